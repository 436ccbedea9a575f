"""`warpwright isa --where NAME`: where an instruction's row, semantics, reference and cases are, as file:line.

Needs the tables, the emulators' registries and the suite's. Gives `places(name)`, for a PTX base, family or dotted name and
for a mnemonic or intrinsic of AMD. Invariant: a line that is given holds the row, or the name, or the function that serves
the name with others of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..isa.ptx import Form
from ..isa.ptx.lookup import CHAPTERS

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Place:
    """`what` is there; `says` is what the line has: the row, the name, or the name of a function."""

    what: str
    file: str
    line: int
    says: str

    def __str__(self) -> str:
        return f"{self.what:<10} {self.file}:{self.line}  {self.says}"


@cache
def _lines(file: str) -> list[str]:
    return (ROOT / file).read_text().split("\n")


def _function(what: str, fn: Callable[..., Any], name: str) -> Place:
    """Where a function is registered under a name, else where it is defined."""
    code = getattr(fn, "__wrapped__", fn).__code__
    file = Path(code.co_filename).resolve().relative_to(ROOT.resolve()).as_posix()
    lines, quoted = _lines(file), f'"{name}"'
    for number in range(code.co_firstlineno, len(lines) + 1):
        if quoted in lines[number - 1]:
            return Place(what, file, number, name)
        if re.match(r"\s*(async )?def |.*\blambda\b", lines[number - 1]):
            break
    # Of a lambda that a loop registers, the line is what says most.
    says = code.co_name if code.co_name != "<lambda>" else lines[number - 1].strip()
    return Place(what, file, number, says)


def places(name: str, forms: tuple[Form, ...]) -> list[Place]:
    """Every place of an instruction; `forms`: those of PTX that the name means. Empty for an unknown name."""
    found = list(_ptx(forms)) if forms else [*_mnemonic(name), *_intrinsic(name)]
    return list(dict.fromkeys(found))


def _ptx(forms: tuple[Form, ...]) -> Iterator[Place]:
    from ..conformance.plans import PLANS
    from ..conformance.reference.registry import BINDERS
    from ..conformance.scenarios import SCENARIOS
    from ..conformance.spellings import spellings
    from ..emulator.ptx.front.model import SEMANTICS

    for form in forms:
        yield _ptx_row(form)
    for base in dict.fromkeys(f.base for f in forms):
        if base in SEMANTICS:
            yield _function("semantics", SEMANTICS[base], base)
        for binder in BINDERS.get(base, ()):
            yield _function("reference", binder, base)
    for form in forms:
        match = next(spellings(form, lambda op: True), None)
        plan = next((p for p in PLANS if match is not None and p(match)), None)
        if plan is not None:
            yield _function("cases", plan, form.base)
    families = {f.family for f in forms}
    for case in SCENARIOS.values():
        if case.family in families:
            yield _mention("cases", "conformance/scenarios", case.family)


def _ptx_row(form: Form) -> Place:
    """The form's own line; the heading where a text that several rows share makes the line."""
    for chapter in CHAPTERS:
        file, family, heading = f"isa/ptx/{chapter}.py", "", 0
        for number, raw in enumerate(_lines(file), 1):
            line = raw.replace("{{", "{").replace("}}", "}")
            if line.startswith("== "):
                if heading:
                    break
                family = line.split(" ", 2)[1]
                heading = number if family == form.family else 0
            elif heading and " ".join(line.partition("#")[0].split()) == form.syntax:
                return Place("row", file, number, form.syntax)
        if heading:
            return Place("row", file, heading, form.family)
    return _mention("row", "isa/ptx", form.family)  # rows that a loop writes


def _mention(what: str, folder: str, name: str) -> Place:
    """The first line of a folder or file that has a name as a word."""
    word = re.compile(rf"(?<![\w.]){re.escape(name)}(?!\w)" if name != "f8f6f4" else "f8f6f4")
    paths = [ROOT / folder] if folder.endswith(".py") else sorted((ROOT / folder).glob("*.py"))
    for path in paths:
        file = path.relative_to(ROOT).as_posix()
        for number, line in enumerate(_lines(file), 1):
            if word.search(line):
                return Place(what, file, number, name)
    raise LookupError(name)


def _mnemonic(name: str) -> Iterator[Place]:
    from ..conformance.amdgcn.registry import maker_of
    from ..emulator.amdgcn.front.binders import BINDERS
    from ..emulator.amdgcn.semantics.registry import SEMANTICS
    from ..isa.amdgcn.table import CHAPTERS, ROWS

    row = ROWS.get(name)
    if row is None:
        return
    for chapter in CHAPTERS:
        file = Path(chapter.__file__ or "").relative_to(ROOT).as_posix()
        line = _amd_row(file, name)
        if line:
            yield Place("row", file, line, name)
    yield _function("semantics", SEMANTICS[name].fn if name in SEMANTICS else BINDERS[row.kind], name)
    maker = maker_of(name)
    if maker is not None:
        yield _function("reference", maker, name)
        from ..conformance.amdgcn import suite

        yield _function("cases", suite.run_kernels, name)


@cache
def _amd_rows(file: str) -> dict[str, int]:
    from ..isa.amdgcn.mnemonics import expand

    found: dict[str, int] = {}
    for number, line in enumerate(_lines(file), 1):
        if line.count("|") >= 3 and not line.lstrip().startswith(("#", '"')):
            for one in expand(line.strip()):
                found.setdefault(one.partition("|")[0].strip(), number)
        elif line.count("|") in (
            1,
            2,
        ):  # matrix products: several names a line, without what their shape says
            for word in line.partition("|")[0].split():
                for one in expand(f"{word}|"):
                    found.setdefault(one.rstrip("|"), number)
    return found


def _amd_row(file: str, name: str) -> int:
    rows = _amd_rows(file)
    # `@_load_dword` stands for the segments of vector memory.
    for spelled in (name, re.sub("^(global|flat|scratch|buffer)_", "@_", name)):
        if spelled in rows:
            return rows[spelled]
    # `v_mfma_f32_16x16x4f32` is in the table as `16x16x4f32`.
    tail = re.search(r"\d+x\d+x\d+.*$", name) if file.endswith("matrix.py") else None
    if tail is None:
        return 0
    if tail[0].endswith("f8f6f4"):
        return _mention("row", file, "f8f6f4").line
    return rows.get(tail[0], 0)


def _intrinsic(name: str) -> Iterator[Place]:
    from ..isa.amdgcn.lookup import names

    plain = name.removeprefix("llvm.").removeprefix("amdgcn.")
    if plain not in names():
        return
    file = "isa/amdgcn/intrinsics.py"
    for number, line in enumerate(_lines(file), 1):
        if line.partition("|")[0].strip() == plain and "|" in line:
            yield Place("row", file, number, plain)
    for path in sorted((ROOT / "conformance" / "intrinsics").glob("*.py")):
        found = path.relative_to(ROOT).as_posix()
        for number, line in enumerate(_lines(found), 1):
            if re.search(rf"(?<![\w.]){re.escape(plain)}(?![\w.])", line):
                yield Place("cases", found, number, plain)
                break
