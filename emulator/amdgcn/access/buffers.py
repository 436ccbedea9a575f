"""Buffer resources: what an index, an offset and four scalar registers address, and which accesses are in range.

Needs operands. Gives `buffer_address`, `buffer_pieces`, `behind`. Invariant: a resource that swizzles by lane is the
scratch memory of the wave; all others are linear. An access outside the records reads zeros and writes nothing, as on
hardware, where nothing is checked; else it is a fault. One that is partly outside always is: chips differ about it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...core.access import Access
from ...core.arrays import Array
from ..front.model import Context, Op, Refused
from ..front.operands import Const, Operand, Reg
from ..state.reads import PRIVATE_APERTURE, scalar_source
from ..state.team import Team
from .address import global_pieces, scratch_pieces

_ADD_TID = np.uint32(1 << 23)
#: What stands for the address of an access that does not take place.
NOWHERE = np.uint64(0xFFFFFFFFFFFFFFFF)
_APERTURE = np.uint64(PRIVATE_APERTURE)


def buffer_address(
    ctx: Context, op: Op, where: list[Operand], nbytes: int
) -> tuple[Callable[[Team], Array], tuple[int, ...]]:
    """Addresses of the lanes that are on; those of scratch lie behind the private aperture."""
    vaddr, resource, soffset = where[0], where[1], where[2]
    if not isinstance(resource, Reg):
        raise Refused("a resource that is no register")
    offen, idxen = op.has("offen"), op.has("idxen")
    imm = op.value("offset")
    rows = tuple(r for a in where if isinstance(a, Reg) for r in a.rows())
    first = resource.first
    scalar = scalar_source(ctx, soffset, "u32") if not isinstance(soffset, Const) or soffset.value else None
    lanes_log = 6 if ctx.lanes == 64 else 5
    selects = ctx.target.family.startswith("rdna")  # the resource says what is checked

    def read(t: Team) -> Array:
        swizzled = bool((t.S[first + 3] & _ADD_TID).any())
        within: Any = np.uint64(imm)  # of the record, or of all where there are none
        a: Any = np.uint64(0)
        index: Any = None
        at = vaddr.first if isinstance(vaddr, Reg) else -1
        if idxen:
            index = t.V[at].astype(np.uint64)
            a = index * (t.S[first + 1] >> np.uint32(16) & np.uint32(0x3FFF)).astype(np.uint64)[:, None]
            at += 1
        if offen:
            within = within + t.V[at]
        if scalar is not None:
            s = scalar(t).astype(np.uint64).reshape(-1, 1)
            a = a + (s >> np.uint64(lanes_log) if swizzled else s)
        a = np.broadcast_to(a + within, t.E.shape)
        if swizzled:
            a = a + _APERTURE
        else:
            outside, torn = _ranges(t, first, index, within, a, nbytes, selects)
            a = a + (t.pair(first) & np.uint64(0xFFFFFFFFFFFF))[:, None]
            behind(t, op, outside, torn)
            if outside.any():
                a = np.where(outside, NOWHERE, a)
        result: Array = a.ravel() if t.full else a[t.E]
        return result

    return read, rows


def _ranges(
    t: Team, first: int, index: Any, within: Any, linear: Array, nbytes: int, selects: bool
) -> tuple[Array, Array]:
    """Which accesses are outside the records, and which are so in part."""
    stride = (t.S[first + 1] >> np.uint32(16) & np.uint32(0x3FFF)).astype(np.uint64)[:, None]
    records = t.S[first + 2].astype(np.uint64)[:, None]
    # AMD's ISA documents: of records, where there is an index and a stride, the index is checked. RDNA selects by two
    # bits of the resource: index and offset, index alone, nothing but whether there are records, the offset in bytes.
    mode = (t.S[first + 3] >> np.uint32(28) & np.uint32(3))[:, None] if selects else np.uint32(1)
    size, none = np.uint64(nbytes), np.zeros(t.E.shape, np.bool_)
    bytewise = np.broadcast_to((stride == 0) | (mode == 3) | (index is None), t.E.shape)
    outside = bytewise & (linear >= records)
    torn = bytewise & ~outside & (linear + size > records)
    if index is not None:
        outside = outside | ~bytewise & (index >= records)
        torn = torn | ~bytewise & ~outside & (mode == 0) & (within + size > stride)
        outside = outside | torn & ~bytewise & (within >= stride)
        torn = torn & ~outside
    empty = np.broadcast_to(mode == 2, t.E.shape)
    return np.where(empty, records == 0, outside) & t.E, np.where(empty, none, torn) & t.E


def behind(t: Team, op: Op, outside: Array, torn: Array) -> None:
    """Accesses (wave, lane) outside the records of a resource: a fault where something is checked."""
    for bad, words in ((outside, "access behind"), (torn, "access partly behind")):
        if bad.any() and (bad is torn or t.batch.launch.values):
            wave, lane = np.unravel_index(int(np.argmax(bad)), bad.shape)
            raise t.batch.fault(
                "out-of-bounds",
                f"{words} the records of its buffer resource (hardware reads zeros there, and writes nothing)",
                op,
                int(t.ids[wave]) * t.lanes + int(lane),
                expected="an offset below the number of records",
            )


def buffer_pieces(t: Team, lanes: Array, op: Op, address: Array, nbytes: int, align: int) -> list[Access]:
    """The memory behind what `buffer_address` gave; none for accesses that do not take place."""
    if int(address[0]) >= PRIVATE_APERTURE and address[0] != NOWHERE:
        return scratch_pieces(t.batch, lanes, op, (address - _APERTURE).view(np.int64), nbytes)
    here = np.flatnonzero(address != NOWHERE)
    if here.size == lanes.size:
        return global_pieces(t.batch, lanes, op, address, nbytes, align)
    if not here.size:
        return []
    found = global_pieces(t.batch, lanes[here], op, address[here], nbytes, align)
    for part in found:
        part.chosen = here if part.chosen is None else here[part.chosen]
        if part.offsets is None:  # positions were one run before, and need not be now
            items = part.start + nbytes * np.arange(part.lanes.size, dtype=np.int64)
            part.start, part.offsets = -1, items
    return found
