"""The control-flow graph of a kernel and what it calls, in the order in which waves are run.

Needs the text and the binders. Gives `build_graph`, `Graph`, `Block`. Invariant: a block is entered at its first
instruction only; one that may wait, call, branch or end does so at its end; positions follow a weak topological order,
so that waves that parted meet again as early as the graph allows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ....isa.amdgcn.table import ROWS
from ...core.order import weak_order
from ..forms.relative import kinds_of
from .model import Context, Op, Step
from .polling import mark_polled
from .text import Inst, Module

if TYPE_CHECKING:
    from ..state.team import Team

_COHERENT = ("glc", "sc0", "sc1", "dlc")


@dataclass(slots=True, eq=False)
class Block:
    """Instructions that run one behind the other. `late`: where a loop that polls starts again: others go first."""

    first: int  # index of the first instruction
    last: int  # and behind the last one
    end: str = "next"
    op: Op | None = None  # the instruction that ends it
    steps: list[Step] = field(default_factory=list)
    ops: list[Op] = field(default_factory=list)
    targets: list[int] = field(default_factory=list)  # positions: taken (or the only one), fall through
    late: tuple[int, ...] = ()
    function: str = ""
    run: Callable[[Any, Team], None] | None = None
    ready: bool = False


@dataclass(slots=True, eq=False)
class Graph:
    """Blocks by position, and the position at which each instruction that begins a block stands."""

    ctx: Context
    blocks: list[Block]
    at: dict[int, int]
    polls: bool
    calls: bool  # other functions run, too
    local: bool  # some instruction may touch local memory
    orders: bool  # some instruction drops what caches hold, so that other blocks' stores can be waited for
    granule: int  # bytes of the narrowest access to memory
    ordered: bool  # comments state the memory order of each ordered access
    fenced: bool  # and one states that there are fences
    insts: list[Inst]

    def prepare(self, block: Block) -> None:
        """Make the steps of a block."""
        program = self.ctx.program
        relative: frozenset[str] = frozenset()
        for i in range(block.first, block.last):
            inst = self.insts[i]
            op, step = program.bind(self.ctx, inst, relative)
            if op.row.name.startswith("s_set_gpr_idx"):
                relative = kinds_of(op) if op.row.name.endswith("_on") else frozenset()
            if op.row.kind == "end":
                block.op = op
                continue
            block.steps.append(step)
            block.ops.append(op)


def _is_end(inst: Inst) -> bool:
    row = ROWS.get(inst.name)
    return row is not None and row.kind == "end"


def _functions(module: Module) -> dict[str, int]:
    return {name: i for name, i in module.labels.items() if not name.startswith(".L")}


def _reachable(module: Module, name: str) -> list[int]:
    """Labels of functions that may run: the kernel alone, or with it all that is no kernel, where it calls."""
    functions = _functions(module)
    entries = [functions[name]]
    if _calls(module, functions[name], functions):
        entries += sorted({i for f, i in functions.items() if f not in module.descriptors})
    return entries


def _calls(module: Module, start: int, functions: dict[str, int]) -> bool:
    ends = sorted({*functions.values(), len(module.insts)})
    end = next(e for e in ends if e > start) if start < len(module.insts) else start
    return any(i.name in ("s_swappc_b64", "s_setpc_b64", "s_call_b64") for i in module.insts[start:end])


def build_graph(ctx: Context, module: Module, name: str) -> Graph:
    """The graph of the kernel `name`, every instruction bound."""
    entries = _reachable(module, name)
    insts = module.insts
    blocks: dict[int, Block] = {}
    calls, returns, points = [], [], []
    work = list(entries)
    leaders = {*work, *(i for label, i in module.labels.items() if _is_target(label))}
    while work:
        start = work.pop()
        if start in blocks or start >= len(insts):
            continue
        block = _block(module, start, leaders)
        blocks[start] = block
        block.function = insts[start].function
        tail = insts[block.last - 1]
        nexts: list[int] = []
        if block.end in ("branch", "jump"):
            nexts.append(module.labels[tail.operands[0]])
        if block.end in ("branch", "next", "wait", "call"):
            nexts.append(block.last)
        if block.end == "call":
            calls.append(start)
            points.append(block.last)
        if block.end == "return":
            returns.append(start)
        block.targets = nexts
        work += nexts
    return _ordered(ctx, insts, blocks, entries, calls, returns, points)


def _is_target(label: str) -> bool:
    return label.startswith((".LBB", ".L")) and not label.startswith((".Lfunc", ".Ltmp", ".Lpost", ".Lcfi"))


def _block(module: Module, start: int, leaders: set[int]) -> Block:
    insts = module.insts
    at = start
    while True:
        inst = insts[at]
        at += 1
        if _is_end(inst):
            return Block(start, at, _kind(inst))
        if at in leaders or at >= len(insts):
            return Block(start, at, "next" if at < len(insts) else "fallen")


def _kind(inst: Inst) -> str:
    name = inst.name
    if name == "s_branch":
        return "jump"
    if name.startswith("s_cbranch"):
        return "branch"
    if name in ("s_swappc_b64", "s_call_b64"):
        return "call"
    if name.startswith("s_setpc"):
        return "return"
    if name.startswith("s_barrier"):
        return "wait"
    return "end" if name.startswith("s_endpgm") else "trap"


def _ordered(
    ctx: Context,
    insts: list[Inst],
    blocks: dict[int, Block],
    entries: list[int],
    calls: list[int],
    returns: list[int],
    points: list[int],
) -> Graph:
    from ..forms.control import ending

    starts = list(blocks)
    number = {s: i for i, s in enumerate(starts)}
    edges = [[number[t] for t in blocks[s].targets if t in number] for s in starts]
    for c in calls:
        edges[number[c]] += [number[e] for e in entries[1:] if e in number]
    for r in returns:
        edges[number[r]] += [number[p] for p in points if p in number]
    order = weak_order(edges, number[entries[0]])
    order += [i for i in range(len(starts)) if i not in set(order)]
    position = {starts[i]: p for p, i in enumerate(order)}
    made = [blocks[starts[i]] for i in order]
    module = ctx.program.module
    graph = Graph(
        ctx, made, position, False, bool(calls), False, False, 4, module.ordered, module.fenced, insts
    )
    for block in made:
        block.targets = [position[t] for t in block.targets if t in position]
    for block in made:
        graph.prepare(block)
    mark_polled(graph.blocks)
    _mark_polling(graph)
    for p in range(len(made)):
        made[p].run = ending(graph, p)
    graph.local = any(_local(op) for b in made for op in b.ops)
    graph.orders = any(op.row.kind == "cache" for b in made for op in b.ops)
    graph.granule = min([4, *(_bytes(op) for b in made for op in b.ops)])
    return graph


def _local(op: Op) -> bool:
    return op.row.kind == "lds" or op.row.name.startswith("flat_") or "_lds" in op.row.name or op.has("lds")


def _bytes(op: Op) -> int:
    """Bytes of the narrowest part of memory that an instruction touches."""
    name = op.row.name
    if op.row.kind not in ("vmem", "lds"):
        return 4
    if any(w in name for w in ("byte", "_b8", "_u8", "_i8", "_d16_u8", "_d16_i8")):
        return 1
    return 2 if any(w in name for w in ("short", "b16", "u16", "i16", "d16")) else 4


def _polls(block: Block) -> bool:
    for op in block.ops:
        if op.row.kind in ("vmem", "lds") and ("atomic" in op.row.name or op.row.name.startswith("ds_add")):
            return True
        if op.row.name in ("s_sleep", "s_sleep_var") or op.polled:
            return True
        if op.inst.order and ("load" in op.row.name or "read" in op.row.name):
            return True
        shared = op.has(*_COHERENT) or any(w.startswith("scope:") for w in op.inst.words)
        if op.row.kind == "vmem" and "load" in op.row.name and shared:
            return True
        if op.row.kind == "lds" and ("cmpst" in op.row.name or "_rtn" in op.row.name):
            return True
    return False


def _mark_polling(graph: Graph) -> None:
    """Edges back over something that polls are late."""
    polling = [_polls(b) for b in graph.blocks]
    for p, block in enumerate(graph.blocks):
        late = tuple(t for t in block.targets if t <= p and any(polling[t : p + 1]))
        block.late = late
        graph.polls = graph.polls or bool(late)
