"""Integer arithmetic, with carries, multiplication in all its parts, division, and dot products.

Needs the registry. Gives the semantics of `add sub mul mad div rem neg abs min max sad dp4a ...` on
integers; the same mnemonics on floats are handed to `float`. Division by zero gives all ones and a
remainder by zero likewise, which is what the code that ptxas makes for them gives (the manual leaves it
open).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...core.arrays import Array, item_bytes
from ..front.model import STORAGE, Bound, Op, Pure, Refused, semantics
from . import floating, half

_FLOATS = ("f32", "f64", "f32x2")
_HALVES = ("f16", "bf16", "f16x2", "bf16x2")
_PAIRS = ("u16x2", "s16x2")


def chapter(op: Op) -> str:
    """Which arithmetic an instruction belongs to, by its types."""
    if any(t in _HALVES for t in op.types):
        return "half"
    if any(t in _FLOATS for t in op.types):
        return "float"
    return "integer"


def dispatch(op: Op, integer: Callable[[Op], Bound]) -> Bound:
    """The binder for the op's types."""
    kind = chapter(op)
    if kind == "half":
        return half.bind(op)
    if kind == "float":
        return floating.bind(op)
    if op.type in _PAIRS:
        return _paired(op, integer)
    return integer(op)


def _paired(op: Op, integer: Callable[[Op], Bound]) -> Bound:
    """16-bit operations on both halves of a 32-bit register."""
    half_type = op.type[:3]
    single = Op(op.base, op.mods, op.args, op.guard, op.inst, op.function, op.loc, (half_type,))
    bound = integer(single)
    assert isinstance(bound, Pure)
    fn, dtype = bound.fn, STORAGE[half_type]

    def run(*ins: Array) -> Any:
        n = max(a.size for a in ins)
        wide = [np.broadcast_to(a, (n,)).copy().view(dtype) for a in ins]
        return fn(*wide).astype(dtype).view("u4")

    return Pure(run, ("u4",) * len(bound.ins), ("u4",))


def high(a: Array, b: Array) -> Array:
    """The upper half of the product."""
    size = a.dtype.itemsize
    if size < 8:
        wide = f"{a.dtype.kind}{2 * size}"
        result: Array = ((a.astype(wide) * b.astype(wide)) >> (8 * size)).astype(a.dtype)
        return result
    ua, ub = a.view("u8"), b.view("u8")
    mask, s = np.uint64(0xFFFFFFFF), np.uint64(32)
    al, ah, bl, bh = ua & mask, ua >> s, ub & mask, ub >> s
    mid = ah * bl + (al * bl >> s)
    mid2 = al * bh + (mid & mask)
    hi = ah * bh + (mid >> s) + (mid2 >> s)
    if a.dtype.kind == "i":
        hi = hi - np.where(a < 0, ub, 0).astype("u8") - np.where(b < 0, ua, 0).astype("u8")
    result = hi.view(a.dtype)
    return result


def _product(op: Op, dtype: str) -> tuple[Callable[[Array, Array], Array], str]:
    """The product that `.lo`, `.hi` or `.wide` asks for, and its dtype."""
    if op.has("hi"):
        return high, dtype
    if op.has("wide"):
        wide = f"{dtype[0]}{2 * item_bytes(dtype)}"
        if wide[1:] == "16":
            return _wide128, "q2"
        return (lambda a, b: np.multiply(a, b, dtype=wide)), wide
    return np.multiply, dtype


def _wide128(a: Array, b: Array) -> Array:
    n = max(a.size, b.size)
    out = np.empty(n, [("lo", "<u8"), ("hi", "<u8")])
    out["lo"] = (a * b).view("u8")
    out["hi"] = high(np.broadcast_to(a, (n,)).copy(), np.broadcast_to(b, (n,)).copy()).view("u8")
    return out


def add_saturating(a: Array, b: Array) -> Array:
    """32-bit signed addition that stops at the ends."""
    result: Array = np.clip(a.astype("i8") + b, -(1 << 31), (1 << 31) - 1).astype("i4")
    return result


