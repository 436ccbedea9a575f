"""What the emulator reports: each fault with its kind, its thread, and the user's line; and what it must not
report."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from kernels import kernel_text, run

from warpwright.codegen.diagnostics import CompileError
from warpwright.emulator import ptx as emulator

ADDRESS = """
mul.wide.u32 %d4, %r0, 4;
add.s64 %d5, %d0, %d4;
"""
SHARED = ".shared .align 16 .b8 s[256];"


def fault(
    kind: str, line: int, body: str, *arrays: np.ndarray | int, **options: object
) -> emulator.DeviceFault:
    """Run a body that must fault in the given way at the given line."""
    with pytest.raises(emulator.DeviceFault) as caught:
        run(body, *arrays, **options)  # type: ignore[arg-type]
    assert caught.value.kind == kind, caught.value
    where = caught.value.where
    assert where is not None and where.location is not None
    assert (where.location.file, where.location.line) == ("user.py", line), caught.value
    return caught.value


def zeros(n: int) -> np.ndarray:
    return np.zeros(n, np.uint32)


class TestMemory:
    def test_out_of_bounds_names_the_buffer_and_the_thread(self) -> None:
        e = fault("out-of-bounds", 3, ADDRESS + "ld.global.u32 %r1, [%d5];", zeros(20))
        assert e.where is not None and e.where.thread == (20, 0, 0)
        assert "arg0" in str(e) and "offset 80" in str(e)

    def test_store_before_the_buffer(self) -> None:
        fault("out-of-bounds", 1, "st.global.u32 [%d0+-4], %r0;", zeros(4))

    def test_between_two_buffers(self) -> None:
        body = (
            ADDRESS + "setp.lt.u32 %p0, %r0, 4;\nselp.b64 %d5, %d5, %d1, %p0;\nld.global.u32 %r1, [%d5+12];"
        )
        e = fault("out-of-bounds", 5, body, zeros(4), zeros(4))
        assert e.where is not None and e.where.thread == (1, 0, 0)

    def test_null(self) -> None:
        fault("out-of-bounds", 2, "mov.u64 %d3, 0;\nld.u32 %r1, [%d3];", zeros(4))

    def test_misaligned(self) -> None:
        fault("misaligned", 1, "ld.global.u32 %r1, [%d0+2];", zeros(4))

    def test_misaligned_vector(self) -> None:
        fault("misaligned", 1, "ld.global.v4.u32 {%r1, %r2, %r3, %r4}, [%d0+8];", zeros(16))

    def test_freed_buffer(self) -> None:
        device = emulator.Device()
        buffer = device.from_array(zeros(8))
        program = emulator.load(kernel_text("ld.global.u32 %r1, [%d0];", 1), "k.ptx", device)
        buffer.free()
        with pytest.raises(emulator.DeviceFault, match="outside every buffer"):
            emulator.launch(program.kernel("k"), 1, 1, [buffer.address])

    def test_shared_out_of_bounds(self) -> None:
        body = "mov.u32 %r1, s;\nshl.b32 %r2, %r0, 4;\nadd.u32 %r1, %r1, %r2;\nst.shared.u32 [%r1], %r0;"
        e = fault("out-of-bounds", 4, body, 4, before=SHARED)
        assert e.where is not None and e.where.thread == (16, 0, 0)

    def test_local_out_of_bounds(self) -> None:
        body = ".local .align 4 .b8 l[16];\nmov.u32 %r1, l;\nst.local.u32 [%r1+64], %r0;"
        fault("out-of-bounds", 3, body, 4)

    def test_uninitialised_global(self) -> None:
        e = fault("uninitialised", 4, ADDRESS + "st.global.u32 [%d5], %r0;\nld.global.u32 %r1, [%d5+4];", 200)
        assert e.where is not None and e.where.thread == (31, 0, 0)

    def test_uninitialised_shared(self) -> None:
        e = fault("uninitialised", 1, "ld.shared.u32 %r1, [s+12];", 4, before=SHARED)
        assert "(s+12)" in str(e)

    def test_textures_are_refused(self) -> None:
        with pytest.raises(CompileError):
            run("mov.u32 %r1, 0;", 4, before=".global .texref t;")

    def test_uninitialised_local(self) -> None:
        fault("uninitialised", 2, ".local .align 4 .b8 l[16];\nld.local.u32 %r1, [l];", 4)

    def test_initialised_by_part(self) -> None:
        body = "st.global.u8 [%d0], %r0;\nst.global.u16 [%d0+2], %r0;\nld.global.u32 %r1, [%d0];"
        fault("uninitialised", 3, body, 8, block=1)

    def test_constant_memory_is_read_only(self) -> None:
        body = "mov.u64 %d3, c;\ncvta.const.u64 %d3, %d3;\nst.u32 [%d3], %r0;"
        fault("read-only", 3, body, 4, before=".const .align 4 .u32 c[4];")

    def test_off_lets_uninitialised_reads_pass(self) -> None:
        run("ld.shared.u32 %r1, [s];", 4, before=SHARED, sanitize="off")


class TestRegisters:
    def test_never_written(self) -> None:
        e = fault("uninitialised-register", 1, "add.s32 %r1, %r2, 1;", 4)
        assert "%r2" in str(e)

    def test_written_on_one_path(self) -> None:
        body = "setp.lt.u32 %p0, %r0, 5;\n@%p0 mov.u32 %r1, 7;\nadd.s32 %r2, %r1, 1;"
        e = fault("uninitialised-register", 3, body, 4)
        assert e.where is not None and e.where.thread == (5, 0, 0)

    def test_a_copy_alone_is_no_use(self) -> None:
        run("mov.u32 %r1, %r2;\nmov.u32 %r3, %r1;", 4)

    def test_a_copy_carries_the_fact(self) -> None:
        fault("uninitialised-register", 2, "mov.u32 %r1, %r2;\nadd.s32 %r3, %r1, 1;", 4)

    def test_guarded_use_by_those_who_wrote(self) -> None:
        run("setp.lt.u32 %p0, %r0, 5;\n@%p0 mov.u32 %r1, 7;\n@%p0 add.s32 %r2, %r1, 1;", 4)


SHARE = """
mov.u32 %r1, s;
shl.b32 %r2, %r0, 2;
add.u32 %r2, %r1, %r2;
st.shared.u32 [%r2], %r0;
{}
xor.b32 %r3, %r0, {};
shl.b32 %r3, %r3, 2;
add.u32 %r3, %r1, %r3;
ld.shared.u32 %r4, [%r3];
"""


class TestRaces:
    def test_shared_without_barrier(self) -> None:
        e = fault("race", 9, SHARE.format("mov.u32 %r9, 0;", 32), 4, before=SHARED, block=64)
        assert "written" in str(e) and "user.py:4" in str(e)

    def test_shared_within_a_warp(self) -> None:
        fault("race", 9, SHARE.format("mov.u32 %r9, 0;", 1), 4, before=SHARED)

    def test_barrier_orders(self) -> None:
        run(SHARE.format("bar.sync 0;", 32), 4, before=SHARED, block=64)

    def test_warp_barrier_orders_the_warp(self) -> None:
        run(SHARE.format("bar.warp.sync 0xFFFFFFFF;", 1), 4, before=SHARED, block=64)

    def test_warp_barrier_does_not_order_the_block(self) -> None:
        fault("race", 9, SHARE.format("bar.warp.sync 0xFFFFFFFF;", 32), 4, before=SHARED, block=64)

    def test_write_after_read(self) -> None:
        body = "ld.global.u32 %r1, [%d0];\nsetp.eq.s32 %p0, %r0, 3;\nadd.s32 %r1, %r1, 5;\n"
        body += "@%p0 st.global.u32 [%d0], %r1;"
        e = fault("race", 4, body, zeros(4))
        assert "read" in str(e)

    def test_same_instruction_different_values(self) -> None:
        fault("race", 1, "st.global.u32 [%d0], %r0;", zeros(4))

    def test_same_value_is_benign(self) -> None:
        run("mov.u32 %r1, 1;\nst.global.u32 [%d0], %r1;", zeros(4), grid=3, block=64)

    def test_between_blocks(self) -> None:
        body = "mov.u32 %r1, %ctaid.x;\nadd.u32 %r1, %r1, 1;\nst.global.u32 [%d0], %r1;\n"
        body += "bar.sync 0;\nld.global.u32 %r2, [%d0];"
        fault("race", 3, body, zeros(4), grid=2, block=1)

    def test_between_waves(self) -> None:
        body = "mov.u32 %r1, %ctaid.x;\nshr.u32 %r1, %r1, 9;\nst.global.u32 [%d0], %r1;"
        fault("race", 3, body, zeros(4), grid=1024, block=64)

    def test_atomics_do_not_race(self) -> None:
        (got,) = run("atom.global.add.u32 %r1, [%d0], 1;", zeros(1), grid=3, block=64)
        assert got[0] == 192

    def test_non_coherent_load_of_what_was_written(self) -> None:
        body = "st.global.u32 [%d0], 7;\nbar.sync 0;\nld.global.nc.u32 %r1, [%d0];"
        fault("stale-read", 3, body, zeros(1))
        run(body.replace(".nc", ""), zeros(1))

    def test_fence_and_flag(self) -> None:
        body = """
