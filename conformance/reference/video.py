"""References of PTX ISA 9.7.18: arithmetic on the halves or bytes of a word.

Needs `integers`. Parts are whole numbers until the end; without .add they are merged, with it summed onto the third
operand.
"""

from __future__ import annotations

from collections.abc import Callable

from ...isa.ptx import Match
from .integers import join, lanes, value
from .registry import Scalar, reference

_OPS: dict[str, Callable[[int, int], int]] = {
    "vadd": lambda a, b: a + b,
    "vsub": lambda a, b: a - b,
    "vavrg": lambda a, b: (a + b + 1) >> 1 if a + b >= 0 else (a + b) >> 1,
    "vabsdiff": lambda a, b: abs(a - b),
    "vmin": min,
    "vmax": max,
}
_TESTS: dict[str, Callable[[int, int], int]] = {
    "eq": lambda a, b: int(a == b),
    "ne": lambda a, b: int(a != b),
    "lt": lambda a, b: int(a < b),
    "le": lambda a, b: int(a <= b),
    "gt": lambda a, b: int(a > b),
    "ge": lambda a, b: int(a >= b),
}


def _chosen(words: int, size: int, selector: str) -> list[int]:
    """Parts of the two sources together, the last character of a selector choosing the lowest."""
    parts = lanes(words, size, 64 // size)
    return [parts[int(c)] for c in reversed(selector[1:])]


def simd_video(m: Match, mask: str, asel: str, bsel: str) -> Scalar:
    """One operation on all parts. Parts outside the mask are `c`'s, or not summed."""
    count = int(m.base[-1])
    size = 32 // count
    fn = _TESTS[m.slots["cmp"]] if m.base.startswith("vset") else _OPS[m.base[:-1]]
    ka, kb = (m.slots[s][0] + str(size) for s in ("atype", "btype"))
    signed = m.slots.get("dtype") == "s32"
    low, high = (-(1 << size - 1), (1 << size - 1) - 1) if signed else (0, (1 << size) - 1)
    written = [str(i) in mask[1:] for i in range(count)]

    def run(a: int, b: int, c: int) -> int:
        both = b << 32 | a
        pairs = zip(_chosen(both, size, asel), _chosen(both, size, bsel))
        parts = [fn(value(x, ka), value(y, kb)) for x, y in pairs]
        if "sat" in m.slots:
            parts = [min(max(p, low), high) for p in parts]
        if "add" in m.slots:
            return (c + sum(p for p, on in zip(parts, written) if on)) & 0xFFFFFFFF
        kept = lanes(c, size, count)
        return join([p & (1 << size) - 1 if on else k for p, on, k in zip(parts, written, kept)], size)

    return run


#: What stands for a selector that is not written: mask, parts of a, parts of b.
DEFAULT = {2: ("h10", "h10", "h32"), 4: ("b3210", "b3210", "b7654")}


@reference(*(f"{name}{n}" for name in (*_OPS, "vset") for n in (2, 4)))
def video(m: Match) -> Scalar:
    return simd_video(m, *DEFAULT[int(m.base[-1])])
