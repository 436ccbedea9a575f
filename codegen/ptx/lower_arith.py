"""Lowering of arithmetic, comparisons, conversions and bit operations to PTX.

Needs `context`. Gives `LOWER`, op name -> function(context, op). Floating-point instructions always carry an explicit
rounding, so that ptxas never contracts a multiply and an add (PTX ISA 9.7.3). What a target lacks is computed exactly
another way where there is one (bf16 through fma, f16 minimum through f32), else refused at the op's line.
"""

from __future__ import annotations

from collections.abc import Callable

from ...isa.types import SCALARS, Scalar
from ..ir import types as irt
from ..ir.core import Op, Value
from .context import Context, float_bits, integer, is_packed, reg_type
from .module import Imm, Operand, Reg, Vec
from .packed import pack, unpack

Lower = Callable[[Context, Op], None]
LOWER: dict[str, Lower] = {}


def lowers(*names: str) -> Callable[[Lower], Lower]:
    """Register a lowering for the named ops."""

    def add(fn: Lower) -> Lower:
        for name in names:
            LOWER[name] = fn
        return fn

    return add


def ptx_type(scalar: Scalar) -> str:
    """The type suffix of an arithmetic instruction on `scalar` (8-bit integers compute in 16 bits)."""
    return f"{scalar.kind}16" if scalar.bits == 8 and scalar.is_int else scalar.name


def bits_type(type_: irt.Type) -> str:
    """The untyped suffix for values of `type_` (`b32`); predicates are `pred`."""
    name = reg_type(type_)
    return {"f32": "b32", "f64": "b64"}.get(name, name)


def narrow(ctx: Context, value: Value, wide: Reg) -> None:
    """Hold `value` (an 8-bit integer) as `wide` reduced to its 8 bits."""
    out = ctx.result(value)
    assert isinstance(value.type, Scalar)
    if value.type.kind == "s":
        ctx.emit("cvt.s16.s8", out, wide)
    else:
        ctx.emit("and.b16", out, wide, integer(255))


def _into(ctx: Context, op: Op, name: str, *operands: Operand) -> None:
    """Emit an integer instruction whose result is op's, reduced to 8 bits where that is its type."""
    value = op.result
    if isinstance(value.type, Scalar) and value.type.is_int and value.type.bits == 8:
        wide = ctx.fresh("b16")
        ctx.emit(name, wide, *operands)
        narrow(ctx, value, wide)
    else:
        ctx.emit(name, ctx.result(value), *operands)


def modifiers(op: Op, *names: str) -> str:
    """The modifiers among `names` that an operation has, each after a dot."""
    return "".join("." + n for n in names if op.attrs.get(n))


def _half(type_: irt.Type) -> str | None:
    """`f16`, `f16x2`, `bf16`, `bf16x2` for the half types."""
    if isinstance(type_, Scalar) and type_.name in ("f16", "bf16"):
        return type_.name
    if is_packed(type_):
        assert isinstance(type_, irt.Vector)
        return f"{type_.elem.name}x2"
    return None


def _half_constant(ctx: Context, half: str, value: float) -> Operand:
    scalar = SCALARS[half.removesuffix("x2")]
    bits = float_bits(value, scalar)
    reg = ctx.fresh("b32" if half.endswith("x2") else "b16")
    pattern = bits << 16 | bits if half.endswith("x2") else bits
    ctx.emit(f"mov.b{32 if half.endswith('x2') else 16}", reg, Imm(hex(pattern), pattern))
    return reg


@lowers("add", "sub", "mul")
def _sum(ctx: Context, op: Op) -> None:
    a, b = ctx.use(op.operands[0]), ctx.use(op.operands[1])
    type_ = op.result.type
    half = _half(type_)
    if half is not None:
        return _half_sum(ctx, op, half, a, b)
    assert isinstance(type_, Scalar)
    if type_.is_float:
        rnd = op.attrs.get("rnd", "rn")
        return ctx.emit(f"{op.name}.{rnd}{modifiers(op, 'ftz', 'sat')}.{type_}", ctx.result(op.result), a, b)
    name = f"{op.name}.lo.{ptx_type(type_)}" if op.name == "mul" else f"{op.name}.{ptx_type(type_)}"
    _into(ctx, op, name, a, b)


