"""`ww.mbarriers`: barrier objects from Python, in pipelines, across producers and consumers, and used wrongly."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import bf16, f32, ptx, s32, u32
from warpwright.codegen import tools

N, STAGES, TILE = 24, 3, 64


@ww.kernel(threads=96)
def pipeline(x: ww.ptr[f32], out: ww.ptr[f32], tiles: u32):
    """One warp loads, two add: a ring of stages."""
    ring = ww.shared(f32, (STAGES, TILE), align=128)
    full, empty = ww.mbarriers(STAGES), ww.mbarriers(STAGES, arrivals=64)
    t = ww.thread_rank()
    if t < 32:
        if t == 0:
            for k in ww.range(tiles):
                stage, turn = k % STAGES, k // STAGES
                if turn > 0:
                    empty[stage].wait((turn - 1) & 1)
                full[stage].arrive_expect_tx(TILE * 4)
                ptx.cp.async_.bulk.shared__cluster.global_.mbarrier__complete_tx__bytes(
                    ring[stage], x + k * TILE, TILE * 4, full[stage].address
                )
    else:
        total = f32(0)
        for k in ww.range(tiles):
            stage, turn = k % STAGES, k // STAGES
            full[stage].wait(turn & 1)
            total = total + ring[stage, t - 32]
            empty[stage].arrive()
        out[t - 32] = total


def test_a_ring_of_stages() -> None:
    x = np.random.default_rng(1).integers(0, 100, N * TILE).astype(np.float32)
    out = np.zeros(TILE, np.float32)
    pipeline[1, 96](x, out, N)
    assert out.tolist() == x.reshape(N, TILE).sum(0).tolist()


@ww.kernel(threads=64)
def early(x: ww.ptr[f32], out: ww.ptr[f32]):
    """Loads the next tile over one that is still read: nobody says that the stage is empty."""
    ring = ww.shared(f32, TILE, align=128)
    full = ww.mbarriers(1)
    t = ww.thread_rank()
    for k in ww.range(2):
        if t == 0:
            full[0].arrive_expect_tx(TILE * 4)
            ptx.cp.async_.bulk.shared__cluster.global_.mbarrier__complete_tx__bytes(
                ring, x + k * TILE, TILE * 4, full[0].address
            )
        full[0].wait(k & 1)
        out[k * TILE + t] = ring[t]


def test_a_stage_that_is_filled_too_early_is_a_race() -> None:
    with pytest.raises(ww.DeviceFault) as caught:
        early[1, 64](np.zeros(2 * TILE, np.float32), np.zeros(2 * TILE, np.float32))
    assert caught.value.kind in ("race", "async-pending")
    assert "test_mbarriers.py" in str(caught.value)


@ww.kernel(threads=128)
def counted(out: ww.ptr[u32]):
    """Every thread arrives; each learns that all have."""
    seen = ww.shared(u32, 128)
    bars = ww.mbarriers(2, arrivals=128)
    t = ww.thread_rank()
    for i in range(2):
        seen[t] = t * (i + 1)
        bars[i].arrive()
        while not bars[i].test(0):
            pass
        out[i * 128 + t] = seen[(t + 1) % 128]
        ww.barrier()


@pytest.mark.parametrize("target", ["sm_80", "sm_90a"])
def test_arrivals(target: str) -> None:
    out = np.zeros(256, np.uint32)
    with ww.using("emu"):
        ww.use("emu", target)
        try:
            counted[1, 128](out)
        finally:
            ww.use("emu", "sm_90a")
    assert out.tolist() == [(t + 1) % 128 * i for i in (1, 2) for t in range(128)]


@ww.kernel(threads=32)
def swizzled_tile(a: ww.tensor_map, b: ww.tensor_map):
    tile = ww.shared(bf16, (8, 64), align=1024)
    bars = ww.mbarriers(1)
    if ww.thread_rank() == 0:
        bars[0].arrive_expect_tx(1024)
        ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.tile.mbarrier__complete_tx__bytes(
            tile, (a, (0, s32(ww.ctaid.x) * 8)), bars[0].address
        )
        bars[0].wait(0)
        ptx.cp.reduce.async_.bulk.tensor._2d.global_.shared__cta.add.tile.bulk_group(
            (b, (0, s32(ww.ctaid.x) * 8)), tile
        )
        ptx.cp.async_.bulk.commit_group()
        ptx.cp.async_.bulk.wait_group(0)


def test_reduction_through_a_swizzled_tile() -> None:
    a = np.arange(32 * 64, dtype=np.float32).reshape(32, 64) % 17
    import ml_dtypes

    x, y = a.astype(ml_dtypes.bfloat16), np.ones((32, 64), ml_dtypes.bfloat16)
    make = lambda array: ww.tensor_map(array, (8, 64), swizzle=128)  # noqa: E731
    swizzled_tile[4, 32](make(x), make(y))
    assert np.array_equal(y.astype(np.float32), a + 1)


@pytest.mark.parametrize("kernel", [pipeline, counted, swizzled_tile], ids=lambda k: k.__name__)
def test_the_assembler_takes_them(kernel: Any) -> None:
    if not tools.find("ptxas"):
        pytest.skip("no ptxas")
    assert ww.compile(kernel, "sm_90a").asm["cubin"]


def test_wrong_counts() -> None:
    @ww.kernel
    def none():
        ww.mbarriers(0)

    @ww.kernel
    def outside():
        ww.mbarriers(2)[2].arrive()

    @ww.kernel
    def many():
        ww.mbarriers(1, arrivals=1 << 20)

    for kernel, message in (
        (none, "n of barrier objects"),
        (outside, "index 2 is outside 2"),
        (many, "arrivals of barrier"),
    ):
        with pytest.raises(ww.CompileError, match=message) as caught:
            ww.compile(kernel)
        assert "test_mbarriers.py" in str(caught.value)
