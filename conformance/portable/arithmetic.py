"""Cases of arithmetic: sums, products, quotients, roots, extremes and signs, in every type, rounding and flush.

Needs `elementwise`. Gives `cases()`. Which words a type takes is what the language lets one write.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from ..case import Array
from ..reference.numbers import FINITE, FORMATS, Number, encode
from .elementwise import simple
from .kernel import PortableCase

INTEGERS = ("u8", "s8", "u16", "s16", "u32", "s32", "u64", "s64")
ROUNDINGS = ("rn", "rz", "rm", "rp")
SCALAR_FLOATS = ("f32", "f64", "f16", "bf16")
FLOATS = (*SCALAR_FLOATS, "f16x2", "bf16x2")


def words(kind: str, sat: bool = True, rnd: bool = True) -> Iterator[dict[str, Any]]:
    """The roundings, flushes and clamps that a float type has."""
    scalar = kind.removesuffix("x2")
    for mode, ftz, clamp in itertools.product(ROUNDINGS, (False, True), (False, True)):
        if mode != "rn" and (scalar not in ("f32", "f64") or not rnd):
            continue
        if (ftz and scalar in ("f64", "bf16")) or (clamp and (not sat or scalar not in ("f32", "f16"))):
            continue
        yield {"rnd": mode if rnd else None, "ftz": ftz, "sat": clamp}


def cases() -> Iterator[PortableCase]:
    """All of them."""
    yield from _floats()
    yield from _extremes()
    yield from _integers()


def _floats() -> Iterator[PortableCase]:
    for op, count in (("add", 2), ("sub", 2), ("mul", 2), ("fma", 3)):
        for kind in FLOATS:
            for w in words(kind):
                made = simple(op, [kind] * count, kind, attrs=w, slots={"type": kind, **w})
                yield made if op != "fma" or "x2" in kind else replace(made, operands=beside_ties(kind, made))
    for op, count in (("div", 2), ("sqrt", 1), ("rcp", 1)):
        for kind in SCALAR_FLOATS:
            for w in words(kind, sat=False):
                yield simple(op, [kind] * count, kind, attrs=w, slots={"type": kind, **w})


def beside_ties(kind: str, made: PortableCase) -> Callable[[np.random.Generator, bool], list[Array]]:
    """A fused product's operands, an eighth of them products that lie between two values, and an addend that is next to
    nothing: a result that is rounded twice is wrong there, and hardly anywhere else.
    """
    f = FORMATS[kind]
    precision = f.fraction + 1

    def one(rng: np.random.Generator) -> tuple[int, int, int]:
        while True:
            left = int(rng.integers(1, 1 << (precision + 1) // 2)) | 1
            right = int(rng.integers(1, 1 << precision // 2 + 1)) | 1
            if (left * right).bit_length() == precision + 1:
                break
        signs = rng.integers(0, 2, 3).tolist()
        tiny = Number(FINITE, signs[2], 1, -int(rng.integers(0, f.bias // 2 + f.fraction)))
        numbers = (Number(FINITE, signs[0], left, 0), Number(FINITE, signs[1], right, 0), tiny)
        a, b, c = (encode(x, f) for x in numbers)
        return a, b, c

    def drawn(rng: np.random.Generator, quick: bool) -> list[Array]:
        arrays = made.operands(rng, quick)
        for row in range(5, len(arrays[0]), 8):
            for array, bits in zip(arrays, one(rng)):
                array[row, 0] = bits
        return arrays

    return drawn


def _extremes() -> Iterator[PortableCase]:
    """Lesser, greater, negation, magnitude, sign."""
    for op, kind, nan in itertools.product(("min", "max"), SCALAR_FLOATS, (False, True)):
        for w in words(kind, sat=False, rnd=False):
            attrs = {**w, "nan": nan}
            yield simple(op, [kind] * 2, kind, attrs=attrs, slots={"type": kind, **w, "NaN": nan})
    for op, kind in itertools.product(("neg", "abs"), FLOATS):
        for w in words(kind, sat=False, rnd=False):
            yield simple(op, [kind], kind, attrs=w, slots={"type": kind, **w})
    for kind in SCALAR_FLOATS:
        yield simple("copysign", [kind] * 2, kind, slots={"type": kind})


def _integers() -> Iterator[PortableCase]:
    for kind in INTEGERS:
        slots = {"type": kind}
        for op in ("add", "sub", "min", "max", "div", "rem"):
            yield simple(op, [kind] * 2, kind, slots=slots)
        for op in ("neg", "abs"):
            yield simple(op, [kind], kind, slots=slots)
        yield simple("mul", [kind] * 2, kind, slots={**slots, "mode": "lo"})
        yield simple("mul_hi", [kind] * 2, kind, base="mul", slots={**slots, "mode": "hi"})
        yield simple("mad", [kind] * 3, kind, slots={**slots, "mode": "lo"})
        if kind[1:] in ("16", "32"):
            wide = f"{kind[0]}{2 * int(kind[1:])}"
            yield simple("mul_wide", [kind] * 2, wide, base="mul", slots={**slots, "mode": "wide"})
