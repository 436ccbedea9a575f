"""Modes of halves that no instruction has at once: saturation and directions towards bf16, flushing through f32."""

from __future__ import annotations

import ml_dtypes
import numpy as np
import pytest

import warpwright as ww
from warpwright import bf16, f16, f32, f64, s32
from warpwright.codegen.ptx.assemble import assemble
from warpwright.codegen.tools import find

DEVICES = ("emu:sm_90a", "emu:gfx942", "emu:gfx1100")


@ww.kernel(threads=32)
def saturated(x: ww.ptr[f32], out: ww.ptr[f32]) -> None:
    i = ww.tid.x
    v = x[i]
    out[i] = f32(v.to(bf16, sat=True))
    out[i + 32] = f32(s32(v).to(bf16, sat=True))
    out[i + 64] = f32(f64(v).to(bf16, sat=True))
    out[i + 96] = f32(f16(v).to(bf16, sat=True))
    out[i + 128] = f32(f16(v).to(bf16, rnd="rz"))


@ww.kernel(threads=32)
def flushed(x: ww.ptr[f16], out: ww.ptr[f16]) -> None:
    i = ww.tid.x
    out[i] = ww.div(x[i], f16(2.0), ftz=True)
    out[i + 32] = ww.sqrt(x[i], ftz=True)


@pytest.mark.parametrize("device", DEVICES)
def test_saturation_and_direction_towards_bf16(device: str) -> None:
    x = np.linspace(-3, 3, 32).astype(np.float32) * np.float32(1.001)
    x[5] = np.nan
    out = ww.zeros(160, f32, device=device)
    saturated[1, 32](ww.to_device(x, device=device), out)
    found = out.copy_to_host().reshape(5, 32)

    def clamped(v: np.ndarray) -> np.ndarray:
        return np.nan_to_num(np.clip(v.astype(ml_dtypes.bfloat16).astype(np.float32), 0, 1))

    whole = np.trunc(np.nan_to_num(x))
    wanted = [clamped(x), clamped(whole), clamped(x.astype(np.float64)), clamped(x.astype(np.float16))]
    np.testing.assert_array_equal(found[:4], wanted)
    cut = (x.astype(np.float16).astype(np.float32).view(np.uint32) & 0xFFFF0000).view(np.float32)
    np.testing.assert_array_equal(found[4], cut)


@pytest.mark.parametrize("device", DEVICES)
def test_halves_through_f32_are_flushed(device: str) -> None:
    """Subnormal operands count as zero, subnormal results become it; signs stay."""
    x = np.zeros(32, np.uint16)
    x[:6] = (0x0001, 0x8001, 0x03FF, 0x0400, 0x0800, 0x8400)  # subnormals, and the least normal ones
    out = ww.zeros(64, f16, device=device)
    flushed[1, 32](ww.to_device(x.view(np.float16), device=device), out)
    half, root = out.copy_to_host().reshape(2, 32)
    assert half[:6].view(np.uint16).tolist() == [0, 0x8000, 0, 0, 0x0400, 0x8000]
    assert root[:3].view(np.uint16).tolist() == [0, 0x8000, 0]
    assert root[3] == np.sqrt(x[3:4].view(np.float16).astype(np.float32)).astype(np.float16)[0]


@pytest.mark.skipif(find("ptxas") is None, reason="ptxas is not installed")
@pytest.mark.parametrize("target", ["sm_90a", "sm_100a", "sm_120a"])
def test_the_assembler_takes_it(target: str) -> None:
    for kernel in (saturated, flushed):
        assert assemble(ww.compile(kernel, target=target).ptx, target).cubin
