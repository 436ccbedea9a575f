"""Conversions to and from eight-bit floats.

Needs `narrow` and `numeric`. Gives the semantics of `v_cvt_f32_fp8`, `v_cvt_pk_fp8_f32`, `v_cvt_sr_fp8_f32` and their kin.
Invariant: the flavour is the chip's, FNUZ or OCP. Beyond the greatest value comes a NaN, of OCP's bf8 an infinity, or with
MODE's FP16_OVFL the greatest value; bytes and halves of the register that are not written stay.
"""

from __future__ import annotations

import numpy as np

from .narrow import NARROW, narrow, values
from .numeric import BF16, F16, F32, Float, Function, loads, wide
from .packed import halves, joined, joined_words
from .registry import Array, Mode, semantics

_BYTE = np.uint32(0xFF)


def flavour(mode: Mode, kind: str) -> str:
    """The chip's format of this name."""
    return f"{kind}_fnuz" if mode.target.fp8 == "fnuz" else kind


def byte_of(mode: Mode) -> int:
    """Which byte: `byte_sel:` where the text has it, else the two bits of `op_sel` that stand for the destination."""
    for word in mode.words:
        if word.startswith("byte_sel:"):
            return int(word[9:], 0)
    return mode.op_sel >> 2 & 3


def source_byte(mode: Mode, a: Array) -> Array:
    """The byte that a conversion reads; SDWA has put it lowest already."""
    for word in mode.words:
        if word.startswith("byte_sel:"):
            a = a >> np.uint32(8 * int(word[9:], 0))
    return (a & _BYTE).astype("u1")


def placed(into: Array, value: Array, at: int, bits: int) -> Array:
    """A value put into a place of words, whose other bits stay."""
    mask = np.uint32(((1 << bits) - 1) << at)
    result: Array = (into & ~mask) | (value.astype("u4") << np.uint32(at) & mask)
    return result


def decoded(codes: Array, name: str, f: Float) -> Array:
    """The values of codes in a format that holds them all; a NaN is the quiet one, of the code's sign."""
    exact = values(name)[codes]
    with np.errstate(invalid="ignore"):
        r = exact.astype("f4")
    nan = np.isnan(exact)
    if nan.any():
        sign = np.where(codes & np.uint8(1 << NARROW[name].bits - 1), F32.sign, 0).astype("u4")
        r = np.where(nan, sign | F32.nan, r.view("u4")).astype("u4").view("f4")
    if f is F32:
        return r
    if f is BF16:
        return (r.view("u4") >> np.uint32(16)).astype("u2")
    with np.errstate(over="ignore", invalid="ignore"):
        return r.astype("f2")


def coded(mode: Mode, a: Array, name: str, source: Float = F32, noise: Array | None = None) -> Array:
    """The codes of floats."""
    (x,) = loads(mode, source, a)
    return narrow(wide(x, source), name, noise, mode.fp16_ovfl)


def random(noise: Array, source: Float, name: str) -> Array:
    """Random words as fractions: as many of their upper bits as a conversion drops."""
    dropped = max(source.fraction - (NARROW[name].precision - 1), 1)
    result: Array = (noise >> np.uint32(32 - dropped)).astype("f8") * 2.0**-dropped
    return result


def _to_f32(kind: str, f: Float) -> Function:
    return lambda mode, a: decoded(source_byte(mode, a), flavour(mode, kind), f)


def _pair_to_f32(kind: str) -> Function:
    def run(mode: Mode, a: Array) -> Array:
        half = a >> np.uint32(16) if mode.op_sel & 1 else a
        name = flavour(mode, kind)
        low, high = ((half >> np.uint32(s) & _BYTE).astype("u1") for s in (0, 8))
        return joined_words(decoded(low, name, F32), decoded(high, name, F32))

    return run


def _pair_to_f16(kind: str) -> Function:
    def run(mode: Mode, a: Array) -> Array:
        low, high = ((a >> np.uint16(s) & np.uint16(0xFF)).astype("u1") for s in (0, 8))
        return joined(decoded(low, flavour(mode, kind), F16), decoded(high, flavour(mode, kind), F16))

    return run


def _pair_from_f32(kind: str) -> Function:
    def run(mode: Mode, a: Array, b: Array, old: Array) -> Array:
        name = flavour(mode, kind)
        pair = coded(mode, a, name).astype("u4") | coded(mode, b, name).astype("u4") << np.uint32(8)
        return placed(old, pair, 16 if mode.op_sel & 4 else 0, 16)

    return run


def _pair_from_f16(kind: str) -> Function:
    def run(mode: Mode, a: Array) -> Array:
        name = flavour(mode, kind)
        low, high = (coded(mode, x, name, F16).astype("u2") for x in halves(a, "f2"))
        result: Array = low | high << np.uint16(8)
        return result

    return run


def _noisy(kind: str, f: Float) -> Function:
    def run(mode: Mode, a: Array, noise: Array, old: Array) -> Array:
        name = flavour(mode, kind)
        return placed(old, coded(mode, a, name, f, random(noise, f, name)), 8 * byte_of(mode), 8)

    return run


for _kind in ("fp8", "bf8"):
    semantics(f"v_cvt_f32_{_kind}", raw_op_sel=True)(_to_f32(_kind, F32))
    semantics(f"v_cvt_f16_{_kind}", raw_op_sel=True)(_to_f32(_kind, F16))
    semantics(f"v_cvt_pk_f32_{_kind}", raw_op_sel=True)(_pair_to_f32(_kind))
    semantics(f"v_cvt_pk_f16_{_kind}")(_pair_to_f16(_kind))
    semantics(f"v_cvt_pk_{_kind}_f32", raw_op_sel=True)(_pair_from_f32(_kind))
    semantics(f"v_cvt_sr_{_kind}_f32", raw_op_sel=True)(_noisy(_kind, F32))
    semantics(f"v_cvt_sr_{_kind}_f16", raw_op_sel=True)(_noisy(_kind, F16))
    semantics(f"v_cvt_pk_{_kind}_f16")(_pair_from_f16(_kind))
