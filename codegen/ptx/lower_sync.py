"""Lowering of special registers, barriers, warp collectives, printf, traps and raw instructions to PTX.

Needs `context`. Adds to `lower_arith.LOWER`. A printf argument buffer is a per-thread array of 8-byte slots, as the
device's `vprintf` reads C varargs: 4-byte values aligned to 4, 8-byte ones to 8.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ...isa.ptx.special import special
from ...isa.types import Scalar
from ..ir import types as irt
from ..ir.core import Op, Value
from .context import Context, Place, integer, is_packed, reg_type
from .lower_arith import bits_type, lowers
from .module import Addr, Group, Imm, Inst, Operand, Pair, Part, Reg, Scope, Sym, Var, Vec
from .operands import split
from .packed import pack, unpack
from .tied import bind_tied


@lowers("const", "undef")
def _const(ctx: Context, op: Op) -> None:
    if op.name == "const":
        ctx.constants[op.result] = op.attrs["value"]
    elif isinstance(op.result.type, Scalar) and op.result.type.kind == "p":
        ctx.constants[op.result] = False
    elif isinstance(op.result.type, Scalar):
        ctx.constants[op.result] = 0.0 if op.result.type.is_float else 0
    else:
        ctx.result(op.result)


@lowers("sreg", "sreg_clock")
def _sreg(ctx: Context, op: Op) -> None:
    name = op.attrs["name"]
    width = "u64" if reg_type(op.result.type) == "b64" else "u32"
    special(f"%{name}")
    ctx.emit(f"mov.{width}", ctx.result(op.result), Reg(f"%{name}"))


@lowers("barrier")
def _barrier(ctx: Context, op: Op) -> None:
    dynamic = [ctx.use(v) for v in op.operands]
    id_: Operand = integer(op.attrs["id"]) if "id" in op.attrs else dynamic.pop(0)
    operands = [id_]
    if op.attrs.get("count") == -1:
        operands.append(dynamic.pop(0))
    elif "count" in op.attrs:
        operands.append(integer(op.attrs["count"]))
    ctx.emit(f"bar.{op.attrs.get('kind', 'sync')}", *operands)


@lowers("barrier_red")
def _barrier_red(ctx: Context, op: Op) -> None:
    kind = op.attrs["op"]
    p = ctx.reg(op.operands[0])
    ctx.emit(
        f"bar.red.{kind}.{'u32' if kind == 'popc' else 'pred'}",
        ctx.result(op.result),
        integer(op.attrs.get("id", 0)),
        p,
    )


@lowers("warp_sync")
def _warp_sync(ctx: Context, op: Op) -> None:
    ctx.emit("bar.warp.sync", ctx.use(op.operands[0]))


@lowers("fence")
def _fence(ctx: Context, op: Op) -> None:
    if op.attrs["scope"] == "cluster":
        ctx.needs("cluster scope", 90)
    ctx.emit(f"fence.{op.attrs['order']}.{op.attrs['scope']}")


@lowers("shuffle")
def _shuffle(ctx: Context, op: Op) -> None:
    value, lane, mask = op.operands
    width = op.attrs.get("width", 32)
    clamp = (32 - width) << 8 | (0 if op.attrs["mode"] == "up" else 31)
    tail = (ctx.use(lane), integer(clamp), ctx.use(mask))
    name = f"shfl.sync.{op.attrs['mode']}.b32"
    kind = reg_type(value.type)
    source = ctx.reg(value)
    if kind in ("b32", "f32"):
        return ctx.emit(name, ctx.result(op.result), source, *tail)
    if kind == "b16":
        wide, got = ctx.fresh("b32"), ctx.fresh("b32")
        ctx.emit("cvt.u32.u16", wide, source)
        ctx.emit(name, got, wide, *tail)
        return ctx.emit("cvt.u16.u32", ctx.result(op.result), got)
    low, high = ctx.fresh("b32"), ctx.fresh("b32")
    got_low, got_high = ctx.fresh("b32"), ctx.fresh("b32")
    ctx.emit("mov.b64", Vec((low, high)), source)
    ctx.emit(name, got_low, low, *tail)
    ctx.emit(name, got_high, high, *tail)
    ctx.emit("mov.b64", ctx.result(op.result), Vec((got_low, got_high)))


@lowers("vote")
def _vote(ctx: Context, op: Op) -> None:
    p, mask = op.operands
    mode = op.attrs["mode"]
    ctx.emit(
        f"vote.sync.{mode}.{'b32' if mode == 'ballot' else 'pred'}",
        ctx.result(op.result),
        ctx.reg(p),
        ctx.use(mask),
    )


@lowers("match")
def _match(ctx: Context, op: Op) -> None:
    value, mask = op.operands
    kind = bits_type(value.type)
    ctx.emit(f"match.{op.attrs['mode']}.sync.{kind}", ctx.result(op.result), ctx.reg(value), ctx.use(mask))


@lowers("redux")
def _redux(ctx: Context, op: Op) -> None:
    value, mask = op.operands
    name = op.attrs["op"]
    kind = "b32" if name in ("and", "or", "xor") else str(value.type)
    ctx.needs("redux.sync", 80)
    ctx.emit(f"redux.sync.{name}.{kind}", ctx.result(op.result), ctx.reg(value), ctx.use(mask))


@lowers("elect")
def _elect(ctx: Context, op: Op) -> None:
    ctx.needs("elect.sync", 90)
    ctx.emit("elect.sync", Pair(Sym("_"), ctx.result(op.result)), ctx.use(op.operands[0]))


@lowers("activemask")
def _activemask(ctx: Context, op: Op) -> None:
    ctx.emit("activemask.b32", ctx.result(op.result))


@lowers("nanosleep")
def _nanosleep(ctx: Context, op: Op) -> None:
    ctx.emit("nanosleep.u32", ctx.use(op.operands[0]))


@lowers("note")
def _note(ctx: Context, op: Op) -> None:
    """Nothing: the label of the block says it."""


@lowers("trap")
def _trap(ctx: Context, op: Op) -> None:
    message = op.attrs.get("message")
    if message:
        where = f"{op.loc.file}:{op.loc.line}"
        _print(ctx, f"{where}: {message}\n".replace("%", "%%"), [])
    ctx.emit("trap")


@lowers("printf")
def _printf(ctx: Context, op: Op) -> None:
    _print(ctx, op.attrs["fmt"], op.operands)


def _print(ctx: Context, fmt: str, args: list[Value]) -> None:
    """Store the arguments in the thread's buffer and call `vprintf`."""
    text = ctx.string(fmt)
    offset = 0
    stores: list[tuple[str, int, Operand]] = []
    for arg in args:
        kind = reg_type(arg.type)
        operand: Operand = ctx.use(arg)
        if isinstance(arg.type, irt.Pointer) and kind == "b32":
            wide = ctx.fresh("b64")
            ctx.emit("cvt.u64.u32", wide, operand)
            operand, kind = wide, "b64"
        size = 8 if kind in ("b64", "f64") else 4
        offset = (offset + size - 1) // size * size
        stores.append((kind, offset, operand))
        offset += size
    ctx.printf_bytes = max(ctx.printf_bytes, offset)
    buffer, where = ctx.fresh("b64"), ctx.fresh("b64")
    if stores:
        ctx.emit("mov.u64", buffer, Sym(ctx.printf_buffer))
        for kind, at, operand in stores:
            ctx.emit(f"st.local.{kind}", Addr(buffer, at), operand)
        generic = ctx.fresh("b64")
        ctx.emit("cvta.local.u64", generic, buffer)
        buffer = generic
    else:
        ctx.emit("mov.u64", buffer, integer(0))
    ctx.emit("mov.u64", where, Sym(text))
    generic_text = ctx.fresh("b64")
    ctx.emit("cvta.global.u64", generic_text, where)
    status = ctx.fresh("b32")
    loc = ctx.loc
    call = Inst(
        "call.uni",
        (Group((Sym("retval0"),)), Sym("vprintf"), Group((Sym("param0"), Sym("param1")))),
        None,
        loc,
    )
    ctx.body.append(
        Scope(
            [
                Var("param", "b64", "param0"),
                Var("param", "b64", "param1"),
                Var("param", "b32", "retval0"),
                Inst("st.param.b64", (Addr(Sym("param0")), generic_text), None, loc),
                Inst("st.param.b64", (Addr(Sym("param1")), buffer), None, loc),
                call,
                Inst("ld.param.b32", (status, Addr(Sym("retval0"))), None, loc),
            ]
        )
    )


