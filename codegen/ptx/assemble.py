"""PTX text to a cubin through ptxas, and a cubin to SASS text.

Needs the tools (`codegen.tools`). Gives `assemble(text, target) -> Assembled` and `disassemble(cubin)`. What
ptxas refuses is a `CompileError` at the lines of whoever wrote the kernel (through the `.loc` lines of the
text); what it warns of, and spills, are warning diagnostics. No file is left behind.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...isa.targets import UnknownTarget, nvidia_target
from .. import tools
from ..diagnostics import UNKNOWN, CompileError, Diagnostic, Location, refuse
from .lines import LineMap
from .resources import Resources, read_resources


@dataclass(frozen=True, slots=True)
class Assembled:
    """A cubin, what each kernel in it takes, and what ptxas had to say about it."""

    cubin: bytes
    resources: dict[str, Resources]
    diagnostics: tuple[Diagnostic, ...]
    assembler: str


SHOWN = 160  # characters of a line of PTX: an instruction may name 128 registers
_MESSAGE = re.compile(
    r"^ptxas (?:(?P<file>\S+), line (?P<line>\d+); )?(?P<kind>error|fatal|warning|info) *: (?P<text>.*)$"
)
_SUMMARY = "Ptx assembly aborted due to errors"
_ADVICE = re.compile(r"^(?:Advisory: |\(C\d+\) )")
_INSIDE = re.compile(r" at line (\d+) in function ")
_SHORT = re.compile(r"Insufficient registers \((\d+)\).* register target of (\d+) or higher")
#: Instructions that advice without a line is about -> what to do.
_ADVISED = {
    "setmaxnreg": "say the registers at entry: max_regs=, or threads= and min_blocks=",
    "wgmma": "leave the accumulators of asynchronous products alone until wgmma.wait_group, and keep calls out",
}
_FUNCTION = re.compile(r"function '([^']+)'")


def assemble(
    text: str,
    target: str,
    *,
    line_map: Callable[[int], Location] | None = None,
    lineinfo: bool = True,
    extra: Sequence[str] = (),
) -> Assembled:
    """Assemble for `target`. `line_map` answers the location of a PTX line, where the text's `.loc` lines do
    not do.
    """
    arch = _target(target)
    tool = tools.require("ptxas")
    lines = LineMap(text)
    with tempfile.TemporaryDirectory(prefix="warpwright-") as folder:
        source, result = Path(folder) / "kernel.ptx", Path(folder) / "kernel.cubin"
        source.write_text(text, encoding="utf-8")
        command = [tool.path, f"-arch={arch}", "-v", *(["-lineinfo"] if lineinfo else []), *extra]
        done = subprocess.run([*command, str(source), "-o", str(result)], capture_output=True, text=True)
        said = done.stdout + done.stderr
        found = _diagnostics(said, lines, line_map or lines.locate, tool)
        if done.returncode or not result.exists():
            errors = [d for d in found if d.severity == "error"]
            raise CompileError(errors or [_crash(tool, done.returncode, said)])
        cubin = result.read_bytes()
    resources = read_resources(said)
    return Assembled(cubin, resources, (*found, *_spills(resources, lines)), str(tool))


def _target(name: str) -> str:
    try:
        return nvidia_target(name).name
    except UnknownTarget as e:
        refuse(str(e), suggestion=f"did you mean {e.suggestion}?" if e.suggestion else None)


def _diagnostics(
    said: str, lines: LineMap, locate: Callable[[int], Location], tool: tools.Tool
) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    for line in said.splitlines():
        m = _MESSAGE.match(line)
        if m is None or m["text"] == _SUMMARY:
            continue
        kind, text = m["kind"], m["text"]
        if kind == "info" and not _ADVICE.match(text):
            continue
        inside = _INSIDE.search(text)
        number = int(m["line"] or (inside[1] if inside else 0))
        advised = next((word for word in _ADVISED if word in text), None)
        if not number and advised:
            number = lines.first(advised)
        named = _FUNCTION.search(text)
        if number:
            where = locate(number)
        else:
            where = lines.function(named[1]) if named else UNKNOWN
        severity = "error" if kind in ("error", "fatal") else "warning"
        found.append(_diagnostic(severity == "error", text, where, number, lines, tool))
    return found


def _diagnostic(
    error: bool, text: str, where: Location, number: int, lines: LineMap, tool: tools.Tool
) -> Diagnostic:
    own = textwrap.shorten(lines.text(number), SHOWN, placeholder=" ...") if number else ""
    notes = (f"ptxas line {number}: {own}",) if number and where.file != lines.filename else ()
    if m := re.match(r"Unsupported \.version (\S+); current version is '([\d.]+)'", text):
        return Diagnostic(
            f"this ptxas is too old for the text: {tool}", where, expected=f".version up to {m[2]}",
            found=f".version {m[1]}", suggestion=f"pip install --upgrade {tools.PACKAGES['ptxas']}",
        )  # fmt: skip
    if m := _SHORT.search(text):
        return Diagnostic(
            "an instruction wants more registers than a thread may have", where, expected=f"{m[2]} or more, says ptxas",
            found=m[1], suggestion="raise max_regs=, or lower min_blocks= or the threads of a block", notes=notes,
        )  # fmt: skip
    advice = None if error else next((say for word, say in _ADVISED.items() if word in text), None)
    return Diagnostic(text, where, "error" if error else "warning", suggestion=advice, notes=notes)


def _crash(tool: tools.Tool, code: int, said: str) -> Diagnostic:
    return Diagnostic(f"{tool} failed with status {code}", notes=tuple(said.strip().splitlines()[:20]))


def _spills(resources: dict[str, Resources], lines: LineMap) -> list[Diagnostic]:
    return [
        Diagnostic(
            f"{name} spills registers to local memory",
            lines.function(name),
            "warning",
            found=f"{r.spill_stores} bytes stored, {r.spill_loads} bytes loaded, {r.registers} registers",
        )
        for name, r in resources.items()
        if r.spill_stores or r.spill_loads
    ]


def disassemble(cubin: bytes, *, line_info: bool = False) -> str:
    """SASS as nvdisasm prints it (with source lines if asked), else as cuobjdump does."""
    with tempfile.TemporaryDirectory(prefix="warpwright-") as folder:
        path = Path(folder) / "kernel.cubin"
        path.write_bytes(cubin)
        if tools.find("nvdisasm") is None and (dump := tools.find("cuobjdump")) is not None:
            command = [dump.path, "-sass", str(path)]
        else:
            options = ["-c", *(["-g"] if line_info else [])]
            command = [tools.require("nvdisasm").path, *options, str(path)]
        done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        refuse(f"{Path(command[0]).name} failed with status {done.returncode}", notes=[done.stderr.strip()])
    return done.stdout
