"""References of the matrix instructions: where an element lies, exact products, and how far a sum may be off.

Needs `numbers`. Gives the fragment layouts of PTX ISA 9.7.14.5 as index arrays, `decoded`, `Product`. A float result is
right within `BOUND[...]` of the sum of the magnitudes of its addends: the manual states neither the order nor the width of
the hardware's sum. The sums here are in double (for f64: extended) precision, whose error is far below that.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from ..case import Array, Near
from .numbers import FORMATS, decode, to_float

#: Type of the accumulator -> error allowed, as a part of the sum of magnitudes, for each addend.
BOUND = {"f32": 2.0**-23, "f16": 2.0**-10, "f64": 2.0**-52}
#: The same for eight-bit and narrower floats, whose sums on some hardware keep 14 bits.
NARROW_BOUND = 2.0**-13
#: Bits of an element and of what holds it.
WIDTH = {
    "f16": 16, "bf16": 16, "tf32": 32, "f64": 64, "u8": 8, "s8": 8, "e4m3": 8, "e5m2": 8, "e3m2": 8, "e2m3": 8, "e2m1": 8,
    "u4": 4, "s4": 4, "e2m1x8": 4, "b1": 1, "f32": 32, "s32": 32,
}  # fmt: skip
GROUP, INNER = np.arange(32) >> 2, np.arange(32) & 3


def per_register(kind: str) -> int:
    """Elements in a register."""
    return 1 if kind in ("f64", "tf32", "f32", "s32") else 32 // WIDTH[kind]


def places_a(m: int, registers: int, each: int) -> tuple[Array, Array]:
    """Row and column of A's elements: lane, register, element."""
    r, j = np.arange(registers)[None, :, None], np.arange(each)[None, None, :]
    g, t = GROUP[:, None, None], INNER[:, None, None]
    if m == 8:
        return g + 0 * r + 0 * j, t * each + j + 4 * each * r
    return g + 8 * (r & 1) + 0 * j, t * each + j + 4 * each * (r >> 1)


def places_b(registers: int, each: int) -> tuple[Array, Array]:
    """Row and column of B's elements."""
    r, j = np.arange(registers)[None, :, None], np.arange(each)[None, None, :]
    return INNER[:, None, None] * each + j + 4 * each * r, GROUP[:, None, None] + 0 * r + 0 * j


def places_quad(name: str, by_row: bool, kind: str) -> tuple[Array, Array, Array]:
    """Computation, row and column of each lane's elements where a warp does four products of 8 by 8 by 4."""
    lane = np.arange(32)[:, None]
    i = np.arange(8 if name == "c" else 4)[None, :]
    high = 4 * (lane >> 4)
    quad = (lane >> 2 & 3) + 0 * i
    if name == "c" and kind == "f32":
        return quad, (lane & 1) + (i & 2) + high, (i & 4) + (lane & 2) + (i & 1)
    own, other = (lane & 3) + high + 0 * i, i + 0 * lane
    if name == "c" or (name == "a" and by_row):
        return quad, own, other
    if name == "a":
        return quad, other + high, (lane & 3) + 0 * i
    return (quad, (lane & 3) + 0 * i, other + high) if by_row else (quad, other, own)


def places_c(m: int) -> tuple[Array, Array]:
    """Row and column of C's and D's elements: lane, element."""
    i = np.arange(4 if m == 16 else 2)[None, :]
    return GROUP[:, None] + 8 * (i >> 1), INNER[:, None] * 2 + (i & 1)


@cache
def _table(kind: str) -> Array:
    f = FORMATS[kind]
    return np.array([to_float(decode(i, f)) for i in range(1 << f.width)])


def decoded(words: Array, kind: str) -> Array:
    """Registers (any shape) as numbers, a last axis for the elements of each; integers as int64."""
    if kind == "f64":
        return words.view("f8")[..., None]
    if kind in ("f32", "tf32"):
        kept = words & np.uint32(0xFFFFE000) if kind == "tf32" else words
        with np.errstate(invalid="ignore"):  # signalling NaNs become quiet
            return kept.view("f4").astype("f8")[..., None]
    if kind == "s32":
        return words.view("i4").astype(np.int64)[..., None]
    bits = WIDTH[kind]
    shifts = np.arange(0, 32, bits, dtype=np.uint32)
    parts = (words[..., None] >> shifts & np.uint32((1 << bits) - 1)).astype(np.int64)
    if kind in ("u8", "u4", "b1"):
        return parts
    if kind in ("s8", "s4"):
        return np.where(parts >> bits - 1, parts - (1 << bits), parts)
    if kind == "e2m1x8":
        return _table("e2m1")[parts]
    if kind == "e2m1":  # four bits in the middle of the eight
        parts = parts >> 2 & 15
    elif kind in ("e3m2", "e2m3"):
        parts = parts & 63
    return _table(kind)[parts]


def spread(values: Array, places: tuple[Array, Array], rows: int, columns: int) -> Array:
    """Elements (warp, lane, ...) as matrices (warp, row, column)."""
    made = np.zeros((values.shape[0], rows, columns), values.dtype)
    made[:, places[0], places[1]] = values
    return made


def product(a: Array, b: Array, c: Array, kind: str, op: str) -> tuple[Array, Array]:
    """A times B plus C, and for floats the sum of the magnitudes of the addends."""
    if kind == "b1":
        both = a[:, :, :, None] & b[:, None, :, :] if op == "and" else a[:, :, :, None] ^ b[:, None, :, :]
        return both.sum(axis=2) + c, c
    if a.dtype.kind == "i":
        return np.matmul(a, b) + c, c
    wide = np.longdouble if kind == "f64" else np.float64
    with np.errstate(all="ignore"):
        x, y, z = a.astype(wide), b.astype(wide), c.astype(wide)
        total = (np.matmul(x, y) + z).astype("f8")
        wide_size = np.matmul(np.abs(x), np.abs(y)) + np.abs(z)
        size = wide_size.astype("f8")
        return total, np.where(
            np.isinf(size) & np.isfinite(wide_size), np.nan, size
        )  # NaN: finite, past every f64


def wanted(total: Array, size: Array, dtype: str, kind: str, addends: int, saturates: bool) -> Any:
    """What an accumulator must hold: bits for integers, else a number within the bound."""
    if dtype == "s32":
        low, high = -(2**31), 2**31 - 1
        kept = np.clip(total, low, high) if saturates else total
        return [int(v) & 0xFFFFFFFF for v in kept.ravel().tolist()]
    f = FORMATS[dtype]
    unit = NARROW_BOUND if WIDTH[kind] <= 8 and dtype == "f32" else BOUND[dtype]
    top, least = to_float(decode(f.top, f)), 2.0 ** (1 - f.bias - f.fraction)
    found: list[Any] = []
    for v, s in zip(total.ravel().tolist(), size.ravel().tolist()):
        if v != v:
            found.append(f.nan)
        elif s != s:
            found.append(None)
        elif v in (float("inf"), float("-inf")):
            found.append((f.sign if v < 0 else 0) | f.top + 1 if s == float("inf") else None)
        elif s * (1 + 2.0**-10) >= top:
            found.append(None)  # an intermediate sum may have left the range
        else:
            found.append(Near(v, (addends + 1) * unit * s + least))
    return found
