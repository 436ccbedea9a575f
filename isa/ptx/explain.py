"""Rows in words: what an instruction takes and where it exists, for people.

Needs the table. Gives `explain(query) -> list[Entry]` for a base (`ld`), a family (`mbarrier.arrive`), or a
dotted name (`ld.global.nc.v4.f32`, which picks the forms that take it); `NoMatch` says what there is instead.
An `Entry` is data and prints as text (`str`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..targets import describe
from .lookup import families, forms, match_all
from .notation import Clause, Form, Modifier, Operand, Rule, Status


@dataclass(frozen=True, slots=True)
class Entry:
    """One form. `modifiers` pairs a slot with its alternatives, `operands` a name with what it may be."""

    family: str
    section: str
    summary: str
    syntax: str
    where: str
    modifiers: tuple[tuple[str, tuple[str, ...]], ...]
    operands: tuple[tuple[str, str], ...]
    rules: tuple[str, ...]
    effects: tuple[str, ...]
    notes: tuple[str, ...]

    def __str__(self) -> str:
        lines = [self.syntax, f"    {self.where}"]
        lines += [f"    .{name}: {'; '.join(choices)}" for name, choices in self.modifiers]
        lines += [f"    {name}: {text}" for name, text in self.operands]
        lines += [f"    {rule}" for rule in self.rules]
        if self.effects:
            lines.append(f"    effects: {', '.join(self.effects)}")
        return "\n".join(lines + [f"    note: {n}" for n in self.notes])


def explain(query: str) -> list[Entry]:
    """Every form that `query` means, in the manual's order."""
    found = forms(query) or families().get(query)
    if not found:
        found = tuple(m.form for m in match_all(query))
    return [entry(form) for form in found]


def entry(form: Form) -> Entry:
    """One row in words."""
    slots = [m for m in form.modifiers() if not m.literal]
    return Entry(
        form.family,
        form.section,
        form.summary,
        syntax(form),
        where(form.requires),
        tuple((m.slot, _choices(m)) for m in slots),
        tuple((o.name, _operand(o)) for place in form.operands for o in (place, place.second) if o),
        tuple(_rule(r) for r in form.rules),
        tuple(sorted(form.effects)),
        form.notes,
    )


def syntax(form: Form) -> str:
    """The form as the manual would write it: `ld{.sem}{.ss}.type d, [a]{, policy};`."""
    head = form.base
    for group in form.groups:
        names = "".join(f".{m.slot}" for m in group.items)
        head += f"{{{names}}}" if group.optional else names
    words = ""
    for place in form.operands:
        comma = ", " if words else " "
        text = _shape(place)
        words += f"{{{comma.strip()} {text}}}" if place.optional or place.when else comma + text
    return f"{head}{words};"


def _shape(place: Operand) -> str:
    text = "{!}" + place.name if place.negatable else "{-}" + place.name if place.minus else place.name
    if place.kind in ("addr", "tmem") or place.kind == "handle":
        text = f"[{text}]"
    elif place.kind in ("tensor", "texture", "surface"):
        text = f"[{text}, {{...}}]"
    elif place.part:
        text += "{.part}" if place.whole else ".part"
    elif place.kind == "sink":
        text = "_"
    if place.second is not None:
        bar = f"|{place.second.name}"
        text += f"{{{bar}}}" if place.second.optional else bar
    return text


def where(requires: Clause | None) -> str:
    """The versions and targets of a requirement."""
    if requires is None:
        return "every target"
    by_version: dict[tuple[int, int], list[tuple[tuple[int, int], str]]] = {}
    for version, target in requires:
        by_version.setdefault(version, []).append((version, target))
    return "; ".join(
        f"{describe([tuple(those)])} from PTX {major}.{minor}" for (major, minor), those in by_version.items()
    )


def _choices(modifier: Modifier) -> tuple[str, ...]:
    """Alternatives, those that need the same thing together."""
    groups: dict[Clause | None, list[str]] = {}
    for choice in modifier.choices:
        groups.setdefault(choice.requires, []).append(choice.text)
    return tuple(" ".join(names) + (f" ({where(needs)})" if needs else "") for needs, names in groups.items())


def _operand(place: Operand) -> str:
    kinds = {
        "addr": "an address", "tensor": "a tensor's address and coordinates", "label": "a label", "sym": "a symbol",
        "tmem": "an address in tensor memory", "handle": "a texture or surface", "surface": "a surface and coordinates",
        "texture": "a texture and coordinates",
        "list": "a list in parentheses", "target": "a function, or a register that holds one", "sink": "the sink",
        "imm": "a literal", "reg": f"a {place.type} register", "value": f"a {place.type} register or literal",
    }  # fmt: skip
    text = kinds[place.kind]
    if place.count and place.kind not in ("tensor", "texture", "surface"):
        text = f"{_many(place.count)} of: {text}"
    if place.part:
        text += ", or a part of it" if place.whole else ", a part of it"
    if place.wider:
        text += ", or a wider register"
    if isinstance(place.allowed, range):
        step = f" in steps of {place.allowed.step}" if place.allowed.step > 1 else ""
        text += f", from {place.allowed[0]} to {place.allowed[-1]}{step}"
    elif place.allowed:
        text += f", one of {', '.join(map(str, place.allowed))}"
    if place.sink:
        text += ", or _"
    if place.symbol:
        text += ", or a symbol"
    if place.when:
        text += f", exactly with .{place.when}"
    written = {"w": "written: ", "m": "read and written: "}.get(place.access, "")
    return written + text


def _many(count: str) -> str:
    """A vector's length in words: `shape:n/2` is n/2 for the n in the shape."""
    slot, _, reckon = count.partition(":")
    if count.isdigit() or not reckon:
        return count
    m = re.fullmatch(r"([a-z]*)([-*/])(\d+)", reckon)
    if m is None:
        return f"as many as .{slot} has {reckon}"
    return f"{m[1] or f'the number in .{slot}'} {m[2]} {m[3]}" + (
        f" for the {m[1]} in .{slot}" if m[1] else ""
    )


def _rule(rule: Rule) -> str:
    condition = " and ".join(f".{name} {_values(values)}" for name, values in rule.condition)
    if rule.slot:
        return f"with {condition}: .{rule.slot} {_values(rule.values)}"
    if rule.requires:
        return f"with {condition}: {where(rule.requires)}"
    if rule.status:
        return f"with {condition}: emulated {_status(rule.status)}"
    return f"with {condition}: effects {', '.join(sorted(rule.effects))}"


def _status(status: Status) -> str:
    return f"{status.level} ({status.note})" if status.note else status.level


def _values(values: frozenset[str]) -> str:
    if values == {"*"}:
        return "given"
    named = sorted(v for v in values if v)
    words = ["one of " + " ".join(named) if len(named) > 1 else f"= {named[0]}"] if named else []
    return " or ".join(words + (["absent"] if "" in values else []))
