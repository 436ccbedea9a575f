"""The steps of a correctly rounded quotient: scale the operands, round once with the scale undone, put special cases right.

Needs `numeric` and the exact sums of the PTX emulator. Gives the semantics of `v_div_scale`, `v_div_fmas`, `v_div_fixup`.
Invariant: with the fused steps that LLVM puts between them the quotient is that of IEEE 754. So where AMD's pseudocode for
f32 and f64 cannot be meant, this is done instead: the inverse of a denominator is subnormal where it would be in the
format; a denominator whose inverse is subnormal is scaled down, also where the quotient is subnormal; `fmas` undoes 64
(128) powers of two upwards where the estimate is at least two and downwards else, inside its one rounding; `fixup` takes an
estimate that is no number for an overflow.
"""

from __future__ import annotations

import numpy as np

from ...numerics.formats import to_odd
from ...numerics.fused import exact32, fma64, fma64_error
from ...numerics.rounding import directed
from .numeric import (
    F16,
    F32,
    F64,
    Float,
    Function,
    direction,
    encode,
    fused,
    is_nan,
    loads,
    quiet,
    raw,
    rows,
    settle,
    stores,
)
from .registry import Array, Mode, semantics
from .shape import scaled

#: Format -> powers of two of a scale, exponent difference near overflow, exponent of a tiny numerator.
_LIMITS = {"f32": (64, 96, 23), "f64": (128, 768, 53)}


def _exponent(x: Array, f: Float) -> Array:
    """The biased exponent as it stands in the bits."""
    field = raw(x, f) >> raw(x, f).dtype.type(f.fraction)
    biased: Array = (field & field.dtype.type((1 << f.exponents) - 1)).astype("i4")
    return biased


def _tiny_quotient(n: Array, d: Array, f: Float) -> Array:
    """Whether the exact quotient is below the least normal number, and not zero."""
    with np.errstate(all="ignore"):
        (mn, en), (md, ed) = np.frexp(n), np.frexp(d)
        apart = en.astype("i4") - ed
        ratio = np.abs(mn / md)
        below = np.where(ratio < 1, apart <= 1 - f.bias, apart < 1 - f.bias)
        result: Array = below & np.isfinite(n) & np.isfinite(d) & (n != 0) & (d != 0)
    return result


def _scale(f: Float) -> Function:
    step, near, least = _LIMITS[f.name]

    def run(mode: Mode, a: Array, den: Array, num: Array) -> tuple[Array, Array]:
        x, d, n = loads(mode, f, a, den, num)
        en, ed = _exponent(n, f), _exponent(d, f)
        with np.errstate(invalid="ignore"):
            is_den, is_num = x == d, x == n
            zero = (n == 0) | (d == 0)
            small_inverse = (np.abs(d) > 2.0 ** (f.bias - 1)) & np.isfinite(d)
        tiny = _tiny_quotient(n, d, f)
        large = ~zero & (en - ed >= near)
        subnormal = ~zero & ~large & (ed == 0)
        rest = ~(zero | large | subnormal)
        both, inverse, only = (
            rest & tiny & small_inverse,
            rest & small_inverse & ~tiny,
            rest & tiny & ~small_inverse,
        )
        small = rest & ~small_inverse & ~tiny & (en <= least)
        up = (large & is_den) | subnormal | (only & is_num) | small
        down = (both & is_den) | inverse
        n_powers = np.where(up, step, np.where(down, -step, 0))
        r = scaled(f, x, n_powers, direction(mode, f))
        r = settle(mode, f, np.where(zero, f.nan.view(f.dtype), r), np.where(zero, x.dtype.type(0), a))
        return r, large | both | only

    return run


def _rescaled(f: Float, a: Array, b: Array, c: Array, powers: Array, rounding: str) -> Array:
    """`(a*b + c) * 2**powers`, rounded once."""
    if f is F32:
        odd = rows(lambda x, y, z: to_odd(*exact32(x, y, z)), a, b, c)
        return encode(np.ldexp(odd, powers), f, rounding)
    return rows(lambda x, y, z, k: _rescaled64(x, y, z, k, rounding), a, b, c, powers)


