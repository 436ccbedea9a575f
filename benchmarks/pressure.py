"""Registers that ptxas takes without a bound, beside what we say of the PTX: the peak as written and the prediction.

    python benchmarks/pressure.py [--targets sm_80,...] [--json FILE]

Kernels are those of `spills.py`. Groups: `straight` are the kernels of `cuda/pressure.cu` that are written without a loop
that stays; `pressure` all of that file; `held out` the samples and the programs of `tests/cuda`, on which the model
was not made; `all` of them. A kernel for one family of targets is built for that. Spearman's rank correlation.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator
from typing import Any

from report import save, show
from spills import correlation, modules, threads

from warpwright.codegen.budget.holders import pressure_of
from warpwright.codegen.budget.predict import predicted
from warpwright.codegen.diagnostics import CompileError
from warpwright.codegen.ptx.assemble import assemble
from warpwright.codegen.ptx.module import Module
from warpwright.codegen.ptx.print import print_module
from warpwright.isa.targets import NvidiaTarget, parse_target

TARGETS = ("sm_80", "sm_90a", "sm_120a")
NATIVE = {"hopper": "sm_90a", "blackwell": "sm_100a"}
STRAIGHT = frozenset(
    ("pin_f32", "pin_f64", "pin_u64", "pin_u16", "lu_8", "lu_10", "lu_f64_6", "fft_16", "fft_32", "dct_8x8", "sort_32",
     "sort_64", "softmax_64", "softmax_96", "layernorm_80", "lattice_boltzmann")
)  # fmt: skip


def groups(kernel: str) -> Iterator[str]:
    if kernel in STRAIGHT:
        yield "straight"
    yield "held out" if kernel.startswith(("sample ", "cuda ")) else "pressure"
    yield "all"


def measure(kernel: str, module: Module, target: NvidiaTarget) -> dict[str, Any] | None:
    """One kernel at one target; None where ptxas does not take it there."""
    function = next(f for f in module.functions() if f.kind == "entry")
    block = math.prod(threads(function))
    function.directives = [d for d in function.directives if d[0] not in ("maxnreg", "minnctapersm")]
    module.target = (target.name,)
    text = print_module(module)
    try:
        built = assemble(text, target.name).resources[function.name]
    except CompileError:
        return None
    held = pressure_of(text, function.name)
    said = predicted(held, target, block, built.shared)
    return {
        "kernel": kernel, "target": target.name, "groups": list(groups(kernel)), "registers": built.registers,
        "peak": held.peak, "predicted": said,
    }  # fmt: skip


def summary(rows: list[dict[str, Any]], asked: list[str]) -> list[list[Any]]:
    """By the target that was asked for and group: kernels, and both correlations."""
    table: list[list[Any]] = []
    for target in asked:
        for group in ("straight", "pressure", "held out", "all"):
            own = [r for r in rows if r["asked"] == target and group in r["groups"]]
            if len(own) > 2:
                ranks = [correlation([(r["registers"], r[k]) for r in own]) for k in ("peak", "predicted")]
                table.append([target, group, len(own), *ranks])
    return table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--targets", default=",".join(TARGETS))
    parser.add_argument("--json")
    options = parser.parse_args()
    asked = options.targets.split(",")
    rows: list[dict[str, Any]] = []
    for kernel, module in modules():
        native = next((t for part, t in NATIVE.items() if part in kernel), None)
        for target in asked:
            row = measure(kernel, module, parse_target(native or target))
            if row is not None:
                rows.append({"asked": target, **row})
    heads = ["kernel", "target", "registers", "peak", "predicted"]
    show("Registers without a bound", heads, [[r[h] for h in heads] for r in rows])
    table = summary(rows, asked)
    heads = ["target", "group", "kernels", "peak", "predicted"]
    show("Rank correlation with what ptxas takes", heads, table)
    save(
        options.json,
        "pressure",
        {"rows": rows, "ranks": [dict(zip(heads, t)) for t in table]},
        "nvidia-cuda-nvcc",
    )


if __name__ == "__main__":
    main()
