"""Integer and bit instructions against Python integers."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from exact import apply

N = 300


def draw(bits: int, count: int, seed: int) -> list[np.ndarray]:
    """Random words: edges, few bits, small numbers."""
    rng = np.random.default_rng(seed)
    edge = [0, 1, 2, (1 << bits) - 1, 1 << bits - 1, (1 << bits - 1) - 1, 31, 32, 33, 63, 64]

    def one() -> int:
        way = rng.integers(0, 3)
        if way == 0:
            return edge[rng.integers(len(edge))] & (1 << bits) - 1
        word = int(rng.integers(0, 1 << 64, dtype=np.uint64)) & (1 << bits) - 1
        return word >> int(rng.integers(0, bits)) if way == 1 else word

    return [np.array([one() for _ in range(N)], f"u{bits // 8}") for _ in range(count)]


def s(x: int, bits: int) -> int:
    return x - (1 << bits) if x >> bits - 1 & 1 else x


def clip(x: int, bits: int = 32) -> int:
    return max(-(1 << bits - 1), min((1 << bits - 1) - 1, x))


def hold(
    text: str, bits: int, count: int, fn: Callable[..., int], out: int | None = None, seed: int = 1
) -> None:
    """`text` on `count` random operands must give `fn` of them as unsigned integers, cut to the result's width."""
    arrays = draw(bits, count, seed)
    width = out or bits
    got = apply(text, f"u{width // 8}", *arrays)
    for g, row in zip(got.tolist(), zip(*[a.tolist() for a in arrays])):
        assert g == fn(*row) & (1 << width) - 1, (
            text,
            [hex(v) for v in row],
            hex(g),
            hex(fn(*row) & (1 << width) - 1),
        )