mov.u32 %r1, %ctaid.x;
setp.ne.u32 %p0, %r1, 0;
@%p0 bra WAIT;
st.global.u32 [%d0], 42;
membar.gl;
st.volatile.global.u32 [%d0+4], 1;
bra DONE;
WAIT: ld.volatile.global.u32 %r2, [%d0+4];
setp.eq.u32 %p1, %r2, 0;
@%p1 bra WAIT;
membar.gl;
ld.global.u32 %r3, [%d0];
st.global.u32 [%d0+8], %r3;
DONE:
"""
        (got,) = run(body, zeros(3), grid=2, block=1)
        assert got.tolist() == [42, 1, 42]

    def test_bytes_are_told_apart(self) -> None:
        body = "cvt.u64.u32 %d4, %r0;\nadd.s64 %d5, %d0, %d4;\nst.global.u8 [%d5], %r0;"
        (got,) = run(body, np.zeros(32, np.uint8))
        assert got.tolist() == list(range(32))

    def test_a_stopped_launch_leaves_no_trace(self) -> None:
        device = emulator.Device()
        buffer = device.from_array(zeros(4))
        program = emulator.load(kernel_text("st.global.u32 [%d0], %r0;", 1), "k.ptx", device)
        for threads, fails in ((2, True), (1, False), (1, False), (2, True)):
            if fails:
                with pytest.raises(emulator.DeviceFault):
                    emulator.launch(program.kernel("k"), 1, threads, [buffer])
            else:
                emulator.launch(program.kernel("k"), 1, threads, [buffer])

    def test_off_and_memory_do_not_look(self) -> None:
        for mode in ("off", "memory"):
            run(SHARE.format("mov.u32 %r9, 0;", 32), 4, before=SHARED, block=64, sanitize=mode)


class TestBarriers:
    def test_divergent_aligned_barrier(self) -> None:
        body = "setp.lt.u32 %p0, %r0, 8;\n@%p0 bra A;\nbar.sync 0;\nbra.uni B;\nA: bar.sync 0;\nB:"
        fault("divergent-barrier", 5, body, 4)

    def test_unaligned_barrier_may_diverge(self) -> None:
        body = "setp.lt.u32 %p0, %r0, 8;\n@%p0 bra A;\nbarrier.sync 0;\nbra.uni B;\nA: barrier.sync 0;\nB:"
        run(body, 4)

    def test_missing_warp_is_a_deadlock(self) -> None:
        body = "setp.lt.u32 %p0, %r0, 32;\n@%p0 bar.sync 1, 64;\n"
        e = fault("deadlock", 2, body, 4, block=64)
        assert "32 of 64" in str(e)

    def test_two_barriers_wait_for_each_other(self) -> None:
        body = "setp.lt.u32 %p0, %r0, 32;\n@%p0 bra A;\nbar.sync 1, 64;\nbra.uni B;\nA: bar.sync 2, 64;\nB:"
        e = fault("deadlock", 3, body, 4, block=64)
        assert "user.py:5" in str(e) and "barrier 2 has 32 of 64" in str(e)

    def test_early_exit_releases(self) -> None:
        run("setp.lt.u32 %p0, %r0, 8;\n@%p0 exit;\nbar.sync 0;", 4, block=64)

    def test_barrier_id(self) -> None:
        fault("bad-barrier", 2, "mov.u32 %r1, 16;\nbar.sync %r1;", 4)

    def test_barrier_count(self) -> None:
        fault("bad-barrier", 2, "mov.u32 %r1, 48;\nbar.sync 0, %r1;", 4, block=64)

    def test_counts_that_differ(self) -> None:
        body = "setp.lt.u32 %p0, %r0, 32;\nselp.u32 %r1, 64, 96, %p0;\nbar.sync 1, %r1;"
        fault("bad-barrier", 3, body, 4, block=96)

    def test_collective_that_others_do_not_reach(self) -> None:
        body = "setp.lt.u32 %p0, %r0, 8;\n@%p0 bra A;\nbar.sync 0;\nbra.uni B;\n"
        body += "A: vote.sync.ballot.b32 %r1, %p0, 0xFFFFFFFF;\nB:"
        e = fault("deadlock", 5, body, 4)
        assert "user.py:3" in str(e)

    def test_lane_outside_its_mask(self) -> None:
        e = fault("bad-mask", 2, "setp.lt.u32 %p0, %r0, 8;\nvote.sync.ballot.b32 %r1, %p0, 0xFF;", 4)
        assert e.where is not None and e.where.thread == (8, 0, 0)

    def test_livelock(self) -> None:
        body = "W: ld.volatile.global.u32 %r1, [%d0];\nsetp.eq.u32 %p0, %r1, 0;\n@%p0 bra W;"
        fault("livelock", 1, body, zeros(1), block=2)

    def test_livelock_beside_a_barrier(self) -> None:
        body = "setp.eq.u32 %p1, %r0, 0;\n@%p1 bra X;\nW: atom.global.cas.b32 %r1, [%d0], 7, 8;\n"
        body += "setp.ne.u32 %p0, %r1, 7;\n@%p0 bra W;\nX: bar.sync 0;"
        e = fault("livelock", 3, body, zeros(1), block=2)
        assert "1 of 2" in str(e)


class TestStops:
    def test_trap(self) -> None:
        e = fault("trap", 2, "setp.eq.u32 %p0, %r0, 9;\n@%p0 trap;", 4)
        assert e.where is not None and e.where.thread == (9, 0, 0)

    def test_jump_table_index(self) -> None:
        body = "T: .branchtargets A, B;\nbrx.idx %r0, T;\nA: bra.uni C;\nB: bra.uni C;\nC:"
        e = fault("bad-branch", 2, body, 4)
        assert e.where is not None and e.where.thread == (2, 0, 0)

    def test_matrix_in_a_partial_warp(self) -> None:
        body = "mov.u32 %r1, s;\nst.shared.u32 [%r1], %r0;\nldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r2}, [%r1];"
        fault("divergent-collective", 3, body, 4, before=SHARED, block=16, sanitize="memory")

    def test_uninitialised_mbarrier(self) -> None:
        body = "st.shared.u64 [s], %d0;\nmbarrier.arrive.shared.b64 %d5, [s];"
        with pytest.raises(emulator.DeviceFault, match="barrier object"):
            run(body, 4, before=SHARED, block=1)

    def test_assert_tells_the_message_and_the_source(self) -> None:
        before = """
