"""Host threads and forks: launches of one emulated device come one behind the other, and a child process launches, too."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, u32
from warpwright.emulator.amdgcn import launch as amd_launch
from warpwright.emulator.core.memory import Device
from warpwright.emulator.ptx import launch as ptx_launch

DEVICES = ("emu:sm_90a", "emu:gfx942", "emu:gfx1100")
THREADS, ROUNDS = 8, 20


@ww.kernel(threads=64)
def reversed_sum(n: u32, x: ww.ptr[f32], y: ww.ptr[f32], count: ww.ptr[u32]):
    """Each block reverses its part through shared memory and counts itself."""
    held = ww.shared(f32, 64)
    t = ww.tid.x
    held[t] = x[ww.ctaid.x * 64 + t]
    ww.barrier()
    total = held[63 - t]
    for k in ww.range(n):
        total = total + f32(k)
    y[ww.ctaid.x * 64 + t] = total
    if t == 0:
        ww.atomic_add(count, u32(1))


def launches(device: str, thread: int, rounds: int) -> None:
    """Launches with data of this thread's own, each compared."""
    rng = np.random.default_rng(thread)
    for number in range(rounds):
        n = 1 + (thread + number) % 4
        x = rng.integers(-100, 100, 128).astype(np.float32)
        y, count = np.zeros(128, np.float32), np.zeros(1, np.uint32)
        reversed_sum.launch(n, x, y, count, grid=2, block=64, device=device)
        wanted = x.reshape(2, 64)[:, ::-1].ravel() + n * (n - 1) // 2
        assert np.array_equal(y, wanted) and count[0] == 2


@contextmanager
def switching() -> Iterator[None]:
    """Python changes threads every microsecond."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def at_once(device: str, rounds: int) -> list[BaseException]:
    """What eight threads that launch at the same time raise."""
    raised: list[BaseException] = []

    def work(thread: int) -> None:
        try:
            launches(device, thread, rounds)
        except BaseException as error:
            raised.append(error)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(THREADS)]
    with switching():
        for t in threads:
            t.start()
        for t in threads:
            t.join()
    return raised


@pytest.mark.parametrize("device", DEVICES)
def test_eight_host_threads_launch_on_one_device(device: str) -> None:
    launches(device, 0, 1)  # compiled once, by one thread
    assert at_once(device, ROUNDS) == []


def most_at_once(device: str, monkeypatch: pytest.MonkeyPatch, locked: bool) -> int:
    """How many launches of eight threads run on a device at the same time, each made to take 20 ms."""
    running, most, count = 0, 0, threading.Lock()

    def slow(*_: Any) -> None:
        nonlocal running, most
        with count:
            running += 1
            most = max(most, running)
        time.sleep(0.02)
        with count:
            running -= 1

    def launch() -> None:
        given = [np.zeros(128, np.float32) for _ in range(2)]
        reversed_sum.launch(1, *given, np.zeros(1, np.uint32), grid=2, block=64, device=device)

    launch()
    for function in (ptx_launch, amd_launch):
        module = sys.modules[function.__module__]
        monkeypatch.setattr(module, "run_batches", slow)
        if not locked:
            monkeypatch.setattr(module, "alone", lambda device: nullcontext())
    threads = [threading.Thread(target=launch) for _ in range(THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return most


@pytest.mark.parametrize("device", DEVICES)
def test_the_lock_is_what_keeps_them_apart(device: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert most_at_once(device, monkeypatch, locked=True) == 1
    assert most_at_once(device, monkeypatch, locked=False) > 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("device", DEVICES)
def test_a_child_launches_while_another_thread_of_its_parent_does(device: str) -> None:
    launches(device, 0, 1)
    stop = threading.Event()

    def work() -> None:
        while not stop.is_set():
            launches(device, 1, 1)

    thread = threading.Thread(target=work)
    with switching():
        thread.start()
        try:
            for _ in range(5):
                child = os.fork()
                if child == 0:
                    status = 1
                    try:
                        launches(device, 2, 3)
                        status = 0
                    finally:
                        os._exit(status)
                assert ended(child) == 0
        finally:
            stop.set()
            thread.join()


def ended(child: int) -> Any:
    """The status of a child, or None where it is still there after a minute."""
    watchdog = threading.Timer(60, os.kill, (child, 9))
    watchdog.start()
    try:
        return os.waitpid(child, 0)[1]
    finally:
        watchdog.cancel()


def test_a_device_is_whole_after_a_fork_during_a_launch() -> None:
    device = Device()
    x = device.from_array(np.arange(4, dtype=np.uint32), "x")
    device.turn.acquire()  # by a thread that the child does not have
    device._bases.append(1 << 60)  # as if the fork came between two steps of an allocation
    x.allocation.write_shadow = np.ones(4, np.uint64)
    device.renew()
    assert x.copy_out(np.uint32).tolist() == [0, 1, 2, 3]
    assert x.allocation.write_shadow is None
    assert device.find(x.address) is x.allocation and device.find(1 << 60) is None
