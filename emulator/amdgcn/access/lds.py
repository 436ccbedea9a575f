"""Local memory: `ds_` loads, stores and atomics, and the ones that only carry values between lanes.

Needs addresses, counters and the registers. Gives `bind`. Invariant: an address outside the block's local memory is a
fault; registers of a load are in the watched set until its counter says that it has come back.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...core.arrays import Array
from ..forms.cross import ds_lanes
from ..front.model import Context, Op, Refused, Step
from ..front.operands import M0, SCALAR_BIT, Reg
from ..state.pending import DS, Pending
from ..state.team import Team
from ..state.waits import counters
from .address import load, local_pieces, store
from .atomics import atomic_of
from .vmem import Shape, put_half, put_lanes, shape_of, take_lanes


def _issue(ctx: Context, op: Op, half: str = "") -> Step:
    stand_for, _ = counters(ctx.target)
    counter = stand_for[DS]

    def issue(t: Team) -> None:
        ticket = t.waits.issue(counter, True)
        if op.writes:
            pending = Pending(counter, ticket, True, op, half)
            for row in op.writes:
                t.expect(row, pending)

    return issue


def _twice(name: str) -> int:
    """For two addresses in one instruction, how many items an offset counts; 0: one address."""
    if "2st64" in name or "2addr_stride64" in name:
        return 64
    return 1 if any(w in name for w in ("read2", "write2", "2addr")) else 0


def _offsets(op: Op, item: int) -> list[int]:
    step = _twice(op.row.name)
    if not step:
        return [op.value("offset")]
    return [op.value("offset0") * item * step, op.value("offset1") * item * step]


def _rows(*args: object) -> tuple[int, ...]:
    return tuple(r for a in args if isinstance(a, Reg) for r in a.rows())


def _address(a: Reg | None, thread: bool) -> Callable[[Team], Array]:
    if a is None:  # M0 and four bytes a lane

        def by_lane(t: Team) -> Array:
            at = (t.S[M0] & np.uint32(0xFFFF)).astype(np.int64)[:, None] + 4 * np.arange(t.lanes)
            result: Array = at.ravel() if t.full else at[t.E]
            return result

        return by_lane
    row = a.first
    return lambda t: take_lanes(t, row).view(np.int32).astype(np.int64)


def bind(ctx: Context, op: Op) -> Step:
    """The step of an instruction on local memory."""
    name = op.row.name
    if op.has("gds"):
        raise Refused("global data share")
    if name == "ds_nop":
        op.seal()
        return lambda t: None
    if "permute" in name or "swizzle" in name:
        return _lanes(ctx, op)
    if name in ("ds_append", "ds_consume"):
        return _append(ctx, op)
    if "_tr_" in name:
        from .direct import bind_transposed

        return bind_transposed(ctx, op)
    if "read" in name or "load" in name:
        return _load(ctx, op)
    if "write" in name or ("store" in name and "cmpstore" not in name and "xchg" not in name):
        return _store(ctx, op)
    return _atomic(ctx, op)


def _load(ctx: Context, op: Op) -> Step:
    name = op.row.name
    shape = shape_of(name, op.row.dst[0])
    result = op.args[0]
    assert isinstance(result, Reg)
    at = op.args[1] if len(op.args) > 1 else None
    two = _twice(name) != 0
    each = shape.count // 2 if two else shape.count
    offsets = _offsets(op, 4 * each)
    address = _address(at if isinstance(at, Reg) else None, "addtid" in name)
    half = result.half or shape.half
    op.reads = op.sinks = _rows(at)
    op.writes = result.rows()
    if half:
        op.halves = {op.writes[0]: half}
    if "addtid" in name:
        op.reads = (*op.reads, SCALAR_BIT + M0)
    op.seal()
    issue = _issue(ctx, op, half)
    first, width = result.first, shape.width

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        lanes = t.active_ids()
        if lanes.size:
            base = address(t)
            row = first
            for offset in offsets:
                (part,) = local_pieces(t.batch, lanes, op, base + offset, width * each, 1)
                for v in load(t.batch, op, part, width, each, True):
                    _deliver(t, row, v, shape, half)
                    row += 1
        issue(t)

    return step


def _deliver(t: Team, row: int, v: Array, shape: Shape, half: str) -> None:
    if shape.width < 4 and shape.signed:
        v = v.view(f"i{shape.width}").astype(np.int32).view(np.uint32)
    if half:
        put_half(t, row, half, v.astype(np.uint16))
    else:
        put_lanes(t, row, v)


def _store(ctx: Context, op: Op) -> Step:
    name = op.row.name
    shape = shape_of(name, op.row.src[0])
    thread = "addtid" in name
    at = None if thread else op.args[0]
    data = [a for a in (op.args if thread else op.args[1:]) if isinstance(a, Reg)]
    offsets = _offsets(op, 4 * shape.count)
    if len(data) != len(offsets):
        raise Refused("data that is no register")
    address = _address(at if isinstance(at, Reg) else None, thread)
    op.reads = op.sinks = (*_rows(at, *data), *((SCALAR_BIT + M0,) if thread else ()))
    op.seal()
    issue = _issue(ctx, op)
    halves = [d.half or shape.half for d in data]
    if len(data) == 1 and halves[0]:
        op.halves = {data[0].rows()[0]: halves[0]}

    def values(t: Team, d: Reg, half: str) -> list[Array]:
        found = [take_lanes(t, d.first + k) for k in range(shape.count)]
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
            base = address(t)
            for offset, d, half in zip(offsets, data, halves):
                (part,) = local_pieces(t.batch, lanes, op, base + offset, shape.width * shape.count, 1)
                store(t.batch, op, part, shape.width, values(t, d, half), True)
        issue(t)

    return step


def _atomic(ctx: Context, op: Op) -> Step:
    wants = "_rtn" in op.row.name
    args = list(op.args)
    result = args.pop(0) if wants else None
    at, *data = args
    registers = [d for d in data if isinstance(d, Reg)]
    if not isinstance(at, Reg) or len(registers) != len(data):
        raise Refused("operands that are no registers")
    address = _address(at, False)
    run = atomic_of(op)
    op.reads = op.sinks = _rows(at, *data)
    op.writes = _rows(result) if result is not None else ()
    op.seal()
    issue = _issue(ctx, op)
    offset = op.value("offset")

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        lanes = t.active_ids()
        if lanes.size:
            found = local_pieces(t.batch, lanes, op, address(t) + offset, run.width, run.width)
            words = [take_lanes(t, d.first + k) for d in registers for k in range(d.count)]
            old = run(t, found, words, wants)
            if isinstance(result, Reg):
                parts = np.ascontiguousarray(old).view(np.uint32).reshape(lanes.size, -1)
                for k in range(parts.shape[1]):
                    put_lanes(t, result.first + k, parts[:, k])
        issue(t)

    return step


def _append(ctx: Context, op: Op) -> Step:
    """A counter of the block, by how many lanes are on; all of them get its old value."""
    result = op.args[0]
    assert isinstance(result, Reg)
    op.reads = op.sinks = (SCALAR_BIT + M0,)
    op.writes = result.rows()
    op.seal()
    issue = _issue(ctx, op)
    offset = op.value("offset")
    down = op.row.name == "ds_consume"

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        counts = t.E.sum(axis=1)
        for w in np.flatnonzero(counts):
            lane = t.ids[w : w + 1] * t.lanes + int(np.argmax(t.E[w]))
            low = t.S[M0][w : w + 1] & np.uint32(0xFFFF)  # the upper half is for GDS
            at = low.astype(np.int64) + offset
            (part,) = local_pieces(t.batch, lane, op, at, 4, 4)
            t.batch.checks.atomic(op, part, 4, t)
            view = part.piece.view("u4")
            assert part.offsets is not None
            place = int(part.offsets[0]) // 4
            old = view[place]
            view[place] = old - np.uint32(counts[w]) if down else old + np.uint32(counts[w])
            t.V[result.first, w][t.E[w]] = old
            t.batch.changes += 1
        issue(t)

    return step


def _lanes(ctx: Context, op: Op) -> Step:
    result = op.args[0]
    assert isinstance(result, Reg)
    op.reads = _rows(*op.args[1:])
    op.writes = result.rows()
    op.seal()
    compute = ds_lanes(ctx, op)
    issue = _issue(ctx, op)
    row = result.first

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        value = compute(t)
        if t.full:
            t.V[row] = value
        else:
            np.copyto(t.V[row], value, where=t.E)
        issue(t)

    return step
