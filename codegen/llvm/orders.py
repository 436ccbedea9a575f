"""Print the memory order and scope of each ordered access into AMDGCN assembly, as a comment behind the instruction.

Needs the LLVM IR and the assembly that LLVM made of it, with debug locations in both. Gives `annotate`, `MARK`, the
first line of an annotated text, and `FENCES`, the second line of one whose IR has fences. Waits and cache operations
implement memory orders on AMD targets: an ordered access of local memory, and an ordered store on RDNA, have the
encoding of plain ones. The comments are for readers and for the emulator, and change no instruction. An instruction
gets the comment of the IR access at its `.loc` that also loads, stores, or does both.
"""

from __future__ import annotations

import os
import re

from .debug import DebugLines

MARK = "; memory orders and scopes are in comments behind the instructions"
FENCES = "; fences order relaxed accesses as well: waits and cache operations implement them"

#: A fence of the user's: barriers have release and acquire fences, and the fences of a wavefront order no other wave.
_FENCE = re.compile(r'^  fence (?!syncscope\("wavefront"\)).*\b(?:acq_rel|seq_cst)\b', re.M)
_ACCESS = re.compile(r"\b(?:(load|store) (?:atomic|volatile)\b|(atomicrmw|cmpxchg)\b)")
_ORDER = re.compile(r"\b(monotonic|acquire|release|acq_rel|seq_cst)\b")
_SCOPE = re.compile(r'syncscope\("([\w-]+)"\)')
_ORDERS = {"monotonic": "relaxed", "seq_cst": "sc"}
_SCOPES = {"workgroup": "cta", "agent": "gpu"}
_FILE = re.compile(r'\s*\.file\s+(\d+)\s+"([^"]*)"(?:\s+"([^"]*)")?')
_LOC = re.compile(r"\s*\.loc\s+(\d+)\s+(\d+)\s+(\d+)")
_MEMORY = re.compile(r"\s*(?:ds|global|flat|buffer)_(\w+)")

_Place = tuple[str, int, int]


def annotate(asm: str, llvm: str) -> str:
    """The assembly with comments `order=... scope=...` where the IR has ordered accesses."""
    known = _accesses(llvm)
    out = [MARK, FENCES] if _FENCE.search(llvm) else [MARK]
    files: dict[str, str] = {}
    here: dict[str, str] = {}
    for line in asm.splitlines():
        if found := _FILE.match(line):
            files[found[1]] = os.path.join(found[2], found[3] or "")
        elif found := _LOC.match(line):
            here = known.get((files.get(found[1], ""), int(found[2]), int(found[3])), {})
        elif here and (found := _MEMORY.match(line)):
            # LLVM reduces an atomic that changes nothing to a load, and expands one to a load and a loop.
            said = here.get(_kind(found[1]), here.get("both"))
            if said is not None:
                line = f"{line} ; {said}"
        out.append(line)
    return "\n".join(out) + "\n"


def _kind(name: str) -> str:
    """What an instruction on memory does, by its name without the memory's."""
    if name.startswith(("load", "read")):
        return "load"
    return "store" if name.startswith(("store", "write")) else "both"


def _accesses(llvm: str) -> dict[_Place, dict[str, str]]:
    """The comments of the ordered accesses, by place and by what they do."""
    found: dict[_Place, dict[str, str]] = {}
    lines: DebugLines | None = None
    for number, line in enumerate(llvm.splitlines(), 1):
        match = _ACCESS.search(line) if line.startswith("  ") else None
        if match is None or "!dbg" not in line:
            continue
        lines = lines or DebugLines(llvm)
        at = lines.at(number)
        order, scope = _ORDER.search(line), _SCOPE.search(line)
        word = _ORDERS.get(order[1], order[1]) if order else "volatile"
        said = f"order={word} scope={_SCOPES.get(scope[1], scope[1]) if scope else 'sys'}"
        found.setdefault((at.file, at.line, at.col), {})[match[1] or "both"] = said
    return found
