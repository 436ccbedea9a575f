"""Sums, products and fused products of floats, in every format, rounding and denormal mode.

Needs `numeric`. Gives the semantics of `v_add sub subrev mul fma fmac fmamk fmaak mad mac` and of the forms in which zero
times anything is zero. Invariant: one rounding, in the mode's direction. `v_mad_f32` and its kin round the product and
then the sum, and know no subnormals, as the units that had them do not.
"""

from __future__ import annotations

import numpy as np

from .numeric import (
    F16,
    F32,
    FLOATS,
    Float,
    Function,
    add,
    direction,
    flush,
    fused,
    loads,
    multiply,
    negate,
    settle,
)
from .registry import Array, Mode, semantics


def sum_of(f: Float) -> Function:
    def run(mode: Mode, a: Array, b: Array) -> Array:
        x, y = loads(mode, f, a, b)
        return settle(mode, f, add(f, x, y, direction(mode, f)), a, b)

    return run


def difference_of(f: Float, backwards: bool = False) -> Function:
    def run(mode: Mode, a: Array, b: Array) -> Array:
        x, y = loads(mode, f, a, b)
        if backwards:
            x, y = y, x
        return settle(mode, f, add(f, x, negate(y, f), direction(mode, f)), a, b)

    return run


def product_of(f: Float) -> Function:
    def run(mode: Mode, a: Array, b: Array) -> Array:
        x, y = loads(mode, f, a, b)
        return settle(mode, f, multiply(f, x, y, direction(mode, f)), a, b)

    return run


def fused_of(f: Float) -> Function:
    def run(mode: Mode, a: Array, b: Array, c: Array) -> Array:
        x, y, z = loads(mode, f, a, b, c)
        return settle(mode, f, fused(f, x, y, z, direction(mode, f)), a, b, c)

    return run


def twice_rounded_of(f: Float) -> Function:
    """`a*b + c` with a rounding after each; f32 without subnormals, whatever the mode."""

    def run(mode: Mode, a: Array, b: Array, c: Array) -> Array:
        ends = direction(mode, f)
        if f is F32:
            x, y, z = (flush(v, f) for v in (a, b, c))
            r = flush(add(f, flush(multiply(f, x, y, ends), f), z, ends), f)
        else:
            x, y, z = loads(mode, f, a, b, c)
            r = add(f, multiply(f, x, y, ends), z, ends)
        return settle(mode, f, r, a, b, c)

    return run


def _register() -> None:
    for name, f in FLOATS.items():
        total, less = sum_of(f), difference_of(f)
        semantics(f"v_add_{name}")(total)
        semantics(f"v_sub_{name}")(less)
        semantics(f"v_subrev_{name}")(difference_of(f, True))
        semantics(f"v_mul_{name}")(product_of(f))
        whole = fused_of(f)
        semantics(f"v_fma_{name}", f"v_fmac_{name}", f"v_fmaak_{name}")(whole)
        # the constant stands between the factors of fmamk: a * k + b
        semantics(f"v_fmamk_{name}")(whole)
    for f in (F16, F32):
        twice = twice_rounded_of(f)
        semantics(*(f"v_{word}_{f.name}" for word in ("mad", "mac", "madak", "madmk")))(twice)
    semantics("v_fma_legacy_f16")(fused_of(F16))
    semantics("v_mad_legacy_f16")(twice_rounded_of(F16))


_register()


def _without_zeros(whole: Function, a: Array, b: Array, zero: Array, mode: Mode, *rest: Array) -> Array:
    x, y = loads(mode, F32, a, b)
    result: Array = np.where(
        (x == 0) | (y == 0), zero.view("u4"), np.asarray(whole(mode, a, b, *rest)).view("u4")
    )
    return result.view("f4")


@semantics("v_mul_legacy_f32", "v_mul_dx9_zero_f32")
def multiply_dx9(mode: Mode, a: Array, b: Array) -> Array:
    """Zero times anything, also an infinity or NaN, is +0."""
    return _without_zeros(product_of(F32), a, b, np.zeros(1, "f4"), mode)


@semantics("v_fma_legacy_f32", "v_fma_dx9_zero_f32", "v_fmac_legacy_f32", "v_fmac_dx9_zero_f32")
def fused_dx9(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """The same with an addend, which is the result where a factor is zero."""
    return _without_zeros(fused_of(F32), a, b, c, mode, c)


@semantics("v_mad_legacy_f32", "v_mac_legacy_f32")
def mad_dx9(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """The same, rounded twice."""
    return _without_zeros(twice_rounded_of(F32), a, b, c, mode, c)


@semantics("v_mullit_f32")
def mullit(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """Product, or the least number where the exponent of a light is not positive or the factor is not a number."""
    least = np.array(0xFF7FFFFF, "u4").view("f4")
    with np.errstate(invalid="ignore"):
        none = (b == least) | np.isneginf(b) | np.isnan(b) | (c <= 0) | np.isnan(c)
    return np.where(none, least, multiply_dx9(mode, a, b))
