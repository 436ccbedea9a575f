"""Integer arithmetic: sums with and without carries, products in all their parts, extremes.

Needs the registry. Gives the semantics of `v_add sub subrev mul mad min max med3 sad ...` on integers of 16 to 64 bits.
Invariant: results wrap, or saturate where the instruction has `clamp`; a carry in or out is a lane's bit of a mask.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .numeric import Function
from .registry import Array, Mode, semantics

_U32 = np.uint64(0xFFFFFFFF)


def saturated(mode: Mode, wide: Array, like: np.dtype[Any]) -> Array:
    """Exact results in int64 as the narrow type: wrapped, or with `clamp` the nearest that there is."""
    if mode.clamp:
        info = np.iinfo(like)
        wide = np.clip(wide, info.min, info.max)
    return wide.astype(like)


def _sum(mode: Mode, a: Array, b: Array) -> Array:
    if not mode.clamp:
        result: Array = a + b
        return result
    return saturated(mode, a.astype("i8") + b.astype("i8"), a.dtype)


def _difference(mode: Mode, a: Array, b: Array) -> Array:
    if not mode.clamp:
        result: Array = a - b
        return result
    return saturated(mode, a.astype("i8") - b.astype("i8"), a.dtype)


def _reversed(fn: Function) -> Function:
    return lambda mode, a, b, *rest: fn(mode, b, a, *rest)


def _quad_sum(mode: Mode, a: Array, b: Array) -> Array:
    r: Array = a + b
    return np.where(r < a, ~np.uint64(0), r) if mode.clamp else r


def _quad_difference(mode: Mode, a: Array, b: Array) -> Array:
    r: Array = a - b
    return np.where(a < b, np.uint64(0), r) if mode.clamp else r


semantics("v_add_u32", "v_add_nc_u32", "v_add_u16", "v_add_nc_u16")(_sum)
semantics("v_add_i32", "v_add_nc_i32", "v_add_i16", "v_add_nc_i16")(_sum)
semantics("v_sub_u32", "v_sub_nc_u32", "v_sub_u16", "v_sub_nc_u16")(_difference)
semantics("v_sub_i32", "v_sub_nc_i32", "v_sub_i16", "v_sub_nc_i16")(_difference)
semantics("v_subrev_u32", "v_subrev_nc_u32", "v_subrev_u16")(_reversed(_difference))
semantics("v_add_nc_u64", "v_add_u64")(_quad_sum)
semantics("v_sub_nc_u64", "v_sub_u64")(_quad_difference)


@semantics("v_add_co_u32")
def add_co(mode: Mode, a: Array, b: Array) -> tuple[Array, Array]:
    """The sum and whether it left 32 bits."""
    r = a + b
    carry = r < a
    return (np.where(carry, np.uint32(0xFFFFFFFF), r) if mode.clamp else r), carry


@semantics("v_addc_co_u32", "v_add_co_ci_u32")
def add_co_ci(mode: Mode, a: Array, b: Array, carry: Array) -> tuple[Array, Array]:
    """The sum with a carry."""
    total = a.astype("u8") + b + carry
    over = total > _U32
    return (np.minimum(total, _U32) if mode.clamp else total).astype("u4"), over


@semantics("v_sub_co_u32")
def sub_co(mode: Mode, a: Array, b: Array) -> tuple[Array, Array]:
    """The difference and whether it needed to borrow."""
    borrow = b > a
    r = a - b
    return (np.where(borrow, np.uint32(0), r) if mode.clamp else r), borrow


@semantics("v_subb_co_u32", "v_sub_co_ci_u32")
def sub_co_ci(mode: Mode, a: Array, b: Array, borrow: Array) -> tuple[Array, Array]:
    """The difference, one less where something was borrowed."""
    needs = b.astype("u8") + borrow > a
    r = a - b - borrow.astype("u4")
    return (np.where(needs, np.uint32(0), r) if mode.clamp else r), needs


semantics("v_subrev_co_u32")(_reversed(sub_co))
semantics("v_subbrev_co_u32", "v_subrev_co_ci_u32")(_reversed(sub_co_ci))


@semantics("v_add3_u32")
def add3(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """The sum of three."""
    if not mode.clamp:
        result: Array = a + b + c
        return result
    return saturated(mode, a.astype("i8") + b + c, a.dtype)


@semantics("v_mul_lo_u32", "v_mul_lo_u16", "v_mul_lo_i32", "v_mul_u64")
def mul_lo(mode: Mode, a: Array, b: Array) -> Array:
    """The low half of the product."""
    result: Array = a * b
    return result


@semantics("v_mul_hi_u32")
def mul_hi_u32(mode: Mode, a: Array, b: Array) -> Array:
    """The high half of the product."""
    return (a.astype("u8") * b >> np.uint64(32)).astype("u4")


@semantics("v_mul_hi_i32")
def mul_hi_i32(mode: Mode, a: Array, b: Array) -> Array:
    """The high half of the signed product."""
    return (a.astype("i8") * b >> 32).astype("i4")


def _signed24(a: Array) -> Array:
    """The low 24 bits as a signed number."""
    result: Array = (a << 8) >> 8
    return result


@semantics("v_mul_i32_i24")
def mul_i24(mode: Mode, a: Array, b: Array) -> Array:
    """The low half of the product of 24 bits."""
    return saturated(mode, _signed24(a).astype("i8") * _signed24(b), a.dtype)


@semantics("v_mul_hi_i32_i24")
def mul_hi_i24(mode: Mode, a: Array, b: Array) -> Array:
    """Bits 32 and up of the product of 24 bits."""
    return (_signed24(a).astype("i8") * _signed24(b) >> 32).astype("i4")


@semantics("v_mul_u32_u24")
def mul_u24(mode: Mode, a: Array, b: Array) -> Array:
    """The low half of the product of 24 bits."""
    m = np.uint32(0xFFFFFF)
    product = (a & m).astype("u8") * (b & m)
    low: Array = (np.minimum(product, _U32) if mode.clamp else product).astype("u4")
    return low


@semantics("v_mul_hi_u32_u24")
def mul_hi_u24(mode: Mode, a: Array, b: Array) -> Array:
    """Bits 32 and up of the product of 24 bits."""
    m = np.uint32(0xFFFFFF)
    result: Array = ((a & m).astype("u8") * (b & m) >> np.uint64(32)).astype("u4")
    return result


@semantics("v_mad_i32_i24")
def mad_i24(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """The product of 24 bits and a sum of 32."""
    return saturated(mode, _signed24(a).astype("i8") * _signed24(b) + c, c.dtype)


@semantics("v_mad_u32_u24")
def mad_u24(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """The product of 24 bits and a sum of 32."""
    m = np.uint32(0xFFFFFF)
    total = (a & m).astype("u8") * (b & m) + c
    low: Array = (np.minimum(total, _U32) if mode.clamp else total).astype("u4")
    return low


@semantics("v_mad_u32_u16", "v_mad_i32_i16")
def mad_wide16(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """Halves multiplied into words."""
    return saturated(mode, a.astype("i8") * b + c, c.dtype)


@semantics("v_mad_u16", "v_mad_i16", "v_mad_legacy_u16", "v_mad_legacy_i16")
def mad16(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """Product and sum of halves."""
    return saturated(mode, a.astype("i8") * b + c, c.dtype)


@semantics("v_mad_u32")
def mad_u32(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """Product and sum of words."""
    result: Array = a * b + c
    return result


@semantics("v_mad_u64_u32", "v_mad_co_u64_u32")
def mad_u64(mode: Mode, a: Array, b: Array, c: Array) -> tuple[Array, Array]:
    """A wide product, a sum of 64 bits, and its carry."""
    product = a.astype("u8") * b
    total = product + c
    carry = total < product
    return (np.where(carry, ~np.uint64(0), total) if mode.clamp else total), carry


@semantics("v_mad_i64_i32", "v_mad_co_i64_i32")
def mad_i64(mode: Mode, a: Array, b: Array, c: Array) -> tuple[Array, Array]:
    """The same with signs; the carry is the sum's bit 64, its true sign."""
    product = a.astype("i8") * b
    total = product + c
    over = ((product ^ total) & (c ^ total)) < 0
    limit = np.where(product < 0, np.iinfo("i8").min, np.iinfo("i8").max)
    return (np.where(over, limit, total) if mode.clamp else total), (total < 0) ^ over


