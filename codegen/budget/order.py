"""In which orders the instructions of a block may stand, and some of them: with few registers, and with loads first.

Needs `ssa` and liveness. Gives `Order(made, known, block, named)`: `least()`, `deep()` and `early()`, each a list of
positions, and `peak(row)`, the most 32-bit registers live in it. Free is what PTX leaves free: arithmetic follows its
operands; a load follows the stores that may be to the same place (one state space, or a generic address; not other bytes
from the same address), a store also the loads; whatever has another effect (barriers, volatile, atomic and asynchronous
memory, what reads a clock) keeps its place among all that touches memory; nothing passes products with registers in
flight, `setmaxnreg`, or an instruction without a row. `named`: a text keeps its names, so that a write also follows what
read or wrote the register before. Invariant: every order given respects `before`; the last instruction stays last.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from ...isa.ptx.lookup import type_bits
from ...isa.ptx.special import special
from ...regalloc.allocate import Analysis
from ..ptx.module import Addr, Reg, Sym
from .flow import Line
from .ssa import Translation

#: Nothing passes these: registers are in flight until a later one has waited, which names none of them; budgets change.
_WALLS = frozenset(("wgmma", "tcgen05", "setmaxnreg"))
Start = tuple[str, str | int]  # state space, and the symbol or the value that an address begins with


@dataclass(frozen=True, slots=True)
class Touch:
    """What a line does to memory: `kind` is "load", "store", "all" or, where nothing at all may pass it, "wall". `space`:
    "" where it may be any. Bytes `first` to `last` from `start`, None where that is not known.
    """

    kind: str
    space: str = ""
    start: Start | None = None
    first: int = 0
    last: int = 0


def touch(line: Line, values: Mapping[str, int], calls: bool) -> Touch | None:
    """None where a line leaves memory alone. `values`: those of the registers that it reads; `calls`: whether parameters
    may be those of calls, which change.
    """
    match, inst = line.access.match, line.inst
    if match is None or match.base in _WALLS:
        return Touch("wall")
    if any(isinstance(o, Reg) and (row := special(o.name)) and row.volatile for o in inst.operands):
        return Touch("all")
    space = match.slots.get("ss", "")
    if not match.effects or (match.effects == {"read"} and _is_constant(space, calls)):
        return None
    kind = {frozenset(("read",)): "load", frozenset(("write",)): "store"}.get(match.effects, "all")
    if kind == "all":
        return Touch(kind)
    start, offset = _start(line, space, values)
    size = type_bits(match.slots["type"]) // 8 * int(match.slots.get("vec", "v1")[1:]) if start else 0
    general = "nc" if "nc" in match.slots else space.partition("::")[0]
    return Touch(kind, general, start if size else None, offset, offset + size)


def _is_constant(space: str, calls: bool) -> bool:
    """Whether no store reaches a state space."""
    return space == "const" or (space.partition("::")[0] == "param" and not calls)


def _start(line: Line, space: str, values: Mapping[str, int]) -> tuple[Start | None, int]:
    """Where an access by a single address begins, and the bytes from there."""
    found = [o for o in line.inst.operands if isinstance(o, Addr)]
    if len(found) != 1 or line.inst.op.partition(".")[0] not in ("ld", "ldu", "st"):
        return None, 0
    base, offset = found[0].base, found[0].offset
    if isinstance(base, Sym):
        return (space, base.name), base.offset + offset
    if isinstance(base, Reg) and base.name in values:
        return (space, values[base.name]), offset
    return None, 0


class _Memory:
    """The accesses that a next one may have to follow. Sets of them are numbers with a bit for each."""

    def __init__(self) -> None:
        self.at: list[int] = []  # access -> instruction
        self.behind: list[int] = []  # access -> those that it follows, itself, and those that they follow
        self.stores: dict[str, int] = {}  # by state space
        self.loads: dict[str, int] = {}
        self.ranges: dict[Start, dict[tuple[int, int], int]] = {}
        self.members: dict[Start, int] = {}  # all of the ranges
        self.fence = 0

    def follow(self, i: int, own: Touch) -> set[int]:
        """Add the access of instruction `i`; the earlier instructions that it follows, less those that others imply."""
        bit = 1 << len(self.at)
        near = own.kind != "all" and own.space
        spaces = {own.space, ""} if near else {*self.stores, *self.loads}
        mask = self.fence
        for s in spaces:
            mask |= self.stores.get(s, 0) | (self.loads.get(s, 0) if own.kind != "load" else 0)
        known = self.ranges.setdefault(own.start, {}) if own.start is not None else {}
        mask = self._overlapping(mask, own, known)
        found, implied = set[int](), bit
        while mask:
            k = mask.bit_length() - 1
            found.add(self.at[k])
            implied |= self.behind[k]
            mask &= ~self.behind[k]
        self.at.append(i)
        self.behind.append(implied)
        if own.kind == "all":
            self.stores, self.loads, self.ranges, self.members, self.fence = {}, {}, {}, {}, bit
            return found
        table = self.loads if own.kind == "load" else self.stores
        table[own.space] = table.get(own.space, 0) | bit
        known[own.first, own.last] = known.get((own.first, own.last), 0) | bit
        if own.start is not None:
            self.members[own.start] = self.members.get(own.start, 0) | bit
        return found

    def _overlapping(self, mask: int, own: Touch, known: Mapping[tuple[int, int], int]) -> int:
        """A set without the accesses to other bytes from the same start."""
        members = mask & self.members.get(own.start, 0) if own.start is not None else 0
        mask &= ~members
        for (first, last), there in known.items() if members else ():
            if first < own.last and own.first < last:
                mask |= there & members
        return mask


class _Names:
    """What read and wrote each register of the text last."""

    def __init__(self) -> None:
        self.wrote: dict[str, int] = {}
        self.read: dict[str, list[int]] = defaultdict(list)

    def follow(self, i: int, line: Line) -> set[int]:
        """Add instruction `i`; the earlier ones that it follows for the sake of names."""
        found = {self.wrote[r] for r in (*line.access.reads, *line.access.writes) if r in self.wrote}
        for r in line.access.reads:
            self.read[r].append(i)
        for r in line.access.writes:
            found.update(self.read.pop(r, ()))
            self.wrote[r] = i
        return found - {i}


class Order:
    """`before[i]`: the instructions of the block that instruction `i` has to follow."""

    def __init__(self, made: Translation, known: Analysis, block: int, named: bool = False) -> None:
        insts, values = made.program.blocks[block].insts, made.program.values
        kept = {v for v in known.live.out[block] if values[v].file == "r"}
        self.width = {v: values[v].width for v in kept}
        self.uses: list[set[int]] = []
        self.defs: list[set[int]] = []
        self.before: list[set[int]] = []
        self.leads = [False] * len(insts)  # to a load, or is one
        self.loads: list[bool] = []
        self.kept = kept
        for inst in insts:
            own = [o for o in inst.operands if values[o.value].file == "r"]
            self.width.update((o.value, values[o.value].width) for o in own)
            self.uses.append({o.value for o in own if not o.define})
            self.defs.append({o.value for o in own if o.define})
        self._link(made, block, named)
        for i in range(len(insts) - 1, -1, -1):
            self.leads[i] |= self.loads[i]
            for p in self.before[i] if self.leads[i] else ():
                self.leads[p] = True

    def _link(self, made: Translation, block: int, named: bool) -> None:
        """Fill `before` and `loads`."""
        lines, registers = made.flow.lines, made.flow.registers
        memory, names, written, wall = _Memory(), _Names(), dict[int, int](), -1
        for i, (inst, n) in enumerate(zip(made.program.blocks[block].insts, made.lines[block])):
            before = {written[o.value] for o in inst.operands if not o.define and o.value in written}
            written.update((o.value, i) for o in inst.operands if o.define)
            reads = {registers[made.register[o.value]][0]: o.value for o in inst.operands if not o.define}
            does = touch(lines[n], reads, made.flow.calls) if n >= 0 else None
            if does is not None and does.kind == "wall":
                before.update(range(max(wall, 0), i))
                memory, wall = _Memory(), i
            elif does is not None:
                before |= memory.follow(i, does)
            if named and n >= 0:
                before |= names.follow(i, lines[n])
            self.before.append(before | {wall} if -1 < wall < i else before)
            self.loads.append(does is not None and does.kind == "load" and does.space != "param")
        if self.before:
            self.before[-1].update(range(len(self.before) - 1))

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

    def deep(self, tallest: bool = False) -> list[int]:
        """Everything just before the first that wants it, depth first from the ends: what a long chain is fed with comes in
        step with the chain, where a greedy choice sees no gain in any single step. Of what one instruction wants, first
        comes what the text has first, or what most instructions have to be done for in turn.
        """
        count = len(self.before)
        wanted = {p for before in self.before[:-1] for p in before}
        height = [0] * count
        for i, before in enumerate(self.before if tallest else ()):
            height[i] = 1 + max((height[p] for p in before), default=0)
        row: list[int] = []
        placed = [False] * count
        for end in (*(i for i in range(count - 1) if i not in wanted), *range(count)[-1:]):
            stack = [end]
            while stack:
                todo = [p for p in self.before[stack[-1]] if not placed[p]]
                if todo:
                    stack += sorted(todo, key=lambda p: (height[p], -p))
                    continue
                i = stack.pop()
                if not placed[i]:
                    placed[i] = True
                    row.append(i)
        return row

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
