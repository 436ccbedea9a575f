"""Data races between waves, in local and in global memory.

Needs the race detector of both emulators. Gives `WaveRaces`. Invariant: a wave's own
accesses come in order, so that lanes of a wave race only within one instruction; what a wave had not waited for when it
came to a barrier is not ordered by it, where its target wants that wait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.access import Access
from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.lanes import Instruction
from ...core.races import RaceDetector
from ...core.thread_times import ThreadTimes

if TYPE_CHECKING:
    from ..launch import Launch
    from .batch import Batch


#: Lanes of reads that are kept aside at most, of all memory.
LOG_LIMIT = 1 << 22


class WaveRaces(RaceDetector):
    """The shadows of one memory (local or global) in one launch."""

    def __init__(self, launch: Launch, shared: bool) -> None:
        self.shared = shared
        self.width = launch.code.target.warp_size
        super().__init__(launch, launch.waves_per_block * self.width, launch.code.graph.granule)
        for piece in launch.device.allocations():
            piece.tracked = True
        #: Reads of what this launch has not written: they go to the shadows when somebody writes there.
        self.log: dict[int, list[tuple[int, int, Access, int, int]]] = {}
        self.logged = 0
        #: When each wave issued the oldest access that it has not waited for; 0: it has waited for all.
        self.open = ThreadTimes(0)

    def begin(self, batch: Batch) -> None:
        """A batch starts."""
        if self.shared:
            self.log.clear()
            self.logged = 0
        self.enter(batch)
        self.first_wave = self.first // self.width
        self.open.enter(self.first_wave, batch.size // self.width)

    def read(self, op: Instruction, access: Access, width: int, count: int, stale: bool = False) -> None:
        """Plain loads. Those of memory that nobody writes are only noted down."""
        if id(access.piece) in self.written:
            super().read(op, access, width, count)
            return
        self.time += 1
        self.last_ops[self.time % len(self.last_ops)] = op
        self.log.setdefault(id(access.piece), []).append((self.time, self.first, access, width, count))
        self.logged += 1 if access.offsets is None else access.lanes.size
        if self.logged > LOG_LIMIT:
            for piece in list(self.log):
                self.replay(piece)

    def write(self, op: Instruction, access: Access, width: int, values: list[Array], view: Array) -> None:
        """Plain stores."""
        if id(access.piece) in self.log:
            self.replay(id(access.piece))
        super().write(op, access, width, values, view)

    def replay(self, piece: int) -> None:
        """Put the reads of a piece into its shadows, and those to come."""
        self.written.add(piece)
        for time, first, access, width, count in self.log.pop(piece):
            _, reads, others = self._shadows(access.piece)
            stamp = self.numbers[access.lanes] + np.uint64((time << 32) + first)
            for index in self._granules(access, width, count):
                self._remember(access, reads, others, index, stamp)
            self.logged -= 1 if access.offsets is None else access.lanes.size

    def _unordered(self, thread: Array, when: Array, mine: Array) -> Array:
        same_wave = thread // self.width == mine // self.width
        if same_wave.all():
            return np.zeros(thread.shape, np.bool_)
        result: Array = super()._unordered(thread, when, mine) & ~same_wave
        return result

    def issued(self, waves: Array) -> None:
        """Waves of the batch have issued an access; nobody has waited for it."""
        at = waves + self.first_wave
        self.open[at] = np.where(self.open[at] == 0, self.time, self.open[at])

    def finished(self, waves: Array) -> None:
        """Waves have waited for all of theirs."""
        self.open[waves + self.first_wave] = 0

    def arrive(self, waves: Array, needs_wait: bool) -> None:
        """Waves come to the barrier of their block: what they have waited for is ordered for those who pass it."""
        opened = self.open[waves + self.first_wave]
        known = np.where(opened == 0, self.time, opened - 1) if needs_wait else np.full(waves.size, self.time)
        threads = self._of(waves)
        self.block_at[threads] = np.maximum(
            self.block_at[threads], np.repeat(known, self.width).astype(np.uint32)
        )

    def passed(self, waves: Array) -> None:
        """Waves pass the barrier."""
        self.acquire(self._of(waves) - self.first, "cta")
        here = slice(self.first, self.first + self.geometry.size)
        oldest = np.minimum(self.block_at[here], self.acquired_at[here]).min()
        self.floor = np.uint64((int(oldest) + 1) << 32)

    def released(self, waves: Array, scope: str) -> None:
        """What these waves did is ordered for the scope."""
        self.release(self._of(waves) - self.first, scope)

    def acquires(self, waves: Array, scope: str) -> None:
        """What others have released comes before what these waves do from here on."""
        self.acquire(self._of(waves) - self.first, scope)

    def _of(self, waves: Array) -> Array:
        """The threads of waves, numbered through the grid."""
        first = (waves + self.first_wave) * self.width
        found: Array = (first[:, None] + np.arange(self.width)).ravel()
        return found

    def stale(self, op: Instruction, access: Access, nbytes: int) -> None:
        """Scalar loads of what the same launch has written: the constant cache may hold what was there before."""
        if access.piece.write_shadow is None or access.piece.granule != self.granule:
            return
        for index in self._granules(access, 4, max(1, nbytes // 4)):
            if (access.piece.write_shadow[index] >= self.start).any():
                offset = access.start if access.offsets is None else int(access.offsets[0])
                place = self.lanes.place(access.piece, access.space, offset)
                raise DeviceFault(
                    "stale-read",
                    f"scalar load of {place}, which this launch has written",
                    self.lanes.where(int(access.lanes[0]), op),
                    suggestion="load it as vector memory: scalar loads go through a cache that stores do not reach",
                )