def _half_sum(ctx: Context, op: Op, half: str, a: Operand, b: Operand) -> None:
    if half.startswith("bf16") and ctx.target.number < 90:
        ctx.needs("bf16 arithmetic", 80)
        one, minus_one, minus_zero = 1.0, -1.0, -0.0
        if op.name == "mul":
            operands = (a, b, _half_constant(ctx, half, minus_zero))
        elif op.name == "add":
            operands = (a, _half_constant(ctx, half, one), b)
        else:
            operands = (b, _half_constant(ctx, half, minus_one), a)
        return ctx.emit(f"fma.rn.{half}", ctx.result(op.result), *operands)
    ctx.emit(f"{op.name}.rn{modifiers(op, 'ftz', 'sat')}.{half}", ctx.result(op.result), a, b)


@lowers("fma")
def _fma(ctx: Context, op: Op) -> None:
    half = _half(op.result.type)
    if half is not None and half.startswith("bf16"):
        ctx.needs("bf16 arithmetic", 80)
    suffix = half or str(op.result.type)
    operands = [ctx.use(v) for v in op.operands]
    ctx.emit(
        f"fma.{op.attrs.get('rnd', 'rn')}{modifiers(op, 'ftz', 'sat')}.{suffix}",
        ctx.result(op.result),
        *operands,
    )


@lowers("mad")
def _mad(ctx: Context, op: Op) -> None:
    assert isinstance(op.result.type, Scalar)
    _into(ctx, op, f"mad.lo.{ptx_type(op.result.type)}", *[ctx.use(v) for v in op.operands])


@lowers("mul_hi")
def _mul_hi(ctx: Context, op: Op) -> None:
    type_ = op.result.type
    assert isinstance(type_, Scalar)
    a, b = (ctx.use(v) for v in op.operands)
    if type_.bits > 8:
        return ctx.emit(f"mul.hi.{type_}", ctx.result(op.result), a, b)
    wide = ctx.fresh("b16")
    ctx.emit(f"mul.lo.{type_.kind}16", wide, a, b)
    ctx.emit(f"shr.{type_.kind}16", ctx.result(op.result), wide, integer(8))


@lowers("mul_wide")
def _mul_wide(ctx: Context, op: Op) -> None:
    source = op.operands[0].type
    ctx.emit(f"mul.wide.{source}", ctx.result(op.result), *[ctx.use(v) for v in op.operands])


@lowers("div")
def _div(ctx: Context, op: Op) -> None:
    type_ = op.result.type
    assert isinstance(type_, Scalar)
    a, b = (ctx.use(v) for v in op.operands)
    if _half(type_):
        return _through_f32(ctx, op, "div.rn.f32")
    if type_.is_float:
        how = "approx" if op.attrs.get("approx") else op.attrs.get("rnd", "rn")
        return ctx.emit(f"div.{how}{modifiers(op, 'ftz')}.{type_}", ctx.result(op.result), a, b)
    _into(ctx, op, f"div.{ptx_type(type_)}", a, b)


def _through_f32(ctx: Context, op: Op, name: str) -> None:
    """A half operation computed in f32 and rounded once more: exact for +, -, *, /, sqrt (24 >= 2 * 11 + 2 bits)."""
    assert isinstance(op.result.type, Scalar)
    flushes = bool(op.attrs.get("ftz")) and op.result.type.name == "f16"
    wide = [widen(ctx, v, flushes) for v in op.operands]
    result = ctx.fresh("f32")
    ctx.emit(name, result, *wide)
    if op.result.type.name == "bf16":
        ctx.needs("bf16 conversions", 80)
    if not flushes:
        return ctx.emit(f"cvt.rn.{op.result.type}.f32", ctx.result(op.result), result)
    half = ctx.fresh("b16")
    ctx.emit("cvt.rn.f16.f32", half, result)
    ctx.emit("mul.rn.ftz.f16", ctx.result(op.result), half, _one(ctx))


def _one(ctx: Context) -> Reg:
    """1 as an f16: times it, subnormals are flushed and everything else stays."""
    one = ctx.fresh("b16")
    ctx.emit("mov.b16", one, integer(0x3C00))
    return one


