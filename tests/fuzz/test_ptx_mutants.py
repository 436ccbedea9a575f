"""A part of the long runs of `ptx_mutants.py`: damaged and hostile PTX, of which only the package's exceptions come."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from hostile_ptx import TEXTS
from ptx_mutants import Result, mutant, one

from warpwright.runtime import devices

#: Texts of several seconds; the long run has them.
SLOW = (
    "100 000 registers in use", "initialiser with a million items", "labels, 100 000", "branches, 50 000",
    "a line of a million",
    "a row of 3 000", "100 000 parameters", "10^9", "operands, 100 000", "scopes 100 000 deep", "endless", "2^20",
)  # fmt: skip


@pytest.fixture(autouse=True)
def emulator_put_back() -> object:
    """The texts run on emulators of their own."""
    before = dict(devices._runtimes)
    yield
    devices._runtimes.clear()
    devices._runtimes.update(before)


@pytest.mark.parametrize("first", range(700_000, 700_300, 50))
def test_damaged_text(first: int) -> None:
    result = Result()
    for seed in range(first, first + 50):
        one(f"seed {seed}", mutant(seed), result)
    assert not result.wrong, result.wrong
    assert result.counts["refused"], result


@pytest.mark.parametrize("name", [name for name in TEXTS if not name.startswith(SLOW)])
def test_hostile_text(name: str) -> None:
    result = Result()
    one(name, TEXTS[name](), result)
    assert not result.wrong, result.wrong
