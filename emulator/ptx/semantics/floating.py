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
from ...numerics.formats import canonical, flush, to_odd, two_sum
from ...numerics.fused import exact32, fma32, fma64, fma64_error
from ..front.model import STORAGE, Bound, Op, Pure, Refused, semantics

_MODES = ("rn", "rz", "rm", "rp")


def rounding(op: Op) -> str:
    """The rounding mode of an operation."""
    return next((m for m in op.mods if m in _MODES), "rn")


def directed(r: Array, error: Array, mode: str) -> Array:
    """The nearest-rounded `r`, moved where `mode` wants its neighbour; `error` has the sign of exact minus `r`."""
    inf = r.dtype.type(np.inf)
    down = np.nextafter(r, -inf)
    up = np.nextafter(r, inf)
    low, high = (error < 0), (error > 0)
    if mode == "rz":
        moved = np.where(low & (r > 0), down, np.where(high & (r < 0), up, r))
        # a result that underflowed to zero is already toward zero
        return np.where(np.isnan(r) | np.isnan(error), r, moved)
    if mode == "rm":
        moved = np.where(low, down, r)
    else:
        moved = np.where(high, up, r)
    return np.where(np.isnan(r) | np.isnan(error), r, moved)


def _error_sum32(a: Array, b: Array, r: Array) -> Array:
    s, e = two_sum(a.astype("f8"), b.astype("f8"))
    return _gap(s, e, r)


def _gap(s: Array, e: Array, r: Array) -> Array:
    """Sign of `s + e - r` for an f32 `r`."""
    d = s - r.astype("f8")
    return np.where(np.isfinite(s), np.where(d != 0, d, e), 0.0)


def _add(a: Array, b: Array, mode: str) -> Array:
    r = a + b
    if mode == "rn":
        return r
    if r.dtype == np.float32:
        error = _error_sum32(a, b, r)
    else:
        _, error = two_sum(a, b)
        finite = np.isfinite(a) & np.isfinite(b)
        error = np.where(np.isinf(r) & finite, -r, np.where(finite, error, 0.0))
    out = directed(r, error, mode)
    if mode == "rm":
        cancels = (r == 0) & (error == 0) & (np.signbit(a) != np.signbit(b))
        out = np.where(cancels, r.dtype.type(-0.0), out)
    return out


def _mul(a: Array, b: Array, mode: str) -> Array:
    r = a * b
    if mode == "rn":
        return r
    finite = np.isfinite(a) & np.isfinite(b)
    if r.dtype == np.float32:
        p = a.astype("f8") * b
        return directed(r, np.where(finite, _gap(p, np.zeros(1), r), 0.0), mode)
    return directed(r, np.where(finite, _error_mul64(a, b, r), 0.0), mode)


def _error_mul64(a: Array, b: Array, r: Array) -> Array:
    """Sign of `a*b - r`, with the operands scaled so that the error itself cannot underflow."""
    ma, ea = np.frexp(a)
    mb, eb = np.frexp(b)
    scaled = np.ldexp(np.where(np.isinf(r), 0.0, r), np.clip(-(ea + eb), -2000, 2000))
    error = fma64(ma, mb, -scaled)
    return np.where(np.isinf(r), -r, error)


def fused(a: Array, b: Array, c: Array, mode: str) -> Array:
    if a.dtype == np.float64:
        r = fma64(a, b, c)
        if mode == "rn":
            return r
        finite = np.isfinite(a) & np.isfinite(b) & np.isfinite(c)
        error = np.where(finite, fma64_error(a, b, c, r), 0.0)
        return _zero_sign(directed(r, error, mode), error, a, b, c, mode)
    if mode == "rn":
        return fma32(a, b, c)
    s, e = exact32(a, b, c)
    r = to_odd(s, e).astype("f4")
    error = _gap(s, e, r)
    return _zero_sign(directed(r, error, mode), error, a, b, c, mode)


def _zero_sign(r: Array, error: Array, a: Array, b: Array, c: Array, mode: str) -> Array:
    """An exact zero of opposite addends is negative when rounding down."""
    if mode != "rm":
        return r
    product = np.signbit(a) != np.signbit(b)
    cancels = (r == 0) & (error == 0) & (product != np.signbit(c))
    return np.where(cancels, r.dtype.type(-0.0), r)


