"""Conversions between all types against exact rationals and integers."""

from __future__ import annotations

import itertools
import math
import sys
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from exact import FORMATS, Number, apply, rounded, value
from test_floats import BITS, flushed, is_inf, is_nan, operands

INTS = ["u8", "s8", "u16", "s16", "u32", "s32", "u64", "s64"]
N = 300


def limits(kind: str) -> tuple[int, int]:
    bits = int(kind[1:])
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if kind[0] == "s" else (0, (1 << bits) - 1)


def register(kind: str) -> str:
    """dtype in which a test stores a value of a type (8-bit values travel in 16-bit registers)."""
    return f"u{max(2, int(kind[1:]) // 8)}"


def integers(kind: str, seed: int) -> list[int]:
    rng = np.random.default_rng(seed)
    low, high = limits(kind)
    edge = [low, high, 0, 1, high - 1, low + 1, 127, 128, 255, 256, 32767, 32768, 65535]
    drawn = [int(rng.integers(0, 1 << 63)) >> int(rng.integers(0, 63)) for _ in range(N)]
    values = edge + [v if k % 2 else -v for k, v in enumerate(drawn)]
    return [(v - low) % (high - low + 1) + low for v in values][:N]


def stored(values: list[int], kind: str) -> np.ndarray:
    dtype = register(kind)
    mask = (1 << 8 * int(dtype[1])) - 1
    return np.array([v & mask for v in values], dtype)


@pytest.mark.parametrize(("out", "source"), [*itertools.product(INTS, INTS)])
def test_integer_to_integer(out: str, source: str) -> None:
    values = integers(source, 1)
    low, high = limits(out)
    mask = (1 << 8 * int(register(out)[1])) - 1
    fits = limits(source)[0] >= low and limits(source)[1] <= high
    for sat in (False,) if fits else (False, True):  # what always fits has no saturating form
        got = apply(
            f"cvt{'.sat' if sat else ''}.{out}.{source} %o, %a;", register(out), stored(values, source)
        )
        for g, v in zip(got.tolist(), values):
            w = max(low, min(high, v)) if sat else (v - low) % (high - low + 1) + low
            assert g == w & mask, (out, source, sat, v)


def whole(x: Number, mode: str, kind: str, source: str) -> int:
    """A number as an integer type: rounded, saturated; NaN is zero (from or to 64 bits: the top bit)."""
    low, high = limits(kind)
    if is_nan(x):
        top = 1 << int(kind[1:]) - 1
        return (-top if kind[0] == "s" else top) if "64" in (kind[1:], source[1:]) else 0
    if is_inf(x):
        return high if x > 0 else low
    exact = Fraction(x)
    n = {"rni": round, "rzi": math.trunc, "rmi": math.floor, "rpi": math.ceil}[mode](exact)
    return max(low, min(high, n))


@pytest.mark.parametrize(("out", "source"), [*itertools.product(INTS, ["f32", "f64", "f16"])])
def test_float_to_integer(out: str, source: str) -> None:
    (a,) = operands(source, 1, 2, N)
    big = np.array([1, 2, 3, 0.5, 1.5, 2.5, -0.5, -1.5, 127.5, 255.5, 65535.5, 3e4, -3e4], "f8")
    dtype = {"f32": "f4", "f64": "f8", "f16": "f2"}[source]
    with np.errstate(over="ignore"):
        a[: big.size] = big.astype(dtype).view(a.dtype)
    mask = (1 << 8 * int(register(out)[1])) - 1
    for mode in ("rni", "rzi", "rmi", "rpi"):
        got = apply(f"cvt.{mode}.{out}.{source} %o, %a;", register(out), a)
        want = [whole(value(int(v), source), mode, out, source) & mask for v in a]
        assert got.tolist() == want, (
            mode,
            [hex(int(v)) for v, g, w in zip(a, got.tolist(), want) if g != w][:3],
        )


@pytest.mark.parametrize(("out", "source"), [*itertools.product(["f32", "f64", "f16"], INTS)])
def test_integer_to_float(out: str, source: str) -> None:
    values = integers(source, 3)
    for mode in ("rn", "rz", "rm", "rp"):
        got = apply(f"cvt.{mode}.{out}.{source} %o, %a;", BITS[out], stored(values, source))
        assert got.tolist() == [rounded(Fraction(v), out, mode) for v in values], mode


NARROWINGS = [
    *itertools.product(["f32"], ["f64"], ["rn", "rz", "rm", "rp"]),
    *itertools.product(["f16"], ["f32", "f64"], ["rn", "rz", "rm", "rp"]),
    *itertools.product(["bf16"], ["f32"], ["rn", "rz"]),
    ("tf32", "f32", "rna"),
    ("tf32", "f32", "rn"),
    ("tf32", "f32", "rz"),
]


