"""The work of `benchmarks/emulator.py` in numba, for its CUDA simulator: a Python thread for each thread.

Needs numba, and NUMBA_ENABLE_CUDASIM=1 before the import. Gives `run`. The simulator swaps the module's `cuda` while a
kernel runs, so the kernels are at module level.
"""

from __future__ import annotations

import warnings
from typing import Any

from numba import cuda, float32

warnings.simplefilter("ignore")
BLOCK = 256


@cuda.jit
def saxpy(n, a, x, y):
    i = cuda.grid(1)
    if i < n:
        y[i] = a * x[i] + y[i]


@cuda.jit
def matmul(n, a, b, c):
    column, row = cuda.grid(2)
    if row < n and column < n:
        total = float32(0)
        for k in range(n):
            total += a[row, k] * b[k, column]
        c[row, column] = total


@cuda.jit
def reduction(n, x, out):
    part = cuda.shared.array(BLOCK, float32)
    i, t = cuda.grid(1), cuda.threadIdx.x
    part[t] = x[i] if i < n else 0
    cuda.syncthreads()
    half = BLOCK // 2
    while half > 0:
        if t < half:
            part[t] += part[t + half]
        cuda.syncthreads()
        half //= 2
    if t == 0:
        cuda.atomic.add(out, 0, part[0])


def run(work: Any, arguments: list[Any]) -> object:
    """Run a piece of work; the arrays of the arguments are used in place."""
    if work.name == "matmul":
        side = -(-work.size // 16)
        return matmul[(side, side), (16, 16)](*arguments)
    kernel = {"saxpy": saxpy, "reduction": reduction}[work.name]
    return kernel[-(-work.size // BLOCK), BLOCK](*arguments)
