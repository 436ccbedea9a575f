"""The allocator: the list of its stages.

Needs the other files of this package. Gives `allocate(program, limits) -> Allocation`. Invariant: the program is not
touched; the same program and limits give the same answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .answer import Allocation, Infeasible, Place
from .colour import Colours, Stuck, colour
from .finish import Finish
from .graph import Graph
from .liveness import Liveness, liveness
from .pack import bits
from .pressure import Traffic, pressure
from .program import Program
from .slots import stores
from .spill import Plan, plan

#: How often an instruction's surroundings are made emptier before the allocator gives up.
ROUNDS = 400


@dataclass(slots=True)
class Analysis:
    """What the stages share: the graph and what is live."""

    program: Program
    graph: Graph
    live: Liveness

    @classmethod
    def of(cls, program: Program) -> Analysis:
        graph = Graph(program)
        return cls(program, graph, liveness(program, graph))


def allocate(program: Program, limits: Mapping[str, int] | None = None) -> Allocation:
    """Registers and edits within `limits` (file -> units; else all of the file). Raises `Infeasible`."""
    known = Analysis.of(program)
    answer = Allocation([])
    places: list[tuple[str, dict[Place, dict[int, int]]]] = []
    for name, file in program.files.items():
        most = min(file.units, (limits or {}).get(name, file.units))
        answer.limits[name] = most
        traffic = Traffic(program, known.graph, known.live, name)
        done, colours, room = _fit(known, traffic, limit_of(program, name, most))
        kept = stores(program, known.graph, known.live, traffic, done, colours)
        Finish(program, known.graph, done, colours, kept, answer).run(room, _still(known, colours, name))
        answer.used[name] = colours.used.bit_length()
        places.append((name, colours.operands))
    answer.operands = _operands(program, places)
    return answer


def limit_of(program: Program, file: str, most: int) -> Callable[[int], int]:
    """The units of a file that each block may name: the limit, and its role's."""
    roles = {role: min(most, budget.get(file, most)) for role, budget in program.roles.items()}
    by_block = [roles.get(block.role, most) for block in program.blocks]
    return by_block.__getitem__


def _fit(known: Analysis, traffic: Traffic, limit: Callable[[int], int]) -> tuple[Plan, Colours, list[int]]:
    """Spill and colour; where fixed registers or values in flight leave no room, spill more there and try again."""
    program, graph, live = known.program, known.graph, known.live
    tight: dict[Place, int] = {}
    count = len(program.blocks)
    peak = pressure(program, traffic).peak.units
    room = [min(limit(b), peak) for b in range(count)]
    for _ in range(ROUNDS):
        done = plan(program, graph, live, traffic, limit, tight)
        try:
            return (
                done,
                colour(program, graph, live, traffic, done, limit, room.__getitem__),
                [limit(b) for b in range(count)],
            )
        except Stuck as stuck:
            whole = [limit(b) for b in range(count)]
            if room != whole:
                room = whole
                continue
            place = (stuck.block, stuck.inst)
            if stuck.alone or tight.get(place, 0) >= limit(stuck.block):
                raise Infeasible(*place, traffic.file, limit(stuck.block) + 1, limit(stuck.block)) from None
            tight[place] = min(2 * tight.get(place, 0) + 1, limit(stuck.block))
    raise Infeasible(*place, traffic.file, limit(place[0]) + 1, limit(place[0]))


def _still(known: Analysis, colours: Colours, file: str) -> list[int]:
    """The units of values in flight where each block ends."""
    values, found = known.program.values, []
    for b, succs in enumerate(known.graph.succs):
        flying = {v for s in succs for v in known.live.flying[s]}
        units = 0
        for v in flying:
            if values[v].file == file and v in colours.ends[b]:
                units |= bits(colours.ends[b][v], values[v].width)
        found.append(units)
    return found


def _operands(
    program: Program, places: list[tuple[str, dict[Place, dict[int, int]]]]
) -> list[list[tuple[int, ...]]]:
    values, files = program.values, dict(places)
    return [
        [
            tuple(files[values[o.value].file][b, i][at] for at, o in enumerate(inst.operands))
            for i, inst in enumerate(block.insts)
        ]
        for b, block in enumerate(program.blocks)
    ]


def least(known: Analysis, file: str) -> int:
    """The units with which every instruction of a file fits when nothing lives past it but what is in flight; fixed
    registers may ask for more.
    """
    from .needs import units

    program = known.program
    traffic = Traffic(program, known.graph, known.live, file)
    most = 1
    for b, block in enumerate(program.blocks):
        frozen = {v for v in known.live.flying[b] if program.values[v].file == file}
        for i, inst in enumerate(block.insts):
            found = traffic.needs[b][i]
            through = sum(program.padded[v] for v in frozen if v not in found.values)
            flies = {o.value for o in inst.operands if o.in_flight}
            on = {v: v in frozen or v in flies for v in found.values}
            most = max(most, *units(program, inst, found, on, through))
            for o in inst.operands:
                if o.fixed >= 0 and program.values[o.value].file == file:
                    most = max(most, o.fixed + program.values[o.value].width)
            if inst.waits:
                frozen -= set(known.live.kept[b].get(i, ()))
            if inst.group >= 0:
                frozen |= {v for v in flies if program.values[v].file == file}
        most = max(most, sum(program.padded[v] for v in frozen))
    return most
