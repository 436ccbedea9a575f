"""Tensor maps in memory: `tensormap.replace`, and the copy that orders itself before their uses.

Needs the map's layout and the proxy log. Gives the semantics of `tensormap`. Invariant: a replaced field is in the map's
bytes at once, and whoever uses the map without the fences that the manual asks for is told.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ....isa.ptx.tensor_map import BYTES, replaced
from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.memory import Allocation
from ..asynchronous.proxies import map_changed, map_released
from ..asynchronous.regions import each
from ..front.model import WHOLE_WARP, Bound, ConstArg, Lanewise, MemArg, Op, semantics
from ..state.access import locate
from .addresses import address_dtype, moved


@semantics("tensormap")
def tensormap(op: Op) -> Bound:
    """Both instructions."""
    return _replace(op) if op.has("replace") else _copy(op)


def _object(wave: Any, lane: int, op: Op, address: int, space: str, align: int) -> tuple[Allocation, int]:
    """The piece and place of the 128 bytes at `address`."""
    if address % align:
        raise DeviceFault(
            "misaligned",
            f"tensor map at {address:#x}, which is not a multiple of {align}",
            wave.where(lane, op),
        )
    one = np.array([lane])
    found = locate(wave, one, op, np.array([address], np.uint64), 1, space)[0]
    locate(wave, one, op, np.array([address + BYTES - 1], np.uint64), 1, space)
    return found.piece, found.start if found.offsets is None else int(found.offsets[0])


def _replace(op: Op) -> Bound:
    mem = op.args[0]
    assert isinstance(mem, MemArg)
    field = op.mods[2]
    space = "global" if op.has("global") else "shared" if op.has("shared::cta") else "generic"
    ordinal = 0
    if len(op.args) == 3:
        assert isinstance(op.args[1], ConstArg)
        ordinal = int(op.args[1].value)
    width = "u8" if op.mods[-1] == "b64" else "u4"

    def run(wave: Any, lanes: Array, address: Array, *rest: Array) -> None:
        values = each(rest[-1], lanes)
        for lane, a, value in zip(lanes.tolist(), each(moved(address, mem.offset), lanes), values):
            piece, at = _object(wave, lane, op, a, space, 64)
            _check_given(wave, lane, op, piece, at)
            new = replaced(piece.bytes[at : at + BYTES].tobytes(), field, ordinal, value)
            if new is None:
                raise DeviceFault(
                    "bad-tensor-map",
                    f"no tensor map, or a .{field} that none can have, replaced",
                    wave.where(lane, op),
                    found=str(value),
                )
            _write(wave, lane, op, piece, at, new)

    return Lanewise(run, (address_dtype(mem), *("u4",) * (len(op.args) - 2), width))


def _check_given(wave: Any, lane: int, op: Op, piece: Allocation, at: int) -> None:
    flags = piece.initialised
    if flags is not None and wave.launch.sanitizer.values and not flags[at : at + BYTES].all():
        raise DeviceFault(
            "uninitialised",
            "tensor map that nothing has written, replaced",
            wave.where(lane, op),
            suggestion="copy a map there first",
        )


def _write(wave: Any, lane: int, op: Op, piece: Allocation, at: int, new: bytes) -> None:
    if piece.read_only:
        raise DeviceFault("read-only", f"store to {piece.label()}, which is read-only", wave.where(lane, op))
    piece.bytes[at : at + BYTES] = np.frombuffer(new, np.uint8)
    if piece.initialised is not None:
        piece.initialised[at : at + BYTES] = True
    wave.changes += 1
    map_changed(wave, lane, op, piece, at)


def _copy(op: Op) -> Bound:
    """The map in shared memory goes to global memory, released for the tensor-map proxy."""
    d, a = op.args[0], op.args[1]
    assert isinstance(d, MemArg) and isinstance(a, MemArg)

    def run(wave: Any, lanes: Array, to: Array, source: Array, _: Array) -> None:
        seen: set[tuple[int, int]] = set()
        pairs = zip(each(moved(to, d.offset), lanes), each(moved(source, a.offset), lanes))
        for lane, (dst, src) in zip(lanes.tolist(), pairs):
            if (int(wave.warp[lane]), dst) in seen:
                continue
            seen.add((int(wave.warp[lane]), dst))
            piece, at = _object(wave, lane, op, src, "shared", 128)
            _check_given(wave, lane, op, piece, at)
            target, there = _object(wave, lane, op, dst, "global", 128)
            _write(wave, lane, op, target, there, piece.bytes[at : at + BYTES].tobytes())
            map_released(wave, lane)
        wave.sanitizer.fence(lanes)

    return Lanewise(run, (address_dtype(d), address_dtype(a), "u4"), (), collective=WHOLE_WARP)
