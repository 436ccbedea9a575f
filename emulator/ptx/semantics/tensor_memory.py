"""Loads from and stores to tensor memory, its allocation, and their waits and fences.

Needs the wave's tensor memory. Gives `tcgen05.alloc dealloc relinquish_alloc_permit ld st wait fence`. Invariant: a warp
reaches its own quarter of the lanes only (an address in the first quarter means that of the warp's own); the registers are
those of the manual's fragments.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ..front.model import WHOLE_WARP, Bound, ConstArg, Control, Lanewise, MemArg, Op, VecArg
from ..state.tensor_memory import Area, Move, area, tensor_memory
from .matrix import whole_warps

_LANE = np.arange(32)


def manage(op: Op) -> Bound:
    """Allocation, in all its verbs."""
    verb = op.mods[0]
    if verb == "alloc":
        return Control("alloc")
    if verb == "dealloc":
        return Lanewise(
            lambda w, lanes, a, n: _dealloc(w, lanes, op, a, n), ("u4", "u4"), collective=WHOLE_WARP
        )

    def relinquish(wave: Any, lanes: Array) -> None:
        whole_warps(wave, lanes, op)
        for slot in np.unique(wave.slot[lanes]).tolist():
            tensor_memory(wave).bank(slot).permitted = False

    return Lanewise(relinquish, (), collective=WHOLE_WARP)


def _dealloc(wave: Any, lanes: Array, op: Op, address: Array, columns: Array) -> None:
    whole_warps(wave, lanes, op)
    first = np.broadcast_to(address, lanes.shape)[::32]
    counts = np.broadcast_to(columns, lanes.shape)[::32]
    for lane, at, count in zip(lanes[::32].tolist(), first.tolist(), counts.tolist()):
        tensor_memory(wave).give(int(wave.slot[lane]), at & 0xFFFF, count, lane, op)
    wave.changes += 1
    if wave.allocator.waiters:
        wave.allocator.recheck()


def order(op: Op) -> Bound:
    """`tcgen05.wait::ld`, `wait::st`, and the fences (which order what is ordered here anyway)."""
    if op.mods[0].startswith("fence"):
        return Lanewise(lambda wave, lanes: None, ())
    stores = op.mods[0] == "wait::st"

    def run(wave: Any, lanes: Array) -> None:
        whole_warps(wave, lanes, op)
        tensor_memory(wave).waited(wave.warp[lanes[::32]], stores)

    return Lanewise(run, (), collective=WHOLE_WARP)


def _fragment(op: Op) -> tuple[Array, Array, Array]:
    """Lane, column and half (of `.16x32bx2`) of every register's word: axes register, thread."""
    shape = next(m for m in op.mods if re.fullmatch(r"\d+x\d+b(x2)?", m))
    count = int(next(m for m in op.mods if re.fullmatch(r"x\d+", m))[1:])
    repeat, zero = np.arange(count)[:, None], np.zeros((count, 32), np.int64)
    quad, row = _LANE & 3, _LANE >> 2
    if shape == "32x32b":
        return zero + _LANE, zero + repeat, zero
    if shape == "16x32bx2":
        return zero + (_LANE & 15), zero + repeat, zero + (_LANE >> 4)
    if shape == "16x64b":
        return zero + row + 8 * (_LANE & 1), 2 * repeat + (_LANE >> 1 & 1), zero
    each = 2 if shape == "16x128b" else 4
    r = np.arange(each * count)[:, None]
    none = np.zeros((each * count, 32), np.int64)
    if shape == "16x128b":
        return row + 8 * (r & 1) + none, 4 * (r >> 1) + quad, none
    return row + 8 * (r >> 1 & 1) + none, 8 * (r >> 2) + 2 * quad + (r & 1), none


class _Window:
    """Where the words of an instruction lie, before the address is known."""

    def __init__(self, op: Op, at: int) -> None:
        self.op = op
        self.mem = op.args[at]
        assert isinstance(self.mem, MemArg)
        lanes, columns, half = _fragment(op)
        split = [a for a in op.args if isinstance(a, ConstArg)]
        self.split = int(split[0].value) if split else 0
        self.packed = op.has("pack::16b", "unpack::16b")
        self.lanes = lanes
        self.columns = (2 * columns if self.packed else columns) + half * self.split
        self.width = int(self.columns.max()) + (2 if self.packed else 1)

    def place(self, wave: Any, lane: int, addresses: Array) -> tuple[Area, Array, Array]:
        """The area that a warp touches, and lane and column of each register's word."""
        assert isinstance(self.mem, MemArg)
        address = int(addresses[0]) + self.mem.offset
        if (addresses != addresses[0]).any():
            raise DeviceFault(
                "bad-tensor-address", "lanes of a warp give different addresses", wave.where(lane, self.op)
            )
        quarter = 32 * (int(wave.thread[lane]) >> 5 & 3)
        row = address >> 16
        reach = int(self.lanes.max())
        if row < 32:
            row += quarter
        if not quarter <= row <= row + reach < quarter + 32:
            raise DeviceFault(
                "bad-tensor-address",
                f"lanes {row} to {row + reach} of tensor memory, which are not all this warp's",
                wave.where(lane, self.op),
                expected=f"lanes {quarter} to {quarter + 31}",
            )
        first = address & 0xFFFF
        where = area(int(wave.slot[lane]), self.lanes + row, first, self.width)
        return where, self.lanes + row, self.columns + first


