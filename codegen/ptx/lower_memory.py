"""Lowering of pointers, loads, stores, vectors and atomics to PTX.

Needs `context`. Adds to `lower_arith.LOWER`. Constant offsets stay in the address (`[%x+16]`); a vector access is split
into the widest pieces that PTX takes (16 bytes, elements of up to 64 bits in two or four).
"""

from __future__ import annotations

from ...isa.types import SCALARS, SPACES, Scalar
from ..ir import types as irt
from ..ir.core import Op, Value
from .context import Context, Place, integer, is_packed, reg_type
from .lower_arith import bits_type, lowers
from .module import Addr, Operand, Reg, Sym, Vec

_WIDE = 2**31  # a constant offset must fit the instruction's 32 bits


@lowers("shared_ptr", "local_ptr", "const_ptr")
def _variable(ctx: Context, op: Op) -> None:
    name = ctx.symbols[op.attrs["var"]]
    if op.name != "shared_ptr":
        base = ctx.result(op.result)
        return ctx.emit("mov.u64", base, Sym(name))
    ctx.held[op.result] = Place(Sym(name), ctx.offsets.get(op.attrs["var"], 0))


@lowers("ptr_add")
def _ptr_add(ctx: Context, op: Op) -> None:
    pointer, index = op.operands
    type_ = op.result.type
    assert isinstance(type_, irt.Pointer)
    scale = int(op.attrs.get("scale", type_.elem.bytes))
    place = ctx.place(pointer)
    if index in ctx.constants:
        offset = place.offset + int(ctx.constants[index]) * scale
        if -_WIDE <= offset < _WIDE:
            ctx.held[op.result] = Place(place.base, offset)
            return
    base: Operand = place.base
    width = reg_type(type_)
    if isinstance(base, Sym):
        base = ctx.address_register(Place(base), width)
    out = ctx.result(op.result)
    _scaled_add(ctx, out, index, scale, base, width)
    if place.offset:
        ctx.held[op.result] = Place(out, place.offset)


def _scaled_add(ctx: Context, out: Reg, index: Value, scale: int, base: Operand, width: str) -> None:
    """out = base + extend(index) * scale, in the pointer's width."""
    type_ = index.type
    assert isinstance(type_, Scalar)
    kind = "s" if type_.kind == "s" else "u"
    operand = ctx.use(index)
    if type_.bits < 32 and isinstance(operand, Reg):
        wide = ctx.fresh("b32")
        ctx.emit(f"cvt.{kind}32.{type_}", wide, operand)
        operand = wide
    if width == "b32":
        if type_.bits == 64 and isinstance(operand, Reg):
            low = ctx.fresh("b32")
            ctx.emit("cvt.u32.u64", low, operand)
            operand = low
        if scale == 1:
            return ctx.emit("add.s32", out, base, operand)
        return ctx.emit("mad.lo.s32", out, operand, integer(scale), base)
    if type_.bits == 64:
        return ctx.emit("mad.lo.s64", out, operand, integer(scale), base)
    ctx.emit(f"mad.wide.{kind}32", out, operand, integer(scale), base)


@lowers("ptr_cast")
def _ptr_cast(ctx: Context, op: Op) -> None:
    source, target = op.operands[0].type, op.result.type
    assert isinstance(source, irt.Pointer) and isinstance(target, irt.Pointer)
    if not op.attrs.get("cvta") or source.space == target.space:
        held = ctx.held[op.operands[0]]
        ctx.held[op.result] = held
        return
    address = ctx.reg(op.operands[0])
    if target.space == "generic":
        if reg_type(source) == "b32":
            wide = ctx.fresh("b64")
            ctx.emit("cvt.u64.u32", wide, address)
            address = wide
        return ctx.emit(f"cvta.{SPACES[source.space]}.u64", ctx.result(op.result), address)
    if reg_type(target) == "b64":
        return ctx.emit(f"cvta.to.{SPACES[target.space]}.u64", ctx.result(op.result), address)
    wide = ctx.fresh("b64")
    ctx.emit(f"cvta.to.{SPACES[target.space]}.u64", wide, address)
    ctx.emit("cvt.u32.u64", ctx.result(op.result), wide)


