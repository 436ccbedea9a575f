"""Natural loops and their nesting, from the back edges of the dominator tree.

Needs `Dominators`. Gives `Loops`: for each block its innermost loop, loops outer before inner. Cycles that
are not natural loops (entered at two places) are in no loop.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .core import Block, Function, Op
from .dominance import Dominators


@dataclass(slots=True, eq=False)
class Loop:
    """One loop: `latches` branch back to `header`; `blocks` includes those of inner loops."""

    header: Block
    latches: list[Block]
    parent: Loop | None = None
    depth: int = 1
    blocks: list[Block] = field(default_factory=list)


class Loops:
    """All natural loops of a function."""

    def __init__(self, fn: Function, dom: Dominators) -> None:
        self.innermost: dict[Block, Loop] = {}
        self.loops: list[Loop] = []
        latches: dict[Block, list[Block]] = {}
        for block in dom.order:
            for succ in dict.fromkeys(block.successors()):
                if dom.dominates(succ, block):
                    latches.setdefault(succ, []).append(block)
        for header in sorted(latches, key=dom.index.__getitem__, reverse=True):
            self._collect(Loop(header, latches[header]), dom)
        self.loops.reverse()
        for loop in self.loops:
            loop.depth = loop.parent.depth + 1 if loop.parent else 1
        for block in dom.order:
            inside = self.innermost.get(block)
            while inside is not None:
                inside.blocks.append(block)
                inside = inside.parent

    def _collect(self, loop: Loop, dom: Dominators) -> None:
        """Walk back from the latches; inner loops found before are taken whole."""
        self.loops.append(loop)
        work = list(loop.latches)
        seen: set[Loop] = {loop}
        while work:
            block = work.pop()
            inner = self.innermost.get(block)
            if inner is None:
                self.innermost[block] = loop
                if block is not loop.header:
                    work.extend(dom.order[p] for p in dom.preds[dom.index[block]])
                continue
            while inner.parent is not None and inner not in seen:
                inner = inner.parent
            if inner not in seen:
                seen.add(inner)
                inner.parent = loop
                work.extend(
                    dom.order[p] for p in dom.preds[dom.index[inner.header]] if p != dom.index[inner.header]
                )
        self.innermost.setdefault(loop.header, loop)

    def contains(self, loop: Loop, block: Block) -> bool:
        """True when the block is in the loop or in one inside it."""
        inside = self.innermost.get(block)
        while inside is not None and inside is not loop:
            inside = inside.parent
        return inside is loop


def preheader(fn: Function, loop: Loop, dom: Dominators) -> Block:
    """The block that enters the loop and does nothing else afterwards; made where there is none.

    A new block is not in `dom`; it takes over all edges into the header from outside.
    """
    header = loop.header
    latches = set(loop.latches)
    outside = [b for i in dict.fromkeys(dom.preds[dom.index[header]]) if (b := dom.order[i]) not in latches]
    if len(outside) == 1 and len(outside[0].ops[-1].succs) == 1:
        return outside[0]
    block = Block(f"{header.name}_pre")
    params = [block.add_param(p.type, p.name) for p in header.params]
    block.ops.append(Op("br", [], [], {}, header.ops[0].loc, [(header, list(params))]))
    for pred in outside:
        succs = pred.ops[-1].succs
        for i, (target, args) in enumerate(succs):
            if target is header:
                succs[i] = (block, args)
    fn.blocks.insert(fn.blocks.index(header), block)
    return block
