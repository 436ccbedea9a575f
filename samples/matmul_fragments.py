"""A matrix product that every vendor runs from one source: `ww.mma` fragments, shared memory filled one step ahead.

`ww.mma(f16)` answers with the tensor core product of the target: `mma.sync` on NVIDIA, MFMA on AMD's CDNA chips, WMMA
on RDNA. A block of 256 threads (four warps of 64 lanes, or eight of 32) computes a 64 x 64 tile of C. While it
multiplies one slice of A and B in shared memory, the next comes from global memory into registers, and then goes to
the other half of shared memory: one barrier a slice. `gfx942` has eight-bit floats of its own (FNUZ), whose kernel
says what it is written for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import ml_dtypes
import numpy as np

import warpwright as ww
from warpwright import bf16, e4m3fnuz, f16, f32, u32

TILE, DEPTH, THREADS = 64, 32, 256
PAD = 8  # elements behind each row, so that rows start in other banks


def fetch(
    source: ww.ptr[Any], top: u32, left: u32, height: u32, width: u32, rows: int, columns: int
) -> list[Any]:
    """This thread's elements of a `rows` x `columns` part of a matrix, zeros beyond its edges."""
    found = []
    for step in range(rows * columns // THREADS):
        place = ww.tid.x + step * THREADS
        r, c = top + place // columns, left + place % columns
        found.append(source[r * width + c] if (r < height) & (c < width) else source.elem(0))
    return found


def keep(tile: ww.array[Any], values: list[Any], columns: int, turned: bool) -> None:
    """The elements of `fetch` to shared memory, as they lay or transposed."""
    for step, value in enumerate(values):
        place = ww.tid.x + step * THREADS
        r, c = place // columns, place % columns
        if turned:
            tile[c, r] = value
        else:
            tile[r, c] = value


def multiply(elem: Any, m: u32, n: u32, k: u32, a: ww.ptr[Any], b: ww.ptr[Any], c: ww.ptr[f32]) -> None:
    """The body of the kernels, for elements of type `elem`."""
    mma = ww.mma(elem)
    a_tiles = [ww.shared(elem, (TILE, DEPTH + PAD), align=16) for _ in range(2)]
    b_tiles = [
        ww.shared(elem, (TILE, DEPTH + PAD), align=16) for _ in range(2)
    ]  # transposed: k runs along a row
    warps = THREADS // ww.warp_size()
    high, wide = TILE // (warps // 2), TILE // 2  # what a warp computes
    warp = ww.warpid()
    row, column = warp // 2 * high, warp % 2 * wide
    top, left = ww.ctaid.y * TILE, ww.ctaid.x * TILE
    acc = [[mma.fill(0) for _ in range(wide // mma.n)] for _ in range(high // mma.m)]

    keep(a_tiles[0], fetch(a, top, u32(0), m, k, TILE, DEPTH), DEPTH, False)
    keep(b_tiles[0], fetch(b, u32(0), left, k, n, DEPTH, TILE), TILE, True)
    ww.barrier()
    for start in ww.range(0, k, 2 * DEPTH):
        for half in range(2):
            ahead = start + (half + 1) * DEPTH
            next_a = fetch(a, top, ahead, m, k, TILE, DEPTH)
            next_b = fetch(b, ahead, left, k, n, DEPTH, TILE)
            for kk in range(0, DEPTH, mma.k):
                b_parts = [
                    mma.load_b(b_tiles[half], kk, column + j * mma.n, trans=True) for j in range(len(acc[0]))
                ]
                for i in range(len(acc)):
                    a_part = mma.load_a(a_tiles[half], row + i * mma.m, kk)
                    for j in range(len(acc[0])):
                        acc[i][j] = mma(a_part, b_parts[j], acc[i][j])
            keep(a_tiles[1 - half], next_a, DEPTH, False)
            keep(b_tiles[1 - half], next_b, TILE, True)
            ww.barrier()
    for i in range(len(acc)):
        for j in range(len(acc[0])):
            mma.store(acc[i][j], c, top + row + i * mma.m, left + column + j * mma.n, stride=n, limit=(m, n))


@ww.kernel(threads=THREADS)
def matmul_f16(m: u32, n: u32, k: u32, a: ww.ptr[f16], b: ww.ptr[f16], c: ww.ptr[f32]):
    multiply(f16, m, n, k, a, b, c)


@ww.kernel(threads=THREADS)
def matmul_bf16(m: u32, n: u32, k: u32, a: ww.ptr[bf16], b: ww.ptr[bf16], c: ww.ptr[f32]):
    multiply(bf16, m, n, k, a, b, c)


@ww.kernel(threads=THREADS, target="gfx942")
def matmul_fp8(m: u32, n: u32, k: u32, a: ww.ptr[e4m3fnuz], b: ww.ptr[e4m3fnuz], c: ww.ptr[f32]):
    multiply(e4m3fnuz, m, n, k, a, b, c)


KERNELS: list[tuple[ww.Kernel, Any]] = [
    (matmul_f16, np.float16),
    (matmul_bf16, ml_dtypes.bfloat16),
    (matmul_fp8, ml_dtypes.float8_e4m3fnuz),
]


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(12)
    for kernel, dtype in KERNELS:
        for m, n, k in ((1, 1, 1), (64, 64, 32), (70, 33, 100), (5, 9, 0)):
            a, b = (rng.integers(-4, 5, s).astype(np.float32) for s in ((m, k), (k, n)))
            args = (m, n, k, a.astype(dtype), b.astype(dtype), np.zeros((m, n), np.float32))
            grid = (ww.blocks(n, TILE), ww.blocks(m, TILE))
            yield ww.Case(kernel, grid, THREADS, args, {"c": a @ b}, name=f"{m}x{n}x{k}")


def main() -> None:
    rng = np.random.default_rng(13)
    a, b = (rng.integers(-4, 5, (128, 128)).astype(np.float16) for _ in range(2))
    c = np.zeros((128, 128), np.float32)
    matmul_f16[(2, 2), THREADS](128, 128, 128, a, b, c)
    right = np.array_equal(c, a.astype(np.float32) @ b.astype(np.float32))
    print(f"matmul of f16, 128 x 128 x 128 on {ww.device()}:", "right" if right else "WRONG")


if __name__ == "__main__":
    main()
