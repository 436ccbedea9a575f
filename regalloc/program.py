"""The protocol: what the allocator may know of a program, whatever instruction set or representation it is of.

Needs nothing. Gives `Program` (register files, values, blocks in SSA form with block parameters) and what it is made
of, and `lanes`, the mask that a value is defined under. Invariant: the allocator and the checker read a program and
never change it; `validate.py` says what a program must keep.

A register file is a row of units of 32 bits (or of predicates, ...). A value takes `width` consecutive units, its first at
a multiple of its alignment. An instruction reads its uses in its early half and writes its definitions in the late half.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class RegisterFile:
    """`aligned` holds (least width, alignment), ascending: a value aligns as the last row says that it reaches."""

    name: str
    units: int
    aligned: tuple[tuple[int, int], ...] = ()
    pinned: frozenset[int] = frozenset()  # units that no value is ever given
    swap: bool = False  # two units can be exchanged by one instruction
    lanes: bool = (
        False  # a unit has one number a thread, and an instruction writes those of active threads only
    )

    def alignment(self, width: int) -> int:
        found = 1
        for least, alignment in self.aligned:
            if width >= least:
                found = alignment
        return found


@dataclass(frozen=True, slots=True)
class Value:
    """`remat`: its instruction has this one definition, no uses and no effects, and may be done again anywhere. Values of
    one `web` (>= 0) are versions of one variable: no two of them are ever live at once, so that they share a slot.
    """

    file: str
    width: int = 1
    remat: bool = False
    web: int = -1


@dataclass(frozen=True, slots=True)
class Operand:
    """A use or a definition of a value."""

    value: int
    define: bool = False
    early: bool = False  # a definition that is written before the uses are read
    tied: int = -1  # of a definition: the position of the use whose register it takes over
    fixed: int = -1  # the unit that it has to start at
    in_flight: bool = False  # read or written at any time until the instruction's group is waited for


@dataclass(frozen=True, slots=True)
class Inst:
    """`clobbers`: (file, unit) written with nothing of use. `group` (>= 0): asynchronous; an instruction with that group
    in `waits` ends it. `op` is the caller's own.
    """

    operands: tuple[Operand, ...] = ()
    clobbers: tuple[tuple[str, int], ...] = ()
    group: int = -1
    waits: tuple[int, ...] = ()
    op: object = None


@dataclass(slots=True)
class Block:
    """Straight code. `succs`: (block, arguments for its parameters). The last instruction of a block that has successors
    defines nothing. `role` names the part of the kernel, `mask` the threads that are active.
    """

    insts: list[Inst]
    params: tuple[int, ...] = ()
    succs: tuple[tuple[int, tuple[int, ...]], ...] = ()
    role: str = ""
    mask: int = 0


@dataclass
class Program:
    """Block 0 is the entry: it has no parameters and no predecessors. `masks` holds each mask's parent, whose threads
    include its own; mask 0 is all threads. `roles`: role -> file -> units that blocks of that role may name.
    """

    files: dict[str, RegisterFile]
    values: list[Value]
    blocks: list[Block]
    masks: tuple[int, ...] = (0,)
    roles: dict[str, dict[str, int]] = field(default_factory=dict)

    @cached_property
    def alignments(self) -> list[int]:
        """The alignment of each value."""
        known: dict[tuple[str, int], int] = {}
        found = []
        for value in self.values:
            key = (value.file, value.width)
            if key not in known:
                known[key] = self.files[value.file].alignment(value.width)
            found.append(known[key])
        return found

    @cached_property
    def padded(self) -> list[int]:
        """The units that each value takes where values are packed by falling alignment."""
        return [-(-v.width // a) * a for v, a in zip(self.values, self.alignments)]

    def includes(self, outer: int, inner: int) -> bool:
        """Whether all threads of mask `inner` are surely among those of `outer`."""
        while inner != outer and inner:
            inner = self.masks[inner]
        return inner == outer

    def common(self, a: int, b: int) -> int:
        """The narrowest mask that includes both."""
        while not self.includes(a, b):
            a = self.masks[a]
        return a


def lanes(program: Program) -> list[int]:
    """The mask of the threads in which each value may be defined: its block's, a parameter's that of its arguments."""
    if len(program.masks) == 1:
        return [0] * len(program.values)
    found = [-1] * len(program.values)
    for block in program.blocks:
        for inst in block.insts:
            for operand in inst.operands:
                if operand.define:
                    found[operand.value] = block.mask
    changed = True
    while changed:
        changed = False
        for block in program.blocks:
            for target, args in block.succs:
                for param, arg in zip(program.blocks[target].params, args):
                    old, given = found[param], found[arg]
                    new = old if given < 0 else given if old < 0 else program.common(old, given)
                    if new != old:
                        found[param], changed = new, True
    return found
