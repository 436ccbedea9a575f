"""DLPack: reading another library's capsule, and making one of memory that is ours.

Needs ctypes. Gives `read(value) -> View`, `capsule(...)`, `exported(...)` and `ExchangeError`. The structures are those of
dlpack.h 1.1: `dltensor_versioned` capsules where both sides know them, which carry a read-only flag, else `dltensor`.
Invariant: whoever takes a capsule renames it and calls its deleter; a capsule that nobody takes frees what it holds.
"""

from __future__ import annotations

import ctypes
from typing import Any, ClassVar

from ..codegen.diagnostics import WarpwrightError
from .arrays import View, unusable

CPU, CUDA, CUDA_HOST, CUDA_MANAGED, ROCM, ROCM_HOST = 1, 2, 3, 13, 10, 11
_PLACES = {CPU: "cpu", CUDA_HOST: "cpu", ROCM_HOST: "cpu", CUDA: "cuda", CUDA_MANAGED: "cuda", ROCM: "hip"}
#: DLPack 1.1 codes of the formats that a width does not name: the name of the NumPy or ml_dtypes type.
_FORMATS = {
    7: "float8_e3m4", 8: "float8_e4m3", 9: "float8_e4m3b11fnuz", 10: "float8_e4m3fn", 11: "float8_e4m3fnuz",
    12: "float8_e5m2", 13: "float8_e5m2fnuz", 14: "float8_e8m0fnu", 15: "float6_e2m3fn", 16: "float6_e3m2fn",
    17: "float4_e2m1fn",
}  # fmt: skip
_KINDS = {0: "int", 1: "uint", 2: "float", 3: "handle", 4: "bfloat", 5: "complex", 6: "bool"}
_CODES = {"i": 0, "u": 1, "f": 2, "c": 5, "b": 6}
_NAMED = {"bfloat16": (4, 16), **{name: (code, 0) for code, name in _FORMATS.items()}}
_NAME, _VERSIONED = b"dltensor", b"dltensor_versioned"
VERSION = (1, 1)
READ_ONLY, COPIED, PADDED = 1, 2, 4
#: More dimensions than any library has; a larger number is a damaged capsule.
_MOST_DIMENSIONS = 64


class ExchangeError(WarpwrightError, BufferError):
    """Memory of ours that cannot be exported in the way that a consumer asks for."""


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


class _ManagedVersioned(ctypes.Structure):
    _fields_: ClassVar = [
        ("major", ctypes.c_uint32),
        ("minor", ctypes.c_uint32),
        ("context", ctypes.c_void_p),
        ("deleter", ctypes.c_void_p),
        ("flags", ctypes.c_uint64),
        ("tensor", _Tensor),
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
_valid = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.py_object, ctypes.c_char_p)(("PyCapsule_IsValid", _api))
_raw_valid = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)(("PyCapsule_IsValid", _api))
_raw_pointer = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)(
    ("PyCapsule_GetPointer", _api)
)


def read(value: Any) -> View:
    """Where `value`'s memory is. The capsule is not taken: it lives as long as the view and frees itself. Raises
    `Unusable`.

    A capsule without a version cannot report read-only memory: the protocol requires its exporter to refuse instead
    (`arrays` lists the libraries that do not).
    """
    kind, index = value.__dlpack_device__()
    place = _PLACES.get(int(kind))
    if place is None:
        unusable(
            "an array's memory is on a device that is not known here",
            expected="the CPU, a CUDA or a ROCm device",
            found=f"DLPack device type {int(kind)}",
        )
    held = _capsule_of(value)
    if _valid(held, _VERSIONED):
        managed = ctypes.cast(_pointer(held, _VERSIONED), ctypes.POINTER(_ManagedVersioned)).contents
        if managed.major > VERSION[0]:
            unusable(
                "the array's library exports a newer DLPack",
                expected=f"DLPack {VERSION[0]}.x",
                found=f"DLPack {managed.major}.{managed.minor}",
            )
        tensor, flags = managed.tensor, int(managed.flags)
    elif _valid(held, _NAME):
        tensor = ctypes.cast(_pointer(held, _NAME), ctypes.POINTER(_Managed)).contents.tensor
        flags = 0
    else:
        unusable(
            "__dlpack__ returned no DLPack capsule that is unused",
            expected="a capsule named dltensor or dltensor_versioned",
            found=type(held).__name__,
        )
    return _seen(tensor, flags, place if place == "cpu" else f"{place}:{index}", (value, held))


def _capsule_of(value: Any) -> Any:
    """The capsule of an array, with a version where its library knows versions."""
    try:
        return value.__dlpack__(max_version=VERSION)
    except (
        TypeError
    ) as first:  # a library of before DLPack 1.0, or another reason, which the second call repeats
        try:
            return value.__dlpack__()
        except Exception:
            raise first from None


