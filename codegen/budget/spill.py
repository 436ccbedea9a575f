"""Spilling registers of a PTX kernel to shared memory.

Needs the text of a module and how many threads a block has. Gives `spilled(text, name, threads, limit, most)`: the module
with stores and reloads that take at most `most` bytes a block (what they do not fit stays as it was), or None where
nothing can be done. Each thread has slots (`layout`), each for registers that are never in memory at once; the slots of a
warp lie side by side, so that no two threads meet in a bank. Where a value goes out and comes back is the allocator's plan
(`regalloc.spill`); what comes back may be computed again from bases instead (`opaque`), and registers that move together
may have a wider slot together, for vector accesses (`vectors`). Invariant: every path to a use has reloaded what was
stored; registers of asynchronous instructions are never spilled, nor what a scope inside the function declares or hides.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
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
    Directive,
    Function,
    Imm,
    Inst,
    Label,
    Loc,
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
from ..ptx.print import print_function
from .elsewhere import Level
from .flow import flow
from .insert import EDGE, Insert
from .layout import Layout, Slot, accesses
from .opaque import Chain, chains, uses
from .share import Event, conflicts, moves
from .ssa import Translation, translate, units
from .vectors import widened

#: Registers that the addresses of the slots take.
OVERHEAD = 1
AGAIN = "%ww_again_"
BASE = "%ww_slots"  # and the size: where a thread's first slot of it is


@dataclass(slots=True)
class Spill:
    """What was done for one register: stores and reloads, and how often they run if a loop runs ten times. `kind`: "slot";
    "base", stored for others; or "again", computed from a base.
    """

    register: str
    bytes: int
    kind: str = "slot"
    stores: int = 0
    reloads: int = 0
    weight: int = 0
    where: Location | None = None


@dataclass(slots=True)
class Spilled:
    """A module with spills. `bytes`: shared memory that they take, a block; `dynamic`: asked for at launch; `moves`:
    instructions that store or reload, a vector being one; `weight`: how often they and what is computed again run.
    """

    module: Module
    bytes: int
    spills: list[Spill] = field(default_factory=list)
    dynamic: bool = False
    moves: int = 0
    weight: int = 0


def spilled(
    text: str,
    name: str,
    threads: tuple[int, int, int],
    limit: int,
    most: int = 1 << 30,
    static: int = 1 << 30,
    level: Level = "uniform",
    opaque: bool = False,
    vectors: int = 1,
) -> Spilled | None:
    """The kernel `name` of a module with at most `limit` 32-bit registers live, by our count. More than `static` bytes are
    shared memory that the launch has to ask for. `level`: what is left to ptxas, and counted as no registers; `opaque`:
    what a few bases give is computed again from those, and has no slots; `vectors`: registers that one store or reload
    moves at most, 2 or 4 (two of 64 bits).
    """
    ready = prepared(text, name, level)
    made, known, traffic = ready.made, ready.known, ready.traffic
    if made.flow.indirect or ready.taken:
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
        return writer.write(most, vectors)
    except LookupError:
        return None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A kernel's text and what is known of it; `taken`: it has names as spills get. Nothing here is changed."""

    module: Module
    function: Function
    made: Translation
    known: Analysis
    traffic: Traffic
    taken: bool


@lru_cache(maxsize=3)
def prepared(text: str, name: str, level: Level = "uniform") -> Prepared:
    """Read and analyse a kernel, once for all the ways in which it is spilled."""
    module = parse(text)
    function = module.entry(name)
    made = translate(flow(module, function), level)
    known = Analysis.of(made.program)
    traffic = Traffic(made.program, known.graph, known.live, "r")
    return Prepared(module, function, made, known, traffic, _taken(module, function))


def _taken(module: Module, function: Function) -> bool:
    """Whether a kernel has names of ours already: it was spilled before, or somebody thought of the same."""
    slots, text = _slots_name(function), print_function(function)
    outer = any(isinstance(i, (Var, Function)) and i.name == slots for i in module.items)
    return outer or any(name in text for name in ("%ww_", EDGE, slots))