def subtract_saturating(a: Array, b: Array) -> Array:
    """32-bit signed subtraction that stops at the ends."""
    result: Array = np.clip(a.astype("i8") - b, -(1 << 31), (1 << 31) - 1).astype("i4")
    return result


@semantics("add", "sub")
def add_sub(op: Op) -> Bound:
    """Addition and subtraction, with carry out and saturation."""

    def integer(o: Op) -> Bound:
        d = STORAGE[o.type]
        plus = o.base == "add"
        if o.has("sat"):
            return Pure(add_saturating if plus else subtract_saturating, (d, d), (d,))
        if o.has("cc"):
            return Pure(_add_carry if plus else _sub_borrow, (d, d), (d, "?"))
        return Pure(np.add if plus else np.subtract, (d, d), (d,))

    return dispatch(op, integer)


def _add_carry(a: Array, b: Array) -> tuple[Array, Array]:
    u = f"u{a.dtype.itemsize}"
    total = a.view(u) + b.view(u)
    return total.view(a.dtype), total < a.view(u)


def _sub_borrow(a: Array, b: Array) -> tuple[Array, Array]:
    u = f"u{a.dtype.itemsize}"
    return a - b, a.view(u) < b.view(u)


@semantics("addc", "subc")
def add_sub_carry(op: Op) -> Bound:
    """Addition and subtraction with carry in (and out with `.cc`)."""
    d = STORAGE[op.type]
    plus = op.base == "addc"

    def run(a: Array, b: Array, carry: Array) -> Any:
        first, c1 = _add_carry(a, b) if plus else _sub_borrow(a, b)
        one = carry.astype(a.dtype)
        total, c2 = _add_carry(first, one) if plus else _sub_borrow(first, one)
        return (total, c1 | c2) if op.has("cc") else total

    return Pure(run, (d, d, "?"), (d, "?") if op.has("cc") else (d,))


@semantics("mul", "mul24")
def mul(op: Op) -> Bound:
    """Products: low, high or wide."""

    def integer(o: Op) -> Bound:
        d = STORAGE[o.type]
        if o.base == "mul24":
            return Pure(lambda a, b: _mul24(o, a, b), (d, d), (d,))
        fn, out = _product(o, d)
        return Pure(fn, (d, d), (out,))

    return dispatch(op, integer)


def _mul24(op: Op, a: Array, b: Array) -> Array:
    s = a.dtype.type(8)
    product = ((a << s) >> s).astype(f"{a.dtype.kind}8") * ((b << s) >> s).astype(f"{a.dtype.kind}8")
    result: Array = (product >> (16 if op.has("hi") else 0)).astype(a.dtype)
    return result


@semantics("mad", "mad24")
def mad(op: Op) -> Bound:
    """Multiply and add."""

    def integer(o: Op) -> Bound:
        d = STORAGE[o.type]
        if o.base == "mad24":
            plus = add_saturating if o.has("sat") else np.add
            return Pure(lambda a, b, c: plus(_mul24(o, a, b), c), (d, d, d), (d,))
        fn, out = _product(o, d)
        if o.has("sat"):
            return Pure(lambda a, b, c: add_saturating(fn(a, b), c), (d, d, d), (d,))
        if o.has("cc"):
            return Pure(lambda a, b, c: _add_carry(fn(a, b), c), (d, d, out), (out, "?"))
        if out == "q2":
            raise Refused("a 128-bit sum")
        return Pure(lambda a, b, c: fn(a, b) + c, (d, d, out), (out,))

    return dispatch(op, integer)


@semantics("madc")
def madc(op: Op) -> Bound:
    """Multiply and add with carry in (and out with `.cc`)."""
    d = STORAGE[op.type]
    fn, _ = _product(op, d)

    def run(a: Array, b: Array, c: Array, carry: Array) -> Any:
        first, c1 = _add_carry(fn(a, b), c)
        total, c2 = _add_carry(first, carry.astype(a.dtype))
        return (total, c1 | c2) if op.has("cc") else total

    return Pure(run, (d, d, d, "?"), (d, "?") if op.has("cc") else (d,))


