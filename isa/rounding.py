"""Rounding of Python floats to the machine's formats, once and to nearest even.

Needs NumPy and ml_dtypes. Gives `nearest(value, scalar)` and `has_infinity`, `has_nan`. Invariant: one rounding. The
conversions of ml_dtypes from 64 bits go through f32 and round twice, so that 1 + 2**-8 + 2**-40 becomes 1 in bf16.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from .types import Scalar

#: Formats without infinities: a finite value that is too large, and an infinity, have no counterpart.
_NO_INFINITY = frozenset(("e4m3", "e4m3fnuz", "e5m2fnuz", "e3m2", "e2m3", "e2m1", "ue8m0"))
#: Formats in which every pattern is a number.
_NO_NAN = frozenset(("e3m2", "e2m3", "e2m1"))


def has_infinity(scalar: Scalar) -> bool:
    """Whether a float format has infinities."""
    return scalar.name not in _NO_INFINITY


def has_nan(scalar: Scalar) -> bool:
    """Whether a float format has a NaN."""
    return scalar.name not in _NO_NAN


def dtype_of(scalar: Scalar) -> np.dtype[Any]:
    """The NumPy or ml_dtypes type of a float format; tf32 is stored as f32."""
    import ml_dtypes

    name = scalar.numpy or "float32"
    found: np.dtype[Any] = np.dtype(getattr(ml_dtypes, name, name))
    return found


def nearest(value: float, scalar: Scalar) -> np.ndarray[Any, Any]:
    """`value` in the format, as a 0-dimensional array. A value past the largest becomes what the format's conversion makes
    of it (an infinity, a NaN, or the largest); the caller compares.
    """
    dtype = dtype_of(scalar)
    with np.errstate(all="ignore"):
        if scalar.name in ("f64", "f32", "tf32", "f16"):
            return np.asarray(value, np.float64).astype(dtype)
        return _to_odd(value).astype(dtype)


def _to_odd(value: float) -> np.ndarray[Any, Any]:
    """`value` as an f32 rounded to odd: a later rounding to at most 22 bits is then the rounding of `value`."""
    single = np.asarray(value, np.float64).astype(np.float32)
    back = float(single)
    if not math.isfinite(value) or back == value:
        return single
    bits = int(single.view(np.uint32))
    if abs(back) > abs(value):
        bits -= 1
    return np.asarray(bits | 1, np.uint32).view(np.float32)
