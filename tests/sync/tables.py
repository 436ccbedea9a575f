"""Bugs planted in the use of tensor maps that a kernel edits: the fences between who changes them and who uses them."""

from __future__ import annotations

from typing import Any

import numpy as np
from planted import Buffer, planted, tensor_map

import warpwright as ww
from warpwright import f32, ptx, u64

ROWS, COLUMNS = 8, 16
X = np.random.default_rng(7).integers(-9, 9, (ROWS, COLUMNS)).astype(np.float32)
SECOND = X[4:8]  # the map is moved on by four rows


def with_table(x: Buffer, out: Buffer, device: Any) -> list[Any]:
    """A tensor map as bytes in global memory, and room for an edited one."""
    made = np.frombuffer(tensor_map(x, X[:4], (4, COLUMNS)), np.uint64)
    return [x, out, device.from_array(made, "table"), device.alloc(256, "room")]


edited = {"x": X, "want": SECOND, "args": with_table, "block": 64}


@planted(
    "edited tensor map used without fence.proxy.tensormap acquire",
    "missing-proxy-fence",
    "nobody acquired",
    "fence.proxy.tensormap",
    **edited,
)
@ww.kernel(threads=64)
def map_without_acquire(
    x: ww.ptr[f32], out: ww.ptr[f32], table: ww.ptr[u64], room: ww.ptr[u64], BUG: ww.constexpr
):
    tile, work = ww.shared(f32, (4, COLUMNS), align=128), ww.shared(u64, 16, align=128)
    full, t = ww.mbarriers(1), ww.thread_rank()
    if t < 16:
        work[t] = table[t]
    ww.barrier()
    if t == 0:
        ptx.tensormap.replace.tile.global_address.shared__cta.b1024.b64(work, (x + 4 * COLUMNS).address())
    ww.barrier()
    if t < 32:
        ptx.tensormap.cp_fenceproxy.global_.shared__cta.tensormap__generic.release.gpu.sync.aligned(
            room, work, 128
        )
    ww.barrier()
    if t == 0:
        if not BUG:
            ptx.fence.proxy.tensormap__generic.acquire.gpu(room, 128)
        full[0].arrive_expect_tx(4 * COLUMNS * 4)
        copy = ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.tile.mbarrier__complete_tx__bytes
        copy(tile, (room, (0, 0)), full[0].address)  # here
    full[0].wait(0)
    out[t] = tile[t // COLUMNS, t % COLUMNS]


@planted(
    "tensor map edited in global memory without fence.proxy.tensormap release",
    "missing-proxy-fence",
    "nobody released",
    "fence.proxy.tensormap",
    **edited,
)
@ww.kernel(threads=64)
def map_without_release(
    x: ww.ptr[f32], out: ww.ptr[f32], table: ww.ptr[u64], room: ww.ptr[u64], BUG: ww.constexpr
):
    tile = ww.shared(f32, (4, COLUMNS), align=128)
    full, t = ww.mbarriers(1), ww.thread_rank()
    if t == 0:
        ptx.tensormap.replace.tile.global_address.global_.b1024.b64(table, (x + 4 * COLUMNS).address())
        if not BUG:
            ptx.fence.proxy.tensormap__generic.release.gpu()
    ww.barrier()
    if t == 0:
        ptx.fence.proxy.tensormap__generic.acquire.gpu(table, 128)
        full[0].arrive_expect_tx(4 * COLUMNS * 4)
        copy = ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.tile.mbarrier__complete_tx__bytes
        copy(tile, (table, (0, 0)), full[0].address)  # here
    full[0].wait(0)
    out[t] = tile[t // COLUMNS, t % COLUMNS]


@planted(
    "tensor map edited in shared memory and copied by ordinary stores instead of cp_fenceproxy",
    "missing-proxy-fence",
    "cp_fenceproxy",
    **edited,
)
@ww.kernel(threads=64)
def map_copied_by_stores(
    x: ww.ptr[f32], out: ww.ptr[f32], table: ww.ptr[u64], room: ww.ptr[u64], BUG: ww.constexpr
):
    tile, work = ww.shared(f32, (4, COLUMNS), align=128), ww.shared(u64, 16, align=128)
    full, t = ww.mbarriers(1), ww.thread_rank()
    if t < 16:
        work[t] = table[t]
    ww.barrier()
    if t == 0:
        ptx.tensormap.replace.tile.global_address.shared__cta.b1024.b64(work, (x + 4 * COLUMNS).address())
    ww.barrier()
    if BUG:
        if t < 16:
            room[t] = work[t]
    elif t < 32:
        ptx.tensormap.cp_fenceproxy.global_.shared__cta.tensormap__generic.release.gpu.sync.aligned(
            room, work, 128
        )
    ww.barrier()
    if t == 0:
        ptx.fence.proxy.tensormap__generic.acquire.gpu(room, 128)
        full[0].arrive_expect_tx(4 * COLUMNS * 4)
        copy = ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.tile.mbarrier__complete_tx__bytes
        copy(tile, (room, (0, 0)), full[0].address)  # here
    full[0].wait(0)
    out[t] = tile[t // COLUMNS, t % COLUMNS]
