"""References of PTX ISA 9.7.6 and 9.7.7: comparisons, ordered and unordered, with a predicate combined.

Needs `numbers`, `integers`.
"""

from __future__ import annotations

from collections.abc import Callable

from ...isa.ptx import Match
from ...isa.types import PACKED
from .integers import join, lanes, mask, value
from .numbers import FORMATS
from .registry import Scalar, reference

_ORDER: dict[str, Callable[[int, int], bool]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
}
_UNSIGNED = {"lo": "lt", "ls": "le", "hi": "gt", "hs": "ge"}
_COMBINE: dict[str, Callable[[int, int], int]] = {
    "": lambda t, c: t,
    "and": lambda t, c: t & c,
    "or": lambda t, c: t | c,
    "xor": lambda t, c: t ^ c,
}


def comparison(cmp: str, kind: str, ftz: bool) -> Callable[[int, int], int]:
    """The truth of `a cmp b` for the bits of two values."""
    if kind not in FORMATS:
        order = _ORDER[_UNSIGNED.get(cmp, cmp)]
        return lambda a, b: int(order(value(a, kind), value(b, kind)))
    f = FORMATS[kind]

    def key(bits: int) -> int:
        size = bits & f.sign - 1
        if ftz and size < 1 << f.fraction:
            size = 0
        return -size if bits & f.sign else size

    unordered = cmp in ("equ", "neu", "ltu", "leu", "gtu", "geu", "nan")
    ordered = {"num": lambda a, b: True, "nan": lambda a, b: False}.get(cmp) or _ORDER[
        cmp.rstrip("u") if cmp != "equ" else "eq"
    ]

    def fn(a: int, b: int) -> int:
        if a & f.sign - 1 > f.top + 1 or b & f.sign - 1 > f.top + 1:
            return int(unordered)
        return int(ordered(key(a), key(b)))

    return fn


def _truth(m: Match, kind: str) -> Callable[[int, int, int], int]:
    test, combine = comparison(m.slots["cmp"], kind, "ftz" in m.slots), _COMBINE[m.slots.get("bool", "")]
    return lambda a, b, c: combine(test(a, b), c)


@reference("setp")
def set_predicate(m: Match) -> Scalar:
    """`p` is the comparison combined with `c`, `q` its complement combined with `c`; of a pair, one each."""
    kind = m.slots["type"]
    combine = _COMBINE[m.slots.get("bool", "")]
    if kind in PACKED:
        part, count = PACKED[kind]
        test = _truth(m, part)

        def both(a: int, b: int, c: int = 0) -> list[int]:
            return [test(x, y, c) for x, y in zip(lanes(a, 16, count), lanes(b, 16, count))]

        return both
    two = m.operands[0].second is not None
    test1 = comparison(m.slots["cmp"], kind, "ftz" in m.slots)

    def fn(a: int, b: int, c: int = 0) -> int | list[int]:
        t = test1(a, b)
        return [combine(t, c), combine(1 - t, c)] if two else combine(t, c)

    return fn


@reference("set")
def set_value(m: Match) -> Scalar:
    """All ones or 1.0 where it is true, else zero; of a pair into one word, a half each."""
    kind, out = m.slots["stype"], m.slots["dtype"]
    part, count = PACKED.get(kind, (kind, 1))
    test = _truth(m, part)
    yes = {"f32": 0x3F800000, "f16": 0x3C00, "bf16": 0x3F80, "f16x2": 0x3C00, "bf16x2": 0x3F80}.get(out)
    if yes is None:
        yes = 0xFFFF if count == 2 else mask(out)

    def fn(a: int, b: int, c: int = 0) -> int:
        if count == 1:
            return yes * test(a, b, c)
        return join([yes * test(x, y, c) for x, y in zip(lanes(a, 16, 2), lanes(b, 16, 2))], 16)

    return fn
