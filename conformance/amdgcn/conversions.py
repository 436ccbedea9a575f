"""What conversions give: integers, floats, pairs, eight bits of both flavours, and scaled ones.

Needs the suite's exact numbers. Gives `nearest`, `EIGHT` and, through the registry, the references. Invariant: eight-bit
codes are found by looking for the nearest value in the list of all of them.
"""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction
from functools import cache

from ...isa.amdgcn.targets import TARGETS
from ..reference import numbers as nb
from .floats import ROUNDINGS, Floats, exact
from .integers import M32, signed
from .registry import Reference, Setting, reference


def cut(x: nb.Number, low: int, high: int) -> int:
    """Towards zero and saturated; NaN is zero."""
    if x.kind == nb.NAN:
        return 0
    if x.kind == nb.INFINITE:
        return low if x.sign else high
    size = x.m << x.e if x.e >= 0 else x.m >> -x.e
    return min(max(-size if x.sign else size, low), high)


@reference("v_cvt_{i32,u32}_{f32,f64}", "v_cvt_{i16,u16}_f16")
def to_integer(name: str, setting: Setting) -> Reference:
    _, _, out, kind = name.split("_")
    bits, fl = int(out[1:]), Floats(kind, setting)
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if out[0] == "i" else (0, (1 << bits) - 1)
    return lambda a: cut(fl.number(a), low, high) & (1 << bits) - 1


@reference("v_cvt_{f32,f64}_{i32,u32}", "v_cvt_f16_{i16,u16}")
def from_integer(name: str, setting: Setting) -> Reference:
    _, _, kind, source = name.split("_")
    bits, fl = int(source[1:]), Floats(kind, setting)

    def run(a: int) -> int:
        x = signed(a, bits) if source[0] == "i" else a
        return nb.encode(nb.Number(nb.FINITE, int(x < 0), abs(x), 0), fl.f, fl.rounding)

    return run


def _narrowed(source: Floats, out: Floats, rounding: str) -> Reference:
    def run(a: int) -> int:
        if source.is_nan(a):
            sign = out.f.sign if a & source.f.sign else 0
            payload = (a & (1 << source.f.fraction) - 1) >> source.f.fraction - out.f.fraction
            return sign | out.quiet(out.f.top + 1) | payload
        return out.store(nb.encode(source.number(a), out.f, rounding))

    return run


@reference("v_cvt_f16_f32", "v_cvt_f32_f64")
def narrower(name: str, setting: Setting) -> Reference:
    """An f32 of an f64 is rounded as halves and doubles are."""
    _, _, out, source = name.split("_")
    return _narrowed(Floats(source, setting), Floats(out, setting), ROUNDINGS[setting.round_f16_f64])


@reference("v_cvt_f32_f16", "v_cvt_f32_bf16", "v_cvt_f64_f32")
def wider(name: str, setting: Setting) -> Reference:
    _, _, out, source = name.split("_")
    x, y = Floats(source, setting), Floats(out, setting)

    def run(a: int) -> int:
        if x.is_nan(a):
            sign = y.f.sign if a & x.f.sign else 0
            payload = (a & (1 << x.f.fraction) - 1) << y.f.fraction - x.f.fraction
            return sign | y.f.top + 1 | (y.quiet(payload) if y.quiets else payload)
        return y.store(nb.encode(x.number(a), y.f))

    return run


@reference("v_cvt_{pkrtz,pk_rtz}_f16_f32", "v_cvt_pk_{f16,bf16}_f32")
def pair(name: str, setting: Setting) -> Reference:
    kind, rounding = name.split("_")[-2], "rz" if "rtz" in name else "rn"
    one = _narrowed(Floats("f32", setting), Floats(kind, setting), rounding)
    return lambda a, b: one(a) | one(b) << 16


@reference("v_cvt_{pknorm,pk_norm}_{i16,u16}_{f32,f16}", "v_cvt_norm_{i16,u16}_f16")
def normalised(name: str, setting: Setting) -> Reference:
    out, kind = name.split("_")[-2:]
    fl = Floats(kind, setting)
    low, high = (-1, 32767) if out == "i16" else (0, 65535)

    def one(a: int) -> int:
        x = fl.number(a)
        if x.kind == nb.NAN:
            return 0
        if x.kind == nb.INFINITE:
            return (low * high if x.sign else high) & 0xFFFF
        return round(min(max(exact(x), Fraction(low)), Fraction(1)) * high) & 0xFFFF

    if name.startswith("v_cvt_norm"):
        return one
    return lambda a, b: one(a) | one(b) << 16


