"""Occupancy that the compiler chooses: the highest step that costs no spill, and what it says of the next."""

from __future__ import annotations

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32
from warpwright.codegen.diagnostics import CompileError
from warpwright.codegen.tools import find
from warpwright.isa.amdgcn.targets import TARGETS as AMD
from warpwright.isa.targets import nvidia_target
from warpwright.regalloc.occupancy import steps
from warpwright.regalloc.occupancy_amd import vgpr_steps

COUNT = 40


def pinned(x: ww.ptr[f32], y: ww.ptr[f32]) -> None:
    """Forty values live at once, which no compiler may bring nearer together."""
    i = ww.tid.x
    values = [ww.load(x + i + 256 * k, order="volatile") for k in range(COUNT)]
    for k in range(COUNT):
        ww.store(y + i + 256 * k, values[(k * 7) % COUNT], order="volatile")


def chosen(**options: object) -> ww.Kernel:
    @ww.kernel(threads=256, **options)  # type: ignore[call-overload, untyped-decorator]
    def held(x: ww.ptr[f32], y: ww.ptr[f32]) -> None:
        pinned(x, y)

    return held  # type: ignore[no-any-return]


@pytest.mark.skipif(find("ptxas") is None, reason="ptxas is not installed")
@pytest.mark.parametrize("target", ["sm_80", "sm_90a", "sm_120a"])
def test_the_most_blocks_that_cost_nothing(target: str) -> None:
    plain = ww.compile(chosen(), target=target)
    done = ww.compile(chosen(occupancy="auto"), target=target)
    told, higher = done.report()["budget"], steps(nvidia_target(target), 256)
    assert done.resources.spill_stores == 0 and told["spills"] == []
    before = max(b for b, n in higher.items() if n >= plain.resources.registers)
    assert told["blocks"] >= before and done.resources.registers <= higher[told["blocks"]]
    next_one = min(b for b in higher if b > told["blocks"])
    words = f"{next_one} blocks in {higher[next_one]} registers would spill"
    assert (
        told["reason"].startswith(f"occupancy, chosen: {told['blocks']} blocks at once")
        and words in told["reason"]
    )
    over = ww.compile(chosen(max_regs=higher[next_one]), target=target)
    assert over.resources.spill_stores > 0  # the next step does cost something


@pytest.mark.parametrize("target", ["gfx942", "gfx1100"])
def test_the_most_waves_that_cost_nothing(target: str) -> None:
    plain = ww.compile(chosen(), target=target).resources
    done = ww.compile(chosen(occupancy="auto"), target=target)
    told, row = done.report()["budget"], AMD[target]
    assert told["spill_bytes"] == 0 and told["vgpr"] <= vgpr_steps(row)[told["waves"]]
    assert told["waves"] >= plain.waves and f"{told['waves']} waves at once cost nothing" in told["reason"]
    x, y = np.arange(256 * COUNT, dtype=np.float32), np.zeros(256 * COUNT, np.float32)
    out = ww.to_device(y, device=f"emu:{target}")
    chosen(occupancy="auto")[1, 256](ww.to_device(x, device=f"emu:{target}"), out)
    rows = x.reshape(COUNT, 256)
    np.testing.assert_array_equal(
        out.copy_to_host().reshape(COUNT, 256), rows[[k * 7 % COUNT for k in range(COUNT)]]
    )


def test_what_contradicts_it_is_refused() -> None:
    for options, message in (
        ({"occupancy": 4}, "says who chooses it"),
        ({"occupancy": "auto", "max_regs": 40}, "chooses the registers"),
        ({"occupancy": "auto", "min_blocks": 2}, "chooses the registers"),
        ({"occupancy": "auto", "threads": None}, "needs a fixed block size"),
    ):
        with pytest.raises(CompileError, match=message):
            ww.kernel(**{"threads": 256, **options})(pinned)  # type: ignore[call-overload]
