"""The reference of instructions as Markdown, a page for each chapter of the table.

Needs the rows in words. Gives `pages()`: file name -> text, which `docs/ptx/` holds; a test compares the two. Invariant:
every form is on exactly one page.
"""

from __future__ import annotations

import importlib

from .coverage import statuses
from .explain import entry
from .lookup import CHAPTERS
from .notation import Form, Heading, headings, read_rows

#: The chapters' titles, as the manual names their sections.
TITLES = {
    "integer": "Integer arithmetic", "extended": "Extended-precision integer arithmetic",
    "float": "Floating point", "half": "Half precision", "compare": "Comparison and selection",
    "logic": "Logic and shifts", "move": "Data movement between registers", "memory": "Loads, stores and caches",
    "convert": "Conversions", "texture": "Textures and surfaces", "control": "Control flow and the stack",
    "sync": "Barriers and fences", "atomics": "Atomics", "warp": "Operations between the lanes of a warp",
    "asynchronous": "Asynchronous copies and mbarriers", "bulk": "Bulk and tensor copies",
    "multimem": "Several devices, tensor maps, cluster launch control", "matrix": "Matrix multiply of a warp",
    "sparse": "Sparse and scaled matrix multiply of a warp", "wgmma": "Matrix multiply of a warpgroup",
    "tensorcore": "Tensor memory and its matrix multiply", "video": "Video instructions", "misc": "Miscellaneous",
}  # fmt: skip


def pages() -> dict[str, str]:
    """Every page by its file name, the contents first."""
    chapters = {name: _headings(name) for name in CHAPTERS}
    found = {"README.md": _contents(chapters)}
    for name, families in chapters.items():
        found[f"{name}.md"] = f"# {TITLES[name]}\n\n" + "\n".join(_family(h) for h in families)
    return found


def _headings(chapter: str) -> list[Heading]:
    return headings(importlib.import_module(f"{__package__}.{chapter}").ROWS)


def _contents(chapters: dict[str, list[Heading]]) -> str:
    lines = [
        "# PTX instructions", "",
        "Every form of the instruction table: what it takes, where it exists, and how the emulator executes it. Made from",
        "the rows of `isa/ptx/` (`pytest tests/docs --bless` writes these pages); `warpwright isa NAME` prints the same.",
        "They follow PTX ISA 9.1, and of 9.2 and 9.3 what public sources describe: `cvt` of narrow pairs to bf16x2,",
        "and `clmad`. Not here, for want of the manuals of 9.2 to 9.5, though ptxas 13.5 takes them: `fabric.*`,",
        "`multimem.st.async` and `multimem.red.async`, mbarriers with layouts, phase types and reports, bulk copies",
        "with an order and a scope, `ld.mmio.acquire` and `st.mmio.release`, `fence.proxy` of `fabric`,",
        "`fence.alias`, `spcompress` and `spdecompress`, packed mixed precision, packed `set`, `ld.proxy::readonly`,",
        "`cvt` with `.pzo`, to and from `ue5m3`, with one scale, overrides of tensor maps, `im2col_no_offs::w`,",
        "`applypriority.async`, `sin` and `cos` with `.2pi`, `tensormap.query`, and the target sm_107.",
        "",
    ]  # fmt: skip
    for name, families in chapters.items():
        links = ", ".join(f"[`{h.family}`]({name}.md#{_anchor(h.family)})" for h in families)
        lines.append(f"- **[{TITLES[name]}]({name}.md)**: {links}")
    return "\n".join(lines) + "\n"


def _anchor(family: str) -> str:
    return family.replace(".", "").replace("::", "").lower()


def _family(heading: Heading) -> str:
    lines = [f"## {heading.family}", "", f"{heading.summary} (PTX ISA {heading.section}).", ""]
    for form in read_rows(heading):
        lines += ["```text", str(entry(form)), f"    emulator: {_emulated(form)}", "```", ""]
    return "\n".join(lines)


def _emulated(form: Form) -> str:
    return "; ".join(f"{s.level} ({s.note})" if s.note else s.level for s in statuses(form))
