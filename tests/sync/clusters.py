"""Bugs planted between the blocks of a cluster: its barrier, barrier objects and shared memory of the other block."""

from __future__ import annotations

from typing import Any

import numpy as np
from planted import planted

import warpwright as ww
from warpwright import f32, ptx, u64

N = 64
X = np.random.default_rng(6).integers(-9, 9, 2 * N).astype(np.float32)
OTHER = np.concatenate([X[N:], X[:N]])
TWICE = np.concatenate([X[:N], X[:N]])
pair = {"x": X, "want": OTHER, "grid": 2, "cluster": 2}
same = {"x": X, "want": TWICE, "grid": 2, "cluster": 2}


def peer(place: Any, rank: Any) -> Any:
    """The same place in the shared memory of the other block."""
    return ptx.mapa.shared__cluster.u32(place.shared_address(), rank ^ 1)


@planted(
    "shared memory of the other block read without the cluster's barrier",
    "race",
    "without a barrier between",
    **pair,
)
@ww.kernel(threads=N, cluster=2)
def remote_read_too_early(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N)
    t, rank = ww.thread_rank(), ww.special("cluster_ctarank")
    tile[t] = x[rank * N + t]
    if BUG:
        ww.barrier()
    else:
        ww.cluster_barrier()
    out[rank * N + t] = ptx.ld.shared__cluster.f32(peer(tile + t, rank))  # here
    ww.cluster_barrier()


@planted(
    "shared memory of the other block read behind a relaxed arrival at the cluster's barrier",
    "race",
    "without a barrier between",
    **pair,
)
@ww.kernel(threads=N, cluster=2)
def remote_read_behind_relaxed_arrival(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N)
    t, rank = ww.thread_rank(), ww.special("cluster_ctarank")
    tile[t] = x[rank * N + t]
    if BUG:
        ptx.barrier.cluster.arrive.relaxed.aligned()
    else:
        ptx.barrier.cluster.arrive.release.aligned()
    ptx.barrier.cluster.wait.acquire.aligned()
    out[rank * N + t] = ptx.ld.shared__cluster.f32(peer(tile + t, rank))  # here
    ww.cluster_barrier()


@planted(
    "no cluster barrier at the end: a block may have ended when the other reads its shared memory",
    "block-ended",
    "cluster's barrier",
    **pair,
)
@ww.kernel(threads=N, cluster=2)
def remote_read_of_an_ended_block(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N)
    t, rank = ww.thread_rank(), ww.special("cluster_ctarank")
    tile[t] = x[rank * N + t]
    ww.cluster_barrier()
    out[rank * N + t] = ptx.ld.shared__cluster.f32(peer(tile + t, rank))  # here
    if not BUG:
        ww.cluster_barrier()


