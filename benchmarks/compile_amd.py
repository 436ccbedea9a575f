"""How long compiling for AMD takes, stage by stage, beside Triton's compile of the same kernels in the same run.

Needs llvmlite, and Triton for the comparison (left out where it is not installed); no GPU, no ROCm. Each time is from
the Python function to a linked code object, nothing cached: the fastest of several runs, the wall's clock, since LLVM
runs in another process. The first compile of a process starts that one: it is told apart.

    python benchmarks/compile_amd.py [--json FILE] [--target gfx942]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import report

import warpwright as ww
from warpwright.codegen.llvm.assemble import assemble
from warpwright.codegen.llvm.link import link
from warpwright.codegen.pipeline import lower_function
from warpwright.dsl.build import trace_kernel
from warpwright.isa.amdgcn.targets import TARGETS

sys.path.insert(0, str(Path(__file__).parents[1] / "samples"))
import matmul_fragments
import saxpy as saxpy_sample
import softmax as softmax_sample

STAGES = ("trace", "lower", "llvm", "link")
KERNELS: dict[str, ww.Kernel] = {
    "saxpy": saxpy_sample.saxpy,
    "softmax": softmax_sample.softmax,
    "matmul_f16": matmul_fragments.matmul_f16,
}
try:
    import triton
    import triton.language as tl
    from triton.backends.compiler import GPUTarget
    from triton.compiler import ASTSource
except ImportError:
    triton = None


def ours(kernel: ww.Kernel, target: str) -> dict[str, float]:
    """Seconds of each stage of one compile."""
    row, found = TARGETS[target], {}

    def timed(stage: str, action: Callable[[], Any]) -> Any:
        start = time.perf_counter()
        made = action()
        found[stage] = time.perf_counter() - start
        return made

    ir = timed(
        "trace", lambda: trace_kernel(kernel.__wrapped__, kernel.signature, row, {}, kernel.attrs, False)
    )
    low = timed("lower", lambda: lower_function(ir, row))
    done = timed("llvm", lambda: assemble(low.llvm, row))
    timed("link", lambda: link(done.relocatable))
    return found


if triton is not None:

    @triton.jit
    def triton_saxpy(n, a, x, y, BLOCK: tl.constexpr):
        i = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
        mask = i < n
        tl.store(y + i, a * tl.load(x + i, mask=mask) + tl.load(y + i, mask=mask), mask=mask)

    @triton.jit
    def triton_softmax(columns, x, y, BLOCK: tl.constexpr):
        row = tl.program_id(0)
        i = tl.arange(0, BLOCK)
        value = tl.load(x + row * columns + i, mask=i < columns, other=-float("inf"))
        e = tl.exp(value - tl.max(value, axis=0))
        tl.store(y + row * columns + i, e / tl.sum(e, axis=0), mask=i < columns)

    @triton.jit
    def triton_matmul(m, n, k, a, b, c, TILE: tl.constexpr, DEPTH: tl.constexpr):
        rows = tl.program_id(1) * TILE + tl.arange(0, TILE)
        columns = tl.program_id(0) * TILE + tl.arange(0, TILE)
        acc = tl.zeros((TILE, TILE), tl.float32)
        for start in range(0, k, DEPTH):
            depth = start + tl.arange(0, DEPTH)
            left = tl.load(
                a + rows[:, None] * k + depth[None, :],
                mask=(rows[:, None] < m) & (depth[None, :] < k),
                other=0.0,
            )
            right = tl.load(
                b + depth[:, None] * n + columns[None, :],
                mask=(depth[:, None] < k) & (columns[None, :] < n),
                other=0.0,
            )
            acc = tl.dot(left, right, acc)
        where = c + rows[:, None] * n + columns[None, :]
        tl.store(where, acc, mask=(rows[:, None] < m) & (columns[None, :] < n))


def theirs(name: str, target: str) -> float:
    """Seconds of one compile by Triton, to a code object, without its cache."""
    import os
    import tempfile

    kernels = {
        "saxpy": (triton_saxpy, {"n": "i32", "a": "fp32", "x": "*fp32", "y": "*fp32"}, {"BLOCK": 256}),
        "softmax": (triton_softmax, {"columns": "i32", "x": "*fp32", "y": "*fp32"}, {"BLOCK": 1024}),
        "matmul_f16": (
            triton_matmul,
            {"m": "i32", "n": "i32", "k": "i32", "a": "*fp16", "b": "*fp16", "c": "*fp32"},
            {"TILE": 64, "DEPTH": 32},
        ),
    }
    fn, signature, constants = kernels[name]
    lanes = TARGETS[target].warp_size
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TRITON_CACHE_DIR"] = folder
        source = ASTSource(
            fn=fn,
            signature={**signature, **dict.fromkeys(constants, "constexpr")},
            constexprs=constants,
        )
        start = time.perf_counter()
        made = triton.compile(source, target=GPUTarget("hip", target, lanes), options={"num_warps": 4})
        took = time.perf_counter() - start
        assert made.asm["hsaco"]
    return took


def measure(target: str, repeats: int = 7) -> dict[str, Any]:
    """Rounds of ours and theirs by turns; the fastest of each."""
    start = time.perf_counter()
    ours(KERNELS["saxpy"], target)
    found: dict[str, Any] = {"first": time.perf_counter() - start, "kernels": {}}
    for name, kernel in KERNELS.items():
        runs, others = [], []
        for _ in range(repeats):
            runs.append(ours(kernel, target))
            if triton is not None:
                others.append(theirs(name, target))
        stages = {s: min(r[s] for r in runs) for s in STAGES}
        whole = min(sum(r.values()) for r in runs)
        found["kernels"][name] = {"seconds": stages, "ours": whole, "triton": min(others) if others else None}
    return found


def show(found: dict[str, Any], target: str) -> None:
    """The table, and the ratio."""
    rows = []
    for name, row in found["kernels"].items():
        other = row["triton"]
        ratio = f"{other / row['ours']:.1f} x" if other else "-"
        rows.append(
            [
                name,
                *(row["seconds"][s] * 1e3 for s in STAGES),
                row["ours"] * 1e3,
                other * 1e3 if other else "-",
                ratio,
            ]
        )
    report.show(
        f"to a code object for {target}: milliseconds a stage; the first of a process {found['first'] * 1e3:.0f} ms",
        ["kernel", *STAGES, "ours", "Triton", "Triton/ours"],
        rows,
    )


def run(target: str, file: str | None) -> None:
    """Measure, show, save."""
    found = measure(target)
    show(found, target)
    report.save(file, "compile_amd", {"target": target, **found}, "numpy", "llvmlite", "triton")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", metavar="FILE")
    parser.add_argument("--target", default="gfx942", choices=[t for t in TARGETS if ":" not in t])
    options = parser.parse_args()
    run(options.target, options.json)


if __name__ == "__main__":
    main()
