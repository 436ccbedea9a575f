"""Comparisons and classes of floats, functions within their bounds, packed floats, dot products of floats."""

from __future__ import annotations

import math
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import mpmath
import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from valu import MODES, Floats, agree, call, mode, operands

from warpwright.conformance.reference import numbers as nb

FORMATS = ("f16", "bf16", "f32", "f64")


def exact(x: nb.Number) -> Fraction:
    return Fraction(x.m) * Fraction(2) ** x.e * (-1) ** x.sign


def key(x: nb.Number) -> Fraction | float:
    """Something that orders as the numbers do."""
    if x.kind == nb.INFINITE:
        return -math.inf if x.sign else math.inf
    return exact(x)


@pytest.mark.parametrize("kind", FORMATS)
def test_comparisons(kind: str) -> None:
    a, b = operands(kind, 2, 150, 1)
    b = [x if i % 5 else y for i, (x, y) in enumerate(zip(b, a))]
    ordered: dict[str, Any] = {
        "lt": lambda x, y: x < y,
        "eq": lambda x, y: x == y,
        "le": lambda x, y: x <= y,
        "gt": lambda x, y: x > y,
        "lg": lambda x, y: x != y,
        "ge": lambda x, y: x >= y,
        "o": lambda x, y: True,
        "f": lambda x, y: False,
    }
    opposite = {
        "nlt": "lt",
        "neq": "eq",
        "nle": "le",
        "ngt": "gt",
        "nlg": "lg",
        "nge": "ge",
        "u": "o",
        "tru": "f",
    }
    for m in MODES[:4]:
        fl = Floats(kind, m)

        def holds(word: str, x: int, y: int, fl: Floats = fl) -> bool:
            if fl.is_nan(x) or fl.is_nan(y):
                return False
            return bool(ordered[word](key(fl.number(x)), key(fl.number(y))))

        for word in ordered:
            agree(f"v_cmp_{word}_{kind}", m, [a, b], lambda x, y, w=word: holds(w, x, y))
        for word, plain in opposite.items():
            agree(f"v_cmpx_{word}_{kind}", m, [a, b], lambda x, y, w=plain: not holds(w, x, y))


@pytest.mark.parametrize("kind", FORMATS)
def test_classes(kind: str) -> None:
    (values,) = operands(kind, 1, 500, 2)
    f = nb.FORMATS[kind]
    fl = Floats(kind, mode())

    def class_of(a: int) -> int:
        size, negative = a & f.sign - 1, bool(a & f.sign)
        if size > f.top + 1:
            return 0 if fl.signalling(a) else 1
        rank = 0 if size == f.top + 1 else 1 if size >= 1 << f.fraction else 2 if size else 3
        return 2 + rank if negative else 9 - rank

    for bit in range(10):
        got = call(
            f"v_cmp_class_{kind}", mode(denorm_f32=0, denorm_f16_f64=0), values, [1 << bit] * len(values)
        )
        assert got == [class_of(v) == bit for v in values]


#: The function of an exact argument, in 60 digits.
FUNCTIONS: dict[str, Any] = {
    "rcp": lambda x: 1 / x,
    "rsq": lambda x: 1 / mpmath.sqrt(x),
    "sqrt": mpmath.sqrt,
    "exp": lambda x: mpmath.power(2, x),
    "log": lambda x: mpmath.log(x, 2),
    "sin": lambda x: mpmath.sinpi(2 * x),
    "cos": lambda x: mpmath.cospi(2 * x),
}
#: Greatest error in units in the last place, as AMD's documents have it.
BOUNDS = {"f32": 1.0, "f16": 0.51, "f64": 2.0**29}


@pytest.mark.parametrize(
    ("word", "kind"),
    [(w, k) for w in FUNCTIONS for k in ("f16", "f32")] + [(w, "f64") for w in ("rcp", "rsq", "sqrt")],
)
def test_functions_are_within_their_bounds(word: str, kind: str) -> None:
    (values,) = operands(kind, 1, 400, 3)
    f = nb.FORMATS[kind]
    if word == "exp":
        span = f.bias
        values += [
            nb.encode(nb.Number(nb.FINITE, i & 1, i * 0x10101, -20), f) for i in range(int(span * 1.2))
        ]
    got = call(f"v_{word}_{kind}", mode(), values)
    blunt = kind == "f32" and word not in ("sin", "cos")
    fl = Floats(kind, mode(denorm_f32=0) if blunt else mode())
    with mpmath.workdps(60):
        for a, g in zip(values, got):
            _check(word, fl, a, g)


