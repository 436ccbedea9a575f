"""`warpwright regs`: the report of a kernel's registers, as text and as data."""

from __future__ import annotations

import json
import re
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


TIGHT = """
import warpwright as ww
from warpwright import f32, u32

@ww.kernel(threads=256, max_regs=40, spills=4000)
def tight(n: u32, x: ww.ptr[f32], y: ww.ptr[f32]):
    i = ww.tid.x
    v = [ww.load(x + i * (k + 1)) for k in range(50)]
    ww.barrier()
    for _ in ww.range(n):
        for k in range(50):
            v[k] = v[k] * v[(k * 7) % 50] + f32(1)
    ww.barrier()
    for k in range(50):
        y[i * (k + 3)] = v[k]
"""


def test_spills_by_kind_and_line(run, tmp_path: Path) -> None:
    """The page adds up what the data say of each register; what was taken is no worse than what was not."""
    file = tmp_path / "tight.py"
    file.write_text(TIGHT)
    told = json.loads(run("regs", file, "--target", "sm_80", "--json").output)["tight"]
    page = run("regs", file, "--target", "sm_80").output
    assert f"spills to shared memory, {told['moves']} instructions" in page and "<- taken" in page
    assert {s["kind"] for s in told["spills"]} <= {"slot", "base", "again"} and told["moves"] > 0
    rows = re.findall(
        r"^    (stored and reloaded|stored for others|computed again) +(\d+) +(\d+) ", page, re.MULTILINE
    )
    assert sum(int(n) for _, n, _ in rows) == len(told["spills"])
    assert sum(int(size) for *_, size in rows) == sum(s["bytes"] for s in told["spills"])
    taken = next(c for c in told["tried"] if c["kind"] == told["chosen"])
    fitting = [c["local_bytes"] for c in told["tried"] if c["blocks"] >= told["tried"][0]["blocks"]]
    assert taken["local_bytes"] == min(fitting) < told["tried"][0]["local_bytes"]


def test_an_unknown_kernel(run) -> None:
    assert run("regs", f"{MATMUL}:other").exit_code == 2


def test_the_page_for_an_amd_chip(run) -> None:
    pytest.importorskip("llvmlite")
    said = run("regs", f"{MATMUL}:matmul", "--target", "gfx942").output
    assert "matmul for gfx942, blocks of 256 threads" in said and "waves a SIMD" in said
    found = json.loads(run("regs", MATMUL, "--target", "gfx1100", "--json").output)["matmul"]
    assert found["vgpr"] > 8 and found["spill_bytes"] == 0 and 1 <= found["waves"] <= 16
