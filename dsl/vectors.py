"""Vectors of other lengths than PTX has: `f32.x16`, `u32.x3`, for the operands and results of AMD's instructions.

Needs `types`. Gives `vector_class`, and `widen`, which hangs `x3`, `x6`, `x12`, `x16` and `x32` on the scalar classes.
Invariant: a kernel for another vendor can name such a type, and is refused where it makes a value of it.
"""

from __future__ import annotations

from typing import Any

from ..codegen.ir import types as irt
from .trace import current, fail
from .types import CLASSES, Scalar_, vec

WIDTHS = (3, 6, 12, 16, 32)


class Wide(vec[Any]):
    """Base of the vectors that only AMD's targets have."""

    __slots__ = ()

    def __init__(self, *elements: Any) -> None:
        target = current().target
        if target.vendor != "amd":
            fail(
                f"{type(self).ir} under the target {target.name}",
                expected="a vector of 2, 4 or 8 elements",
                found=str(type(self).ir),
                suggestion=f"use ww.regs({type(self).elem._spelling()}, {type(self).ir.count})",
            )
        super().__init__(*elements)


def vector_class(elem: type[Scalar_], count: int) -> type[vec[Any]]:
    """The class of vectors of `count` elements."""
    found: type[vec[Any]] | None = getattr(elem, f"x{count}", None)
    if found is None:
        found = type(f"x{count}", (Wide,), {"__slots__": (), "elem": elem, "ir": irt.vector(elem.ir, count)})
        setattr(elem, f"x{count}", found)
    return found


def widen() -> None:
    """Hang the lengths of `WIDTHS` on the scalar classes: `f32.x16`."""
    for cls in CLASSES.values():
        if cls.ir.kind != "p" and cls.ir.bits in (8, 16, 32, 64):
            for count in WIDTHS:
                vector_class(cls, count)
