"""Where spills move, and which spilled registers must not share a slot.

Needs `ssa`, a `spill.Plan` and its `slots.Stores`. Gives `moves(made, plan, kept)`, the stores and reloads at each place in
their order, and `conflicts(made, moves)`: register -> registers. A register's slot is live from a store to its last reload;
it conflicts with those that are live behind one of its stores. Invariant: registers that have no conflict may have one
slot, and every reload still finds what was stored for it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from ...regalloc.answer import Place
from ...regalloc.slots import Stores
from ...regalloc.spill import Plan
from .ssa import Translation

Event = tuple[bool, int]  # whether it stores, and the value


@dataclass(slots=True)
class Moves:
    """Before an instruction, and on an edge (block, which of its successors)."""

    before: dict[Place, list[Event]] = field(default_factory=dict)
    edges: dict[Place, list[Event]] = field(default_factory=dict)


def moves(made: Translation, plan: Plan, kept: Stores) -> Moves:
    """At each place the stores, then the reloads."""
    found, program = Moves(), made.program
    for b, block in enumerate(program.blocks):
        for i in range(len(block.insts)):
            out = [(True, v) for v, _ in kept.before.get((b, i), ())]
            out += [(False, v) for v in plan.loads.get((b, i), ())]
            if out:
                found.before[b, i] = out
        for k, (target, args) in enumerate(block.succs):
            given = dict(zip(program.blocks[target].params, args))
            out = [(True, v) for v, _ in kept.edges.get((b, k), ())]
            for p, a in given.items():
                if p in kept.slots and p not in plan.entry[target] and a in plan.exit[b]:
                    out.append((True, a))
            out += [(False, v) for v in sorted(plan.entry[target]) if given.get(v, v) not in plan.exit[b]]
            if out:
                found.edges[b, k] = out
    return found


def conflicts(made: Translation, found: Moves) -> dict[int, set[int]]:
    """By a backward walk over the moves, until no block begins with more slots live."""
    blocks, meets = made.program.blocks, defaultdict[int, set[int]](set)
    into: list[set[int]] = [set() for _ in blocks]
    preds: list[list[int]] = [[] for _ in blocks]
    for b, block in enumerate(blocks):
        for s, _ in block.succs:
            preds[s].append(b)

    def back(events: list[Event], live: set[int]) -> None:
        for stores, v in reversed(events):
            r = made.register[v]
            if not stores:
                live.add(r)
                continue
            live.discard(r)
            meets[r] |= live
            for other in live:
                meets[other].add(r)

    within = [
        [e for i in range(len(block.insts)) for e in found.before.get((b, i), ())]
        for b, block in enumerate(blocks)
    ]
    work = list(range(len(blocks)))
    while work:
        b = work.pop()
        live: set[int] = set()
        for k, (s, _) in enumerate(blocks[b].succs):
            through = set(into[s])
            back(found.edges.get((b, k), []), through)
            live |= through
        back(within[b], live)
        if live != into[b]:
            into[b] = live
            work += preds[b]
    return meets
