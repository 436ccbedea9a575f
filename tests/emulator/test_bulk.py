"""Bulk copies, remote stores, multicast memory: what arrives, when, and what shows when something is missing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from kernels import kernel_text, run

from warpwright.emulator import ptx as emulator

SHARED = ".shared .align 1024 .b8 s[4096];\n.shared .align 8 .b64 bar[4];"

INIT = """
mov.u32 %r1, bar;
mov.u32 %r2, s;
setp.eq.u32 %p0, %r0, 0;
@%p0 mbarrier.init.shared.b64 [%r1], 1;
@%p0 fence.mbarrier_init.release.cluster;
bar.sync 0;
"""

WAIT = """
WAIT:
mbarrier.try_wait.parity.shared.b64 %p1, [%r1], 0;
@!%p1 bra WAIT;
"""

LOAD = (
    INIT
    + """
@%p0 mbarrier.arrive.expect_tx.shared.b64 _, [%r1], 128;
@%p0 cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%r2], [%d0], 128, [%r1];
"""
)

OUT = """
shl.b32 %r3, %r0, 2;
add.u32 %r4, %r2, %r3;
ld.shared.u32 %r5, [%r4];
cvt.u64.u32 %d2, %r3;
add.u64 %d3, %d1, %d2;
st.global.u32 [%d3], %r5;
"""

FILL = """
shl.b32 %r3, %r0, 2;
add.u32 %r4, %r2, %r3;
mul.lo.u32 %r5, %r0, 7;
st.shared.u32 [%r4], %r5;
"""

STORE = """
@%p0 cp.async.bulk.global.shared::cta.bulk_group [%d0], [%r2], 128;
@%p0 cp.async.bulk.commit_group;
"""


def fault(body: str, *arrays: Any, **options: Any) -> emulator.DeviceFault:
    options.setdefault("before", SHARED)
    with pytest.raises(emulator.DeviceFault) as caught:
        run(body, *arrays, **options)
    return caught.value


def line(body: str, text: str, occurrence: int = 0) -> int:
    lines = [n for n, row in enumerate(body.strip().splitlines(), 1) if text in row]
    return lines[occurrence]


def where(f: emulator.DeviceFault) -> int:
    assert f.where is not None and f.where.location is not None
    return f.where.location.line


@pytest.mark.parametrize("seed", [None, 1, 2, 3])
def test_load_and_wait(seed: int | None) -> None:
    source = np.arange(32, dtype=np.uint32) * 3
    _, got = run(LOAD + WAIT + OUT, source, np.zeros(32, np.uint32), before=SHARED, seed=seed)
    assert got.tolist() == source.tolist()


def test_load_without_waiting_is_told() -> None:
    f = fault(LOAD + OUT, np.arange(32, dtype=np.uint32), np.zeros(32, np.uint32))
    assert f.kind == "async-pending" and where(f) == line(LOAD + OUT, "ld.shared.u32")
    assert "cp.async.bulk.shared::cluster" in str(f)


def test_wrong_byte_count_is_a_deadlock_that_says_how_many() -> None:
    body = LOAD.replace("_, [%r1], 128", "_, [%r1], 192") + WAIT + OUT
    f = fault(body, np.arange(32, dtype=np.uint32), np.zeros(32, np.uint32))
    assert f.kind == "livelock" and "64 bytes more than have come" in str(f)
    body = LOAD.replace("_, [%r1], 128", "_, [%r1], 64") + WAIT + OUT
    f = fault(body, np.arange(32, dtype=np.uint32), np.zeros(32, np.uint32))
    assert f.kind == "livelock" and "64 bytes that have come and that nobody expects" in str(f)


def test_store_is_fenced_committed_and_waited_for() -> None:
    wait = "@%p0 cp.async.bulk.wait_group.read 0;\n"
    body = INIT + FILL + "fence.proxy.async.shared::cta;\nbar.sync 0;\n" + STORE + wait
    (got,) = run(body, np.zeros(32, np.uint32), before=SHARED)
    assert got.tolist() == [7 * i for i in range(32)]


def test_store_without_proxy_fence_is_told() -> None:
    wait = "@%p0 cp.async.bulk.wait_group 0;\n"
    body = INIT + FILL + "bar.sync 0;\n" + STORE + wait
    f = fault(body, np.zeros(32, np.uint32))
    assert f.kind == "missing-proxy-fence" and where(f) == line(body, "cp.async.bulk.global")
    assert "st.shared.u32" in str(f) and f":{line(body, 'st.shared.u32')}" in str(f)


def test_fence_only_by_the_issuer_before_the_barrier_is_told() -> None:
    wait = "@%p0 cp.async.bulk.wait_group 0;\n"
    body = INIT + FILL + "@%p0 fence.proxy.async.shared::cta;\nbar.sync 0;\n" + STORE + wait
    f = fault(body, np.zeros(32, np.uint32))
    assert f.kind == "missing-proxy-fence" and "thread (1, 0, 0)" in str(f)


def test_fence_by_the_issuer_after_the_barrier_is_enough() -> None:
    wait = "@%p0 cp.async.bulk.wait_group 0;\n"
    body = INIT + FILL + "bar.sync 0;\n@%p0 fence.proxy.async;\n" + STORE + wait
    (got,) = run(body, np.zeros(32, np.uint32), before=SHARED)
    assert got.tolist() == [7 * i for i in range(32)]


def test_leaving_with_a_store_that_has_not_read_is_told() -> None:
    body = INIT + FILL + "fence.proxy.async;\nbar.sync 0;\n" + STORE
    f = fault(body, np.zeros(32, np.uint32))
    assert f.kind == "async-pending" and "still reads" in str(f)
    assert where(f) == line(body, "cp.async.bulk.global")


def test_overwriting_the_source_before_it_is_read_is_told() -> None:
    body = INIT + FILL + "fence.proxy.async;\nbar.sync 0;\n" + STORE + "st.shared.u32 [%r4], 0;\n"
    f = fault(body, np.zeros(32, np.uint32))
    assert f.kind == "async-pending" and where(f) == line(body, "st.shared.u32", 1)
    assert "wait_group.read" in str(f)


def test_loading_over_a_load_under_way_is_told() -> None:
    again = LOAD.strip().splitlines()[-1] + "\n"
    f = fault(LOAD + again + WAIT, np.arange(32, dtype=np.uint32), np.zeros(32, np.uint32))
    assert f.kind == "async-pending" and where(f) == line(LOAD + again, "cp.async.bulk", 1)


def test_leaving_with_a_load_under_way_is_told() -> None:
    f = fault(LOAD, np.arange(32, dtype=np.uint32), np.zeros(32, np.uint32))
    assert f.kind == "async-pending" and "still writes" in str(f)


def test_misaligned_and_outside() -> None:
    args = np.arange(32, dtype=np.uint32), np.zeros(32, np.uint32)
    f = fault(LOAD.replace("[%r2], [%d0], 128", "[%r2+8], [%d0], 128") + WAIT, *args)
    assert f.kind == "misaligned"
    f = fault(LOAD.replace("[%d0], 128,", "[%d0+16], 128,") + WAIT, *args)
    assert f.kind == "out-of-bounds" and "arg0" in str(f)
    f = fault(LOAD.replace("[%r2], [%d0]", "[%r2+4080], [%d0]") + WAIT, *args)
    assert f.kind == "out-of-bounds"


REDUCTIONS = [
    ("add", "u32", np.uint32), ("add", "s32", np.int32), ("add", "u64", np.uint64), ("add", "f32", np.float32),
    ("add", "f64", np.float64), ("add.noftz", "f16", np.float16), ("min", "s32", np.int32), ("max", "u32", np.uint32),
    ("min", "s64", np.int64), ("max", "u64", np.uint64), ("min", "f16", np.float16), ("max", "f16", np.float16),
    ("and", "b32", np.uint32), ("or", "b64", np.uint64), ("xor", "b32", np.uint32), ("inc", "u32", np.uint32),
    ("dec", "u32", np.uint32),
]  # fmt: skip


def reduced(name: str, old: Any, new: Any) -> Any:
    """One element, in plain Python."""
    name = name.partition(".")[0]
    if name == "add":
        return old + new
    if name in ("min", "max"):
        return {"min": min, "max": max}[name](old, new)
    if name in ("and", "or", "xor"):
        return {"and": old & new, "or": old | new, "xor": old ^ new}[name]
    if name == "inc":
        return 0 if old >= new else old + 1
    return new if old == 0 or old > new else old - 1


@pytest.mark.parametrize(("name", "kind", "dtype"), REDUCTIONS)
def test_reductions_to_global(name: str, kind: str, dtype: Any) -> None:
    rng = np.random.default_rng(5)
    n = 512 // np.dtype(dtype).itemsize
    if np.dtype(dtype).kind == "f":
        source, old = (rng.normal(size=n).astype(dtype) for _ in range(2))
    else:
        source, old = (rng.integers(0, 100, n).astype(dtype) for _ in range(2))
    body = (
        LOAD.replace("128", "512")
        + WAIT
        + f"""
