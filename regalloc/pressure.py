"""Register pressure: how many units each instruction wants, and who holds them.

Needs `program`, `graph`, `liveness`, `needs`. Gives `Traffic` (what each instruction touches in one file, with the next
uses behind it) and `pressure`. Invariant: a program whose pressure nowhere passes the limit is allocated without a
spill, and without tuples and fixed registers uses exactly the peak.
"""

from __future__ import annotations

from dataclasses import dataclass

from .graph import Graph
from .liveness import NEVER, Liveness, next_uses
from .needs import Need, need, units
from .program import Program

_NOTHING = Need()


class Traffic:
    """For one file: `needs[b][i]`, and `after[b][i]`, each value that instruction touches -> the position in the block of
    its next use behind it (`NEVER` where it dies), and `end`, the distances where a block ends.
    """

    def __init__(self, program: Program, graph: Graph, live: Liveness, file: str) -> None:
        self.program, self.live, self.file = program, live, file
        self.end = next_uses(program, graph, live, file)
        self.needs: list[list[Need]] = []
        self.after: list[list[dict[int, int]]] = []
        self.start: list[dict[int, int]] = []  # the position of the first use of each value
        for b in range(len(program.blocks)):
            self._read(b)

    def _read(self, b: int) -> None:
        program, file, values = self.program, self.file, self.program.values
        insts = program.blocks[b].insts
        length, kept = len(insts), self.live.kept[b]
        ahead = {v: length + far for v, far in self.end[b].items()}
        needs: list[Need] = [_NOTHING] * length
        after: list[dict[int, int]] = [{}] * length
        for i in range(length - 1, -1, -1):
            inst = insts[i]
            found = need(program, inst, file)
            waited = [v for v in kept.get(i, ()) if values[v].file == file]
            if not (found.uses or found.defs or found.clobbers or waited):
                continue
            needs[i] = found
            touched = after[i] = {}
            for at in found.defs:
                v = inst.operands[at].value
                touched[v] = ahead.pop(v, NEVER)
            for v in (*found.values, *waited):
                touched[v] = ahead.get(v, NEVER)
            for v in (*found.values, *waited):
                ahead[v] = i
        self.needs.append(needs)
        self.after.append(after)
        self.start.append(ahead)

    def lives_on(self, b: int, i: int) -> dict[int, bool]:
        """Whether each value that an instruction uses is used again, or still in flight."""
        after = self.after[b][i]
        return {v: after[v] < NEVER for v in self.needs[b][i].values}

    def entering(self, b: int) -> set[int]:
        """Values of the file that are live where a block begins, parameters that are used among them."""
        values, file = self.program.values, self.file
        start = self.start[b]
        found = {v for v in self.live.into[b] if values[v].file == file}
        found |= {v for v in self.program.blocks[b].params if values[v].file == file and v in start}
        return found


@dataclass(frozen=True, slots=True)
class Peak:
    """The most units that an instruction of the file wants, where, and the values that are live there."""

    units: int
    block: int
    inst: int
    live: tuple[int, ...]


@dataclass(slots=True)
class Pressure:
    """`at[b][i]` units at each instruction, `enter[b]` where a block begins."""

    file: str
    at: list[list[int]]
    enter: list[int]
    peak: Peak

    def most(self, block: int) -> int:
        return max(self.enter[block], max(self.at[block], default=0))


def pressure(program: Program, traffic: Traffic) -> Pressure:
    """The pressure of one file at every instruction."""
    at: list[list[int]] = []
    enter: list[int] = []
    best, place, who = -1, (0, 0), (0, 0)
    for b, block in enumerate(program.blocks):
        row, size = _block(program, traffic, b)
        at.append(row)
        enter.append(size)
        for i in range(len(block.insts)):
            if row[i] > best:
                best, place = row[i], (b, i)
        if size > best:
            best, place = size, (b, 0)
        who = place
    return Pressure(traffic.file, at, enter, Peak(max(best, 0), *who, live_at(program, traffic, *who)))


def _block(program: Program, traffic: Traffic, b: int) -> tuple[list[int], int]:
    padded, insts = program.padded, program.blocks[b].insts
    held = traffic.entering(b)
    size = enter = sum(padded[v] for v in held)
    row = [size] * len(insts)
    for i, touched in enumerate(traffic.after[b]):
        if not touched and not traffic.needs[b][i].clobbers:
            row[i] = size
            continue
        found = traffic.needs[b][i]
        lives_on = {v: touched[v] < NEVER for v in found.values}
        through = size - sum(padded[v] for v in found.values)
        row[i] = max(units(program, insts[i], found, lives_on, through))
        for v, following in touched.items():
            if v in held and following == NEVER:
                held.discard(v)
                size -= padded[v]
            elif v not in held and following < NEVER:
                held.add(v)
                size += padded[v]
    return row, enter


def live_at(program: Program, traffic: Traffic, block: int, inst: int) -> tuple[int, ...]:
    """The values of the file that are live before or after an instruction, in order of their numbers."""
    held = traffic.entering(block)
    for touched in traffic.after[block][:inst]:
        for v, following in touched.items():
            if following == NEVER:
                held.discard(v)
            else:
                held.add(v)
    if program.blocks[block].insts:
        held |= set(traffic.after[block][inst])
    return tuple(sorted(held))