def load(op: Op) -> Bound:
    """`tcgen05.ld`: asynchronous, but a register that is read later holds what was loaded."""
    reduces = op.has("red")
    if reduces:  # the reduction is a result like the others
        d = op.args[0]
        assert isinstance(d, VecArg)
        op.args = (VecArg((*d.items, op.args[1])), *op.args[2:])
    window = _Window(op, 1)
    count = window.lanes.shape[0]
    dtype = {"f32": "f4", "s32": "i4"}.get(op.type, "u4")

    def run(wave: Any, lanes: Array, address: Array, *_: Array) -> Any:
        warps = whole_warps(wave, lanes, op)
        address = np.broadcast_to(address, lanes.shape).reshape(warps, 32)
        out = np.empty((count, warps, 32), np.uint32)
        memory = tensor_memory(wave)
        for w, lane in enumerate(lanes[::32].tolist()):
            where, row, column = window.place(wave, lane, address[w])
            bank = memory.inside(lane, op, where)
            memory.check_move(lane, op, where, False)
            memory.check_known(lane, op, where, bank.known[row, column])
            words = bank.words[row, column]
            if window.packed:
                words = words & np.uint32(0xFFFF) | bank.words[row, column + 1] << np.uint32(16)
            out[:, w] = words
            memory.moves.append(Move(int(wave.warp[lane]), lane, op, where, False))
        results = [r.view(dtype) for r in out.reshape(count, -1)]
        if reduces:
            results.append(_reduced(op, np.stack(results)))
        return results[0] if len(results) == 1 else results

    literals = ("u4",) * (len(op.args) - 2)
    outs = (dtype,) * (count + reduces)
    return Lanewise(run, ("u4", *literals), outs, collective=WHOLE_WARP)


def _reduced(op: Op, values: Array) -> Array:
    """The least or greatest of each thread's registers."""
    if op.has("abs"):
        values = np.abs(values)
    found: Array = values.min(axis=0) if op.has("min") else values.max(axis=0)
    if op.type != "f32":
        return found
    if op.has("NaN"):
        return np.where(np.isnan(found), np.uint32(0x7FFFFFFF).view(np.float32), found)
    whole: Any = np.fmin if op.has("min") else np.fmax
    result: Array = whole.reduce(values, axis=0)
    return np.where(np.isnan(result), np.uint32(0x7FFFFFFF).view(np.float32), result)


def store(op: Op) -> Bound:
    """`tcgen05.st`: asynchronous; whoever reads the words must have waited."""
    window = _Window(op, 0)
    count = window.lanes.shape[0]
    literals = ("u4",) * (len(op.args) - 2)

    def run(wave: Any, lanes: Array, address: Array, *given: Array) -> None:
        warps = whole_warps(wave, lanes, op)
        address = np.broadcast_to(address, lanes.shape).reshape(warps, 32)
        values = np.stack([np.broadcast_to(v, lanes.shape) for v in given[len(literals) :]])
        values = values.reshape(count, warps, 32)
        memory = tensor_memory(wave)
        for w, lane in enumerate(lanes[::32].tolist()):
            where, row, column = window.place(wave, lane, address[w])
            bank = memory.inside(lane, op, where)
            memory.check_move(lane, op, where, True)
            if window.packed:
                bank.words[row, column] = values[:, w] & np.uint32(0xFFFF)
                bank.words[row, column + 1] = values[:, w] >> np.uint32(16)
                bank.known[row, column + 1] = True
            else:
                bank.words[row, column] = values[:, w]
            bank.known[row, column] = True
            memory.moves.append(Move(int(wave.warp[lane]), lane, op, where, True))
        wave.changes += 1

    return Lanewise(run, ("u4", *literals, *("u4",) * count), (), collective=WHOLE_WARP)
