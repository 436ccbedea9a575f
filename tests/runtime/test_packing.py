"""Scalars as bytes, on both devices' packers, against NumPy; host arrays that share memory, against sets of bytes."""

from __future__ import annotations

import struct
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import warpwright as ww
from warpwright.isa.types import SCALARS, Scalar
from warpwright.runtime.arguments import Slot, check_argument
from warpwright.runtime.staging import regions

INTEGERS = [s for s in SCALARS.values() if s.kind in "usb" and s.bits <= 64]
FLOATS = [s for s in SCALARS.values() if s.kind == "f" and s.numpy and s.bits >= 8]


def numpy_dtype(scalar: Scalar) -> Any:
    name = scalar.numpy or f"uint{scalar.bits}"
    return np.dtype(getattr(ml_dtypes, name, name))


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.sampled_from(INTEGERS), st.integers(-(1 << 65), 1 << 65))
def test_integers(scalar: Scalar, value: int) -> None:
    low = -(1 << scalar.bits - 1) if scalar.kind == "s" else 0
    high = low + (1 << scalar.bits)
    value = value if scalar.bits == 64 else value % (4 << scalar.bits) - (2 << scalar.bits)
    if low <= value < high:
        raw = check_argument(Slot("n", scalar), value).raw
        assert raw == value.to_bytes(scalar.bytes, "little", signed=scalar.kind == "s")
    else:
        with pytest.raises(ww.CompileError, match="does not fit"):
            check_argument(Slot("n", scalar), value)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.sampled_from(FLOATS), st.floats(width=16))
def test_floats(scalar: Scalar, value: float) -> None:
    raw = check_argument(Slot("a", scalar), value).raw
    wanted = np.asarray(value).astype(numpy_dtype(scalar)).tobytes()
    if value != value:  # the sign and payload of a NaN are nobody's promise
        assert np.isnan(np.frombuffer(raw, numpy_dtype(scalar)).astype(np.float64))[0] or b"\x00" not in raw
    else:
        assert raw == wanted


def test_a_tf32_travels_as_a_float() -> None:
    assert check_argument(Slot("a", SCALARS["tf32"]), 1.5).raw == struct.pack("<f", 1.5)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=8))
def test_regions_are_the_arrays_and_nothing_else(cuts: list[tuple[int, int]]) -> None:
    memory = np.arange(80, dtype=np.uint8)
    arrays = [memory[start : start + length] for start, length in cuts]
    found = regions(list(enumerate(arrays)))
    base = memory.__array_interface__["data"][0]
    covered: list[int] = []
    placed: dict[int, tuple[int, int]] = {}
    for region in found:
        covered += range(region.address - base, region.address - base + region.nbytes)
        for position, offset in region.members:
            assert position not in placed
            placed[position] = (region.address + offset - base, offset)
            assert np.array_equal(region.bytes()[offset : offset + arrays[position].nbytes], arrays[position])
    wanted = {i for start, length in cuts for i in range(start, start + length)}
    assert len(covered) == len(set(covered)) and set(covered) == wanted
    assert {p: start for p, (start, _) in placed.items() if cuts[p][1]} == {
        p: start for p, (start, length) in enumerate(cuts) if length
    }
    before = memory.copy()
    for region in found:
        new = region.bytes() + 100
        written = {p for p, _ in region.members if p % 2 == 0}
        region.give_back(new, written)
    changed = {
        i for p, (start, length) in enumerate(cuts) if p % 2 == 0 for i in range(start, start + length)
    }
    assert {int(i) for i in np.flatnonzero(memory != before)} == changed
