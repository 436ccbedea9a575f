"""Integers have Python's meaning: every operator of every width, on both vendors' emulators, against Python.

Needs the emulators. Operands are the ends of the type, small numbers and random ones, from fixed seeds.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
import pytest

import warpwright as ww
from warpwright import u32, u64

TYPES = ("u8", "s8", "u16", "s16", "u32", "s32", "u64", "s64")
DEVICES = ("emu", "emu:gfx942", "emu:gfx1100")
COUNT = 192


def bounds(name: str) -> tuple[int, int]:
    bits = int(name[1:])
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if name[0] == "s" else (0, (1 << bits) - 1)


def wrap(name: str, value: int) -> int:
    low, _ = bounds(name)
    return (value - low) % (1 << int(name[1:])) + low


def operands(name: str, seed: int, count: int = COUNT) -> list[int]:
    low, high = bounds(name)
    rng = random.Random(f"{name} {seed}")
    ends = [low, low + 1, low // 2, -3, -2, -1, 0, 1, 2, 3, 7, 8, high // 2, high - 1, high]
    fits = [v for v in ends if low <= v <= high]
    draw = (
        lambda: rng.choice(fits),
        lambda: rng.randint(low, high),
        lambda: wrap(name, rng.randint(-20, 20)),
    )
    return [rng.choice(draw)() for _ in range(count)]


def truncated(a: int, b: int) -> int:
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


#: name -> (what Python computes, whether the second operand is a divisor)
BINARY: dict[str, tuple[Callable[[int, int], int], bool]] = {
    "add": (lambda a, b: a + b, False),
    "sub": (lambda a, b: a - b, False),
    "mul": (lambda a, b: a * b, False),
    "floor": (lambda a, b: a // b, True),
    "modulo": (lambda a, b: a % b, True),
    "quotient": (truncated, True),
    "remainder": (lambda a, b: a - b * truncated(a, b), True),
    "cdiv": (lambda a, b: -(-a // b), True),
    "and": (lambda a, b: a & b, False),
    "or": (lambda a, b: a | b, False),
    "xor": (lambda a, b: a ^ b, False),
    "neg": (lambda a, b: -a, False),
    "abs": (lambda a, b: abs(a), False),
    "not": (lambda a, b: ~a, False),
    "min": (min, False),
    "max": (max, False),
    "eq": (lambda a, b: a == b, False),
    "lt": (lambda a, b: a < b, False),
    "ge": (lambda a, b: a >= b, False),
}


@ww.kernel(threads=COUNT)
def operators(x: ww.ptr[u64], y: ww.ptr[u64], z: ww.ptr[u64], T: ww.constexpr):
    i = ww.tid.x
    a, b = x.cast(T)[i], y.cast(T)[i]
    d = ww.select(b == 0, T(1), b)
    results = [a + b, a - b, a * b, a // d, a % d, ww.quotient(a, d), ww.remainder(a, d), ww.cdiv(a, d)]
    results += [a & b, a | b, a ^ b, -a, abs(a), ~a, ww.min(a, b), ww.max(a, b)]
    results += [T(a == b), T(a < b), T(a >= b)]
    for row, result in enumerate(results):
        z.cast(T)[i + row * COUNT] = result


@ww.kernel(threads=COUNT)
def shifts(x: ww.ptr[u64], y: ww.ptr[u64], z: ww.ptr[u64], T: ww.constexpr):
    i = ww.tid.x
    a, n = x.cast(T)[i], y.cast(u32)[i]
    for row, result in enumerate([a << n, a >> n, a << 3, a >> 3]):
        z.cast(T)[i + row * COUNT] = result


@ww.kernel(threads=COUNT)
def constants(x: ww.ptr[u64], z: ww.ptr[u64], T: ww.constexpr, divisors: ww.constexpr, low: ww.constexpr):
    i = ww.tid.x
    given = x.cast(T)[i]
    row = 0
    for d in divisors:
        a = ww.select(given == low, T(1), given) if d == -1 else given
        nonzero = ww.select((a == 0) | ((~a == 0) & (d == low)), T(1), a)
        results = [
            a // d,
            a % d,
            ww.quotient(a, d),
            ww.remainder(a, d),
            ww.cdiv(a, d),
            d // nonzero,
            d % nonzero,
        ]
        for result in results:
            z.cast(T)[i + row * COUNT] = result
            row += 1


def storage(name: str, values: list[int]) -> np.ndarray:
    dtype = np.dtype(f"{'i' if name[0] == 's' else 'u'}{int(name[1:]) // 8}")
    data = np.array(values, object).astype(dtype)
    padded = np.zeros(-(-data.nbytes // 8) * 8, np.uint8)
    padded[: data.nbytes] = data.view(np.uint8)
    return padded.view(np.uint64)


def found(name: str, z: np.ndarray, rows: int) -> list[list[int]]:
    dtype = f"{'i' if name[0] == 's' else 'u'}{int(name[1:]) // 8}"
    return z.view(dtype)[: rows * COUNT].reshape(rows, COUNT).astype(object).tolist()


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("name", TYPES)
def test_every_operator_is_pythons(name: str, device: str) -> None:
    a, b = operands(name, 1), operands(name, 2)
    b = [1 if (x, y) == (bounds(name)[0], -1) else y for x, y in zip(a, b, strict=True)]
    z = np.zeros(len(BINARY) * COUNT, np.uint64)
    operators.launch(
        storage(name, a), storage(name, b), z, grid=1, block=COUNT, device=device, T=getattr(ww, name)
    )
    for (op, (python, divides)), row in zip(BINARY.items(), found(name, z, len(BINARY)), strict=True):
        for x, y, got in zip(a, b, row, strict=True):
            want = python(x, (y or 1) if divides else y)
            if bounds(name)[0] <= want <= bounds(name)[1] or op not in ("floor", "quotient", "cdiv"):
                assert got == wrap(name, want), (op, x, y)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("name", TYPES)
def test_shifts_are_pythons(name: str, device: str) -> None:
    a, n = operands(name, 3), [random.Random(4).randint(0, 70) for _ in range(COUNT)]
    z = np.zeros(4 * COUNT, np.uint64)
    amounts = storage("u32", n)
    shifts.launch(storage(name, a), amounts, z, grid=1, block=COUNT, device=device, T=getattr(ww, name))
    left, right, left3, right3 = found(name, z, 4)
    for i, (x, by) in enumerate(zip(a, n, strict=True)):
        assert left[i] == wrap(name, x << by) and right[i] == x >> by, (x, by)
        assert left3[i] == wrap(name, x << 3) and right3[i] == x >> 3, x


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("name", TYPES)
def test_constant_divisors(name: str, device: str) -> None:
    low, high = bounds(name)
    divisors = tuple(
        d for d in (1, 2, 3, 7, 8, 64, -1, -2, -3, -8, high, high - 1, low) if d and low <= d <= high
    )
    a = operands(name, 5)
    z = np.zeros(7 * len(divisors) * COUNT, np.uint64)
    constants.launch(
        storage(name, a),
        z,
        grid=1,
        block=COUNT,
        device=device,
        T=getattr(ww, name),
        divisors=divisors,
        low=low,
    )
    rows = iter(found(name, z, 7 * len(divisors)))
    for d in divisors:
        for op, swapped in (
            ("floor", False), ("modulo", False), ("quotient", False), ("remainder", False), ("cdiv", False),
            ("floor", True), ("modulo", True),
        ):  # fmt: skip
            for x, got in zip(a, next(rows), strict=True):
                want = BINARY[op][0](*((d, x or 1) if swapped else (x, d)))
                if low <= want <= high:
                    assert got == want or (x, d) == (low, -1), (op, x, d, swapped)


# ww.range ---------------------------------------------------------------------------------------------------------------

CAP = 12


@ww.kernel(threads=COUNT)
def loops(
    x: ww.ptr[u64], y: ww.ptr[u64], s: ww.ptr[u64], z: ww.ptr[u64], T: ww.constexpr, steps: ww.constexpr
):
    i = ww.tid.x
    start, stop = x.cast(T)[i], y.cast(T)[i]
    row = 0
    for step in (*steps, s.cast(T)[i]):
        count, last = u64(0), u64(0)
        for k in ww.range(start, stop, step):
            count, last = count + 1, u64(k)
            if count == CAP:
                break
        z[i + row * COUNT] = count
        z[i + (row + 1) * COUNT] = last
        row += 2


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("name", TYPES)
def test_range_counts_as_python(name: str, device: str) -> None:
    low, high = bounds(name)
    choices = (1, 2, 3, 100, high // 2, high, -1, -2, -3, -100, low // 2, low)
    steps = tuple(s for s in choices if s and low <= s <= high)
    start, stop, step = operands(name, 6), operands(name, 7), operands(name, 8)
    for i in range(0, COUNT, 2):  # near each other, so that the loops end by themselves
        stop[i] = min(max(start[i] + random.Random(i).randint(-30, 30), low), high)
    z = np.zeros(2 * COUNT * (len(steps) + 1), np.uint64)
    args = (storage(name, start), storage(name, stop), storage(name, step), z)
    loops.launch(*args, grid=1, block=COUNT, device=device, T=getattr(ww, name), steps=steps)
    rows = z.reshape(-1, 2, COUNT).astype(object)
    for number, (counts, lasts) in enumerate(rows):
        for i in range(COUNT):
            by = steps[number] if number < len(steps) else step[i]
            want = list(range(start[i], stop[i], by)[:CAP]) if by else []
            case = (start[i], stop[i], by)
            assert counts[i] == len(want), case
            assert not want or lasts[i] == want[-1] % (1 << 64), case


@ww.kernel
def counted(
    y: ww.ptr[u32], a: ww.u32, n: ww.u32, start: ww.constexpr, stop: ww.constexpr, step: ww.constexpr
):
    for i in ww.range(a if start is None else start, n if stop is None else stop, step):
        y[i] = 1


def instructions_of_an_iteration(start: int | None, stop: int | None, step: int) -> int:
    """Instructions of the loop, moves that ptxas merges left out."""
    text = ww.compile(counted, target="sm_90", start=start, stop=stop, step=step).ptx
    loop = text[text.index("L_for") : text.index("bra L_for")]
    return sum(
        bool(line.strip()) and not line.strip().startswith(("mov.", "L_", "//", "."))
        for line in loop.splitlines()
    )


def test_range_costs_at_most_one_instruction_an_iteration() -> None:
    least = instructions_of_an_iteration(None, None, 1)
    assert [instructions_of_an_iteration(None, None, s) - least for s in (2, 3, 100)] == [1, 1, 1]
    proven = [(0, 100, 3), (None, 2**32 - 3, 3), (7, 1000, 1)]
    assert [instructions_of_an_iteration(*p) - least for p in proven] == [0, 0, 0]