def _check(word: str, fl: Floats, a: int, g: int) -> None:
    f = fl.f
    x = fl.number(a)
    special = _special(word, x, f)
    if x.kind == nb.NAN or special is None:
        assert fl.is_nan(g), (word, hex(a), hex(g))
        return
    if special >= 0:
        assert g == special, (word, hex(a), hex(g))
        return
    want = FUNCTIONS[word](mpmath.mpf(x.m) * mpmath.mpf(2) ** x.e * (-1) ** x.sign)
    have = nb.decode(g, f)
    least = mpmath.mpf(2) ** (1 - f.bias)
    if abs(want) >= mpmath.mpf(2) ** (f.bias + 1):
        assert have.kind == nb.INFINITE
        return
    if abs(want) < least * (1 - mpmath.mpf(2) ** -f.fraction) and fl.denormals == 0:
        assert have.m == 0
        return
    ulp = (
        mpmath.mpf(2) ** (max(int(mpmath.floor(mpmath.log(abs(want), 2))), 1 - f.bias) - f.fraction)
        if want
        else least
    )
    error = abs(mpmath.mpf(have.m) * mpmath.mpf(2) ** have.e * (-1) ** have.sign - want)
    assert error <= ulp * BOUNDS[fl.kind], (word, hex(a), hex(g), float(error / ulp))


def _special(word: str, x: nb.Number, f: nb.Format) -> int | None:
    """The bits of a result that is fixed; None: a NaN; -1: the function's value."""
    inf, sign = f.top + 1, f.sign if x.sign else 0
    one = f.bias << f.fraction
    zero, infinite = x.kind == nb.FINITE and x.m == 0, x.kind == nb.INFINITE
    if word in ("sin", "cos"):
        if infinite:
            return None
        if abs(exact(x)) > 256:
            return 0 if word == "sin" else one
        return sign if zero and word == "sin" else -1
    if word == "exp":
        return (0 if x.sign else inf) if infinite else -1
    if word == "rcp":
        return inf | sign if zero else sign if infinite else -1
    if zero:
        return {"rsq": inf | sign, "sqrt": sign, "log": inf | f.sign}[word]
    if x.sign:
        return None
    return (0 if word == "rsq" else inf) if infinite else -1


def test_two_over_pi() -> None:
    """Segments of 2/pi put together are 2/pi, to as many bits as they have."""
    one = [0x3FF0000000000000] * 20
    parts = call("v_trig_preop_f64", mode(), one, list(range(20)))
    total = sum((exact(nb.decode(p, nb.FORMATS["f64"])) for p in parts), Fraction(0))
    with mpmath.workdps(400):
        rest = 2 / mpmath.pi - mpmath.mpf(total.numerator) / total.denominator
        assert 0 <= rest < mpmath.mpf(2) ** (-53 * 20)
    far = call("v_trig_preop_f64", mode(), [0x7FE0000000000000], [0])
    shift = 0x7FE - 1077
    with mpmath.workdps(600):
        whole = int(mpmath.floor(2 / mpmath.pi * mpmath.mpf(2) ** (53 + shift))) % 2**53
    assert exact(nb.decode(far[0], nb.FORMATS["f64"])) == whole * Fraction(2) ** (-53 - shift + 128)


PACKED = [("add", 2), ("mul", 2), ("fma", 3), ("min", 2), ("max", 2)]


@pytest.mark.parametrize(("word", "arity"), PACKED)
def test_packed_halves_are_the_single_instruction_twice(word: str, arity: int) -> None:
    low, high = operands("f16", arity, 500, 4), operands("f16", arity, 500, 5)
    both = [[x | y << 16 for x, y in zip(a, b)] for a, b in zip(low, high)]
    for m in MODES[::5]:
        single = [call(f"v_{word}_f16", m, *part) for part in (low, high)]
        assert call(f"v_pk_{word}_f16", m, *both) == [x | y << 16 for x, y in zip(*single)]