@planted(
    "no cluster barrier at the end: a block may have ended when the other arrives at its barrier object",
    "block-ended",
    "cluster's barrier",
    **same,
)
@ww.kernel(threads=N, cluster=2)
def remote_arrival_at_an_ended_block(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    """The second block tells the first that it is done; the first does not wait for it."""
    free = ww.mbarriers(1)
    t, rank = ww.thread_rank(), ww.special("cluster_ctarank")
    ww.cluster_barrier()
    out[rank * N + t] = x[t]
    if rank == 1 and t == 0:
        free[0].arrive_remote(0)  # here
    if rank == 0 and not BUG:
        free[0].wait(0)


@planted(
    "st.async into a block that does not wait for it before it ends",
    "async-pending",
    "a block ended while a copy still writes its shared memory",
    **same,
    lucky=True,
)
@ww.kernel(threads=N, cluster=2)
def remote_store_into_an_ended_block(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile, full = ww.shared(f32, N), ww.mbarriers(1)
    t, rank = ww.thread_rank(), ww.special("cluster_ctarank")
    if rank == 0 and t == 0:
        full[0].arrive_expect_tx(N * 4)
    ww.cluster_barrier()
    out[rank * N + t] = x[t]
    if rank == 1:
        ptx.st.async_.weak.shared__cluster.mbarrier__complete_tx__bytes.f32(  # here
            peer(tile + t, rank), x[t], full[0].remote(0)
        )
    if rank == 0 and not BUG:
        full[0].wait(0)


@planted(
    "multicast copy into a block that does not wait for it before it ends",
    "async-pending",
    "a block ended while a copy still writes its shared memory",
    **same,
    lucky=True,
)
@ww.kernel(threads=N, cluster=2)
def multicast_into_an_ended_block(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile, full = ww.shared(f32, N, align=16), ww.mbarriers(1)
    t, rank = ww.thread_rank(), ww.special("cluster_ctarank")
    if t == 0:
        full[0].arrive_expect_tx(N * 4)
    ww.cluster_barrier()
    if rank == 0 and t == 0:
        copy = ptx.cp.async_.bulk.shared__cluster.global_.mbarrier__complete_tx__bytes.multicast__cluster
        copy(tile, x, N * 4, full[0].address, ww.u16(3))  # here
    if not BUG or rank == 0:
        full[0].wait(0)
        out[rank * N + t] = tile[t]
    else:
        out[rank * N + t] = x[t]


@planted(
    "barrier object of the other block used without the cluster's barrier",
    "race",
    "initialised by thread",
    "cluster",
    **same,
)
@ww.kernel(threads=N, cluster=2)
def remote_object_too_early(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    ready = ww.mbarriers(1, arrivals=2 * N)
    t, rank = ww.thread_rank(), ww.special("cluster_ctarank")
    if not BUG:
        ww.cluster_barrier()
    ready[0].arrive()
    ready[0].arrive_remote(rank ^ 1)  # here
    ready[0].wait(0)
    out[rank * N + t] = x[t]
    ww.cluster_barrier()


@planted(
    "barrier object of the other block used behind a relaxed arrival without fence.mbarrier_init",
    "race",
    "fence.mbarrier_init",
    **same,
)
@ww.kernel(threads=N, cluster=2)
def remote_object_without_init_fence(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    ready = ww.shared(u64, 1)
    t, rank = ww.thread_rank(), ww.special("cluster_ctarank")
    if t == 0:
        ptx.mbarrier.init.shared.b64(ready, N)
        if not BUG:
            ptx.fence.mbarrier_init.release.cluster()
    ww.warp.sync()
    ptx.barrier.cluster.arrive.relaxed.aligned()
    ptx.barrier.cluster.wait.acquire.aligned()
    ptx.mbarrier.arrive.release.cluster.shared__cluster.b64(peer(ready + 0, rank))  # here
    while not ptx.mbarrier.try_wait.parity.acquire.cluster.shared.b64(ready, 0):
        pass
    out[rank * N + t] = x[t]
    ww.cluster_barrier()


@planted("barrier.cluster.wait without an arrival", "bad-barrier", "barrier.cluster.arrive", **same)
@ww.kernel(threads=N, cluster=2)
def cluster_wait_without_arrival(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    t, rank = ww.thread_rank(), ww.special("cluster_ctarank")
    out[rank * N + t] = x[t]
    if not BUG:
        ptx.barrier.cluster.arrive.aligned()
    ptx.barrier.cluster.wait.aligned()  # here


@planted("barrier.cluster.wait twice for one arrival", "bad-barrier", "barrier.cluster.arrive", **same)
@ww.kernel(threads=N, cluster=2)
def cluster_wait_twice(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    t, rank = ww.thread_rank(), ww.special("cluster_ctarank")
    ptx.barrier.cluster.arrive.aligned()
    ptx.barrier.cluster.wait.aligned()
    out[rank * N + t] = x[t]
    if not BUG:
        ptx.barrier.cluster.arrive.aligned()
    ptx.barrier.cluster.wait.aligned()  # here


@planted("barrier.cluster.arrive twice without a wait", "bad-barrier", "barrier.cluster.wait", **same)
@ww.kernel(threads=N, cluster=2)
def cluster_arrival_twice(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    t, rank = ww.thread_rank(), ww.special("cluster_ctarank")
    ptx.barrier.cluster.arrive.aligned()
    out[rank * N + t] = x[t]
    if not BUG:
        ptx.barrier.cluster.wait.aligned()
    ptx.barrier.cluster.arrive.aligned()  # here
    ptx.barrier.cluster.wait.aligned()


@planted("a block of the cluster that never arrives", "deadlock", "barrier.cluster.wait", **same)
@ww.kernel(threads=N, cluster=2)
def cluster_barrier_of_one_block(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    """Half of its threads wait at a barrier of their own instead."""
    t, rank = ww.thread_rank(), ww.special("cluster_ctarank")
    out[rank * N + t] = x[t]
    if BUG and rank == 1 and t < 32:
        ww.barrier(1, N)
    ptx.barrier.cluster.arrive()
    ptx.barrier.cluster.wait()  # here
