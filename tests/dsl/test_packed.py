"""Vectors in one register go into instructions and come out of them."""

from __future__ import annotations

import ml_dtypes
import numpy as np

import warpwright as ww
from warpwright import f32, ptx, u8, u16, u32


@ww.kernel
def floats(x: ww.ptr[f32], y: ww.ptr[f32], z: ww.ptr[f32]):
    t = ww.tid.x
    a, b = f32.x2(x[2 * t], x[2 * t + 1]), f32.x2(y[2 * t], y[2 * t + 1])
    s = ptx.fma.rn.f32x2(a, b, ptx.add.rn.f32x2(a, b))
    z[2 * t], z[2 * t + 1] = s[0], s[1]


def test_pairs_of_f32() -> None:
    ww.use("emu", target="sm_100a")
    try:
        x, y = (np.random.default_rng(i).integers(-9, 9, 64).astype(np.float32) for i in (1, 2))
        z = np.zeros(64, np.float32)
        floats.launch(x, y, z, grid=1, block=32, device="emu")
    finally:
        ww.use("emu", target="sm_90a")
    assert np.array_equal(z, x * y + x + y)


@ww.kernel
def integers(x: ww.ptr[u16], out: ww.ptr[u16]):
    t = ww.tid.x
    pair = u16.x2(x[2 * t], x[2 * t + 1])
    r = ptx.max.u16x2(ptx.add.u16x2(pair, pair), pair)
    out[2 * t], out[2 * t + 1] = r[0], r[1]


def test_pairs_of_integers() -> None:
    x = np.random.default_rng(3).integers(0, 2**16, 64).astype(np.uint16)
    out = np.zeros(64, np.uint16)
    integers.launch(x, out, grid=1, block=32, device="emu")
    assert np.array_equal(out, np.maximum(x + x, x))


@ww.kernel
def bytes_(x: ww.ptr[f32], out: ww.ptr[ww.e4m3], back: ww.ptr[ww.f16], words: ww.ptr[u16]):
    t = ww.tid.x
    e = ptx.cvt.rn.satfinite.e4m3x2.f32(x[2 * t + 1], x[2 * t])
    out[2 * t], out[2 * t + 1] = e[0], e[1]
    h = ptx.cvt.rn.f16x2.e4m3x2(e)
    back[2 * t], back[2 * t + 1] = h[0], h[1]
    words[t] = e.bitcast(u16)


def test_pairs_of_bytes() -> None:
    x = np.random.default_rng(4).uniform(-9, 9, 64).astype(np.float32)
    out, back = np.zeros(64, ml_dtypes.float8_e4m3fn), np.zeros(64, np.float16)
    words = np.zeros(32, np.uint16)
    bytes_.launch(x, out, back, words, grid=1, block=32, device="emu")
    expected = x.astype(ml_dtypes.float8_e4m3fn)
    assert np.array_equal(out.view(np.uint8), expected.view(np.uint8))
    assert np.array_equal(back, expected.astype(np.float16))
    assert np.array_equal(words.view(np.uint8), expected.view(np.uint8))


@ww.kernel
def nibbles(x: ww.ptr[f32], out: ww.ptr[u8], back: ww.ptr[ww.f16], four: ww.ptr[u32]):
    t = ww.tid.x
    e = ptx.cvt.rn.satfinite.e2m1x2.f32(x[2 * t + 1], x[2 * t])
    out[t] = e
    h = ptx.cvt.rn.f16x2.e2m1x2(e)
    back[2 * t], back[2 * t + 1] = h[0], h[1]
    r = ptx.cvt.rs.satfinite.e4m3x4.f32((x[2 * t], x[2 * t], x[2 * t], x[2 * t]), 0)
    four[t] = r.bitcast(u32)


def test_pairs_of_nibbles_and_fours_of_bytes() -> None:
    x = (np.random.default_rng(5).integers(-12, 13, 64) / 2).astype(np.float32)
    out, back, four = np.zeros(32, np.uint8), np.zeros(64, np.float16), np.zeros(32, np.uint32)
    ww.use("emu", target="sm_100a")
    try:
        nibbles.launch(x, out, back, four, grid=1, block=32, device="emu")
    finally:
        ww.use("emu", target="sm_90a")
    expected = x.astype(ml_dtypes.float4_e2m1fn)
    bits = expected.view(np.uint8) & 15
    assert np.array_equal(out, bits[::2] | bits[1::2] << 4)
    assert np.array_equal(back, expected.astype(np.float16))
    bytes_ = x[::2].astype(ml_dtypes.float8_e4m3fn).view(np.uint8).astype(np.uint32)
    assert np.array_equal(four, bytes_ * 0x01010101)
