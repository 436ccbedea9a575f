"""Random programs for the register allocator: allocated, accepted by the checker, and computing the same as before.

Needs `programs` and `machine` of `tests/regalloc`. Gives `one(seed)`, and a command for long runs:

    python tests/fuzz/registers.py --first 0 --count 100000

Limits go down to the least with which every instruction fits; where fixed registers ask for more, a unit is added until it
fits, and that is counted.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "regalloc"))
from machine import run, same
from programs import generate

from warpwright.regalloc.allocate import Analysis, allocate, least
from warpwright.regalloc.answer import Allocation, Infeasible, Move, Remat
from warpwright.regalloc.checker import check
from warpwright.regalloc.program import Program
from warpwright.regalloc.validate import validate

KINDS = ("plain", "all", "all")


def limits(program: Program, seed: int) -> dict[str, int]:
    """A limit for each file: the least, a little more, or all."""
    rng, known = random.Random(seed), Analysis.of(program)
    return {
        name: min(file.units, least(known, name) + len(file.pinned) + rng.choice((0, 0, 1, 2, 5, 100)))
        for name, file in program.files.items()
    }


def allocated(seed: int, told: Counter[str]) -> tuple[Program, Allocation]:
    """The program of a seed and its allocation."""
    program = generate(seed, KINDS[seed % len(KINDS)])
    assert not validate(program), validate(program)
    bound = limits(program, seed)
    while True:
        try:
            return program, allocate(program, bound)
        except Infeasible as error:
            told["limits raised"] += 1
            assert bound[error.file] < program.files[error.file].units, str(error)
            bound[error.file] += 1


def one(seed: int, told: Counter[str]) -> None:
    """Fails where the checker refuses or a run differs."""
    program, answer = allocated(seed, told)
    faults = check(program, answer)
    assert not faults, f"seed {seed}: {faults[0]}"
    for way in range(2):
        assert same(run(program, way), run(program, way, answer)), f"seed {seed}, way {way}"
    told["programs"] += 1
    told["instructions"] += sum(len(b.insts) for b in program.blocks)
    for _, _, edit in answer.edits():
        if isinstance(edit, Move):
            kind = "spills" if edit.dst.is_slot else "reloads" if edit.src.is_slot else "moves"
        else:
            kind = "remats" if isinstance(edit, Remat) else "swaps"
        told[kind] += 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    told: Counter[str] = Counter()
    start = time.perf_counter()
    for seed in range(options.first, options.first + options.count):
        try:
            one(seed, told)
        except Exception as error:
            told["failed"] += 1
            print(f"seed {seed}: {type(error).__name__}: {error}", flush=True)
        if (seed + 1 - options.first) % 1000 == 0:
            print(f"{told['programs']} programs, {told['failed']} failed", flush=True)
    print(", ".join(f"{n} {k}" for k, n in told.items()), f"in {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
