"""Memory on a CUDA GPU as a small array that other libraries understand.

Needs `dlpack`. Gives `CudaArray`. Invariant: contiguous, C order; freed when the last reference goes, a consumer's through
DLPack or the CUDA array interface included.
"""

from __future__ import annotations

import contextlib
import math
import weakref
from typing import TYPE_CHECKING, Any

import numpy as np

from ...codegen.diagnostics import refuse
from ...dsl.trace import here
from .cuda_errors import DeviceError, check

if TYPE_CHECKING:
    from .cuda import CudaDevice


class CudaArray:
    """`shape`, `dtype`, `pointer`, `nbytes`; `copy_to_host()`, `copy_from_host(x)`; usable by PyTorch and CuPy in place."""

    __slots__ = ("__weakref__", "device", "dtype", "nbytes", "pointer", "shape", "ww_device")

    def __init__(self, device: CudaDevice, shape: Any, dtype: Any, data: Any = None) -> None:
        self.device, self.dtype, self.ww_device = device, np.dtype(dtype), device.name
        self.shape = tuple(int(n) for n in shape) if isinstance(shape, list | tuple) else (int(shape),)
        self.nbytes = math.prod(self.shape) * self.dtype.itemsize
        self.pointer = allocate(device, self.nbytes)
        weakref.finalize(self, free, device, self.pointer).atexit = False
        if data is not None:
            self.copy_from_host(data)

    def copy_from_host(self, data: Any) -> None:
        """Overwrite the array with host data that broadcasts to its shape."""
        held = np.asarray(data, self.dtype)
        if held.shape != self.shape:
            try:
                held = np.broadcast_to(held, self.shape)
            except ValueError:
                refuse("the data has another shape", here(), expected=str(self.shape), found=str(held.shape))
        held = np.ascontiguousarray(held)
        if self.nbytes:
            with self.device.current() as driver:
                check(driver.cuMemcpyHtoD(self.pointer, address(held), self.nbytes), "copying to the device")

    def copy_to_host(self) -> np.ndarray[Any, Any]:
        """A NumPy copy, made after everything that was launched before on the default stream."""
        result = np.empty(self.shape, self.dtype)
        if self.nbytes:
            with self.device.current() as driver:
                check(
                    driver.cuMemcpyDtoH(address(result), self.pointer, self.nbytes), "copying from the device"
                )
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
        return 2, self.device.index

    def __dlpack__(self, *, stream: Any = None, **_: Any) -> Any:
        from ..dlpack import capsule

        if stream != -1:
            self.device.synchronize()
        return capsule(self.pointer, self.shape, self.dtype, self.device.index, self)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray[Any, Any]:
        found = self.copy_to_host()
        return found if dtype is None else found.astype(dtype)

    def __repr__(self) -> str:
        return f"<array of {self.dtype.name}, shape {self.shape}, on {self.device.name}>"


def address(array: np.ndarray[Any, Any]) -> int:
    """Where an array's data is in host memory."""
    return int(array.__array_interface__["data"][0])


def allocate(device: CudaDevice, nbytes: int) -> int:
    """Device memory; one byte where none is asked for, so that the address is valid."""
    with device.current() as driver:
        return int(check(driver.cuMemAlloc(max(nbytes, 1)), f"allocating {nbytes} bytes"))


def free(device: CudaDevice, pointer: int) -> None:
    """Give memory back. In a lost context there is nothing to give back, so that failure is not reported."""
    with contextlib.suppress(DeviceError), device.current() as driver:
        driver.cuMemFree(pointer)
