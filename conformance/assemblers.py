"""The cases through one or more assemblers, unoptimised and optimised: who accepts what.

Needs ptxas. Gives `parse_assemblers`, `assemble_all`. A difference is a case that one of the assemblers, or one of its
optimisation levels, refuses. Invariant: a batch that is refused is halved until the refused cases stand alone.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .case import Case
from .execute import EMULATED, target_for, version_for
from .kernel import module_text

LEVELS = ("-O0", "-O3")
BATCH = 64
#: Seconds that an assembler may take for a batch.
LIMIT = 120


@dataclass(slots=True)
class Comparison:
    """Cases that were refused somewhere, one line each, and a line to sum up."""

    differences: list[str] = field(default_factory=list)
    summary: str = ""


def parse_assemblers(words: Sequence[str]) -> dict[str, Path]:
    """`ptxas=/path` (a name of your own may stand before the path: `ptxas13=/path`); `ptxas` alone is the one found."""
    found: dict[str, Path] = {}
    for word in words:
        name, _, path = word.partition("=")
        if not path:
            from ..codegen.tools import require

            path = str(require("ptxas").path)
        if not Path(path).is_file():
            raise ValueError(f"--assembler {word}: there is no file {path}")
        found[name if name not in found else f"{name}-{len(found) + 1}"] = Path(path)
    return found


def assemble_all(cases: Sequence[Case], tools: dict[str, Path]) -> Comparison:
    """Every case at every level by every tool."""
    groups: dict[str, list[Case]] = {}
    for case in cases:
        target = target_for(case, "emu") or EMULATED[0]
        groups.setdefault(target, []).append(case)
    refused: dict[str, dict[str, str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for target, group in groups.items():
            for start in range(0, len(group), BATCH):
                part = group[start : start + BATCH]
                for name, path in tools.items():
                    for level in LEVELS:
                        for refusal, said in _refusals(part, target, path, level, Path(folder)):
                            refused.setdefault(refusal, {})[f"{name} {level}"] = said
    every = len(tools) * len(LEVELS)
    lines = [
        f"{case}: {'refused by all' if len(by) == every else 'refused by ' + ', '.join(by)}: {next(iter(by.values()))}"
        for case, by in refused.items()
    ]
    return Comparison(lines, f"{len(cases)} cases, {every} assemblies each: {len(lines)} refused somewhere")


def _refusals(
    cases: Sequence[Case], target: str, path: Path, level: str, folder: Path
) -> list[tuple[str, str]]:
    source = folder / "cases.ptx"
    source.write_text(module_text(cases, target, version_for(cases, target)), encoding="utf-8")
    command = [str(path), level, f"-arch={target}", str(source), "-o", str(folder / "cases.cubin")]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
        said = "" if done.returncode == 0 else (done.stderr or f"exit code {done.returncode}").strip()
    except subprocess.TimeoutExpired:
        said = f"no answer in {LIMIT} s"
    if not said:
        return []
    if len(cases) == 1:
        return [(cases[0].name, said.splitlines()[0])]
    middle = len(cases) // 2
    return [
        r for half in (cases[:middle], cases[middle:]) for r in _refusals(half, target, path, level, folder)
    ]
