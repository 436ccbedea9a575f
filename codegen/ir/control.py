"""Control dependence: which branches decide whether a block runs.

Needs a function's blocks. Gives `control_dependence(fn)`: for each block the branches (their blocks) that it depends on
directly, from post-dominance. Blocks that can only end in `unreachable` (a trap) do not count as a way to go: threads
that take it never come back, and the grid stops. Endless loops get an exit, so that everything is post-dominated.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import TypeVar

from .core import Block, Function, reverse_postorder
from .dominance import immediate

Node = TypeVar("Node", bound=Hashable)


def _doomed(order: list[Block]) -> set[Block]:
    """Blocks from which every way ends in `unreachable`."""
    doomed: set[Block] = set()
    for block in reversed(order):
        if block.terminator.name == "unreachable" or (
            block.terminator.succs and all(s in doomed for s in block.successors())
        ):
            doomed.add(block)
    return doomed


def post_dominators(order: list[Node], succs: dict[Node, list[Node]]) -> dict[Node, Node | None]:
    """The immediate post-dominator of each block; None is the end of the kernel."""
    preds: dict[Node, list[Node]] = {b: [] for b in order}
    for block, targets in succs.items():
        for target in targets:
            preds[target].append(block)
    post: list[Node] = []
    seen: set[Node] = set()
    exits: list[Node] = []
    roots = [b for b in order if not succs[b]]
    for root in roots + order[::-1]:
        if root in seen:
            continue
        seen.add(root)
        exits.append(root)
        stack = [(root, iter(preds[root]))]
        while stack:
            block, rest = stack[-1]
            for pred in rest:
                if pred not in seen:
                    seen.add(pred)
                    stack.append((pred, iter(preds[pred])))
                    break
            else:
                post.append(block)
                stack.pop()
    reverse = post[::-1]
    number = {b: i + 1 for i, b in enumerate(reverse)}
    ends = set(exits)
    edges: list[list[int]] = [[]]
    edges += [[number[s] for s in succs[b]] + ([0] if b in ends else []) for b in reverse]
    idom = immediate(edges)
    return {b: reverse[idom[i] - 1] if idom[i] > 0 else None for b, i in number.items()}


def control_dependence(fn: Function) -> dict[Block, list[Block]]:
    """For each reachable block, the blocks whose conditional branch decides whether it runs."""
    order = reverse_postorder(fn)
    doomed = _doomed(order)
    succs = {b: [s for s in dict.fromkeys(b.successors()) if s not in doomed] for b in order}
    ipdom = post_dominators(order, succs)
    depends: dict[Block, list[Block]] = {b: [] for b in order}
    for block in order:
        targets = succs[block]
        if len(targets) < 2:
            continue
        stop = ipdom[block]
        for target in targets:
            runner: Block | None = target
            while runner is not None and runner is not stop:
                if not depends[runner] or depends[runner][-1] is not block:
                    depends[runner].append(block)
                runner = ipdom[runner]
    return depends
