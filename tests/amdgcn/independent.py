"""An assembler that is not ours nor the one inside llvmlite, for tests: the clang of the `ziglang` package.

Gives `assembled(text, target)`, `same_object(relocatable, other)`. Skips, with the reason, where the package is not
installed.
"""

from __future__ import annotations

import importlib.util
import subprocess
import tempfile
from pathlib import Path

import pytest

from warpwright.codegen.llvm import elf
from warpwright.isa.amdgcn.targets import AmdTarget


def zig() -> str:
    """The tool, or a skip."""
    spec = importlib.util.find_spec("ziglang")
    for place in spec.submodule_search_locations or () if spec else ():
        if (tool := Path(place, "zig")).exists():
            return str(tool)
    pytest.skip("ziglang is not installed (411 MB): pip install 'warpwright[zig]'")


def assembled(text: str, target: AmdTarget) -> bytes:
    """The object that clang's assembler makes of assembly text."""
    wide = ["-mwavefrontsize64"] if target.warp_size == 64 and len(target.wave_sizes) > 1 else []
    with tempfile.TemporaryDirectory() as folder:
        given, made = Path(folder, "k.s"), Path(folder, "k.o")
        given.write_text(text)
        command = [zig(), "clang", "-target", "amdgcn-amd-amdhsa", f"-mcpu={target.chip}", *wide]
        done = subprocess.run([*command, "-c", str(given), "-o", str(made)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[:2000]
        return made.read_bytes()


def same_object(one: bytes, other: bytes) -> None:
    """Two objects load alike: contents, symbols and relocations of what is loaded, and the flags of the chip."""
    a, b = elf.read(one), elf.read(other)
    assert (a.flags, a.abi_version) == (b.flags, b.abi_version)
    assert _loaded(a) == _loaded(b)
    assert _symbols(a) == _symbols(b)


def _loaded(given: elf.Object) -> dict[str, object]:
    found: dict[str, object] = {}
    for index, section in enumerate(given.sections):
        if section.flags & elf.ALLOC and section.size:
            changes = [(r.offset, r.kind, *_target(given, r)) for r in given.relocations.get(index, ())]
            found[section.name] = (
                section.kind,
                section.flags,
                section.align,
                section.data,
                section.size,
                changes,
            )
    return found


def _target(given: elf.Object, relocation: elf.Relocation) -> tuple[str, int]:
    """What is meant: a global symbol by its name, a local one by where it is (a section's symbol will do for it)."""
    symbol = given.symbols[relocation.symbol]
    if symbol.binding == elf.LOCAL and symbol.section < elf.RESERVED:
        return given.sections[symbol.section].name, symbol.value + relocation.addend
    return symbol.name, relocation.addend


def _symbols(given: elf.Object) -> list[tuple[object, ...]]:
    return sorted(
        (s.name, given.sections[s.section].name if s.section < elf.RESERVED else str(s.section),
         s.value, s.size, s.binding, s.kind, s.visibility)
        for s in given.symbols[1:] if s.binding != elf.LOCAL
    )  # fmt: skip
