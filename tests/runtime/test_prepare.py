"""Launches in every form give the same result; what was decided once is decided again when it changes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, u32
from warpwright.runtime import devices


@ww.kernel
def scale(n: u32, x: ww.ptr[f32], BY: ww.constexpr = 2.0):
    i = ww.global_id()
    if i < n:
        x[i] = x[i] * BY


@ww.kernel
def which(x: ww.ptr[u32]):
    x[0] = ww.target.number


@ww.kernel(threads=32)
def shape(x: ww.ptr[u32]):
    if ww.thread_rank() == 0:
        x[ww.ctaid.x] = ww.nctaid.x * 100 + ww.ntid.x


def ones() -> Any:
    return np.ones(40, np.float32)


def test_every_form_of_a_launch() -> None:
    grid, block = (2, 1), [32]
    results = []
    for launch in (
        lambda x: scale[2, 32](40, x, BY=3.0),
        lambda x: scale[grid, block](40, x, BY=3.0),
        lambda x: scale[grid, (32, 1, 1), None, 16](40, x, BY=3.0),
        lambda x: scale[np.int64(2), np.int32(32)](n=40, x=x, BY=3.0),
        lambda x: scale.launch(40, x, grid=2, block=32, BY=3.0),
        lambda x: scale.launch(40, x, grid=2, block=32, device="emu", BY=3.0),
        lambda x: scale.prepare(grid=2, block=32, BY=3.0)(40, x),
        lambda x: scale.prepare(40, x, grid=2, block=32, device="emu", BY=3.0)(40, x),
    ):
        x = ones()
        launch(x)
        results.append(x.tolist())
    assert all(r == [3.0] * 40 for r in results)


def test_constexprs_are_told_apart_from_launch_to_launch() -> None:
    launch = scale[2, 32]
    x = ones()
    for by in (2.0, 3.0, 2.0):
        launch(40, x, BY=by)
    launch(40, x)
    assert x[0] == 24.0


def test_grids_are_told_apart() -> None:
    for grid in (1, 3, (2,), (3, 1)):
        x = np.zeros(4, np.uint32)
        shape[grid, 32](x)
        count = grid if isinstance(grid, int) else grid[0]
        assert x.tolist() == [count * 100 + 32] * count + [0] * (4 - count)


def test_another_target_is_compiled_for() -> None:
    x = np.zeros(1, np.uint32)
    launch = which[1, 1]
    try:
        for name, number in (("sm_90a", 90), ("sm_80", 80), ("sm_90a", 90)):
            ww.use("emu", target=name)
            launch(x)
            assert x[0] == number
    finally:
        ww.use("emu", target="sm_90a")


def test_many_grids_do_not_pile_up() -> None:
    for grid in range(1, 600):
        assert scale[grid, 32] is scale[grid, 32]
    assert len(scale._launchers) <= 256


def test_a_device_array_keeps_its_content_between_launches() -> None:
    x = ww.to_device(ones())
    h = scale.prepare(grid=2, block=32)
    h(40, x)
    scale[2, 32](40, x)
    assert (x.copy_to_host() == 4).all()
    x.copy_from_host(np.float32(5))
    assert (np.asarray(x) == 5).all()


def test_memory_that_was_never_written_is_found() -> None:
    x = ww.empty(40, f32)
    with pytest.raises(ww.DeviceFault, match="nothing has written"):
        scale[2, 32](40, x)


def test_the_device_follows_the_arrays(driver: Any) -> None:
    """An array of the emulator goes to the emulator while a GPU is current."""
    ww.use("cuda")
    x = ww.to_device(ones(), device="emu")
    scale[2, 32](40, x)
    assert (x.copy_to_host() == 2).all() and not driver.named("cuLaunchKernel")
    with pytest.raises(ww.CompileError, match="only the emulator can be given a target"):
        ww.use("cuda", target="sm_80")
    assert ww.devices() == ["cuda:0", "emu"]


def test_threads_compile_and_launch_at_once() -> None:
    """Six threads, each with constexprs of its own, on one kernel object."""

    @ww.kernel
    def fill(x: ww.ptr[f32], N: ww.constexpr):
        x[ww.tid.x] = float(N)

    wrong: list[object] = []

    def work(n: int) -> None:
        try:
            for _ in range(3):
                x = np.zeros(32, np.float32)
                fill[1, 32](x, N=n)
                if not (x == n).all():
                    wrong.append((n, x[0]))
        except Exception as error:
            wrong.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not wrong


REPEATED = """
import warpwright as ww
from warpwright import f32, u32
FACTOR = 2.0

@ww.kernel
def k(n: u32, a: f32, x: ww.ptr[f32]):
    x[0] = a * FACTOR + f32(n)
"""


def test_a_repeated_launch_takes_only_what_it_may(driver: Any, module: Callable[..., Any]) -> None:
    """After the launches that make the shortest way: other kinds of arguments, wrong ones, another device, new code."""
    driver.count = 2
    driver.sizes, driver.kernel = (4, 4, 8), lambda parameters: None

    def modules() -> int:
        return sum(name.startswith("cuModuleLoadData") for name, _ in driver.calls)

    m = module(REPEATED)
    near, far = (devices.runtime(f"cuda:{i}").array(4, np.float32) for i in (0, 1))
    with ww.using("cuda:0"):
        launch = m.k[1, 32]
        for i in range(8):
            launch(i, 1.0, near)
        assert launch._usual is not None
        rng, kinds = np.random.default_rng(3), ((int, np.uint32), (float, np.float32))
        for _ in range(100):
            n, a, x = int(rng.integers(2**32)), float(rng.integers(100)) / 4, (near, far)[rng.integers(2)]
            launch(kinds[0][rng.integers(2)](n), kinds[1][rng.integers(2)](a), x)
            assert driver.parameters == [
                np.uint32(n).tobytes(),
                np.float32(a).tobytes(),
                np.uint64(x.pointer).tobytes(),
            ]
        assert launch._usual is not None
        before, loaded = len(driver.named("cuLaunchKernel")), modules()
        for wrong in [
            (-1, 1.0, near),
            (1, 1e300, near),
            (1, 1.0),
            (1, 1.0, near, near),
            (1, 1.0, "x"),
            (1.0, 1.0, near),
            (1, 1e-60, near),
        ]:
            with pytest.raises(ww.CompileError):
                launch(*wrong)
        assert len(driver.named("cuLaunchKernel")) == before
        m.FACTOR = 3.0
        launch(1, 1.0, near)
        assert modules() == loaded + 1, "the new code is another module"
    devices._runtimes.pop("cuda:1")
