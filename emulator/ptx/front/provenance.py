"""Which kernel parameters the addresses of stores come from.

Needs the graph's steps. Gives `stored_parameters`: byte offsets of the parameters that a store or atomic
may go through, or None where that cannot be told. Invariant: used only to spare the race detector the reads
of buffers that the kernel never writes; a wrong guess costs a missed report, never a wrong one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...core.arrays import item_bytes
from .model import Arg, ConstArg, Lanewise, MemArg, RegArg

if TYPE_CHECKING:
    from .cfg import Block, Step

#: Stands for "anything": a pointer that came out of memory.
ANYTHING = -1


def stored_parameters(blocks: Iterable[Block], entry: str) -> set[int] | None:
    """Offsets of the parameters that global memory is written through."""
    blocks = list(blocks)
    if any(b.function != entry for b in blocks):
        return None
    roots = _roots([s for b in blocks for s in b.steps])
    found: set[int] = set()
    for block in blocks:
        for step in block.steps:
            if step.op.base in ("st", "atom", "red") and not step.op.has("shared", "local", "param"):
                mem = next(a for a in step.op.args if isinstance(a, MemArg))
                found |= _of(mem, roots)
    return None if ANYTHING in found else found


def _of(a: Arg, roots: dict[int, set[int]]) -> set[int]:
    if isinstance(a, MemArg):
        a = a.base
    return roots.get(a.index, set()) if isinstance(a, RegArg) else set()


def _roots(steps: list[Step]) -> dict[int, set[int]]:
    """For each register the parameters that it may be computed from."""
    roots: dict[int, set[int]] = {}
    changed = True
    while changed:
        changed = False
        for step in steps:
            outs = [a for a in step.outs if isinstance(a, RegArg)]
            if not outs:
                continue
            made = _result(step, roots)
            for a in outs:
                known = roots.setdefault(a.index, set())
                if not made <= known:
                    known |= made
                    changed = True
    return roots


def _result(step: Step, roots: dict[int, set[int]]) -> set[int]:
    bound = step.bound
    if isinstance(bound, Lanewise) and step.op.base not in ("div", "rem"):
        if bound.shared_result:
            mem = step.op.args[1]
            assert isinstance(mem, MemArg) and isinstance(mem.base, ConstArg)
            return {int(mem.base.value) + mem.offset}
        return {ANYTHING} if any(item_bytes(d) >= 8 for d in bound.outs) else set()
    made: set[int] = set()
    for a in step.ins:
        made |= _of(a, roots)
    return made
