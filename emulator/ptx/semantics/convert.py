"""Conversions between all types, with rounding and saturation.

Needs `formats`. Gives the semantics of `cvt` (packed forms included). Invariant: a conversion rounds once,
integers saturate where the manual says so (floats to integers always, NaN to zero), and narrow registers
hold extended values.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...core.arrays import Array, item_bytes
from ...numerics.formats import decode, encode, flush, round_whole, to_odd
from ...numerics.rounding import saturate
from ..front.model import STORAGE, Bound, Op, Pure, semantics
from .fixed import fixed_point
from .stochastic import stochastic

_ALL = [
    "u8",
    "s8",
    "u16",
    "s16",
    "u32",
    "s32",
    "u64",
    "s64",
    "f16",
    "bf16",
    "tf32",
    "f32",
    "f64",
    "f16x2",
    "bf16x2",
    "e4m3x2",
    "e5m2x2",
    "e2m3x2",
    "e3m2x2",
    "e2m1x2",
    "ue8m0x2",
    "s2f6x2",
]
_FLOATS = ("f16", "bf16", "tf32", "f32", "f64")
_MODES = ("rn", "rna", "rz", "rm", "rp", "rni", "rzi", "rmi", "rpi")


@semantics("cvt")
def cvt(op: Op) -> Bound:
    """Any conversion."""
    if op.has("pack"):
        return _pack(op)
    if op.has("rs"):
        return stochastic(op)
    out, source = [m for m in op.mods if m in _ALL][:2]
    if "s2f6x2" in (out, source):
        return fixed_point(op, out, source)
    if out.endswith("x2") or source.endswith("x2"):
        return _packed(op, out, source)
    if source in _FLOATS:
        return _float_to_float(op, out, source) if out in _FLOATS else _float_to_int(op, out, source)
    return _int_to_float(op, out, source) if out in _FLOATS else _int_to_int(op, out, source)


def _mode(op: Op, default: str = "rn") -> str:
    return next((m for m in op.mods if m in _MODES), default)


def _stored(kind: str) -> str:
    return {"f16": "u2", "bf16": "u2", "tf32": "u4"}.get(kind) or STORAGE[kind]


def _wide(kind: str) -> Callable[[Array], Array]:
    """From stored values to f64."""
    if kind == "f64":
        return lambda a: a
    if kind == "f32":
        return lambda a: a.astype("f8")
    return lambda a: decode(a, kind).astype("f8")


def _int_to_int(op: Op, out: str, source: str) -> Bound:
    a, b = STORAGE[source], STORAGE[out]
    if not op.has("sat"):
        return Pure(lambda v: v.astype(b), (a,), (b,))
    info = np.iinfo(b)

    def run(v: Array) -> Array:
        if v.dtype.kind == "u":
            result: Array = np.minimum(v, v.dtype.type(min(info.max, np.iinfo(v.dtype).max))).astype(b)
            return result
        low = max(info.min, np.iinfo(v.dtype).min)
        high = min(info.max, np.iinfo(v.dtype).max)
        return np.clip(v, v.dtype.type(low), v.dtype.type(high)).astype(b)

    return Pure(run, (a,), (b,))


def _float_to_int(op: Op, out: str, source: str) -> Bound:
    mode = _mode(op, "rzi")
    wide, d = _wide(source), STORAGE[out]
    info = np.iinfo(d)
    top = float(info.max) if item_bytes(d) < 8 else float(2 ** (63 if d[0] == "i" else 64))
    ftz = op.has("ftz") and source == "f32"
    bits = 8 * item_bytes(d)
    kept = 1 << bits - 1 if source == "f64" or bits == 64 else 0  # what a NaN becomes
    invalid = np.array(kept, f"u{item_bytes(d)}").view(d)

    def run(v: Array) -> Array:
        x = round_whole(wide(flush(v) if ftz else v), mode)
        nan = np.isnan(x)
        high, low = x >= top, x <= float(info.min)
        safe = np.where(nan | high | low, 0.0, x)
        r = safe.astype("u8").view("i8") if d == "u8" else safe.astype("i8")
        r = r.astype(d) if d != "u8" else r.view("u8")
        r = np.where(high, np.array(info.max, d), np.where(low, np.array(info.min, d), r))
        return np.where(nan, invalid, r).astype(d)

    return Pure(run, (_stored(source),), (d,))


def _int_to_float(op: Op, out: str, source: str) -> Bound:
    mode = _mode(op)
    a = STORAGE[source]

    def run(v: Array) -> Array:
        if out == "f64" and mode == "rn":
            return v.astype("f8")
        if out == "f32" and mode == "rn":
            return v.astype("f4")
        if out == "f64":
            return _long_to_f64(v, mode)
        x = v.astype("f8")
        if v.dtype.itemsize == 8:
            x = to_odd(x, _lost(v, x))
        r = encode(x, out, mode)
        return r.view("f4") if out == "f32" else r

    def saturated(v: Array) -> Array:
        if out in ("f32", "f64"):
            return saturate(run(v))
        return encode(saturate(v.astype("f8")), out)

    return Pure(saturated if op.has("sat") else run, (a,), (_stored(out),))


def _lost(v: Array, x: Array) -> Array:
    """What rounding a 64-bit integer to f64 lost: exact minus rounded."""
    top = 2.0**64 if v.dtype.kind == "u" else 2.0**63
    over = x >= top
    back = np.where(over, 0.0, x).astype(v.dtype)
    lost = (v - back).view("i8").astype("f8")
    full = (
        v.view("i8").astype("f8") if v.dtype.kind == "u" else (v - np.int64((1 << 63) - 1) - 1).astype("f8")
    )
    return np.where(over, full, lost)


def _long_to_f64(v: Array, mode: str) -> Array:
    from ...numerics.rounding import directed

    x = v.astype("f8")
    return directed(x, _lost(v, x), mode) if v.dtype.itemsize == 8 else x


def _float_to_float(op: Op, out: str, source: str) -> Bound:
    mode = _mode(op)
    ftz = op.has("ftz")
    wide = _wide(source)
    finite = op.has("satfinite")

    def run(v: Array) -> Array:
        if ftz and source == "f32":
            v = flush(v)
        if source == "f32" and out == "f16" and mode == "rn" and not (op.has("sat", "relu") or finite):
            r16 = v.astype(np.float16).view("u2")
            return np.where(np.isnan(v), np.uint16(0x7FFF), r16)
        x = wide(v)
        if len(mode) == 3 and mode.endswith("i"):
            x = np.copysign(round_whole(x, mode), x)
        if op.has("sat"):
            x = saturate(x)
        if op.has("relu"):
            x = np.where(np.isnan(x), x, np.where(x > 0, x, 0.0))
        if out == "f64":
            return x
        r = encode(x, out, mode[:2] if mode.endswith("i") else mode, finite)
        r = r.view("f4") if out == "f32" else r
        return flush(r) if ftz and out == "f32" else r

    return Pure(run, (_stored(source),), (_stored(out),))


def _packed(op: Op, out: str, source: str) -> Bound:
    """Two values at once: narrow pairs from f32s or half pairs, and half pairs from narrow pairs."""
    mode = _mode(op)
    finite = op.has("satfinite")
    relu = op.has("relu")
    target = out.removesuffix("x2")

    def one(x: Array) -> Array:
        if relu:
            x = np.where(np.isnan(x), x, np.where(x > 0, x, 0.0))
        return _narrow(x, target, mode, finite)

    if not source.endswith("x2"):
        width = 16 if target in ("f16", "bf16") else 4 if target == "e2m1" else 8
        into = "u4" if width == 16 else "u1" if width == 4 else "u2"

        def join(a: Array, b: Array) -> Array:
            high, low = one(a.astype("f8")).astype("u4"), one(b.astype("f8")).astype("u4")
            result: Array = ((high << np.uint32(width)) | low).astype(into)
            return result

        return Pure(join, ("f4", "f4"), (into,))
    if target in ("f16", "bf16"):
        return _unpack(source.removesuffix("x2"), one, op.has("scaled::n2::ue8m0"))
    kind, bits = source.removesuffix("x2"), np.uint16(4 if target == "e2m1" else 8)
    into = "u1" if target == "e2m1" else "u2"

    def both(a: Array) -> Array:
        low = one(decode(a.astype("u2"), kind).astype("f8")).astype("u2")
        high = one(decode((a >> np.uint32(16)).astype("u2"), kind).astype("f8")).astype("u2")
        result: Array = ((high << bits) | low).astype(into)
        return result

    return Pure(both, ("u4",), (into,))


def _unpack(kind: str, one: Callable[[Array], Array], scaled: bool) -> Bound:
    """Half pairs from pairs of 8 bits or fewer, each times its scale where there are scales, and rounded once."""
    shift = np.uint16(4 if kind == "e2m1" else 8)
    mask = np.uint16((1 << int(shift)) - 1)

    def value(bits: Array, scale: tuple[Array, ...], at: int) -> Array:
        x: Array = decode((bits & mask).astype("u1"), kind).astype("f8")
        return x * decode((scale[0] >> np.uint16(at)).astype("u1"), "ue8m0").astype("f8") if scale else x

    def run(a: Array, *scale: Array) -> Array:
        pair = a.astype("u2")
        low = one(value(pair, scale, 0)).astype("u4")
        high = one(value(pair >> shift, scale, 8)).astype("u4")
        result: Array = (high << np.uint32(16)) | low
        return result

    return Pure(run, ("u1" if kind == "e2m1" else "u2", *(("u2",) if scaled else ())), ("u4",))


def _narrow(x: Array, target: str, mode: str, finite: bool) -> Array:
    if target == "ue8m0":
        _, e = np.frexp(np.abs(x))
        exact = np.abs(x) == np.ldexp(0.5, e)
        k = e - 1 + np.where((mode == "rp") & ~exact, 1, 0) + 127
        bits = np.where(np.isinf(x), 254, np.clip(k, 0, 254)).astype("u1")
        return np.where(np.isnan(x), np.uint8(0xFF), np.where(x == 0, np.uint8(0), bits))
    return encode(x, target, mode, finite)


def _pack(op: Op) -> Bound:
    """`cvt.pack`: two integers saturated into the low half, the third operand shifted up."""
    kinds = [m for m in op.mods if m in ("u16", "s16", "u8", "s8", "u4", "s4", "u2", "s2")]
    target = kinds[0]
    bits = int(target[1:])
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if target[0] == "s" else (0, (1 << bits) - 1)

    def run(a: Array, b: Array, *c: Array) -> Array:
        x = (np.clip(a, low, high).astype("i8") & ((1 << bits) - 1)).astype("u4")
        y = (np.clip(b, low, high).astype("i8") & ((1 << bits) - 1)).astype("u4")
        pair = (x << np.uint32(bits)) | y
        result: Array = (c[0] << np.uint32(2 * bits)) | pair if c else pair
        return result

    extra = len(op.args) - 3
    return Pure(run, ("i4", "i4") + ("u4",) * extra, ("u4",))
