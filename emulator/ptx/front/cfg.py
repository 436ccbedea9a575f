"""A kernel's control-flow graph: blocks in running order, with what each reads, writes and leaves behind.

Needs linked functions and the bound semantics. Gives `Graph`: blocks numbered by their position in the weak
order, how each ends, registers live out, registers that every lane of a launch agrees on, and registers
that may be read before they are written. Invariant: a collective is the first operation of its block; a
barrier, call or branch is the last.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache

from ....codegen.diagnostics import UNKNOWN, refuse
from ....isa.ptx import NoMatch, Status
from ....isa.ptx.special import special
from ...core.order import weak_order
from ...core.reports import zero_step
from .inflight import InFlight, find_in_flight
from .link import LabelMark, Linked, LinkedFunction
from .model import (
    SEMANTICS,
    Arg,
    Bound,
    Control,
    Lanewise,
    ListArg,
    MemArg,
    NameArg,
    NotArg,
    Op,
    PairArg,
    Pure,
    Refused,
    RegArg,
    SpecialArg,
    VecArg,
)
from .provenance import stored_parameters
from .reports import reported, warned
from .support import support


@cache
def is_uniform(name: str) -> bool:
    """Whether a special register has one value for all lanes of a launch, as its row says."""
    row = special(name)
    return row is not None and not row.volatile and row.uniform in ("grid", "device")


@dataclass(slots=True, eq=False)
class Step:
    """An operation with its semantics and flattened operands."""

    op: Op
    bound: Pure | Lanewise
    outs: tuple[Arg, ...]
    ins: tuple[Arg, ...]
    held: int = 0  # registers that asynchronous work reads and writes from here on


@dataclass(slots=True, eq=False)
class Block:
    """Straight-line steps and one ending. `end`: jump, branch, table, call, ret, exit, trap, barrier, cluster."""

    function: str
    steps: list[Step] = field(default_factory=list)
    end: str = "jump"
    op: Op | None = None  # the instruction that ends it
    targets: list[int] = field(
        default_factory=list
    )  # jump: next; branch: taken, fall; table: cases; call: return point
    condition: tuple[int, bool] | None = None
    labels: list[str] = field(default_factory=list)
    uses: int = 0  # registers read before they are written here, as a bit set
    defs: int = 0
    returned: int = 0  # registers in which a device function leaves its results
    live_out: int = 0
    spin_edges: set[int] = field(default_factory=set)


@dataclass(slots=True)
class Graph:
    """The blocks of a kernel in running order; entry is block 0."""

    linked: Linked
    blocks: list[Block]
    entries: dict[str, int]  # function -> its first block
    uniform: int = 0
    suspect: int = 0
    crossing: int = 0  # registers that live from one block to another
    ops: list[Op] = field(default_factory=list)
    spins: bool = False
    warp_barriers: set[int] = field(default_factory=set)  # blocks that start with `bar.warp.sync`
    in_flight: InFlight = field(default_factory=InFlight)  # registers that asynchronous work may hold
    stored: set[int] | None = None  # parameters that global memory is written through; None: cannot be told


def flat(args: tuple[Arg, ...]) -> tuple[Arg, ...]:
    """Operands with vectors, pairs and lists opened."""
    out: list[Arg] = []
    for a in args:
        if isinstance(a, (VecArg, ListArg)):
            out += flat(a.items)
        elif isinstance(a, PairArg):
            out += flat((a.first, a.second))
        else:
            out.append(a)
    return tuple(out)


def bind(op: Op) -> Bound:
    """The semantics of an instruction; a diagnostic at its line where there is none."""
    binder = SEMANTICS.get(op.base)
    where = op.loc or UNKNOWN
    try:
        status = support(op.inst.op)
    except NoMatch as none:
        status = Status("refused", none.message)
    if binder is None or status.level == "refused":
        refuse(
            f"the emulator does not execute `{op.inst.op}`: {status.note}",
            where,
            suggestion="run this kernel on a CUDA device, or write it with instructions that the emulator has",
        )
    try:
        return binder(op)
    except Refused as why:
        refuse(f"the emulator does not execute `{op.inst.op}`: {why}", where)
    except (IndexError, AttributeError, KeyError, AssertionError) as why:
        refuse(
            f"`{op.inst.op}` is not written as the PTX manual has it",
            where,
            found=f"{op.inst.operands} ({why!r})",
        )


def _split(bound: Bound, op: Op) -> Step:
    assert isinstance(bound, (Pure, Lanewise))
    outs = flat(op.args[:1]) if bound.outs else ()
    kept = bound.held if isinstance(bound, Lanewise) else 0
    ins = flat(op.args[1:] if bound.outs else op.args[kept:])
    if len(ins) != len(bound.ins) or len(outs) > len(bound.outs):
        refuse(
            f"`{op.inst.op}` has the wrong number of operands",
            op.loc or UNKNOWN,
            expected=f"{len(bound.outs)} results and {len(bound.ins)} inputs",
            found=f"{len(outs)} results and {len(ins)} inputs",
        )
    return Step(op, bound, outs, ins, sum(reads(a) for a in flat(op.args[:kept])))


class _Builder:
    """Cuts one function's body into blocks. Targets are names until all functions are cut."""

    def __init__(self, function: LinkedFunction, blocks: list[Block], ops: list[Op], own: bool) -> None:
        self.function = function
        self.own = own
        self.blocks = blocks
        self.ops = ops
        self.names: dict[str, int] = {}
        self.fixups: list[tuple[Block, int, str]] = []

    def build(self, tables: dict[str, tuple[str, ...]]) -> int:
        self.tables = tables
        first = len(self.blocks)
        self.current = self._new()
        for item in self.function.body:
            if isinstance(item, LabelMark):
                if self.current.steps or self.current is not self.blocks[-1]:
                    self._fall()
                self.names[item.name] = len(self.blocks) - 1
                self.current.labels.append(item.name)
                if self.own and zero_step(item.name):
                    place = replace(self.ops[-1], guard=None, args=())
                    self.current.steps.append(Step(place, warned(place), (), ()))
            else:
                self._op(item)
        self.current.end = "ret"
        for block, at, name in self.fixups:
            if name not in self.names:
                refuse(f"no label {name.split('#')[0]!r} in {self.function.name}", block.op.loc or UNKNOWN)  # type: ignore[union-attr]
            block.targets[at] = self.names[name]
        return first

    def _new(self) -> Block:
        block = Block(self.function.name)
        self.blocks.append(block)
        return block

    def _fall(self) -> None:
        """End the current block by going on to a new one."""
        old = self.current
        self.current = self._new()
        old.targets = [len(self.blocks) - 1]

    def _end(self, kind: str, op: Op) -> Block:
        old = self.current
        old.end, old.op = kind, op
        self.current = self._new()
        return old

    def _branch_to(self, block: Block, name: str) -> None:
        self.fixups.append((block, len(block.targets), name))
        block.targets.append(-1)

    def _op(self, op: Op) -> None:
        op.index = len(self.ops)
        self.ops.append(op)
        bound = reported(op, bind(op)) if self.own else bind(op)
        if isinstance(bound, Control):
            self._control(op, bound.kind)
            return
        if isinstance(bound, Lanewise) and bound.collective is not None:
            skip = self._guard_branch(op)
            if self.current.steps:
                self._fall()
            self.current.steps.append(_split(bound, op))
            if skip is not None:
                self._fall()
                skip.targets.append(len(self.blocks) - 1)
            return
        self.current.steps.append(_split(bound, op))

    def _guard_branch(self, op: Op) -> Block | None:
        """For a guarded operation that must be alone: a branch around it, whose fall target the caller adds."""
        if op.guard is None:
            return None
        skip = self._end("branch", op)
        skip.condition = op.guard
        skip.targets = [len(self.blocks) - 1]
        op.guard = None
        return skip

    def _control(self, op: Op, kind: str) -> None:
        if kind == "branch":
            block = self._end("branch" if op.guard else "jump", op)
            block.condition = op.guard
            target = op.args[0]
            assert isinstance(target, NameArg)
            self._branch_to(block, target.name)
            if op.guard:
                block.targets.append(len(self.blocks) - 1)
            return
        skip = self._guard_branch(op)
        block = self._end(kind, op)
        if kind == "table":
            table = op.args[1]
            assert isinstance(table, NameArg)
            for name in self.tables[table.name]:
                self._branch_to(block, name)
        elif kind in ("call", "barrier", "cluster", "alloc"):
            block.targets = [len(self.blocks) - 1]
        if skip is not None:
            skip.targets.append(len(self.blocks) - 1)


