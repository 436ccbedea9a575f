"""Literals of PTX as arrays of one element in the dtype that an operand wants.

Needs NumPy. Gives `constant`. Invariant: the bits of a hexadecimal float are kept, NaN payloads included.
"""

from __future__ import annotations

import struct

import numpy as np

from ...core.arrays import Array, item_bytes
from .model import ConstArg, Refused


def constant(a: ConstArg, want: str) -> Array:
    """`a` as `want`."""
    if a.is_float_bits:
        bits = int(a.text.lstrip("-")[2:], 16)
        if a.text.startswith("-"):
            bits ^= 1 << (a.is_float_bits - 1)
        if item_bytes(want) * 8 == a.is_float_bits:
            return np.array([bits], f"u{item_bytes(want)}").view(want)
        return np.array([float(a.value)], want)
    if want == "?":
        return np.array([bool(a.value)])
    if isinstance(a.value, float):
        if want[0] in "ui":
            width = item_bytes(want)
            bits = int.from_bytes(struct.pack({2: "<e", 4: "<f", 8: "<d"}[width], a.value), "little")
            return np.array([bits], f"u{width}").view(want)
        return np.array([a.value], want)
    if want == "q2":
        raise Refused("128-bit literals are not executed")
    width = item_bytes(want)
    if want[0] == "f":
        return np.array([float(a.value)], want)
    return np.array([a.value & ((1 << 8 * width) - 1)], f"u{width}").view(want)
