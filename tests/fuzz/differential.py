"""One random kernel, three judges: our verifiers, ptxas, and the emulator with and without the passes.

Needs `random_kernels`. Gives `check(seed, assemble)`, and a command for long runs:

    python tests/fuzz/differential.py --first 0 --count 20000 --assemble
"""

from __future__ import annotations

import argparse
import linecache
import time
import traceback
from typing import Any

import numpy as np

import warpwright as ww
from warpwright.codegen.pipeline import compile_function
from warpwright.codegen.ptx.assemble import assemble
from warpwright.dsl.build import trace_kernel
from warpwright.emulator import ptx as emulator
from warpwright.isa.targets import parse_target

try:
    from .random_kernels import BLOCKS, SLOTS, TABLE, THREADS, Program, generate
except ImportError:  # run as a script
    from random_kernels import BLOCKS, SLOTS, TABLE, THREADS, Program, generate  # type: ignore[import-not-found,no-redef]

TARGETS = ("sm_75", "sm_80", "sm_90a", "sm_100a", "sm_120a")


class Disagreement(AssertionError):
    """A program on which two judges differ."""


def load(program: Program) -> ww.Kernel:
    """The program's kernel, its source registered so that it can be traced."""
    file = f"<fuzz {program.seed}>"
    linecache.cache[file] = (len(program.source), None, program.source.splitlines(keepends=True), file)
    namespace: dict[str, Any] = {"__name__": "fuzz"}
    exec(compile(program.source, file, "exec"), namespace)
    kernel = namespace["kernel"]
    assert isinstance(kernel, ww.Kernel)
    return kernel


def emulate(ptx: str) -> np.ndarray[Any, Any]:
    """What the program leaves in its output, run on fixed inputs."""
    rng = np.random.default_rng(0)
    device = emulator.Device()
    ints = device.from_array(rng.integers(0, 1 << 32, TABLE, dtype=np.uint32))
    floats = device.from_array((rng.standard_normal(TABLE) * 10).astype(np.float32))
    out = device.from_array(np.zeros(THREADS * BLOCKS * SLOTS, np.uint64))
    code = emulator.load(ptx, device=device).kernel("kernel")
    emulator.launch(code, BLOCKS, THREADS, [3, -5, 1.5, ints, floats, out])
    return out.copy_out(np.uint64)


def check(seed: int, with_ptxas: bool) -> None:
    """Raise Disagreement (or whatever failed) for the program of `seed`."""
    kernel = load(generate(seed))
    target = parse_target(TARGETS[seed % len(TARGETS)])
    texts = []
    for level in (0, 2):
        ir = trace_kernel(kernel.__wrapped__, kernel.signature, target, {}, kernel.attrs)
        texts.append(compile_function(ir, target, level).ptx)
    if with_ptxas:
        assemble(texts[seed // len(TARGETS) % 2], target.name)
    plain, optimised = (emulate(text) for text in texts)
    if not np.array_equal(plain, optimised):
        where = int(np.flatnonzero(plain != optimised)[0])
        raise Disagreement(
            f"seed {seed}: slot {where} is {plain[where]:#x} plain, {optimised[where]:#x} optimised"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--assemble", action="store_true", help="ask ptxas too")
    options = parser.parse_args()
    failed, start = [], time.perf_counter()
    for seed in range(options.first, options.first + options.count):
        try:
            check(seed, options.assemble)
        except Exception as error:
            failed.append(seed)
            print(f"seed {seed}: {type(error).__name__}: {error}")
            if not isinstance(error, Disagreement | ww.WarpwrightError):
                traceback.print_exc(limit=-4)
        linecache.cache.pop(f"<fuzz {seed}>", None)
        if (seed + 1) % 500 == 0:
            print(f"... up to {seed}: {len(failed)} failed, {time.perf_counter() - start:.0f} s", flush=True)
    print(
        f"{options.count} programs, {len(failed)} failed: {failed[:20]}, {time.perf_counter() - start:.0f} s"
    )
    raise SystemExit(bool(failed))


if __name__ == "__main__":
    main()
