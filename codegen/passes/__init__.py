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


#: What is told of a stage that has run: its name, and what it left.
OnStage = Callable[[str, Function], None]


def named(level: int = 2) -> list[tuple[str, Pass]]:
    """The passes of a level (0: only what is needed; above: all) under the names of their files; `fold.2` is the second."""
    found: list[tuple[str, Pass]] = []
    count: dict[str, int] = {}
    for step in NEEDED + (OPTIMISING if level else (division.run,)):
        name = str(step.__module__).rpartition(".")[2]
        count[name] = count.get(name, 0) + 1
        found.append((name if count[name] == 1 else f"{name}.{count[name]}", step))
    return found


def run_all(fn: Function, level: int = 2, verify_each: bool = False, on_stage: OnStage | None = None) -> bool:
    """Run the passes of a level; True when anything changed. `on_stage` is told of each, also where nothing changed."""
    changed = False
    with paused_collector():
        for name, step in named(level):
            if step(fn):
                changed = True
                if verify_each:
                    verify(fn)
            if on_stage is not None:
                on_stage(name, fn)
    return changed
