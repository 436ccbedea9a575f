"""Which instructions LLVM prints for our kernels, and whether the AMD emulator executes all of them.

    python tests/fuzz/mnemonics.py --count 200 [--target gfx942 --target gfx1100]

Needs the samples and `random_kernels`; `--suite` adds the conformance suite's kernels (its quick form). Every text is
made ready by the emulator, which refuses by name what it has no semantics for; what is counted here is the mnemonics,
their suffixes left off.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

os.environ["WARPWRIGHT_ALWAYS_COMPILE"] = "1"

import warpwright as ww
from warpwright.codegen.llvm import process
from warpwright.emulator import amdgcn
from warpwright.emulator import ptx as emulator

try:
    from .differential import load
    from .random_kernels import generate
except ImportError:  # run as a script
    from differential import load  # type: ignore[import-not-found,no-redef]
    from random_kernels import generate  # type: ignore[import-not-found,no-redef]

ROOT = Path(__file__).parents[2]
_LINE = re.compile(r"^\t([sv]_\w+|ds_\w+|global_\w+|flat_\w+|scratch_\w+|buffer_\w+|tbuffer_\w+)\b")
_SUFFIX = re.compile(r"_(e32|e64|dpp|sdwa|e64_dpp|dpp8)$")


class Recorder:
    """Keeps every assembly that LLVM's process gives."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.before = process.run

    def __call__(self, job: dict[str, Any]) -> dict[str, Any]:
        answer = self.before(job)
        if "asm" in answer:
            self.texts.append(answer["asm"])
        return answer


def mnemonics(text: str) -> Counter[str]:
    """How often each instruction stands in a text."""
    found: Counter[str] = Counter()
    for line in text.splitlines():
        for part in line.split("::"):
            if m := _LINE.match(part if part.startswith("\t") else "\t" + part.strip()):
                found[_SUFFIX.sub("", m[1])] += 1
    return found


def samples() -> list[ww.Kernel]:
    """Every kernel of the samples."""
    found: list[ww.Kernel] = []
    for path in sorted((ROOT / "samples").glob("*.py")):
        spec = importlib.util.spec_from_file_location(f"sample_{path.stem}", path)
        assert spec and spec.loader
        module: ModuleType = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        found += [k for k in vars(module).values() if isinstance(k, ww.Kernel)]
    return found


def ready(text: str) -> str | None:
    """What the emulator refuses of a text, or None."""
    program = amdgcn.load(text, "text", emulator.Device())
    for name in re.findall(r"^\s*\.amdhsa_kernel (\S+)", text, flags=re.M):
        try:
            program.kernel(name)
        except ww.WarpwrightError as error:
            return str(error).splitlines()[0]
    return None


def compile_all(target: str, count: int) -> None:
    """Samples and random kernels, compiled for one target."""
    for kernel in samples():
        if kernel.target is not None and kernel.target.name != target:
            continue
        try:
            _ = ww.compile(kernel, target=target).resources
        except ww.CompileError:
            continue  # instructions of the other vendor
    for seed in range(60_000, 60_000 + count):
        try:
            _ = ww.compile(load(generate(seed)), target=target).resources
        except ww.CompileError:
            continue  # masks of 32 lanes, where a warp has 64


def suite(target: str) -> None:
    """The conformance suite's kernels."""
    from click.testing import CliRunner

    from warpwright.cli.main import commands

    words = ["conformance", "--device", f"emu:{target}", "--quick", "--jobs", "1"]
    done = CliRunner().invoke(commands, words, catch_exceptions=False)
    print(next((line for line in done.output.splitlines() if " operand tuples on " in line), done.output))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="random kernels")
    parser.add_argument("--target", action="append")
    parser.add_argument("--suite", action="store_true")
    options = parser.parse_args()
    wrong = 0
    for target in options.target or ["gfx942", "gfx1100"]:
        recorder = process.run = Recorder()  # type: ignore[assignment]
        compile_all(target, options.count)
        if options.suite:
            suite(target)
        process.run = recorder.before
        found: Counter[str] = Counter()
        refused = set()
        for text in recorder.texts:
            found += mnemonics(text)
            if said := ready(text):
                refused.add(said)
        wrong += len(refused)
        print(
            f"{target}: {len(recorder.texts)} texts, {found.total()} instructions, {len(found)} mnemonics, "
            f"{len(refused)} refused"
        )
        for said in sorted(refused):
            print("   ", said)
    raise SystemExit(bool(wrong))


if __name__ == "__main__":
    main()
