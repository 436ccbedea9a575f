"""The suite on the emulator: a quick part of it is right, and everything around it does what it says."""

from __future__ import annotations

import json
import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from warpwright.cli.main import commands
from warpwright.conformance import catalogue, litmus, proxy_litmus, runner
from warpwright.conformance.execute import ERROR, FAIL, PASS, REFUSED, TIMEOUT, Outcome
from warpwright.conformance.journal import Journal
from warpwright.conformance.page import page
from warpwright.conformance.report import Report, compare, load
from warpwright.conformance.runner import Settings

QUICK = Settings("emu", 0, True)
#: Every family has some case here: each fortieth of all, and the scenarios.
NAMES = [case.name for case in catalogue.cases()]
SOME = NAMES[::40] + [n for n in NAMES if n.startswith("scenario:")]


def test_there_are_cases_enough() -> None:
    assert len(NAMES) >= 8000
    assert len(set(NAMES)) == len(NAMES)


def test_a_part_of_the_suite_is_right_on_the_emulator() -> None:
    found = runner.run(SOME, QUICK)
    assert [o for o in found if not o.ok] == []
    assert sum(o.status == REFUSED for o in found) < len(found) / 20


def test_a_case_is_found_again_by_its_name() -> None:
    for name in SOME:
        assert catalogue.find(name).name == name
    with pytest.raises(KeyError):
        catalogue.find("scenario:none")
    with pytest.raises(KeyError):
        catalogue.find("add.u33")


def test_operands_depend_on_the_seed_alone() -> None:
    from warpwright.conformance.execute import operands_of

    case = catalogue.find("fma.rn.f32")
    first, again, other = (operands_of(case, seed, False) for seed in (1, 1, 2))
    assert all((a == b).all() for a, b in zip(first, again))
    assert any((a != b).any() for a, b in zip(first, other))
    assert len(first[0]) >= 2048


def test_a_worker_that_dies_costs_one_case(monkeypatch: pytest.MonkeyPatch) -> None:
    names = NAMES[:12]
    right = runner.work

    def work(part: list[str], settings: Settings) -> list[Outcome]:
        if names[5] in part:
            os._exit(9)
        return right(part, settings)

    monkeypatch.setattr(runner, "work", work)
    found = runner.run(names, QUICK, jobs=2, batch=6)
    assert [o.name for o in found] == names
    assert [o.status for o in found if not o.ok] == [ERROR]
    assert "exit code 9" in found[5].message


def test_a_worker_that_hangs_costs_one_case(monkeypatch: pytest.MonkeyPatch) -> None:
    names = NAMES[:4]
    right = runner.work

    def work(part: list[str], settings: Settings) -> list[Outcome]:
        if names[2] in part:
            time.sleep(60)
        return right(part, settings)

    monkeypatch.setattr(runner, "work", work)
    found = runner.run(names, QUICK, jobs=2, batch=2, limit=2.0)
    assert [o.status for o in found] == [PASS, PASS, TIMEOUT, PASS]


def test_any_executor_will_do() -> None:
    with ThreadPoolExecutor(2) as pool:
        found = runner.run(NAMES[:20], QUICK, executor=pool, batch=5)
    assert [(o.name, o.message) for o in found if not o.ok] == [] and [o.name for o in found] == NAMES[:20]


def test_a_killed_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, names = tmp_path / "journal", NAMES[:9]
    runner.run(names[:5], QUICK, journal=Journal(path, QUICK.as_data()))
    path.write_text(path.read_text()[:-20])  # killed in the middle of a line
    asked: list[str] = []
    right = runner.work
    monkeypatch.setattr(runner, "work", lambda part, s: (asked.extend(part), right(part, s))[1])
    found = runner.run(names, QUICK, journal=Journal(path, QUICK.as_data()))
    assert asked == names[4:] and [o.name for o in found] == names
    assert len(Journal(path, QUICK.as_data()).done) == 9
    with pytest.raises(ValueError, match="another run"):
        Journal(path, Settings("emu", 1, True).as_data())


