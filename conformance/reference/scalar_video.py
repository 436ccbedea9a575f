"""References of PTX ISA 9.7.18.1: one value of 32 bits, or a byte or half of it, with a second operation or a merge.

Needs `integers`. Gives `scalar_video(match, d, a, b, minus)`: d, a, b are the selected parts ("", b0..b3, h0, h1), `minus`
the operands that are negated.
"""

from __future__ import annotations

from collections.abc import Callable

from ...isa.ptx import Match

_WIDTHS = {"": 32, "b": 8, "h": 16}
_OPS: dict[str, Callable[[int, int], int]] = {
    "vadd": lambda a, b: a + b,
    "vsub": lambda a, b: a - b,
    "vabsdiff": lambda a, b: abs(a - b),
    "vmin": lambda a, b: min(a, b),
    "vmax": lambda a, b: max(a, b),
}
_TESTS: dict[str, Callable[[int, int], int]] = {
    "eq": lambda a, b: int(a == b),
    "ne": lambda a, b: int(a != b),
    "lt": lambda a, b: int(a < b),
    "le": lambda a, b: int(a <= b),
    "gt": lambda a, b: int(a > b),
    "ge": lambda a, b: int(a >= b),
}


def part_of(word: int, part: str, signed: bool) -> int:
    """A part of a word, extended."""
    bits = _WIDTHS[part[:1]]
    value = word >> bits * int(part[1:] or 0) & (1 << bits) - 1
    return value - (1 << bits) if signed and value >> bits - 1 else value


def _clamped(value: int, part: str, signed: bool) -> int:
    bits = _WIDTHS[part[:1]]
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    return min(max(value, low), high)


def scalar_video(match: Match, d: str, a: str, b: str, minus: frozenset[str]) -> Callable[..., int]:
    """The function of the operands' words."""
    if match.base == "vmad":
        return _vmad(match, a, b, minus)
    signed = [match.slots.get(s, "u32") == "s32" for s in ("dtype", "atype", "btype")]
    second = match.slots.get("op2")

    def primary(x: int, y: int) -> int:
        if match.base == "vset":
            return _TESTS[match.slots["cmp"]](x, y)
        if match.base in ("vshl", "vshr"):
            amount = y & 31 if match.slots["mode"] == "wrap" else min(y, 32)
            return x << amount if match.base == "vshl" else x >> amount
        return _OPS[match.base](x, y)

    def fn(first: int, other: int, c: int = 0) -> int:
        r = primary(part_of(first, a, signed[1]), part_of(other, b, signed[2]))
        if "sat" in match.slots:
            r = _clamped(r, d, signed[0])
        if second:
            third = part_of(c, "", signed[0])
            r = {"add": r + third, "min": min(r, third), "max": max(r, third)}[second]
        elif d:
            bits = _WIDTHS[d[0]]
            place = ((1 << bits) - 1) << bits * int(d[1])
            r = c & ~place | r << bits * int(d[1]) & place
        return r & 0xFFFFFFFF

    return fn


def _vmad(match: Match, a: str, b: str, minus: frozenset[str]) -> Callable[..., int]:
    left, right = (match.slots[s] == "s32" for s in ("atype", "btype"))
    negated = ("a" in minus) != ("b" in minus)
    signed = left or right or negated or "c" in minus
    shift = {"shr7": 7, "shr15": 15}.get(match.slots.get("scale", ""), 0)

    def fn(first: int, other: int, c: int) -> int:
        product = part_of(first, a, left) * part_of(other, b, right)
        third = part_of(c, "", signed)
        total = (
            (-product if negated else product) + (-third if "c" in minus else third) + ("po" in match.slots)
        )
        r = total >> shift
        if "sat" in match.slots:
            r = _clamped(r, "", signed)
        return r & 0xFFFFFFFF

    return fn
