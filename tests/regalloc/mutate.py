"""Corruptions of an allocation, a kind each: what the checker has to notice.

Gives `KINDS`, name -> function that changes a copy of an answer in one place (False where there is nothing to change), and
`mutant(program, answer, kind, seed)`. Whether the meaning changed is for the interpreter to say.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from dataclasses import replace

from warpwright.regalloc.answer import SLOTS, Allocation, Edit, Loc, Move, Remat, Swap
from warpwright.regalloc.program import Operand, Program

Corrupt = Callable[[Program, Allocation, random.Random], bool]
Site = tuple[list[Edit], int]


def _sites(answer: Allocation, wanted: Callable[[Edit], bool]) -> list[Site]:
    return [
        (edits, at)
        for table in (answer.before, answer.edges)
        for _, edits in sorted(table.items())
        for at, edit in enumerate(edits)
        if wanted(edit)
    ]


def _is_spill(edit: Edit) -> bool:
    return isinstance(edit, Move) and edit.dst.is_slot


def _is_reload(edit: Edit) -> bool:
    return isinstance(edit, Move) and edit.src.is_slot


def _is_move(edit: Edit) -> bool:
    return isinstance(edit, Move) and not edit.src.is_slot and not edit.dst.is_slot


def _any(edit: Edit) -> bool:
    return True


def _drop(wanted: Callable[[Edit], bool]) -> Corrupt:
    def corrupt(program: Program, answer: Allocation, rng: random.Random) -> bool:
        found = _sites(answer, wanted)
        if not found:
            return False
        edits, at = rng.choice(found)
        del edits[at]
        return True

    return corrupt


def _change(wanted: Callable[[Edit], bool], how: Callable[[Edit, Program, random.Random], Edit]) -> Corrupt:
    def corrupt(program: Program, answer: Allocation, rng: random.Random) -> bool:
        found = _sites(answer, wanted)
        if not found:
            return False
        edits, at = rng.choice(found)
        new = how(edits[at], program, rng)
        changed = new != edits[at]
        edits[at] = new
        return changed

    return corrupt


def _near(loc: Loc, rng: random.Random) -> Loc:
    return Loc(loc.space, max(0, loc.unit + rng.choice((-2, -1, 1, 2))))


def _source(edit: Edit, program: Program, rng: random.Random) -> Edit:
    assert isinstance(edit, Move)
    return replace(edit, src=_near(edit.src, rng))


def _target(edit: Edit, program: Program, rng: random.Random) -> Edit:
    assert isinstance(edit, Move)
    return replace(edit, dst=_near(edit.dst, rng))


def _narrow(edit: Edit, program: Program, rng: random.Random) -> Edit:
    assert isinstance(edit, Move)
    return replace(edit, width=edit.width - 1)


def _partial(edit: Edit, program: Program, rng: random.Random) -> Edit:
    return replace(edit, whole=False)


def _other_remat(edit: Edit, program: Program, rng: random.Random) -> Edit:
    assert isinstance(edit, Remat)
    width = program.values[edit.value].width
    others = [
        v for v, x in enumerate(program.values) if x.remat and x.width == width and x.file == edit.dst.space
    ]
    return replace(edit, value=rng.choice(others))


def _half_swap(edit: Edit, program: Program, rng: random.Random) -> Edit:
    assert isinstance(edit, Swap)
    return Move(edit.a, edit.b, 1, -1, edit.whole)


def _flip(edit: Edit, program: Program, rng: random.Random) -> Edit:
    assert isinstance(edit, Move)
    return replace(edit, src=edit.dst, dst=edit.src)


def _operand(program: Program, answer: Allocation, rng: random.Random, wanted: Callable[[Operand], bool],
             shift: Callable[[Operand, int], int]) -> bool:  # fmt: skip
    found = [
        (b, i, at)
        for b, block in enumerate(program.blocks)
        for i, inst in enumerate(block.insts)
        for at, o in enumerate(inst.operands)
        if wanted(o)
    ]
    if not found:
        return False
    b, i, at = rng.choice(found)
    units = list(answer.operands[b][i])
    old = units[at]
    units[at] = max(0, shift(program.blocks[b].insts[i].operands[at], old))
    answer.operands[b][i] = tuple(units)
    return units[at] != old


def _step(rng: random.Random) -> Callable[[Operand, int], int]:
    return lambda o, unit: unit + rng.choice((-2, -1, 1, 2))


def use_elsewhere(program: Program, answer: Allocation, rng: random.Random) -> bool:
    return _operand(program, answer, rng, lambda o: not o.define, _step(rng))


def definition_elsewhere(program: Program, answer: Allocation, rng: random.Random) -> bool:
    return _operand(program, answer, rng, lambda o: o.define, _step(rng))


def misaligned(program: Program, answer: Allocation, rng: random.Random) -> bool:
    wide = [program.alignments[v] > 1 for v in range(len(program.values))]
    return _operand(program, answer, rng, lambda o: wide[o.value], lambda o, unit: unit + 1)


def not_fixed(program: Program, answer: Allocation, rng: random.Random) -> bool:
    return _operand(program, answer, rng, lambda o: o.fixed >= 0, _step(rng))


def untied(program: Program, answer: Allocation, rng: random.Random) -> bool:
    return _operand(program, answer, rng, lambda o: o.tied >= 0, _step(rng))


def beyond_the_limit(program: Program, answer: Allocation, rng: random.Random) -> bool:
    most = {n: answer.limits[n] for n in program.files}
    return _operand(program, answer, rng, lambda o: True, lambda o, u: most[program.values[o.value].file])


def early_onto_a_use(program: Program, answer: Allocation, rng: random.Random) -> bool:
    found = []
    for b, block in enumerate(program.blocks):
        for i, inst in enumerate(block.insts):
            for at, o in enumerate(inst.operands):
                for use, other in enumerate(inst.operands):
                    same = program.values[o.value].file == program.values[other.value].file
                    if o.define and o.early and not other.define and same:
                        found.append((b, i, at, use))
    if not found:
        return False
    b, i, at, use = rng.choice(found)
    units = list(answer.operands[b][i])
    units[at] = units[use]
    answer.operands[b][i] = tuple(units)
    return True


def uses_exchanged(program: Program, answer: Allocation, rng: random.Random) -> bool:
    found = []
    for b, block in enumerate(program.blocks):
        for i, inst in enumerate(block.insts):
            kinds = [(program.values[o.value].file, o.define) for o in inst.operands]
            for x in range(len(kinds)):
                for y in range(x):
                    units = answer.operands[b][i]
                    if kinds[x] == kinds[y] and units[x] != units[y]:
                        found.append((b, i, x, y))
    if not found:
        return False
    b, i, x, y = rng.choice(found)
    units = list(answer.operands[b][i])
    units[x], units[y] = units[y], units[x]
    answer.operands[b][i] = tuple(units)
    return True


def two_definitions_in_one(program: Program, answer: Allocation, rng: random.Random) -> bool:
    found = []
    for b, block in enumerate(program.blocks):
        for i, inst in enumerate(block.insts):
            defs = [at for at, o in enumerate(inst.operands) if o.define]
            if len(defs) > 1:
                found.append((b, i, defs))
    if not found:
        return False
    b, i, defs = rng.choice(found)
    units = list(answer.operands[b][i])
    units[defs[0]] = units[defs[1]]
    answer.operands[b][i] = tuple(units)
    return True


def edits_reordered(program: Program, answer: Allocation, rng: random.Random) -> bool:
    found = [(e, at) for e, at in _sites(answer, _any) if at + 1 < len(e)]
    if not found:
        return False
    edits, at = rng.choice(found)
    edits[at], edits[at + 1] = edits[at + 1], edits[at]
    return True


def _slide(answer: Allocation, rng: random.Random, step: int) -> bool:
    places = sorted(answer.before)
    if not places:
        return False
    b, i = rng.choice(places)
    to = (b, i + step)
    if i + step < 0 or i + step >= len(answer.operands[b]) or not answer.before[b, i]:
        return False
    edit = answer.before[b, i].pop()
    if step > 0:
        answer.before.setdefault(to, []).insert(0, edit)
    else:
        answer.before.setdefault(to, []).append(edit)
    return True


def edit_later(program: Program, answer: Allocation, rng: random.Random) -> bool:
    return _slide(answer, rng, 1)


def edit_earlier(program: Program, answer: Allocation, rng: random.Random) -> bool:
    return _slide(answer, rng, -1)


def edge_forgotten(program: Program, answer: Allocation, rng: random.Random) -> bool:
    places = sorted(p for p, edits in answer.edges.items() if edits)
    if not places:
        return False
    answer.edges[rng.choice(places)] = []
    return True


def edges_exchanged(program: Program, answer: Allocation, rng: random.Random) -> bool:
    blocks = [b for b, block in enumerate(program.blocks) if len(block.succs) > 1]
    rng.shuffle(blocks)
    for b in blocks:
        one, two = answer.edges.get((b, 0), []), answer.edges.get((b, 1), [])
        if one != two:
            answer.edges[b, 0], answer.edges[b, 1] = two, one
            return True
    return False


def slots_merged(program: Program, answer: Allocation, rng: random.Random) -> bool:
    """Everything of one slot goes to another."""
    units = sorted(
        {e.dst for t in (answer.before, answer.edges) for es in t.values() for e in es if _is_spill(e)}
    )
    if len(units) < 2:
        return False
    first, second = rng.sample(units, 2)
    if first.space != second.space:
        return False
    for table in (answer.before, answer.edges):
        for edits in table.values():
            for at, edit in enumerate(edits):
                if isinstance(edit, Move):
                    edits[at] = replace(
                        edit,
                        src=second if edit.src == first else edit.src,
                        dst=second if edit.dst == first else edit.dst,
                    )
    return True


def registers_merged(program: Program, answer: Allocation, rng: random.Random) -> bool:
    """From some instruction of a block on, one value is read and written where another is."""
    blocks = [b for b, block in enumerate(program.blocks) if len(block.insts) > 2]
    if not blocks:
        return False
    b = rng.choice(blocks)
    units = sorted({u for row in answer.operands[b] for u in row})
    if len(units) < 2:
        return False
    first, second = rng.sample(units, 2)
    start = rng.randrange(len(answer.operands[b]))
    for i in range(start, len(answer.operands[b])):
        answer.operands[b][i] = tuple(second if u == first else u for u in answer.operands[b][i])
    return True


def _open_at(program: Program) -> list[tuple[int, int, int, bool]]:
    """(block, instruction behind, operand) of what is in flight for at least one more instruction."""
    found = []
    for b, block in enumerate(program.blocks):
        for i, inst in enumerate(block.insts[:-1]):
            if inst.group >= 0 and inst.group not in block.insts[i + 1].waits:
                found += [(b, i, at, o.define) for at, o in enumerate(inst.operands) if o.in_flight]
    return found


def flight_overwritten(program: Program, answer: Allocation, rng: random.Random) -> bool:
    """A move writes a register that an asynchronous instruction still reads or writes."""
    found = _open_at(program)
    if not found:
        return False
    b, i, at, _ = rng.choice(found)
    file = program.values[program.blocks[b].insts[i].operands[at].value].file
    unit = answer.operands[b][i][at]
    answer.before.setdefault((b, i + 1), []).append(Move(Loc(file, unit ^ 1), Loc(file, unit), 1))
    return True


def flight_reused(program: Program, answer: Allocation, rng: random.Random) -> bool:
    """A definition behind an asynchronous instruction takes the register of one of its operands."""
    found = []
    for b, i, at, _ in _open_at(program):
        file = program.values[program.blocks[b].insts[i].operands[at].value].file
        later = program.blocks[b].insts[i + 1]
        for to, o in enumerate(later.operands):
            if o.define and program.values[o.value].file == file:
                found.append((b, i, at, to))
    if not found:
        return False
    b, i, at, to = rng.choice(found)
    units = list(answer.operands[b][i + 1])
    units[to] = answer.operands[b][i][at]
    answer.operands[b][i + 1] = tuple(units)
    return True


def scribble(program: Program, answer: Allocation, rng: random.Random) -> bool:
    """A move between two registers that nobody asked for."""
    b = rng.randrange(len(program.blocks))
    if not program.blocks[b].insts:
        return False
    name = rng.choice(list(program.files))
    most = max(2, answer.used.get(name, 2))
    first, second = rng.sample(range(most), 2)
    i = rng.randrange(len(program.blocks[b].insts))
    answer.before.setdefault((b, i), []).append(Move(Loc(name, first), Loc(name, second), 1))
    return True


def slot_scribble(program: Program, answer: Allocation, rng: random.Random) -> bool:
    """A store into some slot that nobody asked for."""
    names = [n for n, size in answer.slots.items() if size]
    if not names:
        return False
    name, b = rng.choice(names), rng.randrange(len(program.blocks))
    slot, unit = rng.randrange(answer.slots[name]), rng.randrange(max(1, answer.used[name]))
    answer.before.setdefault((b, 0), []).append(Move(Loc(name, unit), Loc(SLOTS + name, slot), 1))
    return True


KINDS: dict[str, Corrupt] = {
    "a reload is missing": _drop(_is_reload),
    "a store is missing": _drop(_is_spill),
    "a move is missing": _drop(_is_move),
    "a rematerialisation is missing": _drop(lambda e: isinstance(e, Remat)),
    "an exchange is missing": _drop(lambda e: isinstance(e, Swap)),
    "an exchange goes one way": _change(lambda e: isinstance(e, Swap), _half_swap),
    "a reload is from another slot": _change(_is_reload, _source),
    "a reload is into another register": _change(_is_reload, _target),
    "a store is of another register": _change(_is_spill, _source),
    "a store is into another slot": _change(_is_spill, _target),
    "a move is of another register": _change(_is_move, _source),
    "a move is into another register": _change(_is_move, _target),
    "a move goes backwards": _change(lambda e: isinstance(e, Move), _flip),
    "a move is too narrow": _change(lambda e: isinstance(e, Move) and e.width > 1, _narrow),
    "an edit leaves threads out": _change(lambda e: e.whole, _partial),
    "another value is made again": _change(lambda e: isinstance(e, Remat), _other_remat),
    "a use is elsewhere": use_elsewhere,
    "a definition is elsewhere": definition_elsewhere,
    "a tuple is misaligned": misaligned,
    "a fixed operand is elsewhere": not_fixed,
    "a tie is broken": untied,
    "a register is beyond the limit": beyond_the_limit,
    "an early definition is on a use": early_onto_a_use,
    "two operands are exchanged": uses_exchanged,
    "two definitions share a register": two_definitions_in_one,
    "two edits are exchanged": edits_reordered,
    "an edit is late": edit_later,
    "an edit is early": edit_earlier,
    "an edge is forgotten": edge_forgotten,
    "two edges are exchanged": edges_exchanged,
    "two slots are one": slots_merged,
    "two registers are one": registers_merged,
    "what is in flight is overwritten": flight_overwritten,
    "the register of what is in flight is reused": flight_reused,
    "a move too many": scribble,
    "a store too many": slot_scribble,
}


def mutant(program: Program, answer: Allocation, kind: str, seed: int) -> Allocation | None:
    """A corrupted copy; None where the answer has nothing of the kind."""
    made = copy.deepcopy(answer)
    return made if KINDS[kind](program, made, random.Random(f"{kind}{seed}")) else None
