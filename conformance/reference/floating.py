"""References of PTX ISA 9.7.3 to 9.7.5: floating point of every width, with one rounding, and its modifiers.

Needs `numbers`. The order of the modifiers is the manual's: inputs are flushed (.ftz), the exact result is rounded once,
flushed again, and then clamped (.sat) or cut at zero (.relu).
"""

from __future__ import annotations

from collections.abc import Callable

from ...isa.ptx import Match
from ...isa.types import PACKED
from .integers import join, lanes
from .numbers import (
    FINITE,
    FORMATS,
    INFINITE,
    NAN,
    Format,
    Number,
    add,
    decode,
    divide,
    encode,
    flush,
    multiply,
    negate,
    root,
)
from .registry import Scalar, reference

FLOATS = ("f16", "bf16", "f32", "f64")


def element(m: Match) -> tuple[Format, int] | None:
    """The format of a form's values and how many lie in a register; None where they are no floats."""
    kind, count = PACKED.get(m.slots.get("type", ""), (m.slots.get("type", ""), 1))
    return (FORMATS[kind], count) if kind in FLOATS else None


def packed(one: Scalar, f: Format, count: int) -> Scalar:
    """`one` on each element of a register. A choice of results in one lane is not joined: lanes give one each."""
    if count == 1:
        return one

    def every(*words: int) -> int | tuple[int, ...]:
        columns = zip(*(lanes(w, f.width, count) for w in words))
        choices = [r if isinstance(r, tuple) else (r,) for r in (one(*c) for c in columns)]
        joined = [join(list(pick), f.width) for pick in _product(choices)]
        return joined[0] if len(joined) == 1 else tuple(joined)

    return every


