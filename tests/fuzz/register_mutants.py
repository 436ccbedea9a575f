"""Mutation of allocations: the checker refuses every corruption that changes what the program computes.

Needs `registers` beside it, `mutate` and `machine` of `tests/regalloc`. Gives `count(first, mutants)` and a command:

    python tests/fuzz/register_mutants.py --count 10000 [--survivors FILE]

A mutant that the checker accepts has survived; the interpreter then runs it along several ways. A survivor is right if it
computes the same on all of them.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "regalloc"))
from machine import run, same
from mutate import KINDS, mutant
from registers import allocated

from warpwright.regalloc.checker import check

WAYS = 6


def count(
    first: int, wanted: int, survivors: dict[str, list[int]] | None = None
) -> tuple[dict[str, Counter[str]], list[str]]:
    """What became of `wanted` mutants, by kind, and those that were accepted although they compute something else.
    `survivors` gets the seeds of all that were accepted, by kind.
    """
    found: dict[str, Counter[str]] = defaultdict(Counter)
    missed: list[str] = []
    seed, made, told = first, 0, Counter[str]()
    while made < wanted:
        program, answer = allocated(seed, told)
        expected = [run(program, way) for way in range(WAYS)]
        for kind in KINDS:
            wrong = mutant(program, answer, kind, seed)
            if wrong is None or made == wanted:
                continue
            made += 1
            found[kind]["mutants"] += 1
            refused = bool(check(program, wrong))
            changed = not all(same(expected[way], run(program, way, wrong)) for way in range(WAYS))
            found[kind]["changed"] += changed
            found[kind]["refused"] += refused
            found[kind]["survived"] += not refused
            if not refused and survivors is not None:
                survivors.setdefault(kind, []).append(seed)
            if changed and not refused:
                missed.append(f"seed {seed}: {kind}")
        seed += 1
    return found, missed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument(
        "--survivors", type=Path, help="write the seeds of accepted mutants here, a kind a line"
    )
    options = parser.parse_args()
    survivors: dict[str, list[int]] = {}
    start = time.perf_counter()
    found, missed = count(options.first, options.count, survivors)
    print(f"{'kind':45} mutants changed refused survived")
    total: Counter[str] = Counter()
    for kind, row in found.items():
        total += row
        print(f"{kind:45} {row['mutants']:7} {row['changed']:7} {row['refused']:7} {row['survived']:8}")
    print(f"{'all':45} {total['mutants']:7} {total['changed']:7} {total['refused']:7} {total['survived']:8}")
    print(
        f"accepted although they compute something else: {len(missed)}; {time.perf_counter() - start:.0f} s"
    )
    for line in missed:
        print(line)
    if options.survivors is not None:
        lines = (f"{kind}\t{' '.join(map(str, seeds))}\n" for kind, seeds in sorted(survivors.items()))
        options.survivors.write_text("kind\tseeds\n" + "".join(lines))


if __name__ == "__main__":
    main()
