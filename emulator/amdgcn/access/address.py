"""Finding the memory behind the addresses of many lanes, and loading and storing there.

Needs the batch and its device. Gives `global_pieces`, `local_pieces`, `scratch_pieces`, `flat_pieces`, `load`, `store`.
Invariant: every access is inside one owned piece of memory, or a fault names the first lane where it is not. Plain
accesses may have any alignment, which is how the runtime sets these chips; atomics want their natural one.
"""

from __future__ import annotations

from typing import Any, NoReturn

import numpy as np

from ...core.access import Access
from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.memory import GUARD, Allocation
from ..front.model import Op
from ..state.batch import Batch
from ..state.reads import PRIVATE_APERTURE, SHARED_APERTURE

_APERTURE = np.uint64(32)
_SHARED, _PRIVATE = np.uint64(SHARED_APERTURE >> 32), np.uint64(PRIVATE_APERTURE >> 32)
_RAMPS: dict[int, Array] = {}


def _ramp(step: int, n: int) -> Array:
    known = _RAMPS.get(step)
    if known is None or known.size < n:
        known = _RAMPS[step] = np.arange(max(n, 4096), dtype=np.uint64) * np.uint64(step)
    return known[:n]


def _verb(op: Op) -> str:
    name = op.row.name
    return "atomic" if "atomic" in name else "store" if "store" in name or "write" in name else "load"


def global_pieces(
    batch: Batch, lanes: Array, op: Op, address: Array, nbytes: int, align: int
) -> list[Access]:
    """Global memory behind 64-bit addresses."""
    n = lanes.size
    low = int(address[0])
    piece: Allocation | None = op.cache
    last = int(address[-1])
    if last - low == (n - 1) * nbytes:
        if piece is None or low < piece.base or last + nbytes > piece.end:
            piece = op.cache = batch.launch.device.find(low)
        if (
            piece is not None
            and last + nbytes <= piece.end
            and not (low - piece.base) % min(nbytes & -nbytes, 4)
            and (n == 1 or np.array_equal(address, _ramp(nbytes, n) + np.uint64(low)))
        ):
            if align > 1 and low % align:
                _misaligned(batch, int(lanes[0]), op, low, align)
            return [Access(piece, lanes, low - piece.base)]
    low, high = int(address.min()), int(address.max())
    if piece is None or low < piece.base or high + nbytes > piece.end:
        piece = batch.launch.device.find(low)
        if piece is None or high + nbytes > piece.end:
            return _scattered(batch, lanes, op, address, nbytes, align)
        op.cache = piece
    offsets = (address - np.uint64(piece.base)).view(np.int64)
    _aligned(batch, lanes, op, offsets, address, align)
    return [Access(piece, lanes, -1, offsets)]


def _scattered(batch: Batch, lanes: Array, op: Op, address: Array, nbytes: int, align: int) -> list[Access]:
    """Lanes in several allocations, or outside all."""
    device = batch.launch.device
    owners = device.owners(address)
    found: list[Access] = []
    for owner in np.unique(owners):
        chosen = np.flatnonzero(owners == owner)
        piece = device.allocations()[int(owner)] if owner >= 0 else None
        if piece is None or piece.size < nbytes:
            bad = np.ones(chosen.size, np.bool_)
        else:
            bad = address[chosen] > np.uint64(piece.end - nbytes)
        if bad.any():
            at = int(chosen[np.argmax(bad)])
            _outside(batch, int(lanes[at]), op, int(address[at]), nbytes, piece)
        assert piece is not None
        offsets = (address[chosen] - np.uint64(piece.base)).view(np.int64)
        _aligned(batch, lanes[chosen], op, offsets, address[chosen], align)
        found.append(Access(piece, lanes[chosen], -1, offsets, chosen))
    return found


def local_pieces(batch: Batch, lanes: Array, op: Op, offset: Array, nbytes: int, align: int) -> list[Access]:
    """The local memory of each lane's block behind offsets (int64)."""
    bad = (offset < 0) | (offset + nbytes > batch.lds_size)
    if bad.any():
        at = int(np.argmax(bad))
        raise batch.fault(
            "out-of-bounds",
            f"{_verb(op)} of {nbytes} bytes at shared offset {int(offset[at])}, outside the block's local memory",
            op,
            int(lanes[at]),
            expected=f"an offset inside the block's {batch.lds_size} bytes",
        )
    _aligned(batch, lanes, op, offset, offset, align)
    return [Access(batch.lds_piece, lanes, -1, batch.slot[lanes] * batch.lds_stride + offset, None, "shared")]


def scratch_pieces(batch: Batch, lanes: Array, op: Op, offset: Array, nbytes: int) -> list[Access]:
    """The scratch memory of each lane behind offsets (int64)."""
    bad = (offset < 0) | (offset + nbytes > batch.scratch_size)
    if bad.any():
        at = int(np.argmax(bad))
        raise batch.fault(
            "out-of-bounds",
            f"{_verb(op)} of {nbytes} bytes at scratch offset {int(offset[at])}, outside the lane's scratch memory",
            op,
            int(lanes[at]),
            expected=f"an offset inside the lane's {batch.scratch_size} bytes",
        )
    return [Access(batch.scratch_piece, lanes, -1, lanes * batch.scratch_stride + offset, None, "local")]


