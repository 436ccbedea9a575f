"""The type stub of the `ptx` namespace, from the rows: what an editor completes and shows.

Needs `isa.ptx`. Gives `stub_text()`, which `instructions.pyi` beside this file holds; a test compares the two. Invariant:
an instruction is a class whose attributes are the modifiers of its forms, whose docstring is their syntax, and whose call
takes as many operands as some form does.
"""

from __future__ import annotations

from ..isa.names import attribute
from ..isa.ptx import Form, Operand, bases, forms
from ..isa.ptx.explain import syntax, where

_HEAD = '''"""What `ww.ptx` offers, made from the instruction table: edit its rows, then run `pytest tests/dsl --bless`."""

# ruff: noqa
from typing import Any, overload

'''


def stub_text() -> str:
    """The whole stub."""
    text = _HEAD
    for base in bases():
        text += "".join(_classes(f"_{base}", forms(base), 0))
    return text + "class Instructions:\n" + "".join(f"    {attribute(b)}: _{b}\n" for b in bases())


def _leading(form: Form, depth: int) -> str | None:
    """The modifier that every spelling of the form has at `depth`, where there is one."""
    if depth >= len(form.groups):
        return None
    group = form.groups[depth]
    return group.items[0].choices[0].text if not group.optional and group.items[0].literal else None


def _classes(name: str, rows: tuple[Form, ...], depth: int) -> list[str]:
    """The class of an instruction, behind those of the instructions that its name begins (`wgmma` for `wgmma.fence`)."""
    parts: dict[str, list[Form]] = {}
    for form in rows:
        parts.setdefault(_leading(form, depth) or "", []).append(form)
    rest = tuple(parts.pop("", []))
    if len(parts) + bool(rest) == 1:
        rest, parts = (rest, {}) if rest else (rows, {})
    below = {word: f"{name}_{word.replace('::', '__')}" for word in parts}
    found = [c for word, some in parts.items() for c in _classes(below[word], tuple(some), depth + 1)]
    tokens = {t: name for f in rest for m in f.modifiers() for c in m.choices for t in c.tokens}
    return [*found, _class(name, rows, rest, {**tokens, **below})]


def _class(name: str, rows: tuple[Form, ...], callable_: tuple[Form, ...], attributes: dict[str, str]) -> str:
    """One class: what `rows` are in words, `attributes` to go on with, and the calls of the forms that end here."""
    lines = [f"class {name}:", f'    r"""{rows[0].summary}.', ""]
    lines += [f"    {syntax(f)} ({where(f.requires)})" for f in callable_ or rows]
    lines += ['    """', ""]
    lines += [f"    {attribute(token)}: {class_}" for token, class_ in sorted(attributes.items())]
    calls = _calls(callable_)
    for parameters in calls:
        lines += ["    @overload"] if len(calls) > 1 else []
        lines.append(f"    def __call__(self{parameters}) -> Any: ...")
    return "\n".join(lines) + "\n\n"


def _calls(rows: tuple[Form, ...]) -> list[str]:
    """Parameter lists, one for each number of operands: without destinations, and with them in front."""
    found: dict[int, list[list[Operand]]] = {}
    for form in rows:
        read = [o for o in form.operands if o.access != "w"]
        for operands in (list(form.operands), read):
            for some in (operands, [o for o in operands if not o.optional and not o.when]):
                found.setdefault(len(some), []).append(some)
    return [_parameters(found[count]) for count in sorted(found)]


def _parameters(lists: list[list[Operand]]) -> str:
    """Names as the first form has them; a literal is an int where it is one in all of them."""
    names: list[str] = []
    for i, operand in enumerate(lists[0]):
        literal = all(some[i].kind == "imm" for some in lists)
        name = (
            operand.name
            if operand.name not in ("self", *(n.partition(":")[0] for n in names))
            else f"{operand.name}{i}"
        )
        names.append(f"{attribute(name)}: {'int' if literal else 'Any'}")
    return "".join(f", {name}" for name in names) + (", /" if names else "")
