"""Bugs planted in copies of one block: `cp.async`, bulk and tensor copies, their waits and their fences."""

from __future__ import annotations

from typing import Any

import numpy as np
from planted import Buffer, planted, tensor_map

import warpwright as ww
from warpwright import f32, ptx

N = 64
X = np.random.default_rng(1).integers(-9, 9, N).astype(np.float32)
DEEP = np.random.default_rng(2).integers(-9, 9, 6 * N).astype(np.float32)
SUMS = DEEP.reshape(6, N).sum(0).astype(np.float32)
TILES = DEEP.reshape(24, 16)


@planted(
    "cp.async without wait_group",
    "async-pending",
    "cp.async.wait_group",
    "has not written yet",
    x=X,
    want=X * 2,
)
@ww.kernel(threads=N)
def cp_async_without_wait(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    t = ww.thread_rank()
    ptx.cp.async_.ca.shared.global_(tile + t, x + t, 4)
    ptx.cp.async_.commit_group()
    if not BUG:
        ptx.cp.async_.wait_group(0)
    out[t] = tile[t] * 2  # here


@planted(
    "wait_group with a count one too high",
    "async-pending",
    "cp.async.wait_group",
    x=DEEP,
    want=SUMS,
)
@ww.kernel(threads=N)
def cp_async_wait_too_few(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    """Two stages ahead: of two groups under way, one may stay so."""
    ring = ww.shared(f32, (3, N), align=16)
    t = ww.thread_rank()
    for k in range(2):
        ptx.cp.async_.ca.shared.global_(ring.at(k, t), x + k * N + t, 4)
        ptx.cp.async_.commit_group()
    total = f32(0)
    for k in ww.range(6):
        ptx.cp.async_.wait_group(2 if BUG else 1)
        total = total + ring[k % 3, t]  # here
        if k + 2 < 6:
            ptx.cp.async_.ca.shared.global_(ring.at((k + 2) % 3, t), x + (k + 2) * N + t, 4)
        ptx.cp.async_.commit_group()
    out[t] = total


@planted(
    "no barrier between the wait for a cp.async and other threads' reads",
    "race",
    "without a barrier between",
    x=X,
    want=X[::-1],
)
@ww.kernel(threads=N)
def cp_async_without_barrier(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    t = ww.thread_rank()
    ptx.cp.async_.ca.shared.global_(tile + t, x + t, 4)
    ptx.cp.async_.commit_group()
    ptx.cp.async_.wait_group(0)
    if not BUG:
        ww.barrier()
    out[t] = tile[N - 1 - t]  # here


@planted(
    "a stage of cp.async filled again while others read it",
    "race",
    "without a barrier between",
    x=DEEP,
    want=SUMS[::-1],
)
@ww.kernel(threads=N)
def cp_async_over_readers(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    t = ww.thread_rank()
    total = f32(0)
    for k in ww.range(6):
        ptx.cp.async_.ca.shared.global_(tile + t, x + k * N + t, 4)  # here
        ptx.cp.async_.commit_group()
        ptx.cp.async_.wait_group(0)
        ww.barrier()
        total = total + tile[N - 1 - t]
        if not BUG:
            ww.barrier()
    out[t] = total


@planted(
    "bulk store without a proxy fence behind the stores to its source",
    "missing-proxy-fence",
    "fence.proxy.async",
    "stored by thread",
    x=X,
    want=X + 1,
)
@ww.kernel(threads=N)
def bulk_store_without_fence(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    t = ww.thread_rank()
    tile[t] = x[t] + 1
    if not BUG:
        ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    if t == 0:
        ptx.cp.async_.bulk.global_.shared__cta.bulk_group(out, tile, N * 4)  # here
        ptx.cp.async_.bulk.commit_group()
        ptx.cp.async_.bulk.wait_group(0)


@planted(
    "proxy fence only in the thread that issues, before the barrier",
    "missing-proxy-fence",
    "fence.proxy.async",
    x=X,
    want=X + 1,
)
@ww.kernel(threads=N)
def bulk_store_fenced_by_the_wrong_thread(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    t = ww.thread_rank()
    tile[t] = x[t] + 1
    if BUG:
        if t == 0:
            ptx.fence.proxy.async_.shared__cta()
    else:
        ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    if t == 0:
        ptx.cp.async_.bulk.global_.shared__cta.bulk_group(out, tile, N * 4)  # here
        ptx.cp.async_.bulk.commit_group()
        ptx.cp.async_.bulk.wait_group(0)


@planted(
    "bulk store issued without a barrier behind the other threads' stores",
    "race",
    "without a barrier between",
    x=X,
    want=X + 1,
)
@ww.kernel(threads=N)
def bulk_store_without_barrier(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    t = ww.thread_rank()
    tile[t] = x[t] + 1
    ptx.fence.proxy.async_.shared__cta()
    if not BUG:
        ww.barrier()
    if t == 0:
        ptx.cp.async_.bulk.global_.shared__cta.bulk_group(out, tile, N * 4)  # here
        ptx.cp.async_.bulk.commit_group()
        ptx.cp.async_.bulk.wait_group(0)


@planted(
    "source of a bulk store overwritten before wait_group.read",
    "async-pending",
    "has not read yet",
    "wait_group.read",
    x=X,
    want=np.concatenate([X, X + 1]),
)
@ww.kernel(threads=N)
def bulk_store_source_overwritten(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    t = ww.thread_rank()
    for k in range(2):
        tile[t] = x[t] + k  # here
        ptx.fence.proxy.async_.shared__cta()
        ww.barrier()
        if t == 0:
            ptx.cp.async_.bulk.global_.shared__cta.bulk_group(out + k * N, tile, N * 4)
            ptx.cp.async_.bulk.commit_group()
            if not BUG or k == 1:
                ptx.cp.async_.bulk.wait_group.read(0)
        ww.barrier()


@planted(
    "block ends while a bulk store still reads its shared memory",
    "async-pending",
    "still reads",
    "wait_group.read",
    x=X,
    want=X,
)
@ww.kernel(threads=N)
def bulk_store_outlives_its_block(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    t = ww.thread_rank()
    tile[t] = x[t]
    ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    if t == 0:
        ptx.cp.async_.bulk.global_.shared__cta.bulk_group(out, tile, N * 4)  # here
        ptx.cp.async_.bulk.commit_group()
        if not BUG:
            ptx.cp.async_.bulk.wait_group.read(0)


@planted(
    "bulk store waited for but never committed",
    "async-pending",
    "commit",
    x=X,
    want=X,
)
@ww.kernel(threads=N)
def bulk_store_not_committed(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    t = ww.thread_rank()
    tile[t] = x[t]
    ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    if t == 0:
        ptx.cp.async_.bulk.global_.shared__cta.bulk_group(out, tile, N * 4)  # here
        if not BUG:
            ptx.cp.async_.bulk.commit_group()
        ptx.cp.async_.bulk.wait_group.read(0)


@planted(
    "result of a bulk store read back after wait_group.read only",
    "async-pending",
    "has not written yet",
    x=X,
    want=np.concatenate([X, X]),
)
@ww.kernel(threads=N)
def bulk_store_read_back(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    t = ww.thread_rank()
    tile[t] = x[t]
    ptx.fence.proxy.async_.shared__cta()
    ww.barrier()
    if t == 0:
        ptx.cp.async_.bulk.global_.shared__cta.bulk_group(out, tile, N * 4)
        ptx.cp.async_.bulk.commit_group()
        if BUG:
            ptx.cp.async_.bulk.wait_group.read(0)
        else:
            ptx.cp.async_.bulk.wait_group(0)
    ww.barrier()
    out[N + t] = out[t]  # here


def maps(x: Buffer, out: Buffer, device: Any) -> list[Any]:
    return [tensor_map(x, TILES, (4, 16)), tensor_map(out, TILES, (4, 16))]


@planted(
    "tensor store without a proxy fence",
    "missing-proxy-fence",
    "fence.proxy.async",
    "stored by thread",
    x=TILES,
    want=TILES * 3,
    args=maps,
)
@ww.kernel(threads=N)
def tensor_store_without_fence(a: ww.tensor_map, b: ww.tensor_map, BUG: ww.constexpr):
    tile = ww.shared(f32, (4, 16), align=128)
    full = ww.mbarriers(1)
    t = ww.thread_rank()
    for k in ww.range(6):
        if t == 0:
            full[0].arrive_expect_tx(N * 4)
            ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.tile.mbarrier__complete_tx__bytes(
                tile, (a, (0, ww.s32(k) * 4)), full[0].address
            )
        full[0].wait(k & 1)
        tile[t // 16, t % 16] = tile[t // 16, t % 16] * 3
        if not BUG:
            ptx.fence.proxy.async_.shared__cta()
        ww.barrier()
        if t == 0:
            place = (b, (0, ww.s32(k) * 4))
            ptx.cp.async_.bulk.tensor._2d.global_.shared__cta.tile.bulk_group(place, tile)  # here
            ptx.cp.async_.bulk.commit_group()
            ptx.cp.async_.bulk.wait_group.read(0)
        ww.barrier()
