"""What the asynchronous proxy does to memory: the hooks that every asynchronous unit calls.

Needs the wave and the shadows of the race detector. Gives `async_read` and `async_write`. Invariant: a unit calls them
before it reads or after it has written, with byte offsets in the piece of memory; they check bounds and values, and
leave the flags of initialised bytes as they have to be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .faults import DeviceFault
from .memory import Allocation
from .model import Array, Op

if TYPE_CHECKING:
    from .wave import Wave


def async_read(wave: Wave, lane: int, op: Op, piece: Allocation, offsets: Array, nbytes: int) -> None:
    """`lane`'s instruction `op` is about to read `nbytes` at each of `offsets` through the asynchronous proxy."""
    _inside(wave, lane, op, piece, offsets, nbytes)
    if piece.initialised is None or not offsets.size:
        return
    for k in range(nbytes):
        missing = ~piece.initialised[offsets + k]
        if missing.any():
            at = int(offsets[np.argmax(missing)]) + k
            raise DeviceFault(
                "uninitialised",
                f"asynchronous read of a byte that nothing has written, at {place(wave, piece, at)}",
                wave.where(lane, op),
                suggestion="write the memory before the asynchronous unit reads it",
            )


def async_write(wave: Wave, lane: int, op: Op, piece: Allocation, offsets: Array, nbytes: int) -> None:
    """`lane`'s instruction `op` has written `nbytes` at each of `offsets` through the asynchronous proxy."""
    _inside(wave, lane, op, piece, offsets, nbytes)
    if piece.initialised is not None:
        for k in range(nbytes):
            piece.initialised[offsets + k] = True
    wave.changes += 1


def place(wave: Wave, piece: Allocation, offset: int) -> str:
    """A byte of a piece as messages name it."""
    space = "shared" if piece is wave.shared_piece else "local" if piece is wave.local_piece else "global"
    return wave.sanitizer.place(piece, space, offset)


def _inside(wave: Wave, lane: int, op: Op, piece: Allocation, offsets: Array, nbytes: int) -> None:
    if not offsets.size:
        return
    low, high = int(offsets.min()), int(offsets.max()) + nbytes
    if low < 0 or high > piece.size:
        raise DeviceFault(
            "out-of-bounds",
            f"asynchronous access to bytes {low} to {high - 1} of {piece.label()}",
            wave.where(lane, op),
            expected=f"bytes inside its {piece.size}",
        )
