"""What each CUDA source of this folder must compute, in NumPy.

Needs NumPy. Gives `CASES`: name -> a function that runs the kernel through a `Runner` and compares.
Invariant: every expectation is computed here from the C++ source's meaning, never by the emulator.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

import ml_dtypes
import numpy as np
import runner
from runner import Runner

Case = Callable[[Runner], None]
CASES: dict[str, Case] = {}


def case(fn: Case) -> Case:
    """Register a case under its function's name."""
    CASES[fn.__name__] = fn
    return fn


def same(got: np.ndarray, want: np.ndarray) -> None:
    """Equal in every element, NaNs included."""
    np.testing.assert_array_equal(got, want)


rng = runner.rng


@case
def saxpy(r: Runner) -> None:
    n = 1000
    x, y = rng(1).random((2, n), np.float32)
    out = r.array(y)
    r.run((n + 127) // 128, 128, [n, 2.5, r.array(x), out])
    same(r.get(out, "f4"), (np.float64(2.5) * x + y).astype("f4"))


@case
def device_functions(r: Runner) -> None:
    n = 300
    out, ints = r.new(8 * n), r.new(4 * n)
    r.run(3, 128, [n, out, ints])
    i = np.arange(n)
    same(r.get(out, "f8"), (i * 3 + i * np.float32(0.5)).astype("f4").astype("f8") + i * 0.25)
    same(r.get(ints, "i4"), np.where(i % 3 == 0, i + 100, i + 4 * i).astype("i4"))


@case
def local_array(r: Runner) -> None:
    n = 200
    data = rng(2).integers(-99, 99, (n, 8)).astype("i4")
    out = r.new(data.nbytes)
    r.run(2, 128, [r.array(data), out, n])
    same(r.get(out, "i4").reshape(n, 8), np.sort(data, axis=1))


@case
def switch_table(r: Runner) -> None:
    n = 500
    g = rng(3)
    op, a, b = (
        g.integers(-1, 15, n).astype("i4"),
        g.integers(-999, 999, n).astype("i4"),
        g.integers(0, 60, n).astype("i4"),
    )
    out = r.new(4 * n)
    r.run(4, 128, [r.array(op), r.array(a), r.array(b), out, n])

    def one(o: int, x: int, y: int) -> int:
        table = {
            0: x + y, 1: x - y, 2: x * y, 3: int(x / y) if y else -1, 4: x & y, 5: x | y, 6: x ^ y,
            7: x << (y & 31), 8: x >> (y & 31), 9: max(x, y), 10: bin(x & 0xFFFFFFFF).count("1") + y, 11: -y, 12: -y,
        }  # fmt: skip
        return table.get(o, 12345)

    want = [one(*t) & 0xFFFFFFFF for t in zip(op.tolist(), a.tolist(), b.tolist())]
    same(r.get(out, "u4"), np.array(want, "u4"))


@case
def warp_reduce(r: Runner) -> None:
    n = 700
    x = rng(4).integers(-500, 500, n).astype("f4")
    blocks = 6
    sums, maxima = r.new(4 * blocks), r.new(4 * n)
    r.run(blocks, 128, [r.array(x), sums, maxima, n])
    padded = np.zeros(blocks * 128)
    padded[:n] = x
    same(r.get(sums, "f4"), padded.reshape(blocks, 128).sum(1).astype("f4"))
    ints = np.full(blocks * 128, -1000000)
    ints[:n] = x
    m = ints.reshape(-1, 32).max(1).repeat(32)
    lane = np.arange(blocks * 128) % 32
    same(r.get(maxima, "i4"), (m * 1000 + (lane + 1) * 10 + ((lane // 8 * 8 + 5) + 1) % 10)[:n].astype("i4"))


@case
def warp_vote(r: Runner) -> None:
    x = rng(5).integers(0, 8, 128).astype("i4")
    x[64:96] = 5
    out = r.new(128 * 8 * 4)
    r.run(2, 64, [r.array(x), out])
    got = r.get(out, "u4").reshape(128, 8)
    want = np.zeros((128, 8), "u4")
    for w in range(4):
        v = x[w * 32 : w * 32 + 32].tolist()

        def mask(p: list[bool]) -> int:
            return sum(1 << k for k, q in enumerate(p) if q)

        for k in range(32):
            row = want[w * 32 + k]
            row[0] = mask([bool(q & 1) for q in v])
            row[1], row[2] = any(q == 3 for q in v), all(q < 100 for q in v)
            row[3] = mask([q == v[k] for q in v])
            row[4] = 0xFFFFFFFF + 1 & 0xFFFFFFFF
            if v[k] & 2:
                m = mask([bool(q & 2) for q in v])
                row[5], row[6] = m, mask([bool(q & 2 and q & 4) for q in v])
                row[7] = bin(m & ((1 << k) - 1)).count("1")
    same(got, want)


@case
def redux(r: Runner) -> None:
    x = rng(6).integers(0, 1 << 32, 64, np.uint64).astype("u4")
    out = r.new(64 * 6 * 4)
    r.run(1, 64, [r.array(x), out])
    want = np.zeros((64, 6), "u4")
    for w in range(2):
        v = x[w * 32 : w * 32 + 32]
        odd, even = v[1::2], v[0::2]
        rows = want[w * 32 : w * 32 + 32]
        rows[:, 0], rows[:, 1], rows[:, 2] = v.sum(dtype="u4"), v.min(), v.view("i4").max().view("u4")
        rows[1::2, 3] = np.bitwise_and.reduce(odd | np.uint32(0xFF))
        rows[0::2, 3] = np.bitwise_or.reduce(even & np.uint32(0xFF))
        rows[:, 4], rows[:, 5] = np.bitwise_xor.reduce(v), v.view("i4").min().view("u4")
    same(r.get(out, "u4").reshape(64, 6), want)


def exact_round(x: Fraction, kind: str, mode: str) -> float:
    """A rational rounded to f32 or f64, by integer arithmetic."""
    bits, emin = (24, -126) if kind == "f4" else (53, -1022)
    if x == 0:
        return 0.0
    sign, v = (-1, -x) if x < 0 else (1, x)
    e = v.numerator.bit_length() - v.denominator.bit_length()
    if Fraction(2) ** e > v:
        e -= 1
    unit = Fraction(2) ** (max(e, emin) - bits + 1)
    q, rest = divmod(v / unit, 1)
    up = {"n": rest > Fraction(1, 2) or (rest == Fraction(1, 2) and q % 2 == 1), "z": False}.get(
        mode, rest > 0 and (sign > 0) == (mode == "p")
    )
    result = (q + up) * unit
    top = Fraction(2) ** (128 if kind == "f4" else 1024)
    if result >= top:
        away = mode == "n" or ((sign > 0) == (mode == "p") and mode != "z")
        return sign * math.inf if away else sign * float(top - Fraction(2) ** (104 if kind == "f4" else 971))
    return sign * float(result)


def exact_sqrt(x: float, kind: str, mode: str) -> float:
    """A square root rounded to f32 or f64, by integer arithmetic."""
    v = Fraction(x)
    shift = 400
    root = Fraction(math.isqrt(v.numerator * v.denominator << 2 * shift), v.denominator << shift)
    if root * root == v:
        return exact_round(root, kind, mode)
    return exact_round(root + Fraction(1, 1 << 2 * shift), kind, mode)


def rounding_case(r: Runner, kind: str) -> None:
    g = rng(7)
    n = 150
    a, b, c = (np.ldexp(g.standard_normal(n), g.integers(-30, 30, n)).astype(kind) for _ in range(3))
    a[:6], b[:6], c[:6] = [1, 3, 0.1, -1, 5, 2], [3, -3, 0.3, 7, 1, -2], [1, 1, -1, 2, 0, 4]
    out = r.new(16 * n * a.itemsize)
    r.run(2, 128, [r.array(a), r.array(b), r.array(c), out, n])
    got = r.get(out, kind).reshape(n, 16)
    for i in range(n):
        x, y, z = Fraction(float(a[i])), Fraction(float(b[i])), Fraction(float(c[i]))
        s, p, f, q = x + y, x * y, x * y + z, x / y
        want = [exact_round(s, kind, m) for m in "nzpm"] + [exact_round(p, kind, m) for m in "zpm"]
        want += [exact_round(f, kind, m) for m in "nzp"] + [exact_round(q, kind, m) for m in "nzp"]
        want += [exact_sqrt(abs(float(a[i])), kind, m) for m in "nmp"]
        same(got[i], np.array(want, kind))


@case
def double_math(r: Runner) -> None:
    rounding_case(r, "f8")


@case
def float_rounding(r: Runner) -> None:
    rounding_case(r, "f4")


@case
def int64_division(r: Runner) -> None:
    g = rng(8)
    n = 300
    a = g.integers(-(1 << 63), (1 << 63) - 1, n)
    b = g.integers(-(1 << 63), (1 << 63) - 1, n) >> g.integers(0, 62, n)
    b[b == 0] = 7
    a[0], b[0] = -(1 << 63), 3
    outs = [r.new(8 * n) for _ in range(5)]
    r.run(3, 128, [r.array(a), r.array(b), *outs, n])
    m = (1 << 64) - 1
    rows = []
    for x, y in zip(a.tolist(), b.tolist()):
        q = abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)
        u, v = x & m, y & m
        rows.append([q & m, (x - q * y) & m, u // v, u % v, (u * v >> 64) ^ (x * y >> 64 & m)])
    want = np.array(rows, "u8").T
    for o, w in zip(outs, want):
        same(r.get(o, "u8"), w)


@case
def shared_histogram(r: Runner) -> None:
    data = rng(9).integers(0, 256, 5000).astype("u1")
    bins = r.array(np.zeros(256, "u4"))
    r.run(4, 96, [r.array(data), data.size, bins])
    same(r.get(bins, "u4"), np.bincount(data, minlength=256).astype("u4"))


@case
def printing(r: Runner) -> None:
    report = r.run(1, 8, [6])
    lines = [
        f"{i}: {i * 0.5:5.2f}|{'odd' if i else 'zero':<6}|{chr(97 + i)}|{i * 17:x}|{-(1 << (33 + i))}|{3 * i}%"
        for i in (0, 2, 4)
    ]
    assert sorted(report.printed.splitlines()) == sorted([*lines, "no arguments"])


@case
def spin_lock(r: Runner) -> None:
    total, order = r.array(np.zeros(1, "i4")), r.array(np.zeros(1, "i4"))
    r.run(3, 40, [total, order])
    same(r.get(total, "i4"), np.array([3 * sum(range(1, 41))], "i4"))
    same(r.get(order, "i4"), np.array([120], "i4"))


@case
def irreducible(r: Runner) -> None:
    n = 200
    start = rng(10).integers(1, 100000, n).astype("i4")
    out = r.new(4 * n)
    r.run(2, 128, [r.array(start), out, n])

    def one(x: int) -> int:
        steps = 0
        at = "odd" if x & 1 else "even"
        while True:
            if at == "even":
                x >>= 1
                steps += 1
                if x <= 1 or steps > 500:
                    break
                at = "odd" if x & 1 else "even"
            else:
                if x == 1:
                    break
                x = 3 * x + 1
                steps += 1
                if steps > 500:
                    break
                at = "even"
        return steps * 10 + (x & 7)

    same(r.get(out, "i4"), np.array([one(x) for x in start.tolist()], "i4"))


@case
def mandelbrot(r: Runner) -> None:
    w, h, limit = 50, 37, 30
    out = r.array(np.full(w * h, -1, "i4"))
    r.run((7, 2), (8, 8), [w, h, limit, out])
    want = np.full((h, w), -1)
    for row in range(h):
        for px in range(w):
            cx, cy, x, y, k = -2.0 + 3.0 * px / w, -1.0 + 2.0 * row / h, 0.0, 0.0, 0
            while k < limit:
                xx = x * x - y * y + cx
                y = 2 * x * y + cy
                x = xx
                if x * x + y * y > 4.0:
                    break
                k += 1
            if k != 7:
                want[row, px] = k
    assert (r.get(out, "i4").reshape(h, w) != want).mean() < 0.01  # fused multiply-adds move a few pixels


@case
def vector_load(r: Runner) -> None:
    g = rng(11)
    n = 100
    a, u, d = g.random((n, 4), np.float32), g.integers(0, 256, (n, 4)).astype("u1"), g.random((n, 2))
    out, s = r.new(16 * n), r.new(4 * n)
    r.run(1, 128, [r.array(a), r.array(u), r.array(d), out, s, n])
    f = d.astype("f4")
    w = u.astype("f4")
    last = (a[:, 0].astype("f8") * f[:, 1] + w[:, 3]).astype("f4")
    want = np.stack([a[:, 3] * w[:, 0], a[:, 2] * w[:, 1], a[:, 1] * f[:, 0], last], 1)
    same(r.get(out, "f4").reshape(n, 4), want)
    i = u.astype("i4")
    same(r.get(s, "i2").reshape(n, 2), np.stack([i[:, 0] - i[:, 1], i[:, 2] * 100], 1).astype("i2"))


@case
def half_math(r: Runner) -> None:
    g = rng(12)
    n = 200
    a, b = (np.ldexp(g.standard_normal(n), g.integers(-6, 6, n)).astype("f2") for _ in range(2))
    out = r.new(n * 16)
    r.run(2, 128, [r.array(a), r.array(b), out, n])
    x, y = a.astype("f8"), b.astype("f8")
    near = (a.astype("f4") * np.float32(1.0009765625)).astype("f8")
    down = near.astype("f2")
    down = np.where(np.abs(down.astype("f8")) > np.abs(near), np.nextafter(down, np.float16(0)), down)
    want = [
        x + y,
        x * y,
        x * y + x,
        x - y,
        x * y + x,
        x * y + y,
        np.where(x > y, x, down.astype("f8")),
        np.maximum(-x, y),
    ]
    same(r.get(out, "f2").reshape(n, 8), np.stack([w.astype("f2") for w in want], 1))


@case
def bf16_math(r: Runner) -> None:
    g = rng(13)
    n = 200
    bf = ml_dtypes.bfloat16
    a, b = (np.ldexp(g.standard_normal(n), g.integers(-9, 9, n)).astype("f4").astype(bf) for _ in range(2))
    out, f = r.new(n * 12), r.new(n * 4)
    r.run(2, 128, [r.array(a), r.array(b), out, f, n])
    x, y = a.astype("f8"), b.astype("f8")

    def bfloat(v: np.ndarray) -> np.ndarray:
        return np.array([float(exact_bf16(Fraction(q))) for q in v.tolist()], "f4").astype(bf)

    fused = np.array(
        [float(exact_bf16(Fraction(p) * Fraction(q) + Fraction(p))) for p, q in zip(x, y)], "f4"
    ).astype(bf)
    scaled = (a.astype("f4") * np.float32(1.00390625)).astype("f8")
    want = [bfloat(x + y), bfloat(x * y), fused, bfloat(x * y), bfloat(y * y), bfloat(scaled)]
    same(r.get(out, "u2").reshape(n, 6), np.stack([w.view("u2") for w in want], 1))
    same(r.get(f, "f4"), a.astype("f4") + b.astype("f4"))


def exact_bf16(x: Fraction) -> Fraction:
    """A rational rounded to eight significant bits."""
    if x == 0:
        return x
    v = abs(x)
    e = v.numerator.bit_length() - v.denominator.bit_length()
    if Fraction(2) ** e > v:
        e -= 1
    unit = Fraction(2) ** (max(e, -126) - 7)
    return round(x / unit) * unit


@case
def constant_memory(r: Runner) -> None:
    n = 50
    out = r.new(8 * n)
    r.run(1, 64, [out, n])
    keys, weights, tags = [1, 2, 3, 5], [0.5, 1.5, -2.0, 8.0], np.arange(1, 13).reshape(4, 3)
    factors = [[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]]
    want = [
        keys[i & 3] * weights[i & 3] + tags[i & 3, i % 3] + factors[i & 1][i % 3] + [20, 30][i & 1]
        for i in range(n)
    ]
    same(r.get(out, "f8"), np.array(want))


@case
def templates(r: Runner) -> None:
    x = rng(14).integers(-100, 100, 384).astype("i4")
    i, f, d = r.new(12), r.new(12), r.new(24)
    r.run(3, 128, [r.array(x), i, f, d])
    s = x.reshape(3, 128).sum(1)
    same(r.get(i, "i4"), s.astype("i4"))
    same(r.get(f, "f4"), (s * 0.5).astype("f4"))
    same(r.get(d, "f8"), s * 0.25)
