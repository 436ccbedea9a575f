"""References of PTX ISA 9.7.1 and 9.7.2: integer arithmetic, and the bit operations of that chapter.


Needs `integers`. Each function is the manual's own definition on Python's integers.
"""

from __future__ import annotations

from collections.abc import Callable

from ...isa.ptx import Match
from ...isa.types import PACKED
from .integers import clamp, is_signed, join, lanes, mask, value, width
from .registry import Scalar, reference


def _integer(match: Match) -> str | None:
    """The one integer type of a form, or None."""
    kind = match.slots.get("type", "")
    return kind if kind[:1] in ("u", "s") and "x" not in kind else None


def _two_lanes(one: Scalar) -> Scalar:
    """The same on both halves of a word."""

    def both(*words: int) -> int:
        return join([one(*parts) for parts in zip(*(lanes(w, 16, 2) for w in words))], 16)

    return both


@reference("add", "sub", "min", "max")
def sum_and_order(m: Match) -> Scalar | None:
    kind = m.slots.get("type", "")
    if kind in ("u16x2", "s16x2"):
        one = _order_or_sum(m, PACKED[kind][0])
        return _two_lanes(one)
    return _order_or_sum(m, kind) if _integer(m) and "cc" not in m.slots else None


def _order_or_sum(m: Match, kind: str) -> Scalar:
    exact: Callable[[int, int], int] = {
        "add": lambda a, b: a + b,
        "sub": lambda a, b: a - b,
        "min": lambda a, b: min(a, b),
        "max": lambda a, b: max(a, b),
    }[m.base]
    saturate, relu = "sat" in m.slots, "relu" in m.slots

    def one(a: int, b: int) -> int:
        result = exact(value(a, kind), value(b, kind))
        if relu:
            result = max(result, 0)
        return clamp(result, kind) if saturate else result & mask(kind)

    return one


@reference("mul", "mad")
def product(m: Match) -> Scalar | None:
    kind = _integer(m)
    if kind is None or "cc" in m.slots:
        return None
    mode, w = m.slots["mode"], width(kind)
    out = kind if mode != "wide" else f"{kind[0]}{2 * w}"
    saturate = "sat" in m.slots

    def fn(a: int, b: int, c: int = 0) -> int:
        p = value(a, kind) * value(b, kind)
        if mode == "hi":
            p >>= w
        elif mode == "lo":
            p &= mask(kind)
        total = p + value(c, out)
        return clamp(total, out) if saturate else total & mask(out)

    return fn


@reference("mul24", "mad24")
def product24(m: Match) -> Scalar:
    kind, saturate = m.slots["type"], "sat" in m.slots

    def low24(bits: int) -> int:
        bits &= 0xFFFFFF
        return bits - (1 << 24) if is_signed(kind) and bits >> 23 else bits

    def fn(a: int, b: int, c: int = 0) -> int:
        p = low24(a) * low24(b)
        p = p >> 16 if m.slots["mode"] == "hi" else p
        if m.slots["mode"] == "lo":
            p &= mask(kind)
        elif saturate:
            return clamp(p + value(c, kind), kind)
        return (p + value(c, kind)) & mask(kind)

    return fn


@reference("sad")
def absolute_difference(m: Match) -> Scalar:
    kind = m.slots["type"]
    return lambda a, b, c: (c + abs(value(a, kind) - value(b, kind))) & mask(kind)


@reference("div", "rem")
def quotient(m: Match) -> Scalar | None:
    """Towards zero. The manual leaves division by zero open: anything is right there."""
    kind = _integer(m)
    if kind is None:
        return None

    def fn(a: int, b: int) -> int | None:
        x, y = value(a, kind), value(b, kind)
        if y == 0:
            return None
        q = abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)
        return (q if m.base == "div" else x - q * y) & mask(kind)

    return fn


@reference("abs", "neg")
def sign(m: Match) -> Scalar | None:
    kind = _integer(m)
    if kind is None:
        return None
    if m.base == "abs":
        return lambda a: abs(value(a, kind)) & mask(kind)
    return lambda a: -value(a, kind) & mask(kind)


