"""Lowering of numeric conversions to LLVM IR: integers, floats of 16 to 64 bits, tf32 and OCP eight-bit floats.

Needs `rounding`. Lowers `cvt`. Floats to integers saturate in the result's type, NaN becomes zero (the top bit where
the source is f64 or the result has 64 bits), as PTX has it. Every float result is rounded once: integers of 32 and 64
bits go to f16 through a number that is rounded to odd.
"""

from __future__ import annotations

from ...isa.types import SCALARS, Scalar
from ..ir.core import Op
from .context import Context
from .lowering import lowers
from .rounding import beside, direct, flush, odd, saturate, short, two_sum
from .types import float_literal, llvm_type

_WHOLE = {"rni": "roundeven", "rzi": "trunc", "rmi": "floor", "rpi": "ceil"}
_PLAIN = ("f16", "bf16", "f32", "f64")


@lowers("cvt")
def _cvt(ctx: Context, op: Op) -> None:
    src, dst = op.operands[0].type, op.result.type
    assert isinstance(src, Scalar) and isinstance(dst, Scalar)
    value = ctx.use(op.operands[0])
    if any(t.is_float and t.name not in (*_PLAIN, "tf32") for t in (src, dst)):
        from .narrow import convert

        return ctx.hold(op.result, convert(ctx, op, src, dst, value))
    if dst.name == "tf32":
        return ctx.hold(op.result, value if src is dst else _tf32(ctx, op, src, value))
    if src.name == "tf32":
        src = SCALARS["f32"]  # which holds it
    if op.attrs.get("ftz") and src.name == "f32":
        value = flush(ctx, value, "float")
    if src.is_float and dst.is_float:
        found = _float_to_float(ctx, op, src, dst, value)
    elif src.is_float:
        found = float_to_int(ctx, op, src, dst, value)
    elif dst.is_float:
        found = _int_to_float(ctx, op, src, dst, value)
    else:
        found = _int_to_int(ctx, op, src, dst, value)
    ctx.hold(op.result, found)


def _int_to_int(ctx: Context, op: Op, src: Scalar, dst: Scalar, value: str) -> str:
    source, target = llvm_type(src), llvm_type(dst)
    if op.attrs.get("sat"):
        value = _clamp(ctx, src, dst, value)
    if dst.bits <= src.bits:
        return ctx.cast("trunc", value, source, target)
    return ctx.cast("sext" if src.kind == "s" else "zext", value, source, target)


def _clamp(ctx: Context, src: Scalar, dst: Scalar, value: str) -> str:
    """`value` within what `dst` holds, still in the type of `src`."""
    low, high = (
        (-(1 << dst.bits - 1), (1 << dst.bits - 1) - 1) if dst.kind == "s" else (0, (1 << dst.bits) - 1)
    )
    least, most = (
        (-(1 << src.bits - 1), (1 << src.bits - 1) - 1) if src.kind == "s" else (0, (1 << src.bits) - 1)
    )
    kind, type_ = ("s" if src.kind == "s" else "u"), llvm_type(src)
    if low > least:
        value = ctx.call(f"llvm.{kind}max.{type_}", type_, f"{type_} {value}", f"{type_} {low}")
    if high < most:
        value = ctx.call(f"llvm.{kind}min.{type_}", type_, f"{type_} {value}", f"{type_} {high}")
    return value


def float_to_int(ctx: Context, op: Op, src: Scalar, dst: Scalar, value: str) -> str:
    """A float rounded to an integer, as the operation states or toward zero, and saturated."""
    source, target = llvm_type(src), llvm_type(dst)
    if src.name in ("f16", "bf16"):
        value, source = ctx(f"fpext {source} {value} to float"), "float"
    mode = op.attrs.get("rnd") or "rzi"
    if mode != "rzi":  # the conversion itself truncates
        value = ctx.call(f"llvm.{_WHOLE[mode]}.{short(source)}", source, f"{source} {value}")
    name = f"llvm.fpto{'s' if dst.kind == 's' else 'u'}i.sat.{target}.{short(source)}"
    found = ctx.call(name, target, f"{source} {value}")
    if src.name == "f64" or dst.bits == 64:
        nan = ctx(f"fcmp uno {source} {value}, {value}")
        found = ctx.select(nan, target, str(-(1 << dst.bits - 1)), found)
    return found