def reads(a: Arg) -> int:
    """The register an operand reads, as a bit set."""
    if isinstance(a, RegArg):
        return 1 << a.index
    if isinstance(a, NotArg):
        return 1 << a.index
    if isinstance(a, MemArg) and isinstance(a.base, RegArg):
        return 1 << a.base.index
    return 0


def _summarise(block: Block) -> None:
    """Upward-exposed uses and definitions of a block."""
    uses = defs = 0
    for step in block.steps:
        for a in step.ins:
            uses |= reads(a) & ~defs
        uses |= step.held & ~defs
        defs |= step.held
        if step.op.guard is not None:
            uses |= (1 << step.op.guard[0]) & ~defs
        for a in step.outs:
            if isinstance(a, RegArg):
                if step.op.guard is not None:
                    uses |= (1 << a.index) & ~defs  # a guarded write keeps the old value in other lanes
                defs |= 1 << a.index
    if block.condition is not None:
        uses |= (1 << block.condition[0]) & ~defs
    if block.op is not None and block.end not in ("branch", "jump"):
        start = 1 if writes_result(block) else 0
        for a in flat(block.op.args[start:]):
            uses |= reads(a) & ~defs
        for a in flat(block.op.args[:start]):
            if isinstance(a, RegArg):
                defs |= 1 << a.index
    block.uses, block.defs = uses, defs


