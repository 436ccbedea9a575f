"""AMDGCN assembly text, as LLVM prints it, taken apart into instructions, data, descriptors and metadata.

Needs nothing of the machine. Gives `parse` and `Module`. Invariant: every instruction keeps its text, the line of the
assembly it stands in and, through `.loc`, the line of the user's file; nothing is dropped silently: what is no
instruction is a directive that is known to say nothing about execution.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field

from ....codegen.diagnostics import Location, refuse
from ....codegen.llvm.orders import FENCES, MARK

#: Directives that say nothing about what runs.
_IDLE = frozenset(
    [
        ".amdhsa_code_object_version",
        ".globl",
        ".weak",
        ".hidden",
        ".protected",
        ".type",
        ".size",
        ".ident",
        ".cfi_sections",
        ".cfi_startproc",
        ".cfi_endproc",
        ".cfi_undefined",
        ".cfi_escape",
        ".cfi_def_cfa",
        ".cfi_def_cfa_register",
        ".cfi_offset",
        ".cfi_llvm_def_aspace_cfa",
        ".cfi_llvm_register_pair",
        ".cfi_llvm_vector_registers",
        ".cfi_llvm_vector_offset",
        ".cfi_register",
        ".addrsig",
        ".addrsig_sym",
        ".amd_amdgpu_isa",
        ".internal",
        ".local",
        ".file_checksum",
        ".amdgpu_info",
        ".p2alignl",
    ]
)
_DATA = {
    ".byte": 1,
    ".short": 2,
    ".long": 4,
    ".quad": 8,
    ".2byte": 2,
    ".4byte": 4,
    ".8byte": 8,
    ".int": 4,
    ".hword": 2,
}
#: Sections whose bytes no kernel sees.
_UNSEEN = (".debug", ".AMDGPU", ".note", ".comment", ".llvm", ".eh_frame")
_LABEL = re.compile(r'^\s*("[^"]*"|[\w.$@]+):\s*(.*)$')
_LOC = re.compile(r"(\d+)\s+(\d+)(?:\s+(\d+))?")
_FILE = re.compile(r'(\d+)\s+"((?:[^"\\]|\\.)*)"(?:\s+"((?:[^"\\]|\\.)*)")?')
_SAID = re.compile(r";.*\border=(\w+)")
_SUFFIXES = ("_e64_dpp", "_e32", "_e64", "_dpp8", "_dpp", "_sdwa")


@dataclass(slots=True, eq=False)
class Inst:
    """One instruction. `name` is the mnemonic without `dual_` and without the suffix of its encoding."""

    name: str
    encoding: str  # "e32", "e64", "dpp", "e64_dpp", "sdwa" or ""
    operands: tuple[str, ...]
    words: tuple[str, ...]  # modifiers behind the operands
    text: str
    line: int  # of the assembly
    loc: Location | None
    function: str
    second: Inst | None = None  # the other half of a dual instruction
    index: int = -1
    address: int = 0
    pieces: tuple[Inst, ...] = ()
    order: str = ""  # of an access, as a comment behind it says

    @property
    def size(self) -> int:
        """Bytes in memory, as far as a program can tell: constants that name symbols stand in words of their own."""
        return 8 if any("@" in o for o in self.operands) else 4


@dataclass(slots=True, eq=False)
class Section:
    """Bytes of a data section, and the expressions that are filled in when addresses are known."""

    name: str
    data: bytearray = field(default_factory=bytearray)
    fixups: list[tuple[int, int, str]] = field(default_factory=list)  # offset, bytes, expression
    align: int = 16


@dataclass(slots=True, eq=False)
class Module:
    """What a text says."""

    filename: str
    target: str = ""
    insts: list[Inst] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)  # name -> index of the instruction behind it
    sections: dict[str, Section] = field(default_factory=dict)
    symbols: dict[str, tuple[str, int]] = field(default_factory=dict)  # data symbol -> section, offset
    lds: dict[str, tuple[int, int]] = field(default_factory=dict)  # symbol -> size, alignment
    sets: dict[str, str] = field(default_factory=dict)
    descriptors: dict[str, dict[str, str]] = field(default_factory=dict)
    metadata: list[str] = field(default_factory=list)
    ordered: bool = False  # comments state the memory order of each ordered access
    fenced: bool = False  # and one states that there are fences


def split(text: str, separator: str) -> list[str]:
    """Cut at a separator (a comma or blanks) outside parentheses, brackets and bars."""
    parts: list[str] = []
    depth, start = 0, 0
    for i, c in enumerate(text):
        if c in "([":
            depth += 1
        elif c in ")]":
            depth -= 1
        elif depth == 0 and c == separator:
            parts.append(text[start:i].strip())
            start = i + 1
    parts.append(text[start:].strip())
    return [p for p in parts if p] if separator == " " else parts


def _instruction(text: str, line: int, loc: Location | None, function: str) -> Inst:
    halves = text.split("::")
    mnemonic, _, rest = halves[0].strip().partition(" ")
    encoding = ""
    for suffix in _SUFFIXES:
        if mnemonic.endswith(suffix) and mnemonic.startswith("v_"):
            mnemonic, encoding = mnemonic[: -len(suffix)], suffix[1:]
            break
    operands: list[str] = []
    words: list[str] = []
    rest = rest.strip()
    if rest and mnemonic.startswith(("s_wait", "s_delay_alu", "s_sendmsg ")):
        operands = [rest]
    elif rest:
        operands = split(rest, ",")
        last = split(operands[-1], " ")
        operands[-1] = last[0] if last else ""
        words = last[1:]
        if operands == [""]:
            operands = []
    made = Inst(
        mnemonic.replace("v_dual_", "v_"),
        encoding,
        tuple(operands),
        tuple(words),
        text.strip(),
        line,
        loc,
        function,
    )
    if len(halves) > 1:
        made.second = _instruction(halves[1].strip(), line, loc, function)
    return made


class _Parser:
    def __init__(self, filename: str) -> None:
        self.module = Module(filename)
        self.files: dict[int, str] = {}
        self.loc: Location | None = None
        self.section = ".text"
        self.stack: list[str] = []
        self.kernel: dict[str, str] | None = None
        self.in_metadata = False
        self.function = ""

    def run(self, text: str) -> Module:
        for number, raw in enumerate(text.splitlines(), 1):
            line = raw.strip()
            if self.in_metadata:
                if line == ".end_amdgpu_metadata":
                    self.in_metadata = False
                else:
                    self.module.metadata.append(raw)
                continue
            if line.startswith((";", "//")) or not line:
                self.module.ordered |= line == MARK
                self.module.fenced |= line == FENCES
                continue
            found = _LABEL.match(line)
            while found:
                self.label(found[1].strip('"'))
                line = found[2].strip()
                found = _LABEL.match(line)
            if not line or line.startswith((";", "//")):
                continue
            if line[0] == ".":
                self.directive(line, number)
            elif self.section.startswith(".text"):
                code = line.split(";", 1)[0].split("//", 1)[0].strip()
                if code:
                    made = _instruction(code, number, self.loc, self.function)
                    made.index = len(self.module.insts)
                    if said := _SAID.search(line, len(code)):
                        made.order = said[1]
                    self.module.insts.append(made)
        return self.module

    def label(self, name: str) -> None:
        if self.section.startswith(".text"):
            self.module.labels[name] = len(self.module.insts)
            if not name.startswith(".L"):
                self.function = name
                self.loc = None
        elif not self.section.startswith(_UNSEEN):
            self.module.symbols[name] = (self.section, len(self.data().data))

    def data(self) -> Section:
        return self.module.sections.setdefault(self.section, Section(self.section))

    def directive(self, line: str, number: int) -> None:
        word, _, rest = line.partition(" ") if "\t" not in line else line.replace("\t", " ", 1).partition(" ")
        rest = rest.strip()
        if self.kernel is not None:
            if word == ".end_amdhsa_kernel":
                self.kernel = None
            else:
                self.kernel[word.removeprefix(".amdhsa_")] = rest
        elif word == ".amdgcn_target":
            self.module.target = rest.strip('"')
        elif word == ".amdhsa_kernel":
            self.kernel = self.module.descriptors.setdefault(rest, {})
        elif word == ".amdgpu_metadata":
            self.in_metadata = True
        elif word == ".file":
            found = _FILE.match(rest)
            if found:
                self.files[int(found[1])] = os.path.join(found[2], found[3]) if found[3] else found[2]
        elif word == ".loc":
            self.at(rest)
        elif word in (".text", ".data", ".bss", ".rodata"):
            self.section = word
        elif word in (".section", ".pushsection"):
            if word == ".pushsection":
                self.stack.append(self.section)
            self.section = rest.split(",")[0].strip().strip('"')
        elif word == ".popsection":
            self.section = self.stack.pop() if self.stack else ".text"
        elif word == ".set":
            name, _, value = rest.partition(",")
            self.module.sets[name.strip()] = value.strip()
        elif word in (".amdgpu_lds", ".comm", ".lcomm"):
            self.common(word, rest)
        elif not self.content(word, rest, number) and word not in _IDLE:
            refuse(
                f"the emulator does not know the directive `{word}`", Location(self.module.filename, number)
            )

    def at(self, rest: str) -> None:
        found = _LOC.match(rest)
        if found and int(found[2]):
            file = self.files.get(int(found[1]), self.module.filename)
            self.loc = Location(file, int(found[2]), int(found[3] or 0))

    def common(self, word: str, rest: str) -> None:
        name, size, *more = (p.strip() for p in rest.split(","))
        align = int(more[0], 0) if more else 4
        if word == ".amdgpu_lds":
            self.module.lds[name] = int(size, 0), align
            return
        section = self.module.sections.setdefault(".bss", Section(".bss"))
        section.data.extend(bytes(-len(section.data) % align))
        self.module.symbols[name] = (".bss", len(section.data))
        section.data.extend(bytes(int(size, 0)))

    def content(self, word: str, rest: str, number: int) -> bool:
        """A directive that makes bytes; false for others."""
        if word not in _DATA and word not in (
            ".zero", ".fill", ".ascii", ".asciz", ".p2align", ".balign", ".space", ".uleb128", ".sleb128",
            ".string",
        ):  # fmt: skip
            return False
        if self.section.startswith((".text", *_UNSEEN)):
            return True  # padding behind code; nobody reads it
        section = self.data()
        data = section.data
        if word in _DATA:
            width = _DATA[word]
            for item in split(rest.split(";")[0], ","):
                try:
                    value = int(item, 0)
                    data.extend((value & ((1 << 8 * width) - 1)).to_bytes(width, "little"))
                except ValueError:
                    section.fixups.append((len(data), width, item))
                    data.extend(bytes(width))
        elif word in (".zero", ".space"):
            size, _, value_text = rest.partition(",")
            data.extend(bytes([int(value_text or "0", 0) & 255]) * int(size, 0))
        elif word == ".fill":
            count, width_text, value_text = (*(p.strip() for p in rest.split(",")), "1", "0")[:3]
            width = int(width_text, 0)
            data.extend(
                (int(value_text, 0) & ((1 << 8 * width) - 1)).to_bytes(width, "little") * int(count, 0)
            )
        elif word in (".ascii", ".asciz", ".string"):
            data.extend(unescape(rest[rest.index('"') + 1 : rest.rindex('"')]))
            if word != ".ascii":
                data.append(0)
        elif word in (".p2align", ".balign"):
            first = int(rest.split(",")[0], 0)
            align = 1 << first if word == ".p2align" else first
            section.align = max(section.align, align)
            data.extend(bytes(-len(data) % align))
        else:
            refuse(f"the emulator does not know `{word}` in data", Location(self.module.filename, number))
        return True


_ESCAPE = re.compile(r"\\([0-7]{1,3}|.)")
_NAMED = {"n": 10, "t": 9, "r": 13, "b": 8, "f": 12, '"': 34, "\\": 92}


def unescape(text: str) -> bytes:
    """The bytes of a quoted string."""
    out = bytearray()
    at = 0
    for found in _ESCAPE.finditer(text):
        out += text[at : found.start()].encode()
        code = found[1]
        out.append(int(code, 8) & 255 if code[0] in "01234567" else _NAMED.get(code, ord(code)))
        at = found.end()
    return bytes(out + text[at:].encode())


def parse(text: str, filename: str = "<amdgcn>") -> Module:
    """Take a text apart."""
    return _Parser(filename).run(text)
