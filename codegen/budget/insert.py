"""Statements between those of a function, and on the edges of its graph.

Needs a translation. Gives `Insert`: `put`, `first` and `edge` take statements for a place of the program, `rebuilt(body)`
is the body with them, `tail` what comes behind it. Invariant: what is for an edge runs on that edge only; an edge from a
block of several ways to one that several ways lead to gets a block of its own, whose label begins with `$ww_edge`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ..ptx.module import Function, Inst, Label, Scope, Statement, Sym
from .ssa import Translation

#: Labels of blocks for edges begin so.
EDGE = "$ww_edge"


class Insert:
    def __init__(self, made: Translation, preds: Sequence[Sequence[int]], function: Function) -> None:
        self.made, self.preds, self.function = made, preds, function
        self.before: dict[int, list[Statement]] = defaultdict(list)  # by the identity of a statement
        self.behind: dict[int, list[Statement]] = defaultdict(list)
        self.tail: list[Statement] = []
        self.changed: dict[int, Inst] = {}  # branches with another label

    def put(self, b: int, i: int, out: list[Statement]) -> None:
        """Before an instruction of a block; behind its last where there is none."""
        lines = self.made.lines[b]
        number = next((n for n in lines[i:] if n >= 0), -1)
        if number >= 0:
            self.before[id(self.made.flow.lines[number].inst)] += out
            return
        number = next((n for n in reversed(lines) if n >= 0), -1)
        if number >= 0:
            self.behind[id(self.made.flow.lines[number].inst)] += out
            return
        head = self.made.flow.heads[self.made.blocks[b]]
        if head:
            self.behind[id(self.made.flow.labels[head][0])] += out
        else:
            assert b == 0
            self.put(self.made.program.blocks[0].succs[0][0], 0, out)

    def edge(self, b: int, k: int, out: list[Statement]) -> None:
        """On an edge: at the end or the beginning of a block where no other edge is, or in a block of its own."""
        program = self.made.program
        target = program.blocks[b].succs[k][0]
        flow, source = self.made.flow, self.made.blocks[b]
        if len(self.preds[target]) == 1:
            self.first(target, out)
        elif len(program.blocks[b].succs) == 1:
            self._last(b, out)
        elif k >= len(flow.jumps[source]):
            self.behind[id(flow.lines[flow.blocks[source][-1]].inst)] += out
        else:
            self._split(b, k, target, out)

    def between(self, b: int, k: int) -> bool:
        """Whether an edge runs from a block of several ways to one that several ways lead to."""
        succs = self.made.program.blocks[b].succs
        return len(succs) > 1 and len(self.preds[succs[k][0]]) > 1

    def first(self, b: int, out: list[Statement]) -> None:
        """Before everything else of a block."""
        number = next((n for n in self.made.lines[b] if n >= 0), -1)
        if number >= 0:
            key = id(self.made.flow.lines[number].inst)
            self.before[key] = out + self.before[key]
        else:
            self.put(b, 0, out)

    def _last(self, b: int, out: list[Statement]) -> None:
        """Behind everything else of a block, before its branch."""
        number = next((n for n in reversed(self.made.lines[b]) if n >= 0), -1)
        if number < 0:
            self.put(b, 0, out)
            return
        inst = self.made.flow.lines[number].inst
        table = self.before if inst.op.partition(".")[0] == "bra" else self.behind
        table[id(inst)] += out

    def _split(self, b: int, k: int, target: int, out: list[Statement]) -> None:
        """A block of its own for an edge that a branch takes."""
        flow, source = self.made.flow, self.made.blocks[b]
        inst = flow.lines[flow.blocks[source][-1]].inst
        old = flow.heads[self.made.blocks[target]]
        if flow.labels[old][1] is not self.function.body:
            raise LookupError(f"{old} cannot be reached from the end of the function")
        new = f"{EDGE}{len(self.tail)}"
        now = self.changed.get(id(inst), inst)
        operands = tuple(Sym(new) if isinstance(o, Sym) and o.name == old else o for o in now.operands)
        self.changed[id(inst)] = replace(now, operands=operands)
        self.tail += [Label(new), *out, Inst("bra.uni" if inst.op.endswith(".uni") else "bra", (Sym(old),))]

    def rebuilt(self, body: list[Statement]) -> list[Statement]:
        """The statements with what comes between."""
        new: list[Statement] = []
        for s in body:
            new += self.before.get(id(s), ())
            new.append(Scope(self.rebuilt(s.body)) if isinstance(s, Scope) else self.changed.get(id(s), s))
            new += self.behind.get(id(s), ())
        return new
