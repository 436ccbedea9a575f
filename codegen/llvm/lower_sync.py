"""Lowering of special registers, block barriers, printing, traps and single intrinsics to LLVM IR.

Needs `context`, `lower_warp`. Adds to `LOWER`. A barrier is fences of the block around `s_barrier`. What a kernel
prints goes to a buffer that is its last parameter (`PRINT`): a u32 counts the bytes that were asked for, a u32 holds
the capacity, and behind them stand records of the format's number (u32), the record's size (u32) and one u64 for each
argument.
"""

from __future__ import annotations

import re

from ...isa.types import Scalar
from ..ir import types as irt
from ..ir.core import Op, Value
from ..passes.checks import TRAP_SLEEP
from .context import Context
from .lower_warp import lane
from .lowering import lowers
from .types import llvm_type

#: The parameter with the buffer of what is printed.
PRINT = "ww_print"
_AXES = "xyz"
#: Byte offsets of the hidden arguments (AMDGPU usage guide, code object V5 implicit arguments).
_BLOCK_COUNT, _GROUP_SIZE = 0, 12


def _hidden(ctx: Context, offset: int, type_: str) -> str:
    """A hidden argument, as i32."""
    base = ctx.call("llvm.amdgcn.implicitarg.ptr", "ptr addrspace(4)")
    at = ctx(f"getelementptr i8, ptr addrspace(4) {base}, i64 {offset}")
    node = ctx.metadata.add("!{}")
    value = ctx(f"load {type_}, ptr addrspace(4) {at}, align {int(type_[1:]) // 8}, !invariant.load {node}")
    return ctx.cast("zext", value, type_, "i32")


def special(ctx: Context, name: str) -> str | None:
    """The value of a special register as i32; None for one that AMD targets lack."""
    base, _, axis = name.partition(".")
    at = _AXES.find(axis) if axis else -1
    if base == "tid":
        return ctx.call(f"llvm.amdgcn.workitem.id.{axis}", "i32")
    if base == "ctaid":
        return ctx.call(f"llvm.amdgcn.workgroup.id.{axis}", "i32")
    if base == "ntid":
        if ctx.threads is not None:
            return str(ctx.threads[at])
        return _hidden(ctx, _GROUP_SIZE + 2 * at, "i16")
    if base == "nctaid":
        return _hidden(ctx, _BLOCK_COUNT + 4 * at, "i32")
    if base == "laneid":
        return lane(ctx)
    if base == "WARP_SZ":
        return str(ctx.target.warp_size)
    if base.startswith("lanemask_") and ctx.target.warp_size == 32:
        one = ctx(f"shl i32 1, {lane(ctx)}")
        below = ctx(f"sub i32 {one}, 1")
        up_to = ctx(f"or i32 {below}, {one}")
        masks = {"eq": one, "lt": below, "le": up_to}
        if base[9:] in masks:
            return masks[base[9:]]
        return ctx(f"xor i32 {up_to if base[9:] == 'gt' else below}, -1")
    return None


@lowers("sreg", "sreg_clock")
def _sreg(ctx: Context, op: Op) -> None:
    name = op.attrs["name"]
    if name in ("clock", "clock64", "globaltimer"):
        return ctx.hold(op.result, _clock(ctx, name))
    found = special(ctx, name)
    if found is None:
        ctx.lacks(
            f"special register %{name}",
            expected="tid, ntid, ctaid, nctaid, laneid, clock, clock64, globaltimer"
            + ("" if ctx.target.warp_size == 64 else ", lanemask_..."),
            suggestion='guard it with `if ww.target.vendor == "nvidia":`',
        )
    ctx.hold(op.result, ctx.cast("zext", found, "i32", ctx.type(op.result)))


def _clock(ctx: Context, name: str) -> str:
    """Cycles of the compute unit; nanoseconds from the 100 MHz counter of the chip."""
    if name == "globaltimer":
        return ctx(f"mul i64 {ctx.call('llvm.readsteadycounter', 'i64')}, 10")
    cycles = ctx.call("llvm.readcyclecounter", "i64")
    return cycles if name == "clock64" else ctx(f"trunc i64 {cycles} to i32")


# barriers ---------------------------------------------------------------------------------------------------------------


def block_barrier(ctx: Context) -> None:
    """All threads of the block, and their memory accesses."""
    ctx.emit('fence syncscope("workgroup") release')
    ctx.call("llvm.amdgcn.s.barrier", "void")
    ctx.emit('fence syncscope("workgroup") acquire')


