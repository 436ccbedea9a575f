"""Reductions over a wavefront on AMD: lanes that do not run, and constants, which LLVM's own reduction folds wrongly."""

from __future__ import annotations

import numpy as np
import pytest

import warpwright as ww
from warpwright import s32
from warpwright.isa.targets import parse_target

TARGETS = ("gfx90a", "gfx942", "gfx1030", "gfx1100", "gfx1100:wave64", "gfx1200")
THREADS = 96  # not a multiple of 64: half of the second wavefront is not there


@ww.kernel(threads=THREADS)
def reduced(x: ww.ptr[s32], out: ww.ptr[s32], kind: ww.constexpr) -> None:
    i = ww.tid.x
    out[i] = ww.warp.reduce(x[i], kind)
    out[i + THREADS] = ww.warp.reduce(s32(7), kind)


@pytest.mark.parametrize("kind", ["add", "xor", "and", "or", "min", "max"])
@pytest.mark.parametrize("target", TARGETS)
def test_only_running_lanes_count(target: str, kind: str) -> None:
    x = np.random.default_rng(0).integers(-(1 << 31), 1 << 31, THREADS).astype(np.int32)
    out = ww.zeros(2 * THREADS, s32, device=f"emu:{target}")
    reduced[1, THREADS](ww.to_device(x, device=f"emu:{target}"), out, kind=kind)
    width = parse_target(target).warp_size
    of = {"add": np.add, "xor": np.bitwise_xor, "and": np.bitwise_and, "or": np.bitwise_or}
    combine = of.get(kind) or {"min": np.minimum, "max": np.maximum}[kind]
    expected = np.zeros((2, THREADS), np.int32)
    for first in range(0, THREADS, width):
        lanes = slice(first, min(first + width, THREADS))
        expected[0, lanes] = combine.reduce(x[lanes], dtype=np.int32)
        expected[1, lanes] = combine.reduce(np.full_like(x[lanes], 7), dtype=np.int32)
    np.testing.assert_array_equal(out.copy_to_host().reshape(2, -1), expected)
