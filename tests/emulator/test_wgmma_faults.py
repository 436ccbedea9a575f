"""`wgmma` gone wrong: each misuse is reported with its kind, at the line that is wrong; and what must not be reported."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from canonical import layout

from warpwright.emulator import ptx as emulator

A = layout(64, 16, 16, 32, False, 0)
B = layout(8, 16, 16, 32, False, 2048)
FENCE = "wgmma.fence.sync.aligned;"
MMA = "wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16 {%c0, %c1, %c2, %c3}, %da, %db, %q, 1, 1, 0, 0;"
REGISTERS = MMA.replace("%da", "{%x0, %x1, %x2, %x3}").replace("1, 1, 0, 0", "1, 1, 0")
COMMIT = "wgmma.commit_group.sync.aligned;"
WAIT = "wgmma.wait_group.sync.aligned {};".format
STORE = "st.global.f32 [%out], %c0;"


def run(
    *lines: str, block: int = 128, descriptor_a: int | None = None, smem: int = 4096, **options: object
) -> np.ndarray:
    """Shared memory is filled by all threads; then `lines`, each at its own line of user.py."""
    body = "".join(f".loc 1 {i} 1\n{line}\n" for i, line in enumerate(lines, 1))
    text = (
        '.version 8.4\n.target sm_90a\n.address_size 64\n.file 1 "user.py"\n'
        ".visible .entry k(.param .u64 out) {\n.reg .f32 %c<4>; .reg .b32 %t, %s, %x<4>; .reg .pred %p, %q;\n"
        ".reg .b64 %out, %da, %db; "
        f".shared .align 1024 .b8 sh[{smem}];\n"
        "ld.param.u64 %out, [out]; mov.u32 %t, %tid.x; mad.wide.u32 %out, %t, 4, %out;\n"
        "mov.u32 %s, sh; mad.lo.u32 %s, %t, 32, %s; mov.b32 %x0, 0x3f803f80; mov.b32 %x1, 0; mov.b32 %x2, 0;\n"
        "mov.b32 %x3, 0; setp.ge.u32 %p, %t, 128; @%p bra filled;\n"
        "st.shared.v4.b32 [%s], {%x0, %x0, %x0, %x0}; st.shared.v4.b32 [%s+16], {%x0, %x0, %x0, %x0};\n"
        "filled: fence.proxy.async; bar.sync 0; setp.eq.u32 %q, 0, 0;\n"
        "mov.f32 %c0, 0f00000000; mov.f32 %c1, %c0; mov.f32 %c2, %c0; mov.f32 %c3, %c0;\n"
        f"mov.u64 %da, {A.wgmma() if descriptor_a is None else descriptor_a}; mov.u64 %db, {B.wgmma()};\n"
        f"{body}ret;\n}}\n"
    )
    device = emulator.Device()
    out = device.alloc(4 * block, initialised=True)
    code = emulator.load(text, "k.ptx", device).kernel("k")
    emulator.launch(code, 1, block, [out], **options)  # type: ignore[arg-type]
    return out.copy_out(np.float32)


def fault(kind: str, line: int, *lines: str, **options: object) -> str:
    with pytest.raises(emulator.DeviceFault) as caught:
        run(*lines, **options)  # type: ignore[arg-type]
    assert caught.value.kind == kind, caught.value
    where = caught.value.where
    assert where is not None and where.location is not None and where.location.line == line, caught.value
    return str(caught.value)


def test_right() -> None:
    assert (run(FENCE, MMA, COMMIT, WAIT(0), STORE) == 16).all()
    assert (run(FENCE, MMA, MMA, COMMIT, MMA, COMMIT, WAIT(1), WAIT(0), STORE) == 48).all()
    assert (run(FENCE, REGISTERS, COMMIT, WAIT(0), "mov.b32 %x0, 1;", STORE) == 8).all()
    assert (run(FENCE, MMA, COMMIT, WAIT(0), FENCE, MMA, COMMIT, WAIT(0), STORE, block=256) == 32).all()


def test_accumulators_that_only_products_write() -> None:
    """The first product replaces what is in them, so that nothing needs a value before."""
    fresh = ".reg .f32 %z<4>; setp.eq.u32 %p, 0, 1;"
    replaces, adds = (MMA.replace("%c", "%z").replace("%q", q) for q in ("%p", "%q"))
    assert (run(fresh, FENCE, replaces, adds, COMMIT, WAIT(0), STORE.replace("%c", "%z")) == 32).all()
    told = fault("uninitialised-register", 3, fresh, FENCE, adds, COMMIT, WAIT(0))
    assert "%z" in told


def test_read_while_in_flight() -> None:
    told = fault("wgmma-pending", 4, FENCE, MMA, COMMIT, STORE, WAIT(0))
    assert "%c0" in told and "user.py:2" in told and "wait_group" in told
    fault("wgmma-pending", 3, FENCE, MMA, STORE, COMMIT, WAIT(0))
    fault("wgmma-pending", 6, FENCE, MMA, COMMIT, COMMIT, WAIT(2), STORE, WAIT(0))


def test_an_older_group_may_be_read() -> None:
    other = MMA.replace("%c0, %c1, %c2, %c3", "%x0, %x1, %x2, %x3")
    lines = (FENCE, MMA, COMMIT, FENCE, other, COMMIT, WAIT(1), STORE)
    assert (run(*lines, WAIT(0)) == 16).all()
    fault("wgmma-pending", 9, *lines, "st.global.b32 [%out], %x0;", WAIT(0))


def test_write_while_in_flight() -> None:
    fault("wgmma-pending", 3, FENCE, MMA, "mov.f32 %c1, 0f00000000;", COMMIT, WAIT(0))
    told = fault("wgmma-pending", 3, FENCE, REGISTERS, "mov.b32 %x2, 5;", COMMIT, WAIT(0))
    assert "%x2" in told and "written" in told


def test_only_on_the_path_that_is_taken() -> None:
    """The reader stands behind a branch that skips the wait, and is not taken."""
    lines = (
        FENCE,
        MMA,
        COMMIT,
        "setp.eq.u32 %p, %t, 4096;",
        "@%p bra late;",
        WAIT(0),
        "late: " + STORE,
        WAIT(0),
    )
    assert (run(*lines) == 16).all()


def test_missing_fence() -> None:
    fault("missing-wgmma-fence", 1, MMA, COMMIT, WAIT(0), STORE)
    told = fault("missing-wgmma-fence", 3, FENCE, "mov.f32 %c2, 0f3F800000;", MMA, COMMIT, WAIT(0), STORE)
    assert "%c2" in told
    fault("missing-wgmma-fence", 3, FENCE, "mov.b32 %x3, 7;", REGISTERS, COMMIT, WAIT(0), STORE)


def test_a_fence_on_the_other_path_only() -> None:
    lines = ("setp.eq.u32 %p, %t, 4096;", "@%p bra around;", FENCE, "around: " + MMA, COMMIT, WAIT(0), STORE)
    assert (run(*lines) == 16).all()
    fault("missing-wgmma-fence", 4, lines[0].replace("eq", "ne"), *lines[1:])


def test_other_shapes_on_the_same_accumulators() -> None:
    other = MMA.replace("m64n8k16.f32.bf16.bf16", "m64n8k8.f32.tf32.tf32").replace(", 0, 0;", ";")
    fault("missing-wgmma-fence", 3, FENCE, MMA, other, COMMIT, WAIT(0))


def test_end_in_flight() -> None:
    fault("wgmma-pending", 2, FENCE, MMA, COMMIT)
    fault("wgmma-pending", 2, FENCE, MMA, COMMIT, WAIT(1))


def test_operands_overwritten() -> None:
    clear = "st.shared.b32 [%s], %x1;"
    told = fault("wgmma-pending", 4, FENCE, MMA, COMMIT, clear, WAIT(0))
    assert "yet to read" in told and "user.py:2" in told
    assert (run(FENCE, MMA, COMMIT, WAIT(0), clear, STORE) == 16).all()


def test_a_warp_is_missing() -> None:
    skip = (
        "setp.ge.u32 %p, %t, 96;",
        "@%p bra done;",
        FENCE,
        MMA,
        COMMIT,
        WAIT(0),
        STORE,
        "done: mov.u32 %t, 0;",
    )
    fault("divergent-collective", 3, *skip)
    with pytest.raises(emulator.DeviceFault) as caught:
        run(*skip[:-1], "done: bar.sync 0;")
    assert caught.value.kind == "deadlock" and "warpgroup" in str(caught.value)
    fault("divergent-collective", 1, FENCE, block=96)


def test_one_warpgroup_of_two() -> None:
    lines = (
        "setp.lt.u32 %p, %t, 128;",
        "@%p bra done;",
        FENCE,
        MMA,
        COMMIT,
        WAIT(0),
        STORE,
        "done: bar.sync 0;",
    )
    got = run(*lines, block=256)
    assert (got[:128] == 0).all() and (got[128:] == 16).all()


def test_bad_descriptors() -> None:
    lines = (FENCE, MMA, COMMIT, WAIT(0), STORE)
    assert "bits that must be zero" in fault("bad-descriptor", 2, *lines, descriptor_a=A.wgmma() | 1 << 14)
    assert "pattern" in fault("bad-descriptor", 2, *lines, descriptor_a=A.wgmma() + 4)
    assert "without a swizzle" in fault("bad-descriptor", 2, *lines, descriptor_a=1024 >> 4 | 1 << 49)
    fault("out-of-bounds", 2, *lines, descriptor_a=A.wgmma() + (4096 >> 4))
    fault("out-of-bounds", 2, *lines, descriptor_a=A.wgmma() & ~0x3FFF)
    fault("bad-descriptor", 3, "mad.wide.u32 %da, %t, 2, %da;", FENCE, MMA, COMMIT, WAIT(0))


def test_uninitialised() -> None:
    """Bytes of a matrix that nobody has written."""
    far = B.wgmma() & ~(0x3FFF << 32) | (4096 >> 4) << 32
    told = fault("uninitialised", 3, f"mov.u64 %da, {far};", FENCE, MMA, smem=32768)
    assert "shared" in told


def test_unchecked_runs_are_late() -> None:
    """Without the sanitizer the operands are read when the group is waited for, and a hasty reader sees the old value."""
    clear = "st.shared.v4.b32 [%s], {%x1, %x1, %x1, %x1};"
    more = "st.shared.v4.b32 [%s+16], {%x1, %x1, %x1, %x1};"
    assert (run(FENCE, MMA, COMMIT, clear, more, "bar.sync 0;", WAIT(0), STORE, sanitize="off") == 0).all()
    assert (run(FENCE, MMA, COMMIT, STORE, WAIT(0), sanitize="off") == 0).all()
