"""Every planted synchronisation bug is told at its line; its corrected twin is silent and right, however copies arrive."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import clusters  # noqa: F401
import copies  # noqa: F401
import objects  # noqa: F401
import products  # noqa: F401
import tables  # noqa: F401
import threads  # noqa: F401
from planted import ALL, REFUSED, Planted

import warpwright as ww

SEEDS = (None, 1, 2, 3, 4, 5)
every = pytest.mark.parametrize("case", ALL, ids=lambda c: c.name)


@every
def test_the_bug_is_told(case: Planted) -> None:
    case.check_told(None)


@every
def test_the_twin_is_silent_and_right(case: Planted) -> None:
    for seed in SEEDS:
        case.check_twin(seed)


@pytest.mark.parametrize("case", [c for c in ALL if not c.lucky], ids=lambda c: c.name)
def test_the_bug_is_told_whenever_copies_arrive(case: Planted) -> None:
    for seed in SEEDS[1:]:
        case.check_told(seed)


#: What the compiler tells already, by itself: registers in flight, and parts of a warpgroup.
IN_FLIGHT = ("wgmma_without_fence", "wgmma_without_wait", "wgmma_without_commit", "tcgen05_dealloc_too_early")
PARTED = ("wgmma_by_three_warps", "registers_of_one_warp")


@every
def test_the_compiler_tells_by_itself(case: Planted) -> None:
    if case.kind == REFUSED:
        return
    if case.name not in (*IN_FLIGHT, *PARTED):
        case.compile_bug()
        return
    with pytest.raises(ww.CompileError) as caught:
        case.compile_bug()
    lines = {d.location.line for d in caught.value.diagnostics}
    assert case.line() in lines or case.name == "tcgen05_dealloc_too_early"


def test_the_page_lists_every_mistake() -> None:
    page = (Path(__file__).parents[2] / "docs" / "emulator.md").read_text()
    table = page.partition("## Mistakes and what is said")[2].partition("\n## ")[0].partition("|---|---|")[2]
    rows = re.findall(r"^\| (.+?) \| `?([a-z0-9-]+)`?.* \|$", table, re.MULTILINE)
    assert sorted(rows) == sorted((case.mistake, case.kind) for case in ALL)
