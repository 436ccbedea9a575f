"""`printf` of both emulators against the C library's, called through ctypes."""

from __future__ import annotations

import ctypes
import itertools
import random
import struct
from typing import Any

import numpy as np
import pytest

import warpwright as ww
from warpwright import f64, s32, u64
from warpwright.emulator.core.printf import BITS, formatted

FLAGS = ["".join(c) for n in range(6) for c in itertools.combinations("-+ #0", n)]
WIDTHS, PRECISIONS = ("", "1", "5", "12", "30"), ("", ".", ".0", ".1", ".3", ".13", ".20")
INTEGERS = (
    0,
    1,
    -1,
    7,
    8,
    127,
    128,
    255,
    -128,
    32767,
    65535,
    2**31 - 1,
    -(2**31),
    2**32 - 1,
    2**63 - 1,
    -(2**63),
    123456789,
)
FLOATS = (
    0.0, -0.0, 1.0, -1.5, 0.1, 1e10, 123456.789, 1e-5, 9.9999995, 0.5, 2.5, 1e300, -1e-300, 5e-324, 2.2250738585072014e-308,
    float("inf"), float("-inf"), float("nan"), 0.000123456, 1e15, 1e16, 1.9999999999999998, 15.999, 0.03125,
)  # fmt: skip


def library(fmt: str, *args: Any) -> str:
    """What the C library prints."""
    libc = ctypes.CDLL(None)
    size = 4096
    buffer = ctypes.create_string_buffer(size)
    assert libc.snprintf(buffer, ctypes.c_size_t(size), fmt.encode(), *args) < size
    return buffer.value.decode("latin-1")


def integer(fmt: str, value: int, length: str) -> str:
    return library(fmt, (ctypes.c_longlong if BITS.get(length, 32) == 64 else ctypes.c_int)(value))


@pytest.mark.parametrize("kind", "diouxX")
def test_integers(kind: str) -> None:
    rng = random.Random(kind)
    for flags, width, precision, length in itertools.product(FLAGS, WIDTHS, PRECISIONS, ("", *BITS)):
        fmt = f"<%{flags}{width}{precision}{length}{kind}>"
        for value in (0, *rng.sample(INTEGERS, 3)):
            got = formatted(fmt, lambda kind, length, value=value: value & (1 << 64) - 1)
            assert got == integer(fmt, value, length), (fmt, value)


@pytest.mark.parametrize("kind", "fFeEgGaA")
def test_floats(kind: str) -> None:
    rng = random.Random(kind)
    for flags, width, precision in itertools.product(FLAGS, WIDTHS, PRECISIONS):
        fmt = f"<%{flags}{width}{precision}{kind}>"
        chosen = [*rng.sample(FLOATS, 6), struct.unpack("<d", rng.randbytes(8))[0]]
        for value in chosen:
            if kind in "fF" and abs(value) > 1e300:
                continue
            assert formatted(fmt, lambda kind, length, value=value: value) == library(
                fmt, ctypes.c_double(value)
            ), (fmt, value)


def test_strings_characters_and_pointers() -> None:
    for flags, width, precision in itertools.product(("", "-"), WIDTHS, PRECISIONS):
        for text in ("", "a", "hello", "a longer text than the width"):
            fmt = f"<%{flags}{width}{precision}s>"
            assert formatted(fmt, lambda kind, length, text=text: text) == library(fmt, text.encode())
        for code in (1, 65, 0x7E):
            assert formatted(f"<%{flags}{width}c>", lambda kind, length, code=code: code) == library(
                f"<%{flags}{width}c>", code
            )
        for address in (0, 1, 0x7F0000000010):
            fmt = f"<%{flags}{width}p>"
            assert formatted(fmt, lambda kind, length, at=address: at) == library(
                fmt, ctypes.c_void_p(address)
            )


def test_widths_and_precisions_that_are_arguments() -> None:
    for width, precision in itertools.product((-12, -1, 0, 5, 20), (-3, 0, 2, 8)):
        given = iter([width & 0xFFFFFFFF, precision & 0xFFFFFFFF, 42])
        got = formatted("<%*.*d>", lambda kind, length, given=given: next(given))
        assert got == library("<%*.*d>", width, precision, 42)


def test_what_is_no_conversion_stays() -> None:
    assert formatted("100%% %y %n", lambda kind, length: 0) == "100% %y %n"


@ww.kernel
def prints(a: s32, b: u64, c: f64, x: ww.ptr[s32]):
    ww.printf("%d|%#x|%08d|%+d|% d|%-6d|%.4d|%o|%#o|%hhd|%hu\n", a, a, a, a, a, a, a, a, a, a, a)
    ww.printf("%llu|%#llx|%020llu|%lld|%-24llX|\n", b, b, b, b, b)
    ww.printf("%f|%e|%g|%a|%010.3f|%+.0e|%#g|%F|%E|%G|%A|%c|%i|%%\n", c, c, c, c, c, c, c, c, c, c, c, a, a)


ROWS = [
    (0, 0, 0.0),
    (65, 2**64 - 1, -1.5),
    (-1, 2**63, 1e-5),
    (2**31 - 1, 1, 5e-324),
    (-(2**31), 255, float("inf")),
]


@pytest.mark.parametrize(("a", "b", "c"), ROWS)
def test_both_emulators_print_what_c_prints(
    a: int, b: int, c: float, capfd: pytest.CaptureFixture[str]
) -> None:
    wanted = library("%d|%#x|%08d|%+d|% d|%-6d|%.4d|%o|%#o|%hhd|%hu\n", *[ctypes.c_int(a)] * 11)
    wanted += library("%llu|%#llx|%020llu|%lld|%-24llX|\n", *[ctypes.c_ulonglong(b)] * 5)
    reals = [ctypes.c_double(c)] * 11
    # %c of 0 ends C's string: it is printed apart.
    wanted += (
        library("%f|%e|%g|%a|%010.3f|%+.0e|%#g|%F|%E|%G|%A|", *reals)
        + chr(a & 0xFF)
        + library("|%i|%%\n", ctypes.c_int(a))
    )
    for device in ("emu:sm_90a", "emu:gfx942", "emu:gfx1100"):
        prints.launch(a, b, c, np.zeros(1, np.int32), grid=1, block=1, device=device)
        assert capfd.readouterr().out == wanted, device
