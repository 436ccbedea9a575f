"""The notation of intrinsic rows: one line an intrinsic of LLVM's AMDGPU target, columns between bars.

    name | operands | overloads | effects | instruction | targets

Needs `isa.types`. Gives `Form` and `read_row`. Operands stand in LLVM's order; those with `=` are results. A type is a
scalar (`f32`), a vector (`f32.x16`), a pointer (`ptr.global`; `ptr` is generic), `rsrc` (the 128 bits of a buffer's
resource), `pred`, a letter that the third column binds, or an immediate: `imm(0..7)`, `imm.i1`, `imm.i16(0..15)`,
`imm(0 1 4)`, `imm(cache)` for values that differ between chips. `bf16.x4~u16.x4` is shown and taken as the first, and
is the second in LLVM's declaration. Overloads are `T: f16 f32` or, for letters that vary together,
`T U: f32.x8,f16.x16 f32.x4,f16.x8`. Invariant: integers have no sign in LLVM, so an unsigned type in a row takes either.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from ..types import SCALARS

#: DSL names of address spaces -> LLVM's numbers (LLVM's AMDGPU usage guide, address spaces).
ADDRESS_SPACES = {"generic": 0, "global": 1, "shared": 3, "const": 4, "local": 5}
_RSRC = 8
_LLVM = {"pred": "i1", "f16": "half", "bf16": "bfloat", "f32": "float", "f64": "double"}
#: Effects that the IR knows, and what else a row says: `warp` or `block`: who has to come together; `uniform`,
#: `uniform_block`, `uniform_grid`: over whom the result is the same whatever the operands are; `lanes`: it differs
#: between lanes whatever the operands are.
IR_EFFECTS = ("read", "write", "convergent", "volatile")
#: Immediates whose values differ between chips, chip by chip.
NAMED: dict[str, dict[str, str]] = {
    # how a load or store uses the caches: bits glc, slc, dlc (sc0, nt, sc1 on gfx90a and later CDNA), from gfx1200 on a
    # temporal hint and a scope; the bit above them says that a buffer is swizzled (LLVM's AMDGPU usage guide)
    "cache": {
        "gfx906": "0..3 8..11", "gfx90a gfx942 gfx950": "0..3 8..11 16..19 24..27", "gfx1030 gfx1100 gfx1151": "0..15",
        "gfx1200 gfx1201": "0..31 64..95", "gfx1250": "0..127",
    },
    # scalar loads through a buffer: the same bits, and never swizzled
    "scalar_cache": {
        "gfx906": "0..3", "gfx90a gfx942 gfx950": "0..3 16..19", "gfx1030 gfx1100 gfx1151": "0..7",
        "gfx1200 gfx1201": "0..31", "gfx1250": "0..63",
    },
    # bytes that a lane loads into local memory
    "lds_size": {"gfx906 gfx90a gfx942 gfx1030 gfx1100 gfx1151 gfx1200 gfx1201": "1 2 4", "gfx950 gfx1250": "1 2 4 12 16"},
    # DPP: quad_perm, row_shl, row_shr, row_ror, then wave shifts, mirrors, broadcasts or row_share and row_xmask
    "dpp": {
        "gfx906": "0..255 257..271 273..287 289..303 304 308 312 316 320..323",
        "gfx90a gfx942 gfx950": "0..255 257..271 273..287 289..303 304 308 312 316 320..323 336..351",
        "gfx1030 gfx1100 gfx1151 gfx1200 gfx1201 gfx1250": "0..255 257..271 273..287 289..303 320..321 336..367",
    },
    # of the workgroup, of the cluster, named ones
    "barrier": {"gfx1200 gfx1201": "-1 0..16", "gfx1250": "-1 -3 0..16"},
}  # fmt: skip
WORDS = (*IR_EFFECTS, "warp", "block", "uniform", "uniform_block", "uniform_grid", "lanes")


@dataclass(frozen=True, slots=True)
class Operand:
    """One operand or result. `type` is empty for an immediate, whose LLVM type is `llvm`."""

    name: str
    type: str
    llvm: str
    result: bool = False
    allowed: tuple[range, ...] = ()  # of an immediate, on any chip; empty: all that its width holds
    named: str = ""  # a key of `NAMED`

    @property
    def immediate(self) -> bool:
        return not self.type

    @property
    def bits(self) -> int:
        """The width of an immediate."""
        return int(self.llvm[1:])

    def on(self, chip: str) -> tuple[range, ...]:
        """An immediate's values on a chip."""
        for chips, text in NAMED.get(self.named, {}).items():
            if chip in chips.split():
                return _values(text)
        return self.allowed

    def takes(self, value: int, chip: str) -> bool:
        """Whether an immediate may have this value on a chip."""
        if allowed := self.on(chip):
            return any(value in some for some in allowed)
        low = 0 if self.bits == 1 else -(1 << self.bits - 1)
        return low <= value < 1 << self.bits

    def domain(self, chip: str = "") -> str:
        """An immediate's values in words: on a chip, or on all."""
        if self.bits == 1:
            return "True or False"
        if not chip and self.named:
            return "; ".join(
                f"{_said(_values(text))} on {chips}" for chips, text in NAMED[self.named].items()
            )
        allowed = self.on(chip)
        return _said(allowed) if allowed else f"{self.bits} bits"


