"""The reference of intrinsics as Markdown, a page for each chapter.

Needs the rows in words. Gives `pages()`: file name -> text, which `docs/amdgcn/` holds; a test compares the two.
Invariant: every row is on exactly one page.
"""

from __future__ import annotations

from .explain import CHAPTERS, chapter, effects, signature, targets_in_words
from .intrinsics import LLVM
from .lookup import by_target, forms, left_out, names
from .notation import NAMED, Form


def pages() -> dict[str, str]:
    """Every page by its file name, the contents first."""
    chapters: dict[str, list[str]] = {key: [] for key in CHAPTERS}
    for name in names():
        chapters[chapter(name)].append(name)
    found = {"README.md": _contents(chapters)}
    for key, some in chapters.items():
        found[f"{key}.md"] = f"# {CHAPTERS[key][0]}\n\n" + _sections(some)
    return found


def _contents(chapters: dict[str, list[str]]) -> str:
    lines = [
        "# AMDGPU intrinsics", "",
        f"Every `llvm.amdgcn` intrinsic that {LLVM} selects for at least one of our targets, where the chip has",
        "the instruction that comes out. Made from the rows of `isa/amdgcn/intrinsics.py`, which",
        "`tools/amdgcn/` finds by compiling each for each target (`pytest tests/docs --bless` writes these pages);",
        "`warpwright isa amdgcn.NAME` prints the same. A `u32` takes 32 bits of integers, signed or not:",
        "LLVM's have no sign.",
        "",
    ]  # fmt: skip
    for key, some in chapters.items():
        lines.append(f"- **[{CHAPTERS[key][0]}]({key}.md)**: {len(some)}")
    lines += ["", "| target | intrinsics | with overloads |", "|---|---|---|"]
    lines += [f"| {target} | {n} | {all_} |" for target, (n, all_) in by_target().items()]
    lines += ["", "Immediates that differ between chips:", ""]
    for name, by_chip in NAMED.items():
        lines.append(f"- `{name}`: " + "; ".join(f"{values} on {chips}" for chips, values in by_chip.items()))
    lines += ["", "Left out:", ""]
    reasons: dict[str, list[str]] = {}
    for name, reason in left_out().items():
        reasons.setdefault(reason, []).append(name)
    lines += [f"- {reason}: {', '.join(f'`{n}`' for n in some)}" for reason, some in reasons.items()]
    return "\n".join(lines) + "\n"


def _family(name: str) -> str:
    """What an intrinsic's section is called: how its name begins."""
    return name.partition(".")[0]


def _sections(some: list[str]) -> str:
    text = ""
    for family in dict.fromkeys(map(_family, some)):
        rows = [f for name in some if _family(name) == family for f in forms(name)]
        text += f"## {family}\n\n```text\n" + "\n".join(map(_row, rows)) + "\n```\n\n"
    return text.rstrip("\n") + "\n"


def _row(form: Form) -> str:
    facts = [targets_in_words(form.targets)]
    facts += [f"becomes {form.instruction}"] if form.instruction != "-" else []
    facts += [", ".join(effects(form))] if effects(form) else []
    return f"{signature(form)}\n    {'; '.join(facts)}"
