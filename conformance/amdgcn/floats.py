"""What instructions on floats give: sums, products, extremes, parts, comparisons, packed and mixed forms.

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


def _kind(name: str) -> str:
    return name.rsplit("_", 1)[1]


@reference("v_{add,sub,subrev}_{f16,f32,f64}")
def total(name: str, setting: Setting) -> Reference:
    word, fl = name.split("_")[1], Floats(_kind(name), setting)

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
    fl = Floats(_kind(name), setting)
    return lambda a, b: fl.finish(nb.multiply(fl.number(a), fl.number(b)), (a, b))


def fused(kind: str, setting: Setting) -> Reference:
    fl = Floats(kind, setting)

    def run(a: int, b: int, c: int) -> int:
        x = nb.multiply(fl.number(a), fl.number(b))
        return fl.finish(nb.add(x, fl.number(c), fl.rounding), (a, b, c))

    return run


@reference("v_{fma,fmac,fmaak,fmamk}_{f16,f32,f64}", "v_fma_legacy_f16")
def multiply_add(name: str, setting: Setting) -> Reference:
    return fused(_kind(name), setting)


@reference("v_{mad,mac,madak,madmk}_{f16,f32}", "v_mad_legacy_f16")
def twice_rounded(name: str, setting: Setting) -> Reference:
    """Rounded after the product and after the sum; in f32 without subnormals, whatever the mode."""
    kind = _kind(name)
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
    fl = Floats(_kind(name), setting)
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
    fl = Floats(_kind(name), setting)

    def run(a: int) -> int:
        x = fl.number(a)
        return fl.finish(x._replace(e=-x.m.bit_length()) if x.kind == nb.FINITE and x.m else x, (a,))

    return run


@reference("v_frexp_exp_i16_f16", "v_frexp_exp_i32_{f32,f64}")
def exponent(name: str, setting: Setting) -> Reference:
    fl = Floats(_kind(name), setting)
    width = 16 if "_i16_" in name else 32

    def run(a: int) -> int:
        x = fl.number(a)
        return (x.m.bit_length() + x.e) % (1 << width) if x.kind == nb.FINITE and x.m else 0

    return run


@reference("v_ldexp_{f16,f32,f64}")
def scaled(name: str, setting: Setting) -> Reference:
    fl = Floats(_kind(name), setting)
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
    fl = Floats(_kind(name), setting)

    def run(a: int, mask: int) -> int:
        size, negative = a & fl.f.sign - 1, bool(a & fl.f.sign)
        if size > fl.f.top + 1:
            return mask >> (0 if fl.signalling(a) else 1) & 1
        rank = 0 if size == fl.f.top + 1 else 1 if size >= 1 << fl.f.fraction else 2 if size else 3
        return mask >> (2 + rank if negative else 9 - rank) & 1

    return run


@reference("v_div_fixup_{f16,f32,f64}", "v_div_fixup_legacy_f16")
def fixup(name: str, setting: Setting) -> Reference:
    """Special cases of a quotient; where none applies, the estimate with the quotient's sign."""
    fl = Floats(_kind(name), setting)
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


def _halves(single: Reference, bits: int) -> Reference:
    mask = (1 << bits) - 1

    def run(*sources: int) -> int:
        parts = [single(*(s >> at & mask for s in sources)) for at in (0, bits)]
        return int(parts[0] | parts[1] << bits)

    return run


@reference("v_pk_{add,mul,fma}_{f16,f32}", "v_pk_fmac_f16")
def packed(name: str, setting: Setting) -> Reference:
    _, _, word, kind = name.split("_")
    made: dict[str, Reference] = {
        "add": total(f"v_add_{kind}", setting),
        "mul": product(f"v_mul_{kind}", setting),
        "fma": fused(kind, setting),
        "fmac": fused(kind, setting),
    }
    return _halves(made[word], 16 if kind == "f16" else 32)


