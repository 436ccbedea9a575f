"""Numbers of large matrix products: elements out of bytes, sparse matrices made dense, sums rounded once.

Needs the formats. Gives `BITS`, `elements`, `expand`, `multiply`, and `settle`. Invariant: products are exact. Integer sums
are exact; float sums are taken in f64 and rounded once an instruction, where the hardware adds in an order and with a
truncation that it does not state.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.arrays import Array
from .formats import decode, encode

#: Bits of an element in memory.
BITS = {
    "f16": 16, "bf16": 16, "tf32": 32, "e4m3": 8, "e5m2": 8, "e3m2": 8, "e2m3": 8, "e2m1": 8,
    "s8": 8, "u8": 8, "b1": 1,
}  # fmt: skip

_TABLES: dict[str, Array] = {}


def table(kind: str) -> Array:
    """The value of each of the 256 bytes in a type of at most eight bits."""
    known = _TABLES.get(kind)
    if known is None:
        every = np.arange(256, dtype=np.uint8)
        if kind in ("s8", "u8"):
            values = every.view("i1" if kind == "s8" else "u1").astype("f8")
        else:
            values = decode(every, kind).astype("f8")
        known = _TABLES[kind] = values
    return known


def elements(raw: Array, kind: str) -> Array:
    """The numbers in bytes, along the last axis; tf32 without its lowest 13 bits, as the hardware reads it."""
    if kind == "b1":
        return np.unpackbits(raw, axis=-1, bitorder="little").astype("f8")
    if kind == "tf32":
        return (raw.view("u4") & np.uint32(0xFFFFE000)).view("f4").astype("f8")
    if BITS[kind] == 16:
        return decode(raw.view("u2"), kind).astype("f8")
    return table(kind)[raw]


class BadMetadata(Exception):
    """Metadata of a sparse matrix that the manual does not define."""


def expand(packed: Array, meta: Array, pairs: bool) -> Array:
    """A sparse matrix with its zeros. `meta` has four bits an entry, for each chunk along the last axis.

    `pairs`: two of four elements are there, and an entry holds their two positions; else one of two, and an entry is
    0b0100 for the first and 0b1110 for the second.
    """
    chunks = meta.shape[-1]
    if not pairs:
        known = (meta == 0b0100) | (meta == 0b1110)
        if not known.all():
            raise BadMetadata(
                f"{int(meta[~known][0]):#06b} where one of two elements is named by 0b0100 or 0b1110"
            )
        out = np.zeros((*meta.shape, 2))
        np.put_along_axis(out, (meta >> 3).astype(np.int64)[..., None], packed.reshape(*meta.shape, 1), -1)
        return out.reshape(*packed.shape[:-1], chunks * 2)
    first, second = meta & 3, meta >> 2 & 3
    same = first == second
    if same.any():
        raise BadMetadata(f"{int(meta[same][0]):#06b} names one of four elements twice")
    out = np.zeros((*meta.shape, 4))
    places = np.stack([first, second], -1).astype(np.int64)
    np.put_along_axis(out, places, packed.reshape(*meta.shape, 2), -1)
    return out.reshape(*packed.shape[:-1], chunks * 4)


#: Multiplications up to which OpenBLAS starts no threads.
_ONE_THREAD = 1 << 18


def multiply(a: Array, b: Array, there: Array | None = None) -> Array:
    """`a` times the transpose of `b`, axes matrix, row, depth; elements of `a` that are not `there` take no part."""
    with np.errstate(invalid="ignore", over="ignore"):
        if there is None or np.isfinite(b).all():
            # In parts that OpenBLAS gives to one thread: on a busy machine its threads wait for each other, 16 ms a product
            # of 128 x 256 x 16 that one thread makes in 0.03 ms.
            rows = max(_ONE_THREAD // max(b.shape[-2] * b.shape[-1], 1), 1)
            turned = b.swapaxes(-1, -2)
            parts = [np.matmul(a[..., i : i + rows, :], turned) for i in range(0, a.shape[-2], rows)]
            return np.concatenate(parts, -2)
        total = np.zeros((*a.shape[:-1], b.shape[-2]))
        for k in range(a.shape[-1]):
            total += np.where(there[..., k, None], a[..., k, None] * b[..., None, :, k], 0.0)
        return total


def settle(total: Array, kind: str, saturates: bool = False) -> Array:
    """Sums as an accumulator of `kind` holds them, in f64."""
    if kind == "s32":
        if saturates:
            return np.clip(total, -(2.0**31), 2.0**31 - 1)
        return total.astype("i8").astype("i4").astype("f8")
    with np.errstate(over="ignore"):
        if kind == "f16":
            return total.astype(np.float16).astype("f8")
        return total.astype("f4").astype("f8")


def from_bits(bits: Array, kind: str) -> Array:
    """Accumulators out of 32-bit words (two in each along a new last axis for f16), in f64."""
    if kind == "f16":
        halves = np.ascontiguousarray(bits).view("u2").reshape(*bits.shape, 2)
        return decode(halves, "f16").astype("f8")
    return bits.view("i4" if kind == "s32" else "f4").astype("f8")


def to_bits(values: Array, kind: str) -> Array:
    """Settled accumulators as bits: u2 for f16, else u4."""
    if kind == "s32":
        return values.astype("i8").astype("i4").view("u4")
    bits: Any = encode(values, kind)
    return np.asarray(bits)
