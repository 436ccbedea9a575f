"""Logic, shifts, bit fields, permutations of bytes, counting.

Needs the registry. Gives the semantics of `v_and or xor not lshl lshr ashr bfe bfi perm alignbit ...`. Invariant: a shift
takes only as many bits of its amount as the width needs.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...numerics.bits import highest, reverse
from .registry import Array, Mode, semantics

_FIVE = np.uint32(31)


def _register_logic() -> None:
    two: dict[str, Callable[[Array, Array], Array]] = {
        "and": np.bitwise_and,
        "or": np.bitwise_or,
        "xor": np.bitwise_xor,
        "xnor": lambda a, b: ~(a ^ b),
    }
    three: dict[str, Callable[[Array, Array, Array], Array]] = {
        "and_or": lambda a, b, c: a & b | c,
        "or3": lambda a, b, c: a | b | c,
        "xor3": lambda a, b, c: a ^ b ^ c,
        "bfi": lambda a, b, c: a & b | ~a & c,
        "lshl_or": lambda a, n, c: a << (n & _FIVE) | c,
    }
    for bits in ("b32", "b16"):
        for name, fn in two.items():
            semantics(f"v_{name}_{bits}")(lambda mode, a, b, fn=fn: fn(a, b))
        semantics(f"v_not_{bits}")(lambda mode, a: ~a)
        semantics(f"v_mov_{bits}")(lambda mode, a: a)
        semantics(f"v_cndmask_{bits}")(lambda mode, a, b, take: np.where(take, b, a))
    for name, function in three.items():
        semantics(f"v_{name}_b32")(lambda mode, a, b, c, fn=function: fn(a, b, c))
    semantics("v_mov_b64", "v_accvgpr_read_b32", "v_accvgpr_write_b32", "v_accvgpr_mov_b32")(
        lambda mode, a: a
    )
    semantics("v_nop", "v_pipeflush")(lambda mode: None)


_register_logic()


def _register_shifts() -> None:
    """The amount comes first in `rev`, as a word or of the value's own width."""
    for width in (16, 32, 64):
        u, mask = f"u{width // 8}", width - 1

        def amount(n: Array, u: str = u, mask: int = mask) -> Array:
            result: Array = (n & n.dtype.type(mask)).astype(u)
            return result

        semantics(f"v_lshlrev_b{width}")(lambda mode, n, a, amount=amount: a << amount(n))
        semantics(f"v_lshrrev_b{width}")(lambda mode, n, a, amount=amount: a >> amount(n))
        semantics(f"v_ashrrev_i{width}")(lambda mode, n, a, amount=amount: a >> amount(n).view(a.dtype))


_register_shifts()


@semantics("v_lshl_add_u32")
def lshl_add(mode: Mode, a: Array, n: Array, c: Array) -> Array:
    """Shift left and add."""
    result: Array = (a << (n & _FIVE)) + c
    return result


@semantics("v_add_lshl_u32")
def add_lshl(mode: Mode, a: Array, b: Array, n: Array) -> Array:
    """Add and shift left."""
    result: Array = a + b << (n & _FIVE)
    return result


@semantics("v_lshl_add_u64")
def lshl_add_u64(mode: Mode, a: Array, n: Array, c: Array) -> Array:
    """Shift left by at most seven and add."""
    result: Array = (a << (n & np.uint32(7)).astype("u8")) + c
    return result


