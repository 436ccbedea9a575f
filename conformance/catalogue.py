"""Every case there is, by name.

Needs the instruction table, `plans`, `spellings`, `scenarios`. Gives `cases`, `find`, `coverage`. Invariant: any process
finds a case by its name alone.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..isa.ptx import Form, Match, families, match_all
from .case import Case
from .plans import cases_of
from .scenarios import SCENARIOS
from .spellings import spellings


def matches(pattern: str = "*") -> Iterator[Match]:
    """Every spelling of every form that may match a pattern, in the manual's order."""
    for family, forms in families().items():
        whole = fnmatch.fnmatchcase(family, pattern)
        for form in forms:
            yield from spellings(form, lambda op, whole=whole: whole or _may_match(op, pattern))  # type: ignore[misc]


def cases(pattern: str = "*") -> Iterator[Case]:
    """The cases that a pattern chooses, scenarios last."""
    seen: set[str] = set()
    for match in matches(pattern):
        for case in cases_of(match):
            if case.name not in seen and chosen(case, pattern):
                seen.add(case.name)
                yield case
    for case in SCENARIOS.values():
        if chosen(case, pattern):
            yield case


def chosen(case: Case, pattern: str) -> bool:
    """Whether a pattern is part of a case's name, or a glob of its name or family."""
    return pattern in case.name or any(
        fnmatch.fnmatchcase(n, pattern) for n in (case.name, case.op, case.family)
    )


def _may_match(op: str, pattern: str) -> bool:
    """A quick no, before the case is made."""
    head = pattern.partition("#")[0]
    literal = head.partition("*")[0].partition("?")[0].partition("[")[0]
    return not literal or literal in op or literal.partition(".")[0] == op.partition(".")[0]


@lru_cache(maxsize=4096)
def find(name: str) -> Case:
    """The case of a name; KeyError where there is none."""
    if name in SCENARIOS:
        return SCENARIOS[name]
    try:
        candidates = match_all(name.partition("#")[0])
    except ValueError as unknown:
        raise KeyError(f"{name}: {unknown}") from unknown
    for match in candidates:
        for case in cases_of(match):
            if case.name == name:
                return case
    raise KeyError(f"there is no case {name}")


@dataclass(frozen=True, slots=True)
class Covered:
    """Whether every spelling of a form that is executed has a case; if none is, why not."""

    form: Form
    covered: bool
    refused: str


def coverage() -> list[Covered]:
    """Every form of the table."""
    touched = [pattern for case in SCENARIOS.values() for pattern in case.covers]
    found = []
    for forms in families().values():
        for form in forms:
            own = list(spellings(form))
            has = all(
                m.status.level == "refused"
                or cases_of(m)
                or any(fnmatch.fnmatchcase(m.op, t) for t in touched)
                for m in own
            )
            levels = {m.status.level for m in own}
            why = own[0].status.note if own and levels == {"refused"} else ""
            found.append(Covered(form, has, why))
    return found


def uncovered(found: list[Covered]) -> list[str]:
    """Forms that are executed and have a spelling without a case, by their syntax lines."""
    return [c.form.syntax for c in found if not c.covered and not c.refused]


def refused(found: list[Covered]) -> dict[str, list[str]]:
    """Why forms are not executed: reason to syntax lines."""
    reasons: dict[str, list[str]] = {}
    for c in found:
        if c.refused:
            reasons.setdefault(c.refused, []).append(c.form.syntax)
    return reasons
