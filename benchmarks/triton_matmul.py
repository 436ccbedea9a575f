"""C = A B^T in bf16 as Triton users tune it: persistent blocks, tensor descriptors, configurations tried by the autotuner.

Needs triton; torch and a GPU to run. Gives `kernel`, `configurations(blackwell)` and `product(a, b, c, blocks)`.
"""

from __future__ import annotations

from typing import Any

import triton
import triton.language as tl

#: Tile (M, N, K), stages, warps.
_TRIED = (
    (128, 256, 64, 3, 8), (128, 256, 64, 4, 8), (256, 128, 64, 3, 8), (256, 128, 64, 4, 8), (128, 128, 64, 4, 8),
    (128, 128, 64, 5, 4), (128, 128, 128, 3, 8), (128, 128, 64, 4, 4),
)  # fmt: skip


def _boxes(arguments: dict[str, Any]) -> None:
    """The descriptors' boxes follow the configuration."""
    m, n, k = (arguments[name] for name in ("BLOCK_M", "BLOCK_N", "BLOCK_K"))
    arguments["a"].block_shape, arguments["b"].block_shape = [m, k], [n, k]
    arguments["c"].block_shape = [m, n // 2 if arguments["HALVES"] else n]


def configurations(blackwell: bool) -> list[triton.Config]:
    """What the autotuner tries; those that need more shared memory than there is, it leaves out."""
    return [
        triton.Config(
            {"BLOCK_M": m, "BLOCK_N": n, "BLOCK_K": k, "BAND": 8, "HALVES": halves, "SPECIALIZE": specialize},
            num_stages=stages,
            num_warps=warps,
            pre_hook=_boxes,
        )
        for m, n, k, stages, warps in _TRIED
        for halves in (False, True)
        for specialize in ((False, True) if blackwell else (False,))
    ]


@triton.jit
def kernel(
    a, b, c, m, n, k, BLOCK_M: tl.constexpr, BLOCK_N: tl.constexpr, BLOCK_K: tl.constexpr, BAND: tl.constexpr,
    HALVES: tl.constexpr, SPECIALIZE: tl.constexpr,
):  # fmt: skip
    rows, columns, steps = tl.cdiv(m, BLOCK_M), tl.cdiv(n, BLOCK_N), tl.cdiv(k, BLOCK_K)
    for tile in tl.range(
        tl.program_id(0), rows * columns, tl.num_programs(0), flatten=True, warp_specialize=SPECIALIZE
    ):
        band = tile // (BAND * columns) * BAND
        height = min(rows - band, BAND)
        place = tile % (BAND * columns)
        top, left = (band + place % height) * BLOCK_M, place // height * BLOCK_N
        sums = tl.zeros((BLOCK_M, BLOCK_N), tl.float32)
        for step in range(steps):
            sums = tl.dot(a.load([top, step * BLOCK_K]), b.load([left, step * BLOCK_K]).T, sums)
        if HALVES:
            pair = tl.permute(tl.reshape(sums, (BLOCK_M, 2, BLOCK_N // 2)), (0, 2, 1))
            first, second = tl.split(pair)
            c.store([top, left], first.to(tl.bfloat16))
            c.store([top, left + BLOCK_N // 2], second.to(tl.bfloat16))
        else:
            c.store([top, left], sums.to(tl.bfloat16))


def product(a: Any, b: Any, c: Any, blocks: int) -> Any:
    """A function that launches the best configuration, which its first call looks for."""
    import torch
    from triton.tools.tensor_descriptor import TensorDescriptor

    blackwell = torch.cuda.get_device_capability()[0] == 10
    tuned = triton.autotune(configs=configurations(blackwell), key=["m", "n", "k"])(kernel)
    (m, k), n = a.shape, b.shape[0]
    given = [TensorDescriptor.from_tensor(t, [1, 1]) for t in (a, b, c)]

    def grid(chosen: dict[str, int]) -> tuple[int]:
        return (min(blocks, triton.cdiv(m, chosen["BLOCK_M"]) * triton.cdiv(n, chosen["BLOCK_N"])),)

    return lambda: tuned[grid](*given, m, n, k)
