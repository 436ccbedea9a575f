"""Conversions against whole-number arithmetic: integers, floats, halves, eight bits of both flavours, scales."""

from __future__ import annotations

import sys
from bisect import bisect_right
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from test_valu_integers import lists, signed
from valu import MODES, ROUNDINGS, Floats, agree, call, mode, operands

from warpwright.conformance.reference import numbers as nb

M32 = (1 << 32) - 1


def cut(x: nb.Number, low: int, high: int) -> int:
    """Towards zero and saturated; NaN is zero."""
    if x.kind == nb.NAN:
        return 0
    if x.kind == nb.INFINITE:
        return low if x.sign else high
    size = x.m << x.e if x.e >= 0 else x.m >> -x.e
    return min(max(-size if x.sign else size, low), high)


@pytest.mark.parametrize("source", ["f16", "f32", "f64"])
@pytest.mark.parametrize("with_sign", [True, False])
def test_to_integers(source: str, with_sign: bool) -> None:
    bits = 16 if source == "f16" else 32
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if with_sign else (0, (1 << bits) - 1)
    (values,) = operands(source, 1, 600, 1)
    f = nb.FORMATS[source]
    big = [nb.encode(nb.Number(nb.FINITE, i & 1, high + i // 2 - 8, 0), f) for i in range(40)]
    name = f"v_cvt_{'i' if with_sign else 'u'}{bits}_{source}"
    agree(name, mode(), [values + big], lambda a: cut(nb.decode(a, f), low, high) & (1 << bits) - 1)


@pytest.mark.parametrize("out", ["f16", "f32", "f64"])
@pytest.mark.parametrize("with_sign", [True, False])
def test_from_integers(out: str, with_sign: bool) -> None:
    bits = 16 if out == "f16" else 32
    name = f"v_cvt_{out}_{'i' if with_sign else 'u'}{bits}"
    (values,) = lists(name, 500)
    for m in MODES[::4]:
        fl = Floats(out, m)

        def reference(a: int, fl: Floats = fl) -> int:
            x = signed(a, bits) if with_sign else a
            return nb.encode(nb.Number(nb.FINITE, int(x < 0), abs(x), 0), fl.f, fl.rounding)

        agree(name, m, [values], reference)


@pytest.mark.parametrize(("source", "out"), [("f32", "f16"), ("f64", "f32")])
def test_narrower(source: str, out: str) -> None:
    (values,) = operands(source, 1, 900, 2)
    f, g = nb.FORMATS[source], nb.FORMATS[out]
    values += [
        nb.encode(nb.Number(nb.FINITE, i & 1, (1 << g.fraction + 2) + i, i % 50 - 25 - g.fraction), f)
        for i in range(300)
    ]
    values += [
        nb.encode(nb.Number(nb.FINITE, 0, 2 * i + 1, -g.bias - g.fraction), f) for i in range(60)
    ]  # ties of subnormals
    for m in MODES:
        a_mode, out_mode = Floats(source, m), Floats(out, m)
        rounding = ROUNDINGS[m.round_f16_f64]

        def reference(a: int, x: Floats = a_mode, y: Floats = out_mode, rounding: str = rounding) -> int:
            if x.is_nan(a):
                sign = y.f.sign if a & x.f.sign else 0
                payload = (a & (1 << x.f.fraction) - 1) >> x.f.fraction - y.f.fraction
                return sign | y.quiet(y.f.top + 1) | payload
            return y.store(nb.encode(x.number(a), y.f, rounding))

        agree(f"v_cvt_{out}_{source}", m, [values], reference)


@pytest.mark.parametrize(("source", "out"), [("f16", "f32"), ("bf16", "f32"), ("f32", "f64")])
def test_wider(source: str, out: str) -> None:
    (values,) = operands(source, 1, 600, 3)
    for m in MODES[:4]:
        x, y = Floats(source, m), Floats(out, m)

        def reference(a: int, x: Floats = x, y: Floats = y) -> int:
            if x.is_nan(a):
                return (
                    (y.f.sign if a & x.f.sign else 0)
                    | y.quiet(y.f.top + 1)
                    | (a & (1 << x.f.fraction) - 1) << y.f.fraction - x.f.fraction
                )
            return y.store(nb.encode(x.number(a), y.f))

        agree(f"v_cvt_{out}_{source}", m, [values], reference)


@pytest.mark.parametrize(
    ("name", "kind", "rounding"),
    [
        ("v_cvt_pkrtz_f16_f32", "f16", "rz"),
        ("v_cvt_pk_f16_f32", "f16", "rn"),
        ("v_cvt_pk_bf16_f32", "bf16", "rn"),
    ],
)
def test_pairs(name: str, kind: str, rounding: str) -> None:
    f, g = nb.FORMATS["f32"], nb.FORMATS[kind]
    a, b = operands("f32", 2, 600, 4)
    fl = Floats("f32", mode())
    keep = [i for i in range(600) if not fl.is_nan(a[i]) and not fl.is_nan(b[i])]
    a, b = [a[i] for i in keep], [b[i] for i in keep]

    def reference(x: int, y: int) -> int:
        low, high = (nb.encode(nb.decode(v, f), g, rounding) for v in (x, y))
        return low | high << 16

    agree(name, mode(round_f16_f64=1, round_f32=2), [a, b], reference)


def test_normalised() -> None:
    f = nb.FORMATS["f32"]
    (values,) = operands("f32", 1, 500, 5)

    def steps(a: int, low: int, high: int) -> int:
        x = nb.decode(a, f)
        if x.kind == nb.NAN:
            return 0
        if x.kind == nb.INFINITE:
            return low if x.sign else high
        exact = Fraction(x.m) * Fraction(2) ** x.e * (-1) ** x.sign
        return round(min(max(exact, Fraction(low, high)), Fraction(1)) * high)

    got = call("v_cvt_pknorm_i16_f32", mode(), values, values)
    assert got == [(steps(v, -32767, 32767) & 0xFFFF) * 0x10001 for v in values]
    got = call("v_cvt_pknorm_u16_f32", mode(), values, values)
    assert got == [(steps(v, 0, 65535) & 0xFFFF) * 0x10001 for v in values]


def floored(x: nb.Number) -> int:
    """The next lower whole number, saturated to 32 bits."""
    if x.kind != nb.FINITE:
        return cut(x, -(1 << 31), (1 << 31) - 1)
    exact = Fraction(x.m) * Fraction(2) ** x.e * (-1) ** x.sign
    return min(max(exact.__floor__(), -(1 << 31)), (1 << 31) - 1)


def test_small_ones() -> None:
    (words,) = lists("v_cvt_f32_ubyte0")
    for i in range(4):
        want = [np.float32(w >> 8 * i & 0xFF).view(np.uint32) for w in words]
        assert call(f"v_cvt_f32_ubyte{i}", mode(), words) == want
    quarter = [np.float32(signed(w, 4) / 16).view(np.uint32) for w in words]
    assert call("v_cvt_off_f32_i4", mode(), words) == quarter
    f = nb.FORMATS["f32"]
    (values,) = operands("f32", 1, 300, 6)
    lower = [floored(nb.decode(v, f)) for v in values]
    assert [g & M32 for g in call("v_cvt_flr_i32_f32", mode(), values)] == [x & M32 for x in lower]
    a, b = lists("v_cvt_pk_i16_i32")
    clip = [(min(max(signed(x, 32), -32768), 32767) & 0xFFFF) | (min(max(signed(y, 32), -32768), 32767) & 0xFFFF) << 16
            for x, y in zip(a, b)]  # fmt: skip
    assert call("v_cvt_pk_i16_i32", mode(), a, b) == clip
    assert call("v_cvt_pk_u16_u32", mode(), a, b) == [
        min(x, 0xFFFF) | min(y, 0xFFFF) << 16 for x, y in zip(a, b)
    ]


#: Name -> bits of the exponent and significand, bias, greatest code, NaN, infinity, whether zero has a sign.
EIGHT = {
    ("fp8", "fnuz"): (4, 3, 8, 0x7F, 0x80, None, False),
    ("bf8", "fnuz"): (5, 2, 16, 0x7F, 0x80, None, False),
    ("fp8", "ocp"): (4, 3, 7, 0x7E, 0x7F, None, True),
    ("bf8", "ocp"): (5, 2, 15, 0x7B, 0x7E, 0x7C, True),
    ("fp6", "ocp"): (2, 3, 1, 0x1F, None, None, True),
    ("bf6", "ocp"): (3, 2, 3, 0x1F, None, None, True),
    ("fp4", "ocp"): (2, 1, 1, 0x07, None, None, True),
}


@cache
def eight_values(kind: str, flavour: str) -> list[Fraction]:
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
    too_much = infinite if infinite is not None else nan
    if x.kind == nb.NAN:
        return top if nan is None else nan | (sign if signed_zero else 0)
    if x.kind == nb.INFINITE:
        return sign | top if too_much is None else too_much | (sign if signed_zero else 0)
    values = eight_values(kind, flavour)
    exact = Fraction(x.m) * Fraction(2) ** (x.e - power)
    at = bisect_right(values, exact) - 1
    step = values[top] - values[top - 1] if at == top else values[at + 1] - values[at]
    rest = (exact - values[at]) / step
    code = at + (rest > Fraction(1, 2) or (rest == Fraction(1, 2) and at & 1 == 1))
    if code > top or rest > 1:
        return sign | top if too_much is None else too_much | (sign if signed_zero else 0)
    return code if not code and not signed_zero else code | sign


def floats_for_eight() -> list[int]:
    f = nb.FORMATS["f32"]
    (values,) = operands("f32", 1, 500, 7)
    near = [nb.encode(nb.Number(nb.FINITE, i & 1, 16 + i % 33, i % 38 - 24), f) for i in range(700)]
    return values + near


@pytest.mark.parametrize("kind", ["fp8", "bf8"])
@pytest.mark.parametrize("target", ["gfx942", "gfx950", "gfx1200"])
def test_to_eight_bits(kind: str, target: str) -> None:
    f, m = nb.FORMATS["f32"], mode(target)
    flavour = m.target.fp8
    a = floats_for_eight()
    b = a[::-1]
    old = [0xA5A5_5A5A] * len(a)
    want = [
        nearest(nb.decode(x, f), kind, flavour) | nearest(nb.decode(y, f), kind, flavour) << 8
        for x, y in zip(a, b)
    ]
    assert call(f"v_cvt_pk_{kind}_f32", m, a, b, old) == [w | 0xA5A5 << 16 for w in want]
    upper = mode(target, op_sel=4)
    assert call(f"v_cvt_pk_{kind}_f32", upper, a, b, old) == [w << 16 | 0x5A5A for w in want]


@pytest.mark.parametrize("kind", ["fp8", "bf8"])
@pytest.mark.parametrize("target", ["gfx942", "gfx950"])
def test_from_eight_bits(kind: str, target: str) -> None:
    m = mode(target)
    *_, top, _, infinite, signed_zero = EIGHT[kind, m.target.fp8]
    values = eight_values(kind, m.target.fp8)
    f = nb.FORMATS["f32"]
    codes = list(range(256))
    got = call(f"v_cvt_f32_{kind}", m, codes)
    for code, g in zip(codes, got):
        size = code & 0x7F
        if size > top or (not signed_zero and code == 0x80):
            if infinite is not None and size == infinite:
                assert g == (f.top + 1 | (f.sign if code & 0x80 else 0))
            else:
                assert g & f.sign - 1 > f.top + 1
            continue
        x = values[size]
        assert g == nb.encode(
            nb.Number(nb.FINITE, code >> 7, x.numerator, 1 - x.denominator.bit_length()), f
        ), code


def test_bytes_and_halves_are_chosen() -> None:
    word = 0x40_38_30_28
    for i in range(4):
        by_name = mode("gfx1200", words=(f"byte_sel:{i}",))
        assert call("v_cvt_f32_fp8", by_name, [word]) == call(
            "v_cvt_f32_fp8", mode("gfx1200"), [word >> 8 * i]
        )
    low, high = (
        call("v_cvt_pk_f32_fp8", mode("gfx942"), [word])[0],
        call("v_cvt_pk_f32_fp8", mode("gfx942", op_sel=1), [word])[0],
    )
    singles = [call("v_cvt_f32_fp8", mode("gfx942"), [word >> 8 * i])[0] for i in range(4)]
    assert low == singles[0] | singles[1] << 32 and high == singles[2] | singles[3] << 32
    one = [0x3F800000]
    for i in range(4):
        got = call("v_cvt_sr_fp8_f32", mode("gfx942", op_sel=4 * i), one, [0], [0])
        assert got == [0x40 << 8 * i]


def test_random_bits_decide() -> None:
    """A value a quarter of the way between two neighbours goes up for a quarter of the random bits, and never otherwise."""
    f = nb.FORMATS["f32"]
    value = nb.encode(nb.Number(nb.FINITE, 0, 4 * 8 + 1, 0), f)  # 33: between 32 and 36 in fp8
    noise = [i << 24 for i in range(256)]
    got = call("v_cvt_sr_fp8_f32", mode("gfx950"), [value] * 256, noise, [0] * 256)
    down, up = (
        nearest(nb.decode(value, f), "fp8", "ocp"),
        nearest(nb.Number(nb.FINITE, 0, 36, 0), "fp8", "ocp"),
    )
    assert got == [down] * 192 + [up] * 64
    exact = nb.encode(nb.Number(nb.FINITE, 1, 9, 2), f)
    assert set(call("v_cvt_sr_bf16_f32", mode("gfx950"), [exact] * 256, noise, [0] * 256)) == {exact >> 16}


@pytest.mark.parametrize("kind", ["fp8", "bf8", "fp4"])
@pytest.mark.parametrize("power", [0, 3, -20, 100, -100])
def test_scaled_pairs(kind: str, power: int) -> None:
    f, m = nb.FORMATS["f32"], mode("gfx950")
    a = floats_for_eight()
    b = a[::-1]
    scale = [127 + power << 23 | 0x123456] * len(a)
    bits = 4 if kind == "fp4" else 8
    want = [
        nearest(nb.decode(x, f), kind, "ocp", power) | nearest(nb.decode(y, f), kind, "ocp", power) << bits
        for x, y in zip(a, b)
    ]
    assert call(f"v_cvt_scalef32_pk_{kind}_f32", m, a, b, scale, [0] * len(a)) == want
    codes = list(range(256 if bits == 4 else 65536))[:: 1 if bits == 4 else 37]
    got = call(f"v_cvt_scalef32_pk_f32_{kind}", m, codes, scale[:1] * len(codes))
    values = eight_values(kind, "ocp")
    sign, top = 1 << bits - 1, EIGHT[kind, "ocp"][3]
    for code, g in zip(codes, got):
        for half in range(2):
            part = code >> half * bits & 2 * sign - 1
            if part & sign - 1 > top:
                continue
            x = values[part & sign - 1]
            exact = nb.Number(
                nb.FINITE, int(part & sign > 0), x.numerator, 1 - x.denominator.bit_length() + power
            )
            assert g >> 32 * half & M32 == nb.encode(exact, f), (kind, power, code)


@pytest.mark.parametrize("kind", ["fp6", "bf6"])
@pytest.mark.parametrize("source", ["f16", "bf16"])
def test_thirty_two_at_once(kind: str, source: str) -> None:
    from warpwright.runtime.amdgcn.semantics.registry import SEMANTICS

    f, m = nb.FORMATS[source], mode("gfx950")
    (values,) = operands(source, 1, 64, 8)
    values = [v & ~(1 << 5) if Floats(source, m).is_nan(v) else v for v in values]
    pairs = np.array([values[i] | values[i + 1] << 16 for i in range(0, 64, 2)], np.uint32).reshape(2, 16)
    a = np.ascontiguousarray(pairs.T).reshape(16, 1, 2)
    scale = np.full((1, 2), (127 + 2) << 23, np.uint32).view(np.float32)
    got = SEMANTICS[f"v_cvt_scalef32_pk32_{kind}_{source}"].fn(m, a, scale)
    assert got.shape == (6, 1, 2)
    for lane in range(2):
        packed = sum(int(x) << 32 * i for i, x in enumerate(got[:, 0, lane]))
        want = [nearest(nb.decode(v, f), kind, "ocp", 2) for v in values[32 * lane : 32 * lane + 32]]
        have = [packed >> 6 * i & 63 for i in range(32)]
        numbers = [i for i in range(32) if not Floats(source, m).is_nan(values[32 * lane + i])]
        assert [have[i] for i in numbers] == [want[i] for i in numbers]
    back = SEMANTICS[f"v_cvt_scalef32_pk32_f32_{kind}"].fn(m, got, scale)
    assert back.shape == (32, 1, 2)


def test_mixed_products() -> None:
    """The result in f32, and halves of it, of operands that the frame has widened."""
    f, g = nb.FORMATS["f32"], nb.FORMATS["f16"]
    a, b, c = operands("f32", 3, 500, 9)
    m = mode()
    fl = Floats("f32", m)

    def whole(x: int, y: int, z: int) -> int:
        return fl.finish(nb.add(nb.multiply(fl.number(x), fl.number(y)), fl.number(z)), (x, y, z))

    agree("v_fma_mix_f32", m, [a, b, c], whole)
    got: Any = call("v_fma_mixlo_f16", m, a, b, c)
    for have, *sources in zip(got, a, b, c):
        single = whole(*sources)
        if not fl.is_nan(single):
            assert have == nb.encode(nb.decode(single, f), g)
