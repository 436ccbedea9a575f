"""Video instructions on one value of 32 bits or a part of one.

Needs the registry. Gives the semantics of `vadd vsub vabsdiff vmin vmax vset vshl vshr vmad`. Invariant: sources are
extended to whole numbers by their types and selectors; the result is saturated to the destination's part, combined with
`c`, and cut to 32 bits, in this order (PTX ISA 9.7.18.1).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ....codegen.ptx.module import Part
from ...core.arrays import Array
from ..front.model import STORAGE, Bound, Op, Pure, semantics
from .video import COMPARE, selector

_OPS: dict[str, Callable[[Array, Array], Array]] = {
    "vadd": lambda a, b: a + b,
    "vsub": lambda a, b: a - b,
    "vabsdiff": lambda a, b: np.abs(a - b),
    "vmin": np.minimum,
    "vmax": np.maximum,
}
_SECOND: dict[str, Callable[[Array, Array], Array]] = {
    "add": lambda r, c: r + c,
    "min": np.minimum,
    "max": np.maximum,
}
_MASK = 0xFFFFFFFF


def extended(a: Array, kind: str, part: str) -> Array:
    """The selected part of each lane's value as a whole number."""
    width = {"": 4, "b": 1, "h": 2}[part[:1]]
    at = int(part[1:] or 0)
    letter = "i" if kind[0] == "s" else "u"
    rows = np.ascontiguousarray(a).view(f"{letter}{width}").reshape(-1, 4 // width)
    found: Array = rows[:, at].astype(np.int64)
    return found


def saturated(r: Array, kind: str, part: str) -> Array:
    """Within the destination's type, or its part's."""
    bits = {"": 32, "b": 8, "h": 16}[part[:1]]
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if kind[0] == "s" else (0, (1 << bits) - 1)
    return np.clip(r, low, high)


def merged(r: Array, c: Array, part: str) -> Array:
    """`r` in the place of a part of `c`."""
    bits = {"b": 8, "h": 16}[part[0]]
    shift = bits * int(part[1])
    mask = ((1 << bits) - 1) << shift
    found: Array = (c & ~np.int64(mask)) | ((r << shift) & mask)
    return found


def _shift(op: Op) -> Callable[[Array, Array], Array]:
    """Amounts wrap at 32 or stop there; a shift by 32 leaves the sign at most."""

    def run(a: Array, b: Array) -> Array:
        amount = b & 31 if op.has("wrap") else np.minimum(b, 32)
        if op.base == "vshr":
            return np.asarray(a >> amount)
        # 33 bits shifted by 32 do not fit: such a result is zero in 32 bits and beyond every limit
        return np.where(amount == 32, np.sign(a) << 62, a << np.minimum(amount, 31))

    return run


def _primary(op: Op) -> Callable[[Array, Array], Array]:
    if op.base in ("vshl", "vshr"):
        return _shift(op)
    if op.base == "vset":
        compare = COMPARE[next(m for m in op.mods if m in COMPARE)]
        return lambda a, b: compare(a, b).astype(np.int64)
    return _OPS[op.base]


@semantics(*_OPS, "vset", "vshl", "vshr")
def scalar_video(op: Op) -> Bound:
    """A primary operation, perhaps saturated, perhaps combined with `c` or merged into it."""
    out, atype, btype = op.types[-3:] if op.base != "vset" else ("u32", *op.types[-2:])
    into, apart, bpart = (selector(op, i) for i in range(3))
    primary = _primary(op)
    second = _SECOND.get(op.mods[-1])

    def run(a: Array, b: Array, *c: Array) -> Array:
        r = primary(extended(a, atype, apart), extended(b, btype, bpart))
        if op.has("sat"):
            r = saturated(r, out, into)
        if c and second is not None:
            r = second(r, c[0].astype(np.int64))
        elif c and into:
            r = merged(r, c[0].astype(np.int64), into)
        found: Array = r.astype("u8").astype("u4").view(STORAGE[out])
        return found

    ins = (STORAGE[atype], STORAGE[btype], STORAGE[out])[: len(op.args) - 1]
    return Pure(run, ins, (STORAGE[out],))


@semantics("vmad")
def vmad(op: Op) -> Bound:
    """Product and sum in more than 64 bits, scaled by a shift, saturated by the sign of what was added."""
    out, atype, btype = op.types[-3:]
    apart, bpart = selector(op, 1), selector(op, 2)
    negated = [isinstance(o, Part) and o.negated for o in op.inst.operands]
    minus = negated[1] != negated[2]
    signed = atype[0] == "s" or btype[0] == "s" or minus or negated[3]
    shift = 7 if op.has("shr7") else 15 if op.has("shr15") else 0

    def run(a: Array, b: Array, c: Array) -> Array:
        product = extended(a, atype, apart).astype(object) * extended(b, btype, bpart).astype(object)
        addend = c.view("i4" if signed else "u4").astype(object)
        r = (-product if minus else product) + (-addend if negated[3] else addend) + op.has("po")
        r = r >> shift
        if op.has("sat"):
            low, high = (-(1 << 31), (1 << 31) - 1) if signed else (0, _MASK)
            r = np.clip(r, low, high)
        found: Array = (r & _MASK).astype("u4").view(STORAGE[out])
        return found

    return Pure(run, (STORAGE[atype], STORAGE[btype], STORAGE[out]), (STORAGE[out],))
