"""Tensor memory of a wave's blocks, who has allocated what of it, and the asynchronous work on it.

Needs the wave, barrier objects and what is polled. Gives `TensorMemory`, with `Bank` (128 lanes of 512 words for a block),
`Area` and `Work`. Invariant: work runs in the order in which it was issued, when somebody polls the barrier object of a
commit behind it and nobody else can go on (with a seed, at random moments before); until its commit has arrived, nobody
else may touch what it writes, or change what it reads.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ..asynchronous import mbarriers
from ..asynchronous.flights import PATIENCE, flights, mark, overlap
from ..front.model import Op

if TYPE_CHECKING:
    from .wave import Wave

LANES = 128
COLUMNS = 512
_PIECE = 16  # bytes of an operand in shared memory that stand together
_REMEMBERED = 64  # works that are done, of which is known what they wrote
#: Bytes of host memory that a block's tensor memory takes.
BANK_BYTES = LANES * COLUMNS * 5


class Bank:
    """The tensor memory of one block."""

    def __init__(self) -> None:
        self.words: Array = np.zeros((LANES, COLUMNS), np.uint32)
        self.known: Array = np.zeros((LANES, COLUMNS), np.bool_)
        self.owner: Array = np.zeros(COLUMNS, np.int64)  # 0: free; else the number of the allocation
        self.last = COLUMNS  # columns of the latest allocation
        self.permitted = True


@dataclass(frozen=True, slots=True)
class Area:
    """Words of a block's tensor memory: lanes as a bit mask, and columns."""

    slot: int
    lanes: int
    first: int
    count: int

    def meets(self, other: Area) -> bool:
        """Whether two areas have a word in common."""
        apart = self.first >= other.first + other.count or other.first >= self.first + self.count
        return self.slot == other.slot and bool(self.lanes & other.lanes) and not apart


def area(slot: int, lanes: Array, first: int, count: int) -> Area:
    """The area of some lanes."""
    here = np.zeros(max(LANES, int(lanes.max()) + 1), np.bool_)
    here[lanes] = True
    return Area(slot, int.from_bytes(np.packbits(here, bitorder="little").tobytes(), "little"), first, count)


@dataclass(eq=False, slots=True)
class Work:
    """Asynchronous work that one thread issued."""

    lane: int
    op: Op
    run: Callable[[], None]
    reads: tuple[Area, ...]
    writes: tuple[Area, ...]
    number: int = 0
    ran: bool = False


@dataclass(frozen=True, slots=True)
class Commit:
    """Barrier objects (places in shared memory) that wait for a thread's work up to `number`."""

    lane: int
    op: Op
    number: int
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """A load or store of a warp that it has not waited for."""

    warp: int
    lane: int
    op: Op
    area: Area
    writes: bool


class Operand(Protocol):
    """A matrix in shared memory that an instruction has yet to read; `held`: the offsets of its pieces of 16 bytes."""

    op: Op
    held: Array | None


@dataclass(frozen=True, slots=True)
class Landed:
    """What work has written, and when: a thread that has acquired nothing since cannot know."""

    op: Op
    writes: tuple[Area, ...]
    time: int


