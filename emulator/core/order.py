"""The order in which lanes are run: a weak topological order of the control-flow graph.

Needs successor lists. Gives `weak_order`, in which every loop's blocks are contiguous and what follows a
loop comes behind it, also where the graph is irreducible. Invariant: running the group of lanes with the
smallest position first makes lanes that left a loop wait for those still in it, so that they go on
together.
"""

from __future__ import annotations

from collections.abc import Sequence


def weak_order(successors: Sequence[Sequence[int]], entry: int) -> list[int]:
    """All nodes reachable from `entry`, in order."""
    order: list[int] = []
    reachable = _reach(successors, entry)
    _order(successors, [entry, *sorted(reachable - {entry})], reachable, order)
    return order


def _reach(successors: Sequence[Sequence[int]], entry: int) -> set[int]:
    seen = {entry}
    stack = [entry]
    while stack:
        for s in successors[stack.pop()]:
            if s not in seen:
                seen.add(s)
                stack.append(s)
    return seen


def _order(successors: Sequence[Sequence[int]], roots: list[int], inside: set[int], out: list[int]) -> None:
    """Emit `inside` component by component; a component's head first, then the rest without edges into the head."""
    for component in _components(successors, roots, inside):
        head = component[0]
        out.append(head)
        if len(component) > 1:
            rest = set(component) - {head}
            starts = [s for s in successors[head] if s in rest]
            _order(successors, starts + component[1:], rest, out)


def _components(successors: Sequence[Sequence[int]], roots: list[int], inside: set[int]) -> list[list[int]]:
    """Strongly connected components in topological order (Tarjan); the first node of each is where it was entered."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    on_stack: set[int] = set()
    stack: list[int] = []
    found: list[list[int]] = []
    for root in roots:
        if root in index or root not in inside:
            continue
        work: list[tuple[int, int]] = [(root, 0)]
        while work:
            node, at = work.pop()
            if at == 0:
                index[node] = low[node] = len(index)
                stack.append(node)
                on_stack.add(node)
            nexts = successors[node]
            descended = False
            while at < len(nexts):
                s = nexts[at]
                at += 1
                if s not in inside:
                    continue
                if s not in index:
                    work.append((node, at))
                    work.append((s, 0))
                    descended = True
                    break
                if s in on_stack:
                    low[node] = min(low[node], index[s])
            if descended:
                continue
            if low[node] == index[node]:
                found.append(_pop_component(stack, on_stack, node))
            if work:
                parent = work[-1][0]
                low[parent] = min(low[parent], low[node])
    found.reverse()
    return found


def _pop_component(stack: list[int], on_stack: set[int], node: int) -> list[int]:
    component: list[int] = []
    while True:
        top = stack.pop()
        on_stack.discard(top)
        component.append(top)
        if top == node:
            component.reverse()
            return component
