"""The checker: whether an allocation computes what the program says, found without the allocator.

Needs `program` and `answer`, nothing else of this package. Gives `check(program, answer) -> list[Fault]`, empty for a right
allocation. The idea is that of regalloc2's checker: run the allocated code with symbols for numbers.

*Lattice.* A state maps each unit (of a register file or its slots) to the set of facts that hold on every path here; a
fact (v, k) says: this unit holds part k of value v, in every thread in which v is defined. More facts are higher; the
state of a block that was not reached yet is the top, the meet is the intersection unit by unit. Beside it goes the set
of flights (unit, group, written, v, k) that are open on some path; its meet is the union. Both only fall (flights
only grow), so that the worklist ends.

*Transfer.* With m the block's mask and M(v) the threads in which v is defined:

    move src -> dst      all parts at once; dst'[k] = {(v, j) in src[k] : whole or M(v) within m}
    swap a, b            the same, both ways
    remat v -> dst       needs that v can be; dst'[k] = {(v, k)} if whole or M(v) within m, else {}
    wait for g           flights of g end; a written unit then holds exactly {(v, k)}
    use of v at u        needs (v, k) in u + k for every part k
    definition of v at u facts of v are dropped everywhere (they are of the last time round), then u + k holds {(v, k)};
                         in flight: {} and a flight
    clobber of u         {}
    edge, args -> params after its edits: where (a, k) is, (p, k) is too; older facts of p are dropped
    into a block         units that its role may not name hold nothing

*Also refused.* A register that is outside the limit, pinned, misaligned, or not the fixed or tied one; definitions that
overlap each other, a clobber, an early definition's uses or a use in flight; reading what is in flight and written,
writing what is in flight at all; naming a unit beyond the budget of the block's role (on an edge: of both roles).

*Limits.* It proves that instructions get their values, not that the program ends or is fast. A fact is about all threads of
a value or it is none: code that puts a value together from moves under two masks is refused although it may be right.
An answer that is wrong only on paths which never run is refused too.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from .answer import SLOTS, Allocation, Edit, Loc, Move, Remat, Swap
from .program import Inst, Operand, Program, lanes

Fact = tuple[int, int]
#: (unit, group, written, value, part)
Flight = tuple[Loc, int, bool, int, int]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and where: `inst` is -1 on an edge."""

    kind: str
    block: int
    inst: int
    message: str

    def __str__(self) -> str:
        return f"block {self.block}, instruction {self.inst}: {self.message}"


def check(program: Program, answer: Allocation) -> list[Fault]:
    """Every fault of an allocation."""
    return _Checker(program, answer).run()


class _State:
    """Facts by unit and units by value, and the flights."""

    def __init__(self) -> None:
        self.facts: dict[Loc, frozenset[Fact]] = {}
        self.places: dict[int, set[Loc]] = defaultdict(set)
        self.flights: set[Flight] = set()

    def copy(self) -> _State:
        new = _State()
        new.facts = dict(self.facts)
        new.places = defaultdict(set, {v: set(s) for v, s in self.places.items() if s})
        new.flights = set(self.flights)
        return new

    def put(self, loc: Loc, facts: frozenset[Fact]) -> None:
        for v, _ in self.facts.get(loc, ()):
            self.places[v].discard(loc)
        if facts:
            self.facts[loc] = facts
            for v, _ in facts:
                self.places[v].add(loc)
        else:
            self.facts.pop(loc, None)

    def forget(self, v: int) -> None:
        for loc in list(self.places.pop(v, ())):
            rest = frozenset(f for f in self.facts[loc] if f[0] != v)
            if rest:
                self.facts[loc] = rest
            else:
                del self.facts[loc]

    def meet(self, other: _State) -> bool:
        """Keep what both have; True where that is less than this had."""
        changed = False
        for loc, facts in list(self.facts.items()):
            both = facts & other.facts.get(loc, frozenset())
            if both != facts:
                self.put(loc, both)
                changed = True
        if not other.flights <= self.flights:
            self.flights |= other.flights
            changed = True
        return changed


