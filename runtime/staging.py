"""Host arrays on their way to a device: arrays that share memory are copied as one piece, so that they still share it.

Needs NumPy. Gives `Region` and `regions(arrays)`. Invariant: every array is in C order and lies in exactly one region;
regions are disjoint;
no byte is copied that belongs to none of the arrays.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]


@dataclass(slots=True)
class Region:
    """A stretch of host memory. `members` are (position, byte offset) of the arrays in it."""

    address: int
    nbytes: int
    arrays: list[Array] = field(default_factory=list)
    members: list[tuple[int, int]] = field(default_factory=list)

    def bytes(self) -> Array:
        """The memory as bytes, in place."""
        if not self.nbytes:
            return np.zeros(0, np.uint8)
        held = (ctypes.c_uint8 * self.nbytes).from_address(self.address)
        return np.frombuffer(memoryview(held), np.uint8)

    def give_back(self, new: Array, written: set[int]) -> None:
        """Copy `new` over the arrays at the positions in `written`."""
        for (position, offset), array in zip(self.members, self.arrays):
            if position in written and array.nbytes:
                array.reshape(-1).view(np.uint8)[:] = new[offset : offset + array.nbytes]

    @staticmethod
    def unchanged(new: Array, offset: int, array: Array) -> bool:
        """Whether `new` holds at `offset` what `array` holds."""
        held = array.reshape(-1).view(np.uint8) if array.nbytes else np.zeros(0, np.uint8)
        return bool(np.array_equal(held, new[offset : offset + array.nbytes]))


def regions(arrays: Sequence[tuple[int, Array]]) -> list[Region]:
    """The regions of (position, contiguous array) pairs."""
    found: list[Region] = []
    for position, array in sorted(arrays, key=lambda a: a[1].__array_interface__["data"][0]):
        start = array.__array_interface__["data"][0]
        last = found[-1] if found else None
        if last is None or not array.nbytes or not last.nbytes or start >= last.address + last.nbytes:
            last = Region(start, array.nbytes)
            found.append(last)
        last.nbytes = max(last.nbytes, start + array.nbytes - last.address)
        last.arrays.append(array)
        last.members.append((position, start - last.address))
    return found
