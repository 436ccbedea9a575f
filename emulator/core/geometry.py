"""Where the lanes of a wave stand in their blocks and warps: what all waves of one size share.

Needs NumPy. Gives `Geometry`. Invariant: lanes of a block follow each other, and warps are 32 of them from the block's
first; nothing here changes once it is made.
"""

from __future__ import annotations

import numpy as np

from .arrays import Array


class Geometry:
    """The lanes of `blocks` blocks of `threads` threads."""

    def __init__(self, threads: int, blocks: int) -> None:
        self.threads = threads
        self.blocks = blocks
        self.size = blocks * threads
        self.all: Array = np.arange(self.size)
        self.slot: Array = np.repeat(np.arange(blocks), threads)
        self.thread: Array = np.tile(np.arange(threads), blocks)
        self.laneid: Array = self.thread & 31
        self.warps_per_block = -(-threads // 32)
        self.warp: Array = self.slot * self.warps_per_block + (self.thread >> 5)
        self.bit: Array = self.warp * 32 + self.laneid
        self.numbers: Array = self.all.astype(np.uint64) + np.uint64(1)
        self._ramps: dict[int, Array] = {}

    def ramp(self, step: int, n: int) -> Array:
        """0, step, 2*step, ...: what consecutive addresses look like."""
        known = self._ramps.get(step)
        if known is None:
            known = self._ramps[step] = np.arange(self.size, dtype=np.uint64) * np.uint64(step)
        return known[:n]