def writes_result(block: Block) -> bool:
    """Whether the ending instruction's first operand is a result (`bar.red`, a call's return list)."""
    if block.op is None:
        return False
    if block.end == "barrier":
        return block.op.has("red")
    return block.end == "call" and len(block.op.args) > 1 and isinstance(block.op.args[0], ListArg)


def _liveness(blocks: list[Block]) -> None:
    preds: list[list[int]] = [[] for _ in blocks]
    for i, b in enumerate(blocks):
        for t in b.targets:
            preds[t].append(i)
    live_in = [0] * len(blocks)
    work = list(range(len(blocks)))
    while work:
        i = work.pop()
        b = blocks[i]
        out = b.returned
        for t in b.targets:
            out |= live_in[t]
        b.live_out = out
        new = b.uses | (out & ~b.defs)
        if new != live_in[i]:
            live_in[i] = new
            work += preds[i]


def _assigned(blocks: list[Block], entries: list[int], count: int, formals: dict[int, int]) -> list[int]:
    """Registers written on every path to each block's start."""
    everything = (1 << count) - 1
    state = [everything] * len(blocks)
    for e in entries:
        state[e] = formals.get(e, 0)
    work = list(entries)
    seen = set(entries)
    while work:
        i = work.pop()
        out = state[i] | blocks[i].defs
        for t in blocks[i].targets:
            merged = state[t] & out
            if merged != state[t] or t not in seen:
                state[t] = merged
                seen.add(t)
                work.append(t)
    return state


def _spread_suspicion(graph: Graph) -> None:
    """A move may copy a register that was never written; what it copies to is watched as well."""
    changed = bool(graph.suspect)
    while changed:
        changed = False
        for b in graph.blocks:
            for step in b.steps:
                if (
                    isinstance(step.bound, Pure)
                    and step.bound.alias
                    and any(reads(a) & graph.suspect for a in step.ins)
                ):
                    for a in step.outs:
                        if isinstance(a, RegArg) and not graph.suspect >> a.index & 1:
                            graph.suspect |= 1 << a.index
                            changed = True


def uniform_registers(blocks: list[Block], suspect: int) -> int:
    """Registers whose one definition is a pure function of launch-wide values: kept as a single element."""
    defined: dict[int, int] = {}
    held = 0
    for b in blocks:
        for step in b.steps:
            for a in step.outs:
                if isinstance(a, RegArg):
                    defined[a.index] = defined.get(a.index, 0) + 1
            held |= step.held
        if b.op is not None and writes_result(b):
            for a in flat(b.op.args[:1]):
                if isinstance(a, RegArg):
                    defined[a.index] = 2
    uniform = 0
    changed = True
    while changed:
        changed = False
        for b in blocks:
            for step in b.steps:
                outs = [a for a in step.outs if isinstance(a, RegArg)]
                if not outs or uniform >> outs[0].index & 1 or step.op.guard is not None:
                    continue
                if any(defined[a.index] != 1 or (suspect | held) >> a.index & 1 for a in outs):
                    continue
                if _uniform_step(step, uniform):
                    for a in outs:
                        uniform |= 1 << a.index
                    changed = True
    return uniform


def _uniform_step(step: Step, uniform: int) -> bool:
    bound = step.bound
    if isinstance(bound, Lanewise) and not bound.shared_result:
        return False
    return all(_uniform_arg(a, uniform) for a in step.ins)


def _uniform_arg(a: Arg, uniform: int) -> bool:
    if isinstance(a, SpecialArg):
        return is_uniform(a.name)
    return not (reads(a) & ~uniform)