@%p0 cp.reduce.async.bulk.global.shared::cta.bulk_group.{name}.{kind} [%d1], [%r2], 512;
@%p0 cp.async.bulk.commit_group;
@%p0 cp.async.bulk.wait_group 0;
"""
    )
    _, got = run(body, source, old.copy(), before=SHARED)
    with np.errstate(over="ignore"):
        want = np.array([reduced(name, a, b) for a, b in zip(old, source)]).astype(dtype)
    assert got.tobytes() == want.tobytes()


def test_byte_mask() -> None:
    text = """
@%p0 cp.async.bulk.global.shared::cta.bulk_group.cp_mask [%d1], [%r2], 128, 0x8421;
@%p0 cp.async.bulk.commit_group;
@%p0 cp.async.bulk.wait_group 0;
"""
    source = np.arange(32, dtype=np.uint32) * 0x01010101
    device = emulator.Device()
    buffers = [device.from_array(source, "a"), device.from_array(np.full(32, 0xFFFFFFFF, np.uint32), "b")]
    program = emulator.load(kernel_text(LOAD + WAIT + text, 2, SHARED, "sm_100"), "k.ptx", device)
    emulator.launch(program.kernel("k"), 1, 32, buffers)
    want = np.full(128, 255, np.uint8)
    raw = source.view(np.uint8)
    for i in range(128):
        if 0x8421 >> i % 16 & 1:
            want[i] = raw[i]
    assert buffers[1].copy_out(np.uint8).tolist() == want.tolist()


CLUSTER = """
mov.u32 %r1, bar;
mov.u32 %r2, s;
mov.u32 %r9, %cluster_ctarank;
setp.eq.u32 %p0, %r0, 0;
@%p0 mbarrier.init.shared.b64 [%r1], 1;
@%p0 fence.mbarrier_init.release.cluster;
@%p0 mbarrier.arrive.expect_tx.shared.b64 _, [%r1], 128;
barrier.cluster.arrive.aligned;
barrier.cluster.wait.aligned;
"""

END = (
    """
