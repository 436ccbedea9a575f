"""A team: waves that stand at the same instruction, with their registers.

Needs the batch of blocks that they belong to. Gives `Team`: registers, EXEC, the watched set, splitting and merging.
Invariant: EXEC as bits (rows of the scalar file) and as booleans (`lanes_on`) say the same; `watch` holds the bit of
every register that some wave waits for or has not written; a mask in `masks` is what the scalar registers of its number
hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault, Where
from ..front.model import Op
from ..front.operands import EXEC, SCALAR_BIT, SCC_BIT
from .masks import FULL, gather, spread
from .pending import Pending, Waits

if TYPE_CHECKING:
    from .batch import Batch

_LITTLE: Any = "little"


def expand(bits: Array, lanes: int) -> Array:
    """Masks (uint32 (waves, words)) as booleans (waves, lanes)."""
    raw = np.ascontiguousarray(bits).view(np.uint8)
    return np.unpackbits(raw, axis=1, count=lanes, bitorder=_LITTLE).view(np.bool_)


def pack(mask: Array) -> Array:
    """Booleans (waves, lanes) as uint32 (waves, words)."""
    return np.ascontiguousarray(np.packbits(mask, axis=1, bitorder=_LITTLE)).view(np.uint32)


class Team:
    """Waves at one place. Arrays have the waves of the team in ascending order on their second axis (first for EXEC)."""

    __slots__ = (
        "E", "F", "H", "I", "S", "SF", "SI", "V", "batch", "full", "ids", "lane_ids", "lanes", "masks", "mode", "op",
        "pend", "position", "scc", "slot", "undef", "waits", "watch", "words",
    )  # fmt: skip

    def __init__(
        self, batch: Batch, ids: Array, vector: Array, scalar: Array, scc: Array, mode: int, waits: Waits
    ) -> None:
        self.batch = batch
        self.lanes = batch.lanes
        self.words = batch.lanes // 32
        self.mode = mode
        self.position = 0
        self.waits = waits
        self.pend: dict[int, list[Pending]] = {}
        self.undef: dict[
            int, Any
        ] = {}  # row -> True or booleans: lanes (scalars: waves) that nothing has written
        self.watch = 0
        self.masks: dict[int, Array] = {}
        self.op: Op | None = None
        self.scc: Array = scc
        self.adopt(ids, vector, scalar)

    def adopt(self, ids: Array, vector: Array, scalar: Array) -> None:
        """Take registers over."""
        self.ids = ids
        self.slot = ids // self.batch.waves_per_block
        self.V = vector
        self.F = vector.view(np.float32)
        self.I = vector.view(np.int32)
        self.H = vector.view(np.uint16)
        self.S = scalar
        self.SF = scalar.view(np.float32)
        self.SI = scalar.view(np.int32)
        self.lane_ids: Array | None = None
        self.exec_changed()

    @property
    def size(self) -> int:
        """How many waves."""
        return int(self.ids.size)

    # -- EXEC and masks --------------------------------------------------------------------------------

    def exec_changed(self) -> None:
        """The rows of EXEC were written: make the booleans."""
        self.E = self.mask_bits(EXEC)
        self.full = bool(self.E.all())
        self.masks.pop(EXEC, None)

    def mask_bits(self, row: int) -> Array:
        """The mask in scalar registers from `row` on, as booleans."""
        rows = self.S[row : row + self.words]
        return expand(rows.T, self.lanes)

    def mask(self, row: int) -> Array:
        """The same, remembered."""
        if row == EXEC:
            return self.E
        known = self.masks.get(row)
        if known is None:
            known = self.masks[row] = self.mask_bits(row)
        return known

    def set_mask(self, row: int, mask: Array) -> None:
        """Write a mask of lanes to scalar registers."""
        words = pack(mask)
        self.S[row] = words[:, 0]
        if self.words == 2:
            self.S[row + 1] = words[:, 1]
        masks = self.masks
        if masks:
            masks.pop(row - 1, None)
            masks.pop(row + 1, None)
        if row + self.words - 1 >= EXEC and row <= EXEC + 1:
            self.exec_changed()
        else:
            masks[row] = mask

    def wrote_scalar(self, row: int, count: int) -> None:
        """Scalar rows were written: what was known of them as masks is not any more."""
        masks = self.masks
        if masks:
            for r in range(row - 1, row + count):
                masks.pop(r, None)
        if row + count - 1 >= EXEC and row <= EXEC + 1:
            self.exec_changed()

    def pair(self, row: int) -> Array:
        """Two scalar rows as uint64."""
        low: Array = self.S[row].astype(np.uint64)
        high = self.S[row + 1].astype(np.uint64)
        result: Array = low | (high << np.uint64(32))
        return result

    def wide(self, row: int) -> Array:
        """Two vector rows as uint64 (waves, lanes)."""
        made = np.empty((self.ids.size, self.lanes), np.uint64)
        parts = made.view(np.uint32)
        parts[:, ::2] = self.V[row]
        parts[:, 1::2] = self.V[row + 1]
        return made

    def active_ids(self) -> Array:
        """The lanes that EXEC names, numbered through the batch, ascending."""
        every = self.every_id()
        return every.ravel() if self.full else every[self.E]

    def every_id(self) -> Array:
        """All lanes, numbered through the batch."""
        if self.lane_ids is None:
            self.lane_ids = self.ids[:, None] * self.lanes + np.arange(self.lanes)
        return self.lane_ids

    # -- registers that are watched --------------------------------------------------------------------

    def check(self, op: Op) -> None:
        """A watched register concerns `op`, which is about to run."""
        if self.pend:
            for row in (*op.reads, *op.writes):
                waiting = self.pend.get(row)
                if waiting is not None:
                    self._pending(op, row, waiting)
        if self.undef:
            self._undefined(op)

    def _pending(self, op: Op, row: int, waiting: list[Pending]) -> None:
        half = op.halves.get(row)
        left = [p for p in waiting if self.waits.open(p).any()]
        if not left:
            del self.pend[row]
            self._unwatch(row)
            return
        if half:
            left = [p for p in left if not p.half or p.half == half]
            if not left:
                return
        if op.vmem and row in op.writes and row not in op.reads and all(p.in_order for p in left):
            return  # loads of the vector memory come back in order
        p = left[0]
        wave = int(np.argmax(self.waits.open(p)))
        verb = "read" if row in op.reads else "overwritten"
        raise DeviceFault(
            "missing-wait",
            f"register {name_of(row, self.batch.layout.vgprs)} {verb} before its value has arrived",
            self.where(op, wave),
            expected=f"a wait for {self.waits.names[p.counter]} behind `{p.op.text()}`",
            notes=(f"requested at `{p.op.text()}`{f' ({p.op.loc})' if p.op.loc else ''}",),
            suggestion=f"wait for {self.waits.names[p.counter]} before this instruction",
        )

    def _unwatch(self, row: int) -> None:
        if row not in self.pend and row not in self.undef:
            self.watch &= ~(1 << row)

    def _undefined(self, op: Op) -> None:
        if op.shadow is not None:
            op.shadow.run(self, op)
            return
        undef = self.undef
        bad: Any = None
        low: Any = None  # the same without the high words of pairs
        for row in op.reads:
            lanes = undef.get(row)
            if lanes is None:
                continue
            here = self._active(lanes, row, op)
            if not here.any():
                continue
            if row in op.sinks:
                self.report_undefined(op, row, here)
            bad = here if bad is None else (bad | here)
            if row not in op.highs:
                low = here if low is None else (low | here)
        if op.mask_out:
            self._define_mask(op, low, bad)
            return
        for i, row in enumerate(op.writes):
            self._define(op, row, low if i == 0 else bad)

    def _define_mask(self, op: Op, low: Any, bad: Any) -> None:
        """`op` will write a mask of lanes (behind what else it writes), whose bits are undefined where `bad` holds."""
        lanes = (
            np.zeros(self.E.shape, np.bool_) if bad is None else np.broadcast_to(bad, self.E.shape) & self.E
        )
        for i, row in enumerate(r for r in op.writes if r not in op.mask_out):
            self._define(op, row, low if i == 0 else bad)
        for row, found in zip(op.mask_out, gather(lanes)):
            self.define_bits(row, found)

    def define_bits(self, row: int, bits: Array) -> None:
        """A scalar register will have these undefined bits."""
        if bits.any():
            self.undef[row] = bits
            self.watch |= 1 << row
        elif row in self.undef:
            del self.undef[row]
            self._unwatch(row)

    def define_condition(self, bad: Array) -> None:
        """The condition bit will be undefined in these waves."""
        if bad.any():
            self.undef[SCC_BIT] = bad
            self.watch |= 1 << SCC_BIT
        elif SCC_BIT in self.undef:
            del self.undef[SCC_BIT]
            self._unwatch(SCC_BIT)

    def _active(self, lanes: Any, row: int, op: Op) -> Array:
        """Where an undefined register matters: booleans that broadcast to (waves, lanes)."""
        scalar = row >= SCALAR_BIT
        if lanes is True:
            lanes = np.ones((self.size, 1), np.bool_)
        elif row in op.moved and op.move is not None:
            lanes = op.move(self, lanes)
        elif row in op.masks:
            lanes = spread(lanes, self.lanes, op.masks.index(row))
        elif scalar:
            lanes = lanes[:, None] != 0
        if row in op.taken:
            lanes = lanes & op.taken[row](self)
        if op.row.kind in ("salu", "control", "end", "smem", "wait"):
            found: Array = lanes
        else:
            found = lanes & self.E if not op.exec_all else lanes
        return found

    def _define(self, op: Op, row: int, bad: Any) -> None:
        """`op` will write the register, with lanes that have no value where `bad` holds."""
        old = self.undef.get(row)
        if row >= SCALAR_BIT:
            now: Any = None if bad is None else bad.any(axis=1)
            if now is not None and row != SCC_BIT:
                now = np.where(now, FULL, np.uint32(0))
        else:
            written = np.ones((self.size, self.lanes), np.bool_) if op.exec_all else self.E
            some = op.written(self) if op.written is not None else None
            if some is not None:
                written = np.broadcast_to(some, self.E.shape)
            now = None if bad is None else (bad & written)
            if old is not None and not (op.exec_all or (self.full and some is None)):
                kept = ~written if old is True else old & ~written
                now = kept if now is None else kept | now
            if now is not None and now.shape != self.E.shape:
                now = np.broadcast_to(now, self.E.shape)
        if now is None or not now.any():
            if old is not None:
                del self.undef[row]
                self._unwatch(row)
        else:
            self.undef[row] = now
            self.watch |= 1 << row

    def report_undefined(self, op: Op, row: int, here: Array) -> None:
        """A fault: a register that nothing has written decides something."""
        wave, lane = np.unravel_index(int(np.argmax(here)), here.shape)
        lane_at = int(lane) if here.shape[1] > 1 else None
        raise DeviceFault(
            "uninitialised-register",
            f"register {name_of(row, self.batch.layout.vgprs)} read before it was written",
            self.where(op, int(wave), lane_at),
            suggestion="give the variable a value on every path that reaches this instruction",
        )

    def wrote(self, rows: tuple[int, ...]) -> None:
        """All of these registers have values (what the machine itself writes)."""
        for row in rows:
            if row in self.undef:
                del self.undef[row]
                self._unwatch(row)

    def undefine(self, row: int, lanes: Array) -> None:
        """A vector register that was just written has no value in these lanes."""
        old = self.undef.get(row)
        self.undef[row] = True if old is True else lanes if old is None else old | lanes
        self.watch |= 1 << row

    def require(self, op: Op, rows: tuple[int, ...], where: Array | None = None) -> None:
        """A fault where lanes that are on have no value in one of these registers."""
        for row in rows:
            lanes = self.undef.get(row)
            if lanes is not None:
                here = self._active(lanes, row, op)
                if where is not None:
                    here = here & where
                if here.any():
                    self.report_undefined(op, row, here)

    def expect(self, row: int, pending: Pending) -> None:
        """A register's value is on its way."""
        before = self.pend.get(row)
        self.pend[row] = [pending] if before is None else [*before, pending]
        self.watch |= 1 << row

    # -- moving ----------------------------------------------------------------------------------------

    def part(self, which: Array) -> Team:
        """Some of the waves (ascending positions in the team), as a team of their own."""
        made = Team(
            self.batch,
            self.ids[which],
            self.V.take(which, axis=1),
            self.S.take(which, axis=1),
            self.scc[which],
            self.mode,
            self.waits.part(which),
        )
        made.pend = {row: [p.part(which) for p in waiting] for row, waiting in self.pend.items()}
        for row, lanes in self.undef.items():
            here = lanes if lanes is True else lanes[which]
            if here is True or here.any():
                made.undef[row] = here
        for row in (*made.pend, *made.undef):
            made.watch |= 1 << row
        return made

    @staticmethod
    def merge(teams: list[Team]) -> Team:
        """One team of several that stand at one place."""
        if len(teams) == 1:
            return teams[0]
        ids = np.concatenate([t.ids for t in teams])
        order = np.argsort(ids)
        vector = np.concatenate([t.V for t in teams], axis=1).take(order, axis=1)
        scalar = np.concatenate([t.S for t in teams], axis=1).take(order, axis=1)
        scc = np.concatenate([t.scc for t in teams])[order]
        first = teams[0]
        waits = Waits.merge([t.waits for t in teams], order)
        made = Team(first.batch, ids[order], vector, scalar, scc, first.mode, waits)
        rows = {row for t in teams for row in t.pend}
        for row in rows:
            made.pend[row] = Pending.merge([(t.pend.get(row, []), t.size) for t in teams], order)
        for row in {row for t in teams for row in t.undef}:
            parts = [t.undef.get(row) for t in teams]
            if all(p is True for p in parts):
                made.undef[row] = True
                continue
            shape: tuple[int, ...] = () if row >= SCALAR_BIT else (first.lanes,)
            scalar_ = row >= SCALAR_BIT and row != SCC_BIT
            every, none = (FULL, np.uint32(0)) if scalar_ else (np.True_, np.False_)
            whole = [
                np.full((t.size, *shape), every if p is True else none) if p is None or p is True else p
                for t, p in zip(teams, parts)
            ]
            made.undef[row] = np.concatenate(whole)[order]
        for row in (*made.pend, *made.undef):
            made.watch |= 1 << row
        return made

    # -- naming ----------------------------------------------------------------------------------------

    def where(self, op: Op, wave: int, lane: int | None = None) -> Where:
        """A lane (default: the first that is on) of the team's wave number `wave`, at an instruction."""
        if lane is None:
            on = np.flatnonzero(self.E[wave])
            lane = int(on[0]) if on.size else 0
        return self.batch.where(int(self.ids[wave]) * self.lanes + lane, op)


def name_of(row: int, vgprs: int) -> str:
    """A register by its bit in the watched set."""
    if row == SCC_BIT:
        return "scc"
    if row >= SCALAR_BIT:
        at = row - SCALAR_BIT
        if at < 106:
            return f"s{at}"
        names = {106: "vcc_lo", 107: "vcc_hi", 124: "m0", 125: "null", 126: "exec_lo", 127: "exec_hi"}
        return names.get(at, f"ttmp{at - 108}" if at < 124 else f"scalar {at}")
    return f"v{row}" if row < vgprs else f"a{row - vgprs}"
