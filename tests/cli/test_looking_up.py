"""`warpwright isa`, `targets`, `doctor`, completion, and the command as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from warpwright.cli.isa import emulated, matching
from warpwright.codegen import tools
from warpwright.isa.ptx import bases, families
from warpwright.isa.targets import all_targets

ROOT = Path(__file__).parents[2]


def test_a_dotted_name_says_what_it_takes(run) -> None:
    done = run("isa", "ld.global.nc.v4.f32")
    assert done.exit_code == 0
    for said in ("ld.nc:", "a: an address", "from PTX", "effects: read", "emulator: exact"):
        assert said in done.output


def test_a_base_gives_every_family_of_its_name(run) -> None:
    found = json.loads(run("isa", "mbarrier", "--json").output)
    assert {"mbarrier.init", "mbarrier.try_wait"} <= {entry["family"] for entry in found}


@pytest.mark.parametrize(
    ("name", "level"),
    [("div.full.f32", "approximate"), ("div.rn.f32", "exact"), ("tex.1d.v4.f32.f32", "refused")],
)
def test_what_the_emulator_does_is_said(name: str, level: str) -> None:
    (form, *_) = matching(name)
    assert list(emulated(name, form)) == [level]


def test_every_form_has_a_status() -> None:
    for family, rows in families().items():
        for form in rows:
            assert emulated(family, form), f"{family}: {form.syntax}"


def test_the_table_is_counted(run) -> None:
    done = run("isa", "--status", "--json")
    counted = json.loads(done.output)
    assert counted["families"] == len(families()) and counted["forms"] == sum(map(len, families().values()))
    assert sum(counted["levels"].values()) == counted["forms"] < counted["spellings"]
    assert counted["held"] == counted["documented"] == 203
    assert counted["targets"]["sm_75"] < counted["targets"]["sm_90"] < counted["targets"]["sm_90a"]
    said = run("isa", "--status").output
    assert said.startswith("203 of 203 families of the manual") and "textures are sampled by hardware" in said
    assert run("isa", "--status", "add").exit_code == 2 and run("isa").exit_code == 2


def test_a_part_lists_the_families(run) -> None:
    done = run("isa", "barr")
    assert done.exit_code == 0 and "mbarrier.init" in done.output
    assert "see also: " in run("isa", "barrier").output
    assert json.loads(run("isa", "vot", "--json").output)[0]["family"].startswith("vote")


def test_an_unknown_name_is_refused(run) -> None:
    done = run("isa", "addd.f32")
    assert done.exit_code == 1 and "there is no instruction" in done.output and "did you mean" in done.output


def test_targets(run) -> None:
    assert "sm_120a" in run("targets").output
    found = json.loads(run("targets", "--json").output)
    assert [t["name"] for t in found] == list(all_targets())
    assert "gfx942" in run("targets").output


def test_doctor_says_what_is_here(run) -> None:
    found = json.loads(run("doctor", "--json").output)
    assert {"numpy", "click"} <= {p["name"] for p in found["packages"] if p["version"]}
    assert found["devices"][-1]["name"] == "emu" and found["current"] in {d["name"] for d in found["devices"]}
    assert "numpy" in run("doctor").output


def test_doctor_says_what_is_missing(run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WARPWRIGHT_PTXAS", str(tmp_path / "absent"))
    tools.find.cache_clear()
    try:
        done = run("doctor")
    finally:
        tools.find.cache_clear()
    assert done.exit_code == 3 and "pip install nvidia-cuda-nvcc" in done.output


def process(*args: str, **env: str) -> subprocess.CompletedProcess[str]:
    """The command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "warpwright.cli", *args],
        capture_output=True,
        text=True,
        env={**os.environ, **env},
        timeout=120,
    )


def test_the_command_as_a_process(tmp_path: Path) -> None:
    done = process("run", str(ROOT / "samples" / "saxpy.py"), "--device", "emu")
    assert done.returncode == 0 and "saxpy: right" in done.stdout
    assert process("--version").stdout.startswith("warpwright, version ")
    assert process("nonsense").returncode == 2
    broken = tmp_path / "broken.py"
    broken.write_text("import warpwright as ww\nww.use('emu', target='sm_1')\n")
    done = process("run", str(broken))
    assert done.returncode == 1 and "broken.py:2:" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("warpwright dump --target sm_9", "plain,sm_90a"),
        ("warpwright isa mbarrier.i", "plain,mbarrier.init"),
        ("warpwright check --device e", "plain,emu"),
        ("warpwright d", "plain,doctor"),
    ],
)
def test_a_shell_can_complete(words: str, expected: str) -> None:
    done = process(
        _WARPWRIGHT_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(len(words.split()) - 1)
    )
    assert expected in done.stdout.split("\n"), done.stdout + done.stderr


def test_every_base_can_be_looked_up(run) -> None:
    for base in bases():
        assert matching(base), base
