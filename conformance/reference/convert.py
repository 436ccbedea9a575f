"""References of PTX ISA 9.7.9.21 and 9.7.9.22: every conversion, rounded once.

Needs `numbers`, `integers`. Where the manual says nothing (negative numbers in a format of scales, random rounding below
the normal range) the answer is None: anything is right.
"""

from __future__ import annotations

from collections.abc import Callable

from ...isa.ptx import Match
from ...isa.types import PACKED
from .integers import clamp, join, lanes, limits, mask, value, width
from .numbers import FINITE, FORMATS, INFINITE, NAN, NOT_A_NUMBER, Format, Number, decode, encode, flush
from .registry import Scalar, reference

_WHOLE = {"rni": "rn", "rzi": "rz", "rmi": "rm", "rpi": "rp"}
_INTEGERS = ("u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64")


def whole(x: Number, mode: str) -> int:
    """A finite number rounded to an integer."""
    if x.e >= 0:
        return (-1 if x.sign else 1) * (x.m << x.e)
    q, rest = x.m >> -x.e, x.m & (1 << -x.e) - 1
    half = 1 << -x.e - 1
    up = {
        "rn": rest > half or (rest == half and q & 1 == 1),
        "rz": False,
        "rm": rest > 0 and x.sign == 1,
        "rp": rest > 0 and x.sign == 0,
    }[mode]
    return (-1 if x.sign else 1) * (q + up)


def number(integer: int) -> Number:
    return Number(FINITE, int(integer < 0), abs(integer), 0)


@reference("cvt")
def convert(m: Match) -> Scalar | None:
    if "pack" in m.slots or m.slots.get("rnd") == "rs":
        return None
    out, source = m.slots["type"], m.slots["atype"]
    if out in PACKED or source in PACKED or "relu" in m.slots or "satfinite" in m.slots or out == "tf32":
        return None
    if source in _INTEGERS:
        return _to_int(m, out, source) if out in _INTEGERS else _int_to_float(m, out, source)
    return _float_to_int(m, out, source) if out in _INTEGERS else _float_to_float(m, out, source)


def _extended(bits: int, kind: str) -> int:
    """An eight-bit result fills its register of sixteen."""
    return value(bits, kind) & 0xFFFF if width(kind) == 8 else bits


def _to_int(m: Match, out: str, source: str) -> Scalar:
    if "sat" in m.slots:
        return lambda a: _extended(clamp(value(a & mask(source), source), out), out)
    return lambda a: _extended(value(a & mask(source), source) & mask(out), out)


def _float_to_int(m: Match, out: str, source: str) -> Scalar:
    """Out of range is clamped. NaN is zero, or the top bit alone where either type has 64 bits."""
    f, mode, ftz = FORMATS[source], _WHOLE[m.slots["irnd"]], "ftz" in m.slots
    low, high = limits(out)
    nan = 1 << width(out) - 1 if source == "f64" or width(out) == 64 else 0

    narrow_register = source == "bf16"

    def fn(a: int) -> int:
        x = flush(decode(a, f), f) if ftz else decode(a, f)
        if x.kind == NAN:
            bits = nan
        elif x.kind == INFINITE:
            bits = clamp(low if x.sign else high, out)
        else:
            bits = clamp(whole(x, mode), out)
        return bits if narrow_register else _extended(bits, out)

    return fn


def _clamped(bits: int, f: Format) -> int:
    """.sat: between zero and one; NaN is zero."""
    one = ((1 << f.exponent - 1) - 1) << f.fraction
    if bits & f.sign or (bits & f.sign - 1) > f.top + 1:
        return 0
    return min(bits, one)


def _int_to_float(m: Match, out: str, source: str) -> Scalar:
    f, mode, sat = FORMATS[out], m.slots["rnd"], "sat" in m.slots

    def fn(a: int) -> int:
        bits = encode(number(value(a & mask(source), source)), f, mode)
        return _clamped(bits, f) if sat else bits

    return fn


