"""Integers of a width: bits to values and back.

Needs nothing. Gives `width`, `is_signed`, `value`, `mask`, `clamp`, `lanes`, `join`. Values are Python's own integers.
"""

from __future__ import annotations

from ...isa.ptx.lookup import type_bits


def width(kind: str) -> int:
    """Bits of a type."""
    return 1 if kind == "pred" else type_bits(kind)


def is_signed(kind: str) -> bool:
    """Whether a type's values have a sign."""
    return kind.startswith("s")


def mask(kind: str) -> int:
    """All ones of a type's width."""
    return (1 << width(kind)) - 1


def value(bits: int, kind: str) -> int:
    """The number that bits stand for."""
    w = width(kind)
    return bits - (1 << w) if kind[0] == "s" and bits >> (w - 1) & 1 else bits


def limits(kind: str) -> tuple[int, int]:
    """The least and the greatest number of an integer type."""
    w = width(kind)
    return (-(1 << w - 1), (1 << w - 1) - 1) if is_signed(kind) else (0, (1 << w) - 1)


def clamp(number: int, kind: str) -> int:
    """The nearest number of the type, as bits."""
    low, high = limits(kind)
    return min(max(number, low), high) & mask(kind)


def lanes(bits: int, size: int, count: int) -> list[int]:
    """Equal parts of a word, the lowest first."""
    part = (1 << size) - 1
    return [bits >> i * size & part for i in range(count)]


def join(parts: list[int], size: int) -> int:
    """The word that has these parts, the lowest first."""
    word = 0
    for i, part in enumerate(parts):
        word |= part << i * size
    return word