@dataclass(eq=False, slots=True)
class TensorMemory:
    """All of a wave."""

    wave: Wave
    banks: dict[int, Bank] = field(default_factory=dict)
    works: list[Work] = field(default_factory=list)
    commits: list[Commit] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    landed: list[Landed] = field(default_factory=list)
    operands: list[Operand] = field(default_factory=list)
    made: dict[tuple[int, int], tuple[int, Op]] = field(default_factory=dict)  # slot, allocation -> by whom
    count: int = 0
    group: int = 0  # of all instructions so far

    def same_group(self, lane: int, op: Op) -> None:
        """All instructions of a kernel are for one block, or for a pair."""
        group = 2 if op.has("cta_group::2") else 1
        if self.group not in (0, group):
            raise DeviceFault(
                "bad-cluster",
                f"cta_group::{group} in a kernel that has used cta_group::{self.group}",
                self.wave.where(lane, op),
                suggestion="give all tcgen05 instructions of a kernel the same cta_group",
            )
        self.group = group

    def bank(self, slot: int) -> Bank:
        """A block's memory."""
        known = self.banks.get(slot)
        if known is None:
            known = self.banks[slot] = Bank()
        return known

    # -- access ------------------------------------------------------------------------------------

    def inside(self, lane: int, op: Op, where: Area) -> Bank:
        """The bank of an area; a fault where it is not all allocated."""
        bank = self.bank(where.slot)
        end = where.first + where.count
        if end > COLUMNS or where.lanes >> LANES or not bank.owner[where.first : end].all():
            first = (
                where.first + int(np.argmin(bank.owner[where.first : end] != 0))
                if end <= COLUMNS
                else end - 1
            )
            raise DeviceFault(
                "bad-tensor-address",
                f"columns {where.first} to {end - 1} of tensor memory, of which {first} is not allocated",
                self.wave.where(lane, op),
                suggestion="use the address that tcgen05.alloc wrote, before tcgen05.dealloc gives it back",
            )
        return bank

    def check_known(self, lane: int, op: Op, where: Area, known: Array) -> None:
        """Report words that nothing has written; `known` are the flags of the area's words."""
        if self.wave.launch.sanitizer.values and not known.all():
            raise DeviceFault(
                "uninitialised",
                f"columns {where.first} to {where.first + where.count - 1} of tensor memory hold words that nothing has "
                "written, and are read",
                self.wave.where(lane, op),
            )

    def check_move(self, lane: int, op: Op, where: Area, writes: bool) -> None:
        """A load or store must not meet work in flight, nor a store that nobody has waited for."""
        if not self.wave.launch.sanitizer.values:
            return
        for work in self.works:
            if any(a.meets(where) for a in work.writes) or (
                writes and any(a.meets(where) for a in work.reads)
            ):
                self._pending(
                    lane, op, work.op, "wait for the barrier object of a tcgen05.commit behind it first"
                )
        races = self.wave.launch.sanitizer.races
        known = 0 if races is None else int(races.acquired_at[races.first + lane])
        for done in self.landed if races is not None else ():
            if known < done.time and any(a.meets(where) for a in done.writes):
                self._pending(
                    lane, op, done.op, "wait for the barrier object of a tcgen05.commit behind it first"
                )
        for move in self.moves:
            if move.writes and not writes and move.area.meets(where):
                self._pending(lane, op, move.op, "execute tcgen05.wait::st between the two")

    def _pending(self, lane: int, op: Op, other: Op, suggestion: str) -> None:
        raise DeviceFault(
            "tcgen05-pending",
            f"use of tensor memory that `{other.text()}`{f' ({other.loc})' if other.loc else ''} has in flight",
            self.wave.where(lane, op),
            suggestion=suggestion,
        )

    def hold(self, operand: Operand) -> None:
        """From now on nobody may write there."""
        assert operand.held is not None
        flights(self.wave)
        self.operands.append(operand)
        mark(self.wave.shared_piece, operand.held, 1)

    def drop(self, operand: Operand) -> None:
        """It has been read."""
        if operand.held is not None:
            mark(self.wave.shared_piece, operand.held, -1)
            operand.held = None
            self.operands = [o for o in self.operands if o is not operand]

    def check_operands(self, op: Op, lanes: Array, offsets: Array, nbytes: int) -> None:
        """Report a write by these lanes, each to its place in shared memory, of what is yet to be read."""
        for operand in self.operands:
            assert operand.held is not None
            at = overlap(operand.held, _PIECE, offsets, nbytes)
            if at >= 0:
                place = self.wave.sanitizer.place(self.wave.shared_piece, "shared", int(offsets[at]))
                loc = f" ({operand.op.loc})" if operand.op.loc else ""
                raise DeviceFault(
                    "tcgen05-pending",
                    f"write to {place}, which `{operand.op.text()}`{loc} in flight has yet to read,",
                    self.wave.where(int(lanes[at]), op),
                    suggestion="wait for the barrier object of a tcgen05.commit before the memory is given free",
                )

    def waited(self, warps: Array, stores: bool) -> None:
        """Warps have waited for their loads, or their stores."""
        if self.moves:
            here = set(warps.tolist())
            self.moves = [m for m in self.moves if m.writes != stores or m.warp not in here]

    # -- asynchronous work -------------------------------------------------------------------------

    def issue(self, work: Work) -> None:
        """A thread issues work."""
        self.same_group(work.lane, work.op)
        for where in (*work.reads, *work.writes):
            self.inside(work.lane, work.op, where)
        if self.wave.launch.sanitizer.values:
            for move in self.moves:
                areas = (*work.reads, *work.writes) if move.writes else work.writes
                if any(a.meets(move.area) for a in areas):
                    word = "st" if move.writes else "ld"
                    self._pending(
                        work.lane, work.op, move.op, f"execute tcgen05.wait::{word} behind it first"
                    )
        self.count += 1
        work.number = self.count
        self.works.append(work)

    def commit(self, lane: int, op: Op, places: tuple[int, ...]) -> None:
        """A thread's work so far is to arrive at these barrier objects."""
        self.same_group(lane, op)
        self.commits.append(Commit(lane, op, self.count, places))
        chance = self.wave.launch.chance
        if chance is not None and chance.random() < 0.3:
            self._land(self.commits[int(chance.integers(len(self.commits)))])

    def generation(self, idle: bool) -> None:
        """Every lane has had a turn; `idle`: and none changed anything."""
        flights = self.wave.flights
        ages = flights.ages if flights is not None else {}
        for commit in [c for c in self.commits if any(at in ages for at in c.places)]:
            if idle or max(ages.get(at, 0) for at in commit.places) >= PATIENCE:
                self._land(commit)

    def _land(self, last: Commit) -> None:
        """Run what was issued before a commit, and let it and the thread's earlier ones arrive."""
        due = [c for c in self.commits if c.lane == last.lane and c.number <= last.number]
        if last not in due:
            return
        due = due[: due.index(last) + 1]
        self._run(last)
        self._remember(last)
        self.works = [w for w in self.works if w.lane != last.lane or w.number > last.number]
        self.commits = [c for c in self.commits if c not in due]
        one, none = np.ones(1, np.int64), np.zeros(1, np.int64)
        for commit in due:
            for at in commit.places:
                mbarriers.arrive(self.wave, np.array([commit.lane]), commit.op, np.array([at]), one, none)

    def _remember(self, last: Commit) -> None:
        """Note what the work of a commit has written."""
        races = self.wave.launch.sanitizer.races
        if races is not None:
            races.time += 1
            over = [w for w in self.works if w.lane == last.lane and w.number <= last.number]
            self.landed += [Landed(w.op, w.writes, races.time) for w in over if w.writes]
            self.landed = self.landed[-_REMEMBERED:]

    def _run(self, last: Commit) -> None:
        """Run what was issued before a commit in its block (or pair), by any thread."""
        each = 2 - self.wave.launch.cluster_size % 2
        here = int(self.wave.slot[last.lane]) // each
        for work in self.works:
            if not work.ran and work.number <= last.number and int(self.wave.slot[work.lane]) // each == here:
                work.run()
                work.ran = True

    # -- allocation --------------------------------------------------------------------------------

    def room(self, slots: list[int], columns: int) -> int:
        """The first columns that are free in all these blocks; -1: none."""
        for first in range(0, COLUMNS, columns):
            if not any(self.bank(s).owner[first : first + columns].any() for s in slots):
                return first
        return -1

    def take(self, slot: int, first: int, columns: int, lane: int, op: Op) -> None:
        """Allocate columns of a block."""
        self.same_group(lane, op)
        bank = self.bank(slot)
        self.count += 1
        bank.owner[first : first + columns] = self.count
        bank.known[:, first : first + columns] = False
        bank.last = columns
        self.made[slot, self.count] = (lane, op)

    def give(self, slot: int, first: int, columns: int, lane: int, op: Op) -> None:
        """Give an allocation back."""
        bank = self.bank(slot)
        number = int(bank.owner[first]) if first < COLUMNS else 0
        if number == 0 or np.flatnonzero(bank.owner == number).tolist() != list(
            range(first, first + columns)
        ):
            raise DeviceFault(
                "bad-tensor-address",
                f"no allocation of {columns} columns starts at column {first} of tensor memory",
                self.wave.where(lane, op),
                expected="an address and a number of columns of a tcgen05.alloc",
            )
        everything = Area(slot, (1 << LANES) - 1, first, columns)
        self.check_move(lane, op, everything, True)
        for move in self.moves if self.wave.launch.sanitizer.values else ():
            if move.area.meets(everything):
                word = "st" if move.writes else "ld"
                self._pending(lane, op, move.op, f"let the warp execute tcgen05.wait::{word} behind it first")
        bank.owner[first : first + columns] = 0
        del self.made[slot, number]

    def finish(self) -> None:
        """The wave has ended: everything must have been given back."""
        if not self.wave.launch.sanitizer.values:
            return
        for lane, op in self.made.values():
            raise DeviceFault(
                "tensor-memory-leak",
                "the block ended without tcgen05.dealloc of the tensor memory allocated",
                self.wave.where(lane, op),
            )


def tensor_memory(wave: Wave) -> TensorMemory:
    """The wave's tensor memory."""
    if wave.tensor is None:
        wave.tensor = TensorMemory(wave)
    return wave.tensor
