"""Lowering of float arithmetic to LLVM IR, with the meaning that its words have on the other vendor.

Needs `rounding`. Gives the float half of the ops that integers share a name with, and lowers the float-only ones. No
fast-math flag is ever set on exact operations, so that LLVM neither contracts nor reassociates; `rz`, `rm`, `rp`,
`ftz` and `sat` are made of instructions that round to nearest with subnormals kept. What differs by the machine: the
payload and sign of NaNs.
"""

from __future__ import annotations

from ...isa.types import Scalar
from ..ir import types as irt
from ..ir.core import Op, Value
from .context import Context
from .lowering import lowers
from .rounding import FORMATS, beside, direct, flush, odd, saturate, short, two_sum
from .types import float_literal, int_type, llvm_type

_COMPARE = {
    "eq": "oeq", "ne": "one", "lt": "olt", "le": "ole", "gt": "ogt", "ge": "oge", "equ": "ueq", "neu": "une",
    "ltu": "ult", "leu": "ule", "gtu": "ugt", "geu": "uge", "num": "ord", "nan": "uno",
}  # fmt: skip
#: testp -> the classes of llvm.is.fpclass (LangRef): NaNs 3, infinities 516, normals 264, subnormals 144, zeros 96.
_CLASS = {
    "finite": 0x1F8,
    "infinite": 0x204,
    "number": 0x3FC,
    "notanumber": 0x3,
    "normal": 0x108,
    "subnormal": 0x90,
}


def inputs(ctx: Context, op: Op) -> list[str]:
    """The operands, flushed where the op says so."""
    values = [ctx.use(v) for v in op.operands]
    if op.attrs.get("ftz"):
        return [flush(ctx, x, ctx.type(v)) for x, v in zip(values, op.operands)]
    return values


def finish(ctx: Context, op: Op, value: str) -> None:
    """The result, flushed and saturated where the op says so."""
    type_ = ctx.type(op.result)
    if op.attrs.get("ftz"):
        value = flush(ctx, value, type_)
    if op.attrs.get("sat"):
        value = saturate(ctx, value, type_)
    ctx.hold(op.result, value)


def _mode(op: Op) -> str | None:
    mode = op.attrs.get("rnd", "rn")
    return None if mode == "rn" else mode


def _wide(ctx: Context, value: str, type_: str) -> str:
    return ctx.cast("fpext", value, type_, "double")


def _no_directed(ctx: Context, op: Op) -> None:
    ctx.refuse(
        f"{op.name} of f64 in direction {op.attrs['rnd']} does not exist on AMD targets",
        expected="rnd='rn', or f32",
        found=f"{op.name}.{op.attrs['rnd']}.f64",
        suggestion='guard it with `if ww.target.vendor == "nvidia":`',
    )


def arithmetic(ctx: Context, op: Op) -> None:
    """add, sub, mul."""
    type_ = ctx.type(op.result)
    a, b = inputs(ctx, op)
    near = ctx(f"f{op.name} {type_} {a}, {b}", op.result.name)
    if (mode := _mode(op)) is not None:
        near = _directed(ctx, op, type_, near, a, b, mode)
    finish(ctx, op, near)


def _directed(ctx: Context, op: Op, type_: str, near: str, a: str, b: str, mode: str) -> str:
    x, y = _wide(ctx, a, type_), _wide(ctx, b, type_)
    if op.name == "mul":
        if type_ == "double":
            _no_directed(ctx, op)
        exact = ctx(f"fmul double {x}, {y}"), "0.0"
        above, below = beside(ctx, exact, _wide(ctx, near, type_))
        return direct(ctx, near, type_, above, below, mode)
    if op.name == "sub":
        y = ctx(f"fneg double {y}")
    exact = two_sum(ctx, x, y)
    if type_ == "double":
        above, below = _lost(ctx, exact[0], exact[1], x, y)
    else:
        above, below = beside(ctx, exact, _wide(ctx, near, type_))
    near = _zero_sum(ctx, near, type_, exact[0], x, y, mode)
    return direct(ctx, near, type_, above, below, mode)


