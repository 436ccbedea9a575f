"""Histogram of bytes: each block counts in shared memory, then adds its 256 counts to the result.

Shared atomics are an order of magnitude cheaper than global ones, and the blocks meet in global memory only once a bin.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

import warpwright as ww
from warpwright import u8, u32

THREADS, BINS = 128, 256


@ww.kernel(threads=THREADS)
def histogram(n: u32, data: ww.ptr[u8], counts: ww.ptr[u32]):
    bins = ww.shared(u32, BINS)
    for b in ww.range(ww.tid.x, BINS, THREADS):
        bins[b] = 0
    ww.barrier()
    for i in ww.range(ww.global_id(), n, ww.global_size()):
        ww.atomic_add(bins.at(u32(data[i])), 1, scope="cta")
    ww.barrier()
    for b in ww.range(ww.tid.x, BINS, THREADS):
        ww.atomic_add(counts + b, bins[b])


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(6)
    for n in (0, 1, 100, 4096, 30_001):
        data = rng.integers(0, 256, n, dtype=np.uint8)
        expected = np.bincount(data, minlength=BINS).astype(np.uint32)
        args = (n, data, np.zeros(BINS, np.uint32))
        yield ww.Case(histogram, 4, THREADS, args, {"counts": expected}, name=f"n={n}")


def main() -> None:
    text = np.frombuffer((__doc__ or "").encode(), np.uint8).copy()
    counts = np.zeros(BINS, np.uint32)
    histogram[1, THREADS](text.size, text, counts)
    common = np.argsort(counts)[::-1][:5]
    print("histogram: most common", ", ".join(f"{chr(c)!r} {counts[c]}" for c in common))


if __name__ == "__main__":
    main()
