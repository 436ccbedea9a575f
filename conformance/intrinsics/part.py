"""The intrinsics as a part of the suite for AMD devices.

Needs `values`, `lanes`, `matrix`, `buffers`, `memory`, `whole`, `smoke`, `missing`, the portable part. Gives what
`suites.Part` asks of a module.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ...isa.amdgcn import lookup
from ...isa.amdgcn.targets import TARGETS, AmdTarget
from ..portable.kernel import PortableCase
from ..portable.part import run_batch, show
from . import buffers, lanes, matrix, memory, missing, smoke, values, whole

__all__ = ["cases", "find", "run_batch", "show", "uncovered"]

CHAPTERS = (values, lanes, matrix, buffers, memory, whole, smoke)


@lru_cache(maxsize=2)
def _table(target: str) -> dict[str, PortableCase]:
    chip = TARGETS[target]
    return {case.name: case for chapter in CHAPTERS for case in chapter.cases(chip)}


def cases(target: AmdTarget) -> Iterator[PortableCase]:
    yield from _table(target.name).values()


def find(name: str, target: AmdTarget) -> PortableCase:
    return _table(target.name)[name]


def uncovered(target: AmdTarget) -> list[str]:
    """Rows of the chip without a case, and why, and those that only run; many overloads of one name are one line."""
    found: dict[str, int] = {}
    for name in lookup.names():
        for _, form in lookup.overloads(name):
            if target.name in form.targets and not smoke.has_reference(form, target):
                why = missing.reason(name)
                none = f"no case: {why}" if why else "no case"
                said = f"amdgcn:{name} ({'runs, result not judged' if smoke.fits(form) else none})"
                found[said] = found.get(said, 0) + 1
    return [f"{name}, {count} overloads" if count > 1 else name for name, count in found.items()]
