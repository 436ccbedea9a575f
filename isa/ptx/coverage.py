"""What the table holds, counted: families and forms, where they exist, how they are emulated.

Needs the table, the manual's list of families and the targets. Gives `coverage()`, `exists(form, target)`, `statuses(form)`
and `spellings(form)`, a number. Invariant: a form is counted once, as the worst of what its spellings are.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from math import prod

from ..targets import TARGETS, supports
from .inventory import FAMILIES, held
from .lookup import families
from .notation import Form, Group, Rule, Status


@dataclass(frozen=True, slots=True)
class Coverage:
    """`held` of the `documented` families of the manual have rows; `families` is how many the table makes of them.
    `spellings`: legal combinations of modifiers, over all forms. `targets`: forms that exist on each. `levels`: forms by
    how they are emulated; `partly` are those of which some spellings are refused. `refused`: the reasons, each with the
    forms that it is for (in part or in whole).
    """

    documented: int
    held: int
    families: int
    forms: int
    spellings: int
    targets: dict[str, int]
    levels: dict[str, int]
    refused: dict[str, tuple[Form, ...]]


def exists(form: Form, target: str) -> bool:
    """Whether `target` has some spelling of the form at some PTX version."""
    if not supports(target, (form.requires,) if form.requires else ()):
        return False
    return all(
        any(not c.requires or supports(target, (c.requires,)) for c in m.choices)
        for g in form.groups
        if not g.optional
        for m in g.items
    )


def statuses(form: Form) -> tuple[Status, ...]:
    """Every way in which spellings of the form are emulated."""
    rules = [r for r in form.rules if r.status and _possible(form, r)]
    found = [r.status for r in rules if r.status]
    if not _exhaustive(form, rules):
        found.insert(0, form.status)
    return tuple(dict.fromkeys(found))


def _values(form: Form) -> dict[str, set[str]]:
    """What each slot may hold, "" where it may be absent."""
    return {
        m.slot: {c.text for c in m.choices} | ({""} if g.optional else set())
        for g in form.groups
        for m in g.items
    }


def _possible(form: Form, rule: Rule) -> bool:
    """Whether some spelling meets the rule's condition."""
    slots = _values(form)
    return all("*" in values or slots[name] & values for name, values in rule.condition)


def _exhaustive(form: Form, rules: list[Rule]) -> bool:
    """Whether conditions on one slot name all of its values, so that no spelling is left to the form itself."""
    alone = [r.condition[0] for r in rules if len(r.condition) == 1]
    return any(
        values <= {v for name, named in alone if name == slot for v in named}
        for slot, values in _values(form).items()
    )


def spellings(form: Form) -> int:
    """How many combinations of modifiers the form allows. Groups that no rule ties together multiply."""
    rules = [r for r in form.rules if r.slot]
    return prod(_allowed(part, rules) for part in _tied(form, rules))


def _tied(form: Form, rules: list[Rule]) -> list[list[Group]]:
    """The form's groups, those together that rules speak of in one breath."""
    parts = [[g] for g in form.groups]
    for rule in rules:
        named = {rule.slot, *(slot for slot, _ in rule.condition)}
        joined = [p for p in parts if any(m.slot in named for g in p for m in g.items)]
        parts = [p for p in parts if p not in joined] + [[g for p in joined for g in p]]
    return parts


def _allowed(groups: list[Group], rules: list[Rule]) -> int:
    """The combinations of these groups that the rules about them allow."""
    here = {m.slot for g in groups for m in g.items}
    binding = [r for r in rules if r.slot in here]
    choices: list[list[dict[str, str]]] = []
    for group in groups:
        taken = itertools.product(*([(m.slot, c.text) for c in m.choices] for m in group.items))
        choices.append([*([{}] if group.optional else []), *map(dict, taken)])
    if not binding:
        return prod(map(len, choices))
    return sum(
        all(slots.get(r.slot, "") in r.values for r in binding if r.holds(slots))
        for slots in (
            {k: v for part in pick for k, v in part.items()} for pick in itertools.product(*choices)
        )
    )


def level(form: Form) -> str:
    """exact, approximate (in part), partly (refused), refused."""
    levels = {s.level for s in statuses(form)}
    if levels == {"refused"}:
        return "refused"
    if "refused" in levels:
        return "partly"
    return "approximate" if "approximate" in levels else "exact"


def coverage() -> Coverage:
    """The whole table."""
    rows = families()
    forms = [form for group in rows.values() for form in group]
    levels = dict.fromkeys(("exact", "approximate", "partly", "refused"), 0)
    refused: dict[str, tuple[Form, ...]] = {}
    for form in forms:
        levels[level(form)] += 1
        for status in statuses(form):
            if status.level == "refused":
                refused[status.note] = (*refused.get(status.note, ()), form)
    targets = {name: sum(exists(form, name) for form in forms) for name in TARGETS}
    return Coverage(
        documented=len(FAMILIES),
        held=sum(map(held, FAMILIES)),
        families=len(rows),
        forms=len(forms),
        spellings=sum(map(spellings, forms)),
        targets=targets,
        levels=levels,
        refused=refused,
    )
