"""Conversions to and from eight, six and four bits with a scale (gfx950, gfx1250).

Needs `eight` and `narrow`. Gives the semantics of `v_cvt_scalef32_...`. Invariant: the scale is the power of two in the
exponent field of an f32; a value is divided by it and then rounded once, or multiplied by it and then rounded once; the
field 255 makes NaN, or in formats without one the greatest value. With random bits, element after element takes the next
state of `v_prng_b32`.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .bits import next_state
from .eight import byte_of, placed, random
from .narrow import NARROW, narrow, values
from .numeric import BF16, F16, F32, Float, Function, encode, loads, stores, wide
from .packed import halves, joined, joined_words, words
from .registry import Array, Mode, semantics

Elements = Callable[[Array], list[Array]]


def power(scale: Array) -> Array:
    """The factor in a scale's exponent."""
    field = (scale.view("u4") >> np.uint32(23) & np.uint32(0xFF)).astype("i4")
    return np.where(field == 255, np.nan, np.ldexp(1.0, field - 127))


def reduced(mode: Mode, x: Array, f: Float, scale: Array, name: str, noise: Array | None = None) -> Array:
    """Codes of values divided by the scale."""
    (y,) = loads(mode, f, x)
    with np.errstate(all="ignore"):
        part = wide(y, f) / power(scale)
    return narrow(part, name, None if noise is None else random(noise, f, name), mode.fp16_ovfl)


def expanded(mode: Mode, codes: Array, name: str, scale: Array, f: Float) -> Array:
    """Values of codes times the scale, in a format, rounded to nearest even."""
    with np.errstate(all="ignore"):
        product = values(name)[codes] * power(scale)
        return stores(mode, f, encode(product, f, "rn"))


def packed_codes(codes: list[Array], bits: int) -> Array:
    """Codes of so many bits, the first lowest, as registers."""
    shape = np.broadcast_shapes(*(c.shape for c in codes))
    single = np.zeros((len(codes) * bits, *shape), np.uint8)
    for i, c in enumerate(codes):
        for k in range(bits):
            single[bits * i + k] = c >> np.uint8(k) & np.uint8(1)
    packed = np.packbits(single.reshape(-1, 8, *shape), axis=1, bitorder="little")[:, 0]
    by_four = packed.reshape(-1, 4, *shape).astype("u4")
    result: Array = by_four[:, 0] | by_four[:, 1] << 8 | by_four[:, 2] << 16 | by_four[:, 3] << 24
    return result


