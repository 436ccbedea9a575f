"""Which values are live where, which are in flight, and how far it is to their next use.

Needs `program` and `graph`. Gives `Liveness` and `next_uses`. Live sets are found a use at a time, up to the definition,
which SSA form makes linear in the size of the answer (Boissinot et al. 2008). Invariant: a value that an asynchronous
instruction names is live until the instruction that waits for it, read there or not.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .graph import Graph
from .program import Program

#: The distance of a use that never comes, and what leaving a loop adds.
NEVER = 1 << 40
OUTSIDE = 1 << 20


@dataclass(slots=True)
class Liveness:
    """`into` and `out` by block, `out` with the arguments that the block hands over. `kept[b]` (instruction -> values that
    are in flight up to it); `flying[b]` those in flight where the block begins. `home` is the block that defines a value.
    """

    into: list[set[int]]
    out: list[set[int]]
    home: list[int]
    kept: list[dict[int, list[int]]]
    flying: list[set[int]]
    forever: set[int] = field(default_factory=set)  # in flight where the program ends


def liveness(program: Program, graph: Graph) -> Liveness:
    count = len(program.blocks)
    home = _homes(program)
    kept, flying, _ = _flights(program, graph)
    live = Liveness([set() for _ in range(count)], [set() for _ in range(count)], home, kept, flying)
    for b, block in enumerate(program.blocks):
        defined = set(block.params)
        for i, inst in enumerate(block.insts):
            for v in kept[b].get(i, ()):
                if v not in defined:
                    _mark(live, graph, b, v)
            for operand in inst.operands:
                if not operand.define and operand.value not in defined:
                    _mark(live, graph, b, operand.value)
            for operand in inst.operands:
                if operand.define:
                    defined.add(operand.value)
        for _, args in block.succs:
            for v in args:
                live.out[b].add(v)
                if v not in defined:
                    _mark(live, graph, b, v)
    return live


def _homes(program: Program) -> list[int]:
    home = [-1] * len(program.values)
    for b, block in enumerate(program.blocks):
        for v in block.params:
            home[v] = b
        for inst in block.insts:
            for operand in inst.operands:
                if operand.define:
                    home[operand.value] = b
    return home


def _mark(live: Liveness, graph: Graph, block: int, value: int) -> None:
    """`value`, defined elsewhere, is used in `block`: it is live from its definition to there."""
    stack, end = [block], live.home[value]
    while stack:
        b = stack.pop()
        if value in live.into[b]:
            continue
        live.into[b].add(value)
        for p in graph.preds[b]:
            live.out[p].add(value)
            if p != end:
                stack.append(p)


def _flights(
    program: Program, graph: Graph
) -> tuple[list[dict[int, list[int]]], list[set[int]], list[set[int]]]:
    """Values in flight, a forward problem: opened by an asynchronous instruction, closed by one that waits."""
    count = len(program.blocks)
    kept: list[dict[int, list[int]]] = [{} for _ in range(count)]
    into: list[set[tuple[int, int]]] = [set() for _ in range(count)]
    out: list[set[tuple[int, int]]] = [set() for _ in range(count)]
    if any(inst.group >= 0 for block in program.blocks for inst in block.insts):
        work = list(reversed(graph.order))
        while work:
            b = work.pop()
            now = set(into[b])
            kept[b] = {}
            for i, inst in enumerate(program.blocks[b].insts):
                if inst.waits:
                    ended = sorted({v for g, v in now if g in inst.waits})
                    kept[b][i] = ended
                    now = {(g, v) for g, v in now if g not in inst.waits}
                if inst.group >= 0:
                    now |= {(inst.group, o.value) for o in inst.operands if o.in_flight}
            if now != out[b]:
                out[b] = now
                for s in graph.succs[b]:
                    if not now <= into[s]:
                        into[s] |= now
                        work.append(s)
    return kept, [{v for _, v in s} for s in into], [{v for _, v in s} for s in out]


def next_uses(program: Program, graph: Graph, live: Liveness, file: str) -> list[dict[int, int]]:
    """For each block, the values of `file` that are live where it ends -> instructions from there to the next use. What a
    loop does not use, and what lies behind a loop, is further away than all in it.
    """
    values = program.values
    first: list[dict[int, int]] = []
    for b, block in enumerate(program.blocks):
        seen: dict[int, int] = {}
        for i, inst in enumerate(block.insts):
            for v in live.kept[b].get(i, ()):
                seen.setdefault(v, i)
            for operand in inst.operands:
                if not operand.define:
                    seen.setdefault(operand.value, i)
        first.append(seen)
    end: list[dict[int, int]] = [
        {v: NEVER for v in live.out[b] if values[v].file == file} for b in range(len(program.blocks))
    ]
    deepest = max(graph.depth, default=0)
    for _ in range(deepest + 2):
        changed = False
        for b in reversed(graph.order):
            changed |= _step(program, graph, live, first, end, b)
        if not changed:
            break
    return end


def _step(
    program: Program,
    graph: Graph,
    live: Liveness,
    first: list[dict[int, int]],
    end: list[dict[int, int]],
    b: int,
) -> bool:
    """Bring one block's distances up to date with those of its successors."""
    own, changed = end[b], False
    for target, args in program.blocks[b].succs:
        extra = OUTSIDE if graph.depth[target] < graph.depth[b] else 0
        seen, beyond, length = first[target], end[target], len(program.blocks[target].insts)
        for v in args:
            if v in own and own[v] > extra:
                own[v], changed = extra, True
        for v in live.into[target]:
            if v in own:
                at = seen.get(v, -1)
                far = extra + (at if at >= 0 else length + beyond.get(v, NEVER))
                if far < own[v]:
                    own[v], changed = far, True
    return changed
