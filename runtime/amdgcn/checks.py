"""What is looked for while a launch runs: memory without a value, and data races.

Needs accesses and synchronisations. Gives `Common` (of a launch) and `Checks` (of a batch).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..emulator.access import Access, first_uninitialised, mark_initialised
from ..emulator.faults import DeviceFault
from .model import Array, Op

if TYPE_CHECKING:
    from ..emulator.watch import Watch
    from .batch import Batch
    from .launch import Launch, SanitizeMode
    from .team import Team


class Common:
    """The checks of one launch."""

    def __init__(self, mode: SanitizeMode, watch: Watch | None) -> None:
        self.mode = mode
        self.watch = watch

    def begin(self, launch: Launch) -> None:
        """A launch starts."""
        self.launch = launch

    def finish(self) -> None:
        """It ends: memory that is now full of values needs no more watching."""
        for allocation in self.launch.device.allocations():
            flags = allocation.initialised
            if flags is not None and flags[: allocation.size].all():
                allocation.initialised = None


class Checks:
    """The same as one batch sees it."""

    def __init__(self, common: Common, batch: Batch) -> None:
        self.common = common
        self.batch = batch
        self.values = common.mode != "off"

    def barrier_arrive(self, t: Team, op: Op) -> None:
        """Waves signal the barrier of their block."""

    def barrier_pass(self, t: Team, op: Op) -> None:
        """Waves pass it."""

    def waited(self, t: Team, counters: tuple[int, ...]) -> None:
        """Waves waited until nothing of these counters was left."""

    def write_back(self, t: Team, scope: str) -> None:
        """Waves write their caches back."""

    def forget(self, t: Team, scope: str) -> None:
        """Waves drop what their caches hold: what they load from here on is what others have released."""

    def scalar_loaded(self, op: Op, access: Access, nbytes: int) -> None:
        """Waves load through the constant cache."""

    def atomic(self, op: Op, access: Access, width: int, t: Team) -> None:
        """Lanes read and write in one go."""
        self.loaded(op, access, width, 1, False)
        if access.piece.initialised is not None:
            mark_initialised(access, width, 1)

    def loaded(self, op: Op, access: Access, width: int, count: int, plain: bool) -> None:
        """Lanes load."""
        if self.values and access.piece.initialised is not None:
            self._check_value(op, access, width, count)

    def storing(
        self, op: Op, access: Access, width: int, values: list[Array], view: Array, plain: bool
    ) -> None:
        """Lanes are about to store."""
        if access.piece.initialised is not None:
            mark_initialised(access, width, len(values))

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
        if access.space == "shared":
            return f"shared offset {offset % self.batch.lds_stride}"
        if access.space == "local":
            return f"scratch offset {offset % self.batch.scratch_stride}"
        return f"offset {offset} of {access.piece.label()}"
