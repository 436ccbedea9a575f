"""Vector memory: loads, stores and atomics of the global, flat, scratch and buffer segments.

Needs addresses, counters and the registers. Gives `bind`. Invariant: memory is read and written when the instruction is
issued; the registers of a load are in the watched set until a wait of its counter says that it has come back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...core.access import Access
from ...core.arrays import Array
from ..front.model import Context, Op, Refused, Step
from ..front.operands import Const, Operand, Reg
from ..state import spills
from ..state.pending import DS, LOAD, STORE, Pending
from ..state.team import Team
from ..state.waits import counters
from .address import flat_pieces, global_pieces, load, local_pieces, scratch_pieces, store
from .atomics import atomic_of
from .buffers import buffer_address, buffer_pieces

Address = Callable[[Team], Array]
_WIDTHS = {"v2": 2, "v3": 3, "v4": 4, "u64": 2, "s64": 2, "b64": 2, "f64": 2}


@dataclass(slots=True)
class Shape:
    """What an access moves: `width` bytes an item, `count` items a lane; `signed`; `half`: which half of a register."""

    width: int
    count: int
    signed: bool = False
    half: str = ""


def shape_of(name: str, kind: str) -> Shape:
    """The shape of a plain load or store."""
    half = "h" if "d16_hi" in name else "l" if "d16" in name else ""
    words = name.split("_")
    if any(w in ("ubyte", "u8", "byte", "b8") for w in words):
        return Shape(1, 1, False, half)
    if any(w in ("sbyte", "i8") for w in words):
        return Shape(1, 1, True, half)
    if any(w in ("ushort", "u16", "short", "b16") for w in words):
        return Shape(2, 1, False, half)
    if any(w in ("sshort", "i16") for w in words):
        return Shape(2, 1, True, half)
    return Shape(4, _WIDTHS.get(kind, 1))


def coherent(op: Op) -> bool:
    """Whether the access says that other waves may touch the same memory: an atomic or volatile one."""
    return any(w in ("glc", "slc", "dlc", "sc0", "sc1") or w.startswith("scope:") for w in op.inst.words)


def register_rows(a: Operand) -> tuple[int, ...]:
    return a.rows() if isinstance(a, Reg) else ()


class _Access:
    """An instruction while it is made ready: its operands by their parts."""

    def __init__(self, ctx: Context, op: Op) -> None:
        self.ctx, self.op = ctx, op
        self.segment, _, rest = op.row.name.partition("_")
        self.is_atomic = rest.startswith("atomic")
        self.is_store = rest.startswith("store")
        args = list(op.args)
        loads = bool(op.row.dst) and not self.is_atomic
        returns = loads or (self.is_atomic and self.returning())
        self.result: Reg | None = None
        self.data: Operand | None = None
        if returns:
            first = args.pop(0)
            assert isinstance(first, Reg)
            self.result = first
        if self.segment == "buffer":  # an atomic's answer goes to the register of its data
            if not loads:
                self.data = self.result if returns else args.pop(0)
            self.where: list[Operand] = args
        else:
            self.where = [args.pop(0)]
            if not loads:
                self.data = args.pop(0)
            self.where += args
        self.offset = op.value("offset")
        self.address, rows = self.addresses()
        op.sinks = rows
        data = register_rows(self.data) if self.data is not None else ()
        op.reads = (*rows, *data)
        op.sinks = (*rows, *data) if self.is_atomic else rows
        op.writes = register_rows(self.result) if self.result is not None else ()
        op.vmem = loads and self.segment != "flat"
        op.seal()

    def returning(self) -> bool:
        words = self.op.inst.words
        if self.segment == "buffer":
            return any(w in ("glc", "sc0") or w == "th:TH_ATOMIC_RETURN" for w in words)
        plain = 2 if self.segment == "flat" else 3
        return len(self.op.args) > plain or (
            any(w in ("th:TH_ATOMIC_RETURN",) for w in words) and len(self.op.args) >= plain + 1
        )

    def nbytes(self) -> int:
        """The bytes of memory that a lane touches."""
        row = self.op.row
        if self.is_atomic:
            return atomic_of(self.op).width
        shape = shape_of(row.name, (*row.src, *row.dst)[0])
        return shape.width * shape.count

    def addresses(self) -> tuple[Address, tuple[int, ...]]:
        """The closure that gives the addresses of the lanes that are on, and the registers that it reads."""
        if self.segment == "buffer":
            return buffer_address(self.ctx, self.op, self.where, self.nbytes())
        where = self.where
        rows = tuple(r for a in where for r in register_rows(a))
        vaddr = where[0] if isinstance(where[0], Reg) else None
        saddr = where[1] if len(where) > 1 and isinstance(where[1], Reg) and not where[1].null else None
        if len(where) > 1 and isinstance(where[1], Const):
            raise Refused("an address constant")
        if self.segment == "scratch":
            return _scratch_address(vaddr, saddr, self.offset), rows
        scale = 0
        if self.op.has("scale_offset"):
            shape = shape_of(self.op.row.name, (*self.op.row.src, *self.op.row.dst)[0])
            scale = (shape.width * shape.count).bit_length() - 1
        return flat_address(vaddr, saddr, self.offset, scale), rows

    def pieces(self) -> Callable[[Team, Array, Array, int, int], list[Access]]:
        """What finds the memory behind addresses."""
        op = self.op
        if self.segment == "scratch":
            return lambda t, lanes, a, n, align: scratch_pieces(t.batch, lanes, op, a, n)
        if self.segment == "flat":
            return lambda t, lanes, a, n, align: flat_pieces(t.batch, lanes, op, a, n, align)
        if self.segment == "buffer":
            return lambda t, lanes, a, n, align: buffer_pieces(t, lanes, op, a, n, align)
        return lambda t, lanes, a, n, align: global_pieces(t.batch, lanes, op, a, n, align)


def flat_address(vaddr: Reg | None, saddr: Reg | None, offset: int, scale: int = 0) -> Address:
    add = np.uint64(offset & 0xFFFFFFFFFFFFFFFF)

    def read(t: Team) -> Array:
        if vaddr is None:
            a = np.broadcast_to((t.pair(saddr.first) + add)[:, None], t.E.shape)  # type: ignore[union-attr]
        elif saddr is not None:
            a = (t.V[vaddr.first].astype(np.uint64) << np.uint64(scale)) + (t.pair(saddr.first) + add)[
                :, None
            ]
        else:
            a = t.wide(vaddr.first)
            if offset:
                a += add
        return a.ravel() if t.full else a[t.E]

    return read


def _scratch_address(vaddr: Reg | None, saddr: Reg | None, offset: int) -> Address:
    def read(t: Team) -> Array:
        a: Any = np.int64(offset)
        if saddr is not None:
            a = a + t.SI[saddr.first].astype(np.int64)[:, None]
        if vaddr is not None:
            a = a + t.V[vaddr.first]
        a = np.broadcast_to(a, t.E.shape)
        result: Array = a.ravel() if t.full else a[t.E]
        return result

    return read


def put_lanes(t: Team, row: int, data: Array) -> None:
    """Write a register of the lanes that are on."""
    if t.full:
        t.V[row] = data.reshape(t.E.shape)
    else:
        t.V[row][t.E] = data


def put_half(t: Team, row: int, half: str, data: Array) -> None:
    """Write a half of a register of the lanes that are on."""
    at = 1 if half == "h" else 0
    part = t.H[row, :, at::2]
    if t.full:
        part[...] = data.reshape(t.E.shape)
    else:
        part[t.E] = data


def take_lanes(t: Team, row: int) -> Array:
    """A register of the lanes that are on."""
    result: Array = t.V[row].ravel() if t.full else t.V[row][t.E]
    return result


def expects(ctx: Context, op: Op, segment: str, writes: tuple[int, ...], kind: str, half: str = "") -> Step:
    """What notes that an operation is under way, and which registers it brings."""
    stand_for, _ = counters(ctx.target)
    store_only = kind == "store"
    counter = stand_for[STORE if store_only else LOAD]
    second = stand_for[DS] if segment == "flat" else -1
    # LLVM's `hasFlatLgkmVMemCountInOrder`: from gfx10 on, both counters of a flat access count in order
    ordered = second < 0 or ctx.target.family.startswith("rdna")

    def issue(t: Team) -> None:
        ticket = t.waits.issue(counter, ordered)
        other = t.waits.issue(second, ordered) if second >= 0 else None
        if writes:
            here = Pending(counter, ticket, ordered, op, half)
            there = None if other is None else Pending(second, other, ordered, op, half)
            for row in writes:
                if not half:
                    t.pend.pop(row, None)
                t.expect(row, here)
                if there is not None:
                    t.expect(row, there)

    return issue


def bind(ctx: Context, op: Op) -> Step:
    """The step of an access to vector memory."""
    name = op.row.name
    if "_lds_" in name or name.endswith("_lds") or op.has("lds"):
        from .direct import bind_direct

        return bind_direct(ctx, op)
    access = _Access(ctx, op)
    if access.is_atomic:
        return _atomic(ctx, access)
    if access.is_store:
        return _store(ctx, access)
    return _load(ctx, access)


def _load(ctx: Context, access: _Access) -> Step:
    op = access.op
    shape = shape_of(op.row.name, op.row.dst[0])
    half = shape.half
    result = access.result
    assert result is not None
    if result.half:
        half = result.half
    if half:
        op.halves = {op.writes[0]: half}
    pieces, address = access.pieces(), access.address
    issue = expects(ctx, op, access.segment, op.writes, "load", half)
    plain = not coherent(op) and access.segment != "scratch"
    first = result.first
    nbytes = shape.width * shape.count

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        lanes = t.active_ids()
        if lanes.size:
            found = pieces(t, lanes, address(t), nbytes, 1)
            if len(found) == 1 and found[0].chosen is None:
                values = load(t.batch, op, found[0], shape.width, shape.count, plain)
            else:
                values = [np.zeros(lanes.size, f"u{shape.width}") for _ in range(shape.count)]
                for part in found:
                    for v, got in zip(values, load(t.batch, op, part, shape.width, shape.count, plain)):
                        v[part.chosen] = got
            for k, v in enumerate(values):
                _deliver(t, first + k, v, shape, half)
            for part in found:
                if part.space == "local":
                    spills.loaded(t, op.writes, part, shape.width)
        issue(t)

    return step


def _deliver(t: Team, row: int, v: Array, shape: Shape, half: str) -> None:
    if shape.width < 4 and shape.signed:
        v = v.view(f"i{shape.width}").astype(np.int32).view(np.uint32)
    if half:
        put_half(t, row, half, v.astype(np.uint16))
    else:
        put_lanes(t, row, v)


def _store(ctx: Context, access: _Access) -> Step:
    op = access.op
    shape = shape_of(op.row.name, op.row.src[0])
    data = access.data
    assert data is not None
    if not isinstance(data, Reg):
        raise Refused("data that is no register")
    pieces, address = access.pieces(), access.address
    issue = expects(ctx, op, access.segment, (), "store")
    plain = not coherent(op) and access.segment != "scratch"
    first, half = data.first, data.half or shape.half
    if half:
        op.halves = {data.rows()[0]: half}
    nbytes = shape.width * shape.count
    data_rows = data.rows()

    def values(t: Team) -> list[Array]:
        found = [take_lanes(t, first + k) for k in range(shape.count)]
        if shape.width < 4:
            if half == "h":
                found = [v >> np.uint32(16) for v in found]
            found = [v.astype(f"u{shape.width}") for v in found]
        return found

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        lanes = t.active_ids()
        if lanes.size:
            given = values(t)
            for part in pieces(t, lanes, address(t), nbytes, 1):
                mine = given if part.chosen is None else [v[part.chosen] for v in given]
                store(t.batch, op, part, shape.width, mine, plain)
                if t.watch & op.need:
                    spills.stored(t, op, data_rows, part, shape.width)
        issue(t)

    return step


def _atomic(ctx: Context, access: _Access) -> Step:
    op = access.op
    data = access.data
    if not isinstance(data, Reg):
        raise Refused("data that is no register")
    run = atomic_of(op)
    pieces, address = access.pieces(), access.address
    result = access.result
    issue = expects(ctx, op, access.segment, op.writes, "load" if result is not None else "store")

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        lanes = t.active_ids()
        if lanes.size:
            found = pieces(t, lanes, address(t), run.width, run.width)
            old = run(
                t, found, [take_lanes(t, data.first + k) for k in range(data.count)], result is not None
            )
            if result is not None:
                words = np.ascontiguousarray(old).view(np.uint32).reshape(lanes.size, -1)
                for k in range(words.shape[1]):
                    put_lanes(t, result.first + k, words[:, k])
        issue(t)

    return step


__all__ = ["bind", "expects", "local_pieces", "put_lanes", "shape_of", "take_lanes"]
