"""Stores and reductions that do not wait: into a block's shared memory, counted at a barrier object.

Needs flights. Gives `st_async`, `red_async` and `st_bulk`. Invariant: the values are those of the registers when the
instruction is issued; memory has them when the barrier object has counted their bytes.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.arrays import Array, item_bytes
from ...core.faults import DeviceFault
from ...numerics.reductions import combine
from ..asynchronous.flights import VIEWS, Side, Transfer, flights
from ..asynchronous.mbarriers import find
from ..asynchronous.regions import each, region
from ..front.model import STORAGE, Bound, Lanewise, MemArg, Op, VecArg
from ..state.access import store
from .addresses import address_dtype, moved, space_of

_OPERATIONS = ("inc", "dec", "min", "max", "add", "and", "or", "xor")


def st_async(op: Op) -> Bound:
    """`st.async` with a barrier object."""
    return _remote(op, None)


def red_async(op: Op) -> Bound:
    """`red.async` with a barrier object."""
    return _remote(op, next(w for w in op.mods if w in _OPERATIONS))


def _remote(op: Op, name: str | None) -> Bound:
    d, value, bar = op.args
    assert isinstance(d, MemArg) and isinstance(bar, MemArg)
    dtype = STORAGE[op.type]
    count = len(value.items) if isinstance(value, VecArg) else 1
    width = item_bytes(dtype)
    space = space_of(op, d)
    space = "cluster" if space == "generic" and d.space is None else space

    def run(wave: Any, lanes: Array, to: Array, *rest: Array) -> None:
        bars = find(wave, lanes, op, moved(rest[count], bar.offset), _window(rest[count], space)).tolist()
        values = [np.broadcast_to(v, lanes.shape) for v in rest[:count]]
        for i, (lane, address) in enumerate(zip(lanes.tolist(), each(moved(to, d.offset), lanes))):
            kind = "generic" if address >> 40 else space
            piece, at = region(wave, lane, op, address, kind, width * count, width * count)
            raw = np.array([v[i] for v in values], dtype).view(VIEWS[width])
            t = Transfer(lane, op, width, None, [Side(piece, at + width * np.arange(count))], raw)
            t.signals = ((bars[i], width * count),)
            if name is not None:
                t.combine = combine(name, op.type)
            flights(wave).start(t)

    return Lanewise(run, (address_dtype(d), *(dtype,) * count, address_dtype(bar)))


def _window(address: Array, space: str) -> str:
    """The space that a barrier object's address is in: generic where it lies in a generic window."""
    return "generic" if address.dtype == np.uint64 and int(address.max()) >> 40 else space


def st_bulk(op: Op) -> Bound:
    """Zeros over a run of shared memory, 8 bytes at a time."""
    mem = op.args[0]
    assert isinstance(mem, MemArg)

    def run(wave: Any, lanes: Array, address: Array, size: Array, _: Array) -> None:
        for lane, a, n in zip(lanes.tolist(), each(moved(address, mem.offset), lanes), each(size, lanes)):
            if n % 8:
                raise DeviceFault(
                    "misaligned", f"st.bulk of {n} bytes", wave.where(lane, op), expected="a multiple of 8"
                )
            kind = "generic" if a >> 40 else "shared"
            region(wave, lane, op, a, kind, n, 8)
            for at in range(a, a + n, 8):
                zero = (np.zeros(1, np.uint64),)
                store(wave, np.array([lane]), op, np.array([at], np.uint64), zero, "u8", kind, True)

    return Lanewise(run, (address_dtype(mem), "u8", "u4"))
