"""The suite can fail: faults planted into the emulator are caught, each by the case that is there for it."""

from __future__ import annotations

import pytest

from warpwright.conformance import catalogue
from warpwright.conformance.execute import ERROR, FAIL, PASS, run_batch

from .planted import FAULTS, Fault, planted


def test_there_are_enough_faults() -> None:
    assert len(FAULTS) >= 30
    assert len({f.name for f in FAULTS}) == len(FAULTS)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda f: f.name)
def test_a_planted_fault_is_caught(fault: Fault) -> None:
    case = catalogue.find(fault.case)
    (before,) = run_batch([case], "emu", quick=True)
    assert before.status == PASS, before
    with planted(fault):
        (found,) = run_batch([case], "emu", quick=True)
    assert found.status in (FAIL, ERROR), found
    if found.status == FAIL:
        assert found.wrong and found.found and found.wanted
        assert found.reproduction.startswith(f"warpwright conformance --case '{fault.case}'")
