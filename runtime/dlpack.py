"""DLPack: reading another library's capsule, and making one of memory that is ours.

Needs ctypes. Gives `read(value) -> View` and `capsule(...)`. The structures are those of dlpack.h 0.8 (unversioned
`dltensor` capsules, which every consumer takes). Invariant: whoever takes a capsule renames it and calls its deleter; a
capsule that nobody takes frees what it holds.
"""

from __future__ import annotations

import ctypes
from typing import Any, ClassVar

from ..codegen.diagnostics import refuse
from ..dsl.trace import here
from .arrays import View

CPU, CUDA, CUDA_HOST, CUDA_MANAGED, ROCM, ROCM_HOST = 1, 2, 3, 13, 10, 11
_PLACES = {CPU: "cpu", CUDA_HOST: "cpu", ROCM_HOST: "cpu", CUDA: "cuda", CUDA_MANAGED: "cuda", ROCM: "hip"}
_KINDS = {0: "int", 1: "uint", 2: "float", 4: "bfloat", 5: "complex", 6: "bool"}
_CODES = {"i": 0, "u": 1, "f": 2, "V": 4, "c": 5, "b": 6}
_NAME = b"dltensor"


class _Device(ctypes.Structure):
    _fields_: ClassVar = [("kind", ctypes.c_int32), ("index", ctypes.c_int32)]


class _DataType(ctypes.Structure):
    _fields_: ClassVar = [("code", ctypes.c_uint8), ("bits", ctypes.c_uint8), ("lanes", ctypes.c_uint16)]


class _Tensor(ctypes.Structure):
    _fields_: ClassVar = [
        ("data", ctypes.c_void_p),
        ("device", _Device),
        ("ndim", ctypes.c_int32),
        ("dtype", _DataType),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
        ("byte_offset", ctypes.c_uint64),
    ]


class _Managed(ctypes.Structure):
    _fields_: ClassVar = [
        ("tensor", _Tensor),
        ("context", ctypes.c_void_p),
        ("deleter", ctypes.c_void_p),
    ]


_DELETER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_DESTRUCTOR = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_api = ctypes.pythonapi
_new = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, _DESTRUCTOR)(
    ("PyCapsule_New", _api)
)
_pointer = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)(
    ("PyCapsule_GetPointer", _api)
)
_raw_valid = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)(("PyCapsule_IsValid", _api))
_raw_pointer = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)(
    ("PyCapsule_GetPointer", _api)
)


def read(value: Any) -> View:
    """Where `value`'s memory is. The capsule is not taken: it lives as long as the view and frees itself."""
    kind, index = value.__dlpack_device__()
    place = _PLACES.get(int(kind))
    if place is None:
        refuse(
            "an array's memory is on a device that is not known here",
            here(),
            expected="the CPU, a CUDA or a ROCm device",
            found=f"DLPack device type {int(kind)}",
        )
    held = value.__dlpack__()
    tensor = ctypes.cast(_pointer(held, _NAME), ctypes.POINTER(_Managed)).contents.tensor
    size = (tensor.dtype.bits * tensor.dtype.lanes + 7) // 8
    shape = tuple(tensor.shape[i] for i in range(tensor.ndim))
    strides = tuple(tensor.strides[i] * size for i in range(tensor.ndim)) if tensor.strides else None
    name = _KINDS.get(tensor.dtype.code, f"code {tensor.dtype.code} ")
    device = place if place == "cpu" else f"{place}:{index}"
    address = (tensor.data or 0) + tensor.byte_offset
    dtype = "bool" if name == "bool" else f"{name}{tensor.dtype.bits}"
    return View(address, dtype, size, shape, strides, device, owner=(value, held))


class _Made:
    """What a capsule of ours needs while someone holds it."""

    def __init__(
        self, address: int, shape: tuple[int, ...], dtype: Any, device: tuple[int, int], owner: Any
    ) -> None:
        self.owner = owner
        self.shape = (ctypes.c_int64 * max(1, len(shape)))(*shape)
        code = 4 if dtype.name == "bfloat16" else _CODES[dtype.kind]
        tensor = _Tensor(
            address,
            _Device(*device),
            len(shape),
            _DataType(code, dtype.itemsize * 8, 1),
            self.shape,
            None,
            0,
        )
        self.managed = _Managed(tensor, None, ctypes.cast(_delete_c, ctypes.c_void_p))
        self.address = ctypes.addressof(self.managed)


_held: dict[int, _Made] = {}


def _delete(address: int) -> None:
    _held.pop(address, None)


def _dropped(capsule_address: int) -> None:
    if _raw_valid(capsule_address, _NAME):
        _held.pop(_raw_pointer(capsule_address, _NAME) or 0, None)


_delete_c, _dropped_c = _DELETER(_delete), _DESTRUCTOR(_dropped)


def capsule(address: int, shape: tuple[int, ...], dtype: Any, device: tuple[int, int], owner: Any) -> Any:
    """A `dltensor` capsule of contiguous memory on `device` (DLPack's type and index). `owner` lives until the consumer's
    deleter call.
    """
    if dtype.kind == "V" and dtype.name != "bfloat16":
        raise BufferError(f"DLPack has no name for {dtype.name}")
    made = _Made(address, shape, dtype, device, owner)
    _held[made.address] = made
    return _new(made.address, _NAME, _dropped_c)
