"""The tables of a shared object as bytes: strings, symbols, and the two hash tables by which a loader finds a symbol.

Needs `elf`. Gives `Strings`, `pack_symbol`, `gnu_hash_order`, `gnu_hash_table`, `hash_table`. Invariant: the
layouts are those of the System V gABI (`.hash`) and of glibc's loader (`.gnu.hash`); sizes and orders are
those that lld chooses.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from . import elf

#: Symbols a bucket of `.gnu.hash`, bits a symbol of its filter, and how far the hash is shifted for the second bit.
_LOAD, _FILTER_BITS, _SHIFT = 4, 12, 26


class Strings:
    """A string table, each string once."""

    def __init__(self) -> None:
        self.data = bytearray(1)
        self._at = {"": 0}

    def add(self, text: str) -> int:
        """Where the string is."""
        if text not in self._at:
            self._at[text] = len(self.data)
            self.data += text.encode() + b"\0"
        return self._at[text]


def pack_symbol(symbol: elf.Symbol, name: int) -> bytes:
    """One row of a symbol table; `symbol.value` and `.section` are those of the output."""
    info = symbol.binding << 4 | symbol.kind
    return elf.SYMBOL.pack(name, info, symbol.visibility, symbol.section, symbol.value, symbol.size)


def _gnu(name: str) -> int:
    value = 5381
    for byte in name.encode():
        value = (value * 33 + byte) & 0xFFFFFFFF
    return value


def _sysv(name: str) -> int:
    value = 0
    for byte in name.encode():
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high & 0xFFFFFFFF
    return value


def _buckets(count: int) -> int:
    return max(count // _LOAD, 1)


def gnu_hash_order(names: Sequence[str]) -> list[int]:
    """The order in which `.gnu.hash` wants defined symbols: those of one bucket together."""
    buckets = _buckets(len(names))
    return sorted(range(len(names)), key=lambda i: (_gnu(names[i]) % buckets, i))


def gnu_hash_table(names: Sequence[str], first: int) -> bytes:
    """`.gnu.hash` of symbols in that order; `first` is the index of the first in the symbol table."""
    words = 1 << (len(names) * _FILTER_BITS // 64).bit_length() if names else 1
    hashes, count = [_gnu(name) for name in names], _buckets(len(names))
    bloom, buckets, chain = [0] * words, [0] * count, []
    for i, value in enumerate(hashes):
        bloom[value // 64 % words] |= 1 << value % 64 | 1 << (value >> _SHIFT) % 64
        bucket = value % count
        buckets[bucket] = buckets[bucket] or first + i
        last = i + 1 == len(hashes) or hashes[i + 1] % count != bucket
        chain.append(value & ~1 | last)
    head = struct.pack("<IIII", count, first, words, _SHIFT)
    return head + struct.pack(f"<{words}Q{count}I{len(chain)}I", *bloom, *buckets, *chain)


def hash_table(names: Sequence[str]) -> bytes:
    """`.hash` of a symbol table, whose first entry is the one without a name."""
    count = len(names)
    buckets, chains = [0] * count, [0] * count
    for i, name in enumerate(names[1:], 1):
        bucket = _sysv(name) % count
        chains[i], buckets[bucket] = buckets[bucket], i
    return struct.pack(f"<II{2 * count}I", count, count, *buckets, *chains)