mov.u32 %r11, %ctaid.x;
shl.b32 %r12, %r11, 7;
cvt.u64.u32 %d4, %r12;
add.u64 %d1, %d1, %d4;
"""
    + OUT
    + """
barrier.cluster.arrive.aligned;
barrier.cluster.wait.aligned;
"""
)


@pytest.mark.parametrize("seed", [None, 4])
def test_multicast(seed: int | None) -> None:
    text = """
setp.eq.u32 %p2, %r9, 1;
and.pred %p2, %p2, %p0;
@%p2 cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes.multicast::cluster [%r2], [%d0], 128, [%r1], 15;
"""
    source = np.arange(32, dtype=np.uint32) + 9
    body = CLUSTER + text + WAIT + END
    _, got = run(body, source, np.zeros(8 * 32, np.uint32), before=SHARED, grid=8, cluster=4, seed=seed)
    assert got.reshape(8, 32).tolist() == [source.tolist()] * 8


def test_multicast_to_a_block_that_is_not_there() -> None:
    text = """
@%p0 cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes.multicast::cluster [%r2], [%d0], 128, [%r1], 4;
"""
    f = fault(CLUSTER + text, np.zeros(32, np.uint32), np.zeros(64, np.uint32), grid=2, cluster=2)
    assert f.kind == "out-of-bounds" and "block 2 of a cluster of 2" in str(f)


def test_st_async_and_red_async_to_the_next_block() -> None:
    text = """
