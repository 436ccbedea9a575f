"""References of tensor copies: which element of a tensor lies where in shared memory.

Needs nothing. Gives `Map`, `tile`, `four`, `pixels`, `wide_pixels`, `swizzled`. Places are those of PTX ISA 5.5 (tensors):
boxes in order of their dimensions, the innermost first; pixels in order of the images. Invariant: dimensions are innermost
first here, as instructions count them.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

Array = Any


@dataclass(frozen=True, slots=True)
class Map:
    """A tensor of elements of `width` bytes, and how shared memory has it."""

    kind: str
    width: int
    dims: tuple[int, ...]
    box: tuple[int, ...]
    steps: tuple[int, ...]
    swizzle: int | str = 0
    fill: str = "zeros"
    pitch: tuple[
        int, ...
    ] = ()  # strides of all but the innermost dimension, where rows do not just follow each other

    @property
    def strides(self) -> tuple[int, ...]:
        """Bytes from one to the next of each dimension."""
        if self.pitch:
            return (self.width, *self.pitch)
        found = [self.width]
        for d in self.dims[:-1]:
            found.append(found[-1] * d)
        return tuple(found)

    @property
    def nbytes(self) -> int:
        return self.strides[-1] * self.dims[-1]


@dataclass(frozen=True, slots=True)
class Taken:
    """Elements in the order of shared memory: byte in the tensor, and whether it is there at all."""

    at: Array
    inside: Array


def _taken(m: Map, coordinates: Sequence[Array]) -> Taken:
    inside = np.ones(coordinates[0].shape, bool)
    at = np.zeros(coordinates[0].shape, np.int64)
    for c, d, s in zip(coordinates, m.dims, m.strides):
        inside &= (c >= 0) & (c < d)
        at += c * s
    return Taken(at.ravel(), inside.ravel())


def tile(m: Map, start: Sequence[int]) -> Taken:
    """A box: of each dimension as many elements as fit its extent at the dimension's step (the innermost has none)."""
    ranges = [start[0] + np.arange(m.box[0])]
    ranges += [c + s * np.arange(-(-b // s)) for c, b, s in zip(start[1:], m.box[1:], m.steps[1:])]
    grid = np.meshgrid(*ranges[::-1], indexing="ij")
    return _taken(m, grid[::-1])


def four(m: Map, column: int, rows: Sequence[int]) -> Taken:
    """Four rows of a matrix."""
    y, x = np.meshgrid(np.array(rows), column + np.arange(m.box[0]), indexing="ij")
    return _taken(m, (x, y))


def _in_rows(m: Map, channel: int, walk: list[tuple[int, ...]]) -> Taken:
    """Channels of pixels, which are given by their outer coordinates, W first."""
    places = np.array(walk)
    channels = channel + np.arange(m.box[0])
    grid = [np.broadcast_to(channels, (len(walk), len(channels)))]
    grid += [np.broadcast_to(places[:, k : k + 1], grid[0].shape) for k in range(places.shape[1])]
    return _taken(m, grid)


def pixels(
    m: Map,
    start: Sequence[int],
    lower: Sequence[int],
    upper: Sequence[int],
    offsets: Sequence[int],
    count: int,
) -> Taken:
    """`count` pixels of the box that `lower` and `upper` leave of each image, from `start` on (which is one of them)."""
    ranges = [
        range(low + o, d - 1 + high + o + 1, s)
        for d, low, high, o, s in zip(m.dims[1:-1], lower, upper, offsets, m.steps[1:])
    ]
    images = range(start[-1], start[-1] + count)
    order = [p[::-1] for p in itertools.product(images, *ranges[::-1])]
    first = order.index((*(c + o for c, o in zip(start[1:], offsets)), start[-1]))
    return _in_rows(m, start[0], order[first : first + count])


def wide_pixels(m: Map, start: Sequence[int], lower: int, upper: int, shift: int, count: int) -> Taken:
    """`count` pixels along W, and on in the next image; H and D stay."""
    walk = range(lower + shift, m.dims[1] - 1 + upper + shift + 1, m.steps[1])
    order = [(w, *start[2:-1], n) for n in range(start[-1], start[-1] + count) for w in walk]
    first = order.index((start[1] + shift, *start[2:]))
    return _in_rows(m, start[0], order[first : first + count])


def swizzled(at: Array, mode: int | str) -> Array:
    """A byte of shared memory under a swizzle: pieces of 16 bytes change places by the number of the 128 bytes."""
    row, piece, low = at >> 7, at >> 4 & 7, at & 15
    if mode in (32, 64, 128):
        piece = piece ^ (row & mode // 16 - 1)
    elif mode == "128B_atom_64B":
        piece = piece ^ (row & 1) << 2
    elif mode:
        piece = piece ^ (row & 3) << 1
        if mode == "128B_atom_32B_flip_8B":
            low = low ^ (row & 1) << 3
    return row << 7 | piece << 4 | low


def places(m: Map, taken: Taken) -> Array:
    """The bytes of shared memory of each element: axes element, byte."""
    linear = np.arange(len(taken.at))[:, None] * m.width + np.arange(m.width)
    return swizzled(linear, m.swizzle)


def loaded(m: Map, tensor: Array, taken: Taken, image: Array) -> Array:
    """Shared memory after a load, given as it was before."""
    empty = np.zeros(m.width, np.uint8)
    if m.fill == "nan":
        empty[:] = 0xFF
        empty[-1] = 0x7F
    at = np.where(taken.inside, taken.at, 0)[:, None] + np.arange(m.width)
    values = np.where(taken.inside[:, None], tensor[at], empty)
    if m.kind.endswith(".ftz"):
        words = np.ascontiguousarray(values).view(np.uint32)
        small = words & np.uint32(0x7F800000) == 0
        values = np.where(small, words & np.uint32(0x80000000), words).view(np.uint8).reshape(values.shape)
    made = image.copy()
    made[places(m, taken)] = values
    return made


def stored(m: Map, tensor: Array, taken: Taken, image: Array) -> Array:
    """The tensor after a store."""
    made = tensor.copy()
    there = taken.inside
    made[taken.at[there][:, None] + np.arange(m.width)] = image[places(m, taken)[there]]
    return made


def reduced(m: Map, tensor: Array, taken: Taken, image: Array, op: str, dtype: Any) -> Array:
    """The tensor after a reduction; `dtype` is what its elements are as numbers."""
    made = tensor.copy()
    there = taken.inside
    at = taken.at[there][:, None] + np.arange(m.width)
    old = np.ascontiguousarray(tensor[at]).view(dtype)[:, 0]
    new = np.ascontiguousarray(image[places(m, taken)[there]]).view(dtype)[:, 0]
    with np.errstate(all="ignore"):
        result = combined(op, old, new).astype(dtype)
    made[at] = np.ascontiguousarray(result).view(np.uint8).reshape(at.shape)
    return made


def combined(op: str, old: Array, new: Array) -> Array:
    """One step of a reduction, element by element; `inc` and `dec` wrap at the new value."""
    if op == "add":
        return old + new
    if op in ("min", "max"):
        keeps_old = old < new if op == "min" else old > new
        return np.where(keeps_old, old, new)
    if op == "inc":
        return np.where(old >= new, np.zeros_like(old), old + np.ones_like(old))
    if op == "dec":
        return np.where((old == 0) | (old > new), new, old - np.ones_like(old))
    return {"and": np.bitwise_and, "or": np.bitwise_or, "xor": np.bitwise_xor}[op](old, new)