def _seen(tensor: _Tensor, flags: int, device: str, owner: Any) -> View:
    """The view of a capsule's tensor."""
    if not 0 <= tensor.ndim <= _MOST_DIMENSIONS or (tensor.ndim and not tensor.shape):
        unusable("the DLPack capsule is damaged", expected="a shape", found=f"{tensor.ndim} dimensions")
    shape = tuple(tensor.shape[i] for i in range(tensor.ndim))
    if any(n < 0 for n in shape):
        unusable("the DLPack capsule is damaged", expected="extents of 0 or more", found=f"shape {shape}")
    steps = tuple(tensor.strides[i] for i in range(tensor.ndim)) if tensor.strides else None
    name, size, lanes = _element(tensor.dtype, flags)
    strides = None if steps is None else tuple(s * size * lanes for s in steps)
    if lanes > 1:
        shape = (*shape, lanes)
        strides = None if strides is None else (*strides, size)
    address = (tensor.data or 0) + tensor.byte_offset
    read_only = bool(flags & READ_ONLY)
    return View(address, name, size, shape, strides, device, read_only, owner, bool(flags & COPIED))


def _element(dtype: _DataType, flags: int) -> tuple[str, int, int]:
    """Name, bytes and lanes of the elements. Elements that share a byte are seen as bytes of packed elements."""
    code, bits, lanes = dtype.code, dtype.bits, max(1, dtype.lanes)
    name = _FORMATS.get(code)
    if name is None:
        kind = _KINDS.get(code, f"code {code} ")
        name = "bool" if kind == "bool" else f"{kind}{bits}"
        expected = bits
    else:
        expected = {"8": 8, "6": 6, "4": 4}[name.removeprefix("float")[0]]
    if bits % 8 == 0 and bits == expected:
        return name, bits // 8, lanes
    if bits == expected and lanes == 1 and flags & PADDED:
        return name, (bits + 7) // 8, lanes
    if bits and bits * lanes % 8 == 0:
        return f"{name}_x{lanes}", bits * lanes // 8, 1
    unusable(
        "elements of the array share bytes",
        expected="elements of whole bytes, or DLPack's flag for padded elements",
        found=f"{name} elements of {bits} bits, {lanes} to a unit",
        suggestion="pass the array as bytes: x.view(uint8)",
    )


class _Made:
    """What a capsule of ours needs while someone holds it."""

    def __init__(
        self,
        address: int,
        shape: tuple[int, ...],
        dtype: Any,
        device: tuple[int, int],
        owner: Any,
        versioned: bool,
    ) -> None:
        self.owner = owner
        count = max(1, len(shape))
        self.shape = (ctypes.c_int64 * count)(*shape)
        steps: list[int] = []
        step = 1
        for extent in reversed(shape):
            steps.insert(0, step)
            step *= max(extent, 1)
        self.strides = (ctypes.c_int64 * count)(*steps)
        code, bits = _NAMED.get(dtype.name) or (_CODES[dtype.kind], dtype.itemsize * 8)
        bits = bits or int(dtype.name.removeprefix("float")[0])
        spelled = _DataType(code, bits, 1)
        tensor = _Tensor(address, _Device(*device), len(shape), spelled, self.shape, self.strides, 0)
        deleter = ctypes.cast(_delete_c, ctypes.c_void_p)
        self.managed: Any = (
            _ManagedVersioned(*VERSION, None, deleter, PADDED if bits < 8 else 0, tensor)
            if versioned
            else _Managed(tensor, None, deleter)
        )
        self.address = ctypes.addressof(self.managed)


_held: dict[int, _Made] = {}


def _delete(address: int) -> None:
    _held.pop(address, None)


def _dropped(capsule_address: int) -> None:
    for name in (_NAME, _VERSIONED):
        if _raw_valid(capsule_address, name):
            _held.pop(_raw_pointer(capsule_address, name) or 0, None)


_delete_c, _dropped_c = _DELETER(_delete), _DESTRUCTOR(_dropped)


def capsule(
    address: int,
    shape: tuple[int, ...],
    dtype: Any,
    device: tuple[int, int],
    owner: Any,
    max_version: tuple[int, int] | None = None,
) -> Any:
    """A capsule of contiguous memory on `device` (DLPack's type and index), with a version where the consumer knows
    versions. `owner` lives until the consumer's deleter call. Raises `ExchangeError`.
    """
    versioned = max_version is not None and max_version[0] >= VERSION[0]
    if dtype.name not in _NAMED and dtype.kind not in _CODES:
        raise ExchangeError(f"DLPack has no name for {dtype.name}: export x.copy_to_host() instead")
    if dtype.name.startswith(("float4", "float6")) and not versioned:
        raise ExchangeError(f"{dtype.name} in whole bytes needs a consumer of DLPack 1.1")
    made = _Made(address, shape, dtype, device, owner, versioned)
    _held[made.address] = made
    return _new(made.address, _VERSIONED if versioned else _NAME, _dropped_c)


def exported(
    address: int,
    shape: tuple[int, ...],
    dtype: Any,
    device: tuple[int, int],
    owner: Any,
    options: dict[str, Any],
) -> Any:
    """`capsule` with the options of a consumer's `__dlpack__` call. Raises `ExchangeError` where one cannot be met."""
    wanted = options.get("dl_device")
    if wanted is not None and tuple(int(n) for n in wanted) != device:
        raise ExchangeError(f"the memory is on DLPack device {device}, not {tuple(wanted)}: copy it first")
    if options.get("copy"):
        raise ExchangeError("DLPack exports this memory in place: copy it with x.copy_to_host()")
    return capsule(address, shape, dtype, device, owner, options.get("max_version"))
