"""The type stub of the `amdgcn` namespace, from the rows: what an editor completes and shows.

Needs `isa.amdgcn`. Gives `stub_text()`, which `intrinsics.pyi` beside this file holds; a test compares the two.
Invariant: a part of a name is a class whose attributes go on from there; one that ends an intrinsic's name can be
called, with its operands or with registers for the results in front, and its docstring says what it takes.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..isa.amdgcn.explain import signature, targets_in_words
from ..isa.amdgcn.lookup import forms, names
from ..isa.amdgcn.notation import Form
from ..isa.names import attribute

_HEAD = '''"""What `ww.amdgcn` offers, made from the table of intrinsics: run `pytest tests/amdgcn --bless`."""

# ruff: noqa
from typing import Any, overload

'''


@dataclass
class _Node:
    """A part of a name: what follows it, and the rows of the intrinsic that ends here."""

    name: str
    below: dict[str, _Node] = field(default_factory=dict)
    rows: tuple[Form, ...] = ()


def stub_text() -> str:
    """The whole stub."""
    root = _Node("")
    for name in names():
        node = root
        for part in name.split("."):
            node = node.below.setdefault(part, _Node(f"{node.name}_{part}"))
        node.rows = forms(name)
    text = _HEAD + "".join(c for node in root.below.values() for c in _classes(node))
    return (
        text
        + "class Intrinsics:\n"
        + "".join(f"    {attribute(p)}: {n.name}\n" for p, n in root.below.items())
    )


def _classes(node: _Node) -> list[str]:
    """The class of a node, behind those of the nodes below it."""
    found = [c for below in node.below.values() for c in _classes(below)]
    attributes = {attribute(part): below.name for part, below in node.below.items()}
    for form in node.rows:
        for binding in form.bindings:
            for part in form.bound(binding).suffix.split(".")[1:]:
                attributes.setdefault(attribute(part), node.name)
    lines = [f"class {node.name}:"]
    if node.rows:
        lines += [
            '    """',
            *(f"    {signature(f)} ({targets_in_words(f.targets)})" for f in node.rows),
            '    """',
        ]
    lines += [f"    {part}: {cls}" for part, cls in sorted(attributes.items())]
    calls = sorted({c for f in node.rows for c in _calls(f)}, key=lambda c: (c.count(":"), c))
    for parameters in calls:
        lines += ["    @overload"] if len(calls) > 1 else []
        lines.append(f"    def __call__(self{parameters}) -> Any: ...")
    return [*found, "\n".join(lines) + "\n\n"]


def _calls(form: Form) -> list[str]:
    """Parameter lists: the operands, and with destinations in front."""
    sources = [f"{attribute(o.name)}: {'int' if o.immediate else 'Any'}" for o in form.sources]
    lists = [sources]
    if form.results:
        lists.append([*(f"{o.name}_: Any" for o in form.results), *sources])
    return ["".join(f", {p}" for p in some) + (", /" if some else "") for some in lists]
