"""Comparisons of lanes into masks, and classes of floats.

Needs `numeric`. Gives the semantics of `v_cmp_...` and `v_cmpx_...`, which the frame writes to EXEC instead. Invariant:
a comparison with a NaN is false, one that begins with `n` is true; subnormal operands are zeros where the mode flushes
them, but not for `class`, which looks at the bits.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .numeric import BF16, F16, F32, F64, Float, Function, loads, raw, wide
from .registry import Array, Mode, semantics

Compare = Callable[[Array, Array], Array]


def _unordered(a: Array, b: Array) -> Array:
    result: Array = np.isnan(a) | np.isnan(b)
    return result


FLOATS: dict[str, Compare] = {
    "f": lambda a, b: np.zeros(np.broadcast(a, b).shape, "?"),
    "lt": np.less,
    "eq": np.equal,
    "le": np.less_equal,
    "gt": np.greater,
    "lg": lambda a, b: (a < b) | (a > b),
    "ge": np.greater_equal,
    "o": lambda a, b: ~_unordered(a, b),
    "u": _unordered,
    "nge": lambda a, b: ~(a >= b),
    "nlg": lambda a, b: ~((a < b) | (a > b)),
    "ngt": lambda a, b: ~(a > b),
    "nle": lambda a, b: ~(a <= b),
    "neq": lambda a, b: ~(a == b),
    "nlt": lambda a, b: ~(a < b),
    "tru": lambda a, b: np.ones(np.broadcast(a, b).shape, "?"),
    "t": lambda a, b: np.ones(np.broadcast(a, b).shape, "?"),
}

INTEGERS: dict[str, Compare] = {
    "f": FLOATS["f"],
    "lt": np.less,
    "eq": np.equal,
    "le": np.less_equal,
    "gt": np.greater,
    "ne": np.not_equal,
    "ge": np.greater_equal,
    "t": FLOATS["t"],
}


def _float(f: Float, fn: Compare) -> Function:
    def run(mode: Mode, a: Array, b: Array) -> Array:
        x, y = loads(mode, f, a, b)
        if f is BF16:
            x, y = wide(x, f), wide(y, f)
        with np.errstate(invalid="ignore"):
            return fn(x, y)

    return run


def _class(f: Float) -> Function:
    """Whether the class of a float is among the ten that a mask names."""

    def run(mode: Mode, a: Array, mask: Array) -> Array:
        bits = raw(a, f)
        negative = (bits & f.sign) != 0
        size = bits & ~f.sign
        nan, infinite = size > f.infinity, size == f.infinity
        normal = (size >= f.least) & (size < f.infinity)
        zero = size == 0
        kind = np.where(zero, 6, np.where(normal, 8, np.where(infinite, 9, 7)))  # of positive ones
        kind = np.where(negative, 11 - kind, kind)  # -0 is 5, -subnormal 4, -normal 3, -inf 2
        kind = np.where(nan, np.where(size & f.quiet, 1, 0), kind)
        result: Array = (mask.astype("u4") >> kind.astype("u4") & np.uint32(1)) != 0
        return result

    return run


def _register() -> None:
    for x in ("cmp", "cmpx"):
        for f in (F16, BF16, F32, F64):
            for word, fn in FLOATS.items():
                semantics(f"v_{x}_{word}_{f.name}")(_float(f, fn))
            semantics(f"v_{x}_class_{f.name}")(_class(f))
        for kind in ("i16", "u16", "i32", "u32", "i64", "u64"):
            for word, fn in INTEGERS.items():
                semantics(f"v_{x}_{word}_{kind}")(lambda mode, a, b, fn=fn: fn(a, b))


_register()
