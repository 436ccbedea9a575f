"""What the emulator's parts share: resolved instructions, bound semantics, and the registry from mnemonic to
semantics.

Needs the PTX AST. Gives `Op` (an instruction whose names are resolved to registers, addresses and
positions), `Pure` and `Lanewise` (how it is executed on arrays of lanes), and `semantics`, the decorator
that registers a base mnemonic. Invariant: a value of a register is an array over lanes in the register's
storage dtype, or an array of one element where the value is the same for every lane of the launch.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ....codegen.diagnostics import Location
from ....codegen.ptx.module import Inst

if TYPE_CHECKING:
    pass

#: PTX type -> dtype in which a register of the type is stored ("q2": two 64-bit words a lane).
STORAGE: dict[str, str] = {
    "pred": "?",
    "b8": "u1", "u8": "u1", "s8": "i1", "e4m3": "u1", "e5m2": "u1",
    "b16": "u2", "u16": "u2", "s16": "i2", "f16": "u2", "bf16": "u2", "e4m3x2": "u2", "e5m2x2": "u2", "s2f6x2": "u2",
    "b32": "u4", "u32": "u4", "s32": "i4", "f32": "f4", "tf32": "u4",
    "f16x2": "u4", "bf16x2": "u4", "u16x2": "u4", "s16x2": "u4",
    "b64": "u8", "u64": "u8", "s64": "i8", "f64": "f8", "f32x2": "u8",
    "b128": "q2",
}  # fmt: skip

#: The words of a mnemonic that name a type.
TYPE_NAMES = frozenset(STORAGE)


def numpy_dtype(dtype: str) -> np.dtype[Any]:
    """The NumPy dtype of a storage dtype; 128-bit values are pairs kept as complex-sized opaque items."""
    return np.dtype([("lo", "<u8"), ("hi", "<u8")]) if dtype == "q2" else np.dtype(dtype)


@dataclass(frozen=True, slots=True)
class RegArg:
    """A register by its number in the kernel's register file."""

    index: int
    dtype: str


@dataclass(frozen=True, slots=True)
class ConstArg:
    """A literal, or an address known when the program is loaded."""

    value: int | float
    text: str = ""
    is_float_bits: int = 0  # 32 or 64 where the literal was written as 0f... or 0d...


@dataclass(frozen=True, slots=True)
class SpecialArg:
    """A special register, `%tid.x`."""

    name: str


@dataclass(frozen=True, slots=True)
class NotArg:
    """`!p`."""

    index: int


@dataclass(frozen=True, slots=True)
class SinkArg:
    """`_`, a result that nobody wants."""


@dataclass(frozen=True, slots=True)
class MemArg:
    """`[base+offset]`; `space` is that of the symbol in the base, where there is one; `name` names the symbol."""

    base: RegArg | ConstArg
    offset: int
    space: str | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class VecArg:
    items: tuple[Arg, ...]


@dataclass(frozen=True, slots=True)
class PairArg:
    first: Arg
    second: Arg


@dataclass(frozen=True, slots=True)
class NameArg:
    """A label, function or parameter list entry: meaning depends on the instruction."""

    name: str


@dataclass(frozen=True, slots=True)
class ListArg:
    items: tuple[Arg, ...]


Arg = RegArg | ConstArg | SpecialArg | NotArg | SinkArg | MemArg | VecArg | PairArg | NameArg | ListArg


@dataclass(slots=True, eq=False)
class Op:
    """A resolved instruction: `mods` are the words after the base mnemonic, `types` those that name types."""

    base: str
    mods: tuple[str, ...]
    args: tuple[Arg, ...]
    guard: tuple[int, bool] | None
    inst: Inst
    function: str
    loc: Location | None
    types: tuple[str, ...] = ()
    index: int = -1  # position in the kernel's instruction list
    cache: Any = field(default=None)  # the allocation that this instruction touched last

    def has(self, *words: str) -> bool:
        """True where any of `words` is among the modifiers."""
        return any(w in self.mods for w in words)

    @property
    def type(self) -> str:
        """The last type in the mnemonic, the one that most instructions are of."""
        return self.types[-1] if self.types else "b32"

    def text(self) -> str:
        """The mnemonic as written, with its guard."""
        guard = f"@{'!' if self.inst.guard[1] else ''}{self.inst.guard[0]} " if self.inst.guard else ""
        return guard + self.inst.op


@dataclass(frozen=True, slots=True)
class Pure:
    """A function of its inputs only. `alias`: the result may share memory with an input."""

    fn: Callable[..., Any]
    ins: tuple[str, ...]
    outs: tuple[str, ...]
    alias: bool = False


@dataclass(frozen=True, slots=True)
class Lanewise:
    """Touches memory, other lanes or the machine: `fn(wave, lanes, *ins)` with `lanes` an ascending index array.

    `collective` is the input that is the member mask, `WHOLE_WARP` or `WHOLE_WARPGROUP` where all lanes of those must meet,
    or None where lanes need not meet; `spins` marks what a waiting loop polls; the first `held` operands are registers that
    asynchronous work keeps, and no inputs.
    """

    fn: Callable[..., Any]
    ins: tuple[str, ...]
    outs: tuple[str, ...] = ()
    collective: int | None = None
    spins: bool = False
    shared_result: bool = False  # the result is one element for all lanes when every input is
    held: int = 0


#: `Lanewise.collective` of an instruction that every lane of the warp executes together, without a mask
#: operand.
WHOLE_WARP = -1
#: The same for the four warps of a warpgroup.
WHOLE_WARPGROUP = -2


@dataclass(frozen=True, slots=True)
class Control:
    """Ends a block; executed by the scheduler."""

    kind: str


Bound = Pure | Lanewise | Control
Binder = Callable[[Op], Bound]
SEMANTICS: dict[str, Binder] = {}


def semantics(*names: str) -> Callable[[Binder], Binder]:
    """Register the semantics of base mnemonics."""

    def register(binder: Binder) -> Binder:
        for name in names:
            SEMANTICS[name] = binder
        return binder

    return register


class Refused(Exception):
    """Raised by a binder for a form that is not executed; becomes a diagnostic at the instruction's line."""
