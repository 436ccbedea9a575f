"""The PTX instruction table: forms by base mnemonic, and the match of a dotted name to its form.

Needs the chapters beside it. Gives `bases()`, `forms(base)`, `match(op)`, `match_all(op)`, `NoMatch`. Nothing
is read before it is asked for: importing costs next to nothing, and a base's rows are parsed at its first
use.
"""

from __future__ import annotations

from .lookup import Match, NoMatch, bases, families, forms, match, match_all
from .notation import Alternative, Clause, Form, Operand, Status

__all__ = [
    "Alternative",
    "Clause",
    "Form",
    "Match",
    "NoMatch",
    "Operand",
    "Status",
    "bases",
    "families",
    "forms",
    "match",
    "match_all",
]
