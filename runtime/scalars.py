"""Numbers as the bytes of a float parameter.

Needs `isa.rounding`. Gives `encode(scalar, value)`. Invariant: the bytes are the number rounded once to nearest even, and a
number that the format would replace (by an infinity, a NaN, the largest value or zero) is reported instead.
"""

from __future__ import annotations

import math
import struct
from typing import Any

from ..isa.rounding import dtype_of, has_infinity, has_nan, nearest
from ..isa.types import Scalar

#: struct codes of the formats that `struct` packs, with one rounding.
_CODES = {"f32": "<f", "f64": "<d", "tf32": "<f"}


def encode(scalar: Scalar, value: float | int) -> tuple[bytes, str, str]:
    """The bytes of a number, or (second) why the format cannot hold it and (third) what it can."""
    if isinstance(value, int):
        return _integer(scalar, value)
    if math.isnan(value):
        return _special(scalar, value, has_nan(scalar), "NaN")
    if math.isinf(value):
        signed = scalar.name != "ue8m0"
        return _special(scalar, value, has_infinity(scalar) and signed, "infinity")
    code = _CODES.get(scalar.name)
    if code is not None:
        try:
            raw = struct.pack(code, value)
        except OverflowError:
            return b"", f"does not fit {scalar}", f"a finite {scalar}"
        found = struct.unpack(code, raw)[0]
    else:
        made = nearest(value, scalar)
        raw, found = made.tobytes(), float(made)
        if _overflowed(scalar, value, found):
            return b"", f"does not fit {scalar}", f"{_range(scalar)}"
    if found == 0.0 and value != 0.0:
        return b"", f"is too small for {scalar}: it would become zero", f"0.0, or {_smallest(scalar)} or more"
    return raw, "", ""


def _integer(scalar: Scalar, value: int) -> tuple[bytes, str, str]:
    """An integer in a float format, which must hold it exactly."""
    try:
        exact = float(value)
    except OverflowError:
        return b"", f"does not fit {scalar}", f"{_range(scalar)}"
    raw, reason, expected = encode(scalar, exact)
    if reason:
        return raw, reason, expected
    if int(exact) == value and float(nearest(exact, scalar)) == exact:
        return raw, "", ""
    return b"", f"is not exact in {scalar}", f"an integer that {scalar} holds exactly, or a float"


def _special(scalar: Scalar, value: float, there: bool, name: str) -> tuple[bytes, str, str]:
    """NaN or an infinity, where the format has it."""
    if not there:
        return b"", f"does not fit {scalar}, which has no {name}", f"{_range(scalar)}"
    return nearest(value, scalar).tobytes(), "", ""


def _overflowed(scalar: Scalar, value: float, found: float) -> bool:
    """Whether a finite value became something else: past the largest, or (ue8m0) zero or negative."""
    if scalar.name == "ue8m0":
        return not 2.0**-127 <= value <= 2.0**127
    if not math.isfinite(found):
        return True
    largest = float(_finfo(scalar).max)
    # Formats without NaN and infinity saturate: the largest value stands for those that round to it.
    return abs(value) > largest and not has_nan(scalar) and abs(value) >= largest + _half_step(scalar)


def _half_step(scalar: Scalar) -> float:
    """Half the distance between the two largest values of a format: from there on, rounding leaves the format."""
    info = _finfo(scalar)
    return float(2.0 ** (math.frexp(float(info.max))[1] - 1 - info.nmant - 1))


def _finfo(scalar: Scalar) -> Any:
    import ml_dtypes

    return ml_dtypes.finfo(dtype_of(scalar))


def _range(scalar: Scalar) -> str:
    if scalar.name == "ue8m0":
        return "a positive number from 2**-127 to 2**127"
    largest = float(_finfo(scalar).max)
    return f"-{largest!r} to {largest!r}"


def _smallest(scalar: Scalar) -> str:
    return repr(float(_finfo(scalar).smallest_subnormal))
