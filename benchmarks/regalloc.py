"""How long allocation takes, by the number of instructions: straight code, loops, and irreducible graphs.

    python benchmarks/regalloc.py [--json FILE]

Each program has about 60 values live and is given 40 units, so that it spills all along; a fifth of the values are pairs.
The checker runs on every answer.
"""

from __future__ import annotations

import argparse
import random
import time
from typing import Any

from report import save, show

from warpwright.regalloc.allocate import Analysis, allocate
from warpwright.regalloc.checker import check
from warpwright.regalloc.pressure import Traffic, pressure
from warpwright.regalloc.program import Block, Inst, Operand, Program, RegisterFile, Value

SIZES = (1_000, 10_000, 100_000)
LIVE, UNITS, BLOCK = 60, 40, 25


def program(shape: str, size: int) -> Program:
    """`shape`: straight (one block), loops (a loop of every fourth block), tangled (edges at random, in a window)."""
    rng = random.Random(f"{shape}{size}")
    found = Program({"r": RegisterFile("r", 256, ((2, 2),))}, [], [])
    count = 1 if shape == "straight" else size // BLOCK
    recent: list[int] = []

    def new() -> int:
        found.values.append(Value("r", 2 if rng.random() < 0.2 else 1))
        recent.append(len(found.values) - 1)
        del recent[:-LIVE]
        return len(found.values) - 1

    for b in range(count):
        block = Block([], succs=((b + 1, ()),) if b + 1 < count else ())
        if shape == "loops" and b % 4 == 3 and b + 1 < count:
            block.succs = ((b + 1, ()), (b - 2, ()))
        for _ in range(size // count):
            uses = [Operand(rng.choice(recent)) for _ in range(2) if recent]
            block.insts.append(Inst((*uses, Operand(new(), True))))
        block.insts.append(Inst((Operand(rng.choice(recent)),)))
        found.blocks.append(block)
    if shape == "tangled":
        for b in range(1, count - 8, 8):  # a second way into a cycle
            found.blocks[b].succs = ((b + 1, ()), (b + 3, ()))
            found.blocks[b + 4].succs = ((b + 5, ()), (b + 2, ()))
        _only_dominating(found, rng)
    return found


def _only_dominating(found: Program, rng: random.Random) -> None:
    """Uses of what no longer dominates them become uses of something that does."""
    from warpwright.regalloc.graph import Graph

    graph = Graph(found)
    home = {o.value: b for b, k in enumerate(found.blocks) for i in k.insts for o in i.operands if o.define}
    for b, block in enumerate(found.blocks):
        before: list[int] = [v for v in range(LIVE) if home.get(v) == 0]
        for i, inst in enumerate(block.insts):
            operands = []
            for o in inst.operands:
                fits = (
                    o.define
                    or o.value in before
                    or (home[o.value] != b and graph.dominates(home[o.value], b))
                )
                operands.append(o if fits else Operand(rng.choice(before or [0])))
            block.insts[i] = Inst(tuple(operands))
            before += [o.value for o in operands if o.define]


def measure(shape: str, size: int) -> dict[str, Any]:
    """Processor seconds of the pressure alone, the allocation, and the checker."""
    made = program(shape, size)
    start = time.process_time()
    known = Analysis.of(made)
    peak = pressure(made, Traffic(made, known.graph, known.live, "r")).peak.units
    middle = time.process_time()
    answer = allocate(made, {"r": UNITS})
    after = time.process_time()
    faults = check(made, answer)
    end = time.process_time()
    assert not faults, faults[0]
    count = sum(len(b.insts) for b in made.blocks)
    return {
        "shape": shape, "instructions": count, "peak": peak, "edits": len(answer.edits()),
        "pressure_s": middle - start, "allocate_s": after - middle, "check_s": end - after,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json")
    options = parser.parse_args()
    rows = [measure(shape, size) for shape in ("straight", "loops", "tangled") for size in SIZES]
    table = []
    for row in rows:
        per = {k: 1e6 * row[k] / row["instructions"] for k in ("pressure_s", "allocate_s", "check_s")}
        table.append(
            [row["shape"], row["instructions"], row["peak"], row["edits"], row["allocate_s"], *per.values()]
        )
    heads = [
        "shape",
        "instructions",
        "peak",
        "edits",
        "allocate s",
        "pressure us/i",
        "allocate us/i",
        "check us/i",
    ]
    show("Register allocation", heads, table)
    save(options.json, "regalloc", {"rows": rows})


if __name__ == "__main__":
    main()
