"""Corners of the language where features meet: vectors around loops, tests with loads, generators of Python values."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, s32, u32
from warpwright.codegen.ir.parse import parse_function
from warpwright.codegen.ir.print import print_function

N = 32


def run(kernel: ww.Kernel, *args: Any, block: int = N, **more: Any) -> None:
    kernel.launch(*args, grid=1, block=block, device="emu", **more)


@ww.kernel
def vectors_around_a_loop(x: ww.ptr[f32.x4], o: ww.ptr[f32.x4], n: u32):
    acc = f32.x4(0.0)
    best = x[0]
    for k in ww.range(n):
        v = x[k]
        if v.x > best.x:
            best = v
        acc = acc + v * 2.0
    o[0] = acc
    o[1] = best if n > 2 else acc


def test_vectors_are_carried_and_joined() -> None:
    x = np.arange(20, dtype=np.float32).reshape(5, 4)[::-1].copy()
    o = np.zeros((2, 4), np.float32)
    run(vectors_around_a_loop, x, o, 5, block=1)
    np.testing.assert_array_equal(o, [2 * x.sum(0), x[0]])


@ww.kernel
def search(x: ww.ptr[u32], n: u32, key: u32, o: ww.ptr[u32]):
    i = u32(0)
    while i < n and x[i] != key:
        i += 1
    o[0] = i


@pytest.mark.parametrize("key", [3, 9, 77])
def test_a_loop_test_that_loads(key: int) -> None:
    x = np.array([5, 3, 9, 9], np.uint32)
    o = np.zeros(1, np.uint32)
    run(search, x, 4, key, o, block=1)
    assert o[0] == (x.tolist().index(key) if key in x else 4)


@ww.kernel
def walking(x: ww.ptr[u32], o: ww.ptr[u32]):
    p, total = x, u32(0)
    while p[0] != 0:
        total += p[0]
        p = p + 2
    o[0] = total
    o[1] = u32((p.address() - x.address()) // 4)


def test_a_pointer_walks() -> None:
    x = np.array([1, 100, 2, 100, 3, 100, 0], np.uint32)
    o = np.zeros(2, np.uint32)
    run(walking, x, o, block=1)
    assert o.tolist() == [6, 6]


def weighted(*values: Any, scale: int = 1, **named: Any) -> Any:
    total = u32(0)
    for place, (value, weight) in enumerate(zip(values, (1, 10, 100))):
        total = total + value * weight * scale + place
    for name, value in named.items():
        if name == "extra":
            total = total + value
    return total


@ww.kernel
def calling(o: ww.ptr[u32]):
    i = ww.tid.x
    o[i] = weighted(i, i + 1, scale=2, extra=i * i) + weighted(*[i] * 3)


def test_star_arguments_defaults_and_python_iteration() -> None:
    o = np.zeros(N, np.uint32)
    run(calling, o)
    assert o.tolist() == [2 * i + 20 * (i + 1) + 1 + i * i + 111 * i + 3 for i in range(N)]


def find(x: ww.ptr[u32], rows: u32, columns: u32, key: u32) -> tuple[u32, u32]:
    for r in ww.range(rows):
        for c in ww.range(columns):
            if x[r * columns + c] == key:
                return r, c
    return rows, columns


@ww.kernel
def finding(x: ww.ptr[u32], o: ww.ptr[u32]):
    r, c = find(x, u32(4), u32(8), ww.tid.x)
    o[ww.tid.x] = r * 100 + c


def test_a_tuple_returned_out_of_two_loops() -> None:
    x = np.random.default_rng(0).permutation(40)[:32].astype(np.uint32)
    o = np.zeros(40, np.uint32)
    run(finding, x, o, block=40)
    places = {int(v): (i // 8) * 100 + i % 8 for i, v in enumerate(x)}
    assert o.tolist() == [places.get(k, 408) for k in range(40)]


@ww.kernel
def by_value(v: f32.x4, h: ww.f16, o: ww.ptr[f32]):
    for k in range(4):
        o[k] = v[k] * 2.0 if h > 0.0 else 0.0
    o[4] = f32(h)


@pytest.mark.parametrize("half", [0.5, -0.5])
def test_vectors_and_halves_by_value(half: float) -> None:
    o = np.zeros(5, np.float32)
    run(by_value, (1.0, 2.0, 3.0, 4.0), half, o, block=1)
    assert o.tolist() == ([2.0, 4.0, 6.0, 8.0] if half > 0 else [0.0] * 4) + [half]


@ww.kernel
def registers_under_branches(o: ww.ptr[s32]):
    i = s32(ww.tid.x)
    r = ww.reg(s32, 0)
    rs = ww.regs(s32, 3, init=1)
    for k in ww.range(i % 4):
        if k == 1:
            r.value = r.value + 10
            continue
        for j, value in enumerate(rs):
            rs[j] = value * 2 + k
        r.value += 1
    o[i] = r.value * 100 + sum(rs)


def test_registers_under_branches_and_loops() -> None:
    def expected(i: int) -> int:
        r, rs = 0, [1, 1, 1]
        for k in range(i % 4):
            if k == 1:
                r += 10
                continue
            rs = [v * 2 + k for v in rs]
            r += 1
        return r * 100 + sum(rs)

    o = np.zeros(N, np.int32)
    run(registers_under_branches, o)
    assert o.tolist() == [expected(i) for i in range(N)]


@ww.kernel
def all_python(o: ww.ptr[u32], SIZES: ww.constexpr = (1, 2, 3)):
    squares = {n: n * n for n in SIZES}
    largest = max(SIZES)
    text = ",".join(str(v) for v in squares.values())
    if len(text) > 3 and largest in squares:
        o[ww.tid.x] = squares[largest] + sum(n for n in SIZES if n % 2)
    assert largest > 0, "sizes are positive"


def test_python_at_trace_time_is_python() -> None:
    o = np.zeros(N, np.uint32)
    run(all_python, o)
    assert set(o.tolist()) == {9 + 4}
    run(all_python, o, SIZES=(2, 5, 7))
    assert set(o.tolist()) == {49 + 12}
    with pytest.raises(ww.CompileError, match="assertion failed while tracing"):
        run(all_python, o, SIZES=(-3, -2, -30))


@ww.kernel
def deep(o: ww.ptr[u32]):
    i = ww.tid.x
    if i % 2 == 0:
        if i % 4 == 0:
            if i % 8 == 0:
                v = i
            elif i > 20:
                return
            else:
                v = i + 1
        else:
            v = i + 2
            while v % 7 != 0:
                v += 1
                if v > 60:
                    break
    else:
        v = 0 if i < 5 else i * 3
    o[i] = v


def test_branches_in_branches() -> None:
    def expected(i: int) -> int:
        if i % 8 == 0:
            return i
        if i % 4 == 0:
            return 0 if i > 20 else i + 1
        if i % 2 == 0:
            v = i + 2
            while v % 7:
                v += 1
                if v > 60:
                    break
            return v
        return 0 if i < 5 else i * 3

    o = np.zeros(64, np.uint32)
    run(deep, o, block=64)
    assert o.tolist() == [expected(i) for i in range(64)]


def test_one_kernel_for_many_targets_at_once() -> None:
    """`ww.target` picks while tracing; each target has its own text."""

    @ww.kernel
    def picking(o: ww.ptr[u32]):
        if ww.target.number >= 90:
            o[0] = 1
        else:
            o[0] = 2

    texts = {t: ww.compile(picking, target=t).ptx for t in ("sm_80", "sm_90a")}
    assert ", 2;" in texts["sm_80"] and ", 1;" in texts["sm_90a"]


@ww.kernel
def tables(o: ww.ptr[f32], p: ww.ptr[u32]):
    i = ww.tid.x
    weights = ww.constant(f32, [0.5, 1.5, -2.0, 8.0])
    steps = ww.constant(u32, np.arange(6).reshape(2, 3))
    o[i] = weights[i % 4]
    p[i] = steps[i % 2, i % 3] + ww.popc(ww.special("lanemask_lt"))


def test_constant_tables_and_special_registers() -> None:
    o, p = np.zeros(N, np.float32), np.zeros(N, np.uint32)
    run(tables, o, p)
    assert o.tolist() == [[0.5, 1.5, -2.0, 8.0][i % 4] for i in range(N)]
    assert p.tolist() == [(i % 2) * 3 + i % 3 + i for i in range(N)]
    made = ww.compile(tables, target="sm_90a")
    assert print_function(parse_function(made.ir)) == made.ir
    assert made.cubin[:4] == b"\x7fELF"


def test_the_help_for_mixed_signs_does_not_convert_a_negative_number() -> None:
    @ww.kernel
    def k(n: s32, x: ww.ptr[s32]):
        if ww.tid.x < n:
            x[0] = n

    with pytest.raises(ww.CompileError) as caught:
        ww.compile(k, target="sm_90a")
    assert "ww.s32(x)" in str(caught.value) and "ww.u32(" not in str(caught.value)
