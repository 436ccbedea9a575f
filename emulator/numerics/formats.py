"""Floating-point formats: rounding of f64 values to any of them, and their bits.

Needs NumPy and ml_dtypes. Gives `FORMATS`, `round_to`, `encode`, `decode`, and the error-free building
blocks that exact rounding stands on. Invariant: `round_to` is exact for every rounding mode, given the
exact value (or one rounded to odd).
"""

from __future__ import annotations

from dataclasses import dataclass

import ml_dtypes
import numpy as np

from ..core.arrays import Array

U8 = np.uint64
_ONE = U8(1)


@dataclass(frozen=True, slots=True)
class Format:
    """A binary format: significand bits with the hidden one, least and greatest normal exponent, greatest value."""

    precision: int
    emin: int
    emax: int
    largest: float
    infinite: bool = True


FORMATS: dict[str, Format] = {
    "f16": Format(11, -14, 15, 65504.0),
    "bf16": Format(8, -126, 127, float.fromhex("0x1.fep127")),
    "tf32": Format(11, -126, 127, float.fromhex("0x1.ffcp127")),
    "f32": Format(24, -126, 127, float.fromhex("0x1.fffffep127")),
    "e4m3": Format(4, -6, 8, 448.0, False),
    "e5m2": Format(3, -14, 15, 57344.0),
    "e3m2": Format(3, -2, 4, 28.0, False),
    "e2m3": Format(4, 0, 2, 7.5, False),
    "e2m1": Format(2, 0, 2, 6.0, False),
}

_ML: dict[str, np.dtype[np.generic]] = {
    "bf16": np.dtype(ml_dtypes.bfloat16),
    "e4m3": np.dtype(ml_dtypes.float8_e4m3fn),
    "e5m2": np.dtype(ml_dtypes.float8_e5m2),
    "e3m2": np.dtype(ml_dtypes.float6_e3m2fn),
    "e2m3": np.dtype(ml_dtypes.float6_e2m3fn),
    "e2m1": np.dtype(ml_dtypes.float4_e2m1fn),
}


def two_sum(a: Array, b: Array) -> tuple[Array, Array]:
    """The rounded sum and its exact error."""
    s = a + b
    t = s - a
    return s, (a - (s - t)) + (b - t)


def to_odd(s: Array, error: Array) -> Array:
    """`s`, or where it is inexact and even its odd neighbour towards the exact value."""
    bits = s.view(U8)
    inexact = (error != 0) & np.isfinite(s) & ((bits & _ONE) == 0)
    if not inexact.any():
        return s
    grows = (error > 0) == (s > 0)
    moved = np.where(grows, bits + _ONE, bits - _ONE)
    zero = s == 0
    moved = np.where(zero, np.where(error > 0, _ONE, _ONE | U8(1 << 63)), moved)
    return np.where(inexact, moved, bits).view("f8")


def round_to(x: Array, form: Format, mode: str = "rn") -> Array:
    """f64 values rounded to a format (still as f64); overflow as the mode has it."""
    _, exponent = np.frexp(x)
    lsb = np.maximum(exponent - 1, form.emin) - (form.precision - 1)
    scaled = np.ldexp(x, -lsb)
    whole = round_whole(scaled, mode)
    out = np.ldexp(whole, lsb)
    out = np.where(np.isfinite(x), out, x)
    over = np.isfinite(x) & (np.abs(out) > form.largest)
    if over.any():
        positive = x > 0
        to_inf = {"rn": np.ones_like(positive), "rna": np.ones_like(positive), "rz": np.zeros_like(positive)}
        goes = to_inf.get(mode, positive if mode == "rp" else ~positive)
        out = np.where(over, np.copysign(np.where(goes, np.inf, form.largest), x), out)
    return np.copysign(out, x)


def round_whole(x: Array, mode: str) -> Array:
    """f64 values rounded to whole numbers."""
    if mode in ("rn", "rni"):
        return np.rint(x)
    if mode in ("rz", "rzi"):
        return np.trunc(x)
    if mode in ("rm", "rmi"):
        return np.floor(x)
    if mode in ("rp", "rpi"):
        return np.ceil(x)
    result: Array = np.trunc(x + np.copysign(0.5, x))
    return result


