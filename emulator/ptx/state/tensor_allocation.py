"""`tcgen05.alloc`: warps that wait until there is room in tensor memory.

Needs tensor memory and the scheduler. Gives `Allocator`. Invariant: a warp goes on when all its lanes have come (with
cta_group::2, those of a warp of the peer block as well) and the columns are free; who waits longest is served first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ..front.cfg import Block
from ..front.model import Op
from .access import store
from .tensor_memory import COLUMNS, tensor_memory

if TYPE_CHECKING:
    from .wave import Wave


@dataclass(slots=True)
class _Waiter:
    """The lanes of one warp at an allocation."""

    block: Block
    op: Op
    warp: int
    slot: int
    lanes: Array
    address: Array
    columns: int


class Allocator:
    """The allocations of a wave that are under way."""

    def __init__(self, wave: Wave) -> None:
        self.wave = wave
        self.waiters: list[_Waiter] = []

    @property
    def waiting(self) -> int:
        """How many lanes wait."""
        return sum(w.lanes.size for w in self.waiters)

    def step(self, block: Block, lanes: Array, address: Array, columns: Array) -> None:
        """Lanes come to the allocation that ends `block`."""
        op = block.op
        assert op is not None
        warps = self.wave.warp[lanes]
        address = np.broadcast_to(address, lanes.shape)
        columns = np.broadcast_to(columns, lanes.shape)
        for warp in np.unique(warps):
            here = warps == warp
            count = self._count(op, lanes[here], columns[here])
            slot = int(self.wave.slot[lanes[here][0]])
            self._join(_Waiter(block, op, int(warp), slot, lanes[here], address[here], count))
        self.recheck()

    def _join(self, new: _Waiter) -> None:
        for old in self.waiters:
            if old.warp == new.warp and old.block is new.block:
                old.lanes = np.concatenate([old.lanes, new.lanes])
                old.address = np.concatenate([old.address, new.address])
                return
        self.waiters.append(new)

    def _count(self, op: Op, lanes: Array, columns: Array) -> int:
        count = int(columns[0])
        power = 32 <= count <= COLUMNS and count & (count - 1) == 0
        if not power or (columns != count).any():
            raise DeviceFault(
                "bad-tensor-address",
                "number of columns that cannot be allocated",
                self.wave.where(int(lanes[0]), op),
                expected="the same power of two from 32 to 512 in all lanes",
                found=str(count),
            )
        return count

    def recheck(self) -> None:
        """Let go whom there is room for."""
        alive = np.bincount(self.wave.warp[self.wave.alive], minlength=int(self.wave.warp.max()) + 1)
        ready = [w for w in self.waiters if w.lanes.size >= alive[w.warp]]
        served: list[_Waiter] = []
        for waiter in ready:
            if waiter not in served:
                served += self._serve(waiter, [w for w in ready if w not in served])
        self.waiters = [w for w in self.waiters if w not in served]
        for waiter in served:
            self.wave.go(waiter.block.targets[0], np.sort(waiter.lanes))

    def _serve(self, waiter: _Waiter, ready: list[_Waiter]) -> list[_Waiter]:
        partners = [waiter]
        if waiter.op.has("cta_group::2"):
            peer = waiter.slot ^ 1
            partners += [w for w in ready if w.slot == peer and w.op.has("cta_group::2")][:1]
            if len(partners) < 2:
                return []
            partners.sort(key=lambda w: w.slot)
        memory = tensor_memory(self.wave)
        for w in partners:
            self._check_allowed(w)
        first = memory.room([w.slot for w in partners], waiter.columns)
        if first < 0:
            return []
        for w in partners:
            lane = w.lanes[:1]
            memory.take(w.slot, first, w.columns, int(lane[0]), w.op)
            space = "shared" if w.op.has("shared::cta") else "generic"
            store(self.wave, lane, w.op, w.address[:1], (np.array([first], np.uint32),), "u4", space, True)
            self.wave.sanitizer.warp_barrier(
                np.sort(w.lanes)
            )  # the warp that allocates may read the address at once
        return partners

    def _check_allowed(self, w: _Waiter) -> None:
        bank = tensor_memory(self.wave).bank(w.slot)
        where = self.wave.where(int(w.lanes[0]), w.op)
        if not bank.permitted:
            raise DeviceFault(
                "bad-tensor-address", "allocation after tcgen05.relinquish_alloc_permit in this block", where
            )
        if w.columns > bank.last:
            raise DeviceFault(
                "bad-tensor-address",
                f"allocation of {w.columns} columns after one of {bank.last}",
                where,
                suggestion="allocate the largest part first: sizes must not grow",
            )

    def describe(self) -> list[str]:
        """Who waits."""
        return [
            f"{self.wave.name_lanes(w.lanes)} at `{w.op.text()}`{f' ({w.op.loc})' if w.op.loc else ''}: "
            f"{w.columns} columns of tensor memory"
            for w in self.waiters
        ]
