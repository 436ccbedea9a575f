"""Sums, products, quotients and extremes of floats, held to the bit against whole-number arithmetic with one rounding."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from valu import MODES, Floats, agree, call, mode, operands

from warpwright.conformance.reference import numbers as nb

FORMATS = ("f16", "bf16", "f32", "f64")


def _known(word: str) -> list[str]:
    from warpwright.isa.amdgcn.table import ROWS

    return [k for k in FORMATS if f"v_{word}_{k}" in ROWS]


PAIRS = [(w, k) for w in ("add", "sub", "subrev", "mul") for k in _known(w)]


@pytest.mark.parametrize(("word", "kind"), PAIRS)
def test_two_operands(word: str, kind: str) -> None:
    lists = operands(kind, 2, 250, 1)
    for m in MODES:
        fl = Floats(kind, m)

        def reference(a: int, b: int, fl: Floats = fl) -> int:
            x, y = fl.number(a), fl.number(b)
            if word == "mul":
                return fl.finish(nb.multiply(x, y), (a, b))
            if word == "subrev":
                x, y = y, x
            return fl.finish(nb.add(x, y if word == "add" else nb.negate(y), fl.rounding), (a, b))

        if word == "subrev" or word == "sub":
            _skip_nans(f"v_{word}_{kind}", m, lists, reference, fl)
        else:
            agree(f"v_{word}_{kind}", m, lists, reference)


def _skip_nans(name: str, m: Any, lists: list[list[int]], reference: Any, fl: Floats) -> None:
    """Of a NaN that is subtracted, or stands first in the reversed form, only that the result is one counts."""
    got = call(name, m, *lists)
    for g, a, b in zip(got, *lists):
        want = reference(a, b)
        assert g == want or ((fl.is_nan(a) or fl.is_nan(b)) and fl.is_nan(g)), (
            name,
            hex(a),
            hex(b),
            hex(g),
            hex(want),
        )


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("word", ["fma", "fmac"])
def test_fused(word: str, kind: str) -> None:
    lists = operands(kind, 3, 250, 2)
    for m in MODES:
        fl = Floats(kind, m)

        def reference(a: int, b: int, c: int, fl: Floats = fl) -> int:
            product = nb.multiply(fl.number(a), fl.number(b))
            return fl.finish(nb.add(product, fl.number(c), fl.rounding), (a, b, c))

        agree(f"v_{word}_{kind}", m, lists, reference)


@pytest.mark.parametrize("kind", ["f16", "f32"])
def test_two_roundings_and_no_subnormals_in_f32(kind: str) -> None:
    lists = operands(kind, 3, 200, 3)
    for m in MODES:
        seen = mode(**{**_fields(m), "denorm_f32": 0}) if kind == "f32" else m
        fl = Floats(kind, seen)

        def reference(a: int, b: int, c: int, fl: Floats = fl) -> int:
            product = nb.multiply(fl.number(a), fl.number(b))
            if product.kind != nb.NAN:
                bits = nb.encode(product, fl.f, fl.rounding)
                product = fl.number(bits) if fl.kind == "f32" else nb.decode(bits, fl.f)
            return fl.finish(nb.add(product, fl.number(c), fl.rounding), (a, b, c))

        agree(f"v_mad_{kind}", m, lists, reference)


def _fields(m: Any) -> dict[str, int]:
    return {k: getattr(m, k) for k in ("round_f32", "round_f16_f64", "denorm_f32", "denorm_f16_f64")}


@pytest.mark.parametrize("kind", ["f16", "f32", "f64"])
def test_ldexp(kind: str) -> None:
    (values,) = operands(kind, 1, 300, 4)
    width = 16 if kind == "f16" else 32
    steps = [(-1) ** i * (i % 60) + 20 * (i % 7) - 60 for i in range(300)]
    steps[:8] = [0, 1, -1, 1 << width - 1, (1 << width - 1) - 1, 2200, -2200, 24]
    shifts = [s % (1 << width) for s in steps]
    for m in MODES:
        fl = Floats(kind, m)

        def reference(a: int, n: int, fl: Floats = fl) -> int:
            by = n - (1 << width) if n >> width - 1 else n
            x = fl.number(a)
            return fl.finish(
                x._replace(e=x.e + max(min(by, 5000), -5000)) if x.kind == nb.FINITE and x.m else x, (a,)
            )

        agree(f"v_ldexp_{kind}", m, [values, shifts], reference)


@pytest.mark.parametrize("kind", ["f16", "f32", "f64"])
@pytest.mark.parametrize("word", ["trunc", "ceil", "floor", "rndne"])
def test_whole_parts(word: str, kind: str) -> None:
    (values,) = operands(kind, 1, 500, 5)
    towards = {"trunc": "rz", "ceil": "rp", "floor": "rm", "rndne": "rn"}[word]
    for m in (mode(), mode(denorm_f32=0, denorm_f16_f64=0)):
        fl = Floats(kind, m)

        def reference(a: int, fl: Floats = fl) -> int:
            x = fl.number(a)
            if x.kind != nb.FINITE or x.e >= 0:
                return fl.finish(x, (a,))
            down, below, half = x.m >> -x.e, x.m & (1 << -x.e) - 1, 1 << -x.e - 1
            up = {
                "rz": False,
                "rp": below > 0 and not x.sign,
                "rm": below > 0 and bool(x.sign),
                "rn": below > half or (below == half and down & 1 == 1),
            }[towards]
            return fl.finish(nb.Number(nb.FINITE, x.sign, down + up, 0), (a,))

        agree(f"v_{word}_{kind}", m, [values], reference)


@pytest.mark.parametrize("kind", ["f16", "f32", "f64"])
def test_significand_and_exponent(kind: str) -> None:
    (values,) = operands(kind, 1, 400, 6)
    m = mode()
    fl = Floats(kind, m)
    width = 16 if kind == "f16" else 32

    def significand(a: int) -> int:
        x = fl.number(a)
        return fl.finish(x._replace(e=-x.m.bit_length()) if x.kind == nb.FINITE and x.m else x, (a,))

    def exponent(a: int) -> int:
        x = fl.number(a)
        return (x.m.bit_length() + x.e) % (1 << width) if x.kind == nb.FINITE and x.m else 0

    agree(f"v_frexp_mant_{kind}", m, [values], significand)
    agree(f"v_frexp_exp_i{width}_{kind}", m, [values], exponent)


@pytest.mark.parametrize("kind", ["f16", "f32", "f64"])
def test_fractions_are_below_one(kind: str) -> None:
    (values,) = operands(kind, 1, 500, 7)
    m = mode()
    fl = Floats(kind, m)
    below_one = (fl.f.bias << fl.f.fraction) - 1

    def reference(a: int) -> int:
        x = fl.number(a)
        if x.kind == nb.INFINITE:
            return fl.quiet(fl.f.top + 1)
        if x.kind == nb.NAN:
            return fl.quiet(a)
        if x.e >= 0:
            return 0
        part = x.m & (1 << -x.e) - 1
        if part and x.sign:
            part = (1 << -x.e) - part
        return min(nb.encode(nb.Number(nb.FINITE, 0, part, x.e), fl.f), below_one)

    agree(f"v_fract_{kind}", m, [values], reference)


def _order(bits: int, f: nb.Format) -> int:
    """Numbers in order, -0 below +0."""
    return ~(bits & f.sign - 1) if bits & f.sign else bits


@pytest.mark.parametrize("kind", ["f16", "f32", "f64"])
@pytest.mark.parametrize("word", ["min", "max"])
@pytest.mark.parametrize("target", ["gfx942", "gfx1100"])
@pytest.mark.parametrize("ieee", [True, False])
def test_extremes_up_to_gfx11(word: str, kind: str, target: str, ieee: bool) -> None:
    lists = operands(kind, 2, 600, 8)
    m = mode(target, ieee=ieee)
    fl = Floats(kind, m)

    def reference(a: int, b: int) -> int:
        if ieee:
            for s in (a, b):
                if fl.signalling(s):
                    return fl.quiet(s)
        first, second = fl.is_nan(a), fl.is_nan(b)
        if first and second:
            return b if target == "gfx942" else a
        if first or second:
            return b if first else a
        return (min if word == "min" else max)((a, b), key=lambda s: _order(s, fl.f))

    agree(f"v_{word}_{kind}", m, lists, reference)


@pytest.mark.parametrize("kind", ["f16", "f32", "f64", "bf16"])
@pytest.mark.parametrize("word", ["min_num", "max_num", "minimum", "maximum"])
def test_extremes_of_gfx12(word: str, kind: str) -> None:
    name = f"v_{word}_{kind}"
    lists = operands(kind, 2, 600, 9)
    m = mode("gfx1200")
    fl = Floats(kind, m)

    def reference(a: int, b: int) -> int:
        nans = [s for s in (a, b) if fl.is_nan(s)]
        if word.endswith("imum") and nans:
            return fl.quiet(next((s for s in nans if fl.signalling(s)), nans[0]))
        if len(nans) == 2:
            return fl.quiet(a)
        if nans:
            return b if fl.is_nan(a) else a
        return (min if word.startswith("min") else max)((a, b), key=lambda s: _order(s, fl.f))

    agree(name, m, lists, reference)


@pytest.mark.parametrize("kind", ["f16", "f32"])
def test_the_middle(kind: str) -> None:
    lists = operands(kind, 3, 600, 10)
    m = mode()
    fl = Floats(kind, m)
    got = call(f"v_med3_{kind}", m, *lists)
    least = call(f"v_min3_{kind}", m, *lists)
    for g, low, *sources in zip(got, least, *lists):
        if any(fl.is_nan(s) for s in sources):
            assert g == low
        else:
            assert _order(g, fl.f) == sorted(_order(s, fl.f) for s in sources)[1] or g & fl.f.sign - 1 == 0


def test_zero_times_anything() -> None:
    a, b, c = operands("f32", 3, 500, 11)
    m = mode()
    fl = Floats("f32", m)
    zero = [fl.f.sign - 1 & s == 0 or fl.f.sign - 1 & t == 0 for s, t in zip(a, b)]
    product, plain = call("v_mul_legacy_f32", m, a, b), call("v_mul_f32", m, a, b)
    assert product == [0 if z else p for z, p in zip(zero, plain)]
    total, fused = call("v_fma_legacy_f32", m, a, b, c), call("v_fma_f32", m, a, b, c)
    assert total == [addend if z else p for z, addend, p in zip(zero, c, fused)]


@pytest.mark.parametrize("kind", ["f32", "f64"])
def test_llvm_s_quotient_is_correctly_rounded(kind: str) -> None:
    """The steps that LLVM makes of a division, over the whole range and near overflow and underflow."""
    nums, dens = operands(kind, 2, 3000, 12)
    f = nb.FORMATS[kind]
    few = 1500  # quotients that are subnormal, or nearly
    for i in range(few):
        e = (i * 7919) % (f.bias - 30) + 25
        dens[i] = (f.bias + e << f.fraction) | dens[i] & (1 << f.fraction) - 1 | dens[i] & f.sign
        q = e - f.bias - (i % (f.fraction + 4)) + 3
        nums[i] = (max(f.bias + q, 1) << f.fraction) | nums[i] & (1 << f.fraction) - 1
    m = mode()
    got = _divided(kind, m, nums, dens)
    fl = Floats(kind, m)
    for n, d, g in zip(nums, dens, got):
        if fl.is_nan(n) or fl.is_nan(d):
            assert g == fl.quiet(n if fl.is_nan(n) else d)
            continue
        x = nb.divide(nb.decode(n, f), nb.decode(d, f))
        want = fl.quiet(f.top + 1) | f.sign if x.kind == nb.NAN else nb.encode(x, f)
        assert g == want, (hex(n), hex(d), hex(g), hex(want))


def _divided(kind: str, m: Any, nums: list[int], dens: list[int]) -> list[int]:
    def op(word: str, *lists: list[int]) -> Any:
        return call(f"v_{word}_{kind}", m, *lists)

    f = nb.FORMATS[kind]
    one = [f.bias << f.fraction] * len(nums)
    d, _ = op("div_scale", dens, dens, nums)
    n, scaled = op("div_scale", nums, dens, nums)
    minus = [x ^ f.sign for x in d]
    r = op("rcp", d)
    for _ in range(1 if kind == "f32" else 2):
        r = op("fma", op("fma", minus, r, one), r, r)
    q = op("mul", n, r)
    rest = op("fma", minus, q, n)
    if kind == "f32":
        q = op("fma", rest, r, q)
        rest = op("fma", minus, q, n)
    return op("div_fixup", op("div_fmas", rest, r, q, scaled), dens, nums)
