"""bf16 matrix product for Blackwell, C = A B^T: tensor copies, `tcgen05` products of pairs of blocks, roles for warps.

The two blocks of a cluster compute 256 x 256 of C, 128 rows each; each holds its rows of A and half of the rows of B. One
warp of each copies tiles to a ring of stages; one thread of the first block multiplies, for both, into tensor memory; four
warps of each block read the sums and store them. There are two accumulators: while one is stored, the other is summed.
Blocks stay, and take one tile of C after another.

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
PAIR = 2
HALF = BLOCK_N // PAIR  # rows of B that a block holds
STAGES, ACCUMULATORS = 6, 2
STORE_WARPS, COPY_WARP, MMA_WARP = 4, 4, 5
THREADS = 6 * 32
BAND = 8  # rows of pairs that are worked on together, for the sake of L2
COLUMNS = 64  # what a warp stores at once, of its 32 rows
STAGE_BYTES = PAIR * (BLOCK_M + HALF) * BLOCK_K * 2
BOTH = (1 << PAIR) - 1  # a bit for each block
SHAPE = ww.instruction_descriptor(PAIR * BLOCK_M, BLOCK_N, a=bf16, b=bf16, d=f32)


def position(tile: u32, rows: u32, columns: u32) -> tuple[u32, u32]:
    """Row and column of the tile with this number: in bands of `BAND` rows, each column by column."""
    band, place = tile // (BAND * columns) * BAND, tile % (BAND * columns)
    height = ww.min(rows - band, BAND)
    return band + place % height, place // height


def load(
    a: ww.tensor_map, b: ww.tensor_map, a_tile: Any, b_tile: Any, full: Any, empty: Any, work: Any
) -> None:
    """One thread of each block: keep its ring full. The first block's barrier objects count the bytes of both."""
    rows, columns, steps = work
    rank = ww.special("cluster_ctarank")
    copy = (
        ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.tile.mbarrier__complete_tx__bytes.cta_group__2
    )
    count = u32(0)
    for tile in ww.range(ww.clusterid.x, rows * columns, ww.nclusterid.x):
        row, column = position(tile, rows, columns)
        a_row, b_row = s32((row * PAIR + rank) * BLOCK_M), s32(column * BLOCK_N + rank * HALF)
        for k in ww.range(steps):
            stage, turn = count % STAGES, count // STAGES
            empty[stage].wait((turn & 1) ^ 1)  # the phase before the first counts as ended
            if rank == 0:
                full[stage].arrive_expect_tx(STAGE_BYTES)
            x, signal = s32(k * BLOCK_K), full[stage].remote(0)
            copy(a_tile.at(stage), (a, (x, a_row)), signal)
            copy(b_tile.at(stage), (b, (x, b_row)), signal)
            count += 1


def signal_both(barrier: Any) -> None:
    """Arrive at the barrier objects of both blocks when the products so far are done."""
    ptx.tcgen05.commit.cta_group__2.mbarrier__arrive__one.shared__cluster.multicast__cluster.b64(
        barrier.address, BOTH
    )


