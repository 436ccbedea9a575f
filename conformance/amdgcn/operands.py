"""Operands of AMD's instructions: edge values, random bits, and numbers that are near each other.

Needs NumPy. Gives `operands`. Invariant: the same seed gives the same operands; each operand is its bits.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...isa.amdgcn.mnemonics import TYPES, Row
from ..reference import numbers as nb

_PARTS = {"pk_f16": ("f16", 2), "pk_bf16": ("bf16", 2), "pk_f32": ("f32", 2)}


def edges(f: nb.Format) -> list[int]:
    """Zeros, subnormals, the ends of the range, ones, infinities, NaNs with payloads."""
    inf, least = f.top + 1, 1 << f.fraction
    one, unit = f.bias << f.fraction, 1 << f.fraction
    quiet = 1 << f.fraction - 1
    found = [0, 1, least >> 1, least - 1, least, least + 1, one - 1, one, one + 1, one + unit]
    found += [one - (f.fraction + 1) * unit, one + f.fraction * unit, f.top - 1, f.top]
    found += [inf, inf | quiet, inf | quiet | 5, inf | 3]
    return [s | x for x in found for s in (0, f.sign)]


def _raw(rng: Any, count: int) -> list[int]:
    high = rng.integers(0, 1 << 63, count, dtype=np.uint64) * 2
    return [int(x) for x in high + rng.integers(0, 2, count).astype(np.uint64)]


def floats(kind: str, count: int, rng: Any) -> list[int]:
    """Edges, random bits, numbers near one, and subnormals, a quarter each."""
    f = nb.FORMATS[kind]
    special, raw = edges(f), _raw(rng, count)
    near = [
        (f.bias + int(e) << f.fraction) | (r >> 7) & (1 << f.fraction) - 1 | (r & 1) * f.sign
        for e, r in zip(rng.integers(-3, 4, count), raw)
    ]
    low = [(r >> 9) & (f.sign | (4 << f.fraction) - 1) for r in raw]
    pick, which = rng.integers(0, 4, count), rng.integers(0, len(special), count)
    return [(special[w], r % (1 << f.width), n, s)[p] for p, w, r, n, s in zip(pick, which, raw, near, low)]


def integers(bits: int, count: int, rng: Any) -> list[int]:
    """Edges, random bits, and numbers of every size."""
    top = 1 << bits - 1
    edge = [0, 1, top, top - 1, top + 1, 2 * top - 1, 2, 31, 32, 33, 0x7FFF, 0x8000, 0xFFFF, 0x55]
    pick = rng.integers(0, 3, count)
    return [(edge[r % len(edge)], r, r >> (r & 63))[p] & 2 * top - 1 for r, p in zip(_raw(rng, count), pick)]


def of_type(kind: str, count: int, rng: Any) -> list[int]:
    """Values of a type."""
    if kind[0] == "v" and kind[1:].isdigit():
        words = [integers(32, count, rng) for _ in range(int(kind[1:]))]
        return [sum(x << 32 * i for i, x in enumerate(lane)) for lane in zip(*words)]
    if kind == "mask":
        return [int(x) for x in rng.integers(0, 2, count)]
    if kind in _PARTS:
        part, n = _PARTS[kind]
        lists = [floats(part, count, rng) for _ in range(n)]
        width = nb.FORMATS[part].width
        return [sum(x << width * i for i, x in enumerate(values)) for values in zip(*lists)]
    if kind in nb.FORMATS:
        return floats(kind, count, rng)
    return integers(TYPES[kind], count, rng)


def operands(row: Row, count: int, seed: int) -> list[list[int]]:
    """Values for each source of a row."""
    rng = np.random.default_rng(seed)
    kinds = [row.dst[0] if k == "tied" else k.removeprefix("s:") for k in row.src]
    found = [of_type(k, count, rng) for k in kinds]
    if row.name.startswith("v_ldexp"):  # powers that leave something
        bits = TYPES[kinds[1]]
        found[1] = [x if i % 4 == 0 else (x % 300 - 150) % (1 << bits) for i, x in enumerate(found[1])]
    if "scalef32" in row.name:
        kind = row.name.rsplit("_", 1)[1]
        for i, k in enumerate(kinds):
            if kind in nb.FORMATS and k[0] == "v":  # many floats in a row
                width = nb.FORMATS[kind].width
                each = [floats(kind, count, rng) for _ in range(int(k[1:]) * 32 // width)]
                found[i] = [sum(x << width * j for j, x in enumerate(lane)) for lane in zip(*each)]
        found[-1 if row.src[-1] != "tied" else -2] = [100 + i % 56 << 23 | i for i in range(count)]
    return found