def widen(ctx: Context, value: Value, flushed: bool = False) -> Reg:
    """An f16 or bf16 value as f32, exactly. `flushed`: a subnormal f16 as zero."""
    assert isinstance(value.type, Scalar)
    out = ctx.fresh("f32")
    if value.type.name == "f16":
        source = ctx.reg(value)
        if flushed:
            source = ctx.fresh("b16")
            ctx.emit("mul.rn.ftz.f16", source, ctx.reg(value), _one(ctx))
        ctx.emit("cvt.f32.f16", out, source)
    else:
        zero = ctx.fresh("b16")
        ctx.emit("mov.b16", zero, integer(0))
        ctx.emit("mov.b32", out, Vec((zero, ctx.reg(value))))
    return out


@lowers("rem")
def _rem(ctx: Context, op: Op) -> None:
    assert isinstance(op.result.type, Scalar)
    _into(ctx, op, f"rem.{ptx_type(op.result.type)}", *[ctx.use(v) for v in op.operands])


@lowers("neg", "abs")
def _sign(ctx: Context, op: Op) -> None:
    type_, a = op.result.type, ctx.use(op.operands[0])
    half = _half(type_)
    if half is not None:
        bits = 32 if half.endswith("x2") else 16
        mask = {"neg": 0x8000, "abs": 0x7FFF}[op.name]
        pattern = mask << 16 | mask if bits == 32 else mask
        logic = "xor" if op.name == "neg" else "and"  # exact on every target, NaNs included
        return ctx.emit(f"{logic}.b{bits}", ctx.result(op.result), a, Imm(hex(pattern), pattern))
    assert isinstance(type_, Scalar)
    if type_.is_float:
        return ctx.emit(f"{op.name}{modifiers(op, 'ftz')}.{type_}", ctx.result(op.result), a)
    if type_.kind == "u" and op.name == "abs":
        ctx.held[op.result] = a
        return
    _into(ctx, op, f"{op.name}.s{max(type_.bits, 16)}", a)


@lowers("min", "max")
def _minmax(ctx: Context, op: Op) -> None:
    type_ = op.result.type
    assert isinstance(type_, Scalar)
    a, b = (ctx.use(v) for v in op.operands)
    nan = ".NaN" if op.attrs.get("nan") else ""
    if nan:
        ctx.needs(f"{op.name}.NaN", 80)
    half = _half(type_)
    if half is not None and ctx.target.number < 80:
        return _through_f32(ctx, op, f"{op.name}.f32")
    if type_.is_float:
        return ctx.emit(f"{op.name}{modifiers(op, 'ftz')}{nan}.{half or type_}", ctx.result(op.result), a, b)
    _into(ctx, op, f"{op.name}.{ptx_type(type_)}", a, b)


@lowers("and", "or", "xor")
def _logic(ctx: Context, op: Op) -> None:
    a, b = (ctx.use(v) for v in op.operands)
    ctx.emit(f"{op.name}.{bits_type(op.result.type)}", ctx.result(op.result), a, b)


@lowers("not")
def _not(ctx: Context, op: Op) -> None:
    _into(ctx, op, f"not.{bits_type(op.result.type)}", ctx.use(op.operands[0]))


@lowers("shl", "shr")
def _shift(ctx: Context, op: Op) -> None:
    type_ = op.result.type
    assert isinstance(type_, Scalar)
    value, amount = (ctx.use(v) for v in op.operands)
    if op.name == "shl":
        return _into(ctx, op, f"shl.{bits_type(type_)}", value, amount)
    kind = "s" if type_.kind == "s" else "u"
    ctx.emit(f"shr.{kind}{max(type_.bits, 16)}", ctx.result(op.result), value, amount)


@lowers("popc", "clz")
def _count(ctx: Context, op: Op) -> None:
    ctx.emit(f"{op.name}.{bits_type(op.operands[0].type)}", ctx.result(op.result), ctx.use(op.operands[0]))


@lowers("brev")
def _brev(ctx: Context, op: Op) -> None:
    ctx.emit(f"brev.{bits_type(op.result.type)}", ctx.result(op.result), ctx.use(op.operands[0]))


