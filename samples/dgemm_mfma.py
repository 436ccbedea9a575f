"""C = alpha A B + beta C in double precision on the matrix cores of AMD's MI200 and MI300: `v_mfma_f64_16x16x4_f64`.

A block of four wavefronts computes a 64 x 64 tile, each wavefront a 32 x 32 quarter of it as 2 x 2 products. Slices
of A and B of 16 columns and rows go through local memory, one step ahead of the products. The accumulators are spread
over the lanes as the chip has them; `mma.store` knows how.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

import warpwright as ww
from warpwright import f64, u32

TILE, DEPTH, THREADS = 64, 16, 256
PAD = 2


def load_tile(
    tile: ww.array[f64],
    source: ww.ptr[f64],
    top: u32,
    left: u32,
    height: u32,
    width: u32,
    rows: int,
    columns: int,
) -> None:
    """Copy a `rows` x `columns` part of a matrix to local memory, zeros beyond its edges."""
    for step in range(rows * columns // THREADS):
        place = ww.tid.x + step * THREADS
        r, c = place // columns, place % columns
        inside = (top + r < height) & (left + c < width)
        tile[r, c] = source[(top + r) * width + left + c] if inside else f64(0)


@ww.kernel(threads=THREADS, target="gfx942")
def dgemm(m: u32, n: u32, k: u32, alpha: f64, beta: f64, a: ww.ptr[f64], b: ww.ptr[f64], c: ww.ptr[f64]):
    mma = ww.mma(f64)  # m16n16k4
    a_tiles = [ww.shared(f64, (TILE, DEPTH + PAD), align=16) for _ in range(2)]
    b_tiles = [ww.shared(f64, (DEPTH, TILE + PAD), align=16) for _ in range(2)]
    top, left = ww.ctaid.y * TILE, ww.ctaid.x * TILE
    row, column = ww.warpid() // 2 * 32, ww.warpid() % 2 * 32
    acc = [[mma.fill(0.0) for _ in range(2)] for _ in range(2)]

    load_tile(a_tiles[0], a, top, u32(0), m, k, TILE, DEPTH)
    load_tile(b_tiles[0], b, u32(0), left, k, n, DEPTH, TILE)
    ww.barrier()
    for start in ww.range(0, k, 2 * DEPTH):
        for half in range(2):
            ahead = start + (half + 1) * DEPTH
            load_tile(a_tiles[1 - half], a, top, ahead, m, k, TILE, DEPTH)
            load_tile(b_tiles[1 - half], b, ahead, left, k, n, DEPTH, TILE)
            for kk in range(0, DEPTH, mma.k):
                a_parts = [mma.load_a(a_tiles[half], row + 16 * i, kk) for i in range(2)]
                b_parts = [mma.load_b(b_tiles[half], kk, column + 16 * j) for j in range(2)]
                for i in range(2):
                    for j in range(2):
                        acc[i][j] = mma(a_parts[i], b_parts[j], acc[i][j])
            ww.barrier()
    for i in range(2):
        for j in range(2):
            place = top + row + 16 * i, left + column + 16 * j
            old = mma.load_c(c, *place, stride=n, limit=(m, n))
            made = [ww.fma(alpha, acc[i][j][e], beta * old[e]) for e in range(len(old))]
            mma.store(ww.Fragment(mma, "c", tuple(made)), c, *place, stride=n, limit=(m, n))


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(16)
    for m, n, k in ((1, 1, 1), (64, 64, 16), (65, 30, 50), (16, 16, 0)):
        a, b, c = (rng.integers(-9, 10, s).astype(np.float64) for s in ((m, k), (k, n), (m, n)))
        args = (m, n, k, 2.0, -0.5, a, b, c)
        grid = (ww.blocks(n, TILE), ww.blocks(m, TILE))
        yield ww.Case(dgemm, grid, THREADS, args, {"c": 2.0 * (a @ b) - 0.5 * c}, name=f"{m}x{n}x{k}")


def main() -> None:
    rng = np.random.default_rng(17)
    a, b, c = (rng.integers(-9, 10, (128, 128)).astype(np.float64) for _ in range(3))
    expected = 2.0 * (a @ b) - 0.5 * c
    dgemm.launch(128, 128, 128, 2.0, -0.5, a, b, c, grid=(2, 2), block=THREADS, device="emu:gfx942")
    print("dgemm, 128 x 128 x 128 on emulated gfx942:", "right" if np.array_equal(c, expected) else "WRONG")


if __name__ == "__main__":
    main()
