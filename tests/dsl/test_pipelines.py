"""Pipelines of random shapes: with every wait and fence in place nothing is reported, whenever copies arrive; with one left
out, something is.
"""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, ptx, s32, u32
from warpwright.emulator import ptx as emulator

COLS = 32


@ww.kernel
def through(
    a: ww.tensor_map,
    b: ww.tensor_map,
    tiles: u32,
    STAGES: ww.constexpr,
    ROWS: ww.constexpr,
    WARPS: ww.constexpr,
    BUFFERS: ww.constexpr,
    FULL: ww.constexpr = True,
    EMPTY: ww.constexpr = True,
    FENCE: ww.constexpr = True,
    MEET: ww.constexpr = True,
    DRAIN: ww.constexpr = True,
):
    """One warp loads tiles; the others double them into buffers that are stored behind their backs."""
    ring = ww.shared(f32, (STAGES, ROWS, COLS), align=1024)
    done = ww.shared(f32, (BUFFERS, ROWS, COLS), align=1024)
    full, empty = ww.mbarriers(STAGES), ww.mbarriers(STAGES, arrivals=WARPS * 32)
    t = ww.thread_rank()
    if t < 32:
        if t == 0:
            for k in ww.range(tiles):
                stage, turn = k % STAGES, k // STAGES
                if EMPTY and turn > 0:
                    empty[stage].wait((turn - 1) & 1)
                full[stage].arrive_expect_tx(ROWS * COLS * 4)
                ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.tile.mbarrier__complete_tx__bytes(
                    ring.at(stage, 0, 0), (a, (0, s32(k) * ROWS)), full[stage].address
                )
    else:
        w = t - 32
        for k in ww.range(tiles):
            stage, buffer = k % STAGES, k % BUFFERS
            if FULL:
                full[stage].wait((k // STAGES) & 1)
            if w == 0 and DRAIN:
                ptx.cp.async_.bulk.wait_group.read(BUFFERS - 1)
            ww.barrier(1, WARPS * 32)
            for i in ww.range(w, ROWS * COLS, WARPS * 32):
                done[buffer, i // COLS, i % COLS] = ring[stage, i // COLS, i % COLS] * 2
            if FENCE:
                ptx.fence.proxy.async_.shared__cta()
            if MEET:
                ww.barrier(1, WARPS * 32)
            if w == 0:
                ptx.cp.async_.bulk.tensor._2d.global_.shared__cta.tile.bulk_group(
                    (b, (0, s32(k) * ROWS)), done.at(buffer, 0, 0)
                )
                ptx.cp.async_.bulk.commit_group()
            empty[stage].arrive()
        if w == 0:
            ptx.cp.async_.bulk.wait_group.read(0)


def run(rng: random.Random, seed: int | None, **left_out: bool) -> None:
    """A random shape; the result must be right."""
    shape = {
        "STAGES": rng.randint(1, 4),
        "ROWS": rng.choice([4, 8, 16]),
        "WARPS": rng.randint(1, 4),
        "BUFFERS": rng.randint(1, 3),
    }
    tiles = rng.randint(shape["STAGES"] + shape["BUFFERS"] + 1, 14)
    rows = tiles * shape["ROWS"] - rng.randint(0, 3)
    device = emulator.Device()
    x = np.random.default_rng(rng.randint(0, 99)).normal(size=(rows, COLS)).astype(np.float32)
    given, out = device.from_array(x, "a"), device.alloc(x.nbytes, "b")
    box = (shape["ROWS"], COLS)
    maps: list[Any] = [ww.tensor_map(x, box).at(buffer.address).encode() for buffer in (given, out)]
    made = ww.compile(through, "sm_90a", **shape, **left_out)
    kernel = emulator.load(made.ptx, "k.ptx", device).kernel("through")
    emulator.launch(kernel, 1, 32 + 32 * shape["WARPS"], [*maps, tiles], seed=seed)
    assert np.array_equal(out.copy_out(np.float32).reshape(x.shape), x * 2)


@pytest.mark.parametrize("case", range(24))
def test_complete_pipelines_are_not_reported(case: int) -> None:
    for seed in (None, case, case + 100):
        run(random.Random(case), seed)


EXPECTED = {
    "FULL": {"async-pending", "uninitialised", "bad-mbarrier", "race"},
    "EMPTY": {"async-pending", "race", "bad-mbarrier"},
    "FENCE": {"missing-proxy-fence"},
    "MEET": {"race", "async-pending", "uninitialised"},
    "DRAIN": {"async-pending"},
}


@pytest.mark.parametrize("case", range(6))
@pytest.mark.parametrize("what", sorted(EXPECTED))
def test_what_is_left_out_is_told(what: str, case: int) -> None:
    rng = random.Random(case)
    if what == "MEET":  # one warp meets itself
        while True:
            state = rng.getstate()
            if [rng.randint(1, 4), rng.choice([4, 8, 16]), rng.randint(1, 4)][2] > 1:
                rng.setstate(state)
                break
    with pytest.raises(emulator.DeviceFault) as caught:
        run(rng, None, **{what: False})
    assert caught.value.kind in EXPECTED[what], caught.value
    assert "test_pipelines.py" in str(caught.value)