def _float_to_float(m: Match, out: str, source: str) -> Scalar:
    """Widening, narrowing, and rounding to a whole number, which keeps the sign of a zero."""
    f, g = FORMATS[source], FORMATS[out]
    ftz, sat, irnd = "ftz" in m.slots, "sat" in m.slots, m.slots.get("irnd")
    mode = m.slots.get("rnd", "rn")

    def fn(a: int) -> int:
        x = decode(a, f)
        if ftz and source == "f32":
            x = flush(x, f)
        if irnd and x.kind == FINITE:
            n = whole(x, _WHOLE[irnd])
            x = Number(FINITE, x.sign, abs(n), 0)
        bits = encode(x, g, mode)
        if ftz and out == "f32" and bits & g.sign - 1 < 1 << g.fraction:
            bits &= g.sign
        return _clamped(bits, g) if sat else bits

    return fn


def narrow(m: Match, f: Format) -> Callable[[Number], int | tuple[int, ...]]:
    """One number into a format with .relu and .satfinite. Whether .relu keeps the sign of -0 is left open."""
    mode = m.slots["rnd"]
    finite, relu = "satfinite" in m.slots or not f.infinite, "relu" in m.slots

    def fn(x: Number) -> int | tuple[int, ...]:
        bits = encode(x, f, mode, finite)
        if relu and bits & f.sign and x.kind != NAN:
            return (0, f.sign) if bits == f.sign else 0
        return bits

    return fn


def _choices(parts: list[int | tuple[int, ...]], size: int) -> int | tuple[int, ...]:
    found: list[list[int]] = [[]]
    for part in parts:
        found = [[*done, p] for done in found for p in (part if isinstance(part, tuple) else (part,))]
    words = [join(f, size) for f in found]
    return words[0] if len(words) == 1 else tuple(words)


@reference("cvt")
def to_narrow(m: Match) -> Scalar | None:
    """f32 to one half, to a pair, to tf32; the first operand is the upper part."""
    out, source = m.slots.get("type", ""), m.slots.get("atype", "")
    if m.slots.get("rnd") == "rs" or source != "f32" or out in ("ue8m0x2", "s2f6x2"):
        return None
    f32 = FORMATS["f32"]
    if out == "tf32":
        tf32 = narrow(m, FORMATS["tf32"])

        def one(a: int) -> int | tuple[int, ...]:
            r = tf32(decode(a, f32))
            return (
                tuple(v << 13 for v in r)
                if isinstance(r, tuple)
                else r << 13 | (0x1FFF if r == 0x3FFFF else 0)
            )

        return one
    if out in ("f16", "bf16"):
        half = narrow(m, FORMATS[out])
        return lambda a: half(decode(a, f32))
    if out in PACKED and PACKED[out][1] == 2:
        f = FORMATS[PACKED[out][0]]
        part, size = narrow(m, f), max(8, f.width) if f.width != 4 else 4
        return lambda a, b: _choices([part(decode(b, f32)), part(decode(a, f32))], size)
    return None


@reference("cvt")
def between_pairs(m: Match) -> Scalar | None:
    """f16x2 and bf16x2 to and from pairs of narrower floats, which a scale each may go with."""
    out, source = m.slots.get("type", ""), m.slots.get("atype", "")
    others = {"ue8m0x2", "s2f6x2"} & {out, source}
    if source not in PACKED or others or m.slots.get("rnd") == "rs":
        return None
    f, g = FORMATS[PACKED[source][0]], FORMATS[PACKED[out][0]]
    part = narrow(m, g)
    sizes = [4 if x.width == 4 else max(8, x.width) for x in (f, g)]

    def fn(a: int, scales: int = 0x7F7F) -> int | tuple[int, ...]:
        values = [decode(v & (1 << f.width) - 1, f) for v in lanes(a, sizes[0], 2)]
        return _choices([part(_times(x, s)) for x, s in zip(values, lanes(scales, 8, 2))], sizes[1])

    return fn


def _times(x: Number, scale: int) -> Number:
    """A number times 2^(scale - 127); 255 is no number."""
    if scale == 255:
        return NOT_A_NUMBER
    return Number(FINITE, x.sign, x.m, x.e + scale - 127) if x.kind == FINITE else x


def _scale(x: Number, up: bool, finite: bool) -> int | None:
    """The exponent that a number is rounded to; None where the manual does not say."""
    if x.kind == NAN:
        return 255
    if x.sign:
        return None
    if x.kind == INFINITE:
        return 254 if finite else None
    if x.m == 0:
        return 0
    top = x.m.bit_length() + x.e - 1
    if up and x.m != 1 << x.m.bit_length() - 1:
        top += 1
    if top > 127:
        return 254 if finite else None
    return max(top + 127, 0)


