"""Floating-point instructions against exact rationals: every rounding, subnormals, overflow, NaN, zeros."""

from __future__ import annotations

import itertools
import math
import sys
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from exact import FORMATS, Number, apply, rounded, sqrt_rounded, value

from warpwright.emulator.ptx import support

MODES = ["rn", "rz", "rm", "rp"]
BITS = {"f16": "u2", "bf16": "u2", "f32": "u4", "f64": "u8"}


def operands(kind: str, count: int, seed: int, n: int = 400) -> list[np.ndarray]:
    """Random bit patterns: specials, neighbours, near cancellations, subnormals, anything."""
    f = FORMATS[kind]
    rng = np.random.default_rng(seed)
    top = 1 << f.width
    inf = ((1 << f.exponent) - 1) << f.fraction
    one = f.bias << f.fraction
    special = [
        0,
        top >> 1,
        1,
        inf,
        inf | top >> 1,
        inf + (1 << f.fraction - 1),
        inf - 1,
        one,
        one + 1,
        1 << f.fraction,
    ]
    special += [(1 << f.fraction) - 1, (top >> 1) + one, one - 1, one + (1 << f.fraction)]

    def draw() -> int:
        way = rng.integers(0, 4)
        if way == 0:
            return special[rng.integers(len(special))]
        if way == 1:
            return (
                int(rng.integers(0, top, dtype=np.uint64))
                if f.width < 64
                else int(rng.integers(0, 1 << 64, dtype=np.uint64))
            )
        exponent = int(rng.integers(max(0, f.bias - 12), min(f.bias + 12, (1 << f.exponent) - 2)))
        if way == 2:
            exponent = int(rng.choice([0, 1, 2, f.bias // 2, (1 << f.exponent) - 2]))
        bits = int(rng.integers(0, 1 << f.fraction, dtype=np.uint64)) & ~(
            (1 << int(rng.integers(0, f.fraction))) - 1
        )
        return int(rng.integers(0, 2)) << f.width - 1 | exponent << f.fraction | bits

    arrays = [np.array([draw() for _ in range(n)], BITS[kind]) for _ in range(count)]
    if count > 1:  # some pairs that nearly cancel
        near = arrays[0][: n // 8] ^ np.array(top >> 1, BITS[kind])
        arrays[-1][: n // 8] = near + rng.integers(0, 3, n // 8).astype(BITS[kind])
    return arrays


def flushed(x: Number, kind: str) -> Number:
    least = Fraction(2) ** (1 - FORMATS[kind].bias)
    if isinstance(x, Fraction) and x != 0 and abs(x) < least:
        return -0.0 if x < 0 else Fraction(0)
    return x


def flushed_bits(bits: int, kind: str) -> int:
    f = FORMATS[kind]
    return bits & 1 << f.width - 1 if not bits >> f.fraction & (1 << f.exponent) - 1 else bits


def is_nan(x: Number) -> bool:
    return isinstance(x, float) and math.isnan(x)


def is_inf(x: Number) -> bool:
    return isinstance(x, float) and math.isinf(x)


def is_zero(x: Number) -> bool:
    return x == 0


def negative(x: Number) -> bool:
    return math.copysign(1, x) < 0 if isinstance(x, float) else x < 0


def neg(x: Number) -> Number:
    return -x if isinstance(x, float) or x != 0 else -0.0


def add(x: Number, y: Number, mode: str) -> Number:
    if is_nan(x) or is_nan(y) or (is_inf(x) and is_inf(y) and x != y):
        return math.nan
    if is_inf(x) or is_inf(y):
        return x if is_inf(x) else y
    if is_zero(x) and is_zero(y) and negative(x) == negative(y):
        return x
    total = Fraction(x) + Fraction(y)
    return total if total else (-0.0 if mode == "rm" else total)


def mul(x: Number, y: Number) -> Number:
    if is_nan(x) or is_nan(y) or (is_inf(x) and is_zero(y)) or (is_zero(x) and is_inf(y)):
        return math.nan
    minus = negative(x) != negative(y)
    if is_inf(x) or is_inf(y):
        return -math.inf if minus else math.inf
    product = Fraction(x) * Fraction(y)
    return product if product else (-0.0 if minus else product)


def div(x: Number, y: Number) -> Number:
    if is_nan(x) or is_nan(y) or (is_inf(x) and is_inf(y)) or (is_zero(x) and is_zero(y)):
        return math.nan
    minus = negative(x) != negative(y)
    if is_inf(x) or is_zero(y):
        return -math.inf if minus else math.inf
    if is_inf(y) or is_zero(x):
        return -0.0 if minus else Fraction(0)
    return Fraction(x) / Fraction(y)


def check(kind: str, instruction: str, arrays: list[np.ndarray], want: list[int]) -> None:
    """Compare bits; any NaN is as good as another in f64, where payloads pass through."""
    got = apply(instruction, BITS[kind], *arrays)
    for i, w in enumerate(want):
        g = int(got[i])
        if kind == "f64" and is_nan(value(w, kind)):
            assert is_nan(value(g, kind)), (instruction, i)
            continue
        assert g == w, (instruction, [hex(int(a[i])) for a in arrays], hex(g), hex(w))


@pytest.mark.parametrize(("kind", "mode"), [*itertools.product(["f32", "f64"], MODES)])
def test_add_sub_mul_div_fma(kind: str, mode: str) -> None:
    a, b, _ = arrays = operands(kind, 3, 1)
    values = [[value(int(v), kind) for v in x] for x in arrays]
    check(
        kind,
        f"add.{mode}.{kind} %o, %a, %b;",
        [a, b],
        [rounded(add(x, y, mode), kind, mode) for x, y, _ in zip(*values)],
    )
    check(
        kind,
        f"sub.{mode}.{kind} %o, %a, %b;",
        [a, b],
        [rounded(add(x, neg(y), mode), kind, mode) for x, y, _ in zip(*values)],
    )
    check(
        kind,
        f"mul.{mode}.{kind} %o, %a, %b;",
        [a, b],
        [rounded(mul(x, y), kind, mode) for x, y, _ in zip(*values)],
    )
    check(
        kind,
        f"div.{mode}.{kind} %o, %a, %b;",
        [a, b],
        [rounded(div(x, y), kind, mode) for x, y, _ in zip(*values)],
    )
    check(
        kind,
        f"fma.{mode}.{kind} %o, %a, %b, %c;",
        arrays,
        [rounded(add(mul(x, y), z, mode), kind, mode) for x, y, z in zip(*values)],
    )


@pytest.mark.parametrize(("kind", "mode"), [*itertools.product(["f32", "f64"], MODES)])
def test_sqrt_and_rcp(kind: str, mode: str) -> None:
    (a,) = operands(kind, 1, 2)
    values = [value(int(v), kind) for v in a]

    def root(x: Number) -> int:
        if is_nan(x) or (negative(x) and not is_zero(x)):
            return rounded(math.nan, kind)
        if is_inf(x) or is_zero(x):
            return rounded(x, kind)
        return sqrt_rounded(Fraction(x), kind, mode)

    check(kind, f"sqrt.{mode}.{kind} %o, %a;", [a], [root(x) for x in values])
    check(kind, f"rcp.{mode}.{kind} %o, %a;", [a], [rounded(div(Fraction(1), x), kind, mode) for x in values])


def test_flush_and_saturate() -> None:
    a, b, _ = arrays = operands("f32", 3, 3)
    values = [[flushed(value(int(v), "f32"), "f32") for v in x] for x in arrays]

    def sat(bits: int) -> int:
        x = value(bits, "f32")
        if is_nan(x) or negative(x) or is_zero(x):
            return 0
        return bits if x < 1 else 0x3F800000

    for name, fn in (("add", lambda x, y: add(x, y, "rn")), ("mul", mul)):
        plain = [flushed_bits(rounded(fn(x, y), "f32"), "f32") for x, y, _ in zip(*values)]
        check("f32", f"{name}.ftz.f32 %o, %a, %b;", [a, b], plain)
        check("f32", f"{name}.ftz.sat.f32 %o, %a, %b;", [a, b], [sat(p) for p in plain])
    fused = [flushed_bits(rounded(add(mul(x, y), z, "rn"), "f32"), "f32") for x, y, z in zip(*values)]
    check("f32", "fma.rn.ftz.f32 %o, %a, %b, %c;", arrays, fused)


@pytest.mark.parametrize("kind", ["f16", "bf16"])
def test_half_arithmetic(kind: str) -> None:
    a, b, _ = arrays = operands(kind, 3, 4)
    values = [[value(int(v), kind) for v in x] for x in arrays]
    check(
        kind,
        f"add.rn.{kind} %o, %a, %b;",
        [a, b],
        [rounded(add(x, y, "rn"), kind) for x, y, _ in zip(*values)],
    )
    check(
        kind,
        f"sub.rn.{kind} %o, %a, %b;",
        [a, b],
        [rounded(add(x, neg(y), "rn"), kind) for x, y, _ in zip(*values)],
    )
    check(kind, f"mul.rn.{kind} %o, %a, %b;", [a, b], [rounded(mul(x, y), kind) for x, y, _ in zip(*values)])
    fused = [add(mul(x, y), z, "rn") for x, y, z in zip(*values)]
    check(kind, f"fma.rn.{kind} %o, %a, %b, %c;", arrays, [rounded(f, kind) for f in fused])
    relu = [f if is_nan(f) or not (negative(f) or is_zero(f)) else Fraction(0) for f in fused]
    check(kind, f"fma.rn.relu.{kind} %o, %a, %b, %c;", arrays, [rounded(f, kind) for f in relu])


@pytest.mark.parametrize("kind", ["f16x2", "bf16x2"])
def test_pairs_act_on_each_half(kind: str) -> None:
    single = kind[:-2]
    arrays = operands(single, 3, 5)
    values = [[value(int(v), single) for v in x] for x in arrays]
    packed = [np.ascontiguousarray(x).view("u4") for x in arrays]
    got = apply(f"fma.rn.{kind} %o, %a, %b, %c;", "u4", *packed).view("u2")
    assert got.tolist() == [rounded(add(mul(x, y), z, "rn"), single) for x, y, z in zip(*values)]


@pytest.mark.parametrize("kind", ["f32", "f64", "f16", "bf16"])
def test_min_max(kind: str) -> None:
    a, b = arrays = operands(kind, 2, 6)

    def order(bits: int) -> tuple[Number, int]:
        x = value(bits, kind)
        return (x, 0 if negative(x) else 1)

    def pick(name: str, x: int, y: int, nan: bool) -> int:
        bad = [is_nan(value(v, kind)) for v in (x, y)]
        if all(bad) or (nan and any(bad)):
            return rounded(math.nan, kind)
        if any(bad):
            return y if bad[0] else x
        return (min if name == "min" else max)((x, y), key=order)

    for name, nan in itertools.product(["min", "max"], [False, True]):
        if nan and kind == "f64":
            continue
        word = ".NaN" if nan else ""
        want = [pick(name, int(x), int(y), nan) for x, y in zip(a, b)]
        check(kind, f"{name}{word}.{kind} %o, %a, %b;", arrays, want)


@pytest.mark.parametrize("kind", ["f32", "f64", "f16"])
def test_comparisons(kind: str) -> None:
    arrays = operands(kind, 2, 7)
    pairs = [(value(int(x), kind), value(int(y), kind)) for x, y in zip(*arrays)]
    tests = {
        "eq": lambda x, y: x == y, "ne": lambda x, y: x != y, "lt": lambda x, y: x < y,
        "le": lambda x, y: x <= y, "gt": lambda x, y: x > y, "ge": lambda x, y: x >= y,
    }  # fmt: skip
    for name, test in tests.items():
        for unordered in (False, True):
            word = name + "u" if unordered else name
            if kind == "f16":  # has no second predicate
                word_of_two = f"setp.{word}.f16 %p, %a, %b; not.pred %q, %p;"
            else:
                word_of_two = f"setp.{word}.{kind} %p|%q, %a, %b;"
            got = apply(word_of_two, "u4", *arrays, preds=2)
            want = [unordered if is_nan(x) or is_nan(y) else bool(test(x, y)) for x, y in pairs]
            assert got.tolist() == [1 if w else 2 for w in want], word
    got = apply(f"setp.num.{kind} %p, %a, %b;", "u4", *arrays, preds=1)
    assert got.tolist() == [int(not (is_nan(x) or is_nan(y))) for x, y in pairs]


@pytest.mark.parametrize("kind", ["f32", "f64"])
def test_signs_and_classes(kind: str) -> None:
    a, b = arrays = operands(kind, 2, 8)
    width = FORMATS[kind].width
    top = 1 << width - 1
    check(kind, f"neg.{kind} %o, %a;", [a], [int(x) ^ top for x in a])
    check(kind, f"abs.{kind} %o, %a;", [a], [int(x) & ~top for x in a])
    check(kind, f"copysign.{kind} %o, %a, %b;", arrays, [int(y) & ~top | int(x) & top for x, y in zip(a, b)])
    values = [value(int(x), kind) for x in a]
    least = Fraction(2) ** (1 - FORMATS[kind].bias)
    classes = {
        "finite": lambda x: not (is_nan(x) or is_inf(x)),
        "infinite": is_inf,
        "number": lambda x: not is_nan(x),
        "notanumber": is_nan,
        "normal": lambda x: not (is_nan(x) or is_inf(x)) and abs(x) >= least,
        "subnormal": lambda x: not (is_nan(x) or is_inf(x)) and 0 < abs(x) < least,
    }
    for name, test in classes.items():
        got = apply(f"testp.{name}.{kind} %p, %a;", "u4", a, preds=1)
        assert got.tolist() == [int(test(x)) for x in values], name


FUNCTIONS = {
    "sin.approx.f32": (math.sin, 3.0, 2**-20, 0),
    "cos.approx.f32": (math.cos, 3.0, 2**-20, 0),
    "ex2.approx.f32": (lambda x: 2.0**x, 20.0, 0, 2**-22),
    "lg2.approx.f32": (lambda x: math.log2(abs(x)), 20.0, 2**-22, 2**-22),
    "tanh.approx.f32": (math.tanh, 5.0, 0, 2**-11),
    "rsqrt.approx.f32": (lambda x: 1 / math.sqrt(abs(x)), 20.0, 0, 2**-22.9),
    "rcp.approx.f32": (lambda x: 1 / x, 20.0, 0, 2**-23),
    "sqrt.approx.f32": (lambda x: math.sqrt(abs(x)), 20.0, 0, 2**-23),
}


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_approximations_keep_their_bound(name: str) -> None:
    fn, reach, absolute, relative = FUNCTIONS[name]
    x = np.random.default_rng(9).uniform(-reach, reach, 300).astype("f4")
    if name.startswith(("lg2", "rsqrt", "sqrt")):
        x = np.abs(x)
    got = apply(f"{name} %o, %a;", "u4", x.view("u4")).view("f4").astype("f8")
    want = np.array([fn(float(v)) for v in x])
    assert (np.abs(got - want) <= absolute + relative * np.abs(want) * 1.01).all()
    assert support(name).level == "approximate"
