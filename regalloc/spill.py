"""Which values are in registers where: spilling by next uses, over the whole graph.

Needs `pressure.Traffic`. Gives `plan`: for one file and its limits, the values in registers at each block's ends, and what
leaves and comes back between instructions. The method is Braun's and Hack's (Register Spilling and Live-Range Splitting
for SSA-Form Programs, 2009): evict what is used furthest ahead; a loop's entry keeps what the loop uses, then what fits
through it. Invariant: at every instruction the need fits the limit, and every use is in a register.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field

from .answer import Infeasible, Place
from .graph import Graph
from .liveness import NEVER, OUTSIDE, Liveness
from .needs import units
from .pressure import Pressure, Traffic, pressure
from .program import Program


@dataclass(slots=True)
class Plan:
    """`drops` leave before an instruction, `fades` are used by it and leave with it, `loads` come back before it."""

    file: str
    entry: list[set[int]]
    exit: list[set[int]]
    drops: dict[Place, list[int]] = field(default_factory=dict)
    fades: dict[Place, list[int]] = field(default_factory=dict)
    loads: dict[Place, list[int]] = field(default_factory=dict)
    spilled: bool = False


def plan(
    program: Program,
    graph: Graph,
    live: Liveness,
    traffic: Traffic,
    limit: Callable[[int], int],
    tight: dict[Place, int] | None = None,
    keep: frozenset[int] = frozenset(),
) -> Plan:
    """Fit one file into `limit(block)` units. `tight`: fewer units at these instructions; `keep`: values that stay in
    registers wherever they are live. Raises `Infeasible`.
    """
    known = pressure(program, traffic)
    if not tight and all(known.most(b) <= limit(b) for b in range(len(program.blocks))):
        return _everything(program, traffic)
    return _Spiller(program, graph, live, traffic, known, limit, tight or {}, keep).run()


def _everything(program: Program, traffic: Traffic) -> Plan:
    values, file = program.values, traffic.file
    entry = [traffic.entering(b) for b in range(len(program.blocks))]
    exits = [{v for v in traffic.live.out[b] if values[v].file == file} for b in range(len(program.blocks))]
    return Plan(file, entry, exits)


class _Spiller:
    def __init__(
        self,
        program: Program,
        graph: Graph,
        live: Liveness,
        traffic: Traffic,
        known: Pressure,
        limit: Callable[[int], int],
        tight: dict[Place, int],
        keep: frozenset[int],
    ) -> None:
        self.keep = keep
        self.program, self.graph, self.live, self.traffic = program, graph, live, traffic
        self.known, self.limit, self.tight = known, limit, tight
        self.padded = program.padded
        count = len(program.blocks)
        self.plan = Plan(traffic.file, [set() for _ in range(count)], [set() for _ in range(count)])
        self.plan.spilled = True
        self.done = [False] * count
        self.held: set[int] = set()
        self.size = 0
        self.ahead: dict[int, int] = {}
        self.heap: list[tuple[int, int]] = []
        self.frozen: set[int] = set()

    def run(self) -> Plan:
        for b in self.graph.order:
            self._block(b)
            self.done[b] = True
        return self.plan

    def _block(self, b: int) -> None:
        entry = self._enter(b)
        self.plan.entry[b] = entry
        self.held = set(entry)
        self.size = sum(self.padded[v] for v in entry)
        start = self.traffic.start[b]
        self.ahead = {v: start.get(v, NEVER) for v in entry}
        self.heap = [(-far, v) for v, far in self.ahead.items()]
        heapq.heapify(self.heap)
        self.frozen = {v for v in self.live.flying[b] if self.program.values[v].file == self.traffic.file}
        self.frozen |= self.keep
        for i in range(len(self.program.blocks[b].insts)):
            self._inst(b, i)
        self.plan.exit[b] = self.held

    def _leave(self, v: int) -> None:
        self.held.discard(v)
        self.size -= self.padded[v]

    def _come(self, v: int, far: int) -> None:
        self.held.add(v)
        self.size += self.padded[v]
        self.ahead[v] = far
        heapq.heappush(self.heap, (-far, v))

    def _inst(self, b: int, i: int) -> None:
        traffic = self.traffic
        touched, found = traffic.after[b][i], traffic.needs[b][i]
        if not touched and not found.clobbers and (b, i) not in self.tight:
            return
        inst, place = self.program.blocks[b].insts[i], (b, i)
        loads = [v for v in found.values if v not in self.held]
        if loads:
            self.plan.loads[place] = loads
            for v in loads:
                self._come(v, i)
        lives_on = {v: touched[v] < NEVER for v in found.values}
        self._fit(b, i, lives_on)
        if inst.waits:
            self.frozen.difference_update(set(self.live.kept[b].get(i, ())) - self.keep)
        for v, following in touched.items():
            gone = following == NEVER or (v in lives_on and not lives_on[v])
            if v in self.held:
                if gone:
                    self._leave(v)
                else:
                    self.ahead[v] = following
                    heapq.heappush(self.heap, (-following, v))
            elif not gone and v not in lives_on:
                self._come(v, following)
        if inst.group >= 0:
            self.frozen.update(o.value for o in inst.operands if o.in_flight)

    def _fit(self, b: int, i: int, lives_on: dict[int, bool]) -> None:
        """Evict until both halves of an instruction fit; operands that live on may leave with it."""
        traffic, padded, place = self.traffic, self.padded, (b, i)
        found, inst = traffic.needs[b][i], self.program.blocks[b].insts[i]
        limit = self.limit(b) - self.tight.get(place, 0)
        through = self.size - sum(padded[v] for v in found.values)
        early, late = units(self.program, inst, found, lives_on, through)
        if early <= limit and late <= limit:
            return
        after = traffic.after[b][i]
        skipped: list[tuple[int, int]] = []
        fading = [(after[v], v) for v, on in lives_on.items() if on and v not in self.frozen]
        fading = [(far, v) for far, v in fading if not self._flies(inst, v)]
        fading.sort()
        while early > limit or late > limit:
            v = self._furthest(lives_on, skipped)
            if late > limit and fading and (v < 0 or fading[-1][0] > self.ahead[v]):
                v = fading.pop()[1]
                lives_on[v] = False
                self.plan.fades.setdefault(place, []).append(v)
            elif v >= 0:
                self.plan.drops.setdefault(place, []).append(v)
                self._leave(v)
                through -= padded[v]
            elif place in self.tight and max(early, late) <= self.limit(b):
                break
            else:
                raise Infeasible(b, i, traffic.file, max(early, late), self.limit(b))
            early, late = units(self.program, inst, found, lives_on, through)
        for item in skipped:
            heapq.heappush(self.heap, item)

    @staticmethod
    def _flies(inst: object, value: int) -> bool:
        operands = getattr(inst, "operands", ())
        return any(o.in_flight and o.value == value for o in operands)

    def _furthest(self, lives_on: dict[int, bool], skipped: list[tuple[int, int]]) -> int:
        """The value in a register that is used furthest ahead and may leave before the instruction; -1: none."""
        heap = self.heap
        while heap:
            far, v = heap[0]
            if v not in self.held or self.ahead[v] != -far:
                heapq.heappop(heap)
                continue
            if v in lives_on or v in self.frozen:
                skipped.append(heapq.heappop(heap))
                continue
            return v
        return -1

    def _enter(self, b: int) -> set[int]:
        """The values in registers where a block begins."""
        live = self.traffic.entering(b)
        if not self.graph.preds[b]:
            return set()
        flying = {v for v in live if v in self.keep or v in self.live.flying[b]}
        loop = self.graph.loop[b]
        if loop >= 0 and b in self.graph.entries[loop]:
            return self._enter_loop(b, loop, live, flying)
        return self._enter_join(b, live, flying)

    def _room(self, b: int) -> int:
        return self.limit(b) - self.tight.get((b, -1), 0)

    def _take(self, chosen: set[int], offered: list[int], room: int) -> set[int]:
        for v in offered:
            if v not in chosen and self.padded[v] <= room:
                chosen.add(v)
                room -= self.padded[v]
        return chosen

    def _enter_loop(self, b: int, loop: int, live: set[int], flying: set[int]) -> set[int]:
        start, padded = self.traffic.start[b], self.padded
        within = sorted((v for v in live if start.get(v, NEVER) < OUTSIDE), key=lambda v: (start[v], v))
        across = sorted((v for v in live if start.get(v, NEVER) >= OUTSIDE), key=lambda v: (start[v], v))
        room = self._room(b) - sum(padded[v] for v in flying)
        chosen = self._take(set(flying), within, room)
        if len(chosen - set(across)) == len(within):
            most = max(self.known.most(m) for m in self.graph.members[loop])
            least = min(self.limit(m) for m in self.graph.members[loop])
            spare = least - (most - sum(padded[v] for v in across))
            room = self._room(b) - sum(padded[v] for v in chosen)
            chosen = self._take(chosen, across, min(spare, room))
        return chosen

    def _enter_join(self, b: int, live: set[int], flying: set[int]) -> set[int]:
        block, counts = self.program.blocks[b], dict.fromkeys(live, 0)
        ready = [p for p in dict.fromkeys(self.graph.preds[b]) if self.done[p]]
        edges = 0
        for p in ready:
            left = self.plan.exit[p]
            for target, args in self.program.blocks[p].succs:
                if target != b:
                    continue
                edges += 1
                given = dict(zip(block.params, args))
                for v in live:
                    if given.get(v, v) in left:
                        counts[v] += 1
        start = self.traffic.start[b]
        order = sorted(live, key=lambda v: (counts[v] < edges, start.get(v, NEVER), v))
        room = self._room(b) - sum(self.padded[v] for v in flying)
        return self._take(set(flying), [v for v in order if counts[v]], room)
