"""Every way in which a budget may be kept, of random kernels: proved, and the same for the emulator as the kernel was.

Needs `random_kernels`. Gives `check(seed) -> Counter` of the kinds of ways, and a command for long runs:

    python tests/fuzz/budgets.py --first 0 --count 1000
"""

from __future__ import annotations

import argparse
import time
import traceback
from collections import Counter
from itertools import islice

import numpy as np

from warpwright.codegen.budget.apart import apart
from warpwright.codegen.budget.prove import prove
from warpwright.codegen.budget.reorder import reordered
from warpwright.codegen.budget.spill import prepared
from warpwright.codegen.budget.ways import Limits, Way, ordered, ways, with_vectors
from warpwright.codegen.pipeline import compile_function
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.verify import verify
from warpwright.dsl.build import trace_kernel
from warpwright.isa.targets import parse_target

try:
    from .differential import emulate, load
    from .random_kernels import THREADS, generate
except ImportError:  # run as a script
    from differential import emulate, load  # type: ignore[import-not-found,no-redef]
    from random_kernels import THREADS, generate  # type: ignore[import-not-found,no-redef]

#: So few that small kernels spill; more ways than these with vectors are not looked at.
BUDGET, TWINS = 15, 6
LIMITS = Limits((THREADS, 1, 1), BUDGET, 1 << 15, 1 << 15)


def check(seed: int) -> Counter[str]:
    """Raise AssertionError (or whatever failed) for the program of `seed`."""
    kernel, target = load(generate(seed)), parse_target("sm_80")
    ir = trace_kernel(kernel.__wrapped__, kernel.signature, target, {}, kernel.attrs)
    text = compile_function(ir, target).ptx
    wanted = emulate(text)
    other = ordered(text, "kernel")
    found = [Way("ordered", other, ordered=other)] if other else []
    found += ways(text, "kernel", LIMITS)
    found += [twin for way in found[:TWINS] for twin in with_vectors(way, text, "kernel", LIMITS)]
    for way in found:
        wrong = faults(text, way)
        assert not wrong, f"seed {seed}, {way.kind}: {wrong[0]}"
        assert np.array_equal(emulate(way.text), wanted), f"seed {seed}, {way.kind}: another result"
    return Counter(way.kind for way in found)


def faults(text: str, way: Way) -> list[str]:
    """What the verifier and the proofs say of a way."""
    found = [str(d) for d in verify(parse(way.text)) if d.severity == "error"]
    if way.ordered:
        found += reordered(parse(text), parse(way.ordered), "kernel")
    if way.ours:
        ready = prepared(way.ordered or text, "kernel")
        found += prove(ready.module, way.ours.module, "kernel", ready.made)
        found += apart(way.ours.module, "kernel", LIMITS.threads, way.ours.bytes)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    failed, start, kinds = list[int](), time.perf_counter(), Counter[str]()
    seeds = iter(range(options.first, options.first + options.count))
    while some := list(islice(seeds, 100)):
        for seed in some:
            try:
                kinds += check(seed)
            except Exception as error:
                failed.append(seed)
                print(f"seed {seed}: {type(error).__name__}: {error}")
                if not isinstance(error, AssertionError):
                    traceback.print_exc(limit=-4)
        print(f"... up to {some[-1]}: {len(failed)} failed, {time.perf_counter() - start:.0f} s", flush=True)
    print(f"{options.count} programs, {kinds.total()} ways, {len(failed)} failed: {failed[:20]}")
    print(", ".join(f"{kind}: {n}" for kind, n in kinds.most_common()))
    raise SystemExit(bool(failed))


if __name__ == "__main__":
    main()
