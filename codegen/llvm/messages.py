"""What LLVM prints, as diagnostics at lines of Python.

Needs `debug`, `process`. Gives `failed(failure, text, target, limit)` for a job without an answer and
`warned(said, text)` for what was printed beside one. A line is found by the debug location that LLVM prints;
else by the instruction that it prints or names; else it is that of the kernel.
"""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator

from ...isa.amdgcn.targets import AmdTarget
from ..diagnostics import UNKNOWN, Diagnostic, Location
from .debug import DebugLines
from .process import Died, Failure, Late, Refused

_SHOWN = 12  # lines of LLVM's output in a diagnostic
_PARSER = re.compile(r"^<string>:(\d+):(\d+): error: (.*)$", re.M)
_ERROR = re.compile(r"^(?:LLVM ERROR|error): (.*)$", re.M)
_PLACE = re.compile(r"(?:^|[\s,:])([^\s:,]+):(\d+):(\d+)(?=$|[\s:,])", re.M)
_WARNING = re.compile(r"^(?:warning|remark): (?:([^\s:]+):(\d+):(\d+): )?(.*)$", re.M)
_INTRINSIC = re.compile(r"[%@](llvm\.[\w.]+)")
_QUOTED = re.compile(r"(?<=\s)'([^']+)'")
_IN_FUNCTION = re.compile(r"[Ii]n function:? '?([\w.$-]+)")
#: Words of LLVM's, and what they mean to someone who wrote a kernel: (pattern, message, what to do).
_MEANT = (
    (r"No module named '(llvmlite[^']*)'", "{0} cannot be imported", "pip install llvmlite"),
    (r"Cannot select: intrinsic %(llvm\.[\w.]+)", "{chip} has no instruction for {0}", "pick one that the target has"),
    (r"don't have an asm parser", "inline assembly cannot become machine code here", "write it as instructions"),
    (r"(couldn't allocate .* register for constraint '[^']*')", "{0}", "name a register that the target has"),
    (r"unknown asm constraint '([^']*)'", "inline assembly has no constraint '{0}'", None),
    (r"ran out of registers", "LLVM ran out of registers", "keep fewer values alive, or allow more registers"),
)  # fmt: skip


def failed(failure: Failure, text: str, target: AmdTarget, limit: float) -> Diagnostic:
    """The diagnostic of a module that LLVM did not compile."""
    lines = DebugLines(text)
    if isinstance(failure, Late):
        return Diagnostic(
            f"LLVM was stopped: no answer after {limit:g} seconds of computing",
            lines.first(),
            suggestion="unroll less, split the kernel, or give it more time: WARPWRIGHT_LLVM_SECONDS=1000",
            notes=_notes(failure.said),
        )
    if isinstance(failure, Refused) and (at := _PARSER.search(failure.said)):
        notes = (f"line {at[1]} of the LLVM IR: {lines.lines[int(at[1]) - 1].strip()}",)
        return Diagnostic(f"LLVM does not take the text: {at[3]}", lines.at(int(at[1])), notes=notes)
    said = failure.said
    where, others = locate(said, lines)
    message, suggestion = _meaning(said, target)
    if isinstance(failure, Died) and failure.status == -signal.SIGSEGV:
        message, suggestion = "LLVM crashed", "if the kernel is very large, unroll less, or split it"
    elif isinstance(failure, Died) and failure.status == -signal.SIGKILL:
        message, suggestion = "LLVM was killed", "if memory ran out, unroll less, or split the kernel"
    return Diagnostic(
        message,
        where,
        found=_ending(failure),
        suggestion=suggestion,
        notes=(
            *([f"it may also be about {', '.join(map(str, others[:4]))}"] if others else []),
            *_notes(said),
        ),
    )


def _meaning(said: str, target: AmdTarget) -> tuple[str, str | None]:
    for pattern, message, suggestion in _MEANT:
        if m := re.search(pattern, said):
            return message.format(*m.groups(), chip=target.chip), suggestion
    if m := re.search(r"^error: \S+:\d+:\d+: in function \S+ .*?: ([^:]+)$", said, re.M):
        return f"LLVM: {m[1]}", None
    found = _ERROR.search(said)
    if found is None or "Broken module" in found[1]:
        first = said.splitlines()[0] if said else "it said nothing"
        return f"LLVM does not take the module: {first}", None
    return f"LLVM: {found[1]}", None


def _ending(failure: Failure) -> str | None:
    if not isinstance(failure, Died):
        return None
    if failure.status < 0:
        return f"LLVM ended its process with {signal.Signals(-failure.status).name}; it was started again"
    return f"LLVM ended its process with status {failure.status}; it was started again"


def _notes(said: str) -> tuple[str, ...]:
    found = [line.rstrip() for line in said.splitlines() if line.strip()]
    more = [f"... {len(found) - _SHOWN} more lines"] if len(found) > _SHOWN else []
    return tuple(f"LLVM printed: {line}" for line in found[:_SHOWN]) + tuple(more)


def locate(said: str, lines: DebugLines) -> tuple[Location, list[Location]]:
    """The line of Python that LLVM's words are about, as near as they tell, and others that they may be about."""
    for places in _candidates(said, lines):
        known = [place for place in dict.fromkeys(places) if place is not UNKNOWN]
        if known:
            return known[0], known[1:]
    return lines.first(), []


def _candidates(said: str, lines: DebugLines) -> Iterator[list[Location]]:
    if m := _PLACE.search(said):
        yield [lines.named(m[1], int(m[2]), int(m[3]))]
    for line in said.splitlines():  # an instruction printed whole, as the verifier does
        if line.startswith("  ") and (words := re.sub(r", ![\w.]+ !?\d+", "", line).strip()):
            yield lines.mentioning(words)
    for m in _INTRINSIC.finditer(said):
        yield lines.mentioning(f"@{m[1]}")
    quoted = _QUOTED.findall(said)
    if "asm" in said or "constraint" in said:
        for words in quoted:
            yield lines.mentioning(" asm ", words)
        yield lines.mentioning(" asm ")
    for words in quoted:
        if len(words) > 2:
            yield lines.mentioning(words)
    if m := _IN_FUNCTION.search(said):
        yield [lines.function(m[1])]


def warned(said: str, text: str) -> tuple[Diagnostic, ...]:
    """What LLVM warned of, each once."""
    lines = DebugLines(text)
    found = []
    for file, line, col, message in dict.fromkeys(_WARNING.findall(said)):
        where = lines.named(file, int(line), int(col)) if file else lines.first()
        found.append(Diagnostic(f"LLVM: {message}", where, "warning"))
    return tuple(found)
