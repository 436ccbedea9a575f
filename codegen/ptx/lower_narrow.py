"""Lowering of conversions from and to floats of eight bits and fewer (fp8, fp6, fp4, ue8m0) to PTX.

Needs `lower_arith`. Gives `convert`, `from_f32`, `tf32_as_f32`. The instructions convert pairs of f32 numbers in one
rounding, and saturate. Any other type goes through f32: exactly, or rounded to odd, so that the second rounding
returns what a single one would (Boldo and Melquiond 2008).
"""

from __future__ import annotations

from ...isa.types import Scalar
from ..ir.core import Op, Value
from .context import Context, integer
from .lower_arith import modifiers, widen
from .module import Imm, Reg, Vec

#: The first target with instructions for a format.
_SINCE = {"e4m3": 89, "e5m2": 89}
#: Integers are clamped to this size, which f32 holds exactly and which is more than the formats below hold.
_CLAMP = 1 << 20


def convert(ctx: Context, op: Op, src: Scalar, dst: Scalar) -> None:
    """Convert one number; it travels with a zero beside it. Refuses formats that the target lacks."""
    narrow = [t for t in (src, dst) if t.is_float and t.bits <= 8]
    for type_ in narrow:
        _check(ctx, type_)
    if src in narrow:
        wide = _widened(ctx, op, src, dst)
        if wide is None:
            return
        return _to_narrow(ctx, op, dst, wide) if dst in narrow else from_f32(ctx, op, dst, wide)
    _to_narrow(ctx, op, dst, _f32(ctx, op, src, dst))


def _check(ctx: Context, type_: Scalar) -> None:
    """Refuse a format that the target has no conversions of."""
    target = ctx.target
    if type_.name.endswith("fnuz"):
        ctx.refuse(
            f"{target.name} has no {type_} conversions",
            expected="a target with FNUZ floats (gfx942)",
            found=target.name,
            suggestion=f"use ww.{type_.name.removesuffix('fnuz')}",
        )
    if type_.name in _SINCE:
        ctx.needs(f"{type_} conversions", _SINCE[type_.name])
    elif target.number < 100 or not target.variant or not target.family:
        ctx.refuse(
            f"{target.name} has no {type_} conversions",
            expected="an `a` or `f` target from sm_100 on",
            found=target.name,
        )


def _f32(ctx: Context, op: Op, src: Scalar, dst: Scalar) -> Reg:
    """The operand as an f32 that rounds to `dst` as the operand itself does."""
    source = op.operands[0]
    if src.name in ("f16", "bf16"):
        return widen(ctx, source)
    if src.name == "f64":
        return _odd(ctx, ctx.reg(source))
    if src.name == "tf32":
        return tf32_as_f32(ctx, source)
    if src.name == "f32":
        return ctx.reg(source)
    if not src.is_int or (src.bits > 16 and dst.name == "ue8m0"):
        ctx.refuse(
            f"{src} does not convert to {dst} in one rounding",
            expected="f16, bf16, f32, f64, or an integer of at most 16 bits",
            found=str(src),
            suggestion="convert to f32 first",
        )
    value, wide = ctx.reg(source), ctx.fresh("f32")
    if src.bits > 16:
        for name, bound in (("min", _CLAMP), ("max", -_CLAMP))[: 2 if src.kind == "s" else 1]:
            clamped = ctx.fresh(f"b{src.bits}")
            ctx.emit(f"{name}.{src}", clamped, value, integer(bound))
            value = clamped
    ctx.emit(f"cvt.rn.f32.{src}", wide, value)
    return wide


def _odd(ctx: Context, value: Reg) -> Reg:
    """An f64 as f32, rounded to odd: toward zero, with the last bit set if that lost anything."""
    wide, back, lost, zero = ctx.fresh("f32"), ctx.fresh("f64"), ctx.fresh("pred"), integer(0)
    bits, last, found = ctx.fresh("b32"), ctx.fresh("b32"), ctx.fresh("f32")
    ctx.emit("cvt.rz.f32.f64", wide, value)
    ctx.emit("cvt.f64.f32", back, wide)
    ctx.emit("setp.ne.f64", lost, back, value)
    ctx.emit("selp.b32", last, integer(1), zero, lost)
    ctx.emit("mov.b32", bits, wide)
    ctx.emit("or.b32", bits, bits, last)
    ctx.emit("mov.b32", found, bits)
    return found


def _to_narrow(ctx: Context, op: Op, dst: Scalar, wide: Reg) -> None:
    """Convert an f32, to nearest even unless the operation states otherwise."""
    zero = Imm("0f00000000", 0.0)
    if dst.name == "e2m1":
        byte = ctx.fresh("b8")
        ctx.emit("cvt.rn.satfinite.e2m1x2.f32", byte, zero, wide)
        return ctx.emit("cvt.u16.u8", ctx.result(op.result), byte)
    packed = ctx.fresh("b16")
    ctx.emit(f"cvt.{op.attrs.get('rnd', 'rn')}.satfinite.{dst}x2.f32", packed, zero, wide)
    ctx.emit("and.b16", ctx.result(op.result), packed, integer(255))


def _widened(ctx: Context, op: Op, src: Scalar, dst: Scalar) -> Reg | None:
    """The operand as f32; None if the instruction's own result, f16 or bf16, is the operation's."""
    source = ctx.reg(op.operands[0])
    pair, low, high, wide = ctx.fresh("b32"), ctx.fresh("b16"), ctx.fresh("b16"), ctx.fresh("f32")
    if src.name == "ue8m0":
        ctx.emit("cvt.rn.bf16x2.ue8m0x2", pair, source)
    elif src.name == "e2m1":
        byte = ctx.fresh("b8")
        ctx.emit("cvt.u8.u16", byte, source)
        ctx.emit("cvt.rn.f16x2.e2m1x2", pair, byte)
    else:
        ctx.emit(f"cvt.rn.f16x2.{src}x2", pair, source)
    ctx.emit("mov.b32", Vec((low, high)), pair)
    if dst.name == ("bf16" if src.name == "ue8m0" else "f16"):
        ctx.held[op.result] = low
        return None
    if src.name == "ue8m0":
        zero = ctx.fresh("b16")
        ctx.emit("mov.b16", zero, integer(0))
        ctx.emit("mov.b32", wide, Vec((zero, low)))
    else:
        ctx.emit("cvt.f32.f16", wide, low)
    return wide


def tf32_as_f32(ctx: Context, value: Value) -> Reg:
    """A tf32 value in a register of floats."""
    wide = ctx.fresh("f32")
    ctx.emit("mov.b32", wide, ctx.reg(value))
    return wide


def from_f32(ctx: Context, op: Op, dst: Scalar, wide: Reg) -> None:
    """Convert an f32 to any type but the narrow ones."""
    if dst.name == "f32":
        ctx.held[op.result] = wide
        return
    rnd = "" if dst.name == "f64" else f".{op.attrs.get('rnd') or ('rzi' if dst.is_int else 'rn')}"
    ctx.emit(f"cvt{rnd}{modifiers(op, 'sat')}.{dst}.f32", ctx.result(op.result), wide)