@lowers("ptr_int", "int_ptr")
def _ptr_int(ctx: Context, op: Op) -> None:
    src, dst = reg_type(op.operands[0].type), reg_type(op.result.type)
    operand = ctx.reg(op.operands[0])
    if src == dst:
        ctx.held[op.result] = operand
        return
    ctx.emit(f"cvt.u{dst[1:]}.u{src[1:]}", ctx.result(op.result), operand)


# vectors ----------------------------------------------------------------------------------------------------------------


@lowers("vec_make")
def _vec_make(ctx: Context, op: Op) -> None:
    type_ = op.result.type
    assert isinstance(type_, irt.Vector)
    if is_packed(type_):
        parts = tuple(ctx.reg(v) for v in op.operands)
        return ctx.emit("mov.b32", ctx.result(op.result), Vec(parts))
    ctx.held[op.result] = tuple(ctx.use(v) for v in op.operands)


@lowers("vec_get")
def _vec_get(ctx: Context, op: Op) -> None:
    source = op.operands[0]
    parts = ctx.elements(source)
    ctx.held[op.result] = parts[op.attrs["index"]]


# loads and stores -------------------------------------------------------------------------------------------------------


def _suffix(space: str) -> str:
    name = SPACES[space]
    return f".{name}" if name else ""


def _words(op: Op, space: str) -> str:
    """The modifiers between `ld`/`st` and the vector and type, in the manual's order."""
    a = op.attrs
    order = ".volatile" if a.get("volatile") else f".{a['order']}.{a['scope']}" if "order" in a else ""
    cache = f".{a['cache']}" if "cache" in a else ""
    nc = ".nc" if a.get("nc") else ""
    evict = (f".L1::{a['evict']}" if "evict" in a else "") + (f".L2::{a['evict2']}" if "evict2" in a else "")
    prefetch = f".L2::{a['prefetch']}B" if "prefetch" in a else ""
    return f"{order}{_suffix(space)}{cache}{nc}{evict}{prefetch}"


def memory_type(scalar: Scalar) -> str:
    """The type suffix of a load or store of one element."""
    if scalar.is_int:
        return scalar.name
    if scalar.name in ("f32", "f64"):
        return scalar.name
    return f"b{8 if scalar.bits < 8 else scalar.bits}"


def _natural(ctx: Context, op: Op, place: Place, elem: irt.Type) -> None:
    """Refuse an access whose address is known now and is not aligned to its size (PTX ISA 6.4.1.1)."""
    size = elem.bytes
    if isinstance(place.base, Sym) and (place.base.offset + place.offset) % min(size, 16):
        ctx.refuse(
            "misaligned access",
            expected=f"an address that is a multiple of {min(size, 16)} bytes for {elem}",
            found=f"offset {place.base.offset + place.offset} in shared memory",
        )
    if isinstance(place.base, Sym) and min(size, 16) > ctx.alignments.get(place.base.name, 16):
        ctx.refuse(
            "misaligned access",
            expected=f"an array aligned to {min(size, 16)} bytes for {elem}",
            found=f"an array aligned to {ctx.alignments[place.base.name]} bytes",
            suggestion=f"declare it with align={min(size, 16)}",
        )


