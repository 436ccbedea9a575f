"""Literals of scalar types, exactly: what a `const` may hold, and rounding to a float format.

Needs `isa.types`. A `const` holds: bool for pred; int for u, s and b types (s signed, u and b unsigned);
float for float types, equal to a value of the type (a NaN keeps its payload in the top bits of the
double's). Gives `wrap`, `round_float`, `literal_error`. Rounding is to nearest even of the exact rational,
once.
"""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING, Any

from ...isa.types import Scalar

if TYPE_CHECKING:
    from fractions import Fraction

# precision in bits (hidden one too), smallest normal exponent, greatest finite value, infinities?, NaN?
_FORMATS: dict[str, tuple[int, int, float, bool, bool]] = {
    "f16": (11, -14, 65504.0, True, True),
    "bf16": (8, -126, (2 - 2.0**-7) * 2.0**127, True, True),
    "tf32": (11, -126, (2 - 2.0**-10) * 2.0**127, True, True),
    "f32": (24, -126, (2 - 2.0**-23) * 2.0**127, True, True),
    "f64": (53, -1022, (2 - 2.0**-52) * 2.0**1023, True, True),
    "e4m3": (4, -6, 448.0, False, True),
    "e5m2": (3, -14, 57344.0, True, True),
    "e4m3fnuz": (4, -7, 240.0, False, True),
    "e5m2fnuz": (3, -15, 57344.0, False, True),
    "e3m2": (3, -2, 28.0, False, False),
    "e2m3": (4, 0, 7.5, False, False),
    "e2m1": (2, 0, 6.0, False, False),
    "ue8m0": (1, -127, 2.0**127, False, True),
}


def wrap(type: Scalar, value: int) -> int:
    """`value` modulo 2**bits, in the type's own range."""
    value &= (1 << type.bits) - 1
    return value - (1 << type.bits) if type.kind == "s" and value >> (type.bits - 1) else value


def int_range(type: Scalar) -> tuple[int, int]:
    """Least and greatest value of an integer or untyped-bits type."""
    if type.kind == "s":
        return -(1 << (type.bits - 1)), (1 << (type.bits - 1)) - 1
    return 0, (1 << type.bits) - 1


def min_normal(type: Scalar) -> float:
    """The smallest positive normal value of a float type."""
    return math.ldexp(1.0, _FORMATS[type.name][1])


def round_float(type: Scalar, value: float | Fraction) -> float:
    """The nearest value of the type, ties to even; past the greatest: infinity if there is one."""
    from fractions import Fraction  # takes longer to load than a cached kernel

    if isinstance(value, float) and (value != value or math.isinf(value) or value == 0.0):
        return value
    precision, emin, greatest, has_inf, _ = _FORMATS[type.name]
    exact = Fraction(value)
    magnitude = abs(exact)
    exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    if magnitude < Fraction(2) ** exponent:
        exponent -= 1
    ulp = Fraction(2) ** (max(exponent, emin) - precision + 1)
    rounded = round(magnitude / ulp) * ulp
    if rounded > greatest:
        result = math.inf if has_inf else greatest
    else:
        result = float(rounded)
    return math.copysign(result, -1.0 if exact < 0 else 1.0)


def literal_error(type: Scalar, value: Any) -> str | None:
    """What a `const` of this type should hold, when `value` is not it."""
    if type.kind == "p":
        return None if isinstance(value, bool) else "true or false"
    if type.kind in "usb":
        low, high = int_range(type)
        good = isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
        return None if good else f"an integer from {low} to {high}"
    if not isinstance(value, float):
        return f"a float that {type} represents"
    _, _, greatest, has_inf, has_nan = _FORMATS[type.name]
    if value != value:
        good = has_nan and not _nan_bits_lost(type, value)
    elif math.isinf(value):
        good = has_inf
    elif type.name == "f32":
        good = abs(value) <= greatest and struct.unpack("<f", struct.pack("<f", value))[0] == value
    elif type.name == "ue8m0":
        good = value > 0 and math.frexp(value)[0] == 0.5 and 2.0**-127 <= value <= greatest
    else:
        good = type.name == "f64" or (abs(value) <= greatest and round_float(type, value) == value)
    return None if good else f"a float that {type} represents"


def _nan_bits_lost(type: Scalar, value: float) -> bool:
    """True when the NaN's payload does not fit the type's mantissa."""
    payload: int = struct.unpack("<Q", struct.pack("<d", value))[0] & ((1 << 52) - 1)
    return bool(payload & ((1 << (52 - (_FORMATS[type.name][0] - 1))) - 1))


def float_key(value: float) -> bytes:
    """Bits of a float literal: unlike `==`, tells zeros and NaNs apart."""
    return struct.pack("<d", value)