def _lost(ctx: Context, near: str, lost: str, x: str, y: str) -> tuple[str, str]:
    """On which side of its double the exact sum lies; past the largest double it lies inside."""
    finite = ctx(f"fcmp one double {_size(ctx, near)}, 0x7FF0000000000000")
    both = ctx(f"and i1 {_finite(ctx, x)}, {_finite(ctx, y)}")
    past = ctx(f"and i1 {both}, {ctx(f'xor i1 {finite}, true')}")
    found = []
    for how, back in (("ogt", "olt"), ("olt", "ogt")):
        here = ctx(f"fcmp {how} double {lost}, 0.0")
        over = ctx(f"and i1 {past}, {ctx(f'fcmp {back} double {near}, 0.0')}")
        found.append(ctx(f"or i1 {here}, {over}"))
    return found[0], found[1]


def _size(ctx: Context, value: str) -> str:
    return ctx.call("llvm.fabs.f64", "double", f"double {value}")


def _finite(ctx: Context, value: str) -> str:
    return ctx(f"fcmp olt double {_size(ctx, value)}, 0x7FF0000000000000")


def _zero_sum(ctx: Context, near: str, type_: str, total: str, x: str, y: str, mode: str) -> str:
    """A sum of exactly zero (`total`, a double: `near` may be one that was too small) is -0 when rounding down, unless
    both addends are +0.
    """
    if mode != "rm":
        return near
    zero = ctx(f"fcmp oeq double {total}, 0.0")
    signs = ctx(f"or i64 {ctx(f'bitcast double {x} to i64')}, {ctx(f'bitcast double {y} to i64')}")
    minus = ctx(f"icmp slt i64 {signs}, 0")
    both = ctx(f"and i1 {zero}, {minus}")
    return ctx.select(both, type_, float_literal(-0.0, type_), near)


@lowers("fma")
def _fma(ctx: Context, op: Op) -> None:
    type_ = ctx.type(op.result)
    if "bfloat" in type_:
        return finish(ctx, op, _elementwise(ctx, op, _fma_bf16))
    a, b, c = inputs(ctx, op)
    near = ctx.call(f"llvm.fma.{short(type_)}", type_, *[f"{type_} {x}" for x in (a, b, c)])
    if (mode := _mode(op)) is not None:
        if type_ == "double":
            _no_directed(ctx, op)
        product = ctx(f"fmul double {_wide(ctx, a, type_)}, {_wide(ctx, b, type_)}")
        addend = _wide(ctx, c, type_)
        exact = two_sum(ctx, product, addend)
        above, below = beside(ctx, exact, _wide(ctx, near, type_))
        near = _zero_sum(ctx, near, type_, exact[0], product, addend, mode)
        near = direct(ctx, near, type_, above, below, mode)
    finish(ctx, op, near)


def _elementwise(ctx: Context, op: Op, one: object) -> str:
    """A result made element by element."""
    type_ = op.result.type
    values = inputs(ctx, op)
    if not isinstance(type_, irt.Vector):
        return one(ctx, *values)  # type: ignore[operator,no-any-return]
    whole, elem = llvm_type(type_), llvm_type(type_.elem)
    result = "poison"
    for i in range(type_.count):
        parts = [ctx(f"extractelement {whole} {v}, i32 {i}") for v in values]
        result = ctx(f"insertelement {whole} {result}, {elem} {one(ctx, *parts)}, i32 {i}")  # type: ignore[operator]
    return result


def _fma_bf16(ctx: Context, a: str, b: str, c: str) -> str:
    """In one rounding: the product is exact in a double, and its sum is rounded to odd first."""
    x, y, z = (ctx(f"fpext bfloat {v} to double") for v in (a, b, c))
    product = ctx(f"fmul double {x}, {y}")
    wide = odd(ctx, two_sum(ctx, product, z))
    near = ctx(f"fptrunc double {ctx(f'fadd double {product}, {z}')} to float")
    plain = ctx(f"fcmp one double {_size(ctx, ctx(f'fpext float {near} to double'))}, 0x7FF0000000000000")
    return ctx(f"fptrunc float {ctx.select(plain, 'float', wide, near)} to bfloat")


def division(ctx: Context, op: Op) -> None:
    """div: correctly rounded, or approximate where asked for."""
    a, b = inputs(ctx, op)
    type_ = ctx.type(op.result)
    finish(ctx, op, _quotient(ctx, op, type_, a, b))


