"""Memory that stays on a device between launches.

Needs `devices`. Gives `empty`, `zeros`, `to_device`: arrays with `shape`, `dtype`, `copy_to_host()` and, on a GPU, the CUDA
array interface and DLPack, so that PyTorch and CuPy use them in place.
"""

from __future__ import annotations

from typing import Any

import numpy as np

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
    from ..dsl.types import as_type

    if isinstance(dtype, type) and hasattr(dtype, "ir"):
        import ml_dtypes

        name = getattr(as_type(dtype).ir, "numpy", None) or f"uint{dtype.ir.bits}"
        kind: np.dtype[Any] = np.dtype(getattr(ml_dtypes, name, name))
        return kind
    return element_type(dtype)
