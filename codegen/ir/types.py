"""IR types: scalars of `isa.types`, vectors of them, pointers with a state space, and register identities.

Needs `isa`. Gives interned, hashable types whose `str` is the printed form; `parse_type` reads it back.
Invariant: two equal types are the same object, so `is` compares them.
"""

from __future__ import annotations

import re
from functools import cache

from ...isa.types import SCALARS, SPACES, Scalar


class Vector:
    """`f32.x4`: `count` elements of a scalar (2, 4 or 8), in `count` registers or packed where the ISA packs them."""

    __slots__ = ("count", "elem")

    def __init__(self, elem: Scalar, count: int) -> None:
        self.elem, self.count = elem, count

    @property
    def bytes(self) -> int:
        return self.elem.bytes * self.count

    def __repr__(self) -> str:
        return f"{self.elem}.x{self.count}"


class Pointer:
    """`ptr<space, T>`: a 64-bit address (shared addresses travel as 64-bit too); `elem` is what `p[i]` names."""

    __slots__ = ("elem", "space")
    bytes = 8

    def __init__(self, space: str, elem: Scalar | Vector) -> None:
        self.space, self.elem = space, elem

    def __repr__(self) -> str:
        return f"ptr<{self.space}, {self.elem}>"


class Register:
    """`reg<T>`: a register with identity, read and written by `reg_get` / `reg_set`; gone after promotion."""

    __slots__ = ("elem",)
    bytes = 0

    def __init__(self, elem: Scalar | Pointer) -> None:
        self.elem = elem

    def __repr__(self) -> str:
        return f"reg<{self.elem}>"


Type = Scalar | Vector | Pointer | Register


@cache
def vector(elem: Scalar, count: int) -> Vector:
    """The vector type of `count` `elem`s."""
    return Vector(elem, count)


@cache
def pointer(space: str, elem: Scalar | Vector) -> Pointer:
    """The pointer type into `space` (a key of `isa.types.SPACES`); KeyError for an unknown space."""
    SPACES[space]
    return Pointer(space, elem)


@cache
def register(elem: Scalar | Pointer) -> Register:
    """The type of a register that holds an `elem`."""
    return Register(elem)


PRED = SCALARS["pred"]
U32 = SCALARS["u32"]
S32 = SCALARS["s32"]
U64 = SCALARS["u64"]
S64 = SCALARS["s64"]
F32 = SCALARS["f32"]

_VECTOR = re.compile(r"(\w+)\.x(\d+)$")


@cache
def parse_type(text: str) -> Type:
    """The type that prints as `text`. Raises ValueError."""
    text = text.strip()
    if text in SCALARS:
        return SCALARS[text]
    if m := _VECTOR.match(text):
        return vector(SCALARS[m[1]], int(m[2]))
    if text.startswith("ptr<") and text.endswith(">"):
        space, elem = text[4:-1].split(",", 1)
        inner = parse_type(elem)
        if isinstance(inner, Scalar | Vector):
            return pointer(space.strip(), inner)
    if text.startswith("reg<") and text.endswith(">"):
        inner = parse_type(text[4:-1])
        if isinstance(inner, Scalar | Pointer):
            return register(inner)
    raise ValueError(f"not a type: {text!r}")