def _pieces(ctx: Context, elem: Scalar, count: int, space: str) -> tuple[int, int]:
    """How a vector access is split: (elements a piece, pieces)."""
    limit = 32 if ctx.target.number >= 100 and space == "global" and elem.bits >= 32 else 16
    per = min(count, limit // elem.bytes, 8 if limit == 32 and elem.bits == 32 else 4)
    return per, count // per


@lowers("load")
def _load(ctx: Context, op: Op) -> None:
    pointer, type_ = op.operands[0].type, op.result.type
    assert isinstance(pointer, irt.Pointer)
    place = ctx.place(op.operands[0])
    _natural(ctx, op, place, type_)
    words = _words(op, pointer.space)
    if isinstance(type_, Scalar):
        if type_.kind == "p":
            ctx.refuse("`pred` values cannot be stored in memory", expected="an integer type", found="pred")
        return ctx.emit(f"ld{words}.{memory_type(type_)}", ctx.result(op.result), _addr(place))
    load_vector(ctx, op.result, place, words, pointer.space)


def load_vector(ctx: Context, result: Value, place: Place, words: str, space: str) -> None:
    """Load the vector `result` in as few accesses as PTX allows; `words` are the modifiers after `ld`."""
    type_ = result.type
    assert isinstance(type_, irt.Vector)
    if is_packed(type_):
        return ctx.emit(f"ld{words}.b32", ctx.result(result), _addr(place))
    if type_.elem.bits < 16 or (type_.elem.bits == 16 and type_.count == 8):
        return _load_words(ctx, result, type_, place, words)
    per, pieces = _pieces(ctx, type_.elem, type_.count, space)
    regs = [ctx.fresh(reg_type(type_.elem)) for _ in range(type_.count)]
    for i in range(pieces):
        part = Vec(tuple(regs[i * per : (i + 1) * per]))
        at = Place(place.base, place.offset + i * per * type_.elem.bytes)
        ctx.emit(f"ld{words}.v{per}.{memory_type(type_.elem)}", part, _addr(at))
    ctx.held[result] = tuple(regs)


def _load_words(ctx: Context, result: Value, type_: irt.Vector, place: Place, words: str) -> None:
    """A vector of 8- or 16-bit elements, loaded as one access of 16- or 32-bit words and taken apart."""
    size = type_.bytes
    if size <= 2:
        word = ctx.fresh("b16")
        ctx.emit(f"ld{words}.b16", word, _addr(place))
        ctx.held[result] = (_byte(ctx, word, 0, type_.elem, 16), _byte(ctx, word, 1, type_.elem, 16))
        return
    count = size // 4
    regs = [ctx.fresh("b32") for _ in range(count)]
    ctx.emit(
        f"ld{words}{f'.v{count}' if count > 1 else ''}.b32",
        Vec(tuple(regs)) if count > 1 else regs[0],
        _addr(place),
    )
    parts: list[Operand] = []
    for reg in regs:
        if type_.elem.bits == 16:
            low, high = ctx.fresh("b16"), ctx.fresh("b16")
            ctx.emit("mov.b32", Vec((low, high)), reg)
            parts += [low, high]
        else:
            parts += [_byte(ctx, reg, i, type_.elem, 32) for i in range(4)]
    ctx.held[result] = tuple(parts)


def _byte(ctx: Context, word: Reg, index: int, elem: Scalar, width: int) -> Reg:
    out = ctx.fresh("b16")
    kind = "s" if elem.kind == "s" else "u"
    if width == 16:
        shifted = word
        if index:
            shifted = ctx.fresh("b16")
            ctx.emit("shr.u16", shifted, word, integer(8))
        ctx.emit(f"cvt.{kind}16.{kind}8", out, shifted)
        return out
    field = ctx.fresh("b32")
    ctx.emit(f"bfe.{kind}32", field, word, integer(8 * index), integer(8))
    ctx.emit(f"cvt.{kind}16.{kind}32", out, field)
    return out


@lowers("store")
def _store(ctx: Context, op: Op) -> None:
    pointer, value = op.operands[0].type, op.operands[1]
    assert isinstance(pointer, irt.Pointer)
    place = ctx.place(op.operands[0])
    type_ = value.type
    _natural(ctx, op, place, type_)
    words = _words(op, pointer.space)
    if isinstance(type_, Scalar):
        if type_.kind == "p":
            ctx.refuse(
                "`pred` values cannot be stored in memory",
                expected="an integer type",
                found="pred",
                suggestion="store ww.u8(p)",
            )
        return ctx.emit(f"st{words}.{memory_type(type_)}", _addr(place), ctx.use(value))
    assert isinstance(type_, irt.Vector)
    if is_packed(type_):
        return ctx.emit(f"st{words}.b32", _addr(place), ctx.reg(value))
    parts = [ctx.as_reg(p, reg_type(type_.elem)) for p in ctx.elements(value)]
    if type_.elem.bits < 16 or (type_.elem.bits == 16 and type_.count == 8):
        packed = _pack_words(ctx, parts, type_.elem)
        count = len(packed)
        name = "b16" if type_.bytes <= 2 else "b32"
        operand: Operand = Vec(tuple(packed)) if count > 1 else packed[0]
        return ctx.emit(f"st{words}{f'.v{count}' if count > 1 else ''}.{name}", _addr(place), operand)
    per, pieces = _pieces(ctx, type_.elem, type_.count, pointer.space)
    for i in range(pieces):
        part = Vec(tuple(parts[i * per : (i + 1) * per]))
        at = Place(place.base, place.offset + i * per * type_.elem.bytes)
        ctx.emit(f"st{words}.v{per}.{memory_type(type_.elem)}", _addr(at), part)


def _pack_words(ctx: Context, parts: list[Reg], elem: Scalar) -> list[Reg]:
    if elem.bits == 16:
        words = []
        for low, high in zip(parts[::2], parts[1::2], strict=True):
            word = ctx.fresh("b32")
            ctx.emit("mov.b32", word, Vec((low, high)))
            words.append(word)
        return words
    halves = []
    for low, high in zip(parts[::2], parts[1::2], strict=True):
        clean, top, half = ctx.fresh("b16"), ctx.fresh("b16"), ctx.fresh("b16")
        ctx.emit("and.b16", clean, low, integer(255))
        ctx.emit("shl.b16", top, high, integer(8))
        ctx.emit("or.b16", half, clean, top)
        halves.append(half)
    return halves if len(halves) == 1 else _pack_words(ctx, halves, _U16)


def _addr(place: Place) -> Addr:
    base = place.base
    if isinstance(base, Sym):
        return Addr(Sym(base.name), base.offset + place.offset)
    return Addr(base, place.offset)


# atomics ----------------------------------------------------------------------------------------------------------------

_UNTYPED = ("and", "or", "xor", "exch", "cas")


def _atomic_type(op: str, type_: irt.Type) -> str:
    if is_packed(type_):
        assert isinstance(type_, irt.Vector)
        return f"noftz.{type_.elem.name}x2"
    assert isinstance(type_, Scalar)
    if op in _UNTYPED:
        return bits_type(type_)
    if type_.name in ("f16", "bf16"):
        return f"noftz.{type_.name}"
    return "u64" if op == "add" and type_.name == "s64" else type_.name


@lowers("atomic")
def _atomic(ctx: Context, op: Op) -> None:
    pointer = op.operands[0].type
    assert isinstance(pointer, irt.Pointer)
    name, order, scope = op.attrs["op"], op.attrs.get("order", "relaxed"), op.attrs.get("scope", "gpu")
    suffix = _atomic_type(name, op.result.type)
    if "bf16" in suffix:
        ctx.needs("bf16 atomics", 90)
    if scope == "cluster":
        ctx.needs("cluster scope", 90)
    place = ctx.place(op.operands[0])
    _natural(ctx, op, place, op.result.type)
    values = [ctx.reg(v) for v in op.operands[1:]]
    words = f"{order}.{scope}{_suffix(pointer.space)}.{name}.{suffix}"
    unused = not ctx.uses.get(op.result)
    if unused and name not in ("exch", "cas") and order in ("relaxed", "release"):
        return ctx.emit(f"red.{words}", _addr(place), *values)
    ctx.emit(f"atom.{words}", ctx.result(op.result), _addr(place), *values)


_U16 = SCALARS["u16"]
