"""Dot products of two, four or eight elements within a register.

Needs `packed` and `narrow`. Gives the semantics of `v_dot...`. Invariant: integers are exact, and saturate with `clamp`;
floats have exact products, added to the accumulator one after the other from the lowest element on, each sum rounded to
nearest even, as AMD's pseudocode has it, which leaves open what the hardware keeps in between.
"""

from __future__ import annotations

import numpy as np

from ...numerics.formats import to_odd, two_sum
from .integer import saturated
from .narrow import values
from .numeric import BF16, F16, F32, Float, Function, encode, propagate, wide
from .packed import halves
from .registry import Array, Mode, semantics


def parts(a: Array, width: int, signed: bool) -> list[Array]:
    """The elements of words, the lowest first, in int64."""
    found = []
    for at in range(0, 32, width):
        x = (a >> np.uint32(at) & np.uint32((1 << width) - 1)).astype("i8")
        found.append(np.where(x >> (width - 1) != 0, x - (1 << width), x) if signed else x)
    return found


def _whole(a: Array, b: Array, width: int, first: bool, second: bool) -> Array:
    total = np.zeros(1, "i8")
    for x, y in zip(parts(a, width, first), parts(b, width, second)):
        total = total + x * y
    return total


def _integer(width: int, signed: bool) -> Function:
    def run(mode: Mode, a: Array, b: Array, c: Array) -> Array:
        return saturated(mode, _whole(a, b, width, signed, signed) + c.astype("i8"), c.dtype)

    return run


def _chosen(width: int) -> Function:
    """Signed or not, as `neg_lo` says of each factor."""

    def run(mode: Mode, a: Array, b: Array, c: Array) -> Array:
        total = _whole(a, b, width, bool(mode.neg_lo & 1), bool(mode.neg_lo & 2))
        return saturated(mode, total + c.astype("i8"), c.dtype)

    return run


for _width, _name in ((16, "16"), (8, "8"), (4, "4")):
    _n = 32 // _width
    semantics(f"v_dot{_n}_i32_i{_name}", f"v_dot{_n}c_i32_i{_name}")(_integer(_width, True))
    semantics(f"v_dot{_n}_u32_u{_name}")(_integer(_width, False))
semantics("v_dot4_i32_iu8")(_chosen(8))
semantics("v_dot8_i32_iu4")(_chosen(4))


def _sums(mode: Mode, f: Float, pairs: list[tuple[Array, Array]], c: Array) -> Array:
    """`c` plus the exact products, each sum rounded to the format."""
    total = c
    with np.errstate(all="ignore"):
        for x, y in pairs:
            s, e = two_sum(wide(total, f), x * y)
            total = encode(to_odd(s, np.where(np.isfinite(s), e, 0.0)), f, "rn")
    return propagate(mode, f, total, c)


def _halved(f: Float, into: Float) -> Function:
    def run(mode: Mode, a: Array, b: Array, c: Array) -> Array:
        xs, ys = halves(a, f.dtype), halves(b, f.dtype)
        factors = [(wide(x, f), wide(y, f)) for x, y in zip(xs, ys)]
        return _sums(mode, into, factors, c)

    return run


semantics("v_dot2_f32_f16", "v_dot2c_f32_f16", "v_dot2acc_f32_f16")(_halved(F16, F32))
semantics("v_dot2_f32_bf16", "v_dot2c_f32_bf16", "v_dot2acc_f32_bf16")(_halved(BF16, F32))
semantics("v_dot2_f16_f16")(_halved(F16, F16))
semantics("v_dot2_bf16_bf16")(_halved(BF16, BF16))


def _eights(first: str, second: str) -> Function:
    def run(mode: Mode, a: Array, b: Array, c: Array) -> Array:
        factors = [
            (values(first)[x], values(second)[y]) for x, y in zip(parts(a, 8, False), parts(b, 8, False))
        ]
        return _sums(mode, F32, factors, c)

    return run


for _a in ("fp8", "bf8"):
    for _b in ("fp8", "bf8"):
        semantics(f"v_dot4_f32_{_a}_{_b}")(_eights(_a, _b))
