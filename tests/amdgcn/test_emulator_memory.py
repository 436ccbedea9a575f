"""Loads, stores and atomics of every width and segment, in text written by hand, against NumPy."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from emulated import Run, lanes, written

LANE = np.arange(64)
#: Puts the bytes 0x80 + 7 * i of a 64-lane pattern where s[4:5] points: lane i's word at 4 * i.
FILL = """
    v_mul_u32_u24_e32 v2, 0x01030507, v0
    v_add_u32_e32 v2, 0x80818283, v2
    v_lshlrev_b32_e32 v3, 2, v0
    {store}
    s_waitcnt vmcnt(0) lgkmcnt(0)
"""


def words() -> np.ndarray:
    """What FILL leaves: a product of 24 bits, and a constant."""
    return ((LANE * 0x030507) & 0xFFFFFFFF).astype(np.uint32) + np.uint32(0x80818283)


def filled(store: str) -> str:
    return FILL.format(store=store)


SMALL = {
    "ubyte": lambda b: b[:, 1].astype(np.uint32),
    "sbyte": lambda b: b[:, 1].view(np.int8).astype(np.int32).view(np.uint32),
    "ushort": lambda b: b[:, 1].astype(np.uint32) | b[:, 2].astype(np.uint32) << np.uint32(8),
    "sshort": lambda b: (
        (b[:, 1].astype(np.uint16) | b[:, 2].astype(np.uint16) << np.uint16(8))
        .view(np.int16)
        .astype(np.int32)
        .view(np.uint32)
    ),
}


@pytest.mark.parametrize("kind", sorted(SMALL))
@pytest.mark.parametrize("segment", ["global", "flat", "ds"])
def test_small_loads(kind: str, segment: str) -> None:
    names = {"ubyte": "u8", "sbyte": "i8", "ushort": "u16", "sshort": "i16"}
    if segment == "ds":
        lines = (
            filled("ds_write_b32 v3, v2") + f"ds_read_{names[kind]} v10, v3 offset:1\ns_waitcnt lgkmcnt(0)"
        )
    elif segment == "global":
        store = filled("global_store_dword v3, v2, s[4:5]")
        lines = store + f"global_load_{kind} v10, v3, s[4:5] offset:1\ns_waitcnt vmcnt(0)"
    else:
        lines = (
            filled("global_store_dword v3, v2, s[4:5]")
            + "v_mov_b32_e32 v5, s5\nv_add_co_u32_e32 v4, vcc, s4, v3\nv_addc_co_u32_e32 v5, vcc, 0, v5, vcc\n"
            + f"flat_load_{kind} v10, v[4:5] offset:1\ns_waitcnt vmcnt(0) lgkmcnt(0)"
        )
    found = lanes("gfx942", lines, 1, lds=512)[0]
    raw = words().view(np.uint8).reshape(64, 4)
    assert np.array_equal(found, SMALL[kind](raw))


def test_wide_loads_and_stores_of_local_memory() -> None:
    lines = """
    v_lshlrev_b32_e32 v3, 4, v0
    v_mov_b32_e32 v4, v0
    v_add_u32_e32 v5, 100, v0
    v_add_u32_e32 v6, 200, v0
    v_add_u32_e32 v7, 300, v0
    ds_write_b128 v3, v[4:7]
    ds_write_b64 v3, v[4:5] offset:1024
    ds_write2_b32 v3, v6, v7 offset0:2 offset1:3
    s_waitcnt lgkmcnt(0)
    ds_read_b96 v[10:12], v3
    ds_read2_b32 v[14:15], v3 offset0:3 offset1:2
    ds_read2st64_b64 v[16:19], v3 offset0:0 offset1:2
    s_waitcnt lgkmcnt(0)
    v_mov_b32_e32 v13, v14
    v_mov_b32_e32 v14, v15
    v_mov_b32_e32 v15, v18
    """
    found = lanes("gfx942", lines, 6, lds=4096)
    wanted = [LANE, LANE + 100, LANE + 200, LANE + 300, LANE + 200]
    assert all(np.array_equal(f, w) for f, w in zip(found, wanted))
    assert np.array_equal(found[5][:64], LANE)


def test_halves_of_registers() -> None:
    lines = (
        filled("global_store_dword v3, v2, s[4:5]")
        + """
    v_mov_b32_e32 v10, 0x11112222
    global_load_short_d16 v10, v3, s[4:5]
    v_mov_b32_e32 v11, 0x11112222
    global_load_ubyte_d16_hi v11, v3, s[4:5] offset:3
    global_store_short_d16_hi v3, v2, s[4:5] offset:2048
    s_waitcnt vmcnt(0)
    global_load_ushort v12, v3, s[4:5] offset:2048
    s_waitcnt vmcnt(0)
    """
    )
    run = Run(
        written("gfx906", "s_load_dwordx2 s[4:5], s[0:1], 0x0\ns_waitcnt lgkmcnt(0)\n" + lines + _store(3))
    )
    out = run.array(np.zeros(1024, np.uint32))
    run("k", 1, 64, [out])
    found = out.copy_out(np.uint32).reshape(-1, 64)[:3]
    data = words()
    assert np.array_equal(found[0], 0x11110000 | data & 0xFFFF)
    assert np.array_equal(found[1], 0x2222 | (data >> 24) << 16)
    assert np.array_equal(found[2], data >> 16)


def _store(count: int) -> str:
    tail = "v_lshlrev_b32_e32 v60, 2, v0\n"
    return tail + "".join(
        f"global_store_dword v60, v{10 + k}, s[4:5] offset:{256 * k}\n" for k in range(count)
    )


#: Operation of global memory and its like on local memory; what one lane makes of old and given.
OPERATIONS = {
    "add": ("ds_add_rtn_u32", lambda old, b: old + b),
    "sub": ("ds_sub_rtn_u32", lambda old, b: old - b),
    "smin": ("ds_min_rtn_i32", lambda old, b: min(_s(old), _s(b))),
    "umin": ("ds_min_rtn_u32", min),
    "smax": ("ds_max_rtn_i32", lambda old, b: max(_s(old), _s(b))),
    "umax": ("ds_max_rtn_u32", max),
    "and": ("ds_and_rtn_b32", lambda old, b: old & b),
    "or": ("ds_or_rtn_b32", lambda old, b: old | b),
    "xor": ("ds_xor_rtn_b32", lambda old, b: old ^ b),
    "swap": ("ds_wrxchg_rtn_b32", lambda old, b: b),
    "inc": ("ds_inc_rtn_u32", lambda old, b: 0 if old >= b else old + 1),
    "dec": ("ds_dec_rtn_u32", lambda old, b: b if old == 0 or old > b else old - 1),
}


def _s(x: int) -> int:
    x &= 0xFFFFFFFF
    return x - (1 << 32) if x >> 31 else x


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_atomics_act_lane_by_lane(name: str) -> None:
    """Eight lanes meet at each word: every answer is what the lanes before left."""
    near, fn = OPERATIONS[name]
    lines = f"""
    v_mul_u32_u24_e32 v2, 0x9E3779, v0
    v_lshlrev_b32_e32 v2, 5, v2
    v_and_b32_e32 v3, 7, v0
    v_lshlrev_b32_e32 v3, 2, v3
    v_add_u32_e32 v4, 1000, v0
    global_store_dword v3, v4, s[4:5] offset:1024
    ds_write_b32 v3, v4
    s_waitcnt vmcnt(0) lgkmcnt(0)
    global_atomic_{name} v10, v3, v2, s[4:5] offset:1024 sc0
    {near} v11, v3, v2
    s_waitcnt vmcnt(0) lgkmcnt(0)
    global_load_dword v12, v3, s[4:5] offset:1024
    ds_read_b32 v13, v3
    s_waitcnt vmcnt(0) lgkmcnt(0)
    """
    head = "s_load_dwordx2 s[4:5], s[0:1], 0x0\ns_waitcnt lgkmcnt(0)\n"
    run = Run(written("gfx942", head + lines + _store(4), 512))
    out = run.array(np.zeros(512, np.uint32))
    run("k", 1, 64, [out], sanitize="memory")  # lanes store different values to one place
    given = [(i * 0x9E3779 << 5) & 0xFFFFFFFF for i in range(64)]
    memory = [1000 + 56 + w for w in range(8)]
    wanted = []
    for i in range(64):
        wanted.append(memory[i % 8])
        memory[i % 8] = fn(memory[i % 8], given[i]) & 0xFFFFFFFF
    found = out.copy_out(np.uint32).reshape(-1, 64)
    assert found[0].tolist() == wanted and found[1].tolist() == wanted
    assert found[2].tolist() == found[3].tolist() == [memory[i % 8] for i in range(64)]


def test_compare_and_swap_and_wide_atomics() -> None:
    lines = """
    v_lshlrev_b32_e32 v3, 3, v0
    v_mov_b32_e32 v4, v0
    v_mov_b32_e32 v5, 1
    global_store_dwordx2 v3, v[4:5], s[4:5] offset:1024
    ds_write_b64 v3, v[4:5]
    v_mov_b32_e32 v6, 5
    v_mov_b32_e32 v7, 9
    s_waitcnt vmcnt(0) lgkmcnt(0)
    ds_cmpst_rtn_b32 v10, v3, v6, v7
    global_atomic_cmpswap v11, v3, v[6:7], s[4:5] offset:1024 sc0
    v_mov_b32_e32 v8, -1
    v_mov_b32_e32 v9, 0
    s_waitcnt vmcnt(0) lgkmcnt(0)
    global_atomic_add_x2 v3, v[8:9], s[4:5] offset:1024
    ds_add_rtn_u64 v[12:13], v3, v[8:9]
    s_waitcnt vmcnt(0) lgkmcnt(0)
    global_load_dwordx2 v[14:15], v3, s[4:5] offset:1024
    ds_read_b64 v[16:17], v3
    s_waitcnt vmcnt(0) lgkmcnt(0)
    v_mov_b32_e32 v13, v14
    v_mov_b32_e32 v14, v15
    v_mov_b32_e32 v15, v16
    """
    head = "s_load_dwordx2 s[4:5], s[0:1], 0x0\ns_waitcnt lgkmcnt(0)\n"
    run = Run(written("gfx942", head + lines + _store(6), 512))
    out = run.array(np.zeros(512, np.uint32))
    run("k", 1, 64, [out])
    found = out.copy_out(np.uint32).reshape(-1, 64)[:6]
    near = np.where(LANE == 5, 9, LANE)  # compared with 5, 9 stored
    far = np.where(LANE == 9, 5, LANE)  # the other way round: new value first
    total = far + (1 << 32) + 0xFFFFFFFF
    assert (
        np.array_equal(found[0], LANE) and np.array_equal(found[1], LANE) and np.array_equal(found[2], near)
    )
    assert np.array_equal(found[3], total & 0xFFFFFFFF) and np.array_equal(found[4], total >> 32)
    assert np.array_equal(found[5], (near + 0xFFFFFFFF) & 0xFFFFFFFF)


def test_float_and_packed_atomics() -> None:
    lines = """
    v_mov_b32_e32 v3, 0
    v_cvt_f32_u32_e32 v4, v0
    v_mov_b32_e32 v5, 0x3c003800
    v_mov_b32_e32 v6, 0
    ds_write_b32 v3, v6
    global_store_dword v3, v6, s[4:5] offset:1024
    global_store_dword v3, v6, s[4:5] offset:1028
    s_waitcnt vmcnt(0) lgkmcnt(0)
    global_atomic_add_f32 v3, v4, s[4:5] offset:1024
    global_atomic_pk_add_f16 v3, v5, s[4:5] offset:1028
    ds_max_rtn_f32 v10, v3, v4
    s_waitcnt vmcnt(0) lgkmcnt(0)
    global_load_dwordx2 v[11:12], v3, s[4:5] offset:1024
    ds_read_b32 v13, v3
    s_waitcnt vmcnt(0) lgkmcnt(0)
    """
    head = "s_load_dwordx2 s[4:5], s[0:1], 0x0\ns_waitcnt lgkmcnt(0)\n"
    run = Run(written("gfx942", head + lines + _store(4), 512))
    out = run.array(np.zeros(512, np.uint32))
    run("k", 1, 64, [out])
    found = out.copy_out(np.uint32).reshape(-1, 64)[:4]
    assert np.array_equal(found[0].view(np.float32), np.maximum(LANE - 1, 0))
    assert (found[1].view(np.float32) == 2016).all() and (found[2] == 0x54005000).all()
    assert (found[3].view(np.float32) == 63).all()


def test_lanes_are_counted_by_append() -> None:
    lines = """
    v_mov_b32_e32 v3, 0
    v_mov_b32_e32 v4, 10
    ds_write_b32 v3, v4 offset:16
    s_mov_b32 m0, 12
    v_cmp_gt_u32_e32 vcc, 20, v0
    s_waitcnt lgkmcnt(0)
    s_mov_b64 exec, vcc
    ds_append v10 offset:4
    s_waitcnt lgkmcnt(0)
    ds_consume v11 offset:4
    s_waitcnt lgkmcnt(0)
    s_mov_b64 exec, -1
    v_mov_b32_e32 v12, 1
    """
    found = lanes("gfx942", "v_mov_b32_e32 v10, 0\nv_mov_b32_e32 v11, 0\n" + lines, 2, lds=64)
    assert np.array_equal(found[0], np.where(LANE < 20, 10, 0)) and np.array_equal(
        found[1], np.where(LANE < 20, 30, 0)
    )


def test_buffer_resources() -> None:
    lines = """
    s_mov_b32 s8, s4
    s_and_b32 s9, s5, 0xffff
    s_or_b32 s9, s9, 0x80000
    s_mov_b32 s10, 1024
    s_mov_b32 s11, 0x20000
    v_lshlrev_b32_e32 v3, 2, v0
    v_add_u32_e32 v4, 7, v0
    s_mov_b32 s12, 128
    buffer_store_dword v4, v3, s[8:11], s12 offen offset:256
    s_waitcnt vmcnt(0)
    buffer_load_dword v10, v3, s[8:11], 0 offen offset:384
    v_lshrrev_b32_e32 v5, 1, v0
    buffer_load_dword v11, v5, s[8:11], s12 idxen offset:256
    s_waitcnt vmcnt(0)
    """
    run = Run(
        written("gfx942", "s_load_dwordx2 s[4:5], s[0:1], 0x0\ns_waitcnt lgkmcnt(0)\n" + lines + _store(2))
    )
    out = run.array(np.zeros(256, np.uint32))
    run("k", 1, 64, [out])
    found = out.copy_out(np.uint32).reshape(-1, 64)
    assert np.array_equal(found[0], LANE + 7) and np.array_equal(found[1], LANE // 2 * 2 + 7)
    from warpwright.emulator.ptx import DeviceFault

    short = lines.replace("s_mov_b32 s10, 1024", "s_mov_b32 s10, 512")
    run = Run(
        written("gfx942", "s_load_dwordx2 s[4:5], s[0:1], 0x0\ns_waitcnt lgkmcnt(0)\n" + short + _store(2))
    )
    with pytest.raises(DeviceFault) as caught:
        run("k", 1, 64, [run.array(np.zeros(256, np.uint32))])
    assert caught.value.kind == "out-of-bounds" and caught.value.where is not None
    assert caught.value.where.thread == (32, 0, 0)


@pytest.mark.parametrize("target, select, records, there", [
    ("gfx942", 0, 5, 5), ("gfx942", 3, 5, 5), ("gfx1100", 0, 5, 5), ("gfx1100", 1, 5, 5), ("gfx1100", 2, 5, 64),
    ("gfx1100", 3, 80, 10),
])  # fmt: skip
def test_what_is_outside_a_resource_reads_zeros(target: str, select: int, records: int, there: int) -> None:
    """Records of eight bytes by an index: the resource says whether records or bytes are counted."""
    lines = f"""
    s_and_b32 s9, s5, 0xffff
    s_mov_b32 s8, s4
    s_or_b32 s9, s9, 0x80000
    s_mov_b32 s10, {records}
    s_mov_b32 s11, {hex(0x20000 | select << 28)}
    buffer_load_{"dword" if target == "gfx942" else "b32"} v10, v0, s[8:11], 0 idxen offset:4
    s_waitcnt vmcnt(0)
    """
    load = "s_load_dwordx2" if target == "gfx942" else "s_load_b64"
    store = _store(1) if target == "gfx942" else _store(1).replace("dword", "b32")
    run = Run(written(target, f"{load} s[4:5], s[0:1], 0x0\ns_waitcnt lgkmcnt(0)\n" + lines + store))
    width = 64 if target == "gfx942" else 32
    out = run.array(np.arange(1, 257, dtype=np.uint32))
    run("k", 1, width, [out], sanitize="off")
    lane = np.arange(width)
    assert np.array_equal(out.copy_out(np.uint32)[:width], np.where(lane < there, 2 * lane + 2, 0))


def test_scalar_loads_of_small_values() -> None:
    lines = """
    v_mov_b32_e32 v3, 0
    v_mov_b32_e32 v4, 0x8182f384
    s_load_u8 s8, s[0:1], 0x0
    s_load_i8 s9, s[0:1], 0x1
    s_load_u16 s10, s[0:1], 0x2
    s_load_i16 s11, s[0:1], 0x0
    s_wait_kmcnt 0x0
    v_mov_b32_e32 v10, s8
    v_mov_b32_e32 v11, s9
    v_mov_b32_e32 v12, s10
    v_mov_b32_e32 v13, s11
    """
    head = "s_load_b64 s[4:5], s[0:1], 0x0\ns_wait_kmcnt 0x0\n"
    store = _store(4).replace("dword", "b32")
    run = Run(written("gfx1200", head + lines + store))
    out = run.array(np.zeros(256, np.uint32))
    run("k", 1, 32, [out])
    found = out.copy_out(np.uint32).reshape(-1, 64)[:4, 0].astype(np.int32)
    low = np.array([out.address], np.uint64)
    assert found[0] == low.view(np.uint8)[0] and found[1] == low.view(np.int8)[1]
    assert found[2] == low.view(np.uint16)[1] and found[3] == low.view(np.int16)[0]


def test_clocks_rise() -> None:
    lines = "s_memtime s[8:9]\ns_waitcnt lgkmcnt(0)\ns_memtime s[10:11]\ns_waitcnt lgkmcnt(0)\ns_sub_u32 s8, s10, s8\n"
    assert lanes("gfx942", lines + "v_mov_b32_e32 v10, s8", 1)[0, 0] > 0
