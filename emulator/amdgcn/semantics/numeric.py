"""Floats as the MODE register wants them: formats, denormals, NaNs, and one rounding.

Needs `registry`, and the exact building blocks of the PTX emulator. Gives `F16`, `BF16`, `F32`, `F64`, and over them
`loads`, `settle`, `fused`, `encode`, `quiet`. Invariant: every result is the exact value of its operands (subnormals as
zeros where the mode says so), rounded once in the mode's direction; a NaN operand comes out quiet and with its payload, the
first one first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...numerics import formats
from ...numerics import rounding as exact
from .registry import Array, Mode

Function = Callable[..., Any]
#: MODE.round: to the nearest even, up, down, towards zero.
DIRECTIONS = ("rn", "rp", "rm", "rz")


@dataclass(frozen=True, slots=True)
class Float:
    """A format: its name, how arrays hold it, the same bits as integers, and the bits that matter."""

    name: str
    dtype: str
    bits: str
    fraction: int
    exponents: int  # bits of the exponent

    @property
    def sign(self) -> Any:
        return np.dtype(self.bits).type(1 << self.fraction + self.exponents)

    @property
    def infinity(self) -> Any:
        return np.dtype(self.bits).type((1 << self.exponents) - 1 << self.fraction)

    @property
    def least(self) -> Any:
        """The least normal number's bits."""
        return np.dtype(self.bits).type(1 << self.fraction)

    @property
    def quiet(self) -> Any:
        """The bit that makes a NaN quiet."""
        return np.dtype(self.bits).type(1 << self.fraction - 1)

    @property
    def nan(self) -> Any:
        """What an invalid operation gives."""
        return self.infinity | self.quiet

    @property
    def largest(self) -> Any:
        return self.infinity - np.dtype(self.bits).type(1)

    @property
    def bias(self) -> int:
        return (1 << self.exponents - 1) - 1


F16 = Float("f16", "f2", "u2", 10, 5)
BF16 = Float("bf16", "u2", "u2", 7, 8)
F32 = Float("f32", "f4", "u4", 23, 8)
F64 = Float("f64", "f8", "u8", 52, 11)
FLOATS = {f.name: f for f in (F16, BF16, F32, F64)}


def direction(mode: Mode, f: Float) -> str:
    """The rounding of results in this format."""
    return DIRECTIONS[mode.round_f32 if f is F32 else mode.round_f16_f64]


def denormals(mode: Mode, f: Float) -> int:
    """Bit 0: operands keep subnormals; bit 1: results do."""
    return mode.denorm_f32 if f is F32 else mode.denorm_f16_f64


def quiets(mode: Mode) -> bool:
    """Whether signalling NaNs become quiet: always, where MODE has no bit for it any more."""
    return mode.ieee or mode.target.family in ("rdna4", "gfx1250")


def raw(x: Array, f: Float) -> Array:
    """The bits of values."""
    return np.asarray(x).view(f.bits)


def flush(x: Array, f: Float) -> Array:
    """Values with subnormals as zeros of their sign."""
    bits = raw(x, f)
    magnitude = bits & ~f.sign
    small = (magnitude < f.least) & (magnitude != 0)
    if not small.any():
        return x
    result: Array = np.where(small, bits & f.sign, bits).view(f.dtype)
    return result


def loads(mode: Mode, f: Float, *xs: Array) -> tuple[Array, ...]:
    """Operands as the arithmetic sees them."""
    if denormals(mode, f) & 1:
        return xs
    return tuple(flush(x, f) for x in xs)


def stores(mode: Mode, f: Float, r: Array) -> Array:
    """A rounded result as it is written; subnormal after rounding is what counts."""
    return r if denormals(mode, f) & 2 else flush(r, f)


def is_nan(x: Array, f: Float) -> Array:
    result: Array = (raw(x, f) & ~f.sign) > f.infinity
    return result


def is_signalling(x: Array, f: Float) -> Array:
    result: Array = is_nan(x, f) & ((raw(x, f) & f.quiet) == 0)
    return result


