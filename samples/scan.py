"""Inclusive prefix sum in one pass over memory: decoupled look-back (Merrill and Garland, 2016).

A block takes the next tile by a ticket, scans it, publishes the tile's sum, and then looks back over its predecessors:
a tile that has published its whole prefix ends the search, one that has only its own sum is added and passed. The state
of a tile is one 64-bit word, flag above value, so that both arrive together; `release` and `acquire` order them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

import warpwright as ww
from warpwright import s32, u32, u64

THREADS = 256
SUM, PREFIX = 1 << 32, 2 << 32  # what the low half of a tile's word is; 0: nothing yet


def look_back(tile: u32, state: ww.ptr[u64]) -> u32:
    """The sum of all tiles before `tile`. Run by one whole warp: each lane watches one predecessor."""
    lane = ww.laneid()
    before = u32(0)
    back = s32(tile) - 1 - s32(lane)
    looking = tile > 0
    while looking:
        word = u64(PREFIX)  # before the first tile: a prefix of nothing
        if back >= 0:
            word = ww.load(state + back, order="acquire")
            while word < SUM:
                word = ww.load(state + back, order="acquire")
        nearest = ww.ffs(ww.warp.ballot(word >= PREFIX))  # 1 + lane of the nearest prefix, 0: none
        wanted = (nearest == 0) | (lane < nearest)
        before = before + ww.warp.reduce(ww.select(wanted, u32(word), 0))
        looking = nearest == 0
        back = back - ww.warp_size()
    return before


@ww.kernel(threads=THREADS)
def inclusive_scan(n: u32, x: ww.ptr[u32], y: ww.ptr[u32], state: ww.ptr[u64], ticket: ww.ptr[u32]):
    place = ww.shared(u32, 2)  # the block's tile, the sum of everything before it
    warps = THREADS // ww.warp_size()
    sums = ww.shared(u32, warps)
    tid, lane, warp = ww.tid.x, ww.laneid(), ww.warpid()
    if tid == 0:
        place[0] = ww.atomic_add(ticket, 1)
    ww.barrier()
    tile = place[0]
    i = tile * THREADS + tid
    value = x[i] if i < n else u32(0)
    scanned = ww.warp.scan(value)
    if lane == ww.warp_size() - 1:
        sums[warp] = scanned
    ww.barrier()
    if warp == 0:
        warp_sum = sums[lane] if lane < warps else u32(0)
        warp_scan = ww.warp.scan(warp_sum)
        tile_sum = ww.warp.shuffle(warp_scan, warps - 1)
        if lane == 0:
            ww.store(state + tile, u64(tile_sum) | ww.select(tile == 0, u64(PREFIX), SUM), order="release")
        before = look_back(tile, state)
        if lane == 0:
            if tile > 0:
                ww.store(state + tile, u64(before + tile_sum) | PREFIX, order="release")
            place[1] = before
        if lane < warps:
            sums[lane] = warp_scan - warp_sum
    ww.barrier()
    if i < n:
        y[i] = scanned + sums[warp] + place[1]


def launch_arguments(x: np.ndarray) -> tuple[int, tuple[Any, ...]]:
    """The number of tiles, and the kernel's arguments with its scratch memory zeroed."""
    tiles = ww.blocks(x.size, THREADS)
    return tiles, (x.size, x, np.zeros_like(x), np.zeros(tiles, np.uint64), np.zeros(1, np.uint32))


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(2)
    for n in (0, 1, 256, 257, 5000, 20_000):
        x = rng.integers(0, 1 << 32, n, dtype=np.uint32)
        tiles, args = launch_arguments(x)
        yield ww.Case(
            inclusive_scan, tiles, THREADS, args, {"y": np.cumsum(x, dtype=np.uint32)}, name=f"n={n}"
        )


def main() -> None:
    x = np.random.default_rng(2).integers(0, 100, 100_000, dtype=np.uint32)
    tiles, args = launch_arguments(x)
    inclusive_scan[tiles, THREADS](*args)
    print(
        "scan:",
        "right" if np.array_equal(args[2], np.cumsum(x, dtype=np.uint32)) else "WRONG",
        "over",
        tiles,
        "tiles",
    )


if __name__ == "__main__":
    main()
