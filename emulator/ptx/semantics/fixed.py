"""`cvt` to and from `s2f6`: whole numbers of 64ths in eight bits (PTX ISA 5.2.4, 9.7.9.21).

Needs `formats`. Gives `fixed_point`, which `cvt` hands its `.s2f6x2` forms to. Invariant: a value is divided by its scale,
a power of two, and rounded once, to the nearest even, within -2 and 127/64; back, it is exact before it meets its scale.
"""

from __future__ import annotations

import numpy as np

from ...core.arrays import Array
from ...numerics.formats import decode, encode
from ..front.model import Bound, Op, Pure


def fixed_point(op: Op, out: str, source: str) -> Bound:
    """Two values, the first in the upper half; a scale for each in the last operand, 2^0 where there is none."""
    scaled, relu = op.has("scaled::n2::ue8m0"), op.has("relu")
    scale = ("u2",) if scaled else ()

    def narrow(x: Array, by: Array) -> Array:
        value = np.where(np.isnan(x), np.inf, x) / by
        if relu:
            value = np.where(value > 0, value, 0.0)
        steps = np.clip(np.rint(np.clip(value * 64, -1e6, 1e6)), -128, 127)
        worst = np.isnan(x) | np.isnan(by)
        return np.where(worst, 127, steps).astype("i1").view("u1").astype("u2")

    def wide(bits: Array, by: Array) -> Array:
        value = bits.astype("u1").view("i1").astype("f8") / 64 * by
        if relu:
            value = np.where(np.isnan(value) | (value > 0), value, 0.0)
        return encode(value, "bf16", "rn", op.has("satfinite")).astype("u4")

    def run(*ins: Array) -> Array:
        values, factors = ins, np.array([0x7F7F], np.uint16)
        if scaled:
            values, factors = ins[:-1], ins[-1]
        high_by, low_by = (
            decode((factors >> s).astype("u1"), "ue8m0").astype("f8") for s in (np.uint16(8), np.uint16(0))
        )
        if out == "bf16x2":
            pair = values[0]
            upper = wide(pair >> np.uint16(8), high_by) << np.uint32(16)
            both: Array = upper | wide(pair & np.uint16(0xFF), low_by)
            return both
        if source == "bf16x2":
            word = values[0]
            halves = [decode((word >> np.uint32(s)).astype("u2"), "bf16").astype("f8") for s in (16, 0)]
        else:
            halves = [v.astype("f8") for v in values]
        result: Array = narrow(halves[0], high_by) << np.uint16(8) | narrow(halves[1], low_by)
        return result

    if out == "bf16x2":
        return Pure(run, ("u2", *scale), ("u4",))
    return Pure(run, ("u4", *scale) if source == "bf16x2" else ("f4", "f4", *scale), ("u2",))
