"""Conversions between integers and floats, between floats, and of pairs.

Needs `numeric`. Gives the semantics of `v_cvt_...` other than those to and from eight bits and fewer. Invariant: to
integers, values are cut off (or rounded as the name says) and saturate, NaN gives zero; to floats, they are rounded once in
the mode of the result's format, towards zero or to nearest even where the name says so. Subnormals are flushed by the mode
of the format that they are in.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .narrow import neighbours
from .numeric import (
    BF16,
    F16,
    F32,
    F64,
    Float,
    Function,
    direction,
    encode,
    is_nan,
    loads,
    quiets,
    raw,
    stores,
    wide,
)
from .registry import Array, Mode, semantics


def to_integer(x: Array, kind: str, rounded: Callable[[Array], Array] = np.trunc) -> Array:
    """f64 values as integers of at most 32 bits, saturated; NaN gives zero."""
    info = np.iinfo(kind)
    with np.errstate(invalid="ignore"):
        whole = np.clip(rounded(np.where(np.isnan(x), 0.0, x)), info.min, info.max)
    return whole.astype(kind)


def _integer(f: Float, kind: str) -> Function:
    def run(mode: Mode, a: Array) -> Array:
        (x,) = loads(mode, f, a)
        return to_integer(wide(x, f), kind)

    return run


def narrowed(mode: Mode, a: Array, source: Float, f: Float, rounding: str) -> Array:
    """A float in a narrower format; a NaN keeps the upper bits of its payload and becomes quiet."""
    (x,) = loads(mode, source, a)
    r = encode(wide(x, source), f, rounding)
    if mode.fp16_ovfl and f is F16:
        over = ((raw(r, f) & ~f.sign) == f.infinity) & ((raw(x, source) & ~source.sign) != source.infinity)
        r = np.where(over, raw(r, f) - f.sign.dtype.type(1), raw(r, f)).view(f.dtype)
    r = stores(mode, f, r)
    nan = is_nan(a, source)
    if nan.any():
        bits = raw(a, source)
        sign = np.where(bits & source.sign, f.sign, 0)
        payload = (bits & ~source.sign & ~source.infinity) >> bits.dtype.type(source.fraction - f.fraction)
        made = sign.astype(f.bits) | f.infinity | payload.astype(f.bits) | f.quiet
        r = np.where(nan, made, raw(r, f)).view(f.dtype)
    return r


def widened(mode: Mode, a: Array, source: Float, f: Float) -> Array:
    """A float in a wider format: exact; a NaN keeps its payload and becomes quiet."""
    (x,) = loads(mode, source, a)
    r = stores(mode, f, encode(wide(x, source), f, "rn"))
    nan = is_nan(a, source)
    if nan.any():
        bits = raw(a, source).astype(f.bits)
        payload = (bits & f.sign.dtype.type(int(source.least) - 1)) << f.sign.dtype.type(
            f.fraction - source.fraction
        )
        sign = np.where(raw(a, source) & source.sign, f.sign, 0).astype(f.bits)
        kept = payload | f.quiet if quiets(mode) else payload
        r = np.where(nan, sign | f.infinity | kept, raw(r, f)).view(f.dtype)
    return r


def _from_integer(f: Float) -> Function:
    def run(mode: Mode, a: Array) -> Array:
        return encode(a.astype("f8"), f, direction(mode, f))

    return run


def _narrower(source: Float, f: Float) -> Function:
    """AMD's f32 of an f64 is rounded as halves and doubles are."""

    def run(mode: Mode, a: Array) -> Array:
        return narrowed(mode, a, source, f, direction(mode, F64))

    return run


