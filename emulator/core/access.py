"""An access of many lanes: the bytes that it touches in one piece of memory, and which of them have a value.

Needs pieces of memory. Gives `Access`, `mark_initialised` and `first_uninitialised`. Invariant: all bytes of an access
are inside its piece.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Array
from .memory import Allocation

#: 0x01 repeated: what the flags of initialised bytes look like as one word.
_SHIFT = {1: 0, 2: 1, 4: 2, 8: 3, 16: 4}
_ONES = {1: 0x01, 2: 0x0101, 4: 0x01010101, 8: 0x0101010101010101}


@dataclass(slots=True)
class Access:
    """Where some lanes touch memory: byte offsets in one piece, or a first offset where they follow each other."""

    piece: Allocation
    lanes: Array
    start: int = -1  # of consecutive items; -1: `offsets` holds
    offsets: Array | None = None
    chosen: Array | None = None  # positions in the whole group where only some lanes are here
    space: str = "global"

    def items(self, width: int, count: int, at: int) -> Array | slice:
        """The index of element `at` of each lane's vector in a view of `width`-byte items."""
        if self.start >= 0:
            first = self.start // width + at
            return slice(first, first + self.lanes.size * count, count)
        assert self.offsets is not None
        index: Array = self.offsets >> _SHIFT[width] if width > 1 else self.offsets
        return index + at if at else index


def mark_initialised(access: Access, width: int, count: int) -> None:
    """Set the flags of the bytes that were written."""
    flags = access.piece.initialised
    if flags is None:
        return
    unit = min(width, 8)
    view = flags.view(f"u{unit}")
    for k in range(count * (width // unit)):
        view[access.items(unit, count * (width // unit), k)] = _ONES[unit]


def first_uninitialised(access: Access, width: int, count: int) -> int:
    """Position among the access's lanes of the first that reads bytes without a value; -1: none.

    In local memory only words without any value count: compilers copy structures with their padding.
    """
    flags = access.piece.initialised
    if flags is None:
        return -1
    unit = min(width, 8)
    view = flags.view(f"u{unit}")
    for k in range(count * (width // unit)):
        seen = view[access.items(unit, count * (width // unit), k)]
        bad = seen == 0 if access.space == "local" else seen != _ONES[unit]
        if bad.any():
            return int(np.argmax(bad))
    return -1
