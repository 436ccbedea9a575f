"""Vector registers whose number a scalar register adds to: `v_movrel` of RDNA, and moves between `s_set_gpr_idx_on` and
`off` of GCN and CDNA.

Needs operands. Gives `bind_relative`, `bind_index`, `kinds_of`. Invariant: M0 holds the number that is added, wave by
wave; a register that is read or written this way is watched as if the text had named it.
"""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from ..front.model import Context, Op, Refused, Step
from ..front.operands import M0, SCALAR_BIT, Const, Reg
from ..state.reads import scalar_source, vector_source
from ..state.team import Team

_KINDS = re.compile(r"gpr_idx\(([\w,\s]*)\)")
_BITS = {"SRC0": 1, "SRC1": 2, "SRC2": 4, "DST": 8}


def kinds_of(op: Op) -> frozenset[str]:
    """Which operands of the vector instructions behind an `s_set_gpr_idx_on` are relative."""
    found = _KINDS.search(" ".join(op.inst.operands))
    if found:
        return frozenset(w.strip() for w in found[1].split(",") if w.strip())
    last = op.args[-1]
    if not isinstance(last, Const):
        raise Refused("its operand is not known")
    return frozenset(w for w, bit in _BITS.items() if int(last.value) & bit)


def bind_index(ctx: Context, op: Op) -> Step:
    """`s_set_gpr_idx_on` puts its number into M0; `off` does nothing more here."""
    if op.row.name == "s_set_gpr_idx_off":
        op.seal()
        return lambda t: None
    kinds = sum(_BITS[k] for k in kinds_of(op)) << 12
    a = op.args[0]
    get = scalar_source(ctx, a, "u32")
    op.reads = a.rows() if isinstance(a, Reg) else ()
    op.sinks = op.reads
    op.writes = (SCALAR_BIT + M0,)
    op.seal()

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        t.S[M0] = get(t) & np.uint32(0xFF) | np.uint32(kinds)

    return step


def bind_relative(ctx: Context, op: Op, kinds: frozenset[str] = frozenset()) -> Step:
    """A move of which the source's number, the result's or both are relative."""
    name = op.row.name
    dst, src = op.args[:2]
    if not isinstance(dst, Reg) or dst.file != "v":
        raise Refused(f"operand {dst} is no vector register")
    mask, apart = 0xFF, False
    from_there, to_there = "SRC0" in kinds, "DST" in kinds
    if not kinds:
        words = name.removeprefix("v_movrel").removesuffix("_b32").split("_")
        from_there, to_there, apart, mask = "s" in words[0], "d" in words[0], len(words) > 1, 0xFFFFFFFF
    elif name != "v_mov_b32" or op.inst.encoding not in ("", "e32", "e64"):
        raise Refused("relative addressing by other instructions than moves")
    if from_there and not (isinstance(src, Reg) and src.file == "v"):
        raise Refused(f"operand {src} is no vector register")
    own = src.rows() if isinstance(src, Reg) else ()
    op.reads = (SCALAR_BIT + M0, *(() if from_there else own))
    op.writes = () if to_there else dst.rows()
    op.sinks = (SCALAR_BIT + M0,)
    op.seal()
    get = vector_source(ctx, src, "u32")
    start = src.first if isinstance(src, Reg) else 0

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        number = t.S[M0] & np.uint32(mask)
        fixed = None if from_there else np.broadcast_to(get(t), t.E.shape)
        for by in np.unique(number).tolist():
            waves = np.flatnonzero(number == by)
            low, high = (by & 0x3FF, by >> 16 & 0x3FF) if apart else (by, by)
            source, row = start + low, dst.first + high if to_there else dst.first
            _check(t, op, source if from_there else -1, row if to_there else -1, int(waves[0]))
            value = t.V[source][waves] if fixed is None else fixed[waves]
            t.V[row][waves] = np.where(t.E[waves], value, t.V[row][waves])

    return step


def _check(t: Team, op: Op, source: int, row: int, wave: int) -> None:
    """The registers that are meant must be there, have arrived, and have values."""
    most = max(source, row)
    if most >= t.batch.layout.vgprs:
        raise t.batch.fault(
            "bad-register", f"register v{most} does not exist", op, int(t.ids[wave]) * t.lanes,
            expected=f"v0 to v{t.batch.layout.vgprs - 1}",
        )  # fmt: skip
    for r in (source, row):
        if r >= 0 and t.watch >> r & 1:
            reads = (r,) if r == source else ()
            t.check(replace(op, reads=reads, sinks=reads, writes=() if r == source else (r,)))
