"""Devices: one protocol, one file per kind. The current device is the best one present, or the one that was chosen.

Needs `devices.emu`, `devices.cuda`, `devices.hip` (loaded when asked for). Gives `Runtime` (the protocol),
`device`, `use`, `devices`. Names: "emu", "emu:gfx942", "cuda", "cuda:1", "hip", "hip:1".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from ...codegen.diagnostics import refuse
from ...dsl.trace import here

if TYPE_CHECKING:
    import numpy as np

    from ...isa.targets import Target
    from ..arguments import Slot
    from ..compile import CompiledKernel

Dims = tuple[int, int, int]


class DeviceArray(Protocol):
    """Memory on a device: what `ww.empty`, `ww.zeros` and `ww.to_device` give."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    nbytes: int
    ww_device: str

    def copy_to_host(self) -> np.ndarray[Any, Any]: ...
    def copy_from_host(self, data: Any) -> None: ...


class Runtime(Protocol):
    """What a device does."""

    name: str

    @property
    def target(self) -> Target:
        """What code for the device is compiled for."""

    def prepare(
        self,
        kernel: CompiledKernel,
        params: Sequence[Slot],
        grid: Dims,
        block: Dims,
        *,
        smem: int = 0,
        cluster: Dims | None = None,
        stream: Any = None,
    ) -> Callable[[Sequence[Any]], Any]:
        """A launch that wants only its arguments. Called, it checks them, copies NumPy arrays in, runs the kernel, and
        copies back (and waits for) what it may have written; other memory is used in place and not waited for.
        """

    def array(self, shape: Any, dtype: Any, data: Any = None) -> DeviceArray:
        """Memory on the device, holding `data` where that is given."""

    def synchronize(self) -> None:
        """Wait until everything launched has ended; raises DeviceError for what failed."""

    def time(self, fn: Callable[[], Any], stream: Any = None) -> float:
        """Seconds that the work which `fn` launches takes."""


_runtimes: dict[str, Runtime] = {}
_current: list[str] = []


def runtime(name: str) -> Runtime:
    """The device called `name`, opened once. Raises CompileError for an unknown name, DeviceError where there is none."""
    if not isinstance(name, str):
        refuse(
            "a device is named by a string",
            here(),
            expected="emu, emu:TARGET, cuda, cuda:N, hip or hip:N",
            found=type(name).__name__,
        )
    if name in ("cuda", "hip"):
        name = f"{name}:0"
    found = _runtimes.get(name)
    if found is None:
        found = _runtimes[name] = _open(name)
    return found


def _open(name: str) -> Runtime:
    kind, _, index = name.partition(":")
    if kind == "emu":
        from ...isa.targets import UnknownTarget
        from .emu import Emulator

        try:
            return Emulator(index or None)
        except UnknownTarget as unknown:
            refuse(str(unknown), here(), suggestion=unknown.suggestion)
    if kind == "cuda" and index.isdecimal():
        from .cuda import CudaDevice

        return CudaDevice(int(index))
    if kind == "hip" and index.isdecimal():
        from .hip import HipDevice

        return HipDevice(int(index))
    refuse(
        f"there is no device {name!r}",
        here(),
        expected="emu, emu:TARGET, cuda, cuda:N, hip or hip:N",
        found=name,
    )


def best() -> str:
    """The best device present: a GPU where a driver and one are there, else the emulator."""
    return devices()[0]


def device() -> str:
    """The name of the current device."""
    if not _current:
        _current.append(best())
    return _current[-1]


def use(name: str, target: str | None = None) -> Runtime:
    """Make `name` the current device; `target`: what the emulator pretends to be (default "sm_90a")."""
    found = runtime(name)
    if target is not None:
        from .emu import Emulator

        if not isinstance(found, Emulator):
            refuse("only the emulator can be given a target", here(), expected="emu", found=name)
        found.set_target(target)
    _current[:] = [found.name]
    return found


@contextmanager
def using(name: str) -> Iterator[Runtime]:
    """`name` as the current device for a while."""
    before = list(_current)
    try:
        yield use(name)
    finally:
        _current[:] = before


#: The emulators that `warpwright check` asks: one for each vendor and width of a warp.
EMULATED = ("emu", "emu:gfx942", "emu:gfx1100")


def devices() -> list[str]:
    """Every device present: CUDA's, HIP's, the emulator last."""
    from . import cuda, hip

    counts = {"cuda": cuda.device_count(), "hip": hip.device_count()}
    return [f"{kind}:{i}" for kind, count in counts.items() for i in range(count)] + ["emu"]
