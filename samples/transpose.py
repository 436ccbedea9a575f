"""Matrix transpose through shared memory, with one column of padding.

A 32 x 32 tile is read row by row and written column by column, so both sides of global memory see whole rows. The 33rd
column moves the elements of a column to different banks: without it, 32 lanes would queue at one bank.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

import warpwright as ww
from warpwright import f32, u32

TILE, ROWS = 32, 8


@ww.kernel(threads=(TILE, ROWS))
def transpose(height: u32, width: u32, x: ww.ptr[f32], y: ww.ptr[f32]):
    tile = ww.shared(f32, (TILE, TILE + 1))
    left, top = ww.ctaid.x * TILE, ww.ctaid.y * TILE
    for k in range(0, TILE, ROWS):
        row, column = top + ww.tid.y + k, left + ww.tid.x
        if row < height and column < width:
            tile[ww.tid.y + k, ww.tid.x] = x[row * width + column]
    ww.barrier()
    for k in range(0, TILE, ROWS):
        row, column = left + ww.tid.y + k, top + ww.tid.x
        if row < width and column < height:
            y[row * height + column] = tile[ww.tid.x, ww.tid.y + k]


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(5)
    for height, width in ((1, 1), (32, 32), (33, 7), (100, 130)):
        x = rng.random((height, width), np.float32)
        grid = (ww.blocks(width, TILE), ww.blocks(height, TILE))
        args = (height, width, x, np.zeros((width, height), np.float32))
        yield ww.Case(transpose, grid, (TILE, ROWS), args, {"y": x.T}, name=f"{height}x{width}")


def main() -> None:
    x = np.random.default_rng(5).random((512, 300), np.float32)
    y = np.zeros((300, 512), np.float32)
    transpose[(ww.blocks(300, TILE), ww.blocks(512, TILE)), (TILE, ROWS)](512, 300, x, y)
    print("transpose:", "right" if np.array_equal(y, x.T) else "WRONG")


if __name__ == "__main__":
    main()
