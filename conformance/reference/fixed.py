"""References of `cvt` to and from `s2f6`, fixed point in 64ths (PTX ISA 5.2.4 and 9.7.9.21).

Needs `numbers`, `integers`. A scale of 255 is no number: what is divided by it becomes the greatest value, what is
multiplied by it NaN.
"""

from __future__ import annotations

from collections.abc import Callable

from ...isa.ptx import Match
from .convert import whole
from .integers import join, lanes, value
from .numbers import FINITE, FORMATS, INFINITE, NAN, NOT_A_NUMBER, Number, decode, encode
from .registry import Scalar, reference

_ONE = 0x7F7F


@reference("cvt")
def fixed_point(m: Match) -> Scalar | None:
    out, source = m.slots.get("type", ""), m.slots.get("atype", "")
    if "s2f6x2" not in (out, source):
        return None
    scaled, relu = "scaled::n2::ue8m0" in m.slots, "relu" in m.slots
    if source == "s2f6x2":
        return _widening(scaled, relu, "satfinite" in m.slots)
    f = FORMATS["f32" if source == "f32" else "bf16"]

    def part(bits: int, scale: int) -> int:
        x = decode(bits, f)
        if x.kind == NAN or scale == 255:
            return 0x7F
        if x.kind == INFINITE:
            steps = -128 if x.sign else 127
        else:
            exponent = x.e + 6 - (scale - 127)
            big = x.m != 0 and x.m.bit_length() + exponent > 9
            steps = (-200 if x.sign else 200) if big else whole(Number(FINITE, x.sign, x.m, exponent), "rn")
        steps = min(max(steps, 0 if relu else -128), 127)
        return steps & 0xFF

    def fn(*words: int) -> int:
        factors = lanes(words[-1] if scaled else _ONE, 8, 2)
        given = words[:-1] if scaled else words
        values = list(reversed(given)) if source == "f32" else lanes(given[0], 16, 2)
        return join([part(v, s) for v, s in zip(values, factors)], 8)

    return fn


def _widening(scaled: bool, relu: bool, finite: bool) -> Callable[..., int]:
    bf16 = FORMATS["bf16"]

    def part(bits: int, scale: int) -> int:
        steps = value(bits, "s8")
        if scale == 255:
            return encode(NOT_A_NUMBER, bf16, "rn", finite)
        if relu and steps < 0:
            steps = 0
        return encode(Number(FINITE, int(steps < 0), abs(steps), scale - 127 - 6), bf16, "rn", finite)

    def fn(a: int, scale: int = _ONE) -> int:
        factors = lanes(scale if scaled else _ONE, 8, 2)
        return join([part(v, s) for v, s in zip(lanes(a & 0xFFFF, 8, 2), factors)], 16)

    return fn
