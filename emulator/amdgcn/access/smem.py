"""Scalar loads: one address a wave, through the constant cache.

Needs the device. Gives `bind`. Invariant: values arrive out of order, so that only a wait for all of them makes them
readable; what the same launch has stored may not be read this way.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...core.arrays import Array
from ..front.model import Context, Op, Refused, Step
from ..front.operands import Const, Reg
from ..state.pending import KM, Pending
from ..state.reads import scalar_source
from ..state.team import Team
from ..state.waits import counters
from .address import global_pieces, load
from .buffers import NOWHERE, behind

_SMALL = {"u8": (1, False), "i8": (1, True), "u16": (2, False), "i16": (2, True)}


def _address(ctx: Context, op: Op, buffer: bool, nbytes: int) -> Callable[[Team], Array]:
    base, *rest = op.args[1:]
    if not isinstance(base, Reg):
        raise Refused("a base that is no register")
    row = base.first
    imm = np.uint64(op.value("offset") & 0xFFFFFFFFFFFFFFFF)
    gets = []
    for a in rest:
        if isinstance(a, Const):
            imm = imm + np.uint64(int(a.value) & 0xFFFFFFFFFFFFFFFF)
        elif isinstance(a, Reg) and not a.null:
            gets.append(scalar_source(ctx, a, "u32"))

    def read(t: Team) -> Array:
        a: Array = np.broadcast_to(imm, t.ids.shape)
        for get in gets:
            a = a + get(t)
        if not buffer:
            return a + t.pair(row)
        stride = (t.S[row + 1] >> np.uint32(16) & np.uint32(0x3FFF)).astype(np.uint64)
        size = t.S[row + 2].astype(np.uint64) * np.maximum(stride, np.uint64(1))
        first_lane = (np.arange(t.lanes) == 0)[None, :]
        outside = a >= size
        behind(
            t,
            op,
            outside[:, None] & first_lane,
            (~outside & (a + np.uint64(nbytes) > size))[:, None] & first_lane,
        )
        return np.where(outside, NOWHERE, a + (t.pair(row) & np.uint64(0xFFFFFFFFFFFF)))

    return read


def bind(ctx: Context, op: Op) -> Step:
    """The step of a scalar load."""
    name = op.row.name
    result = op.args[0]
    if not isinstance(result, Reg) or result.file != "s":
        raise Refused("a result that is no scalar register")
    stand_for, _ = counters(ctx.target)
    counter = stand_for[KM]
    first, count = result.first, result.count
    op.writes = result.rows()
    if name in ("s_memtime", "s_memrealtime"):
        op.seal()
        return _clock(op, counter, first)
    op.reads = tuple(r for a in op.args[1:] if isinstance(a, Reg) for r in a.rows())
    op.sinks = op.reads
    op.seal()
    width, signed = _SMALL.get(name.rsplit("_", 1)[1], (4, False))
    nbytes = width * count
    buffer = name.startswith("s_buffer")
    address = _address(ctx, op, buffer, nbytes)

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        a = address(t)
        batch = t.batch
        same = a[:1] if bool((a == a[0]).all()) else a
        lanes = t.ids[: same.size] * t.lanes
        here = np.flatnonzero(same != NOWHERE) if buffer else None
        if here is not None and here.size < same.size:
            lanes, same = lanes[here], same[here]
            t.S[first : first + count] = 0
        else:
            here = None
        for part in global_pieces(batch, lanes, op, same, nbytes, min(width, 4)) if same.size else []:
            batch.checks.scalar_loaded(op, part, nbytes)
            values = load(batch, op, part, width, count, False)
            for k, v in enumerate(values):
                if width < 4:
                    v = (
                        v.view(f"i{width}").astype(np.int32).view(np.uint32)
                        if signed
                        else v.astype(np.uint32)
                    )
                to = part.chosen if here is None else here if part.chosen is None else here[part.chosen]
                if to is None:
                    t.S[first + k] = v
                else:
                    t.S[first + k][to] = v
        t.wrote_scalar(first, count)
        pending = Pending(counter, t.waits.issue(counter, False), False, op)
        for row in op.writes:
            t.expect(row, pending)

    return step


def _clock(op: Op, counter: int, first: int) -> Step:
    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        t.S[first] = t.batch.launch.clock()
        t.S[first + 1] = 0
        t.wrote_scalar(first, 2)
        pending = Pending(counter, t.waits.issue(counter, False), False, op)
        for row in op.writes:
            t.expect(row, pending)

    return step
