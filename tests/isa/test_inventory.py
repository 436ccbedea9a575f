"""Every family of PTX has rows, and forms exist from the version and target on that the assembler was seen to want."""

from __future__ import annotations

from pathlib import Path

import pytest

from warpwright.conformance.spellings import HINTS
from warpwright.conformance.spellings import spellings as listed
from warpwright.isa.ptx import NoMatch, families, match_all
from warpwright.isa.ptx.coverage import spellings
from warpwright.isa.ptx.inventory import FAMILIES, held
from warpwright.isa.targets import TARGETS, least_version

ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "inventory.tsv").read_text().splitlines()
    if not line.startswith("#")
]
#: Rows ask for what the optional predicate needs.
LATER = ("tex.", "tld4.")


def test_there_are_203_families() -> None:
    assert len(FAMILIES) == len(set(FAMILIES)) == 203
    assert {row[0] for row in ROWS} == set(FAMILIES)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_has_rows(family: str) -> None:
    assert held(family)


def test_a_family_without_rows_is_seen() -> None:
    assert not held("frobnicate") and not held("mma.frobnicate") and not held("tcgen05.frobnicate")


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


@pytest.mark.parametrize(
    "family", ["shfl", "selp", "mul", "redux", "cvt.pack", "atom", "wgmma.mma_async", "tensormap.replace"]
)
def test_spellings_are_counted(family: str) -> None:
    """The number is that of the combinations that are made one by one (families without hints to caches)."""
    for form in families()[family]:
        if not HINTS & {m.slot for m in form.modifiers()}:
            assert spellings(form) == sum(1 for _ in listed(form))
