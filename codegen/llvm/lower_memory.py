"""Lowering of pointers, vectors, loads, stores, atomics and fences to LLVM IR.

Needs `context`. Adds to `LOWER`. Scopes are LLVM's syncscopes (AMDGPU usage guide, "Memory Model"): cta is
`workgroup`, gpu is `agent`, sys is the system. A vector with an ordering is accessed element by element, as PTX
promises no more. Cache words are hints: those that say "once" become nontemporal.
"""

from __future__ import annotations

from ...isa.types import Scalar
from ..ir import types as irt
from ..ir.core import Op, Value
from .context import Context
from .lowering import lowers
from .types import llvm_type

_SCOPES = {"cta": 'syncscope("workgroup") ', "gpu": 'syncscope("agent") ', "sys": ""}
_ORDERS = {
    "relaxed": "monotonic",
    "acquire": "acquire",
    "release": "release",
    "acq_rel": "acq_rel",
    "sc": "seq_cst",
}
_ONCE = ("cs", "evict_first", "no_allocate")


def scope(ctx: Context, name: str) -> str:
    """The syncscope of a PTX scope."""
    if name == "cluster":
        ctx.lacks("clusters", expected="scope cta, gpu or sys")
    return _SCOPES[name]


@lowers("shared_ptr", "local_ptr", "const_ptr")
def _variable(ctx: Context, op: Op) -> None:
    ctx.hold(op.result, ctx.variables[op.attrs["var"]])


@lowers("ptr_add")
def _ptr_add(ctx: Context, op: Op) -> None:
    pointer, index = op.operands
    type_ = op.result.type
    assert isinstance(type_, irt.Pointer) and isinstance(index.type, Scalar)
    scale = int(op.attrs.get("scale", type_.elem.bytes))
    wide = "i32" if type_.space in ("shared", "local") else "i64"
    at = ctx.use(index)
    if at.lstrip("-").isdigit():
        offset = str(_wrapped(int(at) * scale, wide))
    else:
        size = index.type.bits
        kind = "sext" if index.type.kind == "s" else "zext"
        offset = ctx.cast("trunc" if size > int(wide[1:]) else kind, at, f"i{size}", wide)
        if scale != 1:
            offset = ctx(f"mul {wide} {offset}, {scale}")
    ctx.hold(op.result, ctx(f"getelementptr i8, {ctx.typed(pointer)}, {wide} {offset}", op.result.name))


def _wrapped(value: int, type_: str) -> int:
    bits = int(type_[1:])
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


@lowers("ptr_cast")
def _ptr_cast(ctx: Context, op: Op) -> None:
    source, target = ctx.type(op.operands[0]), ctx.type(op.result)
    ctx.hold(op.result, ctx.cast("addrspacecast", ctx.use(op.operands[0]), source, target))


@lowers("ptr_int")
def _ptr_int(ctx: Context, op: Op) -> None:
    ctx.hold(op.result, ctx(f"ptrtoint {ctx.typed(op.operands[0])} to {ctx.type(op.result)}", op.result.name))


@lowers("int_ptr")
def _int_ptr(ctx: Context, op: Op) -> None:
    ctx.hold(op.result, ctx(f"inttoptr {ctx.typed(op.operands[0])} to {ctx.type(op.result)}", op.result.name))


@lowers("vec_make")
def _vec_make(ctx: Context, op: Op) -> None:
    type_, made = ctx.type(op.result), "poison"
    for i, value in enumerate(op.operands):
        made = ctx(f"insertelement {type_} {made}, {ctx.typed(value)}, i32 {i}")
    ctx.hold(op.result, made)


@lowers("vec_get")
def _vec_get(ctx: Context, op: Op) -> None:
    source = op.operands[0]
    ctx.hold(op.result, ctx(f"extractelement {ctx.typed(source)}, i32 {op.attrs['index']}", op.result.name))


# loads and stores -------------------------------------------------------------------------------------------------------


def _align(type_: irt.Type, op: Op) -> int:
    """What an access may count on: its natural alignment, up to 16 bytes."""
    return int(op.attrs.get("align") or min(type_.bytes, 16))


def _tail(ctx: Context, op: Op) -> str:
    """Metadata of an access."""
    a = op.attrs
    found = ""
    if a.get("cache") in _ONCE or a.get("evict") in _ONCE:
        found += f", !nontemporal {ctx.metadata.add('!{i32 1}')}"
    if a.get("nc"):
        found += f", !invariant.load {ctx.metadata.add('!{}')}"
    return found


def _predicate(ctx: Context, type_: irt.Type) -> None:
    if isinstance(type_, Scalar) and type_.kind == "p":
        ctx.refuse(
            "`pred` values cannot be stored in memory",
            expected="an integer type",
            found="pred",
            suggestion="store ww.u8(p)",
        )


@lowers("load")
def _load(ctx: Context, op: Op) -> None:
    pointer, type_ = op.operands[0], op.result.type
    _predicate(ctx, type_)
    if "order" in op.attrs:
        return ctx.hold(op.result, _ordered_load(ctx, op, type_))
    volatile = "volatile " if op.attrs.get("volatile") or op.attrs.get("cache") == "cv" else ""
    text = (
        f"load {volatile}{llvm_type(type_)}, {ctx.typed(pointer)}, align {_align(type_, op)}{_tail(ctx, op)}"
    )
    ctx.hold(op.result, ctx(text, op.result.name))