def unsix(a: Array) -> list[Array]:
    """The six-bit codes in registers."""
    found = []
    for i in range(len(a) * 32 // 6):
        at, shift = divmod(6 * i, 32)
        code = a[at] >> np.uint32(shift)
        if shift > 26:
            code = code | a[at + 1] << np.uint32(32 - shift)
        found.append((code & np.uint32(63)).astype("u1"))
    return found


def _elements(f: Float) -> Elements:
    """The floats in registers: one or two in each."""
    if f is F32:
        return lambda a: [x.view("f4") for x in a]
    return lambda a: [half for x in a for half in halves(x, f.dtype)]


def _registers(f: Float, found: list[Array]) -> Array:
    if f is F32:
        return np.stack([x.view("u4") for x in found])
    return np.stack([joined(low, high) for low, high in zip(found[::2], found[1::2])])


def _pair_of(f: Float) -> Callable[[Array], tuple[Array, Array]]:
    return words if f is F32 else lambda a: halves(a, f.dtype)


def _narrow_pair(name: str, f: Float) -> Function:
    """Two codes into a half (or a byte) of the register."""
    bits = NARROW[name].bits

    def put(mode: Mode, low: Array, high: Array, scale: Array, old: Array) -> Array:
        pair = reduced(mode, low, f, scale, name).astype("u4")
        pair = pair | reduced(mode, high, f, scale, name).astype("u4") << np.uint32(bits)
        if bits == 4:
            return placed(old, pair, 8 * byte_of(mode), 8)
        upper = mode.op_sel & (8 if f is F32 else 4)
        return placed(old, pair, 16 if upper else 0, 16)

    if f is F32:
        return put
    return lambda mode, a, scale, old: put(mode, *halves(a, f.dtype), scale, old)


def _noisy_pair(f: Float) -> Function:
    """Two fp4 codes into a byte."""
    split = _pair_of(f)

    def run(mode: Mode, a: Array, noise: Array, scale: Array, old: Array) -> Array:
        low, high = split(a)
        pair = reduced(mode, low, f, scale, "fp4", noise).astype("u4")
        pair = pair | reduced(mode, high, f, scale, "fp4", next_state(noise)).astype("u4") << np.uint32(4)
        return placed(old, pair, 8 * byte_of(mode), 8)

    return run


def _noisy(name: str, f: Float) -> Function:
    def run(mode: Mode, a: Array, noise: Array, scale: Array, old: Array) -> Array:
        return placed(old, reduced(mode, a, f, scale, name, noise), 8 * byte_of(mode), 8)

    return run


def _wide_pair(name: str, f: Float) -> Function:
    """Two floats of a half (a byte) of the register."""
    bits = NARROW[name].bits
    join = joined_words if f is F32 else joined

    def run(mode: Mode, a: Array, scale: Array) -> Array:
        at = 8 * (mode.op_sel & 3) if bits == 4 else 16 * (mode.op_sel & 1)
        mask = np.uint32((1 << bits) - 1)
        low, high = ((a >> np.uint32(at + s) & mask).astype("u1") for s in (0, bits))
        return join(expanded(mode, low, name, scale, f), expanded(mode, high, name, scale, f))

    return run


def _single(name: str, f: Float) -> Function:
    def run(mode: Mode, a: Array, scale: Array, *old: Array) -> Array:
        code = (a >> np.uint32(8 * (mode.op_sel & 3)) & np.uint32(0xFF)).astype("u1")
        r = expanded(mode, code, name, scale, f)
        return placed(old[0], r.view("u2"), 16 if mode.op_sel & 4 else 0, 16) if f is F16 else r

    return run


def _narrow_many(name: str, f: Float) -> Function:
    parts = _elements(f)
    bits = NARROW[name].bits
    return lambda mode, a, scale: packed_codes([reduced(mode, x, f, scale, name) for x in parts(a)], bits)


def _noisy_many(name: str, f: Float) -> Function:
    parts = _elements(f)

    def run(mode: Mode, a: Array, noise: Array, scale: Array) -> Array:
        codes = []
        for x in parts(a):
            codes.append(reduced(mode, x, f, scale, name, noise))
            noise = next_state(noise)
        return packed_codes(codes, NARROW[name].bits)

    return run


def _wide_many(name: str, f: Float) -> Function:
    return lambda mode, a, scale: _registers(f, [expanded(mode, c, name, scale, f) for c in unsix(a)])


def _interleaved(name: str) -> Function:
    """Sixteen floats of either operand, one from each in turn."""

    def run(mode: Mode, a: Array, b: Array, scale: Array) -> Array:
        both = [x.view("f4") for pair in zip(a, b) for x in pair]
        return packed_codes([reduced(mode, x, F32, scale, name) for x in both], 6)

    return run


def _register() -> None:
    head = "v_cvt_scalef32"
    for f in (F32, F16, BF16):
        for name in ("fp8", "bf8", "fp4"):
            semantics(f"{head}_pk_{name}_{f.name}", raw_op_sel=True)(_narrow_pair(name, f))
            semantics(f"{head}_pk_{f.name}_{name}", raw_op_sel=True)(_wide_pair(name, f))
        for name in ("fp8", "bf8"):
            semantics(f"{head}_sr_{name}_{f.name}", raw_op_sel=True)(_noisy(name, f))
            if f is not BF16:
                semantics(f"{head}_{f.name}_{name}", raw_op_sel=True)(_single(name, f))
        semantics(f"{head}_sr_pk_fp4_{f.name}", raw_op_sel=True)(_noisy_pair(f))
        for count, names in ((8, ("fp8", "bf8", "fp4")), (16, ("fp6", "bf6"))):
            for name in names:
                semantics(f"{head}_pk{count}_{name}_{f.name}")(_narrow_many(name, f))
                semantics(f"{head}_sr_pk{count}_{name}_{f.name}")(_noisy_many(name, f))
        for name in ("fp6", "bf6"):
            semantics(f"{head}_pk32_{name}_{f.name}")(_narrow_many(name, f))
            semantics(f"{head}_sr_pk32_{name}_{f.name}")(_noisy_many(name, f))
            semantics(f"{head}_pk32_{f.name}_{name}")(_wide_many(name, f))
    for name in ("fp6", "bf6"):
        semantics(f"{head}_2xpk16_{name}_f32")(_interleaved(name))


_register()
