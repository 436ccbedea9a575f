"""Our own linker: one relocatable object of LLVM's to the shared object that HIP loads.

Needs `elf`, `elf_tables`. Gives `link_object(data) -> bytes`. Invariant: the result has the segments, the
dynamic symbols, hash tables and relocations that lld gives for the same input with `-shared`, at the same
addresses (constants that lld would merge stay apart). What it cannot link is an `Unlinkable` that says why;
nothing is left unrelocated in silence.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from . import elf, elf_tables

PAGE = 0x1000
_PADDING = ".relro_padding"
_GOT_ENTRY = 8

# R_AMDGPU_...: LLVM's AMDGPUUsage, "Relocation Records".
ABS32_LO, ABS32_HI, ABS64, REL32, REL64, ABS32, GOTPCREL, GOTPCREL_LO, GOTPCREL_HI, REL32_LO, REL32_HI, RELATIVE64 = (
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13,
)  # fmt: skip
_REL = frozenset((REL32, REL64, REL32_LO, REL32_HI))
_GOT = frozenset((GOTPCREL, GOTPCREL_LO, GOTPCREL_HI))
_ABS = frozenset((ABS32_LO, ABS32_HI, ABS64, ABS32))
_NAMES = {
    ABS32_LO: "R_AMDGPU_ABS32_LO", ABS32_HI: "R_AMDGPU_ABS32_HI", ABS64: "R_AMDGPU_ABS64", REL32: "R_AMDGPU_REL32",
    REL64: "R_AMDGPU_REL64", ABS32: "R_AMDGPU_ABS32", REL32_LO: "R_AMDGPU_REL32_LO", REL32_HI: "R_AMDGPU_REL32_HI",
}  # fmt: skip

# program headers: PT_... and PF_...
_LOAD, _DYNAMIC, _NOTE, _PHDR, _STACK, _RELRO = 1, 2, 4, 6, 0x6474E551, 0x6474E552
_X, _W, _R = 1, 2, 4
# dynamic section
_DT_HASH, _DT_STRTAB, _DT_SYMTAB, _DT_RELA, _DT_RELASZ, _DT_RELAENT, _DT_STRSZ, _DT_SYMENT = (
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
)
_DT_GNU_HASH, _DT_RELACOUNT = 0x6FFFFEF5, 0x6FFFFFF9

#: Input sections are joined under these names: `.rodata.cst16` is part of `.rodata`.
_JOINED = (".text", ".rodata", ".data.rel.ro", ".data", ".bss", ".note")
#: Where sections stand: read-only, code, written once by the loader, data, data that starts as zero; then the rest.
_READ, _CODE, _RELRO_DATA, _DATA, _ZERO, _UNLOADED = range(6)


class Unlinkable(Exception):
    """The object cannot become a code object; the words say why. `symbol`: the one that is missing, if one is."""

    def __init__(self, message: str, symbol: str = "") -> None:
        self.symbol = symbol
        super().__init__(message)


@dataclass(slots=True)
class Output:
    """A section of the result."""

    name: str
    kind: int
    flags: int
    rank: int
    align: int = 1
    entsize: int = 0
    data: bytearray = field(default_factory=bytearray)
    size: int = 0
    address: int = 0
    offset: int = 0
    index: int = 0
    link: str = ""
    info: int = 0

    def add(self, data: bytes, size: int, align: int) -> int:
        """Append a part; where it starts."""
        at = -(-self.size // align) * align
        self.align = max(self.align, align)
        if self.kind != elf.NOBITS:
            self.data += bytes(at - self.size) + data
        self.size = at + size
        return at

    def set(self, data: bytes) -> None:
        """Give the whole content."""
        self.data, self.size = bytearray(data), len(data)


@dataclass(slots=True)
class Dynamic:
    """A relocation for the loader: at `where` in `output`; of `symbol` (an index of the input), or relative."""

    output: Output
    where: int
    symbol: int
    addend: int
    relative: bool


def link_object(data: bytes) -> bytes:
    """The code object of one relocatable object. Raises Unlinkable."""
    try:
        given = elf.read(data)
        if given.kind != elf.ET_REL:
            raise Unlinkable("the object is not relocatable: it has been linked already")
        return _Linker(given).link()
    except (ValueError, struct.error, IndexError, MemoryError) as error:
        raise Unlinkable(f"the object is damaged: {error}") from None


class _Linker:
    def __init__(self, given: elf.Object) -> None:
        self.given = given
        self.outputs: dict[str, Output] = {}
        self.places: dict[int, tuple[Output, int]] = {}  # input section -> where it went
        self.got: dict[int, int] = {}  # symbol -> offset of its entry
        self.dynamic: list[Dynamic] = []
        self.dynsyms: list[int] = []

    def link(self) -> bytes:
        self._check_symbols()
        self._collect()
        self._scan()
        self._tables()
        self._lay_out()
        self._relocate()
        self._fill()
        return self._write()

    # what goes where ------------------------------------------------------------------------------------------------

    def _check_symbols(self) -> None:
        for symbol in self.given.symbols[1:]:
            if symbol.section == elf.UNDEFINED and symbol.binding == elf.GLOBAL:
                raise Unlinkable(f"nothing defines '{symbol.name}'", symbol.name)
            if symbol.section >= elf.RESERVED and symbol.section != elf.ABSOLUTE:
                raise Unlinkable(
                    f"'{symbol.name}' is local memory or common, whose place LLVM did not choose", symbol.name
                )

    def _collect(self) -> None:
        for index, section in enumerate(self.given.sections):
            loaded = bool(section.flags & elf.ALLOC)
            if section.kind not in (elf.PROGBITS, elf.NOBITS, elf.NOTE) or section.name == ".note.GNU-stack":
                if loaded:
                    raise Unlinkable(
                        f"section {section.name} is of kind {section.kind}, which is not known here"
                    )
                continue
            if section.flags & elf.TLS:
                raise Unlinkable(f"section {section.name} is thread-local, which GPUs have not")
            if loaded and not section.size:
                if section.name in (".text", ".data", ".bss"):  # LLVM writes these even where they are empty
                    self.places[index] = self._output(section.name, section), 0
                continue
            name = section.name
            if loaded:
                name = next((j for j in _JOINED if name == j or name.startswith(f"{j}.")), name)
            output = self._output(name, section)
            self.places[index] = output, output.add(section.data, section.size, section.align)

    def _output(self, name: str, section: elf.Section) -> Output:
        found = self.outputs.get(name)
        if found is None:
            kind, flags = section.kind, section.flags & (elf.WRITE | elf.ALLOC | elf.EXEC)
            found = self.outputs[name] = Output(name, kind, flags, _rank(name, kind, flags))
            if not flags & elf.ALLOC:
                found.flags, found.entsize = section.flags & ~(elf.IN_GROUP | elf.INFO_LINK), section.entsize
        return found

    def _make(self, name: str, kind: int, rank: int, align: int, entsize: int = 0, link: str = "") -> Output:
        flags = elf.ALLOC | (elf.WRITE if rank == _RELRO_DATA else 0)
        output = self.outputs[name] = Output(name, kind, flags, rank, align, entsize, link=link)
        return output

    # relocations ----------------------------------------------------------------------------------------------------

    def _preemptible(self, symbol: elf.Symbol) -> bool:
        """Whether another object may define the symbol instead, so that only the loader knows its address."""
        return (
            symbol.binding != elf.LOCAL
            and symbol.visibility == elf.DEFAULT
            and symbol.section != elf.ABSOLUTE
        )

    def _scan(self) -> None:
        """Which entries of the table of addresses are needed, and what is left to the loader."""
        wanted: set[int] = set()
        for index, output, relocation in self._relocations(loaded=True):
            symbol = self.given.symbols[relocation.symbol]
            if relocation.kind in _GOT:
                wanted.add(relocation.symbol)
            elif relocation.kind in _REL:
                if self._preemptible(symbol) and relocation.kind != REL64:
                    raise Unlinkable(
                        f"'{symbol.name}' is addressed directly, and only the loader knows where it is"
                    )
            elif relocation.kind in _ABS:
                self._scan_absolute(index, output, relocation, symbol)
            elif relocation.kind:
                raise Unlinkable(f"relocation {relocation.kind} in {output.name} is not known here")
        if wanted:
            table = self._make(".got", elf.PROGBITS, _RELRO_DATA, _GOT_ENTRY)
            # In the order of the symbols, globals first, as lld has it.
            for number in sorted(wanted, key=lambda n: (self.given.symbols[n].binding == elf.LOCAL, n)):
                self.got[number] = table.add(bytes(_GOT_ENTRY), _GOT_ENTRY, _GOT_ENTRY)
                symbol = self.given.symbols[number]
                if symbol.section != elf.ABSOLUTE:
                    self.dynamic.append(
                        Dynamic(table, self.got[number], number, 0, not self._preemptible(symbol))
                    )

    def _scan_absolute(
        self, index: int, output: Output, relocation: elf.Relocation, symbol: elf.Symbol
    ) -> None:
        if symbol.section == elf.ABSOLUTE:
            return
        name = symbol.name or self._section_name(symbol)
        if relocation.kind != ABS64:
            raise Unlinkable(
                f"{_NAMES[relocation.kind]} of '{name}' in {output.name}: addresses have 64 bits"
            )
        if not output.flags & elf.WRITE:
            raise Unlinkable(
                f"the address of '{name}' stands in {output.name}, which the loader cannot write"
            )
        at = self.places[index][1] + relocation.offset
        relative = not self._preemptible(symbol)
        self.dynamic.append(Dynamic(output, at, relocation.symbol, relocation.addend, relative))

    def _section_name(self, symbol: elf.Symbol) -> str:
        return self.given.sections[symbol.section].name

    def _relocations(self, *, loaded: bool) -> list[tuple[int, Output, elf.Relocation]]:
        return [
            (index, self.places[index][0], relocation)
            for index in sorted(self.given.relocations)
            if index in self.places and bool(self.places[index][0].flags & elf.ALLOC) == loaded
            for relocation in self.given.relocations[index]
        ]

    def _address(self, symbol: elf.Symbol) -> int:
        if symbol.section in (elf.UNDEFINED, elf.ABSOLUTE):
            return symbol.value
        place = self.places.get(symbol.section)
        if place is None:  # of a section that is not in the result; debugging may name it
            return symbol.value
        return place[0].address + place[1] + symbol.value

    def _relocate(self) -> None:
        for index, output, relocation in self._relocations(loaded=True):
            at = self.places[index][1] + relocation.offset
            value, kind = self._value(relocation, output.address + at), relocation.kind
            if kind == ABS64 and self.given.symbols[relocation.symbol].section != elf.ABSOLUTE:
                continue  # the loader's
            self._put(output, at, kind, value)
        for index, output, relocation in self._relocations(loaded=False):
            if relocation.kind not in _ABS:
                raise Unlinkable(f"relocation {relocation.kind} in {output.name} is not known here")
            at = self.places[index][1] + relocation.offset
            self._put(output, at, relocation.kind, self._value(relocation, at))

    def _value(self, relocation: elf.Relocation, at: int) -> int:
        if relocation.kind in _GOT:
            return self.outputs[".got"].address + self.got[relocation.symbol] + relocation.addend - at
        target = self._address(self.given.symbols[relocation.symbol]) + relocation.addend
        return target - at if relocation.kind in _REL else target

    @staticmethod
    def _put(output: Output, at: int, kind: int, value: int) -> None:
        if kind in (REL64, ABS64):
            struct.pack_into("<Q", output.data, at, value & (1 << 64) - 1)
            return
        if kind in (REL32_HI, GOTPCREL_HI, ABS32_HI):
            value >>= 32
        elif kind in (REL32, GOTPCREL) and not -(1 << 31) <= value < 1 << 31:
            raise Unlinkable(f"a distance of {value} bytes in {output.name} does not fit 32 bits")
        elif kind == ABS32 and not -(1 << 31) <= value < 1 << 32:
            raise Unlinkable(f"the value {value} in {output.name} does not fit 32 bits")
        struct.pack_into("<I", output.data, at, value & 0xFFFFFFFF)

    # tables and addresses -------------------------------------------------------------------------------------------

    def _tables(self) -> None:
        """The sections by which a loader finds its way; their sizes are final, their contents come later."""
        symbols = self.given.symbols
        seen = [
            i for i, s in enumerate(symbols)
            if i and s.binding != elf.LOCAL and s.visibility in (elf.DEFAULT, elf.PROTECTED)
        ]  # fmt: skip
        self.names = elf_tables.Strings()
        for i in seen:
            self.names.add(symbols[i].name)
        absent = [i for i in seen if symbols[i].section == elf.UNDEFINED]
        defined = [i for i in seen if symbols[i].section != elf.UNDEFINED]
        order = elf_tables.gnu_hash_order([symbols[i].name for i in defined])
        self.dynsyms = [*absent, *(defined[i] for i in order)]
        names = ["", *(symbols[i].name for i in self.dynsyms)]
        self._make(".dynsym", elf.DYNSYM, _READ, 8, elf.SYMBOL.size, ".dynstr").set(
            bytes(elf.SYMBOL.size * len(names))
        )
        self.outputs[".dynsym"].info = 1
        table = elf_tables.gnu_hash_table(names[1 + len(absent) :], 1 + len(absent))
        self._make(".gnu.hash", elf.GNU_HASH, _READ, 8, link=".dynsym").set(table)
        self._make(".hash", elf.HASH, _READ, 4, 4, ".dynsym").set(elf_tables.hash_table(names))
        self._make(".dynstr", elf.STRTAB, _READ, 1).set(bytes(self.names.data))
        if self.dynamic:
            size = elf.RELA.size * len(self.dynamic)
            self._make(".rela.dyn", elf.RELA_TABLE, _READ, 8, elf.RELA.size, ".dynsym").set(bytes(size))
        entries = elf.DYNAMIC.size * len(self._dynamic_entries())
        self._make(".dynamic", elf.DYNAMIC_TABLE, _RELRO_DATA, 8, elf.DYNAMIC.size, ".dynstr").set(
            bytes(entries)
        )
        # What the loader makes read-only are whole pages: this fills the last one, in memory only.
        self._make(_PADDING, elf.NOBITS, _RELRO_DATA, 1)

    def _dynamic_entries(self) -> list[tuple[int, int]]:
        at = {name: output.address for name, output in self.outputs.items()}
        found = []
        if self.dynamic:
            size = elf.RELA.size
            found += [
                (_DT_RELA, at[".rela.dyn"]),
                (_DT_RELASZ, size * len(self.dynamic)),
                (_DT_RELAENT, size),
            ]
            if relative := sum(d.relative for d in self.dynamic):
                found.append((_DT_RELACOUNT, relative))
        found += [(_DT_SYMTAB, at[".dynsym"]), (_DT_SYMENT, elf.SYMBOL.size)]
        found += [(_DT_STRTAB, at[".dynstr"]), (_DT_STRSZ, len(self.names.data))]
        return [*found, (_DT_GNU_HASH, at[".gnu.hash"]), (_DT_HASH, at[".hash"]), (0, 0)]

    def _lay_out(self) -> None:
        """Addresses and offsets. A page is never shared by two segments, though both may be in one page of the file."""
        order = sorted(self.outputs.values(), key=_order)
        self.loaded = [o for o in order if o.rank != _UNLOADED]
        self.unloaded = [o for o in order if o.rank == _UNLOADED]
        ranks = {o.rank for o in self.loaded}
        count = 5 + len({_segment(r) for r in ranks}) + any(o.kind == elf.NOTE for o in self.loaded) - 1
        self.headers = 64 + elf.SEGMENT.size * count
        address = offset = self.headers
        before = _READ
        for output in self.loaded:
            first = _segment(output.rank) != _segment(before)
            if first:
                address = -(-address // PAGE) * PAGE + address % PAGE
            address = -(-address // output.align) * output.align
            if first or output.kind != elf.NOBITS:
                offset += (address - offset) % PAGE
            before, output.address, output.offset = output.rank, address, offset
            if output.name == _PADDING:
                output.size = -address % PAGE
                continue  # what follows may be in the same page of the file
            address += output.size
            if output.kind != elf.NOBITS:
                offset += output.size
        self.end = offset

    # writing --------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """The contents that want addresses."""
        for index, output in enumerate((*self.loaded, *self.unloaded), 1):
            output.index = index
        number = {symbol: i for i, symbol in enumerate(self.dynsyms, 1)}
        rows = [bytes(elf.SYMBOL.size)]
        for i in self.dynsyms:
            symbol = self.given.symbols[i]
            rows.append(elf_tables.pack_symbol(self._moved(symbol), self.names.add(symbol.name)))
        self.outputs[".dynsym"].set(b"".join(rows))
        if self.dynamic:
            found = []
            for d in self.dynamic:
                place = d.output.address + d.where
                if d.relative:
                    target = self._address(self.given.symbols[d.symbol]) + d.addend
                    found.append((0, place, RELATIVE64, target))
                else:
                    found.append((number[d.symbol], place, ABS64, d.addend))
            found.sort()
            packed = (
                elf.RELA.pack(place, symbol << 32 | kind, addend) for symbol, place, kind, addend in found
            )
            self.outputs[".rela.dyn"].set(b"".join(packed))
        self.outputs[".dynamic"].set(b"".join(elf.DYNAMIC.pack(*entry) for entry in self._dynamic_entries()))

    def _moved(self, symbol: elf.Symbol) -> elf.Symbol:
        """A symbol as the result has it."""
        place = self.places.get(symbol.section)
        hidden = symbol.visibility in (elf.HIDDEN, elf.INTERNAL)
        return elf.Symbol(
            symbol.name,
            self._address(symbol),
            symbol.size,
            elf.LOCAL if hidden else symbol.binding,
            symbol.kind,
            symbol.visibility,
            place[0].index if place else symbol.section,
        )

    def _segments(self) -> list[tuple[int, ...]]:
        """Program headers: kind, flags, offset, address, address, size in the file, size in memory, alignment."""
        loads: dict[int, list[Output]] = {}
        for output in self.loaded:
            loads.setdefault(_segment(output.rank), []).append(output)
        size = self.headers - 64
        found: list[tuple[int, ...]] = [(_PHDR, _R, 64, 64, 64, size, size, 8)]
        spans = {}
        for segment, outputs in loads.items():
            start, address = (0, 0) if segment == _READ else (outputs[0].offset, outputs[0].address)
            held = [o for o in outputs if o.kind != elf.NOBITS]
            in_file = held[-1].offset + held[-1].size - start if held else 0
            in_memory = outputs[-1].address + outputs[-1].size - address
            spans[segment] = (start, address, address, in_file, in_memory)
            flags = {_READ: _R, _CODE: _R | _X}.get(segment, _R | _W)
            found.append((_LOAD, flags, *spans[segment], PAGE))
        table = self.outputs[".dynamic"]
        found.append(
            (_DYNAMIC, _R | _W, table.offset, table.address, table.address, table.size, table.size, 8)
        )
        found.append((_RELRO, _R, *spans[_RELRO_DATA], 1))
        found.append((_STACK, _R | _W, 0, 0, 0, 0, 0, 0))
        for note in (o for o in self.loaded if o.kind == elf.NOTE):
            found.append(
                (_NOTE, _R, note.offset, note.address, note.address, note.size, note.size, note.align)
            )
        return found

    def _symbol_table(self) -> tuple[bytes, bytes, int]:
        """`.symtab`, `.strtab`, and the index of the first symbol that is not local."""
        names = elf_tables.Strings()
        wanted = [
            self._moved(s)
            for s in self.given.symbols[1:]
            if s.kind not in (elf.SECTION_SYMBOL, elf.FILE_SYMBOL) and s.section != elf.UNDEFINED
            and (s.section == elf.ABSOLUTE or s.section in self.places)
        ]  # fmt: skip
        table = self.outputs[".dynamic"]
        own = elf.Symbol("_DYNAMIC", table.address, 0, elf.LOCAL, elf.NOTYPE, elf.HIDDEN, table.index)
        local = [*(s for s in wanted if s.binding == elf.LOCAL), own]
        rows = [*local, *(s for s in wanted if s.binding != elf.LOCAL)]
        packed = b"".join(elf_tables.pack_symbol(s, names.add(s.name)) for s in rows)
        return bytes(elf.SYMBOL.size) + packed, bytes(names.data), 1 + len(local)

    def _write(self) -> bytes:
        for output in self.unloaded:
            self.end = -(-self.end // output.align) * output.align
            output.offset = self.end
            self.end += output.size if output.kind != elf.NOBITS else 0
        symbols, strings, first = self._symbol_table()
        last = [
            Output(".symtab", elf.SYMTAB, 0, _UNLOADED, 8, elf.SYMBOL.size, link=".strtab", info=first),
            Output(".shstrtab", elf.STRTAB, 0, _UNLOADED),
            Output(".strtab", elf.STRTAB, 0, _UNLOADED),
        ]
        everything = [*self.loaded, *self.unloaded, *last]
        names = elf_tables.Strings()
        named = [names.add(o.name) for o in everything]
        for index, (output, data) in enumerate(zip(last, (symbols, bytes(names.data), strings))):
            output.set(data)
            output.index = len(everything) - len(last) + 1 + index
            output.offset = -(-self.end // output.align) * output.align
            self.end = output.offset + output.size
        return self._image(everything, named)

    def _image(self, everything: list[Output], named: list[int]) -> bytes:
        at = -(-self.end // 8) * 8
        segments = self._segments()
        assert 64 + elf.SEGMENT.size * len(segments) == self.headers
        index = {o.name: o.index for o in everything}
        image = bytearray(at + elf.SECTION.size * (len(everything) + 1))
        identity = b"\x7fELF\x02\x01\x01" + bytes([elf.OSABI_HSA, self.given.abi_version]) + bytes(7)
        image[:64] = identity + elf.HEADER.pack(
            elf.ET_DYN, elf.MACHINE, 1, 0, 64, at, self.given.flags, 64, elf.SEGMENT.size, len(segments),
            elf.SECTION.size, len(everything) + 1, index[".shstrtab"],
        )  # fmt: skip
        for i, segment in enumerate(segments):
            elf.SEGMENT.pack_into(image, 64 + i * elf.SEGMENT.size, *segment)
        for i, (output, name) in enumerate(zip(everything, named), 1):
            if output.kind != elf.NOBITS:
                image[output.offset : output.offset + output.size] = output.data
            row = (name, output.kind, output.flags, output.address, output.offset, output.size,
                   index.get(output.link, 0), output.info, output.align, output.entsize)  # fmt: skip
            elf.SECTION.pack_into(image, at + i * elf.SECTION.size, *row)
        return bytes(image)


def _rank(name: str, kind: int, flags: int) -> int:
    if not flags & elf.ALLOC:
        return _UNLOADED
    if flags & elf.EXEC:
        return _CODE
    if not flags & elf.WRITE:
        return _READ
    if name == ".data.rel.ro":
        return _RELRO_DATA
    return _ZERO if kind == elf.NOBITS else _DATA


def _segment(rank: int) -> int:
    """Sections of one segment have this in common."""
    return _DATA if rank == _ZERO else rank


#: The order inside a segment; sections that are not named here follow in the order of the input.
_FIRST = {".note": 0, ".dynsym": 1, ".gnu.hash": 2, ".hash": 3, ".dynstr": 4, ".rela.dyn": 5, ".data.rel.ro": 0,
          ".dynamic": 7, ".got": 8, _PADDING: 9}  # fmt: skip


def _order(output: Output) -> tuple[int, int]:
    return output.rank, _FIRST.get(output.name, 6)
