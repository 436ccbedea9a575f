"""Conversions to floats of eight bits and fewer from every type, on both vendors' targets: rounded once, saturated.

The expected result is the nearest of the format's values, the even code in a tie, by binary search among them in
float64, where their midpoints are exact. Operands are every value of the narrow types, and the neighbourhoods of
midpoints for the wide ones.
"""

from __future__ import annotations

import linecache
from functools import cache
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import warpwright as ww

#: Device -> the formats that its target converts to.
FORMATS = {
    "emu:sm_90": ("e4m3", "e5m2"),
    "emu:sm_100a": ("e4m3", "e2m1", "e3m2", "e2m3"),
    "emu:gfx942": ("e4m3fnuz", "e5m2fnuz"),
    "emu:gfx950": ("e4m3", "e5m2"),
    "emu:gfx1200": ("e4m3", "e5m2"),
}
DTYPES: dict[str, Any] = {
    "e4m3": ml_dtypes.float8_e4m3fn,
    "e5m2": ml_dtypes.float8_e5m2,
    "e4m3fnuz": ml_dtypes.float8_e4m3fnuz,
    "e5m2fnuz": ml_dtypes.float8_e5m2fnuz,
    "e2m1": ml_dtypes.float4_e2m1fn,
    "e3m2": ml_dtypes.float6_e3m2fn,
    "e2m3": ml_dtypes.float6_e2m3fn,
    "f16": np.float16,
    "bf16": ml_dtypes.bfloat16,
    "f32": np.float32,
    "f64": np.float64,
}
INTEGERS = {
    f"{k}{n}": np.dtype(f"{'int' if k == 's' else 'uint'}{n}").type for k in "su" for n in (8, 16, 32, 64)
}
SOURCES = (*INTEGERS, "f16", "bf16", "f32", "f64")


@cache
def finite(kind: str) -> np.ndarray[Any, Any]:
    """The format's finite values from zero up, by code."""
    bits = {"e2m1": 3, "e3m2": 5, "e2m3": 5}.get(kind, 7)
    values = np.arange(1 << bits, dtype=np.uint8).view(DTYPES[kind]).astype(np.float64)
    values = values[np.isfinite(values)]
    assert (np.diff(values) > 0).all()
    return values


