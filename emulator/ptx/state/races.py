"""Data races of PTX: the granule of a kernel, what it may write, and barrier objects that are used before their time.

Needs the race detector of both emulators. Gives `PtxRaces`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array, item_bytes
from ...core.faults import DeviceFault
from ...core.lanes import Lanes
from ...core.memory import Allocation
from ...core.races import RaceDetector
from ...core.thread_times import ThreadTimes
from ..front.cfg import Graph
from ..front.model import STORAGE, Lanewise, Op

if TYPE_CHECKING:
    from ..launch import Launch


class PtxRaces(RaceDetector):
    """The shadows of one launch of PTX."""

    def __init__(self, launch: Launch) -> None:
        super().__init__(launch, launch.threads, granule(launch.code.graph), launch.cluster_size > 1)
        self.init_at = ThreadTimes(self.time, keep=True)  # fence.mbarrier_init
        self.made: dict[int, tuple[int, int]] = {}  # barrier object -> by whom it was initialised, and when
        watch_stores(launch)

    def enter(self, lanes: Lanes) -> None:
        """A wave starts."""
        super().enter(lanes)
        self.init_at.enter(self.first, self.geometry.size)

    def initialised(self, op: Op, lanes: Array, offsets: Array) -> None:
        """Lanes initialised barrier objects at these places in shared memory."""
        self.time += 1
        self.last_ops[self.time % len(self.last_ops)] = op
        for lane, at in zip(lanes.tolist(), offsets.tolist()):
            self.made[at] = (lane + self.first, self.time)

    def fence_inits(self, lanes: Array) -> None:
        """The barrier objects that these threads initialised are ordered for anybody."""
        self.init_at[self._threads(lanes)] = self.time

    def check_initialised(self, op: Op, lanes: Array, piece: Allocation, offsets: Array) -> None:
        """A fault where lanes use barrier objects in shared memory whose initialisation nothing has ordered before."""
        for at in np.unique(offsets).tolist():
            thread, when = self.made.get(at, (-1, 0))
            if thread < 0 or (when << 32 < self.floor and not self.clustered):
                continue
            mine = lanes[offsets == at] + self.first if offsets.size == lanes.size else lanes + self.first
            maker, then = np.full(mine.size, thread), np.full(mine.size, when, np.uint32)
            bare = (mine != thread) & self._unordered(maker, then, mine)
            if when <= self.init_at[thread]:
                near = thread // self.threads == mine // self.threads
                bare &= when > np.where(near, self.acquired_at[mine], self.far_at[mine])
            if bare.any():
                self._report_object(op, int(mine[np.argmax(bare)]) - self.first, piece, at, thread, when)

    def _report_object(self, op: Op, lane: int, piece: Allocation, at: int, thread: int, when: int) -> None:
        by = self.writer(thread, when)
        place = self.lanes.place(piece, "shared", at)
        raise DeviceFault(
            "race",
            f"use of the barrier object at {place}, which another thread has initialised without a barrier between",
            self.lanes.where(lane, op),
            notes=(f"initialised by {by} at `{by.instruction}`{f' ({by.location})' if by.location else ''}",),
            suggestion="synchronise the block between mbarrier.init and the first use; in a cluster execute "
            "fence.mbarrier_init before the cluster's barrier",
        )


def granule(graph: Graph) -> int:
    """Bytes that a shadow word stands for: the narrowest access in the kernel, at most four."""
    widths = [4]
    for block in graph.blocks:
        for step in block.steps:
            if step.op.base in ("ld", "st", "ldu") and isinstance(step.bound, Lanewise):
                dtypes = step.bound.outs or step.bound.ins[1:]
                widths += [item_bytes(d) for d in dtypes[:1]]
            elif step.op.base == "wmma" and step.op.types:
                widths.append(item_bytes(STORAGE[step.op.type]))
    return max(1, min(widths))


def watch_stores(launch: Launch) -> None:
    """Record reads only of what the kernel may write, where that can be told from its parameters."""
    stored = launch.code.graph.stored
    for piece in launch.device.allocations():
        piece.tracked = stored is None
    for at in stored or ():
        inside = at + 8 <= launch.params.bytes.size
        address = int(launch.params.bytes[at : at + 8].view(np.uint64)[0]) if inside else 0
        found = launch.device.find(address)
        if found is not None:
            found.tracked = True
