"""Code objects: ours equal lld's in what is loaded, a loader finds its way in them, readelf finds no fault."""

from __future__ import annotations

import contextlib
import ctypes.util
import shutil
import struct
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from warpwright.codegen.diagnostics import CompileError
from warpwright.codegen.llvm import elf, link
from warpwright.codegen.llvm.assemble import assemble
from warpwright.codegen.llvm.code_object import Unlinkable, link_object
from warpwright.codegen.llvm.resources import metadata
from warpwright.isa.amdgcn.targets import TARGETS

from .loader import Loaded
from .modules import FILE, LINE, LINKED, saxpy
from .random_modules import random_module

CHIPS = ("gfx906", "gfx942", "gfx1100", "gfx1250")
CASES = [(name, chip) for name in LINKED for chip in CHIPS]


@cache
def relocatable(name: str, chip: str = "gfx942") -> bytes:
    return assemble(LINKED[name], TARGETS[chip]).relocatable


@cache
def found_lld() -> link.Lld | None:
    """An lld of 18 or later: older ones do not fill the last page that the loader makes read-only."""
    for source, command in link._candidates(None):
        version = link._version(command)
        if version.startswith("LLD ") and int(version[4:].split(".")[0]) >= 18:
            return link.Lld(command, version, source)
    return None


def lld() -> link.Lld:
    found = found_lld()
    if found is None:
        pytest.skip("no lld of 18 or later here: pip install ziglang brings one")
    return found


def same_as_lld(given: bytes) -> None:
    """What is loaded of ours and lld's is the same, byte for byte: headers, symbols, notes, relocations, contents."""
    theirs = link.run(lld(), given)
    assert theirs is not None
    a, b = elf.read(link_object(given)), elf.read(theirs)
    assert (a.kind, a.flags, a.abi_version) == (b.kind, b.flags, b.abi_version)
    shown = [
        [(s.name, s.kind, s.flags & ~(elf.MERGE | elf.STRINGS), s.address, s.offset, s.size, s.align, s.link, s.info)
         for s in o.sections if s.flags & elf.ALLOC]
        for o in (a, b)
    ]  # fmt: skip
    assert shown[0] == shown[1]
    for mine, other in zip(a.sections, b.sections):
        if mine.flags & elf.ALLOC:
            assert mine.data == other.data, mine.name
    assert sorted(map(repr, a.symbols)) == sorted(map(repr, b.symbols))
    source = elf.read(given)
    for index, section in enumerate(source.sections):
        # lld gives merged strings an order of its own, so that what points at them differs.
        strings = any(
            source.sections[source.symbols[r.symbol].section].flags & elf.STRINGS
            for r in source.relocations.get(index, ())
            if source.symbols[r.symbol].section < elf.RESERVED
        )
        if section.name.startswith(".debug_") and not section.flags & elf.STRINGS and not strings:
            mine, other = a.section(section.name), b.section(section.name)
            assert mine and other and mine.data == other.data, section.name


@pytest.mark.parametrize("name, chip", CASES)
def test_what_is_loaded_equals_lld(name: str, chip: str) -> None:
    given = relocatable(name, chip)
    same_as_lld(given)
    theirs = link.run(lld(), given)
    assert theirs is not None
    ours = link_object(given)
    heads = [struct.unpack_from("<HHIQQQIHHHHHH", data, 16) for data in (ours, theirs)]
    assert heads[0][4] == heads[1][4] == 64 and heads[0][9] == heads[1][9]
    end = 64 + 56 * heads[0][9]
    assert ours[64:end] == theirs[64:end], "program headers"


