"""A PTX function as a program of the allocator's protocol.

Needs `flow`. Gives `translate(flow) -> Translation`: SSA values that know their register, block parameters where versions
of a register meet (pruned: only where it is live, at iterated dominance frontiers; Cytron et al. 1991). Files: `r` counts
32-bit registers, `p` predicates, `c` what is kept in no register of a thread (`elsewhere`). Invariant: versions of one
register are one web; a block without lines has one empty instruction.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from ...regalloc.graph import Graph
from ...regalloc.program import Block, Inst, Operand, Program, RegisterFile, Value
from .elsewhere import Level, elsewhere
from .flow import Flow

FILES = {
    "r": RegisterFile("r", 1 << 20),
    "p": RegisterFile("p", 1 << 20),
    "c": RegisterFile("c", 1 << 20),
}
_UNITS = {"pred": 1, "b8": 1, "b16": 1, "b32": 1, "b64": 2, "b128": 4, "f16": 1, "f32": 1, "f64": 2}


def units(type_: str) -> int:
    """32-bit registers that a PTX register of this type takes."""
    count = 1
    if type_[:1] == "v" and "." in type_:
        head, _, type_ = type_.partition(".")
        count = int(head[1:])
    kind = type_ if type_ in _UNITS else f"b{type_.lstrip('usf') or '32'}"
    return count * _UNITS.get(kind, 1)


@dataclass(slots=True)
class Translation:
    """`register[v]`: the number of the register that a value is a version of; `reached`: flow block -> program block."""

    program: Program
    flow: Flow
    register: list[int] = field(default_factory=list)
    blocks: list[int] = field(default_factory=list)  # program block -> flow block
    lines: list[list[int]] = field(default_factory=list)  # program block -> instruction -> line, -1 for none
    wheres: list[int] = field(default_factory=list)  # value -> the line that writes it, -1: a parameter
    uniform: set[int] = field(
        default_factory=set
    )  # registers that count as none by themselves: constants and what is uniform


def translate(flow: Flow, level: Level = "uniform") -> Translation:
    """The program of a function's flow. `level`: what counts as kept in no register of a thread."""
    entered = {s for b in range(len(flow.blocks)) for s in flow.succs(b)}
    reached = [
        b for b in range(len(flow.blocks)) if b == 0 or flow.blocks[b] or flow.succs(b) or b in entered
    ]
    number = {b: i for i, b in enumerate(reached)}
    succs = [[number[s] for s in flow.succs(b)] for b in reached]
    skeleton = Program({}, [], [Block([], (), tuple((s, ()) for s in row)) for row in succs])
    graph = Graph(skeleton)
    if len(graph.order) != len(reached):
        keep = sorted(graph.order)
        reached = [reached[i] for i in keep]
        number = {b: i for i, b in enumerate(reached)}
        succs = [[number[s] for s in flow.succs(b)] for b in reached]
        skeleton = Program({}, [], [Block([], (), tuple((s, ()) for s in row)) for row in succs])
        graph = Graph(skeleton)
    return _Builder(flow, reached, graph, succs, level).build()


