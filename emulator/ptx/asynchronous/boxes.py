"""Boxes of tensors: which bytes of global memory belong to which bytes of shared memory.

Needs a tensor map and the coordinates of an instruction. Gives `Box` and its makers, one for each mode. Invariant: row `r`
of a box lies in shared memory at `r * row_bytes` before the swizzle; `rows[r]` is where its first element is in the
tensor, and `inside[r]` whether the tensor has that row at all.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ....isa.ptx.swizzle import Swizzle, swizzled
from ....isa.ptx.tensor_map import Mode, TensorMap
from ...core.arrays import Array


@dataclass(frozen=True, slots=True)
class Box:
    """Rows of a tensor: byte offsets from its address, for the coordinate 0 of the innermost dimension."""

    map: TensorMap
    first: int  # innermost coordinate
    rows: Array
    inside: Array

    @property
    def nbytes(self) -> int:
        """Bytes of shared memory; what a barrier object is told, also where the tensor ends before the box."""
        return int(self.rows.size) * self.map.row_bytes


def tile(m: TensorMap, at: list[int]) -> Box:
    """A box of up to five dimensions, its corner at `at`."""
    rows, inside = np.zeros(1, np.int64), np.ones(1, np.bool_)
    for dim in range(1, m.rank):
        rows, inside = _spread(m, dim, at[dim], rows, inside)
    return Box(m, at[0], rows, inside)


def _spread(m: TensorMap, dim: int, start: int, rows: Array, inside: Array) -> tuple[Array, Array]:
    """One more, outer, dimension."""
    step = m.steps[dim]
    places = start + step * np.arange(-(-m.box[dim] // step))
    ok = (places >= 0) & (places < m.dims[dim])
    offsets = places * m.strides[dim - 1]
    return (offsets[:, None] + rows).ravel(), (ok[:, None] & inside).ravel()


def gather4(m: TensorMap, at: list[int]) -> Box:
    """Four rows of a matrix: `at` is the column, then the rows."""
    rows = np.array(at[1:5], np.int64)
    inside = (rows >= 0) & (rows < m.dims[1])
    return Box(m, at[0], rows * m.strides[0], inside)


def im2col(m: TensorMap, at: list[int], offsets: list[int]) -> Box:
    """Pixels in the order of the images, each at most once for its filter position, moved by `offsets` of the filter."""
    spatial = m.rank - 2
    wide = m.mode in (Mode.IM2COL_W, Mode.IM2COL_W128)
    if wide:
        halo, shift = offsets
        moves = [shift] + [0] * (spatial - 1)
        low = [m.lower[0] + shift, *at[2 : 1 + spatial]]
        high = [m.dims[1] - 1 + m.upper[0] + shift, *at[2 : 1 + spatial]]
        count = 128 if m.mode is Mode.IM2COL_W128 else m.box[1] + halo
    else:
        moves = offsets or [0] * spatial
        low = [m.lower[k] + moves[k] for k in range(spatial)]
        high = [m.dims[k + 1] - 1 + m.upper[k] + moves[k] for k in range(spatial)]
        count = m.box[1]
    here = [at[k + 1] + moves[k] for k in range(spatial)]
    image = at[m.rank - 1]
    rows, inside = np.zeros(count, np.int64), np.zeros(count, np.bool_)
    for i in range(count):
        place = [*here, image]
        inside[i] = all(0 <= p < d for p, d in zip(place, m.dims[1:]))
        rows[i] = sum(p * s for p, s in zip(place, m.strides))
        for k in range(spatial):  # on to the next pixel; past the box's edge the next dimension moves
            here[k] += m.steps[k + 1] if not wide or k == 0 else 1
            if here[k] <= high[k]:
                break
            here[k] = low[k]
        else:
            image += 1
    return Box(m, at[0], rows, inside)


@dataclass(frozen=True, slots=True)
class Units:
    """A box cut into units of `size` bytes: where each is in shared memory, and for those in the tensor, where there."""

    size: int
    shared: Array  # one for each unit, from the start of the box, before the swizzle
    reached: Array  # positions in `shared` of the units that the tensor has
    tensor: Array  # their byte offsets from the tensor's address

    def placed(self, address: int, mode: Swizzle) -> Array:
        """The units' shared addresses, where the box lies at `address`."""
        return swizzled(address + self.shared, mode)


def units(box: Box, most: int = 16) -> Units:
    """The units of a box: the largest up to `most` bytes that neither its edges nor its swizzle cut."""
    m = box.map
    if m.element.packed:
        return _packed_units(box)
    width = m.element.bits // 8
    extent = m.box[0]
    low, high = max(box.first, 0), min(box.first + extent, m.dims[0])
    size = min(most, 8) if m.swizzle is Swizzle.B128_ATOM_32B_FLIP_8B else most
    edges = box.first * width | low * width | max(high, low) * width | m.row_bytes
    while edges % size:
        size //= 2
    across = np.arange(m.row_bytes // size)
    shared = (np.arange(box.rows.size)[:, None] * m.row_bytes + across * size).ravel()
    place = box.first * width + across * size
    ok = (place >= low * width) & (place < high * width)
    there = (box.inside[:, None] & ok).ravel()
    tensor = (box.rows[:, None] + place).ravel()
    reached = np.flatnonzero(there)
    return Units(size, shared, reached, tensor[reached])


def _packed_units(box: Box) -> Units:
    """Elements of four or six bits: sixteen make a chunk, whose bytes end before the next chunk of shared memory starts."""
    m = box.map
    held = m.element.bits * 2  # bytes of a chunk in the tensor
    size = 4 if held == 12 else 8
    chunks = np.arange(m.box[0] // 16)
    within = np.arange(held // size) * size
    shared = (chunks[:, None] * m.element.packed + within).ravel()
    tensor = (chunks[:, None] * held + within).ravel() + box.first * m.element.bits // 8
    if tensor.size and int(tensor[0]) % size:
        size = 1
        shared = (shared[:, None] + np.arange(8)).ravel()
        tensor = (tensor[:, None] + np.arange(8)).ravel()
    ok = (tensor >= 0) & (tensor < m.dims[0] * m.element.bits // 8)
    every = (np.arange(box.rows.size)[:, None] * m.row_bytes + shared).ravel()
    places = (box.rows[:, None] + tensor).ravel()
    reached = np.flatnonzero((box.inside[:, None] & ok).ravel())
    return Units(size, every, reached, places[reached])