def _product(choices: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    found: list[tuple[int, ...]] = [()]
    for choice in choices:
        found = [(*done, c) for done in found for c in choice]
    return found


def finisher(m: Match, f: Format, mode: str) -> Callable[[Number], int | tuple[int, ...]]:
    """From an exact result to its bits, as the modifiers say."""
    ftz, sat, relu = "ftz" in m.slots, "sat" in m.slots, "relu" in m.slots
    one = encode(Number(FINITE, 0, 1, 0), f)

    def finish(x: Number) -> int | tuple[int, ...]:
        bits = encode(x, f, mode)
        if ftz and bits & f.sign - 1 < 1 << f.fraction:
            bits &= f.sign
        if sat:
            if x.kind == NAN or bits & f.sign:
                return 0
            return min(bits, one)
        if relu and bits & f.sign and x.kind != NAN:
            return (0, f.sign) if bits == f.sign else 0
        return bits

    return finish


def rounding(m: Match) -> str:
    mode = m.slots.get("rnd", "rn")
    return mode if mode in ("rn", "rz", "rm", "rp") else ""


@reference("add", "sub", "mul", "fma", "mad", "div")
def arithmetic(m: Match) -> Scalar | None:
    found = element(m)
    mode = rounding(m)
    if found is None or not mode or "atype" in m.slots or "abtype" in m.slots:
        return None
    f, count = found
    finish, ftz, base = finisher(m, f, mode), "ftz" in m.slots, m.base
    oob = "oob" in m.slots

    def one(*bits: int) -> int | tuple[int, ...]:
        x = [decode(b, f) for b in bits]
        if oob and any(v.kind == NAN for v in x):
            return (
                f.nan or 0
            )  # which NaNs stand for what is out of bounds, and give zero, the manual does not say
        if ftz:
            x = [flush(v, f) for v in x]
        if base == "add":
            return finish(add(x[0], x[1], mode))
        if base == "sub":
            return finish(add(x[0], negate(x[1]), mode))
        if base == "mul":
            return finish(multiply(x[0], x[1]))
        if base == "div":
            return finish(divide(x[0], x[1]))
        return finish(add(multiply(x[0], x[1]), x[2], mode))

    return packed(one, f, count)


@reference("add", "sub", "fma")
def mixed(m: Match) -> Scalar | None:
    """Half-precision operands are widened exactly; the sum is rounded once, to f32."""
    kind = m.slots.get("atype") or m.slots.get("abtype")
    if kind not in ("f16", "bf16") or m.slots.get("type") != "f32":
        return None
    half, f, mode = FORMATS[kind], FORMATS["f32"], rounding(m)
    finish = finisher(m, f, mode)
    if m.base == "fma":
        return lambda a, b, c: finish(add(multiply(decode(a, half), decode(b, half)), decode(c, f), mode))
    if m.base == "add":
        return lambda a, c: finish(add(decode(a, half), decode(c, f), mode))
    return lambda a, c: finish(add(decode(a, half), negate(decode(c, f)), mode))


@reference("rcp", "sqrt")
def inverse_and_root(m: Match) -> Scalar | None:
    found, mode = element(m), rounding(m)
    if found is None or not mode:
        return None
    f, _ = found
    finish, ftz = finisher(m, f, mode), "ftz" in m.slots
    one = Number(FINITE, 0, 1, 0)

    def fn(a: int) -> int | tuple[int, ...]:
        x = flush(decode(a, f), f) if ftz else decode(a, f)
        return finish(divide(one, x) if m.base == "rcp" else root(x))

    return fn


@reference("abs", "neg")
def sign(m: Match) -> Scalar | None:
    """Only the sign changes, also of a NaN: the manual leaves open which NaN comes out."""
    found = element(m)
    if found is None:
        return None
    f, count = found
    ftz = "ftz" in m.slots

    def one(a: int) -> int:
        if decode(a, f).kind == NAN:
            return f.nan or 0
        if ftz and a & f.sign - 1 < 1 << f.fraction:
            a &= f.sign
        return a & ~f.sign if m.base == "abs" else a ^ f.sign

    return packed(one, f, count)


@reference("min", "max")
def order(m: Match) -> Scalar | None:
    """-0 is less than +0; a NaN loses unless .NaN is given; .xorsign.abs compares magnitudes."""
    found = element(m)
    if found is None:
        return None
    f, count = found
    ftz, nan, by_magnitude = "ftz" in m.slots, "NaN" in m.slots, "abs" in m.slots
    xorsign, least = "xorsign" in m.slots, m.base == "min"

    def key(bits: int) -> int:
        return -(bits & f.sign - 1) - 1 if bits & f.sign else bits

    def one(*bits: int) -> int:
        signs = 0
        values = []
        for b in bits:
            if ftz and b & f.sign - 1 < 1 << f.fraction:
                b &= f.sign
            signs ^= b & f.sign
            values.append(b & ~f.sign if by_magnitude else b)
        numbers = [b for b in values if decode(b, f).kind != NAN]
        if not numbers or (nan and len(numbers) < len(values)):
            return f.nan or 0
        best = (min if least else max)(numbers, key=key)
        return best & ~f.sign | signs if xorsign else best

    return packed(one, f, count)


@reference("testp")
def property_of(m: Match) -> Scalar:
    f = FORMATS[m.slots["type"]]
    op = m.slots["op"]

    def fn(a: int) -> int:
        x, small = decode(a, f), a & f.sign - 1 < 1 << f.fraction
        return int(
            {
                "finite": x.kind == FINITE,
                "infinite": x.kind == INFINITE,
                "number": x.kind != NAN,
                "notanumber": x.kind == NAN,
                "normal": x.kind == FINITE and not small,
                "subnormal": x.kind == FINITE and small and x.m != 0,
            }[op]
        )

    return fn


@reference("copysign")
def copy_sign(m: Match) -> Scalar:
    """The sign of the first operand on the magnitude of the second."""
    f = FORMATS[m.slots["type"]]
    return lambda a, b: a & f.sign | b & ~f.sign
