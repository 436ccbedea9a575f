"""What a program must keep before it is allocated.

Needs `program`, `graph`, `liveness`. Gives `validate(program) -> list[str]`, empty where all is well. Invariant: the
generator of the tests makes only programs that pass, and the allocator and checker promise nothing for others.
"""

from __future__ import annotations

from collections.abc import Iterator

from .graph import Graph
from .liveness import liveness
from .program import Block, Inst, Program


def validate(program: Program) -> list[str]:
    """Every rule that is broken, in words."""
    graph = Graph(program)
    if len(graph.order) != len(program.blocks):
        return ["a block cannot be reached"]
    found = list(_shapes(program))
    if graph.preds[0] or program.blocks[0].params:
        found.append("the entry has parameters or predecessors")
    if not found:
        found += _dominance(program, graph)
    if not found:
        found += _flights(program, graph)
    return found


def _shapes(program: Program) -> Iterator[str]:
    values, defined = program.values, [0] * len(program.values)
    for b, block in enumerate(program.blocks):
        for v in block.params:
            defined[v] += 1
        for i, inst in enumerate(block.insts):
            yield from (f"block {b}, instruction {i}: {m}" for m in _inst(program, inst))
            for operand in inst.operands:
                defined[operand.value] += operand.define
        yield from (f"block {b}: {m}" for m in _ends(program, block))
    yield from (f"value {v} has {n} definitions" for v, n in enumerate(defined) if n > 1)
    yield from (f"there is no file {v.file}" for v in values if v.file not in program.files)


def _inst(program: Program, inst: Inst) -> Iterator[str]:
    values = program.values
    tied = set()
    for operand in inst.operands:
        value = values[operand.value]
        if operand.tied >= 0:
            use = inst.operands[operand.tied]
            if not operand.define or use.define or operand.tied in tied:
                yield "a tie joins a definition and a use of its own"
            if values[use.value].file != value.file or values[use.value].width != value.width:
                yield "a tie joins values of one file and width"
            if use.in_flight:
                yield "a tied use is not in flight: its register is the definition's"
            if operand.fixed >= 0 and use.fixed >= 0 and use.fixed != operand.fixed:
                yield "a tied use and definition are fixed to different units"
            tied.add(operand.tied)
        if operand.early and not operand.define:
            yield "a use is not early"
        file = program.files[value.file]
        outside = operand.fixed + value.width > file.units or operand.fixed % file.alignment(value.width)
        if operand.fixed >= 0 and outside:
            yield "a fixed unit is outside the file or not aligned"
        if operand.in_flight and inst.group < 0:
            yield "an operand is in flight in an instruction without a group"
        if (
            value.remat
            and operand.define
            and any(not o.define or o.value != operand.value for o in inst.operands)
        ):
            yield "a value that can be rematerialised comes of an instruction with other operands"


def _ends(program: Program, block: Block) -> Iterator[str]:
    if block.succs and block.insts and any(o.define for o in block.insts[-1].operands):
        yield "the last instruction defines something"
    if block.succs and not block.insts:
        yield "there is no last instruction"
    for target, args in block.succs:
        params = program.blocks[target].params
        kinds = [(program.values[v].file, program.values[v].width) for v in params]
        if kinds != [(program.values[v].file, program.values[v].width) for v in args]:
            yield f"arguments and parameters of block {target} differ"


def _dominance(program: Program, graph: Graph) -> Iterator[str]:
    place = {v: (b, -1) for b, block in enumerate(program.blocks) for v in block.params}
    for b, block in enumerate(program.blocks):
        for i, inst in enumerate(block.insts):
            place |= {o.value: (b, i) for o in inst.operands if o.define}
    for b, block in enumerate(program.blocks):
        uses = [(i, o.value) for i, inst in enumerate(block.insts) for o in inst.operands if not o.define]
        uses += [(len(block.insts), v) for _, args in block.succs for v in args]
        for i, v in uses:
            home, at = place.get(v, (-1, 0))
            if home < 0 or not (at < i if home == b else graph.dominates(home, b)):
                yield f"value {v} is used in block {b} where it is not defined"


def _flights(program: Program, graph: Graph) -> Iterator[str]:
    """In flight only where the asynchronous instruction dominates, and never handed over before it is written."""
    live = liveness(program, graph)
    opened: dict[int, int] = {}
    written: set[int] = set()
    for b, block in enumerate(program.blocks):
        for inst in block.insts:
            for operand in inst.operands:
                if operand.in_flight:
                    if operand.value in opened:
                        yield f"value {operand.value} is in flight twice"
                    opened[operand.value] = b
                    if operand.define:
                        written.add(operand.value)
    for b, flying in enumerate(live.flying):
        for v in flying:
            if not graph.dominates(opened[v], b) or opened[v] == b:
                yield f"value {v} is in flight in block {b}, which its instruction does not dominate"
    for b, block in enumerate(program.blocks):
        for target, args in block.succs:
            for v in args:
                if v in written and v in live.flying[target]:
                    yield f"value {v} is handed over in flight from block {b}"
