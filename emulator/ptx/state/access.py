"""Finding the memory behind the addresses of many lanes, and loading and storing there.

Needs the wave and the device. Gives `locate`, `load` and `store`. Invariant: every access is inside one
owned piece of memory and aligned to its size, or a fault names the first lane where it is not. Lanes at
consecutive addresses are served by a slice, all others by an index array.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.access import Access
from ...core.arrays import Array, item_bytes
from ...core.faults import DeviceFault
from ...core.memory import (
    CLUSTER_STRIDE,
    GLOBAL_BASE,
    GUARD,
    LOCAL_START,
    LOCAL_WINDOW,
    PARAM_WINDOW,
    SHARED_START,
    SHARED_WINDOW,
    WINDOW_BYTES,
    Allocation,
)
from ..front.model import Op

if TYPE_CHECKING:
    from .wave import Wave


def locate(wave: Wave, lanes: Array, op: Op, address: Array, nbytes: int, space: str) -> list[Access]:
    """The memory behind `address` for an access of `nbytes` by each lane."""
    if space == "shared":
        return [_shared(wave, lanes, op, address, nbytes)]
    if space == "local":
        return [_local(wave, lanes, op, address, nbytes)]
    if space == "cluster":
        return _cluster(wave, lanes, op, address, nbytes)
    if space == "generic" and int(address.min()) < GLOBAL_BASE:
        return _windows(wave, lanes, op, address, nbytes)
    return _global(wave, lanes, op, address, nbytes)


def _global(wave: Wave, lanes: Array, op: Op, address: Array, nbytes: int) -> list[Access]:
    n = lanes.size
    low = int(address[0])
    piece = op.cache
    if address.size == n and n > 1 and int(address[-1]) - low == (n - 1) * nbytes:
        if piece is None or low < piece.base or low + n * nbytes > piece.end:
            piece = op.cache = wave.launch.device.find(low)
        if (
            piece is not None
            and low + n * nbytes <= piece.end
            and not low % nbytes
            and np.array_equal(address, wave.ramp(nbytes, n) + np.uint64(low))
        ):
            return [Access(piece, lanes, low - piece.base)]
    low, high = int(address.min()), int(address.max())
    if piece is None or low < piece.base or high + nbytes > piece.end:
        piece = wave.launch.device.find(low)
        if piece is None or high + nbytes > piece.end:
            return _scattered(wave, lanes, op, address, nbytes)
        op.cache = piece
    offsets = (address - np.uint64(piece.base)).view(np.int64)
    _check_aligned(wave, lanes, op, offsets, address, nbytes)
    return [Access(piece, lanes, -1, _widen(offsets, n))]


def _scattered(wave: Wave, lanes: Array, op: Op, address: Array, nbytes: int) -> list[Access]:
    """Lanes in several allocations, or outside all."""
    device = wave.launch.device
    address = _widen(address, lanes.size)
    owners = device.owners(address)
    found: list[Access] = []
    for owner in np.unique(owners):
        chosen = np.flatnonzero(owners == owner)
        piece = device.allocations()[int(owner)] if owner >= 0 else None
        bad = (
            np.ones(chosen.size, np.bool_)
            if piece is None
            else address[chosen] > np.uint64(piece.end - nbytes)
        )
        if piece is not None and piece.size < nbytes:
            bad[:] = True
        if bad.any():
            at = int(chosen[np.argmax(bad)])
            _out_of_bounds(wave, int(lanes[at]), op, int(address[at]), nbytes, piece)
        assert piece is not None
        offsets = (address[chosen] - np.uint64(piece.base)).view(np.int64)
        _check_aligned(wave, lanes[chosen], op, offsets, address[chosen], nbytes)
        found.append(Access(piece, lanes[chosen], -1, offsets, chosen))
    return found


def _shared(wave: Wave, lanes: Array, op: Op, address: Array, nbytes: int) -> Access:
    low, high = int(address.min()), int(address.max())
    if low < SHARED_START or high + nbytes > SHARED_START + wave.shared_size:
        wide = _widen(address, lanes.size)
        bad = (wide < SHARED_START) | (wide.astype(np.int64) + nbytes > SHARED_START + wave.shared_size)
        at = int(np.argmax(bad))
        if int(wide[at]) >= CLUSTER_STRIDE:
            return _cluster(wave, lanes, op, address, nbytes)[0]
        _fault(
            wave,
            int(lanes[at]),
            op,
            "out-of-bounds",
            f"{op.inst.op.split('.')[0]} of {nbytes} bytes at shared offset {int(wide[at]) - SHARED_START}, "
            "outside the block's shared memory",
            expected=f"an offset inside the block's {wave.shared_size} bytes",
        )
    _check_aligned(wave, lanes, op, address, address, nbytes)
    base = wave.shared_base if lanes.size == wave.size else wave.shared_base[lanes]
    return Access(wave.shared_piece, lanes, -1, base + address.astype(np.int64), None, "shared")


def _cluster(wave: Wave, lanes: Array, op: Op, address: Array, nbytes: int) -> list[Access]:
    """shared::cluster: the high part of an address is one more than the rank of the block that owns it."""
    wide = _widen(address, lanes.size).astype(np.int64)
    rank = wide // CLUSTER_STRIDE
    inner = wide % CLUSTER_STRIDE
    size = wave.launch.cluster_size
    bad = (inner < SHARED_START) | (inner + nbytes > SHARED_START + wave.shared_size) | (rank > size)
    if bad.any():
        at = int(np.argmax(bad))
        _fault(
            wave,
            int(lanes[at]),
            op,
            "out-of-bounds",
            f"access of {nbytes} bytes at {int(wide[at]):#x}, outside the cluster's shared memory",
            expected=f"an offset inside the {wave.shared_size} bytes of one of {size} blocks",
        )
    _check_aligned(wave, lanes, op, inner, wide, nbytes)
    own = wave.block_in_cluster[lanes]
    owner = np.where(rank == 0, own, rank - 1)
    slot = wave.slot[lanes] - own + owner
    offsets = slot * wave.shared_bytes + inner - SHARED_START
    return [Access(wave.shared_piece, lanes, -1, offsets, None, "shared")]


def _local(wave: Wave, lanes: Array, op: Op, address: Array, nbytes: int) -> Access:
    low, high = int(address.min()), int(address.max())
    if low < LOCAL_START or high + nbytes > wave.frame:
        wide = _widen(address, lanes.size)
        bad = (wide < LOCAL_START) | (wide.astype(np.int64) + nbytes > wave.frame)
        at = int(np.argmax(bad))
        _fault(
            wave,
            int(lanes[at]),
            op,
            "out-of-bounds",
            f"access of {nbytes} bytes at local offset {int(wide[at]) - LOCAL_START}, outside local memory",
            expected=f"an offset inside the thread's {wave.frame - LOCAL_START} bytes",
        )
    _check_aligned(wave, lanes, op, address, address, nbytes)
    return Access(wave.local_piece, lanes, -1, lanes * wave.frame + address.astype(np.int64), None, "local")


def _windows(wave: Wave, lanes: Array, op: Op, address: Array, nbytes: int) -> list[Access]:
    """Generic addresses of which some are not global: each lane in the space whose window holds its address."""
    address = _widen(address, lanes.size)
    window = address // np.uint64(WINDOW_BYTES)
    found: list[Access] = []
    for kind in np.unique(window):
        chosen = np.flatnonzero(window == kind)
        some, low = lanes[chosen], address[chosen] % np.uint64(WINDOW_BYTES)
        start = int(kind) * WINDOW_BYTES
        if start == SHARED_WINDOW:
            parts = _cluster(wave, some, op, low, nbytes) if wave.launch.cluster_size > 1 else [
                _shared(wave, some, op, low, nbytes)
            ]  # fmt: skip
        elif start == LOCAL_WINDOW:
            parts = [_local(wave, some, op, low, nbytes)]
        elif start == PARAM_WINDOW:
            parts = [_params(wave, some, op, low, nbytes)]
        else:
            parts = _global(wave, some, op, address[chosen], nbytes)
        for part in parts:
            part.chosen = chosen if part.chosen is None else chosen[part.chosen]
            found.append(part)
    return found


def _params(wave: Wave, lanes: Array, op: Op, address: Array, nbytes: int) -> Access:
    piece = wave.launch.params
    wide = _widen(address, lanes.size).astype(np.int64)
    bad = wide + nbytes > piece.size
    if bad.any():
        _fault(
            wave, int(lanes[np.argmax(bad)]), op, "out-of-bounds", "access outside the kernel's parameters"
        )
    return Access(piece, lanes, -1, wide, None, "param")


def _widen(values: Array, n: int) -> Array:
    return values if values.size == n else np.repeat(values, n)


def _check_aligned(wave: Wave, lanes: Array, op: Op, offsets: Array, address: Array, nbytes: int) -> None:
    if nbytes == 1:
        return
    low = nbytes - 1
    together: Any = np.bitwise_or
    if int(together.reduce(offsets)) & low:
        bad = (offsets & offsets.dtype.type(low)) != 0
        at = int(np.argmax(bad))
        lane = int(lanes[at if bad.size == lanes.size else 0])
        _fault(
            wave,
            lane,
            op,
            "misaligned",
            f"access of {nbytes} bytes at {int(address[at]):#x}, which is not a multiple of {nbytes}",
            suggestion="align the pointer, or use a narrower access",
        )


def _fault(
    wave: Wave,
    lane: int,
    op: Op,
    kind: str,
    message: str,
    *,
    expected: str | None = None,
    suggestion: str | None = None,
) -> None:
    raise DeviceFault(kind, message, wave.where(lane, op), expected=expected, suggestion=suggestion)


def _out_of_bounds(
    wave: Wave, lane: int, op: Op, address: int, nbytes: int, piece: Allocation | None
) -> None:
    near = piece or wave.launch.device.nearest(address)
    message = f"{op.inst.op.split('.')[0]} of {nbytes} bytes at {address:#x}, outside every buffer"
    follows = near is not None and 0 <= address - near.base < 2 * near.size + GUARD
    if follows and near is not None:
        message = (
            f"{op.inst.op.split('.')[0]} of {nbytes} bytes at offset {address - near.base} of {near.label()}"
        )
    raise DeviceFault(
        "out-of-bounds",
        message,
        wave.where(lane, op),
        expected="an address inside a live buffer",
        notes=() if follows or near is None else (f"the nearest buffer below is {near.label()}",),
    )


def load(
    wave: Wave, lanes: Array, op: Op, address: Array, dtype: str, count: int, space: str, plain: bool
) -> list[Array]:
    """`count` consecutive values of `dtype` for each lane."""
    width = item_bytes(dtype)
    parts = locate(wave, lanes, op, address, width * count, space)
    if len(parts) == 1 and parts[0].chosen is None:
        access = parts[0]
        wave.sanitizer.loaded(op, access, width, count, plain)
        view = access.piece.view(dtype)
        if access.start >= 0:
            return [view[access.items(width, count, k)].copy() for k in range(count)]
        index = access.items(width, count, 0)
        return [view[index] if k == 0 else view[index + k] for k in range(count)]  # type: ignore[operator]
    results = [np.zeros(lanes.size, parts[0].piece.view(dtype).dtype) for _ in range(count)]
    for access in parts:
        wave.sanitizer.loaded(op, access, width, count, plain)
        view = access.piece.view(dtype)
        for k in range(count):
            results[k][access.chosen] = view[access.items(width, count, k)]
    return results


def store(
    wave: Wave,
    lanes: Array,
    op: Op,
    address: Array,
    values: tuple[Array, ...],
    dtype: str,
    space: str,
    plain: bool,
) -> None:
    """Store a vector of values for each lane; where lanes collide the highest lane is last."""
    width = item_bytes(dtype)
    count = len(values)
    for access in locate(wave, lanes, op, address, width * count, space):
        if access.piece.read_only:
            _fault(
                wave,
                int(access.lanes[0]),
                op,
                "read-only",
                f"store to {access.piece.label()}, which is read-only",
            )
        view = access.piece.view(dtype)
        given = [v if access.chosen is None or v.size == 1 else v[access.chosen] for v in values]
        wave.sanitizer.storing(op, access, width, given, view, plain)
        for k, value in enumerate(given):
            view[access.items(width, count, k)] = value
    wave.changes += 1


def resolve_byte_view(wave: Wave, op: Op, lane: int, address: int) -> tuple[Array, int]:
    """The bytes around one lane's generic address, and where in them it is."""
    access = locate(wave, np.array([lane]), op, np.array([address], np.uint64), 1, "generic")[0]
    at = access.start if access.offsets is None else int(access.offsets[0])
    return access.piece.bytes, at
