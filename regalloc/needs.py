"""What one instruction asks of one register file.

Needs `program`. Gives `Need`, made by `need`: the uses and definitions of a file, the copies that ties and fixed registers
call for, and `early`/`late`, the units that both halves take beside what lives through. Invariant: where the units that
live through, counted by `Program.padded`, and the need fit the file, the instruction can be allocated by moving what is
not fixed (fixed registers and what is in flight apart, which may need more).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .program import Inst, Program


@dataclass(slots=True)
class Need:
    """Positions of operands, but for `values`, the values used. `ties`: definition -> use."""

    values: list[int] = field(default_factory=list)
    uses: list[int] = field(default_factory=list)
    defs: list[int] = field(default_factory=list)
    ties: dict[int, int] = field(default_factory=dict)
    special: list[int] = field(default_factory=list)  # uses that are tied or fixed
    clobbers: list[int] = field(default_factory=list)  # units
    hard: bool = False  # has fixed registers or clobbers


def need(program: Program, inst: Inst, file: str) -> Need:
    """What `inst` asks of `file`."""
    found, values = Need(), program.values
    operands = inst.operands
    for at, operand in enumerate(operands):
        if values[operand.value].file != file:
            continue
        found.hard |= operand.fixed >= 0
        if operand.define:
            found.defs.append(at)
            if operand.tied >= 0:
                found.ties[at] = operand.tied
        else:
            found.uses.append(at)
            if operand.value not in found.values:
                found.values.append(operand.value)
    tied = set(found.ties.values())
    found.special = [at for at in found.uses if at in tied or operands[at].fixed >= 0]
    found.clobbers = [unit for name, unit in inst.clobbers if name == file]
    found.hard |= bool(found.clobbers)
    return found


def copies(found: Need, program: Program, inst: Inst, lives_on: dict[int, bool]) -> list[int]:
    """The special uses that need a copy of their value in a register of their own: all of a value's but one, and that one
    too where the value lives on and its register is written.
    """
    made = []
    tied = set(found.ties.values())
    taken: set[int] = set()
    for at in found.special:
        v = inst.operands[at].value
        if v in taken or (lives_on[v] and (at in tied or _written(found, program, inst, at))):
            made.append(at)
        else:
            taken.add(v)
    return made


def _written(found: Need, program: Program, inst: Inst, at: int) -> bool:
    """Whether the fixed units of a use are written by the instruction."""
    use = inst.operands[at]
    own = range(use.fixed, use.fixed + program.values[use.value].width)
    if any(unit in own for unit in found.clobbers):
        return True
    for other in found.defs:
        operand = inst.operands[other]
        end = operand.fixed + program.values[operand.value].width
        if operand.fixed >= 0 and operand.fixed < own.stop and own.start < end:
            return True
    return False


def units(
    program: Program, inst: Inst, found: Need, lives_on: dict[int, bool], through: int
) -> tuple[int, int]:
    """Units of the early and the late half, where `through` units (padded) live through and are not operands."""
    padded, alignments, operands = program.padded, program.alignments, inst.operands
    both, early, late = through, 0, 0
    early_step = late_step = 1
    for v in found.values:
        if lives_on[v]:
            both += padded[v]
        else:
            early += padded[v]
            early_step = max(early_step, alignments[v])
    for at in copies(found, program, inst, lives_on) if found.special else ():
        v = operands[at].value
        early += padded[v]
        early_step = max(early_step, alignments[v])
    for at in found.defs:
        v = operands[at].value
        if at in found.ties:
            both += padded[v]  # the use's register, copy or not, becomes the definition's
            early -= padded[v]
        elif operands[at].early:
            both += padded[v]
        else:
            late += padded[v]
            late_step = max(late_step, alignments[v])
    late += len(found.clobbers)
    return -(-both // early_step) * early_step + early, -(-both // late_step) * late_step + late
