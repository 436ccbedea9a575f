"""Every integer and bit instruction against Python's whole numbers, on edge values and random bits."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from valu import DTYPES, ROWS, agree, call, mode

WIDTH = {kind: 8 * np.dtype(d).itemsize for kind, d in DTYPES.items()}
M32, M64 = (1 << 32) - 1, (1 << 64) - 1


def signed(x: int, bits: int) -> int:
    x &= (1 << bits) - 1
    return x - (1 << bits) if x >> bits - 1 else x


def lists(name: str, count: int = 400, seed: int = 1) -> list[list[int]]:
    """Bits for each source of a row."""
    rng = np.random.default_rng(seed)
    found = []
    row = ROWS[name]
    for kind in row.src:
        kind = row.dst[0] if kind == "tied" else kind
        if kind == "mask":
            found.append([int(x) for x in rng.integers(0, 2, count)])
            continue
        bits = WIDTH[kind]
        top = 1 << bits - 1
        edge = [0, 1, top, top - 1, top + 1, 2 * top - 1, 2, 31, 32, 33, 0x7FFF, 0x8000, 0xFFFF, 0x55]
        raw = [
            int(x)
            for x in rng.integers(0, 1 << 63, count, dtype=np.uint64) * 2
            + rng.integers(0, 2, count).astype(np.uint64)
        ]
        pick = rng.integers(0, 3, count)
        found.append([(edge[r % len(edge)], r, r >> (r & 63))[p] & 2 * top - 1 for r, p in zip(raw, pick)])
    return found


def s32(x: int) -> int:
    return signed(x, 32)


def s24(x: int) -> int:
    return signed(x, 24)


def bytes_of(x: int, count: int = 4) -> list[int]:
    return [x >> 8 * i & 0xFF for i in range(count)]


def sad8(a: int, b: int, masked: bool = False) -> int:
    return sum(abs(x - y) for x, y in zip(bytes_of(a), bytes_of(b)) if y or not masked)


def permuted(a: int, b: int, s: int) -> int:
    pair, out = a << 32 | b, 0
    for i, code in enumerate(bytes_of(s)):
        if code < 8:
            byte = pair >> 8 * code & 0xFF
        elif code < 12:
            byte = 0xFF * (pair >> (16 * (code - 8) + 15) & 1)
        else:
            byte = 0 if code == 12 else 0xFF
        out |= byte << 8 * i
    return out


def quad(a: int, b: int, c: int, masked: bool) -> int:
    return sum((sad8(a >> 8 * i & M32, b, masked) + (c >> 16 * i) & 0xFFFF) << 16 * i for i in range(4))


def leading(a: int) -> int:
    return 32 - a.bit_length() if a else M32


def leading_signs(a: int) -> int:
    x = a ^ M32 if a >> 31 else a
    return 32 - x.bit_length() if x else M32


def field(a: int, at: int, n: int) -> int:
    """Bits of a signed word; those beyond it are its sign."""
    n &= 31
    return signed(s32(a) >> (at & 31), n) & M32 if n else 0


#: Name -> result as a whole number, cut to the result's width afterwards.
EXPECTED: dict[str, Callable[..., int]] = {
    "v_mov_b32": lambda a: a,
    "v_mov_b64": lambda a: a,
    "v_not_b32": lambda a: ~a,
    "v_not_b16": lambda a: ~a,
    "v_and_b32": lambda a, b: a & b,
    "v_or_b32": lambda a, b: a | b,
    "v_xor_b32": lambda a, b: a ^ b,
    "v_xnor_b32": lambda a, b: ~(a ^ b),
    "v_and_b16": lambda a, b: a & b,
    "v_and_or_b32": lambda a, b, c: a & b | c,
    "v_or3_b32": lambda a, b, c: a | b | c,
    "v_xor3_b32": lambda a, b, c: a ^ b ^ c,
    "v_bfi_b32": lambda a, b, c: a & b | ~a & c,
    "v_cndmask_b32": lambda a, b, m: b if m else a,
    "v_cndmask_b16": lambda a, b, m: b if m else a,
    "v_lshlrev_b32": lambda n, a: a << (n & 31),
    "v_lshrrev_b32": lambda n, a: a >> (n & 31),
    "v_ashrrev_i32": lambda n, a: s32(a) >> (n & 31),
    "v_lshlrev_b64": lambda n, a: a << (n & 63),
    "v_lshrrev_b64": lambda n, a: a >> (n & 63),
    "v_ashrrev_i64": lambda n, a: signed(a, 64) >> (n & 63),
    "v_lshlrev_b16": lambda n, a: a << (n & 15),
    "v_lshrrev_b16": lambda n, a: a >> (n & 15),
    "v_ashrrev_i16": lambda n, a: signed(a, 16) >> (n & 15),
    "v_lshl_add_u32": lambda a, n, c: (a << (n & 31)) + c,
    "v_add_lshl_u32": lambda a, b, n: (a + b) << (n & 31),
    "v_lshl_or_b32": lambda a, n, c: a << (n & 31) | c,
    "v_lshl_add_u64": lambda a, n, c: (a << (n & 7)) + c,
    "v_xad_u32": lambda a, b, c: (a ^ b) + c,
    "v_bfm_b32": lambda n, at: (1 << (n & 31)) - 1 << (at & 31),
    "v_bfe_u32": lambda a, at, n: a >> (at & 31) & (1 << (n & 31)) - 1,
    "v_bfe_i32": field,
    "v_alignbit_b32": lambda a, b, n: (a << 32 | b) >> (n & 31),
    "v_alignbyte_b32": lambda a, b, n: (a << 32 | b) >> 8 * (n & 3),
    "v_perm_b32": permuted,
    "v_bfrev_b32": lambda a: int(f"{a:032b}"[::-1], 2),
    "v_ffbh_u32": leading,
    "v_clz_i32_u32": leading,
    "v_ffbl_b32": lambda a: (a & -a).bit_length() - 1,
    "v_ctz_i32_b32": lambda a: (a & -a).bit_length() - 1,
    "v_ffbh_i32": leading_signs,
    "v_cls_i32": leading_signs,
    "v_bcnt_u32_b32": lambda a, b: a.bit_count() + b,
    "v_prng_b32": lambda a: a << 1 ^ (197 if a >> 31 else 0),
    "v_pack_b32_f16": lambda a, b: a | b << 16,
    "v_cvt_i32_i16": lambda a: signed(a, 16),
    "v_cvt_u32_u16": lambda a: a,
    "v_add3_u32": lambda a, b, c: a + b + c,
    "v_mul_lo_u32": lambda a, b: a * b,
    "v_mul_lo_u16": lambda a, b: a * b,
    "v_mul_hi_u32": lambda a, b: a * b >> 32,
    "v_mul_hi_i32": lambda a, b: s32(a) * s32(b) >> 32,
    "v_mul_i32_i24": lambda a, b: s24(a) * s24(b),
    "v_mul_hi_i32_i24": lambda a, b: s24(a) * s24(b) >> 32,
    "v_mul_u32_u24": lambda a, b: (a & 0xFFFFFF) * (b & 0xFFFFFF),
    "v_mul_hi_u32_u24": lambda a, b: (a & 0xFFFFFF) * (b & 0xFFFFFF) >> 32,
    "v_mul_u64": lambda a, b: a * b,
    "v_mad_i32_i24": lambda a, b, c: s24(a) * s24(b) + c,
    "v_mad_u32_u24": lambda a, b, c: (a & 0xFFFFFF) * (b & 0xFFFFFF) + c,
    "v_mad_i32_i16": lambda a, b, c: signed(a, 16) * signed(b, 16) + c,
    "v_mad_u32_u16": lambda a, b, c: a * b + c,
    "v_mad_u16": lambda a, b, c: a * b + c,
    "v_mad_i16": lambda a, b, c: a * b + c,
    "v_mad_nc_u64_u32": lambda a, b, c: a * b + c,
    "v_mad_nc_i64_i32": lambda a, b, c: s32(a) * s32(b) + c,
    "v_sad_u8": lambda a, b, c: sad8(a, b) + c,
    "v_sad_hi_u8": lambda a, b, c: (sad8(a, b) << 16) + c,
    "v_msad_u8": lambda a, b, c: sad8(a, b, True) + c,
    "v_sad_u16": lambda a, b, c: abs((a & 0xFFFF) - (b & 0xFFFF)) + abs((a >> 16) - (b >> 16)) + c,
    "v_sad_u32": lambda a, b, c: abs(a - b) + c,
    "v_qsad_pk_u16_u8": lambda a, b, c: quad(a, b, c, False),
    "v_mqsad_pk_u16_u8": lambda a, b, c: quad(a, b, c, True),
    "v_lerp_u8": lambda a, b, c: sum(
        (x + y + (z & 1) >> 1) << 8 * i for i, (x, y, z) in enumerate(zip(bytes_of(a), bytes_of(b), bytes_of(c)))
    ),
    "v_sat_pk_u8_i16": lambda a: min(max(signed(a, 16), 0), 255) | min(max(signed(a >> 16, 16), 0), 255) << 8,
    "v_sat_pk4_u4_u8": lambda a: sum(min(x, 15) << 4 * i for i, x in enumerate(bytes_of(a))),
    "v_sat_pk4_i4_i8": lambda a: sum(
        (min(max(signed(x, 8), -8), 7) & 15) << 4 * i for i, x in enumerate(bytes_of(a))
    ),
    "v_add_max_i32": lambda a, b, c: max(signed(a + b, 32), s32(c)),
    "v_add_min_u32": lambda a, b, c: min(a + b & M32, c),
    "v_ashr_pk_u8_i32": lambda a, b, n: sum(
        min(max(s32(x) >> (n & 31), 0), 255) << 8 * i for i, x in enumerate((a, b))
    ),
    "v_ashr_pk_i8_i32": lambda a, b, n: sum(
        (min(max(s32(x) >> (n & 31), -128), 127) & 0xFF) << 8 * i for i, x in enumerate((a, b))
    ),
}  # fmt: skip


def _families() -> None:
    for kind in ("u32", "i32", "u16", "i16", "u64", "i64"):
        bits = int(kind[1:])

        def as_number(x: int, bits: int = bits, s: bool = kind[0] == "i") -> int:
            return signed(x, bits) if s else x

        names: dict[str, Callable[..., int]] = {
            "min": lambda a, b, n=as_number: min(n(a), n(b)),
            "max": lambda a, b, n=as_number: max(n(a), n(b)),
            "min3": lambda a, b, c, n=as_number: min(n(a), n(b), n(c)),
            "max3": lambda a, b, c, n=as_number: max(n(a), n(b), n(c)),
            "med3": lambda a, b, c, n=as_number: sorted((n(a), n(b), n(c)))[1],
            "minmax": lambda a, b, c, n=as_number: max(min(n(a), n(b)), n(c)),
            "maxmin": lambda a, b, c, n=as_number: min(max(n(a), n(b)), n(c)),
            "add": lambda a, b: a + b,
            "sub": lambda a, b: a - b,
            "subrev": lambda a, b: b - a,
            "add_nc": lambda a, b: a + b,
            "sub_nc": lambda a, b: a - b,
            "subrev_nc": lambda a, b: b - a,
        }
        for word, fn in names.items():
            if f"v_{word}_{kind}" in ROWS:
                EXPECTED[f"v_{word}_{kind}"] = fn


_families()


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_result(name: str) -> None:
    width = (1 << WIDTH[ROWS[name].dst[0]]) - 1
    agree(name, mode(), lists(name), lambda *sources: EXPECTED[name](*sources) & width)


CARRIES: dict[str, Callable[..., tuple[int, int]]] = {
    "v_add_co_u32": lambda a, b: (a + b & M32, a + b > M32),
    "v_addc_co_u32": lambda a, b, c: (a + b + c & M32, a + b + c > M32),
    "v_add_co_ci_u32": lambda a, b, c: (a + b + c & M32, a + b + c > M32),
    "v_sub_co_u32": lambda a, b: (a - b & M32, a < b),
    "v_subrev_co_u32": lambda a, b: (b - a & M32, b < a),
    "v_subb_co_u32": lambda a, b, c: (a - b - c & M32, a < b + c),
    "v_sub_co_ci_u32": lambda a, b, c: (a - b - c & M32, a < b + c),
    "v_subbrev_co_u32": lambda a, b, c: (b - a - c & M32, b < a + c),
    "v_subrev_co_ci_u32": lambda a, b, c: (b - a - c & M32, b < a + c),
    "v_mad_u64_u32": lambda a, b, c: (a * b + c & M64, a * b + c > M64),
    "v_mad_co_u64_u32": lambda a, b, c: (a * b + c & M64, a * b + c > M64),
    "v_mad_i64_i32": lambda a, b, c: (s32(a) * s32(b) + c & M64, s32(a) * s32(b) + signed(c, 64) < 0),
}


@pytest.mark.parametrize("name", sorted(CARRIES))
def test_carry(name: str) -> None:
    agree(name, mode(), lists(name, 800), lambda *s: tuple(CARRIES[name](*s)))


def _clamped(low: int, high: int, value: int, bits: int) -> int:
    return min(max(value, low), high) & (1 << bits) - 1


SATURATED = [
    ("v_add_u32", 32, False, lambda a, b: a + b),
    ("v_sub_u32", 32, False, lambda a, b: a - b),
    ("v_add_i32", 32, True, lambda a, b: a + b),
    ("v_sub_i32", 32, True, lambda a, b: a - b),
    ("v_add_u16", 16, False, lambda a, b: a + b),
    ("v_sub_nc_i16", 16, True, lambda a, b: a - b),
    ("v_mad_u16", 16, False, lambda a, b, c: a * b + c),
    ("v_mad_i16", 16, True, lambda a, b, c: a * b + c),
    ("v_mad_i32_i24", 32, True, lambda a, b, c: s24(a) * s24(b) + c),
]


@pytest.mark.parametrize(("name", "bits", "with_sign", "fn"), SATURATED, ids=[s[0] for s in SATURATED])
def test_clamp_saturates(name: str, bits: int, with_sign: bool, fn: Callable[..., int]) -> None:
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if with_sign else (0, (1 << bits) - 1)

    def reference(*sources: int) -> int:
        numbers = [signed(s, bits) if with_sign else s for s in sources]
        return _clamped(low, high, fn(*numbers), bits)

    agree(name, mode(clamp=True), lists(name, 600), reference)


PACKED = [("add", lambda a, b: a + b), ("sub", lambda a, b: a - b), ("mul_lo", lambda a, b: a * b),
          ("min", min), ("max", max), ("mad", lambda a, b, c: a * b + c)]  # fmt: skip


@pytest.mark.parametrize(("word", "fn"), PACKED, ids=[p[0] for p in PACKED])
@pytest.mark.parametrize("kind", ["i16", "u16"])
def test_packed(word: str, fn: Callable[..., int], kind: str) -> None:
    name = f"v_pk_{word}_{kind}".replace("mul_lo_i16", "mul_lo_u16")

    def reference(*sources: int) -> int:
        out = 0
        for half in range(2):
            parts = [s >> 16 * half & 0xFFFF for s in sources]
            out |= (fn(*(signed(p, 16) if kind == "i16" else p for p in parts)) & 0xFFFF) << 16 * half
        return out

    agree(name, mode(), lists(name), reference)


@pytest.mark.parametrize("word", ["lshlrev_b16", "lshrrev_b16", "ashrrev_i16"])
def test_packed_shifts(word: str) -> None:
    def reference(n: int, a: int) -> int:
        out = 0
        for at in (0, 16):
            by, x = n >> at & 15, a >> at & 0xFFFF
            moved = {"l": x << by, "r": x >> by, "a": signed(x, 16) >> by}["a" if word[0] == "a" else word[3]]
            out |= (moved & 0xFFFF) << at
        return out

    agree(f"v_pk_{word}", mode(), lists(f"v_pk_{word}"), reference)


def elements(x: int, bits: int, with_sign: bool) -> list[int]:
    parts = [x >> at & (1 << bits) - 1 for at in range(0, 32, bits)]
    return [signed(p, bits) if with_sign else p for p in parts]


DOTS = [(f"v_dot{32 // b}{c}_{'i' if s else 'u'}32_{'i' if s else 'u'}{b}", b, s)
        for b in (16, 8, 4) for s in (True, False) for c in ("", "c") if s or not c]  # fmt: skip


@pytest.mark.parametrize(("name", "bits", "with_sign"), DOTS)
@pytest.mark.parametrize("clamp", [False, True])
def test_dot(name: str, bits: int, with_sign: bool, clamp: bool) -> None:
    def reference(a: int, b: int, c: int) -> int:
        total = sum(x * y for x, y in zip(elements(a, bits, with_sign), elements(b, bits, with_sign)))
        total += s32(c) if with_sign else c
        if clamp:
            low, high = (-(1 << 31), (1 << 31) - 1) if with_sign else (0, M32)
            total = min(max(total, low), high)
        return total & M32

    agree(name, mode(clamp=clamp), lists(name), reference)


@pytest.mark.parametrize(("name", "bits"), [("v_dot4_i32_iu8", 8), ("v_dot8_i32_iu4", 4)])
@pytest.mark.parametrize("chosen", range(4))
def test_dot_of_chosen_signs(name: str, bits: int, chosen: int) -> None:
    def reference(a: int, b: int, c: int) -> int:
        xs, ys = elements(a, bits, bool(chosen & 1)), elements(b, bits, bool(chosen & 2))
        return sum(x * y for x, y in zip(xs, ys)) + c & M32

    agree(name, mode("gfx1100", neg_lo=chosen), lists(name), reference)


@pytest.mark.parametrize("table", [0x00, 0x96, 0xE8, 0xCA, 0x01, 0x80, 0x5A, 0xFF])
def test_any_function_of_three(table: int) -> None:
    def reference(a: int, b: int, c: int) -> int:
        return sum(
            (table >> (4 * (a >> i & 1) + 2 * (b >> i & 1) + (c >> i & 1)) & 1) << i for i in range(32)
        )

    agree("v_bitop3_b32", mode("gfx950", words=(f"bitop3:{table:#x}",)), lists("v_bitop3_b32", 60), reference)


def test_lanes_below() -> None:
    rng = np.random.default_rng(3)
    masks, starts = (rng.integers(0, 1 << 32, 64, dtype=np.uint32) for _ in range(2))
    for name, first in (("v_mbcnt_lo_u32_b32", 0), ("v_mbcnt_hi_u32_b32", 32)):
        got = call(name, mode(lanes=64), masks, starts)
        for lane, (g, m, s) in enumerate(zip(got, masks.tolist(), starts.tolist())):
            below = (1 << min(max(lane - first, 0), 32)) - 1
            assert g == (m & below).bit_count() + s & M32


COMPARES: dict[str, Any] = {"lt": lambda a, b: a < b, "eq": lambda a, b: a == b, "le": lambda a, b: a <= b,
                            "gt": lambda a, b: a > b, "ne": lambda a, b: a != b, "ge": lambda a, b: a >= b,
                            "f": lambda a, b: False, "t": lambda a, b: True}  # fmt: skip


@pytest.mark.parametrize("kind", ["i16", "u16", "i32", "u32", "i64", "u64"])
def test_comparisons(kind: str) -> None:
    bits = int(kind[1:])
    for word, fn in COMPARES.items():
        name = f"v_cmp_{word}_{kind}"

        def reference(a: int, b: int, fn: Any = fn) -> bool:
            return bool(fn(signed(a, bits), signed(b, bits)) if kind[0] == "i" else fn(a, b))

        agree(name, mode(), lists(name, 300), reference)


def test_every_exact_integer_row_is_here() -> None:
    """No instruction on integers alone goes untested."""
    tested = {*EXPECTED, *CARRIES, *(s[0] for s in SATURATED), *(d[0] for d in DOTS)}
    plain = ("b", "u", "s")
    left = [
        name
        for name, row in ROWS.items()
        if row.kind == "valu"
        and row.status.value == "exact"
        and name not in tested
        and all(k[0] in plain or k in ("mask", "tied") for k in (*row.dst, *row.src))
        and not name.startswith(("v_cmp", "v_cvt", "v_pk_", "v_accvgpr", "v_dot", "v_mbcnt", "v_bitop3"))
        and "bf16" not in (*row.dst, *row.src)
    ]
    alike = {"v_mov_b16", "v_or_b16", "v_xor_b16", "v_mul_lo_i32", "v_mad_legacy_u16", "v_mad_legacy_i16", "v_mad_u32",
             "v_mad_co_i64_i32", "v_nop"}  # fmt: skip
    assert set(left) <= alike
