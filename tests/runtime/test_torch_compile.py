"""Launches inside `torch.compile`: a graph break, and the values of an ordinary launch."""

from __future__ import annotations

import sys
import types
import warnings
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32
from warpwright.runtime import torch_compile


@ww.kernel
def twice(x: ww.ptr[f32], y: ww.ptr[f32]):
    y[ww.tid.x] = x[ww.tid.x] * 2.0


def test_dynamo_is_asked_to_leave_launches_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[Any] = []
    dynamo, rules = types.ModuleType("torch._dynamo"), types.ModuleType("torch._dynamo.trace_rules")
    dynamo.disable = lambda fn: left.append(fn) or fn  # type: ignore[attr-defined]
    rules.add = left.append  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "torch._dynamo", dynamo)
    monkeypatch.setitem(sys.modules, "torch._dynamo.trace_rules", rules)
    monkeypatch.setattr(torch_compile, "_left", [])
    x, y = np.ones(32, np.float32), np.zeros(32, np.float32)
    twice[1, 32](x, y)
    assert (y == 2).all() and "warpwright" in left and len(left) > 1


@pytest.mark.parametrize("way", ["brackets", "launch", "prepared"])
def test_a_compiled_function_launches(way: str) -> None:
    torch = pytest.importorskip("torch")
    handle = twice.prepare(grid=1, block=32, device="emu")

    def body(x: Any) -> Any:
        y = torch.empty_like(x)
        if way == "brackets":
            twice[1, 32](x, y)
        elif way == "launch":
            twice.launch(x, y, grid=1, block=32, device="emu")
        else:
            handle(x, y)
        return y + 1

    compiled = torch.compile(body, backend="eager")
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        for start in (0, 5):
            x = torch.arange(start, start + 32, dtype=torch.float32)
            assert torch.equal(compiled(x), x * 2 + 1)
