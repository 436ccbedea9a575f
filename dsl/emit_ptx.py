"""One PTX instruction by its whole name, for the parts of the language that are made of instructions.

Needs `instruction`. Gives `emit_ptx`. Invariant: the instruction table (a tenth of a second to read) is loaded with the
first instruction, not with the package.
"""

from __future__ import annotations

from typing import Any


def emit_ptx(name: str, *operands: Any) -> Any:
    """Emit the instruction `name` on `operands`; its results, or None."""
    from .instruction import emit_instruction

    return emit_instruction(name, operands)
