"""The lesser, the greater and the middle of floats, as each generation has them.

Needs `numeric`. Gives the semantics of `v_min max min3 max3 med3 minmax maxmin` with their `_num` names of gfx12, and of
`v_minimum maximum ...`. Invariant: -0 is less than +0. `min` and `max` prefer a number to a quiet NaN; with IEEE mode a
signalling one comes out, quiet. `min_num` prefers a number to any NaN, `minimum` any NaN to a number.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .numeric import BF16, F16, F32, F64, Float, Function, is_nan, is_signalling, loads, quiet, raw, stores
from .registry import Array, Mode, semantics

Pick = Callable[[Mode, Array, Array], Array]


def _key(x: Array, f: Float) -> Array:
    """Integers that order as the numbers do, -0 below +0."""
    bits = raw(x, f)
    negative = (bits & f.sign) != 0
    signed = np.where(negative, ~(bits & ~f.sign), bits)
    result: Array = signed.view(f"i{bits.dtype.itemsize}")
    return result


def _better(f: Float, least: bool, x: Array, y: Array) -> Array:
    first = _key(x, f) < _key(y, f) if least else _key(x, f) > _key(y, f)
    return np.where(first, raw(x, f), raw(y, f))


def _classic(f: Float, least: bool) -> Pick:
    """`v_min` and `v_max` up to gfx11. Two quiet NaNs: the second on GCN and CDNA, the first on RDNA."""

    renamed = _number(f, least)

    def pick(mode: Mode, a: Array, b: Array) -> Array:
        if mode.target.family in (
            "rdna4",
            "gfx1250",
        ):  # where assemblers take the old name for the new instruction
            return renamed(mode, a, b)
        x, y = loads(mode, f, a, b)
        r = _better(f, least, x, y)
        nx, ny = is_nan(x, f), is_nan(y, f)
        if nx.any() or ny.any():
            xs, ys = raw(x, f), raw(y, f)
            later = mode.target.family in ("gfx9", "cdna")
            r = np.where(nx & ny, ys if later else xs, np.where(nx, ys, np.where(ny, xs, r)))
            if mode.ieee:
                r = np.where(is_signalling(y, f), ys | f.quiet, r)
                r = np.where(is_signalling(x, f), xs | f.quiet, r)
        return stores(mode, f, r.view(f.dtype))

    return pick


def _number(f: Float, least: bool) -> Pick:
    """`v_min_num` and `v_max_num`."""

    def pick(mode: Mode, a: Array, b: Array) -> Array:
        x, y = loads(mode, f, a, b)
        r = _better(f, least, x, y)
        nx, ny = is_nan(x, f), is_nan(y, f)
        if nx.any() or ny.any():
            r = np.where(nx, np.where(ny, raw(quiet(x, f), f), raw(y, f)), np.where(ny, raw(x, f), r))
        return stores(mode, f, r.view(f.dtype))

    return pick


def _strict(f: Float, least: bool) -> Pick:
    """`v_minimum` and `v_maximum`: a signalling NaN before a quiet one, the first before the second."""

    def pick(mode: Mode, a: Array, b: Array) -> Array:
        x, y = loads(mode, f, a, b)
        r = _better(f, least, x, y)
        nx, ny = is_nan(x, f), is_nan(y, f)
        if nx.any() or ny.any():
            xs, ys = raw(quiet(x, f), f), raw(quiet(y, f), f)
            r = np.where(nx, xs, np.where(ny, ys, r))
            r = np.where(is_signalling(y, f) & ~is_signalling(x, f), ys, r)
        return stores(mode, f, r.view(f.dtype))

    return pick


def _middle(f: Float, low: Pick, high: Pick) -> Function:
    """The greatest removed, the greater of the rest; with a NaN the least."""

    def run(mode: Mode, a: Array, b: Array, c: Array) -> Array:
        x, y, z = loads(mode, f, a, b, c)
        top = _key(high(mode, high(mode, x, y), z), f)
        top, kx, ky = (np.where(k == -1, 0, k) for k in (top, _key(x, f), _key(y, f)))  # -0 equals +0 here
        r = np.where(
            top == kx,
            raw(high(mode, y, z), f),
            np.where(top == ky, raw(high(mode, x, z), f), raw(high(mode, x, y), f)),
        )
        nan = is_nan(a, f) | is_nan(b, f) | is_nan(c, f)
        if nan.any():
            r = np.where(nan, raw(low(mode, low(mode, a, b), c), f), r)
        return stores(mode, f, r.view(f.dtype))

    return run


def _chain(first: Pick, second: Pick) -> Function:
    return lambda mode, a, b, c: second(mode, first(mode, a, b), c)


def _register() -> None:
    for f in (F16, BF16, F32, F64):
        low, high = _classic(f, True), _classic(f, False)
        semantics(f"v_min_{f.name}")(low)
        semantics(f"v_max_{f.name}")(high)
        for words, suffix, (least, most) in (
            (("min", "max", "min", "max", "med3"), f"_{f.name}", (low, high)),
            (("min", "max", "min", "max", "med3"), f"_num_{f.name}", (_number(f, True), _number(f, False))),
            (
                ("minimum", "maximum", "minimum", "maximum", ""),
                f"_{f.name}",
                (_strict(f, True), _strict(f, False)),
            ),
        ):
            a, b = words[0], words[1]
            if suffix.startswith("_num") or a == "minimum":
                semantics(f"v_{a}{suffix}")(least)
                semantics(f"v_{b}{suffix}")(most)
            semantics(f"v_{a}3{suffix}")(_chain(least, least))
            semantics(f"v_{b}3{suffix}")(_chain(most, most))
            semantics(f"v_{a}{b}{suffix}")(_chain(least, most))
            semantics(f"v_{b}{a}{suffix}")(_chain(most, least))
            if words[4]:
                semantics(f"v_{words[4]}{suffix}")(_middle(f, least, most))


_register()
