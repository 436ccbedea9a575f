"""`checks="overflow"`: a kernel stops exactly where Python's result does not fit the type, at its line, on both vendors."""

from __future__ import annotations

import inspect
import random
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import s32, u32, u64

from .test_integers import DEVICES, TYPES, bounds, operands, storage, truncated


@ww.kernel(checks="overflow")
def each(x: ww.ptr[u64], y: ww.ptr[u64], op: u32, z: ww.ptr[u64], T: ww.constexpr):
    a, b, n = x.cast(T)[0], y.cast(T)[0], y.cast(T)[0]
    out = z.cast(T)
    if op == 0:
        out[0] = a + b
    elif op == 1:
        out[0] = a - b
    elif op == 2:
        out[0] = a * b
    elif op == 3:
        out[0] = -a
    elif op == 4:
        out[0] = abs(a)
    elif op == 5:
        out[0] = a << (u32(n) & 63)
    elif op == 6:
        out[0] = a // b
    elif op == 7:
        out[0] = a % b
    elif op == 8:
        out[0] = ww.quotient(a, b)
    elif op == 9:
        out[0] = ww.remainder(a, b)
    elif op == 10:
        out[0] = ww.cdiv(a, b)
    elif op == 11:
        out[0] = ww.fma(a, b, b)
    elif op == 12:
        out[0] = ww.add(a, b)
    elif op == 13:
        out[0] = ww.wrapping(a * b + a) ^ (~a & b)


def _divided(python: Callable[[int, int], int]) -> Callable[[int, int], int | None]:
    return lambda a, b: python(a, b) if b else None