def _rescaled64(a: Array, b: Array, c: Array, powers: Array, rounding: str) -> Array:
    r = fma64(a, b, c)
    over = np.isinf(r) & np.isfinite(a) & np.isfinite(b) & np.isfinite(c)
    if over.any():  # the scale may bring it back: 200 powers of two are taken off first
        less = np.ldexp(c, -200)
        less = np.where((less == 0) & (c != 0), np.copysign(5e-324, c), less)
        large = np.abs(a) > np.abs(b)
        a, b = np.where(over & large, np.ldexp(a, -200), a), np.where(over & ~large, np.ldexp(b, -200), b)
        c, powers = np.where(over, less, c), np.where(over, powers + 200, powers)
        r = fma64(a, b, c)
    error = np.where(np.isfinite(r), fma64_error(a, b, c, r), 0.0)
    t = np.ldexp(r, powers)
    lost = r - np.ldexp(t, -powers)
    if rounding != "rn":
        error = np.where(np.isinf(t) & (over | np.isfinite(r)), -t, np.where(lost != 0, lost, error))
        return directed(t, error, rounding)
    tie = np.abs(lost) == np.ldexp(1.0, -1075 - powers)  # half of the least step of f64
    wrong = tie & (np.sign(error) == np.sign(lost)) & (error != 0)
    return np.where(wrong, np.nextafter(t, np.copysign(np.inf, lost)), t)


def _fmas(f: Float) -> Function:
    step = _LIMITS[f.name][0]

    def run(mode: Mode, a: Array, b: Array, c: Array, scale: Array) -> Array:
        x, y, z = loads(mode, f, a, b, c)
        rounding = direction(mode, f)
        r = fused(f, x, y, z, rounding)
        if scale.any():
            powers = np.where(_exponent(z, f) > f.bias, step, -step)
            with np.errstate(all="ignore"):
                moved = _rescaled(f, x, y, z, powers, rounding)
            r = np.where(scale & ((moved != 0) | (r != 0)), moved, r)  # an exact zero has the sum's sign
        return settle(mode, f, r, a, b, c)

    return run


def _fixup(f: Float) -> Function:
    def run(mode: Mode, a: Array, den: Array, num: Array) -> Array:
        x, d, n = loads(mode, f, a, den, num)
        sign = (raw(d, f) ^ raw(n, f)) & f.sign
        size, sd, sn = (raw(v, f) & ~f.sign for v in (x, d, n))
        r = size
        if f is not F16:
            rounding = direction(mode, f)
            away = np.where(sign != 0, rounding == "rm", rounding == "rp")
            r = np.where(size >= f.infinity, np.where(away | (rounding == "rn"), f.infinity, f.largest), r)
            far = _exponent(n, f) - _exponent(d, f) < (-150 if f is F32 else -1075)
            r = np.where(far, away.astype(f.bits), r)  # less than half of the least subnormal
        r = np.where((sd == f.infinity) | (sn == 0), r.dtype.type(0), r)
        r = np.where((sd == 0) | (sn == f.infinity), f.infinity, r) | sign
        invalid = ((sd == 0) & (sn == 0)) | ((sd == f.infinity) & (sn == f.infinity))
        r = np.where(invalid, f.nan | f.sign, r).astype(f.bits).view(f.dtype)
        r = stores(mode, f, r)
        for v in (den, num):
            bad = is_nan(v, f)
            if bad.any():
                r = np.where(bad, quiet(v, f), r)
        return r

    return run


for _f in (F32, F64):
    semantics(f"v_div_scale_{_f.name}")(_scale(_f))
    semantics(f"v_div_fmas_{_f.name}")(_fmas(_f))
    semantics(f"v_div_fixup_{_f.name}")(_fixup(_f))
semantics("v_div_fixup_f16", "v_div_fixup_legacy_f16")(_fixup(F16))
