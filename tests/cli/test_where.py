"""`warpwright isa --where`: every instruction's row, semantics, reference and cases are found, at lines that say so."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from warpwright.cli.isa import matching
from warpwright.cli.where import Place, places
from warpwright.isa.amdgcn.lookup import names
from warpwright.isa.amdgcn.table import ROWS
from warpwright.isa.ptx import families

ROOT = Path(__file__).parents[2]
LINES: dict[str, list[str]] = {}


def said(place: Place) -> str:
    """The line of a place, braces of f-strings as they come out."""
    if place.file not in LINES:
        LINES[place.file] = (ROOT / place.file).read_text().split("\n")
    return " ".join(LINES[place.file][place.line - 1].replace("{{", "{").replace("}}", "}").split())


def test_every_family_of_ptx() -> None:
    for family in families():
        found = places(family, matching(family))
        assert any(p.what == "row" for p in found), family
        for place in found:
            assert place.says in said(place) or family in said(place), f"{family}: {place}"


def test_every_mnemonic_and_intrinsic_of_amd() -> None:
    from warpwright.isa.amdgcn.mnemonics import expand

    for name in [*ROWS, *(f"amdgcn.{n}" for n in names())]:
        found = places(name, ())
        assert any(p.what == "row" for p in found), name
        for place in found:
            line = said(place)
            if place.what != "row":
                assert place.says in line, f"{name}: {place}"
                continue
            head = line.partition("|")[0].split()
            spelled = [one.rstrip("|").lstrip("@v_") for word in head for one in expand(f"{word}|")]
            assert any(s and s in name for s in spelled) or "f8f6f4" in line, f"{name}: {line}"


@pytest.mark.parametrize("vendor", ["NVIDIA", "AMD"])
def test_fifty_names_as_a_user_asks(vendor: str, run) -> None:
    every = sorted(families()) if vendor == "NVIDIA" else sorted([*ROWS, *(f"amdgcn.{n}" for n in names())])
    for name in random.Random(vendor).sample(every, 50):
        done = run("isa", "--where", name, "--json")
        assert done.exit_code == 0, done.output
        for place in json.loads(done.output):
            lines = (ROOT / place["file"]).read_text().split("\n")
            assert 1 <= place["line"] <= len(lines) and lines[place["line"] - 1].strip()


def test_the_places_of_one_of_each(run) -> None:
    text = run("isa", "--where", "cnot").output
    for start in (
        "row        isa/ptx/logic.py:",
        "semantics  emulator/ptx/semantics/bits.py:",
        "reference  conformance/",
    ):
        assert start in text
    text = run("isa", "--where", "v_add_f32_e32").output
    for start in (
        "row        isa/amdgcn/valu.py:",
        "semantics  emulator/amdgcn/semantics/",
        "reference  conformance/amdgcn/",
    ):
        assert start in text
    assert run("isa", "--where", "nothing_like_it").exit_code == 1


def test_a_mnemonic_says_what_it_takes(run) -> None:
    done = run("isa", "v_add_f32")
    assert done.exit_code == 0
    for words in ("v_add_f32", "destinations: f32", "sources: f32 f32", "emulator: exact", "gfx942"):
        assert words in done.output
    (row,) = json.loads(run("isa", "v_rcp_f32_e64", "--json").output)
    assert row["name"] == "v_rcp_f32" and row["status"] == "approximate" and "gfx1100" in row["chips"]
    assert "v_mfma_f32_16x16x4f32" in run("isa", "v_mfma_f32").output
