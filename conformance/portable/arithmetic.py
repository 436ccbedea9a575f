"""Cases of arithmetic: sums, products, quotients, roots, extremes and signs, in every type, rounding and flush.

Needs `elementwise`. Gives `cases()`. Which words a type takes is what the language lets one write.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

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
                yield simple(op, [kind] * count, kind, attrs=w, slots={"type": kind, **w})
    for op, count in (("div", 2), ("sqrt", 1), ("rcp", 1)):
        for kind in SCALAR_FLOATS:
            for w in words(kind, sat=False):
                yield simple(op, [kind] * count, kind, attrs=w, slots={"type": kind, **w})


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
