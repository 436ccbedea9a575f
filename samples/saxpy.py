"""saxpy: y = a * x + y, one thread an element.

The smallest whole kernel: a typed signature, an index, a guard for the last block, one fused multiply-add.
`i < n` is a device predicate, so this `if` is a branch on the device.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

import warpwright as ww
from warpwright import f32, u32


@ww.kernel
def saxpy(n: u32, a: f32, x: ww.ptr[f32], y: ww.ptr[f32]):
    i = ww.global_id()
    if i < n:
        y[i] = ww.fma(a, x[i], y[i])


def reference(a: np.float32, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """One rounding, as `fma` has: exact products and sums fit in float64 here before they are rounded."""
    return (np.float64(a) * x + y).astype(np.float32)


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(0)
    for n in (0, 1, 31, 256, 1000, 4097):
        a = np.float32(1.5)
        x, y = (rng.integers(-1000, 1000, n).astype(np.float32) for _ in range(2))
        yield ww.Case(saxpy, ww.blocks(n, 256), 256, (n, a, x, y), {"y": reference(a, x, y)}, name=f"n={n}")


def main() -> None:
    n = 1_000_000
    x, y = np.arange(n, dtype=np.float32), np.ones(n, np.float32)
    expected = reference(np.float32(2.0), x, y)
    saxpy[ww.blocks(n, 256), 256](n, 2.0, x, y)
    print("saxpy:", "right" if np.array_equal(y, expected) else "WRONG", y[:4])


if __name__ == "__main__":
    main()
