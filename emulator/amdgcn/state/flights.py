"""What is under way to local memory without passing registers.

Needs the batch. Gives `Flights`. Invariant: what is under way is nobody's until the wave that asked for it has waited
for its counter: whoever touches it before is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.access import Access
from ...core.arrays import Array
from ...core.faults import DeviceFault
from ..front.model import Op
from .pending import LOAD

if TYPE_CHECKING:
    from .batch import Batch
    from .team import Team


class Flights:
    """What is under way to the local memory of a batch."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self.wave: Array = np.full(batch.lds_piece.size // 4 + 1, -1)  # who brings each word; -1: nobody
        self.ticket: Array = np.zeros(self.wave.size, np.int64)
        self.open = False
        self.op: Op | None = None

    def started(self, op: Op, words: Array, waves: Array, tickets: Array) -> None:
        """Waves have asked for these words of local memory."""
        self.wave[words], self.ticket[words] = waves, tickets
        self.open, self.op = True, op

    def waited(self, t: Team) -> None:
        """Waves have waited: what was asked for up to there is here."""
        done = np.full(self.batch.waves, -1)
        done[t.ids] = t.waits.done[LOAD]
        here = (self.wave >= 0) & (self.ticket <= done[self.wave])
        self.wave[here] = -1
        self.open = bool((self.wave >= 0).any())

    def touched(self, op: Op, access: Access, nbytes: int) -> None:
        """Lanes touch local memory."""
        if access.offsets is None:
            return
        first = access.offsets >> 2
        for k in range(-(-nbytes // 4)):
            bad = self.wave[first + k] >= 0
            if bad.any():
                lane = int(np.argmax(bad))
                by = self.op
                raise DeviceFault(
                    "missing-wait",
                    f"{self.batch.checks.place(access, int(access.offsets[lane]))} touched before the load that "
                    "brings it has arrived",
                    self.batch.where(int(access.lanes[lane]), op),
                    expected="a wait for vmcnt in the wave that asked for it, and a barrier",
                    notes=(f"requested at `{by.text()}`{f' ({by.loc})' if by.loc else ''}",) if by else (),
                )