@reference("cvt")
def scales(m: Match) -> Scalar | None:
    out, source = m.slots.get("type", ""), m.slots.get("atype", "")
    if source == "ue8m0x2":
        bf16 = FORMATS["bf16"]

        def widen(e: int) -> int:
            return 0x7FFF if e == 255 else encode(Number(FINITE, 0, 1, e - 127), bf16)

        return lambda a: join([widen(e) for e in lanes(a, 8, 2)], 16)
    if out != "ue8m0x2":
        return None
    up, finite = m.slots["rnd"] == "rp", "satfinite" in m.slots
    f = FORMATS["f32" if source == "f32" else "bf16"]

    def fn(*words: int) -> int | None:
        numbers = list(reversed(words)) if source == "f32" else lanes(words[0], 16, 2)
        parts = [_scale(decode(v, f), up, finite) for v in numbers]
        known = [p for p in parts if p is not None]
        return join(known, 8) if len(known) == 2 else None

    return fn


@reference("cvt")
def random_halves(m: Match) -> Scalar | None:
    """.rs to a pair of halves: the random bits are added to those that are cut off, within the normal range."""
    out = m.slots.get("type", "")
    if m.slots.get("rnd") != "rs" or out not in ("f16x2", "bf16x2"):
        return None
    f, f32 = FORMATS[PACKED[out][0]], FORMATS["f32"]
    cut = f32.fraction - f.fraction
    relu, finite = "relu" in m.slots, "satfinite" in m.slots

    def part(bits: int, random: int) -> int | None:
        x = decode(bits, f32)
        if x.kind == FINITE and x.m.bit_length() + x.e < 2 - f.bias:
            return None
        if x.kind == FINITE:
            moved = (bits & f32.sign - 1) + (random & (1 << cut) - 1) >> cut << cut
            x = decode(moved | bits & f32.sign, f32)
            if x.kind != FINITE or encode(x, f, "rz", True) & f.sign - 1 == f.top:
                return None
        code = encode(x, f, "rz", finite)
        return 0 if relu and code & f.sign and x.kind != NAN else code

    def fn(a: int, b: int, random: int) -> int | None:
        low, high = part(b, random & 0xFFFF), part(a, random >> 16)
        return None if low is None or high is None else join([low, high], 16)

    return fn


@reference("cvt")
def random_fours(m: Match) -> Scalar | None:
    """.rs to four narrow floats: either neighbour will do, since the manual shows only in pictures what the bits decide."""
    out = m.slots.get("type", "")
    if m.slots.get("rnd") != "rs" or PACKED.get(out, ("", 0))[1] != 4:
        return None
    f, f32, relu = FORMATS[PACKED[out][0]], FORMATS["f32"], "relu" in m.slots
    size = 4 if f.width == 4 else 8

    def part(bits: int) -> int | tuple[int, ...]:
        x = decode(bits, f32)
        found = {encode(x, f, mode, True) for mode in ("rm", "rp")}
        if relu and x.kind != NAN:
            found = {0 if code & f.sign else code for code in found} | (
                {f.sign} if f.sign in found else set()
            )
        return tuple(sorted(found))

    def fn(a: int, b: int, e: int, last: int, random: int) -> int | tuple[int, ...]:
        return _choices([part(last), part(e), part(b), part(a)], size)

    return fn


@reference("cvt")
def pack(m: Match) -> Scalar | None:
    """Two saturated integers, the second lowest, and the low part of a third above them."""
    if "pack" not in m.slots:
        return None
    kind = m.slots["type"]
    size = int(kind[1:])
    low, high = (-(1 << size - 1), (1 << size - 1) - 1) if kind[0] == "s" else (0, (1 << size) - 1)

    def part(bits: int) -> int:
        return min(max(value(bits, "s32"), low), high) & (1 << size) - 1

    def fn(a: int, b: int, c: int = 0) -> int:
        return (part(a) << size | part(b) | c << 2 * size) & 0xFFFFFFFF

    return fn
