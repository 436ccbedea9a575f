"""Memory that stays on a device between launches.

Needs `devices`. Gives `empty`, `zeros`, `to_device`: arrays with `shape`, `dtype`, `copy_to_host()` and, on a GPU, the CUDA
array interface and DLPack, so that PyTorch and CuPy use them in place.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..codegen.diagnostics import refuse
from ..codegen.ir.types import Vector
from ..dsl.trace import here
from ..isa.rounding import dtype_of
from ..isa.types import Scalar
from .devices import DeviceArray, runtime
from .devices import device as current_device
from .shapes import element_type, host_data


def empty(shape: int | tuple[int, ...], dtype: Any, *, device: str | None = None) -> DeviceArray:
    """Memory with nothing in it. `dtype` is a NumPy or ml_dtypes type, or one of ours (`ww.f32`)."""
    return runtime(device or current_device()).array(shape, _numpy_dtype(dtype))


def zeros(shape: int | tuple[int, ...], dtype: Any, *, device: str | None = None) -> DeviceArray:
    """Memory full of zeros."""
    kind = _numpy_dtype(dtype)
    return runtime(device or current_device()).array(shape, kind, np.zeros((), kind))


def to_device(data: Any, *, device: str | None = None) -> DeviceArray:
    """A copy of host data on a device."""
    held = host_data(data)
    return runtime(device or current_device()).array(held.shape, held.dtype, held)


def _numpy_dtype(dtype: Any) -> np.dtype[Any]:
    if dtype is None:
        refuse(
            "an array needs an element type", here(), expected="a type such as numpy.float32", found="None"
        )
    if not (isinstance(dtype, type) and hasattr(dtype, "ir")):
        return element_type(dtype)
    scalar = dtype.ir
    if not isinstance(scalar, Scalar) or scalar.bits > 64:
        refuse(
            f"an array on a device has no elements of type {scalar}",
            here(),
            expected="a scalar type such as ww.f32",
            found=str(scalar),
            suggestion=f"ww.{scalar.elem}, with as many elements more"
            if isinstance(scalar, Vector)
            else None,
        )
    return dtype_of(scalar) if scalar.is_float else element_type(scalar.numpy)
