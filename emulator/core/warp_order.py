"""Warp barriers that name only some lanes: what each lane of a warp knows of each other.

Needs the wave's numbering of lanes. Gives `WarpOrder`. Invariant: a lane knows of another what one of those knew that it
has met, and of those it has met everything up to then; so that what is told in a chain is known at its end.
"""

from __future__ import annotations

import numpy as np

from .arrays import Array
from .geometry import Geometry

_LANES = np.arange(32)


class WarpOrder:
    """For each lane of a wave, until when it knows what each of the 32 lanes of its warp did."""

    def __init__(self, shape: Geometry) -> None:
        self.shape = shape
        self.known: Array = np.zeros((shape.blocks * shape.warps_per_block, 32, 32), np.uint32)

    def meet(self, lanes: Array, masks: Array, time: int) -> None:
        """Lanes pass a barrier at which they named these lanes of their warps."""
        groups = (self.shape.warp[lanes].astype(np.uint64) << np.uint64(32)) | masks.astype(np.uint64)
        distinct = np.unique(groups)
        warps = (distinct >> np.uint64(32)).astype(np.int64)
        named = (distinct[:, None] >> _LANES.astype(np.uint64)) & np.uint64(1) != 0
        rows = np.where(named[:, :, None], self.known[warps], np.uint32(0)).max(axis=1)
        rows = np.where(named, np.uint32(time), rows)
        group, lane = np.nonzero(named)
        self.known[warps[group], lane] = rows[group]

    def until(self, of: Array, by: Array) -> Array:
        """Until when lanes `by` know what the lanes `of` of their own warps did."""
        shape = self.shape
        found: Array = self.known[shape.warp[by], shape.laneid[by], shape.laneid[of]]
        return found

    def told(self, lanes: Array, times: Array) -> None:
        """Raise `times`, one for each lane of the wave, to what these lanes know of the others."""
        shape = self.shape
        others = (lanes - shape.laneid[lanes])[:, None] + _LANES
        there = (others < shape.size) & (
            shape.warp[np.minimum(others, shape.size - 1)] == shape.warp[lanes][:, None]
        )
        np.maximum.at(times, others[there], self.known[shape.warp[lanes], shape.laneid[lanes]][there])
