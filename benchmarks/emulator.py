"""How fast the emulator runs, beside numba's CUDA simulator and Triton's interpreter, on the same work in one run.

Needs numba (or numba-cuda) and triton with torch; what is missing is said and left out. Work: saxpy in blocks of 256
threads, a naive matmul, a sum. Each result is checked. Goals: 200 times numba on the matmul, 10 times Triton on saxpy.
Threads x instructions a second count the PTX instructions that each thread executes, as the emulator counts them.

    python benchmarks/emulator.py [--json FILE]
"""

from __future__ import annotations

import argparse
import importlib.util
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

os.environ["NUMBA_ENABLE_CUDASIM"] = "1"
os.environ["TRITON_INTERPRET"] = "1"

import numpy as np
import report

import warpwright as ww
from warpwright import f32, u32
from warpwright.runtime.devices import runtime

BLOCK = 256
#: Elements of the vectors; the side of the matrices. The others are too slow for the larger ones.
LARGE, SMALL, TINY = 1 << 20, 1 << 14, 1 << 12
SIDE, SMALL_SIDE = 256, 128


@ww.kernel
def saxpy(n: u32, a: f32, x: ww.ptr[f32], y: ww.ptr[f32]):
    i = ww.global_id()
    if i < n:
        y[i] = ww.fma(a, x[i], y[i])


@ww.kernel
def matmul(n: u32, a: ww.ptr[f32], b: ww.ptr[f32], c: ww.ptr[f32]):
    row, column = ww.ctaid.y * ww.ntid.y + ww.tid.y, ww.ctaid.x * ww.ntid.x + ww.tid.x
    if row < n and column < n:
        total = f32(0)
        for k in ww.range(n):
            total = ww.fma(a[row * n + k], b[k * n + column], total)
        c[row * n + column] = total


@ww.kernel(threads=BLOCK)
def reduction(n: u32, x: ww.ptr[f32], out: ww.ptr[f32]):
    part = ww.shared(f32, BLOCK)
    i, t = ww.global_id(), ww.tid.x
    if i < n:
        part[t] = x[i]
    else:
        part[t] = 0.0
    ww.barrier()
    half = BLOCK // 2
    while half > 0:
        if t < half:
            part[t] = part[t] + part[t + half]
        ww.barrier()
        half //= 2
    if t == 0:
        ww.atomic_add(out, part[0])


@dataclass
class Work:
    """One piece of work: fresh arguments, the result's place among them, what it should be."""

    name: str
    size: int
    threads: int
    arguments: Callable[[], list[Any]]
    expected: np.ndarray


def saxpy_work(n: int) -> Work:
    x, y = np.arange(n, dtype=np.float32) % 97, np.ones(n, np.float32)
    return Work("saxpy", n, n, lambda: [n, np.float32(2.0), x, y.copy()], 2 * x + y)


def matmul_work(n: int) -> Work:
    rng = np.random.default_rng(1)
    a, b = (rng.integers(-4, 5, (n, n)).astype(np.float32) for _ in range(2))
    return Work("matmul", n, n * n, lambda: [n, a, b, np.zeros((n, n), np.float32)], a @ b)


def reduction_work(n: int) -> Work:
    x = (np.arange(n) % 7).astype(np.float32)
    return Work("reduction", n, n, lambda: [n, x, np.zeros(1, np.float32)], x.sum(keepdims=True))


MAKE = {"saxpy": saxpy_work, "matmul": matmul_work, "reduction": reduction_work}
SIZES = {"saxpy": (LARGE, SMALL), "matmul": (SIDE, SMALL_SIDE), "reduction": (LARGE, TINY)}
Runner = Callable[[Work, list[Any]], object]


def shape(work: Work) -> tuple[Any, Any]:
    """Grid and block."""
    if work.name == "matmul":
        side = -(-work.size // 16)
        return (side, side), (16, 16)
    return (-(-work.size // BLOCK),), (BLOCK,)


def seconds(runner: Runner, work: Work, repeats: int = 5) -> float:
    """The fastest of several runs, after one that is checked."""
    arguments = work.arguments()
    runner(work, arguments)
    np.testing.assert_array_equal(np.asarray(arguments[-1]), work.expected)
    return report.best(lambda: runner(work, work.arguments()), repeats)


def ours(mode: str) -> Runner:
    """The emulator with the sanitizer in a mode."""
    kernels = {"saxpy": saxpy, "matmul": matmul, "reduction": reduction}

    def run(work: Work, arguments: list[Any]) -> object:
        device: Any = runtime("emu")
        device.sanitize = mode
        grid, block = shape(work)
        return kernels[work.name].launch(*arguments, grid=grid, block=block, device="emu")

    return run


def numba() -> Runner | None:
    """numba's simulator: a Python thread for each thread."""
    if importlib.util.find_spec("numba") is None:
        return None
    import numba_kernels

    return numba_kernels.run


def triton() -> Runner | None:
    """Triton's interpreter: blocks one after another, each operation a NumPy call over a block."""
    if importlib.util.find_spec("triton") is None or importlib.util.find_spec("torch") is None:
        return None
    import triton_kernels

    return triton_kernels.run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    rows, results = [], []
    others = {"numba simulator": numba(), "Triton interpreter": triton()}
    for name, make in MAKE.items():
        large, small = (make(n) for n in SIZES[name])
        for work in (large, small):
            modes = {mode: seconds(ours(mode), work, 15) for mode in ("full", "off")}
            steps: Any = ours("off")(work, work.arguments())
            count = getattr(steps, "instructions", 0)
            entry: dict[str, Any] = {"work": name, "size": work.size, "seconds": {**modes}}
            entry["thread_instructions"] = count
            for other, runner in others.items():
                if runner is None or (work is large and (other.startswith("numba") or name == "matmul")):
                    continue
                entry["seconds"][other] = seconds(runner, work, 1 if name == "matmul" else 3)
            results.append(entry)
            rows += lines(entry)
    report.show(
        "emulator", ["work", "size", "engine", "ms", "threads x instructions/s", "we are faster by"], rows
    )
    for other, runner in others.items():
        if runner is None:
            print(f"{other}: not installed, left out")
    report.save(
        options.json, "emulator", {"results": results}, "numpy", "numba", "numba-cuda", "triton", "torch"
    )


def lines(entry: dict[str, Any]) -> list[list[Any]]:
    """A line an engine."""
    found: list[list[Any]] = []
    times = entry["seconds"]
    for engine, taken in times.items():
        rate = f"{entry['thread_instructions'] / taken:.3g}" if engine in ("full", "off") else ""
        factor = (
            ""
            if engine in ("full", "off")
            else f"{taken / times['full']:.0f} (off: {taken / times['off']:.0f})"
        )
        label = f"warpwright, sanitizer {engine}" if engine in ("full", "off") else engine
        found.append([entry["work"], entry["size"], label, round(taken * 1e3, 3), rate, factor])
    return found


if __name__ == "__main__":
    main()
