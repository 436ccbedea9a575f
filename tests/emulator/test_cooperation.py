"""Clusters, asynchronous copies and barrier objects: what arrives when, and what shows when a wait is missing."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from kernels import run

from warpwright.emulator import ptx as emulator

SHARED = ".shared .align 16 .b8 s[256];"

RING = """
mov.u32 %r1, %cluster_ctarank;
mov.u32 %r2, %cluster_nctarank;
mov.u32 %r3, s;
mov.u32 %r4, %ctaid.x;
mad.lo.u32 %r5, %r4, 10, %r0;
shl.b32 %r6, %r0, 2;
add.u32 %r7, %r3, %r6;
st.shared.u32 [%r7], %r5;
barrier.cluster.arrive.release.aligned;
barrier.cluster.wait.acquire.aligned;
add.u32 %r8, %r1, 1;
rem.u32 %r8, %r8, %r2;
mapa.shared::cluster.u32 %r9, %r7, %r8;
ld.shared::cluster.u32 %r10, [%r9];
getctarank.shared::cluster.u32 %r11, %r9;
mad.lo.u32 %r10, %r11, 1000, %r10;
mov.u32 %r12, %ntid.x;
mad.lo.u32 %r13, %r4, %r12, %r0;
mul.wide.u32 %d4, %r13, 4;
add.s64 %d5, %d0, %d4;
st.global.u32 [%d5], %r10;
barrier.cluster.arrive.aligned;
barrier.cluster.wait.aligned;
"""


def test_blocks_of_a_cluster_read_each_other() -> None:
    (got,) = run(RING, np.zeros(8 * 32, np.uint32), grid=8, cluster=4, before=SHARED)
    want = [(b // 4 * 4 + (b + 1) % 4) * 10 + t + 1000 * ((b + 1) % 4) for b in range(8) for t in range(32)]
    assert got.tolist() == want


def test_a_cluster_in_two_dimensions() -> None:
    body = RING.replace(
        "mov.u32 %r4, %ctaid.x;",
        "mov.u32 %r14, %ctaid.y;\nmov.u32 %r4, %ctaid.x;\nmad.lo.u32 %r4, %r14, 4, %r4;",
    )
    (got,) = run(body, np.zeros(16 * 32, np.uint32), grid=(4, 4), cluster=(2, 2), before=SHARED)
    for b in range(16):
        x, y = b % 4, b // 4
        rank = (x % 2 + y % 2 * 2 + 1) % 4
        other = (y // 2 * 2 + rank // 2) * 4 + x // 2 * 2 + rank % 2
        assert got[b * 32 + 5] == other * 10 + 5 + 1000 * rank


def test_without_the_barrier_the_other_block_has_no_value_yet() -> None:
    body = RING.replace("barrier.cluster.arrive.release.aligned;\n", "", 1).replace(
        "barrier.cluster.wait.acquire.aligned;\n", "", 1
    )
    with pytest.raises(emulator.DeviceFault) as caught:
        run(body, np.zeros(64, np.uint32), grid=2, cluster=2, before=SHARED)
    assert caught.value.kind in ("race", "uninitialised")


def test_wait_without_arrival() -> None:
    with pytest.raises(emulator.DeviceFault, match="without having arrived"):
        run("barrier.cluster.wait;", 4, grid=2, cluster=2)


def test_a_block_that_never_arrives_is_a_deadlock() -> None:
    body = """
