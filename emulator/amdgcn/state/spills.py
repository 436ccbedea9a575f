"""Registers without a value that go to scratch memory and come back.

Needs the team and the places of an access. Gives `stored` and `loaded`. LLVM spills whole registers, lanes that nothing
has written included; so scratch memory has no value where such a lane was stored, and a register has none where it was
loaded from there. Invariant: a store of no value to any other memory is a fault.
"""

from __future__ import annotations

import numpy as np

from ...core.access import Access
from ...core.arrays import Array
from ..front.model import Op
from .team import Team


def _here(t: Team, part: Access, lanes: Array) -> Array:
    """Booleans of (waves, lanes) for the lanes of an access, in their order."""
    on: Array = lanes.ravel() if t.full else lanes[t.E]
    return on if part.chosen is None else on[part.chosen]


def stored(t: Team, op: Op, rows: tuple[int, ...], part: Access, width: int) -> None:
    """Lanes have stored registers, `width` bytes of each."""
    for k, row in enumerate(rows):
        known = t.undef.get(row)
        if known is None:
            continue
        bad = _here(t, part, t.E if known is True else known & t.E)
        if not bad.any():
            continue
        if part.space != "local":
            t.require(op, (row,))
        flags = part.piece.initialised
        if flags is not None and part.offsets is not None:
            flags[(part.offsets[bad] + width * k)[:, None] + np.arange(width)] = False


def loaded(t: Team, rows: tuple[int, ...], part: Access, width: int) -> None:
    """Lanes have loaded registers from scratch memory."""
    flags = part.piece.initialised
    if flags is None or part.offsets is None:
        return
    for k, row in enumerate(rows):
        seen = flags[(part.offsets + width * k)[:, None] + np.arange(width)]
        bad = ~seen.any(axis=1)
        if not bad.any():
            continue
        on = np.zeros(int(t.E.sum()), np.bool_)
        on[slice(None) if part.chosen is None else part.chosen] = bad
        lanes = np.zeros(t.E.shape, np.bool_)
        lanes[t.E] = on
        t.undefine(row, lanes)
