"""What kernels for AMD print: the buffer that is their last parameter, made and read.

Needs `codegen.llvm.lower_sync`'s layout: u32 bytes asked for, u32 capacity, then records of u32 format, u32 size and
one u64 for each argument. Gives `fresh` and `decode`. Invariant: records come in the order in which threads took
their places; what did not fit is said in a last line.
"""

from __future__ import annotations

import re
import struct

#: Bytes of records that a launch can print.
CAPACITY = 1 << 20
HEAD = 8
_SPEC = re.compile(r"%(%|([-+ #0]*\d*(?:\.\d+)?)(hh|h|ll|l)?([diuoxXcfFeEgGaAp]))")


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

    def one(m: re.Match[str]) -> str:
        if m[1] == "%":
            return "%"
        return _argument(m[2], m[3] or "", m[4], next(left, 0))

    return _SPEC.sub(one, fmt)


def _double(bits: int) -> float:
    value: float = struct.unpack("<d", struct.pack("<Q", bits))[0]
    return value


def _argument(flags: str, length: str, kind: str, bits: int) -> str:
    """One argument as C prints it."""
    if kind in "aA":
        text = _double(bits).hex()
        return text.upper() if kind == "A" else text
    if kind in "fFeEgG":
        return f"%{flags}{kind}" % _double(bits)
    if kind == "p":
        return f"{bits:#x}"
    if kind == "c":
        return f"%{flags}c" % chr(bits & 0xFF)
    width = 64 if "l" in length else 32
    value = bits & ((1 << width) - 1)
    if kind in "di" and value >> (width - 1):
        value -= 1 << width
    return f"%{flags}{'d' if kind in 'diu' else kind}" % value
