"""Tensor copies to several blocks, prefetches, and cache instructions that destroy or need data."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from kernels import run
from tensors import KIND, Swizzle, TensorMap, launch, text

from warpwright.emulator import ptx as emulator

COPY = "cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes"
#: Each block of a cluster of four gets the tile of its pair's leader; `bars` say where the bytes are counted.
PAIR = """
mov.u32 %r9, %cluster_ctarank;
@%p0 mbarrier.init.shared.b64 [%r1], 1;
@%p0 fence.mbarrier_init.release.cluster;
barrier.cluster.arrive.aligned;
barrier.cluster.wait.aligned;
and.b32 %r10, %r9, 1;
setp.eq.u32 %p2, %r10, 0;
and.pred %p3, %p2, %p0;
{expect}
shl.b32 %r11, %r9, 2;
mov.u32 %r12, 3;
shl.b32 %r12, %r12, %r9;
cvt.u16.u32 %h0, %r12;
@%p3 {copy}.multicast::cluster{group} [%r2], [%d0, {{0, %r11}}], [%r1], %h0;
{wait}
W: mbarrier.try_wait.parity.acquire.cluster.shared::cta.b64 %p1, [%r1], 0;
@!%p1 bra W;
SKIP:
barrier.cluster.arrive.aligned;
barrier.cluster.wait.aligned;
mov.u32 %r13, %ctaid.x;
mul.wide.u32 %d2, %r13, 512;
add.u64 %d1, %d1, %d2;
mov.u32 %r3, %r0;
OUT:
setp.ge.u32 %p1, %r3, 128;
@%p1 bra END;
shl.b32 %r4, %r3, 2;
cvt.u64.u32 %d2, %r4;
add.u64 %d2, %d2, %d1;
add.u32 %r4, %r4, %r2;
ld.shared.u32 %r5, [%r4];
st.global.u32 [%d2], %r5;
add.u32 %r3, %r3, 32;
bra OUT;
END:
"""


@pytest.mark.parametrize("pairs", [False, True])
@pytest.mark.parametrize("seed", [None, 3])
def test_multicast(pairs: bool, seed: int | None) -> None:
    expect = "@%p0 mbarrier.arrive.expect_tx.shared.b64 _, [%r1], 512;"
    wait, group = "", ""
    if pairs:  # both blocks of a pair count at the leader's object, for which the leader alone waits
        expect = "@%p3 mbarrier.arrive.expect_tx.shared.b64 _, [%r1], 1024;"
        wait, group = "@!%p2 bra SKIP;", ".cta_group::2"
    device = emulator.Device()
    a = np.arange(16 * 32, dtype=np.uint32).reshape(16, 32)
    buffer = device.from_array(a, "tensor")
    m = TensorMap(KIND["u32"], buffer.address, (32, 16), (128,), (32, 4), (1, 1), swizzle=Swizzle.B128)
    out = device.alloc(8 * 512, "out")
    body = PAIR.format(copy=COPY, expect=expect, wait=wait, group=group)
    launch(body, m, device, out, 1024, grid=8, cluster=4, seed=seed)
    got = out.copy_out(np.uint32).reshape(8, 4, 8, 4)
    for block in range(8):
        first = block % 4 // 2 * 2 * 4
        plain = np.stack([got[block, r, np.arange(8) ^ r] for r in range(4)]).reshape(4, 32)
        assert plain.tolist() == a[first : first + 4].tolist()


def prefetched(address: int) -> str:
    return f"""
@%p0 prefetch.tensormap [%d0];
@%p0 cp.async.bulk.prefetch.tensor.2d.L2.global.tile [%d0, {{3, -2}}];
@%p0 cp.async.bulk.prefetch.L2.global [%d1], {address};
@%p0 prefetch.global.L2 [%d1];
@%p0 applypriority.global.L2::evict_normal [%d1], 128;
"""


def test_prefetches_want_memory_that_is_there() -> None:
    device = emulator.Device()
    buffer = device.from_array(np.zeros((8, 16), np.uint32), "tensor")
    m = TensorMap(KIND["u32"], buffer.address, (16, 8), (64,), (8, 4), (1, 1))
    out = device.from_array(np.zeros(64, np.uint32), "out")
    launch(prefetched(256), m, device, out, 1024)
    with pytest.raises(emulator.DeviceFault, match="copy of 272 bytes"):
        launch(prefetched(272), m, device, out, 1024)


def test_discarded_bytes_have_no_value() -> None:
    body = """
