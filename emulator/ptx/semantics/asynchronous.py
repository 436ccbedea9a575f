"""Asynchronous copies: they complete as late as the program allows.

Needs the wave and its memory. Gives the semantics of `cp.async` with its groups. Invariant: a copy reads
its source when it is issued and writes its destination when its thread waits for its group (or somebody waits
for the barrier object at which it announces itself), never before, so that a missing wait shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.arrays import Array
from ..asynchronous.flights import flights, mark, overlap
from ..asynchronous.mbarriers import arrive, expect_arrivals, find
from ..front.model import Bound, ConstArg, Lanewise, MemArg, Op, RegArg, semantics
from ..state.access import load, locate, store
from .addresses import address_dtype, moved, space_of
from .bulk import bulk

if TYPE_CHECKING:
    from ..state.wave import Wave


@dataclass(slots=True)
class _Copy:
    """Copies that lanes issued together and that have not arrived; `place` is where in the wave's shared memory."""

    op: Op
    lanes: Array
    groups: Array
    address: Array
    place: Array
    words: tuple[Array, ...]
    dtype: str
    number: int  # copies are counted through the wave

    @property
    def nbytes(self) -> int:
        return 4 * len(self.words)

    def split(self, due: Array) -> tuple[_Copy, _Copy]:
        return self._keep(due), self._keep(~due)

    def _keep(self, chosen: Array) -> _Copy:
        words = tuple(w[chosen] for w in self.words)
        return _Copy(
            self.op,
            self.lanes[chosen],
            self.groups[chosen],
            self.address[chosen],
            self.place[chosen],
            words,
            self.dtype,
            self.number,
        )


@dataclass(slots=True)
class _Announced:
    """Lanes whose copies so far are an arrival at barrier objects."""

    op: Op
    lanes: Array
    objects: Array
    number: int  # of copies issued before


class AsyncCopies:
    """What the lanes of a wave have under way; groups are counted for each lane."""

    def __init__(self, size: int) -> None:
        self.committed: Array = np.zeros(size, np.int64)
        self.pending: list[_Copy] = []
        self.issued = 0
        self.announced: list[_Announced] = []

    def complete(self, wave: Wave, lanes: Array, keep: int) -> None:
        """Write what all but the latest `keep` groups of these lanes copied."""
        limit = np.full(wave.size, -1)
        limit[lanes] = self.committed[lanes] - keep
        self._write(wave, [copy.groups < limit[copy.lanes] for copy in self.pending])

    def complete_all(self, wave: Wave, lanes: Array, before: int | None = None) -> None:
        """Write everything that these lanes have under way, or what is older than copy `before`."""
        here = np.zeros(wave.size, np.bool_)
        here[lanes] = True
        limit = self.issued if before is None else before
        self._write(wave, [here[copy.lanes] & (copy.number < limit) for copy in self.pending])

    def complete_some(self, wave: Wave, chance: np.random.Generator) -> None:
        """Let a random part of what is under way arrive early."""
        self._write(wave, [chance.random(copy.lanes.size) < 0.5 for copy in self.pending])

    def _write(self, wave: Wave, dues: list[Array]) -> None:
        done: list[_Copy] = []
        left: list[_Copy] = []
        for copy, due in zip(self.pending, dues):
            if due.all():
                done.append(copy)
            elif not due.any():
                left.append(copy)
            else:
                now, rest = copy.split(due)
                done.append(now)
                left.append(rest)
        self.pending = left  # first: what is being written is under way no more
        for copy in done:
            mark(wave.shared_piece, copy.place, -1)
            store(wave, copy.lanes, copy.op, copy.address, copy.words, copy.dtype, "shared", True)

    def overlapping(self, offsets: Array, nbytes: int) -> tuple[int, Op, int] | None:
        """Which of `offsets` in shared memory a copy under way will write: its position, the copy, its lane."""
        for copy in self.pending:
            hit = overlap(copy.place, copy.nbytes, offsets, nbytes)
            if hit >= 0:
                at = overlap(offsets[hit : hit + 1], nbytes, copy.place, copy.nbytes)
                return hit, copy.op, int(copy.lanes[at])
        return None

    def answer(self, wave: Wave, objects: set[int]) -> None:
        """Somebody waits for these barrier objects: the copies that announce themselves there are done."""
        due = [a for a in self.announced if not objects.isdisjoint(a.objects.tolist())]
        if due:
            self.announced = [a for a in self.announced if a not in due]
        for a in due:
            self.complete_all(wave, a.lanes, a.number)
            wave.sanitizer.release(a.lanes)
            ones = np.ones(a.lanes.size, np.int64)
            arrive(wave, a.lanes, a.op, a.objects, ones, ones * 0)


