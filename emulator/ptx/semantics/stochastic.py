"""`cvt.rs`: conversions whose rounding is decided by random bits.

Needs `formats`. Gives `stochastic`, which `cvt` hands its `.rs` forms to. Invariant: a value between two neighbours of the
format becomes the greater in magnitude exactly where its fraction of the gap plus the random bits, as a fraction of one,
reaches one (PTX ISA 9.7.9.21); the result of representable values does not depend on the bits.
"""

from __future__ import annotations

import numpy as np

from ...core.arrays import Array
from ...numerics.formats import FORMATS, encode
from ..front.model import Bound, Op, Pure

#: Destination -> bits of a value in it, and random bits for each value.
_WIDTHS = {
    "f16x2": (16, 13), "bf16x2": (16, 16), "e4m3x4": (8, 16), "e5m2x4": (8, 16), "e3m2x4": (8, 16), "e2m3x4": (8, 16),
    "e2m1x4": (4, 16),
}  # fmt: skip


def stochastic(op: Op) -> Bound:
    """Two or four f32 values, the first in the highest bits."""
    out = next(m for m in op.mods if m in _WIDTHS)
    width, bits = _WIDTHS[out]
    kind, count = out[:-2], int(out[-1])
    relu, finite = op.has("relu"), op.has("satfinite")
    into = "u2" if width * count == 16 else "u4"

    def run(*ins: Array) -> Array:
        *values, random = ins
        total = np.zeros(1, np.uint32)
        for i, value in enumerate(values):
            x = value.astype("f8")
            if relu:
                x = np.where(np.isnan(x), x, np.where(x > 0, x, 0.0))
            chosen = _random(random, out, i, count) & np.uint32((1 << bits) - 1)
            piece = encode(_rounded(x, kind, chosen, bits), kind, "rz", finite).astype("u4")
            total = (total << np.uint32(width)) | piece
        result: Array = total.astype(into)
        return result

    return Pure(run, ("f4",) * count + ("u4",), (into,))


def _random(random: Array, out: str, index: int, count: int) -> Array:
    """The random bits of value `index`: the upper half of the word for the first half of the values."""
    first = index < count // 2
    high, low = random >> np.uint32(16), random & np.uint32(0xFFFF)
    if out != "e2m1x4":
        return high if first else low
    if first:
        return (high & np.uint32(0xFF00)) | low >> np.uint32(8)
    return (high & np.uint32(0xFF)) << np.uint32(8) | low & np.uint32(0xFF)


def _rounded(x: Array, kind: str, random: Array, bits: int) -> Array:
    """The neighbour of each value that the random bits choose; past the greatest value, what is next in the format."""
    form = FORMATS[kind]
    _, exponent = np.frexp(x)
    lsb = np.maximum(exponent - 1, form.emin) - (form.precision - 1)
    with np.errstate(invalid="ignore", over="ignore"):
        scaled = np.abs(np.ldexp(x, -lsb))
        down = np.floor(scaled)
        up = (scaled - down) + random * 2.0**-bits >= 1
        r = np.ldexp(down + up, lsb)
        r = np.where(r > form.largest, np.inf if form.infinite else form.largest, r)
    return np.where(np.isfinite(x), np.copysign(r, x), x)
