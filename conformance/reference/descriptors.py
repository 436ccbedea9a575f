"""References of matrices in shared memory: the canonical layouts of PTX ISA 9.7.15.5 and 9.7.16.5, and descriptors.

Needs nothing. Gives `Placed`, `placed`. Invariant: byte offsets are relative to shared memory that is aligned to 1,024
bytes; two elements never share a byte, but those narrower than a byte.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

Array = Any
#: Swizzle in bytes -> its code in the descriptors of wgmma, and of tcgen05.
WGMMA, TCGEN05 = {0: 0, 128: 1, 64: 2, 32: 3}, {0: 0, 128: 2, 64: 4, 32: 6}


@dataclass(frozen=True, slots=True)
class Placed:
    """A matrix of `rows` (M or N) by `depth` (K) elements of `bits`, at byte `start`."""

    rows: int
    depth: int
    bits: int
    swizzle: int
    by_row: bool  # neighbours along M or N lie side by side
    leading: int
    stride: int
    start: int

    def offsets(self) -> Array:
        """The byte of each element: axes row, position along K."""
        row, k = np.arange(self.rows)[:, None], np.arange(self.depth)[None, :]
        unit = 128 // self.bits  # elements of 16 bytes
        inner, outer = (row, k) if self.by_row else (k, row)
        side = inner % unit * self.bits // 8
        span = self.swizzle // 16
        if self.by_row and not span:
            at = side + row // unit * self.stride + k % 8 * 16 + k // 8 * self.leading
        elif self.by_row:
            at = side + row // unit % span * 16 + row // (unit * span) * self.leading
            at = at + k % 8 * self.swizzle + k // 8 * self.stride
        elif not span:
            at = side + k // unit * self.leading + outer % 8 * 16 + outer // 8 * self.stride
        else:
            at = k * self.bits // 8 + outer % 8 * self.swizzle + outer // 8 * self.stride
        at = at + self.start
        return at ^ (at >> 7 & span - 1) << 4 if span else at

    def put(self, image: Array, raw: Array) -> None:
        """Elements (as bytes: axes row, position, byte) into an image of shared memory."""
        for i in range(raw.shape[-1]):
            image[self.offsets() + i] = raw[..., i]

    @property
    def end(self) -> int:
        return (int(self.offsets().max()) // 16 + 1) * 16

    def word(self, codes: dict[int, int], shift: int) -> int:
        """A descriptor without its start address."""
        return self.leading >> 4 << 16 | self.stride >> 4 << 32 | codes[self.swizzle] << shift


def placed(rows: int, depth: int, bits: int, swizzle: int, by_row: bool, start: int) -> Placed:
    """A layout without gaps."""
    unit = 128 // bits
    if by_row and not swizzle:
        return Placed(rows, depth, bits, 0, True, -(-rows // unit) * 128, 128, start)
    if by_row:
        stride = 8 * swizzle
        return Placed(rows, depth, bits, swizzle, True, -(-depth // 8) * stride, stride, start)
    if not swizzle:
        return Placed(rows, depth, bits, 0, False, 128, -(-depth // unit) * 128, start)
    return Placed(rows, depth, bits, swizzle, False, 16, 8 * swizzle, start)
