"""Control flow, messages, and the mode register.

Needs the graph's blocks. Gives `bind` (steps of what falls through) and `ending` (what moves a team at the end of its
block). Invariant: a branch looks at SCC, VCC or EXEC as the wave has it then; waves that disagree go separate ways.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np

from ....codegen.diagnostics import Location
from ...core.arrays import Array
from ...core.faults import DeviceFault, trapped
from ...core.reports import warn
from ..front.graph import Block, Graph
from ..front.model import Context, Op, Refused, Step
from ..front.operands import M0, SCALAR_BIT, SCC_BIT, VCC, Const, Reg
from ..state.batch import Batch
from ..state.pending import KM, Pending
from ..state.reads import scalar_source
from ..state.team import Team
from ..state.waits import counters
from .relative import bind_index

End = Callable[[Batch, Team], None]
_HWREG = re.compile(r"hwreg\(\s*([\w]+)\s*(?:,\s*(\d+)\s*,\s*(\d+)\s*)?\)")
#: The operand of an `s_sleep` where this package's front end marks a `ww.range` with a step of 0.
_ZERO_STEP = 103
_MODE_NAMES = ("HW_REG_MODE", "1", "HW_REG_WAVE_MODE")


def bind(ctx: Context, op: Op) -> Step:
    """The step of an instruction on messages, modes and the place of execution."""
    name = op.row.name
    if name == "s_barrier_signal":
        op.seal()
        return lambda t: t.batch.barriers.signal(t, op)
    if name in ("s_getpc_b64", "s_get_pc_i64"):
        return _getpc(ctx, op)
    if name in ("s_round_mode", "s_denorm_mode"):
        return _mode(op)
    if name in ("s_setreg_b32", "s_setreg_imm32_b32"):
        return _setreg(ctx, op)
    if name == "s_getreg_b32":
        return _getreg(ctx, op)
    if name in ("s_sendmsg", "s_sendmsghalt"):
        return bind_idle(ctx, op)
    if name.startswith("s_sendmsg_rtn"):
        return _message(ctx, op)
    if name.startswith("s_set_gpr_idx"):
        return bind_index(ctx, op)
    if name.startswith("s_movrel"):
        return _relative(op)
    raise Refused("it has no semantics yet")


def bind_idle(ctx: Context, op: Op) -> Step:
    """The step of an instruction that does nothing here."""
    if op.row.name == "s_sleep" and op.inst.loc is not None:
        return _sleep(op, op.inst.loc)
    op.seal()
    return _nothing


def _sleep(op: Op, location: Location) -> Step:
    """Nothing, or a warning at the place where a `ww.range` goes whose step is 0."""
    op.seal()
    if int(op.inst.operands[0], 0) != _ZERO_STEP:
        return _nothing
    told: list[bool] = []

    def step(t: Team) -> None:
        if not told:
            told.append(True)
            warn(location)

    return step


def bind_end(ctx: Context, op: Op) -> Step:
    """An instruction that ends its block: its registers are noted, `ending` makes what it does."""
    op.reads = _ending_reads(op)
    op.sinks = op.reads
    op.seal()
    return _nothing


def _nothing(t: Team) -> None:
    return None


def _ending_reads(op: Op) -> tuple[int, ...]:
    name = op.row.name
    if name.endswith(("scc0", "scc1")):
        return (SCC_BIT,)
    if name.endswith(("vccz", "vccnz")):
        return (SCALAR_BIT + VCC,)
    if name.startswith(("s_setpc", "s_swappc", "s_set_pc", "s_swap_pc")):
        a = op.args[-1]
        return a.rows() if isinstance(a, Reg) else ()
    return ()


# -- what falls through ----------------------------------------------------------------------------------


def _getpc(ctx: Context, op: Op) -> Step:
    a = op.args[0]
    assert isinstance(a, Reg)
    row, value = a.first, op.inst.address + op.inst.size
    op.writes = a.rows()
    op.seal()

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        t.S[row] = value & 0xFFFFFFFF
        t.S[row + 1] = value >> 32
        t.wrote_scalar(row, 2)

    return step


def _mode(op: Op) -> Step:
    a = op.args[0]
    if not isinstance(a, Const):
        raise Refused("a mode that is no number")
    shift = 0 if op.row.name == "s_round_mode" else 4
    value = (int(a.value) & 15) << shift
    op.seal()

    def step(t: Team) -> None:
        t.mode = t.mode & ~(15 << shift) | value

    return step


def _hwreg(op: Op) -> tuple[str, int, int]:
    for text in op.inst.operands:
        found = _HWREG.search(text)
        if found:
            return found[1], int(found[2] or 0), int(found[3] or 32)
        if text.startswith("0x") or text.isdigit():
            bits = int(text, 0)
            return str(bits & 63), bits >> 6 & 31, (bits >> 11 & 31) + 1
    raise Refused("its register is not known")


def _setreg(ctx: Context, op: Op) -> Step:
    name, at, size = _hwreg(op)
    if name not in _MODE_NAMES:
        op.seal()
        return _nothing  # scheduling, traps and the like
    mask = ((1 << size) - 1) << at
    get = scalar_source(ctx, op.args[1], "u32")
    op.reads = op.args[1].rows() if isinstance(op.args[1], Reg) else ()
    op.sinks = op.reads
    op.seal()

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        values = np.unique(get(t))
        if values.size > 1:
            raise DeviceFault("bad-mode", "waves set the mode to different values", t.where(op, 0))
        t.mode = t.mode & ~mask | (int(values[0]) << at & mask)

    return step


def _getreg(ctx: Context, op: Op) -> Step:
    name, at, size = _hwreg(op)
    dst = op.args[0]
    if not isinstance(dst, Reg):
        raise Refused("a result that is no register")
    op.writes = dst.rows()
    op.seal()
    row = dst.first
    mask = (1 << size) - 1

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        if name in _MODE_NAMES:
            value: Any = t.mode
        elif name in ("HW_REG_SHADER_CYCLES", "HW_REG_SHADER_CYCLES_LO"):
            value = t.batch.launch.clock()
        elif name in ("HW_REG_HW_ID", "HW_REG_HW_ID1", "HW_REG_HW_ID2"):
            value = t.ids
        else:
            value = 0
        t.S[row] = value >> at & mask
        t.wrote_scalar(row, 1)

    return step


def _message(ctx: Context, op: Op) -> Step:
    a = op.args[0]
    assert isinstance(a, Reg)
    stand_for, _ = counters(ctx.target)
    counter = stand_for[KM]
    op.writes = a.rows()
    op.seal()

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        t.S[a.first] = t.batch.launch.clock()
        if a.count > 1:
            t.S[a.first + 1] = 0
        t.wrote_scalar(a.first, a.count)
        pending = Pending(counter, t.waits.issue(counter, True), True, op)  # messages answer in order
        for row in op.writes:
            t.expect(row, pending)

    return step


def _relative(op: Op) -> Step:
    """Scalar registers numbered from M0."""
    dst, src = op.args[:2]
    if not isinstance(dst, Reg) or not isinstance(src, Reg):
        raise Refused("operands that are no registers")
    op.reads = op.sinks = (SCALAR_BIT + M0,)
    op.seal()
    source = "movrels" in op.row.name

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        for w, by in enumerate(t.S[M0].tolist()):
            for k in range(dst.count):
                a, b = (dst.first, src.first + by) if source else (dst.first + by, src.first)
                if max(a, b) + k >= VCC:
                    raise t.batch.fault("bad-register", "a scalar register that does not exist", op,
                                        int(t.ids[w]) * t.lanes)  # fmt: skip
                t.S[a + k, w] = t.S[b + k, w]
                t.wrote((SCALAR_BIT + a + k,))
        t.masks.clear()
        t.exec_changed()

    return step


# -- what ends a block -----------------------------------------------------------------------------------


def _any(mask: Array) -> Array:
    found: Array = np.any(mask, axis=1)
    return found


_CONDITIONS: dict[str, Callable[[Team], Array]] = {
    "scc0": lambda t: ~t.scc,
    "scc1": lambda t: t.scc,
    "vccz": lambda t: ~_any(t.mask(VCC)),
    "vccnz": lambda t: _any(t.mask(VCC)),
    "execz": lambda t: ~_any(t.E),
    "execnz": lambda t: _any(t.E),
}


def ending(graph: Graph, position: int) -> End:
    """What moves a team at the end of a block."""
    block = graph.blocks[position]
    kind = block.end
    if kind == "next" or kind == "jump":
        target, late = block.targets[0], block.late
        return lambda batch, t: batch.move(target, t, late)
    if kind == "branch":
        return _branch(block)
    if kind == "end":
        return lambda batch, t: batch.ended(t)
    if kind == "wait":
        return _barrier(block)
    if kind == "call":
        return _call(graph, block)
    if kind == "return":
        return _return(graph, block)
    if kind == "trap":
        return _trap(block)
    return _fallen(block)


def _branch(block: Block) -> End:
    op = block.op
    assert op is not None
    word = op.row.name.removeprefix("s_cbranch_")
    if word.startswith("cdbg"):
        return lambda batch, t: batch.move(block.targets[1], t, block.late)
    condition = _CONDITIONS[word]
    taken, fall = block.targets
    late = block.late

    def end(batch: Batch, t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        p = condition(t)
        n = int(np.count_nonzero(p))
        if n == p.size:
            batch.move(taken, t, late)
        elif n == 0:
            batch.move(fall, t, late)
        else:
            batch.move(taken, t.part(np.flatnonzero(p)), late)
            batch.move(fall, t.part(np.flatnonzero(~p)), late)

    return end


def _barrier(block: Block) -> End:
    op = block.op
    assert op is not None
    target = block.targets[0]
    both = op.row.name == "s_barrier"

    def end(batch: Batch, t: Team) -> None:
        if both:
            batch.barriers.signal(t, op)
        batch.barriers.wait(t, target, op)

    return end


def _jump(graph: Graph, op: Op, batch: Batch, t: Team, address: Array) -> None:
    """Waves go to the instructions at these addresses."""
    program = graph.ctx.program
    for a in np.unique(address):
        index = program.addresses.get(int(a), -1)
        position = graph.at.get(index)
        chosen = np.flatnonzero(address == a)
        if position is None:
            raise DeviceFault(
                "bad-call", f"{int(a):#x} is no function of this program", t.where(op, int(chosen[0])),
                expected="the address of a function",
            )  # fmt: skip
        batch.go(position, t if chosen.size == t.size else t.part(chosen))


def _call(graph: Graph, block: Block) -> End:
    op = block.op
    assert op is not None
    dst = op.args[0]
    assert isinstance(dst, Reg)
    back = op.inst.address + op.inst.size
    src = op.args[1]
    direct = None if isinstance(src, Reg) else graph.ctx.program.symbol(op.inst.operands[1])

    def end(batch: Batch, t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        address = t.pair(src.first) if isinstance(src, Reg) else np.full(t.size, direct, np.uint64)
        t.S[dst.first] = back & 0xFFFFFFFF
        t.S[dst.first + 1] = back >> 32
        t.wrote_scalar(dst.first, 2)
        t.wrote(dst.rows())
        _jump(graph, op, batch, t, address)

    return end


def _return(graph: Graph, block: Block) -> End:
    op = block.op
    assert op is not None
    src = op.args[0]
    assert isinstance(src, Reg)

    def end(batch: Batch, t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        _jump(graph, op, batch, t, t.pair(src.first))

    return end


#: The operand of an `s_sleep` before a trap -> what a debug build stopped for.
_CAUSES = {101: "overflow", 102: "division_by_zero", _ZERO_STEP: "zero_step"}


def _trap(block: Block) -> End:
    op = block.op
    assert op is not None
    sleeps = [int(o.inst.operands[0], 0) for o in block.ops if o.inst.name == "s_sleep"]
    cause = _CAUSES.get(sleeps[-1], "") if sleeps else ""

    def end(batch: Batch, t: Team) -> None:
        kind, message = trapped(cause)
        raise DeviceFault(kind, message, t.where(op, 0))

    return end


def _fallen(block: Block) -> End:
    op = block.ops[-1]

    def end(batch: Batch, t: Team) -> None:
        raise DeviceFault("bad-branch", "execution runs behind the end of the code", t.where(op, 0))

    return end