.extern .func __assertfail(.param .b64 a, .param .b64 b, .param .b32 c, .param .b64 d, .param .b64 e);
.global .align 1 .b8 message[6] = {120, 32, 62, 32, 48, 0};
.global .align 1 .b8 file[5] = {97, 46, 99, 117, 0};
"""
        body = """
setp.eq.u32 %p0, %r0, 3;
@!%p0 bra OK;
mov.u64 %d4, message;
cvta.global.u64 %d4, %d4;
mov.u64 %d5, file;
cvta.global.u64 %d5, %d5;
mov.u64 %d6, 1;
{ .param .b64 p0; .param .b64 p1; .param .b32 p2; .param .b64 p3; .param .b64 p4;
st.param.b64 [p0], %d4; st.param.b64 [p1], %d5; st.param.b32 [p2], 42; st.param.b64 [p3], %d5; st.param.b64 [p4], %d6;
call __assertfail, (p0, p1, p2, p3, p4); }
OK:
"""
        e = fault("assert", 10, body, 4, before=before)
        assert "`x > 0`" in str(e) and "a.cu:42" in str(e)
        assert e.where is not None and e.where.thread == (3, 0, 0)

    def test_use_after_free_at_the_same_instruction(self) -> None:
        before = ".extern .func (.param .b64 r) malloc(.param .b64 a);\n.extern .func free(.param .b64 a);"
        body = """
{ .param .b64 p0; .param .b64 r0; st.param.b64 [p0], 64; call (r0), malloc, (p0); ld.param.b64 %d4, [r0]; }
mov.u32 %r1, 0;
L: st.u32 [%d4+8], %r1;
{ .param .b64 p0; st.param.b64 [p0], %d4; setp.eq.u32 %p0, %r1, 0; @%p0 call free, (p0); }
add.u32 %r1, %r1, 1;
setp.lt.u32 %p1, %r1, 2;
@%p1 bra L;
"""
        fault("out-of-bounds", 3, body, 4, before=before, block=1)

    def test_free_of_what_malloc_did_not_give(self) -> None:
        before = ".extern .func free(.param .b64 a);"
        body = "{ .param .b64 p0; st.param.b64 [p0], 4096;\ncall free, (p0); }"
        fault("bad-free", 2, body, 4, before=before)

    def test_recursion_is_refused(self) -> None:
        f = ".func f()\n{\ncall f;\nret;\n}\n"
        with pytest.raises(CompileError, match="calls itself"):
            run("call f;", 4, before=f)

    def test_unknown_instruction_is_refused_by_name(self) -> None:
        with pytest.raises(CompileError, match=r"wgmma.fence.sync.aligned"):
            run("wgmma.fence.sync.aligned;", 4)

    def test_uninhabited_label(self) -> None:
        with pytest.raises(CompileError, match="NOWHERE"):
            run("bra NOWHERE;", 4)


class TestArguments:
    def kernel(self) -> emulator.KernelCode:
        text = kernel_text("mov.u32 %r1, 0;", 0).replace(
            "k()", "k(.param .u32 n, .param .f32 x, .param .u64 p)"
        )
        return emulator.load(text, "k.ptx", emulator.Device()).kernel("k")

    @pytest.mark.parametrize(
        ("args", "message"),
        [
            ([1, 2.0], "takes 3 arguments"),
            ([1 << 32, 2.0, 0], "does not fit"),
            ([1.5, 2.0, 0], "wrong type"),
            ([1, "x", 0], "wrong type"),
            ([1, 2.0, np.zeros(3)], "wrong type"),
        ],
    )
    def test_arguments_are_checked(self, args: list[object], message: str) -> None:
        with pytest.raises(CompileError, match=message):
            emulator.launch(self.kernel(), 1, 1, args)

    @pytest.mark.parametrize(
        ("grid", "block", "message"),
        [
            (0, 1, "grid"),
            (1, 0, "block"),
            (1, 1025, "1024"),
            (1, (1, 1, 65), "64"),
            ((1, 1, 1, 1), 1, "grid"),
        ],
    )
    def test_shapes_are_checked(self, grid: object, block: object, message: str) -> None:
        with pytest.raises(CompileError, match=message):
            emulator.launch(self.kernel(), grid, block, [1, 1.0, 0])  # type: ignore[arg-type]

    def test_shared_memory_limit(self) -> None:
        with pytest.raises(CompileError, match="shared memory"):
            emulator.launch(self.kernel(), 1, 1, [1, 1.0, 0], smem=1 << 20)
