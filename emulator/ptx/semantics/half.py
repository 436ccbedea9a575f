"""f16 and bf16 arithmetic, single and in pairs.

Needs `formats`. Gives `bind` for `add sub mul fma neg abs min max` on f16, bf16, f16x2, bf16x2. Invariant:
values are exact in f64 (or rounded to odd there), so that the one rounding to 16 bits is the only one.
"""

from __future__ import annotations

import numpy as np

from ...core.arrays import Array
from ...numerics.formats import decode, encode, to_odd, two_sum
from ...numerics.rounding import saturate
from ..front.model import Bound, Op, Pure, Refused
from .floating import extreme


def bind(op: Op) -> Bound:
    """Semantics of an arithmetic mnemonic on 16-bit floats."""
    kinds = [t for t in op.types if t in ("f16", "bf16", "f16x2", "bf16x2")]
    if len(kinds) != len(op.types):
        return _mixed(op)
    kind = op.type.removesuffix("x2")
    register = "u4" if op.type.endswith("x2") else "u2"
    arity = len(op.args) - 1

    def run(*ins: Array) -> Array:
        n = max(v.size for v in ins)
        raw = [np.ascontiguousarray(np.broadcast_to(v, (n,))).view("u2") for v in ins]
        return np.ascontiguousarray(_apply(op, kind, raw)).astype("u2").view(register)

    return Pure(run, (register,) * arity, (register,))


def _apply(op: Op, kind: str, raw: list[Array]) -> Array:
    if op.base in ("neg", "abs"):
        bits = flush_half(raw[0]) if op.has("ftz") else raw[0]
        return bits ^ np.uint16(0x8000) if op.base == "neg" else bits & np.uint16(0x7FFF)
    values = [decode(r, kind) for r in raw]
    if op.has("ftz"):
        values = [_flush16(v) for v in values]
    if op.base in ("min", "max"):
        out = extreme(op, tuple(values)).astype("f8")
    else:
        out = _exact(op.base, [v.astype("f8") for v in values])
    if op.has("relu"):
        out = np.where(np.isnan(out), out, np.maximum(out, 0.0) + 0.0)
    if op.has("sat"):
        out = saturate(out)
    bits = encode(out, kind)
    if op.has("ftz"):
        small = (bits & np.uint16(0x7C00 if kind == "f16" else 0x7F80)) == 0
        bits = np.where(small, bits & np.uint16(0x8000), bits)
    return bits


def flush_half(bits: Array) -> Array:
    """f16 bits with subnormals as zeros of their sign."""
    return np.where((bits & np.uint16(0x7C00)) == 0, bits & np.uint16(0x8000), bits)


def _flush16(v: Array) -> Array:
    small = np.abs(v) < np.float32(float.fromhex("0x1p-14"))
    return np.where(small, np.copysign(np.float32(0), v), v)


def _exact(base: str, v: list[Array]) -> Array:
    """The result in f64, exact or rounded to odd."""
    if base in ("add", "sub"):
        s, e = two_sum(v[0], v[1] if base == "add" else -v[1])
    elif base == "mul":
        return v[0] * v[1]
    elif base in ("fma", "mad"):
        s, e = two_sum(v[0] * v[1], v[2])
    else:
        raise Refused("no such arithmetic on 16-bit floats")
    return to_odd(s, np.where(np.isfinite(s), e, 0.0))


def _mixed(op: Op) -> Bound:
    """`add.f32.bf16` and its kin: an f32 operation with narrow inputs."""
    narrow = op.types[-1]
    if op.types[0] != "f32" or narrow not in ("f16", "bf16"):
        raise Refused("this mixture of types")
    mode = next((m for m in op.mods if m in ("rn", "rz", "rm", "rp")), "rn")

    def run(*ins: Array) -> Array:
        wide = [decode(v, narrow).astype("f8") for v in ins[:-1]]
        last = ins[-1].astype("f8")
        left = wide[0] * wide[1] if op.base == "fma" else wide[0]
        right = -last if op.base == "sub" else last
        s, e = two_sum(left, right)
        out = to_odd(s, np.where(np.isfinite(s), e, 0.0))
        if mode == "rm":  # an exact zero of opposite addends is negative
            out = np.where((out == 0) & (np.signbit(left) != np.signbit(right)), -0.0, out)
        return encode(saturate(out) if op.has("sat") else out, "f32", mode).view("f4")

    return Pure(run, ("u2",) * (len(op.args) - 2) + ("f4",), ("f4",))
