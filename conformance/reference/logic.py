"""References of PTX ISA 9.7.8 and of the moves of 9.7.9: logic, shifts, permutations, selections; products
without carries.

Needs `integers`.
"""

from __future__ import annotations

from ...isa.ptx import Match
from .integers import join, lanes, mask, value, width
from .registry import Scalar, reference


@reference("and", "or", "xor")
def logic(m: Match) -> Scalar:
    return {
        "and": lambda a, b: a & b,
        "or": lambda a, b: a | b,
        "xor": lambda a, b: a ^ b,
    }[m.base]


@reference("not")
def complement(m: Match) -> Scalar:
    return lambda a: a ^ mask(m.slots["type"])


@reference("cnot")
def is_zero(m: Match) -> Scalar:
    return lambda a: int(a == 0)


@reference("lop3")
def any_logic(m: Match) -> Scalar:
    """Bit i of the table is the result for the operands' bits that read i, the first operand's highest."""
    combine = m.slots.get("bool")

    def fn(a: int, b: int, c: int, table: int, q: int = 0) -> object:
        d = 0
        for i in range(8):
            if table >> i & 1:
                word = (a if i & 4 else ~a) & (b if i & 2 else ~b) & (c if i & 1 else ~c)
                d |= word & 0xFFFFFFFF
        if combine is None:
            return d
        return [d, int(d != 0) | q if combine == "or" else int(d != 0) & q]

    return fn


@reference("shf")
def funnel(m: Match) -> Scalar:
    wrap, left = m.slots["mode"] == "wrap", m.slots["dir"] == "l"

    def fn(a: int, b: int, c: int) -> int:
        n = c & 31 if wrap else min(c, 32)
        both = b << 32 | a
        return both >> 32 - n & 0xFFFFFFFF if left else both >> n & 0xFFFFFFFF

    return fn


@reference("shl", "shr")
def shift(m: Match) -> Scalar:
    kind = m.slots["type"]
    w = width(kind)
    if m.base == "shl":
        return lambda a, n: a << min(n, w) & mask(kind)
    return lambda a, n: value(a, kind) >> min(n, w) & mask(kind)


@reference("prmt")
def permute(m: Match) -> Scalar:
    mode = m.slots.get("mode", "")

    def general(c: int) -> list[int]:
        return [c >> 4 * i & 15 for i in range(4)]

    def chosen(c: int) -> list[int]:
        n = c & 3
        return {
            "": general(c),
            "f4e": [n, n + 1, n + 2, n + 3],
            "b4e": [n, (n - 1) & 7, (n - 2) & 7, (n - 3) & 7],
            "rc8": [n, n, n, n],
            "ecl": [max(i, n) for i in range(4)],
            "ecr": [min(i, n) for i in range(4)],
            "rc16": [2 * (n & 1), 2 * (n & 1) + 1, 2 * (n & 1), 2 * (n & 1) + 1],
        }[mode]

    def fn(a: int, b: int, c: int) -> int:
        source = lanes(b << 32 | a, 8, 8)
        picked = [source[i & 7] if i < 8 else 255 * (source[i & 7] >> 7) for i in chosen(c)]
        return join(picked, 8)

    return fn


@reference("selp")
def select(m: Match) -> Scalar:
    return lambda a, b, p: a if p else b


@reference("slct")
def select_by_sign(m: Match) -> Scalar:
    """The first where the third is not negative; a NaN chooses the second, and -0 is not negative."""
    if m.slots["ctype"] == "s32":
        return lambda a, b, c: a if c < 1 << 31 else b

    def fn(a: int, b: int, c: int) -> int:
        size = c & 0x7FFFFFFF
        if size > 0x7F800000:
            return b
        if "ftz" in m.slots and size < 0x800000:
            return a
        return a if c < 1 << 31 or size == 0 else b

    return fn


@reference("mov")
def move(m: Match) -> Scalar | None:
    """A copy; a vector is packed with its first element lowest, and the other way round."""
    source, target = m.operands[1], m.operands[0]
    if source.count:
        size = width(m.types[1])
        return lambda *parts: join(list(parts), size)
    if target.count:
        size, count = width(m.types[0]), m.counts[0]
        return lambda a: lanes(a, size, count)
    return lambda a: a


@reference("clmad")
def carryless(m: Match) -> Scalar:
    """The sum without carries of `a` shifted to each bit of `b`; its lower or upper 64 bits, and `c` added likewise."""
    down = 64 if m.slots["mode"] == "hi" else 0

    def fn(a: int, b: int, c: int) -> int:
        product = 0
        for i in range(64):
            product ^= (a << i) * (b >> i & 1)
        return (product >> down ^ c) & (1 << 64) - 1

    return fn
