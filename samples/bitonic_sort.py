"""Sort 32 keys in a warp (64 in two halves) without memory: a bitonic network of shuffles.

Lane i compares its key with that of lane i ^ j; the network's two loops are Python's, so it unrolls into 15 exchange
steps. A second value (here the key's place) can ride along: `sort_pairs` carries it through the same choices.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

import warpwright as ww
from warpwright import f32, u32


def sort_pairs(key: f32, value: u32) -> tuple[f32, u32]:
    """Ascending by key over the lanes; equal keys keep their order by value."""
    lane = ww.laneid() & 31  # a wavefront of 64 lanes sorts two runs side by side
    for size in (2, 4, 8, 16, 32):
        ascending = (lane & size) == 0
        distance = size // 2
        while distance:
            other_key = ww.warp.shuffle_xor(key, distance)
            other_value = ww.warp.shuffle_xor(value, distance)
            less = (other_key < key) | ((other_key == key) & (other_value < value))
            lower = (lane & distance) == 0
            take = (lower == ascending) == less
            key = ww.select(take, other_key, key)
            value = ww.select(take, other_value, value)
            distance //= 2
    return key, value


@ww.kernel(threads=128)
def warp_sort(n: u32, keys: ww.ptr[f32], order: ww.ptr[u32]):
    i = ww.global_id()
    key = keys[i] if i < n else f32(np.inf)
    key, place = sort_pairs(key, i)
    if i < n:
        keys[i] = key
        order[i] = place


def reference(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each run of 32 sorted by itself, with where each key came from."""
    order = np.concatenate(
        [np.argsort(keys[s : s + 32], kind="stable") + s for s in range(0, max(keys.size, 1), 32)]
    )
    order = order[: keys.size].astype(np.uint32)
    return keys[order], order


def cases() -> Iterator[ww.Case]:
    rng = np.random.default_rng(10)
    for n in (0, 1, 32, 33, 500):
        keys = rng.integers(0, 20, n).astype(np.float32)  # few values: many equal keys
        expected, order = reference(keys)
        args = (n, keys, np.zeros(n, np.uint32))
        yield ww.Case(
            warp_sort, ww.blocks(n, 128), 128, args, {"keys": expected, "order": order}, name=f"n={n}"
        )


def main() -> None:
    keys = np.random.default_rng(10).random(32, np.float32)
    expected, _ = reference(keys)
    order = np.zeros(32, np.uint32)
    warp_sort[1, 128](32, keys, order)
    print("bitonic sort:", "right" if np.array_equal(keys, expected) else "WRONG", order)


if __name__ == "__main__":
    main()
