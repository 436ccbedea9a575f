"""Remove block parameters that are the same value on every way in.

Needs valid SSA. Gives `prune(fn) -> bool`. Afterwards no block other than the entry has a parameter whose
arguments are all one value (or the parameter itself), except around cycles of parameters that only feed
each other's copies.
"""

from __future__ import annotations

from ..ir.core import Block, Function, Op, Value
from ..ir.edit import resolve, substitute


def incoming(fn: Function) -> dict[Block, list[list[Value]]]:
    """For every block, the argument list of each edge into it."""
    edges: dict[Block, list[list[Value]]] = {b: [] for b in fn.blocks}
    for block in fn.blocks:
        for target, args in block.ops[-1].succs:
            edges[target].append(args)
    return edges


def prune(fn: Function) -> bool:
    """Substitute redundant parameters; True when any went."""
    edges = incoming(fn)
    changes: dict[Value, Value] = {}
    dependents: dict[Value, list[tuple[Block, int]]] = {}
    work: list[tuple[Block, int]] = []
    for block in fn.blocks[1:]:
        for i in range(len(block.params)):
            work.append((block, i))
            for args in edges[block]:
                if isinstance(args[i].owner, Block):
                    dependents.setdefault(args[i], []).append((block, i))
    while work:
        block, i = work.pop()
        param = block.params[i]
        if param in changes or not edges[block]:
            continue
        only: Value | None = None
        for args in edges[block]:
            value = resolve(changes, args[i])
            if value is param or value is only:
                continue
            if only is not None:
                break
            only = value
        else:
            if only is not None:
                changes[param] = only
                moved = dependents.pop(param, [])
                dependents.setdefault(only, []).extend(moved)
                work.extend(moved)
    if changes:
        drop(fn, set(changes))
        substitute(fn, changes)
    return bool(changes)


def drop(fn: Function, gone: set[Value]) -> None:
    """Take the parameters in `gone` off their blocks, and their arguments off every edge."""
    kept: dict[Block, list[int]] = {}
    for block in fn.blocks:
        indices = [i for i, p in enumerate(block.params) if p not in gone]
        if len(indices) != len(block.params):
            kept[block] = indices
            block.params = [block.params[i] for i in indices]
    if not kept:
        return
    for block in fn.blocks:
        terminator: Op = block.ops[-1]
        for n, (target, args) in enumerate(terminator.succs):
            if target in kept:
                terminator.succs[n] = (target, [args[i] for i in kept[target]])
