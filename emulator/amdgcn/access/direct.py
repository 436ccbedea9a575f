"""Loads that put memory straight into local memory, and those that transpose on the way.

Needs addresses. Gives `bind_direct`, `bind_transposed`. Invariant: what is under way to local memory is in the batch's
`flights` until the wave that asked for it has waited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array
from ..front.model import Context, Op, Refused, Step
from ..front.operands import M0, SCALAR_BIT, Reg
from ..state.pending import DS, LOAD, Pending
from ..state.waits import counters
from .address import global_pieces, load, local_pieces, store
from .buffers import buffer_address, buffer_pieces
from .vmem import flat_address, put_lanes, register_rows, shape_of, take_lanes

if TYPE_CHECKING:
    from ..state.team import Team

_WIDTHS = {"dword": (4, 1), "dwordx3": (4, 3), "dwordx4": (4, 4)}


def bind_direct(ctx: Context, op: Op) -> Step:
    """`global_load_lds_...`: lane by lane, from M0 and the offset on. `buffer_load_... lds` likewise."""
    word = op.row.name.removesuffix("_lds").rsplit("_", 1)[1]
    shape = shape_of(op.row.name, "b32")
    width, count = _WIDTHS.get(word, (shape.width, 1))
    offset = op.value("offset")
    buffered = op.row.name.startswith("buffer")
    if buffered:
        address, rows = buffer_address(ctx, op, list(op.args), width * count)
    else:
        vaddr, saddr = op.args[0], op.args[1] if len(op.args) > 1 else None
        base = saddr if isinstance(saddr, Reg) and not saddr.null else None
        address = flat_address(vaddr if isinstance(vaddr, Reg) else None, base, offset)
        rows = tuple(r for a in op.args for r in register_rows(a))
    op.reads = op.sinks = (*rows, SCALAR_BIT + M0)
    op.seal()
    stand_for, _ = counters(ctx.target)
    counter = stand_for[LOAD]
    each = max(4, width * count)

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        ticket = t.waits.issue(counter, True)
        lanes = t.active_ids()
        if not lanes.size:
            return
        batch = t.batch
        values = [np.zeros(lanes.size, np.uint32) for _ in range(count)]
        if buffered:
            found = buffer_pieces(t, lanes, op, address(t), width * count, 1)
        else:
            found = global_pieces(batch, lanes, op, address(t), width * count, 1)
        for part in found:
            for v, got in zip(values, load(batch, op, part, width, count, True)):
                if shape.signed and width < 4:
                    got = got.view(f"i{width}").astype(np.int32).view(np.uint32)
                v[slice(None) if part.chosen is None else part.chosen] = got
        to = (t.S[M0] & np.uint32(0x3FFFF)).astype(np.int64)[:, None] + offset + each * np.arange(t.lanes)
        (there,) = local_pieces(batch, lanes, op, to.ravel() if t.full else to[t.E], each, 1)
        store(batch, op, there, 4, values, True)
        if there.offsets is not None and batch.launch.values:
            waves = lanes // t.lanes
            which = np.searchsorted(t.ids, waves)
            for k in range(count):
                batch.flights.started(op, (there.offsets >> 2) + k, waves, ticket[which])

    return step


def bind_transposed(ctx: Context, op: Op) -> Step:
    """`ds_read_..._tr_...`: 16 lanes read rows of a matrix together, and each gets one of its columns."""
    result, at = op.args[0], op.args[1]
    if not isinstance(result, Reg) or not isinstance(at, Reg):
        raise Refused("operands that are no registers")
    bits = int(op.row.name.rsplit("_b", 1)[1])
    nbytes = 12 if "_b96_" in op.row.name else 8
    elements = nbytes * 8 // bits  # of a lane, and rows of the matrix
    per_row = 16 // elements  # lanes that make a row
    op.reads = op.sinks = at.rows()
    op.writes = result.rows()
    op.seal()
    stand_for, _ = counters(ctx.target)
    offset = op.value("offset")
    lane = np.arange(16)
    source = (np.arange(elements) * per_row)[None, :] + (lane // elements)[:, None]
    element = np.broadcast_to((lane % elements)[:, None], source.shape)

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        lanes = t.active_ids()
        if lanes.size:
            if not t.full:
                raise t.batch.fault("divergent-collective", "a transposing load without all lanes of its wave", op,
                                    int(lanes[0]))  # fmt: skip
            (part,) = local_pieces(
                t.batch,
                lanes,
                op,
                take_lanes(t, at.first).view(np.int32).astype(np.int64) + offset,
                nbytes,
                1,
            )
            words = np.stack(load(t.batch, op, part, 4, nbytes // 4, True), axis=1)
            for k, v in enumerate(_transposed(words, bits, source, element)):
                put_lanes(t, result.first + k, v)
        pending = Pending(stand_for[DS], t.waits.issue(stand_for[DS], True), True, op)
        for row in op.writes:
            t.expect(row, pending)

    return step


def _transposed(words: Array, bits: int, source: Array, element: Array) -> list[Array]:
    """Words (lanes, n) of all lanes, transposed in groups of 16 lanes; a list of n arrays."""
    n = words.shape[1]
    flat = np.unpackbits(np.ascontiguousarray(words).view(np.uint8), axis=1, bitorder="little")
    parts = flat.reshape(-1, 16, 32 * n // bits, bits)
    moved = parts[:, source, element]
    packed = np.packbits(moved.reshape(words.shape[0], -1), axis=1, bitorder="little")
    back = np.ascontiguousarray(packed).view(np.uint32)
    return [back[:, k] for k in range(n)]
