"""Runs of bytes that an asynchronous unit touches, found in one go.

Needs the wave's memory. Gives `region` (the piece of memory behind a run of bytes) and `in_block` (the same place in
another block of the cluster). Invariant: a run lies inside one piece that its thread may use, or a fault says where.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.memory import Allocation
from ..front.model import Op
from ..state.access import locate

if TYPE_CHECKING:
    from ..state.wave import Wave


def region(
    wave: Wave, lane: int, op: Op, address: int, space: str, nbytes: int, align: int
) -> tuple[Allocation, int]:
    """The piece and the offset in it of `nbytes` at `address`."""
    if address % align:
        raise DeviceFault(
            "misaligned",
            f"{address:#x} is not a multiple of {align}",
            wave.where(lane, op),
            expected=f"an address that is a multiple of {align}",
        )
    if space == "global":
        return _global(wave, lane, op, address, nbytes)
    one = np.array([lane])
    access = locate(wave, one, op, np.array([address], np.uint64), 1, space)[0]
    locate(wave, one, op, np.array([address + max(nbytes, 1) - 1], np.uint64), 1, space)
    if access.piece is not wave.shared_piece:
        raise DeviceFault(
            "out-of-bounds",
            f"{address:#x} is outside shared memory",
            wave.where(lane, op),
            expected="an address in shared memory",
            found=access.piece.label(),
        )
    assert access.offsets is not None
    return access.piece, int(access.offsets[0])


def _global(wave: Wave, lane: int, op: Op, address: int, nbytes: int) -> tuple[Allocation, int]:
    device = wave.launch.device
    piece = device.find(address)
    if piece is not None and address + nbytes <= piece.end:
        return piece, address - piece.base
    near = piece or device.nearest(address)
    where = f"{address:#x}" if near is None else f"offset {address - near.base} of {near.label()}"
    raise DeviceFault(
        "out-of-bounds",
        f"copy of {nbytes} bytes at {where}",
        wave.where(lane, op),
        expected="bytes of one live buffer",
    )


def in_block(wave: Wave, lane: int, op: Op, offset: int, rank: int) -> int:
    """The offset in the wave's shared memory of the same place in block `rank` of the lane's cluster."""
    size = wave.launch.cluster_size
    if rank >= size:
        raise DeviceFault(
            "out-of-bounds",
            f"the mask names block {rank} of a cluster of {size}",
            wave.where(lane, op),
            expected=f"blocks 0 to {size - 1}",
            found=str(rank),
        )
    first = int(wave.slot[lane]) // size * size
    return (first + rank) * wave.shared_bytes + offset % wave.shared_bytes


def ranks(mask: int) -> list[int]:
    """The blocks that a multicast mask names."""
    return [r for r in range(16) if mask >> r & 1]


def each(values: Array, lanes: Array) -> list[int]:
    """A value for each lane, as Python integers."""
    found: list[int] = np.broadcast_to(values, lanes.shape).tolist()
    return found
