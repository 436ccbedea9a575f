"""Programs of the allocator's protocol, valid by construction: no seed is ever thrown away.

Gives `generate(seed, kind)`. A random graph (loops with several entries come by themselves) is filled in an order of
dominance, so that every use has a definition before it; arguments are chosen last. `kind` leaves features out: "plain"
has values of one unit and nothing fixed; "small" is that in a few instructions.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from warpwright.regalloc.graph import Graph
from warpwright.regalloc.program import Block, Inst, Operand, Program, RegisterFile, Value

#: Register files as machines have them: tuples that align or not, exchange or none, one number a thread or one a warp.
FILES = (
    RegisterFile("r", 96, ((2, 2), (3, 4)), swap=False, lanes=True),
    RegisterFile("v", 96, ((2, 2),), swap=True, lanes=True),
    RegisterFile("v", 96, (), swap=True, lanes=True),
    RegisterFile("s", 96, ((2, 2), (3, 4)), swap=False),
    RegisterFile("a", 96, ((4, 4),), pinned=frozenset({2, 9}), swap=False, lanes=True),
)
PREDICATES = RegisterFile("p", 8)
MASKS = (0, 0, 0, 1, 2)  # 1 and 2 in 0, 3 in 1, 4 in 2


@dataclass(slots=True)
class _Maker:
    rng: random.Random
    program: Program
    kind: str
    widths: tuple[int, ...]
    groups: int = 0

    def value(self, file: str | None = None, remat: bool = False, width: int | None = None) -> int:
        rng, program = self.rng, self.program
        name = file or rng.choice(list(program.files))
        if width is None:
            width = 1 if name == "p" else rng.choice(self.widths)
        program.values.append(Value(name, width, remat))
        return len(program.values) - 1

    def pick(self, known: list[int], count: int) -> list[int]:
        """Values to use, recent ones more often."""
        rng = self.rng
        return [known[-1 - min(int(rng.expovariate(0.15)), len(known) - 1)] for _ in range(count) if known]


def generate(seed: int, kind: str = "all") -> Program:
    """One program. Its last instruction of each block uses something, so that the way it goes can depend on it."""
    rng = random.Random(f"{kind}{seed}")
    simple = kind in ("plain", "small")
    file = rng.choice(FILES[:4]) if simple else rng.choice(FILES)
    if simple:
        file = RegisterFile(file.name, 256, lanes=False)
    files = {file.name: file}
    if not simple and rng.random() < 0.3:
        files["p"] = PREDICATES
    count = rng.randint(1, 3 if kind == "small" else rng.choice((3, 6, 10)))
    program = Program(files, [], [])
    if not simple and rng.random() < 0.3:
        program.masks = MASKS
    widths = (1,) if simple else rng.choice(((1,), (1, 1, 2), (1, 2, 3, 4), (1, 1, 1, 2, 4, 8)))
    maker = _Maker(rng, program, kind, widths)
    succs = _graph(rng, count)
    for b in range(count):
        program.blocks.append(Block([], (), tuple((s, ()) for s in succs[b])))
        if len(program.masks) > 1 and rng.random() < 0.6:
            program.blocks[b].mask = rng.randrange(len(MASKS))
    _fill(maker)
    if not simple and rng.random() < 0.2:
        program.roles = {"narrow": {file.name: file.units * 3 // 4}}
        for block in program.blocks[1:]:
            if rng.random() < 0.4:
                block.role = "narrow"
    return program


def _graph(rng: random.Random, count: int) -> list[list[int]]:
    """Successors: every block is reached from one before it; the rest is chance, backwards too."""
    succs: list[list[int]] = [[] for _ in range(count)]
    for b in range(1, count):
        near = [p for p in range(b) if len(succs[p]) < 3]
        succs[rng.choice(near[-3:])].append(b)
    for b in range(count):
        while count > 1 and len(succs[b]) < 3 and rng.random() < 0.3:
            succs[b].append(rng.randrange(1, count))
    return succs


def _fill(maker: _Maker) -> None:
    rng, program = maker.rng, maker.program
    graph = Graph(program)
    ends: dict[int, list[int]] = {}
    pending: dict[int, list[tuple[int, list[int]]]] = {}
    for b in graph.order:
        block = program.blocks[b]
        known = list(ends[graph.idom[b]]) if b else []
        if b:
            block.params = tuple(maker.value() for _ in range(rng.choice((0, 0, 1, 2, 3))))
            known += block.params
        else:
            kinds = [(n, w) for n in program.files for w in ((1,) if n == "p" else sorted(set(maker.widths)))]
            for name, width in kinds:
                v = maker.value(name, False, width)
                block.insts.append(Inst((Operand(v, True),)))
                known.append(v)
        for group, values in pending.pop(b, ()):
            block.insts.append(Inst((), waits=(group,)))
            known += values
        size = rng.randint(0, 6 if maker.kind == "small" else rng.choice((4, 8, 20)))
        waiting: list[tuple[int, int, list[int]]] = []
        for _ in range(size):
            _advance(block, waiting, known)
            _inst(maker, block, known, waiting)
        _close(maker, graph, b, waiting, known, pending)
        uses = maker.pick(known, rng.choice((0, 1, 1, 2)))
        block.insts.append(Inst(tuple(Operand(v) for v in uses)))
        ends[b] = known
    for b, block in enumerate(program.blocks):
        block.succs = tuple((s, _arguments(maker, ends[b], program.blocks[s].params)) for s, _ in block.succs)


def _advance(block: Block, waiting: list[tuple[int, int, list[int]]], known: list[int]) -> None:
    for item in list(waiting):
        if len(block.insts) >= item[0]:
            block.insts.append(Inst((), waits=(item[1],)))
            known += item[2]
            waiting.remove(item)


def _close(
    maker: _Maker,
    graph: Graph,
    b: int,
    waiting: list[tuple[int, int, list[int]]],
    known: list[int],
    pending: dict[int, list[tuple[int, list[int]]]],
) -> None:
    """What is in flight at the end is waited for here, or in every successor where these have no other way in."""
    succs = graph.succs[b]
    for _, group, values in waiting:
        if succs and all(graph.preds[s] == [b] for s in succs) and maker.rng.random() < 0.7:
            for s in succs:
                pending.setdefault(s, []).append((group, values))
        else:
            maker.program.blocks[b].insts.append(Inst((), waits=(group,)))
            known += values


def _arguments(maker: _Maker, known: list[int], params: tuple[int, ...]) -> tuple[int, ...]:
    values = maker.program.values
    found = []
    for p in params:
        fitting = [
            v for v in known if values[v].file == values[p].file and values[v].width == values[p].width
        ]
        found.append(maker.pick(fitting, 1)[0])
    return tuple(found)


def _inst(maker: _Maker, block: Block, known: list[int], waiting: list[tuple[int, int, list[int]]]) -> None:
    rng, program = maker.rng, maker.program
    if maker.kind != "small" and rng.random() < 0.12:
        v = maker.value(None, True)
        block.insts.append(Inst((Operand(v, True),)))
        known.append(v)
        return
    operands = [Operand(v) for v in maker.pick(known, rng.choice((0, 1, 2, 2, 3)))]
    defs = rng.choice((0, 1, 1, 1, 2))
    if maker.kind in ("plain", "small"):
        new = [maker.value() for _ in range(defs)]
        block.insts.append(Inst((*operands, *(Operand(v, True) for v in new))))
        known += new
        return
    asynchronous = rng.random() < 0.08
    tied: set[int] = set()
    new = []
    for _ in range(defs):
        free = [i for i in range(len(operands)) if not operands[i].define and i not in tied]
        if free and rng.random() < 0.3:
            at = rng.choice(free)
            use = program.values[operands[at].value]
            v = maker.value(use.file, False, use.width)
            tied.add(at)
            operands.append(Operand(v, True, tied=at))
        else:
            v = maker.value()
            operands.append(Operand(v, True, early=rng.random() < 0.2))
        new.append(v)
    if rng.random() < 0.15:
        operands = _fix(maker, operands)
    clobbers: tuple[tuple[str, int], ...] = ()
    if rng.random() < 0.05:
        taken = _fixed_units(maker, operands)
        name = rng.choice(list(program.files))
        units = [u for u in range(min(program.files[name].units, 48) // 4) if (name, u) not in taken]
        clobbers = tuple((name, u) for u in rng.sample(units, min(2, len(units))))
    if asynchronous:
        group = maker.groups
        maker.groups += 1
        flying: set[int] = set()
        for i, o in enumerate(operands):
            if i not in tied and o.fixed < 0 and o.value not in flying and _may_fly(block, o):
                flying.add(o.value)
                operands[i] = Operand(o.value, o.define, o.early, o.tied, o.fixed, True)
        late = [v for v in new if any(o.value == v and o.in_flight for o in operands)]
        block.insts.append(Inst(tuple(operands), clobbers, group))
        waiting.append((len(block.insts) + rng.randint(0, 3), group, late))
        new = [v for v in new if v not in late]
    else:
        block.insts.append(Inst(tuple(operands), clobbers))
    known += new


def _may_fly(block: Block, operand: Operand) -> bool:
    """A definition, or a use of what this block defines once and nobody else has in flight."""
    if operand.define:
        return True
    own = any(o.value == operand.value and o.define for i in block.insts for o in i.operands)
    flies = any(o.value == operand.value and o.in_flight for i in block.insts for o in i.operands)
    return own and not flies


def _fixed_units(maker: _Maker, operands: list[Operand]) -> set[tuple[str, int]]:
    values = maker.program.values
    return {
        (values[o.value].file, o.fixed + k)
        for o in operands
        if o.fixed >= 0
        for k in range(values[o.value].width)
    }


def _fix(maker: _Maker, operands: list[Operand]) -> list[Operand]:
    """Fix some operands to units low in the file; what is read together does not overlap, nor what is written together."""
    rng, values, files = maker.rng, maker.program.values, maker.program.files
    taken: set[tuple[str, int]] = set()
    tied = {o.tied for o in operands if o.tied >= 0}
    found = list(operands)
    for i, o in enumerate(operands):
        if rng.random() < 0.5 or i in tied or o.tied >= 0:
            continue
        value = values[o.value]
        file = files[value.file]
        step = file.alignment(value.width)
        at = rng.randrange(0, max(1, min(file.units, 48) // 3 - value.width), 1) // step * step
        units = {(value.file, at + k) for k in range(value.width)}
        if units & taken or any(u in file.pinned for _, u in units):
            continue
        taken |= units
        found[i] = Operand(o.value, o.define, o.early, o.tied, at)
    return found