@lowers("bfind")
def _bfind(ctx: Context, op: Op) -> None:
    type_ = op.operands[0].type
    assert isinstance(type_, Scalar)
    kind = "s" if type_.kind == "s" else "u"
    ctx.emit(f"bfind.{kind}{type_.bits}", ctx.result(op.result), ctx.use(op.operands[0]))


@lowers("cmp")
def _cmp(ctx: Context, op: Op) -> None:
    type_ = op.operands[0].type
    compare = op.attrs["op"]
    a, b = (ctx.use(v) for v in op.operands)
    if isinstance(type_, Scalar) and type_.kind == "p":
        out = ctx.result(op.result)
        if compare == "ne":
            return ctx.emit("xor.pred", out, a, b)
        either = ctx.fresh("pred")
        ctx.emit("xor.pred", either, a, b)
        return ctx.emit("not.pred", out, either)
    half = _half(type_)
    if half == "bf16" and ctx.target.number < 90:
        a, b, half, type_ = widen(ctx, op.operands[0]), widen(ctx, op.operands[1]), None, SCALARS["f32"]
    if isinstance(type_, irt.Pointer):
        suffix = f"u{reg_type(type_)[1:]}"
    else:
        assert isinstance(type_, Scalar)
        suffix = half or (f"b{type_.reg_bits}" if type_.kind == "b" else ptx_type(type_))
    if isinstance(a, Imm) and isinstance(b, Imm):
        a = ctx.as_reg(a, reg_type(type_))
    ctx.emit(f"setp.{compare}{modifiers(op, 'ftz')}.{suffix}", ctx.result(op.result), a, b)


@lowers("select")
def _select(ctx: Context, op: Op) -> None:
    test, a, b = op.operands
    p = ctx.reg(test)
    if reg_type(op.result.type) != "pred":
        return ctx.emit(
            f"selp.{bits_type(op.result.type)}", ctx.result(op.result), _untyped(ctx, a), _untyped(ctx, b), p
        )
    yes, flipped, no = ctx.fresh("pred"), ctx.fresh("pred"), ctx.fresh("pred")
    ctx.emit("and.pred", yes, p, ctx.reg(a))
    ctx.emit("not.pred", flipped, p)
    ctx.emit("and.pred", no, flipped, ctx.reg(b))
    ctx.emit("or.pred", ctx.result(op.result), yes, no)


def _untyped(ctx: Context, value: Value) -> Operand:
    """An operand of a bit-typed instruction: float literals become their pattern."""
    operand = ctx.use(value)
    if isinstance(operand, Imm) and isinstance(value.type, Scalar) and value.type.is_float:
        bits = float_bits(float(operand.value), value.type)
        return Imm(hex(bits), bits)
    return operand


@lowers("bitcast")
def _bitcast(ctx: Context, op: Op) -> None:
    source, result = op.operands[0], op.result
    if isinstance(source.type, irt.Vector) or isinstance(result.type, irt.Vector):
        return _repack(ctx, source, result)
    assert isinstance(source.type, Scalar) and isinstance(result.type, Scalar)
    if (
        result.type.bits == 8
        and source.type.kind != result.type.kind
        and "s" in (source.type.kind, result.type.kind)
    ):
        return narrow(ctx, result, ctx.reg(source))
    src, dst = reg_type(source.type), reg_type(result.type)
    operand = _untyped(ctx, source)
    if src == dst and isinstance(operand, Reg):
        ctx.held[result] = operand
        return
    ctx.emit(f"mov.b{result.type.reg_bits}", ctx.result(result), operand)


def _repack(ctx: Context, source: Value, result: Value) -> None:
    bits = result.type.bits if isinstance(result.type, Scalar) else result.type.bytes * 8
    if is_packed(source.type) and not isinstance(result.type, irt.Vector):
        held = ctx.use(source)
        if reg_type(result.type) == "b32":
            ctx.held[result] = held
            return
        return ctx.emit("mov.b32", ctx.result(result), held)
    if isinstance(source.type, irt.Vector) and isinstance(result.type, Scalar):
        return ctx.emit(f"mov.b{bits}", ctx.result(result), pack(ctx, source))
    assert isinstance(result.type, irt.Vector)
    if is_packed(result.type):
        ctx.held[result] = ctx.as_reg(ctx.use(source), "b32")
        return
    unpack(ctx, result, ctx.reg(source))


