"""Simplify the graph: constant branches, jumps through empty blocks, straight lines, redundant parameters.

Needs valid IR. Afterwards every block is reachable, no `br_if` has a constant condition or two equal
targets, and a block with one predecessor that only jumps to it is part of that predecessor. No op is moved
past another or copied.
"""

from __future__ import annotations

from ..ir.core import Block, Function, Op, Value, predecessors
from ..ir.edit import substitute
from . import params
from .reach import drop_unreachable

_Edge = tuple[Block, list[Value]]


def run(fn: Function) -> bool:
    """Simplify in one sweep a step, twice where the first found something; True when anything changed."""
    changed = False
    for _ in range(2):
        again = _fold_branches(fn)
        again |= drop_unreachable(fn)
        if _thread(fn):
            again = True
            drop_unreachable(fn)
        again |= params.prune(fn)
        again |= _merge(fn)
        if not again:
            break
        changed = True
    return changed


def _same_edge(a: _Edge, b: _Edge) -> bool:
    return a[0] is b[0] and len(a[1]) == len(b[1]) and all(x is y for x, y in zip(a[1], b[1]))


def constant(value: Value) -> bool | None:
    """The constant that a pred value is, or None."""
    owner = value.owner
    if isinstance(owner, Op) and owner.name == "const":
        return bool(owner.attrs["value"])
    return None


def _jump(op: Op, edge: _Edge) -> None:
    """Make a conditional branch a plain one."""
    op.name, op.operands, op.attrs, op.succs = "br", [], {}, [edge]


def _fold_branches(fn: Function) -> bool:
    changed = False
    for block in fn.blocks:
        op = block.ops[-1]
        if op.name != "br_if":
            continue
        known = constant(op.operands[0])
        if known is not None:
            _jump(op, op.succs[0 if known else 1])
        elif _same_edge(op.succs[0], op.succs[1]):
            _jump(op, op.succs[0])
        else:
            continue
        changed = True
    return changed


def _own_params_only(fn: Function) -> set[Block]:
    """Blocks that hold just a branch, with parameters that nobody else uses."""
    owner: dict[Value, Block] = {}
    for block in fn.blocks[1:]:
        if len(block.ops) == 1 and block.ops[0].name in ("br", "br_if"):
            for value in block.params:
                owner[value] = block
    foreign = set()
    for block in fn.blocks:
        for op in block.ops:
            used = op.operands + [a for _, args in op.succs for a in args] if op.succs else op.operands
            for value in used:
                home = owner.get(value)
                if home is not None and home is not block:
                    foreign.add(home)
    return {
        b for b in fn.blocks[1:] if len(b.ops) == 1 and b.ops[0].name in ("br", "br_if") and b not in foreign
    }


def _through(edge: _Edge, alone: bool) -> _Edge | None:
    """Where an edge into a branch-only block really goes; None where that is not known, or not better.

    `alone`: the edge is its block's only way out. A conditional edge is not made to carry arguments, since
    selection would have to make the empty block again.
    """
    block, args = edge
    terminator = block.ops[0]
    bound = dict(zip(block.params, args))
    if terminator.name == "br_if":
        cond = terminator.operands[0]
        known = constant(bound[cond]) if cond in bound else None
        if known is None:
            return None
        target, passed = terminator.succs[0 if known else 1]
    else:
        target, passed = terminator.succs[0]
    if target is block or (passed and not alone):
        return None
    return target, [bound.get(v, v) for v in passed]


def _thread(fn: Function) -> bool:
    hollow = _own_params_only(fn)
    if not hollow:
        return False
    changed = False
    for block in fn.blocks:
        op = block.ops[-1]
        for i, edge in enumerate(op.succs):
            seen = {block}
            while edge[0] in hollow and edge[0] not in seen:
                seen.add(edge[0])
                through = _through(edge, len(op.succs) == 1)
                if through is None:
                    break
                edge = op.succs[i] = through
                changed = True
    return changed


def _merge(fn: Function) -> bool:
    """Append each block to its only predecessor where that has no other way to go."""
    preds = predecessors(fn)
    gone: set[Block] = set()
    changes: dict[Value, Value] = {}
    for head in fn.blocks:
        if head in gone:
            continue
        while True:
            op = head.ops[-1]
            if op.name != "br":
                break
            target, args = op.succs[0]
            if target is head or target is fn.blocks[0] or len(preds[target]) != 1:
                break
            changes.update(zip(target.params, args))
            head.ops.pop()
            head.ops.extend(target.ops)
            gone.add(target)
    if gone:
        fn.blocks = [b for b in fn.blocks if b not in gone]
        substitute(fn, changes)
    return bool(gone)
