"""A launch through the CUDA driver.

Needs `gpu_launch` and a loaded function. Gives `CudaLaunch`. Invariant: a launch of the usual kind is one
call of the driver.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..arguments import Slot
from .cuda_errors import check
from .gpu_launch import GpuLaunch

if TYPE_CHECKING:
    from ..compile import CompiledKernel
    from .cuda import CudaDevice

Dims = tuple[int, int, int]


class CudaLaunch(GpuLaunch):
    """`launch(values)` of a function that the driver has loaded."""

    device: CudaDevice

    def __init__(
        self,
        device: CudaDevice,
        kernel: CompiledKernel,
        function: Any,
        params: Sequence[Slot],
        grid: Dims,
        block: Dims,
        smem: int,
        cluster: Dims | None,
        stream: Any,
    ) -> None:
        super().__init__(device, kernel, params, stream)
        table = ctypes.addressof(self.pointers)
        if cluster is None:
            self._args: tuple[Any, ...] = (function, *grid, *block, smem, stream, table, 0)
            self._call = device.driver.cuLaunchKernel
        else:
            self._args = (self._config(grid, block, smem, cluster), function, table, 0)
            self._call = device.driver.cuLaunchKernelEx

    def _config(self, grid: Dims, block: Dims, smem: int, cluster: Dims) -> Any:
        driver = self.device.driver
        attribute = driver.CUlaunchAttribute()
        attribute.id = driver.CUlaunchAttributeID.CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION
        shape = attribute.value.clusterDim
        shape.x, shape.y, shape.z = cluster
        config = driver.CUlaunchConfig()
        config.gridDimX, config.gridDimY, config.gridDimZ = grid
        config.blockDimX, config.blockDimY, config.blockDimZ = block
        config.sharedMemBytes, config.hStream = smem, self.stream
        config.attrs, config.numAttrs = [attribute], 1
        return config

    def _go(self) -> None:
        device = self.device
        before = device.enter()
        try:
            result = self._call(*self._args)
            if result[0]:  # an error; the code is an integer
                check(result, f"launching kernel '{self.kernel.name}'")
        finally:
            if before is not None:
                device.leave(before)
