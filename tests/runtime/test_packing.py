"""Scalars as bytes, on both devices' packers, against NumPy; host arrays that share memory, against sets of bytes."""

from __future__ import annotations

import bisect
import math
import struct
from fractions import Fraction
from functools import cache
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
FLOATS = [s for s in SCALARS.values() if s.kind == "f" and s.numpy]


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


@cache
def finite_values(name: str) -> list[float]:
    """Every finite value of a format, in order."""
    dtype = numpy_dtype(SCALARS[name])
    patterns = np.arange(1 << 8 * dtype.itemsize, dtype=f"u{dtype.itemsize}")
    if SCALARS[name].bits < 8:
        patterns = patterns[: 1 << SCALARS[name].bits]
    with np.errstate(all="ignore"):
        values = patterns.view(dtype).astype(np.float64)
    return sorted({float(v) for v in values if np.isfinite(v)})


def rounded(name: str, value: float) -> float | None:
    """`value` rounded once to nearest even among all values of the format; None where it does not fit."""
    values = finite_values(name)
    low, high = values[0], values[-1]
    at = bisect.bisect_left(values, value)
    if at == len(values) or (at == 0 and value < low):
        step = (values[-1] - values[-2]) / 2
        beyond = Fraction(abs(value)) - Fraction(high)
        fits = abs(value) > 0 and beyond < Fraction(step) and name != "ue8m0"
        return (high if value > 0 else low) if fits else None
    if values[at] == value:
        return value
    below, above = values[at - 1], values[at]
    down, up = Fraction(value) - Fraction(below), Fraction(above) - Fraction(value)
    if down != up:
        found = below if down < up else above
    else:
        dtype = numpy_dtype(SCALARS[name])
        found = next(
            v for v in (below, above) if int(np.asarray(v).astype(dtype).view(f"u{dtype.itemsize}")) % 2 == 0
        )
    return None if found == 0 and value != 0 else found


NEAR = st.builds(
    lambda exponent, mantissa, tail, sign: sign * 2.0**exponent * (1 + mantissa / 4096 + tail * 2.0**-45),
    st.integers(-150, 130), st.integers(0, 4095), st.integers(-2, 2), st.sampled_from([1, -1]),
)  # fmt: skip


@settings(max_examples=600, derandomize=True, deadline=None)
@given(st.sampled_from([s for s in FLOATS if s.bits <= 16]), NEAR | st.floats(-65504, 65504, width=16))
def test_floats_are_rounded_once_or_refused(scalar: Scalar, value: float) -> None:
    wanted = rounded(scalar.name, value)
    if wanted is None or (scalar.name == "ue8m0" and not 2.0**-127 <= value <= 2.0**127):
        with pytest.raises(ww.CompileError, match=r"does not fit|too small"):
            check_argument(Slot("a", scalar), value)
    else:
        raw = check_argument(Slot("a", scalar), value).raw
        assert float(np.frombuffer(raw, numpy_dtype(scalar))[0]) == wanted


@pytest.mark.parametrize("scalar", FLOATS, ids=str)
def test_special_values_go_where_the_format_has_them(scalar: Scalar) -> None:
    no_infinity = ("e4m3", "e4m3fnuz", "e5m2fnuz", "e3m2", "e2m3", "e2m1", "ue8m0")
    no_nan = ("e3m2", "e2m3", "e2m1")
    for value, absent in ((math.inf, no_infinity), (-math.inf, no_infinity), (math.nan, no_nan)):
        if scalar.name in absent:
            with pytest.raises(ww.CompileError, match=r"has no (NaN|infinity)"):
                check_argument(Slot("a", scalar), value)
        else:
            raw = check_argument(Slot("a", scalar), value).raw
            found = float(np.frombuffer(raw, numpy_dtype(scalar))[0])
            assert found == value or (math.isnan(found) and math.isnan(value))


@pytest.mark.parametrize("scalar", [*FLOATS, SCALARS["tf32"]], ids=str)
@pytest.mark.parametrize(
    "value",
    [1e39, -1e39, 1.7e308, 10**400, -(10**400), 2**60 + 1, 16777217, 1e-320, -1e-320, 2**5 + 1, 10**5000],
    ids=lambda value: f"{value:.3}" if isinstance(value, float) else f"{value.bit_length()} bits",
)
def test_what_a_format_cannot_hold_is_refused(scalar: Scalar, value: float) -> None:
    digits = {"f64": 53, "f32": 24, "tf32": 24, "f16": 11, "bf16": 8}.get(scalar.name, 5)
    if isinstance(value, int):
        holds = abs(value) < 2**1000 and (
            value.bit_length() <= digits or not value % 2 ** (value.bit_length() - digits)
        )
    else:
        holds = scalar.name == "f64"
    if holds:
        assert check_argument(Slot("a", scalar), value).raw
    else:
        with pytest.raises(ww.CompileError, match=r"does not fit|too small|not exact"):
            check_argument(Slot("a", scalar), value)


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
