"""What the allocator answers: where each operand is, and the edits to put between instructions.

Needs `program`. Gives `Loc`, the edits (`Move`, `Swap`, `Remat`) and `Allocation`. Invariant: an answer refers to a
program by block, instruction and operand numbers; edits before an instruction are done in order, those of an edge after
the block's last instruction and before the first of the next block.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

SLOTS = "slot."


class Loc(NamedTuple):
    """A unit of a register file, or of the slots for its values (`slot.` before the file's name)."""

    space: str
    unit: int

    @property
    def is_slot(self) -> bool:
        return self.space.startswith(SLOTS)

    def __str__(self) -> str:
        return f"{self.space}{self.unit}"


@dataclass(frozen=True, slots=True)
class Move:
    """Copy `width` units: between registers, to a slot (a spill), from one (a reload). `whole`: with all threads active,
    whatever the block's mask. `value` is for reports.
    """

    src: Loc
    dst: Loc
    width: int
    value: int = -1
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Swap:
    """Exchange two units."""

    a: Loc
    b: Loc
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Remat:
    """Do the instruction that defines `value` again, into `dst`."""

    value: int
    dst: Loc
    whole: bool = False


Edit = Move | Swap | Remat
#: A place between instructions: (block, instruction), before it; or (block, successor) of an edge.
Place = tuple[int, int]


@dataclass(slots=True)
class Allocation:
    """`operands[block][instruction][operand]` is the unit that it starts at; `limits` what was asked for."""

    operands: list[list[tuple[int, ...]]]
    before: dict[Place, list[Edit]] = field(default_factory=dict)
    edges: dict[Place, list[Edit]] = field(default_factory=dict)
    used: dict[str, int] = field(default_factory=dict)  # file -> units from 0 that are named
    slots: dict[str, int] = field(default_factory=dict)  # file -> units of slots a thread
    limits: dict[str, int] = field(default_factory=dict)

    def edits(self) -> list[tuple[str, Place, Edit]]:
        """Every edit with its kind of place and its place."""
        return [
            (kind, place, edit)
            for kind, table in (("before", self.before), ("edge", self.edges))
            for place, edits in sorted(table.items())
            for edit in edits
        ]


class Infeasible(Exception):
    """No allocation within the limits: `block`, `inst` and `file` say where, `needed` how many units its operands alone
    (and what may not be spilled there) take.
    """

    def __init__(self, block: int, inst: int, file: str, needed: int, limit: int) -> None:
        super().__init__(
            f"instruction {inst} of block {block} needs {needed} units of {file}, of which there are {limit}"
        )
        self.block, self.inst, self.file, self.needed, self.limit = block, inst, file, needed, limit
