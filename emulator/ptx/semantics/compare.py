"""Comparisons.

Needs the registry. Gives the semantics of `setp` and `set` on integers and floats, with a Boolean combined
in. Invariant: an ordered comparison with a NaN is false, the unordered one (`equ`, `ltu`, ...) is true.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...core.arrays import Array
from ...numerics.formats import decode, flush
from ..front.model import STORAGE, Bound, Op, PairArg, Pure, Refused, semantics
from .half import flush_half

Compare = Callable[[Array, Array], Array]
_ORDERED: dict[str, Compare] = {
    "eq": np.equal,
    "ne": np.not_equal,
    "lt": np.less,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
    "lo": np.less,
    "ls": np.less_equal,
    "hi": np.greater,
    "hs": np.greater_equal,
}
_COMBINE: dict[str, Compare] = {"and": np.logical_and, "or": np.logical_or, "xor": np.logical_xor}


def _function(op: Op, floats: bool) -> Compare:
    word = next((m for m in op.mods if m in _WORDS), None)
    if word is None:
        raise Refused("a comparison that is not known")
    if word == "num":
        return lambda a, b: ~(np.isnan(a) | np.isnan(b))
    if word == "nan":
        return lambda a, b: np.isnan(a) | np.isnan(b)
    if word in _ORDERED:
        fn = _ORDERED[word]
        if floats and word == "ne":
            return lambda a, b: (a != b) & ~(np.isnan(a) | np.isnan(b))
        return fn
    fn = _ORDERED[word[:-1]]
    return lambda a, b: fn(a, b) | np.isnan(a) | np.isnan(b)


_WORDS = frozenset([*_ORDERED, "num", "nan", "equ", "neu", "ltu", "leu", "gtu", "geu"])


def _halves(op: Op, kind: str) -> Callable[[Array], Array]:
    """From the bits of f16 or bf16 to numbers, flushed where the instruction says so."""
    if op.has("ftz") and kind == "f16":
        return lambda a: decode(flush_half(a), kind)
    return lambda a: decode(a, kind)


def _typed(op: Op, kind: str) -> tuple[Compare, str]:
    """The comparison on stored operands, and their dtype."""
    if kind in ("f16", "bf16"):
        fn, half = _function(op, True), _halves(op, kind)
        return (lambda a, b: fn(half(a), half(b))), "u2"
    if kind in ("f32", "f64"):
        fn = _function(op, True)
        if op.has("ftz"):
            return (lambda a, b: fn(flush(a), flush(b))), STORAGE[kind]
        return fn, STORAGE[kind]
    return _function(op, False), STORAGE[kind]


@semantics("setp")
def setp(op: Op) -> Bound:
    """Compare to one predicate or two (the second the complement)."""
    combine = next((m for m in op.mods if m in _COMBINE), None)
    if op.type in ("f16x2", "bf16x2"):
        return _setp_pair(op, combine)
    fn, d = _typed(op, op.type)
    two = isinstance(op.args[0], PairArg)
    if combine is None:
        if two:
            return Pure(lambda a, b: _with_complement(fn(a, b)), (d, d), ("?", "?"))
        return Pure(fn, (d, d), ("?",))
    join = _COMBINE[combine]
    if two:
        return Pure(lambda a, b, c: (join(fn(a, b), c), join(~fn(a, b), c)), (d, d, "?"), ("?", "?"))
    return Pure(lambda a, b, c: join(fn(a, b), c), (d, d, "?"), ("?",))


def _with_complement(p: Array) -> tuple[Array, Array]:
    return p, ~p


def _setp_pair(op: Op, combine: str | None) -> Bound:
    """`setp.f16x2`: a predicate for each half."""
    kind = op.type.removesuffix("x2")
    fn, half = _function(op, True), _halves(op, kind)

    def run(a: Array, b: Array, *c: Array) -> tuple[Array, Array]:
        low = fn(half(a.astype("u2")), half(b.astype("u2")))
        s = np.uint32(16)
        high = fn(half((a >> s).astype("u2")), half((b >> s).astype("u2")))
        if combine is None:
            return low, high
        return _COMBINE[combine](low, c[0]), _COMBINE[combine](high, c[0])

    return Pure(run, ("u4", "u4") + (("?",) if combine else ()), ("?", "?"))


@semantics("set")
def set_(op: Op) -> Bound:
    """Compare to an integer of all ones or to 1.0."""
    out, kind = op.types[0], op.types[-1]
    combine = next((m for m in op.mods if m in _COMBINE), None)
    d = STORAGE[out]
    if kind in ("f16x2", "bf16x2"):
        return _set_pair(op, out, kind)
    fn, source = _typed(op, kind)
    ones = np.array([0xFFFFFFFF], "u4").view(d) if d in ("u4", "i4") else np.array([1], d)
    if out in ("f16", "bf16", "u16", "s16"):
        value = {"f16": 0x3C00, "bf16": 0x3F80}.get(out, 0xFFFF)
        ones = np.array([value], "u2").view(d)

    def run(a: Array, b: Array, *c: Array) -> Array:
        p = fn(a, b)
        if combine is not None:
            p = _COMBINE[combine](p, c[0])
        return np.where(p, ones, np.zeros(1, d)).astype(d)

    return Pure(run, (source, source) + (("?",) if combine else ()), (d,))


def _set_pair(op: Op, out: str, kind: str) -> Bound:
    narrow = kind.removesuffix("x2")
    fn, half = _function(op, True), _halves(op, narrow)
    combine = next((m for m in op.mods if m in _COMBINE), None)
    one = {"f16x2": 0x3C00, "bf16x2": 0x3F80}.get(out, 0xFFFF)

    def run(a: Array, b: Array, *c: Array) -> Array:
        n = max(v.size for v in (a, b, *c))
        x, y = (np.broadcast_to(v, (n,)).copy().view("u2") for v in (a, b))
        p = fn(half(x), half(y))
        if combine is not None:
            p = _COMBINE[combine](p, np.repeat(np.broadcast_to(c[0], (n,)), 2))
        return np.where(p, np.uint16(one), np.uint16(0)).view("u4")

    return Pure(run, ("u4", "u4") + (("?",) if combine else ()), ("u4",))
