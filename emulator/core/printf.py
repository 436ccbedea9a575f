"""`printf` as C has it: one conversion of format strings for every emulated device, and for what AMD's GPUs print.

Needs no memory. Gives `formatted` and `SPEC`. Source: ISO C17 7.21.6.1. Where that leaves a text to the library (null
pointers, subnormal `%a`), it is the GNU C library's. `%n` and wide characters are no conversions here and stay as written.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable

#: Flags, width, precision, length, conversion.
SPEC = re.compile(r"%([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?(hh|h|ll|l|j|z|t|L)?([diouxXcsfFeEgGaAp%])")
#: Bits of an integer argument by its length; 32 without one.
BITS = {"hh": 8, "h": 16, "l": 64, "ll": 64, "j": 64, "z": 64, "t": 64}
#: What the next argument is, given its conversion ("*" for a width or precision) and length: the bits of an integer or
#: character, a float, a pointer as an integer, or a string.
Take = Callable[[str, str], int | float | str]


def formatted(text: str, take: Take) -> str:
    """The text that C's printf makes of a format string."""

    def one(match: re.Match[str]) -> str:
        flags, width, precision, length, kind = match.groups()
        if kind == "%":
            return "%"
        columns = _count(take) if width == "*" else int(width or 0)
        if columns < 0:
            flags, columns = flags + "-", -columns
        digits = None if precision is None else _count(take) if precision == "*" else int(precision or 0)
        if digits is not None and digits < 0:
            digits = None
        return _conversion(flags, columns, digits, length or "", kind, take(kind, length or ""))

    return SPEC.sub(one, text)


def _count(take: Take) -> int:
    return signed(int(take("*", "")), 32)


def signed(bits: int, width: int) -> int:
    """Two's complement."""
    bits &= (1 << width) - 1
    return bits - (bits >> width - 1 << width)


def _conversion(
    flags: str, columns: int, digits: int | None, length: str, kind: str, value: int | float | str
) -> str:
    if kind == "s":
        return _pad("", str(value)[:digits], flags, columns, False)
    if kind == "c":
        return _pad("", chr(int(value) & 0xFF), flags, columns, False)
    if kind == "p":
        if not value:
            return _pad("", "(nil)", flags, columns, False)
        return _conversion(flags + "#", columns, digits, "ll", "x", value)
    if kind in "fFeEgGaA":
        return _real(flags, columns, digits, kind, float(value))
    width = BITS.get(length, 32)
    number = signed(int(value), width) if kind in "di" else int(value) & ((1 << width) - 1)
    return _integer(flags, columns, digits, kind, number)


def _integer(flags: str, columns: int, digits: int | None, kind: str, value: int) -> str:
    body = "" if digits == 0 and not value else format(abs(value), "d" if kind in "diu" else kind)
    body = body.rjust(digits or 0, "0")
    if kind == "o" and "#" in flags and not body.startswith("0"):
        body = "0" + body
    prefix = "0" + kind if kind in "xX" and "#" in flags and value else ""
    return _pad(_sign(value < 0, flags) if kind in "di" else prefix, body, flags, columns, digits is None)


def _real(flags: str, columns: int, digits: int | None, kind: str, value: float) -> str:
    sign = _sign(math.copysign(1.0, value) < 0, flags)
    if not math.isfinite(value):
        text = "nan" if math.isnan(value) else "inf"
        return _pad(sign, text.upper() if kind.isupper() else text, flags, columns, False)
    if kind in "aA":
        prefix, text = _hexadecimal(abs(value), digits, "#" in flags)
        if kind == "A":
            prefix, text = prefix.upper(), text.upper()
        return _pad(sign + prefix, text, flags, columns, True)
    places = "" if digits is None else f".{digits}"
    return _pad(sign, f"%{'#' if '#' in flags else ''}{places}{kind}" % abs(value), flags, columns, True)


def _hexadecimal(value: float, digits: int | None, point: bool) -> tuple[str, str]:
    """`0x` and the rest of `%a`, rounded to so many digits (half to even), or exact."""
    (bits,) = struct.unpack("<Q", struct.pack("<d", value))
    exponent, mantissa = bits >> 52, bits & (1 << 52) - 1
    lead = 1 if exponent else 0
    power = exponent - 1023 if exponent else -1022 if mantissa else 0
    if digits is None:
        rest = f"{mantissa:013x}".rstrip("0")
    else:
        whole = lead << 52 | mantissa
        if digits < 13:
            drop = 52 - 4 * digits
            low, whole = whole & (1 << drop) - 1, whole >> drop
            half = 1 << drop - 1
            whole += low > half or (low == half and whole & 1)
            lead, rest = whole >> 4 * digits, f"{whole & (1 << 4 * digits) - 1:0{digits}x}" if digits else ""
        else:
            rest = f"{mantissa:013x}".ljust(digits, "0")
    dot = "." if rest or point else ""
    return "0x", f"{lead}{dot}{rest}p{power:+d}"


def _sign(negative: bool, flags: str) -> str:
    return "-" if negative else "+" if "+" in flags else " " if " " in flags else ""


def _pad(prefix: str, body: str, flags: str, columns: int, zeros: bool) -> str:
    """To the width: on the right, with zeros behind the prefix, or on the left."""
    missing = columns - len(prefix) - len(body)
    if missing <= 0:
        return prefix + body
    if "-" in flags:
        return prefix + body + " " * missing
    return prefix + "0" * missing + body if "0" in flags and zeros else " " * missing + prefix + body
