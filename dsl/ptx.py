"""The instruction level: `ptx.<mnemonic dotted as in the manual>(operands)`, one call one instruction.

Needs `emit_ptx`. Gives `ptx`. Python keywords take a trailing underscore, `::` is `__`, a modifier that starts with a
digit takes a leading underscore (`ptx.cp.async_.bulk.tensor._2d`). Destinations may be given first as `ww.reg` or
`ww.regs`; left out, they are returned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..isa.names import attribute, spell
from .emit_ptx import emit_ptx


class Name:
    """A dotted instruction name under construction; calling it emits the instruction."""

    __slots__ = ("_parts",)

    def __init__(self, parts: tuple[str, ...]) -> None:
        self._parts = parts

    def __getattr__(self, part: str) -> Name:
        if part.startswith("__") and part.endswith("__"):
            raise AttributeError(part)
        return Name((*self._parts, spell(part)))

    def __call__(self, *args: Any) -> Any:
        return emit_ptx(".".join(self._parts), *args)

    def __dir__(self) -> list[str]:
        """The modifiers that the instruction's rows have and the name does not yet: what completion offers."""
        from ..isa.ptx import forms

        tokens = {
            t for f in forms(self._parts[0]) for m in f.modifiers() for c in m.choices for t in c.tokens
        }
        return sorted(attribute(t) for t in tokens - set(self._parts))

    def __repr__(self) -> str:
        return f"ptx.{'.'.join(self._parts)}"


class Namespace:
    """`ww.ptx`."""

    def __getattr__(self, part: str) -> Name:
        if part.startswith("__") and part.endswith("__"):
            raise AttributeError(part)
        return Name((spell(part),))

    def __dir__(self) -> list[str]:
        """Every base mnemonic: what completion offers."""
        from ..isa.ptx import bases

        return sorted(map(attribute, bases()))


if TYPE_CHECKING:
    from .instructions import Instructions

    ptx = Instructions()
else:
    ptx = Namespace()
