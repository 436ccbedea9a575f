"""The frame around scalar instructions: one value a wave, the condition bit, and EXEC.

Needs rows, semantics and operands. Gives `bind`. Invariant: every source is read before any result is written, and a
write to VCC, EXEC or a register that holds a mask is told to the team.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...core.arrays import Array
from ..front.model import Context, Op, Refused, Step, high_words
from ..front.operands import EXEC, SCALAR_BIT, SCC_BIT, Const, Operand, Reg
from ..semantics.registry import SEMANTICS
from ..state.reads import Get, constant, scalar_result, scalar_source, width
from ..state.shadow import logic_of, moved_of
from ..state.team import Team
from .vector import mode_of

_IMPLIED = ("tied", "scc", "exec")


def _scc(t: Team) -> Array:
    return t.scc


def _exec_kind(op: Op) -> str:
    return "b64" if op.row.name.endswith(("b64", "_i64", "_u64")) else "b32"


def _put_scc(t: Team, r: Any) -> None:
    t.scc[...] = r


def bind(ctx: Context, op: Op) -> Step:
    """The step of a scalar instruction."""
    found = SEMANTICS.get(op.row.name)
    if found is None:
        raise Refused("it has no semantics yet")
    row = op.row
    kinds = [k for k in row.dst if k not in _IMPLIED]
    wanted = [k for k in row.src if k not in _IMPLIED]
    dst, src = list(op.args[: len(kinds)]), list(op.args[len(kinds) :])
    if len(src) == len(wanted) + 1 and row.name.startswith("s_cmpk"):
        src = src[:-1]
    if len(src) != len(wanted):
        raise Refused(f"{len(op.args)} operands, where its row has {len(kinds) + len(wanted)}")
    reads, writes = [], []
    gets: list[Get] = []
    rest: list[Operand] = list(src)
    exec_reg = Reg("s", EXEC, 2 if _exec_kind(op) == "b64" else 1)
    for kind in row.src:
        if kind == "scc":
            gets.append(_scc)
            reads.append(SCC_BIT)
        elif kind == "exec":
            gets.append(scalar_source(ctx, exec_reg, _exec_kind(op)))
        elif kind == "tied":
            gets.append(scalar_source(ctx, dst[0], row.dst[0]))
            reads += _rows(dst[0])
        else:
            a = rest.pop(0)
            gets.append(scalar_source(ctx, a, kind))
            reads += _rows(a)
    puts: list[Callable[[Team, Any], None]] = []
    left = list(dst)
    for kind in row.dst:
        if kind == "scc":
            puts.append(_put_scc)
            writes.append(SCC_BIT)
        elif kind == "exec":
            puts.append(scalar_result(ctx, exec_reg, _exec_kind(op)))
            writes += exec_reg.rows()
        else:
            a = left.pop(0)
            puts.append(scalar_result(ctx, a, kind))
            writes += _rows(a)
    for unseen in _unseen(op, src):
        reads.remove(unseen)
    op.reads, op.writes = (
        tuple(r for r in reads if r not in _outside_field(ctx, row.name, src)),
        tuple(writes),
    )
    op.highs = high_words(row.name, src)
    op.shadow = logic_of(ctx, op, dst, src) or moved_of(ctx, op, dst, src)
    if op.shadow is None and any(EXEC <= r - SCALAR_BIT <= EXEC + 1 for r in writes):
        op.sinks = op.reads
    op.seal()
    modes = mode_of(ctx, op)
    return _step(op, found.fn, modes.at, gets, puts)


def _unseen(op: Op, src: list[Operand]) -> tuple[int, ...]:
    """The word of a pair in which a field that is taken out of it has no bit."""
    if op.row.name not in ("s_bfe_u64", "s_bfe_i64") or not isinstance(src[1], Const):
        return ()
    control = int(src[1].value)
    first, size = control & 63, control >> 16 & 127
    pair = _rows(src[0])
    if len(pair) != 2 or first < 32 < first + size:
        return ()
    return pair[:1] if first >= 32 else pair[1:]


def _outside_field(ctx: Context, name: str, src: list[Operand]) -> tuple[int, ...]:
    """The high word of what a field is taken out of, where the field lies in the low one."""
    if name not in ("s_bfe_i64", "s_bfe_u64") or not isinstance(src[0], Reg):
        return ()
    field = constant(ctx, src[1], "u32")
    if field is None:
        return ()
    offset, width_ = int(field[0]) & 63, int(field[0]) >> 16 & 127
    return src[0].rows()[1:] if offset + width_ <= 32 else ()


def _rows(a: Operand) -> tuple[int, ...]:
    if isinstance(a, Reg):
        return a.rows()
    return (SCC_BIT,) if getattr(a, "text", "") in ("scc", "src_scc") else ()


def _step(
    op: Op,
    fn: Callable[..., Any],
    at: Callable[[Team], Any],
    gets: list[Get],
    puts: list[Callable[[Team, Any], None]],
) -> Step:
    if len(puts) == 1:
        put = puts[0]

        def one(t: Team) -> None:
            if t.watch & op.need:
                t.check(op)
            put(t, fn(at(t), *[g(t) for g in gets]))

        return one

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        results = fn(at(t), *[g(t) for g in gets])
        if any(np.shares_memory(r, t.S) for r in results if isinstance(r, np.ndarray)):
            results = tuple(r.copy() for r in results)
        for put, r in zip(puts, results):
            put(t, r)

    return step


def is_wide(kind: str) -> bool:
    """Whether a type takes two registers."""
    return width(kind) == 64
