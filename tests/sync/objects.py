"""Bugs planted in the use of barrier objects: initialisation, parities, counts of arrivals and of bytes, rings."""

from __future__ import annotations

from typing import Any

import numpy as np
from planted import planted

import warpwright as ww
from warpwright import f32, ptx, u32, u64

N, K, STAGES = 64, 8, 3
X = np.random.default_rng(3).integers(-9, 9, K * N).astype(np.float32)
SUMS = X.reshape(K, N).sum(0).astype(np.float32)


def load(tile: Any, source: Any, bar: Any) -> None:
    """A bulk copy of one tile."""
    ptx.cp.async_.bulk.shared__cluster.global_.mbarrier__complete_tx__bytes(tile, source, N * 4, bar)


@planted(
    "no barrier between mbarrier.init and its use by other threads",
    "race",
    "initialised by thread (63, 0, 0)",
    "mbarrier.init",
    x=X[:N],
    want=X[:N][::-1],
)
@ww.kernel(threads=N)
def object_without_block_barrier(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    """The last warp initialises, so that the first one comes too early."""
    tile = ww.shared(f32, N)
    bar = ww.shared(u64, 1)
    t = ww.thread_rank()
    if t == N - 1:
        ptx.mbarrier.init.shared.b64(bar, N)
    if not BUG:
        ww.barrier()
    tile[t] = x[t]
    ptx.mbarrier.arrive.shared.b64(bar)  # here
    while not ptx.mbarrier.try_wait.parity.shared.b64(bar, 0):
        pass
    out[t] = tile[N - 1 - t]


@planted(
    "first wait with parity 1",
    "async-pending",
    "mbarrier.try_wait",
    x=X[:N],
    want=X[:N] * 2,
    lucky=True,
)
@ww.kernel(threads=N)
def first_wait_with_parity_one(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    full = ww.mbarriers(1)
    t = ww.thread_rank()
    if t == 0:
        full[0].arrive_expect_tx(N * 4)
        load(tile, x, full[0].address)
    full[0].wait(1 if BUG else 0)
    out[t] = tile[t] * 2  # here


@planted(
    "parity that is not flipped from round to round",
    "async-pending",
    "mbarrier.try_wait",
    x=X,
    want=SUMS,
    lucky=True,
)
@ww.kernel(threads=N)
def parity_not_flipped(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    full = ww.mbarriers(1)
    t = ww.thread_rank()
    total = f32(0)
    for k in ww.range(K):
        if t == 0:
            full[0].arrive_expect_tx(N * 4)
            load(tile, x + k * N, full[0].address)
        full[0].wait(0 if BUG else k & 1)
        total = total + tile[t]  # here
        ww.barrier()
    out[t] = total


@planted(
    "more bytes expected than the copies bring",
    "livelock",
    "256 bytes more than have come",
    x=X[:N],
    want=X[:N],
)
@ww.kernel(threads=N)
def too_many_bytes(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    full = ww.mbarriers(1)
    t = ww.thread_rank()
    if t == 0:
        full[0].arrive_expect_tx(N * 8 if BUG else N * 4)
        load(tile, x, full[0].address)
    full[0].wait(0)  # here
    out[t] = tile[t]


@planted(
    "fewer bytes expected than the copies bring",
    "livelock",
    "128 bytes that have come and that nobody expects",
    x=X[:N],
    want=X[:N],
)
@ww.kernel(threads=N)
def too_few_bytes(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    full = ww.mbarriers(1)
    t = ww.thread_rank()
    if t == 0:
        full[0].arrive_expect_tx(N * 2 if BUG else N * 4)
        load(tile, x, full[0].address)
    full[0].wait(0)  # here
    out[t] = tile[t]


@planted(
    "bytes expected for one of two copies",
    "async-pending",
    "has not written yet",
    x=X[: 2 * N],
    want=X[:N] + X[N : 2 * N],
    lucky=True,
)
@ww.kernel(threads=N)
def bytes_of_one_copy(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    """The first copy's bytes end the phase: the second one may come later."""
    tile = ww.shared(f32, (2, N), align=16)
    full = ww.mbarriers(1)
    t = ww.thread_rank()
    if t == 0:
        full[0].arrive_expect_tx(N * 4 if BUG else N * 8)
        load(tile.at(0, 0), x, full[0].address)
        load(tile.at(1, 0), x + N, full[0].address)
    full[0].wait(0)
    out[t] = tile[0, t] + tile[1, t]  # here


@planted(
    "barrier object that counts one arrival more than come",
    "livelock",
    "1 of 65 arrivals",
    x=X[:N],
    want=X[:N][::-1],
)
@ww.kernel(threads=N)
def too_few_arrivals(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N)
    ready = ww.mbarriers(1, arrivals=N + 1 if BUG else N)
    t = ww.thread_rank()
    tile[t] = x[t]
    ready[0].arrive()
    ready[0].wait(0)  # here
    out[t] = tile[N - 1 - t]


@planted(
    "barrier object that counts one arrival less than come",
    "race",
    "without a barrier between",
    x=X[:N],
    want=X[:N][::-1],
)
@ww.kernel(threads=N)
def too_many_arrivals(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    """Who comes first does not wait for the last, whose value may not be there."""
    tile = ww.shared(f32, N)
    t = ww.thread_rank()
    tile[t] = 0
    ready = ww.mbarriers(1, arrivals=N - 32 if BUG else N)
    if t < 32:
        tile[t] = x[t]
        ready[0].arrive()
        ready[0].wait(0)
        out[t] = tile[N - 1 - t]
    else:
        ww.nanosleep(100)
        tile[t] = x[t]  # here
        ready[0].arrive()
        ready[0].wait(0)
        out[t] = tile[N - 1 - t]


@planted(
    "arrivals of two phases in one",
    "bad-mbarrier",
    "more arrivals than the barrier object's phase expects",
    x=X[:N],
    want=X[:N],
)
@ww.kernel(threads=N)
def arrivals_of_two_phases(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    ready = ww.mbarriers(1, arrivals=N)
    t = ww.thread_rank()
    if t == 0:
        ready[0].arrive(N + 1 if BUG else 1)  # here
    if t > 0:
        ready[0].arrive()
    ready[0].wait(0)
    out[t] = x[t]


@planted(
    "stage of a ring filled again before its readers released it",
    "bad-mbarrier",
    "two phases ended",
    "ended by thread",
    x=X,
    want=SUMS,
    block=N + 32,
)
@ww.kernel(threads=N + 32)
def ring_without_release(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    """Ordinary stores fill the stages; the consumers run behind."""
    ring = ww.shared(f32, (STAGES, N))
    full, empty = ww.mbarriers(STAGES, arrivals=32), ww.mbarriers(STAGES, arrivals=N)
    t = ww.thread_rank()
    if t < N:
        total = f32(0)
        for k in ww.range(K):
            full[k % STAGES].wait((k // STAGES) & 1)  # here
            total = total + ring[k % STAGES, t]
            empty[k % STAGES].arrive()
        out[t] = total
    else:
        for k in ww.range(K):
            stage, turn = k % STAGES, k // STAGES
            if not BUG and turn > 0:
                empty[stage].wait((turn - 1) & 1)
            for half in range(2):
                ring[stage, t - N + half * 32] = x[k * N + t - N + half * 32]
            full[stage].arrive()


@planted(
    "stage of a ring loaded again before its readers released it",
    "bad-mbarrier",
    "more arrivals than the barrier object's phase expects",
    "ring",
    x=X,
    want=SUMS,
    lucky=True,
    block=N + 32,
)
@ww.kernel(threads=N + 32)
def bulk_ring_without_release(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    ring = ww.shared(f32, (STAGES, N), align=16)
    full, empty = ww.mbarriers(STAGES), ww.mbarriers(STAGES, arrivals=N)
    t = ww.thread_rank()
    if t == N:
        for k in ww.range(K):
            stage, turn = k % STAGES, k // STAGES
            if not BUG and turn > 0:
                empty[stage].wait((turn - 1) & 1)
            full[stage].arrive_expect_tx(N * 4)  # here
            load(ring.at(stage, 0), x + k * N, full[stage].address)
    if t < N:
        total = f32(0)
        for k in ww.range(K):
            full[k % STAGES].wait((k // STAGES) & 1)
            total = total + ring[k % STAGES, t]
            empty[k % STAGES].arrive()
        out[t] = total


@planted(
    "a copy waited for by one thread, read by others without a barrier",
    "race",
    "mbarrier.try_wait",
    x=X[:N],
    want=X[:N],
)
@ww.kernel(threads=N)
def only_one_thread_waits(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    """The others are kept busy until the copy has come, which proves nothing to them."""
    tile = ww.shared(f32, N, align=16)
    flag = ww.shared(u32, 1)
    full = ww.mbarriers(1)
    t = ww.thread_rank()
    if t == 0:
        flag[0] = 0
    ww.barrier()
    if t == 0:
        full[0].arrive_expect_tx(N * 4)
        load(tile, x, full[0].address)
        full[0].wait(0)
        ww.store(flag + 0, u32(1), order="relaxed", scope="cta")
    while ww.load(flag + 0, order="relaxed", scope="cta") == 0:
        pass
    if not BUG:
        ww.barrier()
    out[t] = tile[t]  # here


@planted(
    "cp.async.mbarrier.arrive in front of the copies that it should announce",
    "async-pending",
    "cp.async",
    x=X[:N],
    want=X[:N][::-1],
)
@ww.kernel(threads=N)
def announced_too_early(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N, align=16)
    full = ww.mbarriers(1, arrivals=N)
    t = ww.thread_rank()
    if BUG:
        ptx.cp.async_.mbarrier.arrive.noinc.shared.b64(full[0].address)
    ptx.cp.async_.ca.shared.global_(tile + t, x + t, 4)
    if not BUG:
        ptx.cp.async_.mbarrier.arrive.noinc.shared.b64(full[0].address)
    full[0].wait(0)
    out[t] = tile[N - 1 - t]  # here


@planted(
    "relaxed arrival behind the stores that it should publish",
    "race",
    "without a barrier between",
    x=X[:N],
    want=X[:N][::-1],
)
@ww.kernel(threads=N)
def relaxed_arrival(x: ww.ptr[f32], out: ww.ptr[f32], BUG: ww.constexpr):
    tile = ww.shared(f32, N)
    ready = ww.mbarriers(1, arrivals=N)
    t = ww.thread_rank()
    tile[t] = x[t]
    if BUG:
        ptx.mbarrier.arrive.relaxed.cta.shared.b64(ready[0].address)
    else:
        ready[0].arrive()
    ready[0].wait(0)
    out[t] = tile[N - 1 - t]  # here
