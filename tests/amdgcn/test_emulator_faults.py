"""Planted mistakes: each is told with its kind at its line, and the text as LLVM printed it is silent.

The mistakes are made in the text: a wait taken away, an offset changed, a barrier removed. The silent twins are in
`test_emulator_runs.py`, all checks on.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from emulated import KERNELS, Run, body, changed, line_of, text, written

from warpwright.codegen.diagnostics import CompileError
from warpwright.emulator.ptx import DeviceFault

TARGETS = ("gfx942", "gfx1100", "gfx1200")


def without(asm: str, kernel: str, pattern: str, which: int = 0) -> str:
    """The text without the line of a kernel that a pattern finds (its number `which`, -1: the last)."""
    part = body(asm, kernel)
    found = list(re.finditer(rf"^\t(?:{pattern}).*\n", part, re.M))
    assert found, f"no {pattern} in\n{part}"
    at = found[which]
    return asm.replace(part, part[: at.start()] + part[at.end() :])


def saxpy(asm: str, n: int = 1000, size: int = 1000, **more: Any) -> Run:
    run = Run(asm)
    x, y = np.ones(size, np.float32), np.ones(size, np.float32)
    run("saxpy", -(-n // 256), 256, [n, 2.0, run.array(x), run.array(y)], **more)
    return run


def fault_of(action: Any, kind: str, line: int) -> DeviceFault:
    with pytest.raises(DeviceFault) as caught:
        action()
    fault = caught.value
    assert fault.kind == kind, fault
    assert fault.where is not None and fault.where.location is not None, fault
    assert (fault.where.location.file, fault.where.location.line) == ("kernels.py", line), fault
    return fault


@pytest.mark.parametrize("target", TARGETS)
def test_a_load_without_its_wait(target: str) -> None:
    asm = without(text(target), "saxpy", "s_waitcnt vmcnt|s_wait_loadcnt")
    fault = fault_of(lambda: saxpy(asm), "missing-wait", line_of("saxpy", 5))
    assert "requested at `global_load" in str(fault)
    fault_of(lambda: saxpy(asm, sanitize="off"), "missing-wait", line_of("saxpy", 5))


@pytest.mark.parametrize("target", TARGETS)
def test_a_wait_that_leaves_one_too_many(target: str) -> None:
    old, new = (
        ("s_wait_loadcnt 0x0", "s_wait_loadcnt 0x1") if target == "gfx1200" else ("vmcnt(0)", "vmcnt(1)")
    )
    asm = changed(text(target), "saxpy", old, new)
    fault_of(lambda: saxpy(asm), "missing-wait", line_of("saxpy", 5))


@pytest.mark.parametrize("target", TARGETS)
def test_scalar_loads_come_back_in_any_order(target: str) -> None:
    asm = without(text(target), "saxpy", "s_waitcnt lgkmcnt|s_wait_kmcnt")
    with pytest.raises(DeviceFault) as caught:
        saxpy(asm)
    assert caught.value.kind == "missing-wait"
    old, new = (
        ("s_wait_kmcnt 0x0", "s_wait_kmcnt 0x1") if target == "gfx1200" else ("lgkmcnt(0)", "lgkmcnt(1)")
    )
    with pytest.raises(DeviceFault) as caught:
        saxpy(changed(text(target), "saxpy", old, new))
    assert caught.value.kind == "missing-wait"


@pytest.mark.parametrize("target", TARGETS)
def test_local_memory_without_its_wait(target: str) -> None:
    wait = "s_waitcnt lgkmcnt|s_wait_dscnt"

    def reverse(asm: str) -> None:
        run = Run(asm)
        x = np.arange(256, dtype=np.uint32)
        run("reverse", 1, 256, [run.array(x), run.array(np.zeros_like(x))])

    asm = text(target)
    fault_of(lambda: reverse(without(asm, "reverse", wait, -1)), "missing-wait", line_of("reverse", 5))
    # the wait in front of the barrier, behind the store
    part = body(asm, "reverse")
    before = part[: re.search(r"\ts_barrier", part).start()]  # type: ignore[union-attr]
    number = len(re.findall(rf"^\t(?:{wait})", before, re.M)) - 1
    fault_of(lambda: reverse(without(asm, "reverse", wait, number)), "race", line_of("reverse", 4))


@pytest.mark.parametrize("target", TARGETS)
def test_no_barrier(target: str) -> None:
    asm = without(text(target), "reverse", "s_barrier")
    asm = without(asm, "reverse", "s_barrier_wait") if target == "gfx1200" else asm

    def reverse() -> None:
        run = Run(asm)
        x = np.arange(256, dtype=np.uint32)
        run("reverse", 1, 256, [run.array(x), run.array(np.zeros_like(x))])

    fault = fault_of(reverse, "race", line_of("reverse", 4))
    assert "which another thread has written" in str(fault) and f"kernels.py:{line_of('reverse', 2)}" in str(
        fault
    )


@pytest.mark.parametrize("target", TARGETS)
def test_a_wrong_offset_of_an_argument(target: str) -> None:
    part = body(text(target), "saxpy")
    load = next(x for x in part.splitlines() if re.search(r"s_load_(dwordx4|b128)", x))
    asm = changed(text(target), "saxpy", load, load.replace("0x8", "0x10"))
    with pytest.raises(DeviceFault) as caught:
        saxpy(asm)
    assert caught.value.kind == "out-of-bounds"
    asm = changed(text(target), "saxpy", load, load.replace("0x8", "0x30"))
    with pytest.raises(DeviceFault) as caught:
        saxpy(asm)
    assert caught.value.kind == "out-of-bounds" and "0xcdcdcdcd" in str(caught.value)


@pytest.mark.parametrize("target", TARGETS)
def test_out_of_bounds_names_the_buffer(target: str) -> None:
    fault = fault_of(lambda: saxpy(text(target), 1001, 1000), "out-of-bounds", line_of("saxpy", 3))
    assert (
        fault.where is not None
        and fault.where.thread == (1000 % 256, 0, 0)
        and fault.where.block == (3, 0, 0)
    )
    assert "offset 4000 of buffer" in str(fault)


@pytest.mark.parametrize("target", TARGETS)
def test_local_memory_has_an_end(target: str) -> None:
    run = Run(text(target))
    out = run.array(np.zeros(256, np.uint32))
    fault_of(lambda: run("dynamic", 1, 256, [out], smem=512), "out-of-bounds", line_of("dynamic", 1))


@pytest.mark.parametrize("target", TARGETS)
def test_scratch_has_an_end(target: str) -> None:
    run = Run(text(target))
    x = np.full(64, 4096, np.uint32)
    fault_of(
        lambda: run("scratch", 1, 64, [run.array(x), run.array(x)]), "out-of-bounds", line_of("scratch", 3)
    )


@pytest.mark.parametrize("target", TARGETS)
def test_memory_without_a_value(target: str) -> None:
    run = Run(text(target))
    x = run.device.alloc(4000)
    y = run.array(np.ones(1000, np.float32))
    fault_of(lambda: run("saxpy", 4, 256, [1000, 2.0, x, y]), "uninitialised", line_of("saxpy", 3))
    run("saxpy", 4, 256, [1000, 2.0, x, y], sanitize="off")


@pytest.mark.parametrize("target", TARGETS)
def test_a_register_without_a_value(target: str) -> None:
    with pytest.raises(DeviceFault) as caught:
        run = Run(
            written(
                target,
                "v_mov_b32_e32 v1, 0\nv_cmp_eq_u32_e32 vcc, v5, v1\ns_and_saveexec_b64 s[8:9], vcc"
                if target == "gfx942"
                else "v_mov_b32_e32 v1, 0\nv_cmp_eq_u32_e32 vcc_lo, v5, v1\ns_and_saveexec_b32 s8, vcc_lo",
            )
        )
        run("k", 1, 64, [run.array(np.zeros(4))])
    assert caught.value.kind == "uninitialised-register" and "vcc" in str(caught.value)
    assert caught.value.where is not None and str(caught.value.where.location) == "hand.py:3:1"


def test_lanes_of_a_register_have_values_of_their_own() -> None:
    lines = """
    v_cmp_gt_u32_e32 vcc, 32, v0
    s_and_saveexec_b64 s[8:9], vcc
    v_mov_b32_e32 v5, 1
    s_or_b64 exec, exec, s[8:9]
    v_mov_b32_e32 v6, v5
    v_add_u32_e32 v6, 1, v6
    v_cmp_eq_u32_e32 vcc, 2, v6
    s_and_saveexec_b64 s[10:11], vcc
    """
    run = Run(written("gfx942", lines))
    with pytest.raises(DeviceFault) as caught:
        run("k", 1, 64, [run.array(np.zeros(4))])
    fault = caught.value
    assert fault.kind == "uninitialised-register" and fault.where is not None
    assert (
        fault.where.thread == (32, 0, 0)
        and fault.where.location is not None
        and fault.where.location.line == 8
    )
    run("k", 1, 32, [run.array(np.zeros(4))])


def test_masks_are_undefined_bit_by_bit() -> None:
    """LLVM begins a mask with a register that nothing has written, and sets the lanes that count before it uses it."""
    begun = "s_or_b64 s[8:9], s[8:9], exec\ns_and_b64 s[8:9], exec, s[8:9]\ns_mov_b64 exec, s[8:9]"
    run = Run(written("gfx942", begun))
    run("k", 1, 64, [run.array(np.zeros(4))])
    run = Run(written("gfx942", begun.replace("s_or_b64", "s_xor_b64")))
    with pytest.raises(DeviceFault) as caught:
        run("k", 1, 64, [run.array(np.zeros(4))])
    assert caught.value.kind == "uninitialised-register"


@pytest.mark.parametrize("target", TARGETS)
def test_a_message_without_release_or_acquire(target: str) -> None:
    def mailbox(asm: str) -> None:
        run = Run(asm)
        data, out = run.array(np.zeros(64, np.uint32)), run.array(np.zeros(64, np.uint32))
        run("mailbox", 2, 64, [data, run.array(np.zeros(1, np.uint32)), out])

    acquire = {
        "gfx942": "buffer_inv sc1",
        "gfx1100": "buffer_gl1_inv",
        "gfx1200": "global_inv scope:SCOPE_DEV",
    }
    asm = without(text(target), "mailbox", acquire[target])
    fault_of(lambda: mailbox(asm), "race", line_of("mailbox", 5))
    if target == "gfx942":
        fault_of(
            lambda: mailbox(without(text(target), "mailbox", "buffer_wbl2 sc1")),
            "race",
            line_of("mailbox", 5),
        )


def test_waves_on_two_units_wait_and_forget_around_a_barrier() -> None:
    """On RDNA a block may run on two units with caches of their own; on CDNA a barrier is enough."""

    def exchange(asm: str) -> None:
        run = Run(asm)
        run("exchange", 1, 256, [run.array(np.zeros(256, np.uint32)), run.array(np.zeros(256, np.uint32))])

    line = line_of("exchange", 3)
    for target, wait, drop in (
        ("gfx1100", "s_waitcnt_vscnt null", "buffer_gl0_inv"),
        ("gfx1200", "s_wait_storecnt", "global_inv scope:SCOPE_SE"),
    ):
        exchange(text(target))
        fault_of(lambda t=target, w=wait: exchange(without(text(t), "exchange", w)), "race", line)  # type: ignore[misc]
        fault_of(lambda t=target, d=drop: exchange(without(text(t), "exchange", d)), "race", line)  # type: ignore[misc]
    exchange(text("gfx942"))
    fault_of(lambda: exchange(without(text("gfx942"), "exchange", "s_barrier")), "race", line)


@pytest.mark.parametrize("target", TARGETS)
def test_a_flag_that_nobody_sets(target: str) -> None:
    run = Run(text(target))
    data, out = run.array(np.zeros(64, np.uint32)), run.array(np.zeros(64, np.uint32))
    # block 0 polls, too, where the kernel is told that it is block 1: nobody sends
    part = body(text(target), "mailbox")
    compare = next(x for x in part.splitlines() if "s_cmp_eq_u32" in x)
    asm = changed(text(target), "mailbox", compare, compare.replace(", 0", ", 7"))
    run = Run(asm)
    fault = fault_of(
        lambda: run("mailbox", 2, 64, [data, run.array(np.zeros(1, np.uint32)), out]),
        "livelock",
        line_of("mailbox", 4),
    )
    assert "polls at" in str(fault)


def test_waves_at_different_barriers() -> None:
    lines = """
    v_readfirstlane_b32 s8, v0
    s_cmp_lt_u32 s8, 64
    s_cbranch_scc1 .LBB0_1
    s_barrier
    s_branch .LBB0_2
    .LBB0_1:
    s_barrier
    .LBB0_2:
    s_nop 0
    """
    run = Run(written("gfx942", lines))
    with pytest.raises(DeviceFault) as caught:
        run("k", 1, 128, [run.array(np.zeros(4))])
    assert caught.value.kind == "divergent-barrier"
    run("k", 1, 64, [run.array(np.zeros(4))])


def test_split_barriers_pair_up() -> None:
    run = Run(written("gfx1200", "s_barrier_wait -1"))
    with pytest.raises(DeviceFault) as caught:
        run("k", 1, 64, [run.array(np.zeros(4))])
    assert caught.value.kind == "bad-barrier"
    run = Run(written("gfx1200", "s_barrier_signal -1\ns_barrier_signal -1\ns_barrier_wait -1"))
    with pytest.raises(DeviceFault) as caught:
        run("k", 1, 64, [run.array(np.zeros(4))])
    assert caught.value.kind == "bad-barrier"


def test_a_wave_that_never_comes() -> None:
    lines = """
    v_readfirstlane_b32 s8, v0
    s_cmp_lt_u32 s8, 64
    s_cbranch_scc1 .LBB0_2
    .LBB0_1:
    s_sleep 1
    s_branch .LBB0_1
    .LBB0_2:
    s_barrier
    """
    run = Run(written("gfx942", lines))
    with pytest.raises(DeviceFault) as caught:
        run("k", 1, 128, [run.array(np.zeros(4))])
    assert caught.value.kind == "livelock" and "s_barrier" in str(caught.value)


@pytest.mark.parametrize("target", TARGETS)
def test_a_trap(target: str) -> None:
    run = Run(text(target))
    run("stop", 1, 64, [run.array(np.zeros(4))])
    fault = fault_of(lambda: run("stop", 2, 128, [run.array(np.zeros(4))]), "trap", line_of("stop", 2))
    assert fault.where is not None and fault.where.thread == (70, 0, 0)


def test_constant_memory_is_not_written() -> None:
    asm = changed(text("gfx942"), "table", "counters@gotpcrel32", "primes@gotpcrel32", 2)
    run = Run(asm)
    x = run.array(np.zeros(64, np.uint32))
    fault_of(
        lambda: run("table", 1, 64, [x, run.array(np.zeros(64, np.uint32))]), "read-only", line_of("table", 3)
    )


def test_lanes_that_collide() -> None:
    lines = """
    s_load_dwordx2 s[4:5], s[0:1], 0x0
    v_mov_b32_e32 v1, 0
    s_waitcnt lgkmcnt(0)
    global_store_dword v1, v0, s[4:5]
    """
    run = Run(written("gfx942", lines))
    with pytest.raises(DeviceFault) as caught:
        run("k", 1, 64, [run.array(np.zeros(4))])
    assert caught.value.kind == "race" and caught.value.where is not None


def test_atomics_are_aligned() -> None:
    lines = """
    s_load_dwordx2 s[4:5], s[0:1], 0x0
    v_mov_b32_e32 v1, 2
    s_waitcnt lgkmcnt(0)
    global_atomic_add v1, v0, s[4:5]
    """
    run = Run(written("gfx942", lines))
    with pytest.raises(DeviceFault) as caught:
        run("k", 1, 64, [run.array(np.zeros(4))])
    assert caught.value.kind == "misaligned"
    # loads need not be: the runtime sets the chip so
    loads = lines.replace("global_atomic_add v1, v0,", "global_load_dword v2, v1,")
    run = Run(written("gfx942", loads))
    run("k", 1, 64, [run.array(np.zeros(4))])


def test_what_is_not_executed_is_refused_by_name() -> None:
    run = Run(written("gfx942", "s_nop 0\nds_gws_init v0 gds"))
    with pytest.raises(CompileError) as caught:
        run("k", 1, 64, [run.array(np.zeros(4))])
    assert "does not execute `ds_gws_init`" in str(caught.value) and "hand.py:2" in str(caught.value)
    run = Run(written("gfx942", "v_frobnicate_b32 v0, v1"))
    with pytest.raises(CompileError, match="it has no row"):
        run("k", 1, 64, [run.array(np.zeros(4))])


def test_arguments_are_checked_before_anything_runs() -> None:
    run = Run(text("gfx942"))
    x = run.array(np.zeros(4, np.float32))
    for args in ([1, 2.0, x], [1, 2.0, x, x, x], [1 << 40, 2.0, x, x], [1, "a", x, x]):
        with pytest.raises(CompileError):
            run("saxpy", 1, 64, args)
    for grid, block in ((0, 64), (1, 2048), (1, (0, 1))):
        with pytest.raises(CompileError):
            run("saxpy", grid, block, [1, 2.0, x, x])
    with pytest.raises(CompileError, match="local memory"):
        run("dynamic", 1, 64, [x], smem=1 << 17)
    with pytest.raises(CompileError, match="no kernel"):
        run("nothing", 1, 64, [])
    assert len(run.device.allocations()) < 12 and set(KERNELS)


def test_more_registers_than_the_descriptor_reserves() -> None:
    asm = text("gfx942")
    start = asm.index(".amdhsa_kernel saxpy")
    end = asm.index(".end_amdhsa_kernel", start)
    part = asm[start:end]
    tight = re.sub(r"next_free_vgpr \d+", "next_free_vgpr 4", part)
    run = Run(asm.replace(part, tight))
    with pytest.raises(CompileError, match="more vector registers than its kernel reserves") as caught:
        run.program.kernel("saxpy")
    assert "kernels.py:10" in str(caught.value)
    assert run.program.kernel("reverse")


def test_scalar_loads_do_not_see_stores() -> None:
    lines = """
    s_load_dwordx2 s[4:5], s[0:1], 0x0
    v_lshlrev_b32_e32 v1, 2, v0
    s_waitcnt lgkmcnt(0)
    global_store_dword v1, v0, s[4:5]
    s_waitcnt vmcnt(0)
    s_load_dword s6, s[4:5], 0x4
    """
    run = Run(written("gfx942", lines))
    with pytest.raises(DeviceFault) as caught:
        run("k", 1, 64, [run.array(np.zeros(256, np.uint32))])
    assert caught.value.kind == "stale-read" and "hand.py:6" in str(caught.value)
    run = Run(written("gfx942", lines.replace("0x4", "0x200")))
    run("k", 1, 64, [run.array(np.zeros(256, np.uint32))])


@pytest.mark.parametrize(
    ("move", "kept", "lost"),
    [
        ("s_lshr_b64 s[8:9], s[8:9], 30", "s_and_b32 s8, s8, 0xfc", "s_and_b32 s8, s8, 2"),
        ("s_brev_b64 s[8:9], s[8:9]", "s_mov_b32 s8, s8", "s_mov_b32 s8, s9"),
        ("s_lshl_b64 s[8:9], s[8:9], 4", "s_and_b32 s8, s8, 15", "s_and_b32 s8, s8, 16"),
        ("s_ashr_i64 s[8:9], s[8:9], 32", "s_mov_b32 s8, s8", "s_mov_b32 s8, s10"),
    ],
)
def test_shifts_move_undefined_bits(move: str, kept: str, lost: str) -> None:
    """The low word of a pair has no value: what is shifted out, or not looked at, does not matter."""

    def decided_by(chosen: str) -> None:
        lines = f"s_mov_b32 s9, 1\n{move}\n{chosen}\ns_mov_b32 s9, 0\ns_mov_b64 exec, s[8:9]"
        run = Run(written("gfx942", lines))
        run("k", 1, 64, [run.array(np.zeros(4))])

    decided_by(kept)
    with pytest.raises(DeviceFault) as caught:
        decided_by(lost)
    assert caught.value.kind == "uninitialised-register"
