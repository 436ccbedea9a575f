"""Bits of integers in arrays: the highest one, and their order reversed."""

from __future__ import annotations

import numpy as np

from ..core.arrays import Array


def highest(a: Array) -> Array:
    """Position of the highest one; -1 for zero."""
    if a.dtype.itemsize == 8:
        hi = (a >> np.uint64(32)).astype("u4")
        return np.where(hi != 0, highest(hi) + 32, highest(a.astype("u4")))
    result: Array = (np.frexp(a.astype("f8"))[1] - 1).astype("i4")
    return result


def reverse(a: Array) -> Array:
    """The bits of each element in the opposite order."""
    size = a.dtype.itemsize
    raw = np.ascontiguousarray(a).view("u1").reshape(-1, size)[:, ::-1]
    return np.ascontiguousarray(_REVERSED[raw]).view(a.dtype).reshape(a.shape)


_REVERSED = np.array([int(f"{i:08b}"[::-1], 2) for i in range(256)], np.uint8)
