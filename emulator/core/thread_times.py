"""A time for each thread of a launch, in memory that does not grow with the grid.

Needs NumPy. Gives `ThreadTimes`, which is indexed as an array of all threads would be. The times of the running wave are
one array; those of a wave that has ended are read only, and are kept as one number (where all are equal) or compressed.
Invariant: an index yields what an array of all threads would hold; threads that have not started have the start's time.
"""

from __future__ import annotations

import zlib

import numpy as np

from .arrays import Array


class ThreadTimes:
    """Times by thread number. `keep`: whether threads of ended waves are still asked for."""

    def __init__(self, start: int, keep: bool = False) -> None:
        self.start, self.keep = start, keep
        self.first = 0
        self.now: Array = np.zeros(0, np.uint32)
        self._firsts: list[int] = []
        self._ended: list[int | bytes] = []  # of the threads from `_firsts` on: a time, or theirs compressed
        self._open: tuple[int, Array] = (-1, self.now)  # the one that was read last

    def enter(self, first: int, size: int) -> None:
        """A wave starts with threads `first` to `first + size - 1`; the one before has ended."""
        if self.keep and self.now.size:
            self._close()
        self.first = first
        if self.now.size == size:
            self.now.fill(self.start)
        else:
            self.now = np.full(size, self.start, np.uint32)

    def _close(self) -> None:
        """Keep the times of the wave that has ended."""
        low, high = int(self.now.min()), int(self.now.max())
        packed: int | bytes = low if low == high else zlib.compress(self.now.tobytes(), 1)
        if isinstance(packed, int) and self._ended and self._ended[-1] == packed:
            return
        self._firsts.append(self.first)
        self._ended.append(packed)

    def __getitem__(self, index: slice | Array | int) -> Array:
        """The times of threads; a slice of the running wave is a view."""
        if isinstance(index, slice):
            found: Array = self.now[index.start - self.first : index.stop - self.first]
            return found
        local = np.asarray(index) - self.first
        if not local.size or (local.min() >= 0 and local.max() < self.now.size):
            found = self.now[local]
            return found
        return self._of_all(np.asarray(index), local)

    def __setitem__(self, index: slice | Array, value: int | Array) -> None:
        if isinstance(index, slice):
            self.now[index.start - self.first : index.stop - self.first] = value
        else:
            self.now[index - self.first] = value

    def _of_all(self, threads: Array, local: Array) -> Array:
        """The times of threads, some of which have ended."""
        found = np.full(threads.shape, self.start, np.uint32)
        here = (local >= 0) & (local < self.now.size)
        found[here] = self.now[local[here]]
        if not self._firsts:
            return found
        earlier = np.flatnonzero(local.ravel() < 0)
        flat, numbers = found.reshape(-1), threads.ravel()[earlier]
        owner = np.searchsorted(np.array(self._firsts), numbers, side="right") - 1
        for at in np.unique(owner[owner >= 0]).tolist():
            chosen = owner == at
            kept = self._ended[at]
            if isinstance(kept, int):
                flat[earlier[chosen]] = kept
                continue
            if self._open[0] != at:
                self._open = at, np.frombuffer(zlib.decompress(kept), np.uint32)
            flat[earlier[chosen]] = self._open[1][numbers[chosen] - self._firsts[at]]
        return found
