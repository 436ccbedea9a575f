"""Kernels that LLVM compiled run on the emulated chips and leave what NumPy computes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from emulated import KERNELS, Run, text

TARGETS = ("gfx942", "gfx1100", "gfx90a", "gfx950", "gfx1200", "gfx906", "gfx1030", "gfx1100:wave64")


@pytest.fixture(scope="module", params=TARGETS)
def run(request: pytest.FixtureRequest) -> Run:
    return Run(text(request.param))


def test_every_kernel_is_made_ready(run: Run) -> None:
    assert set(run.program.kernels()) == set(KERNELS)
    for name in KERNELS:
        assert run.program.kernel(name).graph.blocks


@pytest.mark.parametrize(("n", "grid"), [(0, 1), (1, 1), (1000, 4), (70_000, 274)])
def test_saxpy(run: Run, n: int, grid: int) -> None:
    x, y = np.arange(n + 1, dtype=np.float32), np.ones(n + 1, np.float32)
    bx, by = run.array(x), run.array(y)
    report = run("saxpy", grid, 256, [n, 2.0, bx, by])
    wanted = np.where(np.arange(n + 1) < n, 2 * x + y, y)
    assert np.array_equal(by.copy_out(np.float32), wanted) and report.blocks == grid


def test_local_memory_and_barriers(run: Run) -> None:
    x = np.arange(1024, dtype=np.uint32)
    bx, by = run.array(x), run.array(np.zeros_like(x))
    run("reverse", 4, 256, [bx, by])
    assert np.array_equal(by.copy_out(np.uint32), x.reshape(4, 256)[:, ::-1].ravel())


def test_dynamic_local_memory(run: Run) -> None:
    out = run.array(np.zeros(256, np.uint32))
    run("dynamic", 1, 256, [out], smem=1024)
    assert np.array_equal(out.copy_out(np.uint32), np.arange(256) ^ 1)


def test_atomics_meet_at_one_place(run: Run) -> None:
    x = np.random.default_rng(1).integers(0, 1 << 32, 2048, dtype=np.uint32)
    bins = run.array(np.zeros(9, np.uint32))
    run("histogram", 8, 256, [run.array(x), bins])
    assert np.array_equal(bins.copy_out(np.uint32, 8), np.bincount(x & 7, minlength=8))
    assert bins.copy_out(np.float32)[8] == (x & 7).sum()


def _collatz(n: int) -> int:
    steps = 0
    while n > 1:
        n, steps = n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1
    return steps


def test_calls_and_loops_of_different_lengths(run: Run) -> None:
    x = np.random.default_rng(2).integers(1, 300, 192, dtype=np.uint32)
    out = run.array(np.zeros_like(x))
    run("calls", 3, 64, [run.array(x), out])
    assert np.array_equal(out.copy_out(np.uint32), [_collatz(int(n)) for n in x])


def test_scratch_by_index_and_by_flat_address(run: Run) -> None:
    x = np.random.default_rng(3).integers(0, 16, 192, dtype=np.uint32)
    out = run.array(np.zeros_like(x))
    run("scratch", 2, 96, [run.array(x), out])
    assert np.array_equal(out.copy_out(np.uint32), 2 * (x + np.arange(192)))


def test_constant_and_global_variables(run: Run) -> None:
    x = np.random.default_rng(4).integers(0, 1 << 32, 256, dtype=np.uint32)
    out = run.array(np.zeros_like(x))
    before = run.program.variables["counters"].copy_out(np.uint32)
    run("table", 1, 256, [run.array(x), out])
    assert np.array_equal(out.copy_out(np.uint32), np.array([2, 3, 5, 7])[x & 3])
    after = run.program.variables["counters"].copy_out(np.uint32)
    assert np.array_equal(after - before, np.bincount(x & 3, minlength=4))


def test_indices_along_all_axes(run: Run) -> None:
    grid, block = (2, 3, 2), (5, 3, 2)
    out = run.array(np.zeros(360, np.uint32))
    run("indices", grid, block, [out])
    wanted = [
        int("".join(map(str, (bz, by, bx, tz, ty, tx))))
        for bz in range(2)
        for by in range(3)
        for bx in range(2)
        for tz in range(2)
        for ty in range(3)
        for tx in range(5)
    ]
    assert out.copy_out(np.uint32).tolist() == wanted


def test_a_block_waits_for_another(run: Run) -> None:
    data, out = run.array(np.zeros(64, np.uint32)), run.array(np.zeros(64, np.uint32))
    run("mailbox", 2, 64, [data, run.array(np.zeros(1, np.uint32)), out])
    assert np.array_equal(out.copy_out(np.uint32), np.arange(64) + 1000)


def test_a_block_exchanges_through_global_memory(run: Run) -> None:
    data, out = run.array(np.zeros(256, np.uint32)), run.array(np.zeros(256, np.uint32))
    run("exchange", 1, 256, [data, out])
    assert np.array_equal(out.copy_out(np.uint32), (np.arange(256) ^ 96) + 1000)


def test_packed_halves(run: Run) -> None:
    x = np.random.default_rng(5).standard_normal(512).astype(np.float16)
    out = run.array(np.zeros_like(x))
    run("halves", 1, 256, [run.array(x), out])
    a, b = x[::2], x[1::2]
    wanted = np.stack([a + b, -(a * b)], axis=1).ravel()
    assert np.array_equal(out.copy_out(np.uint16), wanted.view(np.uint16))


@pytest.mark.parametrize("target", ["gfx942", "gfx1100"])
def test_structures_by_value_lie_as_the_metadata_says(target: str) -> None:
    run = Run(text(target))
    out = run.array(np.zeros(1, np.uint64))
    raw = np.zeros(
        1,
        np.dtype(
            {"names": ["a", "c", "f"], "formats": ["u2", "u8", "f4"], "offsets": [0, 8, 16], "itemsize": 24}
        ),
    )
    raw["a"], raw["c"], raw["f"] = 3, 1 << 40, 17.0
    run("structure", 1, 1, [raw.tobytes(), np.int8(-2), out])
    assert out.copy_out(np.uint64)[0] == 3 + (1 << 40) + 17 - 2


def test_unoptimised_code_gives_the_same() -> None:
    x = np.random.default_rng(6).integers(0, 16, 128, dtype=np.uint32)
    found: list[Any] = []
    for opt in (0, 3):
        run = Run(text("gfx942", opt))
        out = run.array(np.zeros_like(x))
        run("scratch", 1, 128, [run.array(x), out])
        run("calls", 1, 128, [run.array(x + 1), again := run.array(np.zeros_like(x))])
        found.append((out.copy_out().tolist(), again.copy_out().tolist()))
    assert found[0] == found[1]
