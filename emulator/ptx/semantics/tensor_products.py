"""Products in tensor memory: where their matrices lie, and their numbers.

Needs decoded descriptors and tensor memory. Gives `Job` with `parts`, `areas` and `run`. Invariant: D lies as the manual's
data path layouts have it; a part is the rows and columns that one block's lanes hold together, with A, metadata and scale
factors in tensor memory on the same lanes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...numerics.formats import decode
from ...numerics.products import (
    BITS,
    BadMetadata,
    elements,
    expand,
    from_bits,
    multiply,
    settle,
    table,
    to_bits,
)
from ..front.model import Op
from ..state.tensor_memory import Area, Bank, TensorMemory, area
from .instruction_descriptors import Product

_NARROW = {"e3m2": 6, "e2m3": 6, "e2m1": 4}


@dataclass(frozen=True, slots=True)
class Part:
    """Rows `row` to `row + len(lanes)` and columns `first` to `first + count` of D, in block `block` of the pair."""

    block: int
    row: int
    lanes: tuple[int, ...]
    first: int
    count: int


@lru_cache(256)
def parts(p: Product, align: int) -> tuple[Part, ...]:
    """The manual's layouts A to G; `align` is the lane of D's address."""
    n = p.n
    if p.variant.stationary or (p.variant.group == 2 and p.m == 128 and not p.variant.sparse):
        rows = p.m // p.variant.group  # B, E, G: the columns are spread over groups of lanes
        each = 128 // rows
        spread = n // each
        lanes = [tuple(range(rows * i, rows * i + rows)) for i in range(each)]
        return tuple(
            Part(b, b * rows, lanes[i], i * spread, spread)
            for b in range(p.variant.group)
            for i in range(each)
        )
    rows = p.m // p.variant.group
    if rows == 64:  # C, F: half of each quarter
        half = tuple(align + 32 * (r // 16) + r % 16 for r in range(64))
        return tuple(Part(b, 64 * b, half, 0, n) for b in range(p.variant.group))
    return tuple(Part(b, rows * b, tuple(range(rows)), 0, n) for b in range(p.variant.group))


def unpacked(raw: Array, bits: int) -> Array:
    """Sixteen elements of six or four bits from each 16 bytes, the rest of which is padding: axes ..., byte."""
    groups = raw.reshape(*raw.shape[:-1], -1, 16)
    ones = np.unpackbits(groups[..., : 2 * bits], axis=-1, bitorder="little")
    split = ones.reshape(*groups.shape[:-1], 16, bits)
    values = np.packbits(split, axis=-1, bitorder="little")[..., 0]
    return values.reshape(*raw.shape[:-1], -1)


def numbers(raw: Array, kind: str, family: str, tensor: bool) -> Array:
    """Elements of A or B out of bytes along the last axis, as they lie in shared or in tensor memory."""
    if family in ("mxf4", "mxf4nvf4"):
        nibbles = np.stack([raw & 15, raw >> 4], -1).reshape(*raw.shape[:-1], -1)
        return table(kind)[nibbles]
    if kind not in _NARROW:
        return elements(raw, kind)
    if tensor:  # a byte each; four bits stand in the middle of theirs
        return table(kind)[raw >> 2 & 15 if kind == "e2m1" else raw]
    return table(kind)[unpacked(raw, _NARROW[kind])]


def row_bytes(p: Product, kind: str, packed: bool) -> int:
    """Bytes of a row of A (`packed`: with its zeros left out) or a column of B, along K."""
    depth = p.k // 2 if packed and p.variant.sparse else p.k
    if p.variant.kind in ("mxf4", "mxf4nvf4"):
        return depth // 2
    return depth * BITS[kind] // 8


def used_bytes(p: Product, kind: str) -> int:
    """Bytes of each 16 in shared memory that hold elements: narrow types are padded, but where they stand by twos."""
    return 16 if p.variant.kind in ("mxf4", "mxf4nvf4") else 2 * _NARROW.get(kind, 8)


@dataclass(eq=False, slots=True)
class Job:
    """A product with its operands: addresses in tensor memory, and functions that fetch from shared memory."""

    memory: TensorMemory
    lane: int
    op: Op
    p: Product
    slots: tuple[int, ...]  # the block, or the pair's two
    d: int
    a: int | Callable[[], Array]  # an address, or all rows of A as numbers
    b: Callable[[], Array]  # all columns of B
    adds: bool
    down: int = 0  # D is divided by two to this power first
    meta: int = -1
    scale_a: int = -1
    scale_b: int = -1
    disabled: tuple[int, ...] = ()  # masks of lanes, one a block
    zeros: Array | None = None  # columns of B that count as zeros
    shifts: bool = False  # A is shifted behind the product

    def layout(self) -> tuple[Part, ...]:
        """The parts of D."""
        return parts(self.p, self.d >> 16 & 16)

    def _area(self, part: Part, address: int, columns: int) -> Area:
        return area(self.slots[part.block], np.array(part.lanes), address & 0xFFFF, columns)

    def writes(self) -> tuple[Area, ...]:
        """What D covers, and A where it is shifted."""
        found = [self._area(part, self.d, part.count) for part in self.layout()]
        if self.shifts and isinstance(self.a, int):
            found += [self._area(part, self.a, self._a_columns()) for part in self.layout()]
        return tuple(found)

    def _a_columns(self) -> int:
        return row_bytes(self.p, self.p.atype, True) // 4

    def reads(self) -> tuple[Area, ...]:
        """What A, metadata and scale factors cover."""
        found: list[Area] = []
        for part in self.layout():
            slot = self.slots[part.block]
            if isinstance(self.a, int):
                found.append(self._area(part, self.a, self._a_columns()))
            if self.meta >= 0:
                found.append(self._area(part, self.meta, self._meta_columns()))
            if self.scale_a >= 0:
                everyone = (1 << 128) - 1
                found.append(Area(slot, everyone, self.scale_a & 0xFFFF, len(self._rows_of(part)) // 32))
                quarters = sum(0xFFFFFFFF << 32 * q for q in _quarters(part))
                found.append(Area(slot, quarters, self.scale_b & 0xFFFF, -(-part.count // 32)))
        return tuple(found)

    def _rows_of(self, part: Part) -> range:
        return range(part.row, part.row + len(part.lanes))

    def _meta_columns(self) -> int:
        return 1 if self.p.variant.kind in ("f16", "tf32") else 2

    # -- operands in tensor memory -----------------------------------------------------------------

    def _words(self, slot: int, lanes: tuple[int, ...], address: int, columns: int) -> Array:
        """Words of some lanes: axes lane, column."""
        bank = self.memory.bank(slot)
        first = address & 0xFFFF
        where = np.ix_(lanes, range(first, first + columns))
        self.memory.check_known(self.lane, self.op, Area(slot, 0, first, columns), bank.known[where])
        words: Array = np.ascontiguousarray(bank.words[where])
        return words

    def _a_rows(self, part: Part, every: Array | None) -> tuple[Array, Array | None]:
        """A with its zeros, and where it has elements (None: everywhere)."""
        slot = self.slots[part.block]
        if every is not None:
            a = every[part.row : part.row + len(part.lanes)]
        else:
            assert isinstance(self.a, int)
            raw = self._words(slot, part.lanes, self.a, self._a_columns()).view(np.uint8)
            a = numbers(raw, self.p.atype, self.p.variant.kind, True)
        if self.meta < 0:
            return a, None
        meta = self._metadata(part)
        try:
            return self._expanded(a, meta), self._expanded(np.ones_like(a), meta) != 0
        except BadMetadata as why:
            where = self.memory.wave.where(self.lane, self.op)
            raise DeviceFault("bad-metadata", f"sparse metadata {why}", where) from None

    def _expanded(self, a: Array, meta: Array) -> Array:
        kind = self.p.variant.kind
        if kind not in ("mxf4", "mxf4nvf4"):
            return expand(a, meta, kind != "tf32")
        halves = [
            expand(np.ascontiguousarray(a[..., i::2]), meta, True) for i in (0, 1)
        ]  # pairs stay together
        return np.stack(halves, -1).reshape(*a.shape[:-1], -1)

    def _metadata(self, part: Part) -> Array:
        """Four bits for each chunk: axes row, chunk."""
        words = self._words(self.slots[part.block], part.lanes, self.meta, self._meta_columns())
        nibbles = (words[..., None] >> np.arange(0, 32, 4, dtype=np.uint32) & np.uint32(15)).reshape(
            len(words), -1
        )
        if self._meta_columns() == 2:
            return nibbles
        # lanes: 16 rows, half of the chunks, row % 8; in the word: upper half of the rows, chunk
        split = nibbles.reshape(-1, 2, 8, 2, 4)
        return split.transpose(0, 3, 2, 1, 4).reshape(len(words), 8)

    def _factors(self, slot: int, quarters: tuple[int, ...], address: int, count: int, first: int) -> Array:
        """Scale factors: axes row (of A, or column of B), factor. Every quarter of the lanes holds them all."""
        lanes = tuple(32 * q + i for q in quarters for i in range(32))
        words = self._words(slot, lanes, address, -(-count // 32)).reshape(len(quarters), 32, -1)
        if (words != words[0]).any():
            raise DeviceFault(
                "bad-scale-factors",
                "scale factors that are not the same in all quarters of tensor memory",
                self.memory.wave.where(self.lane, self.op),
                suggestion="copy them with tcgen05.cp.32x128b.warpx4, which writes all four",
            )
        raw = np.ascontiguousarray(words[0]).view(np.uint8).reshape(32, -1, 4)
        found = raw.transpose(1, 0, 2).reshape(-1, 4)[:count, first : first + self.p.variant.scales]
        if self.p.scale_type == "ue4m3":
            values: Array = table("e4m3")[found & 127]
            return values
        return decode(found, "ue8m0").astype("f8")

    # -- the product -------------------------------------------------------------------------------

    def run(self) -> None:
        """D = A B + D."""
        p = self.p
        every = None if isinstance(self.a, int) else self.a()
        columns = self.b()
        if self.zeros is not None:
            columns = np.where(self.zeros[:, None], 0.0, columns)
        for part in self.layout():
            a, there = self._a_rows(part, every)
            b = columns[part.first : part.first + part.count]
            if self.scale_a >= 0:
                a, b = self._scaled(part, a, b)
            total = multiply(a, b, there)
            if p.negate_a != p.negate_b:
                total = -total
            if self.adds:
                words = self._words(self.slots[part.block], part.lanes, self.d, part.count)
                before = from_bits(words, p.dtype)
                total = total + (before[..., 0] if p.dtype == "f16" else before) * 2.0**-self.down
            self._write(part, settle(total, p.dtype, p.saturates))
        if self.shifts and isinstance(self.a, int):
            for slot in self.slots:
                for start in range(0, 128, 32):
                    shift_rows(self.memory.bank(slot), start, self.a & 0xFFFF, self._a_columns())

    def _scaled(self, part: Part, a: Array, b: Array) -> tuple[Array, Array]:
        p, slot = self.p, self.slots[part.block]
        left = self._factors(slot, (0, 1, 2, 3), self.scale_a, len(part.lanes), p.scale_a)
        right = self._factors(slot, _quarters(part), self.scale_b, part.count, p.scale_b)
        return _times(a, left), _times(b, right)

    def _write(self, part: Part, values: Array) -> None:
        bank = self.memory.bank(self.slots[part.block])
        bits = to_bits(values, self.p.dtype).astype(np.uint32)
        lanes = np.array(part.lanes)
        first = self.d & 0xFFFF
        if self.disabled:
            mask = self.disabled[part.block]
            kept = np.array([not mask >> lane & 1 for lane in part.lanes])
            lanes, bits = lanes[kept], bits[kept]
        bank.words[lanes, first : first + part.count] = bits
        bank.known[lanes, first : first + part.count] = True


def shift_rows(bank: Bank, start: int, first: int, columns: int) -> None:
    """Rows move down by one inside a quarter of the lanes: each gets what the next one holds, the last keeps its own."""
    for plane in (bank.words, bank.known):
        rows = plane[start + 1 : start + 32, first : first + columns].copy()
        plane[start : start + 31, first : first + columns] = rows


def _quarters(part: Part) -> tuple[int, ...]:
    """The quarters of the lanes that a part lies in."""
    return tuple(sorted({lane // 32 for lane in part.lanes}))


def _times(values: Array, factors: Array) -> Array:
    """Rows with each run of elements times its factor."""
    split = values.reshape(values.shape[0], factors.shape[1], -1)
    return (split * factors[:, :, None]).reshape(values.shape)


def zero_columns(word: int, m: int, n: int) -> Array | None:
    """The columns of B that a zero-column mask descriptor says are zeros (None: it makes no mask)."""
    if not word >> 39 & 1:
        return None
    ones, zeros = (word >> 40 & 255) + 1, (word >> 48 & 255) + 1
    pieces = 128 // m
    out = []
    for i in range(pieces):
        at = np.arange(n // pieces) + (word >> 8 * i & 255)
        if word >> 32 + i & 1:
            out.append(at % (ones + zeros) < ones)
        else:
            out.append(at % (ones + zeros) >= zeros)
    return np.concatenate(out)
