"""One case: a small kernel, the operands that it is run on, and what it must give.

Needs nothing. Gives `Field`, `Case`, `Near`, `Lanes`, `Want`. Invariant: a case is a function of its `name`
alone (and of the seed): any process can make it again from that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..isa.ptx.notation import Clause

Array = NDArray[Any]

#: Bits of a field -> NumPy dtype of its elements; 128 bits are two words.
DTYPES = {1: "u1", 8: "u1", 16: "u2", 32: "u4", 64: "u8", 128: "u8"}


@dataclass(frozen=True, slots=True)
class Field:
    """An array of the kernel, `count` elements of `bits` a thread (1: a predicate, kept in a byte).

    `kind` is the value type that the bits have: it chooses edge values, and how a difference is measured and shown.
    `values` lists the only values that an input may take; `direct`: only its address is made, the body reads or writes it.
    `replicas`: so many buffers behind one address of multicast memory, side by side in the array; the body uses the
    address only. `start`: an output that is a copy of that input to begin with.
    """

    name: str
    kind: str
    bits: int
    count: int = 1
    values: tuple[int, ...] = ()
    direct: bool = False
    replicas: int = 1
    start: str = ""

    @property
    def dtype(self) -> str:
        return DTYPES[self.bits]


@dataclass(frozen=True, slots=True)
class Near:
    """A result that may differ from `value` by `bound`, in absolute terms."""

    value: float
    bound: float


@dataclass(frozen=True, slots=True)
class Lanes:
    """What each element of a packed register must be, the lowest first."""

    wants: tuple[int | Near | None, ...]


#: What a result must be: these bits, any of these, a number within a bound, element by element; None: anything.
Want = int | tuple[int, ...] | Near | Lanes | None

Inputs = Sequence[Array]
#: Inputs as unsigned integers, shaped (threads, count), to wanted outputs: for each output an array of its dtype, or a
#: list with a `Want` a thread and element.
Reference = Callable[[Inputs], Sequence[Any]]
#: Inputs and outputs to what more a launch is given, behind them: tensor maps of their memory.
Host = Callable[[Sequence[Array], Sequence[Array]], list[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """`name` is the instruction as spelled and, after `#`, which variant of it. `covers` are the forms it executes."""

    name: str
    family: str
    form: str
    requires: tuple[Clause, ...]
    inputs: tuple[Field, ...]
    outputs: tuple[Field, ...]
    body: tuple[str, ...]
    registers: tuple[str, ...] = ()
    module: tuple[str, ...] = ()
    reference: Reference
    operands: Callable[[np.random.Generator, bool], list[Array]]
    block: int = 128
    cluster: int = 0
    given: bytes = b""  # a parameter of these bytes, `pb`
    host: Host | None = None
    declared: tuple[str, ...] = ()  # the parameters of what `host` gives
    fault: str = ""  # the launch has to end in this: a kind of fault on the emulator, any error on a GPU
    nan: str = "canonical"  # or "any": which NaNs a float output may be
    together: bool = False  # threads depend on each other: one thread's operands alone show nothing
    signature: str = ""  # cases of one signature have the same operands and the same wanted results
    covers: tuple[str, ...] = ()  # other forms that it executes, as patterns of spelled instructions

    @property
    def op(self) -> str:
        """The instruction as spelled."""
        return self.name.partition("#")[0]
