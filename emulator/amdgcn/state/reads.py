"""How instructions get at their operands: a closure for each source that gives its array, and one for each result.

Needs operands and types. Gives `vector_source`, `scalar_source`, `vector_result`, `scalar_result`. Invariant: a source
has the dtype that the registry promises for its type, and shares memory with registers: nobody writes into it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...core.arrays import Array
from ..front.model import Context, Refused
from ..front.operands import NULL, VCC, Const, Operand, Reg, Symbol, Word
from .team import Team

Get = Callable[[Team], Array]
Put = Callable[[Team, Any], None]

DTYPE: dict[str, str] = {
    "b32": "u4", "u32": "u4", "s32": "i4", "f32": "f4", "lit": "u4",
    "b16": "u2", "u16": "u2", "s16": "i2", "f16": "f2", "bf16": "u2",
    "b8": "u1", "u8": "u1", "s8": "i1",
    "b64": "u8", "u64": "u8", "s64": "i8", "f64": "f8",
    "pk_f16": "u4", "pk_bf16": "u4", "pk_u16": "u4", "pk_s16": "u4", "pk_f32": "u8", "pk_b32": "u8",
}  # fmt: skip
#: Apertures of the flat address space: what is in front of the low 32 bits.
SHARED_APERTURE = 0x0001_0000_0000_0000
PRIVATE_APERTURE = 0x0002_0000_0000_0000
_APERTURES = {
    "src_shared_base": SHARED_APERTURE,
    "shared_base": SHARED_APERTURE,
    "src_private_base": PRIVATE_APERTURE,
    "private_base": PRIVATE_APERTURE,
    "src_shared_limit": SHARED_APERTURE | 0xFFFFFFFF,
    "shared_limit": SHARED_APERTURE | 0xFFFFFFFF,
    "src_private_limit": PRIVATE_APERTURE | 0xFFFFFFFF,
    "private_limit": PRIVATE_APERTURE | 0xFFFFFFFF,
    "src_flat_scratch_base_lo": 0,
    "src_flat_scratch_base_hi": PRIVATE_APERTURE >> 32,
}


def width(kind: str) -> int:
    """Bits of a type."""
    return int(DTYPE[kind][1]) * 8


def constant(ctx: Context, a: Operand, kind: str) -> Array | None:
    """A constant operand as an array of one, or None where it is none."""
    if isinstance(a, Const):
        value = a.bits(kind)
    elif isinstance(a, Symbol):
        value = ctx.program.value(a.text)
    elif isinstance(a, Word) and a.text in _APERTURES:
        value = _APERTURES[a.text]
        if width(kind) == 32 and value > 0xFFFFFFFF:
            value >>= 32
    elif isinstance(a, Reg) and a.null:
        value = 0
    else:
        return None
    bits = width(kind)
    if isinstance(a, Const) and bits == 64 and kind == "s64" and a.literal and value >> 31 == 1:
        value |= 0xFFFFFFFF00000000
    raw = np.array([value & ((1 << bits) - 1)], f"u{bits // 8}")
    return raw.view(DTYPE[kind])


def scalar_source(ctx: Context, a: Operand, kind: str) -> Get:
    """A source with one value a wave."""
    found = constant(ctx, a, kind)
    if found is not None:
        fixed = found
        return lambda t: fixed
    if isinstance(a, Word):
        return _special(a.text)
    if not isinstance(a, Reg) or a.file != "s":
        raise Refused(f"operand {a} is no scalar")
    row = a.first
    dtype = DTYPE[kind]
    if width(kind) == 64:
        if dtype == "u8":
            return lambda t: t.pair(row)
        return lambda t: t.pair(row).view(dtype)
    if width(kind) == 16:
        return lambda t: t.S[row].astype(np.uint16).view(dtype)
    if dtype == "i4":
        return lambda t: t.SI[row]
    if dtype == "f4":
        return lambda t: t.SF[row]
    return lambda t: t.S[row]


def _special(name: str) -> Get:
    if name in ("scc", "src_scc"):
        return lambda t: t.scc.astype(np.uint32)
    if name in ("vccz", "src_vccz"):
        return _none_of(lambda t: t.mask(VCC))
    if name in ("execz", "src_execz"):
        return _none_of(lambda t: t.E)
    raise Refused(f"operand {name} is not known")


def _none_of(get: Get) -> Get:
    def read(t: Team) -> Array:
        some: Array = np.any(get(t), axis=1)
        return (~some).astype(np.uint32)

    return read


def vector_source(ctx: Context, a: Operand, kind: str) -> Get:
    """A source of a vector instruction, without its modifiers: shape (waves, lanes), (waves, 1) or (1, 1)."""
    kind = kind.removeprefix("s:")
    if kind == "mask":
        return _mask(a)
    found = constant(ctx, a, kind)
    if found is not None:
        fixed = found.reshape(1, 1)
        return lambda t: fixed
    if isinstance(a, Word):
        get = _special(a.text)
        return lambda t: get(t).reshape(-1, 1)
    assert isinstance(a, Reg)
    if a.file == "s":
        scalar = scalar_source(ctx, replace_half(a), kind)
        if a.half == "h":
            row = a.first
            dtype = DTYPE[kind]
            return lambda t: (t.S[row] >> np.uint32(16)).astype(np.uint16).view(dtype).reshape(-1, 1)
        return lambda t: scalar(t).reshape(-1, 1)
    return _lanes(a.first, kind, a.half)


def replace_half(a: Reg) -> Reg:
    """The register without its choice of a half."""
    return Reg(a.file, a.first, a.count) if a.half else a


def _mask(a: Operand) -> Get:
    if isinstance(a, Const):
        value = np.array([[a.value == -1]])
        if a.value not in (0, -1):
            raise Refused(f"a mask of {a.value}")
        return lambda t: value
    if not isinstance(a, Reg) or a.file != "s":
        raise Refused(f"operand {a} is no mask")
    if a.null:
        none = np.zeros((1, 1), np.bool_)
        return lambda t: none
    row = a.first
    return lambda t: t.mask(row)


def _lanes(row: int, kind: str, half: str) -> Get:
    dtype = DTYPE[kind]
    bits = width(kind)
    if bits == 64:
        if dtype == "u8":
            return lambda t: t.wide(row)
        return lambda t: t.wide(row).view(dtype)
    if bits == 16:
        at = 1 if half == "h" else 0
        return lambda t: t.H[row, :, at::2].view(dtype)
    if bits == 8:
        return lambda t: t.V[row].astype(np.uint8).view(dtype)
    if dtype == "i4":
        return lambda t: t.I[row]
    if dtype == "f4":
        return lambda t: t.F[row]
    return lambda t: t.V[row]


def matrix_source(ctx: Context, a: Operand, count: int) -> Get:
    """`count` registers as (count, waves, lanes)."""
    if isinstance(a, Const):
        one = np.full((1, 1, 1), a.bits("f32"), np.uint32)
        return lambda t: np.broadcast_to(one, (count, t.size, t.lanes))
    if not isinstance(a, Reg) or a.file != "v":
        raise Refused(f"operand {a} is no vector register")
    first = a.first
    return lambda t: t.V[first : first + count]


# -- results ---------------------------------------------------------------------------------------------


def scalar_result(ctx: Context, a: Operand, kind: str) -> Put:
    """Write one value a wave."""
    if not isinstance(a, Reg) or a.file != "s":
        raise Refused(f"operand {a} is no scalar register")
    if a.null:
        return lambda t, r: None
    row = a.first
    if width(kind) == 64:

        def put64(t: Team, r: Array) -> None:
            r = r.view(np.uint64)
            t.S[row] = r
            t.S[row + 1] = r >> np.uint64(32)
            t.wrote_scalar(row, 2)

        return put64
    unsigned = f"u{width(kind) // 8}"

    def put32(t: Team, r: Array) -> None:
        t.S[row] = r.view(unsigned)
        t.wrote_scalar(row, 1)

    return put32


def vector_result(ctx: Context, a: Operand, kind: str, keep_high: bool) -> Callable[[Team, Any, Any], None]:
    """Write lanes: the closure takes the result and where to write (None: everywhere)."""
    if not isinstance(a, Reg) or a.file != "v":
        raise Refused(f"operand {a} is no vector register")
    row = a.first
    if kind[0] == "v":
        return _whole_registers(row, int(kind[1:]) or a.count)
    bits = width(kind)
    if bits == 64:
        return _two_registers(row)
    if bits == 16:
        return _half_register(row, 1 if a.half == "h" else 0, keep_high or bool(a.half))

    def put(t: Team, r: Any, where: Any) -> None:
        if where is None:
            t.V[row] = r.view(np.uint32)
        else:
            np.copyto(t.V[row], r.view(np.uint32), where=where)

    return put


def _half_register(row: int, at: int, keep: bool) -> Callable[[Team, Any, Any], None]:
    def put_half(t: Team, r: Any, where: Any) -> None:
        value = r.view(np.uint16)
        if where is None:
            if keep:
                t.H[row, :, at::2] = value
            else:
                t.V[row] = value
        elif keep:
            np.copyto(t.H[row, :, at::2], value, where=where)
        else:
            np.copyto(t.V[row], value.astype(np.uint32), where=where)

    return put_half


def _two_registers(row: int) -> Callable[[Team, Any, Any], None]:
    def put64(t: Team, r: Any, where: Any) -> None:
        parts = np.ascontiguousarray(r).view(np.uint32)
        if where is None:
            t.V[row] = parts[:, ::2]
            t.V[row + 1] = parts[:, 1::2]
        else:
            np.copyto(t.V[row], parts[:, ::2], where=where)
            np.copyto(t.V[row + 1], parts[:, 1::2], where=where)

    return put64


def _whole_registers(row: int, count: int) -> Callable[[Team, Any, Any], None]:
    def put_many(t: Team, r: Any, where: Any) -> None:
        if where is None:
            t.V[row : row + count] = r
        else:
            np.copyto(t.V[row : row + count], r, where=where)

    return put_many


def mask_result(ctx: Context, a: Operand) -> Callable[[Team, Any, Any], None]:
    """Write a mask of lanes: lanes that are off give 0."""
    if not isinstance(a, Reg) or a.file != "s":
        raise Refused(f"operand {a} is no mask")
    if a.null or a.first == NULL:
        return lambda t, r, where: None
    row = a.first

    def put(t: Team, r: Any, where: Any) -> None:
        on = t.E if where is None else where
        if r.shape != t.E.shape:
            r = np.broadcast_to(r, t.E.shape)
        t.set_mask(row, r & on if not t.full or where is not None else r)

    return put
