"""Bulk copies: runs of bytes between global and shared memory, and what groups them.

Needs flights and regions. Gives `bulk`, the semantics of `cp.async.bulk` and `cp.reduce.async.bulk` without a tensor.
Invariant: addresses, sizes and blocks are checked when the copy is issued; nothing is read or written then.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.memory import Allocation
from ...numerics.reductions import VALUES, combine
from ..asynchronous.flights import Side, Transfer, flights
from ..asynchronous.mbarriers import find
from ..asynchronous.regions import each, in_block, ranks, region
from ..front.model import Bound, ConstArg, Lanewise, MemArg, Op
from .addresses import address_dtype, moved
from .tensor_copies import tensor_copy

_OPERATIONS = ("add", "min", "max", "inc", "dec", "and", "or", "xor")
_SPACES = {"shared::cta": "shared", "shared::cluster": "cluster", "global": "global"}


def bulk(op: Op) -> Bound:
    """`cp.async.bulk` in all its forms."""
    if op.has("tensor"):
        return tensor_copy(op)
    if op.has("commit_group"):
        return Lanewise(_commit, ())
    if op.has("wait_group"):
        return _wait_group(op)
    if op.has("prefetch"):
        return _prefetch(op)
    return copy(op)


def _commit(wave: Any, lanes: Array) -> None:
    flights(wave).committed[lanes] += 1


def _wait_group(op: Op) -> Bound:
    count = op.args[0]
    assert isinstance(count, ConstArg)
    keep, reads_only = int(count.value), op.has("read")
    return Lanewise(lambda wave, lanes, _: flights(wave).wait(lanes, keep, reads_only), ("u4",))


def _prefetch(op: Op) -> Bound:
    """Nothing is copied, but the bytes must be there."""
    mem = op.args[0]
    assert isinstance(mem, MemArg)

    def run(wave: Any, lanes: Array, address: Array, size: Array, *_: Array) -> None:
        places, sizes = each(moved(address, mem.offset), lanes), each(size, lanes)
        for lane, a, n in zip(lanes.tolist(), places, sizes):
            _check_size(wave, lane, op, n)
            region(wave, lane, op, a, "global", n, 16)

    return Lanewise(run, (address_dtype(mem), "u4", *("u8",) * (len(op.args) - 2)))


def _check_size(wave: Any, lane: int, op: Op, size: int) -> None:
    if size % 16:
        raise DeviceFault(
            "misaligned",
            f"bulk copy of {size} bytes",
            wave.where(lane, op),
            expected="a multiple of 16 bytes",
            found=str(size),
        )


#: Where an address leads: one place, or one in each buffer of a multicast object.
Homes = Callable[[Any, int, int], list[int]]


def copy(op: Op, homes: Homes = lambda wave, lane, address: [address]) -> Bound:
    """A run of bytes from one place to another, or to several."""
    spaces = [_SPACES[w] for w in op.mods if w in _SPACES]
    d, a = op.args[0], op.args[1]
    signals = op.has("mbarrier::complete_tx::bytes")
    bar = op.args[3] if signals else None
    assert isinstance(d, MemArg) and isinstance(a, MemArg) and (bar is None or isinstance(bar, MemArg))
    name = next((w for w in op.mods if w in _OPERATIONS), None) if op.has("reduce") else None
    extra = op.args[4 if signals else 3 :]
    mask_at = -1
    if op.has("multicast::cluster"):
        mask_at = 0
    elif op.has("cp_mask"):
        mask_at = len(extra) - 1

    def run(wave: Any, lanes: Array, to: Array, source: Array, size: Array, *rest: Array) -> None:
        bars = find(wave, lanes, op, moved(rest[0], bar.offset), spaces[0]).tolist() if bar else None
        masks = each(rest[(1 if bar else 0) + mask_at], lanes) if mask_at >= 0 else None
        dst, src, sizes = (
            each(moved(to, d.offset), lanes),
            each(moved(source, a.offset), lanes),
            each(size, lanes),
        )
        for i, lane in enumerate(lanes.tolist()):
            _check_size(wave, lane, op, sizes[i])
            piece, start = region(wave, lane, op, src[i], spaces[1], sizes[i], 16)
            ends = [region(wave, lane, op, p, spaces[0], sizes[i], 16) for p in homes(wave, lane, dst[i])]
            for target, _ in ends:
                _check_writable(wave, lane, op, target)
            mask = masks[i] if masks is not None else None
            transfer = _transfer(op, lane, name, (piece, start), ends, sizes[i], mask)
            if bars is None:
                transfer.group = int(flights(wave).committed[lane])
            else:
                _aim(wave, op, transfer, ends[0][1], bars[i], sizes[i], mask)
            flights(wave).start(transfer)

    kinds = tuple("u4" if i == mask_at else "u8" for i in range(len(extra)))
    ins = (address_dtype(d), address_dtype(a), "u4", *((address_dtype(bar),) if bar else ()), *kinds)
    return Lanewise(run, ins)


def _transfer(
    op: Op,
    lane: int,
    name: str | None,
    source: tuple[Allocation, int],
    targets: list[tuple[Allocation, int]],
    size: int,
    mask: int | None,
) -> Transfer:
    """The copy from one run to others; a byte mask (of each 16 bytes) leaves out what its bits do not name."""
    unit = VALUES[op.type].itemsize if name else 16
    steps = np.arange(0, size, unit)
    if mask is not None and op.has("cp_mask"):
        unit = 1
        steps = np.arange(size)[np.resize([mask >> k & 1 for k in range(16)], size) != 0]
    transfer = Transfer(
        lane,
        op,
        unit,
        Side(source[0], source[1] + steps),
        [Side(piece, at + steps) for piece, at in targets],
        np.zeros(0, np.uint8),
    )
    if name:
        transfer.combine = combine(name, op.type)
    return transfer


def _aim(wave: Any, op: Op, t: Transfer, at: int, bar: int, size: int, mask: int | None) -> None:
    """Destinations and barrier objects: the one that is named, or those at the same place in the mask's blocks."""
    if mask is None:
        t.signals = ((bar, size),)
        return
    steps = t.targets[0].offsets - at
    chosen = ranks(mask)
    t.targets = [Side(wave.shared_piece, in_block(wave, t.lane, op, at, r) + steps) for r in chosen]
    t.signals = tuple((in_block(wave, t.lane, op, bar, r), size) for r in chosen)


def _check_writable(wave: Any, lane: int, op: Op, piece: Allocation) -> None:
    if piece.read_only:
        raise DeviceFault("read-only", f"copy to {piece.label()}, which is read-only", wave.where(lane, op))
