"""Tiled f32 matrix product: C = A @ B, each block a 32 x 32 tile of C through shared memory.

Each thread keeps a column of 4 sums in Python's list: values are SSA, a list of them is ordinary Python, and the loops
over it unroll. Out-of-range elements are read as zero, so any size works.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

import warpwright as ww
from warpwright import f32, u32

TILE, ROWS = 32, 8
EACH = TILE // ROWS  # sums a thread


@ww.kernel(threads=(TILE, ROWS))
def matmul(m: u32, n: u32, k: u32, a: ww.ptr[f32], b: ww.ptr[f32], c: ww.ptr[f32]):
    a_tile = ww.shared(f32, (TILE, TILE))
    b_tile = ww.shared(f32, (TILE, TILE))
    tx, ty = ww.tid.x, ww.tid.y
    top, column = ww.ctaid.y * TILE, ww.ctaid.x * TILE + tx
    sums = [f32(0) for _ in range(EACH)]
    for start in ww.range(0, k, TILE):
        for r in range(EACH):
            row = ty + r * ROWS
            inside = top + row < m and start + tx < k
            a_tile[row, tx] = a[(top + row) * k + start + tx] if inside else 0.0
            inside = start + row < k and column < n
            b_tile[row, tx] = b[(start + row) * n + column] if inside else 0.0
        ww.barrier()
        for i in range(TILE):
            b_value = b_tile[i, tx]
            for r in range(EACH):
                sums[r] = ww.fma(a_tile[ty + r * ROWS, i], b_value, sums[r])
        ww.barrier()
    for r in range(EACH):
        row = top + ty + r * ROWS
        if row < m and column < n:
            c[row * n + column] = sums[r]


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(7)
    for m, n, k in ((1, 1, 1), (32, 32, 32), (33, 65, 17), (5, 100, 0)):
        a, b = rng.integers(-4, 5, (m, k)).astype(np.float32), rng.integers(-4, 5, (k, n)).astype(np.float32)
        c = np.zeros((m, n), np.float32)
        grid = (ww.blocks(n, TILE), ww.blocks(m, TILE))
        yield ww.Case(matmul, grid, (TILE, ROWS), (m, n, k, a, b, c), {"c": a @ b}, name=f"{m}x{n}x{k}")


def main() -> None:
    rng = np.random.default_rng(7)
    a, b = rng.random((128, 96), np.float32), rng.random((96, 160), np.float32)
    c = np.zeros((128, 160), np.float32)
    matmul[(5, 4), (TILE, ROWS)](128, 160, 96, a, b, c)
    print(f"matmul: worst relative error {np.max(np.abs(c - a @ b) / (a @ b)):.1e}")


if __name__ == "__main__":
    main()
