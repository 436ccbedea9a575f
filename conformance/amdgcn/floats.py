"""What instructions on floats give: sums, products, extremes, parts, comparisons.

Needs the suite's exact numbers. Gives `Floats`, one format under a setting, and through the registry the references.
Invariant: every result is exact and then rounded once in the setting's direction; a NaN follows the rule that AMD
states: the first operand that is one comes out, quiet where MODE.IEEE is set (always on gfx12).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from ..reference import numbers as nb
from .registry import Reference, Setting, reference

ROUNDINGS = ("rn", "rp", "rm", "rz")


@dataclass(frozen=True)
class Floats:
    """One format under a mode."""

    kind: str
    mode: Setting

    @property
    def f(self) -> nb.Format:
        return nb.FORMATS[self.kind]

    @property
    def rounding(self) -> str:
        return ROUNDINGS[self.mode.round_f32 if self.kind == "f32" else self.mode.round_f16_f64]

    @property
    def denormals(self) -> int:
        return self.mode.denorm_f32 if self.kind == "f32" else self.mode.denorm_f16_f64

    @property
    def quiets(self) -> bool:
        return self.mode.ieee or self.mode.target.startswith("gfx12")

    def is_nan(self, bits: int) -> bool:
        return bits & self.f.sign - 1 > self.f.top + 1

    def quiet(self, bits: int) -> int:
        return bits | 1 << self.f.fraction - 1

    def signalling(self, bits: int) -> bool:
        return self.is_nan(bits) and self.quiet(bits) != bits

    def load(self, bits: int) -> int:
        """A subnormal operand as the mode has it."""
        small = bits & self.f.sign - 1 < 1 << self.f.fraction
        return bits & self.f.sign if small and not self.denormals & 1 else bits

    def store(self, bits: int) -> int:
        small = bits & self.f.sign - 1 < 1 << self.f.fraction
        return bits & self.f.sign if small and not self.denormals & 2 else bits

    def number(self, bits: int) -> nb.Number:
        return nb.decode(self.load(bits), self.f)

    def nan_of(self, sources: Sequence[int]) -> int | None:
        """The first NaN."""
        for s in sources:
            if self.is_nan(s):
                return self.quiet(s) if self.quiets else s
        return None

    def finish(self, x: nb.Number, sources: Sequence[int]) -> int:
        """A result rounded once, or the NaN that comes out."""
        found = self.nan_of(sources)
        if found is not None:
            return found
        if x.kind == nb.NAN:
            return self.quiet(self.f.top + 1)
        return self.store(nb.encode(x, self.f, self.rounding))


def kind_of(name: str) -> str:
    """The format that a name ends with."""
    return name.rsplit("_", 1)[1]


@reference("v_{add,sub,subrev}_{f16,f32,f64}")
def total(name: str, setting: Setting) -> Reference:
    word, fl = name.split("_")[1], Floats(kind_of(name), setting)

    def run(a: int, b: int) -> int:
        x, y = fl.number(a), fl.number(b)
        if word == "sub":
            y = nb.negate(y)
        if word == "subrev":
            x = nb.negate(x)
        return fl.finish(nb.add(x, y, fl.rounding), (a, b))

    return run


@reference("v_mul_{f16,f32,f64}")
def product(name: str, setting: Setting) -> Reference:
    fl = Floats(kind_of(name), setting)
    return lambda a, b: fl.finish(nb.multiply(fl.number(a), fl.number(b)), (a, b))


def fused(kind: str, setting: Setting) -> Reference:
    fl = Floats(kind, setting)

    def run(a: int, b: int, c: int) -> int:
        x = nb.multiply(fl.number(a), fl.number(b))
        return fl.finish(nb.add(x, fl.number(c), fl.rounding), (a, b, c))

    return run


@reference("v_{fma,fmac,fmaak,fmamk}_{f16,f32,f64}", "v_fma_legacy_f16")
def multiply_add(name: str, setting: Setting) -> Reference:
    return fused(kind_of(name), setting)


@reference("v_{mad,mac,madak,madmk}_{f16,f32}", "v_mad_legacy_f16")
def twice_rounded(name: str, setting: Setting) -> Reference:
    """Rounded after the product and after the sum; in f32 without subnormals, whatever the mode."""
    kind = kind_of(name)
    fl = Floats(kind, replace(setting, denorm_f32=0) if kind == "f32" else setting)

    def run(a: int, b: int, c: int) -> int:
        x = nb.multiply(fl.number(a), fl.number(b))
        if x.kind != nb.NAN:
            bits = nb.encode(x, fl.f, fl.rounding)
            x = fl.number(bits) if kind == "f32" else nb.decode(bits, fl.f)
        return fl.finish(nb.add(x, fl.number(c), fl.rounding), (a, b, c))

    return run


@reference("v_mul_{legacy,dx9_zero}_f32", "v_{fma,fmac}_{legacy,dx9_zero}_f32", "v_mad_legacy_f32")
def zero_wins(name: str, setting: Setting) -> Reference:
    """Zero times anything is +0, and with an addend the addend."""
    fl = Floats("f32", setting)
    adds = not name.startswith("v_mul")
    whole = twice_rounded("v_mad_f32", setting) if "mad" in name else fused("f32", setting)

    def run(a: int, b: int, c: int = 0) -> int:
        if fl.load(a) & fl.f.sign - 1 == 0 or fl.load(b) & fl.f.sign - 1 == 0:
            return c
        if adds:
            result: int = whole(a, b, c)
            return result
        return fl.finish(nb.multiply(fl.number(a), fl.number(b)), (a, b))

    return run


def order(bits: int, f: nb.Format) -> int:
    """Something that orders as the numbers do, -0 below +0."""
    return ~(bits & f.sign - 1) if bits & f.sign else bits


Pick = Callable[[int, int], int]


def classic(fl: Floats, least: bool) -> Pick:
    """`v_min` and `v_max` up to gfx11; later the names of `v_min_num` and `v_max_num`."""
    if fl.mode.target.startswith("gfx12"):
        return number(fl, least)
    second = fl.mode.target.startswith("gfx9")

    def run(a: int, b: int) -> int:
        a, b = fl.load(a), fl.load(b)
        if fl.mode.ieee:
            for s in (a, b):
                if fl.signalling(s):
                    return fl.quiet(s)
        if fl.is_nan(a) and fl.is_nan(b):
            return b if second else a
        if fl.is_nan(a) or fl.is_nan(b):
            return fl.store(b if fl.is_nan(a) else a)
        return fl.store((min if least else max)((a, b), key=lambda s: order(s, fl.f)))

    return run


def number(fl: Floats, least: bool) -> Pick:
    """A number before any NaN."""

    def run(a: int, b: int) -> int:
        a, b = fl.load(a), fl.load(b)
        if fl.is_nan(a) and fl.is_nan(b):
            return fl.quiet(a)
        if fl.is_nan(a) or fl.is_nan(b):
            return fl.store(b if fl.is_nan(a) else a)
        return fl.store((min if least else max)((a, b), key=lambda s: order(s, fl.f)))

    return run


def strict(fl: Floats, least: bool) -> Pick:
    """Any NaN before a number, a signalling one before a quiet one."""

    def run(a: int, b: int) -> int:
        a, b = fl.load(a), fl.load(b)
        nans = [s for s in (a, b) if fl.is_nan(s)]
        if nans:
            return fl.quiet(next((s for s in nans if fl.signalling(s)), nans[0]))
        return fl.store((min if least else max)((a, b), key=lambda s: order(s, fl.f)))

    return run


def _middle(fl: Floats, low: Pick, high: Pick) -> Reference:
    """What AMD's pseudocode does: the greatest taken away, the greater of the others; with a NaN the least of the three."""

    def same(a: int, b: int) -> bool:
        return a == b or (a | b) & fl.f.sign - 1 == 0

    def run(a: int, b: int, c: int) -> int:
        if any(fl.is_nan(s) for s in (a, b, c)):
            return low(low(a, b), c)
        x, y, z = (fl.load(s) for s in (a, b, c))
        top = high(high(x, y), z)
        return high(y, z) if same(top, x) else high(x, z) if same(top, y) else high(x, y)

    return run


