"""Barriers of a block: `bar` and `barrier`, with ids, counts, arrive and reduction.

Needs the wave. Gives `Barriers`. Invariant: a barrier releases exactly when the counted threads have
arrived; threads that ended count no more (unless a count was given); lanes of a warp that came by different
instructions are reported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ..front.cfg import Block
from ..front.model import Op, RegArg

if TYPE_CHECKING:
    from .wave import Wave

IDS = 16


class _Waiters:
    """Lanes that came together by one instruction."""

    __slots__ = ("block", "keys", "lanes", "predicate")

    def __init__(self, block: Block, lanes: Array, keys: Array, predicate: Array | None) -> None:
        self.block, self.lanes, self.keys, self.predicate = block, lanes, keys, predicate

    def keep(self, chosen: Array) -> _Waiters:
        p = None if self.predicate is None else self.predicate[chosen]
        return _Waiters(self.block, self.lanes[chosen], self.keys[chosen], p)


class Barriers:
    """State of all barriers of a wave; a key is block slot times 16 plus barrier id."""

    def __init__(self, wave: Wave) -> None:
        self.wave = wave
        self.arrived: Array = np.zeros(wave.blocks * IDS, np.int64)
        self.counts: Array = np.zeros(
            wave.blocks * IDS, np.int64
        )  # explicit count; 0: all threads of the block
        self.groups: list[_Waiters] = []
        self.waiting = 0
        self.releases = 0

    def arrive(self, block: Block, lanes: Array, values: tuple[Array, ...]) -> None:
        """Lanes come to the barrier that ends `block`."""
        op = block.op
        assert op is not None
        ident, count, predicate = self._operands(op, values)
        wave = self.wave
        self._check_id(op, lanes, ident)
        waits = not op.has("arrive")
        if (
            waits
            and predicate is None
            and count is None
            and ident.size == 1
            and lanes.size == wave.alive_count
            and self.waiting == 0
            and not self.arrived.any()
        ):
            self.releases += 1
            wave.sanitizer.block_barrier(lanes)
            wave.go(block.targets[0], lanes)
            return
        keys = wave.slot[lanes] * IDS + ident.astype(np.int64)
        self._count(op, lanes, keys, count)
        if waits:
            p = None if predicate is None else np.broadcast_to(predicate, lanes.shape)
            self.groups.append(_Waiters(block, lanes, keys, p))
            self.waiting += lanes.size
        else:
            wave.sanitizer.arrive(lanes)
            wave.go(block.targets[0], lanes)
        self.recheck()

    def _operands(self, op: Op, values: tuple[Array, ...]) -> tuple[Array, Array | None, Array | None]:
        """Barrier id, thread count and predicate, where they are there."""
        if not op.has("red"):
            ident = values[0] if values else np.zeros(1, np.uint32)
            return ident, (values[1] if len(values) > 1 else None), None
        return values[0], (values[1] if len(values) > 2 else None), values[-1].astype(np.bool_)

    def _check_id(self, op: Op, lanes: Array, ident: Array) -> None:
        bad = ident >= IDS
        if bad.any():
            at = int(np.argmax(bad))
            lane = int(lanes[at if ident.size > 1 else 0])
            raise DeviceFault(
                "bad-barrier",
                "barrier id out of range",
                self.wave.where(lane, op),
                expected="0 to 15",
                found=str(int(ident[at])),
            )

    def _count(self, op: Op, lanes: Array, keys: Array, count: Array | None) -> None:
        wave = self.wave
        self.arrived += np.bincount(keys, minlength=self.arrived.size)
        if count is None:
            return
        given = np.broadcast_to(count, keys.shape).astype(np.int64)
        bad = (given % 32 != 0) | (given == 0) | (given > wave.warps_per_block * 32)
        if bad.any():
            at = int(np.argmax(bad))
            raise DeviceFault(
                "bad-barrier",
                "barrier thread count that can never be met",
                wave.where(int(lanes[at]), op),
                expected=f"a multiple of 32 from 32 to {wave.warps_per_block * 32}",
                found=str(int(given[at])),
            )
        known = self.counts[keys]
        self.counts[keys] = given
        other = ((known != 0) & (known != given)) | (self.counts[keys] != given)
        if other.any() and wave.launch.sanitizer.barriers:
            at = int(np.argmax(other))
            raise DeviceFault(
                "bad-barrier",
                "threads give different counts for one barrier",
                wave.where(int(lanes[at]), op),
                expected=str(int(known[at]) or int(self.counts[keys[at]])),
                found=str(int(given[at])),
            )

    def recheck(self) -> None:
        """Release the barriers that are complete."""
        wave = self.wave
        alive = np.repeat(wave.alive_in_slot, IDS)
        partial = wave.warps_per_block * 32 - wave.threads
        wanted = np.where(self.counts > 0, self.counts, alive)
        if partial:  # the missing lanes of a block's last warp count as if they had come
            wanted = np.where(self.counts > wave.threads - wave.threads % 32, wanted - partial, wanted)
        done = (self.arrived >= wanted) & (self.arrived > 0)
        if not done.any():
            return
        over = self.arrived > wanted
        if over.any() and wave.launch.sanitizer.barriers:
            self._too_many(int(np.argmax(over)), wanted)
        released: list[_Waiters] = []
        kept: list[_Waiters] = []
        for group in self.groups:
            go = done[group.keys]
            if go.all():
                released.append(group)
            elif not go.any():
                kept.append(group)
            else:
                released.append(group.keep(go))
                kept.append(group.keep(~go))
        self.groups = kept
        self.waiting = sum(g.lanes.size for g in kept)
        self.arrived[done] = 0
        self.counts[done] = 0
        self.releases += 1
        self._release(released)

    def _too_many(self, key: int, wanted: Array) -> None:
        for group in self.groups:
            inside = group.keys == key
            if inside.any():
                assert group.block.op is not None
                raise DeviceFault(
                    "bad-barrier",
                    f"more threads came to barrier {key % IDS} than it counts",
                    self.wave.where(int(group.lanes[inside][-1]), group.block.op),
                    expected=str(int(wanted[key])),
                    found=str(int(self.arrived[key])),
                )

    def _release(self, released: list[_Waiters]) -> None:
        wave = self.wave
        if len(released) > 1 and wave.launch.sanitizer.barriers:
            self._check_aligned(released)
        reduced = [g for g in released if g.predicate is not None]
        if reduced:
            self._reduce(reduced)
        if released:
            wave.sanitizer.block_barrier(wave.merge([g.lanes for g in released]))
        for group in released:
            wave.go(group.block.targets[0], group.lanes)

    def _check_aligned(self, released: list[_Waiters]) -> None:
        """Lanes of one warp must come to an aligned barrier by the same instruction."""
        owner: Array = np.full(self.wave.blocks * self.wave.warps_per_block, -1)
        ops = []
        for number, group in enumerate(released):
            op = group.block.op
            assert op is not None
            ops.append(op)
            if op.base == "barrier" and not op.has("aligned"):
                continue
            warps = self.wave.warp[group.lanes]
            before = owner[warps]
            strange = (before >= 0) & (np.array([ops[b] is not op for b in range(number)] + [False])[before])
            if strange.any():
                at = int(np.argmax(strange))
                first = ops[int(before[at])]
                raise DeviceFault(
                    "divergent-barrier",
                    "aligned barrier reached by lanes of one warp at different instructions",
                    self.wave.where(int(group.lanes[at]), op),
                    notes=(
                        f"other lanes of the warp came by `{first.text()}`{f' ({first.loc})' if first.loc else ''}",
                    ),
                    suggestion="move the barrier out of the branch, so that the whole warp meets at one instruction",
                )
            owner[warps] = number

    def _reduce(self, released: list[_Waiters]) -> None:
        """`bar.red`: one answer a barrier, written to every lane that took part."""
        keys = np.concatenate([g.keys for g in released])
        values = np.concatenate([g.predicate for g in released if g.predicate is not None])
        true = np.bincount(keys[values], minlength=self.arrived.size)
        total = np.bincount(keys, minlength=self.arrived.size)
        for group in released:
            op = group.block.op
            assert op is not None
            if op.has("popc"):
                answer: Array = true[group.keys].astype(np.uint32)
            elif op.has("and"):
                answer = true[group.keys] == total[group.keys]
            else:
                answer = true[group.keys] > 0
            dst = op.args[0]
            if isinstance(dst, RegArg) and self.wave.R[dst.index] is not None:
                self.wave.R[dst.index][group.lanes] = answer

    def first_waiter(self) -> tuple[int, Op]:
        """A lane that waits, and where."""
        group = self.groups[0]
        assert group.block.op is not None
        return int(group.lanes[0]), group.block.op

    def describe(self) -> list[str]:
        """Who waits at which barrier, and how many are missing."""
        lines = []
        for group in self.groups:
            op = group.block.op
            assert op is not None
            key = int(group.keys[0])
            wanted = int(self.counts[key]) or int(self.wave.alive_in_slot[key // IDS])
            place = f" ({op.loc})" if op.loc else ""
            lines.append(
                f"{self.wave.name_lanes(group.lanes)} at `{op.text()}`{place}: "
                f"barrier {key % IDS} has {int(self.arrived[key])} of {wanted} threads"
            )
        return lines
