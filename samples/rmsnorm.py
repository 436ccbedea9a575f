"""RMSNorm: y = x / sqrt(mean(x**2) + eps) * weight, rows of bf16 computed in f32.

bf16 is a storage format here: `f32(x)` widens exactly, `bf16(y)` rounds once to nearest even. Each thread moves eight
values at a time (`bf16.x8`, 16 bytes), the widest access there is; what is left over goes one by one.
"""

from __future__ import annotations

from collections.abc import Iterator

import ml_dtypes
import numpy as np

import warpwright as ww
from warpwright import bf16, f32, u32

THREADS = 128
EPS = 1e-6


def square_sum(value: f32, slots: ww.array[f32]) -> f32:
    """The sum over the block, in every thread."""
    value = ww.warp.reduce(value)
    if ww.laneid() == 0:
        slots[ww.warpid()] = value
    ww.barrier()
    result = slots[0]
    for i in range(1, THREADS // ww.warp_size()):
        result = result + slots[i]
    return result


@ww.kernel(threads=THREADS)
def rmsnorm(columns: u32, x: ww.ptr[bf16], weight: ww.ptr[bf16], y: ww.ptr[bf16]):
    slots = ww.shared(f32, THREADS // ww.warp_size())
    row = ww.u64(ww.ctaid.x) * ww.u64(columns)
    x_row, y_row = x + row, y + row
    packs = ww.select(columns % 8 == 0, columns // 8, 0)  # rows stay 16-byte aligned only then

    total = f32(0)
    for i in ww.range(ww.tid.x, packs, THREADS):
        for value in x_row.cast(bf16.x8)[i]:
            total = ww.fma(f32(value), f32(value), total)
    for i in ww.range(packs * 8 + ww.tid.x, columns, THREADS):
        total = ww.fma(f32(x_row[i]), f32(x_row[i]), total)
    scale = ww.rsqrt(square_sum(total, slots) / f32(columns) + EPS)

    for i in ww.range(ww.tid.x, packs, THREADS):
        values, weights = x_row.cast(bf16.x8)[i], weight.cast(bf16.x8)[i]
        scaled = [bf16(f32(v) * scale * f32(w)) for v, w in zip(values, weights)]
        y_row.cast(bf16.x8)[i] = bf16.x8(*scaled)
    for i in ww.range(packs * 8 + ww.tid.x, columns, THREADS):
        y_row[i] = bf16(f32(x_row[i]) * scale * f32(weight[i]))


def reference(x: np.ndarray, weight: np.ndarray) -> np.ndarray:
    wide = x.astype(np.float64)
    scale = 1 / np.sqrt((wide**2).mean(axis=1, keepdims=True) + EPS) if x.shape[1] else 1.0
    return (wide * scale * weight.astype(np.float64)).astype(ml_dtypes.bfloat16)


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(4)
    for rows, columns in ((1, 0), (1, 1), (3, 77), (4, 1024), (2, 1003)):
        x, weight = (rng.standard_normal(s).astype(ml_dtypes.bfloat16) for s in ((rows, columns), columns))
        args = (columns, x, weight, np.zeros_like(x))
        yield ww.Case(
            rmsnorm, rows, THREADS, args, {"y": reference(x, weight)}, rtol=1e-2, name=f"{rows}x{columns}"
        )


def main() -> None:
    rng = np.random.default_rng(4)
    x, weight = (rng.standard_normal(s).astype(ml_dtypes.bfloat16) for s in ((64, 2048), 2048))
    y = np.zeros_like(x)
    rmsnorm[64, THREADS](2048, x, weight, y)
    off = (y != reference(x, weight)).mean()
    print(f"rmsnorm: {off:.2%} of the results differ from the reference by one rounding")


if __name__ == "__main__":
    main()
