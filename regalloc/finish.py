"""From colours, a plan and stores to edits in order.

Needs all that was found for one file. Gives `Finish`, which writes the file's part of an `Allocation`. At a place come
first the stores, then moves between registers, then what is copied from slot to slot, then reloads and rematerialisations.
Invariant: each group reads only what those before it left alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from .answer import SLOTS, Allocation, Edit, Infeasible, Loc, Move, Place, Remat
from .colour import Colours
from .graph import Graph
from .moves import Transfer, sequence
from .pack import bits, lowest, runs
from .program import Program, lanes
from .slots import Stores
from .spill import Plan


@dataclass(slots=True)
class _Place:
    """What is to be done at one place. `idle`: units that nobody holds before or after; `room`: those that may be used."""

    moves: list[tuple[int, int, int]]
    copies: list[tuple[int, int]]  # (value, value): from slot to slot
    loads: list[tuple[int, int, int]]  # (value from memory, value, unit)
    saves: list[tuple[int, int, int]]  # (value from a register, value whose slot gets it, unit)
    idle: int
    room: int = 0
    at: Place = (0, 0)


class Finish:
    """Writes the edits of one file into an allocation."""

    def __init__(
        self,
        program: Program,
        graph: Graph,
        plan: Plan,
        colours: Colours,
        kept: Stores,
        answer: Allocation,
    ) -> None:
        self.program, self.graph, self.plan, self.colours, self.kept = program, graph, plan, colours, kept
        self.answer, self.file = answer, plan.file
        self.register = program.files[plan.file]
        self.mask_of = lanes(program)
        self.scratch_used = self.scratch_most = 0

    def run(self, room: list[int], still: list[int]) -> None:
        """`room[b]`: the units that block may use; `still[b]`: those in flight where it ends."""
        places = set(self.colours.shifts) | set(self.kept.before)
        for place in sorted(places):
            self._inside(place)
        for b, block in enumerate(self.program.blocks):
            for k in range(len(block.succs)):
                self._edge(b, k, room, still)
        self.answer.slots[self.file] = self.kept.size + self.scratch_most

    def _inside(self, place: Place) -> None:
        shifts = self.colours.shifts.get(place, ())
        moves = [(v, src, dst) for v, src, dst in shifts if src >= 0]
        loads = [(v, v, dst) for v, src, dst in shifts if src < 0]
        saves = [(v, v, unit) for v, unit in self.kept.before.get(place, ())]
        todo = _Place(moves, [], loads, saves, self.colours.idle.get(place, 0))
        edits = self._order(todo, self.program.blocks[place[0]].mask)
        if edits:
            self.answer.before.setdefault(place, []).extend(edits)

    def _edge(self, b: int, k: int, room: list[int], still: list[int]) -> None:
        target, args = self.program.blocks[b].succs[k]
        given = dict(zip(self.program.blocks[target].params, args))
        ends, entry = self.colours.ends[b], self.colours.entry[target]
        todo = _Place([], [], [], [], 0, at=(b, len(self.program.blocks[b].insts) - 1))
        held = 0
        for v, unit in ends.items():
            held |= bits(unit, self.program.values[v].width)
        for v, unit in entry.items():
            source = given.get(v, v)
            held |= bits(unit, self.program.values[v].width)
            if source not in ends:
                todo.loads.append((source, v, unit))
            elif ends[source] != unit:
                todo.moves.append((source, ends[source], unit))
        todo.saves = [(v, v, unit) for v, unit in self.kept.edges.get((b, k), ())]
        for param, arg in given.items():
            if param in entry or param not in self.kept.slots:
                continue
            if arg in ends:
                todo.saves.append((arg, param, ends[arg]))
            elif self._slot(arg) != self._slot(param):
                todo.copies.append((arg, param))
        todo.room = (1 << min(room[b], room[target])) - 1
        for unit in self.register.pinned:
            todo.room &= ~(1 << unit)
        todo.idle = todo.room & ~held
        todo.room &= ~still[b]
        edits = self._order(todo, self.program.blocks[b].mask)
        if edits:
            self.answer.edges.setdefault((b, k), []).extend(edits)

    def _slot(self, v: int) -> int:
        return -1 if self.program.values[v].remat else self.kept.slots[v]

    def _whole(self, mask: int, v: int) -> bool:
        return self.register.lanes and not self.program.includes(mask, self.mask_of[v])

    def _scratch(self, width: int) -> int:
        at = -(-(self.kept.size + self.scratch_used) // width) * width
        self.scratch_used = at + width - self.kept.size
        self.scratch_most = max(self.scratch_most, self.scratch_used)
        return at

    def _order(self, todo: _Place, mask: int) -> list[Edit]:
        self.scratch_used = 0
        out: list[Edit] = []
        slots = self._save_sources(todo, mask, out)
        for v, target, unit in todo.saves:
            out.append(self._move(v, mask, Loc(self.file, unit), Loc(SLOTS + self.file, self._slot(target))))
        moves = [
            Transfer(v, src, dst, self.program.values[v].width, self._whole(mask, v))
            for v, src, dst in todo.moves
        ]
        out += sequence(self.file, moves, todo.idle, self.register.swap, self._scratch)
        coming = 0
        for _, v, unit in todo.loads:
            coming |= bits(unit, self.program.values[v].width)
        for source, param in todo.copies:
            self._across(source, slots.get(source, -1), self._slot(param), todo, mask, coming, out)
        for source, _, unit in todo.loads:
            self._load(source, slots.get(source, -1), unit, mask, out)
        return out

    def _move(self, v: int, mask: int, src: Loc, dst: Loc) -> Move:
        return Move(src, dst, self.program.values[v].width, v, self._whole(mask, v))

    def _load(self, v: int, slot: int, unit: int, mask: int, out: list[Edit]) -> None:
        if self.program.values[v].remat:
            out.append(Remat(v, Loc(self.file, unit), self._whole(mask, v)))
            return
        slot = self._slot(v) if slot < 0 else slot
        out.append(self._move(v, mask, Loc(SLOTS + self.file, slot), Loc(self.file, unit)))

    def _save_sources(self, todo: _Place, mask: int, out: list[Edit]) -> dict[int, int]:
        """Slots that are read here and written here by something else are copied away first."""
        written = [(self._slot(target), target) for _, target, _ in todo.saves]
        written += [(self._slot(param), param) for _, param in todo.copies]
        moved: dict[int, int] = {}
        if not written:
            return moved
        for source in [s for s, _, _ in todo.loads] + [s for s, _ in todo.copies]:
            if source in moved or self.program.values[source].remat:
                continue
            at, width = self._slot(source), self.program.values[source].width
            if any(w < at + width and at < w + self.program.values[v].width for w, v in written):
                scratch = self._scratch(width)
                self._across(source, -1, scratch, todo, mask, 0, out)
                moved[source] = scratch
        return moved

    def _across(
        self, v: int, slot: int, to: int, todo: _Place, mask: int, coming: int, out: list[Edit]
    ) -> None:
        """Slot (or rematerialised) to slot, through an idle register, else one that is saved meanwhile."""
        width = self.program.values[v].width
        step = self.program.alignments[v]
        open_ = runs(todo.idle | coming, width, step)
        if open_:
            unit = lowest(open_)
            self._load(v, slot, unit, mask, out)
            out.append(self._move(v, mask, Loc(self.file, unit), Loc(SLOTS + self.file, to)))
            return
        if not runs(todo.room, width, step):
            self._across_singly(v, slot, to, todo, out, self._whole(mask, v))
            return
        unit, saved = lowest(runs(todo.room, width, step)), self._scratch(width)
        parked, register = Loc(SLOTS + self.file, saved), Loc(self.file, unit)
        whole = self.register.lanes and mask != 0
        out.append(Move(register, parked, width, -1, whole))
        self._load(v, slot, unit, mask, out)
        out.append(self._move(v, mask, register, Loc(SLOTS + self.file, to)))
        out.append(Move(parked, register, width, -1, whole))

    def _across_singly(self, v: int, slot: int, to: int, todo: _Place, out: list[Edit], whole: bool) -> None:
        """The same, a unit at a time, where values in flight leave no wider gap."""
        if self.program.values[v].remat or not todo.room:
            raise Infeasible(
                *todo.at, self.file, self.answer.limits[self.file] + 1, self.answer.limits[self.file]
            )
        unit, saved = lowest(todo.idle or todo.room), self._scratch(1)
        slot = self._slot(v) if slot < 0 else slot
        register, parked, space = Loc(self.file, unit), Loc(SLOTS + self.file, saved), SLOTS + self.file
        busy = not todo.idle
        if busy:
            out.append(Move(register, parked, 1, -1, self.register.lanes))
        for k in range(self.program.values[v].width):
            out.append(Move(Loc(space, slot + k), register, 1, v, whole))
            out.append(Move(register, Loc(space, to + k), 1, v, whole))
        if busy:
            out.append(Move(parked, register, 1, -1, self.register.lanes))