def copies(wave: Any) -> AsyncCopies:
    """The wave's copies."""
    if wave.async_copies is None:
        wave.async_copies = AsyncCopies(wave.size)
    found: AsyncCopies = wave.async_copies
    return found


@semantics("cp")
def cp(op: Op) -> Bound:
    """`cp.async` and its group operations; those with `.bulk` are another chapter."""
    if op.has("bulk"):
        return bulk(op)
    if op.has("commit_group"):
        return Lanewise(_commit, ())
    if op.has("wait_all"):
        return Lanewise(lambda wave, lanes: copies(wave).complete_all(wave, lanes), ())
    if op.has("wait_group"):
        return _wait_group(op)
    if op.has("mbarrier"):
        return _barrier_arrive(op)
    return _copy(op)


def _commit(wave: Any, lanes: Array) -> None:
    copies(wave).committed[lanes] += 1


def _wait_group(op: Op) -> Bound:
    count = op.args[0]
    assert isinstance(count, ConstArg)
    keep = int(count.value)
    return Lanewise(lambda wave, lanes, _: copies(wave).complete(wave, lanes, keep), ("u4",))


def _barrier_arrive(op: Op) -> Bound:
    """The thread's copies so far count as an arrival when they are done; without `.noinc` it is one more than expected."""
    mem = op.args[0]
    assert isinstance(mem, MemArg)
    space, offset = space_of(op, mem), mem.offset

    def run(wave: Any, lanes: Array, address: Array) -> None:
        at = find(wave, lanes, op, moved(address, offset), space)
        if not op.has("noinc"):
            expect_arrivals(wave, lanes, op, at)
        copies(wave).announced.append(_Announced(op, lanes, at, copies(wave).issued))
        flights(wave).announcements = copies(wave)

    return Lanewise(run, (address_dtype(mem),))


def _copy(op: Op) -> Bound:
    dst, src, size = op.args[0], op.args[1], op.args[2]
    assert isinstance(dst, MemArg) and isinstance(src, MemArg) and isinstance(size, ConstArg)
    nbytes = int(size.value)
    dtype, count = ("u4", nbytes // 4)
    extra = op.args[3:]
    ignores = bool(extra) and isinstance(extra[0], RegArg) and extra[0].dtype == "?"
    partial = (bool(extra) and not ignores and not op.has("L2::cache_hint")) or len(extra) == 2
    dst_offset, src_offset = dst.offset, src.offset

    def run(wave: Any, lanes: Array, to: Array, source: Array, _: Array, *rest: Array) -> None:
        limit = np.full(lanes.size, nbytes)
        if partial:
            limit = np.broadcast_to(rest[0], lanes.shape).astype(np.int64)
        elif ignores:
            limit = np.where(np.broadcast_to(rest[0], lanes.shape), 0, nbytes)
        words = _read(wave, lanes, op, np.broadcast_to(moved(source, src_offset), lanes.shape), limit, nbytes)
        state = copies(wave)
        address = np.broadcast_to(moved(to, dst_offset), lanes.shape).copy()
        access = locate(wave, lanes, op, address, nbytes, "shared")[0]
        assert access.offsets is not None
        mark(wave.shared_piece, access.offsets, 1)
        flights(wave).announcements = state
        groups = state.committed[lanes].copy()
        state.pending.append(_Copy(op, lanes, groups, address, access.offsets, words, dtype, state.issued))
        state.issued += 1
        if wave.launch.chance is not None:
            state.complete_some(wave, wave.launch.chance)

    kinds = tuple("?" if isinstance(a, RegArg) and a.dtype == "?" else "u4" for a in extra)
    if op.has("L2::cache_hint"):
        kinds = (*kinds[:-1], "u8")
    assert count
    return Lanewise(run, (address_dtype(dst), address_dtype(src), "u4", *kinds))


def _read(wave: Any, lanes: Array, op: Op, source: Array, limit: Array, nbytes: int) -> tuple[Array, ...]:
    """The source's bytes; those at or behind `limit` are zero and not read."""
    out = np.zeros((lanes.size, nbytes), np.uint8)
    whole = np.flatnonzero(limit == nbytes)
    if whole.size:
        words = load(wave, lanes[whole], op, source[whole], "u4", nbytes // 4, "global", True)
        out[whole] = np.stack([np.broadcast_to(w, whole.shape) for w in words], -1).copy().view("u1")
    for at in np.flatnonzero((limit > 0) & (limit < nbytes)):
        for k in range(int(limit[at])):
            byte = load(
                wave, lanes[at : at + 1], op, source[at : at + 1] + np.uint64(k), "u1", 1, "global", True
            )
            out[at, k] = byte[0][0]
    packed = out.view("u4")
    return tuple(np.ascontiguousarray(packed[:, k]) for k in range(nbytes // 4))
