"""Lowering of integer and bit arithmetic, comparisons and selection to LLVM IR.

Needs `context`, `lower_float` for what floats share a name with. Adds to `LOWER`. What LLVM leaves undefined is
defined as on the other vendor: shifts past the width give 0 (or the sign), and division by zero gives all ones.
"""

from __future__ import annotations

from ...isa.types import Scalar
from ..ir import types as irt
from ..ir.core import Op, Value
from . import lower_float
from .context import Context
from .lowering import lowers
from .types import int_type, llvm_type

_ORDER = {"eq": "eq", "ne": "ne", "lt": "lt", "le": "le", "gt": "gt", "ge": "ge"}


def _floats(type_: irt.Type) -> bool:
    elem = type_.elem if isinstance(type_, irt.Vector) else type_
    return isinstance(elem, Scalar) and elem.is_float


def _signed(type_: irt.Type) -> bool:
    return isinstance(type_, Scalar) and type_.kind == "s"


def _bits(value: Value) -> int:
    assert isinstance(value.type, Scalar)
    return value.type.bytes * 8


@lowers("const")
def _const(ctx: Context, op: Op) -> None:
    ctx.hold(op.result, ctx.const(op.attrs["value"], op.result.type))


@lowers("undef")
def _undef(ctx: Context, op: Op) -> None:
    ctx.hold(op.result, "undef")


@lowers("add", "sub", "mul")
def _sum(ctx: Context, op: Op) -> None:
    if _floats(op.result.type):
        return lower_float.arithmetic(ctx, op)
    a, b = (ctx.use(v) for v in op.operands)
    ctx.hold(op.result, ctx(f"{op.name} {ctx.type(op.result)} {a}, {b}", op.result.name))


@lowers("mad")
def _mad(ctx: Context, op: Op) -> None:
    a, b, c = (ctx.use(v) for v in op.operands)
    type_ = ctx.type(op.result)
    product = ctx(f"mul {type_} {a}, {b}")
    ctx.hold(op.result, ctx(f"add {type_} {product}, {c}", op.result.name))


def _extend(ctx: Context, value: Value, wide: str) -> str:
    kind = "sext" if _signed(value.type) else "zext"
    return ctx.cast(kind, ctx.use(value), ctx.type(value), wide)


@lowers("mul_wide")
def _mul_wide(ctx: Context, op: Op) -> None:
    wide = ctx.type(op.result)
    a, b = (_extend(ctx, v, wide) for v in op.operands)
    ctx.hold(op.result, ctx(f"mul {wide} {a}, {b}", op.result.name))


@lowers("mul_hi")
def _mul_hi(ctx: Context, op: Op) -> None:
    bits = _bits(op.operands[0])
    wide, narrow = f"i{2 * bits}", ctx.type(op.result)
    a, b = (_extend(ctx, v, wide) for v in op.operands)
    product = ctx(f"mul {wide} {a}, {b}")
    high = ctx(f"lshr {wide} {product}, {bits}")
    ctx.hold(op.result, ctx(f"trunc {wide} {high} to {narrow}", op.result.name))


def _known(text: str) -> int | None:
    return int(text) if text.lstrip("-").isdigit() else None


@lowers("div", "rem")
def _div(ctx: Context, op: Op) -> None:
    if _floats(op.result.type):
        return lower_float.division(ctx, op)
    a, b = (ctx.use(v) for v in op.operands)
    type_, signed = ctx.type(op.result), _signed(op.result.type)
    kind = ("s" if signed else "u") + op.name
    divisor = _known(b)
    if divisor is not None and divisor not in (0, -1):
        return ctx.hold(op.result, ctx(f"{kind} {type_} {a}, {b}", op.result.name))
    zero = ctx(f"icmp eq {type_} {b}, 0")
    safe = ctx.select(zero, type_, "1", b)
    if not signed:
        found = ctx(f"{kind} {type_} {a}, {safe}")
    else:
        found = _signed_division(ctx, op.name, type_, a, safe)
    ctx.hold(op.result, ctx.select(zero, type_, "-1", found))


def _signed_division(ctx: Context, name: str, type_: str, a: str, b: str) -> str:
    """Through magnitudes: LLVM does not define the least integer divided by -1."""
    magnitudes = []
    for x in (a, b):
        negative = ctx(f"sub {type_} 0, {x}")
        below = ctx(f"icmp slt {type_} {x}, 0")
        magnitudes.append(ctx.select(below, type_, negative, x))
    quotient = ctx(f"udiv {type_} {magnitudes[0]}, {magnitudes[1]}")
    signs = ctx(f"xor {type_} {a}, {b}")
    differ = ctx(f"icmp slt {type_} {signs}, 0")
    quotient = ctx.select(differ, type_, ctx(f"sub {type_} 0, {quotient}"), quotient)
    if name == "div":
        return quotient
    return ctx(f"sub {type_} {a}, {ctx(f'mul {type_} {quotient}, {b}')}")


@lowers("neg", "abs")
def _sign(ctx: Context, op: Op) -> None:
    if _floats(op.result.type):
        return lower_float.sign(ctx, op)
    a, type_ = ctx.use(op.operands[0]), ctx.type(op.result)
    if op.name == "abs" and not _signed(op.result.type):
        return ctx.hold(op.result, a)
    if op.name == "abs":
        return ctx.hold(op.result, ctx.call(f"llvm.abs.{type_}", type_, f"{type_} {a}", "i1 false"))
    ctx.hold(op.result, ctx(f"sub {type_} 0, {a}", op.result.name))


