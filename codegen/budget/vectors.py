"""Which spilled registers are worth a slot together, so that one vector access moves them.

Needs the moves of a plan (`share`) and its layout without vectors. Gives `widened(...) -> (moves, layout)`: groups of two
or four columns have one slot of 8 or 16 bytes a thread, and their stores and reloads near each other are at one place. A
store may be later and a reload earlier, by few instructions (`NEAR`). An access costs an instruction and a wavefront for
each 4 bytes of its slot, however few of them it moves (the threads of a warp are that far apart), so that a group pays only
where its columns move together. Columns are single registers, or all that share a slot already, whichever gains more.
Invariant: the same registers are spilled, in no more bytes; no store or reload passes a definition or another move of its
register.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...regalloc.answer import Place
from .layout import ALONE, SIZES, Column, Layout, Slot
from .share import Event, Moves, conflicts
from .ssa import Translation

#: Instructions that a store waits for others, or a reload goes ahead to join others; by registers that an access moves.
NEAR = {2: 2, 4: 4}


@dataclass(frozen=True, slots=True)
class _Access:
    """Moves at once: `events` are place and position there of each. They may be at any place of the block from `first` to
    `last`, and are at `at`; edges are negative places.
    """

    block: int
    store: bool
    first: int
    last: int
    at: int
    weight: int
    events: tuple[tuple[int, int], ...]

    def joined(self, other: _Access) -> _Access | None:
        """Both at once: stores at the later place, reloads at the earlier one."""
        if (self.block, self.store) != (other.block, other.store):
            return None
        at = max(self.at, other.at) if self.store else min(self.at, other.at)
        first, last = max(self.first, other.first), min(self.last, other.last)
        if not first <= at <= last:
            return None
        return replace(self, first=first, last=last, at=at, events=self.events + other.events)


@dataclass(slots=True)
class Group:
    """Columns of `width` bytes; `whole`: accesses that move all, `halves`: one half; `part`: how often a part is moved
    alone; `gain`: what all its accesses cost less than without the group.
    """

    columns: tuple[Column, ...]
    width: int
    whole: list[_Access] = field(default_factory=list)
    halves: list[_Access] = field(default_factory=list)
    part: int = 0
    gain: int = 0


def widened(
    made: Translation, found: Moves, plain: Layout, most: int, frequency: Callable[[int], int]
) -> tuple[Moves, Layout]:
    """Moves and layout with the groups of at most `most` columns that pay; those that pay least are broken up while more
    bytes are taken.
    """
    best = found, plain
    gained = 0
    shared: dict[Slot, list[int]] = defaultdict(list)
    for r, slot in plain.places.items():
        shared[slot].append(r)
    for columns in ([(r,) for r in plain.places], [tuple(own) for own in shared.values()]):
        groups = grouped(_singles(made, found, plain, columns, NEAR[most], frequency), most)
        while groups and sum(g.gain for g in groups) > gained:
            moves = _gathered(found, groups)
            layout = _laid(plain, columns, groups, conflicts(made, moves))
            if layout is not None:
                best, gained = (moves, layout), sum(g.gain for g in groups)
                break
            del groups[len(groups) - max(1, len(groups) // 8) :]
    return best


def _singles(
    made: Translation,
    found: Moves,
    plain: Layout,
    columns: Sequence[Column],
    near: int,
    frequency: Callable[[int], int],
) -> list[Group]:
    """Each column by itself, with its registers' moves and how far each may go."""
    groups = [Group((column,), plain.places[column[0]].width) for column in columns]
    of = {r: group for group, column in zip(groups, columns) for r in column if group.width >= 4}
    rows: dict[tuple[int, int], list[tuple[int, int, bool]]] = defaultdict(list)
    for (b, i), events in sorted(found.before.items()):
        for n, (store, v) in enumerate(events):
            rows[b, made.register[v]].append((i, n, store))
    for (b, r), row in rows.items():
        if r in of:
            of[r].whole += _ranges(made, b, r, row, near, frequency(b))
    for (b, k), events in sorted(found.edges.items()):
        for n, (store, v) in enumerate(events):
            if made.register[v] in of:
                at = -1 - k
                access = _Access(b, store, at, at, at, frequency(b), ((at, n),))
                of[made.register[v]].whole.append(access)
    return [group for group in groups if group.width >= 4]


def _ranges(
    made: Translation, b: int, r: int, row: Sequence[tuple[int, int, bool]], near: int, weight: int
) -> Iterable[_Access]:
    """The moves of one register before instructions of a block."""
    insts = made.program.blocks[b].insts

    def defines(i: int) -> bool:
        return any(o.define and made.register[o.value] == r for o in insts[i].operands)

    bound = -1  # where the move before this one is at the latest
    for k, (i, n, store) in enumerate(row):
        first = last = i
        if store:
            end = row[k + 1][0] if k + 1 < len(row) else len(insts)
            while last - i < near and last + 1 < end and not defines(last):
                last += 1
        else:
            while i - first < near and first - 1 > bound and not defines(first - 1):
                first -= 1
        bound = last
        yield _Access(b, store, first, last, i, weight, ((i, n),))


