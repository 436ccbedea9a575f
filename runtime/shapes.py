"""Shapes, element types and host data of device arrays, checked before memory is allocated.

Needs NumPy. Gives `extents`, `element_type`, `size_in_bytes`, `host_data` and `host_values`. Invariant: nothing wraps,
nothing is truncated, and no exception of NumPy leaves this file; each refusal is at the user's line.
"""

from __future__ import annotations

import math
import operator
import warnings
from typing import Any

import numpy as np

from ..codegen.diagnostics import refuse
from ..dsl.trace import here
from .arrays import host_array, view
from .slots import shown

#: The least size in bytes that no address space holds.
_LIMIT = 1 << 63


def extents(shape: Any) -> tuple[int, ...]:
    """A shape as integers of 0 or more."""
    given = tuple(shape) if isinstance(shape, list | tuple | np.ndarray) else (shape,)
    found: list[int] = []
    for extent in given:
        try:
            number = operator.index(extent)
        except TypeError:
            number = -1
        if number < 0 or isinstance(extent, bool | np.bool_):
            refuse(
                "an array's shape is made of integers of 0 or more",
                here(),
                expected="an integer, or a tuple of integers",
                found=shown(shape),
            )
        found.append(number)
    return tuple(found)


def element_type(dtype: Any) -> np.dtype[Any]:
    """A dtype of numbers, or of records of numbers, in the machine's byte order."""
    try:
        found: np.dtype[Any] = np.dtype(dtype)
    except Exception:
        refuse(
            "this is no element type", here(), expected="a NumPy, ml_dtypes or ww type", found=shown(dtype)
        )
    if found.hasobject or found.kind in "SU" or not found.itemsize or found.subdtype is not None:
        refuse(
            f"an array on a device cannot hold elements of {found}",
            here(),
            expected="numbers",
            found=str(found),
        )
    if not found.isnative:
        refuse(
            "an array on a device is little-endian",
            here(),
            expected="little-endian elements",
            found=str(found),
            suggestion="x.astype(x.dtype.newbyteorder('<'))",
        )
    return found


def size_in_bytes(shape: tuple[int, ...], dtype: np.dtype[Any]) -> int:
    """Bytes of an array; refused where no address space holds them."""
    size = math.prod(shape) * dtype.itemsize
    if size >= _LIMIT:
        refuse(
            "the array is larger than an address space",
            here(),
            expected="fewer than 2**63 bytes",
            found=f"shape {shown(shape)} of {dtype.itemsize} bytes each: {_bytes(size)}",
        )
    return size


def host_data(data: Any) -> np.ndarray[Any, Any]:
    """Host data as an array; a mask, which would be lost, is refused."""
    if isinstance(data, np.ma.MaskedArray):
        refuse(
            "the array is masked, and a device array has no mask",
            here(),
            expected="an array without a mask",
            found="numpy.ma.MaskedArray",
            suggestion="x.filled(value), or x.data to ignore the mask",
        )
    seen = None
    if hasattr(data, "data_ptr") and hasattr(data, "element_size"):
        seen = view(data)  # refuses tensors whose memory is not their values
    try:
        return np.asarray(data)
    except Exception as error:
        if (
            seen is not None and seen.device == "cpu" and seen.contiguous
        ):  # bfloat16, or a tensor with a gradient
            held = host_array(data)
            assert held is not None  # its memory is the host's
            return held
        refuse(
            f"this {type(data).__name__} cannot be read as an array: {_first_line(error)}",
            here(),
            expected="a NumPy array, or a sequence of numbers",
            found=type(data).__name__,
        )


def host_values(data: Any, shape: tuple[int, ...], dtype: np.dtype[Any]) -> np.ndarray[Any, Any]:
    """Host data as a contiguous array of `shape` and `dtype`. Refused where it does not broadcast or convert."""
    held = host_data(data)
    if held.dtype != dtype and held.dtype.hasobject:
        refuse("the data holds Python objects", here(), expected=str(dtype), found=str(held.dtype))
    if held.dtype.kind == "c" and np.dtype(dtype).kind != "c" and not held.imag.any():
        held = held.real
    try:
        with np.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of lost imaginary parts, which are refused below
            converted = np.asarray(held, dtype)
    except Exception as error:
        refuse(
            f"the data does not convert: {_first_line(error)}",
            here(),
            expected=str(dtype),
            found=str(held.dtype),
        )
    lost = _lost(held, converted) if held.dtype != dtype else ""
    if lost:
        refuse(
            f"the data does not fit the array: {lost}",
            here(),
            expected=f"values that {dtype.name} holds",
            found=f"{held.dtype.name} data",
            suggestion=f"convert it yourself: x.astype({dtype.name!r})",
        )
    try:
        return np.ascontiguousarray(np.broadcast_to(converted, shape))
    except ValueError:
        refuse("the data has another shape", here(), expected=str(shape), found=str(held.shape))


def _lost(held: np.ndarray[Any, Any], converted: np.ndarray[Any, Any]) -> str:
    """What a conversion of data would change besides rounding; empty where it changes nothing."""
    if held.dtype.names is not None or converted.dtype.names is not None or not held.size:
        return ""
    real, number = held, np.dtype(np.float64)
    if held.dtype.kind == "c":
        if converted.dtype.kind != "c" and held.imag.any():
            return "it has imaginary parts"
        real = held.real
    if converted.dtype.kind in "iu":
        with np.errstate(all="ignore"):
            back = converted.astype(real.dtype)
        low, high = np.iinfo(converted.dtype).min, np.iinfo(converted.dtype).max
        wide = real.astype(number)
        inside = (wide >= low) & (wide <= high)
        exact = real.dtype.kind in "iub" or bool(np.all(wide == np.trunc(wide)))
        return (
            ""
            if exact and bool(np.all((back == real) & inside))
            else "some values are no integers of its range"
        )
    if converted.dtype.kind in "fV" and real.dtype.kind in "iufV":
        import ml_dtypes

        wide = real.astype(number)
        largest = float(ml_dtypes.finfo(converted.dtype).max)
        finite = np.isfinite(wide)
        gone = finite & (~np.isfinite(converted.astype(number)) | (np.abs(wide) >= 2 * largest))
        return "some values are too large" if bool(gone.any()) else ""
    return ""


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def _bytes(size: int) -> str:
    return f"2**{size.bit_length() - 1} bytes or more"
