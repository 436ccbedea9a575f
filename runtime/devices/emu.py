"""The emulator as a device: kernels run as PTX text on the CPU, under the sanitizer.

Needs `runtime.emulator`. Gives `Emulator`. NumPy arrays (and CPU tensors, through DLPack) are copied in and back;
arguments that are the same memory stay the same memory.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...codegen.diagnostics import refuse
from ...dsl.trace import here
from ...isa.targets import Target, UnknownTarget, parse_target
from .. import emulator
from ..arguments import Argument, DevicePointer
from ..compile import CompiledKernel

DEFAULT_TARGET = "sm_90a"


class Emulator:
    """A device that is always there. `sanitize` is "full", "memory" or "off" (`WARPWRIGHT_SANITIZE`)."""

    name = "emu"

    def __init__(self) -> None:
        self.target: Target = parse_target(DEFAULT_TARGET)
        self.memory = emulator.Device()
        self.sanitize: Any = os.environ.get("WARPWRIGHT_SANITIZE", "full")

    def set_target(self, name: str) -> None:
        """Pretend to be another GPU."""
        try:
            self.target = parse_target(name)
        except UnknownTarget as unknown:
            refuse(str(unknown), here(), suggestion=unknown.suggestion)

    def program(self, kernel: CompiledKernel) -> emulator.Program:
        """The kernel's PTX, loaded once."""
        found = kernel.loaded.get(self.name)
        if found is None:
            found = kernel.loaded[self.name] = emulator.load(kernel.ptx, kernel.name, self.memory)
        return found  # type: ignore[no-any-return]

    def launch(
        self,
        kernel: CompiledKernel,
        grid: tuple[int, int, int],
        block: tuple[int, int, int],
        args: Sequence[Argument],
        *,
        smem: int = 0,
        cluster: tuple[int, int, int] | None = None,
        stream: Any = None,
    ) -> emulator.LaunchReport:
        """Run a kernel to its end. Raises DeviceFault for what the sanitizer finds."""
        code = self.program(kernel).kernel(kernel.name)
        held: dict[tuple[int, int], tuple[emulator.Buffer, np.ndarray[Any, Any]]] = {}
        packed: list[Any] = []
        try:
            for argument in args:
                packed.append(self._argument(argument, held))
            report = emulator.launch(code, grid, block, packed, smem, cluster or (1, 1, 1), self.sanitize)
        finally:
            self._give_back(held)
        return report

    def _argument(
        self, argument: Argument, held: dict[tuple[int, int], tuple[emulator.Buffer, np.ndarray[Any, Any]]]
    ) -> Any:
        value = argument.array
        if value is None:
            return argument.raw
        if isinstance(value, DevicePointer):
            return int(value)
        if isinstance(value, EmulatorArray):
            return value.buffer
        array = value if isinstance(value, np.ndarray) else _from_tensor(argument, value)
        key = (array.__array_interface__["data"][0], array.nbytes)
        if key not in held or not array.nbytes:
            buffer = self.memory.alloc(array.nbytes, argument.param.name, initialised=True)
            if array.nbytes:
                buffer.copy_in(array.ravel("K").view(np.uint8))
            held[key if array.nbytes else (-len(held) - 1, 0)] = (buffer, array)
            return buffer
        return held[key][0]

    def _give_back(self, held: dict[tuple[int, int], tuple[emulator.Buffer, np.ndarray[Any, Any]]]) -> None:
        for buffer, array in held.values():
            if array.nbytes:
                flat = array.ravel("K").view(np.uint8)
                new = buffer.copy_out(np.uint8, array.nbytes)
                if array.flags.writeable:
                    flat[:] = new
                elif not np.array_equal(flat, new):
                    refuse("the kernel wrote to a read-only array", here(), expected="a writable array")
            buffer.free()

    def synchronize(self) -> None:
        """Launches end before they return."""

    def array(self, shape: Any, dtype: Any, data: Any = None) -> EmulatorArray:
        """Memory that stays on the emulator between launches."""
        return EmulatorArray(self, shape, np.dtype(dtype), data)


def _from_tensor(argument: Argument, value: Any) -> np.ndarray[Any, Any]:
    try:
        return np.from_dlpack(value)
    except (BufferError, RuntimeError, TypeError, ValueError) as error:
        refuse(
            f"argument '{argument.param.name}': this memory cannot be used on the emulator",
            here(),
            expected="a NumPy array or a CPU tensor",
            found=f"{type(value).__name__}: {error}",
            suggestion="launch on its own device, or copy it to the CPU",
        )


class EmulatorArray:
    """An array in the emulator's memory: `copy_to_host()`, `__array__`."""

    def __init__(self, device: Emulator, shape: Any, dtype: np.dtype[Any], data: Any) -> None:
        self.shape = tuple(shape) if isinstance(shape, list | tuple) else (shape,)
        self.dtype = dtype
        self.nbytes = int(np.prod(self.shape)) * dtype.itemsize
        self.buffer = device.memory.alloc(self.nbytes, "array", initialised=False)
        if data is not None and self.nbytes:
            self.buffer.copy_in(np.ascontiguousarray(data, dtype).view(np.uint8))

    def copy_to_host(self) -> np.ndarray[Any, Any]:
        """A NumPy copy."""
        return self.buffer.copy_out(np.uint8, self.nbytes).view(self.dtype).reshape(self.shape)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray[Any, Any]:
        found = self.copy_to_host()
        return found if dtype is None else found.astype(dtype)

    def __dlpack__(self, **_: Any) -> Any:
        raise BufferError("memory of the emulator is not the host's; use copy_to_host()")
