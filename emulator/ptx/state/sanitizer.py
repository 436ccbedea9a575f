"""The sanitizer: memory without a value, and data races in shared and global memory.

Needs what accesses report. Gives `Sanitizer`, told of each load and store and of each synchronisation.
Invariant: it reports only conflicts that no barrier, fence or atomic can have ordered: the earlier thread
has passed none that reaches the later one since its access. (It may miss races; it does not invent them.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...core.access import Access, first_uninitialised, mark_initialised
from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.memory import SHARED_START, Allocation
from ...core.races import check_count
from ...core.watch import Watch
from ..asynchronous.proxies import ProxyLog
from ..front.model import Op
from .races import PtxRaces

if TYPE_CHECKING:
    from ..launch import Launch
    from .wave import Wave


class Sanitizer:
    """Checks of one launch. `mode`: off, memory (bounds, alignment, values), full (also races and barriers)."""

    def __init__(self, mode: Literal["off", "memory", "full"], watch: Watch | None = None) -> None:
        self.mode = mode
        self.watch = watch
        self.values = mode != "off"
        self.registers = mode != "off"
        self.barriers = mode == "full"
        self.races: PtxRaces | None = None
        self.proxies: ProxyLog | None = None

    def begin(self, launch: Launch) -> None:
        """A launch starts: nobody has touched anything yet."""
        if self.mode == "full":
            check_count(launch.report.blocks * launch.threads)
            self.races = PtxRaces(launch)
            self.proxies = ProxyLog(self.races)

    def enter(self, wave: Wave) -> WaveSanitizer:
        """The checks of a wave."""
        return WaveSanitizer(self, wave)

    def finish(self, launch: Launch) -> None:
        """A launch ends: memory that is now full of values needs no more watching."""
        for allocation in launch.device.allocations():
            allocation.pending = None
            flags = allocation.initialised
            if flags is not None and flags[: allocation.size].all():
                allocation.initialised = None
        if self.races is not None:
            self.races.end()


class WaveSanitizer:
    """The sanitizer as one wave sees it."""

    def __init__(self, common: Sanitizer, wave: Wave) -> None:
        self.common = common
        self.wave = wave
        self.races = common.races
        if self.races is not None:
            self.races.enter(wave)
            if common.proxies is not None:
                common.proxies.enter(wave)

    def loaded(self, op: Op, access: Access, width: int, count: int, plain: bool) -> None:
        """Lanes load; `plain` is false for volatile, relaxed and acquire loads."""
        if not self.common.values:
            return
        if access.piece.pending is not None and self.wave.flights is not None:
            self.wave.flights.touched(op, access, width * count, False)
        if access.piece.initialised is not None:
            self._check_value(op, access, width, count)
        if plain and self.races is not None and access.space != "local" and access.piece.tracked:
            self.races.read(op, access, width, count, op.has("nc"))
        self._other_block(op, access)

    def storing(
        self, op: Op, access: Access, width: int, values: list[Array], view: Array, plain: bool
    ) -> None:
        """Lanes are about to store."""
        if access.piece.pending is not None and self.common.values and self.wave.flights is not None:
            self.wave.flights.touched(op, access, width * len(values), True)
        if self.common.watch is not None:
            self.common.watch.written(self.wave, op, access, width * len(values))
        if access.piece.initialised is not None:
            mark_initialised(access, width, len(values))
        if plain and self.races is not None and access.space != "local":
            self.races.write(op, access, width, values, view)
        self._other_block(op, access)

    def touched(self, op: Op, access: Access, width: int, count: int) -> None:
        """An atomic gives memory a value."""
        if access.piece.pending is not None and self.common.values and self.wave.flights is not None:
            self.wave.flights.touched(op, access, width * count, True)
        if self.common.watch is not None:
            self.common.watch.written(self.wave, op, access, width * count)
        mark_initialised(access, width, count)
        self._other_block(op, access)

    def _other_block(self, op: Op, access: Access) -> None:
        if self.wave.launch.cluster_size > 1 and access.space == "shared" and access.offsets is not None:
            self.reached(op, access.lanes, access.offsets)

    def reached(self, op: Op, lanes: Array, offsets: Array) -> None:
        """Lanes touch these places in shared memory, maybe another block's."""
        if self.races is not None and self.wave.launch.cluster_size > 1:
            self.wave.visits.add(op, lanes, offsets)

    def _check_value(self, op: Op, access: Access, width: int, count: int) -> None:
        at = first_uninitialised(access, width, count)
        if at < 0:
            return
        offset = access.start + at * width * count if access.offsets is None else int(access.offsets[at])
        raise DeviceFault(
            "uninitialised",
            f"load of {width * count} bytes that nothing has written, "
            f"at {self.place(access.piece, access.space, offset)}",
            self.wave.where(int(access.lanes[at]), op),
            suggestion="write the memory before reading it, or clear it",
        )

    def place(self, piece: Allocation, space: str, offset: int) -> str:
        """A byte of a piece as messages name it."""
        if space == "shared":
            return self._shared_place(offset % max(self.wave.shared_bytes, 1))
        if space == "local":
            return f"local offset {offset % self.wave.frame}"
        return f"offset {offset} of {piece.label()}"

    def _shared_place(self, offset: int) -> str:
        """An offset in a block's shared memory, by the variable that it is in."""
        linked = self.wave.code.linked
        address = offset + SHARED_START
        for var in linked.shared_vars:
            if var.offset <= address < var.offset + var.size:
                return f"shared offset {offset} ({var.name}+{address - var.offset})"
        if address >= linked.dynamic_at and self.wave.launch.smem:
            return f"shared offset {offset} (dynamic+{address - linked.dynamic_at})"
        return f"shared offset {offset}"

    def block_barrier(self, lanes: Array) -> None:
        """Lanes passed a barrier of their block."""
        if self.races is not None:
            self.races.block_barrier(lanes)

    def arrive(self, lanes: Array) -> None:
        """Lanes arrived at a barrier without waiting: what they wrote before is ordered for those who wait."""
        if self.races is not None:
            self.races.block_arrival(lanes)

    def warp_barrier(self, lanes: Array, masks: Array | None = None) -> None:
        """Lanes passed a barrier of their warp, at which they named some lanes, or all."""
        if self.races is not None:
            self.races.warp_barrier(lanes, masks, None if masks is None else self.wave.alive_masks())

    def release(self, lanes: Array, scope: str = "gpu") -> None:
        """Lanes arrived at a barrier object, or stored with release; scope `cta` is for their block only."""
        if self.races is not None:
            self.races.release(lanes, scope)

    def acquire(self, lanes: Array, scope: str = "gpu") -> None:
        """Lanes waited for a barrier object, or loaded with acquire."""
        if self.races is not None:
            self.races.acquire(lanes, scope)

    def fence(self, lanes: Array, scope: str = "gpu") -> None:
        """Lanes executed a fence, or an operation that releases and acquires."""
        self.release(lanes, scope)
        self.acquire(lanes, scope)

    def fence_inits(self, lanes: Array) -> None:
        """Lanes executed fence.mbarrier_init."""
        if self.races is not None:
            self.races.fence_inits(lanes)
