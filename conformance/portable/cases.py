"""Every portable case, by name.

Needs the files that make them. Gives `CHAPTERS`, `cases`, `find`. Invariant: any process finds a case by its name alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from . import arithmetic, atomics, bits, block, collective, conversions, functions, memory, warp
from .kernel import PortableCase

#: Those of single threads, and those whose threads meet: these depend on the width of a warp.
CHAPTERS = (arithmetic, bits, functions, conversions, memory, atomics)
BETWEEN = (warp, collective, block)


@lru_cache(maxsize=4)
def _table(width: int) -> dict[str, PortableCase]:
    found: dict[str, PortableCase] = {}
    made = (case for chapter in CHAPTERS for case in chapter.cases())
    for case in (*made, *(case for chapter in BETWEEN for case in chapter.cases(width))):
        assert case.name not in found, f"two cases are called {case.name}"
        found[case.name] = case
    return found


def cases(width: int) -> Iterator[PortableCase]:
    """The cases for warps of so many lanes."""
    yield from _table(width).values()


def find(name: str, width: int) -> PortableCase:
    """The case of a name; KeyError where there is none."""
    return _table(width)[name]
