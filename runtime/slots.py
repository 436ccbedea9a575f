"""The device parameters of a kernel, and the refusal of an argument by its parameter's name.

Needs `codegen.ir.types`. Gives `Slot`, the types `Word`, `Struct` and `MapParam` that only a launch has, `wrong`, `shown`
and `describe`. Invariant: a message never fails on the value that it describes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, NoReturn

import numpy as np

from ..codegen.diagnostics import refuse
from ..codegen.ir.types import Pointer, Vector
from ..dsl.trace import here
from ..dsl.types import Scalar_
from ..isa.types import Scalar


@dataclass(frozen=True, slots=True)
class Word:
    """64 bits that PTX declares without saying whether they are an address: an array or an integer fits. `space`: where
    PTX says that the address points (`.ptr .shared`); an array fits only global memory.
    """

    space: str = ""
    bytes: ClassVar[int] = 8
    name: ClassVar[str] = "u64"

    def __str__(self) -> str:
        return "64-bit word"


@dataclass(frozen=True, slots=True)
class Struct:
    """A structure by value: so many bytes."""

    bytes: int
    align: int

    def __str__(self) -> str:
        return f"structure of {self.bytes} bytes"


@dataclass(frozen=True, slots=True)
class MapParam:
    """A tensor map by value."""

    bytes = 128
    align = 64

    def __str__(self) -> str:
        return "tensor map"


@dataclass(frozen=True, slots=True)
class Slot:
    """One device parameter: what a launch must give it."""

    name: str
    type: Scalar | Vector | Pointer | Word | Struct | MapParam

    @property
    def align(self) -> int:
        """The alignment of its storage."""
        if isinstance(self.type, Struct | MapParam):
            return self.type.align
        return min(self.type.bytes, 16)


def wrong(param: Slot, message: str, **parts: Any) -> NoReturn:
    """Refuse an argument, naming its parameter."""
    refuse(f"argument '{param.name}': {message}", here(), **parts)


def shown(value: Any) -> str:
    """`repr` of a value of the user's, short enough for a message and never an exception."""
    try:
        text = repr(value)
    except Exception:  # an integer of more digits than Python prints, or a broken __repr__
        if isinstance(value, int):
            return f"an integer of {value.bit_length()} bits"
        return f"a {type(value).__name__}"
    return text if len(text) <= 120 else f"{text[:100]}... ({len(text)} characters)"


def describe(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return f"an array of {value.dtype.name}, shape {value.shape}"
    if isinstance(value, bool | int | float | np.generic):
        return f"{type(value).__name__} {shown(value)}"
    if isinstance(value, Scalar_):
        return "a device value"
    return type(value).__name__
