"""What is right: references in exact integer and rational arithmetic, apart from everything that executes.

Needs the instruction table. Gives `scalar(match)`: a function from the operands' bits to the results'. Invariant: no
file here imports the emulator; floating-point arithmetic of the host is used only where it is exact or the bound of
an approximate instruction is wider than its error by far.
"""

from __future__ import annotations

from ...isa.ptx import Match
from . import approximate, compare, convert, fixed, floating, integer, logic, video
from .registry import BINDERS, Scalar

#: The chapters; importing them registers their references.
CHAPTERS = (approximate, compare, convert, fixed, floating, integer, logic, video)


def scalar(match: Match) -> Scalar | None:
    """The reference of an instruction that computes its results from its operands alone; None where there is none."""
    for binder in BINDERS.get(match.base, ()):
        found = binder(match)
        if found is not None:
            return found
    return None