@reference("popc")
def count_ones(m: Match) -> Scalar:
    return lambda a: bin(a).count("1")


@reference("clz")
def leading_zeros(m: Match) -> Scalar:
    return lambda a: width(m.slots["type"]) - a.bit_length()


@reference("bfind")
def find_bit(m: Match) -> Scalar:
    kind = m.slots["type"]

    def fn(a: int) -> int:
        number = value(a, kind)
        top = (number if number >= 0 else ~number).bit_length() - 1
        if top < 0:
            return 0xFFFFFFFF
        return width(kind) - 1 - top if "shiftamt" in m.slots else top

    return fn


@reference("fns")
def nth_set(m: Match) -> Scalar:
    """Upwards or downwards from `base`, counting itself; `offset` 0 asks for the base bit. Bases are at most 31."""

    def fn(bits: int, base: int, offset: int) -> int | None:
        if base > 31:
            return None
        step = value(offset, "s32")
        if step == 0:
            return base if bits >> base & 1 else 0xFFFFFFFF
        way = range(base, 32) if step > 0 else range(base, -1, -1)
        found = [i for i in way if bits >> i & 1]
        return found[abs(step) - 1] if abs(step) <= len(found) else 0xFFFFFFFF

    return fn


@reference("brev")
def reverse(m: Match) -> Scalar:
    w = width(m.slots["type"])
    return lambda a: int(f"{a:0{w}b}"[::-1], 2)


@reference("bfe")
def extract(m: Match) -> Scalar:
    """Position and length are bytes; the sign is the field's top bit, or the word's where the field passes it."""
    kind = m.slots["type"]
    w = width(kind)

    def fn(a: int, b: int, c: int) -> int:
        at, length = b & 0xFF, c & 0xFF
        if length == 0:
            return 0
        sign_bit = a >> min(at + length - 1, w - 1) & 1 if is_signed(kind) else 0
        field = a >> at & (1 << length) - 1 if at < w else 0
        known = min(length, max(w - at, 0))
        if sign_bit:
            field |= -1 << known
        return field & mask(kind)

    return fn


@reference("bfi")
def insert(m: Match) -> Scalar:
    kind = m.slots["type"]

    def fn(a: int, b: int, c: int, d: int) -> int:
        at, length = c & 0xFF, d & 0xFF
        field = ((1 << length) - 1) << at & mask(kind)
        return b & ~field | a << at & field

    return fn


@reference("szext")
def extend(m: Match) -> Scalar:
    kind, wrap = m.slots["type"], m.slots["mode"] == "wrap"

    def fn(a: int, b: int) -> int:
        n = b & 31 if wrap else min(b, 32)
        low = a & (1 << n) - 1
        if is_signed(kind) and n and low >> n - 1:
            low |= -1 << n
        return low & mask(kind)

    return fn


@reference("bmsk")
def make_mask(m: Match) -> Scalar:
    wrap = m.slots["mode"] == "wrap"

    def fn(a: int, b: int) -> int:
        at, length = (a & 31, b & 31) if wrap else (min(a, 32), min(b, 32))
        return ((1 << length) - 1) << at & 0xFFFFFFFF

    return fn


@reference("dp4a")
def dot4(m: Match) -> Scalar:
    ka, kb = (m.slots[s][0] + "8" for s in ("atype", "btype"))

    def fn(a: int, b: int, c: int) -> int:
        terms = (value(x, ka) * value(y, kb) for x, y in zip(lanes(a, 8, 4), lanes(b, 8, 4)))
        return (c + sum(terms)) & 0xFFFFFFFF

    return fn


@reference("dp2a")
def dot2(m: Match) -> Scalar:
    ka, kb = m.slots["atype"][0] + "16", m.slots["btype"][0] + "8"
    first = 2 if m.slots["mode"] == "hi" else 0

    def fn(a: int, b: int, c: int) -> int:
        halves, chars = lanes(a, 16, 2), lanes(b, 8, 4)[first : first + 2]
        return (c + sum(value(x, ka) * value(y, kb) for x, y in zip(halves, chars))) & 0xFFFFFFFF

    return fn
