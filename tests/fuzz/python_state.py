"""Random plain-Python programs, run for each thread by Python and once on the emulator: equal, or refused.

Needs `plain_python`. Gives `check(program)`, which raises `Wrong`, and a command for long runs:

    python tests/fuzz/python_state.py --first 0 --count 20000
"""

from __future__ import annotations

import argparse
import builtins
import collections
import linecache
import sys
import time
import traceback
import types
from typing import Any, ClassVar

import numpy as np

import warpwright as ww
from warpwright.codegen.pipeline import compile_function
from warpwright.dsl.build import trace_kernel
from warpwright.emulator import ptx as emulator
from warpwright.isa.targets import parse_target

try:
    from .plain_python import OUTPUTS, Program, generate
except ImportError:  # run as a script
    from plain_python import OUTPUTS, Program, generate  # type: ignore[import-not-found,no-redef]

THREADS = 8
#: `dataclasses` looks the module of a class up.
sys.modules.setdefault("plain", types.ModuleType("plain"))
TARGET = parse_target("sm_90a")


class Wrong(AssertionError):
    """A program whose result is not Python's, or that was refused in a way that no user should see."""


class _Python:
    """What `ww` is when a program runs as plain Python, for one thread."""

    def __init__(self, thread: int) -> None:
        self.tid = types.SimpleNamespace(x=thread)

    ptr: ClassVar[dict[type, type]] = {int: int}
    range = staticmethod(builtins.range)

    @staticmethod
    def kernel(fn: Any) -> Any:
        return fn


def expected(program: Program, threads: int = THREADS, outputs: int = OUTPUTS) -> np.ndarray[Any, Any]:
    """What each thread stores, by Python. Values are those of 32 bits: programs keep them small."""
    out = np.zeros(threads * outputs, np.int32)
    code = compile(_as_python(program.source), f"<python {program.seed}>", "exec")
    for thread in range(threads):
        fake = _Python(thread)
        namespace: dict[str, Any] = {"__name__": "plain", "ww": fake, "s32": int}
        exec(code, namespace)
        namespace["kernel"](out)
    return out


def _as_python(source: str) -> str:
    kept = [line for line in source.splitlines() if "warpwright" not in line]
    return "\n".join(kept).replace("o: ww.ptr[s32]", "o")


def load(program: Program) -> ww.Kernel:
    """The program's kernel, its source registered so that it can be traced."""
    file = f"<python state {program.seed}>"
    linecache.cache[file] = (len(program.source), None, program.source.splitlines(keepends=True), file)
    namespace: dict[str, Any] = {"__name__": "plain"}
    exec(compile(program.source, file, "exec"), namespace)
    kernel = namespace["kernel"]
    assert isinstance(kernel, ww.Kernel)
    return kernel


def found(program: Program, threads: int = THREADS, outputs: int = OUTPUTS) -> np.ndarray[Any, Any]:
    """What the threads store on the emulator. Raises CompileError where the program is refused."""
    kernel = load(program)
    ir = trace_kernel(kernel.__wrapped__, kernel.signature, TARGET, {}, kernel.attrs)
    ptx = compile_function(ir, TARGET, 2).ptx
    device = emulator.Device()
    out = device.from_array(np.zeros(threads * outputs, np.int32))
    emulator.launch(emulator.load(ptx, device=device).kernel("kernel"), 1, threads, [out])
    return out.copy_out(np.int32)


def check(program: Program) -> str | None:
    """None where the results are equal; the first line of the message where the program is refused."""
    want = expected(program)
    try:
        got = found(program)
    except ww.CompileError as refused:
        text = str(refused).splitlines()[0]
        if "error: IR of" in text or "Error:" in text:
            raise Wrong(f"seed {program.seed}: refused with {text}") from refused
        return text.partition("error: ")[2]
    if not np.array_equal(want, got):
        at = int(np.flatnonzero(want != got)[0])
        thread, slot = divmod(at, OUTPUTS)
        raise Wrong(f"seed {program.seed}: thread {thread}, output {slot}: {got[at]}, by Python {want[at]}")
    return None


def reason(message: str) -> str:
    """The message without the names of the program."""
    words = [w if not (w.startswith(("'", "`")) or w.endswith("'")) else "..." for w in message.split()]
    return " ".join(words)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--show", action="store_true", help="print each refusal")
    args = parser.parse_args()
    reasons: collections.Counter[str] = collections.Counter()
    uses: collections.Counter[str] = collections.Counter()
    failed, accepted, start = [], 0, time.time()
    for seed in range(args.first, args.first + args.count):
        program = generate(seed)
        try:
            refused = check(program)
        except Exception:
            failed.append(seed)
            traceback.print_exc()
            continue
        if refused is None:
            accepted += 1
            uses.update(program.uses)
        else:
            reasons[reason(refused)] += 1
            if args.show:
                print(seed, refused, flush=True)
    print(f"{args.count} programs from seed {args.first}: {accepted} equal, {sum(reasons.values())} refused, "
          f"{len(failed)} failed {failed[:20]} in {time.time() - start:.0f} s")  # fmt: skip
    for text, n in reasons.most_common():
        print(f"  refused {n:6}  {text}")
    for name, n in sorted(uses.items()):
        print(f"  accepted with {name}: {n}")


if __name__ == "__main__":
    main()
