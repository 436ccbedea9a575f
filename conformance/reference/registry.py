"""From a base mnemonic to the functions that bind its references.

Needs nothing. Gives `reference`, the decorator, and `BINDERS`. A binder is given a `Match` and answers with a function
from operands (unsigned bits, in the order of the row, literals included) to a result, a tuple of results where the row
writes several, or None where the form is not its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...isa.ptx import Match

#: Operand bits -> a `Want`, or a list of them where there are several results.
Scalar = Callable[..., Any]
Binder = Callable[[Match], Scalar | None]
BINDERS: dict[str, list[Binder]] = {}


def reference(*bases: str) -> Callable[[Binder], Binder]:
    """Register a binder for base mnemonics."""

    def register(binder: Binder) -> Binder:
        for base in bases:
            BINDERS.setdefault(base, []).append(binder)
        return binder

    return register
