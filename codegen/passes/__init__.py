"""IR to IR passes, one file each: `run(fn) -> bool` changes the function in place and tells whether it did.

`run_all` is the list. Needs verified IR; gives verified IR without promotable registers. Level 0 does only
what later stages need. The second round works on what hoisting and strength reduction left: constants next
to constants.
"""

from __future__ import annotations

from collections.abc import Callable

from ..ir.core import Function
from ..ir.verify import verify
from ..pause import paused_collector
from . import checks, cse, dce, division, fold, licm, offsets, promote, simplify_cfg, strength
from .reach import drop_unreachable

Pass = Callable[[Function], bool]

NEEDED: tuple[Pass, ...] = (checks.run, drop_unreachable, promote.run, division.announce)
OPTIMISING: tuple[Pass, ...] = (
    simplify_cfg.run,
    fold.run,
    cse.run,
    licm.run,
    division.run,
    offsets.run,
    strength.run,
    fold.run,
    cse.run,
    dce.run,
    simplify_cfg.run,
    dce.run,
)


def run_all(fn: Function, level: int = 2, verify_each: bool = False) -> bool:
    """Run the passes of a level (0: only what is needed; above: all); True when anything changed."""
    changed = False
    with paused_collector():
        for step in NEEDED + (OPTIMISING if level else (division.run,)):
            if step(fn):
                changed = True
                if verify_each:
                    verify(fn)
    return changed