def _register() -> None:
    for f in (F16, F32, F64):
        for name, kind in (("i32", "i4"), ("u32", "u4"), ("i16", "i2"), ("u16", "u2")):
            if (f is F16) == (kind[1] == "2"):
                semantics(f"v_cvt_{name}_{f.name}")(_integer(f, kind))
                semantics(f"v_cvt_{f.name}_{name}")(_from_integer(f))
    semantics("v_cvt_f16_f32")(_narrower(F32, F16))
    semantics("v_cvt_bf16_f32")(_narrower(F32, BF16))
    semantics("v_cvt_f32_f64")(_narrower(F64, F32))
    for source, f in ((F16, F32), (BF16, F32), (F32, F64)):
        semantics(f"v_cvt_{f.name}_{source.name}")(
            lambda mode, a, source=source, f=f: widened(mode, a, source, f)
        )
    for i in range(4):
        semantics(f"v_cvt_f32_ubyte{i}")(
            lambda mode, a, i=i: (a >> np.uint32(8 * i) & np.uint32(0xFF)).astype("f4")
        )


_register()


def _half_up(x: Array) -> Array:
    """To the nearest, ties up: the sum with a half is made in f32."""
    result: Array = np.floor(x.astype("f4") + np.float32(0.5)).astype("f8")
    return result


@semantics("v_cvt_rpi_i32_f32", "v_cvt_nearest_i32_f32")
def cvt_nearest(mode: Mode, a: Array) -> Array:
    """To the nearest whole number, ties up."""
    (x,) = loads(mode, F32, a)
    return to_integer(wide(x, F32), "i4", _half_up)


@semantics("v_cvt_flr_i32_f32", "v_cvt_floor_i32_f32")
def cvt_floor(mode: Mode, a: Array) -> Array:
    """To the next lower whole number."""
    (x,) = loads(mode, F32, a)
    return to_integer(wide(x, F32), "i4", np.floor)


@semantics("v_cvt_off_f32_i4")
def cvt_off(mode: Mode, a: Array) -> Array:
    """Four signed bits as sixteenths."""
    low = (a & np.uint32(15)).astype("i4")
    steps = np.where(low > 7, low - 16, low)
    result: Array = (steps / 16).astype("f4")
    return result


def _pair(low: Array, high: Array) -> Array:
    result: Array = low.view("u2").astype("u4") | high.view("u2").astype("u4") << np.uint32(16)
    return result


@semantics("v_cvt_pkrtz_f16_f32", "v_cvt_pk_rtz_f16_f32")
def cvt_pkrtz(mode: Mode, a: Array, b: Array) -> Array:
    """Two halves, rounded towards zero."""
    return _pair(narrowed(mode, a, F32, F16, "rz"), narrowed(mode, b, F32, F16, "rz"))


@semantics("v_cvt_pk_f16_f32")
def cvt_pk_f16(mode: Mode, a: Array, b: Array) -> Array:
    """Two halves, rounded to nearest even."""
    return _pair(narrowed(mode, a, F32, F16, "rn"), narrowed(mode, b, F32, F16, "rn"))


@semantics("v_cvt_pk_bf16_f32")
def cvt_pk_bf16(mode: Mode, a: Array, b: Array) -> Array:
    """Two bf16, rounded to nearest even."""
    return _pair(narrowed(mode, a, F32, BF16, "rn"), narrowed(mode, b, F32, BF16, "rn"))


def _normalised(mode: Mode, a: Array, f: Float, kind: str) -> Array:
    """From -1 (0) to 1 in steps of the greatest integer, to the nearest even; NaN gives zero."""
    (x,) = loads(mode, f, a)
    y = wide(x, f)
    least, most = (-1.0, 32767) if kind == "i2" else (0.0, 65535)
    with np.errstate(invalid="ignore"):
        result: Array = np.rint(np.clip(np.where(np.isnan(y), 0.0, y), least, 1.0) * most).astype(kind)
    return result


