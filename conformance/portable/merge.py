"""Many kernels' modules of LLVM IR as one, so that LLVM and the loader work once for a batch.

Needs the text that `codegen.llvm.select` writes for kernels without debug locations. Gives `merged`. Invariant: kernels
keep their own attributes; metadata is numbered anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_NODE = re.compile(r"!(\d+)\b")
_DEFINED = re.compile(r"!\d+ = ")


def merged(texts: Sequence[str]) -> str:
    """One module with the kernels of all."""
    heads: dict[str, None] = {}
    bodies: list[str] = []
    tail: list[str] = []
    flags, number = "", 0
    for i, text in enumerate(texts):
        count = sum(bool(_DEFINED.match(line)) for line in text.splitlines())
        moved = _NODE.sub(lambda m, at=number: f"!{int(m[1]) + at}", text)  # type: ignore[misc]
        number += count
        for line in moved.splitlines():
            if line.startswith(("declare ", "target triple")):
                heads[line] = None
            elif line.startswith("attributes #0"):
                tail.append(line.replace("#0", f"#{i}", 1))
            elif line.startswith("!llvm.module.flags"):
                flags = flags or line
            elif _DEFINED.match(line):
                tail.append(line)
            else:
                bodies.append(line.replace(") #0", f") #{i}") if line.startswith("define ") else line)
    return "\n".join([*heads, *bodies, *tail, flags, ""])
