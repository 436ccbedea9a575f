"""What `ww.kernel` and `ww.compile` refuse, at the line that says it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import warpwright as ww
from warpwright import f32


def define(**options: Any) -> ww.Kernel:
    @ww.kernel(**options)
    def k(x: ww.ptr[f32]):
        x[0] = 1.0

    return k


CASES: list[tuple[Callable[[], Any], tuple[str, ...]]] = [
    (lambda: define(thread=64), ("has no option 'thread'", "did you mean threads?", "max_regs")),
    (lambda: define(threads=0), ("a block of 0",)),
    (lambda: define(threads=1025), ("threads=1025 cannot be kept", "1 to 1024")),
    (lambda: define(threads=(32, 32, 2)), ("cannot be kept", "(32, 32, 2)")),
    (lambda: define(threads=1.5), ("made of integers",)),
    (lambda: define(threads="64"), ("made of integers", "'64'")),
    (lambda: define(max_regs=256), ("max_regs=256", "16 to 255")),
    (lambda: define(max_regs=0), ("max_regs=0",)),
    (lambda: define(min_blocks=33), ("min_blocks=33", "1 to 32")),
    (lambda: define(min_blocks=True), ("min_blocks=True",)),
    (lambda: define(cluster=(0, 1, 1)), ("a cluster of 0",)),
    (lambda: define(cluster=17), ("cluster=17", "1 to 16")),
    (lambda: ww.kernel(int), ("wants a function", "type 'int'")),  # type: ignore[call-overload]
    (lambda: ww.kernel(len), ("wants a function", "'len'")),
    (lambda: ww.compile(len), ("wants a kernel", "@ww.kernel")),  # type: ignore[arg-type]
    (lambda: ww.compile(define(), "sm_91"), ("there is no target 'sm_91'", "sm_90")),
    (lambda: ww.compile(define(), SIZE=3), ("has no constexpr 'SIZE'", "is defined at")),
]


@pytest.mark.parametrize(("call", "parts"), CASES)
def test_refused(call: Callable[[], Any], parts: tuple[str, ...]) -> None:
    with pytest.raises(ww.CompileError) as refused:
        call()
    for part in parts:
        assert part in str(refused.value)
    assert refused.value.diagnostics[0].location.file == __file__


def test_bounds_reach_the_text() -> None:
    ptx = ww.compile(define(threads=(16, 4), min_blocks=2, cluster=2), "sm_90").ptx
    for line in (".maxntid 16, 4, 1", ".minnctapersm 2", ".reqnctapercluster 2, 1, 1"):
        assert line in ptx
    assert ".maxnreg 64" in ww.compile(define(threads=64, max_regs=64)).ptx


def test_a_dump_folder_that_cannot_be_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    blocker = tmp_path / "a file"
    blocker.write_text("")
    monkeypatch.setenv("WARPWRIGHT_DUMP_DIR", str(blocker / "x"))
    with pytest.raises(ww.CompileError, match="WARPWRIGHT_DUMP_DIR"):
        ww.compile(define())
