"""Arithmetic on two 16-bit or four 8-bit parts of a register, as the video instructions have it.

Needs the registry. Gives the semantics of `vadd2 vsub2 vavrg2 vabsdiff2 vmin2 vmax2 vset2` and the same with four parts.
Invariant: parts are extended to whole numbers before they are combined, and cut or saturated once at the end.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..model import STORAGE, Array, Bound, Op, Pure, Refused, semantics

_OPS: dict[str, Callable[[Array, Array], Array]] = {
    "vadd": lambda a, b: a + b,
    "vsub": lambda a, b: a - b,
    "vavrg": lambda a, b: (a + b + (a + b >= 0)) >> 1,
    "vabsdiff": lambda a, b: np.abs(a - b),
    "vmin": np.minimum,
    "vmax": np.maximum,
}
_COMPARE: dict[str, Callable[[Array, Array], Array]] = {
    "eq": np.equal,
    "ne": np.not_equal,
    "lt": np.less,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
}


def _parts(a: Array, kind: str, count: int) -> Array:
    """A row of numbers for each lane."""
    letter = "i" if kind[0] == "s" else "u"
    return np.ascontiguousarray(a).view(f"{letter}{4 // count}").reshape(-1, count).astype(np.int64)


def _limits(kind: str, count: int) -> tuple[int, int]:
    bits = 32 // count
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if kind[0] == "s" else (0, (1 << bits) - 1)


@semantics(*(f"{name}{n}" for name in (*_OPS, "vset") for n in (2, 4)))
def video(op: Op) -> Bound:
    """One operation on all parts; `.add` sums the results onto the third operand."""
    count = int(op.base[-1])
    name = op.base[:-1]
    compares = name == "vset"
    kinds = op.types[-3:] if not compares else ("u32", *op.types[-2:])
    if any("." in str(w) for w in op.mods):
        raise Refused("selected parts")
    fn = _COMPARE[next(m for m in op.mods if m in _COMPARE)] if compares else _OPS[name]
    low, high = _limits(kinds[0], count)

    def run(a: Array, b: Array, c: Array) -> Array:
        x, y = _parts(a, kinds[1], count), _parts(b, kinds[2], count)
        r = fn(x, y).astype(np.int64)
        if op.has("sat"):
            r = np.clip(r, low, high)
        if op.has("add"):
            result: Array = (
                (r.sum(axis=1) + c.astype(np.int64)).astype("u8").astype("u4").view(STORAGE[kinds[0]])
            )
            return result
        packed = np.ascontiguousarray(r.astype(f"u{4 // count}")).view("u4")[:, 0]
        return packed.view(STORAGE[kinds[0]])

    return Pure(run, (STORAGE[kinds[1]], STORAGE[kinds[2]], STORAGE[kinds[0]]), (STORAGE[kinds[0]],))
