"""A launch through the HIP runtime.

Needs `gpu_launch` and a loaded function. Gives `HipLaunch`. Invariant: a launch of the usual kind is one call
of the runtime; what a kernel prints is printed before a launch of it returns.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import printing
from ..arguments import Slot
from .gpu_launch import GpuLaunch
from .gpu_memory import address
from .hip_errors import check

if TYPE_CHECKING:
    from ..compile import CompiledKernel
    from .hip import HipDevice

Dims = tuple[int, int, int]


class HipLaunch(GpuLaunch):
    """`launch(values)` of a function that the runtime has loaded. The runtime copies each parameter from the address in
    `pointers` by the size that the code object's metadata has for it, and adds the hidden ones itself.
    """

    device: HipDevice

    def __init__(
        self,
        device: HipDevice,
        kernel: CompiledKernel,
        function: Any,
        params: Sequence[Slot],
        grid: Dims,
        block: Dims,
        smem: int,
        stream: Any,
        cooperative: bool,
    ) -> None:
        self._formats: tuple[str, ...] = getattr(kernel, "formats", ())
        super().__init__(device, kernel, params, stream, 8 if self._formats else 0)
        hip, table = device.hip, ctypes.addressof(self.pointers)
        head = (function, *grid, *block, smem, stream, table)
        self._args: tuple[Any, ...] = head if cooperative else (*head, None)
        self._call = hip.hipModuleLaunchCooperativeKernel if cooperative else hip.hipModuleLaunchKernel

    def _go(self) -> None:
        if self._formats:
            self._printing()
        else:
            self._launch()

    def _launch(self) -> None:
        device = self.device
        before = device.enter()
        try:
            result = self._call(*self._args)
            if int(result[0]):
                check(result, f"launching kernel '{self.kernel.name}'")
        finally:
            if before is not None:
                device.leave(before)

    def _printing(self) -> None:
        """A launch with a buffer for what the kernel prints, which is read, and waited for, even where it failed."""
        device, action = self.device, f"reading what kernel '{self.kernel.name}' printed"
        size = printing.HEAD + printing.CAPACITY
        memory, held = device.allocate(size), np.zeros(size, np.uint8)
        try:
            head = np.frombuffer(printing.fresh(), np.uint8).copy()
            device.copy_in(memory, address(head), head.nbytes, self.stream, action)
            struct.pack_into("<Q", self.storage, self.more, memory)
            self._launch()
            device.wait(self.stream, f"running kernel '{self.kernel.name}'")
            device.copy_out(address(held), memory, size, self.stream, action)
            device.wait(self.stream, action)
        finally:
            for text in printing.decode(held.tobytes(), self._formats):
                print(text, end="")
            device.free(memory)