@reference("v_cvt_pk_{i16,u16}_f32")
def pair_of_integers(name: str, setting: Setting) -> Reference:
    fl = Floats("f32", setting)
    low, high = (-32768, 32767) if "_i16_" in name else (0, 65535)

    def run(a: int, b: int) -> int:
        return (cut(fl.number(a), low, high) & 0xFFFF) | (cut(fl.number(b), low, high) & 0xFFFF) << 16

    return run


@reference("v_cvt_pk_u16_u32", "v_cvt_pk_i16_i32")
def saturated_pair(name: str, setting: Setting) -> Reference:
    def one(a: int) -> int:
        if name.endswith("i32"):
            return min(max(signed(a, 32), -32768), 32767) & 0xFFFF
        return min(a, 0xFFFF)

    return lambda a, b: one(a) | one(b) << 16


@reference("v_cvt_f32_ubyte{0,1,2,3}")
def of_byte(name: str, setting: Setting) -> Reference:
    at = 8 * int(name[-1])
    return lambda a: nb.encode(nb.Number(nb.FINITE, 0, a >> at & 0xFF, 0), nb.FORMATS["f32"])


@reference("v_cvt_off_f32_i4")
def sixteenths(name: str, setting: Setting) -> Reference:
    def run(a: int) -> int:
        x = signed(a, 4)
        return nb.encode(nb.Number(nb.FINITE, int(x < 0), abs(x), -4), nb.FORMATS["f32"])

    return run


@reference("v_cvt_{flr,floor}_i32_f32")
def floored(name: str, setting: Setting) -> Reference:
    fl = Floats("f32", setting)

    def run(a: int) -> int:
        x = fl.number(a)
        if x.kind != nb.FINITE:
            return cut(x, -(1 << 31), (1 << 31) - 1) & M32
        return min(max(exact(x).__floor__(), -(1 << 31)), (1 << 31) - 1) & M32

    return run


#: Name and flavour -> bits of the exponent and significand, bias, greatest code, NaN, infinity, whether zero has a sign.
EIGHT: dict[tuple[str, str], tuple[int, int, int, int, int | None, int | None, bool]] = {
    ("fp8", "fnuz"): (4, 3, 8, 0x7F, 0x80, None, False),
    ("bf8", "fnuz"): (5, 2, 16, 0x7F, 0x80, None, False),
    ("fp8", "ocp"): (4, 3, 7, 0x7E, 0x7F, None, True),
    ("bf8", "ocp"): (5, 2, 15, 0x7B, 0x7E, 0x7C, True),
    ("fp6", "ocp"): (2, 3, 1, 0x1F, None, None, True),
    ("bf6", "ocp"): (3, 2, 3, 0x1F, None, None, True),
    ("fp4", "ocp"): (2, 1, 1, 0x07, None, None, True),
}


@cache
def values(kind: str, flavour: str) -> list[Fraction]:
    """Exact values of the codes of magnitudes, from zero to the greatest."""
    _, fraction, bias, top, *_ = EIGHT[kind, flavour]
    found = []
    for code in range(top + 1):
        e, m = code >> fraction, code & (1 << fraction) - 1
        found.append(Fraction(m | (1 << fraction) * (e > 0)) * Fraction(2) ** (max(e, 1) - bias - fraction))
    return found


def nearest(x: nb.Number, kind: str, flavour: str, power: int = 0) -> int:
    """The code of a number divided by a power of two, rounded to the nearest even one."""
    exponent, fraction, _, top, nan, infinite, signed_zero = EIGHT[kind, flavour]
    sign = x.sign << exponent + fraction
    own = sign if signed_zero else 0  # of what is no number
    if x.kind == nb.NAN:
        return top if nan is None else nan | own
    too_much = infinite if infinite is not None else nan
    beyond = sign | top if too_much is None else too_much | own
    if x.kind == nb.INFINITE:
        return beyond
    known = values(kind, flavour)
    size = Fraction(x.m) * Fraction(2) ** (x.e - power)
    at = bisect_right(known, size) - 1
    step = known[top] - known[top - 1] if at == top else known[at + 1] - known[at]
    rest = (size - known[at]) / step
    code = at + (rest > Fraction(1, 2) or (rest == Fraction(1, 2) and at & 1 == 1))
    if code > top or rest > 1:
        return beyond
    return code if not code and not signed_zero else code | sign


def number_of(code: int, kind: str, flavour: str, power: int = 0) -> nb.Number | None:
    """The number that a code stands for, times a power of two; None for what is no finite number."""
    exponent, fraction, _, top, _, _, signed_zero = EIGHT[kind, flavour]
    sign_bit = 1 << exponent + fraction
    if code & sign_bit - 1 > top or (not signed_zero and code == sign_bit):
        return None
    x = values(kind, flavour)[code & sign_bit - 1]
    return nb.Number(nb.FINITE, int(code & sign_bit > 0), x.numerator, 1 - x.denominator.bit_length() + power)


