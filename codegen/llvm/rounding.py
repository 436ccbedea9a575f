"""Directed rounding, round to odd, and flushing, made of instructions that round to nearest.

Needs `context`. Gives `two_sum`, `direct`, `odd`, `flush`, `saturate`. The machine's rounding mode is never changed:
LLVM moves float instructions past what sets it. Sources: Knuth's TwoSum (exact error of a sum, TAOCP 4.2.2); rounding
to odd before a narrower rounding (Boldo and Melquiond 2008).
"""

from __future__ import annotations

from .context import Context
from .types import float_literal

#: LLVM float type -> (integer type, sign bit, least normal number)
FORMATS = {
    "half": ("i16", 1 << 15, 2.0**-14),
    "bfloat": ("i16", 1 << 15, 2.0**-126),
    "float": ("i32", 1 << 31, 2.0**-126),
    "double": ("i64", 1 << 63, 2.0**-1022),
}


def two_sum(ctx: Context, a: str, b: str) -> tuple[str, str]:
    """The rounded sum of two doubles, and what rounding lost, exactly (NaN where the sum is not finite)."""
    s = ctx(f"fadd double {a}, {b}")
    bb = ctx(f"fsub double {s}, {a}")
    aa = ctx(f"fsub double {s}, {bb}")
    return s, ctx(f"fadd double {ctx(f'fsub double {a}, {aa}')}, {ctx(f'fsub double {b}, {bb}')}")


def beside(ctx: Context, exact: tuple[str, str], rounded: str) -> tuple[str, str]:
    """Whether the double-double `exact` is above, and below, the double `rounded` (neither, where a NaN is about)."""
    high, low = exact
    gap = ctx(f"fsub double {high}, {rounded}")
    level = ctx(f"fcmp oeq double {gap}, 0.0")
    found = []
    for how in ("ogt", "olt"):
        here = ctx(f"fcmp {how} double {gap}, 0.0")
        behind = ctx(f"and i1 {level}, {ctx(f'fcmp {how} double {low}, 0.0')}")
        found.append(ctx(f"or i1 {here}, {behind}"))
    return found[0], found[1]


def direct(ctx: Context, rounded: str, type_: str, above: str, below: str, mode: str) -> str:
    """The float next to `rounded` that rounding in direction `mode` (rz rm rp) gives, where the exact value lies
    `above` it or `below` it and `rounded` is one of its two neighbours.
    """
    ints, sign, _ = FORMATS[type_]
    bits = ctx(f"bitcast {type_} {rounded} to {ints}")
    negative = ctx(f"icmp slt {ints} {bits}, 0")
    up, down = ctx(f"add {ints} {bits}, 1"), ctx(f"sub {ints} {bits}, 1")
    if mode == "rz":
        inside = ctx.select(negative, "i1", above, below)
        moved = ctx.select(inside, ints, down, bits)
    else:
        wanted, other = (below, "true") if mode == "rm" else (above, "false")
        # Down: a negative number grows in magnitude, a positive one shrinks, and +0 becomes the least negative one.
        zero = ctx(f"icmp eq {ints} {ctx(f'shl {ints} {bits}, 1')}, 0")
        least = str(1 - sign) if mode == "rm" else "1"  # as a signed literal
        grows = ctx(f"icmp eq i1 {negative}, {other}")
        step = ctx.select(grows, ints, up, down)
        step = ctx.select(zero, ints, least, step)
        moved = ctx.select(wanted, ints, step, bits)
    return ctx(f"bitcast {ints} {moved} to {type_}")


def odd(ctx: Context, exact: tuple[str, str]) -> str:
    """A double-double as a float, rounded to odd: a later rounding to 22 bits or fewer is as if it were the only one."""
    high, _ = exact
    near = ctx(f"fptrunc double {high} to float")
    above, below = beside(ctx, exact, ctx(f"fpext float {near} to double"))
    bits = ctx(f"bitcast float {near} to i32")
    inexact = ctx(f"or i1 {above}, {below}")
    zero = direct(ctx, near, "float", above, below, "rz")
    down = ctx(f"bitcast float {zero} to i32")
    sticky = ctx(f"or i32 {down}, {ctx(f'zext i1 {inexact} to i32')}")
    return ctx(f"bitcast i32 {ctx.select(inexact, 'i32', sticky, bits)} to float")


def flush(ctx: Context, value: str, type_: str) -> str:
    """`value` with subnormal numbers as zeros of their sign (`.ftz`)."""
    if type_.startswith("<"):
        return _each(ctx, value, type_)
    size = ctx.call(f"llvm.fabs.{_short(type_)}", type_, f"{type_} {value}")
    small = ctx(f"fcmp olt {type_} {size}, {float_literal(FORMATS[type_][2], type_)}")
    zero = ctx.call(
        f"llvm.copysign.{_short(type_)}", type_, f"{type_} {float_literal(0.0, type_)}", f"{type_} {value}"
    )
    return ctx.select(small, type_, zero, value)


def _each(ctx: Context, value: str, type_: str) -> str:
    count, _, elem = type_[1:-1].partition(" x ")
    for i in range(int(count)):
        part = flush(ctx, ctx(f"extractelement {type_} {value}, i32 {i}"), elem)
        value = ctx(f"insertelement {type_} {value}, {elem} {part}, i32 {i}")
    return value


def saturate(ctx: Context, value: str, type_: str) -> str:
    """`value` clamped to 0.0 and 1.0, NaN as +0.0 (`.sat`)."""
    one, zero = (vector_literal(x, type_) for x in (1.0, 0.0))
    low = ctx.call(f"llvm.maximumnum.{short(type_)}", type_, f"{type_} {value}", f"{type_} {zero}")
    return ctx.call(f"llvm.minimumnum.{short(type_)}", type_, f"{type_} {low}", f"{type_} {one}")


def vector_literal(value: float, type_: str) -> str:
    """A float literal, in every element where the type is a vector."""
    if not type_.startswith("<"):
        return float_literal(value, type_)
    count, _, elem = type_[1:-1].partition(" x ")
    return "<" + ", ".join([f"{elem} {float_literal(value, elem)}"] * int(count)) + ">"


def _short(type_: str) -> str:
    return {"half": "f16", "bfloat": "bf16", "float": "f32", "double": "f64"}.get(type_, type_)


def short(type_: str) -> str:
    """A type as it stands in the name of an intrinsic: f32, v2f16, i64."""
    if not type_.startswith("<"):
        return _short(type_)
    count, _, elem = type_[1:-1].partition(" x ")
    return f"v{count}{_short(elem)}"
