"""What the parts share: an instruction made ready, and the closures that run it.

Needs the text. Gives `Op`, `Step`, `Binder`, `Refused`. Invariant: a step runs one instruction for all waves of a team;
what it reads and writes is in its `Op`, so that a register that is pending or has no value is seen before it runs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ....codegen.diagnostics import Location
from ....isa.amdgcn.mnemonics import Row
from ....isa.amdgcn.targets import AmdTarget
from ...core.arrays import Array
from .operands import Layout, Operand, Reg
from .text import Inst

if TYPE_CHECKING:
    from ..state.team import Team
    from .program import Program

Step = Callable[["Team"], None]
U32 = np.dtype(np.uint32)
U64 = np.dtype(np.uint64)


class Refused(Exception):
    """Raised while an instruction is made ready; becomes a diagnostic at its line. `name`: the mnemonic, where it is not
    that of the line."""

    def __init__(self, why: str, name: str = "") -> None:
        self.name = name
        super().__init__(why)


@dataclass(slots=True, eq=False)
class Op:
    """One instruction. `need` is the set of watched registers that concern it."""

    inst: Inst
    row: Row
    args: tuple[Operand, ...]
    reads: tuple[int, ...] = ()
    writes: tuple[int, ...] = ()
    sinks: tuple[int, ...] = ()  # of `reads`: those whose values decide where, whether or what memory holds
    highs: tuple[
        int, ...
    ] = ()  # of `reads`: high words of pairs, which the low word of the result does not depend on
    moved: tuple[int, ...] = ()  # of `reads`: vector registers that are read from other lanes, as `move` says
    move: Callable[[Team, Array], Array] | None = None
    written: Callable[[Team], Array | None] | None = (
        None  # lanes that get a result, where those are not all that are on
    )
    halves: dict[int, str] = field(default_factory=dict)  # rows of which it touches one half only
    shadow: Any = None  # how undefined bits go through it (`shadow.Logic`), where that is known bit by bit
    masks: tuple[int, ...] = ()  # of `reads`: words of a mask of lanes; each lane reads its own bit
    mask_out: tuple[int, ...] = ()  # of `writes`: words of a mask of lanes
    # of `reads`: the lanes whose value is used
    taken: dict[int, Callable[[Team], Array]] = field(default_factory=dict)
    need: int = 0
    vmem: bool = False  # a load of the vector memory: returns in order with others
    exec_all: bool = False  # reads and writes without regard to EXEC
    half: bool = False  # writes a part of its register
    polled: bool = False  # a load that a loop repeats until memory changes
    cache: Any = field(default=None)

    def text(self) -> str:
        """The instruction as written."""
        return self.inst.text

    @property
    def loc(self) -> Location | None:
        return self.inst.loc

    def seal(self) -> None:
        """What is read and written is known: make the set of it."""
        self.need = bits(self.reads) | bits(self.writes)

    def encoding_is(self, name: str) -> bool:
        """Whether the mnemonic's suffix is this."""
        return self.inst.encoding == name

    def has(self, *words: str) -> bool:
        """Whether a modifier is there."""
        return any(w in self.inst.words for w in words)

    def value(self, name: str, default: int = 0) -> int:
        """The number behind `name:`."""
        for word in self.inst.words:
            if word.startswith(name + ":"):
                return int(word[len(name) + 1 :], 0)
        return default

    def flags(self, name: str) -> list[int] | None:
        """The numbers of `name:[...]`."""
        for word in self.inst.words:
            if word.startswith(name + ":["):
                return [int(p, 0) for p in word[len(name) + 2 : -1].split(",")]
        return None


@dataclass(frozen=True, slots=True)
class Context:
    """What binding an instruction needs to know."""

    program: Program
    target: AmdTarget
    layout: Layout

    @property
    def lanes(self) -> int:
        return self.target.warp_size

    def op(self, inst: Inst) -> Op:
        """An instruction with its row and its operands."""
        return self.program.op(inst)


#: Of 64 bits, and each bit of the result depends only on bits of the operands at or below it.
_UPWARDS = re.compile(
    r"^[vs]_(mad_(co_|nc_)?[ui]64_[ui]32|lshl(rev)?_b64|lshl_add_u64|(add|sub|mul|add_nc|sub_nc)_u64|mov_b64|"
    r"(and|or|xor|not|andn2|orn2|and_not1|or_not1|cselect|nand|nor|xnor)_b64|pk_mov_b32)$"
)


def high_words(name: str, args: Iterable[object]) -> tuple[int, ...]:
    """The registers of an instruction's sources that its low result does not depend on."""
    if not _UPWARDS.match(name):
        return ()
    return tuple(a.rows()[1] for a in args if isinstance(a, Reg) and len(a.rows()) == 2)


def bits(rows: tuple[int, ...]) -> int:
    """A set of watched registers."""
    found = 0
    for r in rows:
        found |= 1 << r
    return found
