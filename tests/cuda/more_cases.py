"""More expectations of the corpus: bits, conversions, cooperation between threads, matrices.

Needs NumPy. Invariant: as in `cases`, everything is computed here from the meaning of the C++.
"""

from __future__ import annotations

import binascii
import math
from fractions import Fraction

import ml_dtypes
import numpy as np
from cases import CASES, case, exact_round, rng, same
from runner import Runner

from warpwright.isa.ptx.tensor_map import KINDS, TensorMap

__all__ = ["CASES"]


@case
def byte_permute(r: Runner) -> None:
    g = rng(15)
    n = 100
    a, b = (g.integers(0, 1 << 32, n, np.uint64).astype("u4") for _ in range(2))
    out = r.new(24 * n)
    r.run(1, 128, [r.array(a), r.array(b), out, n])

    def perm(x: int, y: int, s: int) -> int:
        pool = x | y << 32
        return sum((pool >> 8 * (s >> 4 * k & 7) & 255) << 8 * k for k in range(4))

    rows = []
    for x, y in zip(a.tolist(), b.tolist()):
        xb, yb = [x >> 8 * k & 255 for k in range(4)], [y >> 8 * k & 255 for k in range(4)]
        signed = sum((p - 256 * (p > 127)) * (q - 256 * (q > 127)) for p, q in zip(xb, yb)) + 7
        rows.append([
            perm(x, y, 0x5140), perm(x, 0, 0x0123), perm(x, y, x & 0x7777),
            sum(((p + q) & 255) << 8 * k for k, (p, q) in enumerate(zip(xb, yb))),
            signed & 0xFFFFFFFF, sum(max(p, q) << 8 * k for k, (p, q) in enumerate(zip(xb, yb))),
        ])  # fmt: skip
    same(r.get(out, "u4").reshape(n, 6), np.array(rows, "u4"))


@case
def bit_tricks(r: Runner) -> None:
    g = rng(16)
    n = 200
    a, b = (g.integers(0, 1 << 32, n, np.uint64).astype("u4") for _ in range(2))
    a[:3], b[:3] = [0, 1, 0xFFFFFFFF], [0, 0, 0x80000000]
    out = r.new(48 * n)
    r.run(2, 128, [r.array(a), r.array(b), out, n])
    m = 0xFFFFFFFF
    rows = []
    for x, y in zip(a.tolist(), b.tolist()):
        w = x << 32 | y
        sh = y & 31
        clz, ffs = 32 - x.bit_length(), (x & -x).bit_length()
        pos, length = y & 63, y >> 8 & 63
        s = x - (1 << 32) * (x >> 31)
        field = (s >> min(pos, 31)) & ((1 << length) - 1) if length else 0
        if length:
            top = min(pos + length - 1, 31)
            sign = x >> top & 1
            live = max(0, min(length, 32 - pos))
            field = (x >> pos & ((1 << live) - 1)) if pos < 32 else 0
            field = (field | (m ^ ((1 << live) - 1) if sign else 0)) & m
        p2, l2 = x >> 3 & 63, y >> 5 & 63
        keep = (((1 << l2) - 1) << p2) & m
        inserted = (y & ~keep | x << p2 & keep) & m
        flipped = x ^ m if x >> 31 else x
        rows.append([
            bin(x).count("1") + bin(w).count("1"), clz * 100 + 64 - w.bit_length(), ffs * 100 + (w & -w).bit_length(),
            int(f"{x:032b}"[::-1], 2), int(f"{w:064b}"[::-1], 2) >> 16 & m,
            ((y << 32 | x) << sh) >> 32 & m, (y << 32 | x) >> min(y & 63, 32) & m, x >> sh & 0x3F,
            field, inserted, flipped.bit_length() - 1 & m, (x & y) | ((~x & m & y >> 1) ^ (x | ~y & m)),
        ])  # fmt: skip
    same(r.get(out, "u4").reshape(n, 12), np.array(rows, "u4"))


