"""Descriptors of matrices in shared memory, and where the pieces of such a matrix lie.

Needs the swizzle patterns. Gives `Tile` (a decoded descriptor), `wgmma_tile` and `tcgen05_tile`, which decode and check
the two formats, and `pieces`, the shared addresses of a matrix's 16-byte pieces. Invariant: a descriptor that the PTX
manual does not define is an error with its reason; addresses are those of the manual's canonical layouts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ....isa.ptx.swizzle import PERIOD, SPAN, Swizzle, swizzled
from ...core.arrays import Array

#: Bytes of a piece: the unit of every offset in a descriptor.
PIECE = 16
#: Bytes of a row of A or column of B that one instruction reads, for every type of elements.
DEPTH_BYTES = 32


class BadDescriptor(Exception):
    """A descriptor that the manual does not define; becomes a fault at the instruction that uses it."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A matrix in shared memory: its start and, in bytes, its two offsets; `base` counts 128 bytes."""

    start: int
    leading: int
    stride: int
    base: int
    swizzle: Swizzle
    absolute: bool = False  # `leading` is an address and not a distance


_WGMMA_MODES = (Swizzle.NONE, Swizzle.B128, Swizzle.B64, Swizzle.B32)
_TCGEN05_MODES = {0: Swizzle.NONE, 1: Swizzle.B128_ATOM_32B, 2: Swizzle.B128, 4: Swizzle.B64, 6: Swizzle.B32}
_WGMMA_RESERVED = 0x3 << 14 | 0x3 << 30 | 0x7 << 46 | 0x3FF << 52
_TCGEN05_RESERVED = 0x3 << 14 | 0x3 << 30 | 0xFF << 53


def _field(word: int, low: int) -> int:
    """A 14-bit field that holds an 18-bit number without its lowest four bits."""
    return (word >> low & 0x3FFF) << 4


def _reserved(word: int, mask: int) -> None:
    if word & mask:
        bits = [i for i in range(64) if (word & mask) >> i & 1]
        raise BadDescriptor(f"bits that must be zero are set: {', '.join(map(str, bits))}")


@lru_cache(4096)
def wgmma_tile(word: int) -> Tile:
    """Decode a descriptor of `wgmma`."""
    _reserved(word, _WGMMA_RESERVED)
    mode = _WGMMA_MODES[word >> 62]
    return _checked(Tile(_field(word, 0), _field(word, 16), _field(word, 32), word >> 49 & 7, mode))


@lru_cache(4096)
def tcgen05_tile(word: int) -> Tile:
    """Decode a descriptor of `tcgen05`."""
    _reserved(word, _TCGEN05_RESERVED)
    if word >> 46 & 7 != 1:
        raise BadDescriptor(f"bits 46 to 48 must hold 1 and hold {word >> 46 & 7}")
    mode = _TCGEN05_MODES.get(word >> 61)
    if mode is None:
        raise BadDescriptor(f"swizzle mode {word >> 61} is not one of 0, 1, 2, 4 and 6")
    absolute = bool(word >> 52 & 1)
    tile = Tile(_field(word, 0), _field(word, 16), _field(word, 32), word >> 49 & 7, mode, absolute)
    return _checked(tile)


def _checked(tile: Tile) -> Tile:
    """Refuse a start that is not in the first row of its swizzle's pattern."""
    if tile.swizzle is Swizzle.NONE:
        if tile.base:
            raise BadDescriptor(f"base offset {tile.base} without a swizzle")
        return tile
    span, period = SPAN[tile.swizzle], PERIOD[tile.swizzle]
    inside = (tile.start - tile.base * 128) % period
    if inside >= span:
        raise BadDescriptor(
            f"start address {tile.start:#x} with base offset {tile.base} lies {inside} bytes behind the start of "
            f"the {tile.swizzle.value} swizzle's pattern, which repeats every {period} bytes"
        )
    return tile


def _by_depth(tile: Tile, rows: int, depth: int) -> Array:
    """K-major: addresses before the swizzle, axes row (of M or N) and piece along K."""
    row, piece = np.arange(rows)[:, None], np.arange(depth)[None, :]
    if tile.swizzle is Swizzle.NONE:
        away = tile.leading - tile.start if tile.absolute else tile.leading
        return row % 8 * PIECE + row // 8 * tile.stride + piece * away
    span = SPAN[tile.swizzle]
    if tile.swizzle is Swizzle.B128_ATOM_32B:
        raise BadDescriptor("the 128-byte swizzle of 32-byte pieces is for transposed matrices")
    if depth * PIECE > span:
        raise BadDescriptor(f"rows of {depth * PIECE} bytes do not fit the {tile.swizzle.value} swizzle")
    place = piece * PIECE
    if tile.absolute:  # what reaches over the end of the span goes on at the given address
        over = tile.start % span + place >= span
        place = np.where(over, tile.leading - tile.start + place - (span - tile.start % span), place)
    return row % 8 * span + row // 8 * tile.stride + place


def _by_row(tile: Tile, rows: int, depth: int) -> Array:
    """MN-major: addresses before the swizzle, axes position along K and piece along M or N."""
    k, piece = np.arange(depth)[:, None], np.arange(rows)[None, :]
    if tile.swizzle is Swizzle.NONE:
        return piece * tile.stride + k % 8 * PIECE + k // 8 * tile.leading
    span = SPAN[tile.swizzle]
    each, deep = span // PIECE, PERIOD[tile.swizzle] // span
    return piece % each * PIECE + piece // each * tile.leading + k % deep * span + k // deep * tile.stride


@lru_cache(8192)
def pieces(tile: Tile, rows: int, depth: int, deep: bool) -> tuple[Array, int, int]:
    """The shared addresses of a matrix's pieces, the lowest, and the one behind the last byte.

    `deep`: K-major, `rows` along M or N and `depth` pieces along K; else MN-major, `rows` pieces along M or N and `depth`
    elements along K (the first axis).
    """
    linear = tile.start + (_by_depth if deep else _by_row)(tile, rows, depth)
    shift = tile.base * 128  # whole rows of the swizzle: the pattern starts that much later
    address = swizzled(linear - shift, tile.swizzle) + shift
    return address, int(address.min()), int(address.max()) + PIECE
