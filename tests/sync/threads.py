"""Bugs planted between threads of a block and between blocks: barriers, masks, divergence, and messages through memory."""

from __future__ import annotations

import numpy as np
from planted import REFUSED, planted, with_message

import warpwright as ww
from warpwright import f32, ptx, u32

N = 64
X = np.random.default_rng(4).integers(-9, 9, N).astype(np.float32)
U = np.arange(N, dtype=np.uint32) + 5


@planted(
    "shared memory of another warp with only a barrier of the warp between",
    "race",
    "without a barrier between",
    x=X,
    want=X[::-1],
)
@ww.kernel(threads=N)
def warp_barrier_for_the_block(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N)
    t = ww.thread_rank()
    tile[t] = x[t]
    if BUG:
        ww.warp.sync()
    else:
        ww.barrier()
    out[t] = tile[N - 1 - t]  # here


@planted(
    "mask of a warp barrier that lacks the lane itself",
    "bad-mask",
    "does not name it",
    x=X,
    want=np.concatenate([X[:32][::-1], X[32:][::-1]]),
)
@ww.kernel(threads=N)
def mask_without_oneself(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N)
    t = ww.thread_rank()
    tile[t] = x[t]
    ptx.bar.warp.sync(0x7FFFFFFF if BUG else 0xFFFFFFFF)  # here
    out[t] = tile[t // 32 * 32 + 31 - t % 32]


@planted(
    "warp barrier that names half of the warp, of which the other half reads",
    "race",
    "without a barrier between",
    x=X,
    want=np.concatenate([X[:32][::-1], X[32:][::-1]]),
)
@ww.kernel(threads=N)
def mask_of_half_a_warp(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    """Each half meets on its own; the values cross."""
    tile = ww.shared(f32, N)
    t = ww.thread_rank()
    tile[t] = x[t]
    lane = t % 32
    half = ww.u32(0xFFFF) << (lane // 16 * 16)
    ptx.bar.warp.sync(half if BUG else 0xFFFFFFFF)
    out[t] = tile[t // 32 * 32 + 31 - lane]  # here


@planted(
    "shuffle whose mask names lanes that do not come",
    "deadlock",
    "for other lanes of the warp",
    x=U,
    want=np.where(np.arange(N) % 32 < 16, U[15 - np.arange(N) % 16 + np.arange(N) // 32 * 32], U),
)
@ww.kernel(threads=N)
def shuffle_with_absent_lanes(x: ww.ptr[u32], out: ww.ptr[u32], BUG: ww.constexpr):
    """Half of the warp shuffles, the other half goes to a barrier of its own, and both meet at one of the block."""
    t = ww.thread_rank()
    got = x[t]
    if t % 32 < 16:
        got, _ = ptx.shfl.sync.idx.b32(got, 15 - t % 32, 31, 0xFFFFFFFF if BUG else 0xFFFF)  # here
    else:
        ptx.bar.warp.sync(0xFFFF0000)
    ww.barrier()
    out[t] = got


@planted(
    "shuffle from a lane that has ended",
    "bad-mask",
    "has ended",
    x=U,
    want=np.where(np.arange(N) % 32 < 16, U - np.arange(N, dtype=np.uint32) % 16 + 15, 0).astype(np.uint32),
)
@ww.kernel(threads=N)
def shuffle_from_the_dead(x: ww.ptr[u32], out: ww.ptr[u32], BUG: ww.constexpr):
    t = ww.thread_rank()
    value = x[t]
    out[t] = 0
    if t % 32 >= 16:
        return
    mask = 0xFFFFFFFF if BUG else 0xFFFF
    out[t], _ = ptx.shfl.sync.idx.b32(value, 31 if BUG else 15, 31, mask)  # here


@planted(
    "named barrier with a count that is too low",
    "bad-barrier",
    "more threads came to barrier 1",
    x=X,
    want=X[::-1],
)
@ww.kernel(threads=N)
def named_barrier_too_low(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N)
    t = ww.thread_rank()
    tile[t] = x[t]
    ww.barrier(1, 32 if BUG else N)  # here
    out[t] = tile[N - 1 - t]


@planted(
    "named barrier with a count that is too high",
    "deadlock",
    "barrier 1 has 64 of 96 threads",
    x=np.concatenate([X, X]),
    want=X[::-1],
    block=2 * N,
)
@ww.kernel(threads=2 * N)
def named_barrier_too_high(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    """Half of the block takes part."""
    tile = ww.shared(f32, N)
    t = ww.thread_rank()
    if t < N:
        tile[t] = x[t]
        ww.barrier(1, 96 if BUG else N)  # here
        out[t] = tile[N - 1 - t]


@planted(
    "named barriers of two groups with one number",
    "bad-barrier",
    "more threads came to barrier 1",
    x=np.concatenate([X, X]),
    want=np.concatenate([X[::-1], X[::-1]]),
    block=2 * N,
)
@ww.kernel(threads=2 * N)
def named_barriers_confused(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    """Two groups of two warps; one warp of each would complete a barrier that was meant for one group."""
    tile = ww.shared(f32, 2 * N)
    t = ww.thread_rank()
    group, place = t // N, t % N
    tile[t] = x[t]
    ww.barrier(1 if BUG else group + 1, N)  # here
    out[t] = tile[group * N + N - 1 - place]


@planted(
    "barrier.arrive where the values are read afterwards",
    "race",
    "without a barrier between",
    x=X,
    want=X[::-1],
)
@ww.kernel(threads=N)
def arrive_without_sync(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N)
    t = ww.thread_rank()
    tile[t] = x[t]
    if t < 32:
        if BUG:
            ww.barrier_arrive(1, N)
        else:
            ww.barrier(1, N)
    else:
        ww.barrier(1, N)
    out[t] = tile[N - 1 - t]  # here


@planted(
    "aligned barrier in both arms of a branch on data",
    REFUSED,
    "under divergent control",
    x=X,
    want=(X[::-1] + np.where(X > 0, 1, 2)).astype(np.float32),
)
@ww.kernel(threads=N)
def divergent_barrier(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N)
    t = ww.thread_rank()
    tile[t] = x[t]
    more = f32(0)
    if x[t] > 0:
        more = f32(1)
        if BUG:
            ptx.bar.sync(0)  # here
    else:
        more = f32(2)
        if BUG:
            ptx.bar.sync(0)
    if not BUG:
        ww.barrier()
    out[t] = tile[N - 1 - t] + more


@planted(
    "ldmatrix under a branch on data",
    REFUSED,
    "under divergent control",
    "ldmatrix",
    x=U,
    want=U,
)
@ww.kernel(threads=N)
def divergent_ldmatrix(x: ww.ptr[u32], out: ww.ptr[u32], BUG: ww.constexpr):
    tile = ww.shared(u32, N, align=16)
    t = ww.thread_rank()
    tile[t] = x[t]
    ww.barrier()
    row = tile + (t // 32 * 32 + t % 8 * 4)
    got = x[t]
    if not BUG or got % 3 > 0:
        got = ptx.ldmatrix.sync.aligned.m8n8.x1.shared.b16(row)  # here
    out[t] = got


@planted(
    "message in global memory behind a flag without release",
    "race",
    "without a barrier between",
    x=X,
    want=X + 1,
    grid=2,
    args=with_message,
)
@ww.kernel(threads=N)
def flag_without_release(
    x: ww.ptr[f32], out: ww.ptr[f32], flag: ww.ptr[u32], data: ww.ptr[f32], BUG: ww.constexpr
):
    t = ww.thread_rank()
    if ww.ctaid.x == 0:
        data[t] = x[t] + 1
        ww.barrier()
        if t == 0:
            ww.store(flag, u32(1), order="relaxed" if BUG else "release", scope="gpu")
    else:
        if t == 0:
            while ww.load(flag, order="acquire", scope="gpu") == 0:
                pass
        ww.barrier()
        out[t] = data[t]  # here


@planted(
    "message in global memory read behind a flag without acquire",
    "race",
    "without a barrier between",
    x=X,
    want=X + 1,
    grid=2,
    args=with_message,
)
@ww.kernel(threads=N)
def flag_without_acquire(
    x: ww.ptr[f32], out: ww.ptr[f32], flag: ww.ptr[u32], data: ww.ptr[f32], BUG: ww.constexpr
):
    t = ww.thread_rank()
    if ww.ctaid.x == 0:
        data[t] = x[t] + 1
        ww.barrier()
        if t == 0:
            ww.store(flag, u32(1), order="release", scope="gpu")
    else:
        while ww.load(flag, order="relaxed" if BUG else "acquire", scope="gpu") == 0:
            pass
        out[t] = data[t]  # here


@planted(
    "message between blocks behind a flag of block scope",
    "race",
    "without a barrier between",
    x=X,
    want=X + 1,
    grid=2,
    args=with_message,
)
@ww.kernel(threads=N)
def flag_of_block_scope(
    x: ww.ptr[f32], out: ww.ptr[f32], flag: ww.ptr[u32], data: ww.ptr[f32], BUG: ww.constexpr
):
    t = ww.thread_rank()
    if ww.ctaid.x == 0:
        data[t] = x[t] + 1
        ww.barrier()
        if t == 0:
            ww.store(flag, u32(1), order="release", scope="cta" if BUG else "gpu")
    else:
        while ww.load(flag, order="acquire", scope="gpu") == 0:
            pass
        out[t] = data[t]  # here


@planted(
    "polling of a flag with an ordinary load",
    "race",
    "another thread",
    x=X,
    want=X + 1,
    grid=2,
    args=with_message,
)
@ww.kernel(threads=N)
def flag_polled_with_an_ordinary_load(
    x: ww.ptr[f32], out: ww.ptr[f32], flag: ww.ptr[u32], data: ww.ptr[f32], BUG: ww.constexpr
):
    t = ww.thread_rank()
    if ww.ctaid.x == 0:
        data[t] = x[t] + 1
        ww.barrier()
        if t == 0:
            ww.store(flag, u32(1), order="weak" if BUG else "release", **({} if BUG else {"scope": "gpu"}))
    else:
        while (ww.load(flag) if BUG else ww.load(flag, order="acquire", scope="gpu")) == 0:  # here
            pass
        out[t] = data[t]


@planted(
    "counter of blocks that have finished, incremented without a fence behind their results",
    "race",
    "without a barrier between",
    x=X,
    want=np.array([X.sum() * 4], np.float32),
    grid=4,
    args=with_message,
)
@ww.kernel(threads=N)
def last_block_without_fence(
    x: ww.ptr[f32], out: ww.ptr[f32], flag: ww.ptr[u32], data: ww.ptr[f32], BUG: ww.constexpr
):
    """Every block leaves a part; the last adds them."""
    t = ww.thread_rank()
    tile = ww.shared(f32, N)
    tile[t] = x[t]
    ww.barrier()
    if t == 0:
        total = f32(0)
        for i in ww.range(N):
            total = total + tile[i]
        data[ww.ctaid.x] = total
        if not BUG:
            ww.fence("acq_rel", "gpu")
        if ww.atomic_add(flag, u32(1)) == 3:
            if not BUG:
                ww.fence("acq_rel", "gpu")
            total = f32(0)
            for i in ww.range(4):
                total = total + data[i]  # here
            out[0] = total