@semantics("v_mad_nc_u64_u32", "v_mad_nc_i64_i32")
def mad_nc(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """A wide product and a sum of 64 bits."""
    result: Array = a.astype(c.dtype) * b + c
    return result


def _median(a: Array, b: Array, c: Array) -> Array:
    result: Array = np.maximum(np.minimum(a, b), np.minimum(np.maximum(a, b), c))
    return result


def _extremes() -> None:
    low, high = np.minimum, np.maximum
    for kind in ("i32", "u32", "i16", "u16", "i64", "u64"):
        semantics(f"v_min_{kind}")(lambda mode, a, b: low(a, b))
        semantics(f"v_max_{kind}")(lambda mode, a, b: high(a, b))
        semantics(f"v_min3_{kind}")(lambda mode, a, b, c: low(low(a, b), c))
        semantics(f"v_max3_{kind}")(lambda mode, a, b, c: high(high(a, b), c))
        semantics(f"v_med3_{kind}")(lambda mode, a, b, c: _median(a, b, c))
        semantics(f"v_minmax_{kind}")(lambda mode, a, b, c: high(low(a, b), c))
        semantics(f"v_maxmin_{kind}")(lambda mode, a, b, c: low(high(a, b), c))


_extremes()


@semantics("v_abs_i32")
def absolute(mode: Mode, a: Array) -> Array:
    """The magnitude; that of the least number is itself."""
    result: Array = np.abs(a)
    return result


def _difference_of(a: Array, b: Array) -> Array:
    """|a - b| of unsigned numbers."""
    result: Array = np.where(a > b, a - b, b - a)
    return result


def bytes_of(a: Array, count: int = 4) -> list[Array]:
    """The bytes of words, the lowest first."""
    u = a.dtype.type
    return [a >> u(8 * i) & u(0xFF) for i in range(count)]


def _sad8(a: Array, b: Array, masked: bool = False) -> Array:
    total = np.zeros(1, "u4")
    for x, y in zip(bytes_of(a), bytes_of(b)):
        d = _difference_of(x, y)
        total = total + (np.where(y == 0, np.uint32(0), d) if masked else d)
    return total


@semantics("v_sad_u8")
def sad_u8(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """Sum of the absolute differences of bytes."""
    return _accumulated(mode, _sad8(a, b), c)


def _accumulated(mode: Mode, d: Array, c: Array) -> Array:
    return saturated(mode, d.astype("i8") + c, c.dtype)


@semantics("v_sad_hi_u8")
def sad_hi_u8(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """The same, added to the upper half."""
    return _accumulated(mode, _sad8(a, b) << np.uint32(16), c)


@semantics("v_msad_u8")
def msad_u8(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """The same without bytes that are zero in the reference, which is the second operand."""
    return _accumulated(mode, _sad8(a, b, True), c)


@semantics("v_sad_u16")
def sad_u16(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """Sum of the absolute differences of halves."""
    m, s = np.uint32(0xFFFF), np.uint32(16)
    return _accumulated(mode, _difference_of(a & m, b & m).astype("u8") + _difference_of(a >> s, b >> s), c)


@semantics("v_sad_u32")
def sad_u32(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """Absolute difference, accumulated."""
    return _accumulated(mode, _difference_of(a, b), c)


def _windows(a: Array) -> list[Array]:
    """The four words that start at the first four bytes of 64 bits."""
    return [(a >> np.uint64(8 * i)).astype("u4") for i in range(4)]


def _quad(a: Array, b: Array, c: Array, masked: bool) -> Array:
    """Four sums of 16 bits, one for each place of the reference in the window; they wrap."""
    total = np.zeros(1, "u8")
    for i, w in enumerate(_windows(a)):
        part = (_sad8(w, b, masked).astype("u8") + (c >> np.uint64(16 * i))) & np.uint64(0xFFFF)
        total = total | part << np.uint64(16 * i)
    return total


@semantics("v_qsad_pk_u16_u8")
def qsad(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """Sums of absolute differences at four places."""
    return _quad(a, b, c, False)


@semantics("v_mqsad_pk_u16_u8")
def mqsad(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """The same, masked."""
    return _quad(a, b, c, True)


@semantics("v_mqsad_u32_u8", whole=True)
def mqsad_wide(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """The same with sums of 32 bits."""
    return np.stack([_sad8(w, b, True) + c[i] for i, w in enumerate(_windows(a))])


@semantics("v_lerp_u8")
def lerp(mode: Mode, a: Array, b: Array, c: Array) -> Array:
    """The mean of bytes, rounded up where the third operand's byte is odd."""
    total = np.zeros(1, "u4")
    for i, (x, y, z) in enumerate(zip(bytes_of(a), bytes_of(b), bytes_of(c))):
        total = total | (x + y + (z & np.uint32(1)) >> np.uint32(1)) << np.uint32(8 * i)
    return total


@semantics("v_sat_pk_u8_i16")
def sat_pk_u8(mode: Mode, a: Array) -> Array:
    """Two signed halves saturated into two bytes of a half."""
    low = np.clip(a.astype("u2").view("i2"), 0, 255).astype("u2")
    high = np.clip((a >> np.uint32(16)).astype("u2").view("i2"), 0, 255).astype("u2")
    result: Array = low | high << np.uint16(8)
    return result


def _nibbles(a: Array, low: int, high: int) -> Array:
    """Four bytes, signed where `low` is, saturated into four bits each."""
    total = np.zeros(1, "u2")
    for i, x in enumerate(bytes_of(a)):
        byte = x.astype("u1").view("i1") if low < 0 else x.astype("u1")
        total = total | (np.clip(byte.astype("i2"), low, high).astype("u2") & np.uint16(15)) << np.uint16(
            4 * i
        )
    return total


semantics("v_sat_pk4_i4_i8")(lambda mode, a: _nibbles(a, -8, 7))
semantics("v_sat_pk4_u4_u8")(lambda mode, a: _nibbles(a, 0, 15))


def _register_sums_within() -> None:
    """A sum and then an extreme (gfx1250); `clamp` saturates the sum."""
    for word, pick in (("min", np.minimum), ("max", np.maximum)):
        for kind in ("i32", "u32", "i16", "u16"):
            semantics(f"v_add_{word}_{kind}")(lambda mode, a, b, c, pick=pick: pick(_sum(mode, a, b), c))


_register_sums_within()


def _shifted_pair(a: Array, b: Array, n: Array, low: int, high: int) -> Array:
    by = (n & np.uint32(31)).astype("i4")
    x, y = (np.clip(v >> by, low, high).astype("i2").view("u2") & np.uint16(0xFF) for v in (a, b))
    result: Array = x | y << np.uint16(8)
    return result


@semantics("v_ashr_pk_i8_i32")
def ashr_pk_i8(mode: Mode, a: Array, b: Array, n: Array) -> Array:
    """Two words shifted right and saturated into signed bytes."""
    return _shifted_pair(a, b, n, -128, 127)


@semantics("v_ashr_pk_u8_i32")
def ashr_pk_u8(mode: Mode, a: Array, b: Array, n: Array) -> Array:
    """Two words shifted right and saturated into bytes."""
    return _shifted_pair(a, b, n, 0, 255)
