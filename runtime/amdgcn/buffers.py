"""Buffer resources: what an index, an offset and four scalar registers address.

Needs operands. Gives `buffer_address`. Invariant: a resource that swizzles by lane is the scratch memory of the wave;
all others are linear. A lane outside the resource's records is a fault here, where hardware reads zeros and writes
nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from .model import Array, Context, Op, Refused
from .operands import Const, Operand, Reg
from .reads import PRIVATE_APERTURE, scalar_source
from .team import Team

_ADD_TID = np.uint32(1 << 23)


def buffer_address(
    ctx: Context, op: Op, where: list[Operand]
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

    def read(t: Team) -> Array:
        swizzled = bool((t.S[first + 3] & _ADD_TID).any())
        a: Any = np.uint64(imm)
        if scalar is not None:
            s = scalar(t).astype(np.uint64).reshape(-1, 1)
            a = a + (s >> np.uint64(lanes_log) if swizzled else s)
        at = vaddr.first if isinstance(vaddr, Reg) else -1
        if idxen:
            stride = (t.S[first + 1] >> np.uint32(16) & np.uint32(0x3FFF)).astype(np.uint64)[:, None]
            a = a + t.V[at].astype(np.uint64) * stride
            at += 1
        if offen:
            a = a + t.V[at]
        if swizzled:
            a = a + np.uint64(PRIVATE_APERTURE)
        else:
            records = t.S[first + 2][:, None]
            inside = np.broadcast_to(a, t.E.shape) < records
            if not (inside | ~t.E).all():
                _outside(t, op, ~inside & t.E)
            a = a + (t.pair(first) & np.uint64(0xFFFFFFFFFFFF))[:, None]
        a = np.broadcast_to(a, t.E.shape)
        result: Array = a.ravel() if t.full else a[t.E]
        return result

    return read, rows


def _outside(t: Team, op: Op, bad: Array) -> None:
    wave, lane = np.unravel_index(int(np.argmax(bad)), bad.shape)
    raise t.batch.fault(
        "out-of-bounds",
        "access behind the records of its buffer resource (hardware reads zeros there, and writes nothing)",
        op,
        int(t.ids[wave]) * t.lanes + int(lane),
        expected="an offset below the number of records",
    )