@reference(
    "v_{min,max,min3,max3,med3,minmax,maxmin}_{f16,f32}",
    "v_{min,max}_f64",
    "v_{min,max}_num_{f16,f32,f64}",
    "v_{min3,max3,med3,minmax,maxmin}_num_{f16,f32}",
    "v_{minimum,maximum}_{f16,f32,f64}",
    "v_{minimum3,maximum3,minimummaximum,maximumminimum}_{f16,f32}",
)
def extreme(name: str, setting: Setting) -> Reference:
    word, *rest = name.removeprefix("v_").split("_")
    fl = Floats(rest[-1], setting)
    made = number if "num" in rest else strict if "imum" in word else classic
    low, high = made(fl, True), made(fl, False)
    found: dict[str, Reference] = {
        "min": low,
        "max": high,
        "min3": lambda a, b, c: low(low(a, b), c),
        "max3": lambda a, b, c: high(high(a, b), c),
        "minmax": lambda a, b, c: high(low(a, b), c),
        "maxmin": lambda a, b, c: low(high(a, b), c),
        "med3": _middle(fl, low, high),
    }
    return found[word.replace("imum", "")]


@reference("v_{trunc,ceil,floor,rndne}_{f16,f32,f64}")
def whole_part(name: str, setting: Setting) -> Reference:
    _, word, kind = name.split("_")
    fl = Floats(kind, setting)

    def run(a: int) -> int:
        x = fl.number(a)
        if x.kind != nb.FINITE or x.e >= 0:
            return fl.finish(x, (a,))
        down, below, half = x.m >> -x.e, x.m & (1 << -x.e) - 1, 1 << -x.e - 1
        up = {
            "trunc": False,
            "ceil": below > 0 and not x.sign,
            "floor": below > 0 and bool(x.sign),
            "rndne": below > half or (below == half and down & 1 == 1),
        }[word]
        return fl.finish(nb.Number(nb.FINITE, x.sign, down + up, 0), (a,))

    return run


