"""Every portable case, by name.

Needs the files that make them. Gives `CHAPTERS`, `cases`, `find`. Invariant: any process finds a case by its name alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from . import arithmetic
from .kernel import PortableCase

CHAPTERS = (arithmetic,)


@lru_cache(maxsize=4)
def _table(warp: int) -> dict[str, PortableCase]:
    found: dict[str, PortableCase] = {}
    for chapter in CHAPTERS:
        for case in chapter.cases():
            assert case.name not in found, f"two cases are called {case.name}"
            found[case.name] = case
    return found


def cases(warp: int) -> Iterator[PortableCase]:
    """The cases for warps of so many lanes."""
    yield from _table(warp).values()


def find(name: str, warp: int) -> PortableCase:
    """The case of a name; KeyError where there is none."""
    return _table(warp)[name]
