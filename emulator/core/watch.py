"""A watch on one byte of global memory: which thread wrote it last, at which instruction.

Needs what the sanitizer is told of stores and atomics. Gives `Watch`. Invariant: `last` is the writer whose value
memory holds when the launch ends; where lanes of one instruction collide, that is the highest lane.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .access import Access
from .faults import Where
from .lanes import Instruction, Lanes


@dataclass(slots=True)
class Watch:
    """Watches the byte at `address`."""

    address: int
    last: Where | None = None
    writes: int = 0

    def written(self, lanes: Lanes, op: Instruction, access: Access, nbytes: int) -> None:
        """Lanes write `nbytes` bytes each."""
        at = self.address - access.piece.base
        if access.space != "global" or not 0 <= at < access.piece.size:
            return
        if access.offsets is None:
            lane = (at - access.start) // nbytes
            hits = [lane] if 0 <= lane < access.lanes.size else []
        else:
            hits = np.flatnonzero((access.offsets <= at) & (at < access.offsets + nbytes)).tolist()
        if hits:
            self.writes += len(hits)
            self.last = lanes.where(int(access.lanes[hits[-1]]), op)