mov.u32 %r1, %cluster_ctarank;
setp.eq.u32 %p0, %r1, 0;
@%p0 bra A;
setp.ge.u32 %p1, %r0, 32;
@%p1 exit;
bar.sync 1, 64;
bra.uni B;
A: barrier.cluster.arrive;
barrier.cluster.wait;
B:
"""
    with pytest.raises(emulator.DeviceFault) as caught:
        run(body, 4, grid=2, cluster=2, block=64)
    assert caught.value.kind == "deadlock"
    assert "barrier.cluster.wait" in str(caught.value) and "32 of 64" in str(caught.value)


COPY = """
mov.u32 %r1, s;
shl.b32 %r2, %r0, 2;
add.u32 %r3, %r1, %r2;
mul.wide.u32 %d4, %r0, 4;
add.s64 %d5, %d0, %d4;
cp.async.ca.shared.global [%r3], [%d5], 4;
{}
ld.shared.u32 %r4, [%r3];
add.s64 %d6, %d1, %d4;
st.global.u32 [%d6], %r4;
"""


def test_copies_arrive_when_they_are_waited_for() -> None:
    x = np.arange(32, dtype=np.uint32) * 7
    for wait in ("cp.async.wait_all;", "cp.async.commit_group; cp.async.wait_group 0;"):
        _, got = run(COPY.format(wait), x, 128, before=SHARED)
        assert got.tolist() == x.tolist()


@pytest.mark.parametrize(
    "wait", ["bar.sync 0;", "cp.async.commit_group;", "cp.async.commit_group; cp.async.wait_group 1;"]
)
def test_a_missing_wait_shows(wait: str) -> None:
    with pytest.raises(emulator.DeviceFault, match="a copy under way has not written yet"):
        run(COPY.format(wait), np.zeros(32, np.uint32), 128, before=SHARED)


def test_a_seed_lets_copies_arrive_at_random_moments() -> None:
    x = np.arange(32, dtype=np.uint32) * 7
    shown = 0
    for seed in range(20):
        _, got = run(COPY.format("cp.async.wait_all;"), x, 128, before=SHARED, seed=seed)
        assert got.tolist() == x.tolist()
        body = COPY.format("bar.sync 0;").replace("mul.wide", "setp.lt.u32 %p0, %r0, 1;\nmul.wide")
        try:
            run(
                body.replace("ld.shared", "@%p0 ld.shared").replace("st.global", "@%p0 st.global"),
                x,
                128,
                before=SHARED,
                seed=seed,
            )
        except emulator.DeviceFault:
            shown += 1
    assert 0 < shown < 20


def test_a_copy_after_the_commit_belongs_to_the_next_group() -> None:
    body = COPY.replace("cp.async.ca", "cp.async.commit_group; cp.async.ca").format("cp.async.wait_group 0;")
    with pytest.raises(emulator.DeviceFault, match="a copy under way has not written yet"):
        run(body, np.zeros(32, np.uint32), 128, before=SHARED)


def test_partial_copies_fill_with_zeros() -> None:
    body = """
mov.u32 %r1, s;
shl.b32 %r2, %r0, 4;
add.u32 %r3, %r1, %r2;
mul.wide.u32 %d4, %r0, 16;
add.s64 %d5, %d0, %d4;
cp.async.cg.shared.global [%r3], [%d5], 16, %r0;
cp.async.wait_all;
ld.shared.v4.u32 {%r4, %r5, %r6, %r7}, [%r3];
add.s64 %d6, %d1, %d4;
st.global.v4.u32 [%d6], {%r4, %r5, %r6, %r7};
"""
    x = np.arange(16 * 16, dtype=np.uint8) + 1
    _, got = run(body, x, 256, before=SHARED, block=16)
    want = x.reshape(16, 16) * (np.arange(16) < np.arange(16)[:, None])
    assert got.view(np.uint8).reshape(16, 16).tolist() == want.tolist()


def test_barrier_object_counts_bytes() -> None:
    body = """
setp.eq.u32 %p0, %r0, 0;
@%p0 mbarrier.init.shared.b64 [s], 1;
bar.sync 0;
@%p0 mbarrier.arrive.expect_tx.shared.b64 _, [s], 64;
bar.sync 0;
mbarrier.test_wait.parity.shared.b64 %p1, [s], 0;
selp.u32 %r1, 1, 0, %p1;
bar.sync 0;
@%p0 mbarrier.complete_tx.shared::cta.relaxed.cluster.b64 [s], 64;
bar.sync 0;
mbarrier.test_wait.parity.shared.b64 %p1, [s], 0;
selp.u32 %r2, 2, 0, %p1;
add.u32 %r1, %r1, %r2;
mul.wide.u32 %d4, %r0, 4;
add.s64 %d5, %d0, %d4;
st.global.u32 [%d5], %r1;
"""
    (got,) = run(body, np.zeros(32, np.uint32), before=SHARED)
    assert set(got.tolist()) == {2}


def test_too_many_arrivals() -> None:
    body = """
