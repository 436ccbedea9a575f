"""bf16 matrix product for Hopper, C = A B^T: tensor copies, `wgmma`, warpgroups with roles, clusters of two blocks.

A block computes 128 x 256 of C: a thread of the first warpgroup copies tiles of A and B to a ring of stages, the other two
warpgroups multiply 64 rows each. Two barrier objects a stage pass it back and forth. The two blocks of a cluster stand
one above the other and need the same rows of B: each copies half of them, for both. Blocks stay, and take one tile of C
after another, so that copies for the next tile run while this one is stored.

A is M x K and B is N x K, both with K innermost; N and K are multiples of 8 (rows of 16 bytes), M is anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import ml_dtypes
import numpy as np

import warpwright as ww
from warpwright import bf16, f32, ptx, s32, u32

BLOCK_M, BLOCK_N, BLOCK_K = 128, 256, 64
STAGES = 4
CLUSTER = 2
THREADS = 3 * 128
CONSUMER_WARPS = 8
BAND = 8  # rows of clusters that are worked on together, for the sake of L2
ROWS, COLUMNS = 16, 64  # what a warp stores at once
STAGE_BYTES = (BLOCK_M + BLOCK_N) * BLOCK_K * 2


def copy_in(tile: Any, tensor: ww.tensor_map, x: s32, y: s32, full: Any, blocks: int | None = None) -> None:
    """Copy the box at (x, y) to `tile` of this block, or of all `blocks` (a bit each); its bytes count for `full`."""
    copy = ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.tile.mbarrier__complete_tx__bytes
    if blocks is None:
        copy(tile, (tensor, (x, y)), full.address)
    else:
        copy.multicast__cluster(tile, (tensor, (x, y)), full.address, blocks)


def position(tile: u32, rows: u32, columns: u32) -> tuple[u32, u32]:
    """Row and column of the tile with this number: in bands of `BAND` rows, each column by column."""
    band, place = tile // (BAND * columns) * BAND, tile % (BAND * columns)
    height = ww.min(rows - band, BAND)
    return band + place % height, place // height


def load(
    a: ww.tensor_map, b: ww.tensor_map, a_tile: Any, b_tile: Any, full: Any, empty: Any, work: Any
) -> None:
    """One thread: keep the ring full."""
    rows, columns, steps = work
    rank = ww.special("cluster_ctarank")
    half = BLOCK_N // CLUSTER
    count = u32(0)
    for tile in ww.range(ww.clusterid.x, rows * columns, ww.nclusterid.x):
        row, column = position(tile, rows, columns)
        a_row, b_row = s32((row * CLUSTER + rank) * BLOCK_M), s32(column * BLOCK_N + rank * half)
        for k in ww.range(steps):
            stage, turn = count % STAGES, count // STAGES
            empty[stage].wait((turn & 1) ^ 1)  # the phase before the first counts as ended
            full[stage].arrive_expect_tx(STAGE_BYTES)
            x = s32(k * BLOCK_K)
            copy_in(a_tile.at(stage), a, x, a_row, full[stage])
            copy_in(b_tile.at(stage, rank * half), b, x, b_row, full[stage], (1 << CLUSTER) - 1)
            count += 1


def release(stage: Any) -> None:
    """A warp has read a stage: tell every block that copies into it."""
    if ww.laneid() < CLUSTER:
        stage.arrive_remote(ww.laneid())


def multiply(
    c: ww.tensor_map, a_tile: Any, b_tile: Any, c_tile: Any, full: Any, empty: Any, work: Any
) -> None:
    """A warpgroup: 64 rows of the block's tile."""
    rows, columns, steps = work
    rank = ww.special("cluster_ctarank")
    warp = ww.warpid() - 4
    top = warp // 4 * 64
    sums = ww.regs(f32, BLOCK_N // 2, 0.0)
    count = u32(0)
    for tile in ww.range(ww.clusterid.x, rows * columns, ww.nclusterid.x):
        row, column = position(tile, rows, columns)
        for k in ww.range(steps):
            stage = count % STAGES
            full[stage].wait(count // STAGES & 1)
            a_part = ww.matrix_descriptor(a_tile.at(stage, top), swizzle=128, stride=1024)
            b_part = ww.matrix_descriptor(b_tile.at(stage), swizzle=128, stride=1024)
            ptx.wgmma.fence.sync.aligned()
            for step in range(BLOCK_K // 16):  # 16 elements are 32 bytes, two units of a descriptor's address
                ptx.wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16(
                    sums, a_part + 2 * step, b_part + 2 * step, step > 0 or k > 0, 1, 1, 0, 0
                )
            ptx.wgmma.commit_group.sync.aligned()
            ptx.wgmma.wait_group.sync.aligned(1)
            if k > 0:
                release(empty[(count - 1) % STAGES])
            count += 1
        ptx.wgmma.wait_group.sync.aligned(0)
        release(empty[(count - 1) % STAGES])
        y = s32((row * CLUSTER + rank) * BLOCK_M + warp * ROWS)
        store(c, c_tile[warp], sums, s32(column * BLOCK_N), y)


def store(c: ww.tensor_map, buffers: Any, sums: ww.regs[f32], x: s32, y: s32) -> None:
    """A warp: its 16 rows of sums, 64 columns at a time, through two buffers in turn.

    The buffers have the 128-byte swizzle: the eight rows of an 8 x 8 matrix lie in different banks.
    """
    lane = ww.laneid()
    row, half = lane % 16, lane // 16
    for part in range(BLOCK_N // COLUMNS):
        buffer = buffers[part % 2]
        if lane == 0:
            ptx.cp.async_.bulk.wait_group.read(1)  # the copy before the last one has read this buffer
        ww.warp.sync()
        for block in range(COLUMNS // 16):
            own = sums[part * 32 + block * 8 :][:8]
            packed = [ptx.cvt.rn.bf16x2.f32(own[2 * i + 1], own[2 * i]) for i in range(4)]
            place = buffer.at(row, ((block * 2 + half) ^ (lane % 8)) * 8)
            ptx.stmatrix.sync.aligned.m8n8.x4.shared.b16(place, packed)
        ptx.fence.proxy.async_.shared__cta()
        ww.warp.sync()
        if lane == 0:
            ptx.cp.async_.bulk.tensor._2d.global_.shared__cta.tile.bulk_group(
                (c, (x + part * COLUMNS, y)), buffer
            )
            ptx.cp.async_.bulk.commit_group()


@ww.kernel(threads=THREADS, min_blocks=1, cluster=CLUSTER, target="sm_90a")
def hopper_matmul(a: ww.tensor_map, b: ww.tensor_map, c: ww.tensor_map, rows: u32, columns: u32, steps: u32):
    a_tile = ww.shared(bf16, (STAGES, BLOCK_M, BLOCK_K), align=1024)
    b_tile = ww.shared(bf16, (STAGES, BLOCK_N, BLOCK_K), align=1024)
    c_tile = ww.shared(bf16, (CONSUMER_WARPS, 2, ROWS, COLUMNS), align=1024)
    full, empty = ww.mbarriers(STAGES), ww.mbarriers(STAGES, arrivals=CLUSTER * CONSUMER_WARPS)
    ww.cluster_barrier()  # the other block's barrier objects are there
    work = rows, columns, steps
    if ww.warpid() < 4:
        ptx.setmaxnreg.dec.sync.aligned.u32(40)
        if ww.warpid() == 0 and ww.warp.elect():  # ptxas knows an elected thread to be one
            load(a, b, a_tile, b_tile, full, empty, work)
    else:
        ptx.setmaxnreg.inc.sync.aligned.u32(232)
        multiply(c, a_tile, b_tile, c_tile, full, empty, work)
        if ww.laneid() == 0:
            ptx.cp.async_.bulk.wait_group.read(0)
    ww.cluster_barrier()  # nobody leaves while the other block may still signal it


def arguments(a: Any, b: Any, c: Any) -> tuple[Any, ...]:
    """What the kernel takes for three arrays: tensor maps, rows and columns of clusters' tiles, steps along K."""
    (m, k), n = a.shape, b.shape[0]
    maps = (
        ww.tensor_map(a, (BLOCK_M, BLOCK_K), swizzle=128),
        ww.tensor_map(b, (BLOCK_N // CLUSTER, BLOCK_K), swizzle=128),
        ww.tensor_map(c, (ROWS, COLUMNS), swizzle=128),
    )
    return (*maps, ww.cdiv(m, CLUSTER * BLOCK_M), ww.cdiv(n, BLOCK_N), ww.cdiv(k, BLOCK_K))


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(9)
    for blocks, m, n, k in ((2, 1, 8, 8), (2, 256, 256, 64), (4, 300, 520, 392), (2, 600, 264, 136)):
        a, b = (rng.integers(-3, 4, s).astype(ml_dtypes.bfloat16) for s in ((m, k), (n, k)))
        c = np.zeros((m, n), ml_dtypes.bfloat16)
        expected = (a.astype(np.float32) @ b.astype(np.float32).T).astype(ml_dtypes.bfloat16)
        given = arguments(a, b, c)
        yield ww.Case(hopper_matmul, blocks, THREADS, given, {"c": expected}, name=f"{m}x{n}x{k}")


def main() -> None:
    rng = np.random.default_rng(9)
    a, b = (rng.standard_normal(s).astype(ml_dtypes.bfloat16) for s in ((512, 256), (512, 256)))
    c = np.zeros((512, 512), ml_dtypes.bfloat16)
    hopper_matmul[4, THREADS](*arguments(a, b, c))
    exact = a.astype(np.float64) @ b.astype(np.float64).T
    worst = np.max(np.abs(c.astype(np.float64) - exact))
    print(f"bf16 matmul: worst error {worst:.1e} on values up to {np.max(np.abs(exact)):.1f}")


if __name__ == "__main__":
    main()
