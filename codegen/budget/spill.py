"""Spilling registers of a PTX kernel to shared memory.

Needs the text of a module and how many threads a block has. Gives `spilled(text, name, threads, limit, most)`: the module
with stores and reloads that take at most `most` bytes a block (what they do not fit stays as it was), or None where
nothing can be done. Each thread has slots of 2, 4 or 8 bytes, each for registers that are never in memory at once; the
slots of a warp lie side by side, so that no two threads meet in a bank. Where a value goes out and comes back is the
allocator's plan (`regalloc.spill`); what comes back may be computed again from bases instead (`opaque`). Invariant: every
path to a use has reloaded what was stored; registers of asynchronous instructions are never spilled, nor what a scope
inside the function declares.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from ...regalloc.allocate import Analysis
from ...regalloc.answer import Infeasible
from ...regalloc.colour import Colours
from ...regalloc.pressure import Traffic
from ...regalloc.slots import Stores, stores
from ...regalloc.spill import Plan, plan
from ..diagnostics import Location
from ..ptx.module import (
    Addr,
    Function,
    Imm,
    Inst,
    Label,
    Module,
    Reg,
    RegDecl,
    Scope,
    Statement,
    Sym,
    Var,
    Vec,
)
from ..ptx.parse import parse
from .elsewhere import Level
from .flow import flow
from .opaque import Chain, chains, uses
from .share import Event, conflicts, moves
from .ssa import Translation, translate, units

#: Registers that the addresses of the slots take.
OVERHEAD = 1
SIZES = (8, 4, 2)  # bytes a slot, in the order in which they lie
ALONE = -1  # among the registers of a slot: no other may have it
AGAIN = "%ww_again_"
BASE = "%ww_slots"  # and the size: where a thread's first slot of it is


@dataclass(slots=True)
class Spill:
    """What was done for one register: stores and reloads, and how often they run if a loop runs ten times."""

    register: str
    bytes: int
    stores: int = 0
    reloads: int = 0
    weight: int = 0
    where: Location | None = None


@dataclass(slots=True)
class Spilled:
    """A module with spills. `bytes`: shared memory that they take, a block; `dynamic`: asked for at launch."""

    module: Module
    bytes: int
    spills: list[Spill] = field(default_factory=list)
    dynamic: bool = False

    @property
    def weight(self) -> int:
        return sum(s.weight for s in self.spills)


def spilled(
    text: str,
    name: str,
    threads: tuple[int, int, int],
    limit: int,
    most: int = 1 << 30,
    static: int = 1 << 30,
    level: Level = "uniform",
    opaque: bool = False,
) -> Spilled | None:
    """The kernel `name` of a module with at most `limit` 32-bit registers live, by our count. More than `static` bytes are
    shared memory that the launch has to ask for. `level`: what is left to ptxas, and counted as no registers;
    `opaque`: what a few bases give is computed again from those, and has no slots.
    """
    ready = prepared(text, name, level)
    made, known, traffic = ready.made, ready.known, ready.traffic
    if made.flow.indirect:
        return None
    try:
        done = plan(
            made.program, known.graph, known.live, traffic, lambda b: limit, None, frozenset(_kept(made))
        )
    except Infeasible:
        return None
    if not done.spilled and not opaque:
        return None
    where = _anywhere(done)
    kept = stores(made.program, known.graph, known.live, traffic, done, where)
    writer = _Writer(ready.module, ready.function, made, known, done, kept, threads, static)
    if opaque and not writer.repeat():
        return None
    try:
        return writer.write(most)
    except LookupError:
        return None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A kernel's text and what is known of it. Nothing here is changed."""

    module: Module
    function: Function
    made: Translation
    known: Analysis
    traffic: Traffic


@lru_cache(maxsize=3)
def prepared(text: str, name: str, level: Level = "uniform") -> Prepared:
    """Read and analyse a kernel, once for all the ways in which it is spilled."""
    module = parse(text)
    function = module.entry(name)
    made = translate(flow(module, function), level)
    known = Analysis.of(made.program)
    return Prepared(module, function, made, known, Traffic(made.program, known.graph, known.live, "r"))


