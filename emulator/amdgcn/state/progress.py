"""Whether the waves of a batch still get anywhere.

Needs the batch. Gives `Progress`. Invariant: a livelock is reported only where registers and memory are as they were a
round before, so that every round to come will be the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.faults import DeviceFault
from ..front.model import Op
from .team import Team

if TYPE_CHECKING:
    from .batch import Batch

#: Rounds of polling without any change before the state is compared with the one before.
IDLE_CHECK = 64
State = dict[int, list[tuple[bytes, bytes, bytes]]]


def _state(t: Team) -> tuple[bytes, bytes, bytes]:
    return t.ids.tobytes(), t.V.tobytes(), t.S.tobytes() + t.scc.tobytes()


def _first(t: Team) -> int:
    return int(t.ids[0])


class Progress:
    """Watches a batch for rounds that change nothing."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self.idle = 0
        self.before: tuple[int, ...] = ()
        self.snapshot: State = {}
        self.mark: tuple[int, ...] = (-1, 0, 0, 0)
        self.mark_age = 0
        self.mark_step = 0

    def _counts(self) -> tuple[int, int, int]:
        batch = self.batch
        return batch.changes, batch.exits, batch.barriers.releases

    def generation(self) -> None:
        """All who poll have had a turn."""
        now = self._counts()
        self.idle = self.idle + 1 if now == self.before else 0
        self.before = now
        if self.idle < IDLE_CHECK:
            return
        phase = self.idle % IDLE_CHECK
        if phase > 1:
            return
        found = {p: [_state(t) for t in sorted(g, key=_first)] for p, g in self.batch.later.items()}
        if phase == 0:
            self.snapshot = found
        elif self.snapshot == found:
            position = min(found)
            team = self.batch.later[position][0]
            self.report(position, team, "polling for a change that nothing can make any more")

    def endless(self, position: int, t: Team) -> None:
        """A long run of one team that comes back to a place with nothing changed will do so for ever."""
        now = (position, *self._counts())
        if now == self.mark:
            if self.snapshot.get(position) == [_state(t)]:
                self.report(position, t, "endless loop that changes nothing")
            self.mark_age += 1
        if now[1:] != self.mark[1:] or self.mark_age > 64 or self.batch.steps > 2 * self.mark_step:
            self.mark, self.mark_age, self.mark_step = now, 0, self.batch.steps
            self.snapshot = {position: [_state(t)]}

    def report(self, position: int, t: Team, message: str) -> None:
        """Stop the launch."""
        op = self.op_at(position)
        notes = [*self.batch.barriers.describe()]
        for p, groups in self.batch.later.items():
            at = self.op_at(p)
            notes.append(f"{groups[0].where(at, 0)} polls at `{at.text()}`{f' ({at.loc})' if at.loc else ''}")
        raise DeviceFault(
            "livelock", message, t.where(op, 0), notes=tuple(notes),
            suggestion="check which thread should have made the change, and what it waits for itself",
        )  # fmt: skip

    def op_at(self, position: int) -> Op:
        """The instruction that messages name at a place: a load where there is one."""
        blocks = self.batch.graph.blocks
        while True:
            block = blocks[position]
            loads = [op for op in block.ops if op.row.kind in ("vmem", "lds")]
            if loads or block.ops:
                return (loads or block.ops)[0]
            if block.op is not None:
                return block.op
            position = block.targets[0]
