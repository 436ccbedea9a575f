"""Inverses, roots, exponentials, logarithms and circular functions.

Needs `numeric`. Gives the semantics of `v_rcp rsq sqrt exp log sin cos tanh` and of `v_trig_preop_f64`. They are computed
in f64 and rounded to nearest, inside the bounds that AMD states: 1 ulp in f32, 0.51 ulp in f16, 2^29 ulp of f64 for
inverses and roots. In f32 they know no subnormals. Circular functions take revolutions; beyond 256 of them the sine
is 0 and the cosine 1.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np

from .numeric import BF16, F16, F32, F64, Float, Function, encode, flush, loads, raw, settle, wide
from .registry import Array, Mode, semantics


def _turn(x: Array, ahead: int) -> Array:
    """The sine of `x` plus `ahead` quarters of revolutions; exact where it is -1, 0 or 1."""
    part = x - np.rint(x)
    quarter = np.rint(part * 4)
    angle = (part - quarter / 4) * (2 * np.pi)
    k = (quarter.astype("i8") + ahead) & 3
    s, c = np.sin(angle), np.cos(angle)
    result: Array = np.where(k == 0, s, np.where(k == 1, c, np.where(k == 2, -s, -c)))
    return result


def _sine(x: Array) -> Array:
    y = np.where(np.abs(x) > 256, 0.0, x)
    r = _turn(np.where(np.isfinite(y), y, 0.0), 0)
    r = np.where(r == 0, np.copysign(0.0, x), r)
    return np.where(np.isfinite(x), np.where(np.abs(x) > 256, 0.0, r), np.nan)


def _cosine(x: Array) -> Array:
    y = np.where((np.abs(x) > 256) | ~np.isfinite(x), 0.0, x)
    return np.where(np.isfinite(x), _turn(y, 1) + 0.0, np.nan)


_FUNCTIONS: dict[str, Callable[[Array], Array]] = {
    "rcp": lambda x: 1.0 / x,
    "rsq": lambda x: 1.0 / np.sqrt(x),
    "sqrt": np.sqrt,
    "exp": np.exp2,
    "log": np.log2,
    "sin": _sine,
    "cos": _cosine,
    "tanh": np.tanh,
}


def _function(f: Float, name: str) -> Function:
    fn = _FUNCTIONS[name]
    #: In f32, all but the circular functions lose subnormals whatever the mode says.
    blunt = f is F32 and name not in ("sin", "cos", "tanh")

    def run(mode: Mode, a: Array) -> Array:
        (x,) = (flush(a, f),) if blunt else loads(mode, f, a)
        with np.errstate(all="ignore"):
            r = encode(fn(wide(x, f)), f, "rn")
        return settle(mode, f, flush(r, f) if blunt else r, a)

    return run


def _register() -> None:
    for f, names in ((F32, _FUNCTIONS), (F16, _FUNCTIONS), (BF16, _FUNCTIONS), (F64, ("rcp", "rsq", "sqrt"))):
        for name in names:
            semantics(f"v_{name}_{f.name}")(_function(f, name))
    semantics("v_rcp_iflag_f32")(_function(F32, "rcp"))
    for f in (F16, F32):
        for name in ("exp", "log", "rcp", "rsq", "sqrt"):
            semantics(f"v_s_{name}_{f.name}")(_function(f, name))


_register()

#: Bits of 2/pi that the unit has, the first of them worth a half.
_BITS = 1201


@cache
def _two_over_pi() -> int:
    """The first bits of 2/pi as a whole number, from Machin's formula."""
    guard = _BITS + 64

    def arctan_inverse(x: int) -> int:
        term = total = (1 << guard) // x
        k, sign = 3, -1
        while term:
            term //= x * x
            total += sign * (term // k)
            k, sign = k + 2, -sign
        return total

    pi = 4 * (4 * arctan_inverse(5) - arctan_inverse(239))
    return ((2 << guard + _BITS) // pi) & ((1 << _BITS) - 1)


@semantics("v_trig_preop_f64")
def trig_preop(mode: Mode, a: Array, segment: Array) -> Array:
    """53 bits of 2/pi from a place that the segment and the operand's size choose, worth what they are worth there."""
    exponent = (raw(a, F64) >> np.uint64(52) & np.uint64(0x7FF)).astype("i8")
    shift = (segment & np.uint32(31)).astype("i8") * 53 + np.maximum(exponent - 1077, 0)
    places, which = np.unique(shift, return_inverse=True)
    parts = [float(_piece(int(p))) for p in places]
    scale = -53 - shift + np.where(exponent >= 1968, 128, 0)
    result: Array = np.ldexp(np.array(parts)[which].reshape(shift.shape), scale.astype("i4"))
    return result


def _piece(shift: int) -> int:
    """53 bits from place `shift`; zeros behind the last bit."""
    return ((_two_over_pi() << 53 + shift) >> _BITS) & ((1 << 53) - 1)
