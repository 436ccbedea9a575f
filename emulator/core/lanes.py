"""What the checks of both emulators need to know of instructions and of the lanes that run them.

Needs `geometry`. Gives the protocols `Instruction` and `Lanes`. Blocks that run at the same time have their lanes numbered
from 0, block by block.
"""

from __future__ import annotations

from typing import Protocol

from ...codegen.diagnostics import Location
from .faults import Where
from .geometry import Geometry
from .memory import Allocation


class Instruction(Protocol):
    """An instruction of either vendor."""

    @property
    def loc(self) -> Location | None:
        """The line of the user's program that it was made of."""

    def text(self) -> str:
        """The instruction as written."""


class Lanes(Protocol):
    """Blocks that run at the same time. `first`: the running number of the first; `geometry`: where their lanes stand."""

    first: int
    geometry: Geometry

    def where(self, lane: int, op: Instruction) -> Where:
        """A lane at an instruction, as messages name it."""

    def place(self, piece: Allocation, space: str, offset: int) -> str:
        """A byte of memory, as messages name it."""
