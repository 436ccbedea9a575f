"""Whole parts, fractions, exponents and significands of floats.

Needs `numeric`. Gives the semantics of `v_trunc ceil floor rndne fract frexp_mant frexp_exp ldexp` on f16, f32 and f64.
Invariant: a zero result has the operand's sign, except that of `fract`, which is positive; the exponent of zeros,
infinities and NaNs is zero.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...numerics.rounding import directed
from .numeric import F16, F32, F64, Float, Function, direction, encode, loads, rows, settle, wide
from .registry import Array, Mode, semantics


def _whole(f: Float, fn: Any) -> Function:
    def run(mode: Mode, a: Array) -> Array:
        (x,) = loads(mode, f, a)
        with np.errstate(invalid="ignore"):
            return settle(mode, f, np.copysign(fn(x), x), a)

    return run


def _fraction(f: Float) -> Function:
    """What is above the next lower whole number; less than one also where that would round up."""
    below = np.array((f.bias << f.fraction) - 1, f.bits).view(f.dtype)

    def run(mode: Mode, a: Array) -> Array:
        (x,) = loads(mode, f, a)
        with np.errstate(invalid="ignore"):
            part = x - np.floor(x)
            return settle(mode, f, np.where(part > below, below, part), a)

    return run


def _significand(f: Float) -> Function:
    """In magnitude from a half to one; infinities and NaNs as they are."""

    def run(mode: Mode, a: Array) -> Array:
        (x,) = loads(mode, f, a)
        with np.errstate(invalid="ignore"):
            part = np.frexp(x)[0]
            return settle(mode, f, np.where(np.isfinite(x), part, x), a)

    return run


def _exponent(f: Float) -> Function:
    kind = "i2" if f is F16 else "i4"

    def run(mode: Mode, a: Array) -> Array:
        (x,) = loads(mode, f, a)
        with np.errstate(invalid="ignore"):
            return np.where(np.isfinite(x), np.frexp(np.where(np.isfinite(x), x, 0))[1], 0).astype(kind)

    return run


def scaled64(x: Array, n: Array, rounding: str) -> Array:
    """f64 values times powers of two, rounded once."""
    n = np.clip(n, -4300, 4300).astype("i4")
    with np.errstate(all="ignore"):
        r = np.ldexp(x, n)
        if rounding == "rn":
            return r
        back = np.ldexp(r, -n)  # exact: r has no more bits than x
        error = np.where(np.isinf(r), -r, x - back)
        # a result that vanished, or is so small that it cannot come back, is on the near side of its operand
        error = np.where((r == 0) & (x != 0), x, error)
        error = np.where(np.isfinite(x), error, 0.0)
        return directed(r, error, rounding)


def scaled(f: Float, x: Array, n: Array, rounding: str) -> Array:
    """Values times powers of two, rounded once."""
    if f is F64:
        return rows(lambda a, b: scaled64(a, b, rounding), x, n)
    with np.errstate(all="ignore"):
        exact = np.ldexp(wide(x, f), np.clip(n, -400, 400).astype("i4"))  # exact: far inside f64
    return encode(exact, f, rounding)


def _ldexp(f: Float) -> Function:
    def run(mode: Mode, a: Array, n: Array) -> Array:
        (x,) = loads(mode, f, a)
        return settle(mode, f, scaled(f, x, n, direction(mode, f)), a)

    return run


def _register() -> None:
    for f in (F16, F32, F64):
        for word, fn in (("trunc", np.trunc), ("ceil", np.ceil), ("floor", np.floor), ("rndne", np.rint)):
            semantics(f"v_{word}_{f.name}")(_whole(f, fn))
        semantics(f"v_fract_{f.name}")(_fraction(f))
        semantics(f"v_frexp_mant_{f.name}")(_significand(f))
        semantics(f"v_frexp_exp_{'i16' if f is F16 else 'i32'}_{f.name}")(_exponent(f))
        semantics(f"v_ldexp_{f.name}")(_ldexp(f))


_register()