setp.eq.u32 %p0, %r0, 0;
@%p0 mbarrier.init.shared.b64 [s], 64;
bar.sync 0;
mbarrier.arrive.noComplete.shared.b64 %d4, [s], 40;
"""
    with pytest.raises(emulator.DeviceFault, match="more arrivals"):
        run(body, 4, before=SHARED)


def test_copies_announce_themselves_at_a_barrier_object() -> None:
    body = """
setp.eq.u32 %p0, %r0, 0;
mov.u32 %r1, s;
@%p0 mbarrier.init.shared.b64 [s], 32;
bar.sync 0;
shl.b32 %r2, %r0, 2;
add.u32 %r3, %r1, %r2;
mul.wide.u32 %d4, %r0, 4;
add.s64 %d5, %d0, %d4;
cp.async.ca.shared.global [%r3+16], [%d5], 4;
cp.async.mbarrier.arrive.noinc.shared.b64 [s];
W: mbarrier.test_wait.parity.shared.b64 %p1, [s], 0;
@!%p1 bra W;
xor.b32 %r4, %r2, 124;
add.u32 %r4, %r1, %r4;
ld.shared.u32 %r5, [%r4+16];
add.s64 %d6, %d1, %d4;
st.global.u32 [%d6], %r5;
"""
    x = np.arange(32, dtype=np.uint32)
    _, got = run(body, x, 128, before=SHARED)
    assert got.tolist() == x[::-1].tolist()


def test_fragments_store_and_load_back() -> None:
    body = """
mov.u32 %r1, s;
shl.b32 %r2, %r0, 4;
add.u32 %r3, %r1, %r2;
mul.lo.u32 %r4, %r0, 3;
movmatrix.sync.aligned.m8n8.trans.b16 %r5, %r4;
and.b32 %r6, %r2, 127;
add.u32 %r3, %r1, %r6;
stmatrix.sync.aligned.m8n8.x1.trans.shared.b16 [%r3], {%r5};
bar.warp.sync 0xFFFFFFFF;
ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r7}, [%r3];
sub.u32 %r8, %r7, %r4;
mul.wide.u32 %d4, %r0, 4;
add.s64 %d5, %d0, %d4;
st.global.u32 [%d5], %r8;
"""
    (got,) = run(body, np.ones(32, np.uint32), before=SHARED)
    assert set(got.tolist()) == {0}


@pytest.mark.parametrize("op", ["and", "xor"])
def test_bit_products(op: str) -> None:
    body = f"""
mul.wide.u32 %d4, %r0, 4;
add.s64 %d5, %d0, %d4;
ld.global.u32 %r1, [%d5];
add.s64 %d5, %d1, %d4;
ld.global.u32 %r2, [%d5];
mov.u32 %r3, 5;
mma.sync.aligned.m8n8k128.row.col.s32.b1.b1.s32.{op}.popc {{%r4, %r5}}, {{%r1}}, {{%r2}}, {{%r3, %r3}};
mul.wide.u32 %d4, %r0, 8;
add.s64 %d5, %d2, %d4;
st.global.v2.u32 [%d5], {{%r4, %r5}};
"""
    a, b = np.random.default_rng(3).integers(0, 1 << 32, (2, 8, 4), np.uint64).astype(np.uint32)
    got = run(body, a.reshape(-1), b.reshape(-1), 256)[2].reshape(8, 8)
    join = np.bitwise_and if op == "and" else np.bitwise_xor
    assert got.tolist() == (np.bitwise_count(join(a[:, None], b[None])).sum(-1) + 5).tolist()