@reference("v_fract_{f16,f32,f64}")
def fraction(name: str, setting: Setting) -> Reference:
    """What is above the next lower whole number, and below one; rounded to nearest."""
    fl = Floats(kind_of(name), setting)
    below_one = (fl.f.bias << fl.f.fraction) - 1

    def run(a: int) -> int:
        x = fl.number(a)
        if x.kind == nb.INFINITE:
            return fl.quiet(fl.f.top + 1)
        if x.kind == nb.NAN:
            return fl.finish(x, (a,))
        if x.e >= 0:
            return 0
        part = x.m & (1 << -x.e) - 1
        if part and x.sign:
            part = (1 << -x.e) - part
        return fl.store(min(nb.encode(nb.Number(nb.FINITE, 0, part, x.e), fl.f), below_one))

    return run


@reference("v_frexp_mant_{f16,f32,f64}")
def significand(name: str, setting: Setting) -> Reference:
    fl = Floats(kind_of(name), setting)

    def run(a: int) -> int:
        x = fl.number(a)
        return fl.finish(x._replace(e=-x.m.bit_length()) if x.kind == nb.FINITE and x.m else x, (a,))

    return run


@reference("v_frexp_exp_i16_f16", "v_frexp_exp_i32_{f32,f64}")
def exponent(name: str, setting: Setting) -> Reference:
    fl = Floats(kind_of(name), setting)
    width = 16 if "_i16_" in name else 32

    def run(a: int) -> int:
        x = fl.number(a)
        return (x.m.bit_length() + x.e) % (1 << width) if x.kind == nb.FINITE and x.m else 0

    return run


@reference("v_ldexp_{f16,f32,f64}")
def scaled(name: str, setting: Setting) -> Reference:
    fl = Floats(kind_of(name), setting)
    width = 16 if fl.kind == "f16" else 32

    def run(a: int, n: int) -> int:
        by = n - (1 << width) if n >> width - 1 else n
        x = fl.number(a)
        moved = x._replace(e=x.e + max(min(by, 5000), -5000)) if x.kind == nb.FINITE and x.m else x
        return fl.finish(moved, (a,))

    return run


def exact(x: nb.Number) -> Fraction:
    """A finite number."""
    size: Fraction = Fraction(x.m) * Fraction(2) ** x.e
    return -size if x.sign else size


ORDERED: dict[str, Callable[[Any, Any], bool]] = {
    "lt": lambda x, y: bool(x < y),
    "eq": lambda x, y: bool(x == y),
    "le": lambda x, y: bool(x <= y),
    "gt": lambda x, y: bool(x > y),
    "lg": lambda x, y: bool(x != y),
    "ge": lambda x, y: bool(x >= y),
    "o": lambda x, y: True,
    "f": lambda x, y: False,
}
OPPOSITE = {
    "nlt": "lt", "neq": "eq", "nle": "le", "ngt": "gt", "nlg": "lg", "nge": "ge", "u": "o", "tru": "f", "t": "f",
}  # fmt: skip


@reference("v_{cmp,cmpx}_{f,lt,eq,le,gt,lg,ge,o,u,nge,nlg,ngt,nle,neq,nlt,tru,t}_{f16,f32,f64}")
def comparison(name: str, setting: Setting) -> Reference:
    _, _, word, kind = name.split("_")
    fl = Floats(kind, setting)
    holds = ORDERED[OPPOSITE.get(word, word)]

    def key(bits: int) -> Fraction | float:
        x = fl.number(bits)
        if x.kind == nb.INFINITE:
            return float("-inf") if x.sign else float("inf")
        return exact(x)

    def run(a: int, b: int) -> int:
        found = not (fl.is_nan(a) or fl.is_nan(b)) and holds(key(a), key(b))
        return int(found != (word in OPPOSITE))

    return run


@reference("v_{cmp,cmpx}_class_{f16,f32,f64}")
def in_class(name: str, setting: Setting) -> Reference:
    fl = Floats(kind_of(name), setting)

    def run(a: int, mask: int) -> int:
        size, negative = a & fl.f.sign - 1, bool(a & fl.f.sign)
        if size > fl.f.top + 1:
            return mask >> (0 if fl.signalling(a) else 1) & 1
        rank = 0 if size == fl.f.top + 1 else 1 if size >= 1 << fl.f.fraction else 2 if size else 3
        return mask >> (2 + rank if negative else 9 - rank) & 1

    return run
