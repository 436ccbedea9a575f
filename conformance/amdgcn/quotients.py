"""What the steps of a quotient give, and the bits of 2/pi that the reduction of angles wants.

Needs the suite's exact numbers. Gives the references of `v_div_...` and `v_trig_preop_f64` through the registry.
Invariant: they are what makes LLVM's steps a correctly rounded quotient; where AMD's pseudocode for them cannot be
meant, the emulator's `division.py` says so.
"""

from __future__ import annotations

from fractions import Fraction

from ..reference import numbers as nb
from .floats import Floats, exact, kind_of
from .registry import Reference, Setting, reference


@reference("v_div_fixup_{f16,f32,f64}", "v_div_fixup_legacy_f16")
def fixup(name: str, setting: Setting) -> Reference:
    """Special cases of a quotient; where none applies, the estimate with the quotient's sign."""
    fl = Floats(kind_of(name), setting)
    f = fl.f
    inf = f.top + 1
    least = {"f16": None, "f32": -150, "f64": -1075}[fl.kind]

    def run(estimate: int, den: int, num: int) -> int | None:
        for s in (num, den):
            if fl.is_nan(s):
                return fl.quiet(s)
        d, n = fl.load(den), fl.load(num)
        sign = (d ^ n) & f.sign
        d, n = d & f.sign - 1, n & f.sign - 1
        if (d == 0 and n == 0) or (d == inf and n == inf):
            return fl.quiet(inf) | f.sign
        if d == 0 or n == inf:
            return inf | sign
        if d == inf or n == 0:
            return sign
        far = least is not None and (n >> f.fraction) - (d >> f.fraction) < least
        if far or (least is not None and fl.load(estimate) & f.sign - 1 >= inf):
            return None if fl.rounding != "rn" else sign if far else inf | sign
        return fl.store(fl.load(estimate) & f.sign - 1) | sign

    return run


@reference("v_div_fmas_{f32,f64}")
def scaled_fused(name: str, setting: Setting) -> Reference:
    """A fused step whose result is scaled back, inside its one rounding, where the mask says so."""
    fl = Floats(kind_of(name), setting)
    step = 64 if fl.kind == "f32" else 128

    def run(a: int, b: int, c: int, scales: int) -> int:
        x = nb.add(nb.multiply(fl.number(a), fl.number(b)), fl.number(c), fl.rounding)
        if scales and x.kind == nb.FINITE and x.m:
            large = (fl.load(c) >> fl.f.fraction & (1 << fl.f.exponent) - 1) > fl.f.bias
            x = x._replace(e=x.e + (step if large else -step))
        return fl.finish(x, (a, b, c))

    return run


@reference("v_div_scale_{f32,f64}")
def scale(name: str, setting: Setting) -> Reference:
    """An operand of a quotient, scaled so that neither the steps nor the inverse leave the normal range."""
    fl = Floats(kind_of(name), setting)
    f = fl.f
    step, near, tiny = (64, 96, 23) if fl.kind == "f32" else (128, 768, 53)

    def run(value: int, den: int, num: int) -> tuple[int | None, int | None]:
        if any(fl.is_nan(s) for s in (value, den, num)):
            return None, None
        v, d, n = (fl.number(s) for s in (value, den, num))
        if nb.INFINITE in (v.kind, d.kind, n.kind):
            return None, None
        if d.m == 0 or n.m == 0:
            return fl.quiet(f.top + 1), 0
        fields = [fl.load(s) >> f.fraction & (1 << f.exponent) - 1 for s in (num, den)]
        same_d, same_n = exact(v) == exact(d), exact(v) == exact(n)
        least = Fraction(2) ** (1 - f.bias)
        low, inverse = abs(exact(n) / exact(d)) < least, 1 / abs(exact(d)) < least
        power, mask = 0, 0
        if fields[0] - fields[1] >= near:
            power, mask = (step if same_d else 0), 1
        elif fields[1] == 0:
            power = step
        elif low and inverse:
            power, mask = (-step if same_d else 0), 1
        elif inverse:
            power = -step
        elif low:
            power, mask = (step if same_n else 0), 1
        elif fields[0] <= tiny:
            power = step
        return fl.finish(v._replace(e=v.e + power) if v.m else v, (value,)), mask

    return run


@reference("v_trig_preop_f64")
def two_over_pi(name: str, setting: Setting) -> Reference:
    """53 bits of 2/pi, of 1201, from a place that the segment and the exponent choose."""
    f = nb.FORMATS["f64"]

    def run(a: int, segment: int) -> int:
        e = a >> 52 & 0x7FF
        at = (segment & 31) * 53 + max(e - 1077, 0)
        bits = (TWO_OVER_PI << 53 + at >> 1201) & (1 << 53) - 1
        return nb.encode(nb.Number(nb.FINITE, 0, bits, -53 - at + (128 if e >= 1968 else 0)), f)

    return run


def _two_over_pi() -> int:
    """1201 bits of 2/pi, from the arithmetic-geometric mean."""
    from decimal import Decimal, localcontext

    with localcontext() as context:
        context.prec = 420
        a, b, t, p = Decimal(1), 1 / Decimal(2).sqrt(), Decimal("0.25"), Decimal(1)
        for _ in range(12):
            a, b, t, p = (a + b) / 2, (a * b).sqrt(), t - p * ((a - b) / 2) ** 2, 2 * p
        return int((2 / ((a + b) ** 2 / (4 * t))) * (1 << 1201))


TWO_OVER_PI = _two_over_pi()