def flush(x: Array) -> Array:
    """f32 values with subnormals as zeros of their sign."""
    small = np.abs(x) < np.float32(float.fromhex("0x1p-126"))
    if not small.any():
        return x
    return np.where(small, np.copysign(np.float32(0), x), x)


def canonical(x: Array) -> Array:
    """f32 values with every NaN the one that the hardware makes."""
    if x.size and np.isnan(x.min()):
        return np.where(np.isnan(x), _NAN32, x)
    return x


_NAN32 = np.array(0x7FFFFFFF, np.uint32).view(np.float32)


def _nearest_f16(x: Array) -> Array:
    return np.where(np.isnan(x), np.uint16(0x7FFF), x.astype(np.float16).view("u2"))


def _nearest_bf16(x: Array) -> Array:
    """Through an f32 rounded to odd, whose sixteen low bits then tell above, on or below the tie."""
    single = x.astype("f4")
    bits = single.view("u4")
    error = x - single
    inexact = (error != 0) & np.isfinite(single) & ((bits & np.uint32(1)) == 0)
    if inexact.any():
        grows = (error > 0) == (x > 0)
        bits = np.where(inexact, np.where(grows, bits + np.uint32(1), bits - np.uint32(1)), bits)
    odd = (bits >> np.uint32(16)) & np.uint32(1)
    rounded = (bits + (np.uint32(0x7FFF) + odd)) >> np.uint32(16)
    return np.where(np.isnan(x), np.uint16(0x7FFF), rounded.astype("u2"))


def _nearest_f32(x: Array) -> Array:
    return np.where(np.isnan(x), np.uint32(0x7FFFFFFF), x.astype("f4").view("u4"))


#: The usual case, rounding to nearest with overflow to infinity, in fewer steps.
_NEAREST = {"f16": _nearest_f16, "bf16": _nearest_bf16, "f32": _nearest_f32}


def encode(x: Array, name: str, mode: str = "rn", finite: bool = False) -> Array:
    """The bits of exact f64 values (or values rounded to odd) in a format; `finite` stops at the largest value."""
    if mode == "rn" and not finite and name in _NEAREST:
        return _NEAREST[name](x)
    form = FORMATS[name]
    r = round_to(x, form, mode)
    if finite or not form.infinite:
        r = np.where(np.isnan(r), r, np.clip(r, -form.largest, form.largest))
    if name == "f16":
        bits = r.astype(np.float16).view("u2")
        return np.where(np.isnan(r), np.uint16(0x7FFF), bits)
    if name == "bf16":
        bits = (r.astype("f4").view("u4") >> np.uint32(16)).astype("u2")
        return np.where(np.isnan(r), np.uint16(0x7FFF), bits)
    if name in ("tf32", "f32"):
        return np.where(np.isnan(r), np.uint32(0x7FFFFFFF), r.astype("f4").view("u4"))
    nan = {"e4m3": 0x7F, "e5m2": 0x7F}.get(name)
    filled = np.where(np.isnan(r), form.largest, r)
    bits = filled.astype("f4").astype(_ML[name]).view("u1")
    return bits if nan is None else np.where(np.isnan(r), np.uint8(nan), bits)


def decode(bits: Array, name: str) -> Array:
    """f32 values of the bits of a format of at most 16 bits (f64 bits and f32 bits as they are)."""
    if name == "f16":
        return bits.view(np.float16).astype("f4")
    if name == "bf16":
        return (bits.astype("u4") << np.uint32(16)).view("f4")
    if name in ("tf32", "f32"):
        return bits.view("f4")
    if name == "f64":
        return bits.view("f8")
    if name == "ue8m0":
        value = np.ldexp(np.ones(bits.shape, "f4"), bits.astype("i4") - 127)
        return np.where(bits == 0xFF, np.float32(np.nan), value)
    width = {"e3m2": 0x3F, "e2m3": 0x3F, "e2m1": 0x0F}.get(name, 0xFF)
    result: Array = (bits & bits.dtype.type(width)).astype("u1").view(_ML[name]).astype("f4")
    return result
