"""Accumulators of asynchronous products keep their registers: no move stands between products, or behind their fence."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

import warpwright as ww
from warpwright import bf16, f32, ptx, u32, u64

sys.path.insert(0, str(Path(__file__).parents[1] / "emulator"))

from canonical import layout, small

A = layout(64, 16, 16, 32, False, 0)
B = layout(8, 16, 16, 32, False, 0)
FIELDS = (256 >> 4) << 32 | 3 << 62  # eight rows of 32 bytes behind each other, swizzled in 32 bytes


@ww.kernel(threads=128)
def products(image: ww.ptr[bf16], out: ww.ptr[f32], steps: u32, KEEP: ww.constexpr = False):
    """`steps` times two products, from zeros; KEEP: what the first left is stored as well."""
    a, b = ww.shared(bf16, 1024, align=1024), ww.shared(bf16, 128, align=1024)
    t = ww.tid.x
    for i in range(8):
        a[t * 8 + i] = image[t * 8 + i]
    b[t] = image[1024 + t]
    ptx.fence.proxy.async_()
    ww.barrier()
    left = u64(a.at(0).shared_address()) >> 4 | u64(FIELDS)
    right = u64(b.at(0).shared_address()) >> 4 | u64(FIELDS)
    acc = ww.regs(f32, 4)
    for i in range(4):
        acc[i] = f32(0.0)
    for _ in ww.range(steps):
        ptx.wgmma.fence.sync.aligned()
        for _ in range(2):
            ptx.wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16(acc, left, right, True, 1, 1, 0, 0)
        ptx.wgmma.commit_group.sync.aligned()
        ptx.wgmma.wait_group.sync.aligned(0)
    first = [acc[i] for i in range(4)]
    if KEEP:
        ptx.wgmma.fence.sync.aligned()
        ptx.wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16(acc, left, right, True, 1, 1, 0, 0)
        ptx.wgmma.commit_group.sync.aligned()
        ptx.wgmma.wait_group.sync.aligned(0)
    for i in range(4):
        out[t * 4 + i] = acc[i]
        out[512 + t * 4 + i] = first[i]


@ww.kernel(threads=128)
def single(image: ww.ptr[bf16], out: ww.ptr[f32]):
    """Zeros that are only known as literals, without a loop."""
    a, b = ww.shared(bf16, 1024, align=1024), ww.shared(bf16, 128, align=1024)
    t = ww.tid.x
    for i in range(8):
        a[t * 8 + i] = image[t * 8 + i]
    b[t] = image[1024 + t]
    ptx.fence.proxy.async_()
    ww.barrier()
    acc = ww.regs(f32, 4)
    for i in range(4):
        acc[i] = f32(0.0)
    left = u64(a.at(0).shared_address()) >> 4 | u64(FIELDS)
    right = u64(b.at(0).shared_address()) >> 4 | u64(FIELDS)
    ptx.wgmma.fence.sync.aligned()
    ptx.wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16(acc, left, right, True, 1, 1, 0, 0)
    ptx.wgmma.commit_group.sync.aligned()
    ptx.wgmma.wait_group.sync.aligned(0)
    for i in range(4):
        out[t * 4 + i] = acc[i]


def operands() -> tuple[np.ndarray, np.ndarray]:
    """Shared memory as it is to be, and the product in the accumulators' order."""
    rng = np.random.default_rng(1)
    a, b = small(rng, "bf16", (64, 16)), small(rng, "bf16", (8, 16))
    image = np.zeros(2048 + 256, np.uint8)
    A.put(image[:2048], a)
    B.put(image[2048:], b)
    d = a.astype(np.float32) @ b.astype(np.float32).T
    lanes = [
        (16 * (t // 32) + t % 32 // 4 + 8 * (i // 2), 2 * (t % 4) + i % 2)
        for t in range(128)
        for i in range(4)
    ]
    return image.view(ml_dtypes.bfloat16), np.array([d[r, c] for r, c in lanes])


def between(text: str) -> list[str]:
    """The moves between a fence of products and the end of their group."""
    parts = re.findall(r"wgmma\.fence(.*?)wgmma\.commit_group", text, re.DOTALL)
    return [line for part in parts for line in part.splitlines() if re.match(r"\s*mov\.(b32|f32)", line)]


def test_products_in_a_loop() -> None:
    image, product = operands()
    out = np.zeros(1024, np.float32)
    products.launch(image, out, 3, grid=1, block=128, device="emu")
    np.testing.assert_array_equal(out[:512], 6 * product)
    np.testing.assert_array_equal(out[512:], 6 * product)
    assert not between(ww.compile(products, target="sm_90a").asm["ptx"])


def test_a_value_that_lives_on_is_copied_before_the_fence() -> None:
    image, product = operands()
    out = np.zeros(1024, np.float32)
    products.launch(image, out, 2, grid=1, block=128, device="emu", KEEP=True)
    np.testing.assert_array_equal(out[:512], 5 * product)
    np.testing.assert_array_equal(out[512:], 4 * product)
    assert not between(ww.compile(products, target="sm_90a", KEEP=True).asm["ptx"])


def test_literals() -> None:
    image, product = operands()
    out = np.zeros(512, np.float32)
    single.launch(image, out, grid=1, block=128, device="emu")
    np.testing.assert_array_equal(out, product)
    assert not between(ww.compile(single, target="sm_90a").asm["ptx"])
