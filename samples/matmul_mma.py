"""bf16 matrix product on tensor cores, one instruction at a time: `ldmatrix` and `mma.sync`.

A block of four warps computes a 64 x 64 tile of C; each warp 32 x 32 of it, as 2 x 4 products of m16n8k16. A and B pass
through shared memory in rows padded by 8 elements, so that the eight row addresses of an `ldmatrix` fall into different
banks. `ptx.<name>` is one instruction, checked against its row: operands, types, target. Results come back as values.
"""

from __future__ import annotations

from collections.abc import Iterator

import ml_dtypes
import numpy as np

import warpwright as ww
from warpwright import bf16, f32, ptx, u32

TILE, DEPTH, THREADS = 64, 32, 128
PAD = 8


def load_tile(
    tile: ww.array[bf16],
    source: ww.ptr[bf16],
    top: u32,
    left: u32,
    height: u32,
    width: u32,
    rows: int,
    columns: int,
) -> None:
    """Copy a `rows` x `columns` part of a matrix to shared memory, zeros beyond its edges."""
    for step in range(rows * columns // THREADS):
        place = ww.tid.x + step * THREADS
        r, c = place // columns, place % columns
        if top + r < height and left + c < width:
            tile[r, c] = source[(top + r) * width + left + c]
        else:
            tile[r, c] = 0.0


@ww.kernel(target="sm_80", threads=THREADS)
def matmul_bf16(m: u32, n: u32, k: u32, a: ww.ptr[bf16], b: ww.ptr[bf16], c: ww.ptr[f32]):
    a_tile = ww.shared(bf16, (TILE, DEPTH + PAD), align=16)
    b_tile = ww.shared(bf16, (DEPTH, TILE + PAD), align=16)
    lane, warp = ww.laneid(), ww.warpid()
    top, left = ww.ctaid.y * TILE, ww.ctaid.x * TILE
    warp_row, warp_column = warp // 2 * 32, warp % 2 * 32
    acc = [[ww.regs(f32, 4, init=0.0) for _ in range(4)] for _ in range(2)]

    for start in ww.range(0, k, DEPTH):
        load_tile(a_tile, a, top, start, m, k, TILE, DEPTH)
        load_tile(b_tile, b, start, left, k, n, DEPTH, TILE)
        ww.barrier()
        for kk in range(0, DEPTH, 16):
            a_part = []
            for i in range(2):
                place = a_tile.at(warp_row + i * 16 + lane % 16, lane // 16 * 8 + kk)
                a_part.append(ptx.ldmatrix.sync.aligned.m8n8.x4.shared.b16(place))
            for j in range(4):
                place = b_tile.at(lane % 16 + kk, warp_column + j * 8)
                b_part = ptx.ldmatrix.sync.aligned.m8n8.x2.trans.shared.b16(place)
                for i in range(2):
                    sums = acc[i][j]
                    ptx.mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32(sums, a_part[i], b_part, sums)
        ww.barrier()

    for i in range(2):
        for j in range(4):
            for e in range(4):  # the fragment's layout: PTX ISA 9.7.14, "Matrix Fragments for mma.m16n8k16"
                row = top + warp_row + i * 16 + lane // 4 + e // 2 * 8
                column = left + warp_column + j * 8 + lane % 4 * 2 + e % 2
                if row < m and column < n:
                    c[row * n + column] = acc[i][j][e]


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(8)
    for m, n, k in ((1, 1, 1), (64, 64, 32), (17, 70, 50), (3, 4, 0)):
        a, b = (rng.integers(-3, 4, s).astype(ml_dtypes.bfloat16) for s in ((m, k), (k, n)))
        c = np.zeros((m, n), np.float32)
        grid = (ww.blocks(n, TILE), ww.blocks(m, TILE))
        expected = a.astype(np.float32) @ b.astype(np.float32)
        yield ww.Case(matmul_bf16, grid, THREADS, (m, n, k, a, b, c), {"c": expected}, name=f"{m}x{n}x{k}")


def main() -> None:
    rng = np.random.default_rng(8)
    a, b = (rng.standard_normal(s).astype(ml_dtypes.bfloat16) for s in ((128, 96), (96, 128)))
    c = np.zeros((128, 128), np.float32)
    matmul_bf16[(2, 2), THREADS](128, 128, 96, a, b, c)
    exact = a.astype(np.float64) @ b.astype(np.float64)
    print(
        f"bf16 matmul: worst error {np.max(np.abs(c - exact)):.1e} on values up to {np.max(np.abs(exact)):.1f}"
    )


if __name__ == "__main__":
    main()