def _said(allowed: tuple[range, ...]) -> str:
    return ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]} to {r[-1]}" for r in allowed)


@dataclass(frozen=True, slots=True)
class Form:
    """One row. `bindings` has a tuple of types for each way to fill `letters`; one empty tuple where there are none."""

    name: str
    operands: tuple[Operand, ...]
    letters: tuple[str, ...]
    bindings: tuple[tuple[str, ...], ...]
    effects: frozenset[str]
    instruction: str
    targets: frozenset[str]

    @property
    def results(self) -> tuple[Operand, ...]:
        return tuple(o for o in self.operands if o.result)

    @property
    def sources(self) -> tuple[Operand, ...]:
        return tuple(o for o in self.operands if not o.result)

    def bound(self, binding: tuple[str, ...]) -> Form:
        """The row with its letters filled: a form with one binding, nothing left to choose."""
        types = dict(zip(self.letters, binding, strict=True))
        operands = tuple(
            replace(o, type=shown(types[o.type]), llvm=llvm_type(types[o.type])) if o.type in types else o
            for o in self.operands
        )
        return replace(self, operands=operands, bindings=(binding,))

    @property
    def suffix(self) -> str:
        """What LLVM appends to the name of a bound form: its overloaded types, mangled."""
        return "".join("." + mangled(t) for t in self.bindings[0])

    @property
    def ret(self) -> str:
        """LLVM's type of the result."""
        types = [o.llvm for o in self.results]
        return "void" if not types else types[0] if len(types) == 1 else "{ " + ", ".join(types) + " }"


def shown(text: str) -> str:
    """The type that users see."""
    return text.partition("~")[0]


@cache
def llvm_type(text: str) -> str:
    """LLVM's spelling of a row's type."""
    text = text.rpartition("~")[2]
    head, _, rest = text.partition(".")
    if head == "ptr":
        number = ADDRESS_SPACES[rest or "generic"]
        return f"ptr addrspace({number})" if number else "ptr"
    if head == "rsrc":
        return f"ptr addrspace({_RSRC})"
    scalar = _LLVM.get(head) or f"i{SCALARS[head].bits}"
    return f"<{rest[1:]} x {scalar}>" if rest else scalar


def mangled(text: str) -> str:
    """A row's type as LLVM's suffix of a name has it: `v4f32`, `i32`, `p3`."""
    llvm = llvm_type(text)
    if llvm.startswith("ptr"):
        return "p" + (re.sub(r"\D", "", llvm) or "0")
    count, _, scalar = llvm.strip("<>").rpartition(" x ")
    short = {"half": "f16", "bfloat": "bf16", "float": "f32", "double": "f64"}.get(scalar, scalar)
    return f"v{count}{short}" if count else short


_OPERAND = re.compile(r"(=?)(\w+):([\w.~]+)(?:\(([^)]*)\))?$")


def _operand(text: str, letters: tuple[str, ...]) -> Operand:
    m = _OPERAND.match(text)
    if m is None:
        raise ValueError(f"not an operand: {text!r}")
    result, name, type_, values = m.groups()
    if type_ == "imm" or type_.startswith("imm."):
        named = values if values in NAMED else ""
        texts = NAMED[named].values() if named else [values or ""]
        return Operand(
            name, "", type_[4:] or "i32", False, tuple(r for t in texts for r in _values(t)), named or ""
        )
    if type_ in letters:
        return Operand(name, type_, "", bool(result))
    return Operand(name, shown(type_), llvm_type(type_), bool(result))


@cache
def _values(text: str) -> tuple[range, ...]:
    found = []
    for word in text.split():
        first, dots, last = word.partition("..")
        found.append(range(int(first), int(last if dots else first) + 1))
    return tuple(found)


def read_row(line: str, groups: dict[str, frozenset[str]]) -> Form:
    """The form that a line says; `groups` names sets of targets. Raises ValueError or KeyError for a malformed line."""
    name, operands, overloads, effects, instruction, where = (cell.strip() for cell in line.split("|"))
    heads, _, choices = overloads.partition(":")
    letters = tuple(heads.split())
    bindings = tuple(tuple(b.split(",")) for b in choices.split()) or ((),)
    words = frozenset(effects.split())
    if words - set(WORDS):
        raise ValueError(f"{name}: not an effect: {' '.join(words - set(WORDS))}")
    targets: frozenset[str] = frozenset().union(*(groups.get(t, frozenset((t,))) for t in where.split()))
    found = tuple(_operand(t.strip(), letters) for t in operands.split(",") if t.strip())
    return Form(name, found, letters, bindings, words, instruction, targets)