def _kept(made: Translation) -> set[int]:
    """Values that cannot be spilled."""
    flow, registers = made.flow, set(made.flow.inner)
    for line in flow.lines:
        base = line.inst.op.partition(".")[0]
        if base in ("wgmma", "tcgen05"):
            vectors = [o for o in line.inst.operands if isinstance(o, Vec)]
            names = {i.name for v in vectors for i in v.items if isinstance(i, Reg)}
            registers |= {r for r in (*line.reads, *line.writes) if flow.registers[r][0] in names}
    values = made.program.values
    return {
        v
        for v, r in enumerate(made.register)
        if r in registers or values[v].width > 2 or flow.registers[r][1][1:] == "8"
    }


def _anywhere(done: Plan) -> Colours:
    """The plan as if every value had a register of its own: PTX has as many as one likes."""
    found = Colours(done.file)
    for table in (done.drops, done.fades):
        for place, leaving in table.items():
            found.leaves.setdefault(place, []).extend((v, 0) for v in leaving)
    found.ends = [dict.fromkeys(held, 0) for held in done.exit]
    for held in (*done.entry, *done.exit):
        found.born.update(dict.fromkeys(held, 0))
    for leaving_here in found.leaves.values():
        found.born.update((v, 0) for v, _ in leaving_here)
    return found


