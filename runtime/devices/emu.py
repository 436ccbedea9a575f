"""The emulator as a device: kernels run as PTX or AMDGCN text on the CPU, under the sanitizer.

Needs `emulator.ptx`, `emulator.amdgcn` (loaded for AMD targets). Gives `Emulator`, `EmulatorArray`. `emu` is an
NVIDIA GPU unless told otherwise, `emu:gfx942` that chip. NumPy arrays (and CPU tensors, through DLPack) are copied in
and back; arguments that share memory on the host share it on the emulator.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ...codegen.diagnostics import refuse
from ...dsl.trace import here
from ...emulator import ptx as emulator
from ...isa.targets import Target, UnknownTarget, parse_target
from ..arguments import Argument, DevicePointer, Slot, check_argument, check_writable, wrong
from ..arrays import host_array, place, wrote
from ..compile import CompiledKernel
from ..shapes import element_type, extents, host_values, size_in_bytes
from ..staging import Region, regions

if TYPE_CHECKING:
    from ..compile_amd import AmdKernel

DEFAULT_TARGET = "sm_90a"
Dims = tuple[int, int, int]
Start = Callable[..., emulator.LaunchReport]


def loaded(kernel: CompiledKernel, memory: emulator.Device) -> Any:
    """The program of a kernel's text, in the emulator's memory."""
    from ..compile_amd import AmdKernel

    if isinstance(kernel, AmdKernel):
        from ...emulator import amdgcn

        return amdgcn.load(kernel.amdgcn, kernel.name, memory)
    return emulator.load(kernel.ptx, kernel.name, memory, own=bool(kernel.ir))


def started(kernel: CompiledKernel, memory: emulator.Device, program: Any) -> Start:
    """What launches a kernel: `start(grid, block, args, smem, cluster, sanitize, output=None, watch=None)`."""
    from ..compile_amd import AmdKernel

    code = program.kernel(kernel.name)
    if isinstance(kernel, AmdKernel):
        return _amd(kernel, memory, code)

    def start(
        grid: Dims, block: Dims, args: list[Any], smem: int, cluster: Dims, sanitize: Any, **more: Any
    ) -> Any:
        return emulator.launch(code, grid, block, args, smem, cluster, sanitize, **more)

    return start


def _amd(kernel: AmdKernel, memory: emulator.Device, code: Any) -> Start:
    """AMDGCN, with the buffer for what the kernel prints."""
    from ...emulator import amdgcn
    from ..printing import CAPACITY, HEAD, decode, fresh

    def start(
        grid: Dims, block: Dims, args: list[Any], smem: int, cluster: Dims, sanitize: Any, **more: Any
    ) -> Any:
        if not kernel.formats:
            return amdgcn.launch(code, grid, block, args, smem, sanitize, **more)
        buffer = memory.alloc(HEAD + CAPACITY, "printed", initialised=True)
        buffer.copy_in(np.frombuffer(fresh(), np.uint8))
        said: Callable[[str], None] = more.get("output") or (lambda text: print(text, end=""))
        try:
            return amdgcn.launch(code, grid, block, [*args, buffer.address], smem, sanitize, **more)
        finally:
            for text in decode(buffer.copy_out(np.uint8, HEAD + CAPACITY).tobytes(), kernel.formats):
                said(text)
            buffer.free()

    return start


def _seconds(text: str | None) -> float | None:
    """The time that a kernel may run, from the environment; None: any."""
    if not text:
        return None
    try:
        found = float(text)
    except ValueError:
        found = -1.0
    if not 0 < found < float("inf"):
        refuse(
            "WARPWRIGHT_EMULATOR_SECONDS is a number of seconds",
            here(),
            expected="a positive number",
            found=text,
        )
    return found


#: What a launch looks for, most first.
MODES = ("full", "memory", "off")


class Emulator:
    """A device that is always there. `sanitize` is "full", "memory" or "off" (`WARPWRIGHT_SANITIZE`); a kernel that runs
    longer than `seconds` is stopped (`WARPWRIGHT_EMULATOR_SECONDS`; None: it may run for ever).
    """

    def __init__(self, target: str | None = None) -> None:
        self.target: Target = parse_target(target or DEFAULT_TARGET)
        self.name = f"emu:{self.target.name}" if target else "emu"
        self.memory = emulator.Device()
        self.sanitize: Any = os.environ.get("WARPWRIGHT_SANITIZE") or "full"
        if self.sanitize not in MODES:
            refuse(
                "WARPWRIGHT_SANITIZE names nothing that the emulator looks for",
                here(),
                expected=", ".join(MODES),
                found=self.sanitize,
            )
        self.seconds: float | None = _seconds(os.environ.get("WARPWRIGHT_EMULATOR_SECONDS"))

    def set_target(self, name: str) -> None:
        """Pretend to be another GPU."""
        try:
            self.target = parse_target(name)
        except UnknownTarget as unknown:
            refuse(str(unknown), here(), suggestion=unknown.suggestion)

    def code(self, kernel: CompiledKernel) -> Start:
        """What launches the kernel; its text is loaded once."""
        program = kernel.loaded.get(self)
        if program is None:
            program = kernel.loaded[self] = loaded(kernel, self.memory)
        return started(kernel, self.memory, program)

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
    ) -> Callable[[Sequence[Any]], emulator.LaunchReport]:
        """A launch that wants only its arguments."""
        code = self.code(kernel)
        shape = cluster or (1, 1, 1)

        def run(values: Sequence[Any]) -> emulator.LaunchReport:
            args = [check_argument(p, v) for p, v in zip(params, values)]
            for argument in args:
                check_writable(argument, kernel.written)
            return self._run(code, kernel, grid, block, args, smem, shape)

        return run

    def _run(
        self,
        code: Start,
        kernel: CompiledKernel,
        grid: Dims,
        block: Dims,
        args: list[Argument],
        smem: int,
        cluster: Dims,
    ) -> emulator.LaunchReport:
        packed: list[Any] = [a.raw if a.array is None else self._memory(a) for a in args]
        staged: list[tuple[Region, emulator.Buffer]] = []
        for region in regions([(i, p) for i, p in enumerate(packed) if isinstance(p, np.ndarray)]):
            names = "+".join(args[i].param.name for i, _ in region.members)
            buffer = self.memory.alloc(region.nbytes, names, initialised=True)
            staged.append((region, buffer))
            if region.nbytes:
                buffer.copy_in(region.bytes())
            for position, offset in region.members:
                packed[position] = buffer.address + offset
        for position, argument in enumerate(args):
            if argument.map is not None:
                packed[position] = argument.map.at(int(packed[position])).encode()
        try:
            return code(grid, block, packed, smem, cluster, self.sanitize, seconds=self.seconds)
        finally:
            try:
                for region, buffer in staged:
                    self._give_back(region, buffer, args, kernel.written)
            finally:
                for _, buffer in staged:
                    buffer.free()
                for argument in args:
                    if kernel.written is None or argument.param.name in kernel.written:
                        wrote(argument.array if argument.map is None else argument.map)

    def _memory(self, argument: Argument) -> Any:
        value = argument.array
        if isinstance(value, DevicePointer):
            return int(value)
        if isinstance(value, EmulatorArray):
            if value.device is not self:
                wrong(
                    argument.param,
                    "the array is on another device",
                    expected=self.name,
                    found=value.ww_device,
                    suggestion="copy it there: ww.to_device(x.copy_to_host(), device=...)",
                )
            return value.buffer.address
        array = host_array(value)
        if array is None:
            wrong(
                argument.param,
                "this memory cannot be used on the emulator",
                expected="a NumPy array, a CPU tensor, or memory of the emulator",
                found=f"{type(value).__name__} on {place(value)}",
                suggestion="launch on its own device, or copy it to the CPU",
            )
        return array

    def _give_back(
        self, region: Region, buffer: emulator.Buffer, args: list[Argument], written: frozenset[str] | None
    ) -> None:
        new = buffer.copy_out(np.uint8, region.nbytes)
        changed: set[int] = set()
        for (position, offset), array in zip(region.members, region.arrays):
            if written is not None and args[position].param.name not in written:
                continue
            if array.flags.writeable:
                changed.add(position)
            elif not region.unchanged(new, offset, array):
                wrong(
                    args[position].param, "the kernel wrote to a read-only array", expected="a writable array"
                )
        region.give_back(new, changed)

    def synchronize(self) -> None:
        """Launches end before they return."""

    def time(self, fn: Callable[[], Any], stream: Any = None) -> float:
        """Seconds that `fn` takes on the host: the emulator's own speed, which says nothing about a GPU's."""
        start = time.perf_counter()
        fn()
        return time.perf_counter() - start

    def array(self, shape: Any, dtype: Any, data: Any = None) -> EmulatorArray:
        """Memory that stays on the emulator between launches."""
        return EmulatorArray(self, shape, np.dtype(dtype), data)


class EmulatorArray:
    """An array in the emulator's memory: `copy_to_host()`, `copy_from_host(x)`, `__array__`; DLPack exports it in place.
    Freed with its last use.
    """

    def __init__(self, device: Emulator, shape: Any, dtype: np.dtype[Any], data: Any) -> None:
        self.device, self.ww_device = device, device.name
        self.shape, self.dtype = extents(shape), element_type(dtype)
        self.nbytes = size_in_bytes(self.shape, self.dtype)
        try:
            self.buffer = device.memory.alloc(self.nbytes, "array", initialised=False)
        except emulator.DeviceFault as fault:
            d = fault.diagnostic
            refuse(d.message, here(), expected=d.expected, found=f"shape {self.shape} of {self.dtype.name}")
        if data is not None:
            self.copy_from_host(data)

    def copy_from_host(self, data: Any) -> None:
        """Overwrite the array with host data that broadcasts to its shape."""
        held = host_values(data, self.shape, self.dtype)
        if self.nbytes:
            self.buffer.copy_in(held.view(np.uint8).ravel())

    def copy_to_host(self) -> np.ndarray[Any, Any]:
        """A NumPy copy."""
        return self.buffer.copy_out(np.uint8, self.nbytes).view(self.dtype).reshape(self.shape)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray[Any, Any]:
        found = self.copy_to_host()
        return found if dtype is None else found.astype(dtype)

    def __del__(self) -> None:
        if hasattr(self, "buffer"):
            self.buffer.free()

    def __repr__(self) -> str:
        return f"<array of {self.dtype.name}, shape {self.shape}, on {self.ww_device}>"

    def __dlpack_device__(self) -> tuple[int, int]:
        return 1, 0  # the emulator's memory is the host's

    def __dlpack__(self, **options: Any) -> Any:
        from ..dlpack import exported

        allocation = self.buffer.allocation
        allocation.initialised = None  # the consumer's writes are not seen
        where = int(allocation.bytes.__array_interface__["data"][0])
        return exported(where, self.shape, self.dtype, self.__dlpack_device__(), self, options)
