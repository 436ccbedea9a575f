"""Data races between waves, in local and in global memory.

Needs the race detector of the PTX emulator, whose shadow words these are. Gives `WaveRaces`. Invariant: a wave's own
accesses come in order, so that lanes of a wave race only within one instruction; what a wave had not waited for when it
came to a barrier is not ordered by it, where its target wants that wait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np

from ...core.access import Access
from ...core.arrays import Array
from ...core.geometry import Geometry
from ...core.races import RaceDetector
from ...core.thread_times import ThreadTimes
from ..front.model import Op

if TYPE_CHECKING:
    from ..launch import Launch
    from .batch import Batch


#: Lanes of reads that are kept aside at most, of all memory.
LOG_LIMIT = 1 << 22


class _Shape:
    """A launch as the detector sees it: threads of a block up to whole waves, no clusters."""

    def __init__(self, launch: Launch) -> None:
        self.device = launch.device
        self.code = launch.code
        self.report = launch.report
        self.block = launch.block
        self.threads = launch.waves_per_block * launch.code.target.warp_size
        self.cluster_size = 1
        self._launch = launch

    def block_index(self, number: int) -> tuple[int, int, int]:
        gx, gy, _ = self._launch.grid
        return number % gx, number // gx % gy, number // (gx * gy)


class _Lanes:
    """A batch as the detector sees it."""

    def __init__(self, batch: Batch, shape: _Shape, known: dict[int, Geometry]) -> None:
        self.first = batch.first
        self.blocks = batch.blocks
        self.size = batch.size
        self.slot = batch.slot
        if batch.blocks not in known:
            known[batch.blocks] = Geometry(shape.threads, batch.blocks)
        self.geometry = known[batch.blocks]
        self.warp = self.geometry.warp
        self.warps_per_block = self.geometry.warps_per_block
        self.where = batch.where
        self.sanitizer = self
        self._batch = batch

    def place(self, piece: Any, space: str, offset: int) -> str:
        """A byte as messages name it."""
        return self._batch.checks.place(
            Access(piece, np.zeros(0, np.int64), offset, None, None, space), offset
        )


class WaveRaces(RaceDetector):
    """The shadows of one memory (local or global) in one launch."""

    def __init__(self, launch: Launch, shared: bool) -> None:
        self.shared = shared
        self.lanes = launch.code.target.warp_size
        self.bytes = launch.code.graph.granule
        super().__init__(cast(Any, _Shape(launch)))
        self.geometries: dict[int, Geometry] = {}  # by the number of blocks
        #: Reads of what this launch has not written: they go to the shadows when somebody writes there.
        self.log: dict[int, list[tuple[int, int, Access, int, int]]] = {}
        self.logged = 0
        #: When each wave issued the oldest access that it has not waited for; 0: it has waited for all.
        self.open = ThreadTimes(0)

    def _granule(self) -> int:
        return self.bytes

    def watch(self) -> None:
        """Reads of everything are recorded."""
        for piece in self.launch.device.allocations():
            piece.tracked = True

    def begin(self, batch: Batch) -> None:
        """A batch starts."""
        if self.shared:
            self.log.clear()
            self.logged = 0
        self.enter(cast(Any, _Lanes(batch, cast(Any, self.launch), self.geometries)))
        self.first_wave = self.first // self.lanes
        self.open.enter(self.first_wave, self.wave.size // self.lanes)

    def read(self, op: Op, access: Access, width: int, count: int) -> None:  # type: ignore[override]
        """Plain loads. Those of memory that nobody writes are only noted down."""
        if id(access.piece) in self.written:
            super().read(cast(Any, op), access, width, count)
            return
        self.time += 1
        self.last_ops[self.time % len(self.last_ops)] = cast(Any, op)
        self.log.setdefault(id(access.piece), []).append((self.time, self.first, access, width, count))
        self.logged += 1 if access.offsets is None else access.lanes.size
        if self.logged > LOG_LIMIT:
            for piece in list(self.log):
                self.replay(piece)

    def write(  # type: ignore[override]
        self, op: Op, access: Access, width: int, values: list[Array], view: Array
    ) -> None:
        """Plain stores."""
        if id(access.piece) in self.log:
            self.replay(id(access.piece))
        super().write(cast(Any, op), access, width, values, view)

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
        same_wave = thread // self.lanes == mine // self.lanes
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
            self.block_at[threads], np.repeat(known, self.lanes).astype(np.uint32)
        )

    def passed(self, waves: Array) -> None:
        """Waves pass the barrier."""
        self.acquire(self._of(waves) - self.first, "cta")
        here = slice(self.first, self.first + self.wave.size)
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
        first = (waves + self.first_wave) * self.lanes
        found: Array = (first[:, None] + np.arange(self.lanes)).ravel()
        return found

    def stale(self, op: Op, access: Access, nbytes: int) -> None:
        """Scalar loads of what the same launch has written: the constant cache may hold what was there before."""
        if access.piece.write_shadow is None or access.piece.granule != self.granule:
            return
        for index in self._granules(access, 4, max(1, nbytes // 4)):
            if (access.piece.write_shadow[index] >= self.start).any():
                raise self.launch_fault(op, access)

    def launch_fault(self, op: Op, access: Access) -> Exception:
        """A read through the constant cache of what was written in this launch."""
        batch = cast(Any, self.wave)._batch
        offset = access.start if access.offsets is None else int(access.offsets[0])
        fault: Exception = batch.fault(
            "stale-read",
            f"scalar load of {batch.checks.place(access, offset)}, which this launch has written",
            op,
            int(access.lanes[0]),
            suggestion="load it as vector memory: scalar loads go through a cache that stores do not reach",
        )
        return fault