def to_int(x: float, mode: str, bits: int, signed: bool, double: bool = False) -> int:
    """A float converted to an integer as PTX ISA 9.7.9.21 has it: NaN is zero only from f32 to 32 bits."""
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    if math.isnan(x):
        return -(1 << bits - 1) if double or bits == 64 else 0
    if math.isinf(x):
        return high if x > 0 else low
    whole = {"n": round, "z": math.trunc, "p": math.ceil, "m": math.floor}[mode](x)
    return max(low, min(high, whole))


@case
def float_convert(r: Runner) -> None:
    g = rng(17)
    n = 160
    a = np.ldexp(g.standard_normal(n), g.integers(-3, 20, n)).astype("f4")
    d = np.ldexp(g.standard_normal(n), g.integers(-3, 60, n))
    a[:10] = [0.5, 1.5, 2.5, -0.5, -1.5, np.nan, np.inf, -np.inf, 3e9, -3e9]
    d[:6] = [0.5, np.nan, np.inf, -np.inf, 1e300, -2.5]
    outs = [r.new(40 * n), r.new(16 * n), r.new(32 * n), r.new(4 * n)]
    r.run(2, 128, [r.array(a), r.array(d), *outs, n])
    i32, i64 = r.get(outs[0], "i4").reshape(n, 10), r.get(outs[1], "i8").reshape(n, 2)
    f, h = r.get(outs[2], "f4").reshape(n, 8), r.get(outs[3], "u2").reshape(n, 2)
    for k in range(n):
        x, y = float(a[k]), float(d[k])
        want = [to_int(x, m, 32, True) for m in "nzpm"]
        want += [to_int(x, "n", 32, False), to_int(y, "n", 32, True, True), to_int(y, "z", 32, False, True)]
        assert [v & 0xFFFFFFFF for v in i32[k, :7].tolist()] == [v & 0xFFFFFFFF for v in want], k
        assert i32[k, 9] == to_int(x, "z", 32, True)
        if abs(x) < 32767:
            assert i32[k, 7] == math.trunc(x)
        assert i64[k].tolist() == [to_int(x, "n", 64, True), to_int(y, "m", 64, True, True)]
        if math.isfinite(y):
            same(f[k, :4], np.array([exact_round(Fraction(y), "f4", m) for m in "nzpm"], "f4"))
        w = int(i64[k, 1])
        low = (w & 0xFFFFFFFF) - ((w & 0x80000000) << 1)
        same(
            f[k, 4:7],
            np.array([exact_round(Fraction(v), "f4", m) for v, m in ((w, "n"), (w, "z"), (low, "p"))], "f4"),
        )
        if math.isfinite(x):
            assert f[k, 7] == np.float32(np.float32(np.rint(a[k]) + np.floor(a[k])) + np.trunc(a[k]))
    with np.errstate(over="ignore"):
        nearest = a.astype("f2")
    same(h[:, 0].view("f2"), nearest)
    up = nearest
    up = np.where(up.astype("f8") < a, np.nextafter(up, np.float16(np.inf)), up)
    same(h[:, 1].view("f2"), up)


@case
def bitonic_sort(r: Runner) -> None:
    keys = rng(18).integers(0, 1 << 32, 1024, np.uint64).astype("u4")
    buf = r.array(keys)
    r.run(4, 256, [buf])
    same(r.get(buf, "u4").reshape(4, 256), np.sort(keys.reshape(4, 256), axis=1))


@case
def block_scan(r: Runner) -> None:
    x = rng(19).integers(-50, 50, 768).astype("i4")
    out, totals = r.new(x.nbytes), r.new(12)
    r.run(3, 256, [r.array(x), out, totals])
    want = x.reshape(3, 256).cumsum(1)
    same(r.get(out, "i4").reshape(3, 256), want.astype("i4"))
    same(r.get(totals, "i4"), want[:, -1].astype("i4"))


