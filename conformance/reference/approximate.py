"""References of the approximate functions: the value in double precision, and the bound that the manual states.

Needs `numbers`, and the host's `math`, whose error is some 2^-52 and so nothing beside the bounds here. A function's
special values (zeros, infinities, NaN) are exact.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from ...isa.ptx import Match
from ...isa.types import PACKED
from ..case import Lanes, Near
from .integers import lanes
from .numbers import FINITE, FORMATS, INFINITE, NAN, Format, Number, decode, encode, flush, is_zero, to_float
from .registry import Scalar, reference

#: Base, format -> greatest relative error (PTX ISA 9.7.3, 9.7.4).
RELATIVE = {
    ("ex2", "f32"): 2**-22.5, ("ex2", "f16"): 2**-9.9, ("ex2", "bf16"): 2**-7.0,
    ("tanh", "f32"): 2**-11.0, ("tanh", "f16"): 2**-10.987, ("tanh", "bf16"): 2**-8.0,
    ("rsqrt", "f32"): 2**-22.9, ("sqrt", "f32"): 2**-23.0, ("rcp", "f32"): 2**-23.0,
    ("rcp", "f64"): 2**-20.0, ("rsqrt", "f64"): 2**-20.0,
}  # fmt: skip
#: Absolute error of sine and cosine between -pi and pi, and of the logarithm between a half and two.
SINE, NEAR_ONE, LOGARITHM = 2**-20.5, 2**-22.0, 2**-22.0

Function = Callable[[Number], int | Near | None]


def _zero(sign: int, f: Format) -> int:
    return f.sign if sign else 0


def _infinity(sign: int, f: Format) -> int:
    return _zero(sign, f) | f.top + 1


def _near(v: float, relative: float, f: Format, ftz: bool) -> Near | int:
    """Within the relative bound, or within one step of the format where that is coarser."""
    least = 2.0 ** (1 - f.bias)
    if abs(v) >= float(to_float(decode(f.top, f))) * (1 + 2.0 ** (-f.fraction - 1)):
        return _infinity(int(v < 0), f)
    step = least if ftz and abs(v) < least else 2.0 ** (1 - f.bias - f.fraction)
    return Near(v, max(abs(v) * relative, step if abs(v) < 2 * least else 0.0))


def _exponential(f: Format, relative: float, ftz: bool) -> Function:
    def fn(x: Number) -> int | Near | None:
        if x.kind == INFINITE:
            return 0 if x.sign else _infinity(0, f)
        v = to_float(x)
        if v >= f.bias + 1:
            return _infinity(0, f)
        return _near(2.0 ** max(v, -1070.0), relative, f, ftz)

    return fn


def _tangent(f: Format, relative: float) -> Function:
    def fn(x: Number) -> int | Near | None:
        if is_zero(x):
            return _zero(x.sign, f)
        if x.kind == INFINITE:
            return encode(Number(FINITE, x.sign, 1, 0), f)
        return _near(math.tanh(to_float(x)), relative, f, False)

    return fn


def _logarithm(f: Format, ftz: bool) -> Function:
    def fn(x: Number) -> int | Near | None:
        if is_zero(x):
            return _infinity(1, f)
        if x.sign:
            return f.nan
        if x.kind == INFINITE:
            return _infinity(0, f)
        v = to_float(x)
        r = math.log2(v)
        return Near(r, NEAR_ONE if 0.5 < v < 2 else abs(r) * LOGARITHM)

    return fn


def _circular(f: Format, sine: bool, ftz: bool) -> Function:
    """Outside -pi to pi the manual states an error for few arguments only: there it must be a sine at all."""

    def fn(x: Number) -> int | Near | None:
        if x.kind == INFINITE:
            return f.nan
        if sine and is_zero(x):
            return _zero(x.sign, f)
        v = to_float(x)
        if abs(v) > math.pi:
            return Near(0.0, 1.001)
        return Near(math.sin(v) if sine else math.cos(v), SINE)

    return fn


def _reciprocal(f: Format, relative: float, ftz: bool) -> Function:
    def fn(x: Number) -> int | Near | None:
        if is_zero(x):
            return _infinity(x.sign, f)
        if x.kind == INFINITE:
            return _zero(x.sign, f)
        return _near(1.0 / to_float(x), relative, f, ftz)

    return fn


def _roots(f: Format, relative: float, ftz: bool, inverse: bool) -> Function:
    def fn(x: Number) -> int | Near | None:
        if is_zero(x):
            return _infinity(x.sign, f) if inverse else _zero(x.sign, f)
        if x.sign:
            return f.nan
        if x.kind == INFINITE:
            return 0 if inverse else _infinity(0, f)
        r = math.sqrt(to_float(x))
        return _near(1.0 / r if inverse else r, relative, f, ftz)

    return fn


@reference("ex2", "tanh", "lg2", "sin", "cos", "rcp", "sqrt", "rsqrt")
def function(m: Match) -> Scalar | None:
    """`.approx` of one operand, elementwise."""
    if m.slots.get("rnd") != "approx":
        return None
    kind, count = PACKED.get(m.slots["type"], (m.slots["type"], 1))
    f, ftz = FORMATS[kind], "ftz" in m.slots
    relative = RELATIVE.get((m.base, kind), 0.0)
    made: dict[str, Callable[[], Function]] = {
        "ex2": lambda: _exponential(f, relative, ftz),
        "tanh": lambda: _tangent(f, relative),
        "lg2": lambda: _logarithm(f, ftz),
        "sin": lambda: _circular(f, True, ftz),
        "cos": lambda: _circular(f, False, ftz),
        "rcp": lambda: _reciprocal(f, relative, ftz),
        "sqrt": lambda: _roots(f, relative, ftz, False),
        "rsqrt": lambda: _roots(f, relative, ftz, True),
    }
    finite = made[m.base]()

    def one(a: int) -> int | Near | None:
        x = decode(a, f)
        if x.kind == NAN:
            return f.nan
        return finite(flush(x, f) if ftz else x)

    if count == 1:
        return one
    return lambda a: Lanes(tuple(one(v) for v in lanes(a, f.width, count)))


@reference("div")
def quotient(m: Match) -> Scalar | None:
    """Two units in the last place; `.approx` gives zero (NaN for infinities) above a divisor of 2^126."""
    rnd = m.slots.get("rnd")
    if rnd not in ("approx", "full"):
        return None
    f, ftz = FORMATS["f32"], "ftz" in m.slots

    def fn(a: int, b: int) -> int | Near | None:
        x, y = decode(a, f), decode(b, f)
        if ftz:
            x, y = flush(x, f), flush(y, f)
        sign = x.sign ^ y.sign
        if NAN in (x.kind, y.kind) or x.kind == y.kind == INFINITE or (is_zero(x) and is_zero(y)):
            return f.nan
        if rnd == "approx" and y.kind == FINITE and not is_zero(y):
            size = abs(to_float(y))
            if size > 2.0**126:
                return f.nan if x.kind == INFINITE else Near(0.0, 0.0)
            if size < 2.0**-126:
                return None
        if x.kind == INFINITE or is_zero(y):
            return _infinity(sign, f)
        if y.kind == INFINITE or is_zero(x):
            return _zero(sign, f)
        v = to_float(x) / to_float(y)
        if abs(v) >= 2.0**127.99:
            return None if abs(v) < 2.0**128.01 else _infinity(sign, f)
        return _near(v, 2.0**-22, f, ftz)

    return fn
