"""The suite can fail: faults planted into the emulator are caught, each by the case that is there for it."""

from __future__ import annotations

import shlex

import pytest
from click.testing import CliRunner

from warpwright.cli.main import commands
from warpwright.conformance import catalogue
from warpwright.conformance.execute import ERROR, FAIL, PASS, run_batch

from .planted import FAULTS, Fault, planted
from .planted_parts import PARTS, Part, planted_part


def test_there_are_enough_faults() -> None:
    assert len(FAULTS) >= 50 and len(PARTS) >= 30
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


@pytest.mark.parametrize("name", ["round down as to nearest", "shuffle the other way"])
def test_the_reproduction_line_works(name: str) -> None:
    """The command that a failure prints shows the failure again."""
    fault = next(f for f in FAULTS if f.name == name)
    with planted(fault):
        (found,) = run_batch([catalogue.find(fault.case)], "emu", quick=True)
        words = shlex.split(found.reproduction)
        done = CliRunner().invoke(commands, words[1:])
    assert done.exit_code == 1 and "should be" in done.output, done.output
    assert CliRunner().invoke(commands, words[1:]).exit_code == 0


@pytest.mark.parametrize("part", PARTS, ids=lambda p: p.name)
def test_a_fault_in_a_part_is_caught(part: Part) -> None:
    case = catalogue.find(part.case)
    (before,) = run_batch([case], "emu", quick=True)
    assert before.status == PASS, before
    with planted_part(part):
        (found,) = run_batch([case], "emu", quick=True)
    assert found.status in (FAIL, ERROR), found
    (after,) = run_batch([case], "emu", quick=True)
    assert after.status == PASS, after
