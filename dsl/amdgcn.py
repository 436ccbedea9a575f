"""The instruction level for AMD: `amdgcn.<intrinsic dotted as LLVM has it>(operands)`, one call one intrinsic.

Needs the names that `ptx` makes. Gives `amdgcn`. Python keywords take a trailing underscore, a part that starts with a
digit a leading one (`amdgcn.mfma.f32._16x16x16f16`). An overload may be named as LLVM names it, behind
(`amdgcn.raw.ptr.buffer.load.v4f32`); otherwise the operands decide. Destinations may be given first as `ww.reg` or
`ww.regs`; left out, they are returned. Invariant: the rows are read with the first intrinsic, not with the package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..isa.names import attribute, spell
from .vectors import widen


class Name:
    """A dotted name under construction; calling it emits the intrinsic."""

    __slots__ = ("_parts",)

    def __init__(self, parts: tuple[str, ...]) -> None:
        self._parts = parts

    def __getattr__(self, part: str) -> Name:
        if part.startswith("__") and part.endswith("__"):
            raise AttributeError(part)
        return Name((*self._parts, spell(part)))

    def __call__(self, *args: Any) -> Any:
        from .intrinsic import emit_intrinsic

        return emit_intrinsic(".".join(self._parts), args)

    def __dir__(self) -> list[str]:
        """The parts that go on from here: what completion offers."""
        from ..isa.amdgcn.lookup import names

        begun = len(self._parts)
        words = [n.split(".") for n in names()]
        return sorted({attribute(w[begun]) for w in words if len(w) > begun and w[:begun] == [*self._parts]})

    def __repr__(self) -> str:
        return ".".join(("amdgcn", *self._parts))


class Namespace(Name):
    """`ww.amdgcn`."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(())


widen()
if TYPE_CHECKING:
    from .intrinsics import Intrinsics

    amdgcn = Intrinsics()
else:
    amdgcn = Namespace()
