"""Elements of matrices: numbers out of registers, products, and results back into registers.

Needs `narrow`, `numeric`, and the matrix product of the PTX emulator. Gives `elements`, `accumulator`, `registers`,
`product`, `chain`, `sparse_product`. Invariant: products are exact. Sums of integers are exact and wrap at 32 bits, or
saturate; sums of floats are made with the accumulator in f64 and rounded to nearest even once an instruction, where the
hardware adds in an order and with a precision that it does not state; sums in f64 are fused, along the depth, each
rounded to nearest even.
"""

from __future__ import annotations

import numpy as np

from ...numerics.products import multiply
from .narrow import values
from .numeric import BF16, F16, F32, F64, Float, encode, flush, fused, wide
from .registry import Array, Mode

#: Kind of element -> bits.
BITS = {"f64": 64, "f32": 32, "xf32": 32, "f16": 16, "bf16": 16, "fp8": 8, "bf8": 8, "i8": 8, "u8": 8, "fp6": 6, "bf6": 6,
        "fp4": 4, "i4": 4, "u4": 4, "i32": 32}  # fmt: skip
_FORMS: dict[str, Float] = {"f16": F16, "bf16": BF16, "f32": F32, "f64": F64}


def _words(registers: Array) -> Array:
    """(registers, waves, lanes) -> (waves, lanes, registers), contiguous."""
    return np.ascontiguousarray(np.moveaxis(registers, 0, -1))


def _codes(words: Array, bits: int) -> Array:
    """The elements of eight bits and fewer, the lowest first."""
    raw = words.view("u1")
    if bits == 8:
        return raw
    if bits == 4:
        return np.stack([raw & np.uint8(15), raw >> np.uint8(4)], -1).reshape(*raw.shape[:-1], -1)
    single = np.unpackbits(raw, axis=-1, bitorder="little")
    count = single.shape[-1] // bits
    grouped = single[..., : count * bits].reshape(*raw.shape[:-1], count, bits)
    result: Array = np.packbits(grouped, axis=-1, bitorder="little")[..., 0]
    return result


def elements(mode: Mode, registers: Array, kind: str) -> Array:
    """The numbers of each lane in f64: (waves, lanes, elements)."""
    words = _words(registers)
    bits = BITS[kind]
    if kind == "xf32":
        return wide((words & np.uint32(0xFFFFE000)).view("f4"), F32)
    if kind in _FORMS:
        f = _FORMS[kind]
        x = words.view(f.dtype)
        if mode.target.chip == "gfx90a" and bits == 16:  # its matrix cores know no subnormals of 16 bits
            x = flush(x, f)
        return wide(x, f)
    codes = _codes(words, bits)
    if kind[0] in "iu":
        x = codes.astype("f8")
        return np.where(x >= 1 << bits - 1, x - (1 << bits), x) if kind[0] == "i" else x
    name = f"{kind}_fnuz" if mode.target.fp8 == "fnuz" and bits == 8 else kind
    return values(name)[codes]


def accumulator(registers: Array, kind: str) -> Array:
    """The numbers of an accumulator in f64."""
    words = _words(registers)
    if kind == "i32":
        return words.view("i4").astype("f8")
    f = _FORMS[kind]
    return wide(words.view(f.dtype), f)


def settled(total: Array, kind: str, saturates: bool = False) -> Array:
    """Sums as bits of an accumulator: u4, u8, or u2 for halves."""
    if kind == "i32":
        if saturates:
            total = np.clip(total, -(2.0**31), 2.0**31 - 1)
        result: Array = total.astype("i8").astype("i4").view("u4")
        return result
    f = _FORMS[kind]
    bits = encode(total, f, "rn").view(f.bits)
    return np.where(np.isnan(total), f.nan, bits).astype(f.bits)


def registers_of(lanes: Array) -> Array:
    """(waves, lanes, elements) of bits -> (registers, waves, lanes) of 32 bits."""
    words = np.ascontiguousarray(lanes).view("u4")
    return np.ascontiguousarray(np.moveaxis(words, -1, 0))


def product(a: Array, b: Array, c: Array) -> Array:
    """`c` plus `a` times the transpose of `b`, in f64; axes ..., row, depth."""
    with np.errstate(invalid="ignore", over="ignore"):
        result: Array = multiply(a, b) + c
    return result


def chain(a: Array, b: Array, c: Array) -> Array:
    """The same by fused multiply-adds along the depth."""
    total = c
    for k in range(a.shape[-1]):
        total = fused(F64, a[..., :, k, None], b[..., None, :, k], total, "rn")
    return total


def sparse_product(stored: Array, index: Array, b: Array, c: Array) -> Array:
    """`stored` has (..., row, chunk, 2), `index` (..., row, chunk) four bits with two positions; `b` is dense."""
    shape = (*index.shape, 4)
    dense = np.zeros(shape)
    there = np.zeros(shape, bool)
    chosen = np.stack([index & 3, index >> 2 & 3], -1).astype(np.int64)
    for e in range(2):
        at = chosen[..., e, None]
        old = np.take_along_axis(dense, at, -1)
        np.put_along_axis(dense, at, old + stored[..., e, None], -1)
        np.put_along_axis(there, at, True, -1)
    flat = (*index.shape[:-1], index.shape[-1] * 4)
    with np.errstate(invalid="ignore", over="ignore"):
        result: Array = multiply(dense.reshape(flat), b, there.reshape(flat)) + c
    return result
