"""Memory on a GPU as a small array that other libraries understand.

Needs `dlpack`. Gives `GpuArray`. Invariant: contiguous, C order; freed when the last reference goes, a
consumer's through DLPack or the CUDA array interface included.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any

import numpy as np

from ..shapes import element_type, extents, host_values, size_in_bytes

if TYPE_CHECKING:
    from .gpu_device import GpuDevice


class GpuArray:
    """`shape`, `dtype`, `pointer`, `nbytes`; `copy_to_host()`, `copy_from_host(x)`; usable by PyTorch and
    CuPy in place.
    """

    __slots__ = ("__weakref__", "device", "dtype", "nbytes", "pointer", "shape", "ww_device")

    def __init__(self, device: GpuDevice, shape: Any, dtype: Any, data: Any = None) -> None:
        self.device, self.dtype, self.ww_device = device, element_type(dtype), device.name
        self.shape = extents(shape)
        self.nbytes = size_in_bytes(self.shape, self.dtype)
        self.pointer = device.allocate(self.nbytes)
        weakref.finalize(self, device.free, self.pointer).atexit = False
        if data is not None:
            self.copy_from_host(data)

    def copy_from_host(self, data: Any) -> None:
        """Overwrite the array with host data that broadcasts to its shape."""
        held = host_values(data, self.shape, self.dtype)
        if self.nbytes:
            self.device.copy_in(self.pointer, address(held), self.nbytes)

    def copy_to_host(self) -> np.ndarray[Any, Any]:
        """A NumPy copy, made after everything that was launched before on the default stream."""
        result = np.empty(self.shape, self.dtype)
        if self.nbytes:
            self.device.copy_out(address(result), self.pointer, self.nbytes)
        return result

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        return {
            "shape": self.shape,
            "typestr": self.dtype.str,
            "data": (self.pointer, False),
            "strides": None,
            "version": 3,
        }

    def __dlpack_device__(self) -> tuple[int, int]:
        return self.device.dlpack, self.device.index

    def __dlpack__(self, *, stream: Any = None, **options: Any) -> Any:
        from ..dlpack import exported

        if stream != -1:
            self.device.synchronize()
        return exported(self.pointer, self.shape, self.dtype, self.__dlpack_device__(), self, options)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray[Any, Any]:
        found = self.copy_to_host()
        return found if dtype is None else found.astype(dtype)

    def __repr__(self) -> str:
        return f"<array of {self.dtype.name}, shape {self.shape}, on {self.device.name}>"


def address(array: np.ndarray[Any, Any]) -> int:
    """Where an array's data is in host memory."""
    return int(array.__array_interface__["data"][0])
