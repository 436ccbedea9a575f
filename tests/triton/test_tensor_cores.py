"""`wgmma` and `tcgen05` as Triton writes them run under the whole sanitizer, without a report, and give exact sums.

Needs the committed PTX (no Triton); `tensor_core_sources.py` says how it was made. Layouts, descriptors and the order of
instructions are Triton's: nothing in them comes from the emulator's own tests.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest

from warpwright.emulator import ptx as emulator

HERE = Path(__file__).parent
FP4 = np.array([0, 0.5, 1, 1.5, 2, 3, 4, 6, 0, -0.5, -1, -1.5, -2, -3, -4, -6])


def launch(
    name: str, kernel: str, grid: Any, smem: int, arrays: list[np.ndarray], out: np.ndarray, *more: float,
    block: int = 128,
) -> None:  # fmt: skip
    """Run a kernel of one of the files; Triton adds two scratch pointers behind its own parameters."""
    device = emulator.Device()
    code = emulator.load((HERE / f"{name}.ptx").read_text(), f"{name}.ptx", device).kernel(kernel)
    buffers = [device.from_array(np.ascontiguousarray(a)) for a in arrays]
    result = device.alloc(out.nbytes)
    scratch = device.alloc(4096, initialised=True)  # where tensor maps are made, 256 bytes a block
    emulator.launch(code, grid, block, [*buffers, result, *more, scratch, 0], smem=smem)
    out[:] = result.copy_out(out.dtype).reshape(out.shape)


@pytest.mark.parametrize(("name", "kind", "tile", "smem"), [
    ("wgmma_f16", np.float16, (128, 128, 64), 98304), ("wgmma_fp8", ml_dtypes.float8_e4m3fn, (128, 64, 64), 28672),
    ("wgmma_tf32", np.float32, (64, 64, 32), 49152), ("wgmma_i8", np.int8, (128, 64, 64), 28672),
    ("tcgen05_bf16", ml_dtypes.bfloat16, (64, 32, 64), 36880), ("tcgen05_tf32", np.float32, (64, 64, 32), 49168),
    ("tcgen05_i8", np.int8, (128, 64, 64), 36880),
])  # fmt: skip
def test_matmul(name: str, kind: Any, tile: tuple[int, int, int], smem: int) -> None:
    m, n, k = 2 * tile[0], 2 * tile[1], 4 * tile[2]
    rng = np.random.default_rng(len(name))
    a, b = rng.integers(-4, 5, (m, k)).astype(kind), rng.integers(-4, 5, (k, n)).astype(kind)
    out = np.zeros((m, n), np.int32 if kind is np.int8 else np.float32)
    launch(name, "matmul", (2, 2), smem, [a.view(np.uint8), b.view(np.uint8)], out, m, n, k)
    np.testing.assert_array_equal(out, a.astype(np.float64) @ b.astype(np.float64))


def matrix(rng: np.random.Generator, kind: str, depth: int) -> tuple[np.ndarray, np.ndarray]:
    """Bytes and numbers of 128 rows."""
    if kind == "e4m3":
        numbers = rng.integers(-4, 5, (128, depth)).astype(ml_dtypes.float8_e4m3fn)
        return numbers.view(np.uint8), numbers.astype(np.float64)
    codes = rng.integers(0, 16, (128, depth)).astype(np.uint8)
    return codes[:, ::2] | codes[:, 1::2] << 4, FP4[codes]


@pytest.mark.parametrize(("name", "kinds", "block", "tile", "smem"), [
    ("tcgen05_mxf8", ("e4m3", "e4m3"), 32, 128, 33280), ("tcgen05_mxf8f4", ("e4m3", "e2m1"), 32, 128, 33280),
    ("tcgen05_mxf4", ("e2m1", "e2m1"), 32, 256, 33792), ("tcgen05_nvf4", ("e2m1", "e2m1"), 16, 256, 34816),
])  # fmt: skip
def test_scaled(name: str, kinds: tuple[str, str], block: int, tile: int, smem: int) -> None:
    rng = np.random.default_rng(tile)
    depth = 2 * tile
    arrays, sides = [], []
    for kind in kinds:
        raw, numbers = matrix(rng, kind, depth)
        exponents = rng.integers(-2, 3, (128, depth // block))
        factors = (2.0**exponents).astype(ml_dtypes.float8_e4m3fn).view(np.uint8)
        arrays += [raw, factors if block == 16 else (exponents + 127).astype(np.uint8)]
        sides.append(numbers * np.repeat(2.0**exponents, block, axis=1))
    out = np.zeros((128, 128), np.float32)
    launch(name, "scaled", 1, smem, arrays, out, depth)
    np.testing.assert_array_equal(out, sides[0] @ sides[1].T)


@pytest.mark.parametrize(
    ("name", "block", "smem"), [("wgmma_attention", 128, 65536), ("tcgen05_attention", 256, 115232)]
)
def test_attention(name: str, block: int, smem: int) -> None:
    """Probabilities stay in registers (or go through tensor memory) as the next product's A."""
    rng = np.random.default_rng(block)
    n, d = 256, 64
    q, k, v = (rng.normal(size=(n, d)).astype(np.float16) for _ in range(3))
    out = np.zeros((n, d), np.float32)
    launch(name, "attention", n // 128, smem, [q, k, v], out, n, 0.18, block=block)
    s = q.astype("f8") @ k.astype("f8").T * 0.18
    p = 2.0 ** (s - s.max(1, keepdims=True))
    np.testing.assert_allclose(out, p / p.sum(1, keepdims=True) @ v.astype("f8"), atol=1e-3)


@pytest.mark.parametrize(("name", "smem"), [("wgmma_tensors", 98328), ("tcgen05_tensors", 98352)])
def test_tensor_copies(name: str, smem: int) -> None:
    """Tiles come by tensor copies, from maps that the kernel makes, into the swizzle that the products read."""
    rng = np.random.default_rng(smem)
    n = 256
    a, b = (rng.integers(-4, 5, (n, n)).astype(np.float16) for _ in range(2))
    out = np.zeros((n, n), np.float32)
    launch(name, "tensors", (2, 2), smem, [a, b], out, n, n, n)
    np.testing.assert_array_equal(out, a.astype(np.float32) @ b.astype(np.float32).T)