def grouped(singles: Sequence[Group], most: int) -> list[Group]:
    """Pairs of columns, and pairs of pairs if `most` is 4; the greatest gain first."""
    pairs = _paired(singles, NEAR[most])
    fours = _paired([p for p in pairs if p.width == 4 and most == 4], NEAR[most])
    taken = {column for g in fours for column in g.columns}
    rest = [p for p in pairs if not taken & set(p.columns)]
    return sorted([*fours, *rest], key=lambda g: (-g.gain, g.columns))


def _paired(groups: Sequence[Group], near: int) -> list[Group]:
    """Disjoint pairs of groups, greedily by what they gain; those without a partner are left out."""
    ranked = []
    for k, m in _neighbours(groups, near):
        both = _both(groups[k], groups[m])
        more = both.gain - groups[k].gain - groups[m].gain
        if more > 0:
            ranked.append((-more, k, m, both))
    taken: set[int] = set()
    out = []
    for _, k, m, both in sorted(ranked, key=lambda e: e[:3]):
        if not taken & {k, m}:
            taken |= {k, m}
            out.append(both)
    return out


def _neighbours(groups: Sequence[Group], near: int) -> list[tuple[int, int]]:
    """Pairs of groups of one width with accesses that can be one."""
    rows: dict[tuple[int, bool], list[tuple[int, int, _Access]]] = defaultdict(list)
    for k, group in enumerate(groups):
        for access in group.whole:
            rows[access.block, access.store].append((access.at, k, access))
    found: set[tuple[int, int]] = set()
    for row in rows.values():
        row.sort(key=lambda e: e[:2])
        for n, (at, k, access) in enumerate(row):
            for later, m, other in row[n + 1 :]:
                if later - at > near:
                    break
                if k != m and groups[k].width == groups[m].width and access.joined(other):
                    found.add((min(k, m), max(k, m)))
    return sorted(found)


def _both(a: Group, b: Group) -> Group:
    """Two groups as one, each access of the one with the first of the other that it can join."""
    made = Group(a.columns + b.columns, a.width, halves=a.halves + b.halves)
    reach = max((access.last - access.first for access in (*a.whole, *b.whole)), default=0)
    there: dict[tuple[int, bool, int], list[int]] = defaultdict(list)
    for k, other in enumerate(b.whole):
        there[other.block, other.store, other.at].append(k)
    taken, alone = set[int](), list[_Access]()
    for access in a.whole:
        places = range(access.at - reach, access.at + reach + 1)
        for k in sorted(k for at in places for k in there.get((access.block, access.store, at), ())):
            if k not in taken and (both := access.joined(b.whole[k])) is not None:
                made.whole.append(both)
                taken.add(k)
                break
        else:
            alone.append(access)
    alone += [other for k, other in enumerate(b.whole) if k not in taken]
    made.part = a.part + b.part + sum(access.weight for access in alone)
    if len(a.columns) > 1:
        made.halves += alone
    words = a.width * len(a.columns) // 4
    made.gain = a.gain + b.gain + sum(access.weight for access in made.whole) - words * made.part
    return made


def _gathered(found: Moves, groups: Iterable[Group]) -> Moves:
    """The moves with those of each group's accesses at one place."""
    to = {
        (access.block, *event): access.at
        for group in groups
        for access in (*group.whole, *group.halves)
        for event in access.events
    }
    rows: dict[Place, list[Event]] = defaultdict(list)
    for (b, i), events in sorted(found.before.items()):
        for n, event in enumerate(events):
            rows[b, to.get((b, i, n), i)].append(event)
    before = {place: sorted(rows[place], key=lambda e: not e[0]) for place in sorted(rows)}  # stores first
    return Moves(before, found.edges)


def _laid(
    plain: Layout, columns: Iterable[Column], groups: Iterable[Group], meets: Mapping[int, set[int]]
) -> Layout | None:
    """Slots for groups and for the other columns; None where that takes more bytes than without groups."""
    layout = Layout(plain.total, plain.bytes)
    for size in SIZES:
        layout.slots[size] = [[{ALONE}] for own in plain.slots[size] if own[0] == {ALONE}]
    of = {column: group.columns for group in groups for column in group.columns}
    for column in columns:
        width = plain.places[column[0]].width
        if column[0] not in layout.places and not layout.add(of.get(column, (column,)), width, meets):
            return None
    return layout
