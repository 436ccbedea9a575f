"""Which arrays a kernel may write: never too few, and of arrays that are plainly only read, none."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, u32, u64

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.py"))


@ww.kernel
def plain(x: ww.ptr[f32], y: ww.ptr[f32]):
    y[0] = x[0]


@ww.kernel
def offset(x: ww.ptr[f32], y: ww.ptr[f32], n: u32):
    p = y + 1
    for _ in ww.range(n):
        p = p + 1
    p[0] = x[0]


@ww.kernel
def either(x: ww.ptr[f32], y: ww.ptr[f32], z: ww.ptr[f32], n: u32):
    p = x
    if n > 3:
        p = y
    p[0] = z[0]


@ww.kernel
def atomic(x: ww.ptr[u32], y: ww.ptr[u32]):
    ww.atomic_add(y, x[0])


@ww.kernel
def as_number(x: ww.ptr[f32], y: ww.ptr[f32]):
    ww.store(ww.pointer_from(y.address() + 4, f32), x[0])


@ww.kernel
def stored(x: ww.ptr[f32], table: ww.ptr[u64]):
    table[0] = x.address()


@pytest.mark.parametrize(
    ("k", "written", "read"),
    [
        (plain, "y", "x"), (offset, "y", "x"), (either, "xy", "z"), (atomic, "y", "x"), (as_number, "y", "x"),
        (stored, ["x", "table"], ""),
    ],
    ids=lambda v: getattr(v, "__name__", ""),
)  # fmt: skip
def test_known_kernels(k: ww.Kernel, written: Any, read: Any) -> None:
    found = ww.compile(k).written
    assert found is not None
    assert set(written) <= found and not set(read) & found


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda p: p.stem)
def test_samples_change_nothing_else(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With every array copied back, only those change that the analysis names."""
    sys.path.insert(0, str(sample.parent))
    spec = importlib.util.spec_from_file_location(f"written_{sample.stem}", sample)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for case in list(module.cases())[:3]:
        kernel, given = case.kernel, dict(case.constexprs)
        target = kernel.target_on(ww.use("emu"))
        compiled = kernel.compiled(target, kernel.constexprs(given))
        named = compiled.written
        assert named is not None
        args = case.fresh_arguments()
        with monkeypatch.context() as patch:
            patch.setattr(compiled, "written", None)
            kernel.launch(*args, grid=case.grid, block=case.block, smem=case.smem, **given)
        for param, before, after in zip(kernel.params, case.args, args):
            if isinstance(before, np.ndarray) and param.name not in named:
                assert np.array_equal(before.view(np.uint8), after.view(np.uint8)), param.name
        assert set(case.expected) <= named
