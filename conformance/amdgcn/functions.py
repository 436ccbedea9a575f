"""What inverses, roots, exponentials, logarithms and circular functions may give: a value in many digits, and AMD's
bound.

Needs mpmath's kind of precision from Python's own whole numbers. Gives the references through the registry. Invariant:
special values are exact; f32 functions but the circular ones know no subnormals; the bounds are 1 ulp in f32, 0.51 ulp
in f16, 2^29 ulp of f64.
"""

from __future__ import annotations

import math
from decimal import Decimal, getcontext, localcontext
from fractions import Fraction

from ..reference import numbers as nb
from .floats import Floats, exact
from .registry import Near, Parts, Reference, Setting, reference

BOUNDS = {"f32": Fraction(1), "f16": Fraction(51, 100), "f64": Fraction(2**29), "bf16": Fraction(1)}
_DIGITS = 60
_PI = Fraction(
    Decimal(
        "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211706798"
    )
)


def _decimal(x: Fraction) -> Decimal:
    return Decimal(x.numerator) / Decimal(x.denominator)


def _sine(turns: Fraction) -> Fraction:
    """The sine of a part of a revolution, by its series."""
    part = turns - round(turns)
    sign = -1 if part < 0 else 1
    part = abs(part)
    if part > Fraction(1, 4):
        part = Fraction(1, 2) - part
    x = (2 * _PI * part).limit_denominator(10**70)
    total = term = x
    k = 1
    while abs(term) > Fraction(1, 10**_DIGITS):
        term = (-term * x * x / ((k + 1) * (k + 2))).limit_denominator(10**90)
        total += term
        k += 2
    return sign * total


def _value(word: str, x: Fraction) -> Fraction:
    with localcontext(getcontext()) as context:
        context.prec = _DIGITS + 30
        if word == "rcp":
            return 1 / x
        if word in ("sqrt", "rsq"):
            root = Fraction(_decimal(x).sqrt())
            return root if word == "sqrt" else 1 / root
        if word == "log":
            return Fraction(_decimal(x).ln() / Decimal(2).ln())
        if word == "tanh":
            e = (2 * _decimal(min(max(x, Fraction(-60)), Fraction(60)))).exp()
            return Fraction((e - 1) / (e + 1))
        if word == "exp":
            return Fraction((_decimal(x) * Decimal(2).ln()).exp())
    return _sine(x + (Fraction(1, 4) if word == "cos" else 0))


def _special(word: str, x: nb.Number, fl: Floats) -> int | None:
    """The bits of a result that is fixed, or None."""
    f = fl.f
    inf, sign = f.top + 1, f.sign if x.sign else 0
    zero, infinite = x.kind == nb.FINITE and x.m == 0, x.kind == nb.INFINITE
    nan = fl.quiet(inf)
    if word in ("sin", "cos"):
        if infinite:
            return nan
        if abs(exact(x)) > 256:
            return 0 if word == "sin" else f.bias << f.fraction
        return sign if zero and word == "sin" else None
    if word == "tanh":
        return sign if zero else sign | f.bias << f.fraction if infinite else None
    if word == "exp":
        return (0 if x.sign else inf) if infinite else None
    if word == "rcp":
        return inf | sign if zero else sign if infinite else None
    if zero:
        return {"rsq": inf | sign, "sqrt": sign, "log": inf | f.sign}[word]
    if x.sign:
        return nan
    return (0 if word == "rsq" else inf) if infinite else None


@reference(
    "v_{rcp,rsq,sqrt,exp,log,sin,cos}_{f16,f32}", "v_{rcp,rsq,sqrt}_f64", "v_rcp_iflag_f32",
    "v_{rcp,rsq,sqrt,exp,log,sin,cos}_bf16", "v_tanh_{f16,f32,bf16}", "v_s_{rcp,rsq,sqrt,exp,log}_{f16,f32}",
)  # fmt: skip
def function(name: str, setting: Setting) -> Reference:
    word, kind = name.removeprefix("v_s_").removeprefix("v_").split("_")[0], name.rsplit("_", 1)[1]
    blunt = kind == "f32" and word not in ("sin", "cos", "tanh")
    fl = Floats(kind, Setting(setting.target, denorm_f32=0 if blunt else setting.denorm_f32,
                              denorm_f16_f64=setting.denorm_f16_f64, ieee=setting.ieee))  # fmt: skip

    def run(a: int) -> int | Near | None:
        x = fl.number(a)
        if x.kind == nb.NAN:
            return fl.nan_of((a,))
        fixed = _special(word, x, fl)
        if fixed is not None:
            return fixed
        argument = exact(x)
        if word == "exp" and abs(argument) > 2 * fl.f.bias:
            return 0 if argument < 0 else fl.f.top + 1
        return _near(fl, _value(word, argument))

    return run


def _near(fl: Floats, value: Fraction) -> int | Near:
    f = fl.f
    least = Fraction(2) ** (1 - f.bias)
    ulp = Fraction(2) ** (max(_log2(abs(value)), 1 - f.bias) - f.fraction)
    bound = BOUNDS[fl.kind] * ulp
    if abs(value) >= Fraction(2) ** (f.bias + 1):
        return f.top + 1 | (f.sign if value < 0 else 0)
    if abs(value) < least and not fl.denormals & 2:
        bound = max(bound, least)
    return Near(fl.kind, value, bound)


def _log2(x: Fraction) -> int:
    """The exponent of a positive number."""
    if not x:
        return -5000
    e = x.numerator.bit_length() - x.denominator.bit_length()
    return e if Fraction(2) ** e <= x else e - 1


def holds(bits: int, want: Near) -> bool:
    """Whether a float is within the bound."""
    x = nb.decode(bits, nb.FORMATS[want.kind])
    if x.kind == nb.NAN:
        return False
    if x.kind == nb.INFINITE:
        limit = Fraction(2) ** (nb.FORMATS[want.kind].bias + 1)
        return abs(want.value) + want.bound >= limit and bool(x.sign) == (want.value < 0)
    return abs(exact(x) - want.value) <= want.bound


def right(bits: int, want: int | Near | Parts | None) -> bool:
    """Whether a result is what a reference says."""
    if want is None:
        return True
    if isinstance(want, Near):
        return holds(bits, want)
    return want.fits(bits) if isinstance(want, Parts) else bits == want


def ulps(bits: int, want: Near) -> float:
    """How many units in the last place a result is off."""
    f = nb.FORMATS[want.kind]
    x = nb.decode(bits, f)
    if x.kind != nb.FINITE:
        return 0.0 if holds(bits, want) else math.inf
    unit = Fraction(2) ** (max(_log2(abs(want.value)), 1 - f.bias) - f.fraction)
    return float(abs(exact(x) - want.value) / unit)
