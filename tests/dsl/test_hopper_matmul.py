"""A matrix product as Hopper wants it, in Python: tensor maps, a ring of barrier objects, wgmma, a tensor store.

What each part must do for the next is checked by the emulator's sanitizer; leaving one of them out is told at its line.
"""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np
import pytest

import warpwright as ww
from warpwright import bf16, f32, ptx, s32, u32, u64
from warpwright.codegen import tools

STAGES, M, N, K = 2, 64, 64, 64


def descriptor(tile: Any, k: int) -> Any:
    """Shared-memory descriptor of a K-major tile with the 128-byte swizzle, `k` steps of 16 elements in."""
    start = u64(tile.shared_address() + 32 * k)
    return ((start >> 4) & 0x3FFF) | ((1 << 16) | (64 << 32) | (1 << 62))


@ww.kernel(threads=256)
def matmul(
    a: ww.tensor_map,
    b: ww.tensor_map,
    c: ww.tensor_map,
    tiles: u32,
    WAIT: ww.constexpr = True,
    RELEASE: ww.constexpr = True,
    FENCE: ww.constexpr = True,
    DRAIN: ww.constexpr = True,
):
    tile_a = ww.shared(bf16, (STAGES, M, K), align=1024)
    tile_b = ww.shared(bf16, (STAGES, N, K), align=1024)
    result = ww.shared(f32, (M, N), align=128)
    full, empty = ww.mbarriers(STAGES), ww.mbarriers(STAGES, arrivals=128)
    t = ww.thread_rank()
    if t >= 128:
        if t == 128:
            for k in ww.range(tiles):
                stage, turn = k % STAGES, k // STAGES
                if RELEASE and turn > 0:
                    empty[stage].wait((turn - 1) & 1)
                full[stage].arrive_expect_tx((M + N) * K * 2)
                x = s32(k) * K
                ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.tile.mbarrier__complete_tx__bytes(
                    tile_a.at(stage, 0, 0), (a, (x, s32(ww.ctaid.y) * M)), full[stage].address
                )
                ptx.cp.async_.bulk.tensor._2d.shared__cluster.global_.tile.mbarrier__complete_tx__bytes(
                    tile_b.at(stage, 0, 0), (b, (x, s32(ww.ctaid.x) * N)), full[stage].address
                )
    else:
        acc = ww.regs(f32, 32, 0.0)
        for k in ww.range(tiles):
            stage = k % STAGES
            if WAIT:
                full[stage].wait((k // STAGES) & 1)
            ptx.wgmma.fence.sync.aligned()
            for step in range(K // 16):
                ptx.wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16(
                    acc,
                    descriptor(tile_a.at(stage, 0, 0), step),
                    descriptor(tile_b.at(stage, 0, 0), step),
                    ww.s32(1) != 0,
                    1,
                    1,
                    0,
                    0,
                )
            ptx.wgmma.commit_group.sync.aligned()
            ptx.wgmma.wait_group.sync.aligned(0)
            empty[stage].arrive()
        row, col = t // 32 * 16 + t % 32 // 4, t % 4 * 2
        for i in range(32):
            result[row + i % 4 // 2 * 8, col + i // 4 * 8 + i % 2] = acc[i]
        if FENCE:
            ptx.fence.proxy.async_.shared__cta()
        ww.barrier(1, 128)
        if t == 0:
            ptx.cp.async_.bulk.tensor._2d.global_.shared__cta.tile.bulk_group(
                (c, (s32(ww.ctaid.x) * N, s32(ww.ctaid.y) * M)), result
            )
            ptx.cp.async_.bulk.commit_group()
            if DRAIN:
                ptx.cp.async_.bulk.wait_group.read(0)


def run(m: int = 100, n: int = 80, k: int = 320, **options: bool) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(2)
    a = rng.integers(-4, 5, (m, k)).astype(ml_dtypes.bfloat16)
    b = rng.integers(-4, 5, (n, k)).astype(ml_dtypes.bfloat16)
    c = np.zeros((m, n), np.float32)
    maps = [ww.tensor_map(x, (64, 64), swizzle=128) for x in (a, b)]
    grid = (ww.cdiv(n, N), ww.cdiv(m, M))
    matmul.launch(*maps, ww.tensor_map(c, (M, N)), ww.cdiv(k, K), grid=grid, block=256, **options)
    return c, a.astype(np.float32) @ b.astype(np.float32).T


def test_the_product() -> None:
    got, want = run()
    assert np.array_equal(got, want)


@pytest.mark.parametrize(
    ("left_out", "kind"),
    [
        ("WAIT", "async-pending"),
        ("RELEASE", "bad-mbarrier"),
        ("FENCE", "missing-proxy-fence"),
        ("DRAIN", "async-pending"),
    ],
)
def test_what_is_left_out_is_told(left_out: str, kind: str) -> None:
    with pytest.raises(ww.DeviceFault) as caught:
        run(**{left_out: False})
    assert caught.value.kind == kind, caught.value
    assert "test_hopper_matmul.py" in str(caught.value)


def test_the_assembler_takes_it() -> None:
    if not tools.find("ptxas"):
        pytest.skip("no ptxas")
    assert ww.compile(matmul, "sm_90a").asm["cubin"]