def _int_to_float(ctx: Context, op: Op, src: Scalar, dst: Scalar, value: str) -> str:
    source, target = llvm_type(src), llvm_type(dst)
    mode = op.attrs.get("rnd") or "rn"
    kind = "sitofp" if src.kind == "s" else "uitofp"
    if op.attrs.get("sat"):
        return saturate(ctx, ctx(f"{kind} {source} {value} to {target}"), target)
    if src.bits <= 8 or (src.bits == 16 and dst.bits >= 32) or (mode == "rn" and dst.bits >= 32):
        return ctx(f"{kind} {source} {value} to {target}", op.result.name)
    exact = _as_doubles(ctx, src, value)
    if dst.bits == 16:
        wide = odd(ctx, exact)
        near = ctx(f"fptrunc float {wide} to {target}")
        if mode == "rn":
            return near
    else:
        near = ctx(f"{kind} {source} {value} to {target}")
    above, below = beside(ctx, exact, ctx.cast("fpext", near, target, "double"))
    return direct(ctx, near, target, above, below, mode)


def _as_doubles(ctx: Context, src: Scalar, value: str) -> tuple[str, str]:
    """An integer as an exact sum of two doubles."""
    kind, source = ("sitofp" if src.kind == "s" else "uitofp"), llvm_type(src)
    if src.bits <= 32:
        return ctx(f"{kind} {source} {value} to double"), "0.0"
    shift = "ashr" if src.kind == "s" else "lshr"
    top, bottom = ctx(f"trunc i64 {ctx(f'{shift} i64 {value}, 32')} to i32"), ctx(f"trunc i64 {value} to i32")
    high, low = ctx(f"{kind} i32 {top} to double"), ctx(f"uitofp i32 {bottom} to double")
    return two_sum(ctx, ctx(f"fmul double {high}, {float_literal(2.0**32, 'double')}"), low)


def _float_to_float(ctx: Context, op: Op, src: Scalar, dst: Scalar, value: str) -> str:
    source, target = llvm_type(src), llvm_type(dst)
    mode = op.attrs.get("rnd")
    if mode in _WHOLE:
        value = _whole(ctx, source, value, mode)
        mode = None
    if op.attrs.get("sat"):
        value = saturate(ctx, value, source)
    if src is dst:
        found = value
    elif dst.bits > src.bits:
        found = ctx(f"fpext {source} {value} to {target}", op.result.name)
    elif dst.bits == src.bits:  # f16 and bf16: exact in f32
        found = _narrow(ctx, "float", target, ctx(f"fpext {source} {value} to float"), mode)
    else:
        found = _narrow(ctx, source, target, value, mode)
    return flush(ctx, found, "float") if op.attrs.get("ftz") and dst.name == "f32" else found


def _whole(ctx: Context, source: str, value: str, mode: str) -> str:
    if source == "bfloat":
        wide = ctx(f"fpext bfloat {value} to float")
        return ctx(
            f"fptrunc float {ctx.call(f'llvm.{_WHOLE[mode]}.f32', 'float', f'float {wide}')} to bfloat"
        )
    return ctx.call(f"llvm.{_WHOLE[mode]}.{short(source)}", source, f"{source} {value}")


def _narrow(ctx: Context, source: str, target: str, value: str, mode: str | None) -> str:
    """To a narrower float in one rounding."""
    if source == "double" and target in ("half", "bfloat"):
        first = ctx(f"fptrunc double {value} to float")
        finite = ctx(
            f"fcmp one float {ctx.call('llvm.fabs.f32', 'float', f'float {first}')}, 0x7FF0000000000000"
        )
        sticky = ctx.select(finite, "float", odd(ctx, (value, "0.0")), first)
        near = ctx(f"fptrunc float {sticky} to {target}")
    else:
        near = ctx(f"fptrunc {source} {value} to {target}")
    if mode in (None, "rn"):
        return near
    exact = ctx.cast("fpext", value, source, "double"), "0.0"
    above, below = beside(ctx, exact, ctx(f"fpext {target} {near} to double"))
    return direct(ctx, near, target, above, below, mode)


def _tf32(ctx: Context, op: Op, src: Scalar, value: str) -> str:
    """tf32 is an f32 whose low 13 bits do not count: rounded to nearest, ties away (rna) or to even (rn), or cut (rz)."""
    if src.name in ("f16", "bf16"):
        return ctx(f"fpext {llvm_type(src)} {value} to float")  # exact
    if src.name != "f32":
        ctx.refuse(
            f"{src} does not convert to tf32",
            expected="f32, f16 or bf16",
            found=str(src),
            suggestion="convert to f32 first",
        )
    bits = ctx(f"bitcast float {value} to i32")
    mode = op.attrs.get("rnd", "rna")
    half = "4096"
    if mode == "rn":
        odd_bit = ctx(f"and i32 {ctx(f'lshr i32 {bits}, 13')}, 1")
        half = ctx(f"add i32 {odd_bit}, 4095")
    rounded = bits if mode == "rz" else ctx(f"add i32 {bits}, {half}")
    kept = ctx(f"bitcast i32 {ctx(f'and i32 {rounded}, -8192')} to float")
    special = ctx.call("llvm.is.fpclass.f32", "i1", f"float {value}", f"i32 {0x207}")
    return ctx.select(special, "float", value, kept)
