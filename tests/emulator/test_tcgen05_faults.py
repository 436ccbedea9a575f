"""`tcgen05` gone wrong: each misuse is reported with its kind, at the line that is wrong; and what must not be reported."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from canonical import layout

from warpwright.emulator import ptx as emulator

A = layout(128, 16, 16, 32, False, 0)
B = layout(16, 16, 16, 32, False, 4096)
IDESC = 1 << 4 | 1 << 7 | 1 << 10 | 16 // 8 << 17 | 128 // 16 << 24
ALLOC = "@%first tcgen05.alloc.cta_group::1.sync.aligned.shared::cta.b32 [where], 32;"
SYNC = "bar.sync 0; ld.shared.u32 %ta, [where];"
MMA = "@%one tcgen05.mma.cta_group::1.kind::f16 [%ta], %da, %db, %idesc, %no;"
COMMIT = "@%one tcgen05.commit.cta_group::1.mbarrier::arrive::one.shared::cluster.b64 [%bar];"
WAIT = (
    "poll: mbarrier.try_wait.parity.shared.b64 %p, [bar], 0; @!%p bra poll; tcgen05.fence::after_thread_sync;"
)
LOAD = "tcgen05.ld.sync.aligned.32x32b.x1.b32 {%x0}, [%ta];"
LOADED = "tcgen05.wait::ld.sync.aligned;"
STORE = "tcgen05.st.sync.aligned.32x32b.x1.b32 [%ta], {%x0};"
STORED = "tcgen05.wait::st.sync.aligned;"
OUT = "st.global.b32 [%out], %x0;"
FREE = "bar.sync 0; @%first tcgen05.dealloc.cta_group::1.sync.aligned.b32 %ta, 32;"
RIGHT = (ALLOC, SYNC, MMA, COMMIT, WAIT, LOAD, LOADED, OUT, FREE)


def run(*lines: str, grid: int = 1, cluster: int = 1, **options: object) -> np.ndarray:
    """Ones in shared memory, then `lines`, each at its own line of user.py."""
    body = "".join(f".loc 1 {i} 1\n{line}\n" for i, line in enumerate(lines, 1))
    text = (
        '.version 8.8\n.target sm_100a\n.address_size 64\n.file 1 "user.py"\n'
        ".visible .entry k(.param .u64 out) {\n.reg .b32 %t, %s, %ta, %bar, %idesc, %x<4>;\n"
        ".reg .pred %p, %q, %one, %first, %no; .reg .b64 %out, %da, %db;\n"
        ".shared .align 1024 .b8 sh[8192]; .shared .align 8 .b64 bar; .shared .b32 where;\n"
        "ld.param.u64 %out, [out]; mov.u32 %t, %tid.x; mad.wide.u32 %out, %t, 4, %out; mov.b32 %x0, 0x3f803f80;\n"
        "mov.u32 %s, sh; mad.lo.u32 %s, %t, 64, %s; setp.eq.u32 %no, 0, 1; mov.u32 %bar, bar;\n"
        + "".join(f"st.shared.v4.b32 [%s+{16 * i}], {{%x0, %x0, %x0, %x0}};\n" for i in range(4))
        + "setp.eq.u32 %one, %t, 0; setp.lt.u32 %first, %t, 32;\n"
        "@%one mbarrier.init.shared.b64 [bar], 1; fence.proxy.async; bar.sync 0;\n"
        f"mov.u64 %da, {A.tcgen05()}; mov.u64 %db, {B.tcgen05()}; mov.u32 %idesc, {IDESC};\n"
        f"{body}ret;\n}}\n"
    )
    device = emulator.Device()
    out = device.alloc(512, initialised=True)
    code = emulator.load(text, "k.ptx", device).kernel("k")
    emulator.launch(code, grid, 128, [out], cluster=cluster, **options)  # type: ignore[arg-type]
    return out.copy_out(np.float32)


def fault(kind: str, line: int, *lines: str, **options: object) -> str:
    with pytest.raises(emulator.DeviceFault) as caught:
        run(*lines, **options)  # type: ignore[arg-type]
    assert caught.value.kind == kind, caught.value
    where = caught.value.where
    assert where is not None and where.location is not None and where.location.line == line, caught.value
    return str(caught.value)


def changed(at: int, line: str) -> tuple[str, ...]:
    """The right program with another line."""
    return (*RIGHT[: at - 1], line, *RIGHT[at:])


def test_right() -> None:
    assert (run(*RIGHT) == 16).all()
    assert (run(*RIGHT, seed=3) == 16).all()
    assert (run(*RIGHT, sanitize="off") == 16).all()


def test_load_without_waiting_for_the_commit() -> None:
    told = fault("tcgen05-pending", 5, *RIGHT[:4], *RIGHT[5:])
    assert "user.py:3" in told and "commit" in told


def test_late_without_the_sanitizer() -> None:
    """A reader that does not wait sees what was there before."""
    assert (run(*RIGHT[:4], *RIGHT[5:], sanitize="off") == 0).all()


def test_deallocation_while_in_flight() -> None:
    fault("tcgen05-pending", 5, *RIGHT[:4], FREE)


def test_store_without_wait() -> None:
    fault("tcgen05-pending", 4, ALLOC, SYNC, STORE, LOAD, LOADED, OUT, FREE)
    assert (run(ALLOC, SYNC, STORE, STORED, LOAD, LOADED, OUT, FREE).view(np.uint32) == 0x3F803F80).all()


def test_product_over_a_store_or_load_that_nobody_waited_for() -> None:
    told = fault("tcgen05-pending", 4, ALLOC, SYNC, STORE, MMA, COMMIT, WAIT, FREE)
    assert "wait::st" in told
    told = fault("tcgen05-pending", 6, ALLOC, SYNC, STORE, STORED, LOAD, MMA, COMMIT, WAIT, FREE)
    assert "wait::ld" in told


def test_uninitialised() -> None:
    fault("uninitialised", 3, ALLOC, SYNC, LOAD, LOADED, OUT, FREE)
    adds = "setp.eq.u32 %no, 0, 0;"
    fault("uninitialised", 4, ALLOC, SYNC, adds, *RIGHT[2:])


def test_allocation() -> None:
    fault("tensor-memory-leak", 1, *RIGHT[:-1])
    fault("bad-tensor-address", 9, *changed(9, FREE.replace("%ta, 32", "%ta, 64")))
    fault("bad-tensor-address", 10, *RIGHT, LOAD)
    fault("bad-tensor-address", 6, *changed(6, "add.u32 %s, %ta, 32;" + LOAD.replace("%ta", "%s")))
    fault("bad-tensor-address", 1, ALLOC.replace("32;", "%t;"), *RIGHT[1:])
    relinquish = "@%first tcgen05.relinquish_alloc_permit.cta_group::1.sync.aligned;"
    assert (run(*RIGHT, relinquish) == 16).all()
    fault("bad-tensor-address", 2, relinquish, *RIGHT)
    fault("bad-tensor-address", 2, ALLOC, ALLOC.replace("32;", "64;"), *RIGHT[1:])


def test_allocation_waits_for_room() -> None:
    """Two warps take all of the memory, one after the other."""
    all_of_it = (
        "mov.u32 %x1, 512;",
        ALLOC.replace("%first", "%p").replace("32;", "%x1;").replace("[where]", "[%s]"),
    )
    wide = "tcgen05.dealloc.cta_group::1.sync.aligned.b32 %x2, 512;"
    lines = (
        "shr.u32 %x3, %t, 5; setp.lt.u32 %p, %x3, 2; mov.u32 %s, sh; mad.lo.u32 %s, %x3, 16, %s;",
        *all_of_it, "@%p ld.shared.u32 %x2, [%s];", f"@%p {wide}", "bar.sync 0;",
    )  # fmt: skip
    run(*lines)
    stuck = (*lines[:3], "bar.sync 0;")
    with pytest.raises(emulator.DeviceFault) as caught:
        run(*stuck)
    assert caught.value.kind == "deadlock" and "512 columns of tensor memory" in str(caught.value)


def test_a_quarter_of_another_warp() -> None:
    far = "add.u32 %s, %ta, 2097152;"
    fault("bad-tensor-address", 6, *changed(6, far + LOAD.replace("%ta", "%s")))
    own = "shr.u32 %s, %t, 5; shl.b32 %s, %s, 21; add.u32 %s, %s, %ta;"
    assert (run(*changed(6, own + LOAD.replace("%ta", "%s"))) == 16).all()


def test_bad_descriptors() -> None:
    def with_line(line: str) -> tuple[str, ...]:
        return (ALLOC, SYNC, line, *RIGHT[2:])

    assert "46 to 48" in fault("bad-descriptor", 4, *with_line(f"mov.u64 %da, {A.tcgen05() & ~(1 << 46)};"))
    assert "swizzle mode 7" in fault(
        "bad-descriptor", 4, *with_line(f"mov.u64 %da, {A.tcgen05() | 7 << 61};")
    )
    assert "M of 96" in fault(
        "bad-descriptor", 4, *with_line(f"mov.u32 %idesc, {IDESC & ~(31 << 24) | 6 << 24};")
    )
    assert "N of 0" in fault("bad-descriptor", 4, *with_line(f"mov.u32 %idesc, {IDESC & ~(63 << 17)};"))
    assert "type of A 3" in fault("bad-descriptor", 4, *with_line(f"mov.u32 %idesc, {IDESC | 3 << 7};"))
    assert "sparse" in fault("bad-descriptor", 4, *with_line(f"mov.u32 %idesc, {IDESC | 4};"))
    assert "reserved" in fault("bad-descriptor", 4, *with_line(f"mov.u32 %idesc, {IDESC | 64};"))
    fault("out-of-bounds", 4, *with_line(f"mov.u64 %db, {B.tcgen05() + (8192 >> 4)};"))
    fault("bad-tensor-address", 4, *with_line("add.u32 %ta, %ta, 65536;"))
    fault("bad-tensor-address", 4, *with_line("add.u32 %ta, %ta, 24;"))


def test_operands_overwritten() -> None:
    clear = "@%one st.shared.b32 [%s], %t;"
    with pytest.raises(emulator.DeviceFault) as caught:
        run(*RIGHT[:4], clear, *RIGHT[4:])
    assert caught.value.kind == "tcgen05-pending" and "yet to read" in str(caught.value)
    assert "user.py:3" in str(caught.value)
    assert caught.value.where is not None and caught.value.where.location is not None
    assert caught.value.where.location.line == 5
    assert (run(*RIGHT[:5], clear, *RIGHT[5:]) == 16).all()


def test_groups_must_agree_and_pairs_need_a_cluster() -> None:
    pair = "@%one tcgen05.mma.cta_group::2.kind::f16 [%ta], %da, %db, %idesc, %no;"
    fault("bad-cluster", 3, *changed(3, pair))
    fault("bad-cluster", 3, *changed(3, pair), grid=2, cluster=2)


def test_commit_without_work_arrives() -> None:
    run(ALLOC, SYNC, COMMIT, WAIT, FREE)


def test_no_commit_is_a_livelock() -> None:
    with pytest.raises(emulator.DeviceFault) as caught:
        run(ALLOC, SYNC, MMA, WAIT, FREE)
    assert caught.value.kind == "livelock"


def test_products_in_order() -> None:
    """Products on one accumulator, and one on another between them, need no wait."""
    adds = "setp.eq.u32 %no, 0, 0;"
    got = run(ALLOC, SYNC, MMA, adds, MMA, "add.u32 %s, %ta, 16; setp.eq.u32 %no, 0, 1;",
              MMA.replace("[%ta]", "[%s]"), adds, MMA, *RIGHT[3:])  # fmt: skip
    assert (got == 48).all()
