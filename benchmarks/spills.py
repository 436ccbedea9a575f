"""Local memory at equal budgets: plain ptxas, NVIDIA's pragma, our spills to shared memory and orders.

    python benchmarks/spills.py [--targets sm_80,...] [--only NAME] [--json FILE]

Kernels: `cuda/pressure.cu` through nvcc, the samples' PTX, the CUDA programs of `tests/cuda`. Each is given about 0.6 of
the registers that ptxas takes without a bound on sm_80 (a multiple of 8, 24 at least). Bytes are those of spill stores
and loads that ptxas reports. No candidate of ours may have fewer blocks on a multiprocessor than the plain build.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from report import save, show

from warpwright.codegen.budget.choose import (
    Candidate,
    Contract,
    bounded,
    candidate,
    fits,
    ours,
    pragma,
    proved,
    reorder,
    room,
)
from warpwright.codegen.budget.holders import pressure_of
from warpwright.codegen.budget.ways import Way, is_open_ended
from warpwright.codegen.diagnostics import CompileError
from warpwright.codegen.ptx.module import Function, Module, Var
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_function, print_module
from warpwright.codegen.tools import require
from warpwright.isa.targets import NvidiaTarget, parse_target

TARGETS = ("sm_80", "sm_90a", "sm_100a", "sm_120a")
ROOT = Path(__file__).parents[1]
SHARE, LEAST = 0.6, 24


def modules() -> Iterator[tuple[str, Module]]:
    """(name, module of one kernel) of every source."""
    nvcc = Path(require("ptxas").path).with_name("nvcc")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "pressure.ptx"
        source = str(ROOT / "benchmarks" / "cuda" / "pressure.cu")
        subprocess.run([nvcc, "-ptx", "-arch=compute_80", "-std=c++17", source, "-o", out], check=True)
        yield from _kernels("", out.read_text())
    for file in sorted((ROOT / "tests" / "golden").glob("*.ptx")):
        yield from _kernels("sample ", file.read_text())
    for file in sorted((ROOT / "tests" / "cuda").glob("*.ptx")):
        yield from _kernels("cuda ", file.read_text())


def _kernels(kind: str, text: str) -> Iterator[tuple[str, Module]]:
    whole = parse(text)
    for function in whole.functions():
        if function.kind != "entry" or function.body is None:
            continue
        body = print_function(function)
        needed = [
            i for i in whole.items
            if i is function or (isinstance(i, Function) and i.kind == "func") or (isinstance(i, Var) and i.name in body)
        ]  # fmt: skip
        yield kind + function.name, Module((9, 0), ("sm_80",), 64, dict(whole.files), list(needed))


def threads(function: Function) -> tuple[int, int, int]:
    """The block; kernels that say nothing get 256 threads."""
    for name, text in function.directives:
        if name in ("maxntid", "reqntid"):
            x, y, z = ([int(w) for w in text.split(",")] + [1, 1])[:3]
            return x, y, z
    function.directives.append(("maxntid", "256, 1, 1"))
    return 256, 1, 1


def built(
    text: str, name: str, target: NvidiaTarget, contract: Contract, plain: Candidate, budget: int
) -> Iterator[Candidate]:
    """What is built of ours, in the order in which it is tried."""
    for found in reorder(text, name, target, contract):
        yield found
        if not found.local:
            return
    yield from ours(text, name, target, contract, plain, budget)


def measure(name: str, module: Module, registers: int, target: NvidiaTarget) -> dict[str, Any] | None:
    """One kernel at one target; None where ptxas does not take it there."""
    function = next(f for f in module.functions() if f.kind == "entry")
    block = threads(function)
    bounded(function, registers)
    module.target = (target.name,)
    contract = Contract(block, registers, open_ended=is_open_ended(module))
    text = print_module(module)
    try:
        plain = candidate(Way("plain", text), function.name, target, contract)
    except CompileError:
        return None
    row: dict[str, Any] = {
        "kernel": name, "target": target.name, "budget": registers, "blocks": plain.blocks,
        "plain": plain.local, "pragma": None, "ours": plain.local, "how": "plain", "shared": 0, "tried": 0,
    }  # fmt: skip
    theirs = list(pragma(text, function.name, target, contract)) if plain.local else []
    if theirs and fits(theirs[0], plain):
        row["pragma"] = theirs[0].local
    best, started = plain, time.monotonic()
    for found in built(text, function.name, target, contract, plain, registers) if plain.local else ():
        row["tried"] += 1
        if fits(found, plain) and found.rank < best.rank:
            best = found
    row |= {"ours": best.local, "how": best.kind, "shared": best.ours.bytes if best.ours else 0}
    row |= {"traffic": best.ours.weight if best.ours else 0, "seconds": round(time.monotonic() - started, 2)}
    assert not (fault := proved(text, function.name, best, contract.threads)), fault
    row["chosen"] = min(best.local, *(c.local for c in theirs if fits(c, plain)), plain.local)
    row["room"] = room(target, contract, plain)
    return row


def unbounded(module: Module, target: NvidiaTarget) -> tuple[int, int]:
    """Registers that ptxas takes without a bound, and our estimate."""
    function = next(f for f in module.functions() if f.kind == "entry")
    block = threads(function)
    function.directives = [d for d in function.directives if d[0] not in ("maxnreg", "minnctapersm")]
    text = print_module(module)
    taken = candidate(Way("free", text), function.name, target, Contract(block)).resources.registers
    return taken, pressure_of(text, function.name).peak


def summary(rows: list[dict[str, Any]]) -> list[list[Any]]:
    """By target: kernels that spill, bytes, how often ours is zero, and the geometric mean of plain over ours."""
    table = []
    for target in TARGETS:
        own = [r for r in rows if r["target"] == target and r["plain"]]
        if not own:
            continue
        ratio = math.exp(sum(math.log((r["plain"] + 4) / (r["chosen"] + 4)) for r in own) / len(own))
        against = [r for r in own if r["pragma"] is not None]
        pragma = math.exp(
            sum(math.log((r["plain"] + 4) / (r["pragma"] + 4)) for r in against) / max(1, len(against))
        )
        table.append([
            target, len(own), sum(r["plain"] for r in own),
            sum(r["plain"] if r["pragma"] is None else r["pragma"] for r in own),
            sum(r["ours"] for r in own), sum(r["chosen"] for r in own), sum(r["ours"] == 0 for r in own),
            sum(r["chosen"] > r["plain"] for r in own), ratio, pragma,
        ])  # fmt: skip
    return table


def correlation(pairs: list[tuple[int, int]]) -> float:
    """Spearman's, ties with their mean rank."""

    def ranks(values: list[int]) -> list[float]:
        order = sorted(values)
        return [order.index(v) + (order.count(v) - 1) / 2 for v in values]

    a, b = ranks([x for x, _ in pairs]), ranks([y for _, y in pairs])
    ma, mb = sum(a) / len(a), sum(b) / len(b)
    if len(set(a)) < 2 or len(set(b)) < 2:
        return 1.0
    over = sum((x - ma) * (y - mb) for x, y in zip(a, b))
    return over / math.sqrt(sum((x - ma) ** 2 for x in a) * sum((y - mb) ** 2 for y in b))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--targets", default=",".join(TARGETS))
    parser.add_argument("--only")
    parser.add_argument("--json")
    parser.add_argument("--log", help="append each row to this file as it comes")
    options = parser.parse_args()
    rows: list[dict[str, Any]] = []
    estimates: list[dict[str, Any]] = []
    for name, module in modules():
        if options.only and options.only not in name:
            continue
        native = "sm_90a" if "hopper" in name else "sm_100a" if "blackwell" in name else "sm_80"
        try:
            module.target = (native,)
            taken, peak = unbounded(module, parse_target(native))
        except CompileError:
            continue
        estimates.append({"kernel": name, "registers": taken, "estimate": peak})
        budget = max(LEAST, round(SHARE * taken / 8) * 8)
        for target in options.targets.split(",") if budget < taken - 7 else ():
            row = measure(name, module, budget, parse_target(target))
            if row is not None:
                rows.append(row)
                if options.log:
                    with open(options.log, "a") as log:
                        log.write(json.dumps(row) + "\n")
    heads = ["kernel", "target", "budget", "plain", "pragma", "ours", "chosen", "how", "shared"]
    show("Bytes of local memory", heads, [[r.get(h) for h in heads] for r in rows])
    heads = [
        "target",
        "kernels",
        "plain",
        "pragma",
        "ours",
        "chosen",
        "zero",
        "worse",
        "mean factor",
        "pragma's",
    ]
    show("By target", heads, summary(rows))
    rank = correlation([(e["registers"], e["estimate"]) for e in estimates])
    print(f"\nregisters against the estimate, {len(estimates)} kernels: rank correlation {rank:.3f}")
    save(options.json, "spills", {"rows": rows, "estimates": estimates, "rank": rank}, "nvidia-cuda-nvcc")


if __name__ == "__main__":
    main()
