"""What is looked for while a launch runs: memory without a value, and data races.

Needs accesses and synchronisations. Gives `Common` (of a launch) and `Checks` (of a batch). Invariant: a race is
reported only where nothing can have ordered the two accesses: barriers order what a wave had waited for, releases are
waits for all stores (behind a write-back, where the target has caches that must be written back), acquires are
invalidations. Within a block, the comments of `codegen.llvm.orders` state the order of an access; without them, a load
that polls, a coherent load and an atomic acquire whatever the waves of the block have waited for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.access import Access, first_uninitialised, mark_initialised
from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.races import check_count
from ..front.model import Op
from .pending import DS, LOAD, STORE
from .races import WaveRaces
from .waits import counters

if TYPE_CHECKING:
    from ...core.launch import SanitizeMode
    from ...core.watch import Watch
    from ..launch import Launch
    from .batch import Batch
    from .team import Team


_RELEASES = ("release", "acq_rel", "sc")
_ACQUIRES = ("acquire", "acq_rel", "sc")


class Flags:
    """Words that atomics, coherent loads and polling loads touched, in a text that does not state memory orders."""

    def __init__(self, wanted: bool) -> None:
        self.wanted = wanted
        #: By the identity of the piece, which the entry keeps alive.
        self.words: dict[int, tuple[object, Array]] = {}

    def _index(self, access: Access, nbytes: int) -> Array:
        start = access.offsets
        if start is None:
            start = access.start + nbytes * np.arange(access.lanes.size)
        found: Array = start >> 2
        return found

    def mark(self, access: Access, nbytes: int) -> None:
        """Record the first word of each lane's access as one that other waves may touch at the same time."""
        if self.wanted and access.space != "local":
            known = self.words.get(id(access.piece))
            if known is None:
                flags = np.zeros(len(access.piece.bytes) // 4 + 1, np.bool_)
                known = self.words[id(access.piece)] = access.piece, flags
            known[1][self._index(access, nbytes)] = True

    def all(self, access: Access, nbytes: int) -> bool:
        """Return True if every lane's access starts at a recorded word."""
        known = self.words.get(id(access.piece)) if self.words else None
        return known is not None and bool(known[1][self._index(access, nbytes)].all())


class Common:
    """The checks of one launch."""

    def __init__(self, mode: SanitizeMode, watch: Watch | None) -> None:
        self.mode = mode
        self.watch = watch
        self.near: WaveRaces | None = None  # of local memory
        self.far: WaveRaces | None = None  # of global memory

    def begin(self, launch: Launch) -> None:
        """A launch starts."""
        self.launch = launch
        if self.mode == "full":
            check_count(launch.report.blocks * launch.waves_per_block * launch.code.target.warp_size)
            self.near = WaveRaces(launch, True) if launch.code.graph.local else None
            self.far = WaveRaces(launch, False)
        self.stand_for, _ = counters(launch.code.target)
        features, d = launch.code.target.features, launch.code.descriptor
        #: Where waves of a block may be on two units with caches of their own, a barrier alone orders no global memory.
        self.apart = bool(d.get("workgroup_processor_mode", 0)) or bool(d.get("tg_split", 0))
        self.writes_back = bool(features & {"cache_sc"})
        self.orders = launch.code.graph.orders
        #: The text does not state memory orders: they are derived from what loads poll, from cache bits and from waits.
        self.derived = not launch.code.graph.ordered
        #: The text states them, and has fences, which order the relaxed accesses next to them.
        self.fenced = launch.code.graph.fenced
        self.flags = Flags(self.mode == "full" and self.derived)

    def finish(self) -> None:
        """It ends: memory that is now full of values needs no more watching."""
        for allocation in self.launch.device.allocations():
            flags = allocation.initialised
            if flags is not None and flags[: allocation.size].all():
                allocation.initialised = None
        if self.far is not None:
            self.far.time = max(self.far.time, self.near.time if self.near is not None else 0)
            self.far.end()


class Checks:
    """The same as one batch sees it."""

    def __init__(self, common: Common, batch: Batch) -> None:
        self.common = common
        self.batch = batch
        self.values = common.mode != "off"
        self.near, self.far = common.near, common.far
        self.shared_dropped: Array = np.zeros(batch.waves, np.bool_)  # and the wave's own cache not yet
        self.written_back: Array = np.zeros(batch.waves, np.bool_)  # since the last wait for all stores
        for races in (self.near, self.far):
            if races is not None:
                races.begin(batch)

    # -- order -----------------------------------------------------------------------------------------

    def barrier_arrive(self, t: Team, op: Op) -> None:
        """Waves signal the barrier of their block."""
        if self.near is not None:
            self.near.arrive(t.ids, True)
        if self.far is not None:
            self.far.arrive(t.ids, self.common.apart)

    def barrier_pass(self, t: Team, op: Op) -> None:
        """Waves pass it."""
        if self.near is not None:
            self.near.passed(t.ids)
        if self.far is not None and not self.common.apart:
            self.far.passed(t.ids)

    def waited(self, t: Team, none: tuple[int, ...]) -> None:
        """Waves waited until nothing of these counters was left."""
        if self.far is None:
            return
        stand_for = self.common.stand_for
        if stand_for[DS] in none and self.near is not None:
            self.near.finished(t.ids)
        if stand_for[STORE] in none:
            if stand_for[LOAD] in none or (t.waits.issued == t.waits.done)[stand_for[LOAD]].all():
                self.far.finished(t.ids)
            if self.common.orders:
                ready = self.written_back[t.ids] if self.common.writes_back else np.ones(t.size, np.bool_)
                if ready.any():
                    self.far.released(t.ids[ready], "gpu")
                    self.written_back[t.ids] = False
        elif stand_for[LOAD] in none and (t.waits.issued == t.waits.done)[stand_for[STORE]].all():
            self.far.finished(t.ids)

    def write_back(self, t: Team, scope: str) -> None:
        """Waves write their caches back."""
        if scope == "gpu":
            self.written_back[t.ids] = True

    def forget(self, t: Team, scope: str, name: str) -> None:
        """Waves drop what their caches hold: what they load from here on is what others have released. On RDNA the cache
        that blocks share and the wave's own are told one behind the other."""
        if self.far is None:
            return
        if name == "buffer_gl1_inv":
            self.shared_dropped[t.ids] = True
            return
        if name == "buffer_gl0_inv":
            outer = self.shared_dropped[t.ids]
            if outer.any():
                self.far.acquires(t.ids[outer], "gpu")
            self.shared_dropped[t.ids] = False
        self.far.acquires(t.ids, scope)

    # -- accesses --------------------------------------------------------------------------------------

    def scalar_loaded(self, op: Op, access: Access, nbytes: int) -> None:
        """Waves load through the constant cache."""
        if self.far is not None:
            self.far.stale(op, access, nbytes)

    def publish(self) -> None:
        """The running waves release what they did to their block. Waits and cache operations order it for other blocks."""
        ids = self.batch.running.ids
        for races in (self.near, self.far):
            if races is not None:
                races.released(ids, "cta")

    def publish_waited(self, waves: Array, needs_wait: bool) -> None:
        """Waves release to their block what waits have ordered. The LDS unit handles a wave's operations in order, so
        that a flag in LDS needs no wait for data in LDS.
        """
        if self.near is not None:
            self.near.arrive(waves, needs_wait)
        if self.far is not None:
            self.far.arrive(waves, self.common.apart)

    def observe(self) -> None:
        """The running waves acquire what others of their block have released."""
        ids = self.batch.running.ids
        if self.near is not None:
            self.near.acquires(ids, "cta")
        if self.far is not None and not self.common.apart:
            self.far.acquires(ids, "cta")

    def _flag_read(self, op: Op, access: Access) -> None:
        """Acquire as the order of this load or atomic requires, or as nothing in the text rules out."""
        if self.common.derived:
            self.publish_waited(np.arange(self.batch.waves), access.space != "shared")
            self.observe()
        elif op.inst.order in _ACQUIRES or (op.inst.order and self.common.fenced):
            self.observe()

    def _flag_written(self, op: Op) -> None:
        """Release as the order of this store or atomic requires."""
        if op.inst.order in _RELEASES:
            self.publish()
        elif op.inst.order and self.common.fenced:
            self.publish_waited(self.batch.running.ids, True)

    def atomic(self, op: Op, access: Access, width: int, t: Team) -> None:
        """Lanes read and write in one go. In local memory, one without a written order releases and acquires."""
        self._flag_written(op)
        self.loaded(op, access, width, 1, False)
        if self.common.watch is not None:
            self.common.watch.written(self.batch, op, access, width)
        if access.piece.initialised is not None:
            mark_initialised(access, width, 1)
        if self.near is not None and access.space == "shared" and not op.inst.order:
            self.near.released(t.ids, "cta")
            self.near.acquires(t.ids, "cta")

    def loaded(self, op: Op, access: Access, width: int, count: int, plain: bool) -> None:
        """Lanes load."""
        if not self.values:
            return
        if access.piece.initialised is not None and access.space != "local":
            self._check_value(op, access, width, count)
        if access.space == "shared" and self.batch.flights.open:
            self.batch.flights.touched(op, access, width * count)
        races = self.near if access.space == "shared" else self.far
        if races is not None and access.space != "local" and not access.piece.read_only:
            plain = plain and not op.inst.order and not (op.polled and self.common.derived)
            if plain:
                races.read(op, access, width, count)
            else:
                self.common.flags.mark(access, width * count)
            races.issued(self.batch.running.ids)
            if not plain:
                self._flag_read(op, access)

    def storing(
        self, op: Op, access: Access, width: int, values: list[Array], view: Array, plain: bool
    ) -> None:
        """Lanes are about to store."""
        if self.common.watch is not None:
            self.common.watch.written(self.batch, op, access, width * len(values))
        if access.piece.initialised is not None:
            mark_initialised(access, width, len(values))
        if access.space == "shared" and self.batch.flights.open and self.values:
            self.batch.flights.touched(op, access, width * len(values))
        races = self.near if access.space == "shared" else self.far
        if races is not None and access.space != "local":
            self._flag_written(op)
            if plain and not op.inst.order and not self.common.flags.all(access, width * len(values)):
                races.write(op, access, width, values, view)
            races.issued(self.batch.running.ids)

    def _check_value(self, op: Op, access: Access, width: int, count: int) -> None:
        at = first_uninitialised(access, width, count)
        if at < 0:
            return
        offset = access.start + at * width * count if access.offsets is None else int(access.offsets[at])
        raise DeviceFault(
            "uninitialised",
            f"load of {width * count} bytes that nothing has written, at {self.place(access, offset)}",
            self.batch.where(int(access.lanes[at]), op),
            suggestion="write the memory before reading it, or clear it",
        )

    def place(self, access: Access, offset: int) -> str:
        """A byte of a piece as messages name it."""
        return self.batch.place(access.piece, access.space, offset)
