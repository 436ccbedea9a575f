"""Every family of PTX has rows, and forms exist from the version and target on that the assembler was seen to want."""

from __future__ import annotations

from pathlib import Path

import pytest

from warpwright.isa.ptx import NoMatch, bases, families, match_all
from warpwright.isa.targets import TARGETS, least_version

ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "inventory.tsv").read_text().splitlines()
    if not line.startswith("#")
]
#: Rows ask for what the optional predicate needs.
LATER = ("tex.", "tld4.")


def test_there_are_203_families() -> None:
    assert len({row[0] for row in ROWS}) == 203


@pytest.mark.parametrize("family", sorted({row[0] for row in ROWS}))
def test_a_family_has_rows(family: str) -> None:
    """By its name, as the beginning of families' names, or as the beginning of a form's."""
    words = family.split(".")
    if family in bases() or any(f == family or f.startswith(family + ".") for f in families()):
        return
    starts = [
        form
        for rows in families().values()
        for form in rows
        if form.base == words[0]
        and all(any(w in c.text.split(".") for m in form.modifiers() for c in m.choices) for w in words[1:])
    ]
    assert starts


@pytest.mark.parametrize("row", [r for r in ROWS if r[1] != "-"], ids=lambda r: r[1])
def test_a_form_exists_from_there_on(row: list[str]) -> None:
    _, name, ptx, target = row
    matches = match_all(name)
    version = tuple(map(int, ptx.split(".")))
    number = int(target[3:].rstrip("af"))
    least = "sm_75" if number < 75 else target
    found = min(least_version(least, m.requires) or (99, 0) for m in matches)
    wanted = max(version, TARGETS[least].min_ptx)
    assert found >= wanted if name.startswith(LATER) else found == wanted
    for lower in TARGETS.values():
        if lower.number < number:
            assert all(least_version(lower, m.requires) is None for m in matches), lower


def test_nonsense_has_none() -> None:
    with pytest.raises(NoMatch):
        match_all("frobnicate.b32")