def multiply(
    memory: u32, a_tile: Any, b_tile: Any, full: Any, empty: Any, done: Any, free: Any, work: Any
) -> None:
    """One thread of the first block: products of the pair."""
    rows, columns, steps = work
    count, tiles = u32(0), u32(0)
    for _ in ww.range(ww.clusterid.x, rows * columns, ww.nclusterid.x):
        which = tiles % ACCUMULATORS
        free[which].wait((tiles // ACCUMULATORS & 1) ^ 1)
        ptx.tcgen05.fence__after_thread_sync()
        for k in ww.range(steps):
            stage = count % STAGES
            full[stage].wait(count // STAGES & 1)
            ptx.tcgen05.fence__after_thread_sync()
            a_part = ww.matrix_descriptor(a_tile.at(stage), swizzle=128, stride=1024)
            b_part = ww.matrix_descriptor(b_tile.at(stage), swizzle=128, stride=1024)
            for step in range(BLOCK_K // 16):  # 16 elements are 32 bytes, two units of a descriptor's address
                ptx.tcgen05.mma.cta_group__2.kind__f16(
                    memory + which * BLOCK_N,
                    a_part + 2 * step,
                    b_part + 2 * step,
                    u32(SHAPE),
                    step > 0 or k > 0,
                )
            signal_both(empty[stage])
            count += 1
        signal_both(done[which])
        tiles += 1


def store(c: ww.tensor_map, memory: u32, c_tile: Any, done: Any, free: Any, work: Any) -> None:
    """A warp: 32 rows of the block's tile, 64 columns at a time, through two buffers in turn; a lane has a row.

    The buffers have the 128-byte swizzle: eight lanes that store 16 bytes each do so in different banks.
    """
    rows, columns, _ = work
    rank, warp, lane = ww.special("cluster_ctarank"), ww.warpid(), ww.laneid()
    tiles = u32(0)
    for tile in ww.range(ww.clusterid.x, rows * columns, ww.nclusterid.x):
        row, column = position(tile, rows, columns)
        x, y = s32(column * BLOCK_N), s32((row * PAIR + rank) * BLOCK_M + warp * 32)
        which = tiles % ACCUMULATORS
        done[which].wait(tiles // ACCUMULATORS & 1)
        ptx.tcgen05.fence__after_thread_sync()
        for part in range(BLOCK_N // COLUMNS):
            sums = ptx.tcgen05.ld.sync.aligned._32x32b.x64.b32(
                memory
                + (warp << 21)
                + which * BLOCK_N
                + part * COLUMNS  # 32 lanes of tensor memory are 32 << 16
            )
            ptx.tcgen05.wait__ld.sync.aligned()
            if part == BLOCK_N // COLUMNS - 1:
                ptx.tcgen05.fence__before_thread_sync()
                if lane == 0:
                    free[which].arrive_remote(0)
            buffer = c_tile[warp, part % 2]
            if lane == 0:
                ptx.cp.async_.bulk.wait_group.read(1)  # the copy before the last one has read this buffer
            ww.warp.sync()
            for piece in range(COLUMNS // 8):
                own = [v.bitcast(f32) for v in sums[piece * 8 :][:8]]
                packed = [ptx.cvt.rn.bf16x2.f32(own[2 * i + 1], own[2 * i]) for i in range(4)]
                ptx.st.shared.v4.b32(buffer.at(lane, (lane % 8 ^ piece) * 8), packed)
            ptx.fence.proxy.async_.shared__cta()
            ww.warp.sync()
            if lane == 0:
                ptx.cp.async_.bulk.tensor._2d.global_.shared__cta.tile.bulk_group(
                    (c, (x + part * COLUMNS, y)), buffer
                )
                ptx.cp.async_.bulk.commit_group()
        tiles += 1
    if lane == 0:
        ptx.cp.async_.bulk.wait_group.read(0)


@ww.kernel(threads=THREADS, min_blocks=1, cluster=PAIR, target="sm_100a")
def blackwell_matmul(
    a: ww.tensor_map, b: ww.tensor_map, c: ww.tensor_map, rows: u32, columns: u32, steps: u32
):
    a_tile = ww.shared(bf16, (STAGES, BLOCK_M, BLOCK_K), align=1024)
    b_tile = ww.shared(bf16, (STAGES, HALF, BLOCK_K), align=1024)
    c_tile = ww.shared(bf16, (STORE_WARPS, 2, 32, COLUMNS), align=1024)
    place = ww.shared(u32, 1)
    full, empty = ww.mbarriers(STAGES), ww.mbarriers(STAGES)
    done, free = ww.mbarriers(ACCUMULATORS), ww.mbarriers(ACCUMULATORS, arrivals=PAIR * STORE_WARPS)
    warp = ww.warpid()
    if warp == MMA_WARP:
        ptx.tcgen05.alloc.cta_group__2.sync.aligned.shared__cta.b32(place, ACCUMULATORS * BLOCK_N)
        ptx.tcgen05.relinquish_alloc_permit.cta_group__2.sync.aligned()
    ptx.tcgen05.fence__before_thread_sync()
    ww.cluster_barrier()  # tensor memory and the barrier objects of both blocks are there
    ptx.tcgen05.fence__after_thread_sync()
    memory, work = place[0], (rows, columns, steps)

    if warp < STORE_WARPS:
        store(c, memory, c_tile, done, free, work)
    elif warp == COPY_WARP:
        if ww.warp.elect():  # ptxas knows an elected thread to be one
            load(a, b, a_tile, b_tile, full, empty, work)
    elif ww.special("cluster_ctarank") == 0 and ww.warp.elect():
        multiply(memory, a_tile, b_tile, full, empty, done, free, work)

    ptx.tcgen05.fence__before_thread_sync()
    ww.cluster_barrier()  # nobody leaves while the other block may still signal it
    ptx.tcgen05.fence__after_thread_sync()
    if warp == MMA_WARP:
        ptx.tcgen05.dealloc.cta_group__2.sync.aligned.b32(memory, ACCUMULATORS * BLOCK_N)


def arguments(a: Any, b: Any, c: Any) -> tuple[Any, ...]:
    """What the kernel takes for three arrays: tensor maps, rows and columns of pairs' tiles, steps along K."""
    (m, k), n = a.shape, b.shape[0]
    maps = (
        ww.tensor_map(a, (BLOCK_M, BLOCK_K), swizzle=128),
        ww.tensor_map(b, (HALF, BLOCK_K), swizzle=128),
        ww.tensor_map(c, (32, COLUMNS), swizzle=128),
    )
    return (*maps, ww.cdiv(m, PAIR * BLOCK_M), ww.cdiv(n, BLOCK_N), ww.cdiv(k, BLOCK_K))


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(10)
    for blocks, m, n, k in ((2, 1, 8, 8), (2, 256, 256, 64), (4, 300, 520, 520), (2, 600, 520, 136)):
        a, b = (rng.integers(-3, 4, s).astype(ml_dtypes.bfloat16) for s in ((m, k), (n, k)))
        c = np.zeros((m, n), ml_dtypes.bfloat16)
        expected = (a.astype(np.float32) @ b.astype(np.float32).T).astype(ml_dtypes.bfloat16)
        given = arguments(a, b, c)
        yield ww.Case(blackwell_matmul, blocks, THREADS, given, {"c": expected}, name=f"{m}x{n}x{k}")


def main() -> None:
    rng = np.random.default_rng(10)
    a, b = (rng.standard_normal(s).astype(ml_dtypes.bfloat16) for s in ((512, 256), (512, 256)))
    c = np.zeros((512, 512), ml_dtypes.bfloat16)
    blackwell_matmul[4, THREADS](*arguments(a, b, c))
    exact = a.astype(np.float64) @ b.astype(np.float64).T
    worst = np.max(np.abs(c.astype(np.float64) - exact))
    print(f"bf16 matmul: worst error {worst:.1e} on values up to {np.max(np.abs(exact)):.1f}")


if __name__ == "__main__":
    main()