@lowers("sqrt", "rcp", "rsqrt", "sin", "cos", "tanh", "ex2", "lg2")
def _special(ctx: Context, op: Op) -> None:
    type_, a = op.result.type, ctx.use(op.operands[0])
    assert isinstance(type_, Scalar)
    ftz = modifiers(op, "ftz")
    exact = op.name in ("sqrt", "rcp") and not op.attrs.get("approx")
    if exact and _half(type_):
        return _through_f32(ctx, op, f"{op.name}.rn.f32")
    if exact:
        return ctx.emit(f"{op.name}.{op.attrs.get('rnd', 'rn')}{ftz}.{type_}", ctx.result(op.result), a)
    if _half(type_) and op.name not in ("tanh", "ex2"):
        return _through_f32(ctx, op, f"{op.name}.approx.f32")
    if type_.name == "bf16":
        ctx.needs(f"{op.name} of bf16", 90)
        ftz = ".ftz" if op.name == "ex2" else ""
    if type_.name == "f64" and op.name != "rsqrt":
        ctx.refuse(
            f"approximate {op.name} does not exist for f64",
            expected="f32",
            found="f64",
            suggestion="convert to f32",
        )
    ctx.emit(f"{op.name}.approx{ftz}.{type_}", ctx.result(op.result), a)


@lowers("copysign")
def _copysign(ctx: Context, op: Op) -> None:
    type_ = op.result.type
    assert isinstance(type_, Scalar)
    sign, magnitude = (ctx.use(v) for v in op.operands)
    if not _half(type_):
        return ctx.emit(f"copysign.{type_}", ctx.result(op.result), sign, magnitude)
    top, low = ctx.fresh("b16"), ctx.fresh("b16")
    ctx.emit("and.b16", top, sign, Imm("0x8000", 0x8000))
    ctx.emit("and.b16", low, magnitude, Imm("0x7fff", 0x7FFF))
    ctx.emit("or.b16", ctx.result(op.result), top, low)


@lowers("testp")
def _testp(ctx: Context, op: Op) -> None:
    source = op.operands[0]
    assert isinstance(source.type, Scalar)
    operand = widen(ctx, source) if _half(source.type) else ctx.reg(source)
    name = "f32" if _half(source.type) else source.type.name
    ctx.emit(f"testp.{op.attrs['op']}.{name}", ctx.result(op.result), operand)


@lowers("cvt")
def _cvt(ctx: Context, op: Op) -> None:
    source, result = op.operands[0], op.result
    src, dst = source.type, result.type
    assert isinstance(src, Scalar) and isinstance(dst, Scalar)
    narrow_float = [t for t in (src, dst) if t.is_float and t.bits <= 8]
    if narrow_float:
        from .lower_narrow import convert

        return convert(ctx, op, src, dst)
    if dst.name == "tf32" and src is not dst:
        ctx.needs("tf32", 80)
        if src.name in ("f16", "bf16"):
            return ctx.emit("mov.b32", ctx.result(result), widen(ctx, source))  # exact
        if src.name != "f32":
            ctx.refuse(
                f"{src} does not convert to tf32",
                expected="f32, f16 or bf16",
                found=str(src),
                suggestion="convert to f32 first",
            )
        if op.attrs.get("rnd", "rna") != "rna":
            ctx.needs("cvt.rn.tf32", 90)
        return ctx.emit(f"cvt.{op.attrs.get('rnd', 'rna')}.tf32.f32", ctx.result(result), ctx.reg(source))
    if src.name == "tf32":
        if dst.name in ("tf32", "f32"):
            return ctx.emit("mov.b32", ctx.result(result), ctx.reg(source))
        from .lower_narrow import from_f32, tf32_as_f32

        return from_f32(ctx, op, dst, tf32_as_f32(ctx, source))
    if "bf16" in (src.name, dst.name) and src is not dst:
        return _cvt_bf16(ctx, op, src, dst)
    rnd = op.attrs.get("rnd")
    if src.is_int and dst.is_int and op.attrs.get("sat") and _holds(dst, src):
        return ctx.emit(
            f"cvt.{dst}.{src}", ctx.result(result), ctx.reg(source)
        )  # ptxas refuses a .sat without effect
    if src.is_int and dst.is_int and src.bits > dst.bits and not op.attrs.get("sat") and dst.bits < 16:
        return ctx.emit(f"cvt.{dst}.{src}", ctx.result(result), ctx.reg(source))
    words = (f".{rnd}" if rnd else "") + modifiers(op, "ftz", "sat")
    if src.is_int and dst.is_int and src is dst and not op.attrs.get("sat"):
        ctx.held[result] = ctx.use(source)
        return
    ctx.emit(f"cvt{words}.{dst}.{src}", ctx.result(result), ctx.reg(source))