@pytest.mark.parametrize("name, chip", [case for case in CASES if case[1] in ("gfx942", "gfx1250")])
def test_a_loader_finds_its_way(name: str, chip: str) -> None:
    given = relocatable(name, chip)
    data = link_object(given)
    loaded, source = Loaded(data, base=0x7F00_0000_0000), elf.read(given)
    seen = [
        s for s in source.symbols if s.binding != elf.LOCAL and s.visibility in (elf.DEFAULT, elf.PROTECTED)
    ]
    assert sorted(loaded.names()) == sorted(s.name for s in seen)
    for symbol in seen:
        at, section = loaded.address(symbol.name), source.sections[symbol.section]
        if section.kind != elf.NOBITS and not source.relocations.get(symbol.section):
            content = section.data[symbol.value : symbol.value + symbol.size]
            assert loaded.memory[at : at + symbol.size] == content, symbol.name
    for kernel in metadata(data)["amdhsa.kernels"]:
        descriptor, code = loaded.address(kernel[".symbol"]), loaded.address(kernel[".name"])
        assert descriptor % 64 == 0 and code % 256 == 0
        assert loaded.pages[code // 4096] == 5 and loaded.pages[descriptor // 4096] == 4
        assert descriptor + loaded.word(descriptor + 16) == code, "KERNEL_CODE_ENTRY_BYTE_OFFSET"
        assert loaded.memory[descriptor : descriptor + 4] == struct.pack(
            "<I", kernel[".group_segment_fixed_size"]
        )
    for name_ in ("nothing", "", "saxpy.k", "v0"):
        assert loaded.by_hash(name_) is None and loaded.by_gnu_hash(name_) is None
    notes = [s for s in loaded.segments if s[0] == 4]
    section = source.section(".note")
    assert section is not None and loaded.memory[notes[0][3] : notes[0][3] + notes[0][6]] == section.data


@pytest.mark.parametrize("seed", range(8))
def test_random_symbols(seed: int) -> None:
    """Names that collide in the hash tables, entries for the loader of every kind, sections of every rank."""
    given = assemble(
        random_module(seed), TARGETS[list(TARGETS)[seed % len(TARGETS)]], emit=("object",)
    ).relocatable
    loaded = Loaded(link_object(given), 0x7000_0000_0000)
    for name in loaded.names():
        assert loaded.address(name)
    if found_lld() is not None:
        same_as_lld(given)


def test_pointers_in_data_point_at_what_they_name() -> None:
    base = 0x7F00_0000_0000
    loaded = Loaded(link_object(relocatable("data")), base)
    assert loaded.word(loaded.address("to_seen")) == base + loaded.address("seen")
    kept = loaded.word(loaded.address("to_kept")) - base
    assert struct.unpack_from("<f", loaded.memory, kept)[0] == 5.0
    assert loaded.memory[loaded.address("zero") :][:400] == bytes(400)


@pytest.mark.parametrize("name", LINKED)
def test_readelf_finds_no_fault(name: str, tmp_path: Path) -> None:
    tool = shutil.which("readelf")
    if tool is None:
        pytest.skip("no readelf here: it is part of binutils")
    place = tmp_path / "k.hsaco"
    place.write_bytes(link_object(relocatable(name)))
    done = subprocess.run([tool, "-aW", "-wl", str(place)], capture_output=True, text=True)
    assert done.returncode == 0
    complaints = [
        line for line in (done.stdout + done.stderr).splitlines() if "arning" in line or "rror" in line
    ]
    assert complaints == []
    assert "k.py" in done.stdout, "the lines of the user's Python are there"


def test_what_links_is_told_and_can_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    given = relocatable("plain")
    monkeypatch.setenv("WARPWRIGHT_LLD", "own")
    link.find.cache_clear()
    assert link.linker() == link.OWN and link.link(given) == link_object(given)
    monkeypatch.setenv("WARPWRIGHT_LLD", "/nowhere/ld.lld")
    link.find.cache_clear()
    with pytest.raises(CompileError, match=r"WARPWRIGHT_LLD names /nowhere/ld\.lld, which does not run"):
        link.linker()
    monkeypatch.undo()
    link.find.cache_clear()


@pytest.mark.parametrize("name", ["plain", "functions"])
def test_comgr_links_the_same(name: str) -> None:
    library = ctypes.util.find_library("amd_comgr")
    if library is None:
        pytest.skip("no libamd_comgr here: Debian has it as libamd-comgr2")
    command = (sys.executable, "-P", str(Path(link.__file__).with_name("comgr.py")), library)
    comgr = link.Lld(command, link._version(command), "comgr")
    assert comgr.version.startswith("comgr ")
    given = relocatable(name, "gfx90a")
    theirs = link.run(comgr, given)
    assert theirs is not None
    ours, other = elf.read(link_object(given)), elf.read(theirs)
    for section in ours.sections:
        if section.flags & elf.ALLOC and section.kind != elf.NOBITS:
            found = other.section(section.name)
            assert found and (found.address, found.data) == (section.address, section.data), section.name


# refusals -----------------------------------------------------------------------------------------------------------


def test_a_missing_function_is_told_at_its_line() -> None:
    text = saxpy("declare float @sinf(float)\n", m="%m = call float @sinf(float %vx), !dbg !8")
    done = assemble(text, TARGETS["gfx942"])
    with pytest.raises(CompileError) as error:
        _ = done.hsaco
    said = error.value.diagnostics[0]
    assert "nothing defines 'sinf'" in said.message
    assert (said.location.file, said.location.line) == (FILE, LINE)


def changed(name: str, change: object) -> bytes:
    return bytes(change(bytearray(relocatable(name))))  # type: ignore[operator]


def test_what_is_no_relocatable_object() -> None:
    given = relocatable("plain")
    for data, words in (
        (b"", "no 64-bit little-endian ELF"),
        (given[:64], "table of sections"),
        (given[:18] + b"\x3e\0" + given[20:], "machine 62"),
        (link_object(given), "has been linked already"),
    ):
        with pytest.raises(Unlinkable, match=words):
            link_object(data)


def test_a_relocation_of_an_unknown_kind() -> None:
    given = bytearray(relocatable("plain"))
    table = next(s for s in elf.read(bytes(given)).sections if s.name == ".rela.rodata")
    struct.pack_into("<I", given, table.offset + 8, 77)
    with pytest.raises(Unlinkable, match=r"relocation 77 in \.rodata"):
        link_object(bytes(given))
    struct.pack_into("<I", given, table.offset + 8, 3)  # ABS64 where the loader cannot write
    with pytest.raises(Unlinkable, match=r"the address of 'saxpy' stands in \.rodata"):
        link_object(bytes(given))
    struct.pack_into("<I", given, table.offset + 8, 6)  # ABS32
    with pytest.raises(Unlinkable, match=r"R_AMDGPU_ABS32 of 'saxpy' in \.rodata: addresses have 64 bits"):
        link_object(bytes(given))


def test_no_damaged_object_is_more_than_refused() -> None:
    """Every byte of the headers and tables changed, one at a time: an object or an Unlinkable, nothing else."""
    given = relocatable("plain")
    start = min(s.offset for s in elf.read(given).sections if s.kind in (elf.SYMTAB, elf.RELA_TABLE))
    for at in [*range(64), *range(start, len(given), 7)]:
        data = bytearray(given)
        data[at] ^= 0xFF
        with contextlib.suppress(Unlinkable):
            link_object(bytes(data))
