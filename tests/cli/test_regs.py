"""`warpwright regs`: the report of a kernel's registers, as text and as data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from warpwright.codegen import tools

ROOT = Path(__file__).parents[2]
MATMUL = ROOT / "samples" / "matmul.py"
pytestmark = pytest.mark.skipif(tools.find("ptxas") is None, reason="no ptxas here")


def test_the_page_of_a_sample(run) -> None:
    done = run("regs", f"{MATMUL}:matmul", "--target", "sm_90a")
    assert done.exit_code == 0
    assert "matmul for sm_90a, blocks of 256 threads" in done.output
    assert "one more block wants at most 32 registers" in done.output
    assert "registers, if there were no bound" in done.output
    assert "sums[r] = ww.fma(" in done.output


def test_the_same_as_data(run) -> None:
    found = json.loads(run("regs", MATMUL, "--target", "sm_80", "--json").output)["matmul"]
    assert found["peak"] > 16 and found["registers"] >= 24 and found["local_bytes"] == 0
    assert sum(h["registers"] for h in found["holders"]) >= found["peak"] - 2
    assert max(b["most"] for b in found["pressure"]) == found["peak"]
    assert 16 <= found["predicted"] <= 32


def test_an_unknown_kernel(run) -> None:
    assert run("regs", f"{MATMUL}:other").exit_code == 2


def test_the_page_for_an_amd_chip(run) -> None:
    pytest.importorskip("llvmlite")
    said = run("regs", f"{MATMUL}:matmul", "--target", "gfx942").output
    assert "matmul for gfx942, blocks of 256 threads" in said and "waves a SIMD" in said
    found = json.loads(run("regs", MATMUL, "--target", "gfx1100", "--json").output)["matmul"]
    assert found["vgpr"] > 8 and found["spill_bytes"] == 0 and 1 <= found["waves"] <= 16
