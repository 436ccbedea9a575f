"""The kernel argument segment and the dispatch packet of a launch.

Needs the metadata. Gives `pack` and `packet`. Invariant: every argument lies where the metadata says, hidden ones
included; bytes that the metadata does not name have no value, so that a kernel that reads at a wrong offset is seen.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any

import numpy as np

from ....codegen.diagnostics import refuse
from ...core.memory import Buffer, Device, Multicast
from ..state.reads import PRIVATE_APERTURE, SHARED_APERTURE
from .metadata import Argument, KernelInfo

Dims = tuple[int, int, int]
_FLOATS = {2: "<f2", 4: "<f4", 8: "<f8"}


def _bytes(kernel: str, a: Argument, value: Any) -> bytes:
    what = f"argument {a.name or 'at offset ' + str(a.offset)} of {kernel}"
    if isinstance(value, (Buffer, Multicast)):
        value = value.address
    if isinstance(value, (bool, np.bool_)):
        value = int(value)
    if isinstance(value, (bytes, bytearray)):
        if len(value) > a.size:
            refuse(f"{what} is too long", expected=f"{a.size} bytes", found=str(len(value)))
        return bytes(value).ljust(a.size, b"\0")
    if isinstance(value, (np.ndarray, np.generic)) and value.nbytes == a.size:
        return value.tobytes()
    if isinstance(value, (int, np.integer)):
        if not -(1 << 8 * a.size - 1) <= int(value) < 1 << 8 * a.size:
            refuse(f"{what} does not fit", expected=f"{a.size} bytes", found=repr(value))
        return (int(value) & ((1 << 8 * a.size) - 1)).to_bytes(a.size, "little")
    if isinstance(value, float) and a.size in _FLOATS:
        return np.array([value], _FLOATS[a.size]).tobytes()
    refuse(
        f"{what} has the wrong type", expected=f"{a.size} bytes", found=f"{type(value).__name__} {value!r}"
    )


def _hidden(kind: str, grid: Dims, block: Dims, smem: int) -> int:
    """The value of a hidden argument."""
    word = kind.removeprefix("hidden_")
    axis = "xyz".find(word[-1])
    if word.startswith("block_count_"):
        return grid[axis]
    if word.startswith("group_size_"):
        return block[axis]
    if word == "grid_dims":
        return 3 if grid[2] * block[2] > 1 else 2 if grid[1] * block[1] > 1 else 1
    if word == "dynamic_lds_size":
        return smem
    if word == "private_base":
        return PRIVATE_APERTURE >> 32
    if word == "shared_base":
        return SHARED_APERTURE >> 32
    return 0  # remainders (blocks are whole), global offsets, and services that are not there


#: The alignment of the argument segment, and so what a runtime allocates it in (HSA: `kernarg_segment_alignment`, >= 16).
SEGMENT = 16


def pack(device: Device, info: KernelInfo, args: Sequence[Any], grid: Dims, block: Dims, smem: int) -> Buffer:
    """The argument segment, filled."""
    wanted = [a for a in info.args if not a.hidden]
    if len(args) != len(wanted):
        names = ", ".join(a.name or f"{a.size} bytes" for a in wanted)
        refuse(
            f"kernel {info.name} takes {len(wanted)} arguments",
            expected=names or "none",
            found=str(len(args)),
        )
    size = max([info.kernarg_size, *(a.offset + a.size for a in info.args)])
    size = (
        -(-size // SEGMENT) * SEGMENT
    )  # LLVM widens a load of the last arguments to the end of its 16 bytes
    segment = device.alloc(size, f"arguments of {info.name}")
    segment.copy_in(
        np.full(size, 0xCD, np.uint8)
    )  # LLVM loads whole groups of words, what lies between arguments too
    given = iter(args)
    for a in info.args:
        if a.hidden:
            value = _hidden(a.kind, grid, block, smem)
            raw = (value & ((1 << 8 * a.size) - 1)).to_bytes(a.size, "little")
        else:
            raw = _bytes(info.name, a, next(given))
        if raw:
            segment.copy_in(np.frombuffer(raw, np.uint8), a.offset)
    segment.allocation.read_only = True
    return segment


def packet(
    device: Device, info: KernelInfo, kernarg: int, grid: Dims, block: Dims, private: int, group: int
) -> Buffer:
    """An HSA kernel dispatch packet: 64 bytes."""
    raw = struct.pack(
        "<HHHHHHIIIIIQQQQ",
        1 << 8 | 2,  # header: a kernel dispatch with the barrier bit
        3,  # setup: three dimensions
        *block,
        0,
        *(g * b for g, b in zip(grid, block)),
        private,
        group,
        0,  # the code object's handle is not used
        kernarg,
        0,
        0,
    )
    made = device.from_array(np.frombuffer(raw, np.uint8), "dispatch packet")
    made.allocation.read_only = True
    return made
