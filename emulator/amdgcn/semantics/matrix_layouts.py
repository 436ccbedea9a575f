"""Where the elements of matrices stand in registers: for each element its lane and its place among the lane's elements.

Needs NumPy. Gives `Places` and one function for each kind of operand. Invariant: a lane's elements are counted from the
lowest bits of the first register on; layouts are those of AMD's ISA documents (CDNA 7.1, RDNA 7.12).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from .registry import Array


@dataclass(frozen=True, slots=True)
class Places:
    """Two arrays of the matrix's shape."""

    lane: Array
    slot: Array

    def read(self, elements: Array) -> Array:
        """(waves, lanes, slots) -> (waves, *matrix)."""
        result: Array = elements[:, self.lane, self.slot]
        return result

    def write(self, matrix: Array, lanes: int, slots: int) -> Array:
        """(waves, *matrix) -> (waves, lanes, slots)."""
        out = np.zeros((matrix.shape[0], lanes, slots), matrix.dtype)
        out[:, self.lane, self.slot] = matrix
        return out


def _grid(*sizes: int) -> list[Array]:
    return list(np.meshgrid(*(np.arange(n) for n in sizes), indexing="ij"))


@cache
def mfma_input(rows: int, depth: int, blocks: int) -> Places:
    """Block, row, depth: a lane holds neighbours along the depth; then come rows, blocks, and what is left of the depth."""
    each = depth * rows * blocks // 64
    b, i, k = _grid(blocks, rows, depth)
    return Places(b * rows + k // each * rows * blocks + i, k % each)


@cache
def mfma_output(rows: int, columns: int, blocks: int, tall: int) -> Places:
    """Block, row, column: `tall` rows (4; 1 in f64) stand in one lane, others in further lanes, then in further slots."""
    beside = 64 // columns  # groups of rows that stand beside each other
    together = -(-64 // (rows * columns // tall))  # blocks in one slot
    b, i, j = _grid(blocks, rows, columns)
    slot = b * (rows * columns // 64) + i // (tall * beside) * tall + i % tall
    lane = b % together * columns + i // tall % beside * together * columns + j
    return Places(lane, slot)


@cache
def wide_input(rows: int, depth: int, bits: int) -> Places:
    """Row, depth of the f8f6f4 products: 32 neighbours in a lane; of eight bits 16, and 16 more half of the depth away."""
    i, k = _grid(rows, depth)
    if bits < 8:
        return Places(k // 32 * rows + i, k % 32)
    half = depth // 2
    return Places(k % half // 16 * rows + i, k // half * 16 + k % 16)


@cache
def blgp_lanes(pattern: int) -> Array:
    """The lane that each lane of B reads instead of itself."""
    lane = np.arange(64)
    if pattern == 0:
        return lane
    if pattern < 3:
        return lane % 32 + 32 * (pattern - 1)
    if pattern == 3:
        return (lane + 16) % 64
    return lane % 16 + 16 * (pattern - 4)


@cache
def half_output(lanes: int) -> Places:
    """Row, column of RDNA 3: neighbouring rows in neighbouring groups of 16 lanes, then in further slots."""
    i, j = _grid(16, 16)
    groups = lanes // 16
    return Places(i % groups * 16 + j, i // groups)


@cache
def group_input(rows: int, depth: int, groups: int) -> Places:
    """Row, depth of RDNA 4: each group of 16 lanes holds an equal part of the depth."""
    i, k = _grid(rows, depth)
    each = depth // groups
    return Places(k // each * 16 + i, k % each)


@cache
def group_output(lanes: int) -> Places:
    """Row, column of RDNA 4: eight (four) neighbouring rows in a lane; with 64 lanes rows 4 to 7 are 32 lanes away."""
    i, j = _grid(16, 16)
    if lanes == 32:
        return Places(i // 8 * 16 + j, i % 8)
    return Places(i // 4 % 2 * 32 + i // 8 * 16 + j, i % 4)


@dataclass(frozen=True, slots=True)
class Sparse:
    """Places of the stored elements (row, chunk of four, first or second), of their positions, and of the dense B."""

    stored: Places
    index_lane: Array  # row, chunk
    index_bit: Array
    dense: Places  # column, depth


@cache
def mfma_sparse(rows: int, depth: int) -> Sparse:
    """Half of the depth is stored as if it were dense, and two bits of an index go with each element of a lane."""
    stored = mfma_input(rows, depth // 2, 1)
    lane, slot = (x[0].reshape(rows, depth // 4, 2) for x in (stored.lane, stored.slot))
    dense = mfma_input(rows, depth, 1)
    return Sparse(Places(lane, slot), lane[..., 0], slot[..., 0] * 2, Places(dense.lane[0], dense.slot[0]))


@cache
def group_sparse(depth: int, bits: int, lanes: int) -> Sparse:
    """RDNA 4. With 16 bits a lane holds two runs of eight along the depth (one with 64 lanes), else one run."""
    i, c = _grid(16, depth // 4)
    j, k = _grid(16, depth)
    if bits == 16:
        if lanes == 32:
            chunk, at, b_lane, b_slot = c // 2 % 2, c // 4 * 2 + c % 2, k // 8 % 2, k // 16 * 8 + k % 8
        else:
            chunk, at, b_lane, b_slot = c // 2, c % 2, k // 8, k % 8
    elif lanes == 32:
        run = depth // 2
        chunk, at, b_lane, b_slot = 4 * c // run, c % (run // 4), k // run, k % run
    else:
        run = depth // 4  # of B; of A as well, but for the shortest, which uses half of the lanes
        b_lane, b_slot = 2 * (k // run % 2) + k // (2 * run), k % run
        if bits == 4 and depth == 32:
            chunk, at = c // 4, c % 4
        else:
            chunk, at = 2 * (4 * c // run % 2) + 4 * c // (2 * run), c % (run // 4)
    lane = np.stack([chunk * 16 + i] * 2, -1)
    slot = np.stack([2 * at, 2 * at + 1], -1)
    return Sparse(Places(lane, slot), lane[..., 0], 4 * at, Places(b_lane * 16 + j, b_slot))