mov.u32 %r8, %cluster_nctarank;
add.u32 %r10, %r9, 1;
rem.u32 %r10, %r10, %r8;
shl.b32 %r3, %r0, 2;
add.u32 %r4, %r2, %r3;
mapa.shared::cluster.u32 %r13, %r4, %r10;
mapa.shared::cluster.u32 %r14, %r1, %r10;
mad.lo.u32 %r15, %r9, 100, %r0;
st.async.weak.shared::cluster.mbarrier::complete_tx::bytes.u32 [%r13], %r15, [%r14];
"""
    more = """
barrier.cluster.arrive.aligned;
barrier.cluster.wait.aligned;
@%p0 mbarrier.arrive.expect_tx.shared.b64 _, [%r1], 128;
red.async.relaxed.cluster.shared::cluster.mbarrier::complete_tx::bytes.add.u32 [%r13], 1000, [%r14];
AGAIN:
mbarrier.try_wait.parity.shared.b64 %p1, [%r1], 1;
@!%p1 bra AGAIN;
"""
    body = CLUSTER + text + WAIT + more + END
    _, got = run(body, np.zeros(4, np.uint32), np.zeros(4 * 32, np.uint32), before=SHARED, grid=4, cluster=4)
    want = [[(b + 3) % 4 * 100 + t + 1000 for t in range(32)] for b in range(4)]
    assert got.reshape(4, 32).tolist() == want


def test_copy_between_blocks() -> None:
    text = """
mov.u32 %r8, %cluster_nctarank;
xor.b32 %r10, %r9, 1;
shl.b32 %r3, %r0, 2;
add.u32 %r4, %r2, %r3;
mad.lo.u32 %r15, %r9, 100, %r0;
st.shared.u32 [%r4+1024], %r15;
fence.proxy.async;
bar.sync 0;
mapa.shared::cluster.u32 %r13, %r2, %r10;
mapa.shared::cluster.u32 %r14, %r1, %r10;
@%p0 cp.async.bulk.shared::cluster.shared::cta.mbarrier::complete_tx::bytes [%r13], [%r2+1024], 128, [%r14];
"""
    _, got = run(
        CLUSTER + text + WAIT + END,
        np.zeros(4, np.uint32),
        np.zeros(64, np.uint32),
        before=SHARED,
        grid=2,
        cluster=2,
    )
    assert got.reshape(2, 32).tolist() == [[(1 - b) * 100 + t for t in range(32)] for b in range(2)]


def test_st_bulk_clears() -> None:
    body = INIT + FILL + "bar.sync 0;\ncvt.u64.u32 %d5, %r2;\n"
    body += "@%p0 st.bulk.weak.shared::cta [%d5+16], 64, 0;\nbar.sync 0;\nmov.b64 %d1, %d0;\n" + OUT
    device = emulator.Device()
    out = device.alloc(128, "out")
    program = emulator.load(kernel_text(body, 1, SHARED, "sm_100"), "k.ptx", device)
    emulator.launch(program.kernel("k"), 1, 32, [out])
    want = [0 if 4 <= i < 20 else 7 * i for i in range(32)]
    assert out.copy_out(np.uint32).tolist() == want


def test_multimem() -> None:
    body = """
