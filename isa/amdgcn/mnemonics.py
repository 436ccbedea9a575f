"""How a mnemonic of the AMDGCN assembly text is written down as a row. (`notation.py` is that of LLVM's intrinsics.)

Needs nothing. Gives `Row`, `Status` and `read_rows`, which reads a chapter. Invariant: a name stands for one row, and
every type in it is one of `TYPES` (or `vN`, N whole registers).

A row is a line `name | destinations | sources | status`:

    v_add_f32                   | f32      | f32 f32          | exact
    v_addc_co_u32               | u32 mask | u32 u32 mask     | exact
    v_fmac_f32                  | f32      | f32 f32 tied     | exact
    v_cmp_{lt,eq}_{f32,i32}     | mask     | $2 $2            | exact
    v_mfma_f32_4x4x1_16b_f32    | v4       | v1 v1 v4         | exact
    v_rcp_f32                   | f32      | f32              | approximate 1 ulp
    ds_gws_init                 |          |                  | refused no global wave sync

Braces in a name are alternatives; `$1`, `$2` are what the first, the second gave. Names have no suffix of an encoding
(`_e32 _e64 _dpp _sdwa _e64_dpp`) and no `dual_`. Types stand in the order of the text. `i32` means `s32`. `mask` is a
mask of lanes in VCC or an SGPR (pair); where the text leaves out the last operand and it is a mask, it is VCC. `tied`
among the sources is the old value of the first destination, in its type, and no operand of the text. A source with `?`
may be left out. `s:u32` and `s:b64` are scalar registers (or constants) of the wave; `lit` is a number of the text.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

#: Type -> bits. `pk_...`: two halves of a register (`pk_f32`: of a pair of registers); `mask`: one bit a lane.
TYPES: dict[str, int] = {
    "b8": 8, "u8": 8, "s8": 8,
    "b16": 16, "u16": 16, "s16": 16, "f16": 16, "bf16": 16,
    "b32": 32, "u32": 32, "s32": 32, "f32": 32,
    "b64": 64, "u64": 64, "s64": 64, "f64": 64,
    "pk_f16": 32, "pk_bf16": 32, "pk_u16": 32, "pk_s16": 32, "pk_f32": 64, "pk_b32": 64,
    "mask": 0, "tied": 0, "lit": 0, "scc": 0, "exec": 0,
}  # fmt: skip

_BRACES = re.compile(r"\{([^{}]*)\}")


class Status(Enum):
    """What the emulator makes of an instruction."""

    EXACT = "exact"
    APPROXIMATE = "approximate"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Row:
    """One mnemonic. `note` is the bound of an approximate one, the reason of a refused one."""

    name: str
    dst: tuple[str, ...]
    src: tuple[str, ...]
    status: Status
    note: str
    kind: str  # the chapter's: "valu", "matrix", "lane", "salu", "control", "wait", "smem", "vmem", "lds"
    optional: int = 0  # sources at the end that may be left out

    @property
    def tied(self) -> bool:
        """Whether the old value of the first destination is a source."""
        return "tied" in self.src


def registers(kind: str) -> int:
    """How many 32-bit registers a value of a type takes (a mask: as many as the wave's width asks for, here 0)."""
    kind = kind.removeprefix("s:")
    if kind[0] == "v" and kind[1:].isdigit():
        return int(kind[1:])
    return -(-TYPES[kind] // 32)


def _type(word: str) -> str:
    scalar = word.startswith("s:")
    word = word.removeprefix("s:")
    if word in ("i8", "i16", "i32", "i64"):
        word = "s" + word[1:]
    if word == "pk_i16":
        word = "pk_s16"
    if word not in TYPES and not (word[0] == "v" and word[1:].isdigit()):
        raise ValueError(f"unknown type {word!r}")
    return f"s:{word}" if scalar else word


def expand(text: str) -> Iterator[str]:
    """The rows that a line with braces stands for."""
    choices = [m.split(",") for m in _BRACES.findall(text)]
    name, *rest = text.split("|", 1)
    for picked in itertools.product(*choices):
        made = name
        tail = rest[0]
        for i, word in enumerate(picked, 1):
            made = _BRACES.sub(word.strip(), made, count=1)
            tail = tail.replace(f"${i}", word.strip())
        yield f"{made}|{tail}"


def read_rows(text: str, kind: str) -> dict[str, Row]:
    """The rows of a chapter, by name. Lines that start with `#` are remarks."""
    found: dict[str, Row] = {}
    for line in text.strip().splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        for one in expand(line):
            name, dst, src, status = (part.strip() for part in one.split("|", 3))
            word, _, note = status.partition(" ")
            sources = src.split()
            optional = sum(s.endswith("?") for s in sources)
            if name in found:
                raise ValueError(f"two rows for {name}")
            found[name] = Row(
                name,
                tuple(map(_type, dst.split())),
                tuple(_type(s.rstrip("?")) for s in sources),
                Status(word),
                note.strip(),
                kind,
                optional,
            )
    return found