def nearest(kind: str, x: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The format's value nearest to each number, with its sign; NaN stays NaN."""
    values = finite(kind)
    size = np.abs(x)
    at = np.clip(np.searchsorted(values, size, side="right") - 1, 0, values.size - 2)
    middle = (values[at] + values[at + 1]) / 2
    up = (size > middle) | ((size == middle) & (at % 2 == 1))
    found = np.where(np.isnan(x), np.nan, np.copysign(values[at + up], x))
    return found


def operands(source: str, kind: str) -> np.ndarray[Any, Any]:
    """Values of the source type that matter to the format."""
    if source in ("f16", "bf16"):
        return np.arange(1 << 16, dtype=np.uint16).view(DTYPES[source])
    dtype: Any = INTEGERS.get(source) or DTYPES[source]
    if np.dtype(dtype).itemsize <= 2:
        return np.arange(np.iinfo(dtype).min, np.iinfo(dtype).max + 1).astype(dtype)
    values = finite(kind)
    near = np.concatenate([values, (values[1:] + values[:-1]) / 2, values[-1:] * [1.03, 1.1, 2.0**30]])
    if source in INTEGERS:
        info = np.iinfo(dtype)
        whole = {int(v) + d for v in [*near, *(2.0 ** np.arange(60))] for d in (-1, 0, 1)}
        both = whole | {-v for v in whole} | {info.min, info.max, info.min + 1, info.max - 1}
        return np.array(sorted(v for v in both if info.min <= v <= info.max), dtype)
    near = near.astype(dtype)
    ends = np.array([0, 5e-324, 1e-310, 1e-45, 1e-40, 3e38, 1e300, np.inf, np.nan]).astype(dtype)
    zero = dtype(0)
    with np.errstate(all="ignore"):
        some = np.concatenate([near, np.nextafter(near, zero), np.nextafter(near, dtype(np.inf)), ends])
        if source == "f64":  # less than half a unit of f32 beside a midpoint
            some = np.concatenate([some, near * (1 + 2.0**-40), near * (1 - 2.0**-40)])
    return np.concatenate([some, -some]).astype(dtype)


@cache
def converting(source: str, kind: str) -> ww.Kernel:
    """A kernel that converts an array."""
    text = (
        f"def convert(x: ww.ptr[ww.{source}], y: ww.ptr[ww.{kind}], n: ww.u32):\n"
        f"    i = ww.ctaid.x * 256 + ww.tid.x\n    if i < n:\n        y[i] = ww.{kind}(x[i])\n"
    )
    file = f"<{source} to {kind}>"
    linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
    space: dict[str, Any] = {"ww": ww}
    exec(compile(text, file, "exec"), space)
    return ww.kernel(space["convert"])


def check(device: str, source: str, kind: str, x: np.ndarray[Any, Any]) -> None:
    """Convert every operand and compare."""
    y = np.zeros(x.size, np.uint8).view(DTYPES[kind])
    converting(source, kind).launch(x, y, x.size, grid=-(-x.size // 256), block=256, device=device)
    with np.errstate(all="ignore"):
        want = nearest(kind, x.astype(np.float64))
    if kind in ("e2m1", "e3m2", "e2m3"):  # no NaN: the greatest value
        want = np.where(np.isnan(want), finite(kind)[-1], want)
    found = y.astype(np.float64)
    if kind.endswith("fnuz"):
        want = want + 0.0  # no minus zero
    bad = ~((found == want) & (np.signbit(found) == np.signbit(want)) | (np.isnan(found) & np.isnan(want)))
    assert not bad.any(), [(x[i], found[i], want[i]) for i in np.flatnonzero(bad)[:5]]


@pytest.mark.parametrize("device,kind", [(d, k) for d, kinds in FORMATS.items() for k in kinds])
def test_every_type_converts_in_one_rounding(device: str, kind: str) -> None:
    for source in SOURCES:
        check(device, source, kind, operands(source, kind))


@pytest.mark.parametrize("device", FORMATS)
def test_narrow_formats_convert_to_each_other(device: str) -> None:
    for kind in FORMATS[device]:
        for source in FORMATS[device]:
            if source != kind:
                bits = {"e2m1": 4, "e3m2": 6, "e2m3": 6}.get(source, 8)
                x = np.arange(1 << bits, dtype=np.uint8).view(DTYPES[source])
                if source == "e5m2":  # infinities saturate
                    x = x[~np.isinf(x.astype(np.float64))]
                check(device, source, kind, x)


@pytest.mark.parametrize("device", FORMATS)
def test_integers_of_narrow_floats_truncate(device: str) -> None:
    for source in FORMATS[device]:
        bits = {"e2m1": 4, "e3m2": 6, "e2m3": 6}.get(source, 8)
        x = np.arange(1 << bits, dtype=np.uint8).view(DTYPES[source])
        x = x[np.isfinite(x.astype(np.float64))]
        y = np.zeros(x.size, np.int32)
        converting(source, "s32").launch(x, y, x.size, grid=1, block=256, device=device)
        assert (y == np.trunc(x.astype(np.float64))).all()


@pytest.mark.parametrize("device", ["emu:sm_90", "emu:gfx942", "emu:gfx1100"])
def test_tf32_converts_as_the_f32_that_holds_it(device: str) -> None:
    x = np.random.default_rng(3).standard_normal(256).astype(np.float32) * 100
    x = (x.view(np.uint32) & 0xFFFFE000).view(np.float32)
    for kind in ("f16", "bf16", "f64", "s32", "u8", "f32"):
        dtype: Any = INTEGERS.get(kind) or DTYPES[kind]
        values = np.abs(x) if kind == "u8" else x
        values = values.clip(0, 255) if kind == "u8" else values
        y = np.zeros(256, dtype)
        converting("tf32", kind).launch(values, y, 256, grid=1, block=256, device=device)
        assert (y == values.astype(dtype)).all(), kind
    for kind in ("f16", "bf16"):
        half = x.astype(DTYPES[kind])
        found = np.zeros(256, np.float32)
        converting(kind, "tf32").launch(half, found, 256, grid=1, block=256, device=device)
        assert (found == half.astype(np.float32)).all(), kind


@pytest.mark.parametrize("target", ["sm_90", "gfx942"])
@pytest.mark.parametrize("source", ["s32", "u8", "f64"])
def test_what_tf32_does_not_take_is_refused(target: str, source: str) -> None:
    with pytest.raises(ww.CompileError, match="does not convert to tf32"):
        ww.compile(converting(source, "tf32"), target=target)


@pytest.mark.parametrize(
    "target,source,kind",
    [("gfx942", "e4m3", "e4m3fnuz"), ("gfx950", "e4m3fnuz", "e4m3"), ("gfx950", "e3m2", "e4m3"), ("sm_90", "e2m1", "e4m3"),
     ("sm_100a", "u32", "ue8m0"), ("sm_80", "f16", "e4m3"), ("gfx90a", "f16", "e4m3")],
)  # fmt: skip
def test_a_format_that_a_target_lacks_is_refused(target: str, source: str, kind: str) -> None:
    with pytest.raises(ww.CompileError):
        ww.compile(converting(source, kind), target=target)