def _parts(ctx: Context, type_: irt.Type, pointer: Value) -> list[tuple[str, str, int]]:
    """The (LLVM type, address, alignment) of each scalar of an access."""
    where = ctx.use(pointer)
    if not isinstance(type_, irt.Vector):
        return [(llvm_type(type_), where, type_.bytes)]
    size, elem = type_.elem.bytes, llvm_type(type_.elem)
    found = []
    for i in range(type_.count):
        at = where if i == 0 else ctx(f"getelementptr i8, {ctx.type(pointer)} {where}, i32 {i * size}")
        found.append((elem, at, size))
    return found


def _ordered_load(ctx: Context, op: Op, type_: irt.Type) -> str:
    pointer = op.operands[0]
    order, where = _ORDERS[op.attrs["order"]], scope(ctx, op.attrs["scope"])
    made = "poison"
    for i, (elem, at, size) in enumerate(_parts(ctx, type_, pointer)):
        part = ctx(f"load atomic {elem}, {ctx.type(pointer)} {at} {where}{order}, align {size}")
        if not isinstance(type_, irt.Vector):
            return part
        made = ctx(f"insertelement {llvm_type(type_)} {made}, {elem} {part}, i32 {i}")
    return made


@lowers("store")
def _store(ctx: Context, op: Op) -> None:
    pointer, value = op.operands
    _predicate(ctx, value.type)
    if "order" in op.attrs:
        order, where = _ORDERS[op.attrs["order"]], scope(ctx, op.attrs["scope"])
        for i, (elem, at, size) in enumerate(_parts(ctx, value.type, pointer)):
            part = ctx.use(value)
            if isinstance(value.type, irt.Vector):
                part = ctx(f"extractelement {ctx.typed(value)}, i32 {i}")
            ctx.emit(f"store atomic {elem} {part}, {ctx.type(pointer)} {at} {where}{order}, align {size}")
        return
    volatile = "volatile " if op.attrs.get("volatile") else ""
    ctx.emit(
        f"store {volatile}{ctx.typed(value)}, {ctx.typed(pointer)}, align {_align(value.type, op)}{_tail(ctx, op)}"
    )


# atomics and fences -----------------------------------------------------------------------------------------------------

_ATOMIC = {"and": "and", "or": "or", "xor": "xor", "exch": "xchg", "inc": "uinc_wrap", "dec": "udec_wrap"}


def _atomic_name(op: str, type_: irt.Type) -> str:
    elem = type_.elem if isinstance(type_, irt.Vector) else type_
    assert isinstance(elem, Scalar)
    if op == "add":
        return "fadd" if elem.is_float else "add"
    if op in ("min", "max"):
        if elem.is_float:
            return f"f{op}"
        return op if elem.kind == "s" else f"u{op}"
    return _ATOMIC[op]


@lowers("atomic")
def _atomic(ctx: Context, op: Op) -> None:
    pointer, *values = op.operands
    order = _ORDERS[op.attrs.get("order", "relaxed")]
    where = scope(ctx, op.attrs.get("scope", "gpu"))
    type_, size = ctx.type(op.result), op.result.type.bytes
    # Ordinary device memory: without this, LLVM makes loops of compare and swap of what the chip has an instruction for.
    empty = ctx.metadata.add("!{}")
    tail = f", align {size}, !amdgpu.no.fine.grained.memory {empty}, !amdgpu.no.remote.memory {empty}"
    if op.attrs["op"] == "cas":
        return _compare_and_swap(ctx, op, order, where)
    name = _atomic_name(op.attrs["op"], op.result.type)
    if name == "fadd" and type_ == "float":
        tail += f", !amdgpu.ignore.denormal.mode {empty}"
    at = _divergent(ctx, pointer) if name in ("fadd", "fmin", "fmax") else ctx.typed(pointer)
    text = f"atomicrmw {name} {at}, {ctx.typed(values[0])} {where}{order}{tail}"
    ctx.hold(op.result, ctx(text, op.result.name))


def _divergent(ctx: Context, pointer: Value) -> str:
    """The pointer, which LLVM does not know to be the same for all lanes.

    For an address that a wave shares, LLVM's atomic optimiser sums the lanes' values first and adds the sum: another order
    than one by one, so another result for floats. The offset of 0 in a vector register is free in most address modes.
    """
    zero, wide = ctx('call i32 asm "", "=v,0"(i32 0) nounwind memory(none)'), "i32"
    if not (isinstance(pointer.type, irt.Pointer) and pointer.type.space in ("shared", "local")):
        zero, wide = ctx(f"zext i32 {zero} to i64"), "i64"
    return f"{ctx.type(pointer)} {ctx(f'getelementptr i8, {ctx.typed(pointer)}, {wide} {zero}')}"


def _compare_and_swap(ctx: Context, op: Op, order: str, where: str) -> None:
    pointer, compare, value = op.operands
    type_, size = ctx.type(value), value.type.bytes
    ints = f"i{8 * size}"
    old, new = (ctx.cast("bitcast", ctx.use(v), type_, ints) for v in (compare, value))
    failure = {"release": "monotonic", "acq_rel": "acquire"}.get(order, order)
    pair = ctx(
        f"cmpxchg {ctx.typed(pointer)}, {ints} {old}, {ints} {new} {where}{order} {failure}, align {size}"
    )
    found = ctx(f"extractvalue {{ {ints}, i1 }} {pair}, 0")
    ctx.hold(op.result, ctx.cast("bitcast", found, ints, type_))


@lowers("fence")
def _fence(ctx: Context, op: Op) -> None:
    ctx.emit(f"fence {scope(ctx, op.attrs['scope'])}{_ORDERS[op.attrs['order']]}")
