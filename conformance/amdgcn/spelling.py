"""How an instruction is written in assembly text for one chip, with registers for its operands.

Needs the rows. Gives `Spelled`, `spell`, `variants`. Invariant: operands stand in the row's order; registers of more
than one word begin at even numbers, as gfx90a wants them; halves have a suffix where a chip's assembler wants one.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...isa.amdgcn.matrix import SHAPES
from ...isa.amdgcn.mnemonics import Row, registers
from ...isa.amdgcn.targets import AmdTarget

#: Where operands begin: below are addresses.
FIRST = 8
_HALVES = ("f16", "bf16", "b16", "u16", "s16")
_IMPLIED = ("tied", "scc", "exec")
#: The constant of `fmamk` and its kin, by type: 1.5.
LITERALS = {"f32": 0x3FC00000, "f16": 0x3E00, "f64": 0x3FF8000000000000, "bf16": 0x3FC0}
_BITS = {
    "f64": 64,
    "f32": 32,
    "xf32": 32,
    "i32": 32,
    "f16": 16,
    "bf16": 16,
    "fp8": 8,
    "bf8": 8,
    "i8": 8,
    "iu8": 8,
    "iu4": 4,
    "": 8,
}


@dataclass(frozen=True, slots=True)
class Operand:
    """A source or a destination: its type, its first register (-1: the mask in VCC), and how many there are."""

    kind: str
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class Spelled:
    """An instruction as text, and where its operands are."""

    text: str
    sources: tuple[Operand, ...]
    results: tuple[Operand, ...]


def _count(row: Row, kind: str, place: int, target: AmdTarget) -> int:
    """Registers of an operand; those of a matrix of RDNA depend on the chip and the wave."""
    if kind != "v0":
        return registers(kind)
    s = SHAPES[row.name]
    if s.family == "wide":
        return 8
    lanes = target.warp_size
    if place == 2:
        wide = target.family == "rdna3" or _BITS[s.out] == 32
        return 256 // lanes if wide else 128 // lanes
    if target.family == "rdna3":
        return s.k * _BITS[s.a] // 32
    used = 32 if _BITS[s.a] == 4 and s.k == 16 else lanes
    words = max(16 * s.k * _BITS[s.a if place == 0 else s.b] // (32 * used), 1)
    return max(words // 2, 1) if s.family == "swmmac" and place == 0 else words


def _register(first: int, count: int, kind: str, halves: bool, file: str = "v") -> str:
    if count == 1:
        return f"{file}{first}" + (".l" if halves and kind in _HALVES else "")
    return f"{file}[{first}:{first + count - 1}]"


def spell(row: Row, target: AmdTarget, halves: bool, modifiers: str = "") -> Spelled:
    """The instruction with registers from `FIRST` on; `halves`: 16-bit operands are written `.l`."""
    vcc = "vcc" if target.warp_size == 64 else "vcc_lo"
    at, words = FIRST, []
    results, sources = [], []
    compares = row.name.startswith("v_cmpx") and target.family not in ("gfx9", "cdna")
    for kind in row.dst:
        if kind == "mask":
            results.append(Operand("mask", -1, 0))
            if not compares:
                words.append(vcc)
            continue
        scalar, kind = kind.startswith("s:"), kind.removeprefix("s:")
        count = _count(row, kind, 2, target)
        if scalar:
            words.append(_register(22, count, kind, False, "s"))
            results.append(Operand("s:" + kind, 22, count))
            continue
        accumulates = row.name in ("v_accvgpr_write_b32", "v_accvgpr_mov_b32")
        words.append(_register(at, count, kind, halves, "a" if accumulates else "v"))
        results.append(Operand(kind, at, count))
        at += count + (count & 1)
    place = 0
    for i, kind in enumerate(row.src):
        if kind in _IMPLIED:
            if kind == "tied":
                sources.append(results[0])
            continue
        if kind == "mask":
            sources.append(Operand("mask", -1, 0))
            if not row.name.startswith("v_div_fmas"):
                words.append(vcc)
            continue
        if _literal(row.name, i):
            words.append(f"{LITERALS[kind]:#x}")
            sources.append(Operand(kind, -2, 0))
            continue
        scalar, kind = kind.startswith("s:"), kind.removeprefix("s:")
        count = _count(row, kind, place, target)
        place += 1
        if scalar:
            words.append(_register(20, count, kind, False, "s"))
            sources.append(Operand("s:" + kind, 20, count))
            continue
        accumulates = row.name in ("v_accvgpr_read_b32", "v_accvgpr_mov_b32")
        words.append(_register(at, count, kind, halves, "a" if accumulates else "v"))
        sources.append(Operand(kind, at, count))
        at += count + (count & 1)
    text = f"{row.name} " + ", ".join(words) + modifiers
    return Spelled(text.strip(), tuple(sources), tuple(results))


def _literal(name: str, i: int) -> bool:
    """Whether source `i` has to be a number of the text."""
    if "fmamk" in name or "madmk" in name:
        return i == 1
    return ("fmaak" in name or "madak" in name) and i == 2