shl.b32 %r3, %r0, 2;
cvt.u64.u32 %d2, %r3;
add.u64 %d3, %d0, %d2;
add.u64 %d4, %d1, %d2;
multimem.ld_reduce.relaxed.gpu.global.add.u32 %r4, [%d3];
st.global.u32 [%d4], %r4;
mov.u32 %r6, 20;
multimem.red.relaxed.gpu.global.max.u32 [%d3], %r6;
multimem.ld_reduce.weak.global.min.u32 %r5, [%d3];
st.global.u32 [%d4+128], %r5;
multimem.st.relaxed.gpu.global.u32 [%d3], %r0;
"""
    device = emulator.Device()
    rng = np.random.default_rng(3)
    arrays = [rng.integers(0, 100, 32).astype(np.uint32) for _ in range(3)]
    buffers = [device.from_array(a, f"replica{i}") for i, a in enumerate(arrays)]
    out = device.alloc(256, "out")
    program = emulator.load(kernel_text(body, 2), "k.ptx", device)
    emulator.launch(program.kernel("k"), 1, 32, [device.multicast(buffers), out])
    got = out.copy_out(np.uint32).reshape(2, 32)
    assert got[0].tolist() == [int(a) + int(b) + int(c) for a, b, c in zip(*arrays)]
    assert got[1].tolist() == [min(max(20, int(x)) for x in row) for row in zip(*arrays)]
    assert all(b.copy_out(np.uint32).tolist() == list(range(32)) for b in buffers)
    with pytest.raises(emulator.DeviceFault, match="in no multicast object"):
        emulator.launch(program.kernel("k"), 1, 32, [out, out])


def test_multimem_halves() -> None:
    body = """
shl.b32 %r3, %r0, 2;
cvt.u64.u32 %d2, %r3;
add.u64 %d3, %d0, %d2;
add.u64 %d4, %d1, %d2;
multimem.ld_reduce.weak.global.add.acc::f32.f16x2 %r4, [%d3];
st.global.u32 [%d4], %r4;
"""
    device = emulator.Device()
    rng = np.random.default_rng(3)
    arrays = [rng.normal(size=64).astype(np.float16) for _ in range(4)]
    buffers = [device.from_array(a) for a in arrays]
    out = device.alloc(128, "out")
    program = emulator.load(kernel_text(body, 2), "k.ptx", device)
    emulator.launch(program.kernel("k"), 1, 32, [device.multicast(buffers), out])
    total = np.zeros(64, np.float32)
    for a in arrays:
        total += a.astype(np.float32)
    assert out.copy_out(np.float16).tobytes() == total.astype(np.float16).tobytes()


CANCEL = """
.reg .b128 %q0;
mov.u32 %r1, bar;
mov.u32 %r2, s;
setp.eq.u32 %p0, %r0, 0;
mov.u32 %r20, 0;
mov.u32 %r21, %ctaid.x;
@%p0 mbarrier.init.shared.b64 [%r1], 1;
bar.sync 0;
WORK:
mul.wide.u32 %d2, %r21, 4;
add.u64 %d3, %d0, %d2;
@%p0 red.global.add.u32 [%d3], 1;
@%p0 mbarrier.arrive.expect_tx.shared.b64 _, [%r1], 16;
@%p0 clusterlaunchcontrol.try_cancel.async.shared::cta.mbarrier::complete_tx::bytes.b128 [%r2], [%r1];
WAIT:
mbarrier.try_wait.parity.shared.b64 %p1, [%r1], %r20;
@!%p1 bra WAIT;
xor.b32 %r20, %r20, 1;
ld.shared.b128 %q0, [%r2];
clusterlaunchcontrol.query_cancel.is_canceled.pred.b128 %p2, %q0;
@!%p2 bra DONE;
clusterlaunchcontrol.query_cancel.get_first_ctaid::x.b32.b128 %r21, %q0;
fence.proxy.async.shared::cta;
bar.sync 0;
bra WORK;
DONE:
"""


def test_blocks_take_over_blocks_that_have_not_started() -> None:
    device = emulator.Device()
    out = device.from_array(np.zeros(37, np.uint32), "out")
    program = emulator.load(kernel_text(CANCEL, 1, SHARED, "sm_100"), "k.ptx", device)
    report = emulator.launch(program.kernel("k"), 37, 32, [out])
    assert out.copy_out(np.uint32).tolist() == [1] * 37
    assert report.batches == 1
