"""Every case there is, by name.

Needs the instruction table, `plans`, `spellings`, `scenarios`, `litmus`. Gives `names`, `find`, `entries` (what each form
has), `uncovered`. Invariant: any process finds a case by its name alone.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Iterator
from functools import lru_cache

from ..isa.ptx import Match, families, match_all
from .case import Case
from .plans import cases_of
from .spellings import spellings


def matches(pattern: str = "*") -> Iterator[Match]:
    """Every spelling of every form that may match a pattern, in the manual's order."""
    for family, forms in families().items():
        whole = fnmatch.fnmatchcase(family, pattern)
        for form in forms:
            yield from spellings(form, lambda op: whole or _may_match(op, pattern))


def cases(pattern: str = "*") -> Iterator[Case]:
    """The cases whose name matches a pattern."""
    seen: set[str] = set()
    for match in matches(pattern):
        for case in cases_of(match):
            if case.name not in seen and chosen(case, pattern):
                seen.add(case.name)
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
    """The case of a name."""
    for match in match_all(name.partition("#")[0]):
        for case in cases_of(match):
            if case.name == name:
                return case
    raise KeyError(name)