def _slots_name(function: Function) -> str:
    """The array of slots; a kernel may have one of its own beside it."""
    return f"{function.name}_ww_slots"


def _kept(made: Translation) -> set[int]:
    """Values that cannot be spilled."""
    flow = made.flow
    registers = flow.inner | {r for r, (name, _) in enumerate(flow.registers) if flow.is_hidden(name)}
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
        if r in registers
        or values[v].width > 2
        or flow.registers[r][1][1:] == "8"
        or "." in flow.registers[r][1]
    }


def is_open(item: object) -> bool:
    """Whether the launch sizes an array."""
    return isinstance(item, Var) and item.space == "shared" and "extern" in item.linkage


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
        self.homes: dict[int, Slot] = {}  # of bases
        self.temporary: set[tuple[str, str]] = set()  # name and type
        self.insert = Insert(made, known.graph.preds, function)
        self.layout = Layout(self.total, 0)
        self.count = self.weight = 0  # moves, and how often they run
        self.done: dict[int, Spill] = {}
        self.split: dict[tuple[int, int], str] = {}
        self.name = _slots_name(function)

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
            if not stores and self.insert.between(b, k)
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

    def write(self, most: int, vectors: int) -> Spilled | None:
        self._number(most)
        if not self.layout.used:
            return None
        if vectors > 1:
            frequency = self.known.graph.frequency
            self.moves, self.layout = widened(self.made, self.moves, self.layout, vectors, frequency)
        self._keep_bases()
        program = self.made.program
        for (b, i), events in self.moves.before.items():
            if out := self._moved(events, b):
                self.insert.put(b, i, out)
        for b, block in enumerate(program.blocks):
            for k in range(len(block.succs)):
                if out := self._moved(self.moves.edges.get((b, k), ()), b):
                    self.insert.edge(b, k, out)
        old = self.function.body
        assert old is not None
        last = next((x for x in reversed(old) if not isinstance(x, (Loc, Directive))), None)
        if self.insert.tail and not (
            isinstance(last, Inst)
            and last.op in ("ret", "exit", "bra", "bra.uni", "ret.uni")
            and not last.guard
        ):
            return None  # a kernel that ends without a word would run into the blocks of edges behind it
        body = self.insert.rebuilt(old)
        self._prologue(body)
        function = replace(self.function, body=body + self.insert.tail)
        items = [function if i is self.function else i for i in self.module.items]
        if self.open is not None:
            items.insert(0, self.open)
        module, dynamic = replace(self.module, items=items), self.open is not None
        return Spilled(module, self.layout.bytes, list(self.done.values()), dynamic, self.count, self.weight)

    def _number(self, most: int) -> None:
        """A slot for each register, shared by all its versions and by registers that it does not meet; those first that
        move least often for what they free.
        """
        self.layout = Layout(self.total, most)
        self._number_bases()
        weight, values = self._weights(), self.made.program.values
        order = sorted(self.kept.slots, key=lambda v: (weight[self.made.register[v]] / values[v].width, v))
        meets = conflicts(self.made, self.moves)
        for r in dict.fromkeys(self.made.register[v] for v in order):
            if r not in self.chains:
                self.layout.add(((r,),), self._size(r), meets)

    def _number_bases(self) -> None:
        """A slot for each base, those first that serve most registers; what lacks one is not computed again."""
        serves = Counter(b for chain in self.chains.values() for b in chain.bases)
        for base in sorted(serves, key=lambda b: (-serves[b], b)):
            slot = self.layout.alone(self._size(self.made.register[base]))
            if slot is not None:
                self.homes[base] = slot
        self.chains = {r: c for r, c in self.chains.items() if c.bases <= self.homes.keys()}

    def _keep_bases(self) -> None:
        """Store each base where it is defined; parameters before all else of their block."""
        params = self._params()
        block_of = {n: b for b, row in enumerate(self.made.lines) for n in row}
        for base in self.homes:
            r, number = self.made.register[base], self.made.wheres[base]
            b = params[base] if base in params else block_of[number]
            self._tell(base, True, b)
            store = self._access(True, (r,), b, self.homes[base])
            if base in params:
                self.insert.first(b, [store])
            else:
                self.insert.behind[id(self.made.flow.lines[number].inst)].append(store)

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
            address, slot = self._address(self.homes[base]), self.homes[base]
            self.count += 1
            out.append(Inst(f"ld.volatile.shared.b{8 * slot.width}", (Reg(fresh(register)), address)))
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
            kind = "again" if r in self.chains else "base" if v in self.homes else "slot"
            self.done[r] = Spill(name, width, kind, where=lines[line].where if line >= 0 else None)
        return self.done[r]

    def _address(self, slot: Slot) -> Addr:
        return Addr(Reg(f"{BASE}{slot.size}"), self.layout.offset(slot))

    def _tell(self, v: int, store: bool, b: int) -> None:
        """Count a store or reload of a value."""
        told = self._spill(v)
        told.stores += store
        told.reloads += not store
        told.weight += self.known.graph.frequency(b)

    def _moved(self, events: Iterable[Event], b: int) -> list[Statement]:
        """Stores and reloads in their order, those of one slot where the first of them is."""
        out: list[Statement] = []
        for store, values in self._runs(events):
            slots: dict[tuple[int, int], dict[int, int]] = defaultdict(dict)  # slot -> column -> register
            for v in values:
                self._tell(v, store, b)
                r = self.made.register[v]
                if r in self.chains:
                    slots[0, r] = {}
                else:
                    slot = self.layout.places[r]
                    slots[slot.size, slot.number][slot.at // slot.width] = r
            for (size, number), columns in slots.items():
                if not size:
                    self.weight += self.known.graph.frequency(b)
                    out += self._again(number)
                    continue
                for run in accesses(len(self.layout.slots[size][number]), set(columns)):
                    out.append(self._access(store, tuple(columns[k] for k in run), b))
        return out

    def _runs(self, events: Iterable[Event]) -> Iterator[tuple[bool, list[int]]]:
        """Values stored, or reloaded, one behind the other, no two in one place; without those that have no slot."""
        now, values, taken = True, list[int](), set[Slot]()
        for store, v in events:
            r = self.made.register[v]
            slot = self.layout.places.get(r)
            if slot is None and (store or r not in self.chains):
                continue
            if store != now or slot in taken:
                yield now, values
                now, values, taken = store, [], set()
            values.append(v)
            if slot is not None:
                taken.add(slot)
        yield now, values

    def _access(self, store: bool, registers: tuple[int, ...], b: int, home: Slot | None = None) -> Inst:
        """A store or reload of registers that lie side by side."""
        slot = home or self.layout.places[registers[0]]
        self.count += 1
        self.weight += self.known.graph.frequency(b)
        names = tuple(Reg(self.made.flow.registers[r][0]) for r in registers)
        value = Vec(names) if len(names) > 1 else names[0]
        vector = f".v{len(names)}" if len(names) > 1 else ""
        address, type_ = self._address(slot), f"shared{vector}.b{8 * slot.width}"
        return Inst(f"st.{type_}", (address, value)) if store else Inst(f"ld.{type_}", (value, address))

    def _prologue(self, body: list[Statement]) -> None:
        """Declare the slots and compute where the thread's own begin."""
        _, y, z = self.threads
        used, size = self.layout.used, self.layout.bytes
        temporary = ["%ww_x", "%ww_y", "%ww_z", "%ww_linear", "%ww_base"]
        head: list[Statement] = [
            RegDecl("b32", (*(f"{BASE}{n}" for n in used), *temporary)),
            *(RegDecl(type_, (name,)) for name, type_ in sorted(self.temporary)),
            Inst("mov.u32", (Reg("%ww_x"), Reg("%tid.x"))),
        ]
        if size <= self.static:
            head.insert(0, Var("shared", "b8", self.name, 16, (size,)))
        else:
            if any(is_open(i) for i in self.module.items):
                raise LookupError("arrays that the launch sizes begin at one address")
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
