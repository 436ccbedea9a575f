"""Registers for values: one walk over the dominator tree.

Needs a `spill.Plan`. Gives `colour`: for one file, the unit of every operand, what is moved between instructions, and where
values are at the ends of blocks. SSA programs have chordal interference graphs, so that taking registers in an order of
dominance needs no more than are live at once (Hack, Grund and Goos 2006); tuples may be in each other's way, and then
values move before the instruction. A block begins with its dominator's registers; what differs at an edge is moved there.
Invariant: what is in flight keeps its units.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from .answer import Place
from .graph import Graph
from .liveness import NEVER, Liveness
from .needs import copies
from .pack import Piece, bits, lowest, pack, runs
from .pressure import Traffic
from .program import Inst, Program
from .spill import Plan


class Stuck(Exception):
    """Fixed registers or values in flight leave no room at an instruction; `alone`: its operands are all there is."""

    def __init__(self, block: int, inst: int, alone: bool) -> None:
        super().__init__(block, inst)
        self.block, self.inst, self.alone = block, inst, alone


@dataclass(slots=True)
class Colours:
    """`shifts`: (value, unit before or -1 where it comes from memory, unit) done at once before an instruction; `leaves`:
    (value, unit) that leave there; `idle`: units that nobody holds meanwhile.
    """

    file: str
    operands: dict[Place, dict[int, int]] = field(default_factory=dict)
    shifts: dict[Place, list[tuple[int, int, int]]] = field(default_factory=dict)
    leaves: dict[Place, list[tuple[int, int]]] = field(default_factory=dict)
    idle: dict[Place, int] = field(default_factory=dict)
    entry: list[dict[int, int]] = field(default_factory=list)
    ends: list[dict[int, int]] = field(default_factory=list)
    born: dict[int, int] = field(default_factory=dict)  # value -> unit where it is defined
    used: int = 0  # set of units


def colour(
    program: Program,
    graph: Graph,
    live: Liveness,
    traffic: Traffic,
    plan: Plan,
    limit: Callable[[int], int],
    room: Callable[[int], int],
) -> Colours:
    """`room(block)` is where values are put, `limit(block)` what there is (for fixed registers). Raises `Stuck`."""
    return _Walk(program, graph, live, traffic, plan, limit, room).run()


class _Walk:
    def __init__(
        self,
        program: Program,
        graph: Graph,
        live: Liveness,
        traffic: Traffic,
        plan: Plan,
        limit: Callable[[int], int],
        room: Callable[[int], int],
    ) -> None:
        self.program, self.graph, self.live, self.traffic, self.plan = program, graph, live, traffic, plan
        self.limit, self.room = limit, room
        self.file = program.files[plan.file]
        count = len(program.blocks)
        self.out = Colours(plan.file, entry=[{} for _ in range(count)], ends=[{} for _ in range(count)])
        self.where: dict[int, int] = {}
        self.free = 0
        self.all = self.everything = 0
        self.frozen: set[int] = set()
        self.last: dict[int, int] = {}
        self.near, self.wanted = self._affinities()
        self.avoid = self._taken_in_flight()

    def _affinities(self) -> tuple[dict[int, list[int]], dict[int, int]]:
        """Values that should share a register, and the fixed units that values go to."""
        near: dict[int, list[int]] = defaultdict(list)
        wanted: dict[int, int] = {}
        for block in self.program.blocks:
            for target, args in block.succs:
                for param, arg in zip(self.program.blocks[target].params, args):
                    near[param].append(arg)
                    near[arg].append(param)
            for inst in block.insts:
                for operand in inst.operands:
                    if operand.fixed >= 0 and not operand.define:
                        wanted.setdefault(operand.value, operand.fixed)
                    if operand.tied >= 0:
                        near[inst.operands[operand.tied].value].append(operand.value)
        return near, wanted

    def _taken_in_flight(self) -> dict[int, int]:
        """For values that are in flight, the units that instructions fix or clobber meanwhile."""
        found: dict[int, int] = {}
        values, name = self.program.values, self.plan.file
        if not any(inst.group >= 0 for block in self.program.blocks for inst in block.insts):
            return found
        for b, block in enumerate(self.program.blocks):
            flying = {v for v in self.live.flying[b] if values[v].file == name}
            for i, inst in enumerate(block.insts):
                taken = sum(1 << u for file, u in set(inst.clobbers) if file == name)
                for o in inst.operands:
                    if o.fixed >= 0 and values[o.value].file == name:
                        taken |= bits(o.fixed, values[o.value].width)
                own = {o.value for o in inst.operands if o.in_flight and values[o.value].file == name}
                for v in flying:
                    found[v] = found.get(v, 0) | taken
                for v in own:
                    others = [o for o in inst.operands if o.value != v and values[o.value].file == name]
                    fixed = [bits(o.fixed, values[o.value].width) for o in others if o.fixed >= 0]
                    for mask in (*fixed, *(1 << u for file, u in inst.clobbers if file == name)):
                        found[v] = found.get(v, 0) | mask
                flying |= own
                flying -= set(self.live.kept[b].get(i, ()))
        return {v: mask for v, mask in found.items() if mask}

    def run(self) -> Colours:
        pinned = sum(1 << u for u in self.file.pinned)
        for b in self.graph.order:
            self.all = ((1 << self.room(b)) - 1) & ~pinned
            self.everything = ((1 << self.limit(b)) - 1) & ~pinned
            self._enter(b)
            for i in range(len(self.program.blocks[b].insts)):
                self._inst(b, i)
            self.out.ends[b] = self.where
        return self.out

    def _hints(self, v: int) -> tuple[int, ...]:
        last = self.last
        found = [last[u] for u in self.near.get(v, ()) if u in last]
        if v in self.wanted:
            found.insert(0, self.wanted[v])
        return tuple(found)

    def _claim(self, v: int, unit: int) -> None:
        mask = bits(unit, self.program.values[v].width)
        self.where[v] = self.last[v] = unit
        self.free &= ~mask
        self.out.used |= mask

    def _release(self, v: int) -> int:
        unit = self.where.pop(v)
        self.free |= bits(unit, self.program.values[v].width) & self.all
        return unit

    def _find(self, v: int) -> int:
        width, free = self.program.values[v].width, self.free & ~self.avoid.get(v, 0)
        open_ = free if width == 1 else runs(free, width, self.program.alignments[v])
        if not open_:
            return -1
        if v in self.near or v in self.wanted:
            for hint in self._hints(v):
                if open_ >> hint & 1:
                    return hint
        return lowest(open_)

    def _piece(self, v: int, early: bool, late: bool, now: int = -1) -> Piece:
        return Piece(
            self.program.values[v].width, self.program.alignments[v], early, late, now, value=v,
            still=now >= 0 and v in self.frozen, hints=self._hints(v), avoid=self.avoid.get(v, 0),
        )  # fmt: skip

    def _enter(self, b: int) -> None:
        entry = self.plan.entry[b]
        before = self.out.ends[self.graph.idom[b]] if b else {}
        file = self.plan.file
        self.frozen = {v for v in self.live.flying[b] if self.program.values[v].file == file}
        self.where, self.free = {}, self.all
        new, open_ = [], self.everything
        for v in sorted(entry):
            unit, mask = before.get(v, -1), 0
            if unit >= 0:
                mask = bits(unit, self.program.values[v].width)
            if unit >= 0 and open_ & mask == mask:
                self._claim(v, unit)
                open_ &= ~mask
            else:
                new.append(v)
        new.sort(key=lambda v: (-self.program.alignments[v], -self.program.values[v].width))
        for v in new:
            unit = self._find(v)
            if unit < 0:
                self._enter_packed(b, sorted(entry), before)
                break
            self._claim(v, unit)
        self.out.entry[b] = dict(self.where)
        for v in self.program.blocks[b].params:
            if v in self.where:
                self.out.born[v] = self.where[v]

    def _enter_packed(self, b: int, entry: list[int], before: dict[int, int]) -> None:
        pieces = [self._piece(v, True, True, before.get(v, -1)) for v in entry]
        if not pack(pieces, self.all, self.everything):
            raise Stuck(b, -1, False)
        self.where, self.free = {}, self.all
        for piece in pieces:
            self._claim(piece.value, piece.at)

    def _inst(self, b: int, i: int) -> None:
        plan, place = self.plan, (b, i)
        touched, found = self.traffic.after[b][i], self.traffic.needs[b][i]
        drops = plan.drops.get(place, ())
        if not touched and not found.clobbers and not drops:
            return
        inst = self.program.blocks[b].insts[i]
        fades = plan.fades.get(place, ())
        loads = plan.loads.get(place, ())
        leaving = [(v, self._release(v)) for v in drops]
        leaving += [(v, self.where[v]) for v in fades if v in self.where]
        if leaving:
            self.out.leaves[place] = leaving
        lives_on = {v: touched[v] < NEVER and v not in fades for v in found.values}
        copied = copies(found, self.program, inst, lives_on) if found.special else []
        hard = found.hard or copied or (inst.group >= 0 and bool(self.avoid))
        if hard or not self._simple(b, i, inst, lives_on, list(loads)):
            self._packed(b, i, inst, lives_on, copied, list(loads))
        kept = self.live.kept[b].get(i)
        if kept:
            self.frozen.difference_update(kept)
            for v in kept:
                if v in self.where and v not in lives_on and touched.get(v, 0) == NEVER:
                    self._release(v)
        if inst.group >= 0:
            self.frozen.update(o.value for o in inst.operands if o.in_flight)

    def _simple(self, b: int, i: int, inst: Inst, lives_on: dict[int, bool], loads: list[int]) -> bool:
        """The common case: all stays, what is new takes what is free. False, and nothing changed, where it cannot."""
        found, touched = self.traffic.needs[b][i], self.traffic.after[b][i]
        where, free = dict(self.where) if loads or found.defs else self.where, self.free
        operands, units = inst.operands, {}
        try:
            shifts = []
            for v in loads:
                unit = self._find(v)
                if unit < 0:
                    raise LookupError
                self._claim(v, unit)
                shifts.append((v, -1, unit))
            for at in found.uses:
                units[at] = self.where[operands[at].value]
            for at in found.defs:
                if operands[at].early and at not in found.ties:
                    self._new(operands[at].value, at, units)
            for v, on in lives_on.items():
                if not on:
                    self._release(v)
            for at, use in found.ties.items():
                units[at] = units[use]
                self._claim(operands[at].value, units[at])
            for at in found.defs:
                if at not in units:
                    self._new(operands[at].value, at, units)
        except LookupError:
            self.where, self.free = where, free
            return False
        if shifts:
            self.out.shifts[b, i] = shifts
        self._finish(b, i, inst, units, touched)
        return True

    def _new(self, v: int, at: int, units: dict[int, int]) -> None:
        unit = self._find(v)
        if unit < 0:
            raise LookupError
        units[at] = unit
        self._claim(v, unit)

    def _finish(self, b: int, i: int, inst: Inst, units: dict[int, int], touched: dict[int, int]) -> None:
        self.out.operands[b, i] = units
        for at in self.traffic.needs[b][i].defs:
            operand = inst.operands[at]
            self.out.born[operand.value] = units[at]
            if touched[operand.value] == NEVER:
                self._release(operand.value)

    def _packed(
        self,
        b: int,
        i: int,
        inst: Inst,
        lives_on: dict[int, bool],
        copied: list[int],
        loads: list[int],
    ) -> None:
        """The general case: all that is live and all operands are placed together."""
        pieces = self._pieces(b, i, inst, lives_on, copied, loads)
        if not pack(pieces, self.all, self.everything):
            raise Stuck(b, i, all(p.operands or p.value < 0 for p in pieces))
        old = self.where
        held = sum(bits(u, self.program.values[v].width) for v, u in old.items())
        self.where, self.free = {}, self.all
        units: dict[int, int] = {}
        shifts: list[tuple[int, int, int]] = []
        later: list[Piece] = []
        for piece in pieces:
            for at in piece.operands:
                units[at] = piece.at
            self.out.used |= bits(piece.at, piece.width)
            if piece.early:
                held |= bits(piece.at, piece.width)
            source = piece.value if piece.value >= 0 else -1
            if piece.early and source >= 0 and (source in old or source in loads):
                before = old.get(source, -1)
                if before != piece.at:
                    shifts.append((source, before, piece.at))
            if piece.home and piece.late:
                self._claim(piece.value, piece.at)
            later.append(piece)
        for at in self.traffic.needs[b][i].defs:
            self._claim(inst.operands[at].value, units[at])
        for at in self.traffic.needs[b][i].uses:
            if at not in units:
                v = inst.operands[at].value
                units[at] = next(p.at for p in pieces if p.home and p.value == v)
        if shifts:
            self.out.shifts[b, i] = shifts
            self.out.idle[b, i] = self.all & ~held
        self._finish(b, i, inst, units, self.traffic.after[b][i])

    def _pieces(
        self, b: int, i: int, inst: Inst, lives_on: dict[int, bool], copied: list[int], loads: list[int]
    ) -> list[Piece]:
        found, operands = self.traffic.needs[b][i], inst.operands
        tied = {use: at for at, use in found.ties.items()}
        pieces = [self._piece(v, True, True, u) for v, u in self.where.items() if v not in lives_on]
        homes: dict[int, Piece] = {}
        for v, on in lives_on.items():
            homes[v] = self._piece(v, True, on, self.where.get(v, -1))
            homes[v].home = True
        for piece in pieces:
            piece.home = True
        pieces += homes.values()
        for at in found.uses:
            v, fixed = operands[at].value, operands[at].fixed
            piece = homes[v]
            if at in found.special:
                moves = False
                if fixed >= 0 and at not in copied:  # what is or will be in flight may not stay there
                    own = bits(fixed, self.program.values[v].width)
                    moves = (piece.still and fixed != piece.now) or bool(own & self.avoid.get(v, 0))
                if at in copied or moves:
                    piece = self._piece(v, True, False)
                    pieces.append(piece)
                if fixed >= 0:
                    piece.fixed = fixed
                if at in tied:
                    piece.late = True
                    piece.operands.append(tied[at])
                    piece.avoid |= self.avoid.get(operands[tied[at]].value, 0)
                    piece.home = False
                    if operands[tied[at]].fixed >= 0:
                        piece.fixed = operands[tied[at]].fixed
            piece.operands.append(at)
        for at in found.defs:
            if at not in found.ties:
                operand = operands[at]
                piece = self._piece(operand.value, operand.early, True)
                piece.fixed = operand.fixed
                piece.operands.append(at)
                pieces.append(piece)
        inside = [u for u in dict.fromkeys(found.clobbers) if self.everything >> u & 1]
        pieces += [Piece(1, 1, False, True, fixed=u) for u in inside]
        return pieces