def _whole_block(ctx: Context, op: Op) -> None:
    """Refuse what only named barriers can do."""
    count = op.attrs.get("count")
    threads = None if ctx.threads is None else ctx.threads[0] * ctx.threads[1] * ctx.threads[2]
    named = op.attrs.get("id", -1) != 0
    if named or op.attrs.get("kind") == "arrive" or (count is not None and count != threads):
        ctx.lacks(
            "named barriers",
            expected="ww.barrier(): one barrier for all threads of the block",
            suggestion="signal through shared memory with ww.atomic operations, or split the work by wavefront",
        )


@lowers("barrier")
def _barrier(ctx: Context, op: Op) -> None:
    _whole_block(ctx, op)
    block_barrier(ctx)


@lowers("barrier_red")
def _barrier_red(ctx: Context, op: Op) -> None:
    """A count in local memory between barriers; the first keeps it from the readers of the one before."""
    _whole_block(ctx, op)
    kind = op.attrs["op"]
    word = f"@{ctx.kernel}.count"
    declared = f"{word} = internal addrspace(3) global i32 poison, align 4"
    if declared not in ctx.globals:
        ctx.globals.append(declared)
    p = ctx.use(op.operands[0])
    counted = ctx(f"xor i1 {p}, true") if kind == "and" else p
    block_barrier(ctx)
    ctx.emit(f'store atomic i32 0, ptr addrspace(3) {word} syncscope("workgroup") monotonic, align 4')
    block_barrier(ctx)
    one = ctx(f"zext i1 {counted} to i32")
    ctx(f'atomicrmw add ptr addrspace(3) {word}, i32 {one} syncscope("workgroup") monotonic, align 4')
    block_barrier(ctx)
    total = ctx(f'load atomic i32, ptr addrspace(3) {word} syncscope("workgroup") monotonic, align 4')
    if kind == "popc":
        return ctx.hold(op.result, total)
    ctx.hold(op.result, ctx(f"icmp {'eq' if kind == 'and' else 'ne'} i32 {total}, 0"))


@lowers("nanosleep")
def _nanosleep(ctx: Context, op: Op) -> None:
    """`s_sleep` counts 64 cycles; PTX promises between nothing and twice the time, so that one unit will do."""
    ctx.call("llvm.amdgcn.s.sleep", "void", "i32 1")


# printing and traps -----------------------------------------------------------------------------------------------------


@lowers("printf")
def _printf(ctx: Context, op: Op) -> None:
    print_(ctx, op.attrs["fmt"], op.operands)


def print_(ctx: Context, fmt: str, args: list[Value]) -> None:
    """Append a record to the buffer, where there is room."""
    if fmt not in ctx.formats:
        ctx.formats.append(fmt)
    size = 8 + 8 * len(args)
    buffer = f"ptr addrspace(1) %{PRINT}"
    at = ctx(f'atomicrmw add {buffer}, i32 {size} syncscope("agent") monotonic, align 8')
    capacity = ctx(f"load i32, ptr addrspace(1) {ctx(f'getelementptr i8, {buffer}, i64 4')}, align 4")
    fits = ctx(f"icmp ule i32 {ctx(f'add i32 {at}, {size}')}, {capacity}")
    room, done = ctx.fresh_label("print"), ctx.fresh_label("printed")
    ctx.emit(f"br i1 {fits}, label %{room}, label %{done}")
    ctx.block(room)
    start = ctx(f"add i32 {at}, 8")
    place = ctx(f"getelementptr i8, {buffer}, i64 {ctx(f'zext i32 {start} to i64')}")
    head = ctx.formats.index(fmt) | size << 32
    ctx.emit(f"store i64 {head}, ptr addrspace(1) {place}, align 8")
    for i, arg in enumerate(args):
        where = ctx(f"getelementptr i8, ptr addrspace(1) {place}, i64 {8 + 8 * i}")
        ctx.emit(f"store i64 {_slot(ctx, arg)}, ptr addrspace(1) {where}, align 8")
    ctx.emit(f"br label %{done}")
    ctx.block(done)


def _slot(ctx: Context, value: Value) -> str:
    """An argument as 64 bits; signed integers keep their sign."""
    if isinstance(value.type, irt.Pointer):
        return ctx(f"ptrtoint {ctx.typed(value)} to i64")
    assert isinstance(value.type, Scalar)
    bits = value.type.bytes * 8
    whole = ctx.cast("bitcast", ctx.use(value), ctx.type(value), f"i{bits}")
    return ctx.cast("sext" if value.type.kind == "s" else "zext", whole, f"i{bits}", "i64")


