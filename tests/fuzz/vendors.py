"""One random kernel for both vendors: the PTX emulator and the AMD emulators must leave the same bits.

Needs `random_kernels`. Gives `check(seed, targets)`, and a command for long runs:

    python tests/fuzz/vendors.py --first 0 --count 10000

What differs by documented rule and is not compared: the sign and payload of NaNs. Wavefronts of 64 lanes are left out
where a program has warp collectives, which are of the warp's width by definition.
"""

from __future__ import annotations

import argparse
import linecache
import re
import time
import traceback
from typing import Any

import numpy as np

import warpwright as ww
from warpwright.codegen.llvm.assemble import assemble
from warpwright.codegen.pipeline import compile_function
from warpwright.dsl.build import trace_kernel
from warpwright.emulator import amdgcn
from warpwright.emulator import ptx as emulator
from warpwright.isa.targets import nvidia_target

try:
    from .differential import Disagreement, emulate, load
    from .random_kernels import BLOCKS, SLOTS, TABLE, THREADS, generate
except ImportError:  # run as a script
    from differential import Disagreement, emulate, load  # type: ignore[import-not-found,no-redef]
    from random_kernels import BLOCKS, SLOTS, TABLE, THREADS, generate  # type: ignore[import-not-found,no-redef]

TARGETS = ("gfx942", "gfx1100")
_COLLECTIVE = re.compile(r"ww\.warp\.")


def run(compiled: Any, plain: bool = False) -> np.ndarray[Any, Any]:
    """What the program leaves in its output on the AMD emulator, run on the inputs of `emulate`; `plain`: LLVM's -O0."""
    rng = np.random.default_rng(0)
    device = emulator.Device()
    ints = device.from_array(rng.integers(0, 1 << 32, TABLE, dtype=np.uint32))
    floats = device.from_array((rng.standard_normal(TABLE) * 10).astype(np.float32))
    out = device.from_array(np.zeros(THREADS * BLOCKS * SLOTS, np.uint64))
    asm = assemble(compiled.llvm, compiled.amd_target, 0).asm if plain else compiled.amdgcn
    code = amdgcn.load(asm, "kernel", device).kernel("kernel")
    amdgcn.launch(code, (BLOCKS, 1, 1), (THREADS, 1, 1), [3, -5, np.float32(1.5), ints, floats, out])
    return out.copy_out(np.uint64)


def _nan(words: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Words that are an f32 or f64 NaN: what of them differs between the vendors' machines is not compared."""
    narrow = (words >> 32 == 0) & ((words & 0x7FFFFFFF) > 0x7F800000)
    wide = (words & 0x7FFFFFFFFFFFFFFF) > 0x7FF0000000000000
    found: np.ndarray[Any, Any] = narrow | wide
    return found


def check(seed: int, targets: tuple[str, ...] = TARGETS, plain: bool = False) -> int:
    """Raise Disagreement for the program of `seed`; how often it was compared. `plain`: with what -O0 makes, too."""
    program = generate(seed)
    kernel = load(program)
    nvidia = nvidia_target("sm_90a")
    ir = trace_kernel(kernel.__wrapped__, kernel.signature, nvidia, {}, kernel.attrs)
    wanted = emulate(compile_function(ir, nvidia).ptx)
    compared = 0
    for target in targets:
        if target == "gfx942" and _COLLECTIVE.search(program.source):
            continue
        compiled = ww.compile(kernel, target=target)
        for level in (3, 0) if plain else (3,):
            compare(seed, f"{target} at -O{level}", wanted, run(compiled, level == 0))
            compared += 1
    return compared


def compare(seed: int, what: str, wanted: np.ndarray[Any, Any], found: np.ndarray[Any, Any]) -> None:
    """Raise Disagreement where the two differ by more than what NaNs may."""
    differ = (found != wanted) & ~(_nan(found) & _nan(wanted))
    if differ.any():
        where = int(np.flatnonzero(differ)[0])
        raise Disagreement(
            f"seed {seed}: slot {where} is {wanted[where]:#x} from PTX, {found[where]:#x} on {what} "
            f"({int(differ.sum())} slots differ)"
        )


def _turn(seed: int, targets: tuple[str, ...]) -> tuple[str, ...]:
    """One of the targets, on which the program can be compared."""
    chosen = targets[seed % len(targets)]
    if chosen == "gfx942" and _COLLECTIVE.search(generate(seed).source):
        return tuple(t for t in targets if t != chosen)[:1]
    return (chosen,)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--target", action="append", help="default: gfx942 and gfx1100")
    parser.add_argument("--turns", action="store_true", help="one target a program, by turns")
    parser.add_argument("--plain", action="store_true", help="compare what LLVM's -O0 makes, too")
    options = parser.parse_args()
    failed, compared, start = [], 0, time.perf_counter()
    for seed in range(options.first, options.first + options.count):
        try:
            targets = tuple(options.target or TARGETS)
            compared += check(seed, _turn(seed, targets) if options.turns else targets, options.plain)
        except Exception as error:
            failed.append(seed)
            print(f"seed {seed}: {type(error).__name__}: {str(error)[:600]}")
            if not isinstance(error, Disagreement | ww.WarpwrightError):
                traceback.print_exc(limit=-4)
        linecache.cache.pop(f"<fuzz {seed}>", None)
        if (seed + 1) % 500 == 0:
            print(f"... up to {seed}: {len(failed)} failed, {time.perf_counter() - start:.0f} s", flush=True)
    took = time.perf_counter() - start
    print(
        f"{options.count} programs, {compared} comparisons, {len(failed)} failed: {failed[:20]}, {took:.0f} s"
    )
    raise SystemExit(bool(failed))


if __name__ == "__main__":
    main()
