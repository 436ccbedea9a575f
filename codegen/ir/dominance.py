"""Dominators and post-dominators, by the iterative scheme of Cooper, Harvey and Kennedy.

Needs a graph as lists of successor numbers. Gives `Dominators` for a function's reachable blocks, and the
immediate dominators of any rooted graph (`immediate`), which post-dominance uses on the reversed graph.
Invariant: the entry has no immediate dominator; unreachable blocks are absent.
"""

from __future__ import annotations

from collections.abc import Sequence

from .core import Block, Function, reverse_postorder


def immediate(preds: Sequence[Sequence[int]]) -> list[int]:
    """Immediate dominators of nodes numbered in reverse postorder, 0 the root (whose entry is 0)."""
    count = len(preds)
    idom = [-1] * count
    idom[0] = 0
    deepest = [sorted(own, reverse=True) for own in preds]  # many exits: one walk, not one each
    changed = True
    while changed:
        changed = False
        for node in range(1, count):
            best = -1
            for pred in deepest[node]:
                if idom[pred] < 0:
                    continue
                if best < 0:
                    best = pred
                    continue
                while best != pred:
                    while best > pred:
                        best = idom[best]
                    while pred > best:
                        pred = idom[pred]
            if idom[node] != best:
                idom[node] = best
                changed = True
    return idom


class Dominators:
    """The dominator tree of a function. `order` is reverse postorder; `index` numbers it."""

    __slots__ = ("_first", "_last", "children", "idom", "index", "order", "preds")

    def __init__(self, fn: Function) -> None:
        self.order: list[Block] = reverse_postorder(fn)
        self.index: dict[Block, int] = {b: i for i, b in enumerate(self.order)}
        self.preds: list[list[int]] = [[] for _ in self.order]
        for i, block in enumerate(self.order):
            for succ in block.successors():
                self.preds[self.index[succ]].append(i)
        self.idom: list[int] = immediate(self.preds)
        self.children: list[list[int]] = [[] for _ in self.order]
        for i in range(1, len(self.order)):
            self.children[self.idom[i]].append(i)
        self._number()

    def _number(self) -> None:
        """Interval numbers of the tree, so that dominance is two comparisons."""
        count = len(self.order)
        self._first, self._last = [0] * count, [0] * count
        clock = 0
        stack = [(0, 0)]
        while stack:
            node, child = stack.pop()
            if child == 0:
                self._first[node] = clock
                clock += 1
            if child < len(self.children[node]):
                stack.append((node, child + 1))
                stack.append((self.children[node][child], 0))
            else:
                self._last[node] = clock

    def preorder(self) -> list[Block]:
        """Reachable blocks, each after its dominator and subtrees unbroken."""
        by_clock = sorted(range(len(self.order)), key=self._first.__getitem__)
        return [self.order[i] for i in by_clock]

    def dominates(self, a: Block, b: Block) -> bool:
        """True when every path to `b` passes `a` (a block dominates itself). Both must be reachable."""
        i, j = self.index[a], self.index[b]
        return self._first[i] <= self._first[j] < self._last[i]
