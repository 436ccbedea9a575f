"""Operands of the text: registers by their rows in the register files, constants by their bits.

Needs the text only. Gives `Reg`, `Const`, `Symbol`, `Word`, `Layout` and `operand`. Invariant: scalar registers, VCC,
M0 and EXEC are rows of one file; vector registers are rows of another, accumulation registers behind the ordinary ones.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, replace

import numpy as np

#: Rows of the scalar file behind s0 to s105.
VCC, TTMP, M0, NULL, EXEC, FLAT_SCRATCH, XNACK, SCALARS = 106, 108, 124, 125, 126, 128, 130, 132
#: Bits of the set of watched registers: vector rows first, then scalar rows, then SCC.
SCALAR_BIT = 1024
SCC_BIT = SCALAR_BIT + SCALARS

_RANGE = re.compile(r"^(v|s|a|ttmp|acc)\[(\d+):(\d+)\]$")
_SINGLE = re.compile(r"^(v|s|a|ttmp)(\d+)$")
_SEEN = re.compile(r"\b([va])(?:\[(\d+):(\d+)\]|(\d+))")
_NAMED: dict[str, tuple[int, int]] = {
    "vcc": (VCC, 2),
    "vcc_lo": (VCC, 1),
    "vcc_hi": (VCC + 1, 1),
    "exec": (EXEC, 2),
    "exec_lo": (EXEC, 1),
    "exec_hi": (EXEC + 1, 1),
    "m0": (M0, 1),
    "flat_scratch": (FLAT_SCRATCH, 2),
    "flat_scratch_lo": (FLAT_SCRATCH, 1),
    "flat_scratch_hi": (FLAT_SCRATCH + 1, 1),
    "xnack_mask": (XNACK, 2),
    "xnack_mask_lo": (XNACK, 1),
    "xnack_mask_hi": (XNACK + 1, 1),
}
#: Names that read as values of the machine.
SPECIAL = frozenset(
    [
        "scc",
        "src_scc",
        "src_vccz",
        "src_execz",
        "src_shared_base",
        "src_shared_limit",
        "src_private_base",
        "src_private_limit",
        "src_pops_exiting_wave_id",
        "src_flat_scratch_base_lo",
        "src_flat_scratch_base_hi",
        "shared_base",
        "shared_limit",
        "private_base",
        "private_limit",
        "vccz",
        "execz",
    ]
)


@dataclass(frozen=True, slots=True)
class Reg:
    """`count` rows from `first` on; `half`: which 16 bits ("l", "h", "": as the instruction says)."""

    file: str  # "v" or "s"
    first: int
    count: int = 1
    half: str = ""
    neg: bool = False
    abs: bool = False
    sext: bool = False
    null: bool = False  # `null`: reads as zero, takes no result

    def rows(self) -> tuple[int, ...]:
        """The bits that stand for its rows in a set of watched registers."""
        if self.null:
            return ()
        base = self.first + (SCALAR_BIT if self.file == "s" else 0)
        return tuple(range(base, base + self.count))


@dataclass(frozen=True, slots=True)
class Const:
    """A number of the text: an integer, or a float where it was written as one; `literal`: 0x..., its bits as they are."""

    value: int | float
    literal: bool = False
    neg: bool = False
    abs: bool = False
    sext: bool = False

    def bits(self, kind: str) -> int:
        """Its bits as a source of a type, as wide as the type (packed halves: 32)."""
        if isinstance(self.value, float):
            return _float_bits(self.value, kind)
        if self.literal and kind == "f64":
            return (self.value & 0xFFFFFFFF) << 32 if self.value <= 0xFFFFFFFF else self.value
        return self.value & ((1 << _WIDTH.get(kind, 32)) - 1)


_WIDTH = {"b64": 64, "u64": 64, "s64": 64, "f64": 64, "b16": 16, "u16": 16, "s16": 16, "f16": 16, "bf16": 16,
          "pk_f32": 64, "pk_b32": 64}  # fmt: skip
_INV_2PI = {"f16": 0x3118, "bf16": 0x3E22, "f32": 0x3E22F983, "f64": 0x3FC45F306DC9C882}


def _float_bits(value: float, kind: str) -> int:
    form = {"f16": "f16", "pk_f16": "f16", "bf16": "bf16", "pk_bf16": "bf16", "f64": "f64"}.get(kind, "f32")
    if kind in ("b64", "u64", "s64"):
        form = "f64"
    if kind in ("b16", "u16", "s16", "pk_u16", "pk_s16"):
        form = "f16"
    if abs(value - 0.15915494) < 1e-6:
        return _INV_2PI[form]
    if form == "f16":
        return int(np.float16(value).view(np.uint16))
    if form == "f64":
        return int(struct.unpack("<Q", struct.pack("<d", value))[0])
    bits = int(struct.unpack("<I", struct.pack("<f", value))[0])
    return bits >> 16 if form == "bf16" else bits


@dataclass(frozen=True, slots=True)
class Symbol:
    """An expression of labels and symbols; its value is known when the program is placed."""

    text: str


@dataclass(frozen=True, slots=True)
class Word:
    """A name that is no register: `off`, `hwreg(...)`, `src_shared_base`."""

    text: str


Operand = Reg | Const | Symbol | Word


@dataclass(frozen=True, slots=True)
class Layout:
    """How many rows the vector file has, and where accumulation registers begin."""

    vgprs: int
    agprs: int

    @property
    def rows(self) -> int:
        return self.vgprs + self.agprs


def layout(texts: list[str]) -> Layout:
    """What all instructions together name."""
    most = {"v": 3, "a": 0}
    for text in texts:
        for file, _, last, single in _SEEN.findall(text):
            most[file] = max(most[file], int(last or single) + 1)
    return Layout(most["v"], most["a"])


def operand(text: str, where: Layout) -> Operand:
    """Read one operand."""
    text = text.strip()
    if text.startswith("sext(") and text.endswith(")"):
        return _flag(operand(text[5:-1], where), "sext")
    if text.startswith("abs(") and text.endswith(")"):
        return _flag(operand(text[4:-1], where), "abs")
    if text.startswith("neg(") and text.endswith(")"):
        return _flag(operand(text[4:-1], where), "neg")
    if text.startswith("-") and text[1:2] in ("v", "s", "|", "a", "t", "m") and not text.startswith("-acc"):
        return _flag(operand(text[1:], where), "neg")
    if text.startswith("|") and text.endswith("|"):
        return _flag(operand(text[1:-1], where), "abs")
    half = ""
    if text.endswith((".l", ".h")):
        text, half = text[:-2], text[-1]
    found = _register(text, where)
    if found is not None:
        return replace(found, half=half) if half else found
    number = _number(text)
    if number is not None:
        return number
    if "@" in text or text.startswith(".L") or text.startswith(("_", "$")):
        return Symbol(text)
    return Word(text)


def _flag(made: Operand, name: str) -> Operand:
    if isinstance(made, (Reg, Const)):
        return replace(made, **{name: True})  # type: ignore[arg-type]
    return made


def _register(text: str, where: Layout) -> Reg | None:
    if text == "null":
        return Reg("s", NULL, 1, null=True)
    named = _NAMED.get(text)
    if named is not None:
        return Reg("s", *named)
    found = _RANGE.match(text)
    if found:
        first, last = int(found[2]), int(found[3])
        return _row(found[1], first, last - first + 1, where)
    found = _SINGLE.match(text)
    if found:
        return _row(found[1], int(found[2]), 1, where)
    return None


def _row(file: str, first: int, count: int, where: Layout) -> Reg:
    if file == "ttmp":
        return Reg("s", TTMP + first, count)
    if file == "a":
        return Reg("v", where.vgprs + first, count)
    return Reg(file, first, count)


def _number(text: str) -> Const | None:
    try:
        return Const(int(text, 0), text.lower().lstrip("-").startswith("0x"))
    except ValueError:
        pass
    try:
        return Const(float(text))
    except ValueError:
        return None
