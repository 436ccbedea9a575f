"""Copies under way: what the asynchronous proxy has been asked to do and has not done yet.

Needs the wave, its memory and the proxy hooks. Gives `Transfer` and `Flights`. Invariant: a copy reads its source and
writes its destination at the last moment that the program allows: when a group is waited for, or when everybody who
could go on polls and somebody polls the barrier object that the copy signals (with a seed, at random moments before).
Until then nobody else may touch its destination, or change its source; who does is told, at the line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ...core.access import Access
from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.memory import Allocation
from ..front.model import Op
from . import mbarriers
from .proxies import async_write, checked_read, place

if TYPE_CHECKING:
    from ..semantics.asynchronous import AsyncCopies
    from ..state.wave import Wave

#: Unit of a copy in bytes -> the dtype of a view that moves such units.
VIEWS = {1: "u1", 2: "u2", 4: "u4", 8: "u8", 16: "q2"}
#: Rounds for which a barrier object may be polled while others still change something.
PATIENCE = 8
_GRANULE = 4  # log2 of the bytes for which a piece counts the copies that touch them

Combine = Callable[[Array, Array], Array]


@dataclass(eq=False, slots=True)
class Side:
    """Units of one piece of memory, by their byte offsets."""

    piece: Allocation
    offsets: Array


@dataclass(eq=False, slots=True)
class Transfer:
    """One copy. `data` has an item for each unit of the destination; `source` fills the items `reached` (None: all)."""

    lane: int
    op: Op
    unit: int
    source: Side | None
    targets: list[Side]
    data: Array
    reached: Array | None = None
    signals: tuple[tuple[int, int], ...] = ()  # barrier object (its place in shared memory), bytes
    group: int = -1
    combine: Combine | None = None
    change: Callable[[Array], Array] | None = None  # what happens to values on their way
    read: bool = False
    written: bool = False
    freed: bool = False  # its thread has waited until the source was read: anybody may write there


@dataclass(eq=False, slots=True)
class Flights:
    """The copies of one wave."""

    wave: Wave
    committed: Array
    open: list[Transfer] = field(default_factory=list)
    polled: set[int] = field(default_factory=set)
    ages: dict[int, int] = field(default_factory=dict)
    announcements: AsyncCopies | None = None  # the wave's `cp.async`, where there are any

    def start(self, transfer: Transfer) -> None:
        """A lane issues a copy."""
        if self.wave.launch.sanitizer.values:
            self._check_start(transfer)
            self._check_races(transfer)
        for side in (transfer.source, *transfer.targets):
            if side is not None:
                mark(side.piece, side.offsets, 1)
        self.open.append(transfer)
        self._sometimes()

    def poll(self, offsets: Array) -> None:
        """Lanes found these barrier objects' phases unfinished."""
        self.polled.update(np.unique(offsets).tolist())

    def generation(self, idle: bool) -> None:
        """Every lane has had a turn; `idle`: and none changed anything."""
        self.ages = {at: self.ages.get(at, 0) + 1 for at in self.polled}
        self.polled = set()
        if self.announcements is not None and self.announcements.announced:
            late = {at for at, age in self.ages.items() if idle or age >= PATIENCE}
            self.announcements.answer(self.wave, late)
        ripe = {at for at, age in self.ages.items() if idle or age >= PATIENCE}
        if self.open and ripe:
            self._land_for(ripe)
        self._sometimes()

    def _land_for(self, objects: set[int]) -> None:
        """Copies are done until the phases that somebody polls for have ended, and no others."""
        before = {at: mbarriers.phase(self.wave, at) for at in objects}
        for t in [t for t in self.open if any(at in objects for at, _ in t.signals)]:
            if any(mbarriers.phase(self.wave, at) == before[at] for at, _ in t.signals if at in objects):
                self.land([t])

    def _sometimes(self) -> None:
        """At random moments: copies of a group are done, but nobody may rely on it before the wait."""
        chance = self.wave.launch.chance
        if chance is not None and self.open:
            lands = chance.random(len(self.open)) < 0.3
            due = [t for t, now in zip(self.open, lands.tolist()) if now]
            due = [due[i] for i in chance.permutation(len(due)).tolist()]
            for t in due:
                if not t.signals:
                    self._do(t)
            self.land([t for t in due if t.signals])

    def wait(self, lanes: Array, keep: int, reads_only: bool) -> None:
        """All but the latest `keep` groups of these lanes are done (or have read their sources)."""
        if not self.open:
            return
        limit = np.full(self.wave.size, -1)
        limit[lanes] = self.committed[lanes] - keep
        due = [t for t in self.open if 0 <= t.group < limit[t.lane]]
        for t in due:
            self._read(t)
            self._free(t)
        if not reads_only:
            self.land(due)
            self.wave.sanitizer.acquire(lanes)

    def land(self, due: list[Transfer]) -> None:
        """These copies are done, and whoever waits for them knows."""
        for t in due:
            self._do(t)
            self._free(t)
            for side in t.targets:
                mark(side.piece, side.offsets, -1)
            for at, nbytes in t.signals:
                mbarriers.transact(self.wave, t.lane, t.op, at, -nbytes)
        if due:
            gone = set(map(id, due))
            self.open = [t for t in self.open if id(t) not in gone]

    def _do(self, t: Transfer) -> None:
        if not t.written:
            t.written = True
            self._read(t)
            for side in t.targets:
                self._write(t, side)

    def _free(self, t: Transfer) -> None:
        if not t.freed and t.source is not None:
            t.freed = True
            mark(t.source.piece, t.source.offsets, -1)

    def _read(self, t: Transfer) -> None:
        if t.read or t.source is None:
            return
        t.read = True
        side = t.source
        checked_read(self.wave, t.lane, t.op, side.piece, side.offsets, t.unit)
        items = side.piece.view(VIEWS[t.unit])[side.offsets // t.unit]
        if t.change is not None:
            items = t.change(items)
        if t.reached is None:
            t.data = items
        else:
            t.data[t.reached] = items

    def _write(self, t: Transfer, side: Side) -> None:
        view, items = side.piece.view(VIEWS[t.unit]), t.data
        where = side.offsets // t.unit
        if t.combine is not None:
            checked_read(self.wave, t.lane, t.op, side.piece, side.offsets, t.unit)
            items = t.combine(view[where], items)
        view[where] = items
        async_write(self.wave, t.lane, t.op, side.piece, side.offsets, t.unit)

    # -- who must not touch what -------------------------------------------------------------------

    def touched(self, op: Op, access: Access, nbytes: int, writes: bool) -> None:
        """Lanes access memory: a fault where a copy under way forbids it."""
        counts = access.piece.pending
        if counts is None:
            return
        n = access.lanes.size
        offsets = access.offsets if access.offsets is not None else access.start + np.arange(n) * nbytes
        near = counts[offsets >> _GRANULE] != 0
        if nbytes > 1:
            near |= counts[(offsets + nbytes - 1) >> _GRANULE] != 0
        if not near.any():
            return
        chosen = np.flatnonzero(near)
        if writes and access.piece is self.wave.shared_piece:
            self._check_operands(op, access.lanes[chosen], offsets[chosen], nbytes)
        for t in self.open:
            hit = self._hit(t, access.piece, offsets[chosen], nbytes, writes)
            if hit is not None:
                i, source = int(chosen[hit[0]]), hit[1]
                self._report(op, int(access.lanes[i]), access.piece, int(offsets[i]), writes, t, source)
        if self.announcements is not None and access.piece is self.wave.shared_piece:
            found = self.announcements.overlapping(offsets[chosen], nbytes)
            if found is not None:
                i = int(chosen[found[0]])
                copy = Transfer(found[2], found[1], nbytes, None, [], np.zeros(0, np.uint8))
                self._report(op, int(access.lanes[i]), access.piece, int(offsets[i]), writes, copy, False)

    def _check_operands(self, op: Op, lanes: Array, offsets: Array, nbytes: int) -> None:
        """Products in flight have yet to read their operands."""
        for unit in (self.wave.warpgroup_products, self.wave.tensor):
            if unit is not None:
                unit.check_operands(op, lanes, offsets, nbytes)

    def read_by_unit(self, lane: int, op: Op, piece: Allocation, offsets: Array, nbytes: int) -> None:
        """Another asynchronous unit reads: a fault where a copy under way still writes."""
        lanes = np.full(offsets.size, lane)
        space = "shared" if piece is self.wave.shared_piece else "global"
        self.touched(op, Access(piece, lanes, -1, offsets, None, space), nbytes, False)

    def _hit(
        self, t: Transfer, piece: Allocation, offsets: Array, nbytes: int, writes: bool
    ) -> tuple[int, bool] | None:
        """The first of `offsets` that the copy forbids, and whether it is of its source."""
        for side in t.targets:
            if side.piece is piece and (i := overlap(side.offsets, t.unit, offsets, nbytes)) >= 0:
                return i, False
        if writes and t.source is not None and not t.freed and t.source.piece is piece:
            i = overlap(t.source.offsets, t.unit, offsets, nbytes)
            if i >= 0:
                return i, True
        return None

    def _check_start(self, new: Transfer) -> None:
        """A copy may not read what another still writes, nor overwrite in shared memory what another still uses."""
        sides = [(s, True) for s in new.targets if s.piece is self.wave.shared_piece]
        if new.source is not None:
            sides.append((new.source, False))
        for side, writes in sides:
            counts = side.piece.pending
            if counts is None or not side.offsets.size or not (counts[side.offsets >> _GRANULE] != 0).any():
                continue
            if writes:
                self._check_operands(new.op, np.full(side.offsets.size, new.lane), side.offsets, new.unit)
            for t in self.open:
                hit = self._hit(t, side.piece, side.offsets, new.unit, writes)
                sums = writes and None not in (new.combine, t.combine)  # atomic, element by element
                if hit is not None and not (sums and not hit[1]):
                    at = int(side.offsets[hit[0]])
                    self._report(new.op, new.lane, side.piece, at, writes, t, hit[1])

    def _check_races(self, t: Transfer) -> None:
        """Other threads' accesses must be ordered before the copy."""
        races = self.wave.launch.sanitizer.races
        if races is None:
            return
        sides = [(t.source, False), *((s, True) for s in t.targets if t.combine is None)]
        for side, writes in sides:
            if side is not None and side.offsets.size:
                space = "shared" if side.piece is self.wave.shared_piece else "global"
                lanes = np.full(side.offsets.size, t.lane)
                races.asynchronous(
                    t.op, Access(side.piece, lanes, -1, side.offsets, None, space), t.unit, writes
                )

    def _report(
        self, op: Op, lane: int, piece: Allocation, at: int, writes: bool, t: Transfer, source: bool
    ) -> None:
        did = "write to" if writes else "read of"
        still = "has not read yet" if source else "has not written yet"
        raise DeviceFault(
            "async-pending",
            f"{did} {place(self.wave, piece, at)}, which a copy under way {still}",
            self.wave.where(lane, op),
            notes=(self._issued(t),),
            suggestion=_how_to_wait(t, source),
        )

    def _issued(self, t: Transfer) -> str:
        loc = f" ({t.op.loc})" if t.op.loc else ""
        return f"the copy is `{t.op.text()}`{loc} by {self.wave.where(t.lane, t.op)}"

    # -- ends --------------------------------------------------------------------------------------

    def left(self, slots: Array) -> None:
        """Blocks have ended: nothing under way may still use their shared memory."""
        size = max(self.wave.shared_bytes, 1)
        for t in self.open if self.wave.launch.sanitizer.values else ():
            for side, source in [(t.source, True), *((s, False) for s in t.targets)]:
                if side is None or side.piece is not self.wave.shared_piece or (source and t.freed):
                    continue
                if side.offsets.size and slots[int(side.offsets[0]) // size]:
                    still = "still reads" if source else "still writes"
                    raise DeviceFault(
                        "async-pending",
                        f"a block ended while a copy {still} its shared memory; the copy was issued",
                        self.wave.where(t.lane, t.op),
                        suggestion=_how_to_wait(t, source),
                    )

    def finish(self) -> None:
        """The wave has ended: what was read is written."""
        self.left(np.ones(self.wave.blocks, np.bool_))
        self.land(list(self.open))

    def describe(self) -> list[str]:
        """What the barrier objects that are polled wait for."""
        return [mbarriers.describe(self.wave, at) for at in sorted({*self.ages, *self.polled})[:8]]


def flights(wave: Wave) -> Flights:
    """The wave's copies."""
    if wave.flights is None:
        wave.flights = Flights(wave, np.zeros(wave.size, np.int64))
    return wave.flights


def mark(piece: Allocation, offsets: Array, change: int) -> None:
    """Count copies that use these units, for the granules that they lie in."""
    if piece.pending is None:
        piece.pending = np.zeros((piece.bytes.size >> _GRANULE) + 1, np.int16)
    np.add.at(piece.pending, offsets >> _GRANULE, np.int16(change))


def overlap(units: Array, size: int, offsets: Array, nbytes: int) -> int:
    """The first of `offsets` whose `nbytes` bytes touch one of `units`; -1: none."""
    if not units.size:
        return -1
    starts = np.sort(units)
    before = np.searchsorted(starts, offsets + nbytes, side="left") - 1
    hit = (before >= 0) & (starts[np.maximum(before, 0)] + size > offsets)
    return int(np.argmax(hit)) if hit.any() else -1


def _how_to_wait(t: Transfer, source: bool) -> str:
    if t.op.base == "cp" and not t.op.has("bulk"):
        return "wait for the copy first (cp.async.wait_group, then a barrier for other threads)"
    if t.signals:
        return "wait for the phase of the copy's barrier object first (mbarrier.try_wait)"
    word = ".read" if source else ""
    return f"commit the copy and wait for its group first (cp.async.bulk.commit_group, wait_group{word})"