class _Builder:
    def __init__(
        self, flow: Flow, reached: list[int], graph: Graph, succs: list[list[int]], level: Level
    ) -> None:
        self.flow, self.reached, self.graph, self.succs = flow, reached, graph, succs
        self.lines = [flow.blocks[b] for b in reached]
        self.out = Translation(Program(dict(FILES), [], []), flow, blocks=reached)
        self.out.uniform = elsewhere(flow)
        self.counted = self.out.uniform if level == "uniform" else elsewhere(flow, level)
        self.into = self._live()

    def _live(self) -> list[set[int]]:
        """Registers that are live where each block begins."""
        gen: list[set[int]] = []
        kill: list[set[int]] = []
        for block in self.lines:
            read: set[int] = set()
            written: set[int] = set()
            for n in block:
                line = self.flow.lines[n]
                read |= set(line.reads) - written
                written |= set(line.writes)
            gen.append(read)
            kill.append(written)
        into = [set(g) for g in gen]
        work = list(self.graph.order)
        waiting = set(work)
        while work:
            b = work.pop()
            waiting.discard(b)
            new = gen[b].union(*(into[s] for s in self.succs[b])) if self.succs[b] else set(gen[b])
            new = gen[b] | (new - (kill[b] - gen[b]))
            if new != into[b]:
                into[b] = new
                for p in self.graph.preds[b]:
                    if p not in waiting:
                        waiting.add(p)
                        work.append(p)
        return into

    def _frontiers(self) -> list[set[int]]:
        found: list[set[int]] = [set() for _ in self.succs]
        for b in self.graph.order:
            if len(self.graph.preds[b]) > 1:
                for p in self.graph.preds[b]:
                    while p != self.graph.idom[b] and b not in found[p]:
                        found[p].add(b)
                        p = self.graph.idom[p]
        return found

    def _params(self) -> list[list[int]]:
        """For each block the registers whose versions meet there."""
        frontiers = self._frontiers()
        at: dict[int, set[int]] = defaultdict(set)
        count: dict[int, int] = defaultdict(int)
        for b, block in enumerate(self.lines):
            for n in block:
                for r in self.flow.lines[n].writes:
                    at[r].add(b)
                    count[r] += 1
        for r in self.into[0]:
            at[r].add(0)
            count[r] += 1
        found: list[set[int]] = [set() for _ in self.lines]
        for r, blocks in at.items():
            if count[r] == 1:
                continue
            work, placed = list(blocks), set()
            while work:
                for f in frontiers[work.pop()]:
                    if f not in placed and r in self.into[f]:
                        placed.add(f)
                        found[f].add(r)
                        work.append(f)
        return [sorted(s) for s in found]

    def _value(self, r: int, line: int) -> int:
        type_ = self.flow.registers[r][1]
        file = "p" if type_ == "pred" else "c" if r in self.counted else "r"
        self.out.program.values.append(Value(file, units(type_), False, r))
        self.out.register.append(r)
        self.out.wheres.append(line)
        return len(self.out.register) - 1

    def build(self) -> Translation:
        params = self._params()
        program, graph = self.out.program, self.graph
        program.blocks = [Block([]) for _ in self.lines]
        self.out.lines = [[] for _ in self.lines]
        ends: list[dict[int, int]] = [{} for _ in self.lines]
        for b in graph.order:
            now = dict(ends[graph.idom[b]]) if b else {}
            block = program.blocks[b]
            if b == 0 and self.into[0]:
                start = [Operand(self._value(r, -1), True) for r in sorted(self.into[0])]
                now.update((self.out.register[o.value], o.value) for o in start)
                block.insts.append(Inst(tuple(start)))
                self.out.lines[0].append(-1)
            versions = {r: self._value(r, -1) for r in params[b]}
            block.params = tuple(versions.values())
            now.update(versions)
            for n in self.lines[b]:
                block.insts.append(self._inst(n, now))
                self.out.lines[b].append(n)
            if not block.insts or (self.succs[b] and any(o.define for o in block.insts[-1].operands)):
                block.insts.append(Inst())
                self.out.lines[b].append(-1)
            ends[b] = now
        for b, block in enumerate(program.blocks):
            block.succs = tuple((s, tuple(ends[b][r] for r in params[s])) for s in self.succs[b])
        return self.out

    def _inst(self, n: int, now: dict[int, int]) -> Inst:
        line = self.flow.lines[n]
        operands = [Operand(now[r]) for r in line.reads if r in now]
        position = {self.out.register[o.value]: at for at, o in enumerate(operands)}
        for r in line.writes:
            tied = position.get(r, -1)
            v = self._value(r, n)
            values = self.out.program.values
            if tied >= 0 and values[operands[tied].value].file != values[v].file:
                tied = -1
            operands.append(Operand(v, True, tied=tied))
            now[r] = v
        return Inst(tuple(operands), op=n)
