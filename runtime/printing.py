"""What kernels for AMD print: the buffer that is their last parameter, made and read.

Needs `codegen.llvm.lower_sync`'s layout: u32 bytes asked for, u32 capacity, then records of u32 format, u32 size and
one u64 for each argument. Gives `fresh` and `decode`. Invariant: records come in the order in which threads took
their places; what did not fit is said in a last line.
"""

from __future__ import annotations

import struct

from ..emulator.core.printf import formatted

#: Bytes of records that a launch can print.
CAPACITY = 1 << 20
HEAD = 8


def fresh() -> bytes:
    """The buffer's first bytes; the rest may hold anything."""
    return struct.pack("<II", 0, CAPACITY)


def decode(buffer: bytes, formats: tuple[str, ...]) -> list[str]:
    """The texts that were printed. `buffer` holds at least what was asked for, or all that there is."""
    asked, capacity = struct.unpack_from("<II", buffer, 0)
    at, found = HEAD, []
    while at + 8 <= HEAD + min(asked, capacity):
        number, size = struct.unpack_from("<II", buffer, at)
        if size < 8 or number >= len(formats) or at + size > len(buffer):
            break
        args = struct.unpack_from(f"<{(size - 8) // 8}Q", buffer, at + 8)
        found.append(_formatted(formats[number], args))
        at += size
    if asked > capacity:
        found.append(f"... {asked - capacity} bytes of what was printed did not fit in {capacity}\n")
    return found


def _formatted(fmt: str, args: tuple[int, ...]) -> str:
    left = iter(args)

    def take(kind: str, length: str) -> int | float:
        bits = next(left, 0)
        if kind not in "fFeEgGaA":
            return bits
        value: float = struct.unpack("<d", struct.pack("<Q", bits))[0]
        return value

    return formatted(fmt, take)
