"""What lowering an IR function to PTX needs: registers with readable names, operands, emission.

Needs `module`, `codegen.ir`. Gives `Context`. Invariant: an IR value is held as one PTX operand, as a tuple of
operands (a vector, one per element), or as a `Place` (an address with a constant offset not yet added); shared-memory
addresses are 32 bits wide, all others 64; packed half vectors of two live in one 32-bit register.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import Any

from ...isa.ptx.special import SPECIAL
from ...isa.targets import NvidiaTarget
from ...isa.types import Scalar
from ..diagnostics import UNKNOWN, Location, refuse
from ..ir import types as irt
from ..ir.core import Op, Value
from .module import Imm, Inst, Loc, Operand, Reg, Statement, Sym, Var, Vec


@dataclass(frozen=True, slots=True)
class Place:
    """A pointer as base and byte offset; `base` is a register or a symbol."""

    base: Reg | Sym
    offset: int = 0


Held = Operand | tuple[Operand, ...] | Place

#: PTX register type -> prefix of unnamed registers.
PREFIX = {"pred": "p", "b8": "b", "b16": "h", "b32": "r", "b64": "rd", "f32": "f", "f64": "fd", "b128": "rq"}
_RESERVED = re.compile(r"(?:p|b|h|r|rd|f|fd|rq)\d+$")
_SPECIAL = frozenset(name.lstrip("%") for name in SPECIAL)
_WORD = re.compile(r"[^A-Za-z0-9_$]")


def reg_type(type_: irt.Type) -> str:
    """The `.reg` type that holds one element of `type_`."""
    if isinstance(type_, irt.Pointer):
        return "b32" if type_.space in ("shared", "shared_cluster") else "b64"
    if isinstance(type_, irt.Vector):
        return "b32" if is_packed(type_) else reg_type(type_.elem)
    assert isinstance(type_, Scalar)
    if type_.kind == "p":
        return "pred"
    if type_.name in ("f32", "f64"):
        return type_.name
    return f"b{type_.reg_bits}"


def is_packed(type_: irt.Type) -> bool:
    """Whether a vector travels in one register: f16.x2 and bf16.x2."""
    return isinstance(type_, irt.Vector) and type_.count == 2 and type_.elem.name in ("f16", "bf16")


def integer(value: int) -> Imm:
    """A decimal literal."""
    return Imm(str(value), value)


def float_bits(value: float, scalar: Scalar) -> int:
    """The bit pattern of `value` in the format of `scalar`."""
    if scalar.name in ("f32", "tf32"):
        if value != value:
            return 0x7FFFFFFF if struct.pack(">d", value)[0] < 0x80 else 0xFFFFFFFF
        return int.from_bytes(struct.pack(">f", value), "big")
    if scalar.name == "f64":
        return int.from_bytes(struct.pack(">d", value), "big")
    import ml_dtypes
    import numpy as np

    dtype: Any = np.float16 if scalar.name == "f16" else getattr(ml_dtypes, scalar.numpy or "")
    return int(np.asarray(value).astype(dtype).view(np.uint16 if scalar.bits == 16 else np.uint8))


def float_literal(value: float, scalar: Scalar) -> Imm:
    """An f32 or f64 literal in PTX's exact hexadecimal form."""
    bits = float_bits(value, scalar)
    return Imm(f"0f{bits:08X}" if scalar.bits == 32 else f"0d{bits:016X}", value)