def divide(a: Array, b: Array) -> Array:
    """Division toward zero; all ones where the divisor is zero."""
    u = f"u{a.dtype.itemsize}"
    zero = b == 0
    safe = np.where(zero, b.dtype.type(1), b)
    if a.dtype.kind == "u":
        q = a // safe
    else:
        magnitude = np.abs(a).view(u) // np.abs(safe).view(u)
        q = np.where((a < 0) != (b < 0), np.negative(magnitude), magnitude).view(a.dtype)
    return np.where(zero, a.dtype.type(-1) if a.dtype.kind == "i" else np.iinfo(a.dtype).max, q).astype(
        a.dtype
    )


def remainder(a: Array, b: Array) -> Array:
    """Remainder with the dividend's sign; all ones where the divisor is zero."""
    zero = b == 0
    q = divide(a, b)
    return np.where(zero, q, a - q * b).astype(a.dtype)


@semantics("div")
def div(op: Op) -> Bound:
    """Division."""
    return dispatch(op, lambda o: Pure(divide, (STORAGE[o.type],) * 2, (STORAGE[o.type],)))


@semantics("rem")
def rem(op: Op) -> Bound:
    """Remainder."""
    d = STORAGE[op.type]
    return Pure(remainder, (d, d), (d,))


@semantics("neg")
def neg(op: Op) -> Bound:
    """Negation."""
    return dispatch(op, lambda o: Pure(np.negative, (STORAGE[o.type],), (STORAGE[o.type],)))


@semantics("abs")
def abs_(op: Op) -> Bound:
    """Absolute value; the least integer is its own."""
    return dispatch(op, lambda o: Pure(np.abs, (STORAGE[o.type],), (STORAGE[o.type],)))


@semantics("min", "max")
def min_max(op: Op) -> Bound:
    """The smaller or larger, `.relu` never below zero."""

    def integer(o: Op) -> Bound:
        d = STORAGE[o.type]
        fn = np.minimum if o.base == "min" else np.maximum
        if o.has("relu"):
            return Pure(lambda a, b: np.maximum(fn(a, b), a.dtype.type(0)), (d, d), (d,))
        return Pure(fn, (d, d), (d,))

    return dispatch(op, integer)


@semantics("sad")
def sad(op: Op) -> Bound:
    """`c + |a - b|`."""
    d = STORAGE[op.type]
    return Pure(lambda a, b, c: c + np.where(a < b, b - a, a - b), (d, d, d), (d,))


@semantics("dp4a")
def dp4a(op: Op) -> Bound:
    """Sum of four byte products."""
    ta, tb = (t for t in op.types)
    ka, kb = ta[0].replace("s", "i") + "1", tb[0].replace("s", "i") + "1"
    out = "i4" if "i" in ka + kb else "u4"

    def run(a: Array, b: Array, c: Array) -> Array:
        n = max(a.size, b.size)
        x = np.broadcast_to(a, (n,)).copy().view(ka).reshape(n, 4).astype("i8")
        y = np.broadcast_to(b, (n,)).copy().view(kb).reshape(n, 4).astype("i8")
        result: Array = ((x * y).sum(axis=1) + c).astype("u4" if out == "u4" else "i8").astype(out)
        return result

    return Pure(run, ("u4", "u4", out), (out,))


@semantics("dp2a")
def dp2a(op: Op) -> Bound:
    """Sum of two products of 16-bit parts with the low or high pair of bytes."""
    ta, tb = (t for t in op.types)
    ka, kb = ta[0].replace("s", "i") + "2", tb[0].replace("s", "i") + "1"
    out = "i4" if "i" in ka + kb else "u4"
    first = 2 if op.has("hi") else 0

    def run(a: Array, b: Array, c: Array) -> Array:
        n = max(a.size, b.size)
        x = np.broadcast_to(a, (n,)).copy().view(ka).reshape(n, 2).astype("i8")
        y = np.broadcast_to(b, (n,)).copy().view(kb).reshape(n, 4)[:, first : first + 2].astype("i8")
        result: Array = ((x * y).sum(axis=1) + c).astype("i8").astype(out)
        return result

    return Pure(run, ("u4", "u4", out), (out,))
