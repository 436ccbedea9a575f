"""Names of instructions as Python writes them: `mfma.f32.16x16x16bf16.1k` is `mfma.f32._16x16x16bf16._1k`.

Gives `attribute`, `spell` (its inverse) and `python_name` (a whole dotted name). Invariant: `python_name` of a row can be
copied into a kernel.
"""

from __future__ import annotations

from keyword import iskeyword


def attribute(part: str) -> str:
    """`part` of an instruction's name as a Python attribute; undone by `spell`."""
    name = part.replace("::", "__")
    return f"{name}_" if iskeyword(name) else f"_{name}" if name[0].isdigit() else name


def spell(part: str) -> str:
    """The part of an instruction's name that a Python attribute stands for."""
    if part.endswith("_"):
        part = part[:-1]
    if part.startswith("_") and len(part) > 1 and part[1].isdigit():
        part = part[1:]
    return part.replace("__", "::")


def python_name(dotted: str) -> str:
    """A dotted name in Python's spelling."""
    return ".".join(map(attribute, dotted.split(".")))