#: What Python computes, in the order of the kernel's ways; None where there is no result.
PYTHON: list[Callable[[int, int], int | None]] = [
    lambda a, b: a + b,
    lambda a, b: a - b,
    lambda a, b: a * b,
    lambda a, b: -a,
    lambda a, b: abs(a),
    lambda a, b: a << (b & 63),
    _divided(lambda a, b: a // b),
    _divided(lambda a, b: a % b),
    _divided(truncated),
    _divided(lambda a, b: a - b * truncated(a, b)),
    _divided(lambda a, b: -(-a // b)),
    lambda a, b: a * b + b,
    lambda a, b: a + b,
    lambda a, b: 0,
]


def line_of(op: int) -> int:
    lines, first = inspect.getsourcelines(each.__wrapped__)
    at = next(i for i, line in enumerate(lines) if f"if op == {op}:" in line)
    return first + at + 1


def cases(name: str) -> list[tuple[int, int]]:
    low, high = bounds(name)
    a, b = operands(name, 11, 12), operands(name, 12, 12)
    rng = random.Random(13)
    small = [(rng.randint(max(low, -9), 9), rng.randint(max(low, -5), 5)) for _ in range(8)]
    ends = [(high, 1), (low, 1), (high, 0), (low, high), (high // 2 + 1, 2), (high // 2, 2), (7, 0)]
    return [*zip(a, b, strict=True), *small, *ends, *([(low, -1)] if low else [])]


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("name", TYPES)
def test_a_kernel_stops_exactly_where_python_does_not_fit(name: str, device: str) -> None:
    low, high = bounds(name)
    z = np.zeros(1, np.uint64)
    stopped = 0
    for op, python in enumerate(PYTHON):
        for a, b in cases(name):
            want = python(a, b)
            fits = want is not None and low <= want <= high
            args = (storage(name, [a]), storage(name, [b]), op, z)
            try:
                each.launch(*args, grid=1, block=1, device=device, T=getattr(ww, name))
            except ww.DeviceFault as fault:
                assert not fits, (op, a, b)
                kind = "overflow" if want is not None else "division-by-zero"
                assert fault.kind == kind and fault.diagnostic.location.line == line_of(op), (op, a, b)
                stopped += 1
            else:
                assert fits, (op, a, b)
                dtype = f"{'i' if low else 'u'}{int(name[1:]) // 8}"
                assert op == 13 or int(z.view(dtype)[0]) == want, (op, a, b)
    assert stopped > 40


# which operations are checked -------------------------------------------------------------------------------------------


def helper(x: Any) -> Any:
    return x * 1664525 + 1013904223


def stops(kernel: ww.Kernel, *args: Any, device: str = "emu", **constexprs: Any) -> str | None:
    """The kind of the fault, or None."""
    try:
        kernel.launch(*args, grid=1, block=32, device=device, **constexprs)
    except ww.DeviceFault as fault:
        return fault.kind
    return None


@ww.kernel(checks="overflow")
def index(y: ww.ptr[u32], row: u32, pitch: u32):
    y[row * pitch + ww.tid.x] = 1


@ww.kernel(checks="overflow")
def exempt(y: ww.ptr[u32], x: u32):
    y[0] = ww.wrapping(x * 1664525 + 1013904223)
    y[1] = ww.wrapping(
        helper(x)
        + helper(x)
    )  # fmt: skip
    y[2] = ww.wrapping(-x) & x
    y[3] = ww.ffs(x)
    y[4] = x - 1 if x > 0 else u32(0)
    y[5] = ww.warp.reduce(x, "add")
    y[6] = u32(ww.u8(x))
    ww.atomic_add(y.at(7) if hasattr(y, "at") else y + 7, x)


@ww.kernel(checks="overflow")
def beside(y: ww.ptr[u32], x: u32):
    y[0] = ww.wrapping(x * 3) + x * 5


@ww.kernel(checks="overflow")
def called(y: ww.ptr[u32], x: u32):
    y[0] = helper(x)


@ww.kernel(checks="overflow")
def vectors(y: ww.ptr[u32], x: u32):
    v = u32.x2(1, x) + u32.x2(1, x)
    y[0] = v[0] + v[1] // 2


@ww.kernel(checks="overflow")
def carried(y: ww.ptr[u32], n: u32):
    total = 1
    for i in ww.range(n):
        total = (total + i) * 3
    y[0] = total


BIG = 2**32 - 1


@pytest.mark.parametrize("device", DEVICES)
def test_which_operations_stop(device: str) -> None:
    y = np.zeros(64, np.uint32)
    assert stops(index, y, 2**16, 2**16, device=device) == "overflow"
    assert stops(index, y, 1, 32, device=device) is None and y[32:].all()
    assert stops(exempt, y, BIG, device=device) is None
    assert y[0] == (BIG * 1664525 + 1013904223) % 2**32
    assert stops(exempt, y, 0, device=device) is None
    assert stops(beside, y, BIG // 3 + 1, device=device) == "overflow"
    assert stops(beside, y, BIG // 8, device=device) is None
    assert stops(called, y, BIG, device=device) == "overflow"
    assert stops(vectors, y, 2**31, device=device) == "overflow"
    assert stops(vectors, y, 2**30, device=device) is None
    assert stops(carried, y, 40, device=device) == "overflow"
    assert stops(carried, y, 10, device=device) is None


def plain(y: ww.ptr[u32], a: s32, b: s32, step: s32, more: s32):
    y[0] = u32(a + b) + u32(more)
    for i in ww.range(a, b, step):
        y[1] = y[1] + u32(i)


def test_the_environment_asks_for_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    y = np.zeros(4, np.uint32)
    assert stops(ww.kernel(plain), y, 2**31 - 1, 1, 1, 0) is None
    text = ww.compile(ww.kernel(plain)).asm["ptx"]
    monkeypatch.setenv("WARPWRIGHT_CHECKS", "overflow")
    assert stops(ww.kernel(plain), y, 2**31 - 1, 1, 1, 0) == "overflow"
    assert ww.compile(ww.kernel(plain, checks="")).asm["ptx"] == text, "checks='' turns them off"
    monkeypatch.setenv("WARPWRIGHT_CHECKS", "bounds")
    with pytest.raises(ww.CompileError, match="WARPWRIGHT_CHECKS"):
        ww.kernel(plain)
    with pytest.raises(ww.CompileError, match="unknown debug build in checks="):
        ww.kernel(plain, checks="everything")


@pytest.mark.parametrize("device", DEVICES)
def test_a_step_of_zero_is_reported(device: str) -> None:
    y = np.zeros(4, np.uint32)
    with pytest.warns(UserWarning, match=r"test_overflow_checks.py:\d+:\d+: the step of this ww.range is 0"):
        assert stops(ww.kernel(plain), y, 0, 8, 0, 0, device=device) is None
    assert y[1] == 0
    assert stops(ww.kernel(plain, checks="overflow"), y, 0, 8, 0, 0, device=device) == "zero-step"


@ww.kernel
def divided(y: ww.ptr[s32], a: s32, b: s32, q: u32):
    if q == 0:
        y[0] = a // b
    elif q == 1:
        y[0] = a % b
    elif q == 2:
        y[0] = a // b if b != 0 else s32(-7)
    elif q == 3:
        y[0] = s32(5) if b != 0 and a // b > 1 else s32(6)
    else:
        for i in ww.range(a):
            y[0] = y[0] + i // b + 100 // b


def test_the_emulator_reports_divisions_without_a_result() -> None:
    y = np.zeros(1, np.int32)
    least = -(2**31)
    assert stops(divided, y, 5, 0, 0) == stops(divided, y, 5, 0, 1) == "division-by-zero"
    assert stops(divided, y, least, -1, 0) == "overflow" and stops(divided, y, least, -1, 1) is None
    assert stops(divided, y, 5, 0, 2) is None and y[0] == -7
    assert stops(divided, y, 5, 0, 3) is None and y[0] == 6
    assert stops(divided, y, 0, 0, 4) is None, "the loop does not run, so neither does its division"
    assert stops(divided, y, 1, 0, 4) == "division-by-zero"


def test_division_report(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    @ww.kernel
    def k(y: ww.ptr[s32], a: s32, b: u32):
        y[0] = a // 2
        y[1] = a % 3
        y[2] = s32(b // 2)
        y[3] = s32(ww.tid.x) // 4
        y[4] = ww.quotient(a, 2)

    ww.compile(k, target="sm_90a")
    assert "rounds toward" not in capsys.readouterr().err
    monkeypatch.setenv("WARPWRIGHT_DIVISION", "report")
    again = ww.kernel(k.__wrapped__)
    ww.compile(again, target="sm_90a")
    first = k.__wrapped__.__code__.co_firstlineno
    lines = [
        int(line.split(".py:")[1].split(":")[0]) - first for line in capsys.readouterr().err.splitlines()
    ]
    assert lines == [2, 3]
