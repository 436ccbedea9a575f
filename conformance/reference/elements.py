"""Elements of matrices as whole numbers, as bytes of shared memory, as words of tensor memory, and as numbers.

Needs `matrices` for the tables of narrow floats. Gives `draw`, `numbers`, `to_shared`, `from_shared`, `to_tensor`,
`from_tensor`, `encode`. Invariant: drawn elements are small enough that sums of their products are exact in the result.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from . import matrices as mx

Array = Any
#: Bits of types that fill no byte.
NARROW = {"e2m3": 6, "e3m2": 6, "e2m1": 4}
BITS = {"f16": 16, "bf16": 16, "tf32": 32, "u8": 8, "s8": 8, "e4m3": 8, "e5m2": 8}


@cache
def _small(kind: str, exact: bool) -> Array:
    """Codes of a narrow float's values that are multiples of a quarter (a half) and at most 4 (1.5) large."""
    step, most = (2, 1.5) if exact else (4, 4.0)
    width = {"e4m3": 8, "e5m2": 8}.get(kind) or NARROW[kind]
    values = mx._table(kind)
    codes = np.arange(1 << width)
    with np.errstate(invalid="ignore"):
        return codes[(np.abs(values) <= most) & (values * step == np.floor(values * step))]


def draw(rng: np.random.Generator, kind: str, shape: tuple[int, ...], halves: bool) -> Array:
    """Codes of random elements; `halves`: sums must be exact in f16, too."""
    if kind in ("u8", "s8"):
        return rng.integers(0, 256, shape)
    if kind not in BITS or BITS[kind] == 8:
        return rng.choice(_small(kind, halves), shape)
    values = (rng.integers(-3, 4, shape) / 2 if halves else rng.integers(-16, 17, shape) / 4).astype("f4")
    if kind == "f16":
        return values.astype("f2").view("u2").astype(np.int64)
    bits = values.view("u4").astype(np.int64)
    return bits >> 16 if kind == "bf16" else bits


def numbers(codes: Array, kind: str) -> Array:
    """Codes as numbers."""
    if kind in ("u8", "s8"):
        return np.where((kind == "s8") & (codes > 127), codes - 256, codes).astype("f8")
    if kind == "f16":
        return codes.astype("u2").view("f2").astype("f8")
    if kind in ("bf16", "tf32"):
        bits = codes << 16 if kind == "bf16" else codes & 0xFFFFE000
        return bits.astype("u4").view("f4").astype("f8")
    return mx._table(kind)[codes]


def to_shared(codes: Array, kind: str, packed: bool) -> Array:
    """Bytes as they lie in shared memory, axes row, place along K, byte of it.

    Narrow elements stand in sixteens at the front of 16 bytes, or (`packed`, four bits) two to a byte.
    """
    if kind in NARROW and packed:
        return (codes[:, ::2] | codes[:, 1::2] << 4).astype("u1")[..., None]
    if kind in NARROW:
        size = NARROW[kind]
        ones = codes.reshape(len(codes), -1, 16, 1) >> np.arange(size) & 1
        front = np.packbits(ones.reshape(len(codes), -1, 16 * size).astype("u1"), axis=-1, bitorder="little")
        made = np.zeros((*front.shape[:-1], 16), "u1")
        made[..., : 2 * size] = front
        return made.reshape(len(codes), -1, 1)
    count = BITS[kind] // 8
    return np.ascontiguousarray(codes.astype(f"u{count}")).view("u1").reshape(*codes.shape, count)


def from_shared(raw: Array, kind: str, packed: bool) -> Array:
    """The codes in such bytes."""
    if kind in NARROW and packed:
        return np.stack([raw[..., 0] & 15, raw[..., 0] >> 4], -1).reshape(len(raw), -1).astype(np.int64)
    if kind in NARROW:
        size = NARROW[kind]
        front = raw.reshape(len(raw), -1, 16)[..., : 2 * size]
        ones = np.unpackbits(np.ascontiguousarray(front), axis=-1, bitorder="little").reshape(
            len(raw), -1, size
        )
        return (ones.astype(np.int64) << np.arange(size)).sum(-1)
    count = BITS[kind] // 8
    return np.ascontiguousarray(raw).view(f"u{count}")[..., 0].astype(np.int64)


def to_tensor(codes: Array, kind: str, packed: bool) -> Array:
    """Words of tensor memory: narrow elements have a byte each (four bits in its middle), or two share one."""
    if kind in NARROW and not packed:
        raw = (codes << 2 if kind == "e2m1" else codes).astype("u1")
    else:
        raw = to_shared(codes, kind, packed).reshape(len(codes), -1)
    return np.ascontiguousarray(raw).view("u4")


def from_tensor(held: Array, kind: str, packed: bool) -> Array:
    """The codes in such words."""
    raw = np.ascontiguousarray(held).view("u1")
    if kind in NARROW and not packed:
        return (raw >> 2 if kind == "e2m1" else raw).astype(np.int64)
    count = 1 if kind in NARROW else BITS[kind] // 8
    return from_shared(raw.reshape(len(raw), -1, count), kind, packed)


def encode(values: Array, dtype: str) -> Array:
    """Words of an accumulator."""
    if dtype == "s32":
        return (values.astype(np.int64) & 0xFFFFFFFF).astype("u4")
    if dtype == "f16":
        return values.astype("f2").view("u2").astype("u4")
    return values.astype("f4").view("u4")


def decode(held: Array, dtype: str) -> Array:
    """Such words as numbers."""
    if dtype == "s32":
        return held.view("i4").astype("f8")
    if dtype == "f16":
        return (held & np.uint32(0xFFFF)).astype("u2").view("f2").astype("f8")
    return held.view("f4").astype("f8")
