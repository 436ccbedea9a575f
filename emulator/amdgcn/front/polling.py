"""Loads that poll, found by the shape of loops: other waves get a turn before such a loop goes on.

Needs the blocks of a graph, with their targets. Gives `mark_polled`, which sets `Op.polled`. A load polls if a short
loop without stores repeats it at the same address, since only another wave can end such a loop. Compilers rotate
loops, so that a copy of the load before the loop polls too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .model import Op

if TYPE_CHECKING:
    from .graph import Block

#: The greatest number of blocks in a loop that polls, and on the way from a rotated copy to its loop.
_BLOCKS = 6


def mark_polled(blocks: Sequence[Block]) -> None:
    """Set `polled` for each load of vector or local memory that polls."""
    quiet = [not any(_changes_memory(op) for op in b.ops) for b in blocks]
    loads = [[op for op in b.ops if op.row.kind in ("vmem", "lds") and op.row.dst] for b in blocks]
    polled: dict[int, list[Op]] = {}
    for p in range(len(blocks)):
        cycle = _cycle(blocks, p, quiet) if loads[p] and quiet[p] else set()
        written = {row for q in cycle for op in blocks[q].ops for row in op.writes}
        polled[p] = [op for op in loads[p] if cycle and written.isdisjoint(op.reads)]
    for p, found in enumerate(loads):
        if found:
            ahead = [op for q in _ahead(blocks, p, quiet) for op in polled[q]]
            for op in found:
                op.polled = op in polled[p] or any(_copies(op, other) for other in ahead)


def _changes_memory(op: Op) -> bool:
    name = op.row.name
    if op.row.kind in ("vmem", "lds"):
        return "store" in name or "write" in name or "atomic" in name or not op.row.dst
    return "barrier" in name


def _cycle(blocks: Sequence[Block], start: int, quiet: Sequence[bool]) -> set[int]:
    """The quiet blocks of the short loops through a block, or nothing."""
    paths: list[list[int]] = [[start]]
    found: set[int] = set()
    while paths:
        path = paths.pop()
        for target in blocks[path[-1]].targets:
            if target == start:
                found.update(path)
            elif quiet[target] and target not in path and len(path) < _BLOCKS:
                paths.append([*path, target])
    return found


def _ahead(blocks: Sequence[Block], start: int, quiet: Sequence[bool]) -> set[int]:
    """The quiet blocks that follow a block within a few steps."""
    found: set[int] = set()
    edge = {start}
    for _ in range(_BLOCKS):
        edge = {t for p in edge for t in blocks[p].targets if quiet[t]} - found
        found |= edge
    return found


def _copies(op: Op, other: Op) -> bool:
    """Return True if the load has the same address, or the same place in the source, as the other."""
    a, b = op.inst, other.inst
    if op.row is not other.row or a.words != b.words:
        return False
    return a.operands[1:] == b.operands[1:] or (a.loc is not None and a.loc == b.loc)
