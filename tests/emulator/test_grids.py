"""Large grids: the memory of a launch does not grow with the grid, and what depends on earlier blocks is still found."""

from __future__ import annotations

import gc
import random
import tracemalloc

import numpy as np
import pytest

import warpwright as ww
from warpwright import u32
from warpwright.emulator import ptx as emulator
from warpwright.emulator.core.thread_times import ThreadTimes
from warpwright.emulator.ptx.launch import Launch


@pytest.mark.parametrize("seed", range(30))
def test_times_are_those_of_an_array_of_all_threads(seed: int) -> None:
    r = random.Random(seed)
    total, start = 600, r.randrange(5)
    plain = np.full(total, start, np.uint32)
    times = ThreadTimes(start, keep=True)
    first = 0
    while first < total:
        size = min(r.choice((32, 64, 96)), total - first)
        times.enter(first, size)
        for _ in range(r.randrange(5)):
            now = r.randrange(start, 100)
            if r.random() < 0.5:
                plain[first : first + size] = now
                times[slice(first, first + size)] = now
            else:
                some = np.array(sorted(r.sample(range(first, first + size), r.randint(1, size))))
                plain[some] = now
                times[some] = now
            asked = np.array([r.randrange(total) for _ in range(20)])
            assert np.array_equal(times[asked], plain[asked])
            here = slice(first + size // 2, first + size)
            assert np.array_equal(times[here], plain[here])
            times[here][:1] += 1
            plain[here][:1] += 1
        first += size
    everything = np.arange(total)
    assert np.array_equal(times[everything], plain)


@pytest.mark.parametrize("cluster", [(1, 1, 1), (2, 1, 1), (2, 3, 2)])
def test_the_index_of_every_block(cluster: tuple[int, int, int]) -> None:
    grid = (4, 6, 4)
    report = emulator.LaunchReport("k", 96, 1, 96)
    run = Launch(
        device=None, code=None, grid=grid, block=(1, 1, 1), cluster=cluster, smem=0, params=None, sanitizer=None, number=0,
        report=report, limit=96,
    )  # fmt: skip  # type: ignore[arg-type]
    indices = [run.block_index(i) for i in range(96)]
    assert len(set(indices)) == 96
    assert indices == [tuple(a) for a in np.stack(run.block_axes(0, 96), 1).tolist()]
    size = cluster[0] * cluster[1] * cluster[2]
    for at in range(0, 96, size):  # the blocks of a cluster follow each other
        low = np.min(indices[at : at + size], axis=0)
        assert (np.max(indices[at : at + size], axis=0) - low + 1).tolist() == list(cluster)
        assert not (low % cluster).any()
    if size == 1:
        assert indices[5] == (1, 1, 0)


@ww.kernel
def first_of_each(y: ww.ptr[u32]):
    if ww.ctaid.x == 0:
        y[ww.tid.x % 64] = 1


@ww.kernel
def shared_word(y: ww.ptr[u32]):
    y[0] = ww.ctaid.x


@ww.kernel
def handed_on(y: ww.ptr[u32], flag: ww.ptr[u32]):
    if ww.ctaid.x == 0:
        y[0] = 7
        ww.fence("acq_rel", "gpu")
        ww.atomic_add(flag, 1)
    if ww.ctaid.x == ww.nctaid.x - 1 and ww.atomic_add(flag, 0) == 1:
        ww.fence("acq_rel", "gpu")
        y[1] = y[0]


@pytest.mark.parametrize("device", ["emu", "emu:gfx942"])
def test_memory_does_not_grow_with_the_grid(device: str) -> None:
    y = np.zeros(64, np.uint32)
    peaks = []
    # Other tests and libraries of the process put the collector's runs off: by their objects, their thresholds, or wholly.
    was_on, thresholds = gc.isenabled(), gc.get_threshold()
    gc.enable()
    gc.set_threshold(700, 10, 2)
    gc.collect()
    gc.freeze()
    gc.collect()
    try:
        for blocks in (1 << 10, 1 << 10, 1 << 14):
            tracemalloc.start()
            first_of_each.launch(y, grid=blocks, block=256, device=device)
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
    finally:
        gc.unfreeze()
        gc.set_threshold(*thresholds)
        if not was_on:
            gc.disable()
    # Waves are freed when Python's collector runs; a time a thread alone would be 100 MiB more.
    assert peaks[2] < peaks[1] + (56 << 20), peaks


@pytest.mark.parametrize("device", ["emu", "emu:gfx942"])
def test_waves_that_have_ended_still_race(device: str) -> None:
    with pytest.raises(emulator.DeviceFault, match="race") as caught:
        shared_word.launch(np.zeros(1, np.uint32), grid=2000, block=64, device=device)
    assert caught.value.kind == "race"


def test_what_an_ended_wave_has_released_is_ordered() -> None:
    y, flag = np.zeros(2, np.uint32), np.zeros(1, np.uint32)
    handed_on.launch(y, flag, grid=40_000, block=1, device="emu")
    assert y.tolist() == [7, 7]


def test_more_threads_than_can_be_numbered_are_refused() -> None:
    y = np.zeros(1024, np.uint32)
    with pytest.raises(ww.CompileError, match="race detector can number"):
        first_of_each.launch(y, grid=2**31 - 1, block=1024, device="emu")
    with pytest.raises(ww.CompileError, match="race detector can number"):
        first_of_each.launch(y, grid=2**31 - 1, block=1024, device="emu:gfx942")