def report() -> Report:
    bad = Outcome(
        "add.u32", "add", "u32", "add.type", FAIL, "emu", 64, 2, 1.0, 0.1, "", "0x1,0x2", "d", "0x4", "0x3"
    )
    good = Outcome("sub.u32", "sub", "u32", "sub.type", PASS, "emu", 64)
    refused = Outcome(
        "x.y", "x", "b32", "x.y", REFUSED, "emu", message="the emulator does not execute `x`: <why>"
    )
    return Report([bad, good, refused], QUICK.as_data(), ["z.w  a:b32"], 1.5)


def test_a_report_in_every_form(tmp_path: Path) -> None:
    made = report()
    made.write_json(tmp_path / "r.json")
    made.write_junit(tmp_path / "r.xml")
    assert load(tmp_path / "r.json").outcomes == made.outcomes
    data = json.loads((tmp_path / "r.json").read_text())
    assert data["outcomes"][0]["reproduction"] == "warpwright conformance --case 'add.u32' --operands 0x1,0x2"
    suites = ElementTree.parse(tmp_path / "r.xml").getroot()
    assert [s.get("failures") for s in suites] == ["1", "0", "0"]
    text = page(made)
    assert "&lt;why&gt;" in text and "--operands 0x1,0x2" in text and "http" not in text
    assert "1 right, 1 wrong, 1 refused" in made.summary()


def test_reports_compared() -> None:
    before, after = report(), report()
    assert compare(before, after) == []
    after.outcomes[0].status = PASS
    after.outcomes[1].ulp = 0.5
    assert [(d.name, d.before, d.after) for d in compare(before, after)] == [
        ("add.u32", "fail", "pass"), ("sub.u32", "pass", "pass"),
    ]  # fmt: skip


def test_the_memory_model_is_kept() -> None:
    results = litmus.run_all("emu", quick=True)
    assert len(results) > 200 and not [r for r in results if r.broken]
    assert any(len(r.seen) > 3 for r in results), "the pauses must lead to different outcomes"


def test_a_forbidden_outcome_would_be_told() -> None:
    passing = litmus.TESTS[0]
    assert litmus._is_forbidden(passing, "fence.acq_rel", (1, 0, 1, 1))
    assert not litmus._is_forbidden(passing, "relaxed", (1, 0, 1, 1))


def test_the_command(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    done = CliRunner().invoke(
        commands, ["conformance", "--filter", "add.rn.*f32", "--quick", "--jobs", "1", "--json", str(out)]
    )
    assert done.exit_code == 0, done.output
    assert "0 wrong" in done.output and json.loads(out.read_text())["outcomes"]
    one = CliRunner().invoke(
        commands, ["conformance", "--case", "add.rn.ftz.f32", "--operands", "0x3f800000,0x40000000"]
    )
    assert one.exit_code == 0 and "d (f32) = 0x40400000" in one.output
    same = CliRunner().invoke(commands, ["conformance", "--compare", str(out), str(out)])
    assert same.exit_code == 0 and "0 cases differ" in same.output


@pytest.mark.parametrize(
    "words",
    [
        ["--case", "add.rn.f32", "--operands", "1"], ["--case", "add.rn.f32", "--operands", "x,y"],
        ["--case", "nothing"], ["--filter", "no such thing"], ["--assembler", "ptxas=/nowhere"],
    ],
)  # fmt: skip
def test_a_wrong_command_line_is_told(words: list[str]) -> None:
    done = CliRunner().invoke(commands, ["conformance", *words])
    assert done.exit_code == 2 and "Error" in done.output


def test_proxies_need_their_fences() -> None:
    """With a fence the new words alone; without one the emulator tells."""
    results = {r.name: r for r in proxy_litmus.run_all("emu", quick=True)}
    assert len(results) == 11 and not [r for r in results.values() if r.broken]
    assert results["store-then-bulk-load.fenced"].seen == {"new": 1}
    assert results["store-then-bulk-load.bare"].seen == {"told": 1}
    assert proxy_litmus.TESTS[0].fences["fenced"][1] == ("old", "told")


def test_the_page_sorts_and_filters_by_itself() -> None:
    text = page(report())
    assert "onclick=sort(3)" in text and "oninput=show()" in text and "<script>" in text
    assert "http" not in text and "src=" not in text
