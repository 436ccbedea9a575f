"""What integer instructions give, in whole numbers.

Needs the rows for the widths of results. Gives `signed` and, through the registry, references of all instructions on
integers and bits. Invariant: nothing here wraps by itself: a result is cut to its register at the end, or saturated
where `clamp` says so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...isa.amdgcn.mnemonics import TYPES
from ...isa.amdgcn.table import ROWS
from .registry import Reference, Setting, plain, reference

M32, M64 = (1 << 32) - 1, (1 << 64) - 1


def signed(x: int, bits: int) -> int:
    """The low bits as a number with a sign."""
    x &= (1 << bits) - 1
    return x - (1 << bits) if x >> bits - 1 else x


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
    "v_mov_b16": lambda a: a,
    "v_or_b16": lambda a, b: a | b,
    "v_xor_b16": lambda a, b: a ^ b,
    "v_accvgpr_read_b32": lambda a: a,
    "v_accvgpr_write_b32": lambda a: a,
    "v_accvgpr_mov_b32": lambda a: a,
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
    "v_mul_lo_i32": lambda a, b: a * b,
    "v_mad_u32": lambda a, b, c: a * b + c,
    "v_mad_legacy_u16": lambda a, b, c: a * b + c,
    "v_mad_legacy_i16": lambda a, b, c: a * b + c,
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
    "v_add_min_i32": lambda a, b, c: min(signed(a + b, 32), s32(c)),
    "v_add_max_u32": lambda a, b, c: max(a + b & M32, c),
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
            EXPECTED.setdefault(f"v_{word}_{kind}", fn)


_families()


#: Name -> the result and the carry.
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
    "v_mad_co_i64_i32": lambda a, b, c: (s32(a) * s32(b) + c & M64, s32(a) * s32(b) + signed(c, 64) < 0),
    "v_mad_i64_i32": lambda a, b, c: (s32(a) * s32(b) + c & M64, s32(a) * s32(b) + signed(c, 64) < 0),
}


#: Name -> width, whether signed, the exact result of numbers: what `clamp` saturates.
SATURATED: dict[str, tuple[int, bool, Callable[..., int]]] = {
    **{f"v_add{nc}_{k}": (int(k[1:]), k[0] == "i", lambda a, b: a + b)
       for nc in ("", "_nc") for k in ("u32", "i32", "u16", "i16")},
    **{f"v_sub{nc}_{k}": (int(k[1:]), k[0] == "i", lambda a, b: a - b)
       for nc in ("", "_nc") for k in ("u32", "i32", "u16", "i16")},
    "v_mad_u16": (16, False, lambda a, b, c: a * b + c),
    "v_mad_i16": (16, True, lambda a, b, c: a * b + c),
    "v_mad_legacy_u16": (16, False, lambda a, b, c: a * b + c),
    "v_mad_legacy_i16": (16, True, lambda a, b, c: a * b + c),
    "v_mad_u32_u16": (32, False, lambda a, b, c: a * b + c),
    "v_mad_i32_i16": (32, True, lambda a, b, c: signed(a, 16) * signed(b, 16) + c),
    "v_mad_i32_i24": (32, True, lambda a, b, c: s24(a) * s24(b) + c),
    "v_mad_u32_u24": (32, False, lambda a, b, c: (a & 0xFFFFFF) * (b & 0xFFFFFF) + c),
}  # fmt: skip


def _saturating(bits: int, with_sign: bool, fn: Callable[..., int]) -> Reference:
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if with_sign else (0, (1 << bits) - 1)

    def run(*sources: int) -> int:
        numbers = [signed(s, bits) if with_sign else s for s in sources]
        return min(max(fn(*numbers), low), high) & (1 << bits) - 1

    return run


def _single(name: str, setting: Setting) -> Reference:
    if setting.clamp and name in SATURATED:
        return _saturating(*SATURATED[name])
    mask, fn = (1 << TYPES[ROWS[name].dst[0]]) - 1, EXPECTED[name]
    return lambda *sources: fn(*sources) & mask


PACKED: dict[str, Callable[..., int]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul_lo": lambda a, b: a * b,
    "min": min,
    "max": max,
    "min3": min,
    "max3": max,
    "mad": lambda a, b, c: a * b + c,
    "lshlrev": lambda n, a: a << (n & 15),
    "lshrrev": lambda n, a: a >> (n & 15),
    "ashrrev": lambda n, a: a >> (n & 15),
    "add_min": lambda a, b, c: min(signed(a + b, 16), c),
    "add_max": lambda a, b, c: max(signed(a + b, 16), c),
}


def _packed(name: str, setting: Setting) -> Reference:
    word, kind = name.removeprefix("v_pk_").rsplit("_", 1)
    fn, with_sign = PACKED[word], kind == "i16"
    if word in ("add_min", "add_max") and not with_sign:
        pick = min if word == "add_min" else max
        fn = lambda a, b, c: pick(a + b & 0xFFFF, c)  # noqa: E731
    low, high = (-0x8000, 0x7FFF) if with_sign else (0, 0xFFFF)

    def run(*sources: int) -> int:
        out = 0
        for at in (0, 16):
            parts = [s >> at & 0xFFFF for s in sources]
            value = fn(*(signed(p, 16) if with_sign else p for p in parts))
            if setting.clamp:
                value = min(max(value, low), high)
            out |= (value & 0xFFFF) << at
        return out

    return run


def elements(x: int, bits: int, with_sign: bool) -> list[int]:
    """The parts of a word, the lowest first."""
    parts = [x >> at & (1 << bits) - 1 for at in range(0, 32, bits)]
    return [signed(p, bits) if with_sign else p for p in parts]


def _dot(name: str, setting: Setting) -> Reference:
    """Both factors signed or both not; those that choose are not signed without a modifier."""
    kind = name.rsplit("_", 1)[1]
    bits, with_sign = int(kind.lstrip("iu")), kind[0] == "i" and "u" not in kind
    of_result = "_i32_" in name

    def run(a: int, b: int, c: int) -> int:
        total = sum(x * y for x, y in zip(elements(a, bits, with_sign), elements(b, bits, with_sign)))
        total += s32(c) if of_result else c
        if setting.clamp:
            low, high = (-(1 << 31), (1 << 31) - 1) if of_result else (0, M32)
            total = min(max(total, low), high)
        return total & M32

    return run


COMPARES: dict[str, Callable[[int, int], bool]] = {
    "lt": lambda a, b: a < b,
    "eq": lambda a, b: a == b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ne": lambda a, b: a != b,
    "ge": lambda a, b: a >= b,
    "f": lambda a, b: False,
    "t": lambda a, b: True,
}


def _comparison(name: str, setting: Setting) -> Reference:
    _, _, word, kind = name.split("_")
    fn, bits = COMPARES[word], int(kind[1:])
    if kind[0] == "i":
        return lambda a, b: int(fn(signed(a, bits), signed(b, bits)))
    return lambda a, b: int(fn(a, b))


def _register() -> None:
    for name in EXPECTED:
        if name in ROWS:
            reference(name)(_single)
    for name, fn in CARRIES.items():
        plain(name, lambda *sources, fn=fn: tuple(int(x) for x in fn(*sources)))
    for name in ROWS:
        word = name.removeprefix("v_pk_").rsplit("_", 1)
        if (
            name.startswith("v_pk_")
            and len(word) == 2
            and word[0] in PACKED
            and word[1] in ("i16", "u16", "b16")
        ):
            reference(name)(_packed)
        if name.startswith("v_dot") and name.rsplit("_", 1)[1].lstrip("iu").isdigit():
            reference(name)(_dot)
    reference("v_{cmp,cmpx}_{f,lt,eq,le,gt,ne,ge,t}_{i16,u16,i32,u32,i64,u64}")(_comparison)


_register()


@reference("v_mqsad_u32_u8")
def four_sums(name: str, setting: Setting) -> Reference:
    """Four masked sums of 32 bits, one for each place of the reference in the window."""

    def run(a: int, b: int, c: int) -> int:
        sums = [sad8(a >> 8 * i & M32, b, True) + (c >> 32 * i & M32) & M32 for i in range(4)]
        return sum(s << 32 * i for i, s in enumerate(sums))

    return run


plain("v_pk_mov_b32", lambda a, b: a & M32 | (b & M32) << 32)


def lanes_below(name: str, lane: int, mask: int, start: int) -> int:
    """`v_mbcnt_...`: ones of a mask at lanes before this one."""
    first = 32 if "_hi_" in name else 0
    below = (1 << min(max(lane - first, 0), 32)) - 1
    return (mask & below).bit_count() + start & M32


def chosen_function(table: int) -> Callable[..., Any]:
    """`v_bitop3_b32` with a table."""

    def run(a: int, b: int, c: int) -> int:
        return sum(
            (table >> (4 * (a >> i & 1) + 2 * (b >> i & 1) + (c >> i & 1)) & 1) << i for i in range(32)
        )

    return run


#: The table that cases of `v_bitop3` have: of a, b and c the one that most are.
TABLE = 0xE8


@reference("v_bitop3_{b32,b16}")
def majority(name: str, setting: Setting) -> Reference:
    fn, mask = chosen_function(TABLE), (1 << TYPES[ROWS[name].dst[0]]) - 1
    return lambda a, b, c: fn(a, b, c) & mask
