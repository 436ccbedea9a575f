"""Data races: two threads touch the same bytes, one writes, and nothing between them orders the two.

Needs accesses and synchronisations in the order in which they happen. Gives `RaceDetector`. A shadow word a
granule holds who wrote it last and when, two more who read it; each lane has the time of its last warp
barrier, block barrier, release and acquire. Invariant: a conflict is reported only where the earlier lane has not
released since, at the scope that the later lane shares with it (warp, block, or device), or where the later
lane has acquired nothing since; and only where a write changes the value.
"""

from __future__ import annotations

import numpy as np

from ...codegen.diagnostics import refuse
from .access import Access
from .arrays import Array
from .faults import DeviceFault, Where
from .lanes import Instruction, Lanes
from .launch import Launch
from .memory import Allocation
from .thread_times import ThreadTimes
from .warp_order import WarpOrder

#: Times fit 32 bits; behind this one a launch starts again from none, with empty shadows.
TIME_LIMIT = 1 << 31


#: Threads that shadow words can number, with a second number each for their copies.
THREAD_LIMIT = (1 << 31) - 1


def check_count(threads: int) -> None:
    """Refuse a launch with more threads than shadow words can number."""
    if threads > THREAD_LIMIT:
        refuse(
            "the launch has more threads than the race detector can number",
            expected=f"at most {THREAD_LIMIT} threads",
            found=str(threads),
            suggestion="use a smaller grid, or WARPWRIGHT_SANITIZE=memory, which looks for no races",
        )


