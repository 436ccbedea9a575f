"""What threads of one wave do with each other while they poll, on AMD: locks, float atomics in order, argument loads.

LLVM knows nothing of progress within a wave: it may move a critical section behind the loop that all lanes leave together,
sum the lanes' floats before one atomic, and load more of the arguments than there are.
"""

from __future__ import annotations

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, f64, s32, u32

DEVICES = ("emu", "emu:gfx90a", "emu:gfx942", "emu:gfx950", "emu:gfx1030", "emu:gfx1100", "emu:gfx1200")


@ww.kernel
def ends_by_its_test(word: ww.ptr[u32], total: ww.ptr[u32]):
    done = u32(0)
    while done == 0:
        if ww.atomic_cas(word, u32(0), u32(1), order="acquire") == 0:
            total[0] = total[0] + ww.tid.x + 1
            ww.atomic_exch(word, u32(0), order="release")
            done = u32(1)


@ww.kernel
def leaves_by_break(word: ww.ptr[u32], total: ww.ptr[u32]):
    while True:
        if ww.atomic_cas(word, u32(0), u32(1), order="acquire") == 0:
            total[0] = total[0] + ww.tid.x + 1
            ww.atomic_exch(word, u32(0), order="release")
            break


@ww.kernel
def leaves_by_return(word: ww.ptr[u32], total: ww.ptr[u32]):
    while True:
        if ww.atomic_cas(word, u32(0), u32(1), order="acquire") == 0:
            total[0] = total[0] + ww.tid.x + 1
            ww.atomic_exch(word, u32(0), order="release")
            return


@ww.kernel
def leaves_a_range(word: ww.ptr[u32], total: ww.ptr[u32]):
    got = u32(0)
    for i in ww.range(100000):
        if ww.atomic_cas(word, u32(0), u32(1), order="acquire") == 0:
            total[0] = total[0] + ww.tid.x + 1
            got = i * 0 + total[0]
            ww.atomic_exch(word, u32(0), order="release")
            break
    total[1 + ww.tid.x] = got


@ww.kernel
def ticket(word: ww.ptr[u32], total: ww.ptr[u32]):
    mine = ww.atomic_add(word + 1, u32(1))
    while True:
        if ww.load(word, order="acquire", scope="gpu") == mine:
            total[0] = total[0] + ww.tid.x + 1
            ww.store(word, mine + 1, order="release", scope="gpu")
            break


@ww.kernel
def in_local_memory(word: ww.ptr[u32], total: ww.ptr[u32]):
    local = ww.shared(u32, 2)
    if ww.tid.x == 0:
        local[0] = 0
        local[1] = 0
    ww.barrier()
    done = u32(0)
    while done == 0:
        if ww.atomic_cas(local.at(0), u32(0), u32(1), order="acquire", scope="cta") == 0:
            local[1] = local[1] + ww.tid.x + 1
            ww.atomic_exch(local.at(0), u32(0), order="release", scope="cta")
            done = u32(1)
    ww.barrier()
    if ww.tid.x == 0:
        total[0] = local[1]


@ww.kernel
def nested(word: ww.ptr[u32], total: ww.ptr[u32]):
    for r in ww.range(3):
        done = ww.tid.x == 99999
        while not done:
            if ww.atomic_cas(word, u32(0), u32(1), order="acquire") == 0:
                if r == 1:
                    total[0] = total[0] + 1
                else:
                    total[0] = total[0] + ww.tid.x + 1
                ww.atomic_exch(word, u32(0), order="release")
                done = ww.tid.x < 99999


@ww.kernel
def continues(word: ww.ptr[u32], total: ww.ptr[u32]):
    while True:
        if ww.atomic_cas(word, u32(0), u32(1), order="acquire") != 0:
            continue
        total[0] = total[0] + ww.tid.x + 1
        ww.atomic_exch(word, u32(0), order="release")
        break


@ww.kernel
def twice(word: ww.ptr[u32], total: ww.ptr[u32]):
    left = u32(2)
    tries = u32(0)
    while left > 0:
        if ww.atomic_exch(word, u32(1), order="acquire") == 0:
            total[0] = total[0] + ww.tid.x + 1
            ww.store(word, u32(0), order="release", scope="gpu")
            left = left - 1
            if left == 0:
                total[1 + ww.tid.x] = tries * 0 + 7
                break
        tries = tries + 1


#: Kernel -> what `threads` threads add up to.
LOCKS = {
    ends_by_its_test: lambda n: n * (n + 1) // 2,
    leaves_by_break: lambda n: n * (n + 1) // 2,
    leaves_by_return: lambda n: n * (n + 1) // 2,
    leaves_a_range: lambda n: n * (n + 1) // 2,
    in_local_memory: lambda n: n * (n + 1) // 2,
    nested: lambda n: n * (n + 1) + n,
    continues: lambda n: n * (n + 1) // 2,
    ticket: lambda n: n * (n + 1) // 2,
    twice: lambda n: n * (n + 1),
}


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("kernel", LOCKS, ids=[k.__name__ for k in LOCKS])
def test_a_lock_that_threads_of_a_wave_take_from_each_other(kernel: ww.Kernel, device: str) -> None:
    for threads in (32, 96):
        word, total = np.zeros(2, np.uint32), np.zeros(200, np.uint32)
        kernel.launch(word, total, grid=1, block=threads, device=device)
        assert total[0] == LOCKS[kernel](threads)
        if kernel is leaves_a_range:  # a value of the body that is used behind the loop
            assert sorted(total[1 : threads + 1])[-1] == total[0] and total[1 : threads + 1].all()
        if kernel is twice:
            assert (total[1 : threads + 1] == 7).all()


@ww.kernel
def sums(x: ww.ptr[f32], p: ww.ptr[f32], q: ww.ptr[f64], n: u32):
    local = ww.shared(f32, 4)
    i = ww.tid.x
    if i < 4:
        local[i] = 0.0
    ww.barrier()
    ww.atomic_add(p, x[i])
    ww.atomic_add(q, f64(x[i]))
    ww.atomic_add(local.at(1), x[i])
    ww.barrier()
    if i == 0:
        p[1] = local[1]


@pytest.mark.parametrize("device", DEVICES)
def test_float_atomics_add_one_by_one(device: str) -> None:
    x = np.random.default_rng(5).standard_normal(64).astype(np.float32) * np.float32(1e6) ** np.arange(
        64, dtype=np.float32
    ).clip(0, 1)
    x[7] = 2.0**30
    p, q = np.zeros(2, np.float32), np.zeros(1, np.float64)
    sums.launch(x, p, q, 64, grid=1, block=64, device=device)
    want = np.float32(0)
    for value in x:
        want = np.float32(want + value)
    assert p[0] == p[1] == want
    exact = np.float64(0)
    for value in x:
        exact = exact + np.float64(value)
    assert q[0] == exact


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("count", range(1, 10))
def test_any_number_of_arguments(count: int, device: str) -> None:
    names = [f"a{i}" for i in range(count)]
    source = f"def many(y: ww.ptr[s32], {', '.join(f'{n}: s32' for n in names)}):\n    y[ww.tid.x] = {' + '.join(names)}\n"
    space: dict[str, object] = {"ww": ww, "s32": s32}
    import linecache

    file = f"<many {count}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    exec(compile(source, file, "exec"), space)
    y = np.zeros(32, np.int32)
    ww.kernel(space["many"]).launch(y, *range(1, count + 1), grid=1, block=32, device=device)  # type: ignore[call-overload]
    assert (y == count * (count + 1) // 2).all()