@lowers("min", "max")
def _minmax(ctx: Context, op: Op) -> None:
    if _floats(op.result.type):
        return lower_float.minmax(ctx, op)
    a, b = (ctx.typed(v) for v in op.operands)
    type_ = ctx.type(op.result)
    name = f"llvm.{'s' if _signed(op.result.type) else 'u'}{op.name}.{type_}"
    ctx.hold(op.result, ctx.call(name, type_, a, b))


@lowers("and", "or", "xor")
def _logic(ctx: Context, op: Op) -> None:
    a, b = (ctx.use(v) for v in op.operands)
    ctx.hold(op.result, ctx(f"{op.name} {ctx.type(op.result)} {a}, {b}", op.result.name))


@lowers("not")
def _not(ctx: Context, op: Op) -> None:
    ones = "true" if ctx.type(op.result) == "i1" else "-1"
    ctx.hold(op.result, ctx(f"xor {ctx.type(op.result)} {ctx.use(op.operands[0])}, {ones}", op.result.name))


@lowers("shl", "shr")
def _shift(ctx: Context, op: Op) -> None:
    value, amount = op.operands
    bits, type_ = _bits(value), ctx.type(value)
    name = "shl" if op.name == "shl" else "ashr" if _signed(value.type) else "lshr"
    known = _known(ctx.use(amount))
    if known is not None:
        if known >= bits and name != "ashr":
            return ctx.hold(op.result, "0")
        by = str(min(known, bits - 1))
        return ctx.hold(op.result, ctx(f"{name} {type_} {ctx.use(value)}, {by}", op.result.name))
    top = ctx.call("llvm.umin.i32", "i32", ctx.typed(amount), f"i32 {bits - 1}")
    by = ctx.cast("zext" if bits > 32 else "trunc", top, "i32", type_)
    shifted = ctx(f"{name} {type_} {ctx.use(value)}, {by}")
    if name != "ashr":
        past = ctx(f"icmp ugt i32 {ctx.use(amount)}, {bits - 1}")
        shifted = ctx.select(past, type_, "0", shifted)
    ctx.hold(op.result, shifted)


def _to_u32(ctx: Context, value: str, type_: str) -> str:
    if type_ == "i32":
        return value
    return ctx.cast("trunc" if type_ == "i64" else "zext", value, type_, "i32")


@lowers("popc", "clz")
def _count(ctx: Context, op: Op) -> None:
    type_ = int_type(op.operands[0].type)
    a = ctx.use(op.operands[0])
    if op.name == "popc":
        found = ctx.call(f"llvm.ctpop.{type_}", type_, f"{type_} {a}")
    else:
        found = ctx.call(f"llvm.ctlz.{type_}", type_, f"{type_} {a}", "i1 false")
    ctx.hold(op.result, _to_u32(ctx, found, type_))


@lowers("brev")
def _brev(ctx: Context, op: Op) -> None:
    type_ = ctx.type(op.result)
    ctx.hold(op.result, ctx.call(f"llvm.bitreverse.{type_}", type_, ctx.typed(op.operands[0])))


@lowers("bfind")
def _bfind(ctx: Context, op: Op) -> None:
    value = op.operands[0]
    type_, a, bits = ctx.type(value), ctx.use(value), _bits(value)
    if _signed(value.type):
        a = ctx(f"xor {type_} {a}, {ctx(f'ashr {type_} {a}, {bits - 1}')}")
    leading = _to_u32(ctx, ctx.call(f"llvm.ctlz.{type_}", type_, f"{type_} {a}", "i1 false"), type_)
    ctx.hold(op.result, ctx(f"sub i32 {bits - 1}, {leading}", op.result.name))


@lowers("cmp")
def _cmp(ctx: Context, op: Op) -> None:
    type_ = op.operands[0].type
    if _floats(type_):
        return lower_float.comparison(ctx, op)
    how = _ORDER[op.attrs["op"]]
    if how not in ("eq", "ne"):
        how = ("s" if _signed(type_) else "u") + how
    a, b = (ctx.use(v) for v in op.operands)
    ctx.hold(op.result, ctx(f"icmp {how} {llvm_type(type_)} {a}, {b}", op.result.name))


@lowers("select")
def _select(ctx: Context, op: Op) -> None:
    test, a, b = op.operands
    ctx.hold(op.result, ctx.select(ctx.use(test), ctx.type(a), ctx.use(a), ctx.use(b)))


@lowers("bitcast")
def _bitcast(ctx: Context, op: Op) -> None:
    source, target = op.operands[0], op.result
    for value in (source, target):
        elem = value.type.elem if isinstance(value.type, irt.Vector) else value.type
        if isinstance(elem, Scalar) and elem.bits < 8 and isinstance(value.type, irt.Vector):
            ctx.refuse(
                f"{value.type} has no bit pattern on AMD targets, where {elem} is stored in a byte",
                expected="a type of whole bytes",
                found=str(value.type),
            )
    ctx.hold(target, ctx.cast("bitcast", ctx.use(source), ctx.type(source), ctx.type(target)))