class _Checker:
    def __init__(self, program: Program, answer: Allocation) -> None:
        self.program, self.answer = program, answer
        self.mask_of = lanes(program)
        self.faults: dict[Fault, None] = {}
        self.where = (0, 0)
        self.mask = 0
        self.roles: tuple[str, ...] = ()
        self.loud = False

    def run(self) -> list[Fault]:
        if not self._shape():
            return list(self.faults)
        entry: list[_State | None] = [None] * len(self.program.blocks)
        entry[0] = _State()
        order = self._order()
        work, waiting = [(order[0], 0)], {0}
        while work:
            b = heapq.heappop(work)[1]
            waiting.discard(b)
            known = entry[b]
            assert known is not None
            for target, state in self._block(b, known.copy()):
                old = entry[target]
                if old is None:
                    entry[target] = state
                elif not old.meet(state):
                    continue
                if target not in waiting:
                    waiting.add(target)
                    heapq.heappush(work, (order[target], target))
        self.loud = True
        for b, reached in enumerate(entry):
            if reached is not None:
                self._block(b, reached.copy())
        return list(self.faults)

    def _order(self) -> list[int]:
        """Each block's place in reverse postorder: most of what runs into a block is known when it is looked at."""
        blocks = self.program.blocks
        place = [0] * len(blocks)
        seen, stack, left = {0}, [(0, 0)], len(blocks)
        while stack:
            b, k = stack.pop()
            if k == len(blocks[b].succs):
                left -= 1
                place[b] = left
                continue
            stack.append((b, k + 1))
            target = blocks[b].succs[k][0]
            if target not in seen:
                seen.add(target)
                stack.append((target, 0))
        return place

    def _say(self, kind: str, message: str) -> None:
        if self.loud:
            self.faults[Fault(kind, *self.where, message)] = None

    def _shape(self) -> bool:
        """Whether the answer is one to this program."""
        rows = self.answer.operands
        self.loud = True
        if len(rows) != len(self.program.blocks):
            self._say("shape", "the answer has another number of blocks")
            return False
        for b, (block, row) in enumerate(zip(self.program.blocks, rows)):
            if [len(i.operands) for i in block.insts] != [len(r) for r in row]:
                self.where = (b, 0)
                self._say("shape", "the answer has other instructions or operands")
                return False
        self.loud = False
        return True

    def _block(self, b: int, state: _State) -> list[tuple[int, _State]]:
        block = self.program.blocks[b]
        self.mask, self.roles = block.mask, (block.role,)
        for i, inst in enumerate(block.insts):
            self.where = (b, i)
            self._edits(state, self.answer.before.get((b, i), ()))
            self._inst(state, inst, self.answer.operands[b][i])
        found = []
        for k, (target, args) in enumerate(block.succs):
            self.where = (b, -1)
            self.roles = (block.role, self.program.blocks[target].role)
            after = state.copy() if k + 1 < len(block.succs) else state
            self._edits(after, self.answer.edges.get((b, k), ()))
            self._hand_over(after, self.program.blocks[target].params, args)
            self._enter(after, self.program.blocks[target].role)
            found.append((target, after))
        return found

    def _hand_over(self, state: _State, params: tuple[int, ...], args: tuple[int, ...]) -> None:
        new: dict[Loc, set[Fact]] = defaultdict(set)
        for param, arg in zip(params, args):
            for loc in state.places.get(arg, ()):
                new[loc] |= {(param, k) for v, k in state.facts[loc] if v == arg}
        for param in params:
            state.forget(param)
        for loc, facts in new.items():
            state.put(loc, state.facts.get(loc, frozenset()) | facts)

    def _enter(self, state: _State, role: str) -> None:
        budget = self.program.roles.get(role)
        if budget:
            for loc in [loc for loc in state.facts if loc.unit >= budget.get(loc.space, loc.unit + 1)]:
                state.put(loc, frozenset())

    def _edits(self, state: _State, edits: Iterable[Edit]) -> None:
        for edit in edits:
            if isinstance(edit, Move):
                sources = self._units(edit.src, edit.width)
                targets = self._units(edit.dst, edit.width)
                if edit.src.space.removeprefix(SLOTS) != edit.dst.space.removeprefix(SLOTS):
                    self._say("file", f"{edit.src} and {edit.dst} are of different files")
                if edit.src.is_slot and edit.dst.is_slot:
                    self._say("file", "nothing moves from slot to slot")
                self._read(state, sources)
                facts = [self._seen(state, loc, edit.whole) for loc in sources]
                self._write(state, targets)
                for loc, known in zip(targets, facts):
                    state.put(loc, known)
            elif isinstance(edit, Swap):
                both = [*self._units(edit.a, 1), *self._units(edit.b, 1)]
                self._read(state, both)
                self._write(state, both)
                first, second = (self._seen(state, loc, edit.whole) for loc in both)
                state.put(both[0], second)
                state.put(both[1], first)
            else:
                self._remat(state, edit)

    def _remat(self, state: _State, edit: Remat) -> None:
        value = self.program.values[edit.value]
        if not value.remat or value.file != edit.dst.space:
            self._say("remat", f"value {edit.value} cannot be made again in {edit.dst}")
        targets = self._units(edit.dst, value.width)
        self._aligned(value.file, value.width, edit.dst.unit)
        self._write(state, targets)
        kept = self._keeps(edit.value, edit.whole)
        for k, loc in enumerate(targets):
            state.put(loc, frozenset({(edit.value, k)}) if kept and value.remat else frozenset())

    def _keeps(self, v: int, whole: bool) -> bool:
        """Whether what is done now is done in all threads in which `v` is defined."""
        if whole or not self.program.files[self.program.values[v].file].lanes:
            return True
        return self.program.includes(self.mask, self.mask_of[v])

    def _seen(self, state: _State, loc: Loc, whole: bool) -> frozenset[Fact]:
        return frozenset(f for f in state.facts.get(loc, ()) if self._keeps(f[0], whole))

    def _units(self, loc: Loc, width: int) -> list[Loc]:
        """The units of a place, after a look at whether they may be named."""
        if loc.is_slot:
            name, most = loc.space[len(SLOTS) :], self.answer.slots.get(loc.space[len(SLOTS) :], 0)
            if name not in self.program.files or loc.unit < 0 or loc.unit + width > most:
                self._say("slot", f"{loc} is outside the {most} units of slots")
        else:
            self._registers(loc.space, loc.unit, width)
        return [Loc(loc.space, loc.unit + k) for k in range(width)]

    def _registers(self, name: str, unit: int, width: int) -> None:
        file = self.program.files.get(name)
        if file is None:
            self._say("file", f"there is no file {name}")
            return
        most = min(file.units, self.answer.limits.get(name, file.units))
        most = min(most, max(self.program.roles.get(r, {}).get(name, most) for r in self.roles))
        if unit < 0 or unit + width > most:
            self._say("limit", f"{name}{unit} of {width} units is outside the {most} that may be named")
        if any(u in file.pinned for u in range(unit, unit + width)):
            self._say("pinned", f"{name}{unit} is pinned")

    def _aligned(self, name: str, width: int, unit: int) -> None:
        if unit % self.program.files[name].alignment(width):
            self._say("alignment", f"{name}{unit} is not aligned for {width} units")

    def _read(self, state: _State, locs: list[Loc]) -> None:
        if state.flights:
            for loc, group, written, _, _ in state.flights:
                if written and loc in locs:
                    self._say("flight", f"{loc} is read while group {group} may write it")

    def _write(self, state: _State, locs: Iterable[Loc]) -> None:
        if state.flights:
            own = set(locs)
            for loc, group, _, _, _ in state.flights:
                if loc in own:
                    self._say("flight", f"{loc} is written while group {group} is in flight")

    def _inst(self, state: _State, inst: Inst, units: tuple[int, ...]) -> None:
        if inst.waits:
            self._wait(state, inst.waits)
        values = self.program.values
        places = [
            self._units(Loc(values[o.value].file, u), values[o.value].width)
            for o, u in zip(inst.operands, units)
        ]
        for operand, unit, locs in zip(inst.operands, units, places):
            self._constraints(inst, operand, unit, units)
            if not operand.define:
                self._read(state, locs)
                for k, loc in enumerate(locs):
                    if (operand.value, k) not in state.facts.get(loc, ()):
                        self._say("value", f"{loc} does not hold part {k} of value {operand.value}")
        self._overlaps(inst, places)
        clobbered = [Loc(name, unit) for name, unit in inst.clobbers]
        defs = [(o, locs) for o, locs in zip(inst.operands, places) if o.define]
        self._write(state, [*clobbered, *(loc for _, locs in defs for loc in locs)])
        for loc in clobbered:
            state.put(loc, frozenset())
        for operand, _ in defs:
            state.forget(operand.value)
        for operand, locs in defs:
            for k, loc in enumerate(locs):
                state.put(loc, frozenset() if operand.in_flight else frozenset({(operand.value, k)}))
        if inst.group >= 0:
            for operand, locs in zip(inst.operands, places):
                if operand.in_flight:
                    state.flights |= {
                        (loc, inst.group, operand.define, operand.value, k) for k, loc in enumerate(locs)
                    }

    def _wait(self, state: _State, groups: tuple[int, ...]) -> None:
        for flight in [f for f in state.flights if f[1] in groups]:
            loc, _, written, v, k = flight
            state.flights.discard(flight)
            if written:
                state.put(loc, frozenset({(v, k)}))

    def _constraints(self, inst: Inst, operand: Operand, unit: int, units: tuple[int, ...]) -> None:
        value = self.program.values[operand.value]
        self._aligned(value.file, value.width, unit)
        if operand.fixed >= 0 and unit != operand.fixed:
            self._say("fixed", f"value {operand.value} is in unit {unit}, not in {operand.fixed}")
        if operand.tied >= 0 and unit != units[operand.tied]:
            self._say("tied", f"value {operand.value} is not in the register that it is tied to")

    def _overlaps(self, inst: Inst, places: list[list[Loc]]) -> None:
        written: dict[Loc, int] = {Loc(name, unit): -1 for name, unit in inst.clobbers}
        for at, (operand, locs) in enumerate(zip(inst.operands, places)):
            if operand.define:
                for loc in locs:
                    if loc in written:
                        self._say("overlap", f"{loc} is written twice")
                    written[loc] = at
        for at, (operand, locs) in enumerate(zip(inst.operands, places)):
            if operand.define:
                continue
            for loc in locs:
                writer = written.get(loc, -2)
                if writer >= 0 and inst.operands[writer].tied == at:
                    continue
                if writer >= 0 and inst.operands[writer].early:
                    self._say("early", f"{loc} is written before value {operand.value} is read")
                if writer >= -1 and operand.in_flight:
                    self._say("flight", f"{loc} is written while value {operand.value} is in flight")
