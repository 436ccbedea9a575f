"""Dead code: ops and block parameters whose results reach nothing that counts.

Needs valid IR. Liveness starts at ops with effects and at branch conditions and flows backwards, through a
block parameter only once the parameter itself is live, so a loop variable that feeds nothing but itself
goes.
"""

from __future__ import annotations

from ..ir.core import Block, Function, Op, Value
from ..ir.effects import is_removable
from .params import drop, incoming


def run(fn: Function) -> bool:
    """Remove what is dead; True when anything went."""
    live: set[Value] = set()
    work: list[Value] = []
    kept: set[Op] = set()
    for block in fn.blocks:
        for op in block.ops:
            if not is_removable(op):
                kept.add(op)
                work.extend(op.operands)
    edges = incoming(fn)
    position: dict[Value, int] = {p: i for block in fn.blocks for i, p in enumerate(block.params)}
    while work:
        value = work.pop()
        if value in live:
            continue
        live.add(value)
        owner = value.owner
        if isinstance(owner, Op):
            if owner not in kept:
                kept.add(owner)
                work.extend(owner.operands)
        elif isinstance(owner, Block):
            i = position[value]
            work.extend(args[i] for args in edges[owner])
    changed = False
    for block in fn.blocks:
        ops = [op for op in block.ops if op in kept]
        if len(ops) != len(block.ops):
            block.ops = ops
            changed = True
    dead = {p for block in fn.blocks[1:] for p in block.params if p not in live}
    if dead:
        drop(fn, dead)
    return changed or bool(dead)
