"""Row softmax: one block a row, two reductions over the block, one pass to normalise.

Subtracting the row's maximum keeps the exponentials in range. `ex2.approx` computes powers of two, so the row is scaled
by log2(e) first; the sums are f32. `ROW` is a constexpr: the loops over a row unroll where it is small.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

import warpwright as ww
from warpwright import f32, u32

THREADS = 128
LOG2E = 1.4426950408889634


def block_reduce(value: f32, op: str, slots: ww.array[f32]) -> f32:
    """`op` over the block, the same value in every thread. `op` is a Python string: it picks while tracing."""
    value = ww.warp.reduce(value, op)
    if ww.laneid() == 0:
        slots[ww.warpid()] = value
    ww.barrier()
    combine: Callable[[f32, f32], f32] = ww.max if op == "max" else lambda a, b: a + b
    result = slots[0]
    for i in range(1, THREADS // ww.warp_size()):
        result = combine(result, slots[i])
    ww.barrier()
    return result


@ww.kernel(threads=THREADS)
def softmax(columns: u32, x: ww.ptr[f32], y: ww.ptr[f32]):
    slots = ww.shared(f32, THREADS // ww.warp_size())
    row = ww.u64(ww.ctaid.x) * ww.u64(columns)
    x_row, y_row = x + row, y + row

    peak = f32(-np.inf)
    for i in ww.range(ww.tid.x, columns, THREADS):
        peak = ww.max(peak, x_row[i])
    peak = block_reduce(peak, "max", slots)

    total = f32(0)
    for i in ww.range(ww.tid.x, columns, THREADS):
        total = total + ww.ex2((x_row[i] - peak) * LOG2E)
    total = block_reduce(total, "add", slots)

    scale = ww.rcp(total)
    for i in ww.range(ww.tid.x, columns, THREADS):
        y_row[i] = ww.ex2((x_row[i] - peak) * LOG2E) * scale


def reference(x: np.ndarray) -> np.ndarray:
    e = np.exp(x.astype(np.float64) - x.max(axis=1, keepdims=True, initial=-np.inf))
    return (e / e.sum(axis=1, keepdims=True)).astype(np.float32)


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(3)
    for rows, columns in ((1, 0), (1, 1), (3, 31), (7, 128), (5, 1000)):
        x = (rng.standard_normal((rows, columns)) * 4).astype(np.float32)
        args = (columns, x, np.zeros_like(x))
        yield ww.Case(
            softmax, rows, THREADS, args, {"y": reference(x)}, rtol=1e-5, atol=1e-7, name=f"{rows}x{columns}"
        )


def main() -> None:
    x = np.random.default_rng(3).standard_normal((256, 1000)).astype(np.float32)
    y = np.zeros_like(x)
    softmax[x.shape[0], THREADS](x.shape[1], x, y)
    error = np.abs(y - reference(x)).max()
    verdict = "right" if error < 1e-6 else "WRONG"
    print(
        f"softmax of {x.shape[0]} rows of {x.shape[1]} on {ww.device()}: {verdict}, worst error {error:.1e}"
    )
    print("\n".join(ww.compile(softmax).ptx.splitlines()[:24]))


if __name__ == "__main__":
    main()
