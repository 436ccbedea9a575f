"""The table of lowerings to LLVM IR: op name -> function(context, op).

Needs `context`. Gives `LOWER` and the decorator `lowers`; the files `lower_*.py` fill it.
"""

from __future__ import annotations

from collections.abc import Callable

from ..ir.core import Op
from .context import Context

Lower = Callable[[Context, Op], None]
LOWER: dict[str, Lower] = {}


def lowers(*names: str) -> Callable[[Lower], Lower]:
    """Register a lowering for the named ops."""

    def add(fn: Lower) -> Lower:
        for name in names:
            LOWER[name] = fn
        return fn

    return add
