"""In which orders the instructions of a block may stand, and two of them: with fewest registers, and with loads first.

Needs `ssa` and liveness. Gives `Order(made, known, block)`: `least()` and `early()`, each a list of positions, and
`peak(row)`, the most 32-bit registers live in it. Free is what PTX leaves free: arithmetic follows its operands; a load
follows the stores that may be to the same place (one state space, or a generic address), a store also the loads; whatever
has another effect (barriers, volatile, atomic and asynchronous memory, an instruction without a row) keeps its place among
all that touches memory. Invariant: every order given respects `before`; the last instruction stays last.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Collection

from ...regalloc.allocate import Analysis
from .flow import Line
from .ssa import Translation

#: State spaces that no store reaches.
_READ_ONLY = frozenset(("param", "const"))


def memory(line: Line) -> tuple[str, str]:
    """What a line does to memory ("", "load", "store", "all") and in which state space ("" where it may be any)."""
    match = line.access.match
    if match is None:
        return "all", ""
    space = match.slots.get("ss", "").partition("::")[0]
    if not match.effects or (match.effects == {"read"} and space in _READ_ONLY):
        return "", ""
    kind = {frozenset(("read",)): "load", frozenset(("write",)): "store"}.get(match.effects, "all")
    return kind, space


class _Memory:
    """The accesses that a next one may have to follow, by state space."""

    def __init__(self) -> None:
        self.stores: dict[str, int] = {}
        self.loads: dict[str, list[int]] = {}
        self.fence = -1

    def follow(self, i: int, kind: str, space: str) -> set[int]:
        """Add access `i`; the earlier ones that stay before it."""
        spaces = {*self.stores, *self.loads} if kind == "all" or not space else {space, ""}
        found = {self.stores[s] for s in spaces if s in self.stores}
        if kind != "load":
            found.update(j for s in spaces for j in self.loads.get(s, ()))
        if self.fence >= 0:
            found.add(self.fence)
        if kind == "load":
            self.loads.setdefault(space, []).append(i)
        elif kind == "store":
            self.stores[space] = i
            self.loads.pop(space, None)
        else:
            self.stores, self.loads, self.fence = {}, {}, i
        return found


class Order:
    """`before[i]`: the instructions of the block that instruction `i` has to follow."""

    def __init__(self, made: Translation, known: Analysis, block: int) -> None:
        insts, values = made.program.blocks[block].insts, made.program.values
        kept = {v for v in known.live.out[block] if values[v].file == "r"}
        self.width = {v: values[v].width for v in kept}
        self.uses: list[set[int]] = []
        self.defs: list[set[int]] = []
        self.before: list[set[int]] = []
        self.leads = [False] * len(insts)  # to a load, or is one
        self.loads: list[bool] = []
        self.kept = kept
        seen, written = _Memory(), dict[int, int]()
        for i, (inst, n) in enumerate(zip(insts, made.lines[block])):
            kind, space = memory(made.flow.lines[n]) if n >= 0 else ("", "")
            before = {written[o.value] for o in inst.operands if not o.define and o.value in written}
            self.before.append(before | seen.follow(i, kind, space) if kind else before)
            self.loads.append(kind == "load")
            own = [o for o in inst.operands if values[o.value].file == "r"]
            self.width.update((o.value, values[o.value].width) for o in own)
            self.uses.append({o.value for o in own if not o.define})
            self.defs.append({o.value for o in own if o.define})
            written.update((o.value, i) for o in inst.operands if o.define)
        if insts:
            self.before[-1].update(range(len(insts) - 1))
        for i in range(len(insts) - 1, -1, -1):
            self.leads[i] |= self.loads[i]
            for p in self.before[i] if self.leads[i] else ():
                self.leads[p] = True

    def units(self, values: Collection[int]) -> int:
        return sum(self.width[v] for v in values)

    def peak(self, row: list[int]) -> int:
        """The most registers that are live at an instruction, what it reads or what it writes among them."""
        live = set(self.kept)
        size = most = self.units(live)
        for i in reversed(row):
            most = max(most, size + self.units(self.defs[i] - live))
            size += self.units(self.uses[i] - (live - self.defs[i])) - self.units(self.defs[i] & live)
            live = (live - self.defs[i]) | self.uses[i]
            most = max(most, size)
        return most

    def least(self) -> list[int]:
        """Few registers: from the end, whichever frees most of what is live and brings least, the latest first."""
        live = set(self.kept)
        waiting = [0] * len(self.before)
        users: dict[int, list[int]] = defaultdict(list)
        for i, before in enumerate(self.before):
            for p in before:
                waiting[p] += 1
            for v in self.uses[i]:
                users[v].append(i)

        def entry(i: int) -> tuple[int, int]:
            return self.units(self.uses[i] - live) - self.units(self.defs[i] & live), -i

        heap = [entry(i) for i, count in enumerate(waiting) if not count]
        heapq.heapify(heap)
        row: list[int] = []
        placed: set[int] = set()
        while heap:
            i = -heapq.heappop(heap)[1]  # entries only get better: the newest of an instruction comes first
            if i in placed:
                continue
            placed.add(i)
            row.append(i)
            new = self.uses[i] - live
            live = (live - self.defs[i]) | self.uses[i]
            for p in self.before[i]:
                waiting[p] -= 1
            ready = {*self.before[i], *(u for v in new for u in users[v])}
            for r in ready - placed:
                if not waiting[r]:
                    heapq.heappush(heap, entry(r))
        return row[::-1]

    def early(self) -> list[int]:
        """Loads, and what they need, as early as may be; then what waits for them."""
        count = len(self.before)
        waves, after = [0] * count, [list[int]() for _ in range(count)]
        for i, before in enumerate(self.before):
            waves[i] = max((waves[p] + self.loads[p] for p in before), default=0)
            for p in before:
                after[p].append(i)
        waiting = [len(before) for before in self.before]
        heap = [(waves[i], not self.leads[i], i) for i in range(count) if not waiting[i]]
        heapq.heapify(heap)
        row: list[int] = []
        while heap:
            i = heapq.heappop(heap)[2]
            row.append(i)
            for s in after[i]:
                waiting[s] -= 1
                if not waiting[s]:
                    heapq.heappush(heap, (waves[s], not self.leads[s], s))
        return row
