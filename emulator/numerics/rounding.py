"""f32 and f64 arithmetic on arrays, rounded once in any direction; minimum, maximum and saturation.

Needs `formats` and `fused`. Gives `add`, `multiply`, `fused`, `divide`, `sqrt` (the last argument is the mode: rn, rz, rm
or rp), `directed`, `minimum`, `maximum`, `saturate`, `flush64`. Invariant: results are those of IEEE 754.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..core.arrays import Array
from .formats import to_odd, two_sum
from .fused import exact32, fma32, fma64, fma64_error


def directed(r: Array, error: Array, mode: str) -> Array:
    """The nearest-rounded `r`, moved where `mode` wants its neighbour; `error` has the sign of exact minus `r`."""
    inf = r.dtype.type(np.inf)
    down = np.nextafter(r, -inf)
    up = np.nextafter(r, inf)
    low, high = (error < 0), (error > 0)
    if mode == "rz":
        moved = np.where(low & (r > 0), down, np.where(high & (r < 0), up, r))
        # a result that underflowed to zero is already toward zero
        return np.where(np.isnan(r) | np.isnan(error), r, moved)
    if mode == "rm":
        moved = np.where(low, down, r)
    else:
        moved = np.where(high, up, r)
    return np.where(np.isnan(r) | np.isnan(error), r, moved)


def _error_sum32(a: Array, b: Array, r: Array) -> Array:
    s, e = two_sum(a.astype("f8"), b.astype("f8"))
    return _gap(s, e, r)


def _gap(s: Array, e: Array, r: Array) -> Array:
    """Sign of `s + e - r` for an f32 `r`."""
    d = s - r.astype("f8")
    return np.where(np.isfinite(s), np.where(d != 0, d, e), 0.0)


def add(a: Array, b: Array, mode: str) -> Array:
    """The sum."""
    r = a + b
    if mode == "rn":
        return r
    if r.dtype == np.float32:
        error = _error_sum32(a, b, r)
    else:
        _, error = two_sum(a, b)
        finite = np.isfinite(a) & np.isfinite(b)
        error = np.where(np.isinf(r) & finite, -r, np.where(finite, error, 0.0))
    out = directed(r, error, mode)
    if mode == "rm":
        cancels = (r == 0) & (error == 0) & (np.signbit(a) != np.signbit(b))
        out = np.where(cancels, r.dtype.type(-0.0), out)
    return out


def multiply(a: Array, b: Array, mode: str) -> Array:
    """The product."""
    r = a * b
    if mode == "rn":
        return r
    finite = np.isfinite(a) & np.isfinite(b)
    if r.dtype == np.float32:
        p = a.astype("f8") * b
        return directed(r, np.where(finite, _gap(p, np.zeros(1), r), 0.0), mode)
    return directed(r, np.where(finite, _error_mul64(a, b, r), 0.0), mode)


def _error_mul64(a: Array, b: Array, r: Array) -> Array:
    """Sign of `a*b - r`, with the operands scaled so that the error itself cannot underflow."""
    ma, ea = np.frexp(a)
    mb, eb = np.frexp(b)
    scaled = np.ldexp(np.where(np.isinf(r), 0.0, r), np.clip(-(ea + eb), -2000, 2000))
    error = fma64(ma, mb, -scaled)
    return np.where(np.isinf(r), -r, error)


def fused(a: Array, b: Array, c: Array, mode: str) -> Array:
    """a * b + c."""
    if a.dtype == np.float64:
        r = fma64(a, b, c)
        if mode == "rn":
            return r
        finite = np.isfinite(a) & np.isfinite(b) & np.isfinite(c)
        error = np.where(finite, fma64_error(a, b, c, r), 0.0)
        return _zero_sign(directed(r, error, mode), error, a, b, c, mode)
    if mode == "rn":
        return fma32(a, b, c)
    s, e = exact32(a, b, c)
    r = to_odd(s, e).astype("f4")
    error = _gap(s, e, r)
    return _zero_sign(directed(r, error, mode), error, a, b, c, mode)


def _zero_sign(r: Array, error: Array, a: Array, b: Array, c: Array, mode: str) -> Array:
    """An exact zero of opposite addends is negative when rounding down."""
    if mode != "rm":
        return r
    product = np.signbit(a) != np.signbit(b)
    cancels = (r == 0) & (error == 0) & (product != np.signbit(c))
    return np.where(cancels, r.dtype.type(-0.0), r)


def divide(a: Array, b: Array, mode: str) -> Array:
    """The quotient."""
    r = a / b
    if mode == "rn":
        return r
    finite = np.isfinite(a) & np.isfinite(b) & (b != 0)
    if r.dtype == np.float32:
        error = a.astype("f8") - r.astype("f8") * b
        error = np.where(np.isinf(r), -r.astype("f8") * np.sign(b), error)
    else:
        ma, ea = np.frexp(a)
        mb, eb = np.frexp(b)
        scaled = np.ldexp(np.where(np.isinf(r), 0.0, r), np.clip(eb - ea, -2200, 2200))
        error = fma64(-scaled, mb, ma)
        error = np.where(np.isinf(r), -r * np.sign(b), error)
    return directed(r, np.where(finite, error * np.where(np.signbit(b), -1.0, 1.0), 0.0), mode)


def flush64(x: Array) -> Array:
    """f64 values with subnormals as zeros of their sign."""
    return np.where(np.abs(x) < float.fromhex("0x1p-1022"), np.copysign(0.0, x), x)


def sqrt(a: Array, mode: str) -> Array:
    """The square root."""
    r = np.sqrt(a)
    if mode == "rn":
        return r
    if r.dtype == np.float32:
        error = a.astype("f8") - r.astype("f8") * r
    else:
        m, e = np.frexp(a)
        odd = e & 1
        m, e = np.ldexp(m, odd), e - odd
        root = np.ldexp(r, -(e // 2))
        error = fma64(-root, root, m)
    return directed(r, np.where(np.isfinite(a), error, 0.0), mode)


def _ordered(pick: Callable[[Array, Array], Array], a: Array, b: Array) -> Array:
    """The one that `pick` takes, and the other of a NaN: C's fmin, NumPy's for short arrays, keeps a signalling one."""
    r = pick(a, b)
    nan = np.isnan(r)
    return np.where(nan, np.where(np.isnan(a), b, a), r) if nan.any() else r


def minimum(a: Array, b: Array) -> Array:
    """The smaller; a NaN loses against a number, and -0 is below +0."""
    r = _ordered(np.minimum, a, b)
    u = f"u{r.dtype.itemsize}"
    zero = (a == 0) & (b == 0)
    return np.where(zero, (a.view(u) | b.view(u)).view(r.dtype), r) if zero.any() else r


def maximum(a: Array, b: Array) -> Array:
    """The larger; a NaN loses against a number, and +0 is above -0."""
    r = _ordered(np.maximum, a, b)
    u = f"u{r.dtype.itemsize}"
    zero = (a == 0) & (b == 0)
    return np.where(zero, (a.view(u) & b.view(u)).view(r.dtype), r) if zero.any() else r


def saturate(x: Array) -> Array:
    """Into 0 to 1; NaN and -0 become +0."""
    result: Array = np.where(x > 0, np.minimum(x, x.dtype.type(1)), x.dtype.type(0))
    return result