@pytest.mark.parametrize(("out", "source", "mode"), NARROWINGS)
def test_narrowing(out: str, source: str, mode: str) -> None:
    (a,) = operands(source, 1, 4, N)
    values = [value(int(v), source) for v in a]
    got = apply(f"cvt.{mode}.{out}.{source} %o, %a;", "u4" if out == "tf32" else BITS[out], a)
    want = [rounded(x, out, mode) for x in values]
    if out == "tf32":  # its bits are the upper ones of an f32
        want = [w if w == FORMATS["tf32"].nan else w << 13 for w in want]
    assert got.tolist() == want


@pytest.mark.parametrize(("out", "source"), [("f64", "f32"), ("f32", "f16"), ("f64", "f16"), ("f32", "bf16")])
def test_widening_is_exact(out: str, source: str) -> None:
    (a,) = operands(source, 1, 5, N)
    got = apply(f"cvt.{out}.{source} %o, %a;", BITS[out], a)
    for g, v in zip(got.tolist(), a.tolist()):
        x = value(v, source)
        assert is_nan(value(g, out)) if is_nan(x) else g == rounded(x, out)


@pytest.mark.parametrize("mode", ["rni", "rzi", "rmi", "rpi"])
def test_rounding_to_whole_keeps_the_sign_of_zero(mode: str) -> None:
    (a,) = operands("f32", 1, 6, N)
    got = apply(f"cvt.{mode}.f32.f32 %o, %a;", "u4", a)
    for g, v in zip(got.tolist(), a.tolist()):
        x = value(v, "f32")
        if is_nan(x) or is_inf(x):
            continue
        n = {"rni": round, "rzi": math.trunc, "rmi": math.floor, "rpi": math.ceil}[mode](Fraction(x))
        assert g == (rounded(Fraction(n), "f32") if n else v & 0x80000000), hex(v)


def test_flush_and_saturation() -> None:
    (a,) = operands("f64", 1, 7, N)
    got = apply("cvt.rn.ftz.f32.f64 %o, %a;", "u4", a)
    for g, v in zip(got.tolist(), a.tolist()):
        w = rounded(value(v, "f64"), "f32")
        assert g == (w & 0x80000000 if not w & 0x7F800000 else w)
    (b,) = operands("f32", 1, 8, N)
    got = apply("cvt.ftz.sat.f32.f32 %o, %a;", "u4", b)
    for g, v in zip(got.tolist(), b.tolist()):
        x = flushed(value(v, "f32"), "f32")
        assert g == (0 if is_nan(x) or x <= 0 else 0x3F800000 if x >= 1 else v), hex(v)


@pytest.mark.parametrize(
    ("out", "relu"),
    [*itertools.product(["e4m3", "e5m2", "e2m3", "e3m2", "e2m1", "f16", "bf16"], [False, True])],
)
def test_packing_pairs(out: str, relu: bool) -> None:
    a, b = operands("f32", 2, 9, N)
    near = np.random.default_rng(10).uniform(-8, 8, N).astype("f4").view("u4")
    a[::2] = near[::2]
    narrow = out not in ("f16", "bf16")
    width = 16 if not narrow else 4 if out == "e2m1" else 8
    words = "rn.satfinite" if narrow else "rn"
    word = f"cvt.{words}{'.relu' if relu else ''}.{out}x2.f32"
    if out == "e2m1":
        text = f"{{ .reg .b8 %e; {word} %e, %a, %b; cvt.u32.u8 %o, %e; }}"
        got = apply(text, "u4", a, b)
    else:
        got = apply(f"{word} %o, %a, %b;", "u2" if narrow else "u4", a, b)

    def one(bits: int) -> int:
        x = value(bits, "f32")
        if relu and not is_nan(x) and x <= 0:
            x = Fraction(0)
        return rounded(x, out, "rn", narrow)

    assert got.tolist() == [one(x) << width | one(y) for x, y in zip(a.tolist(), b.tolist())]


@pytest.mark.parametrize("source", ["e4m3", "e5m2"])
def test_unpacking_is_exact(source: str) -> None:
    codes = np.arange(256, dtype="u2")
    pairs = (codes[::-1] << 8 | codes).astype("u2")
    got = apply(f"cvt.rn.f16x2.{source}x2 %o, %a;", "u4", pairs)
    for g, v in zip(got.tolist(), pairs.tolist()):
        for shift, code in ((0, v & 255), (16, v >> 8)):
            x = value(code, source)
            half = g >> shift & 0xFFFF
            assert is_nan(value(half, "f16")) if is_nan(x) else half == rounded(x, "f16")
