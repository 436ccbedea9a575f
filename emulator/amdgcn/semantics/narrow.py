"""Floats of eight bits and fewer: their values, and how f32 is rounded into them.

Needs NumPy and ml_dtypes. Gives `NARROW`, `values`, `narrow`, `neighbours`. Invariant: rounding is exact, to nearest even
or by noise; beyond the greatest value an encoding gives what the format has for it: an infinity, a NaN, or with
`clamped` and in formats without either the greatest value.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import ml_dtypes
import numpy as np

from .registry import Array


@dataclass(frozen=True, slots=True)
class Narrow:
    """A format: bits, significand with the hidden bit, least normal exponent, greatest value, codes of what is no number.

    `nan`: None where there is none; `infinite`: the code of infinity, or of a NaN that stands for it. `negative_zero`:
    whether there is one.
    """

    dtype: str
    bits: int
    precision: int
    emin: int
    largest: float
    nan: int | None
    infinite: int | None
    negative_zero: bool = True


NARROW = {
    # OCP 8-bit floats
    "fp8": Narrow("float8_e4m3fn", 8, 4, -6, 448.0, 0x7F, 0x7F),
    "bf8": Narrow("float8_e5m2", 8, 3, -14, 57344.0, 0x7E, 0x7C),
    # those of gfx940 to gfx942: no infinity, no negative zero, one NaN, the bias one more
    "fp8_fnuz": Narrow("float8_e4m3fnuz", 8, 4, -7, 240.0, 0x80, 0x80, False),
    "bf8_fnuz": Narrow("float8_e5m2fnuz", 8, 3, -15, 57344.0, 0x80, 0x80, False),
    "fp6": Narrow("float6_e2m3fn", 6, 4, 0, 7.5, None, None),
    "bf6": Narrow("float6_e3m2fn", 6, 3, -2, 28.0, None, None),
    "fp4": Narrow("float4_e2m1fn", 4, 2, 0, 6.0, None, None),
}


@cache
def values(name: str) -> Array:
    """The f64 value of each code."""
    form = NARROW[name]
    codes = np.arange(1 << form.bits, dtype=np.uint8)
    table: Array = codes.view(np.dtype(getattr(ml_dtypes, form.dtype))).astype("f8")
    table.flags.writeable = False
    return table


def neighbours(x: Array, precision: int, emin: int) -> tuple[Array, Array, Array]:
    """For magnitudes: the value of a format below (or at) it, the rest as a fraction of the gap, and the gap."""
    with np.errstate(invalid="ignore", over="ignore"):
        size = np.where(np.isfinite(x), np.abs(x), 0.0)
        exponent = np.frexp(size)[1] - 1
        step = np.ldexp(1.0, np.maximum(exponent, emin) - (precision - 1))
        steps = size / step  # exact: a power of two
        down = np.floor(steps)
        return down * step, steps - down, step


def narrow(x: Array, name: str, noise: Array | None = None, clamped: bool = False) -> Array:
    """The codes of f64 values, rounded to nearest even, or with `noise` (0 to 1) up where it and the rest reach one."""
    form = NARROW[name]
    down, rest, step = neighbours(x, form.precision, form.emin)
    odd = np.remainder(down / step, 2) != 0
    up = (rest > 0.5) | ((rest == 0.5) & odd) if noise is None else rest + noise >= 1
    size = down + np.where(up, step, 0.0)
    infinite = np.isinf(x)
    over = (size > form.largest) | infinite
    fits = (
        np.where(over, form.largest, size)
        .astype("f4")
        .astype(np.dtype(getattr(ml_dtypes, form.dtype)))
        .view("u1")
    )
    sign_bit = np.uint8(1 << form.bits - 1)
    sign = np.where(np.signbit(x), sign_bit, np.uint8(0))
    if not form.negative_zero:
        sign = np.where(fits == 0, np.uint8(0), sign)
    code = fits | sign
    if form.infinite is not None:
        lost = infinite if clamped else over
        special = np.uint8(form.infinite) | (sign if form.negative_zero else np.uint8(0))
        code = np.where(lost, special, code)
    if form.nan is not None:
        nan = np.uint8(form.nan) | (sign if form.negative_zero else np.uint8(0))
        code = np.where(np.isnan(x), nan, code)
    else:
        code = np.where(np.isnan(x), fits | np.uint8((1 << form.bits - 1) - 1), code)
    return code.astype("u1")