class Context:
    """The state of one function's selection."""

    def __init__(self, target: NvidiaTarget, kernel: str) -> None:
        self.target, self.kernel = target, kernel
        self.body: list[Statement] = []
        self.held: dict[Value, Held] = {}
        self.packed: dict[Value, Reg] = {}  # vectors that also lie in one register
        self.constants: dict[Value, Any] = {}
        self.uses: dict[Value, int] = {}
        self.dying: dict[Op, frozenset[int]] = {}  # tied operands whose values end with their instruction
        self.gone: set[Value] = set()  # values that gave their registers to results
        self.counts: dict[str, int] = {}
        self.named: dict[str, list[str]] = {}
        self.names: dict[str, int] = {}
        self.symbols: dict[str, str] = {}
        self.offsets: dict[str, int] = {}  # of arrays that share a symbol, in bytes
        self.globals: list[Var] = []
        self.locals: list[Var] = []
        self.files: dict[str, int] = {}
        self.alignments: dict[str, int] = {}
        self.strings: dict[str, tuple[str, tuple[int, ...]]] = {}
        self.printf_buffer = f"{kernel}_printf"
        self.printf_bytes = 0
        self.edges = 0
        self.loc: Location = UNKNOWN
        self._at: tuple[int, int, int] | None = None

    # registers ----------------------------------------------------------------------------------------------------

    def fresh(self, type_: str, hint: str | None = None) -> Reg:
        """A new register of a `.reg` type, named after the user's variable where there is one."""
        if hint is None:
            number = self.counts.get(type_, 0)
            self.counts[type_] = number + 1
            return Reg(f"%{PREFIX[type_]}{number}")
        name = _WORD.sub("_", hint)
        if _RESERVED.match(name) or name in _SPECIAL or name[0] in "$%0123456789":
            name += "_"
        count = self.names.get(name, 0)
        self.names[name] = count + 1
        if count:
            name = f"{name}_{count}"
            while name in self.names:
                count += 1
                name = f"{name.rpartition('_')[0]}_{count}"
            self.names[name] = 1
        self.named.setdefault(type_, []).append(f"%{name}")
        return Reg(f"%{name}")

    def result(self, value: Value) -> Reg:
        """The register that the scalar or pointer `value` is written to."""
        reg = self.fresh(reg_type(value.type), value.name)
        self.held[value] = reg
        return reg

    # operands -----------------------------------------------------------------------------------------------------

    def use(self, value: Value) -> Operand:
        """`value` as one operand: a literal where PTX takes one, else a register."""
        if value in self.constants:
            return self.constant(value)
        held = self.held[value]
        if isinstance(held, Place):
            return self.address_register(held, reg_type(value.type))
        if isinstance(held, tuple):
            raise AssertionError("a vector is used as one operand")
        return held

    def reg(self, value: Value) -> Reg:
        """`value` in a register."""
        return self.as_reg(self.use(value), reg_type(value.type))

    def as_reg(self, operand: Operand, type_: str) -> Reg:
        """`operand` in a register of a `.reg` type."""
        if isinstance(operand, Reg):
            return operand
        reg = self.fresh(type_)
        self.emit("mov.pred" if type_ == "pred" else f"mov.{type_}", reg, operand)
        return reg

    def constant(self, value: Value) -> Operand:
        """A constant as a literal, or in a register where its type has no literals."""
        scalar, python = value.type, self.constants[value]
        assert isinstance(scalar, Scalar)
        if scalar.kind == "p":
            reg = self.fresh("pred")
            self.emit("setp.ne.b32" if python else "setp.eq.b32", reg, integer(1), integer(0))
            return reg
        if scalar.name in ("f32", "f64"):
            return float_literal(python, scalar)
        if scalar.kind == "f":
            reg = self.fresh(reg_type(scalar))
            self.emit(
                f"mov.b{scalar.reg_bits}",
                reg,
                Imm(hex(float_bits(python, scalar)), float_bits(python, scalar)),
            )
            return reg
        return integer(python)

    def elements(self, value: Value) -> tuple[Operand, ...]:
        """The elements of a vector value, each as one operand."""
        held = self.held[value]
        if isinstance(held, tuple):
            return held
        if isinstance(value.type, irt.Vector) and isinstance(held, Reg):
            parts = tuple(self.fresh("b16") for _ in range(value.type.count))
            self.emit("mov.b32", Vec(parts), held)
            return parts
        return (self.use(value),)

    def place(self, value: Value) -> Place:
        """A pointer as base and offset."""
        held = self.held[value]
        if isinstance(held, Place):
            return held
        assert isinstance(held, Reg)
        return Place(held)

    def address_register(self, place: Place, type_: str) -> Reg:
        """The whole address in a register."""
        base = place.base
        if isinstance(base, Sym):
            reg = self.fresh(type_)
            self.emit(f"mov.u{type_[1:]}", reg, Sym(base.name, base.offset + place.offset))
            return reg
        if place.offset == 0:
            return base
        reg = self.fresh(type_)
        self.emit(f"add.s{type_[1:]}", reg, base, integer(place.offset))
        return reg

    # block parameters -----------------------------------------------------------------------------------------------

    def param_registers(self, param: Value) -> None:
        """Give a block parameter its registers (one, or one an element)."""
        if isinstance(param.type, irt.Vector) and not is_packed(param.type):
            self.held[param] = tuple(self.fresh(reg_type(param.type.elem)) for _ in range(param.type.count))
        else:
            self.result(param)

    def registers_of(self, param: Value) -> tuple[Operand, ...]:
        """The registers of a block parameter."""
        held = self.held[param]
        return held if isinstance(held, tuple) else (held,)  # type: ignore[return-value]

    def operands_of(self, value: Value) -> tuple[Operand, ...]:
        """What to move into the registers of a block parameter."""
        if isinstance(value.type, irt.Vector) and not is_packed(value.type):
            return self.elements(value)
        return (self.use(value),)

    def types_of(self, param: Value) -> tuple[str, ...]:
        """The `.reg` types of a block parameter's registers."""
        if isinstance(param.type, irt.Vector) and not is_packed(param.type):
            return (reg_type(param.type.elem),) * param.type.count
        return (reg_type(param.type),)

    def move(self, target: Operand, source: Operand, type_: str) -> None:
        """Copy one register or literal."""
        self.emit(f"mov.{type_}", target, source)

    def edge_label(self) -> str:
        """A label for the moves of one edge."""
        self.edges += 1
        return f"L_edge_{self.edges - 1}"

    def string(self, text: str) -> str:
        """The name of the global that holds `text`, zero-terminated."""
        if text not in self.strings:
            self.strings[text] = (f"{self.kernel}_fmt_{len(self.strings)}", (*text.encode(), 0))
        return self.strings[text][0]

    # emission -----------------------------------------------------------------------------------------------------

    def emit(self, op: str, *operands: Operand, guard: tuple[str, bool] | None = None) -> None:
        """Append one instruction at the op's location."""
        loc = self.loc
        if loc.line:
            file = self.files.get(loc.file)
            if file is None:
                file = self.files[loc.file] = len(self.files) + 1
            at = (file, loc.line, loc.col)
            if at != self._at:
                self._at = at
                self.body.append(Loc(file, loc.line, loc.col))
        self.body.append(Inst(op, operands, guard, loc))

    def new_line(self) -> None:
        """Forget the last `.loc`: the next instruction states its own (used at labels)."""
        self._at = None

    def refuse(self, message: str, **parts: Any) -> None:
        """Refuse the op being lowered."""
        refuse(message, self.loc, **parts)

    def needs(self, what: str, number: int) -> None:
        """Refuse the op where the target is older than sm_`number`."""
        if self.target.number < number:
            self.refuse(
                f"{self.target.name} has no {what}", expected=f"sm_{number} or later", found=self.target.name
            )
