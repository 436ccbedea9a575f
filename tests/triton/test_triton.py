"""PTX that Triton made runs on the emulator under the whole sanitizer and computes what its source says.

Needs the committed PTX (no Triton). Triton adds two scratch pointers behind a kernel's own parameters.
"""

from __future__ import annotations

from pathlib import Path

import ml_dtypes
import numpy as np

from warpwright.emulator import ptx as emulator

HERE = Path(__file__).parent


class Kernel:
    """One kernel and its device."""

    def __init__(self, name: str) -> None:
        self.device = emulator.Device()
        text = (HERE / f"{name}.ptx").read_text()
        self.code = emulator.load(text, f"{name}.ptx", self.device).kernel(name)

    def run(self, grid: object, smem: int, *args: object) -> None:
        emulator.launch(self.code, grid, 128, [*args, 0, 0], smem=smem)  # type: ignore[arg-type]


def test_add() -> None:
    k = Kernel("add")
    n = 3001
    x, y = np.random.default_rng(1).random((2, n), np.float32)
    o = k.device.alloc(4 * n)
    k.run(3, 0, k.device.from_array(x), k.device.from_array(y), o, n)
    np.testing.assert_array_equal(o.copy_out("f4"), x + y)


def test_softmax() -> None:
    k = Kernel("softmax")
    x = np.random.default_rng(2).standard_normal((7, 301)).astype("f4") * 5
    o = k.device.alloc(x.nbytes)
    k.run(7, 16, k.device.from_array(x), o, 301)
    e = np.exp(x.astype("f8") - x.max(1, keepdims=True))
    np.testing.assert_allclose(
        o.copy_out("f4").reshape(x.shape), e / e.sum(1, keepdims=True), rtol=2e-6, atol=1e-9
    )


def test_matmul() -> None:
    k = Kernel("matmul")
    m, n, depth = 100, 80, 96
    g = np.random.default_rng(3)
    a, b = g.integers(-9, 9, (m, depth)).astype("f2"), g.integers(-9, 9, (depth, n)).astype("f2")
    o = k.device.alloc(4 * m * n)
    k.run((2, 2), 16384, k.device.from_array(a), k.device.from_array(b), o, m, n, depth)
    np.testing.assert_array_equal(o.copy_out("f4").reshape(m, n), a.astype("f4") @ b.astype("f4"))


def test_cumsum() -> None:
    k = Kernel("cumsum")
    x = np.random.default_rng(4).integers(-99, 99, (4, 1024)).astype("i4")
    o = k.device.alloc(x.nbytes)
    k.run(4, 128, k.device.from_array(x), o)
    np.testing.assert_array_equal(o.copy_out("i4").reshape(x.shape), x.cumsum(1))


def test_hist() -> None:
    k = Kernel("hist")
    x = np.random.default_rng(5).integers(0, 20, 2000).astype("i4")
    h = k.device.from_array(np.zeros(20, "i4"))
    k.run(4, 0, k.device.from_array(x), h, x.size)
    np.testing.assert_array_equal(h.copy_out("i4"), np.bincount(x, minlength=20))


def test_sort() -> None:
    k = Kernel("sort")
    x = np.random.default_rng(6).integers(-(1 << 31), 1 << 31, (3, 256)).astype("i4")
    o = k.device.alloc(x.nbytes)
    k.run(3, 4096, k.device.from_array(x), o)
    np.testing.assert_array_equal(o.copy_out("i4").reshape(x.shape), np.sort(x, axis=1))


def test_fp8_matmul() -> None:
    k = Kernel("fp8_matmul")
    g = np.random.default_rng(7)
    a, b = (g.integers(-8, 8, s).astype("f4").astype(ml_dtypes.float8_e4m3fn) for s in ((32, 64), (64, 32)))
    o = k.device.alloc(4 * 32 * 32)
    k.run(1, 8192, k.device.from_array(a.view("u1")), k.device.from_array(b.view("u1")), o)
    np.testing.assert_array_equal(o.copy_out("f4").reshape(32, 32), a.astype("f4") @ b.astype("f4"))
