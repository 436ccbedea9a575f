"""Triton kernels that do nothing with 5 and 20 arguments, for `benchmarks/launch.py`.

Needs triton and a GPU. Gives `KERNELS`.
"""

from __future__ import annotations

import triton
import triton.language as tl


@triton.jit
def five(n, a, x, y, z):
    if n == 4_000_000:
        tl.store(z, a * tl.load(x) + tl.load(y))


@triton.jit
def twenty(n, a, b, c, d, e, f, g, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11):
    if n == 4_000_000:
        tl.store(p0, a + b + c + d + e + f + g + tl.load(p1) + tl.load(p2) + tl.load(p3) + tl.load(p4))
        tl.store(p5, tl.load(p6) + tl.load(p7) + tl.load(p8) + tl.load(p9) + tl.load(p10) + tl.load(p11))


KERNELS = {5: five, 20: twenty}