@pytest.mark.parametrize(("word", "arity"), PACKED[:3])
def test_packed_words_are_the_single_instruction_twice(word: str, arity: int) -> None:
    low, high = operands("f32", arity, 500, 6), operands("f32", arity, 500, 7)
    both = [[x | y << 32 for x, y in zip(a, b)] for a, b in zip(low, high)]
    for m in MODES[::5]:
        single = [call(f"v_{word}_f32", m, *part) for part in (low, high)]
        assert call(f"v_pk_{word}_f32", m, *both) == [x | y << 32 for x, y in zip(*single)]


DOTS = [
    ("v_dot2_f32_f16", "f16", "f32"),
    ("v_dot2_f32_bf16", "bf16", "f32"),
    ("v_dot2_f16_f16", "f16", "f16"),
    ("v_dot2_bf16_bf16", "bf16", "bf16"),
]


@pytest.mark.parametrize(("name", "kind", "out"), DOTS)
def test_dots_of_floats(name: str, kind: str, out: str) -> None:
    """Exact products, one rounding a sum, the lowest elements first."""
    f, g = nb.FORMATS[kind], nb.FORMATS[out]
    fl = Floats(out, mode())
    parts = operands(kind, 4, 500, 8)
    (c,) = operands(out, 1, 500, 9)
    plain = [[x if nb.decode(x, f).kind == nb.FINITE else 0x3C01 for x in p] for p in parts]
    a, b = ([x | y << 16 for x, y in zip(plain[i], plain[i + 1])] for i in (0, 2))

    def reference(x: int, y: int, z: int) -> int:
        if fl.is_nan(z):
            return fl.quiet(z)
        total = z
        for at in (0, 16):
            product = nb.multiply(nb.decode(x >> at & 0xFFFF, f), nb.decode(y >> at & 0xFFFF, f))
            total = nb.encode(nb.add(nb.decode(total, g), product), g)
        return total

    agree(name, mode("gfx1100"), [a, b, c], reference)


def test_faces_of_a_cube() -> None:
    """On the face and at the place that the greatest component says; z before y before x."""
    f = nb.FORMATS["f32"]
    lists = operands("f32", 3, 400, 10)
    keep = [i for i in range(400) if all(nb.decode(p[i], f).kind == nb.FINITE for p in lists)]
    x, y, z = ([p[i] for i in keep] for p in lists)
    got = [call(f"v_cube{w}_f32", mode(), x, y, z) for w in ("id", "sc", "tc", "ma")]
    faces = [np.float32(i).view(np.uint32) for i in range(6)]
    for i in range(len(keep)):
        a, b, c = x[i], y[i], z[i]
        size = [v & f.sign - 1 for v in (a, b, c)]
        less = [v & f.sign and v & f.sign - 1 for v in (a, b, c)]
        minus = [v ^ f.sign for v in (a, b, c)]
        if size[2] >= size[0] and size[2] >= size[1]:
            want = (4 + bool(less[2]), minus[0] if less[2] else a, minus[1], c)
        elif size[1] >= size[0]:
            want = (2 + bool(less[1]), a, minus[2] if less[1] else c, b)
        else:
            want = (bool(less[0]), c if less[0] else minus[2], minus[1], a)
        twice = nb.multiply(nb.decode(want[3], f), nb.Number(nb.FINITE, 0, 2, 0))
        assert tuple(g[i] for g in got) == (faces[want[0]], want[1], want[2], nb.encode(twice, f))


def test_a_quiet_nan_keeps_its_payload_and_a_signalling_one_becomes_quiet() -> None:
    quiet, loud, one = 0x7FC12345, 0xFF812345, 0x3F800000
    assert call("v_add_f32", mode(), [quiet, one, loud], [one, loud, quiet]) == [
        quiet,
        loud | 0x400000,
        loud | 0x400000,
    ]
    assert call("v_add_f32", mode(ieee=False), [loud], [one]) == [loud]
    assert call("v_add_f32", mode("gfx1200", ieee=False), [loud], [one]) == [loud | 0x400000]
    inf = np.float32(np.inf).view(np.uint32)
    assert call("v_sub_f32", mode(), [inf], [inf]) == [0x7FC00000]