@lowers("note")
def _note(ctx: Context, op: Op) -> None:
    if (
        op.attrs["kind"] == "latch"
    ):  # no instruction; convergent, so no pass duplicates it or threads a jump through it
        ctx.call("llvm.amdgcn.wave.barrier", "void")
    else:
        ctx.call("llvm.amdgcn.s.sleep", "void", f"i32 {TRAP_SLEEP[op.attrs['kind']]}", merge=False)


@lowers("trap")
def _trap(ctx: Context, op: Op) -> None:
    message = op.attrs.get("message")
    if message:
        print_(ctx, f"{op.loc.file}:{op.loc.line}: {message}\n".replace("%", "%%"), [])
    if "check" in op.attrs:  # text and object then say what for, in a way that costs nothing elsewhere
        ctx.call("llvm.amdgcn.s.sleep", "void", f"i32 {TRAP_SLEEP[op.attrs['check']]}", merge=False)
    if ctx.target.chip.startswith("gfx11"):
        return _trap_gfx11(ctx)
    ctx.call("llvm.trap", "void", merge=False)


def _trap_gfx11(ctx: Context) -> None:
    """What LLVM makes of `llvm.trap` on gfx11, where waves may run privileged and `s_trap` is then a no-op: tell the
    driver through the queue's doorbell that the wave aborts, and halt.

    Written out because LLVM 22 skips the blocks between a trap and the function's end when it expands pseudo instructions.
    """
    ctx.call("llvm.debugtrap", "void", merge=False)
    doorbell = ctx.call("llvm.amdgcn.s.sendmsg.rtn.i32", "i32", "i32 128", merge=False)
    abort = ctx(f"or i32 {ctx(f'and i32 {doorbell}, 1023')}, 1024")
    ctx.call("llvm.amdgcn.s.sendmsg", "void", "i32 1", f"i32 {abort}", merge=False)
    ctx.call("llvm.amdgcn.s.sethalt", "void", "i32 5", merge=False)
    ctx.call("llvm.amdgcn.endpgm", "void", merge=False)


@lowers("ptx")
def _ptx(ctx: Context, op: Op) -> None:
    ctx.refuse(
        f"ptx.{op.attrs['inst']} under the target {ctx.target.name}",
        expected="an NVIDIA target",
        found=ctx.target.name,
        suggestion='guard it with `if ww.target.vendor == "nvidia":`',
    )


_HOLE = re.compile(r"s(\d+)$")


@lowers("amdgcn")
def _amdgcn(ctx: Context, op: Op) -> None:
    """One intrinsic, its operands in LLVM's order."""
    types, result = op.attrs["types"], op.attrs["ret"]
    template = op.attrs.get("imms") or tuple(f"s{i}" for i in range(len(op.operands)))
    args = []
    for text, type_ in zip(template, types, strict=True):
        hole = _HOLE.match(text)
        if hole is None:
            args.append(f"{type_} {text}")
            continue
        value = op.operands[int(hole[1])]
        args.append(f"{type_} {_as(ctx, ctx.use(value), ctx.type(value), type_)}")
    found = ctx.call(f"llvm.amdgcn.{op.attrs['inst']}", result, *args)
    _results(ctx, op, found, result)


def _as(ctx: Context, value: str, source: str, target: str) -> str:
    """A value in the type that an intrinsic declares."""
    if source == target:
        return value
    if source.startswith("ptr") and target.startswith("ptr"):
        return ctx.cast("addrspacecast", value, source, target)
    if source.startswith("ptr"):
        return ctx.cast("ptrtoint", value, source, target)
    if target.startswith("ptr"):
        return ctx.cast("inttoptr", value, source, target)
    return ctx.cast("bitcast", value, source, target)


def _results(ctx: Context, op: Op, found: str, result: str) -> None:
    if not op.results:
        return
    if len(op.results) == 1 and not result.startswith("{"):
        value = op.results[0]
        return ctx.hold(value, _as(ctx, found, result, llvm_type(value.type)))
    parts = [p.strip() for p in result.strip("{ }").split(",")]
    for i, (value, part) in enumerate(zip(op.results, parts, strict=True)):
        one = ctx(f"extractvalue {result} {found}, {i}")
        ctx.hold(value, _as(ctx, one, part, llvm_type(value.type)))
