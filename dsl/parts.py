"""Parts of registers: the operands of video instructions.

Needs nothing. Gives `part`, `Part`. Invariant: which parts there are is for the instruction's row to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a register for a video instruction, made by `ww.part`; `-part` negates it."""

    of: Any
    name: str
    negated: bool = False

    def __neg__(self) -> Part:
        return Part(self.of, self.name, not self.negated)


def part(of: Any, name: str = "") -> Part:
    """A byte (`"b0"` to `"b3"`) or half (`"h0"`, `"h1"`) of a 32-bit value or `ww.reg`, several of them (`"h32"`,
    `"b7210"`), or, without a name, all of it: an operand of a video instruction, negated by `-` (PTX ISA 9.7.18).
    """
    return Part(of, name)
