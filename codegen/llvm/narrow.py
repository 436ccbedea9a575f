"""Conversions of eight-bit floats on AMD targets: OCP's e4m3 and e5m2, and gfx942's e4m3fnuz and e5m2fnuz.

Needs `lower_convert`'s caller. Gives `convert`. Chips with OCP arithmetic have instructions for pairs; those whose
eight-bit floats are FNUZ (gfx942: another bias, no infinity, no minus zero) or that have none are refused, since the
bits would mean other numbers.
"""

from __future__ import annotations

from ...isa.types import Scalar
from ..ir.core import Op
from .context import Context
from .types import llvm_type

_NAMES = {"e4m3": "fp8", "e5m2": "bf8", "e4m3fnuz": "fp8", "e5m2fnuz": "bf8"}
_MOST = {"e4m3": 448.0, "e5m2": 57344.0, "e4m3fnuz": 240.0, "e5m2fnuz": 57344.0}


def convert(ctx: Context, op: Op, src: Scalar, dst: Scalar, value: str) -> str:
    """The converted value. Refuses formats and chips that have no such conversion."""
    small = dst if dst.name in _NAMES else src
    if small.name not in _NAMES:
        ctx.lacks(f"conversion from {src} to {dst}", expected="e4m3 or e5m2")
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
    if dst is small:
        return _to_small(ctx, op, src, dst, value)
    word = ctx(f"zext i8 {value} to i32")
    wide = ctx.call(f"llvm.amdgcn.cvt.f32.{_NAMES[src.name]}", "float", f"i32 {word}", "i32 0")
    if dst.is_float:
        return ctx.cast("fpext" if dst.bits > 32 else "fptrunc", wide, "float", llvm_type(dst))
    ctx.refuse(
        f"{src} does not convert to {dst}",
        expected="a float",
        found=str(dst),
        suggestion="convert to f32 first",
    )


def _to_small(ctx: Context, op: Op, src: Scalar, dst: Scalar, value: str) -> str:
    """To nearest even, clamped to the largest number (`.satfinite`): the instruction alone would give NaN there."""
    if src.name != "f32" or op.attrs.get("rnd", "rn") != "rn":
        ctx.refuse(
            f"{src} does not convert to {dst} in one rounding",
            expected="f32, to nearest",
            found=str(src),
            suggestion="convert to f32 first",
        )
    most = _MOST[dst.name]
    high = ctx(f"fcmp ogt float {value}, {most:e}")
    low = ctx(f"fcmp olt float {value}, {-most:e}")
    clamped = ctx.select(low, "float", f"{-most:e}", ctx.select(high, "float", f"{most:e}", value))
    name = f"llvm.amdgcn.cvt.pk.{_NAMES[dst.name]}.f32"
    word = ctx.call(name, "i32", f"float {clamped}", f"float {clamped}", "i32 0", "i1 false")
    return ctx(f"trunc i32 {word} to i8")