@semantics("v_xad_u32")
def xad(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """Exclusive or and add."""
    result: Array = (a ^ b) + c
    return result


@semantics("v_bfm_b32")
def bfm(mode: Mode, count: Array, at: Array) -> Array:
    """A mask of so many ones from a place."""
    result: Array = ((np.uint32(1) << (count & _FIVE)) - np.uint32(1)) << (at & _FIVE)
    return result


@semantics("v_bfe_u32")
def bfe_u32(mode: Mode, a: Array, at: Array, count: Array) -> Array:
    """A field of bits; no bits give zero."""
    result: Array = a >> (at & _FIVE) & (np.uint32(1) << (count & _FIVE)) - np.uint32(1)
    return result


@semantics("v_bfe_i32")
def bfe_i32(mode: Mode, a: Array, at: Array, count: Array) -> Array:
    """A field of bits with its sign; beyond the top, the word's sign goes on."""
    n = (count & _FIVE).astype("i4")
    up = np.where(n == 0, 31, 32 - n)
    field = a >> (at & _FIVE).astype("i4")
    return np.where(n == 0, np.int32(0), field << up >> up)


@semantics("v_alignbit_b32")
def alignbit(mode: Mode, high: Array, low: Array, n: Array) -> Array:
    """The low word of a pair shifted right by bits."""
    pair = high.astype("u8") << np.uint64(32) | low
    result: Array = (pair >> (n & _FIVE).astype("u8")).astype("u4")
    return result


@semantics("v_alignbyte_b32")
def alignbyte(mode: Mode, high: Array, low: Array, n: Array) -> Array:
    """The low word of a pair shifted right by bytes."""
    pair = high.astype("u8") << np.uint64(32) | low
    result: Array = (pair >> (n & np.uint32(3)).astype("u8") * np.uint64(8)).astype("u4")
    return result


@semantics("v_perm_b32")
def perm(mode: Mode, high: Array, low: Array, selector: Array) -> Array:
    """Any four bytes of a pair; 8 to 11 are signs of its halves, 12 is zero and more is ones."""
    pair = high.astype("u8") << np.uint64(32) | low
    total = np.zeros(1, "u4")
    for i in range(4):
        s = selector >> np.uint32(8 * i) & np.uint32(0xFF)
        of_half = (s & np.uint32(3)).astype("u8") * np.uint64(16) + np.uint64(8)
        sign = np.where(pair >> of_half >> np.uint64(7) & np.uint64(1), 0xFF, 0).astype("u4")
        taken = (pair >> (s & np.uint32(7)).astype("u8") * np.uint64(8) & np.uint64(0xFF)).astype("u4")
        fixed = np.where(s == 12, np.uint32(0), np.uint32(0xFF))
        byte = np.where(s < 8, taken, np.where(s < 12, sign, fixed))
        total = total | byte << np.uint32(8 * i)
    return total


def _bitop3(table: int, a: Array, b: Array, c: Array) -> Array:
    """A function of three bits: bit 4a+2b+c of the table."""
    out = np.zeros(1, a.dtype)
    for k in range(8):
        if table >> k & 1:
            out = out | (a if k & 4 else ~a) & (b if k & 2 else ~b) & (c if k & 1 else ~c)
    return out


@semantics("v_bitop3_b32", "v_bitop3_b16")
def bitop3(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """Any function of three bits; its table is a modifier."""
    word = next((w for w in mode.words if w.startswith("bitop3:")), "bitop3:0")
    return _bitop3(int(word.partition(":")[2], 0), a, b, c)


@semantics("v_bfrev_b32")
def bfrev(mode: Mode, a: Array) -> Array:
    """The bits in the opposite order."""
    return reverse(a)


@semantics("v_ffbh_u32", "v_clz_i32_u32")
def leading_zeros(mode: Mode, a: Array) -> Array:
    """Zeros before the first one; all ones where there is none."""
    return np.where(a == 0, -1, 31 - highest(a)).astype("i4").view("u4")


@semantics("v_ffbl_b32", "v_ctz_i32_b32")
def trailing_zeros(mode: Mode, a: Array) -> Array:
    """Zeros behind the last one; all ones where there is none."""
    return np.where(a == 0, -1, highest(a & (~a + np.uint32(1)))).astype("i4").view("u4")


@semantics("v_ffbh_i32", "v_cls_i32")
def leading_signs(mode: Mode, a: Array) -> Array:
    """Where the first bit is that differs from the sign; all ones where none does."""
    magnitude = np.where(a >> np.uint32(31), ~a, a)
    return np.where(magnitude == 0, -1, 31 - highest(magnitude)).astype("i4").view("u4")


@semantics("v_bcnt_u32_b32")
def bcnt(mode: Mode, a: Array, b: Array) -> Array:
    """How many ones, added."""
    result: Array = np.bitwise_count(a).astype("u4") + b
    return result


def _below(mode: Mode, a: Array, b: Array, first: int) -> Array:
    """How many ones of a wave's mask stand at lanes before this one."""
    lane = np.clip(np.arange(mode.lanes) - first, 0, 32)[None, :]
    mask = ((np.uint64(1) << lane.astype("u8")) - np.uint64(1)).astype("u4")
    result: Array = np.bitwise_count(a & mask).astype("u4") + b
    return result


@semantics("v_mbcnt_lo_u32_b32", whole=True)
def mbcnt_lo(mode: Mode, a: Array, b: Array) -> Array:
    """Of the lanes 0 to 31."""
    return _below(mode, a, b, 0)


@semantics("v_mbcnt_hi_u32_b32", whole=True)
def mbcnt_hi(mode: Mode, a: Array, b: Array) -> Array:
    """Of the lanes 32 to 63."""
    return _below(mode, a, b, 32)


def next_state(a: Array) -> Array:
    """The next state of the random bits' shift register."""
    return a << np.uint32(1) ^ np.where(a >> np.uint32(31), np.uint32(197), np.uint32(0))


semantics("v_prng_b32")(lambda mode, a: next_state(a))


@semantics("v_cvt_i32_i16")
def extend_i16(mode: Mode, a: Array) -> Array:
    """A signed half as a word."""
    return a.astype("i4")


@semantics("v_cvt_u32_u16")
def extend_u16(mode: Mode, a: Array) -> Array:
    """A half as a word."""
    return a.astype("u4")


@semantics("v_pack_b32_f16")
def pack(mode: Mode, low: Array, high: Array) -> Array:
    """Two halves in a word."""
    result: Array = low.view("u2").astype("u4") | high.view("u2").astype("u4") << np.uint32(16)
    return result
