"""Where spilled values are stored, and when: one slot a value, stores where they cost least.

Needs a `spill.Plan` and its `colour.Colours`. Gives `Stores`: the stores at each place, and the slot of each value. A value
is stored once where it is defined, or at its evictions where memory does not surely have it yet, whichever runs less
often. Slots are coloured as registers are, by one walk over the dominator tree. Invariant: on every way to a reload
stands a store; two values share a slot only if they are never live at once or are of one web.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from .answer import Place
from .colour import Colours
from .graph import Graph
from .liveness import NEVER, Liveness
from .pack import bits, lowest, runs
from .pressure import Traffic
from .program import Program
from .spill import Plan


@dataclass(slots=True)
class Stores:
    """(value, unit) stored before an instruction or on an edge; values' slots in units; `size` units in all."""

    before: dict[Place, list[tuple[int, int]]] = field(default_factory=dict)
    edges: dict[Place, list[tuple[int, int]]] = field(default_factory=dict)
    slots: dict[int, int] = field(default_factory=dict)
    size: int = 0


def stores(
    program: Program, graph: Graph, live: Liveness, traffic: Traffic, plan: Plan, colours: Colours
) -> Stores:
    """Stores and slots of one file."""
    found = Stores()
    if not plan.spilled:
        return found
    wanted, in_memory = _evictions(program, graph, traffic, plan, colours)
    born, flying = _births(program, traffic)
    for v, events in wanted.items():
        cost = sum(graph.frequency(place[0]) for _, place, _ in events)
        if v in born and v not in flying and v in colours.born and graph.frequency(live.home[v]) < cost:
            events = [("before", born[v], colours.born[v])]
        for kind, place, unit in events:
            table = found.before if kind == "before" else found.edges
            table.setdefault(place, []).append((v, unit))
    _slots(program, graph, live, traffic, set(wanted) | in_memory, found)
    return found


Event = tuple[str, Place, int]


def _evictions(
    program: Program, graph: Graph, traffic: Traffic, plan: Plan, colours: Colours
) -> tuple[dict[int, list[Event]], set[int]]:
    """Evictions of values that memory does not surely have, and the parameters that are born in memory."""
    values = program.values
    wanted: dict[int, list[Event]] = defaultdict(list)
    stored: list[set[int]] = [set() for _ in program.blocks]
    done = [False] * len(program.blocks)
    in_memory: set[int] = set()
    for b in graph.order:
        now = _known(program, graph, traffic, plan, stored, done, b)
        in_memory |= {v for v in program.blocks[b].params if v in traffic.entering(b) - plan.entry[b]}
        for i in range(len(program.blocks[b].insts)):
            for v, unit in colours.leaves.get((b, i), ()):
                if v not in now and not values[v].remat:
                    wanted[v].append(("before", (b, i), unit))
                    now.add(v)
        stored[b], done[b] = now, True
        for k, (target, args) in enumerate(program.blocks[b].succs):
            given = dict(zip(program.blocks[target].params, args))
            for v in sorted((plan.exit[b] & traffic.live.into[target]) - plan.entry[target]):
                if v not in now and not values[v].remat and v not in given:
                    wanted[v].append(("edge", (b, k), colours.ends[b][v]))
    return wanted, in_memory


def _known(
    program: Program,
    graph: Graph,
    traffic: Traffic,
    plan: Plan,
    stored: list[set[int]],
    done: list[bool],
    b: int,
) -> set[int]:
    """The values that memory surely has where a block begins: those in no register, and what all ways here have stored.

    Memory keeps what it has, so that ways back to a block from blocks that it dominates need no look.
    """
    live = traffic.entering(b)
    now = live - plan.entry[b]
    ready = [p for p in graph.preds[b] if done[p]]
    if all(done[p] or graph.dominates(b, p) for p in graph.preds[b]) and ready:
        both = set.intersection(*(stored[p] for p in ready))
        now |= both & (plan.entry[b] - set(program.blocks[b].params))
    return now


def _births(program: Program, traffic: Traffic) -> tuple[dict[int, Place], set[int]]:
    """The first place at which each value can be stored, and the values that are in flight at some time."""
    born: dict[int, Place] = {}
    flying: set[int] = set()
    for b, block in enumerate(program.blocks):
        for v in block.params:
            born[v] = (b, 0)
        for i, inst in enumerate(block.insts):
            for operand in inst.operands:
                if operand.define:
                    born[operand.value] = (b, i + 1)
                    if operand.in_flight:
                        flying.add(operand.value)
    return born, flying


def _slots(
    program: Program, graph: Graph, live: Liveness, traffic: Traffic, spilled: set[int], found: Stores
) -> None:
    """Slots by dominance. A web of several values keeps one slot to itself."""
    values = program.values
    webs: dict[int, list[int]] = defaultdict(list)
    for v in sorted(spilled):
        if values[v].web >= 0:
            webs[values[v].web].append(v)
    for members in webs.values():
        if len(members) > 1:
            at = -(-found.size // values[members[0]].width) * values[members[0]].width
            found.size = at + values[members[0]].width
            found.slots.update(dict.fromkeys(members, at))
    base = found.size
    alone = spilled - set(found.slots)
    if alone:
        _by_dominance(program, graph, live, traffic, alone, found, base)


def _by_dominance(
    program: Program,
    graph: Graph,
    live: Liveness,
    traffic: Traffic,
    spilled: set[int],
    found: Stores,
    base: int,
) -> None:
    values = program.values
    for b in graph.order:
        active = {v for v in live.into[b] if v in spilled}
        taken = 0
        for v in active:
            taken |= bits(found.slots[v] - base, values[v].width)
        params = [v for v in program.blocks[b].params if v in spilled]
        for v in params:
            taken |= _give(found, values[v].width, v, taken, base)
        for touched in traffic.after[b]:
            for v, following in touched.items():
                if v not in spilled:
                    continue
                if following == NEVER:
                    if v in found.slots and (v in active or v in params or live.home[v] == b):
                        taken &= ~bits(found.slots[v] - base, values[v].width)
                elif v not in found.slots:
                    taken |= _give(found, values[v].width, v, taken, base)


def _give(found: Stores, width: int, v: int, taken: int, base: int) -> int:
    top = taken.bit_length() + 2 * width
    open_ = runs(~taken & ((1 << top) - 1), width, _step(width))
    at = lowest(open_)
    found.slots[v] = base + at
    found.size = max(found.size, base + at + width)
    return bits(at, width)


def _step(width: int) -> int:
    """Slots of 2 and 4 units are aligned, so that one instruction stores them."""
    return width if width in (2, 4) else 1
