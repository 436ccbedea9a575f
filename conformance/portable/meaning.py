"""What an operation has to give: the reference of the PTX instruction that means the same.

Needs `reference`. Gives `meaning(base, **slots)`. An operation on a type that PTX has no such instruction for (eight-bit
integers, quotients of halves) is the same arithmetic in that type: the references take any type.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

from ...isa.ptx import Match
from ..reference import scalar
from ..reference.registry import Scalar


def meaning(base: str, **slots: Any) -> Scalar:
    """The reference of a base mnemonic with these modifiers; a modifier that is False or None is absent."""
    used = {k: (k if v is True else str(v)) for k, v in slots.items() if v is not None and v is not False}
    operand = SimpleNamespace(second=None, count=0)
    asked = SimpleNamespace(
        base=base, slots=used, operands=(operand, operand, operand), types=("", ""), counts=(0, 0), op=base
    )
    found = scalar(cast(Match, asked))
    if found is None:
        raise KeyError(f"no reference of {base} with {used}")
    return found