def _div(a: Array, b: Array, mode: str) -> Array:
    r = a / b
    if mode == "rn":
        return r
    finite = np.isfinite(a) & np.isfinite(b) & (b != 0)
    if r.dtype == np.float32:
        error = a.astype("f8") - r.astype("f8") * b
        error = np.where(np.isinf(r), -r.astype("f8") * np.sign(b), error)
    else:
        ma, ea = np.frexp(a)
        mb, eb = np.frexp(b)
        scaled = np.ldexp(np.where(np.isinf(r), 0.0, r), np.clip(eb - ea, -2200, 2200))
        error = fma64(-scaled, mb, ma)
        error = np.where(np.isinf(r), -r * np.sign(b), error)
    return directed(r, np.where(finite, error * np.where(np.signbit(b), -1.0, 1.0), 0.0), mode)


def flush64(x: Array) -> Array:
    """f64 values with subnormals as zeros of their sign."""
    return np.where(np.abs(x) < float.fromhex("0x1p-1022"), np.copysign(0.0, x), x)


def _quick_div(a: Array, b: Array) -> Array:
    """`div.approx`: a divisor above 2^126 gives zero, and NaN of an infinity."""
    r = a / b
    large = (np.abs(b) > np.float32(2.0**126)) & np.isfinite(b)
    return np.where(large, r * np.float32(0), r) if large.any() else r


def _sqrt(a: Array, mode: str) -> Array:
    r = np.sqrt(a)
    if mode == "rn":
        return r
    if r.dtype == np.float32:
        error = a.astype("f8") - r.astype("f8") * r
    else:
        m, e = np.frexp(a)
        odd = e & 1
        m, e = np.ldexp(m, odd), e - odd
        root = np.ldexp(r, -(e // 2))
        error = fma64(-root, root, m)
    return directed(r, np.where(np.isfinite(a), error, 0.0), mode)


def _ordered(pick: Callable[[Array, Array], Array], a: Array, b: Array) -> Array:
    """The one that `pick` takes, and the other of a NaN: C's fmin, NumPy's for short arrays, keeps a signalling one."""
    r = pick(a, b)
    nan = np.isnan(r)
    return np.where(nan, np.where(np.isnan(a), b, a), r) if nan.any() else r


def minimum(a: Array, b: Array) -> Array:
    """The smaller; a NaN loses against a number, and -0 is below +0."""
    r = _ordered(np.minimum, a, b)
    u = f"u{r.dtype.itemsize}"
    zero = (a == 0) & (b == 0)
    return np.where(zero, (a.view(u) | b.view(u)).view(r.dtype), r) if zero.any() else r


def maximum(a: Array, b: Array) -> Array:
    """The larger; a NaN loses against a number, and +0 is above -0."""
    r = _ordered(np.maximum, a, b)
    u = f"u{r.dtype.itemsize}"
    zero = (a == 0) & (b == 0)
    return np.where(zero, (a.view(u) & b.view(u)).view(r.dtype), r) if zero.any() else r


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


def saturate(x: Array) -> Array:
    """Into 0 to 1; NaN and -0 become +0."""
    result: Array = np.where(x > 0, np.minimum(x, x.dtype.type(1)), x.dtype.type(0))
    return result


Scalar = Callable[..., Array]


def _scalar(op: Op) -> tuple[Scalar, int]:
    """The function on values, and how many inputs it has."""
    mode = rounding(op)
    base = op.base
    if base == "add":
        return (np.add if mode == "rn" else lambda a, b: _add(a, b, mode)), 2
    if base == "sub":
        return (np.subtract if mode == "rn" else lambda a, b: _add(a, -b, mode)), 2
    if base == "mul":
        return (np.multiply if mode == "rn" else lambda a, b: _mul(a, b, mode)), 2
    if base in ("fma", "mad"):
        return (lambda a, b, c: fused(a, b, c, mode)), 3
    if base == "div" and op.has("approx"):
        return _quick_div, 2
    if base == "div":
        return (np.divide if mode == "rn" else lambda a, b: _div(a, b, mode)), 2
    if base == "sqrt":
        return (lambda a: _sqrt(a, mode)), 1
    if base == "rcp":
        if op.has("approx") and op.type == "f64":
            return (lambda a: 1.0 / flush64(a)), 1
        return (lambda a: _div(np.ones(1, a.dtype), a, mode)), 1
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
