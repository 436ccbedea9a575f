"""ELF objects for AMD GPUs, read and written: 64 bits, little endian.

Needs nothing. Gives `Section`, `Symbol`, `Relocation`, `Object` and `read(data)`, and the constants that
`link` writes with. Invariant: what `read` answers holds the same bytes as the file; a file that is no such
object is a ValueError that says why.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

# Elf64_Ehdr without its 16 bytes of identity, Elf64_Shdr, Elf64_Phdr, Elf64_Sym, Elf64_Rela, Elf64_Dyn
HEADER = struct.Struct("<HHIQQQIHHHHHH")
SECTION = struct.Struct("<IIQQQQIIQQ")
SEGMENT = struct.Struct("<IIQQQQQQ")
SYMBOL = struct.Struct("<IBBHQQ")
RELA = struct.Struct("<QQq")
DYNAMIC = struct.Struct("<qQ")

MACHINE, ET_REL, ET_DYN = 224, 1, 3
OSABI_HSA = 64

PROGBITS, SYMTAB, STRTAB, RELA_TABLE, HASH, DYNAMIC_TABLE, NOTE, NOBITS, REL_TABLE, DYNSYM, GROUP = (
    1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 17,
)  # fmt: skip
GNU_HASH = 0x6FFFFFF6
WRITE, ALLOC, EXEC, MERGE, STRINGS, INFO_LINK, IN_GROUP, TLS, EXCLUDE = (
    0x1, 0x2, 0x4, 0x10, 0x20, 0x40, 0x200, 0x400, 0x80000000,
)  # fmt: skip

#: More than any section has: a number beyond is damage, and would be memory.
_ALIGN, _ZEROS = 1 << 16, 1 << 40

UNDEFINED, RESERVED, ABSOLUTE, COMMON = 0, 0xFF00, 0xFFF1, 0xFFF2
LOCAL, GLOBAL, WEAK = 0, 1, 2
NOTYPE, OBJECT, FUNC, SECTION_SYMBOL, FILE_SYMBOL, AMDGPU_HSA_KERNEL = 0, 1, 2, 3, 4, 10
DEFAULT, INTERNAL, HIDDEN, PROTECTED = 0, 1, 2, 3


@dataclass(slots=True)
class Section:
    """One section. `data` is empty for NOBITS, whose `size` is what it takes in memory."""

    name: str
    kind: int
    flags: int
    data: bytes
    size: int
    align: int = 1
    entsize: int = 0
    link: int = 0
    info: int = 0
    address: int = 0
    offset: int = 0


@dataclass(slots=True)
class Symbol:
    """One symbol; `section` is an index, or UNDEFINED, ABSOLUTE, COMMON."""

    name: str
    value: int
    size: int
    binding: int
    kind: int
    visibility: int
    section: int


@dataclass(slots=True)
class Relocation:
    """A place in a section, what kind of value goes there, of which symbol (an index), plus what."""

    offset: int
    kind: int
    symbol: int
    addend: int


@dataclass(slots=True)
class Object:
    """A file read: `relocations` are by the index of the section that they change."""

    kind: int
    flags: int
    abi_version: int
    sections: list[Section]
    symbols: list[Symbol]
    relocations: dict[int, list[Relocation]] = field(default_factory=dict)

    def section(self, name: str) -> Section | None:
        """The first section of that name."""
        return next((s for s in self.sections if s.name == name), None)


def read(data: bytes) -> Object:
    """A relocatable object or a code object."""
    if data[:6] != b"\x7fELF\x02\x01" or len(data) < 64:
        raise ValueError("this is no 64-bit little-endian ELF file")
    kind, machine, _, _, _, at, flags, _, _, _, size, count, names = HEADER.unpack_from(data, 16)
    if machine != MACHINE:
        raise ValueError(f"this ELF file is for machine {machine}, not AMD GPUs ({MACHINE})")
    if size != SECTION.size or at + size * count > len(data):
        raise ValueError("the table of sections is not where the header says")
    rows = [SECTION.unpack_from(data, at + i * size) for i in range(count)]
    sections = [_section(data, row) for row in rows]
    for row, section in zip(rows, sections):
        section.name = string(sections[names].data, row[0])
    symbols = next((s for s in sections if s.kind == SYMTAB), None)
    found = Object(kind, flags, data[8], sections, _symbols(sections, symbols))
    for section in sections:
        if section.kind == RELA_TABLE and not section.flags & ALLOC:
            found.relocations[section.info] = [_relocation(r) for r in RELA.iter_unpack(section.data)]
    return found


def _section(data: bytes, row: tuple[int, ...]) -> Section:
    _, kind, flags, address, offset, size, link, info, align, entsize = row
    held = b"" if kind == NOBITS else data[offset : offset + size]
    if kind != NOBITS and len(held) != size:
        raise ValueError("a section ends after the file does")
    if align & (align - 1) or align > _ALIGN or (kind == NOBITS and size > _ZEROS):
        raise ValueError(f"a section of {size} bytes aligned to {align}")
    return Section("", kind, flags, held, size, max(align, 1), entsize, link, info, address, offset)


def _symbols(sections: list[Section], table: Section | None) -> list[Symbol]:
    if table is None:
        return []
    names = sections[table.link].data
    return [
        Symbol(string(names, name), value, size, info >> 4, info & 15, other & 3, section)
        for name, info, other, section, value, size in SYMBOL.iter_unpack(table.data)
    ]


def _relocation(row: tuple[int, int, int]) -> Relocation:
    offset, info, addend = row
    return Relocation(offset, info & 0xFFFFFFFF, info >> 32, addend)


def string(table: bytes, at: int) -> str:
    """The string that starts at `at` in a string table."""
    return table[at : table.index(b"\0", at)].decode()
