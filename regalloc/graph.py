"""The shape of a program: orders, dominance, loops.

Needs `program`. Gives `Graph`. Dominators are found by the scheme of Cooper, Harvey and Kennedy (2001). A loop is a
strongly connected part of more than one block (or one with an edge to itself), taken apart again without its entries, so
that a cycle with several entries is a loop like any other. Invariant: every block is reachable.
"""

from __future__ import annotations

from .program import Program


class Graph:
    """`order` is reverse postorder, `index` its inverse; `depth` counts the loops around a block; `loop` names the
    innermost, -1 for none; `members` the blocks of each; `entries` those that are entered from outside.
    """

    def __init__(self, program: Program) -> None:
        self.succs = [[target for target, _ in b.succs] for b in program.blocks]
        count = len(self.succs)
        self.preds: list[list[int]] = [[] for _ in range(count)]
        for b, succs in enumerate(self.succs):
            for s in succs:
                self.preds[s].append(b)
        self.order = self._reverse_postorder()
        self.index = [-1] * count
        for i, b in enumerate(self.order):
            self.index[b] = i
        self.idom = self._dominators()
        self._number()
        self.depth = [0] * count
        self.loop = [-1] * count
        self.members: list[list[int]] = []
        self.entries: list[set[int]] = []
        self._loops()

    def frequency(self, block: int) -> int:
        """How often a block runs, as far as can be guessed: ten times for each loop around it."""
        return int(10 ** min(self.depth[block], 6))

    def dominates(self, a: int, b: int) -> bool:
        """True when every path to `b` passes `a` (a block dominates itself)."""
        return self._first[a] <= self._first[b] < self._last[a]

    def _reverse_postorder(self) -> list[int]:
        seen = [False] * len(self.succs)
        done: list[int] = []
        stack = [(0, 0)]
        seen[0] = True
        while stack:
            b, k = stack.pop()
            if k < len(self.succs[b]):
                stack.append((b, k + 1))
                s = self.succs[b][k]
                if not seen[s]:
                    seen[s] = True
                    stack.append((s, 0))
            else:
                done.append(b)
        return done[::-1]

    def _dominators(self) -> list[int]:
        index, idom = self.index, [-1] * len(self.succs)
        idom[0] = 0
        deepest = [
            sorted(own, key=lambda p: -index[p]) for own in self.preds
        ]  # many exits: one walk, not one each
        changed = True
        while changed:
            changed = False
            for b in self.order[1:]:
                best = -1
                for p in deepest[b]:
                    if idom[p] < 0:
                        continue
                    if best < 0:
                        best = p
                    while best != p:
                        while index[best] > index[p]:
                            best = idom[best]
                        while index[p] > index[best]:
                            p = idom[p]
                if idom[b] != best:
                    idom[b], changed = best, True
        return idom

    def _number(self) -> None:
        """Interval numbers of the dominator tree: dominance is two comparisons."""
        count = len(self.succs)
        children: list[list[int]] = [[] for _ in range(count)]
        for b in self.order[1:]:
            children[self.idom[b]].append(b)
        self._first, self._last = [0] * count, [0] * count
        clock, stack = 0, [(0, 0)]
        while stack:
            b, k = stack.pop()
            if k == 0:
                self._first[b] = clock
                clock += 1
            if k < len(children[b]):
                stack.append((b, k + 1))
                stack.append((children[b][k], 0))
            else:
                self._last[b] = clock

    def _loops(self) -> None:
        work = [list(self.order)]
        while work:
            blocks = work.pop()
            inside = set(blocks)
            for part in self._components(blocks, inside):
                if len(part) == 1 and part[0] not in self.succs[part[0]]:
                    continue
                own = set(part)
                entries = {b for b in part if b == 0 or any(p not in own for p in self.preds[b])}
                number = len(self.members)
                self.members.append(part)
                self.entries.append(entries)
                for b in part:
                    self.depth[b] += 1
                    self.loop[b] = number
                rest = [b for b in part if b not in entries]
                if rest:
                    work.append(rest)

    def _components(self, blocks: list[int], inside: set[int]) -> list[list[int]]:
        """Strongly connected parts of the graph on `blocks` (Tarjan 1972), without recursion."""
        number: dict[int, int] = {}
        low: dict[int, int] = {}
        held: list[int] = []
        on: set[int] = set()
        found: list[list[int]] = []
        for root in blocks:
            if root in number:
                continue
            stack = [(root, 0)]
            while stack:
                b, k = stack.pop()
                if k == 0:
                    number[b] = low[b] = len(number)
                    held.append(b)
                    on.add(b)
                succs = self.succs[b]
                while k < len(succs):
                    s = succs[k]
                    k += 1
                    if s not in inside:
                        continue
                    if s not in number:
                        stack.append((b, k))
                        stack.append((s, 0))
                        break
                    if s in on:
                        low[b] = min(low[b], number[s])
                else:
                    if low[b] == number[b]:
                        part = []
                        while True:
                            x = held.pop()
                            on.discard(x)
                            part.append(x)
                            if x == b:
                                break
                        found.append(part)
                    if stack:
                        up = stack[-1][0]
                        low[up] = min(low[up], low[b])
        return found
