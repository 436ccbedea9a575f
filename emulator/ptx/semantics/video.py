"""Video instructions on two halves or four bytes of a register at once.

Needs the registry. Gives the semantics of `vadd2 vsub2 vavrg2 vabsdiff2 vmin2 vmax2 vset2` and the same with four parts.
Invariant: parts are extended to whole numbers before they are combined, and cut or saturated once at the end.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ....codegen.ptx.module import Part
from ...core.arrays import Array
from ..front.model import STORAGE, Bound, Op, Pure, semantics

_OPS: dict[str, Callable[[Array, Array], Array]] = {
    "vadd": lambda a, b: a + b,
    "vsub": lambda a, b: a - b,
    "vavrg": lambda a, b: (a + b + (a + b >= 0)) >> 1,
    "vabsdiff": lambda a, b: np.abs(a - b),
    "vmin": np.minimum,
    "vmax": np.maximum,
}
COMPARE: dict[str, Callable[[Array, Array], Array]] = {
    "eq": np.equal,
    "ne": np.not_equal,
    "lt": np.less,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
}


def selector(op: Op, index: int) -> str:
    """What operand `index` takes of its register: `h10`, or nothing."""
    operand = op.inst.operands[index]
    return operand.part if isinstance(operand, Part) else ""


def _parts(a: Array, b: Array, kind: str, chosen: list[int], count: int) -> Array:
    """A row of numbers for each lane: those `chosen` among the parts of both registers."""
    letter = "i" if kind[0] == "s" else "u"
    a, b = np.broadcast_arrays(a, b)
    both = np.stack([a.view("u4"), b.view("u4")], -1)
    every = np.ascontiguousarray(both).view(f"{letter}{4 // count}").reshape(-1, 2 * count)
    return every[:, chosen].astype(np.int64)


def _limits(kind: str, count: int) -> tuple[int, int]:
    bits = 32 // count
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if kind[0] == "s" else (0, (1 << bits) - 1)


@semantics(*(f"{name}{n}" for name in (*_OPS, "vset") for n in (2, 4)))
def video(op: Op) -> Bound:
    """One operation on all parts; what the mask leaves out is the third operand's, `.add` sums onto it."""
    count = int(op.base[-1])
    name = op.base[:-1]
    compares = name == "vset"
    kinds = op.types[-3:] if not compares else ("u32", *op.types[-2:])
    fn = COMPARE[next(m for m in op.mods if m in COMPARE)] if compares else _OPS[name]
    low, high = _limits(kinds[0], count)
    first, second = (
        [int(digit) for digit in reversed(selector(op, i)[1:])] or list(range(start, start + count))
        for i, start in ((1, 0), (2, count))
    )
    mask = selector(op, 0)
    taken = np.array([not mask or str(i) in mask[1:] for i in range(count)])

    def run(a: Array, b: Array, c: Array) -> Array:
        r = fn(_parts(a, b, kinds[1], first, count), _parts(a, b, kinds[2], second, count)).astype(np.int64)
        if op.has("sat"):
            r = np.clip(r, low, high)
        c = np.broadcast_to(c, r.shape[:1])
        if op.has("add"):
            result = (r[:, taken].sum(axis=1) + c.astype(np.int64)).astype("u8").astype("u4")
        else:
            kept = np.ascontiguousarray(c).view(f"u{4 // count}").reshape(-1, count)
            packed = np.where(taken, r.astype(f"u{4 // count}"), kept)
            result = np.ascontiguousarray(packed).view("u4")[:, 0]
        found: Array = result.view(STORAGE[kinds[0]])
        return found

    return Pure(run, (STORAGE[kinds[1]], STORAGE[kinds[2]], STORAGE[kinds[0]]), (STORAGE[kinds[0]],))