def _register_pairs() -> None:
    for f in (F16, F32):
        for name, kind in (("i16", "i2"), ("u16", "u2")):

            def pair(mode: Mode, a: Array, b: Array, f: Float = f, kind: str = kind) -> Array:
                return _pair(_normalised(mode, a, f, kind), _normalised(mode, b, f, kind))

            semantics(f"v_cvt_pknorm_{name}_{f.name}", f"v_cvt_pk_norm_{name}_{f.name}")(pair)
            if f is F16:
                semantics(f"v_cvt_norm_{name}_f16")(
                    lambda mode, a, kind=kind: _normalised(mode, a, F16, kind)
                )
            else:

                def cut(mode: Mode, a: Array, b: Array, kind: str = kind) -> Array:
                    x, y = loads(mode, F32, a, b)
                    return _pair(to_integer(wide(x, F32), kind), to_integer(wide(y, F32), kind))

                semantics(f"v_cvt_pk_{name}_f32")(cut)


_register_pairs()


@semantics("v_cvt_pk_u16_u32")
def cvt_pk_u16(mode: Mode, a: Array, b: Array) -> Array:
    """Two words saturated into halves."""
    top = np.uint32(0xFFFF)
    result: Array = np.minimum(a, top) | np.minimum(b, top) << np.uint32(16)
    return result


@semantics("v_cvt_pk_i16_i32")
def cvt_pk_i16(mode: Mode, a: Array, b: Array) -> Array:
    """Two signed words saturated into halves."""
    return _pair(np.clip(a, -32768, 32767).astype("i2"), np.clip(b, -32768, 32767).astype("i2"))


@semantics("v_cvt_pk_u8_f32", "v_cvt_pkaccum_u8_f32")
def cvt_pk_u8(mode: Mode, a: Array, place: Array, into: Array) -> Array:
    """A byte of a word, cut off and saturated; the other three as they were."""
    (x,) = loads(mode, F32, a)
    at = (place & np.uint32(3)) * np.uint32(8)
    byte = to_integer(wide(x, F32), "u1").astype("u4")
    result: Array = (into & ~(np.uint32(0xFF) << at)) | byte << at
    return result


def _noisy(mode: Mode, a: Array, noise: Array, f: Float) -> Array:
    """Towards zero, or away from it where what is lost and the noise's upper bits together reach one step."""
    (x,) = loads(mode, F32, a)
    down, rest, step = neighbours(wide(x, F32), f.fraction + 1, 1 - f.bias)
    dropped = 23 - f.fraction
    with np.errstate(invalid="ignore", over="ignore"):
        up = rest + (noise >> np.uint32(32 - dropped)) * 2.0**-dropped >= 1
        r = np.where(np.isfinite(x), np.copysign(down + np.where(up, step, 0.0), x), x)
    r = raw(stores(mode, f, encode(r, f, "rn")), f)
    return np.where(is_nan(a, F32), raw(narrowed(mode, a, F32, f, "rn"), f), r)


def _into_half(f: Float) -> Function:
    def run(mode: Mode, a: Array, noise: Array, old: Array) -> Array:
        value, upper = _noisy(mode, a, noise, f).astype("u4"), np.uint32(16)
        if mode.op_sel & 4:
            result: Array = (old & np.uint32(0xFFFF)) | value << upper
        else:
            result = (old >> upper << upper) | value
        return result

    return run


semantics("v_cvt_sr_f16_f32", raw_op_sel=True)(_into_half(F16))
semantics("v_cvt_sr_bf16_f32", raw_op_sel=True)(_into_half(BF16))


@semantics("v_cvt_sr_pk_f16_f32")
def cvt_sr_pk_f16(mode: Mode, a: Array, b: Array, noise: Array) -> Array:
    """Two halves; the second takes the noise turned by half a word."""
    return _pair(
        _noisy(mode, a, noise, F16), _noisy(mode, b, noise << np.uint32(16) | noise >> np.uint32(16), F16)
    )


@semantics("v_cvt_sr_pk_bf16_f32")
def cvt_sr_pk_bf16(mode: Mode, a: Array, b: Array, noise: Array) -> Array:
    """Two bf16; the first takes the lower half of the noise, the second the upper one."""
    return _pair(_noisy(mode, a, noise << np.uint32(16), BF16), _noisy(mode, b, noise, BF16))
