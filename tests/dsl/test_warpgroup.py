"""Where a warpgroup parts in front of wgmma or setmaxnreg: conditions of the thread's index, against counting."""

from __future__ import annotations

import operator
import time
from collections.abc import Callable
from typing import Any

import pytest

import warpwright as ww
from warpwright import CompileError, f32, ptx
from warpwright.codegen.passes import warpgroup
from warpwright.codegen.passes.warpgroup import check

THREADS = 384
SPLIT = "threads of a warpgroup may part"
# what a thread's index is made into, and the same in Python
MADE: list[tuple[Callable[[], Any], Callable[[int], int]]] = [
    (lambda: ww.tid.x, lambda t: t),
    (lambda: ww.warpid(), lambda t: t // 32),
    (lambda: ww.tid.x // 128, lambda t: t // 128),
    (lambda: (ww.tid.x >> 5) & 3, lambda t: (t >> 5) & 3),
    (lambda: ww.warp.shuffle(ww.tid.x // 64, 0), lambda t: t // 32 * 32 // 64),
]
TESTS = [(operator.lt, n) for n in (0, 1, 2, 4, 6, 128, 192, 256)] + [(operator.eq, n) for n in (0, 1, 3)]


def compiled(condition: Callable[[], Any]) -> Any:
    @ww.kernel(threads=THREADS, max_regs=168, target="sm_90a")
    def k(x: ww.ptr[f32]):
        if condition():
            ptx.setmaxnreg.dec.sync.aligned.u32(40)
        x[ww.tid.x] = f32(1)

    return ww.compile(k, "sm_90a")


@pytest.mark.parametrize("made", range(len(MADE)))
@pytest.mark.parametrize(("test", "bound"), TESTS, ids=str)
def test_a_condition_parts_a_warpgroup_or_not(made: int, test: Any, bound: int) -> None:
    write, count = MADE[made]
    rows = [[test(count(t), bound) for t in range(g, g + 128)] for g in range(0, THREADS, 128)]
    if all(len(set(row)) == 1 for row in rows):
        compiled(lambda: test(write(), bound))
        return
    with pytest.raises(CompileError) as caught:
        compiled(lambda: test(write(), bound))
    whole = all(len(set(row[w : w + 32])) == 1 for row in rows for w in range(0, 128, 32))
    first = next(g * 128 for g, row in enumerate(rows) if len(set(row)) > 1)
    assert (f"threads {first} to {first + 127}" if whole else "divergent control") in str(caught.value)


def test_a_group_that_never_comes_may_part() -> None:
    """Warps of the first group go different ways, in a place that only the others reach."""

    @ww.kernel(threads=THREADS, max_regs=168, target="sm_90a")
    def k(x: ww.ptr[f32]):
        if ww.tid.x >= 128:
            if ww.tid.x >= 96:
                ptx.setmaxnreg.inc.sync.aligned.u32(168)
            x[ww.tid.x] = f32(1)

    ww.compile(k, "sm_90a")


def test_products_want_the_whole_group_too() -> None:
    @ww.kernel(threads=THREADS, target="sm_90a")
    def k(x: ww.ptr[f32]):
        if ww.warpid() != 1:
            x[ww.tid.x] = f32(1)
            if x[0] > 0:
                ptx.wgmma.fence.sync.aligned()

    with pytest.raises(CompileError, match=SPLIT):
        ww.compile(k, "sm_90a")


def test_what_data_decides_is_taken_as_the_same_for_all() -> None:
    @ww.kernel(threads=THREADS, target="sm_90a")
    def k(x: ww.ptr[f32]):
        if x[0] > 0:
            ptx.wgmma.fence.sync.aligned()

    ww.compile(k, "sm_90a")


def test_time_grows_with_the_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every block behind an early exit depends on all exits before it."""
    took: list[float] = []

    def timed(fn: Any) -> Any:
        start = time.process_time()
        found = check(fn)
        took.append(time.process_time() - start)
        return found

    monkeypatch.setattr(warpgroup, "check", timed)
    for count in (150, 1500):

        @ww.kernel(threads=128, target="sm_90a")
        def k(x: ww.ptr[f32]):
            ptx.setmaxnreg.inc.sync.aligned.u32(232)
            for i in range(count):  # noqa: B023
                if x[i] > 0:
                    return

        ww.compile(k, "sm_90a")
    few, many = took
    assert many < 40 * few