def flat_pieces(batch: Batch, lanes: Array, op: Op, address: Array, nbytes: int, align: int) -> list[Access]:
    """Whatever the apertures of flat addresses say."""
    high = address >> _APERTURE
    shared, private = high == _SHARED, high == _PRIVATE
    if not (shared.any() or private.any()):
        return global_pieces(batch, lanes, op, address, nbytes, align)
    found: list[Access] = []
    low = (address & np.uint64(0xFFFFFFFF)).astype(np.int64)
    for which, kind in ((shared, "shared"), (private, "private"), (~(shared | private), "global")):
        chosen = np.flatnonzero(which)
        if not chosen.size:
            continue
        if kind == "shared":
            parts = local_pieces(batch, lanes[chosen], op, low[chosen], nbytes, align)
        elif kind == "private":
            parts = scratch_pieces(batch, lanes[chosen], op, low[chosen], nbytes)
        else:
            parts = global_pieces(batch, lanes[chosen], op, address[chosen], nbytes, align)
        if chosen.size == lanes.size:
            return parts
        for part in parts:
            part.chosen = chosen if part.chosen is None else chosen[part.chosen]
            if part.start >= 0:
                part.offsets = part.start + np.arange(part.lanes.size) * nbytes
                part.start = -1
            found.append(part)
    return found


def _aligned(batch: Batch, lanes: Array, op: Op, offsets: Array, address: Array, align: int) -> None:
    if align == 1:
        return
    bad = (offsets & (align - 1)) != 0
    if bad.any():
        at = int(np.argmax(bad))
        _misaligned(batch, int(lanes[at]), op, int(address[at]), align)


def _misaligned(batch: Batch, lane: int, op: Op, address: int, align: int) -> NoReturn:
    raise batch.fault(
        "misaligned",
        f"{_verb(op)} at {address:#x}, which is not a multiple of {align}",
        op,
        lane,
        suggestion="align the pointer, or use a narrower access",
    )


def _outside(
    batch: Batch, lane: int, op: Op, address: int, nbytes: int, piece: Allocation | None
) -> NoReturn:
    near = piece or batch.launch.device.nearest(address)
    message = f"{_verb(op)} of {nbytes} bytes at {address:#x}, outside every buffer"
    follows = near is not None and 0 <= address - near.base < 2 * near.size + GUARD
    if follows and near is not None:
        message = f"{_verb(op)} of {nbytes} bytes at offset {address - near.base} of {near.label()}"
    raise DeviceFault(
        "out-of-bounds",
        message,
        batch.where(lane, op),
        expected="an address inside a live buffer",
        notes=() if follows or near is None else (f"the nearest buffer below is {near.label()}",),
    )


def whole(access: Access, width: int) -> bool:
    """Whether an access is at multiples of its items."""
    if width == 1 or access.start >= 0:
        return access.start < 0 or access.start % width == 0
    assert access.offsets is not None
    together: Any = np.bitwise_or
    return not int(together.reduce(access.offsets)) & (width - 1)


def load(batch: Batch, op: Op, access: Access, width: int, count: int, plain: bool) -> list[Array]:
    """`count` items of `width` bytes for each lane."""
    if not whole(access, width):
        return _load_bytes(batch, op, access, width, count, plain)
    batch.checks.loaded(op, access, width, count, plain)
    view = access.piece.view(f"u{width}")
    if access.start >= 0:
        first = access.start // width
        items = view[first : first + access.lanes.size * count].reshape(-1, count)
        return [items[:, k] for k in range(count)]
    index = access.items(width, count, 0)
    return [view[index] if k == 0 else view[index + k] for k in range(count)]  # type: ignore[operator]


def _load_bytes(batch: Batch, op: Op, access: Access, width: int, count: int, plain: bool) -> list[Array]:
    batch.checks.loaded(op, access, 1, width * count, plain)
    offsets = _offsets(access, width * count)
    raw = access.piece.bytes[offsets[:, None] + np.arange(width * count)]
    items = np.ascontiguousarray(raw).view(f"u{width}")
    return [items[:, k] for k in range(count)]


def _offsets(access: Access, nbytes: int) -> Array:
    if access.offsets is not None:
        return access.offsets
    return access.start + np.arange(access.lanes.size) * nbytes


def store(batch: Batch, op: Op, access: Access, width: int, values: list[Array], plain: bool) -> None:
    """Store items of `width` bytes; where lanes collide the highest lane is last."""
    if access.piece.read_only:
        raise batch.fault(
            "read-only", f"store to {access.piece.label()}, which is read-only", op, int(access.lanes[0])
        )
    batch.changes += 1
    if not whole(access, width):
        raw = np.ascontiguousarray(np.stack(values, axis=1)).view(np.uint8).reshape(access.lanes.size, -1)
        nbytes = raw.shape[1]
        spread = Access(access.piece, access.lanes, -1, _offsets(access, nbytes), access.chosen, access.space)
        batch.checks.storing(op, spread, 1, [raw[:, k] for k in range(nbytes)], access.piece.bytes, plain)
        assert spread.offsets is not None
        access.piece.bytes[spread.offsets[:, None] + np.arange(nbytes)] = raw
        return
    view = access.piece.view(f"u{width}")
    batch.checks.storing(op, access, width, values, view, plain)
    for k, value in enumerate(values):
        view[access.items(width, len(values), k)] = value
