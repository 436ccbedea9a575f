"""Dot products of bytes, four at a time, by the instruction that each vendor has for it: one source, picked while
tracing.

A warp computes one row of y = A x for a matrix of signed bytes: each lane multiplies words of four bytes, the lanes'
sums meet in a reduction. `dp4a` is NVIDIA's instruction, `v_dot4` AMD's on CDNA and older chips, `v_dot4_i32_iu8` on
RDNA 3 and 4. What is a Python value happens while tracing, so that a kernel holds only its own target's instruction.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

import warpwright as ww
from warpwright import amdgcn, ptx, s8, s32, u32

THREADS = 128


def dot4(a: u32, b: u32, c: s32) -> s32:
    """c + a.x b.x + a.y b.y + a.z b.z + a.w b.w over signed bytes."""
    if ww.target.vendor == "nvidia":
        return ptx.dp4a.s32.s32(a.bitcast(s32), b.bitcast(s32), c).bitcast(s32)
    if ww.target.name.startswith("gfx9") or ww.target.name.startswith("gfx10"):
        return amdgcn.sdot4(a.bitcast(s32), b.bitcast(s32), c, False)
    return amdgcn.sudot4(True, a.bitcast(s32), True, b.bitcast(s32), c, False)


@ww.kernel(threads=THREADS)
def matvec(rows: u32, words: u32, a: ww.ptr[s8], x: ww.ptr[s8], y: ww.ptr[s32]):
    row = ww.ctaid.x * (THREADS // ww.warp_size()) + ww.warpid()
    a_row, x_row = a.cast(u32) + row * words, x.cast(u32)
    total = s32(0)
    if row < rows:
        for i in ww.range(ww.laneid(), words, ww.warp_size()):
            total = dot4(a_row[i], x_row[i], total)
    total = ww.warp.reduce(total)
    if (row < rows) & (ww.laneid() == 0):
        y[row] = total


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(14)
    for rows, columns in ((1, 4), (3, 128), (9, 1020), (17, 0)):
        a = rng.integers(-128, 128, (rows, columns), np.int8)
        x = rng.integers(-128, 128, columns, np.int8)
        expected = a.astype(np.int32) @ x.astype(np.int32)
        args = (rows, columns // 4, a, x, np.zeros(rows, np.int32))
        blocks = ww.blocks(rows, THREADS // 64)  # enough for warps of 64 and of 32 lanes
        yield ww.Case(matvec, blocks, THREADS, args, {"y": expected}, name=f"{rows}x{columns}")


def main() -> None:
    rng = np.random.default_rng(15)
    a, x = rng.integers(-128, 128, (64, 4096), np.int8), rng.integers(-128, 128, 4096, np.int8)
    y = np.zeros(64, np.int32)
    matvec[32, THREADS](64, 1024, a, x, y)
    right = np.array_equal(y, a.astype(np.int32) @ x.astype(np.int32))
    print(f"dot products of bytes, 64 x 4096 on {ww.device()}:", "right" if right else "WRONG")


if __name__ == "__main__":
    main()
