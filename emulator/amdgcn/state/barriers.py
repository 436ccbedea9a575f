"""Barriers of a block: `s_barrier`, and on gfx12 signalling and waiting apart.

Needs the batch. Gives `Barriers`. Invariant: a phase is over when every wave of the block that has not ended has
signalled; a wave goes on when the phase that it signalled is over; waves of one block that meet at different
instructions are reported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ..front.model import Op
from .team import Team

if TYPE_CHECKING:
    from .batch import Batch


class Barriers:
    """The barrier of each block of a batch."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self.signals: Array = np.zeros(batch.blocks, np.int64)
        self.phase: Array = np.zeros(batch.blocks, np.int64)
        self.awaits: Array = np.full(batch.waves, -1)  # the phase that each wave has signalled; -1: none
        self.first: list[tuple[Op, int] | None] = [None] * batch.blocks  # who signalled a phase first
        self.waiting: list[tuple[Team, int, Op]] = []
        self.releases = 0

    def signal(self, t: Team, op: Op) -> None:
        """Waves of a team arrive."""
        batch = self.batch
        again = self.awaits[t.ids] >= 0
        if again.any():
            self._twice(t, op, int(np.argmax(again)))
        self.awaits[t.ids] = self.phase[t.slot]
        batch.checks.barrier_arrive(t, op)
        if batch.launch.full:
            self._same(t, op)
        np.add.at(self.signals, t.slot, 1)
        self._complete()

    def _twice(self, t: Team, op: Op, wave: int) -> NoReturn:
        raise DeviceFault(
            "bad-barrier", "the barrier is signalled a second time without a wait", t.where(op, wave),
            suggestion="wait for the barrier before it is signalled again",
        )  # fmt: skip

    def _same(self, t: Team, op: Op) -> None:
        for slot, wave in zip(*np.unique(t.slot, return_index=True)):
            known = self.first[slot]
            if known is None:
                self.first[slot] = (op, int(t.ids[wave]))
            elif known[0] is not op:
                other = self.batch.where(known[1] * self.batch.lanes, known[0])
                raise DeviceFault(
                    "divergent-barrier",
                    "waves of one block meet at different barriers",
                    t.where(op, int(wave)),
                    notes=(
                        f"{other} waits at `{known[0].text()}`{f' ({known[0].loc})' if known[0].loc else ''}",
                    ),
                    suggestion="let all waves of a block take the same path to a barrier",
                )

    def _complete(self) -> None:
        done = (self.signals > 0) & (self.signals >= self.batch.alive)
        if not done.any():
            return
        self.signals[done] = 0
        self.phase[done] += 1
        self.releases += 1
        for slot in np.flatnonzero(done).tolist():
            self.first[slot] = None
        parked, self.waiting = self.waiting, []
        for t, position, op in parked:
            self.wait(t, position, op)

    def wait(self, t: Team, position: int, op: Op) -> None:
        """Waves go on at `position` when the phase that they signalled is over."""
        mine = self.awaits[t.ids]
        if (mine < 0).any():
            raise DeviceFault(
                "bad-barrier", "a wait for a barrier that the wave has not signalled",
                t.where(op, int(np.argmax(mine < 0))), suggestion="signal the barrier before the wait",
            )  # fmt: skip
        over = mine < self.phase[t.slot]
        if over.all():
            self._pass(t, position, op)
        elif not over.any():
            self.waiting.append((t, position, op))
        else:
            self._pass(t.part(np.flatnonzero(over)), position, op)
            self.waiting.append((t.part(np.flatnonzero(~over)), position, op))

    def _pass(self, t: Team, position: int, op: Op) -> None:
        self.awaits[t.ids] = -1
        self.batch.checks.barrier_pass(t, op)
        self.batch.go(position, t)

    def recheck(self) -> None:
        """Waves ended: phases may be over by that."""
        if self.waiting or self.signals.any():
            self._complete()

    def stuck(self) -> bool:
        """Whether somebody still waits."""
        return bool(self.waiting)

    def describe(self) -> list[str]:
        """Who waits where."""
        lines = []
        for t, _, op in self.waiting:
            lines.append(
                f"{t.size} waves, with {t.where(op, 0)}, at `{op.text()}`{f' ({op.loc})' if op.loc else ''}"
            )
        return lines

    def deadlock(self) -> NoReturn:
        """Nobody can run."""
        t, _, op = self.waiting[0]
        raise DeviceFault(
            "deadlock",
            "every wave that is left waits: waiting for ever",
            t.where(op, 0),
            notes=tuple(self.describe()),
            suggestion="let every wave of the block reach the barrier",
        )