setp.eq.u32 %p0, %r0, 0;
@%p0 discard.global.L2 [%d0+128], 128;
bar.sync 0;
mul.wide.u32 %d2, %r0, 4;
add.u64 %d2, %d2, %d0;
ld.global.u32 %r1, [%d2];
@%p0 ld.global.u32 %r1, [%d0+252];
"""
    with pytest.raises(emulator.DeviceFault) as caught:
        run(body, np.ones(64, np.uint32))
    assert caught.value.kind == "uninitialised" and caught.value.where.location.line == 7  # type: ignore[union-attr]
    with pytest.raises(emulator.DeviceFault, match="multiple of 128"):
        run("discard.global.L2 [%d0+64], 128;", np.ones(64, np.uint32))


def test_warps_of_a_group_change_their_registers_together() -> None:
    body = """
shr.u32 %r1, %r0, 5;
setp.lt.u32 %p0, %r1, LIMIT;
@%p0 bra MORE;
setmaxnreg.dec.sync.aligned.u32 40;
bra DONE;
MORE:
setmaxnreg.inc.sync.aligned.u32 216;
DONE:
"""
    device = emulator.Device()
    for limit in (4, 3):
        program = emulator.load(
            text(body.replace("LIMIT", str(limit)), "sm_90a").replace("\n{", "\n.maxnreg 128\n{", 1),
            "k.ptx",
            device,
        )
        args = [bytes(128), device.alloc(16)]
        if limit == 4:
            emulator.launch(program.kernel("k"), 1, 256, args, smem=16)
            continue
        with pytest.raises(emulator.DeviceFault) as caught:
            emulator.launch(program.kernel("k"), 1, 256, args, smem=16)
        assert caught.value.kind == "divergent-collective" and "warpgroup" in str(caught.value)


@pytest.mark.parametrize("count", [40, 48])
def test_each_warp_of_a_group_may_have_its_own_copy_of_the_change(count: int) -> None:
    """What counts is the number, not the place in the program."""
    body = f"""
setp.lt.u32 %p0, %r0, 32;
@%p0 bra FIRST;
setmaxnreg.dec.sync.aligned.u32 40;
bra DONE;
FIRST:
setmaxnreg.dec.sync.aligned.u32 {count};
DONE:
"""
    device = emulator.Device()
    words = text(body, "sm_90a").replace("\n{", "\n.maxnreg 128\n{", 1)
    kernel = emulator.load(words, "k.ptx", device).kernel("k")
    args = [bytes(128), device.alloc(16)]
    if count == 40:
        emulator.launch(kernel, 1, 128, args, smem=16)
        return
    with pytest.raises(emulator.DeviceFault) as caught:
        emulator.launch(kernel, 1, 128, args, smem=16)
    assert caught.value.kind == "divergent-collective" and "with 40" in str(caught.value)


def test_a_warp_that_leaves_a_change_to_the_others() -> None:
    body = """
setp.lt.u32 %p0, %r0, 32;
@%p0 bra DONE;
setmaxnreg.dec.sync.aligned.u32 40;
DONE:
"""
    device = emulator.Device()
    words = text(body, "sm_90a").replace("\n{", "\n.maxnreg 128\n{", 1)
    kernel = emulator.load(words, "k.ptx", device).kernel("k")
    with pytest.raises(emulator.DeviceFault) as caught:
        emulator.launch(kernel, 1, 128, [bytes(128), device.alloc(16)], smem=16)
    assert caught.value.kind == "divergent-collective" and "warp 0 ended without it" in str(caught.value)