class _Writer:
    def __init__(
        self,
        module: Module,
        function: Function,
        made: Translation,
        known: Analysis,
        done: Plan,
        kept: Stores,
        threads: tuple[int, int, int],
        static: int,
    ) -> None:
        self.static = static
        self.open: Var | None = None
        self.module, self.function, self.made, self.known = module, function, made, known
        self.moves, self.kept, self.threads = moves(made, done, kept), kept, threads
        self.entry = done.entry
        self.chains: dict[int, Chain] = {}  # registers that are computed again
        self.homes: dict[int, int] = {}  # base -> its slot among those of its size
        self.temporary: set[tuple[str, str]] = set()  # name and type
        self.before: dict[int, list[Statement]] = defaultdict(list)  # by the identity of a statement
        self.behind: dict[int, list[Statement]] = defaultdict(list)
        self.tail: list[Statement] = []
        self.changed: dict[int, Inst] = {}  # branches with another label
        self.slots: dict[int, dict[int, int]] = {size: {} for size in SIZES}  # size -> register -> slot
        self.members: dict[int, list[set[int]]] = {size: [] for size in SIZES}  # size -> slot -> registers
        self.done: dict[int, Spill] = {}
        self.split: dict[tuple[int, int], str] = {}
        self.name = f"{function.name}_slots"

    def repeat(self) -> bool:
        """Choose the registers that are computed again: not those that come back on an edge with a block of its own."""
        held, where = _kept(self.made), self._params()

        def storable(v: int) -> bool:
            """Whether a slot can have a value from where it is defined."""
            known = v in self.entry[where[v]] if v in where else self.made.wheres[v] >= 0
            return known and v not in held and self.made.program.values[v].file != "p"

        barred = {
            self.made.register[v]
            for (b, k), events in self.moves.edges.items()
            for stores, v in events
            if not stores and self._between(b, k)
        }
        leaving = dict.fromkeys(self.made.register[v] for v in self.kept.slots)
        free = [
            r
            for v, r in enumerate(self.made.register)
            if self.made.program.values[v].file == "c"
            and self.made.wheres[v] >= 0
            and r not in self.made.uniform
        ]
        self.chains = chains(self.made, (r for r in (*leaving, *free) if r not in barred), storable)
        for b, i, v in uses(self.made, {r for r in free if r in self.chains}):
            self.moves.before.setdefault((b, i), []).append((False, v))
        return bool(self.chains)

    def _params(self) -> dict[int, int]:
        """The block of each parameter."""
        return {v: b for b, block in enumerate(self.made.program.blocks) for v in block.params}

    def write(self, most: int) -> Spilled | None:
        self._number(most)
        if not any(self.members.values()):
            return None
        self._keep_bases()
        program = self.made.program
        for (b, i), events in self.moves.before.items():
            if out := self._moved(events, b):
                self._put(b, i, out)
        for b, block in enumerate(program.blocks):
            for k in range(len(block.succs)):
                self._edge(b, k)
        old = self.function.body
        assert old is not None
        body = self._rebuild(old)
        size = self._prologue(body)
        function = replace(self.function, body=body + self.tail)
        items = [function if i is self.function else i for i in self.module.items]
        if self.open is not None:
            items.insert(0, self.open)
        return Spilled(
            replace(self.module, items=items), size, list(self.done.values()), self.open is not None
        )

    def _number(self, most: int) -> None:
        """A slot for each register, shared by all its versions and by registers that it does not meet; those first that
        move least often for what they free.
        """
        most -= self._number_bases(most)
        weight, values = self._weights(), self.made.program.values
        order = sorted(self.kept.slots, key=lambda v: (weight[self.made.register[v]] / values[v].width, v))
        meets = conflicts(self.made, self.moves)
        for r in dict.fromkeys(self.made.register[v] for v in order):
            if r in self.chains:
                continue
            size = self._size(r)
            own = self.members[size]
            at = next((k for k, members in enumerate(own) if not members & (meets[r] | {ALONE})), len(own))
            if at == len(own):
                if size * self.total > most:
                    continue
                most -= size * self.total
                own.append(set())
            own[at].add(r)
            self.slots[size][r] = at

    def _number_bases(self, most: int) -> int:
        """A slot for each base, those first that serve most registers; what lacks one is not computed again. Gives the
        bytes.
        """
        serves = Counter(b for chain in self.chains.values() for b in chain.bases)
        taken = 0
        for base in sorted(serves, key=lambda b: (-serves[b], b)):
            size = self._size(self.made.register[base])
            if taken + size * self.total <= most:
                taken += size * self.total
                self.homes[base] = len(self.members[size])
                self.members[size].append({ALONE})
        self.chains = {r: c for r, c in self.chains.items() if c.bases <= self.homes.keys()}
        return taken

    def _keep_bases(self) -> None:
        """Store each base where it is defined; parameters before all else of their block."""
        params = self._params()
        block_of = {n: b for b, row in enumerate(self.made.lines) for n in row}
        for base in self.homes:
            r, number = self.made.register[base], self.made.wheres[base]
            told = self._spill(base)
            told.stores += 1
            told.weight += self.known.graph.frequency(params[base] if base in params else block_of[number])
            address, type_ = self._slot(r, self.homes[base])
            store = Inst(f"st.shared.{type_}", (address, Reg(self.made.flow.registers[r][0])))
            if base in params:
                self._first(params[base], [store])
            else:
                self.behind[id(self.made.flow.lines[number].inst)].append(store)

    def _again(self, r: int) -> list[Statement]:
        """Compute a register from its bases; what is between is in registers of ours."""
        out: list[Statement] = []
        flow, chain, names = self.made.flow, self.chains[r], dict[str, str]()

        def fresh(register: int) -> str:
            name, type_ = flow.registers[register]
            names[name] = f"{AGAIN}{type_}_{len(names)}"
            self.temporary.add((names[name], type_))
            return names[name]

        for base in sorted(chain.bases):
            register = self.made.register[base]
            address, type_ = self._slot(register, self.homes[base])
            out.append(Inst(f"ld.volatile.shared.{type_}", (Reg(fresh(register)), address)))
        for n in chain.lines:
            target, *operands = flow.lines[n].inst.operands
            read = [Reg(names.get(o.name, o.name)) if isinstance(o, Reg) else o for o in operands]
            written = flow.lines[n].writes[0]
            into = target if n == chain.lines[-1] else Reg(fresh(written))
            out.append(Inst(flow.lines[n].inst.op, (into, *read)))
        return out

    @property
    def total(self) -> int:
        """Threads of a block."""
        return self.threads[0] * self.threads[1] * self.threads[2]

    def _size(self, r: int) -> int:
        """The bytes of a register's slot."""
        type_ = self.made.flow.registers[r][1]
        return 4 * units(type_) if type_[1:] != "16" else 2

    def _weights(self) -> dict[int, int]:
        """How often each register would be stored and reloaded."""
        found: dict[int, int] = defaultdict(int)
        frequency, register = self.known.graph.frequency, self.made.register
        for table in (self.moves.before, self.moves.edges):
            for place, events in table.items():
                for _, v in events:
                    found[register[v]] += frequency(place[0])
        return found

    def _spill(self, v: int) -> Spill:
        r = self.made.register[v]
        if r not in self.done:
            line = self.made.wheres[v]
            lines = self.made.flow.lines
            name, width = self.made.flow.registers[r][0], 4 * self.made.program.values[v].width
            self.done[r] = Spill(name, width, where=lines[line].where if line >= 0 else None)
        return self.done[r]

    def _place(self, r: int) -> tuple[Addr, str]:
        return self._slot(r, self.slots[self._size(r)][r])

    def _slot(self, r: int, number: int) -> tuple[Addr, str]:
        """A slot by its number among those of the register's size."""
        own = self._size(r)
        before = sum(size * len(self.members[size]) for size in SIZES[: SIZES.index(own)])
        at = before + number * own
        return Addr(Reg(f"{BASE}{own}"), at * self.total), f"b{8 * own}"

    def _moved(self, events: Iterable[Event], b: int) -> list[Statement]:
        out: list[Statement] = []
        for is_store, v in events:
            out += self._store(v, b) if is_store else self._load(v, b)
        return out

    def _store(self, v: int, b: int) -> list[Inst]:
        r = self.made.register[v]
        if r not in self.slots[self._size(r)]:
            return []
        told = self._spill(v)
        told.stores += 1
        told.weight += self.known.graph.frequency(b)
        address, type_ = self._place(r)
        return [Inst(f"st.shared.{type_}", (address, Reg(self.made.flow.registers[r][0])))]

    def _load(self, v: int, b: int) -> list[Statement]:
        r = self.made.register[v]
        if r in self.chains:
            told = self._spill(v)
            told.reloads += 1
            told.weight += self.known.graph.frequency(b)
            return self._again(r)
        if r not in self.slots[self._size(r)]:
            return []
        told = self._spill(v)
        told.reloads += 1
        told.weight += self.known.graph.frequency(b)
        address, type_ = self._place(r)
        return [Inst(f"ld.shared.{type_}", (Reg(self.made.flow.registers[r][0]), address))]

    def _put(self, b: int, i: int, out: list[Statement]) -> None:
        """Before an instruction of a block; behind its last where there is none."""
        lines = self.made.lines[b]
        number = next((n for n in lines[i:] if n >= 0), -1)
        if number >= 0:
            self.before[id(self.made.flow.lines[number].inst)] += out
            return
        number = next((n for n in reversed(lines) if n >= 0), -1)
        if number >= 0:
            self.behind[id(self.made.flow.lines[number].inst)] += out
            return
        head = self.made.flow.heads[self.made.blocks[b]]
        if head:
            self.behind[id(self.made.flow.labels[head][0])] += out
        else:
            assert b == 0
            self._put(self.made.program.blocks[0].succs[0][0], 0, out)

    def _edge(self, b: int, k: int) -> None:
        program = self.made.program
        target = program.blocks[b].succs[k][0]
        out = self._moved(self.moves.edges.get((b, k), ()), b)
        if not out:
            return
        flow, source = self.made.flow, self.made.blocks[b]
        if len(self.known.graph.preds[target]) == 1:
            self._first(target, out)
        elif len(program.blocks[b].succs) == 1:
            self._last(b, out)
        elif k >= len(flow.jumps[source]):
            self.behind[id(flow.lines[flow.blocks[source][-1]].inst)] += out
        else:
            self._split(b, k, target, out)

    def _between(self, b: int, k: int) -> bool:
        """Whether an edge runs from a block of several ways to one that several ways lead to."""
        succs = self.made.program.blocks[b].succs
        return len(succs) > 1 and len(self.known.graph.preds[succs[k][0]]) > 1

    def _first(self, b: int, out: list[Statement]) -> None:
        """Before everything else of a block."""
        number = next((n for n in self.made.lines[b] if n >= 0), -1)
        if number >= 0:
            key = id(self.made.flow.lines[number].inst)
            self.before[key] = out + self.before[key]
        else:
            self._put(b, 0, out)

    def _last(self, b: int, out: list[Statement]) -> None:
        """Behind everything else of a block, before its branch."""
        number = next((n for n in reversed(self.made.lines[b]) if n >= 0), -1)
        if number < 0:
            self._put(b, 0, out)
            return
        inst = self.made.flow.lines[number].inst
        table = self.before if inst.op.partition(".")[0] == "bra" else self.behind
        table[id(inst)] += out

    def _split(self, b: int, k: int, target: int, out: list[Statement]) -> None:
        """A block of its own for an edge that a branch takes."""
        flow, source = self.made.flow, self.made.blocks[b]
        inst = flow.lines[flow.blocks[source][-1]].inst
        old = flow.heads[self.made.blocks[target]]
        if flow.labels[old][1] is not self.function.body:
            raise LookupError(f"{old} cannot be reached from the end of the function")
        new = f"$ww_edge{len(self.tail)}"
        now = self.changed.get(id(inst), inst)
        operands = tuple(Sym(new) if isinstance(o, Sym) and o.name == old else o for o in now.operands)
        self.changed[id(inst)] = replace(now, operands=operands)
        self.tail += [Label(new), *out, Inst("bra.uni" if inst.op.endswith(".uni") else "bra", (Sym(old),))]

    def _prologue(self, body: list[Statement]) -> int:
        """Declare the slots and compute where the thread's own begin."""
        _, y, z = self.threads
        used = [n for n in SIZES if self.members[n]]
        size = self.total * sum(n * len(self.members[n]) for n in used)
        temporary = ["%ww_x", "%ww_y", "%ww_z", "%ww_linear", "%ww_base"]
        head: list[Statement] = [
            RegDecl("b32", (*(f"{BASE}{n}" for n in used), *temporary)),
            *(RegDecl(type_, (name,)) for name, type_ in sorted(self.temporary)),
            Inst("mov.u32", (Reg("%ww_x"), Reg("%tid.x"))),
        ]
        if size <= self.static:
            head.insert(0, Var("shared", "b8", self.name, 16, (size,)))
        else:
            self.open = Var("shared", "b8", self.name, 16, (None,), linkage=("extern",))
        linear = Reg("%ww_x")
        if y * z > 1:
            head.append(Inst("mov.u32", (Reg("%ww_y"), Reg("%tid.y"))))
            if z > 1:
                head.append(Inst("mov.u32", (Reg("%ww_z"), Reg("%tid.z"))))
                head.append(Inst("mad.lo.u32", (Reg("%ww_y"), Reg("%ww_z"), Imm(str(y), y), Reg("%ww_y"))))
            linear = Reg("%ww_linear")
            x = self.threads[0]
            head.append(Inst("mad.lo.u32", (linear, Reg("%ww_y"), Imm(str(x), x), Reg("%ww_x"))))
        head.append(Inst("mov.u32", (Reg("%ww_base"), Sym(self.name))))
        for n in used:
            head.append(Inst("mad.lo.u32", (Reg(f"{BASE}{n}"), linear, Imm(str(n), n), Reg("%ww_base"))))
        at = next(i for i, s in enumerate(body) if isinstance(s, (Inst, Label, Scope)))
        body[at:at] = head
        return size

    def _rebuild(self, body: list[Statement]) -> list[Statement]:
        new: list[Statement] = []
        for s in body:
            new += self.before.get(id(s), ())
            new.append(Scope(self._rebuild(s.body)) if isinstance(s, Scope) else self.changed.get(id(s), s))
            new += self.behind.get(id(s), ())
        return new
