"""The cases through one or more assemblers, unoptimised and optimised: who accepts what, and what a GPU computes of it.

Needs ptxas. Gives `parse_assemblers`, `assemble_all`, `run_all`. A difference is a case that one of the assemblers, or one
of its optimisation levels, refuses or makes something wrong of. Invariant: a batch that is refused is halved until the
refused cases stand alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .case import Case
from .cubin import Refused, make_cubin
from .execute import EMULATED, PASS, Outcome, target_for, version_for
from .kernel import module_text

LEVELS = ("-O0", "-O3")
BATCH = 64


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
    for target, group in groups.items():
        for start in range(0, len(group), BATCH):
            part = group[start : start + BATCH]
            for label, assembler in each(tools):
                for refusal, said in _refusals(part, target, assembler):
                    refused.setdefault(refusal, {})[label] = said
    every = len(tools) * len(LEVELS)
    lines = [
        f"{case}: {'refused by all' if len(by) == every else 'refused by ' + ', '.join(by)}: {next(iter(by.values()))}"
        for case, by in refused.items()
    ]
    return Comparison(lines, f"{len(cases)} cases, {every} assemblies each: {len(lines)} refused somewhere")


def each(tools: dict[str, Path]) -> list[tuple[str, str]]:
    """Every tool at every level: what to call it, and its path with the level."""
    return [(f"{name} {level}", f"{path} {level}") for name, path in tools.items() for level in LEVELS]


def _refusals(cases: Sequence[Case], target: str, assembler: str) -> list[tuple[str, str]]:
    try:
        make_cubin(module_text(cases, target, version_for(cases, target)), target, assembler)
    except Refused as said:
        if len(cases) == 1:
            return [(cases[0].name, str(said))]
        middle = len(cases) // 2
        return [r for half in (cases[:middle], cases[middle:]) for r in _refusals(half, target, assembler)]
    return []


def run_all(tools: dict[str, Path], run: Callable[[str], Sequence[Outcome]]) -> Comparison:
    """What a GPU computes with the cubins of every tool at every level; `run` gives the outcomes for one of them."""
    found = {label: {o.name: o for o in run(assembler)} for label, assembler in each(tools)}
    names = next(iter(found.values()))
    lines = []
    for name in names:
        wrong = {label: o[name] for label, o in found.items() if not o[name].ok}
        if wrong or len({o[name].status for o in found.values()}) > 1:
            words = ", ".join(f"{label}: {_word(o[name])}" for label, o in found.items())
            lines.append(f"{name}: {words}")
    return Comparison(lines, f"{len(names)} cases, {len(found)} cubins each: {len(lines)} wrong or different")


def _word(o: Outcome) -> str:
    if o.status == PASS:
        return "right"
    return o.message or f"{o.status}, {o.output} is {o.found} and not {o.wanted}, of {o.operands}"
