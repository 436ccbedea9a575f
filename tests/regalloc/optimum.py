"""The least that spilling can cost, by integer programming, for programs of values of one unit.

Gives `optimum(program, units)` and `cost(program, answer)`: loads and stores, each as often as its block runs (an
edge as its first block). A variable says for each value and half of an instruction whether it is in a register, one whether
memory has it; loads and stores are paid where these go up. Values of one program never share a register by being equal.
"""

from __future__ import annotations

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array

from warpwright.regalloc.answer import Allocation, Move
from warpwright.regalloc.graph import Graph
from warpwright.regalloc.liveness import liveness
from warpwright.regalloc.program import Program


def cost(program: Program, answer: Allocation) -> int:
    """What the loads and stores of an allocation cost."""
    graph = Graph(program)
    return sum(
        graph.frequency(place[0])
        for _, place, edit in answer.edits()
        if isinstance(edit, Move) and (edit.src.is_slot or edit.dst.is_slot)
    )


class _Model:
    """Rows `low <= sum(c * x) ` over variables of 0 and 1."""

    def __init__(self) -> None:
        self.price: list[float] = []
        self.least: list[float] = []
        self.most: list[float] = []
        self.rows: list[tuple[float, list[tuple[int, float]]]] = []

    def var(self, price: float = 0, low: float = 0, high: float = 1) -> int:
        self.price.append(price)
        self.least.append(low)
        self.most.append(high)
        return len(self.price) - 1

    def at_least(self, low: float, *terms: tuple[int, float]) -> None:
        self.rows.append((low, list(terms)))

    def solve(self) -> float:
        entries = [(r, v, c) for r, (_, terms) in enumerate(self.rows) for v, c in terms]
        r, v, c = (np.array(x) for x in zip(*entries))
        matrix = coo_array((c, (r, v)), shape=(len(self.rows), len(self.price))).tocsr()
        rows = LinearConstraint(matrix, [low for low, _ in self.rows], np.inf)
        found = milp(
            self.price, constraints=rows, integrality=1, bounds=Bounds(self.least, self.most),
            options={"time_limit": 20},
        )  # fmt: skip
        assert found.success, found.message
        return float(found.fun)


def optimum(program: Program, units: int) -> float:
    """The least cost with which the program fits `units`."""
    model, graph = _Model(), Graph(program)
    live = liveness(program, graph)
    entry: list[dict[int, tuple[int, int]]] = []  # value -> (in a register, in memory)
    for b, block in enumerate(program.blocks):
        used = {v for v in block.params if _used(program, live.out, b, v)}
        entry.append({v: (model.var(), model.var()) for v in live.into[b] | used})
        model.at_least(-units, *((r, -1) for r, _ in entry[b].values()))
        for r, m in entry[b].values():
            model.at_least(1, (r, 1), (m, 1))
    ends = [_block(model, program, graph, live.out, b, entry[b], units) for b in range(len(program.blocks))]
    for b, block in enumerate(program.blocks):
        price = graph.frequency(b)
        for target, args in block.succs:
            given = dict(zip(program.blocks[target].params, args))
            for v, (r, m) in entry[target].items():
                before, stored = ends[b][given.get(v, v)]
                load = model.var(price)
                model.at_least(0, (load, 1), (before, 1), (r, -1))
                store = model.var(price)
                if v in given:
                    model.at_least(0, (store, 1), (m, -1))
                    model.at_least(0, (load, 1), (before, 1), (m, -1))
                else:
                    model.at_least(0, (store, 1), (stored, 1), (m, -1))
                    model.at_least(0, (before, 1), (store, -1))
    return model.solve()


def _used(program: Program, out: list[set[int]], b: int, v: int) -> bool:
    return v in out[b] or any(
        o.value == v and not o.define for i in program.blocks[b].insts for o in i.operands
    )


def _block(
    model: _Model,
    program: Program,
    graph: Graph,
    out: list[set[int]],
    b: int,
    entry: dict[int, tuple[int, int]],
    units: int,
) -> dict[int, tuple[int, int]]:
    price, block = graph.frequency(b), program.blocks[b]
    last: dict[int, int] = {v: len(block.insts) for v in out[b]}
    for i, inst in enumerate(block.insts):
        for o in inst.operands:
            if not o.define:
                last[o.value] = max(last.get(o.value, -1), i)
    now = dict(entry)
    for i, inst in enumerate(block.insts):
        uses = {o.value for o in inst.operands if not o.define}
        defs = [o.value for o in inst.operands if o.define]
        early: dict[int, tuple[int, int]] = {}
        for v, (before, stored) in now.items():
            r, m = model.var(low=float(v in uses)), model.var()
            load, store = model.var(price), model.var(price)
            model.at_least(0, (load, 1), (before, 1), (r, -1))
            model.at_least(0, (store, 1), (stored, 1), (m, -1))
            model.at_least(0, (before, 1), (store, -1))
            model.at_least(1, (r, 1), (m, 1))
            early[v] = r, m
        model.at_least(-units, *((r, -1) for r, _ in early.values()))
        now = {}
        for v, (r, m) in early.items():
            if last[v] > i:
                late = model.var()
                model.at_least(0, (r, 1), (late, -1))
                model.at_least(1, (late, 1), (m, 1))
                now[v] = late, m
        model.at_least(len(defs) - units, *((r, -1) for r, _ in now.values()))
        for v in defs:
            if last.get(v, -1) > i:
                now[v] = model.var(low=1), model.var(high=0)
    return now
