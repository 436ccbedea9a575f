"""Whether a kernel with spills has the blocks and edges that it had, and stands in the module that it stood in.

Needs both modules, both flows, and which lines of the one are those of the other. Gives `around(before, after, name)` and
`same_graph(old, new, pair)`, both words for what is wrong, "" where all is well. Blocks with nothing but lines of ours lead
on to a block of the kernel; without them the graph is the kernel's, block by block in the order of the text: labels, lines,
and where each way goes. Invariant: shares no code with what writes the spills but the reading of PTX.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ..ptx.module import Module, Var
from ..ptx.print import print_function, print_module
from .flow import Flow

EDGE, ARRAY = "$ww_edge", "_ww_slots"


def around(before: Module, after: Module, name: str) -> str:
    """The kernel's head and all else in the module; an array of ours may have come."""
    old, new = before.entry(name), after.entry(name)
    if print_function(replace(old, body=None)) != print_function(replace(new, body=None)):
        return "the kernel's head is another"
    rest = [i for i in after.items if not (isinstance(i, Var) and i.name == f"{name}{ARRAY}")]
    others = replace(before, items=[i for i in before.items if i is not old])
    if print_module(replace(after, items=[i for i in rest if i is not new])) != print_module(others):
        return "the module around the kernel is another"
    return ""


def same_graph(old: Flow, new: Flow, pair: dict[int, int]) -> str:
    """`pair`: line of the new text -> line of the kernel, for all that are the kernel's."""
    entered = [{s for b in range(len(f.blocks)) for s in f.succs(b)} | {0} for f in (old, new)]
    was = [b for b in range(len(old.blocks)) if old.blocks[b] or old.heads[b] or b in entered[0]]
    ours = {b for b in range(len(new.blocks)) if _is_ours(new, b, pair)}
    now = [
        b
        for b in range(len(new.blocks))
        if b not in ours and (new.blocks[b] or new.heads[b] or b in entered[1])
    ]
    if [new.heads[b] for b in now] != [old.heads[b] for b in was]:
        return "the labels are others"
    if [[pair[n] for n in new.blocks[b] if n in pair] for b in now] != [old.blocks[b] for b in was]:
        return "instructions stand in other blocks"
    number = dict(zip(now, was))
    for b, w in number.items():
        if [number.get(_onward(new, s, ours), -1) for s in new.succs(b)] != old.succs(w):
            return f"a way out of the block of {_first(new, b)} goes elsewhere"
    count = Counter(s for b in range(len(new.blocks)) for s in new.succs(b))
    if any(count[b] > 1 for b in ours if b):
        return "several ways go through moves of one edge"
    return ""


def _is_ours(new: Flow, b: int, pair: dict[int, int]) -> bool:
    """Whether a block has nothing of the kernel, not even a label."""
    head = new.heads[b]
    return (
        bool(new.blocks[b])
        and (not head or head.startswith(EDGE))
        and not any(n in pair for n in new.blocks[b])
    )


def _onward(new: Flow, b: int, ours: set[int]) -> int:
    """The block of the kernel that a block leads to, -1 where that is not sure."""
    for _ in range(len(ours) + 1):
        if b not in ours:
            return b
        ways = new.succs(b)
        if len(ways) != 1:
            return -1
        b = ways[0]
    return -1


def _first(new: Flow, b: int) -> str:
    return new.heads[b] or (new.lines[new.blocks[b][0]].inst.op if new.blocks[b] else "the entry")
