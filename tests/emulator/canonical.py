"""Matrices in shared memory as the PTX manual's canonical layouts have them, one element at a time.

Needs nothing of the emulator. Gives `Layout`, whose `image` is a block's shared memory with the matrix in it, the
descriptors of both generations, and element types as integers. Invariant: written from the manual's tables of layouts,
without the emulator's index arithmetic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import ml_dtypes
import numpy as np

#: Type -> bits, and the NumPy type whose bytes are those of the element.
TYPES: dict[str, tuple[int, Any]] = {
    "f16": (16, np.float16), "bf16": (16, ml_dtypes.bfloat16), "tf32": (32, np.float32),
    "e4m3": (8, ml_dtypes.float8_e4m3fn), "e5m2": (8, ml_dtypes.float8_e5m2),
    "s8": (8, np.int8), "u8": (8, np.uint8),
}  # fmt: skip

#: Swizzle -> code in the descriptors of wgmma and of tcgen05.
CODES = {0: (0, 0), 128: (1, 2), 64: (2, 4), 32: (3, 6)}
SHARED_BASE = 1024


@dataclass(frozen=True)
class Layout:
    """A matrix of `rows` (M or N) by `depth` (K) elements at byte `start` of the block's shared memory."""

    rows: int
    depth: int
    bits: int
    swizzle: int = 0
    mn_major: bool = False
    leading: int = 0
    stride: int = 0
    start: int = 0

    def place(self, row: int, k: int) -> int:
        """The byte offset of an element (of the byte that holds it, for elements of less)."""
        t = 128 // self.bits
        s = self.swizzle // 16
        if self.mn_major and not s:
            at = row // t * self.stride + row % t * self.bits // 8 + k % 8 * 16 + k // 8 * self.leading
        elif self.mn_major:
            at = row % t * self.bits // 8 + row // t % s * 16 + row // (t * s) * self.leading
            at += k % 8 * self.swizzle + k // 8 * self.stride
        elif not s:
            at = row % 8 * 16 + row // 8 * self.stride + k % t * self.bits // 8 + k // t * self.leading
        else:
            at = row % 8 * self.swizzle + row // 8 * self.stride + k * self.bits // 8
        at += self.start
        if s:
            address = at + SHARED_BASE
            address ^= (address >> 7 & (s - 1)) << 4
            at = address - SHARED_BASE
        return at

    def put(self, image: np.ndarray, matrix: np.ndarray) -> None:
        """Write the elements of `matrix` (its bytes; packed bits along K for elements of less) into `image`."""
        width = max(self.bits // 8, 1)
        step = max(8 // self.bits, 1)
        raw = np.ascontiguousarray(matrix).view(np.uint8).reshape(self.rows, -1, width)
        for row in range(self.rows):
            for i in range(raw.shape[1]):
                at = self.place(row, i * step)
                image[at : at + width] = raw[row, i]

    @property
    def size(self) -> int:
        """One past the last byte."""
        ends = [(r, k) for r in range(self.rows) for k in (*range(0, self.depth, 8), self.depth - 1)]
        return max(self.place(r, k) for r, k in ends) // 16 * 16 + 16

    def wgmma(self) -> int:
        """The descriptor of wgmma."""
        start = self.start + SHARED_BASE
        word = (start & 0x3FFFF) >> 4 | (self.leading >> 4) << 16 | (self.stride >> 4) << 32
        return word | CODES[self.swizzle][0] << 62

    def tcgen05(self) -> int:
        """The descriptor of tcgen05."""
        start = self.start + SHARED_BASE
        word = (start & 0x3FFFF) >> 4 | (self.leading >> 4) << 16 | (self.stride >> 4) << 32
        return word | 1 << 46 | CODES[self.swizzle][1] << 61


def layout(
    rows: int, depth: int, bits: int, swizzle: int, mn_major: bool, start: int, pad: int = 0
) -> Layout:
    """A layout without overlaps; `pad` bytes more between the repetitions."""
    t = 128 // bits
    if mn_major and not swizzle:
        stride = 128 + pad
        return Layout(rows, depth, bits, 0, True, -(-rows // t) * stride, stride, start)
    if mn_major:
        stride = 8 * swizzle + pad // 1024 * 1024
        leading = -(-depth // 8) * stride
        return Layout(rows, depth, bits, swizzle, True, leading, stride, start)
    if not swizzle:
        leading = 128 + pad
        return Layout(rows, depth, bits, 0, False, leading, -(-depth // t) * leading, start)
    return Layout(rows, depth, bits, swizzle, False, 16, 8 * swizzle + pad // 1024 * 1024, start)


def small(rng: np.random.Generator, kind: str, shape: tuple[int, ...]) -> np.ndarray:
    """Random small whole numbers, which every type holds exactly, as the type's elements."""
    low, high = {"u8": (0, 200), "s8": (-100, 100), "e5m2": (-4, 5), "e4m3": (-8, 9)}.get(kind, (-8, 9))
    return rng.integers(low, high, shape).astype(TYPES[kind][1])
