"""`printf` from a kernel: reads the format and the arguments as the CUDA ABI lays them out.

Needs the wave and its memory. Gives `print_lanes` and `read_string`. Invariant: lanes print in ascending
order, and an argument takes 4 or 8 bytes at its own alignment, as `vprintf` has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array
from ...core.printf import BITS, formatted
from ..front.model import Op
from .access import resolve_byte_view

if TYPE_CHECKING:
    from .wave import Wave

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

    def take(kind: str, length: str) -> int | float | str:
        nonlocal cursor, used
        size = 8 if kind in "fFeEgGaAps" or BITS.get(length, 32) == 64 else 4
        cursor += -(cursor - start) % size
        raw = memory[cursor : cursor + size].tobytes()
        cursor += size
        used += 1
        if kind in "fFeEgGaA":
            return float(np.frombuffer(raw, np.float64)[0])
        bits = int.from_bytes(raw, "little")
        return read_string(wave, op, lane, bits) if kind == "s" else bits

    return formatted(text, take), used
