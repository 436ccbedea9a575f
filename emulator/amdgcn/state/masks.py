"""Words of undefined bits, and booleans a lane.

Needs nothing. Gives `FULL`, `spread`, `gather`. Invariant: bit i of word w is lane 32 w + i.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
#: Every bit of a word.
FULL = np.uint32(0xFFFFFFFF)


def spread(bits: Array, lanes: int, word: int) -> Array:
    """Undefined bits of one word of a mask (uint32 a wave) as booleans (waves, lanes)."""
    found = np.zeros((bits.size, lanes), np.bool_)
    raw = np.ascontiguousarray(bits).view(np.uint8).reshape(bits.size, 4)
    found[:, 32 * word : 32 * word + 32] = np.unpackbits(raw, axis=1, bitorder="little").view(np.bool_)
    return found


def gather(bad: Array) -> list[Array]:
    """Booleans (waves, lanes) as the undefined bits of the words of a mask."""
    words = np.ascontiguousarray(np.packbits(bad, axis=1, bitorder="little")).view(np.uint32)
    return [np.ascontiguousarray(words[:, i]) for i in range(words.shape[1])]
