"""A batch: as many blocks as run at once, their waves, their local memory, and the scheduler.

Needs the graph and a launch. Gives `Batch.run`. Invariant: at every step the team at the smallest position runs, so
that waves that parted meet again; a team that goes back over a loop that polls stands back until all others have run;
where nobody can run, that is reported and never a hang.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault, Where
from ...core.lanes import Instruction
from ...core.memory import Allocation
from ..front.model import Op
from .barriers import Barriers
from .flights import Flights
from .progress import Progress
from .startup import start
from .team import Team

if TYPE_CHECKING:
    from ..launch import Launch

#: Steps that one generation of waves may take before those behind it get a turn all the same.
PATIENCE = 50_000
#: Steps between two looks at the launch's deadline.
CLOCK = 64


class Batch:
    """The waves of blocks `first` to `first + count - 1`."""

    def __init__(self, launch: Launch, first: int, count: int) -> None:
        self.launch = launch
        self.graph = launch.code.graph
        self.layout = launch.code.program.layout
        self.lanes = launch.code.target.warp_size
        self.first = first
        self.blocks = count
        self.waves_per_block = launch.waves_per_block
        self.threads = self.waves_per_block * self.lanes  # of a block, the last wave filled up
        self.waves = count * self.waves_per_block
        self.size = self.waves * self.lanes
        self.geometry = launch.geometry(count)
        self.slot: Array = self.geometry.slot
        self.lds_size = launch.lds_bytes
        self.lds_stride = -(-max(self.lds_size, 1) // 16) * 16 + 16
        self.scratch_size = launch.scratch_bytes
        self.scratch_stride = -(-max(self.scratch_size, 1) // 16) * 16
        self.lds_piece = Allocation(
            0, count * self.lds_stride, np.zeros(count * self.lds_stride, np.uint8), "local memory"
        )
        scratch = self.size * self.scratch_stride if self.scratch_size else 16
        self.scratch_piece = Allocation(0, scratch, np.zeros(scratch, np.uint8), "scratch memory")
        if launch.values:
            for piece in (self.lds_piece, self.scratch_piece):
                piece.initialised = np.zeros(piece.bytes.size, np.bool_)
        self.alive = np.full(count, self.waves_per_block)  # waves of each block
        self.barriers = Barriers(self)
        self.heap: list[int] = []
        self.pending: dict[int, list[Team]] = {}
        self.later: dict[int, list[Team]] = {}
        self.steps = 0
        self.instructions = 0
        self.changes = 0
        self.exits = 0
        self.progress = Progress(self)
        self.checks = launch.enter(self)
        self.flights = Flights(self)

    # -- moving waves ----------------------------------------------------------------------------------

    def go(self, position: int, t: Team) -> None:
        """A team goes on at `position`."""
        t.position = position
        groups = self.pending.get(position)
        if groups is None:
            self.pending[position] = [t]
            heapq.heappush(self.heap, position)
        else:
            groups.append(t)

    def go_later(self, position: int, t: Team) -> None:
        """A team goes on at `position` when all others have had a turn."""
        t.position = position
        self.later.setdefault(position, []).append(t)

    def move(self, position: int, t: Team, late: tuple[int, ...]) -> None:
        """To a block's successor."""
        (self.go_later if position in late else self.go)(position, t)

    def run(self) -> None:
        """Run all waves to their end."""
        team = Team(self, *start(self))
        self.running = team
        team.undef, team.watch = self.launch.undefined(self, team)
        self.go(0, team)
        blocks = self.graph.blocks
        quota = PATIENCE
        while True:
            if not self.heap:
                if self.later:
                    self.progress.generation()
                    self.pending, self.later = self.later, {}
                    self.heap = sorted(self.pending)
                    quota = PATIENCE
                    continue
                if self.barriers.stuck():
                    self.barriers.deadlock()
                return
            position = heapq.heappop(self.heap)
            groups = self.pending.pop(position)
            t = groups[0] if len(groups) == 1 else self._gather(position, groups)
            quota -= 1
            if quota < 0:
                if self.heap:
                    self.go_later(position, t)
                    continue
                self.progress.endless(position, t)
            block = blocks[position]
            self.steps += 1
            if not self.steps % CLOCK:
                self._check_time(position, t)
            self.instructions += t.ids.size * self.lanes * (block.last - block.first)
            self.running = t
            for step in block.steps:
                step(t)
            assert block.run is not None
            block.run(self, t)

    def _gather(self, position: int, groups: list[Team]) -> Team:
        """One team of those that can be one: with the same mode."""
        same = [g for g in groups if g.mode == groups[0].mode]
        rest = [g for g in groups if g.mode != groups[0].mode]
        for g in rest:
            self.go(position, g)
        return Team.merge(same)

    def ended(self, t: Team) -> None:
        """Waves ended."""
        self.exits += 1
        np.subtract.at(self.alive, t.slot, 1)
        self.barriers.recheck()

    # -- naming ----------------------------------------------------------------------------------------

    def where(self, lane: int, op: Instruction | None) -> Where:
        """A lane of the batch at an instruction, as messages name it."""
        launch = self.launch
        bx, by, _ = launch.block
        slot, t = divmod(lane, self.threads)
        return Where(
            launch.code.name,
            op.text() if op else "",
            op.loc if op else None,
            launch.block_index(self.first + slot),
            (t % bx, t // bx % by, t // (bx * by)),
        )

    def place(self, piece: Allocation, space: str, offset: int) -> str:
        """A byte of memory, as messages name it."""
        if space == "shared":
            return f"shared offset {offset % self.lds_stride}"
        if space == "local":
            return f"scratch offset {offset % self.scratch_stride}"
        return f"offset {offset} of {piece.label()}"

    def _check_time(self, position: int, t: Team) -> None:
        """Stop a kernel that runs past its deadline."""
        self.launch.check_time(lambda: t.where(self.progress.op_at(position), 0))

    def fault(self, kind: str, message: str, op: Op, lane: int, **more: str | None) -> DeviceFault:
        """A fault of a lane of the batch."""
        return DeviceFault(kind, message, self.where(lane, op), **more)  # type: ignore[arg-type]
