"""Blocks that control never reaches.

Needs blocks with terminators. Gives `drop_unreachable(fn) -> bool`; afterwards every block is reachable
from the entry.
"""

from __future__ import annotations

from ..ir.core import Function, reverse_postorder


def drop_unreachable(fn: Function) -> bool:
    """Remove unreachable blocks; True when any went. The order of the others stays."""
    reached = set(reverse_postorder(fn))
    if len(reached) == len(fn.blocks):
        return False
    fn.blocks = [b for b in fn.blocks if b in reached]
    return True
