"""Every vector instruction that has a reference, on its function alone, in every rounding and denormal mode."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from valu import DTYPES, MODES, agree, call, mode, setting

from warpwright.conformance.amdgcn import operands as made
from warpwright.conformance.amdgcn.integers import SATURATED, chosen_function, elements, lanes_below
from warpwright.conformance.amdgcn.registry import names, reference_of
from warpwright.conformance.reference import numbers as nb
from warpwright.isa.amdgcn.available import CHIPS
from warpwright.isa.amdgcn.table import ROWS

M32 = (1 << 32) - 1
PLAIN = [
    n
    for n in names()
    if "bitop3" not in n and all(k in DTYPES or k == "tied" for k in ROWS[n].src) and ROWS[n].dst[0] in DTYPES
]
FLOATS = [n for n in PLAIN if any("f" in k for k in (*ROWS[n].dst, *ROWS[n].src))]
#: Functions of many digits are slow to judge.
SLOW = ("v_rcp", "v_rsq", "v_sqrt", "v_exp", "v_log", "v_sin", "v_cos", "v_s_")
FEW = [mode(), mode("gfx1100", denorm_f32=0, denorm_f16_f64=0), mode("gfx1200"), mode(ieee=False)]


def targets(name: str) -> list[str]:
    """One chip of each kind that has an instruction."""
    have = CHIPS.get(name, frozenset())
    return [t for t in ("gfx90a", "gfx942", "gfx950", "gfx1100", "gfx1200", "gfx1250") if t in have] or [
        "gfx942"
    ]


@pytest.mark.parametrize("name", PLAIN)
def test_result_on_every_kind_of_chip(name: str) -> None:
    count = 16 if name.startswith(SLOW) else 60
    lists = made.operands(ROWS[name], count, 1)
    for target in targets(name):
        m = mode(target)
        fn = reference_of(name, setting(m))
        assert fn is not None
        agree(name, m, lists, fn)


@pytest.mark.parametrize("name", [n for n in FLOATS if not n.startswith(SLOW)])
def test_result_in_every_mode(name: str) -> None:
    lists = made.operands(ROWS[name], 36, 2)
    for m in (*MODES, mode(ieee=False)):
        fn = reference_of(name, setting(m))
        assert fn is not None
        agree(name, m, lists, fn)


@pytest.mark.parametrize("name", sorted(n for n in SATURATED if n in ROWS))
def test_clamp_saturates(name: str) -> None:
    m = mode(clamp=True)
    fn = reference_of(name, setting(m))
    assert fn is not None
    agree(name, m, made.operands(ROWS[name], 400, 3), fn)


@pytest.mark.parametrize("table", [0x00, 0x96, 0xE8, 0xCA, 0x01, 0x80, 0x5A, 0xFF])
def test_any_function_of_three(table: int) -> None:
    m = mode("gfx950", words=(f"bitop3:{table:#x}",))
    agree("v_bitop3_b32", m, made.operands(ROWS["v_bitop3_b32"], 60, 4), chosen_function(table))


@pytest.mark.parametrize("lanes", [32, 64])
@pytest.mark.parametrize("name", ["v_mbcnt_lo_u32_b32", "v_mbcnt_hi_u32_b32"])
def test_lanes_below(name: str, lanes: int) -> None:
    masks, starts = made.operands(ROWS[name], lanes, 5)
    got = call(name, mode(lanes=lanes), masks, starts)
    assert got == [lanes_below(name, i, m, s) for i, (m, s) in enumerate(zip(masks, starts))]


@pytest.mark.parametrize(("name", "bits"), [("v_dot4_i32_iu8", 8), ("v_dot8_i32_iu4", 4)])
@pytest.mark.parametrize("chosen", range(4))
def test_dot_of_chosen_signs(name: str, bits: int, chosen: int) -> None:
    def reference(a: int, b: int, c: int) -> int:
        xs, ys = elements(a, bits, bool(chosen & 1)), elements(b, bits, bool(chosen & 2))
        return sum(x * y for x, y in zip(xs, ys)) + c & M32

    agree(name, mode("gfx1100", neg_lo=chosen), made.operands(ROWS[name], 300, 6), reference)


def test_every_exact_row_has_a_reference() -> None:
    """What the table calls exact is held against whole numbers, here or beside."""
    beside = ("v_mbcnt", "v_bitop", "v_nop", "v_cvt_scalef32", "v_fma_mix", "v_mfma", "v_smfmac", "v_wmma", "v_swmmac",
              "v_cvt_f16", "v_cvt_pk_f16", "v_cvt_pk_fp8", "v_cvt_pk_bf8", "v_prng")  # fmt: skip
    left = [
        n
        for n, row in ROWS.items()
        if row.kind in ("valu", "matrix") and row.status.value == "exact" and n not in names()
    ]
    assert [n for n in left if not n.startswith(beside)] == []


@pytest.mark.parametrize("kind", ["f32", "f64"])
def test_llvm_s_quotient_is_correctly_rounded(kind: str) -> None:
    """The steps that LLVM makes of a division, over the whole range and near overflow and underflow."""
    f = nb.FORMATS[kind]
    rng = np.random.default_rng(12)
    nums, dens = made.floats(kind, 3000, rng), made.floats(kind, 3000, rng)
    for i in range(1500):  # quotients that are subnormal, or nearly
        e = (i * 7919) % (f.bias - 30) + 25
        dens[i] = (f.bias + e << f.fraction) | dens[i] & (1 << f.fraction) - 1 | dens[i] & f.sign
        q = e - f.bias - (i % (f.fraction + 4)) + 3
        nums[i] = (max(f.bias + q, 1) << f.fraction) | nums[i] & (1 << f.fraction) - 1
    got = _divided(kind, mode(), nums, dens)
    for n, d, g in zip(nums, dens, got):
        x, y = nb.decode(n, f), nb.decode(d, f)
        quotient = nb.divide(x, y)
        if nb.NAN in (x.kind, y.kind):
            want = (n if x.kind == nb.NAN else d) | 1 << f.fraction - 1
        elif quotient.kind == nb.NAN:
            want = f.sign | f.top + 1 | 1 << f.fraction - 1
        else:
            want = nb.encode(quotient, f)
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