def build_graph(linked: Linked) -> Graph:
    """Blocks of the kernel and all functions that it reaches."""
    blocks: list[Block] = []
    ops: list[Op] = []
    entries: dict[str, int] = {}
    names = [linked.entry.name, *[n for n in linked.functions if n != linked.entry.name]]
    for name in names:
        entries[name] = _Builder(linked.functions[name], blocks, ops, linked.own).build(linked.tables)
    _refuse_recursion(linked, blocks, entries)
    order = _running_order(linked, blocks, entries)
    place = {old: new for new, old in enumerate(order)}
    ordered = [blocks[i] for i in order]
    for b in ordered:
        b.targets = [place[t] for t in b.targets]
        _summarise(b)
        if b.end == "ret":
            b.returned = sum(
                1 << r.index for r in linked.functions[b.function].returns if isinstance(r, RegArg)
            )
            b.uses |= b.returned & ~b.defs
    entries = {n: place[e] for n, e in entries.items() if e in place}
    in_flight = find_in_flight(ordered, len(entries) > 1)
    for b in ordered:
        for step in b.steps[:1]:  # a wait is the first of its block
            b.uses |= in_flight.waits.get(step.op, 0)
    _liveness(ordered)
    graph = Graph(linked, ordered, entries, ops=ops, in_flight=in_flight)
    formals = {
        e: sum(1 << p.index for p in linked.functions[n].params if isinstance(p, RegArg))
        for n, e in entries.items()
    }
    state = _assigned(ordered, sorted(entries.values()), len(linked.registers), formals)
    for before, b in zip(state, ordered):
        graph.suspect |= b.uses & ~before
    _spread_suspicion(graph)
    graph.uniform = uniform_registers(ordered, graph.suspect)
    graph.crossing = graph.suspect
    for b in ordered:
        graph.crossing |= b.live_out | b.uses
    _mark_spins(graph)
    graph.warp_barriers = {i for i, b in enumerate(ordered) if b.steps and b.steps[0].op.has("warp")}
    graph.stored = stored_parameters(ordered, linked.entry.name)
    return graph


def callees(block: Block, linked: Linked) -> list[str]:
    """Functions with a body that the call ending `block` may reach."""
    assert block.op is not None
    for a in block.op.args:
        if isinstance(a, NameArg):
            if a.name in linked.functions:
                return [a.name]
            if a.name in linked.tables:
                return [n for n in linked.tables[a.name] if n in linked.functions]
            if "#" not in a.name:
                return []
    return [n for n, f in linked.functions.items() if f.kind == "func"]


def _refuse_recursion(linked: Linked, blocks: list[Block], entries: dict[str, int]) -> None:
    calls: dict[str, set[str]] = {n: set() for n in entries}
    direct: dict[str, set[str]] = {n: set() for n in entries}
    for b in blocks:
        if b.end == "call" and b.op is not None:
            found = callees(b, linked)
            calls[b.function].update(found)
            if any(isinstance(a, NameArg) and a.name in linked.functions for a in b.op.args):
                direct[b.function].update(found)
    for name in entries:
        seen: set[str] = set()
        stack = list(direct[name])
        while stack:
            n = stack.pop()
            if n == name:
                refuse(
                    f"device function {name!r} calls itself, directly or through others",
                    suggestion="write the recursion as a loop with an explicit stack",
                )
            if n not in seen:
                seen.add(n)
                stack += direct[n]


def _running_order(linked: Linked, blocks: list[Block], entries: dict[str, int]) -> list[int]:
    """The weak order of the graph with calls and returns as edges."""
    edges: list[list[int]] = [list(b.targets) for b in blocks]
    returns: dict[str, list[int]] = {n: [] for n in entries}
    for i, b in enumerate(blocks):
        if b.end == "call":
            for name in callees(b, linked):
                edges[i].append(entries[name])
                returns[name] += b.targets
    for i, b in enumerate(blocks):
        if b.end == "ret":
            edges[i] += returns[b.function]
    return weak_order(edges, entries[linked.entry.name])


def _mark_spins(graph: Graph) -> None:
    """Edges back over an operation that polls: lanes that take one let all others go first."""
    polls = [any(isinstance(s.bound, Lanewise) and s.bound.spins for s in b.steps) for b in graph.blocks]
    polled = {b.function for b, p in zip(graph.blocks, polls) if p}
    for i, b in enumerate(graph.blocks):
        polls[i] = polls[i] or (b.end == "call" and bool(polled - {graph.linked.entry.name}))
    before = [0]
    for p in polls:
        before.append(before[-1] + p)
    for i, b in enumerate(graph.blocks):
        for t in b.targets:
            if t <= i and before[i + 1] - before[t] > 0:
                b.spin_edges.add(t)
                graph.spins = True
