"""Cases of arithmetic: sums, products, quotients and their kin, in every type, rounding and treatment of subnormals.

Needs `kernel`, `meaning`. Gives `cases()`. Which words a type takes is what the language lets one write.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from .elementwise import simple
from .kernel import PortableCase

INTEGERS = ("u8", "s8", "u16", "s16", "u32", "s32", "u64", "s64")
ROUNDINGS = ("rn", "rz", "rm", "rp")


def words(kind: str, sat: bool = True) -> Iterator[dict[str, Any]]:
    """The roundings, flushes and clamps that a float type has."""
    scalar = kind.removesuffix("x2")
    for rnd, ftz, clamp in itertools.product(ROUNDINGS, (False, True), (False, True)):
        if rnd != "rn" and scalar not in ("f32", "f64"):
            continue
        if (ftz and scalar in ("f64", "bf16")) or (clamp and (not sat or scalar not in ("f32", "f16"))):
            continue
        yield {"rnd": rnd, "ftz": ftz, "sat": clamp}


FLOATS = ("f32", "f64", "f16", "bf16", "f16x2", "bf16x2")


def cases() -> Iterator[PortableCase]:
    """All of them."""
    for op, count in (("add", 2), ("sub", 2), ("mul", 2), ("fma", 3)):
        for kind in FLOATS:
            for w in words(kind):
                yield simple(op, [kind] * count, kind, attrs=w, slots={"type": kind, **w})
