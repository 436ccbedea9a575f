"""Swizzles of shared memory: where a byte of a tile really lies.

Needs NumPy. Gives `Swizzle` and `swizzled(address, mode)`, on absolute shared addresses. Invariant: every mode is its
own inverse and moves a byte inside its row of 128 bytes only; the pattern depends on bits 7 and up of the address, so
that it starts anew at every multiple of `PERIOD[mode]` bytes.
"""

from __future__ import annotations

from enum import Enum
from typing import Any

from numpy.typing import NDArray

Array = NDArray[Any]


class Swizzle(Enum):
    """A mode by its span in bytes and, where that is not 16 bytes, the size of the pieces that change places."""

    NONE = "none"
    B32 = "32B"
    B64 = "64B"
    B128 = "128B"
    B128_ATOM_32B = "128B_atom_32B"
    B128_ATOM_32B_FLIP_8B = "128B_atom_32B_flip_8B"
    B128_ATOM_64B = "128B_atom_64B"


#: Mode -> (mask of the address bits that choose, how far right they are shifted before the exclusive or).
_PATTERN: dict[Swizzle, tuple[tuple[int, int], ...]] = {
    Swizzle.NONE: (),
    Swizzle.B32: ((0b001 << 7, 3),),
    Swizzle.B64: ((0b011 << 7, 3),),
    Swizzle.B128: ((0b111 << 7, 3),),
    Swizzle.B128_ATOM_32B: ((0b011 << 7, 2),),
    Swizzle.B128_ATOM_32B_FLIP_8B: ((0b011 << 7, 2), (0b001 << 7, 4)),
    Swizzle.B128_ATOM_64B: ((0b001 << 7, 1),),
}

#: Bytes inside which pieces change places; what the inner extent of a box must not exceed.
SPAN: dict[Swizzle, int] = {
    Swizzle.NONE: 0,
    Swizzle.B32: 32,
    Swizzle.B64: 64,
    Swizzle.B128: 128,
    Swizzle.B128_ATOM_32B: 128,
    Swizzle.B128_ATOM_32B_FLIP_8B: 128,
    Swizzle.B128_ATOM_64B: 128,
}

#: Bytes after which the pattern repeats; a tile that starts at a multiple starts with an unmoved row.
PERIOD: dict[Swizzle, int] = {
    Swizzle.NONE: 16,
    Swizzle.B32: 256,
    Swizzle.B64: 512,
    Swizzle.B128: 1024,
    Swizzle.B128_ATOM_32B: 512,
    Swizzle.B128_ATOM_32B_FLIP_8B: 512,
    Swizzle.B128_ATOM_64B: 256,
}


def swizzled(address: Array, mode: Swizzle) -> Array:
    """The shared addresses at which the bytes with these addresses before the swizzle lie (and the other way round)."""
    out = address
    for mask, shift in _PATTERN[mode]:
        kind = address.dtype.type
        out = out ^ ((address & kind(mask)) >> kind(shift))
    return out