_PART = re.compile(r"(-)?([ds]\d+)(?:\.(\w+))?")
_HOLE = re.compile(r"(?<![A-Za-z0-9_$%])([ds])(\d+)\b")


@lowers("ptx")
def _ptx(ctx: Context, op: Op) -> None:
    """One instruction of the user's, its operand template filled in."""
    if op.attrs.get("tied"):
        bind_tied(ctx, op)
    behind: list[Callable[[], None]] = []
    ctx.emit(op.attrs["inst"], *[_fill(ctx, op, text, behind) for text in op.attrs["imms"]])
    for step in behind:
        step()


def _result(ctx: Context, value: Value, behind: list[Callable[[], None]]) -> Reg:
    """Where the instruction leaves `value`; a vector is taken apart behind it."""
    held = ctx.held.get(value)
    if isinstance(held, Reg):
        return held
    if not isinstance(value.type, irt.Vector) or is_packed(value.type):
        return ctx.result(value)
    packed = ctx.fresh(f"b{value.type.bytes * 8}")
    behind.append(lambda: unpack(ctx, value, packed))
    return packed


def _byte(ctx: Context, op: Op, hole: str, behind: list[Callable[[], None]]) -> Reg:
    """A pair of four-bit floats: ptxas wants a register of 8 bits, which nothing else computes with."""
    byte, at = ctx.fresh("b8"), int(hole[1:])
    if hole[0] == "s":
        ctx.emit("cvt.u8.u16", byte, ctx.reg(op.operands[at]))
    else:
        behind.append(lambda: ctx.emit("cvt.u16.u8", ctx.result(op.results[at]), byte))
    return byte


