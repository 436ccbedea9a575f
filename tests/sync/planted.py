"""Kernels with one synchronisation bug planted, and their corrected twins: one source, the bug a constexpr.

Needs the language and the emulator. Gives `planted`, a decorator that makes a `Planted` of a kernel and runs it. Every
kernel takes `x` and `out` (or what `args` makes of them) and `BUG`. Invariant: the line on which a bug must be told ends in
the comment `# here`; nothing but `BUG` differs between the two.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright.codegen import pipeline
from warpwright.emulator import ptx as emulator

Buffer = Any
#: The kind of what the language itself does not let pass.
REFUSED = "refused"
ALL: list[Planted] = []


def through(x: Buffer, out: Buffer, device: emulator.Device) -> list[Any]:
    """The arguments of most kernels: two pointers."""
    return [x, out]


def with_message(x: Buffer, out: Buffer, device: emulator.Device) -> list[Any]:
    """Also a flag that is zero, and room for a message that has no value yet."""
    return [x, out, device.from_array(np.zeros(1, np.uint32), "flag"), device.alloc(x.nbytes, "data")]


@contextmanager
def unlooked() -> Iterator[None]:
    """Compile without the looks at registers in flight and at warpgroups, which tell mistakes before the emulator can."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "flights", lambda module: [])
        patch.setattr(pipeline.warpgroup, "check", lambda fn: [])
        patch.setenv("WARPWRIGHT_ALWAYS_COMPILE", "1")  # nothing of it goes to the disk
        yield


@dataclass(frozen=True, eq=False)
class Planted:
    """A kernel, the mistake planted in it, and what must be told of it."""

    mistake: str
    kernel: Any
    kind: str
    says: tuple[str, ...]
    x: np.ndarray
    want: np.ndarray
    grid: int
    block: int
    cluster: int
    target: str
    args: Callable[[Buffer, Buffer, Any], list[Any]]
    lucky: bool

    @property
    def name(self) -> str:
        return str(self.kernel.__name__)

    def line(self) -> int:
        """The line that ends in `# here`."""
        lines, first = inspect.getsourcelines(self.kernel.__wrapped__)
        found = [i for i, line in enumerate(lines, first) if line.rstrip().endswith("# here")]
        assert len(found) == 1, f"{self.name}: one line ends in '# here'"
        return found[0]

    @functools.cache  # noqa: B019
    def _text(self, bug: bool) -> str:
        with unlooked():
            return str(ww.compile(self.kernel, self.target, BUG=bug).ptx)

    def compile_bug(self) -> None:
        """Compile the bug as a user would."""
        self.kernel._compiled.clear()
        ww.compile(self.kernel, self.target, BUG=True)

    def _place(self, fault: Any) -> Any:
        """Where a fault, or what the language refused, is."""
        return (
            fault.where.location if isinstance(fault, emulator.DeviceFault) else fault.diagnostics[0].location
        )

    def launch(self, bug: bool, seed: int | None) -> np.ndarray:
        """Run it; what `out` holds then."""
        device = emulator.Device()
        x = device.from_array(self.x, "x")
        out = device.alloc(self.want.nbytes, "out")
        kernel = emulator.load(self._text(bug), f"{self.name}.ptx", device).kernel(self.name)
        cluster = (self.cluster, 1, 1)
        emulator.launch(kernel, self.grid, self.block, self.args(x, out, device), cluster=cluster, seed=seed)
        return out.copy_out(self.want.dtype).reshape(self.want.shape)

    def check_twin(self, seed: int | None) -> None:
        """The corrected twin runs without a report and is right."""
        got = self.launch(False, seed)
        assert np.array_equal(got, self.want), f"{self.name}: {got} where {self.want} is right"

    def check_told(self, seed: int | None) -> None:
        """The bug is told: its kind, its line, and words that name what is missing."""
        with pytest.raises((emulator.DeviceFault, ww.CompileError)) as caught:
            self.launch(True, seed)
        fault = caught.value
        told = str(fault)
        kind = getattr(fault, "kind", REFUSED)
        assert kind == self.kind, f"{kind}: {told}"
        place = self._place(fault)
        assert (place.file, place.line) == (inspect.getfile(self.kernel.__wrapped__), self.line()), told
        for words in self.says:
            assert words in told, f"{words!r} is not in: {told}"


def planted(
    mistake: str,
    kind: str,
    *says: str,
    x: np.ndarray,
    want: np.ndarray,
    grid: int = 1,
    block: int = 64,
    cluster: int = 1,
    target: str = "sm_90a",
    args: Callable[[Buffer, Buffer, Any], list[Any]] = through,
    lucky: bool = False,
) -> Callable[[Any], Any]:
    """Register a kernel. `lucky`: where copies happen to arrive early the bug shows elsewhere, or not at all."""

    def register(kernel: Any) -> Any:
        ALL.append(Planted(mistake, kernel, kind, says, x, want, grid, block, cluster, target, args, lucky))
        return kernel

    return register


def tensor_map(buffer: Buffer, like: np.ndarray, box: tuple[int, ...], swizzle: int = 0) -> bytes:
    """A tensor map over a buffer of the emulator that holds an array like `like`."""
    made = ww.tensor_map(like, box, swizzle=swizzle).at(buffer.address)
    return bytes(made.encode())
