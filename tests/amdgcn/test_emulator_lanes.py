"""Values that go from lane to lane: DPP, permutations, readlane; and parts of registers: SDWA, halves, op_sel."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from emulated import lanes

WIDE, NARROW = np.arange(64), np.arange(32)
VALUES = "v_mul_u32_u24_e32 v1, 3, v0\nv_add_{nc}u32_e32 v1, 100, v1\n"  # 3 * lane + 100


def value(lane: np.ndarray) -> np.ndarray:
    return 3 * lane + 100


def moved(target: str, line: str, before: str = "") -> np.ndarray:
    nc = "" if target in ("gfx942", "gfx906", "gfx950") else "nc_"
    mov = "v_mov_b32_e32 v10, 7\n"
    return lanes(target, VALUES.format(nc=nc) + mov + before + line)[0]


@pytest.mark.parametrize(
    ("control", "source"),
    [
        ("quad_perm:[3,0,2,1]", lambda i: i // 4 * 4 + np.array([3, 0, 2, 1])[i % 4]),
        ("row_shl:3", lambda i: np.where(i % 16 + 3 < 16, i + 3, -1)),
        ("row_shr:5", lambda i: np.where(i % 16 >= 5, i - 5, -1)),
        ("row_ror:2", lambda i: i // 16 * 16 + (i % 16 - 2) % 16),
        ("wave_shr:1", lambda i: i - 1),
        ("wave_rol:1", lambda i: (i + 1) % 64),
        ("row_mirror", lambda i: i // 16 * 16 + 15 - i % 16),
        ("row_half_mirror", lambda i: i // 8 * 8 + 7 - i % 8),
        ("row_bcast:15", lambda i: np.where(i >= 16, i // 16 * 16 - 1, -1)),
        ("row_bcast:31", lambda i: np.where(i >= 32, 31, -1)),
        ("row_newbcast:4", lambda i: i // 16 * 16 + 4),
    ],
)
@pytest.mark.parametrize("zero", [False, True])
def test_dpp(control: str, source: object, zero: bool) -> None:
    bound = " bound_ctrl:0" if zero else ""
    found = moved("gfx942", f"v_mov_b32_dpp v10, v1 {control} row_mask:0xf bank_mask:0xf{bound}")
    at = source(WIDE)  # type: ignore[operator]
    assert np.array_equal(found, np.where(at >= 0, value(at), 0 if zero else 7))


def test_dpp_masks_rows_and_banks() -> None:
    found = moved("gfx942", "v_mov_b32_dpp v10, v1 quad_perm:[0,1,2,3] row_mask:0xa bank_mask:0x3")
    here = (WIDE // 16 % 2 == 1) & (WIDE // 4 % 4 < 2)
    assert np.array_equal(found, np.where(here, value(WIDE), 7))


def test_dpp_of_arithmetic_on_rdna() -> None:
    found = moved("gfx1100", "v_add_nc_u32_dpp v10, v1, v1 row_xmask:5 row_mask:0xf bank_mask:0xf")
    assert np.array_equal(found, value(NARROW ^ 5) + value(NARROW))
    found = moved("gfx1100", "v_mov_b32_dpp v10, v1 row_share:6 row_mask:0xf bank_mask:0xf")
    assert np.array_equal(found, value(NARROW // 16 * 16 + 6))
    found = moved("gfx1100", "v_mov_b32_dpp v10, v1 dpp8:[7,6,5,4,3,2,1,0]")
    assert np.array_equal(found, value(NARROW // 8 * 8 + 7 - NARROW % 8))


def test_lanes_that_are_off_give_nothing() -> None:
    part = "s_mov_b64 exec, 0xff\n"
    back = "\ns_mov_b64 exec, -1"
    found = moved("gfx942", f"v_mov_b32_dpp v10, v1 row_shl:4 row_mask:0xf bank_mask:0xf{back}", part)
    assert np.array_equal(found, np.where(WIDE < 4, value(WIDE + 4), 7))
    zero = moved(
        "gfx942", f"v_mov_b32_dpp v10, v1 row_shl:4 row_mask:0xf bank_mask:0xf bound_ctrl:0{back}", part
    )
    assert np.array_equal(zero, np.where(WIDE < 4, value(WIDE + 4), np.where(WIDE < 8, 0, 7)))


def test_permlane() -> None:
    before = "s_mov_b32 s8, 0x01234567\ns_mov_b32 s9, 0xfedcba98\n"
    pick = np.array([7, 6, 5, 4, 3, 2, 1, 0, 8, 9, 10, 11, 12, 13, 14, 15])[NARROW % 16]
    found = moved("gfx1100", "v_permlane16_b32 v10, v1, s8, s9", before)
    assert np.array_equal(found, value(NARROW // 16 * 16 + pick))
    found = moved("gfx1100", "v_permlanex16_b32 v10, v1, s8, s9", before)
    assert np.array_equal(found, value((NARROW // 16 ^ 1) * 16 + pick))
    found = moved("gfx1100:wave64", "v_permlane64_b32 v10, v1")
    assert np.array_equal(found, value(WIDE ^ 32))
    found = moved("gfx1200", "v_permlane16_var_b32 v10, v1, v2", "v_xor_b32_e32 v2, 9, v0\n")
    assert np.array_equal(found, value(NARROW ^ 9))


def test_rows_change_places() -> None:
    found = lanes(
        "gfx950", "v_mov_b32_e32 v10, v0\nv_add_u32_e32 v11, 100, v0\nv_permlane32_swap_b32 v10, v11", 2
    )
    assert np.array_equal(found[0], np.where(WIDE < 32, WIDE, 100 + WIDE - 32))
    assert np.array_equal(found[1], np.where(WIDE < 32, WIDE + 32, 100 + WIDE))


@pytest.mark.parametrize("target", ["gfx942", "gfx1100", "gfx1100:wave64", "gfx1200:wave64"])
def test_bpermute(target: str) -> None:
    lane = WIDE if ":" in target or target == "gfx942" else NARROW
    wait = "s_wait_dscnt 0x0" if target.startswith("gfx12") else "s_waitcnt lgkmcnt(0)"
    lines = "v_xor_b32_e32 v2, 33, v0\nv_lshlrev_b32_e32 v2, 2, v2\n"
    found = moved(target, f"ds_bpermute_b32 v10, v2, v1\n{wait}", lines)
    other = lane ^ 33
    if target == "gfx1100:wave64":  # each half is a world of its own
        other = lane // 32 * 32 + other % 32
    assert np.array_equal(found, value(other % lane.size))
    found = moved(target, f"ds_permute_b32 v10, v2, v1\n{wait}", lines)
    assert np.array_equal(found, value(other % lane.size))


def test_swizzle() -> None:
    wait = "\ns_waitcnt lgkmcnt(0)"
    found = moved("gfx942", f"ds_swizzle_b32 v10, v1 offset:swizzle(SWAP,4){wait}")
    assert np.array_equal(found, value(WIDE ^ 4))
    found = moved("gfx942", f"ds_swizzle_b32 v10, v1 offset:swizzle(REVERSE,8){wait}")
    assert np.array_equal(found, value(WIDE ^ 7))
    found = moved("gfx942", f"ds_swizzle_b32 v10, v1 offset:swizzle(BROADCAST,8,3){wait}")
    assert np.array_equal(found, value(WIDE // 8 * 8 + 3))
    found = moved("gfx942", f"ds_swizzle_b32 v10, v1 offset:swizzle(QUAD_PERM,1,2,3,0){wait}")
    assert np.array_equal(found, value(WIDE // 4 * 4 + (WIDE + 1) % 4))
    found = moved("gfx942", f'ds_swizzle_b32 v10, v1 offset:swizzle(BITMASK_PERM,"01pip"){wait}')
    low = WIDE % 32
    assert np.array_equal(found, value(WIDE // 32 * 32 + ((low & 0b00111 | 0b01000) ^ 0b00010)))


def test_lanes_and_scalars() -> None:
    lines = """
    v_readlane_b32 s8, v1, 5
    s_mov_b32 s9, 40
    v_readlane_b32 s10, v1, s9
    s_mov_b64 exec, 0xf000
    v_readfirstlane_b32 s11, v1
    s_mov_b64 exec, -1
    v_mov_b32_e32 v10, s8
    v_add_u32_e32 v10, s10, v10
    v_add_u32_e32 v10, s11, v10
    v_writelane_b32 v10, s9, 3
    """
    found = moved("gfx942", lines)
    wanted = np.full(64, value(np.array(5)) + value(np.array(40)) + value(np.array(12)))
    wanted[3] = 40
    assert np.array_equal(found, wanted)


def test_sdwa() -> None:
    lines = """
    v_mov_b32_e32 v1, 0x81f27384
    v_mov_b32_e32 v2, 0x01020304
    v_add_u32_sdwa v10, v1, v2 dst_sel:DWORD dst_unused:UNUSED_PAD src0_sel:BYTE_2 src1_sel:WORD_1
    v_mov_b32_e32 v11, -1
    v_add_u32_sdwa v11, sext(v1), v2 dst_sel:WORD_1 dst_unused:UNUSED_PRESERVE src0_sel:BYTE_3 src1_sel:BYTE_0
    v_mov_b32_sdwa v12, v1 dst_sel:BYTE_1 dst_unused:UNUSED_SEXT src0_sel:BYTE_0
    """
    found = lanes("gfx942", lines, 3)[:, 0]
    assert found.tolist() == [0xF2 + 0x0102, 0xFF85FFFF, 0xFFFF8400]


def test_parts_of_registers_on_rdna() -> None:
    lines = """
    v_mov_b32_e32 v1, 0x40003c00
    v_mov_b32_e32 v10, 0x55556666
    v_add_f16_e64 v10.h, v1.l, v1.h
    v_mov_b32_e32 v11, 0x55556666
    v_add_f16_e64 v11.l, -v1.h, |v1.l|
    v_pk_add_f16 v12, v1, v1 op_sel:[1,0] op_sel_hi:[0,1] neg_lo:[0,1]
    v_pk_fma_f16 v13, v1, 1.0, v1 op_sel_hi:[1,0,1]
    """
    found = lanes("gfx1100", lines, 4)[:, 0]
    assert found.tolist() == [0x42006666, 0x5555BC00, 0x42003C00, 0x44004000]


def test_results_of_16_bits_on_gfx9_clear_the_other_half() -> None:
    lines = """
    v_mov_b32_e32 v1, 0x3c00
    v_mov_b32_e32 v10, -1
    v_add_f16_e32 v10, v1, v1
    v_mov_b32_e32 v11, 0x12340000
    v_mad_f16 v11, v1, v1, v1 op_sel:[0,0,0,1]
    v_fma_mixlo_f16 v12, v1, v1, v1 op_sel_hi:[1,1,1]
    """
    assert lanes("gfx906", "v_mov_b32_e32 v12, 0x77770000\n" + lines, 3)[:, 0].tolist() == [
        0x4000,
        0x40000000,
        0x77774000,
    ]


def test_modifiers_of_results() -> None:
    lines = """
    v_mov_b32_e32 v1, 0x40400000
    v_mul_f32_e64 v10, v1, v1 mul:2
    v_mul_f32_e64 v11, v1, 0.5 div:2
    v_sub_f32_e64 v12, v1, 1.0 clamp
    v_sub_u32_e64 v13, 3, 5 clamp
    v_add_f32_e64 v14, -|v1|, 1.0
    """
    found = lanes("gfx942", lines, 5)[:, 0]
    assert found.view(np.float32)[[0, 1, 2, 4]].tolist() == [18.0, 0.75, 1.0, -2.0] and found[3] == 0


def test_two_instructions_in_one_read_before_they_write() -> None:
    lines = """
    v_mov_b32_e32 v10, v0
    v_mov_b32_e32 v11, 9
    v_dual_mov_b32 v10, v11 :: v_dual_add_nc_u32 v11, 1, v10
    """
    found = lanes("gfx1100", lines, 2)
    assert (found[0] == 9).all() and np.array_equal(found[1], NARROW + 1)


def test_transposing_loads_of_local_memory() -> None:
    lines = """
    v_lshlrev_b32_e32 v2, 3, v0
    v_lshlrev_b32_e32 v4, 2, v0
    v_mov_b32_e32 v5, 0x10000
    v_mad_u32_u24 v4, v4, v5, v4
    v_add_u32_e32 v6, 0x10000, v4
    v_add_u32_e32 v7, 0x30002, v4
    ds_write_b64 v2, v[6:7]
    s_waitcnt lgkmcnt(0)
    ds_read_b64_tr_b16 v[10:11], v2
    s_waitcnt lgkmcnt(0)
    """
    found = lanes("gfx950", lines, 2, lds=512)
    # as halves, memory counts up: lane 16 * g + l gets column l of its group's four rows of 16
    halves = np.ascontiguousarray(found.T).view(np.uint16).reshape(4, 16, 4)
    wanted = (np.arange(64)[:, None] * 64).reshape(-1)[:4, None, None] + np.arange(16)[None, :, None]
    assert np.array_equal(halves, wanted + 16 * np.arange(4)[None, None, :])


def test_loads_straight_to_local_memory() -> None:
    lines = """
    s_load_dwordx2 s[8:9], s[0:1], 0x0
    v_lshlrev_b32_e32 v2, 2, v0
    v_add_u32_e32 v3, 5, v0
    s_waitcnt lgkmcnt(0)
    global_store_dword v2, v3, s[8:9]
    s_waitcnt vmcnt(0)
    s_mov_b32 m0, 64
    global_load_lds_dword v2, s[8:9]
    s_waitcnt vmcnt(0)
    ds_read_b32 v10, v2 offset:64
    s_waitcnt lgkmcnt(0)
    """
    assert np.array_equal(lanes("gfx942", lines, lds=512)[0], WIDE + 5)
    from warpwright.emulator.ptx import DeviceFault

    head, _, tail = lines.rpartition("s_waitcnt vmcnt(0)\n")
    with pytest.raises(DeviceFault) as caught:
        lanes("gfx942", head + tail, lds=512)
    assert caught.value.kind == "missing-wait" and "global_load_lds_dword" in str(caught.value)