def quiet(x: Array, f: Float) -> Array:
    """Values with NaNs quiet, their payload kept."""
    bits = raw(x, f)
    result: Array = np.where(is_nan(x, f), bits | f.quiet, bits).view(f.dtype)
    return result


def propagate(mode: Mode, f: Float, r: Array, *sources: Array) -> Array:
    """`r` with NaNs as they come out: the first operand that is one, or for an invalid operation the positive quiet one."""
    bad = is_nan(r, f)
    for s in sources:
        bad = bad | is_nan(s, f)
    if not bad.any():
        return r
    bits = np.where(is_nan(r, f), f.nan, raw(r, f))
    for s in reversed(sources):
        kept = raw(s, f) | f.quiet if quiets(mode) else raw(s, f)
        bits = np.where(is_nan(s, f), kept, bits)
    result: Array = bits.astype(f.bits).view(f.dtype)
    return result


def settle(mode: Mode, f: Float, r: Array, *sources: Array) -> Array:
    """A rounded result with subnormals and NaNs as the hardware writes them."""
    return propagate(mode, f, stores(mode, f, r), *sources)


def wide(x: Array, f: Float) -> Array:
    """The same values in f64."""
    single = (x.astype("u4") << np.uint32(16)).view("f4") if f is BF16 else x
    with np.errstate(invalid="ignore"):
        result: Array = single.astype("f8")
    return result


def encode(x: Array, f: Float, rounding: str) -> Array:
    """f64 values, exact or rounded to odd, rounded to a format; which NaN comes out is left open."""
    with np.errstate(invalid="ignore", over="ignore", under="ignore"):
        if f is F64:
            return x
        if rounding == "rn" and f is not BF16:
            result: Array = x.astype(f.dtype)
            return result
        result = formats.encode(x, f.name, rounding).astype(f.bits).view(f.dtype)
    return result


def _flat(*xs: Array) -> tuple[tuple[int, ...], list[Array]]:
    """The common shape of operands, and each as one row."""
    same = np.broadcast_arrays(*xs)
    return same[0].shape, [np.ascontiguousarray(x).reshape(-1) for x in same]


def rows(fn: Callable[..., Array], *xs: Array) -> Array:
    """A function of one-dimensional arrays on arrays of any shape."""
    shape, flat = _flat(*xs)
    return fn(*flat).reshape(shape)


def fused(f: Float, a: Array, b: Array, c: Array, rounding: str) -> Array:
    """`a*b + c`, exact and rounded once. NaNs are left to `propagate`."""
    with np.errstate(all="ignore"):
        if f in (F32, F64):
            return rows(lambda x, y, z: exact.fused(x, y, z, rounding), a, b, c)
        product = wide(a, f) * wide(b, f)  # exact: at most 22 bits
        addend = wide(c, f)
        s, e = formats.two_sum(product, addend)
        s = np.ascontiguousarray(s)
        odd = formats.to_odd(s, np.where(np.isfinite(s), e, 0.0))
        if rounding == "rm":
            cancels = (odd == 0) & (np.signbit(product) != np.signbit(addend))
            odd = np.where(cancels, -0.0, odd)
        return encode(odd, f, rounding)


def add(f: Float, a: Array, b: Array, rounding: str) -> Array:
    """The sum, rounded once."""
    if rounding == "rn" and f is not BF16:
        with np.errstate(all="ignore"):
            result: Array = a + b
        return result
    one = np.full(1, f.bias << f.fraction, f.bits).view(f.dtype)
    return fused(f, a, one, b, rounding)


def multiply(f: Float, a: Array, b: Array, rounding: str) -> Array:
    """The product, rounded once."""
    if rounding == "rn" and f is not BF16:
        with np.errstate(all="ignore"):
            result: Array = a * b
        return result
    zero = ((raw(a, f) ^ raw(b, f)) & f.sign).view(f.dtype)  # of the product's sign, so that a zero keeps it
    return fused(f, a, b, zero, rounding)


def negate(x: Array, f: Float) -> Array:
    """The sign changed, of a NaN as well."""
    result: Array = (raw(x, f) ^ f.sign).view(f.dtype)
    return result
