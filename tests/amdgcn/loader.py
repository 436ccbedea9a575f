"""A loader of code objects by the words of the ELF specification, for tests: it knows nothing of how they were linked.

`Loaded(data, base)` maps the segments, applies the dynamic relocations, and finds symbols by either hash table.
"""

from __future__ import annotations

import struct

PAGE = 0x1000


class Loaded:
    """A code object in memory at `base`. `memory` holds what the segments and relocations say."""

    def __init__(self, data: bytes, base: int = 0) -> None:
        self.base = base
        head = struct.unpack_from("<HHIQQQIHHHHHH", data, 16)
        assert data[:8] == b"\x7fELF\x02\x01\x01\x40" and head[0] == 3 and head[1] == 224
        at, size, count = head[4], head[8], head[9]
        self.flags, self.abi = head[6], data[8]
        self.segments = [struct.unpack_from("<IIQQQQQQ", data, at + i * size) for i in range(count)]
        loads = [s for s in self.segments if s[0] == 1]
        assert loads == sorted(loads, key=lambda s: s[3])
        top = max(s[3] + s[6] for s in loads)
        self.memory, pages = bytearray(top), {}
        for kind, flags, offset, address, _, in_file, in_memory, align in loads:
            assert offset % align == address % align and in_file <= in_memory and align == PAGE and kind == 1
            self.memory[address : address + in_file] = data[offset : offset + in_file]
            for page in range(address // PAGE, -(-(address + in_memory) // PAGE)):
                assert pages.setdefault(page, flags) == flags, "two segments share a page"
        self.pages = pages
        assert self.segments[0][0] == 6 and self.segments[0][2] == 64, (
            "program headers describe themselves first"
        )
        dynamic = next(s for s in self.segments if s[0] == 2)
        rows = struct.iter_unpack("<qQ", self.memory[dynamic[3] : dynamic[3] + dynamic[6]])
        self.dynamic = dict(rows)
        assert 0 in self.dynamic
        self._relocate()

    def _relocate(self) -> None:
        d = self.dynamic
        if 7 not in d:
            return
        assert d[9] == 24
        rows = list(struct.iter_unpack("<QQq", self.memory[d[7] : d[7] + d[8]]))
        relative = d.get(0x6FFFFFF9, 0)
        assert [info & 0xFFFFFFFF == 13 for _, info, _ in rows] == [i < relative for i in range(len(rows))]
        for where, info, addend in rows:
            kind, symbol = info & 0xFFFFFFFF, info >> 32
            assert self.pages[where // PAGE] & 2, "a relocation in memory that is not writable"
            value = addend if kind == 13 else self.symbol(symbol)[1] + addend
            assert kind in (3, 13)
            struct.pack_into("<Q", self.memory, where, self.base + value)

    def _string(self, at: int) -> str:
        start = self.dynamic[5] + at
        return self.memory[start : self.memory.index(0, start)].decode()

    def symbol(self, index: int) -> tuple[str, int, int, int, int, int]:
        """Name, address, size, info, other, section."""
        name, info, other, section, value, size = struct.unpack_from(
            "<IBBHQQ", self.memory, self.dynamic[6] + 24 * index
        )
        return self._string(name), value, size, info, other, section

    def names(self) -> list[str]:
        """Every dynamic symbol; `.hash` says how many there are."""
        count = struct.unpack_from("<II", self.memory, self.dynamic[4])[1]
        return [self.symbol(i)[0] for i in range(1, count)]

    def by_hash(self, name: str) -> int | None:
        """The index of a symbol by `.hash`."""
        value = 0
        for c in name.encode():
            value = (value << 4) + c
            value = (value ^ (value & 0xF0000000) >> 24) & 0x0FFFFFFF
        table = self.dynamic[4]
        buckets, chains = struct.unpack_from("<II", self.memory, table)
        words = struct.unpack_from(f"<{buckets + chains}I", self.memory, table + 8)
        i = words[value % buckets]
        while i and self.symbol(i)[0] != name:
            i = words[buckets + i]
        return i or None

    def by_gnu_hash(self, name: str) -> int | None:
        """The index of a symbol by `.gnu.hash`."""
        value = 5381
        for c in name.encode():
            value = (value * 33 + c) % 2**32
        table = self.dynamic[0x6FFFFEF5]
        count, first, words, shift = struct.unpack_from("<IIII", self.memory, table)
        bloom = struct.unpack_from("<Q", self.memory, table + 16 + 8 * (value // 64 % words))[0]
        if not bloom >> value % 64 & bloom >> (value >> shift) % 64 & 1:
            return None
        start = table + 16 + 8 * words
        i = struct.unpack_from("<I", self.memory, start + 4 * (value % count))[0]
        while i:
            here = struct.unpack_from("<I", self.memory, start + 4 * count + 4 * (i - first))[0]
            if here | 1 == value | 1 and self.symbol(i)[0] == name:
                return int(i)
            i = 0 if here & 1 else i + 1
        return None

    def word(self, address: int) -> int:
        """Eight bytes of memory."""
        return int(struct.unpack_from("<Q", self.memory, address)[0])

    def address(self, name: str) -> int:
        """Where a symbol is, both tables agreeing."""
        index = self.by_hash(name)
        assert index is not None and index == self.by_gnu_hash(name), name
        return self.symbol(index)[1]