@pytest.mark.parametrize("bits", [16, 32, 64])
def test_arithmetic_of_each_width(bits: int) -> None:
    u, g, b = f"u{bits}", f"s{bits}", f"b{bits}"
    hold(f"add.{g} %o, %a, %b;", bits, 2, lambda x, y: x + y)
    hold(f"sub.{u} %o, %a, %b;", bits, 2, lambda x, y: x - y)
    hold(f"mul.lo.{g} %o, %a, %b;", bits, 2, lambda x, y: x * y)
    hold(f"mul.hi.{u} %o, %a, %b;", bits, 2, lambda x, y: x * y >> bits)
    hold(f"mul.hi.{g} %o, %a, %b;", bits, 2, lambda x, y: s(x, bits) * s(y, bits) >> bits)
    hold(f"mad.lo.{g} %o, %a, %b, %c;", bits, 3, lambda x, y, z: x * y + z)
    hold(f"mad.hi.{u} %o, %a, %b, %c;", bits, 3, lambda x, y, z: (x * y >> bits) + z)
    hold(f"sad.{g} %o, %a, %b, %c;", bits, 3, lambda x, y, z: z + abs(s(x, bits) - s(y, bits)))
    hold(f"sad.{u} %o, %a, %b, %c;", bits, 3, lambda x, y, z: z + abs(x - y))
    hold(f"neg.{g} %o, %a;", bits, 1, lambda x: -x)
    hold(f"abs.{g} %o, %a;", bits, 1, lambda x: abs(s(x, bits)))
    hold(f"min.{g} %o, %a, %b;", bits, 2, lambda x, y: min(s(x, bits), s(y, bits)))
    hold(f"max.{u} %o, %a, %b;", bits, 2, max)
    hold(f"and.{b} %o, %a, %b;", bits, 2, lambda x, y: x & y)
    hold(f"not.{b} %o, %a;", bits, 1, lambda x: ~x)
    hold(f"cnot.{b} %o, %a;", bits, 1, lambda x: x == 0)

    def quotient(x: int, y: int) -> int:
        x, y = s(x, bits), s(y, bits)
        return -1 if y == 0 else abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)

    hold(f"div.{g} %o, %a, %b;", bits, 2, quotient)
    hold(f"rem.{g} %o, %a, %b;", bits, 2, lambda x, y: s(x, bits) - quotient(x, y) * s(y, bits) if y else -1)
    hold(f"div.{u} %o, %a, %b;", bits, 2, lambda x, y: x // y if y else -1)
    hold(f"rem.{u} %o, %a, %b;", bits, 2, lambda x, y: x % y if y else -1)


@pytest.mark.parametrize("bits", [16, 32])
def test_wide_products(bits: int) -> None:
    hold(f"mul.wide.u{bits} %o, %a, %b;", bits, 2, lambda x, y: x * y, 2 * bits)
    hold(f"mul.wide.s{bits} %o, %a, %b;", bits, 2, lambda x, y: s(x, bits) * s(y, bits), 2 * bits)


def test_32_bits_only() -> None:
    hold("add.sat.s32 %o, %a, %b;", 32, 2, lambda x, y: clip(s(x, 32) + s(y, 32)))
    hold("sub.sat.s32 %o, %a, %b;", 32, 2, lambda x, y: clip(s(x, 32) - s(y, 32)))
    hold(
        "mad.hi.sat.s32 %o, %a, %b, %c;", 32, 3, lambda x, y, z: clip((s(x, 32) * s(y, 32) >> 32) + s(z, 32))
    )
    hold("mul24.lo.u32 %o, %a, %b;", 32, 2, lambda x, y: (x & 0xFFFFFF) * (y & 0xFFFFFF))
    hold("mul24.hi.s32 %o, %a, %b;", 32, 2, lambda x, y: s(x & 0xFFFFFF, 24) * s(y & 0xFFFFFF, 24) >> 16)
    hold("mad24.lo.s32 %o, %a, %b, %c;", 32, 3, lambda x, y, z: s(x & 0xFFFFFF, 24) * s(y & 0xFFFFFF, 24) + z)
    hold("min.relu.s32 %o, %a, %b;", 32, 2, lambda x, y: max(0, min(s(x, 32), s(y, 32))))


def test_carries() -> None:
    text = "{ .reg .b32 l; add.cc.u32 l, %a, %b; addc.cc.u32 l, %b, %c; addc.u32 %o, %c, %a; }"
    hold(text, 32, 3, lambda x, y, z: z + x + (y + z + (x + y >> 32) >> 32))
    text = "{ .reg .b32 l; sub.cc.u32 l, %a, %b; subc.cc.u32 l, %b, %c; subc.u32 %o, %c, %a; }"
    hold(text, 32, 3, lambda x, y, z: z - x - (y - z - (x < y) < 0))
    text = "{ .reg .b32 l; mad.lo.cc.u32 l, %a, %b, %c; madc.hi.u32 %o, %a, %b, %c; }"
    hold(text, 32, 3, lambda x, y, z: (x * y >> 32) + z + ((x * y & 0xFFFFFFFF) + z >> 32))
    text = "{ .reg .b64 l; add.cc.u64 l, %a, %b; addc.u64 %o, %a, 0; }"
    hold(text, 64, 2, lambda x, y: x + (x + y >> 64))


@pytest.mark.parametrize("bits", [16, 32, 64])
def test_shifts(bits: int) -> None:
    arrays = draw(bits, 1, 2)[0]
    amounts = draw(32, 1, 3)[0] % np.uint32(80)
    for name, fn in {
        f"shl.b{bits}": lambda x, n: x << n if n < bits else 0,
        f"shr.u{bits}": lambda x, n: x >> n if n < bits else 0,
        f"shr.b{bits}": lambda x, n: x >> n if n < bits else 0,
        f"shr.s{bits}": lambda x, n: s(x, bits) >> min(n, bits),
    }.items():
        got = apply(f"{name} %o, %a, %b;", f"u{bits // 8}", arrays, amounts)
        want = [fn(x, n) & (1 << bits) - 1 for x, n in zip(arrays.tolist(), amounts.tolist())]
        assert got.tolist() == want, name


def test_funnel_shifts() -> None:
    hold("shf.l.wrap.b32 %o, %a, %b, %c;", 32, 3, lambda x, y, n: (y << 32 | x) << (n & 31) >> 32)
    hold("shf.r.wrap.b32 %o, %a, %b, %c;", 32, 3, lambda x, y, n: (y << 32 | x) >> (n & 31))
    hold("shf.l.clamp.b32 %o, %a, %b, %c;", 32, 3, lambda x, y, n: (y << 32 | x) << min(n, 32) >> 32)
    hold("shf.r.clamp.b32 %o, %a, %b, %c;", 32, 3, lambda x, y, n: (y << 32 | x) >> min(n, 32))


@pytest.mark.parametrize("bits", [32, 64])
def test_fields_and_counts(bits: int) -> None:
    top = bits - 1
    (a,) = draw(bits, 1, 4)
    (b,) = draw(bits, 1, 5)
    pos, length = (x % np.uint32(300) for x in draw(32, 2, 6))

    def field(x: int, p: int, n: int, signed: bool) -> int:
        p, n = p & 255, n & 255
        if n == 0:
            return 0
        sign = x >> min(p + n - 1, top) & 1 if signed else 0
        return sum((x >> p + i & 1 if i < n and p + i <= top else sign) << i for i in range(bits))

    for kind in ("u", "s"):
        got = apply(f"bfe.{kind}{bits} %o, %a, %b, %c;", f"u{bits // 8}", a, pos, length)
        assert got.tolist() == [
            field(*row, kind == "s") for row in zip(a.tolist(), pos.tolist(), length.tolist())
        ]

    def insert(x: int, y: int, p: int, n: int) -> int:
        p, n = p & 255, n & 255
        for i in range(n):
            if p + i <= top:
                y = y & ~(1 << p + i) | (x >> i & 1) << p + i
        return y

    got = apply(f"bfi.b{bits} %o, %a, %b, %c, 13;", f"u{bits // 8}", a, b, pos)
    assert got.tolist() == [insert(*row, 13) for row in zip(a.tolist(), b.tolist(), pos.tolist())]
    hold(f"popc.b{bits} %o, %a;", bits, 1, lambda x: bin(x).count("1"), 32)
    hold(f"clz.b{bits} %o, %a;", bits, 1, lambda x: bits - x.bit_length(), 32)
    hold(f"brev.b{bits} %o, %a;", bits, 1, lambda x: int(f"{x:0{bits}b}"[::-1], 2))
    hold(f"bfind.u{bits} %o, %a;", bits, 1, lambda x: x.bit_length() - 1, 32)
    flip = lambda x: x ^ ((1 << bits) - 1) if x >> top else x  # noqa: E731
    hold(f"bfind.s{bits} %o, %a;", bits, 1, lambda x: flip(x).bit_length() - 1, 32)
    hold(f"bfind.shiftamt.u{bits} %o, %a;", bits, 1, lambda x: bits - x.bit_length() if x else -1, 32)


def test_every_lop3_table() -> None:
    arrays = draw(32, 3, 7)
    rows = list(zip(*[a.tolist() for a in arrays]))[:40]
    small = [a[:40] for a in arrays]
    for table in range(0, 256, 5):
        got = apply(f"lop3.b32 %o, %a, %b, %c, {table};", "u4", *small)
        want = [
            sum((table >> ((x >> i & 1) * 4 + (y >> i & 1) * 2 + (z >> i & 1)) & 1) << i for i in range(32))
            for x, y, z in rows
        ]
        assert got.tolist() == want, table
    got = apply("lop3.or.b32 %o|%p, %a, %b, %c, 0x80, %stop;", "u4", *small)
    assert got.tolist() == [x & y & z for x, y, z in rows]


def test_prmt_modes() -> None:
    def pool(x: int, y: int) -> list[int]:
        return [(y << 32 | x) >> 8 * i & 255 for i in range(8)]

    def general(x: int, y: int, c: int) -> int:
        out = 0
        for i in range(4):
            sel = c >> 4 * i & 15
            byte = pool(x, y)[sel & 7]
            out |= (byte if sel < 8 else (255 if byte & 128 else 0)) << 8 * i
        return out

    hold("prmt.b32 %o, %a, %b, %c;", 32, 3, general)
    picks = {
        "f4e": lambda n: [n, n + 1, n + 2, n + 3],
        "b4e": lambda n: [n, n - 1 & 7, n - 2 & 7, n - 3 & 7],
        "rc8": lambda n: [n] * 4,
        "ecl": lambda n: [max(n, i) for i in range(4)],
        "ecr": lambda n: [min(n, i) for i in range(4)],
        "rc16": lambda n: [n % 2 * 2, n % 2 * 2 + 1] * 2,
    }
    for mode, pick in picks.items():
        hold(
            f"prmt.b32.{mode} %o, %a, %b, %c;", 32, 3,
            lambda x, y, c: sum(pool(x, y)[k] << 8 * i for i, k in enumerate(pick(c & 3))),  # noqa: B023
        )  # fmt: skip


def test_masks_and_extension() -> None:
    full = 0xFFFFFFFF
    hold("bmsk.clamp.b32 %o, %a, %b;", 32, 2, lambda a, b: ((1 << min(b, 32)) - 1) << min(a, 32) & full)
    hold("bmsk.wrap.b32 %o, %a, %b;", 32, 2, lambda a, b: ((1 << (b & 31)) - 1) << (a & 31) & full)

    def extend(x: int, n: int, signed: bool) -> int:
        if n == 0:
            return 0
        low = x & (1 << n) - 1
        return low - (1 << n) if signed and low >> n - 1 & 1 else low

    hold("szext.clamp.u32 %o, %a, %b;", 32, 2, lambda x, n: extend(x, min(n, 32), False))
    hold("szext.clamp.s32 %o, %a, %b;", 32, 2, lambda x, n: extend(x, min(n, 32), True))
    hold("szext.wrap.s32 %o, %a, %b;", 32, 2, lambda x, n: extend(x, n & 31, True))


def test_find_nth_set() -> None:
    (mask,) = draw(32, 1, 8)
    rng = np.random.default_rng(9)
    base, offset = rng.integers(0, 32, N).astype("u4"), rng.integers(-6, 7, N).astype("i4")
    got = apply("fns.b32 %o, %a, %b, %c;", "u4", mask, base, offset.view("u4"))

    def nth(m: int, b: int, n: int) -> int:
        places = [i for i in range(32) if m >> i & 1]
        if n == 0:
            return b if m >> b & 1 else 0xFFFFFFFF
        found = [i for i in places if i >= b] if n > 0 else [i for i in reversed(places) if i <= b]
        return found[abs(n) - 1] if len(found) >= abs(n) else 0xFFFFFFFF

    assert got.tolist() == [nth(*row) for row in zip(mask.tolist(), base.tolist(), offset.tolist())]


def test_dot_products() -> None:
    def parts(x: int, bits: int, signed: bool) -> list[int]:
        cut = [x >> i & (1 << bits) - 1 for i in range(0, 32, bits)]
        return [s(c, bits) if signed else c for c in cut]

    for ta in "us":
        for tb in "us":
            hold(
                f"dp4a.{ta}32.{tb}32 %o, %a, %b, %c;", 32, 3,
                lambda x, y, z: z + sum(p * q for p, q in zip(parts(x, 8, ta == "s"), parts(y, 8, tb == "s"))),  # noqa: B023
            )  # fmt: skip
            for half, first in (("lo", 0), ("hi", 2)):
                hold(
                    f"dp2a.{half}.{ta}32.{tb}32 %o, %a, %b, %c;", 32, 3,
                    lambda x, y, z: z
                    + sum(p * q for p, q in zip(parts(x, 16, ta == "s"), parts(y, 8, tb == "s")[first:])),  # noqa: B023
                )  # fmt: skip


def test_parts_of_a_register() -> None:
    def split(x: int, bits: int, signed: bool) -> list[int]:
        cut = [x >> i & (1 << bits) - 1 for i in range(0, 32, bits)]
        return [s(c, bits) if signed else c for c in cut]

    def join(parts: list[int], bits: int) -> int:
        return sum((p & (1 << bits) - 1) << bits * i for i, p in enumerate(parts))

    for count, bits in ((2, 16), (4, 8)):
        hold(
            f"vadd{count}.s32.s32.s32.sat %o, %a, %b, %c;", 32, 3,
            lambda x, y, z: join([clip(p + q, bits) for p, q in zip(split(x, bits, True), split(y, bits, True))], bits),  # noqa: B023
        )  # fmt: skip
        hold(
            f"vabsdiff{count}.u32.u32.u32.add %o, %a, %b, %c;", 32, 3,
            lambda x, y, z: z + sum(abs(p - q) for p, q in zip(split(x, bits, False), split(y, bits, False))),  # noqa: B023
        )  # fmt: skip
    hold(
        "add.u16x2 %o, %a, %b;",
        32,
        2,
        lambda x, y: join([p + q for p, q in zip(split(x, 16, False), split(y, 16, False))], 16),
    )
    hold(
        "min.s16x2 %o, %a, %b;",
        32,
        2,
        lambda x, y: join([min(p, q) for p, q in zip(split(x, 16, True), split(y, 16, True))], 16),
    )