def _quotient(ctx: Context, op: Op, type_: str, a: str, b: str) -> str:
    if type_ in ("half", "bfloat"):
        x, y = (ctx(f"fpext {type_} {v} to float") for v in (a, b))
        return ctx(f"fptrunc float {ctx(f'fdiv float {x}, {y}')} to {type_}")
    if op.attrs.get("approx"):
        node = ctx.metadata.add("!{float 2.5}")
        return ctx(f"fdiv {type_} {a}, {b}, !fpmath {node}")
    near = ctx(f"fdiv {type_} {a}, {b}")
    if (mode := _mode(op)) is None:
        return near
    if type_ == "double":
        _no_directed(ctx, op)
    x, y, q = (_wide(ctx, v, type_) for v in (a, b, near))
    minus = ctx(f"fneg double {q}")
    rest = ctx.call("llvm.fma.f64", "double", f"double {minus}", f"double {y}", f"double {x}")
    return direct(ctx, near, type_, *_sides(ctx, rest, y), mode)


def _sides(ctx: Context, rest: str, divisor: str) -> tuple[str, str]:
    """Whether rest / divisor is above, and below, zero."""
    positive = ctx(f"fcmp ogt double {divisor}, 0.0")
    more, less = (ctx(f"fcmp {how} double {rest}, 0.0") for how in ("ogt", "olt"))
    return ctx.select(positive, "i1", more, less), ctx.select(positive, "i1", less, more)


def sign(ctx: Context, op: Op) -> None:
    """neg, abs: of the sign bit alone."""
    type_ = ctx.type(op.result)
    (a,) = inputs(ctx, op)
    if op.name == "neg":
        return ctx.hold(op.result, ctx(f"fneg {type_} {a}", op.result.name))
    ctx.hold(op.result, ctx.call(f"llvm.fabs.{short(type_)}", type_, f"{type_} {a}"))


def minmax(ctx: Context, op: Op) -> None:
    """min, max: -0 is less than +0; the number where one is NaN, or NaN with `nan`."""
    type_ = ctx.type(op.result)
    a, b = inputs(ctx, op)
    name = op.name + ("imum" if op.attrs.get("nan") else "imumnum")
    finish(ctx, op, ctx.call(f"llvm.{name}.{short(type_)}", type_, f"{type_} {a}", f"{type_} {b}"))


def comparison(ctx: Context, op: Op) -> None:
    """cmp of floats."""
    a, b = inputs(ctx, op)
    how = _COMPARE[op.attrs["op"]]
    ctx.hold(op.result, ctx(f"fcmp {how} {ctx.type(op.operands[0])} {a}, {b}", op.result.name))


@lowers("copysign")
def _copysign(ctx: Context, op: Op) -> None:
    sign_, magnitude = (ctx.typed(v) for v in op.operands)
    type_ = ctx.type(op.result)
    ctx.hold(op.result, ctx.call(f"llvm.copysign.{short(type_)}", type_, magnitude, sign_))


@lowers("testp")
def _testp(ctx: Context, op: Op) -> None:
    value = op.operands[0]
    name = f"llvm.is.fpclass.{short(ctx.type(value))}"
    ctx.hold(op.result, ctx.call(name, "i1", ctx.typed(value), f"i32 {_CLASS[op.attrs['op']]}"))


@lowers("sqrt", "rcp")
def _exact(ctx: Context, op: Op) -> None:
    """Correctly rounded; halves through f32, which has more than twice their bits."""
    type_ = ctx.type(op.result)
    (a,) = inputs(ctx, op)
    if type_ in ("half", "bfloat"):
        wide = ctx(f"fpext {type_} {a} to float")
        return finish(ctx, op, ctx(f"fptrunc float {_root(ctx, op, 'float', wide)} to {type_}"))
    if op.attrs.get("approx") and type_ == "double":
        _no_f64(ctx, op)
    finish(ctx, op, _root(ctx, op, type_, a))