def _flavour(setting: Setting) -> str:
    return TARGETS[setting.target].fp8


@reference("v_cvt_f32_{fp8,bf8}")
def from_eight(name: str, setting: Setting) -> Reference:
    """The lowest byte; what is no number is left open."""
    kind, f = name.rsplit("_", 1)[1], nb.FORMATS["f32"]

    def run(a: int) -> int | None:
        x = number_of(a & 0xFF, kind, _flavour(setting))
        return None if x is None else nb.encode(x, f)

    return run


@reference("v_cvt_pk_f32_{fp8,bf8}")
def pair_from_eight(name: str, setting: Setting) -> Reference:
    one = from_eight(name, setting)

    def run(a: int) -> int | None:
        low, high = one(a & 0xFF), one(a >> 8 & 0xFF)
        return None if low is None or high is None else low | high << 32

    return run


@reference("v_cvt_pk_{fp8,bf8}_f32")
def pair_to_eight(name: str, setting: Setting) -> Reference:
    """Into the lower half; the upper one stays."""
    kind, fl = name.split("_")[3], Floats("f32", setting)

    def run(a: int, b: int, old: int) -> int:
        low, high = (nearest(fl.number(v), kind, _flavour(setting)) for v in (a, b))
        return old & 0xFFFF0000 | low | high << 8

    return run


def power_of(scale: int) -> int | None:
    """The power of two in an f32's exponent; None where it stands for NaN."""
    field = scale >> 23 & 0xFF
    return None if field == 255 else field - 127


@reference("v_cvt_scalef32_pk_{fp8,bf8,fp4}_f32")
def scaled_pair(name: str, setting: Setting) -> Reference:
    """Into the lowest half (byte of fp4)."""
    kind, fl = name.split("_")[4], Floats("f32", setting)
    bits = 4 if kind == "fp4" else 8

    def run(a: int, b: int, scale: int, old: int) -> int | None:
        power = power_of(scale)
        if power is None:
            return None
        low, high = (nearest(fl.number(v), kind, "ocp", power) for v in (a, b))
        return old >> 2 * bits << 2 * bits | low | high << bits

    return run


@reference("v_cvt_scalef32_pk_f32_{fp8,bf8,fp4}")
def pair_of_scaled(name: str, setting: Setting) -> Reference:
    kind, fl = name.split("_")[5], Floats("f32", setting)
    bits = 4 if kind == "fp4" else 8

    def run(a: int, scale: int) -> int | None:
        power = power_of(scale)
        if power is None:
            return None
        parts = [number_of(a >> at & (1 << bits) - 1, kind, "ocp", power) for at in (0, bits)]
        if parts[0] is None or parts[1] is None:
            return None
        low, high = (fl.store(nb.encode(x, fl.f)) for x in parts if x is not None)
        return low | high << 32

    return run


@reference("v_fma_{mixlo,mixhi}_{f16,bf16}")
def mixed_half(name: str, setting: Setting) -> Reference:
    """Rounded to f32 and then to a half, by the mode of each."""
    from .floats import fused

    whole, out = fused("f32", setting), Floats(name.rsplit("_", 1)[1], setting)
    narrow = _narrowed(Floats("f32", setting), out, out.rounding)
    return lambda a, b, c: narrow(whole(a, b, c))


@reference("v_cvt_{rpi,nearest}_i32_f32")
def half_up(name: str, setting: Setting) -> Reference:
    """The next lower whole number of the f32 sum with a half."""
    fl, f = Floats("f32", setting), nb.FORMATS["f32"]

    def run(a: int) -> int:
        x = fl.number(a)
        if x.kind == nb.FINITE:
            x = nb.decode(nb.encode(nb.add(x, nb.Number(nb.FINITE, 0, 1, -1)), f), f)
        if x.kind != nb.FINITE:
            return cut(x, -(1 << 31), (1 << 31) - 1) & M32
        return min(max(exact(x).__floor__(), -(1 << 31)), (1 << 31) - 1) & M32

    return run


@reference("v_cvt_pk_u8_f32", "v_cvt_pkaccum_u8_f32")
def byte_into(name: str, setting: Setting) -> Reference:
    """A byte of a word, cut off and saturated; the other three stay."""
    fl = Floats("f32", setting)

    def run(a: int, place: int, into: int) -> int:
        at = 8 * (place & 3)
        return into & ~(0xFF << at) & M32 | cut(fl.number(a), 0, 255) << at

    return run
