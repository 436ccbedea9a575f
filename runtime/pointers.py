"""Arrays and addresses as pointer arguments: dtype, byte order and memory order are what a kernel assumes.

Needs `arrays`, `slots`. Gives `pointer`, `memory_shape`, `memory_dense`, `seen_by`, `same_dtype` and `DevicePointer`.
Invariant: a kernel that walks the memory in C order meets the elements in the order of the array's indices.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..codegen.ir.types import Pointer, Vector
from .arrays import Unusable, View, own_device, view
from .slots import Slot, describe, shown, wrong


def pointer(param: Slot, type_: Pointer, value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return _numpy_array(param, type_, value)
    if isinstance(value, DevicePointer):
        return _address(param, value)
    own = own_device(value)
    seen = value if own is not None else seen_by(param, value)
    if seen is None:
        wrong(
            param,
            f"a pointer to {type_.elem} is wanted",
            expected=f"an array of {element_dtype(type_)}",
            found=describe(value),
            suggestion="pass a NumPy array, a CUDA tensor, or memory from ww.to_device",
        )
    if own is not None:
        if not hasattr(value, "dtype"):
            wrong(param, "a tensor map is not a pointer", expected="an array", found=describe(value))
        if not same_dtype(value.dtype, type_):
            wrong(param, "the array has another dtype", expected=element_dtype(type_), found=value.dtype.name)
    else:
        _foreign_array(param, type_, seen)
    return value


def seen_by(param: Slot, value: Any) -> View | None:
    """The memory of an array of another library; refused by the parameter's name where it cannot be used."""
    try:
        return view(value)
    except Unusable as error:
        (d,) = error.diagnostics
        wrong(param, d.message, expected=d.expected, found=d.found, suggestion=d.suggestion)


def _address(param: Slot, value: DevicePointer) -> DevicePointer:
    if not 0 <= value < 1 << 64:
        wrong(param, "this is no address", expected="0 to 2**64 - 1", found=shown(int(value)))
    return value


class DevicePointer(int):
    """A raw device address given as an argument: `ww.DevicePointer(0x7f...)`. Nothing about it can be checked."""


def element_dtype(type_: Pointer) -> str:
    """The dtype name of a pointer's elements (a vector's are its scalars')."""
    elem = type_.elem.elem if isinstance(type_.elem, Vector) else type_.elem
    return elem.numpy or f"uint{elem.bits}"


def same_dtype(dtype: np.dtype[Any], type_: Pointer) -> bool:
    """Whether an array of `dtype` is what a pointer of `type_` points at."""
    elem = type_.elem.elem if isinstance(type_.elem, Vector) else type_.elem
    if elem.kind == "b" or elem.name == "tf32":
        return dtype.itemsize == elem.bytes and is_numeric(dtype)
    return dtype.newbyteorder("=").name == elem.numpy


def is_numeric(dtype: np.dtype[Any]) -> bool:
    """Whether elements of `dtype` are numbers of a fixed width: no Python objects, records or text."""
    if dtype.names is not None or dtype.subdtype is not None or dtype.hasobject:
        return False
    return dtype.kind in "buifcmM" or (dtype.kind == "V" and not dtype.name.startswith("void"))


def _numpy_array(param: Slot, type_: Pointer, value: np.ndarray[Any, Any]) -> Any:
    if value.dtype.byteorder == ">" or (value.dtype.byteorder == "=" and not np.little_endian):
        wrong(
            param,
            "the array is big-endian",
            expected="little-endian",
            found=str(value.dtype),
            suggestion="x.astype(x.dtype.newbyteorder('<'))",
        )
    if value.dtype.names is not None:
        wrong(
            param,
            "the array is structured: its elements are records, not numbers",
            expected=element_dtype(type_),
            found=f"records of {', '.join(value.dtype.names)}",
            suggestion=f"pass one field, copied: numpy.ascontiguousarray(x[{value.dtype.names[0]!r}])"
            if value.dtype.names
            else None,
        )
    if not same_dtype(value.dtype, type_):
        wrong(
            param,
            "the array has another dtype",
            expected=element_dtype(type_),
            found=value.dtype.name,
            suggestion=f"x.astype({element_dtype(type_)!r})",
        )
    memory_shape(param, value)
    return value


def memory_shape(param: Slot, value: np.ndarray[Any, Any]) -> None:
    if type(value) is not np.ndarray and isinstance(value, np.ma.MaskedArray):
        wrong(
            param,
            "the array is masked, and a kernel does not see the mask",
            expected="an array without a mask",
            found="numpy.ma.MaskedArray",
            suggestion="x.filled(value) (a copy), or x.data to ignore the mask",
        )
    if value.dtype.hasobject:
        wrong(
            param,
            "the array holds Python objects",
            expected="an array of numbers",
            found=str(value.dtype),
        )
    if value.ndim == 0:
        wrong(
            param,
            "a 0-dimensional array is no memory to point at",
            expected="at least one dimension",
            found="shape ()",
            suggestion="numpy.atleast_1d(x)",
        )
    if value.flags.c_contiguous:
        return
    if value.flags.f_contiguous:
        wrong(
            param,
            "the array is in Fortran order (a transposed view), and a kernel sees memory, not the order of the axes",
            expected=f"C order: strides {_dense_strides(value)}",
            found=f"strides {value.strides} of shape {value.shape}",
            suggestion="pass numpy.ascontiguousarray(x), a copy in C order; or pass x.T, the memory as it is, and "
            "exchange the indices in the kernel",
        )
    wrong(
        param,
        "the array is not contiguous",
        expected="contiguous memory",
        found=f"strides {value.strides}",
        suggestion="numpy.ascontiguousarray(x), a copy; or pass the array that this is a view of, and its strides",
    )


def _dense_strides(value: np.ndarray[Any, Any]) -> tuple[int, ...]:
    """The strides of an array of this shape and dtype in C order."""
    return View(0, "", value.dtype.itemsize, value.shape, None, "cpu").dense()


def _foreign_array(param: Slot, type_: Pointer, seen: View) -> None:
    elem = type_.elem.elem if isinstance(type_.elem, Vector) else type_.elem
    # An interface that cannot spell a format (float8, bfloat16) calls it void: its size has to do.
    loose = elem.kind == "b" or elem.name == "tf32" or seen.dtype.startswith(("void", "|V"))
    if (seen.itemsize != elem.bytes) if loose else (_plain(seen.dtype) != _plain(elem.numpy or "")):
        wrong(param, "the array has another dtype", expected=element_dtype(type_), found=seen.dtype)
    memory_dense(param, seen)


def memory_dense(param: Slot, seen: View) -> None:
    if not seen.contiguous:
        wrong(
            param,
            "the array is not contiguous",
            expected=f"strides {seen.dense()}",
            found=f"strides {seen.strides}",
            suggestion="x.contiguous(), a copy in C order; or pass the memory as it is (x.T of a transposed array) and "
            "exchange the indices in the kernel",
        )


def _plain(dtype: str) -> str:
    """DLPack's kind and width of bfloat16 as the dtype's name."""
    return "bfloat16" if dtype == "bfloat16" else dtype