def _root(ctx: Context, op: Op, type_: str, a: str) -> str:
    accuracy = (
        f", !fpmath {ctx.metadata.add('!{float 2.5}')}" if op.attrs.get("approx") and type_ == "float" else ""
    )
    if op.name == "rcp":
        near = ctx(f"fdiv {type_} {float_literal(1.0, type_)}, {a}{accuracy}")
    else:
        name = f"llvm.sqrt.{short(type_)}"
        near = ctx.call(name, type_, f"{type_} {a}")
        if accuracy:
            ctx.lines[-1] = ctx.lines[-1].replace(f"({type_} {a})", f"({type_} {a}){accuracy}")
    if (mode := _mode(op)) is None or op.attrs.get("approx"):
        return near
    if type_ == "double":
        _no_directed(ctx, op)
    x, q = _wide(ctx, a, type_), _wide(ctx, near, type_)
    minus = ctx(f"fneg double {q}")
    one, other = ("double 0x3FF0000000000000", x) if op.name == "rcp" else (f"double {x}", q)
    rest = ctx.call("llvm.fma.f64", "double", f"double {minus}", f"double {other}", one)
    return direct(ctx, near, type_, *_sides(ctx, rest, other), mode)


def _no_f64(ctx: Context, op: Op) -> None:
    ctx.refuse(
        f"approximate {op.name} does not exist for f64",
        expected="f32",
        found="f64",
        suggestion="convert to f32",
    )


@lowers("rsqrt", "sin", "cos", "tanh", "ex2", "lg2")
def _approximate(ctx: Context, op: Op) -> None:
    """Approximate functions, computed in f32."""
    value = op.operands[0]
    type_ = ctx.type(value)
    if type_ == "double" and op.name == "rsqrt":
        root = ctx.call("llvm.sqrt.f64", "double", ctx.typed(value))
        return finish(ctx, op, ctx(f"fdiv double 0x3FF0000000000000, {root}"))
    if type_ == "double":
        _no_f64(ctx, op)
    (a,) = inputs(ctx, op)
    a = ctx.cast("fpext", a, type_, "float")
    found = {"rsqrt": _rsqrt, "tanh": _tanh}.get(op.name, _named(op.name))(ctx, a)
    finish(ctx, op, ctx.cast("fptrunc", found, "float", type_))


def _named(name: str):  # type: ignore[no-untyped-def]
    intrinsic = {"sin": "sin", "cos": "cos", "ex2": "exp2", "lg2": "log2"}.get(name, name)
    return lambda ctx, a: ctx.call(f"llvm.{intrinsic}.f32", "float", f"float {a}", words="afn ")


def _rsqrt(ctx: Context, a: str) -> str:
    """v_rsq_f32 flushes subnormals: they are scaled by 2^24, and their roots by 2^12."""
    small = ctx(
        f"fcmp olt float {ctx.call('llvm.fabs.f32', 'float', f'float {a}')}, {float_literal(2.0**-126, 'float')}"
    )
    scaled = ctx(f"fmul float {a}, {float_literal(2.0**24, 'float')}")
    root = ctx.call("llvm.amdgcn.rsq.f32", "float", f"float {ctx.select(small, 'float', scaled, a)}")
    back = ctx(f"fmul float {root}, {float_literal(2.0**12, 'float')}")
    return ctx.select(small, "float", back, root)


def _tanh(ctx: Context, a: str) -> str:
    """1 - 2 / (exp(2|x|) + 1) with the sign of x; below 1/16 the first terms of the series, relative error 2^-16."""
    size = ctx.call("llvm.fabs.f32", "float", f"float {a}")
    power = ctx(f"fmul float {size}, {float_literal(2.8853900432586670, 'float')}")  # 2 / ln 2
    e = ctx.call("llvm.exp2.f32", "float", f"float {power}", words="afn ")
    one = float_literal(1.0, "float")
    part = ctx(f"fdiv afn float {float_literal(2.0, 'float')}, {ctx(f'fadd float {e}, {one}')}")
    far = ctx(f"fsub float {one}, {part}")
    square = ctx(f"fmul float {size}, {size}")
    third = ctx(f"fmul float {square}, {float_literal(-0.3333333432674408, 'float')}")
    near = ctx.call("llvm.fma.f32", "float", f"float {third}", f"float {size}", f"float {size}")
    small = ctx(f"fcmp olt float {size}, {float_literal(0.0625, 'float')}")
    return ctx.call(
        "llvm.copysign.f32", "float", f"float {ctx.select(small, 'float', near, far)}", f"float {a}"
    )


def bits_of(ctx: Context, value: Value) -> str:
    """A scalar as the integer with its bits."""
    assert isinstance(value.type, Scalar)
    return ctx.cast("bitcast", ctx.use(value), ctx.type(value), int_type(value.type))


assert FORMATS
