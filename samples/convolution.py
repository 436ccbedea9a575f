"""3 x 3 convolution of a picture, fused with ReLU, on a photograph.

The nine weights are a constexpr, a tuple of Python floats: they become literals of the instructions, and those that are
zero vanish. A block loads its tile and a one-pixel rim into shared memory; pixels beyond the picture repeat its edge.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

import warpwright as ww
from warpwright import f32, s32, u8

TILE = 16
SHARPEN = (0.0, -1.0, 0.0, -1.0, 5.0, -1.0, 0.0, -1.0, 0.0)
EDGES = (-1.0, -1.0, -1.0, -1.0, 8.0, -1.0, -1.0, -1.0, -1.0)
PICTURE = Path(__file__).parent / "data" / "picture.pgm"


def clamp(i: s32, limit: s32) -> s32:
    return ww.min(ww.max(i, 0), limit - 1)


@ww.kernel(threads=(TILE, TILE))
def convolve_relu(height: s32, width: s32, x: ww.ptr[u8], y: ww.ptr[f32], WEIGHTS: ww.constexpr = SHARPEN):
    tile = ww.shared(f32, (TILE + 2, TILE + 2))
    tx, ty = s32(ww.tid.x), s32(ww.tid.y)
    left, top = s32(ww.ctaid.x) * TILE, s32(ww.ctaid.y) * TILE
    for r in ww.range(ty, TILE + 2, TILE):
        for c in ww.range(tx, TILE + 2, TILE):
            pixel = x[clamp(top + r - 1, height) * width + clamp(left + c - 1, width)]
            tile[r, c] = f32(pixel)
    ww.barrier()
    if left + tx < width and top + ty < height:
        total = f32(0)
        for r in range(3):
            for c in range(3):
                weight = WEIGHTS[3 * r + c]
                if weight != 0.0:  # a Python condition: picks while tracing
                    total = ww.fma(tile[ty + r, tx + c], weight, total)
        y[(top + ty) * width + left + tx] = ww.max(total, 0.0)


def reference(x: np.ndarray, weights: tuple[float, ...]) -> np.ndarray:
    padded = np.pad(x.astype(np.float32), 1, mode="edge")
    shifted = [padded[r : r + x.shape[0], c : c + x.shape[1]] for r in range(3) for c in range(3)]
    total = sum(w * s for w, s in zip(weights, shifted, strict=True))
    return np.maximum(np.asarray(total, np.float32), 0)


def read_pgm(path: Path) -> np.ndarray:
    """A binary PGM picture: a header of width, height and 255, then one byte a pixel."""
    magic, size, depth, data = path.read_bytes().split(b"\n", 3)
    width, height = map(int, size.split())
    assert magic == b"P5" and depth == b"255"
    return np.frombuffer(data, np.uint8, width * height).reshape(height, width).copy()


def launch(x: np.ndarray) -> tuple[tuple[int, int], tuple[Any, ...]]:
    height, width = x.shape
    return (ww.blocks(width, TILE), ww.blocks(height, TILE)), (
        height,
        width,
        x,
        np.zeros(x.shape, np.float32),
    )


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(9)
    pictures = [rng.integers(0, 256, s, dtype=np.uint8) for s in ((1, 1), (16, 16), (17, 50))] + [
        read_pgm(PICTURE)
    ]
    for x in pictures:
        for weights in (SHARPEN, EDGES):
            grid, args = launch(x)
            name = f"{x.shape[0]}x{x.shape[1]} {'sharpen' if weights is SHARPEN else 'edges'}"
            yield ww.Case(
                convolve_relu,
                grid,
                (TILE, TILE),
                args,
                {"y": reference(x, weights)},
                {"WEIGHTS": weights},
                name=name,
            )


def main() -> None:
    x = read_pgm(PICTURE)
    grid, args = launch(x)
    convolve_relu[grid, (TILE, TILE)](*args, WEIGHTS=EDGES)
    y = np.asarray(args[3])
    print("convolution:", "right" if np.array_equal(y, reference(x, EDGES)) else "WRONG")
    for row in y[:: y.shape[0] // 16, :: y.shape[1] // 64]:
        print("".join(" .:-=+*#%@"[min(9, int(v) // 26)] for v in row))


if __name__ == "__main__":
    main()
