"""What one row's reference does not say: bytes and halves that modifiers choose, random bits, NaNs, many digits."""

from __future__ import annotations

import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import mpmath
import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from valu import call, mode

from warpwright.conformance.amdgcn import operands as made
from warpwright.conformance.amdgcn.conversions import nearest, number_of
from warpwright.conformance.reference import numbers as nb
from warpwright.emulator.amdgcn.semantics.registry import SEMANTICS

#: The function of an exact argument.
FUNCTIONS: dict[str, Any] = {
    "rcp": lambda x: 1 / x,
    "rsq": lambda x: 1 / mpmath.sqrt(x),
    "sqrt": mpmath.sqrt,
    "exp": lambda x: mpmath.power(2, x),
    "log": lambda x: mpmath.log(x, 2),
    "sin": lambda x: mpmath.sinpi(2 * x),
    "cos": lambda x: mpmath.cospi(2 * x),
}


@pytest.mark.parametrize("word", FUNCTIONS)
def test_functions_are_within_one_unit_in_sixty_digits(word: str) -> None:
    """Of f32 arguments for which both the argument and the result are normal numbers."""
    f = nb.FORMATS["f32"]
    rng = np.random.default_rng(3)
    values = [
        nb.encode(nb.Number(nb.FINITE, i & 1, int(rng.integers(1, 1 << 24)), i % 40 - 40), f)
        for i in range(300)
    ]
    got = call(f"v_{word}_f32", mode(), values)
    with mpmath.workdps(60):
        for a, g in zip(values, got):
            x = nb.decode(a, f)
            argument = mpmath.mpf(x.m) * mpmath.mpf(2) ** x.e * (-1) ** x.sign
            if (argument <= 0 and word in ("rsq", "sqrt", "log")) or (
                abs(argument) > 100 and word in ("exp", "sin", "cos")
            ):
                continue
            want = FUNCTIONS[word](argument)
            y = nb.decode(g, f)
            error = abs(mpmath.mpf(y.m) * mpmath.mpf(2) ** y.e * (-1) ** y.sign - want)
            ulp = mpmath.mpf(2) ** (int(mpmath.floor(mpmath.log(abs(want), 2))) - 23) if want else 2.0**-149
            assert error <= ulp, (word, hex(a), hex(g), float(error / ulp))


@pytest.mark.parametrize("kind", ["fp8", "bf8"])
@pytest.mark.parametrize("target", ["gfx942", "gfx950"])
def test_every_code_of_eight_bits(kind: str, target: str) -> None:
    m, f = mode(target), nb.FORMATS["f32"]
    for code, g in enumerate(call(f"v_cvt_f32_{kind}", m, list(range(256)))):
        x = number_of(code, kind, m.target.fp8)
        if x is not None:
            assert g == nb.encode(x, f)
        elif kind == "bf8" and target == "gfx950" and code & 0x7F == 0x7C:
            assert g == f.top + 1 | (f.sign if code & 0x80 else 0)
        else:
            assert g & f.sign - 1 > f.top + 1


def test_beyond_the_greatest_value() -> None:
    """NaN, of OCP's bf8 an infinity; the greatest value where MODE says so."""
    big = [0x49742400]  # 1e6
    for target, kind, lost, most in (("gfx942", "fp8", 0x80, 0x7F), ("gfx942", "bf8", 0x80, 0x7F),
                                     ("gfx950", "fp8", 0x7F, 0x7E), ("gfx950", "bf8", 0x7C, 0x7B)):  # fmt: skip
        assert call(f"v_cvt_pk_{kind}_f32", mode(target), big, big, [0]) == [lost * 0x101]
        assert call(f"v_cvt_pk_{kind}_f32", mode(target, fp16_ovfl=True), big, big, [0]) == [most * 0x101]
    assert call("v_cvt_f16_f32", mode(), big) == [0x7C00]
    assert call("v_cvt_f16_f32", mode(fp16_ovfl=True), big) == [0x7BFF]


def test_bytes_and_halves_are_chosen() -> None:
    word, one = 0x40_38_30_28, [0x3F800000]
    singles = [call("v_cvt_f32_fp8", mode("gfx942"), [word >> 8 * i])[0] for i in range(4)]
    for i in range(4):
        by_name = mode("gfx1200", words=(f"byte_sel:{i}",))
        assert call("v_cvt_f32_fp8", by_name, [word]) == call(
            "v_cvt_f32_fp8", mode("gfx1200"), [word >> 8 * i]
        )
        assert call("v_cvt_sr_fp8_f32", mode("gfx942", op_sel=4 * i), one, [0], [0]) == [0x40 << 8 * i]
        assert call("v_cvt_sr_fp8_f32", mode("gfx1200", words=(f"byte_sel:{i}",)), one, [0], [0]) == [
            0x38 << 8 * i
        ]
    low, high = (call("v_cvt_pk_f32_fp8", mode("gfx942", op_sel=s), [word])[0] for s in (0, 1))
    assert low == singles[0] | singles[1] << 32 and high == singles[2] | singles[3] << 32
    old = [0xA5A5_5A5A]
    assert call("v_cvt_pk_fp8_f32", mode("gfx942", op_sel=4), one, one, old) == [0x4040_5A5A]
    scale = [127 << 23]
    assert call("v_cvt_scalef32_pk_fp8_f32", mode("gfx950", op_sel=8), one, one, scale, old) == [0x3838_5A5A]
    assert call("v_cvt_scalef32_pk_fp4_f32", mode("gfx950", op_sel=8), one, one, scale, old) == [0xA522_5A5A]


