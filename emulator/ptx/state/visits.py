"""Accesses to the shared memory of other blocks of the cluster: none may come when its block can have ended.

Needs the wave and the race detector's times. Gives `Visits`. Invariant: a block ends only when each visit to its shared
memory has been released by the visitor, and one of the block's threads has acquired something since; what is not so is told
at the line of the visit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ..front.model import Op

if TYPE_CHECKING:
    from .wave import Wave


@dataclass(slots=True)
class Visits:
    """Of each lane of a wave: when it last touched which block of its cluster."""

    wave: Wave
    last: Array | None = None  # axes lane, rank of the block
    ops: dict[int, Op] = field(default_factory=dict)  # time -> the instruction

    def add(self, op: Op, lanes: Array, offsets: Array) -> None:
        """Lanes touch places in the wave's shared memory."""
        wave = self.wave
        slots = offsets // max(wave.shared_bytes, 1)
        away = slots != wave.slot[lanes]
        if not away.any():
            return
        races, size = wave.launch.sanitizer.races, wave.launch.cluster_size
        assert races is not None
        lanes, slots = lanes[away], slots[away]
        gone = wave.alive_in_slot[slots] == 0
        if gone.any():
            self._report(int(lanes[np.argmax(gone)]), op, int(slots[np.argmax(gone)]))
        races.time += 1
        if self.last is None:
            self.last = np.zeros((wave.size, size), np.uint32)
        self.last[lanes, slots % size] = races.time
        self.ops[races.time] = op

    def ended(self, slots: Array) -> None:
        """These blocks (flags) have ended: visits to them must have been ordered before."""
        races, size = self.wave.launch.sanitizer.races, self.wave.launch.cluster_size
        if self.last is None or races is None:
            return
        for slot in np.flatnonzero(slots).tolist():
            first = slot // size * size * self.wave.threads
            cluster = slice(first, first + size * self.wave.threads)
            when = self.last[cluster, slot % size]
            if not when.any():
                continue
            everyone = slice(races.first + cluster.start, races.first + cluster.stop)
            start = races.first + slot * self.wave.threads
            known = races.acquired_at[start : start + self.wave.threads].max()
            bare = (when > races.fence_at[everyone]) | (when > known)
            if bare.any():
                at = int(np.argmax(bare))
                self._report(first + at, self.ops[int(when[at])], slot)
            self.last[cluster, slot % size] = 0

    def _report(self, lane: int, op: Op, slot: int) -> None:
        raise DeviceFault(
            "block-ended",
            f"access to shared memory of block number {self.wave.first + slot}, which can have ended by then,",
            self.wave.where(lane, op),
            suggestion="let the block wait for it before it ends: pass the cluster's barrier behind the last access",
        )
