"""Operand values: the edges of each type, and random ones near edges, ties and each other.

Needs the types and the formats of `reference.numbers`. Gives `edges(kind)`, `draw(kind, n, rng)`, `tuples(fields, ...)`.
Values are unsigned bits. Invariant: a seed gives the same values everywhere.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import cache

import numpy as np

from ..isa.ptx.lookup import type_bits
from ..isa.types import PACKED
from .case import Array, Field
from .reference.numbers import FORMATS, Format

#: At most so many tuples of edges, and this many random ones, for a case.
EDGES, RANDOM, QUICK = 1024, 1024, 64
_COUNTS = (0, 1, 2, 3, 4, 7, 8, 9, 15, 16, 17, 23, 24, 31, 32, 33, 63, 64, 65, 127, 128, 255, 256)


def _format(kind: str) -> tuple[Format, int] | None:
    name, count = PACKED.get(kind, (kind, 1))
    return (FORMATS[name], count) if name in FORMATS and name != "tf32" else None


@cache
def edges(kind: str) -> tuple[int, ...]:
    """The values at which an instruction on `kind` may go wrong."""
    if kind == "pred":
        return (0, 1)
    found = _format(kind)
    if found is not None:
        f, count = found
        return _float_edges(f) if count == 1 else _packed_edges(f, count)
    return _integer_edges(type_bits(kind))


def _integer_edges(bits: int) -> tuple[int, ...]:
    ones, top = (1 << bits) - 1, 1 << bits - 1
    some = [
        *_COUNTS,
        ones,
        ones - 1,
        top,
        top - 1,
        top + 1,
        ones // 3,
        ones - ones // 3,
        1 << bits // 2,
        0x8000,
    ]
    some += [
        0x7FFF,
        0xFFFF,
        0x10000,
        0xFFFFFF,
        0x7FFFFF,
        0x800000,
        0x80,
        0x7F,
        0x01234567,
        0x89ABCDEF,
        0x80808080,
    ]
    some += [
        ones & ~0xFF,
        1 << 31,
        (1 << 31) - 1,
        (1 << 32) - 1,
        ones ^ 0x7F,
        ones ^ 0x7FFF,
        ones ^ 0x7FFFFFFF,
    ]
    return tuple(dict.fromkeys(v & ones for v in some))


def _float_edges(f: Format) -> tuple[int, ...]:
    one, unit = ((1 << f.exponent - 1) - 1) << f.fraction, 1 << f.fraction
    infinity = f.top + 1 if f.infinite else f.top
    some = [0, 1, 2, unit - 1, unit, unit + 1, 2 * unit, one, one + 1, one - 1, one + unit, one - unit]
    some += [
        one + unit // 2,
        one + unit + unit // 4,
        one + unit + unit // 2,
        one + 2 * unit,
        f.top,
        f.top - 1,
    ]
    some += [infinity]
    if f.nan is not None:
        some += [f.nan, infinity + 1, f.sign - 1]
        some += [infinity + unit // 2, infinity + unit // 2 + 1] if f.infinite else []
    for power in (7, 8, 15, 16, 31, 32, 63, 64):
        if power < 1 << f.exponent - 1:
            some += [one + power * unit, one + power * unit - 1]
    for power in (13, 24, 25, 53, 126):
        if power < 1 << f.exponent - 1:
            some.append(one - power * unit)
    some += [one + unit // 2 + 1, one + (unit >> 3), one + 3 * (unit >> 3)]
    both = [v for v in some] + [v | f.sign for v in some]
    return tuple(dict.fromkeys(v & (1 << f.width) - 1 for v in both))


def _packed_edges(f: Format, count: int) -> tuple[int, ...]:
    """Each edge in each lane, beside another."""
    size = _lane(f)
    single = _float_edges(f)
    found = []
    for i, v in enumerate(single):
        word = 0
        for lane in range(count):
            word |= single[(i * (lane + 1) + 5 * lane) % len(single) if lane else i] << size * lane
        found.append(word)
        found.append(v | (found[-1] >> size << size))
    return tuple(dict.fromkeys(found))


def _lane(f: Format) -> int:
    return f.width if f.width % 8 == 0 or f.width == 4 else 8


def draw(kind: str, n: int, rng: np.random.Generator) -> list[int]:
    """`n` random values, half of them anywhere and half near edges."""
    found = _format(kind)
    if kind == "pred":
        return [int(v) for v in rng.integers(0, 2, n)]
    if found is None:
        return _draw_integers(kind, n, rng)
    f, count = found
    parts = [_draw_floats(f, n, rng) for _ in range(count)]
    size = _lane(f)
    return [sum(p << size * lane for lane, p in enumerate(word)) for word in zip(*parts)]


def _draw_integers(kind: str, n: int, rng: np.random.Generator) -> list[int]:
    bits = type_bits(kind)
    ones, near = (1 << bits) - 1, edges(kind)
    words = _bits(bits, n, rng)
    way, pick, step = (
        rng.integers(0, 4, n).tolist(),
        rng.integers(0, len(near), n).tolist(),
        rng.integers(-3, 4, n).tolist(),
    )
    shift = rng.integers(0, bits, n).tolist()
    made = []
    for i in range(n):
        if way[i] < 2:
            made.append(words[i])
        elif way[i] == 2:
            made.append(near[pick[i]] + step[i] & ones)
        else:
            made.append(words[i] >> shift[i])
    return made


def _bits(bits: int, n: int, rng: np.random.Generator) -> list[int]:
    words = rng.integers(0, 1 << 32, (n, -(-bits // 32)), dtype=np.uint64).tolist()
    mask = (1 << bits) - 1
    return [sum(w << 32 * i for i, w in enumerate(row)) & mask for row in words]


def _draw_floats(f: Format, n: int, rng: np.random.Generator) -> list[int]:
    words, near = _bits(f.width, n, rng), _float_edges(f)
    half = (1 << f.exponent - 1) - 1
    way = rng.integers(0, 6, n).tolist()
    exponent = rng.integers(-8, 10, n).tolist()
    cut, pick = rng.integers(0, f.fraction + 1, n).tolist(), rng.integers(0, len(near), n).tolist()
    made = []
    for i in range(n):
        w = words[i]
        if way[i] < 2:
            made.append(w)
        elif way[i] < 4:
            e = min(max(half + exponent[i], 0), 2 * half)
            m = (w & (1 << f.fraction) - 1) >> cut[i] << cut[i]
            made.append(w & f.sign | e << f.fraction | m)
        elif way[i] == 4:
            made.append((near[pick[i]] + w % 5 - 2) & (1 << f.width) - 1)
        else:
            made.append(w & (f.sign | (2 << f.fraction) - 1))
    return made


def tuples(fields: Sequence[Field], rng: np.random.Generator, quick: bool, block: int) -> list[Array]:
    """Operands for every field, shaped (threads, count): edges crossed, then random ones, filling whole blocks."""
    flat = [(f, i) for f in fields for i in range(f.count)]
    columns = _crossed(flat, rng, QUICK if quick else EDGES)
    more = _random(flat, rng, QUICK if quick else RANDOM)
    columns = [a + b for a, b in zip(columns, more)]
    n = len(columns[0]) if columns else block
    total = -(-n // block) * block
    arrays = []
    for f in fields:
        own = [c for (g, _), c in zip(flat, columns) if g is f]
        arrays.append(pack(f, own, total))
    return arrays


def pack(field: Field, columns: list[list[int]], total: int) -> Array:
    """Columns of numbers as the array that the kernel reads, repeated to `total` rows."""
    if field.bits == 128:
        columns = [[v >> 64 * half & (1 << 64) - 1 for v in c] for c in columns for half in (0, 1)]
    made = np.array([np.array(c, field.dtype) for c in columns]).T
    return np.ascontiguousarray(np.resize(made, (total, made.shape[1])))


def _crossed(flat: list[tuple[Field, int]], rng: np.random.Generator, limit: int) -> list[list[int]]:
    sets = [f.values or edges(f.kind) for f, _ in flat]
    size = 1
    for s in sets:
        size *= len(s)
    if size <= limit:
        rows = list(itertools.product(*sets))
    else:
        picks = [rng.integers(0, len(s), limit).tolist() for s in sets]
        for lane, s in enumerate(sets):  # each edge at least once in each place
            picks[lane][: min(len(s), limit)] = list(range(min(len(s), limit)))
        rows = [tuple(s[p] for s, p in zip(sets, row)) for row in zip(*picks)]
    return [list(c) for c in zip(*rows)]


def _random(flat: list[tuple[Field, int]], rng: np.random.Generator, n: int) -> list[list[int]]:
    columns: list[list[int]] = []
    for f, _ in flat:
        if f.values:
            columns.append([f.values[i] for i in rng.integers(0, len(f.values), n).tolist()])
        else:
            columns.append(draw(f.kind, n, rng))
    like = [k for k in range(1, len(flat)) if not flat[k][0].values and flat[k][0].kind == flat[0][0].kind]
    for (
        k
    ) in like:  # an eighth of the operands equal the first, or differ from it in the sign or in the last bit
        top = 1 << flat[k][0].bits - 1
        for i in range(k % 8, n, 8):
            first = columns[0][i]
            columns[k][i] = (first, first ^ top, first ^ 1)[i // 8 % 3]
    return columns
