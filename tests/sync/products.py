"""Bugs planted around asynchronous matrix products: `wgmma` with its fences and groups, `tcgen05` with its commits."""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np
from planted import REFUSED, planted

import warpwright as ww
from warpwright import bf16, f32, ptx, u32

K = 16
RNG = np.random.default_rng(5)
A, B = (RNG.integers(-4, 5, (n, K)).astype(np.float32) for n in (128, 16))
BOTH = np.concatenate([A, B]).astype(ml_dtypes.bfloat16).ravel()
SMALL = (A[:64] @ B[:8].T).astype(np.float32)  # what one wgmma makes
LARGE = (A @ B.T).astype(np.float32)  # what one tcgen05.mma makes
IDESC = ww.instruction_descriptor(128, 16, a=bf16, b=bf16, d=f32)


def fill(tile: Any, x: Any, rows: int) -> None:
    """A K-major matrix without a swizzle: eight rows of 16 bytes, then the next eight, then the other half of K."""
    t = ww.thread_rank()
    if t < rows:
        for k in range(K):
            tile[k // 8 * rows * 8 + t * 8 + k % 8] = x[t * K + k]


def describe(tile: Any, rows: int) -> Any:
    """The descriptor of what `fill` writes."""
    return ww.matrix_descriptor(tile, leading=rows * 16, stride=128)


def write(out: Any, sums: Any) -> None:
    """The accumulators of m64n8, each to its place."""
    t = ww.thread_rank()
    for i in range(4):
        out[(t // 32 * 16 + t % 32 // 4 + i // 2 * 8) * 8 + t % 4 * 2 + i % 2] = sums[i]


small = {"x": BOTH, "want": SMALL, "block": 128}


@planted(
    "wgmma on shared memory stored without a proxy fence", "missing-proxy-fence", "fence.proxy.async", **small
)
@ww.kernel(threads=128)
def wgmma_without_proxy_fence(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 64 * K, align=128), ww.shared(bf16, 8 * K, align=128)
    fill(a, x, 64)
    fill(b, x + 128 * K, 8)
    if not BUG:
        ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    d, to_a, to_b = ww.regs(f32, 4, 0.0), describe(a, 64), describe(b, 8)
    ptx.wgmma.fence.sync.aligned()
    ptx.wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16(d, to_a, to_b, True, 1, 1, 0, 0)  # here
    ptx.wgmma.commit_group.sync.aligned()
    ptx.wgmma.wait_group.sync.aligned(0)
    write(out, d)


@planted(
    "wgmma on shared memory stored by other warps without a barrier",
    "race",
    "without a barrier between",
    **small,
)
@ww.kernel(threads=128)
def wgmma_without_barrier(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 64 * K, align=128), ww.shared(bf16, 8 * K, align=128)
    fill(a, x, 64)
    fill(b, x + 128 * K, 8)
    ptx.fence.proxy.async_.shared__cta()
    if not BUG:
        ww.barrier()
    d, to_a, to_b = ww.regs(f32, 4, 0.0), describe(a, 64), describe(b, 8)
    ptx.wgmma.fence.sync.aligned()
    ptx.wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16(d, to_a, to_b, True, 1, 1, 0, 0)  # here
    ptx.wgmma.commit_group.sync.aligned()
    ptx.wgmma.wait_group.sync.aligned(0)
    write(out, d)


@planted(
    "wgmma without wgmma.fence behind the writes of its accumulators",
    "missing-wgmma-fence",
    "wgmma.fence",
    **small,
)
@ww.kernel(threads=128)
def wgmma_without_fence(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 64 * K, align=128), ww.shared(bf16, 8 * K, align=128)
    fill(a, x, 64)
    fill(b, x + 128 * K, 8)
    ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    d, to_a, to_b = ww.regs(f32, 4, 0.0), describe(a, 64), describe(b, 8)
    if not BUG:
        ptx.wgmma.fence.sync.aligned()
    ptx.wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16(d, to_a, to_b, True, 1, 1, 0, 0)  # here
    ptx.wgmma.commit_group.sync.aligned()
    ptx.wgmma.wait_group.sync.aligned(0)
    write(out, d)


@planted("accumulators of wgmma read without wait_group", "wgmma-pending", "wait_group", **small)
@ww.kernel(threads=128)
def wgmma_without_wait(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 64 * K, align=128), ww.shared(bf16, 8 * K, align=128)
    fill(a, x, 64)
    fill(b, x + 128 * K, 8)
    ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    d, to_a, to_b = ww.regs(f32, 4, 0.0), describe(a, 64), describe(b, 8)
    ptx.wgmma.fence.sync.aligned()
    ptx.wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16(d, to_a, to_b, True, 1, 1, 0, 0)
    ptx.wgmma.commit_group.sync.aligned()
    if not BUG:
        ptx.wgmma.wait_group.sync.aligned(0)
    first = d[0] + 0  # here
    if BUG:
        ptx.wgmma.wait_group.sync.aligned(0)
    write(out, [first, d[1], d[2], d[3]])


@planted("wgmma waited for without commit_group", "wgmma-pending", "commit_group", **small)
@ww.kernel(threads=128)
def wgmma_without_commit(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 64 * K, align=128), ww.shared(bf16, 8 * K, align=128)
    fill(a, x, 64)
    fill(b, x + 128 * K, 8)
    ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    d, to_a, to_b = ww.regs(f32, 4, 0.0), describe(a, 64), describe(b, 8)
    ptx.wgmma.fence.sync.aligned()
    ptx.wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16(d, to_a, to_b, True, 1, 1, 0, 0)
    if not BUG:
        ptx.wgmma.commit_group.sync.aligned()
    ptx.wgmma.wait_group.sync.aligned(0)
    first = d[0] + 0  # here
    write(out, [first, d[1], d[2], d[3]])


@planted(
    "shared operand of wgmma overwritten before wait_group",
    "wgmma-pending",
    "wait_group",
    "wgmma.mma_async",
    **small,
)
@ww.kernel(threads=128)
def wgmma_operand_overwritten(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 64 * K, align=128), ww.shared(bf16, 8 * K, align=128)
    fill(a, x, 64)
    fill(b, x + 128 * K, 8)
    ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    d, to_a, to_b = ww.regs(f32, 4, 0.0), describe(a, 64), describe(b, 8)
    ptx.wgmma.fence.sync.aligned()
    ptx.wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16(d, to_a, to_b, True, 1, 1, 0, 0)
    ptx.wgmma.commit_group.sync.aligned()
    if not BUG:
        ptx.wgmma.wait_group.sync.aligned(0)
        ww.barrier()
    a[ww.thread_rank()] = bf16(0)  # here
    if BUG:
        ptx.wgmma.wait_group.sync.aligned(0)
    write(out, d)


@planted("wgmma under a branch on data", REFUSED, "under divergent control", "wgmma", **small)
@ww.kernel(threads=128)
def divergent_wgmma(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 64 * K, align=128), ww.shared(bf16, 8 * K, align=128)
    fill(a, x, 64)
    fill(b, x + 128 * K, 8)
    ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    d, to_a, to_b = ww.regs(f32, 4, 0.0), describe(a, 64), describe(b, 8)
    ptx.wgmma.fence.sync.aligned()
    if not BUG or f32(x[ww.thread_rank()]) > 0:
        ptx.wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16(d, to_a, to_b, True, 1, 1, 0, 0)  # here
    ptx.wgmma.commit_group.sync.aligned()
    ptx.wgmma.wait_group.sync.aligned(0)
    write(out, d)


@planted("wgmma by three of the four warps of a warpgroup", "deadlock", "warpgroup", **small)
@ww.kernel(threads=128)
def wgmma_by_three_warps(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 64 * K, align=128), ww.shared(bf16, 8 * K, align=128)
    fill(a, x, 64)
    fill(b, x + 128 * K, 8)
    ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    d, to_a, to_b = ww.regs(f32, 4, 0.0), describe(a, 64), describe(b, 8)
    if ww.warpid() < (3 if BUG else 4):
        ptx.wgmma.fence.sync.aligned()  # here
        ptx.wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16(d, to_a, to_b, True, 1, 1, 0, 0)
        ptx.wgmma.commit_group.sync.aligned()
        ptx.wgmma.wait_group.sync.aligned(0)
    ww.barrier()
    write(out, d)


@planted("setmaxnreg by one warp of a warpgroup", "divergent-collective", "warpgroup", **small)
@ww.kernel(threads=128, max_regs=128)
def registers_of_one_warp(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    t = ww.thread_rank()
    if not BUG or t < 32:
        ptx.setmaxnreg.dec.sync.aligned.u32(64)  # here
    for i in ww.range(t, 512, 128):
        total = f32(0)
        for k in ww.range(K):
            total = total + f32(x[i // 8 * K + k]) * f32(x[(128 + i % 8) * K + k])
        out[i] = total


ROLES = {
    "x": np.array([0, 1], np.uint32),
    "want": np.repeat(np.arange(2, dtype=np.uint32), 128),
    "block": 256,
}


@planted(
    "setmaxnreg.inc of more registers than the block's warps give up", "deadlock", "232 registers", **ROLES
)
@ww.kernel(threads=256, max_regs=128)
def more_registers_than_the_pool(x: ww.ptr[u32], out: ww.ptr[u32], BUG: ww.constexpr):
    role = x[ww.warpid() // 4]
    if role == 0:
        ptx.setmaxnreg.dec.sync.aligned.u32(40)
    else:
        ptx.setmaxnreg.inc.sync.aligned.u32(232 if BUG else 216)  # here
    out[ww.tid.x] = role


large = {"x": BOTH, "want": LARGE, "block": 128, "target": "sm_100a"}


def product(ta: Any, a: Any, b: Any, adds: Any) -> None:
    """One product into tensor memory."""
    ptx.tcgen05.mma.cta_group__1.kind__f16(ta, describe(a, 128), describe(b, 16), u32(IDESC), adds)


def commit(bar: Any) -> None:
    """The thread's products so far arrive at a barrier object."""
    ptx.tcgen05.commit.cta_group__1.mbarrier__arrive__one.shared__cluster.b64(bar.address)


def load(ta: Any) -> Any:
    """The thread's row of sixteen sums."""
    sums = ptx.tcgen05.ld.sync.aligned._32x32b.x16.b32(ta)
    ptx.tcgen05.wait__ld.sync.aligned()
    return [s.bitcast(f32) for s in sums]


def prepare(a: Any, b: Any, x: Any) -> None:
    """Both matrices, for the asynchronous proxy and all threads."""
    fill(a, x, 128)
    fill(b, x + 128 * K, 16)
    ptx.fence.proxy.async_.shared__cta()
    ww.barrier()


@planted("tensor memory read without waiting for the commit", "tcgen05-pending", "tcgen05.commit", **large)
@ww.kernel(threads=128)
def tcgen05_without_wait(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 128 * K, align=128), ww.shared(bf16, 16 * K, align=128)
    place, done, t = ww.shared(u32, 1), ww.mbarriers(1), ww.thread_rank()
    if t < 32:
        ptx.tcgen05.alloc.cta_group__1.sync.aligned.shared__cta.b32(place, 32)
    prepare(a, b, x)
    ta = place[0]
    if t == 0:
        product(ta, a, b, False)
        commit(done[0])
    if not BUG:
        done[0].wait(0)
    ptx.tcgen05.fence__after_thread_sync()
    sums = ptx.tcgen05.ld.sync.aligned._32x32b.x16.b32(ta)  # here
    ptx.tcgen05.wait__ld.sync.aligned()
    for i in range(16):
        out[t * 16 + i] = sums[i].bitcast(f32)
    ww.barrier()
    if t < 32:
        ptx.tcgen05.dealloc.cta_group__1.sync.aligned.b32(ta, 32)


@planted("tcgen05.mma that nobody commits", "livelock", "1 of 1 arrivals", **large)
@ww.kernel(threads=128)
def tcgen05_without_commit(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 128 * K, align=128), ww.shared(bf16, 16 * K, align=128)
    place, done, t = ww.shared(u32, 1), ww.mbarriers(1), ww.thread_rank()
    if t < 32:
        ptx.tcgen05.alloc.cta_group__1.sync.aligned.shared__cta.b32(place, 32)
    prepare(a, b, x)
    ta = place[0]
    if t == 0:
        product(ta, a, b, False)
        if not BUG:
            commit(done[0])
    done[0].wait(0)  # here
    ptx.tcgen05.fence__after_thread_sync()
    sums = load(ta)
    for i in range(16):
        out[t * 16 + i] = sums[i]
    ww.barrier()
    if t < 32:
        ptx.tcgen05.dealloc.cta_group__1.sync.aligned.b32(ta, 32)


@planted("tensor memory that is not given back", "tensor-memory-leak", "tcgen05.dealloc", **large)
@ww.kernel(threads=128)
def tcgen05_without_dealloc(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 128 * K, align=128), ww.shared(bf16, 16 * K, align=128)
    place, done, t = ww.shared(u32, 1), ww.mbarriers(1), ww.thread_rank()
    if t < 32:
        ptx.tcgen05.alloc.cta_group__1.sync.aligned.shared__cta.b32(place, 32)  # here
    prepare(a, b, x)
    ta = place[0]
    if t == 0:
        product(ta, a, b, False)
        commit(done[0])
    done[0].wait(0)
    ptx.tcgen05.fence__after_thread_sync()
    sums = load(ta)
    for i in range(16):
        out[t * 16 + i] = sums[i]
    ww.barrier()
    if t < 32 and not BUG:
        ptx.tcgen05.dealloc.cta_group__1.sync.aligned.b32(ta, 32)


@planted(
    "tensor memory given back while others still read it", "tcgen05-pending", "tcgen05.wait::ld", **large
)
@ww.kernel(threads=128)
def tcgen05_dealloc_too_early(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 128 * K, align=128), ww.shared(bf16, 16 * K, align=128)
    place, done, t = ww.shared(u32, 1), ww.mbarriers(1), ww.thread_rank()
    if t < 32:
        ptx.tcgen05.alloc.cta_group__1.sync.aligned.shared__cta.b32(place, 32)
    prepare(a, b, x)
    ta = place[0]
    if t == 0:
        product(ta, a, b, False)
        commit(done[0])
    done[0].wait(0)
    ptx.tcgen05.fence__after_thread_sync()
    sums = ptx.tcgen05.ld.sync.aligned._32x32b.x16.b32(ta)
    if not BUG:
        ptx.tcgen05.wait__ld.sync.aligned()
    ww.barrier()
    if t < 32:
        ptx.tcgen05.dealloc.cta_group__1.sync.aligned.b32(ta, 32)  # here
    for i in range(16):
        out[t * 16 + i] = sums[i].bitcast(f32)


@planted(
    "tcgen05.mma on shared memory stored without a proxy fence",
    "missing-proxy-fence",
    "fence.proxy.async",
    **large,
)
@ww.kernel(threads=128)
def tcgen05_without_proxy_fence(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 128 * K, align=128), ww.shared(bf16, 16 * K, align=128)
    place, done, t = ww.shared(u32, 1), ww.mbarriers(1), ww.thread_rank()
    if t < 32:
        ptx.tcgen05.alloc.cta_group__1.sync.aligned.shared__cta.b32(place, 32)
    fill(a, x, 128)
    fill(b, x + 128 * K, 16)
    if not BUG:
        ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    ta, to_a, to_b = place[0], describe(a, 128), describe(b, 16)
    if t == 0:
        ptx.tcgen05.mma.cta_group__1.kind__f16(ta, to_a, to_b, u32(IDESC), False)  # here
        commit(done[0])
    done[0].wait(0)
    ptx.tcgen05.fence__after_thread_sync()
    sums = load(ta)
    for i in range(16):
        out[t * 16 + i] = sums[i]
    ww.barrier()
    if t < 32:
        ptx.tcgen05.dealloc.cta_group__1.sync.aligned.b32(ta, 32)


@planted(
    "accumulators stored to tensor memory without wait::st in front of the product",
    "tcgen05-pending",
    "wait::st",
    **large,
)
@ww.kernel(threads=128)
def tcgen05_store_without_wait(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 128 * K, align=128), ww.shared(bf16, 16 * K, align=128)
    place, done, t = ww.shared(u32, 1), ww.mbarriers(1), ww.thread_rank()
    if t < 32:
        ptx.tcgen05.alloc.cta_group__1.sync.aligned.shared__cta.b32(place, 32)
    prepare(a, b, x)
    ta, to_a, to_b = place[0], describe(a, 128), describe(b, 16)
    ptx.tcgen05.st.sync.aligned._32x32b.x16.b32(ta, [u32(0)] * 16)
    if not BUG:
        ptx.tcgen05.wait__st.sync.aligned()
    ptx.tcgen05.fence__before_thread_sync()
    ww.barrier()
    ptx.tcgen05.fence__after_thread_sync()
    if t == 0:
        ptx.tcgen05.mma.cta_group__1.kind__f16(ta, to_a, to_b, u32(IDESC), True)  # here
        commit(done[0])
    done[0].wait(0)
    ptx.tcgen05.fence__after_thread_sync()
    sums = load(ta)
    for i in range(16):
        out[t * 16 + i] = sums[i]
    ww.barrier()
    if t < 32:
        ptx.tcgen05.dealloc.cta_group__1.sync.aligned.b32(ta, 32)


@planted(
    "shared operand of tcgen05.mma overwritten before its commit",
    "tcgen05-pending",
    "yet to read",
    lucky=True,
    **large,
)
@ww.kernel(threads=128)
def tcgen05_operand_overwritten(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 128 * K, align=128), ww.shared(bf16, 16 * K, align=128)
    place, done, t = ww.shared(u32, 1), ww.mbarriers(1), ww.thread_rank()
    if t < 32:
        ptx.tcgen05.alloc.cta_group__1.sync.aligned.shared__cta.b32(place, 32)
    prepare(a, b, x)
    ta, to_a, to_b = place[0], describe(a, 128), describe(b, 16)
    if t == 0:
        ptx.tcgen05.mma.cta_group__1.kind__f16(ta, to_a, to_b, u32(IDESC), False)
        commit(done[0])
    if not BUG:
        done[0].wait(0)
    a[t] = bf16(7)  # here
    done[0].wait(0)
    ptx.tcgen05.fence__after_thread_sync()
    sums = load(ta)
    for i in range(16):
        out[t * 16 + i] = sums[i]
    ww.barrier()
    if t < 32:
        ptx.tcgen05.dealloc.cta_group__1.sync.aligned.b32(ta, 32)


@planted(
    "address of tensor memory read without a barrier behind tcgen05.alloc", "race", "tcgen05.alloc", **large
)
@ww.kernel(threads=128)
def tcgen05_address_too_early(x: ww.ptr[bf16], out: ww.ptr[f32], BUG: ww.constexpr):
    a, b = ww.shared(bf16, 128 * K, align=128), ww.shared(bf16, 16 * K, align=128)
    place, done, t = ww.shared(u32, 1), ww.mbarriers(1), ww.thread_rank()
    prepare(a, b, x)
    if t < 32:
        ptx.tcgen05.alloc.cta_group__1.sync.aligned.shared__cta.b32(place, 32)
    if not BUG:
        ww.barrier()
    ta = place[0]  # here
    if t == 0:
        product(ta, a, b, False)
        commit(done[0])
    done[0].wait(0)
    ptx.tcgen05.fence__after_thread_sync()
    sums = load(ta)
    for i in range(16):
        out[t * 16 + i] = sums[i]
    ww.barrier()
    if t < 32:
        ptx.tcgen05.dealloc.cta_group__1.sync.aligned.b32(ta, 32)