@case
def matmul_tiled(r: Runner) -> None:
    m, n, k = 37, 29, 45
    g = rng(20)
    a, b = g.random((m, k), np.float32), g.random((k, n), np.float32)
    c = r.new(4 * m * n)
    r.run(((n + 15) // 16, (m + 15) // 16), (16, 16), [r.array(a), r.array(b), c, m, n, k])
    acc = np.zeros((m, n), "f4")
    for i in range(48):
        if i < k:
            acc = (a[:, i : i + 1].astype("f8") * b[i : i + 1] + acc).astype("f4")
    same(r.get(c, "f4").reshape(m, n), acc)


@case
def lookback(r: Runner) -> None:
    n = 5000
    x = rng(21).integers(-50, 50, n).astype("i4")
    out, state = r.new(4 * n), r.array(np.zeros(40, "u8"))
    r.run(40, 128, [r.array(x), out, state, n])
    same(r.get(out, "i4"), np.cumsum(x, dtype="i4"))


@case
def last_block(r: Runner) -> None:
    n = 4000
    x = rng(22).integers(0, 100, n).astype("f4")
    parts, result = r.new(4 * 12), r.new(4)
    r.run(12, 256, [r.array(x), parts, result, n])
    same(r.get(result, "f4"), np.array([x.sum(dtype="f8")], "f4"))


@case
def named_barriers(r: Runner) -> None:
    rounds = 9
    x = rng(23).integers(0, 1000, (rounds, 32)).astype("i4")
    out = r.new(96 * 4)
    r.run(1, 128, [r.array(x), out, rounds])
    s = 2 * x.sum(0)
    want = [s[(lane + warp) & 31] for warp in (1, 2, 3) for lane in range(32)]
    same(r.get(out, "i4"), np.array(want, "i4"))


@case
def debug_build(r: Runner) -> None:
    g = rng(24)
    n = 150
    a, b = g.integers(0, 1000, n).astype("i4"), g.integers(0, 1000, n).astype("i4")
    a[0] = b[0] = 0
    out = r.new(4 * n)
    r.run(2, 96, [r.array(a), r.array(b), out, n])
    same(r.get(out, "i4")[1:], np.lcm(a, b)[1:])
    assert r.get(out, "i4")[0] == -1


@case
def fast_math(r: Runner) -> None:
    x = (rng(25).standard_normal(200) * 2).astype("f4")
    out = r.new(32 * 200)
    r.run(2, 128, [r.array(x), out, 200])
    got = r.get(out, "f4").reshape(200, 8).astype("f8")
    v = x.astype("f8")
    want = [
        np.sin(v),
        np.cos(v),
        np.exp(v),
        np.log(abs(v) + 0.1),
        v / 3,
        np.sqrt(abs(v)),
        1 / np.sqrt(abs(v) + 1),
    ]
    np.testing.assert_allclose(got[:, :7], np.stack(want, 1), rtol=2e-6, atol=2e-6)
    assert (got[:, 7] == 0).all()  # the product is subnormal and flushed


@case
def dynamic_shared(r: Runner) -> None:
    g = rng(26)
    d, s = g.random(192), g.integers(-99, 99, 192).astype("i2")
    dout, sout = r.new(d.nbytes), r.new(s.nbytes)
    r.run(2, 96, [r.array(d), r.array(s), dout, sout], smem=96 * 10)
    same(r.get(dout, "f8").reshape(2, 96), d.reshape(2, 96)[:, ::-1])
    same(r.get(sout, "i2").reshape(2, 96), s.reshape(2, 96)[:, ::-1] + 96)


@case
def function_pointer(r: Runner) -> None:
    g = rng(27)
    n = 200
    which, a, b = (
        g.integers(0, 3, n).astype("i4"),
        g.integers(-99, 99, n).astype("i4"),
        g.integers(-99, 99, n).astype("i4"),
    )
    out = r.new(4 * n)
    r.run(2, 128, [r.array(which), r.array(a), r.array(b), out, n])
    same(r.get(out, "i4"), np.choose(which, [a + b, a - b, a * b]).astype("i4"))


@case
def atomics(r: Runner) -> None:
    n = 300
    x = rng(28).integers(-(1 << 31), 1 << 31, n).astype("i4")
    cells = np.array([0] * 3 + [1 << 30] * 3 + [-(1 << 30)] * 3 + [-1] * 3 + [0] * 3 + [7] * 3 + [0, 5], "i4")
    bufs = [r.array(v) for v in (cells, np.zeros(6, "u4"), np.zeros(6, "u8"), np.zeros(3, "f4"), np.zeros(3))]
    old = r.new(4 * n)
    r.run(3, 128, [r.array(x), *bufs, old, n])
    c, u, w = r.get(bufs[0], "i4"), r.get(bufs[1], "u4"), r.get(bufs[2], "u8")
    f, d = r.get(bufs[3], "f4"), r.get(bufs[4], "f8")
    for k in range(3):
        v = x[k::3]
        assert (
            c[k] == v.sum(dtype="i4")
            and c[3 + k] == min(1 << 30, v.min())
            and c[6 + k] == max(-(1 << 30), v.max())
        )
        assert c[9 + k] == np.bitwise_and.reduce(v) and c[12 + k] == np.bitwise_or.reduce(v)
        assert c[15 + k] == np.bitwise_xor.reduce(v) ^ 7
        inc = dec = 0
        for _ in v:
            inc = 0 if inc >= 5 else inc + 1
            dec = 7 if dec == 0 or dec > 7 else dec - 1
        assert (u[k], u[3 + k]) == (inc, dec)
        assert w[k] == sum(int(q) << 20 for q in v) & ((1 << 64) - 1)
        assert w[3 + k] == max((int(q) & 0xFFFFFFFF) << 8 for q in v)
        assert f[k] == sum(int(math.fmod(int(q), 1000)) for q in v) and d[k] == sum(int(q) * 0.5 for q in v)
    assert c[18] == n and sorted(r.get(old, "i4").tolist()) == list(range(n))
    assert c[19] == 5 + int((x & 7).sum())


@case
def crc32(r: Runner) -> None:
    n, length = 100, 40
    text = rng(29).integers(0, 256, (n, length)).astype("u1")
    out = r.new(4 * n)
    r.run(2, 64, [r.array(text), length, out, n])
    same(r.get(out, "u4"), np.array([binascii.crc32(t.tobytes()) for t in text], "u4"))


@case
def xorshift(r: Runner) -> None:
    n, seed, m = 100, 12345, (1 << 64) - 1
    out = r.new(8 * n)
    r.run(1, 128, [seed, out, n])

    def one(i: int) -> int:
        s, hi = (seed + 0x9E3779B97F4A7C15 * (i + 1)) & m, 0
        for _ in range(10):
            s ^= s >> 12
            s ^= s << 25 & m
            s ^= s >> 27
            q = s * 0x2545F4914F6CDD1D & m
            total = (q & 0xFFFFFFFF) + (q >> 32)
            high = (q & 0xFFFFFFFF) * (s & 0xFFFFFFFF) >> 32
            hi = (hi + (q * s >> 64) + (total & 0xFFFFFFFF) + (total >> 32 << 40) + high) & m
        return s ^ hi

    same(r.get(out, "u8"), np.array([one(i) for i in range(n)], "u8"))


@case
def sync_count(r: Runner) -> None:
    x = rng(30).integers(-52, 100, 320).astype("i4")
    out = r.new(x.nbytes)
    r.run(4, 80, [r.array(x), out])
    rows = x.reshape(4, 80)
    want = (rows > 0).sum(1) * 4 + (rows > -50).all(1) * 2 + (rows > 98).any(1)
    same(r.get(out, "i4").reshape(4, 80), np.repeat(want[:, None], 80, 1).astype("i4"))


@case
def transpose(r: Runner) -> None:
    w, h = 70, 45
    x = rng(31).random((h, w), np.float32)
    out = r.new(x.nbytes)
    r.run((3, 2), (32, 8), [r.array(x), out, w, h])
    same(r.get(out, "f4").reshape(w, h), x.T)


@case
def mma_bf16(r: Runner) -> None:
    g = rng(32)
    k = 48
    a, b = (g.integers(-8, 8, s).astype("f4").astype(ml_dtypes.bfloat16) for s in ((16, k), (k, 8)))
    c = r.new(4 * 128)
    r.run(1, 32, [r.array(a.view("u2")), r.array(b.view("u2")), c, k])
    same(r.get(c, "f4").reshape(16, 8), a.astype("f4") @ b.astype("f4"))


@case
def mma_types(r: Runner) -> None:
    g = rng(33)
    a8, b8 = g.integers(-128, 128, (16, 32)).astype("i1"), g.integers(-128, 128, (32, 8)).astype("i1")
    at, bt = g.integers(-99, 99, (16, 8)).astype("f4"), g.integers(-99, 99, (8, 8)).astype("f4")
    ad, bd = g.random((8, 4)), g.random((4, 8))
    ah, bh = g.integers(-9, 9, (16, 8)).astype("f2"), g.integers(-9, 9, (8, 8)).astype("f2")
    outs = [r.new(512), r.new(512), r.new(512), r.new(256)]
    args = [r.array(a8), r.array(b8), outs[0], r.array(at), r.array(bt), outs[1]]
    r.run(1, 32, [*args, r.array(ad), r.array(bd), outs[2], r.array(ah), r.array(bh), outs[3]])
    start = np.tile([1, 2], (16, 4)) + np.repeat([[0], [2]], 8, 0)
    same(r.get(outs[0], "i4").reshape(16, 8), a8.astype("i4") @ b8.astype("i4") + start)
    same(r.get(outs[1], "f4").reshape(16, 8), at @ bt)
    want = ad @ bd + np.tile([0.5, -0.5], (8, 4))
    np.testing.assert_allclose(r.get(outs[2], "f8").reshape(8, 8), want, rtol=1e-15)
    same(r.get(outs[3], "f2").reshape(16, 8), ah @ bh)


@case
def pipeline(r: Runner) -> None:
    tiles = 7
    x = rng(34).integers(-99, 99, (tiles, 64)).astype("i4")
    out = r.new(256)
    r.run(1, 64, [r.array(x), out, tiles])
    same(r.get(out, "i4"), (x[:, ::-1] * np.arange(1, tiles + 1)[:, None]).sum(0).astype("i4"))


@case
def mbarrier(r: Runner) -> None:
    rounds = 6
    x = rng(35).integers(-99, 99, (rounds, 32)).astype("i4")
    out = r.new(4 * 96)
    r.run(1, 96, [r.array(x), out, rounds])
    s = x.sum(0)[::-1]
    same(r.get(out, "i4"), np.concatenate([s * 0, s, s * 2]).astype("i4"))


@case
def dense_switch(r: Runner) -> None:
    n = 150
    code = rng(36).integers(0, 12, 40).astype("i4")
    out = r.new(4 * n)
    r.run(2, 96, [r.array(code), code.size, out, n])

    def wrap(v: int) -> int:
        return (v + (1 << 31)) % (1 << 32) - (1 << 31)

    def one(i: int) -> int:
        a, b, pc, fuel = i, 1, 0, 100
        while pc < code.size and fuel > 0:
            fuel -= 1
            op = int(code[pc])
            pc += 1
            if op == 0:
                a += b
            elif op == 1:
                b = a ^ i
            elif op == 2:
                a *= 3
            elif op == 3:
                pc += a & 1
            elif op == 4:
                b -= a
            elif op == 5:
                a = int(math.fmod(b, 17))
            elif op == 6:
                a += b <= 0
            elif op == 7:
                a, b = b, a
            elif op == 8:
                pc += 0 if a & 3 == 0 else 2
            elif op == 9:
                b += sum(range(a & 3))
            elif op == 10:
                pc = 0 if fuel & 7 == 0 else pc
            elif op == 11:
                a = -a
            a, b = wrap(a), wrap(b)
        return wrap(a * 31 + b)

    same(r.get(out, "i4"), np.array([one(i) for i in range(n)], "i4"))


@case
def warp_shared(r: Runner) -> None:
    x = rng(37).integers(-99, 99, 256).astype("i4")
    out = r.new(x.nbytes)
    r.run(2, 128, [r.array(x), out])
    want = []
    for b in range(2):
        for w in range(4):
            v = x.reshape(2, 4, 32)[b, w].copy()
            for _ in range(w + b + 1):
                v = np.roll(v, -1) + np.roll(v, -7)
            want.append(v)
    same(r.get(out, "i4"), np.concatenate(want))


@case
def wmma_api(r: Runner) -> None:
    g = rng(38)
    a, b = g.integers(-5, 5, (16, 32)).astype("f2"), g.integers(-5, 5, (16, 32)).astype("f2")
    c = g.integers(-50, 50, (16, 16)).astype("f4")
    a8, b8 = g.integers(-128, 128, (16, 32)).astype("i1"), g.integers(-128, 128, (16, 8)).astype("i1")
    d, c8 = r.new(1024), r.new(1024)
    r.run(1, 32, [r.array(a), r.array(b), r.array(c), d, r.array(a8), r.array(b8), c8, 32])
    same(r.get(d, "f4").reshape(16, 16), 2 * a.astype("f4") @ b.astype("f4").T + c + 1)
    same(r.get(c8, "i4").reshape(8, 32), (a8.astype("i4").T @ b8.astype("i4") + 3).T)


@case
def cub_block(r: Runner) -> None:
    keys = rng(39).integers(0, 1 << 32, (3, 512), np.uint64).astype("u4")
    outs = [r.new(keys.nbytes), r.new(keys.nbytes), r.new(12), r.new(3 * 64)]
    r.run(3, 128, [r.array(keys), *outs])
    same(r.get(outs[0], "u4").reshape(3, 512), np.sort(keys, axis=1))
    same(r.get(outs[1], "i4").reshape(3, 512), np.cumsum(keys & 15, axis=1))
    same(r.get(outs[2], "u4"), keys.max(1))
    same(r.get(outs[3], "u4").reshape(3, 16), np.stack([np.bincount(k & 15, minlength=16) for k in keys]))


@case
def groups(r: Runner) -> None:
    x = rng(40).integers(0, 50, 256).astype("i4")
    out, counter = r.new(256 * 24), r.array(np.zeros(1, "i4"))
    r.run(2, 128, [r.array(x), out, counter])
    got = r.get(out, "i4").reshape(256, 6)
    tiles = x.reshape(-1, 8)
    same(got[:, 0], tiles.sum(1).repeat(8))
    same(got[:, 1], (tiles.cumsum(1) - tiles).ravel())
    same(got[:, 2], x.reshape(-1, 32).max(1).repeat(32))
    same(got[:, 3], (tiles[:, 3].repeat(8) + np.arange(256) // 8 % 4 * 1000))
    odd = (x & 1).reshape(-1, 32)
    rank, size = np.where(odd, odd.cumsum(1) - 1, -1), np.where(odd, odd.sum(1)[:, None], -1)
    labels = x.reshape(-1, 32) % 3
    part = (labels[:, :, None] == labels[:, None, :]).sum(2)
    same(got[:, 4], (rank + 100 * part).ravel())
    same(got[:, 5], size.ravel())
    same(r.get(counter, "i4"), np.array([odd.sum()]))


@case
def scoped_atomics(r: Runner) -> None:
    words, data, out = r.array(np.zeros(4, "u4")), r.array(np.zeros(2, "i4")), r.new(16)
    r.run(5, 64, [words, data, out])
    assert r.get(words, "u4").tolist()[:3] == [5, 5, 1]
    assert r.get(words, "f4")[3] == 63.0
    assert r.get(data, "i4").tolist() == [31, 77]
    assert r.get(out, "i4").tolist() == [77, 78, 79, 80]


@case
def generic_pointers(r: Runner) -> None:
    table = np.zeros(
        (),
        np.dtype(
            {
                "names": ["n", "w", "f"],
                "formats": ["i4", ("i2", 10), ("f8", 3)],
                "offsets": [0, 4, 24],
                "itemsize": 48,
            }
        ),
    )
    table["n"], table["w"], table["f"] = 7, np.arange(10) - 3, [0.5, 1.5, -2.0]
    out, d = r.new(4 * 40), r.new(8 * 40)
    r.run(1, 40, [table, out, d])
    i = np.arange(40)
    total = np.choose(i % 4, [100, 4 * i + 6, 10, 1000])
    space = np.choose(i % 4, [1000000, 2000000, 0, 0])
    same(r.get(out, "i4"), (total + 1000 * (total + 4) + space).astype("i4"))
    same(r.get(d, "f8"), (i % 7 - 3) * np.array([0.5, 1.5, -2.0])[i % 3])


@case
def cluster(r: Runner) -> None:
    n = 1000
    x = rng(41).integers(0, 1000, (2, n)).astype("i4")
    out = r.new(2 * 32 * 4)
    r.run(8, 64, [r.array(x), out, n])
    bins = np.stack([np.bincount(v & 31, minlength=32).reshape(4, 8) for v in x])
    same(r.get(out, "i4").reshape(2, 4, 8), bins + 1000 * np.roll(bins, -1, 1)[:, :, :1] + 4000000)


@case
def nested_calls(r: Runner) -> None:
    blocks, rounds = 3, 7
    x = rng(42).integers(0, 5000, (blocks, 64)).astype("i4")
    out = r.new(x.nbytes)
    r.run(blocks, 64, [r.array(x), out, rounds])

    def inner(s: list[int], t: int, n: int) -> int:
        acc = 0
        for i in range(n):
            if (i ^ t) & 1:
                continue
            if i > t + 5:
                break
            acc += s[(t + i) & 63]
            if acc > 20000:
                return -acc
        return acc

    def middle(s: list[int], t: int, mode: int) -> int:
        if mode == 0:
            return inner(s, t, 3)
        if mode == 1:
            return inner(s, t, 7) + inner(s, t + 1, 2)
        return 9 if mode == 2 and t & 4 else inner(s, t, t & 15)

    for b in range(blocks):
        v = x[b].tolist()
        for k in range(rounds):
            s = [q + k for q in v]
            v = [s[(t + 1) & 63] for t in range(64)]
            v = [(q * 3 + middle(s, t, (q + k) & 3)) & 0xFFFF for t, q in enumerate(v)]
            if k == 3:
                v = [q ^ 0x55 if t & 1 else q for t, q in enumerate(v)]
        same(r.get(out, "i4").reshape(blocks, 64)[b], np.array(v))


@case
def tensor_tile(r: Runner) -> None:
    a = np.arange(40 * 64, dtype="i4").reshape(40, 64)
    buffer = r.array(a)
    kind = [k.name for k in KINDS].index("s32")
    m = TensorMap(kind, buffer.address, (64, 40), (256,), (16, 8), (1, 1))
    r.run(1, 128, [m.encode(), 56, 36])
    a[36:, 56:] += np.arange(128).reshape(8, 16)[:4, :8].astype("i4")
    same(r.get(buffer, "i4").reshape(40, 64), a)


@case
def bulk_copy(r: Runner) -> None:
    data = r.array(np.arange(1024, dtype="i4"))
    r.run(4, 64, [data, 1024])
    same(r.get(data, "i4"), np.arange(1024) + 1)


@case
def multicast(r: Runner) -> None:
    rounds = 5
    x = rng(3).integers(0, 1000, (rounds, 2, 128)).astype("i4")
    out = r.new(4 * 256)
    r.run(2, 128, [r.array(x), out, rounds])
    t = np.arange(128)
    want = [(x[:, 0, t] * 3 + x[:, 1][:, t ^ rank]).sum(0) for rank in range(2)]
    same(r.get(out, "i4").reshape(2, 128), np.array(want))
