"""Vectors in one register: how elements get in and out.

Needs the context of a function. Gives `pack` and `unpack`. Invariant: an element of at most 8 bits lies alone in a
16-bit register, upper bits zero after unpacking and ignored in packing; wider elements lie in registers of their own
type.
"""

from __future__ import annotations

from ..ir import types as irt
from ..ir.core import Value
from .context import Context, integer, reg_type
from .module import Reg, Vec


def pack(ctx: Context, value: Value) -> Reg:
    """The elements of a vector side by side, the first in the lowest bits."""
    type_ = value.type
    assert isinstance(type_, irt.Vector)
    if value in ctx.packed:
        return ctx.packed[value]
    parts = [ctx.as_reg(p, reg_type(type_.elem)) for p in ctx.elements(value)]
    if type_.elem.bits <= 8:
        parts = [_two_bytes(ctx, low, high) for low, high in zip(parts[::2], parts[1::2])]
        if len(parts) == 1:
            return parts[0]
    packed = ctx.fresh(f"b{type_.bytes * 8}")
    ctx.emit(f"mov.b{type_.bytes * 8}", packed, Vec(tuple(parts)))
    return packed


def _two_bytes(ctx: Context, low: Reg, high: Reg) -> Reg:
    first, second, both = (ctx.fresh("b16") for _ in range(3))
    ctx.emit("and.b16", first, low, integer(255))
    ctx.emit("shl.b16", second, high, integer(8))
    ctx.emit("or.b16", both, first, second)
    return both


def unpack(ctx: Context, result: Value, packed: Reg) -> None:
    """Give the vector `result` the elements that lie side by side in `packed`."""
    type_ = result.type
    assert isinstance(type_, irt.Vector)
    ctx.packed[result] = packed
    small = type_.elem.bits <= 8
    count = type_.count // 2 if small else type_.count
    parts: tuple[Reg, ...] = (packed,)
    if count > 1:
        parts = tuple(ctx.fresh("b16" if small else reg_type(type_.elem)) for _ in range(count))
        ctx.emit(f"mov.b{type_.bytes * 8}", Vec(parts), packed)
    if small:
        parts = tuple(half for part in parts for half in _bytes_of(ctx, part))
    ctx.held[result] = parts


def _bytes_of(ctx: Context, pair: Reg) -> tuple[Reg, Reg]:
    low, high = ctx.fresh("b16"), ctx.fresh("b16")
    ctx.emit("and.b16", low, pair, integer(255))
    ctx.emit("shr.u16", high, pair, integer(8))
    return low, high
