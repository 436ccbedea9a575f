"""The work of `benchmarks/emulator.py` in Triton, for its interpreter.

Needs triton and torch, and TRITON_INTERPRET=1 before the import. Gives `run`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
import triton
import triton.language as tl

BLOCK = 256


@triton.jit
def saxpy(n, a, x, y, BLOCK: tl.constexpr):
    i = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = i < n
    tl.store(y + i, a * tl.load(x + i, inside) + tl.load(y + i, inside), inside)


@triton.jit
def matmul(n, a, b, c, TILE: tl.constexpr):
    row = tl.program_id(1) * TILE + tl.arange(0, TILE)
    column = tl.program_id(0) * TILE + tl.arange(0, TILE)
    inside = (row[:, None] < n) & (column[None, :] < n)
    total = tl.zeros((TILE, TILE), tl.float32)
    for k in range(n):
        left = tl.load(a + row * n + k, row < n)
        right = tl.load(b + k * n + column, column < n)
        total += left[:, None] * right[None, :]
    tl.store(c + row[:, None] * n + column[None, :], total, inside)


@triton.jit
def reduction(n, x, out, BLOCK: tl.constexpr):
    i = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    tl.atomic_add(out, tl.sum(tl.load(x + i, i < n, 0.0)))


def run(work: Any, arguments: list[Any]) -> object:
    """Run a piece of work; the arrays of the arguments are used in place."""
    tensors = [torch.from_numpy(v) if isinstance(v, np.ndarray) else v for v in arguments]
    if work.name == "matmul":
        side = -(-work.size // 16)
        return matmul[(side, side)](*tensors, TILE=16)
    kernel = {"saxpy": saxpy, "reduction": reduction}[work.name]
    tensors[1:2] = [float(tensors[1])] if work.name == "saxpy" else tensors[1:2]
    return kernel[(-(-work.size // BLOCK),)](*tensors, BLOCK=BLOCK)