@reference("v_pk_{min,max,min_num,max_num,minimum,maximum,minimum3,maximum3}_f16")
def packed_extreme(name: str, setting: Setting) -> Reference:
    return _halves(extreme(name.replace("_pk", ""), setting), 16)


@reference("v_pk_{add,mul,fma}_bf16")
def packed_bf16(name: str, setting: Setting) -> Reference:
    word, fl = name.split("_")[2], Floats("bf16", setting)

    def single(a: int, b: int, c: int = 0) -> int:
        x, y = fl.number(a), fl.number(b)
        if word == "fma":
            return fl.finish(nb.add(nb.multiply(x, y), fl.number(c), fl.rounding), (a, b, c))
        return fl.finish(nb.add(x, y, fl.rounding) if word == "add" else nb.multiply(x, y), (a, b))

    return _halves(single, 16)


@reference("v_pk_{min_num,max_num}_bf16")
def packed_extreme_bf16(name: str, setting: Setting) -> Reference:
    return _halves(number(Floats("bf16", setting), "min" in name), 16)


@reference("v_fma_mix_f32")
def mixed(name: str, setting: Setting) -> Reference:
    """Without `op_sel_hi` all operands are f32."""
    return fused("f32", setting)


@reference(
    "v_dot2_f32_f16",
    "v_dot2c_f32_f16",
    "v_dot2_f32_bf16",
    "v_dot2c_f32_bf16",
    "v_dot2_f16_f16",
    "v_dot2_bf16_bf16",
)
def dot(name: str, setting: Setting) -> Reference:
    """Exact products and one rounding a sum, the lowest elements first; with a NaN or an infinity anything of its kind."""
    _, _, out, kind = name.split("_")
    f, fl = nb.FORMATS[kind], Floats(out, replace(setting, round_f32=0, round_f16_f64=0))

    def run(a: int, b: int, c: int) -> int | None:
        result = c
        if fl.is_nan(c):
            return None
        for at in (0, 16):
            x, y = (nb.decode(v >> at & 0xFFFF, f) for v in (a, b))
            if x.kind != nb.FINITE or y.kind != nb.FINITE:
                return None
            result = nb.encode(nb.add(nb.decode(result, fl.f), nb.multiply(x, y)), fl.f)
        return result

    return run


@reference("v_cube{id,sc,tc,ma}_f32")
def cube(name: str, setting: Setting) -> Reference:
    """The face, or the coordinates on it, that the greatest component says: z before y before x."""
    fl, word = Floats("f32", setting), name[6:8]
    f = fl.f

    def run(x: int, y: int, z: int) -> int | None:
        if any(fl.is_nan(s) for s in (x, y, z)):
            return None
        a, b, c = (fl.load(s) for s in (x, y, z))
        size = [v & f.sign - 1 for v in (a, b, c)]
        less = [bool(v & f.sign and v & f.sign - 1) for v in (a, b, c)]
        minus = [v ^ f.sign for v in (a, b, c)]
        if size[2] >= size[0] and size[2] >= size[1]:
            found = (4 + less[2], minus[0] if less[2] else a, minus[1], c)
        elif size[1] >= size[0]:
            found = (2 + less[1], a, minus[2] if less[1] else c, b)
        else:
            found = (0 + less[0], c if less[0] else minus[2], minus[1], a)
        if word == "id":
            return nb.encode(nb.Number(nb.FINITE, 0, found[0], 0), f)
        if word == "ma":
            return fl.finish(nb.multiply(nb.decode(found[3], f), nb.Number(nb.FINITE, 0, 1, 1)), (found[3],))
        return found[1] if word == "sc" else found[2]

    return run


@reference("v_div_fmas_{f32,f64}")
def scaled_fused(name: str, setting: Setting) -> Reference:
    """A fused step whose result is scaled back, inside its one rounding, where the mask says so."""
    fl = Floats(_kind(name), setting)
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
    fl = Floats(_kind(name), setting)
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
