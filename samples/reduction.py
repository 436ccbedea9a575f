"""Sum of an array: a grid-stride loop, warp shuffles, one shared slot a warp, one atomic a block.

Each thread walks the array in steps of the whole grid, so any grid size is right. The partial sums of a warp meet
through shuffles; the sums of the warps meet in shared memory; the first thread adds the block's sum to the result.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

import warpwright as ww
from warpwright import f32, u32

THREADS = 256


def block_sum(value: f32) -> f32:
    """The sum over the block, in the threads of warp 0. A plain helper: it is inlined where it is called."""
    warps = THREADS // ww.warp_size()  # a number while tracing: 32 lanes a warp on NVIDIA, 32 or 64 on AMD
    partial = ww.shared(f32, warps)
    lane, warp = ww.laneid(), ww.warpid()
    value = ww.warp.reduce(value)
    if lane == 0:
        partial[warp] = value
    ww.barrier()
    value = partial[lane] if lane < warps else f32(0)
    return ww.warp.reduce(value)


@ww.kernel(threads=THREADS)
def total(n: u32, x: ww.ptr[f32], result: ww.ptr[f32]):
    acc = f32(0)
    for i in ww.range(ww.global_id(), n, ww.global_size()):
        acc = acc + x[i]
    acc = block_sum(acc)
    if ww.tid.x == 0:
        ww.atomic_add(result, acc)


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(1)
    for n in (0, 1, 255, 10_000, 65_537):
        x = rng.integers(-8, 8, n).astype(
            np.float32
        )  # small integers: every order of adding gives the same sum
        result = np.zeros(1, np.float32)
        yield ww.Case(
            total, 8, THREADS, (n, x, result), {"result": np.array([x.sum()], np.float32)}, name=f"n={n}"
        )


def main() -> None:
    x = np.random.default_rng(1).random(1 << 20, np.float32)
    result = np.zeros(1, np.float32)
    total[64, THREADS](x.size, x, result)
    exact = float(np.sum(x, dtype=np.float64))
    print(f"sum: {result[0]:.2f}, exact {exact:.2f}, relative error {abs(result[0] - exact) / exact:.1e}")


if __name__ == "__main__":
    main()
