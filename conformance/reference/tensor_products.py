"""References of `tcgen05.mma`: where D, A, metadata and scale factors lie in tensor memory, and the product.

Needs `elements`, `descriptors`. Gives `Shape`, `put`, `product`. Index arithmetic is that of PTX ISA 9.7.16.10.5 (data
path layouts), 9.7.16.10.7 (scale factors) and 9.7.16.10.8 (metadata). Invariant: the reference reads every operand from
the memory that the kernel starts with.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from . import elements as el
from .descriptors import Placed, placed

Array = Any
DEPTH = {"f16": 16, "tf32": 8, "f8f6f4": 32, "i8": 32, "mxf8f6f4": 32, "mxf4": 64, "mxf4nvf4": 64}
#: Columns of tensor memory where D, A, metadata and the scale factors of A and of B start.
D, A, META, SCALE_A, SCALE_B = 0, 128, 144, 148, 156
WIDTH = 164


@dataclass(frozen=True, slots=True)
class Shape:
    """A product in full: `swizzles` and `by_row` of A and B; `scales` factors a row, whose first bytes are `ids`."""

    kind: str
    group: int
    m: int
    n: int
    atype: str
    btype: str
    dtype: str
    tensor_a: bool = False
    sparse: bool = False
    stationary: bool = False
    swizzles: tuple[int, int] = (0, 0)
    by_row: tuple[bool, bool] = (False, False)
    negated: tuple[bool, bool] = (False, False)
    adds: bool = True
    down: int = 0
    scales: int = 0
    scale_type: str = "ue8m0"
    ids: tuple[int, int] = (0, 0)
    select: int = 0
    masked: bool = False
    zeros: int = 0
    shifts: bool = False
    saturates: bool = False

    @property
    def k(self) -> int:
        return DEPTH[self.kind] * (2 if self.sparse else 1)

    @property
    def packed(self) -> bool:
        return self.kind in ("mxf4", "mxf4nvf4")

    @property
    def kept(self) -> int:
        """Elements of a row of A that are there."""
        return self.k // 2 if self.sparse else self.k

    @property
    def copies(self) -> int:
        """How often a row of D is split over lanes."""
        if self.stationary:
            return 128 // self.m
        return 2 if self.group == 2 and self.m == 128 and not self.sparse else 1

    def matrices(self) -> tuple[Placed, Placed]:
        """A and B of one block in shared memory."""
        bits = [8 if t in el.NARROW else el.BITS[t] for t in (self.atype, self.btype)]
        depths = [self.kept // 2, self.k // 2] if self.packed else [self.kept, self.k]
        a = placed(self.m // self.group, depths[0], bits[0], self.swizzles[0], self.by_row[0], 0)
        start = -(-a.end // 1024) * 1024
        return a, placed(self.n // self.group, depths[1], bits[1], self.swizzles[1], self.by_row[1], start)

    @property
    def image(self) -> int:
        return -(-self.matrices()[1].end // 2048) * 2048

    def places(self) -> tuple[Array, Array, Array]:
        """Block, lane and column of D's elements: the layouts A to G."""
        row, column = np.arange(self.m)[:, None], np.arange(self.n)[None, :]
        each = self.n // self.copies
        if self.stationary:
            return 0 * row + 0 * column, row + self.m * (column // each), column % each + 0 * row
        rows = self.m // self.group
        block, inner = row // rows + 0 * column, row % rows
        if self.copies == 2:
            return block, inner + 64 * (column // each), column % each + 0 * row
        if rows == 64:
            return block, 32 * (inner // 16) + inner % 16 + 0 * column, column + 0 * row
        return block, inner + 0 * column, column + 0 * row

    def lanes(self) -> list[tuple[Array, Array]]:
        """Block and lane of each row of A, once for each part of the columns."""
        block, lane, _ = self.places()
        return [
            (block[:, c * (self.n // self.copies)], lane[:, c * (self.n // self.copies)])
            for c in range(self.copies)
        ]

    def metadata(self, block: Array, lane: Array) -> tuple[Array, Array, Array, Array]:
        """Block, lane, column and shift of each row's nibbles."""
        row, chunk = (
            np.arange(self.m)[:, None],
            np.arange(self.k // (2 if self.kind == "tf32" else 8 if self.packed else 4))[None, :],
        )
        if self.kind not in ("f16", "tf32"):
            return (
                block[:, None] + 0 * chunk,
                lane[:, None] + 0 * chunk,
                META + chunk // 8 + 0 * row,
                4 * (chunk % 8) + 0 * row,
            )
        first = row // 16 * 16
        return (
            block[first] + 0 * chunk, lane[first] + row % 8 + 8 * (chunk // 4), META + self.select + 0 * (row + chunk),
            16 * (row // 8 % 2) + 4 * (chunk % 4),
        )  # fmt: skip

    def factors(self, which: int) -> tuple[Array, Array, Array, tuple[int, ...]]:
        """For each row of A (or column of B): block, lane in a quarter, column; and the first quarters that count."""
        rows = self.m if which == 0 else self.n
        r = np.arange(rows)
        if which == 0:
            each = rows // self.group
            return r // each, r % each % 32, SCALE_A + r % each // 32, (0,)
        if self.copies == 2:  # the halves of the columns lie in different lanes
            half = rows // 2
            return r // half, r % half % 32, SCALE_B + r % half // 32, (0, 2)
        return 0 * r, r % 32, SCALE_B + r // 32, (0,)


def put(shape: Shape, rng: np.random.Generator) -> tuple[Array, Array, Array]:
    """Shared memory (block, byte), tensor memory (block, lane, column) and masks of lanes, with all operands in place."""
    halves = shape.dtype == "f16"
    a = el.draw(rng, shape.atype, (shape.m, shape.kept), halves)
    b = el.draw(rng, shape.btype, (shape.n, shape.k), halves)
    image = rng.integers(0, 256, (shape.group, shape.image), np.uint8)
    start = rng.integers(0, 1 << 32, (shape.group, 128, WIDTH), np.uint32)
    for layout, codes, kind in zip(shape.matrices(), (a, b), (shape.atype, shape.btype)):
        raw = el.to_shared(codes, kind, shape.packed)
        for block in range(shape.group):
            layout.put(image[block], raw[block * layout.rows : (block + 1) * layout.rows])
    start[shape.places()] = el.encode(rng.integers(-9, 10, (shape.m, shape.n)).astype("f8"), shape.dtype)
    if shape.tensor_a:
        held = el.to_tensor(a, shape.atype, shape.packed)
        for block, lane in shape.lanes():
            start[block[:, None], lane[:, None], A + np.arange(held.shape[1])] = held
    if shape.sparse:
        nibbles = np.array([4, 14] if shape.kind == "tf32" else [4, 8, 12, 9, 13, 14])
        chunks = shape.k // (2 if shape.kind == "tf32" else 8 if shape.packed else 4)
        drawn = rng.choice(nibbles, (shape.m, chunks)).astype(np.uint32)
        for block, lane in shape.lanes():
            _put_metadata(shape, start, drawn, block, lane)
    for which in range(2 if shape.scales else 0):
        _put_factors(shape, start, which, rng)
    masks = rng.integers(0, 1 << 32, (4 * shape.group,), np.uint32)
    return image, start, masks


def _put_metadata(shape: Shape, start: Array, drawn: Array, block: Array, lane: Array) -> None:
    where = shape.metadata(block, lane)
    for one in zip(*(x.ravel().tolist() for x in where), drawn.ravel().tolist()):
        cell, shift, nibble = one[:3], one[3], one[4]
        start[cell] = int(start[cell]) & ~(15 << shift) & 0xFFFFFFFF | nibble << shift


def _put_factors(shape: Shape, start: Array, which: int, rng: np.random.Generator) -> None:
    """Random factors in every quarter of the lanes that counts; the others hold the same words."""
    block, lane, column, firsts = shape.factors(which)
    first = SCALE_A if which == 0 else SCALE_B
    codes = rng.integers(-2, 3, (len(lane), shape.scales)) + (127 if shape.scale_type == "ue8m0" else 7)
    if shape.scale_type != "ue8m0":
        codes = codes << 3 | rng.choice([0, 4], codes.shape)
    raw = start.view(np.uint8).reshape(shape.group, 128, WIDTH, 4)
    for s in range(shape.scales):
        if which == 0:
            raw[block, lane, column, shape.ids[0] + s] = codes[:, s]
        else:
            for each in range(shape.group):
                raw[each, 32 * np.array(firsts)[block] + lane, column, shape.ids[1] + s] = codes[:, s]
    every = slice(first, first + 8)
    for q in range(4):
        source = 32 * (firsts[-1] if q >= 2 else 0)
        start[:, 32 * q : 32 * q + 32, every] = start[:, source : source + 32, every]


def product(shape: Shape, image: Array, start: Array, masks: Array) -> Array:
    """Tensor memory afterwards."""
    a, b = _operand(shape, image, start, 0), _operand(shape, image, start, 1)
    if shape.zeros:
        b = np.where(_zeroed(shape)[:, None], 0.0, b)
    total = (-1.0 if shape.negated[0] != shape.negated[1] else 1.0) * (a @ b.T)
    where = shape.places()
    if shape.adds:
        total = total + el.decode(start[where], shape.dtype) * 2.0**-shape.down
    if shape.saturates:
        total = np.clip(total, -(2.0**31), 2.0**31 - 1)
    made = start.copy()
    new = el.encode(total, shape.dtype)
    if shape.masked:
        off = masks.reshape(shape.group, 4)[where[0], where[1] // 32] >> (where[1] % 32).astype(np.uint32) & 1
        new = np.where(off.astype(bool), start[where], new)
    made[where] = new
    if shape.shifts:
        used = slice(A, A + shape.kept * (8 if shape.atype in el.NARROW else el.BITS[shape.atype]) // 32)
        for q in range(0, 128, 32):
            made[:, q : q + 31, used] = start[:, q + 1 : q + 32, used]
    return made


def _operand(shape: Shape, image: Array, start: Array, which: int) -> Array:
    """A or B in full: from its memory, with its zeros, times its factors."""
    kind = (shape.atype, shape.btype)[which]
    if which == 0 and shape.tensor_a:
        block, lane = shape.lanes()[0]
        columns = el.to_tensor(np.zeros((1, shape.kept), np.int64), kind, shape.packed).shape[1]
        codes = el.from_tensor(
            start[block[:, None], lane[:, None], A + np.arange(columns)], kind, shape.packed
        )
    else:
        layout = shape.matrices()[which]
        count = 1 if kind in el.NARROW else el.BITS[kind] // 8
        raw = image[:, layout.offsets()[..., None] + np.arange(count)]
        codes = el.from_shared(raw.reshape(-1, *raw.shape[2:]), kind, shape.packed)
    values = el.numbers(codes, kind)
    if which == 0 and shape.sparse:
        values = _spread(shape, values, start)
    if shape.scales:
        values = values * np.repeat(_factors(shape, start, which), shape.k // shape.scales, axis=1)
    return values


def _spread(shape: Shape, kept: Array, start: Array) -> Array:
    """The kept elements at their places: of four (or four pairs, or of two) neighbours, those that the metadata names."""
    where = shape.metadata(*shape.lanes()[0])
    nibbles = start[where[:3]] >> where[3].astype(np.uint32) & np.uint32(15)
    made = np.zeros((shape.m, shape.k))
    row, chunk = np.arange(shape.m)[:, None], np.arange(nibbles.shape[1])[None, :]
    if shape.kind == "tf32":
        made[row, 2 * chunk + (nibbles >> 3)] = kept
        return made
    unit = 2 if shape.packed else 1
    for i in range(2):
        place = (nibbles >> np.uint32(2 * i) & 3).astype(np.int64)
        for u in range(unit):
            made[row, (4 * chunk + place) * unit + u] = kept[row, (2 * chunk + i) * unit + u]
    return made


def _factors(shape: Shape, start: Array, which: int) -> Array:
    block, lane, column, firsts = shape.factors(which)
    raw = start.view(np.uint8).reshape(shape.group, 128, WIDTH, 4)
    if which == 0:
        found = raw[block, lane, column]
    else:
        found = raw[0, 32 * np.array(firsts)[block] + lane, column]
    found = found[:, shape.ids[which] : shape.ids[which] + shape.scales].astype(np.int64)
    if shape.scale_type == "ue8m0":
        return np.ldexp(1.0, found - 127)
    return np.ldexp(1.0 + (found & 7) / 8, (found >> 3) - 7)


def _zeroed(shape: Shape) -> Array:
    """Which columns of B count as zeros: of each run of `use` and `skip` columns, the latter (or first, by a bit)."""
    skip, use = (shape.zeros >> 40 & 255) + 1, (shape.zeros >> 48 & 255) + 1
    each = shape.n // (128 // shape.m)
    column = np.arange(shape.n)
    piece, inner = column // each, column % each
    at = (inner + (shape.zeros >> 8 * piece & 255)) % (skip + use)
    return np.where(shape.zeros >> 32 + piece & 1, at < skip, at >= use)
