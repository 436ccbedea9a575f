"""f32 and f64 arithmetic with every rounding, flushing and saturation.

Needs `formats` and `fused`. Gives `bind` for `add sub mul fma mad div neg abs min max sqrt rcp` on f32, f64
and f32x2. Invariant: results are those of IEEE 754 with one rounding; where the hardware's function is
approximate (`.approx`, `.full`) the correctly rounded value stands for it, which lies within the bound that
the manual gives.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...core.arrays import Array
from ...numerics.formats import canonical, flush
from ...numerics.rounding import add, divide, flush64, fused, maximum, minimum, multiply, saturate, sqrt
from ..front.model import STORAGE, Bound, Op, Pure, Refused, semantics

_MODES = ("rn", "rz", "rm", "rp")


def rounding(op: Op) -> str:
    """The rounding mode of an operation."""
    return next((m for m in op.mods if m in _MODES), "rn")


def _quick_div(a: Array, b: Array) -> Array:
    """`div.approx`: a divisor above 2^126 gives zero, and NaN of an infinity."""
    r = a / b
    large = (np.abs(b) > np.float32(2.0**126)) & np.isfinite(b)
    return np.where(large, r * np.float32(0), r) if large.any() else r


def extreme(op: Op, ins: tuple[Array, ...]) -> Array:
    """`min` and `max` with `.NaN`, `.xorsign.abs` and a third input."""
    pick = minimum if op.base == "min" else maximum
    if op.has("xorsign"):
        a, b = ins
        r = pick(np.abs(a), np.abs(b))
        sign = np.signbit(a) != np.signbit(b)
        out = np.where(sign, -np.abs(r), np.abs(r))
    else:
        values = [np.abs(v) for v in ins] if op.has("abs") else list(ins)
        out = values[0]
        for v in values[1:]:
            out = pick(out, v)
    if op.has("NaN"):
        nan = np.isnan(ins[0])
        for v in ins[1:]:
            nan = nan | np.isnan(v)
        out = np.where(nan, out.dtype.type(np.nan), out)
    return out


Scalar = Callable[..., Array]


def _scalar(op: Op) -> tuple[Scalar, int]:
    """The function on values, and how many inputs it has."""
    mode = rounding(op)
    base = op.base
    if base == "add":
        return (np.add if mode == "rn" else lambda a, b: add(a, b, mode)), 2
    if base == "sub":
        return (np.subtract if mode == "rn" else lambda a, b: add(a, -b, mode)), 2
    if base == "mul":
        return (np.multiply if mode == "rn" else lambda a, b: multiply(a, b, mode)), 2
    if base in ("fma", "mad"):
        return (lambda a, b, c: fused(a, b, c, mode)), 3
    if base == "div" and op.has("approx"):
        return _quick_div, 2
    if base == "div":
        return (np.divide if mode == "rn" else lambda a, b: divide(a, b, mode)), 2
    if base == "sqrt":
        return (lambda a: sqrt(a, mode)), 1
    if base == "rcp":
        if op.has("approx") and op.type == "f64":
            return (lambda a: 1.0 / flush64(a)), 1
        return (lambda a: divide(np.ones(1, a.dtype), a, mode)), 1
    if base in ("min", "max"):
        return (lambda *ins: extreme(op, ins)), len(op.args) - 1
    raise Refused("no such arithmetic on these types")


def bind(op: Op) -> Bound:
    """Semantics of an arithmetic mnemonic on f32, f64 or f32x2."""
    if op.base == "neg" or op.base == "abs":
        return _sign(op)
    fn, arity = _scalar(op)
    d = STORAGE[op.type] if op.type != "f32x2" else "f4"
    single = d == "f4"
    ftz, sat, bits = op.has("ftz"), op.has("sat"), op.base in ("min", "max")

    def run(*ins: Array) -> Array:
        if ftz and single:
            ins = tuple(flush(v) for v in ins)
        r = fn(*ins)
        if ftz and single:
            r = flush(r)
        if sat:
            return saturate(r)
        return canonical(r) if single or bits else r

    if op.type == "f32x2":
        return Pure(lambda *ins: _each_half(run, ins), ("u8",) * arity, ("u8",))
    mixed = [t for t in op.types if t not in ("f32", "f64")]
    if mixed:
        raise Refused("mixed precision")
    return Pure(run, (d,) * arity, (d,))


def _each_half(run: Callable[..., Array], ins: tuple[Array, ...]) -> Array:
    n = max(v.size for v in ins)
    parts = [np.broadcast_to(v, (n,)).copy().view("f4").reshape(n, 2) for v in ins]
    out = np.empty((n, 2), "f4")
    for k in range(2):
        out[:, k] = run(*[np.ascontiguousarray(p[:, k]) for p in parts])
    return out.view("u8")[:, 0]


def _sign(op: Op) -> Bound:
    """Sign changes work on the bits, so that a NaN keeps its payload."""
    d = STORAGE[op.type]
    if op.type == "f32x2":
        raise Refused("a sign change of a pair")
    u = f"u{d[1]}"
    top = np.array(1 << (8 * int(d[1]) - 1), u)
    negate, ftz = op.base == "neg", op.has("ftz")

    def run(a: Any) -> Array:
        x = flush(a.view(d)).view(u) if ftz else a
        result: Array = x ^ top if negate else x & ~top
        return result

    return Pure(run, (u,), (u,))


@semantics("fma", "sqrt", "rcp")
def arithmetic(op: Op) -> Bound:
    """Arithmetic that exists on floats only."""
    from . import half

    if any(t in ("f16", "bf16", "f16x2", "bf16x2") for t in op.types):
        return half.bind(op)
    return bind(op)


@semantics("copysign")
def copysign(op: Op) -> Bound:
    """The magnitude of the second operand with the sign of the first."""
    d = STORAGE[op.type]
    return Pure(lambda a, b: np.copysign(b, a), (d, d), (d,))


_CLASSES: dict[str, Callable[[Array], Array]] = {
    "finite": np.isfinite,
    "infinite": np.isinf,
    "number": lambda x: ~np.isnan(x),
    "notanumber": np.isnan,
    "normal": lambda x: np.isfinite(x) & (np.abs(x) >= np.finfo(x.dtype).tiny),
    "subnormal": lambda x: (x != 0) & (np.abs(x) < np.finfo(x.dtype).tiny),
}


@semantics("testp")
def testp(op: Op) -> Bound:
    """Class of a number."""
    kind = next(m for m in op.mods if m in _CLASSES)
    return Pure(_CLASSES[kind], (STORAGE[op.type],), ("?",))
