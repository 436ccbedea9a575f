"""`printf` from a kernel: reads the format and the arguments as the CUDA ABI lays them out, and formats as C
does.

Needs the wave and its memory. Gives `print_lanes` and `read_string`. Invariant: lanes print in ascending
order, and an argument takes 4 or 8 bytes at its own alignment, as `vprintf` has it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array
from ..front.model import Op
from .access import resolve_byte_view

if TYPE_CHECKING:
    from .wave import Wave

_SPEC = re.compile(r"%([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+))?(hh|h|ll|l|j|z|t|L)?([diouxXcsfFeEgGaAp%])")
_WIDE = frozenset(["l", "ll", "j", "z", "t"])
MAX_STRING = 1 << 16


def read_string(wave: Wave, op: Op, lane: int, address: int) -> str:
    """The NUL-terminated string at a generic address."""
    memory, at = resolve_byte_view(wave, op, lane, address)
    end = at
    while end < memory.size and memory[end] and end - at < MAX_STRING:
        end += 1
    return memory[at:end].tobytes().decode("utf-8", "replace")


def print_lanes(wave: Wave, op: Op, lanes: Array, formats: Array, arguments: Array) -> Array:
    """Print a line for each lane; the answer is the number of arguments, as `vprintf` returns it."""
    counts = np.zeros(lanes.size, np.int32)
    pieces: list[str] = []
    known: dict[int, str] = {}
    for i, lane in enumerate(lanes):
        address = int(formats[i])
        text = known.get(address)
        if text is None:
            text = known[address] = read_string(wave, op, int(lane), address)
        line, counts[i] = _format(wave, op, int(lane), text, int(arguments[i]))
        pieces.append(line)
    wave.launch.write("".join(pieces))
    return counts


def _format(wave: Wave, op: Op, lane: int, text: str, address: int) -> tuple[str, int]:
    memory, start = resolve_byte_view(wave, op, lane, address) if address else (np.zeros(0, np.uint8), 0)
    cursor = start
    used = 0

    def take(size: int) -> bytes:
        nonlocal cursor, used
        cursor += -(cursor - start) % size
        raw = memory[cursor : cursor + size].tobytes()
        cursor += size
        used += 1
        return raw

    def one(match: re.Match[str]) -> str:
        flags, width, precision, length, kind = match.groups()
        if kind == "%":
            return "%"
        if width == "*":
            width = str(int.from_bytes(take(4), "little", signed=True))
        if precision == "*":
            precision = str(int.from_bytes(take(4), "little", signed=True))
        spec = f"%{flags}{width or ''}{'.' + precision if precision is not None else ''}"
        if kind == "s":
            return (spec + "s") % read_string(wave, op, lane, int.from_bytes(take(8), "little"))
        if kind == "p":
            return (f"%{flags}{width or ''}s") % f"{int.from_bytes(take(8), 'little'):#x}"
        if kind in "fFeEgGaA":
            value = float(np.frombuffer(take(8), np.float64)[0])
            return value.hex() if kind in "aA" else (spec + kind) % value
        return _integer(spec, kind, length, take(8 if length in _WIDE else 4))

    return _SPEC.sub(one, text), used


def _integer(spec: str, kind: str, length: str | None, raw: bytes) -> str:
    if length in ("h", "hh"):
        raw = raw[: 2 if length == "h" else 1]
    value = int.from_bytes(raw, "little", signed=kind in "di")
    if kind == "c":
        return (spec + "c") % (value & 0xFF)
    if kind == "o":
        spec = spec.replace("#", "0")
    if kind in "xX" and value == 0:
        spec = spec.replace("#", "")
    return (spec + ("d" if kind in "diu" else kind)) % value
