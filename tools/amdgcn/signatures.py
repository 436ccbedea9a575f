"""Signatures and attributes of LLVM's AMDGPU intrinsics, out of the library that llvmlite ships.

Needs llvmlite whose shared library has kept its symbols, and binutils' `nm`. Gives `read()`: one `Signature` an
intrinsic. Types come from the library's own table (`Intrinsic::getIntrinsicInfoTableEntries`), attributes from what the
parser of LLVM IR puts on a declaration. Invariant: nothing here is copied from a list that people keep.
"""

from __future__ import annotations

import ctypes
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import llvmlite.binding as llvm
from llvmlite.binding import ffi

PREFIX = "llvm.amdgcn."
#: Kinds of `IITDescriptor` that occur (llvm/IR/Intrinsics.h, LLVM 22), those without an argument.
_PLAIN = {0: "void", 3: "token", 4: "metadata", 5: "half", 6: "bfloat", 7: "float", 8: "double"}
_INTEGER, _VECTOR, _POINTER, _STRUCT, _ARGUMENT = 10, 11, 12, 13, 14
#: What an overloaded type may be, by `ArgKind`; 7 repeats an earlier one.
_KINDS = {0: "any", 1: "anyint", 2: "anyfloat", 3: "anyvector", 4: "anyptr"}


@dataclass(frozen=True)
class Signature:
    """`result` and `operands` are LLVM types, or `$0` for the first overloaded type; `overloads` says what each may be."""

    name: str
    result: str
    operands: tuple[str, ...]
    overloads: tuple[str, ...]
    notes: tuple[str, ...] = field(default=())


class _Entries(ctypes.Structure):
    """A `SmallVector` of descriptors with room for all that an intrinsic may have."""

    _fields_ = (
        ("begin", ctypes.c_void_p),
        ("size", ctypes.c_uint32),
        ("capacity", ctypes.c_uint32),
        ("room", ctypes.c_uint32 * 3 * 256),
    )


def library() -> Path:
    """The shared library that llvmlite has loaded."""
    return Path(ffi.lib._name if hasattr(ffi.lib, "_name") else next(iter(_mapped())))


def _mapped() -> list[str]:
    lines = Path("/proc/self/maps").read_text().splitlines()
    return [line.split()[-1] for line in lines if line.endswith("libllvmlite.so")]


def _symbols(path: str) -> dict[str, int]:
    done = subprocess.run(["nm", "-C", path], capture_output=True, text=True, check=True)
    found = {}
    for line in done.stdout.splitlines():
        address, _, rest = line.partition(" ")
        if address:
            found.setdefault(rest[2:], int(address, 16))
    return found


def names(path: str) -> list[str]:
    """Every intrinsic of the target, without the prefix, in the library's order of names."""
    text = Path(path).read_bytes()
    found = set(re.findall(rb"\x00llvm\.amdgcn\.([a-z0-9_.]+)\x00", text))
    found |= set(re.findall(rb"(?<=\x00)llvm\.amdgcn\.([a-z0-9_.]+)(?=\x00)", text))
    return sorted(n.decode() for n in found if not n.endswith(b"."))


def read() -> list[Signature]:
    """All signatures."""
    llvm.initialize_all_targets()
    path = _mapped()[0]
    base = min(
        int(line.split("-")[0], 16)
        for line in Path("/proc/self/maps").read_text().splitlines()
        if line.endswith("libllvmlite.so")
    )
    symbols = _symbols(path)
    lookup = ctypes.CFUNCTYPE(ctypes.c_uint, ctypes.c_char_p, ctypes.c_size_t)(
        base + symbols["LLVMLookupIntrinsicID"]
    )
    address = next(
        a for s, a in symbols.items() if s.startswith("llvm::Intrinsic::getIntrinsicInfoTableEntries(")
    )
    entries = ctypes.CFUNCTYPE(None, ctypes.c_uint, ctypes.c_void_p)(base + address)
    found = []
    for name in names(path):
        whole = (PREFIX + name).encode()
        number = lookup(whole, len(whole))
        if not number:
            continue
        room = _Entries()
        room.begin, room.capacity = ctypes.addressof(room) + _Entries.room.offset, 256
        entries(number, ctypes.addressof(room))
        found.append(_decode(name, [(room.room[i][0], room.room[i][1]) for i in range(room.size)]))
    return found


def _decode(name: str, words: list[tuple[int, int]]) -> Signature:
    overloads: dict[int, str] = {}
    left = list(words)

    def take() -> str:
        kind, info = left.pop(0)
        if kind in _PLAIN:
            return _PLAIN[kind]
        if kind == _INTEGER:
            return f"i{info}"
        if kind == _VECTOR:
            return f"<{info} x {take()}>"
        if kind == _POINTER:
            return f"ptr addrspace({info})" if info else "ptr"
        if kind == _STRUCT:
            return "{ " + ", ".join(take() for _ in range(info)) + " }"
        if kind == _ARGUMENT:
            number, what = info >> 3, info & 7
            if what in _KINDS:
                overloads.setdefault(number, _KINDS[what])
            return f"${number}"
        return f"?{kind}:{info}"

    result = take()
    operands = []
    while left:
        operands.append(take())
    return Signature(name, result, tuple(operands), tuple(overloads[i] for i in sorted(overloads)))


@dataclass(frozen=True)
class Attributes:
    """What LLVM knows of a declaration: function attributes, and those of the result and of each operand."""

    function: str
    result: str
    operands: tuple[str, ...]


_DECLARED = re.compile(r"declare (.*?) ?@([\w.]+)\((.*)\)(?: #(\d+))?$", re.M)


def attributes(declarations: list[str]) -> dict[str, Attributes]:
    """Attributes by the whole name; a declaration that LLVM does not take is left out."""
    found = {}
    for text in declarations:
        try:
            module = llvm.parse_assembly(text)
            module.verify()
        except RuntimeError:
            continue
        printed = str(module)
        groups = dict(re.findall(r"attributes #(\d+) = \{ (.*?) \}", printed))
        for result, name, operands, group in _DECLARED.findall(printed):
            found[name] = Attributes(groups.get(group, ""), result, tuple(_split(operands)))
    return found


def _split(text: str) -> list[str]:
    """Parts between the commas outside of any bracket."""
    parts, depth, start = [], 0, 0
    for i, c in enumerate(text):
        depth += (c in "(<{[") - (c in ")>}]")
        if c == "," and not depth:
            parts.append(text[start:i].strip())
            start = i + 1
    return [*parts, text[start:].strip()] if text.strip() else []