def _holds(dst: Scalar, src: Scalar) -> bool:
    """Whether every value of `src` is one of `dst`."""
    if dst.kind == src.kind:
        return dst.bits >= src.bits
    return dst.kind == "s" and dst.bits > src.bits


def _cvt_bf16(ctx: Context, op: Op, src: Scalar, dst: Scalar) -> None:
    """Conversions with bf16: f32 directly from sm_80, everything from sm_90; the widening ones are exact anywhere."""
    source, result = op.operands[0], op.result
    ctx.needs("bf16 conversions", 80)
    if dst.name == "bf16" and op.attrs.get(
        "sat"
    ):  # afterwards: 0 and 1 are bf16s, so rounding crosses neither
        return _saturated(ctx, op, src)
    if src.name == "bf16":
        wide = widen(ctx, source)
        if dst.name == "f32" and not op.attrs.get("sat"):
            ctx.held[result] = wide
            return
        words = (f".{op.attrs['rnd']}" if op.attrs.get("rnd") else "") + modifiers(op, "sat")
        return ctx.emit(f"cvt{words}.{dst}.f32", ctx.result(result), wide)
    if src.name == "f32":
        rnd = op.attrs.get("rnd", "rn")
        if rnd not in ("rn", "rz"):
            ctx.needs(f"cvt.{rnd}.bf16", 90)
        return ctx.emit(f"cvt.{rnd}.bf16.f32", ctx.result(result), ctx.reg(source))
    if src.name == "f16" or (src.is_int and src.bits <= 16):  # exact in f32, so rounded once
        wide, rnd = ctx.fresh("f32"), op.attrs.get("rnd", "rn")
        if rnd not in ("rn", "rz"):
            ctx.needs(f"cvt.{rnd}.bf16", 90)
        ctx.emit(f"cvt.f32.{src}" if src.name == "f16" else f"cvt.rn.f32.{src}", wide, ctx.reg(source))
        return ctx.emit(f"cvt.{rnd}.bf16.f32", ctx.result(result), wide)
    ctx.needs(f"conversion from {src} to bf16 (in one rounding)", 90)
    ctx.emit(f"cvt.{op.attrs.get('rnd', 'rn')}.bf16.{src}", ctx.result(result), ctx.reg(source))


def _saturated(ctx: Context, op: Op, src: Scalar) -> None:
    """To bf16 in one rounding, then to 0..1 (NaN: 0) as f32, which no instruction does at once."""
    plain = ctx.fresh("b16")
    rnd = op.attrs.get("rnd", "rn")
    wide, kept, zero = ctx.fresh("f32"), ctx.fresh("f32"), ctx.fresh("b16")
    if rnd not in ("rn", "rz") or src.name not in ("f32", "f16", "bf16"):
        ctx.needs(f"cvt.{rnd}.bf16.{src}", 90)
    if src.name in ("f16", "bf16"):
        ctx.emit(f"cvt.{rnd}.bf16.f32", plain, widen(ctx, op.operands[0]))
    else:
        ctx.emit(f"cvt.{rnd}.bf16.{src}", plain, ctx.reg(op.operands[0]))
    ctx.emit("mov.b16", zero, integer(0))
    ctx.emit("mov.b32", wide, Vec((zero, plain)))
    ctx.emit("cvt.sat.f32.f32", kept, wide)
    ctx.emit("cvt.rn.bf16.f32", ctx.result(op.result), kept)
