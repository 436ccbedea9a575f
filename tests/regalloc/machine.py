"""An interpreter of the allocator's protocol: what a program sees, as written and as allocated.

Gives `run(program, seed)` and `run(program, seed, answer)`: the list of what each instruction reads, thread by thread. A
definition's numbers are a hash of what its instruction read. Registers and slots start poisoned; so are clobbered units
and those that an asynchronous instruction writes, until it is waited for. Asynchronous operands are read when they are
waited for, and count as poison if they are not what they were. `same` compares two runs: where the program itself reads
poison (a thread that no definition reached) anything will do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from warpwright.regalloc.answer import Allocation, Loc, Move, Remat, Swap
from warpwright.regalloc.program import Inst, Program

THREADS = 4
#: The threads of each mask of `programs.MASKS`.
ACTIVE = ((0, 1, 2, 3), (0, 1), (2, 3), (0,), (3,))
FUEL = 40

Cell = tuple[int | None, ...]  # one number a thread; None: poison
POISON: Cell = (None,) * THREADS
Trace = list[tuple[int, int, tuple[Any, ...]]]


@dataclass(slots=True)
class _Machine:
    program: Program
    seed: int
    answer: Allocation | None
    env: dict[int, list[Cell]] = field(default_factory=dict)
    units: dict[Loc, Cell] = field(default_factory=dict)
    trace: Trace = field(default_factory=list)
    open: dict[int, list[tuple[Any, ...]]] = field(default_factory=dict)
    active: tuple[int, ...] = ACTIVE[0]

    def locs(self, b: int, i: int, at: int) -> list[Loc]:
        assert self.answer is not None
        value = self.program.values[self.program.blocks[b].insts[i].operands[at].value]
        unit = self.answer.operands[b][i][at]
        return [Loc(value.file, unit + k) for k in range(value.width)]

    def read(self, b: int, i: int, at: int) -> list[Cell]:
        operand = self.program.blocks[b].insts[i].operands[at]
        if self.answer is None:
            return self.env.get(operand.value, [POISON] * self.program.values[operand.value].width)
        return [self.units.get(loc, POISON) for loc in self.locs(b, i, at)]

    def write(self, b: int, i: int, at: int, cells: list[Cell]) -> None:
        operand = self.program.blocks[b].insts[i].operands[at]
        if self.answer is None:
            self.env[operand.value] = cells
            return
        lanes = self.program.files[self.program.values[operand.value].file].lanes
        for loc, cell in zip(self.locs(b, i, at), cells):
            self.put(loc, cell, not lanes)

    def put(self, loc: Loc, cell: Cell, whole: bool) -> None:
        if whole or len(self.active) == THREADS:
            self.units[loc] = cell
        else:
            old = self.units.get(loc, POISON)
            self.units[loc] = tuple(cell[t] if t in self.active else old[t] for t in range(THREADS))

    def seen(self, file: str, cells: list[Cell]) -> tuple[Any, ...]:
        """What the active threads see; of a file that is one for all threads, one number."""
        if not self.program.files[file].lanes:
            return tuple(cell[0] for cell in cells)
        return tuple(cell[t] for cell in cells for t in self.active)

    def made(
        self, key: tuple[int, ...], width: int, lanes: bool, inputs: list[tuple[bool, list[Cell]]]
    ) -> list[Cell]:
        found = []
        for k in range(width):
            if lanes:
                cell = [None] * THREADS
                for t in self.active:
                    numbers = [c[t if own else 0] for own, cells in inputs for c in cells]
                    cell[t] = None if None in numbers else hash((key, k, t, *numbers))  # type: ignore[call-overload]
                found.append(tuple(cell))
            else:
                numbers = [
                    c[t] for own, cells in inputs for c in cells for t in (self.active if own else (0,))
                ]
                number = None if None in numbers else hash((key, k, *numbers))
                found.append((number,) * THREADS)
        return found


def run(program: Program, seed: int = 0, answer: Allocation | None = None) -> Trace:
    """Everything that is read, in order."""
    machine = _Machine(program, seed, answer)
    visits = [0] * len(program.blocks)
    b, fuel = 0, FUEL
    while fuel:
        fuel -= 1
        block = program.blocks[b]
        machine.active = ACTIVE[block.mask]
        for i, inst in enumerate(block.insts):
            if answer is not None:
                _edits(machine, answer.before.get((b, i), ()))
            _inst(machine, b, i, inst)
        if not block.succs:
            break
        visits[b] += 1
        k = hash((seed, b, visits[b] * 7919)) // 7 % len(block.succs)
        target, args = block.succs[k]
        if answer is None:
            cells = [machine.env[v] for v in args]
            machine.env.update(zip(program.blocks[target].params, cells))
        else:
            _edits(machine, answer.edges.get((b, k), ()))
            _budget(machine, program.blocks[target].role)
        b = target
    return machine.trace


def _budget(machine: _Machine, role: str) -> None:
    """A role that gave registers back has lost what was in them."""
    for name, most in machine.program.roles.get(role, {}).items():
        for loc in [loc for loc in machine.units if loc.space == name and loc.unit >= most]:
            del machine.units[loc]


def _inst(machine: _Machine, b: int, i: int, inst: Inst) -> None:
    program = machine.program
    values, files = program.values, program.files
    for group in inst.waits:
        _land(machine, group)
    early = [at for at, o in enumerate(inst.operands) if o.define and o.early]
    if machine.answer is not None:
        for at in early:
            machine.write(b, i, at, [POISON] * values[inst.operands[at].value].width)
    inputs, seen = [], []
    for at, operand in enumerate(inst.operands):
        if not operand.define:
            cells, file = machine.read(b, i, at), values[operand.value].file
            inputs.append((files[file].lanes, cells))
            seen.append(machine.seen(file, cells))
    machine.trace.append((b, i, tuple(seen)))
    if machine.answer is not None:
        for name, unit in inst.clobbers:
            machine.put(Loc(name, unit), POISON, True)
    made = []
    for at, operand in enumerate(inst.operands):
        if operand.define:
            value = values[operand.value]
            made.append((at, machine.made((b, i, at), value.width, files[value.file].lanes, inputs)))
    for at, cells in made:
        late = inst.operands[at].in_flight and machine.answer is not None
        machine.write(b, i, at, [POISON] * len(cells) if late else cells)
    if inst.group >= 0:
        flights = [(b, i, at, cells, machine.active) for at, cells in made if inst.operands[at].in_flight]
        uses = [
            (b, i, at, machine.read(b, i, at), None)
            for at, o in enumerate(inst.operands)
            if o.in_flight and not o.define
        ]
        machine.open.setdefault(inst.group, []).extend([*uses, *flights])


def _land(machine: _Machine, group: int) -> None:
    """The latest time at which asynchronous operands are read and written."""
    active = machine.active
    for b, i, at, cells, threads in machine.open.pop(group, ()):
        operand = machine.program.blocks[b].insts[i].operands[at]
        if threads is None:
            machine.active = ACTIVE[machine.program.blocks[b].mask]
            file = machine.program.values[operand.value].file
            now = machine.read(b, i, at)
            machine.trace.append((b, i, (machine.seen(file, now), machine.seen(file, cells))))
        else:
            machine.active = threads
            machine.write(b, i, at, cells)
    machine.active = active


def _edits(machine: _Machine, edits: Any) -> None:
    files = machine.program.files
    for edit in edits:
        name = (edit.dst if not isinstance(edit, Swap) else edit.a).space.removeprefix("slot.")
        whole = edit.whole or not files[name].lanes
        if isinstance(edit, Move):
            cells = [
                machine.units.get(Loc(edit.src.space, edit.src.unit + k), POISON) for k in range(edit.width)
            ]
            for k, cell in enumerate(cells):
                machine.put(Loc(edit.dst.space, edit.dst.unit + k), cell, whole)
        elif isinstance(edit, Swap):
            a, b = machine.units.get(edit.a, POISON), machine.units.get(edit.b, POISON)
            machine.put(edit.a, b, whole)
            machine.put(edit.b, a, whole)
        else:
            _remat(machine, edit, whole)


def _remat(machine: _Machine, edit: Remat, whole: bool) -> None:
    """Do the definition again, in the threads that are active now, or in all of them."""
    program = machine.program
    value = program.values[edit.value]
    for b, block in enumerate(program.blocks):
        for i, inst in enumerate(block.insts):
            for at, operand in enumerate(inst.operands):
                if operand.define and operand.value == edit.value:
                    active = machine.active
                    if whole:
                        machine.active = ACTIVE[0]
                    uses = [(True, [POISON])] * (len(inst.operands) - 1)
                    cells = machine.made((b, i, at), value.width, program.files[value.file].lanes, uses)
                    for k, cell in enumerate(cells):
                        machine.put(Loc(edit.dst.space, edit.dst.unit + k), cell, whole)
                    machine.active = active


def same(expected: Trace, found: Trace) -> bool:
    """Whether a run read what it should, but for poison of the program's own."""
    if len(expected) != len(found):
        return False
    return all(a == b or (a[:2] == b[:2] and _agree(a[2], b[2])) for a, b in zip(expected, found))


def _agree(a: Any, b: Any) -> bool:
    if isinstance(a, tuple):
        return isinstance(b, tuple) and len(a) == len(b) and all(_agree(x, y) for x, y in zip(a, b))
    return bool(a is None or a == b)
