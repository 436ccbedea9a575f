"""Which registers a PTX instruction reads and writes, from its row.

Needs the instruction table and the names in sight. Gives `Accesses.of(inst, names)`. Invariant: a register that is written
under a guard, or in part, counts as read too.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...isa.ptx import Match
from ...isa.ptx import Operand as Place
from ...isa.ptx.special import special
from ..ptx.module import Addr, Group, Inst, Not, Operand, Pair, Part, Reg, Vec
from ..ptx.operand_check import SPECIAL, Misfit, Sign, fit, sign
from ..ptx.verify import Names


@dataclass(frozen=True, slots=True)
class Access:
    """Registers by name, each once; those in `writes` that keep something of what they had are in `reads` too."""

    reads: tuple[str, ...]
    writes: tuple[str, ...]
    match: Match | None


class Accesses:
    """Remembers the rows of instructions of one shape."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, tuple[Sign, ...]], Match | None] = {}

    def of(self, inst: Inst, names: Names) -> Access:
        """What `inst` reads and writes. An instruction that fits no row counts as writing its first operand."""
        signs = tuple([sign(o, names.type_of) for o in inst.operands])
        key = inst.op, signs
        if key not in self.known:
            found = fit(inst.op, signs)
            self.known[key] = None if isinstance(found, Misfit) else found
        match = self.known[key]
        reads: dict[str, None] = {}
        writes: dict[str, None] = {}
        places = _places(match, len(inst.operands)) if match else [None] * len(inst.operands)
        for at, (operand, place) in enumerate(zip(inst.operands, places)):
            mode = place.access if place else ("w" if at == 0 else "r")
            _collect(operand, mode, place, names, reads, writes)
        if inst.guard:
            reads[inst.guard[0]] = None
            for name in writes:
                reads[name] = None
        return Access(tuple(reads), tuple(writes), match)


def _places(match: Match, count: int) -> list[Place | None]:
    """The row's operand places, those left out taken out."""
    places: list[Place | None] = list(match.operands)
    spare = len(places) - count
    for at in range(len(places) - 1, -1, -1):
        place = places[at]
        if spare > 0 and place is not None and place.optional:
            del places[at]
            spare -= 1
    return places


def _collect(
    operand: Operand,
    mode: str,
    place: Place | None,
    names: Names,
    reads: dict[str, None],
    writes: dict[str, None],
) -> None:
    if isinstance(operand, Reg):
        type_ = names.type_of(operand.name)
        if type_.startswith(SPECIAL) or (type_.startswith("v4.") and special(operand.name) is not None):
            return  # no register of the text; not told by the name's beginning, since `%tid_x` is one
        base, dot, _ = operand.name.partition(".")
        if mode in ("w", "m"):
            writes[base] = None
        if mode in ("r", "m") or dot:
            reads[base] = None
    elif isinstance(operand, Vec):
        for item in operand.items:
            _collect(item, mode, place, names, reads, writes)
    elif isinstance(operand, Group):
        inner = mode if operand.bracket == "(" else "r"
        for item in operand.items:
            _collect(item, inner, place, names, reads, writes)
    elif isinstance(operand, Pair):
        second = place.second.access if place and place.second else mode
        _collect(operand.first, mode, place, names, reads, writes)
        _collect(operand.second, second, place, names, reads, writes)
    elif isinstance(operand, (Not, Part)):
        if mode in ("w", "m"):
            writes[operand.reg.name] = None
        reads[operand.reg.name] = None
    elif isinstance(operand, Addr) and isinstance(operand.base, Reg):
        _collect(operand.base, "r", place, names, reads, writes)
