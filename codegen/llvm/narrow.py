"""Conversions of eight-bit floats on AMD targets: OCP's e4m3 and e5m2, and gfx942's e4m3fnuz and e5m2fnuz.

Needs `rounding`. Gives `convert`. Every value is rounded once, through f32. Chips with OCP arithmetic have
instructions for pairs; those whose eight-bit floats are FNUZ (gfx942: another bias, no infinity, no minus zero) or
that have none are refused, since the bits would mean other numbers.
"""

from __future__ import annotations

from ...isa.types import SCALARS, Scalar
from ..ir.core import Op
from .context import Context
from .rounding import odd
from .types import llvm_type

_NAMES = {"e4m3": "fp8", "e5m2": "bf8", "e4m3fnuz": "fp8", "e5m2fnuz": "bf8"}
_MOST = {"e4m3": 448.0, "e5m2": 57344.0, "e4m3fnuz": 240.0, "e5m2fnuz": 57344.0}
_WIDE = ("f16", "bf16", "tf32", "f32", "f64")
#: Integers are clamped to this size, which f32 holds exactly and which is more than the formats hold.
_CLAMP = 1 << 20


def convert(ctx: Context, op: Op, src: Scalar, dst: Scalar, value: str) -> str:
    """The converted value. Refuses formats and chips that have no such conversion."""
    for type_ in (src, dst):
        if type_.is_float and type_.name not in (*_NAMES, *_WIDE):
            ctx.lacks(f"conversion from {src} to {dst}", expected="e4m3 or e5m2")
        if type_.name in _NAMES:
            _check(ctx, type_)
    if src.name not in _NAMES:
        return _to_small(ctx, op, dst, _as_float(ctx, op, src, dst, value))
    word = ctx(f"zext i8 {value} to i32")
    wide = ctx.call(f"llvm.amdgcn.cvt.f32.{_NAMES[src.name]}", "float", f"i32 {word}", "i32 0")
    if dst.name in _NAMES:
        return _to_small(ctx, op, dst, wide)
    if dst.is_int:
        from .lower_convert import float_to_int

        return float_to_int(ctx, op, SCALARS["f32"], dst, wide)
    return ctx.cast("fpext" if dst.bits > 32 else "fptrunc", wide, "float", llvm_type(dst))


def _check(ctx: Context, small: Scalar) -> None:
    """Refuse a format that the chip has no conversions of."""
    wanted = "fnuz" if small.name.endswith("fnuz") else "ocp"
    if ctx.target.fp8 != wanted:
        kinds = {"fnuz": "FNUZ (gfx942)", "ocp": "OCP (gfx950, gfx1200, gfx1201, gfx1250)"}
        have = {"fnuz": "its eight-bit floats are FNUZ", "ocp": "its eight-bit floats are OCP's"}
        ctx.lacks(
            f"{small} conversions: {have.get(ctx.target.fp8, 'it has no eight-bit floats')}",
            expected=f"a target with {kinds[wanted]} floats",
            suggestion={"fnuz": "use ww.e4m3fnuz and ww.e5m2fnuz", "ocp": "use ww.e4m3 and ww.e5m2"}.get(
                ctx.target.fp8
            ),
        )


def _as_float(ctx: Context, op: Op, src: Scalar, dst: Scalar, value: str) -> str:
    """A value as a float that rounds to `dst` as the value itself does: exact, clamped beyond the format, or rounded to
    odd.
    """
    if src.name in ("f32", "tf32"):
        return value
    source = llvm_type(src)
    if src.name == "f64":
        near = ctx(f"fptrunc double {value} to float")
        size = ctx.call("llvm.fabs.f32", "float", f"float {near}")
        finite = ctx(f"fcmp one float {size}, 0x7FF0000000000000")
        return ctx.select(finite, "float", odd(ctx, (value, "0.0")), near)
    if src.is_float:
        return ctx(f"fpext {source} {value} to float")
    if src.bits > 16:
        kind = "s" if src.kind == "s" else "u"
        value = ctx.call(f"llvm.{kind}min.{source}", source, f"{source} {value}", f"{source} {_CLAMP}")
        if kind == "s":
            value = ctx.call(f"llvm.smax.{source}", source, f"{source} {value}", f"{source} {-_CLAMP}")
    return ctx(f"{'sitofp' if src.kind == 's' else 'uitofp'} {source} {value} to float")


def _to_small(ctx: Context, op: Op, dst: Scalar, value: str) -> str:
    """To nearest even, clamped to the largest number (`.satfinite`): the instruction alone would give NaN there."""
    if op.attrs.get("rnd", "rn") != "rn":
        ctx.refuse(f"conversions to {dst} round to nearest", expected="rnd='rn'", found=op.attrs["rnd"])
    most = _MOST[dst.name]
    high = ctx(f"fcmp ogt float {value}, {most:e}")
    low = ctx(f"fcmp olt float {value}, {-most:e}")
    clamped = ctx.select(low, "float", f"{-most:e}", ctx.select(high, "float", f"{most:e}", value))
    name = f"llvm.amdgcn.cvt.pk.{_NAMES[dst.name]}.f32"
    word = ctx.call(name, "i32", f"float {clamped}", f"float {clamped}", "i32 0", "i1 false")
    return ctx(f"trunc i32 {word} to i8")
