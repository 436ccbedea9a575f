"""Scalar instructions against Python's whole numbers, and through the text: pairs of registers, SCC, EXEC, modes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from emulated import lanes

from warpwright.emulator.amdgcn.front import binders
from warpwright.emulator.amdgcn.semantics.registry import SEMANTICS, Mode
from warpwright.isa.amdgcn.scalar import ROWS
from warpwright.isa.amdgcn.targets import TARGETS

assert binders.BINDERS  # registers all semantics
MODE = Mode(TARGETS["gfx942"])
EDGES = [0, 1, 2, 3, 31, 32, 63, 64, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF]


def signed(x: int, bits: int) -> int:
    return x - (1 << bits) if x >> bits - 1 & 1 else x


def numbers(bits: int, seed: int) -> list[int]:
    rng = np.random.default_rng(seed)
    wide = [int(v) for v in rng.integers(0, 1 << 63, 300)] + EDGES + [(1 << bits) - 1 - e for e in EDGES]
    return [v & (1 << bits) - 1 for v in wide]


def shift(a: int, n: int, bits: int, left: bool, arithmetic: bool = False) -> int:
    n &= bits - 1
    if left:
        return a << n
    return (signed(a, bits) if arithmetic else a) >> n


def extract(a: int, control: int, bits: int, sign: bool) -> int:
    size = min(control >> 16 & 0x7F, bits)
    x = (signed(a, bits) if sign else a) >> (control & bits - 1)
    x &= (1 << size) - 1
    return signed(x, size) if sign and size else x


def leading(a: int, bits: int) -> int:
    return bits - a.bit_length() if a else -1


def trailing(a: int) -> int:
    return (a & -a).bit_length() - 1 if a else -1


def carry(total: int) -> tuple[int, int]:
    return total, int(total >> 32 != 0)


def over(r: int) -> tuple[int, int]:
    return r, int(not -(1 << 31) <= r < 1 << 31)


def nonzero(r: int, bits: int = 32) -> tuple[int, int]:
    return r, int(r & (1 << bits) - 1 != 0)


def S(x: int) -> int:
    return signed(x, 32)


#: Name -> what its operands (as unsigned numbers) give: the result, with SCC where the row has it.
WANTED: dict[str, Callable[..., Any]] = {
    "s_add_u32": lambda a, b: carry(a + b),
    "s_sub_u32": lambda a, b: (a - b, int(b > a)),
    "s_addc_u32": lambda a, b, c: carry(a + b + c),
    "s_subb_u32": lambda a, b, c: (a - b - c, int(b + c > a)),
    "s_add_i32": lambda a, b: over(S(a) + S(b)),
    "s_sub_i32": lambda a, b: over(S(a) - S(b)),
    "s_mul_i32": lambda a, b: a * b,
    "s_mul_hi_u32": lambda a, b: a * b >> 32,
    "s_mul_hi_i32": lambda a, b: S(a) * S(b) >> 32,
    "s_mul_u64": lambda a, b: a * b,
    "s_add_nc_u64": lambda a, b: a + b,
    "s_sub_nc_u64": lambda a, b: a - b,
    "s_absdiff_i32": lambda a, b: nonzero(abs(S((S(a) - S(b)) & 0xFFFFFFFF))),
    "s_abs_i32": lambda a: nonzero(abs(S(a))),
    "s_min_u32": lambda a, b: (min(a, b), int(a < b)),
    "s_max_u32": lambda a, b: (max(a, b), int(a > b)),
    "s_min_i32": lambda a, b: (min(S(a), S(b)), int(S(a) < S(b))),
    "s_max_i32": lambda a, b: (max(S(a), S(b)), int(S(a) > S(b))),
    **{f"s_lshl{n}_add_u32": (lambda a, b, n=n: carry((a << n) + b)) for n in (1, 2, 3, 4)},
    "s_lshl_b32": lambda a, n: nonzero(shift(a, n, 32, True)),
    "s_lshr_b32": lambda a, n: nonzero(shift(a, n, 32, False)),
    "s_ashr_i32": lambda a, n: nonzero(shift(a, n, 32, False, True)),
    "s_lshl_b64": lambda a, n: nonzero(shift(a, n, 64, True), 64),
    "s_lshr_b64": lambda a, n: nonzero(shift(a, n, 64, False), 64),
    "s_ashr_i64": lambda a, n: nonzero(shift(a, n, 64, False, True), 64),
    "s_bfm_b32": lambda a, b: (1 << (a & 31)) - 1 << (b & 31),
    "s_bfm_b64": lambda a, b: (1 << (a & 63)) - 1 << (b & 63),
    "s_bfe_u32": lambda a, c: nonzero(extract(a, c, 32, False)),
    "s_bfe_i32": lambda a, c: nonzero(extract(a, c, 32, True)),
    "s_bfe_u64": lambda a, c: nonzero(extract(a, c, 64, False), 64),
    "s_bfe_i64": lambda a, c: nonzero(extract(a, c, 64, True), 64),
    "s_cselect_b32": lambda a, b, c: a if c else b,
    "s_cmov_b32": lambda a, c, old: a if c else old,
    "s_pack_ll_b32_b16": lambda a, b: b << 16 | a & 0xFFFF,
    "s_pack_lh_b32_b16": lambda a, b: b & 0xFFFF0000 | a & 0xFFFF,
    "s_pack_hh_b32_b16": lambda a, b: b & 0xFFFF0000 | a >> 16,
    "s_pack_hl_b32_b16": lambda a, b: b << 16 | a >> 16,
    "s_brev_b32": lambda a: int(f"{a:032b}"[::-1], 2),
    "s_brev_b64": lambda a: int(f"{a:064b}"[::-1], 2),
    "s_bcnt1_i32_b64": lambda a: nonzero(a.bit_count()),
    "s_bcnt0_i32_b32": lambda a: nonzero(32 - a.bit_count()),
    "s_ff1_i32_b32": trailing,
    "s_ctz_i32_b64": trailing,
    "s_ff0_i32_b32": lambda a: trailing(~a & 0xFFFFFFFF),
    "s_flbit_i32_b32": lambda a: leading(a, 32),
    "s_clz_i32_u64": lambda a: leading(a, 64),
    "s_flbit_i32": lambda a: leading(a ^ 0xFFFFFFFF if a >> 31 else a, 32),
    "s_cls_i32_i64": lambda a: leading(a ^ (1 << 64) - 1 if a >> 63 else a, 64),
    "s_sext_i32_i8": lambda a: signed(a & 0xFF, 8),
    "s_sext_i32_i16": lambda a: signed(a & 0xFFFF, 16),
    "s_bitset0_b32": lambda n, old: old & ~(1 << (n & 31)),
    "s_bitset1_b64": lambda n, old: old | 1 << (n & 63),
    "s_bitreplicate_b64_b32": lambda a: sum((a >> i & 1) * 3 << 2 * i for i in range(32)),
    "s_quadmask_b32": lambda a: nonzero(sum((a >> 4 * i & 15 != 0) << i for i in range(8))),
    "s_wqm_b64": lambda a: nonzero(sum((a >> 4 * i & 15 != 0) * 15 << 4 * i for i in range(16)), 64),
    "s_bitcmp1_b32": lambda a, n: a >> (n & 31) & 1,
    "s_bitcmp0_b64": lambda a, n: 1 - (a >> (n & 63) & 1),
    "s_movk_i32": lambda k: signed(k & 0xFFFF, 16),
    "s_addk_i32": lambda k, old: over(S(old) + signed(k & 0xFFFF, 16)),
    "s_mulk_i32": lambda k, old: old * signed(k & 0xFFFF, 16),
    "s_cmpk_lt_u32": lambda a, k: int(a < k & 0xFFFF),
    "s_cmpk_ge_i32": lambda a, k: int(S(a) >= signed(k & 0xFFFF, 16)),
    "s_cmp_gt_i32": lambda a, b: int(S(a) > S(b)),
    "s_cmp_le_u32": lambda a, b: int(a <= b),
    "s_cmp_lg_u64": lambda a, b: int(a != b),
    "s_andn2_b64": lambda a, b: nonzero(a & ~b, 64),
    "s_orn2_b32": lambda a, b: nonzero(a | ~b),
    "s_xnor_b32": lambda a, b: nonzero(~(a ^ b)),
    "s_nand_b64": lambda a, b: nonzero(~(a & b), 64),
    "s_not_b32": lambda a: nonzero(~a),
    "s_andn2_saveexec_b64": lambda a, e: (e, a & ~e, int(a & ~e & (1 << 64) - 1 != 0)),
    "s_or_not1_saveexec_b32": lambda a, e: (e, a | ~e, int((a | ~e) & 0xFFFFFFFF != 0)),
    "s_andn1_wrexec_b64": lambda a, e: (~a & e, ~a & e, int(~a & e != 0)),
}
_DTYPE = {
    "b32": "u4",
    "u32": "u4",
    "s32": "i4",
    "lit": "u4",
    "b64": "u8",
    "u64": "u8",
    "s64": "i8",
    "scc": "?",
}


def _dtype(kind: str, name: str, row: Any) -> str:
    if kind == "exec":
        return "u8" if name.endswith("b64") else "u4"
    return _DTYPE[row.dst[0] if kind == "tied" else kind]


@pytest.mark.parametrize("name", sorted(WANTED))
def test_against_whole_numbers(name: str) -> None:
    row = ROWS[name]
    kinds = [_dtype(k, name, row) for k in row.src]
    given = []
    for i, d in enumerate(kinds):
        bits = 1 if d == "?" else 8 * int(d[1])
        given.append(numbers(bits, i))
    if name.startswith("s_bfe"):
        given[1] = [v & 0x7F003F for v in given[1]]
    arrays = [np.array(g, "?") if d == "?" else np.array(g, f"u{d[1]}").view(d) for g, d in zip(given, kinds)]
    with np.errstate(all="ignore"):
        found = SEMANTICS[name].fn(MODE, *arrays)
    found = found if isinstance(found, tuple) else (found,)
    outs = [_dtype(k, name, row) for k in row.dst]
    for at, operands in enumerate(zip(*given)):
        wanted = WANTED[name](*operands)
        wanted = wanted if isinstance(wanted, tuple) else (wanted,)
        for got, want, d in zip(found, wanted, outs):
            if d == "?":
                assert bool(got[at]) == bool(want), (name, operands)
            else:
                mask = (1 << 8 * int(d[1])) - 1
                assert int(got[at]) & mask == want & mask, (name, operands)


def test_every_row_has_semantics() -> None:
    assert not [n for n in ROWS if n not in SEMANTICS]


def test_pairs_conditions_and_exec_in_text() -> None:
    lines = """
    s_mov_b64 s[8:9], 0x80000001
    s_lshl_b64 s[8:9], s[8:9], 1
    s_add_u32 s10, s8, -3
    s_addc_u32 s11, s9, 0
    s_cselect_b32 s12, 5, 7
    s_mov_b64 s[14:15], exec
    s_and_saveexec_b64 s[16:17], s[8:9]
    v_mov_b32_e32 v3, 1
    s_mov_b64 exec, s[16:17]
    v_mov_b32_e32 v10, s8
    v_mov_b32_e32 v11, s9
    v_mov_b32_e32 v12, s10
    v_mov_b32_e32 v13, s11
    v_mov_b32_e32 v14, s12
    s_cmp_eq_u64 s[14:15], s[16:17]
    v_mov_b32_e32 v15, src_scc
    """
    found = lanes("gfx942", lines, 6)[:, 0]
    assert found.tolist() == [2, 1, 0xFFFFFFFF, 1, 7, 1]


def test_the_mode_decides_how_sums_round() -> None:
    lines = """
    v_mov_b32_e32 v1, 1.0
    v_mov_b32_e32 v2, 0x30000000
    v_mov_b32_e32 v3, 0x00000001
    v_add_f32_e32 v10, v1, v2
    s_setreg_imm32_b32 hwreg(HW_REG_MODE, 0, 2), 1
    v_add_f32_e32 v11, v1, v2
    s_setreg_imm32_b32 hwreg(HW_REG_MODE, 0, 2), 0
    v_add_f32_e32 v12, v3, v3
    s_setreg_imm32_b32 hwreg(HW_REG_MODE, 4, 2), 0
    v_add_f32_e32 v13, v3, v3
    s_getreg_b32 s8, hwreg(HW_REG_MODE, 4, 4)
    v_mov_b32_e32 v14, s8
    """
    assert lanes("gfx942", lines, 5)[:, 0].tolist() == [0x3F800000, 0x3F800001, 2, 0, 0xC]


@pytest.mark.parametrize("target", ["gfx1200"])
def test_scalar_floats(target: str) -> None:
    lines = """
    s_mov_b32 s8, 0x40400000
    s_mul_f32 s9, s8, s8
    s_fmac_f32 s9, s8, 1.0
    s_cvt_u32_f32 s10, s9
    s_cvt_f32_u32 s11, s10
    s_cmp_gt_f32 s9, s8
    s_cselect_b32 s12, 1, 0
    s_cvt_pk_rtz_f16_f32 s13, s8, 1.0
    v_mov_b32_e32 v10, s9
    v_mov_b32_e32 v11, s10
    v_mov_b32_e32 v12, s11
    v_mov_b32_e32 v13, s12
    v_mov_b32_e32 v14, s13
    """
    found = lanes(target, lines, 5)[:, 0]
    assert found.tolist() == [0x41400000, 12, 0x41400000, 1, 0x3C004200]