def _fill(ctx: Context, op: Op, text: str, behind: list[Callable[[], None]]) -> Operand:
    if text.startswith("["):
        inner = text[1:-1]
        head, *rest = split(inner)
        addr = _address(ctx, op, head)
        if not rest:
            return addr
        return Group(
            (addr.base if not addr.offset else addr, *(_fill(ctx, op, r, behind) for r in rest)), "["
        )
    if text.startswith("{") and text[-1] == "}":
        return Vec(tuple(_fill(ctx, op, part.strip(), behind) for part in text[1:-1].split(",")))
    if "|" in text:
        first, second = text.split("|")
        return Pair(_fill(ctx, op, first, behind), _fill(ctx, op, second, behind))
    if text == "_":
        return Sym("_")
    if (m := _PART.fullmatch(text)) and (m[1] or m[3]):
        reg = _fill(ctx, op, m[2], behind)
        assert isinstance(reg, Reg)
        return Part(reg, m[3] or "", m[1] is not None)
    if text.endswith(":b8"):
        return _byte(ctx, op, text[:-3], behind)
    m = _HOLE.fullmatch(text)
    if m is None:
        return Imm(text, int(text, 0))
    if m[1] == "d":
        return _result(ctx, op.results[int(m[2])], behind)
    value = op.operands[int(m[2])]
    if is_packed(value.type):
        return ctx.reg(value)
    if isinstance(value.type, irt.Vector):
        return pack(ctx, value)
    return ctx.reg(value)


def _address(ctx: Context, op: Op, text: str) -> Addr:
    value = op.operands[int(text[1:])]
    if isinstance(value.type, irt.Pointer):
        place: Place = ctx.place(value)
        if isinstance(place.base, Sym):
            return Addr(Sym(place.base.name), place.base.offset + place.offset)
        return Addr(place.base, place.offset)
    return Addr(ctx.reg(value))