def test_random_bits_decide() -> None:
    """A quarter of the way between two neighbours goes up for a quarter of the random bits, a neighbour never."""
    f = nb.FORMATS["f32"]
    value = nb.encode(nb.Number(nb.FINITE, 0, 33, 0), f)  # between 32 and 36 in fp8
    noise = [i << 24 for i in range(256)]
    down, up = (nearest(nb.Number(nb.FINITE, 0, x, 0), "fp8", "ocp") for x in (32, 36))
    assert (
        call("v_cvt_sr_fp8_f32", mode("gfx950"), [value] * 256, noise, [0] * 256) == [down] * 192 + [up] * 64
    )
    exact = nb.encode(nb.Number(nb.FINITE, 1, 9, 2), f)
    assert set(call("v_cvt_sr_bf16_f32", mode("gfx950"), [exact] * 256, noise, [0] * 256)) == {exact >> 16}


@pytest.mark.parametrize("kind", ["fp6", "bf6"])
@pytest.mark.parametrize("source", ["f16", "bf16"])
def test_thirty_two_at_once(kind: str, source: str) -> None:
    f, m = nb.FORMATS[source], mode("gfx950")
    rng = np.random.default_rng(8)
    values = [v if nb.decode(v, f).kind == nb.FINITE else 5 for v in made.floats(source, 64, rng)]
    pairs = np.array([values[i] | values[i + 1] << 16 for i in range(0, 64, 2)], np.uint32).reshape(2, 16)
    a = np.ascontiguousarray(pairs.T).reshape(16, 1, 2)
    scale = np.full((1, 2), (127 + 2) << 23, np.uint32).view(np.float32)
    got = SEMANTICS[f"v_cvt_scalef32_pk32_{kind}_{source}"].fn(m, a, scale)
    back = SEMANTICS[f"v_cvt_scalef32_pk32_f32_{kind}"].fn(m, got, scale).view(np.uint32)
    assert got.shape == (6, 1, 2) and back.shape == (32, 1, 2)
    for lane in range(2):
        packed = sum(int(x) << 32 * i for i, x in enumerate(got[:, 0, lane]))
        codes = [packed >> 6 * i & 63 for i in range(32)]
        assert codes == [nearest(nb.decode(v, f), kind, "ocp", 2) for v in values[32 * lane : 32 * lane + 32]]
        for i, code in enumerate(codes):
            x = number_of(code, kind, "ocp", 2)
            assert x is not None and back[i, 0, lane] == nb.encode(x, nb.FORMATS["f32"])


def test_two_over_pi_put_together() -> None:
    f = nb.FORMATS["f64"]
    parts = [
        nb.decode(p, f) for p in call("v_trig_preop_f64", mode(), [0x3FF0000000000000] * 20, list(range(20)))
    ]
    total = sum((Fraction(p.m) * Fraction(2) ** p.e for p in parts), Fraction(0))
    with mpmath.workdps(400):
        rest = 2 / mpmath.pi - mpmath.mpf(total.numerator) / total.denominator
        assert 0 <= rest < mpmath.mpf(2) ** (-53 * 20)


def test_a_quiet_nan_keeps_its_payload_and_a_signalling_one_becomes_quiet() -> None:
    quiet, loud, one, inf = 0x7FC12345, 0xFF812345, 0x3F800000, [0x7F800000]
    assert call("v_add_f32", mode(), [quiet, one, loud], [one, loud, quiet]) == [
        quiet,
        loud | 0x400000,
        loud | 0x400000,
    ]
    assert call("v_add_f32", mode(ieee=False), [loud], [one]) == [loud]
    assert call("v_add_f32", mode("gfx1200", ieee=False), [loud], [one]) == [loud | 0x400000]
    assert call("v_sub_f32", mode(), inf, inf) == [0x7FC00000]
    assert call("v_min_f32", mode(), [quiet], [one]) == [one] == call("v_min_f32", mode(), [one], [quiet])
    assert call("v_minimum_f32", mode("gfx1200"), [quiet], [one]) == [quiet]
