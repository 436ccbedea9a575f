"""Floating-point formats in exact arithmetic: bits to numbers, the four operations and the root, one rounding.

Needs nothing but Python's integers. Gives `FORMATS`, `Number`, `decode`, `encode`, `add`, `multiply`, `divide`, `root`.
Invariant: a `Number` is exact, or (after `divide` and `root`) has bits to spare and `sticky` for what is beyond them, so
that `encode` rounds once and rightly in every mode.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

FINITE, INFINITE, NAN = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Format:
    """Bits of the exponent and of the stored significand. `nan` is the canonical NaN (None: the format has none).

    `top` is the greatest finite value's bits; `infinite`: whether infinities follow it.
    """

    name: str
    exponent: int
    fraction: int
    nan: int | None
    top: int
    infinite: bool

    @property
    def width(self) -> int:
        return 1 + self.exponent + self.fraction

    @property
    def bias(self) -> int:
        return (1 << self.exponent - 1) - 1

    @property
    def sign(self) -> int:
        return 1 << self.width - 1


FORMATS = {
    "f16": Format("f16", 5, 10, 0x7FFF, 0x7BFF, True),
    "bf16": Format("bf16", 8, 7, 0x7FFF, 0x7F7F, True),
    "f32": Format("f32", 8, 23, 0x7FFFFFFF, 0x7F7FFFFF, True),
    "f64": Format("f64", 11, 52, 0x7FFFFFFFFFFFFFFF, 0x7FEFFFFFFFFFFFFF, True),
    "tf32": Format("tf32", 8, 10, 0x3FFFF, 0x3FBFF, True),
    "e4m3": Format("e4m3", 4, 3, 0x7F, 0x7E, False),
    "e5m2": Format("e5m2", 5, 2, 0x7F, 0x7B, True),
    "e3m2": Format("e3m2", 3, 2, None, 0x1F, False),
    "e2m3": Format("e2m3", 2, 3, None, 0x1F, False),
    "e2m1": Format("e2m1", 2, 1, None, 0x07, False),
}


class Number(NamedTuple):
    """`m` times two to the `e`, with `sign` 1 for negative ones; `sticky`: a little more than that in magnitude."""

    kind: int
    sign: int
    m: int = 0
    e: int = 0
    sticky: bool = False


NOT_A_NUMBER = Number(NAN, 0)


def decode(bits: int, f: Format) -> Number:
    """The number that bits stand for."""
    if f.width <= 16:
        table = _TABLES.get(f.name)
        if table is None:
            table = _TABLES[f.name] = [_decode(i, f) for i in range(1 << f.width)]
        return table[bits]
    return _decode(bits, f)


#: Every value of the small formats, once one was asked for.
_TABLES: dict[str, list[Number]] = {}


def _decode(bits: int, f: Format) -> Number:
    sign = bits >> f.width - 1 & 1
    magnitude = bits & f.sign - 1
    if magnitude > f.top:
        return Number(INFINITE, sign) if f.infinite and magnitude == f.top + 1 else Number(NAN, sign)
    e, m = magnitude >> f.fraction, magnitude & (1 << f.fraction) - 1
    return Number(FINITE, sign, m | (1 << f.fraction) if e else m, max(e, 1) - f.bias - f.fraction)


def flush(x: Number, f: Format) -> Number:
    """A subnormal as the zero of its sign."""
    if x.kind == FINITE and x.m.bit_length() + x.e < 2 - f.bias:
        return Number(FINITE, x.sign)
    return x


def negate(x: Number) -> Number:
    return x._replace(sign=1 - x.sign)


def is_zero(x: Number) -> bool:
    return x.kind == FINITE and x.m == 0


def add(x: Number, y: Number, mode: str = "rn") -> Number:
    """The sum; the mode decides only the sign of a zero that comes of different signs."""
    if x.kind == NAN or y.kind == NAN:
        return NOT_A_NUMBER
    if x.kind == INFINITE or y.kind == INFINITE:
        if x.kind == y.kind and x.sign != y.sign:
            return NOT_A_NUMBER
        return x if x.kind == INFINITE else y
    if x.m == 0 and y.m == 0:
        return Number(FINITE, x.sign if x.sign == y.sign else int(mode == "rm"))
    e = min(x.e, y.e)
    a, b = x.m << x.e - e, y.m << y.e - e
    total = (-a if x.sign else a) + (-b if y.sign else b)
    if total == 0:
        return Number(FINITE, int(mode == "rm"))
    return Number(FINITE, int(total < 0), abs(total), e)


def multiply(x: Number, y: Number) -> Number:
    sign = x.sign ^ y.sign
    if x.kind == NAN or y.kind == NAN:
        return NOT_A_NUMBER
    if x.kind == INFINITE or y.kind == INFINITE:
        return NOT_A_NUMBER if is_zero(x) or is_zero(y) else Number(INFINITE, sign)
    return Number(FINITE, sign, x.m * y.m, x.e + y.e)


def divide(x: Number, y: Number) -> Number:
    """The quotient to at least 60 bits, with what is beyond them as `sticky`."""
    sign = x.sign ^ y.sign
    if x.kind == NAN or y.kind == NAN or (x.kind == y.kind == INFINITE) or (is_zero(x) and is_zero(y)):
        return NOT_A_NUMBER
    if x.kind == INFINITE or is_zero(y):
        return Number(INFINITE, sign)
    if y.kind == INFINITE or is_zero(x):
        return Number(FINITE, sign)
    shift = max(0, 60 + y.m.bit_length() - x.m.bit_length())
    q, rest = divmod(x.m << shift, y.m)
    return Number(FINITE, sign, q, x.e - y.e - shift, rest != 0)


def root(x: Number) -> Number:
    """The square root to at least 60 bits, with what is beyond them as `sticky`."""
    if x.kind == NAN or is_zero(x):
        return x if is_zero(x) else NOT_A_NUMBER
    if x.sign:
        return NOT_A_NUMBER
    if x.kind == INFINITE:
        return x
    shift = max(0, 124 - x.m.bit_length())
    shift += (x.e - shift) & 1
    r = math.isqrt(x.m << shift)
    return Number(FINITE, 0, r, (x.e - shift) // 2, r * r != x.m << shift)


def _rounds_up(mode: str, q: int, below: int, half: int, sticky: bool, sign: int) -> bool:
    """Whether the kept bits `q` go up, given the `below` that are cut off."""
    if mode == "rn":
        return below > half or (below == half and (sticky or q & 1 == 1))
    if mode == "rna":
        return below >= half
    if mode == "rz":
        return False
    return (below > 0 or sticky) and sign == (1 if mode == "rm" else 0)


def encode(x: Number, f: Format, mode: str = "rn", finite: bool = False) -> int:
    """The bits of `x` rounded once. `finite`: what is too great becomes the greatest finite value, NaN stays."""
    sign = f.sign if x.sign else 0
    if x.kind == NAN:
        return f.nan if f.nan is not None else f.top
    if x.kind == INFINITE:
        return sign | (f.top + 1 if f.infinite and not finite else f.top)
    if x.m == 0:
        return sign
    top = x.m.bit_length() + x.e - 1
    least = max(top, 1 - f.bias)
    shift = least - f.fraction - x.e
    if shift <= 0:
        q, up = x.m << -shift, x.sticky and mode in ("rm", "rp") and bool(x.sign) == (mode == "rm")
    else:
        q = x.m >> shift
        below, half = x.m & (1 << shift) - 1, 1 << shift - 1
        up = _rounds_up(mode, q, below, half, x.sticky, x.sign)
    code = q + up + (least + f.bias - 1 << f.fraction)
    if code > f.top:
        outward = mode in ("rn", "rna") or (mode == "rp" and not x.sign) or (mode == "rm" and bool(x.sign))
        code = f.top + 1 if f.infinite and not finite and outward else f.top
    return code | sign


def is_nan(bits: int, f: Format) -> bool:
    return decode(bits, f).kind == NAN


def to_float(x: Number) -> float:
    """The nearest double."""
    if x.kind == NAN:
        return math.nan
    if x.kind == INFINITE:
        return -math.inf if x.sign else math.inf
    bits = encode(x, FORMATS["f64"])
    return float.fromhex(_hex(bits))


def _hex(bits: int) -> str:
    e, m = bits >> 52 & 0x7FF, bits & (1 << 52) - 1
    sign = "-" if bits >> 63 else ""
    if e == 0x7FF:
        return sign + "inf"
    return f"{sign}0x{int(e > 0)}.{m:013x}p{max(e, 1) - 1023}"