class RaceDetector:
    """Shadows of one launch. Threads are numbered through the grid; time counts accesses."""

    def __init__(self, launch: Launch, threads: int, granule: int, clustered: bool = False) -> None:
        """`threads` of a block, with those that fill up its last wave. `granule`: bytes that a shadow word stands for, at
        most four and no more than the narrowest access. `clustered`: blocks reach each other's shared memory.
        """
        self.launch = launch
        self.time = launch.device.race_time
        self.start = np.uint64((self.time + 1) << 32)  # shadow words below are from earlier launches
        self.granule, self.threads, self.clustered = granule, threads, clustered
        #: A number from here on is a copy that thread `number - total` issued.
        self.total = launch.report.blocks * threads
        self.fence_at = ThreadTimes(self.time, keep=True)
        self.acquired_at = ThreadTimes(self.time)  # anything
        self.far_at = ThreadTimes(self.time)  # what other blocks can have released
        self.far_used = False
        self.block_at = ThreadTimes(self.time)
        self.warp_at = ThreadTimes(self.time)
        self.last_ops: list[Instruction | None] = [None] * 4096
        self.written: set[int] = set()

    def enter(self, lanes: Lanes) -> None:
        """Blocks start."""
        self.lanes, self.geometry = lanes, lanes.geometry
        self.first = lanes.first * self.threads
        for times in (self.fence_at, self.acquired_at, self.far_at, self.block_at, self.warp_at):
            times.enter(self.first, self.geometry.size)
        self.partial: WarpOrder | None = None  # warp barriers that named some lanes only
        self.numbers: Array = self.geometry.numbers
        #: Shadow words below are from before a barrier that all lanes passed.
        self.floor = self.start

    def end(self) -> None:
        """The next launch starts later than every access of this one; shadows need no clearing."""
        device = self.launch.device
        device.race_time = self.time + 1
        if self.time > TIME_LIMIT:
            device.race_time = 0
            for piece in device.allocations():
                piece.write_shadow = piece.read_shadow = piece.other_shadow = None

    def _shadows(self, piece: Allocation) -> tuple[Array, Array, Array]:
        if piece.write_shadow is None or piece.granule != self.granule:
            n = piece.bytes.size // self.granule + 4
            piece.write_shadow = np.zeros(n, np.uint64)
            piece.read_shadow = np.zeros(n, np.uint64)
            piece.other_shadow = np.zeros(n, np.uint64)
            piece.granule = self.granule
        assert piece.read_shadow is not None and piece.other_shadow is not None
        return piece.write_shadow, piece.read_shadow, piece.other_shadow

    def _stamp(self, access: Access, op: Instruction) -> Array:
        """Shadow words of this access: time and thread (plus one), in one 64-bit word."""
        self.time += 1
        self.last_ops[self.time % len(self.last_ops)] = op
        numbers = self.numbers[access.lanes] if access.lanes.size != self.geometry.size else self.numbers
        return numbers + np.uint64((self.time << 32) + self.first)

    def read(self, op: Instruction, access: Access, width: int, count: int, stale: bool = False) -> None:
        """Plain loads: against the last write of another thread. `stale`: through a cache that stores do not reach."""
        writes, reads, others = self._shadows(access.piece)
        stamp = self._stamp(access, op)
        for index in self._granules(access, width, count):
            if id(access.piece) in self.written:
                if stale:
                    self._stale(op, access, writes[index])
                self._conflict(op, access, writes[index], stamp, "read", "written", None)
            self._remember(access, reads, others, index, stamp)

    def _stale(self, op: Instruction, access: Access, before: Array) -> None:
        """The non-coherent path may hold what memory held before the launch wrote it."""
        written = before >= self.start
        if written.any():
            at = int(np.argmax(written))
            offset = access.start + at if access.offsets is None else int(access.offsets[at])
            place = self.lanes.place(access.piece, access.space, offset)
            raise DeviceFault(
                "stale-read",
                f"load through the non-coherent path of {place}, which this launch has written",
                self.lanes.where(int(access.lanes[at]), op),
                suggestion="load it without .nc, or write it in an earlier launch",
            )

    def _remember(
        self, access: Access, reads: Array, others: Array, index: Array | slice, stamp: Array
    ) -> None:
        """Record a read; an earlier reader that is another thread moves to the second place."""
        before = reads[index]
        threshold = self._threshold(access)
        if before.max() >= threshold:
            foreign = np.ascontiguousarray(before).view(np.uint32)[::2] != stamp.view(np.uint32)[::2]
            recent = foreign & (before >= threshold)
            if recent.any():
                others[index] = np.where(recent, before, others[index])
        reads[index] = stamp
        if not isinstance(index, slice):
            lost = reads[index] != stamp
            if lost.any():
                others[index[lost]] = stamp[lost]

    def write(self, op: Instruction, access: Access, width: int, values: list[Array], view: Array) -> None:
        """Plain stores: against the last write and the last read of another thread, where they change the value."""
        writes, reads, others = self._shadows(access.piece)
        stamp = self._stamp(access, op)
        changed: Array | None = None
        for k, value in enumerate(values):
            old = view[access.items(width, len(values), k)]
            bits = f"u{width}" if width <= 8 else None
            differs = old.view(bits) != value.view(bits) if bits else old != value
            changed = differs if changed is None else changed | differs
        first = id(access.piece) not in self.written
        for index in self._granules(access, width, len(values)):
            if not first:
                self._conflict(op, access, writes[index], stamp, "write", "written", changed)
            self._conflict(op, access, reads[index], stamp, "write", "read", changed)
            self._conflict(op, access, others[index], stamp, "write", "read", changed)
            writes[index] = stamp
            if access.start < 0:
                self._collisions(op, access, writes[index], stamp, width, values)
        self.written.add(id(access.piece))
        access.piece.tracked = True

    def asynchronous(self, op: Instruction, access: Access, width: int, writes: bool) -> None:
        """A unit will read or write for the thread that issues the instruction: against what other threads did."""
        if access.piece.write_shadow is None or access.piece.granule != self.granule or width < self.granule:
            return
        wrote, read, others = self._shadows(access.piece)
        self.time += 1
        self.last_ops[self.time % len(self.last_ops)] = op
        stamp = self.numbers[access.lanes] + np.uint64((self.time << 32) + self.first)
        did = "asynchronous write" if writes else "asynchronous read"
        for index in self._granules(access, width, 1):
            self._conflict(op, access, wrote[index], stamp, did, "written", None)
            if writes:
                self._conflict(op, access, read[index], stamp, did, "read", None)
                self._conflict(op, access, others[index], stamp, did, "read", None)

    def landed(self, op: Instruction, lane: int, piece: Allocation, offsets: Array, width: int) -> None:
        """A copy that `lane` issued has written: whoever has acquired nothing since cannot know."""
        writes, _, _ = self._shadows(piece)
        self.time += 1
        self.last_ops[self.time % len(self.last_ops)] = op
        words = offsets[:, None] // self.granule + np.arange(max(1, width // self.granule))
        writes[words.ravel()] = np.uint64((self.time << 32) + self.total + self.first + lane + 1)
        self.written.add(id(piece))
        piece.tracked = True

    def _threshold(self, access: Access) -> np.uint64:
        """Shadow words below this are ordered before the access: older than the launch or a barrier of all."""
        if access.space == "shared" and not self.clustered:
            return max(self.start, self.floor)
        return self.start

    def _granules(self, access: Access, width: int, count: int) -> list[Array | slice]:
        """Shadow indices that an access covers, one list item for each granule of a lane."""
        g = self.granule
        if width * count < g:
            n = access.lanes.size
            offsets = access.offsets if access.start < 0 else access.start + np.arange(n) * width * count
            assert offsets is not None
            return [offsets // g]
        each = width * count // g
        return [access.items(g, each, k) for k in range(each)]

    def _conflict(
        self,
        op: Instruction,
        access: Access,
        before: Array,
        stamp: Array,
        did: str,
        had: str,
        changed: Array | None,
    ) -> None:
        threshold = self._threshold(access)
        if before.max() < threshold:
            return
        foreign = np.ascontiguousarray(before).view(np.uint32)[::2] != stamp.view(np.uint32)[::2]
        if not foreign.any():
            return
        suspicious = foreign & (before >= threshold)
        if changed is not None:
            suspicious &= changed
        if not suspicious.any():
            return
        at = np.flatnonzero(suspicious)
        words = np.ascontiguousarray(before[at]).view(np.uint32)
        thread, when, mine = words[::2].astype(np.int64) - 1, words[1::2], access.lanes[at] + self.first
        if int(thread.min()) >= self.total:  # copies only: what counts is whether somebody waited
            racy = when > self.acquired_at[mine]
        else:
            racy = self._unordered(thread, when, mine)
        if racy.any():
            i = int(np.argmax(racy))
            self._report(op, access, int(at[i]), int(thread[i]), int(when[i]), did, had)

    def _unordered(self, thread: Array, when: Array, mine: Array) -> Array:
        """Where nothing can have ordered what `thread` did then before what `mine` does now."""
        unit = thread >= self.total  # a copy that has been done releases what it wrote
        thread = np.where(unit, thread - self.total, thread)
        same_block = thread // self.threads == mine // self.threads
        same_warp = same_block & (thread % self.threads // 32 == mine % self.threads // 32)
        last = np.where(
            same_warp,
            np.maximum(self.warp_at[thread], self.block_at[thread]),
            np.where(same_block, self.block_at[thread], 0),
        )
        if self.partial is not None and same_warp.any():
            near = np.flatnonzero(same_warp)
            known = self.partial.until(thread[near] - self.first, mine[near] - self.first)
            last[near] = np.maximum(last[near], known)
        last = np.maximum(last, self.fence_at[thread])
        acquired = np.where(same_block | unit, self.acquired_at[mine], self.far_at[mine])
        unordered: Array = ((when > last) & ~unit) | (when > acquired)
        return unordered

    def _collisions(
        self, op: Instruction, access: Access, now: Array, stamp: Array, width: int, values: list[Array]
    ) -> None:
        """Lanes of one store that write different values to the same place."""
        lost = now != stamp
        if not lost.any() or len(values) > 1 or values[0].size == 1:
            return
        items = access.items(width, 1, 0)
        assert not isinstance(items, slice)
        order = np.argsort(items, kind="stable")
        places, written = items[order], values[0][order]
        bits = written.view(f"u{width}") if width <= 8 else written
        bad = (places[1:] == places[:-1]) & (bits[1:] != bits[:-1])
        if bad.any():
            i = int(np.argmax(bad))
            self._report(
                op,
                access,
                int(order[i + 1]),
                int(access.lanes[order[i]]) + self.first,
                self.time,
                "write",
                "written",
            )

    def _report(
        self, op: Instruction, access: Access, at: int, thread: int, when: int, did: str, had: str
    ) -> None:
        offset = access.start + at if access.offsets is None else int(access.offsets[at])
        place = self.lanes.place(access.piece, access.space, offset)
        by = "a copy of " if thread >= self.total else ""
        where = self.writer(thread % self.total, when)
        raise DeviceFault(
            "race",
            f"data race: {did} of {place}, which another thread has {had} without a barrier between",
            self.lanes.where(int(access.lanes[at]), op),
            notes=(
                f"{had} by {by}{where} at `{where.instruction}`{f' ({where.location})' if where.location else ''}",
            ),
            suggestion="wait for the copy in this thread, too (mbarrier.try_wait), or for a thread that has (a barrier)"
            if by
            else "put a barrier between the two accesses, or make them atomic",
        )

    def writer(self, thread: int, when: int) -> Where:
        """Who a shadow word names: the thread, at what it executed then."""
        return self._where(thread, self.last_ops[when % len(self.last_ops)])

    def _where(self, thread: int, op: Instruction | None) -> Where:
        launch = self.launch
        b, t = divmod(thread, self.threads)
        bx, by, _ = launch.block
        return Where(
            launch.report.kernel,
            op.text() if op else "an earlier access",
            op.loc if op else None,
            launch.block_index(b),
            (t % bx, t // bx % by, t // (bx * by)),
        )

    def block_barrier(self, lanes: Array) -> None:
        """Everything these threads did before is ordered for their block."""
        self.acquire(lanes, "cta")
        self.block_arrival(lanes)
        here = slice(self.first, self.first + self.geometry.size)
        oldest = np.minimum(self.block_at[here], self.acquired_at[here]).min()
        self.floor = np.uint64((int(oldest) + 1) << 32)

    def warp_barrier(self, lanes: Array, masks: Array | None = None, alive: Array | None = None) -> None:
        """Everything these threads did before is ordered for the lanes of their warps that they name (None: all). `alive`:
        for each warp, its lanes that have not ended.
        """
        self.acquire(lanes, "cta")
        if masks is not None and alive is not None:
            there = alive[self.geometry.warp[lanes]]
            masks = np.broadcast_to(masks, lanes.shape)
            some = masks & there != there
            if some.any():
                if self.partial is None:
                    self.partial = WarpOrder(self.geometry)
                self.partial.meet(lanes[some], masks[some], self.time)
                lanes = lanes[~some]
        self.warp_at[self._threads(lanes)] = self.time

    def block_arrival(self, lanes: Array) -> None:
        """Everything these threads did before is ordered for those of their block who wait."""
        self.block_at[self._threads(lanes)] = self.time

    def acquire(self, lanes: Array, scope: str = "gpu") -> None:
        """What others have released may be ordered before what these threads do from here on: for scope `cta`, others of
        their block, and what those have acquired."""
        threads = self._threads(lanes)
        self.acquired_at[threads] = self.time
        if scope != "cta":
            self.far_used = True
            self.far_at[threads] = self.time
        elif self.far_used:
            here = self.far_at[self.first : self.first + self.geometry.size]
            self.far_at[threads] = here.reshape(-1, self.threads).max(axis=1)[self.geometry.slot[lanes]]

    def release(self, lanes: Array, scope: str = "gpu") -> None:
        """What these threads did, and what others did before they met them at a barrier, is ordered for the scope."""
        self.reach(lanes, self.block_at if scope == "cta" else self.fence_at)

    def reach(self, lanes: Array, times: ThreadTimes) -> None:
        """Set in `times` (one for each thread) until when these lanes know what each thread of their blocks did."""
        shape = self.geometry
        here = slice(self.first, self.first + shape.size)
        blocks = np.zeros(shape.blocks, np.bool_)
        blocks[shape.slot[lanes]] = True
        warps = np.zeros(shape.blocks * shape.warps_per_block, np.bool_)
        warps[shape.warp[lanes]] = True
        mine = times[here]
        for near, known in ((blocks[shape.slot], self.block_at), (warps[shape.warp], self.warp_at)):
            mine[near] = np.maximum(mine[near], known[here][near])
        if self.partial is not None:
            self.partial.told(lanes, mine)
        mine[lanes] = self.time

    def _threads(self, lanes: Array) -> Array | slice:
        if lanes.size == self.geometry.size:
            return slice(self.first, self.first + self.geometry.size)
        threads: Array = lanes + self.first
        return threads
