"""Waits for memory operations, in the spellings of all generations.

Needs the counters. Gives `bind` and `counters`. Invariant: a wait means the counter of its target: where one counter
stands for several kinds of operations, waiting for it waits for all of them.
"""

from __future__ import annotations

import re

from ....isa.amdgcn.targets import AmdTarget
from ..front.model import Context, Op, Refused, Step
from .pending import DS, EXP, KM, LOAD, STORE
from .team import Team

_COUNT = re.compile(r"(\w+)\((\d+|0x[0-9a-fA-F]+)\)")


def counters(target: AmdTarget) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """For each kind of operation the counter that stands for it, and how its wait is written."""
    if "wait_split" in target.features:
        return (LOAD, STORE, DS, KM, EXP), ("loadcnt", "storecnt", "dscnt", "kmcnt", "expcnt")
    if target.family in ("gfx9", "cdna"):
        return (LOAD, LOAD, DS, DS, EXP), ("vmcnt", "vmcnt", "lgkmcnt", "lgkmcnt", "expcnt")
    return (LOAD, STORE, DS, DS, EXP), ("vmcnt", "vscnt", "lgkmcnt", "lgkmcnt", "expcnt")


_NAMES = {
    "vmcnt": LOAD, "loadcnt": LOAD, "samplecnt": LOAD, "bvhcnt": LOAD, "vscnt": STORE, "storecnt": STORE,
    "lgkmcnt": DS, "dscnt": DS, "kmcnt": KM, "expcnt": EXP,
}  # fmt: skip


def _encoded(bits: int, family: str) -> dict[int, int]:
    """The counts in the number of a `s_waitcnt`."""
    if family in ("rdna3",):
        return {EXP: bits & 7, DS: bits >> 4 & 63, LOAD: bits >> 10 & 63}
    lgkm = bits >> 8 & (63 if family == "rdna2" else 15)
    return {LOAD: bits & 15 | (bits >> 14 & 3) << 4, EXP: bits >> 4 & 7, DS: lgkm}


def _asked(ctx: Context, op: Op) -> dict[int, int]:
    """Counter -> how many may be left."""
    name, text = op.row.name, " ".join((*op.inst.operands, *op.inst.words))
    if name in ("s_wait_alu", "s_waitcnt_depctr", "s_wait_event", "s_wait_xcnt"):
        return {}
    if name in ("s_wait_asynccnt", "s_wait_tensorcnt"):
        return {}
    if name == "s_wait_idle":
        return dict.fromkeys((LOAD, STORE, DS, KM, EXP), 0)
    if name == "s_waitcnt":
        found = {_NAMES[n]: int(v, 0) for n, v in _COUNT.findall(text)}
        return found or _encoded(int(text, 0), ctx.target.family)
    kinds = name.removeprefix("s_waitcnt_").removeprefix("s_wait_").split("_")
    number = text.replace("null,", "").replace("null", "").strip(" ,")
    value = int(number, 0)
    if len(kinds) == 2:  # the first count stands above the second
        return {_NAMES[kinds[0]]: value >> 8 & 63, _NAMES[kinds[1]]: value & 63}
    return {_NAMES[kinds[0]]: value}


def bind(ctx: Context, op: Op) -> Step:
    """The step of a wait."""
    try:
        asked = _asked(ctx, op)
    except (KeyError, ValueError):
        raise Refused(f"its operand {' '.join(op.inst.operands)} is not known") from None
    stand_for, _ = counters(ctx.target)
    waited = {stand_for[k]: n for k, n in asked.items()}
    direct = stand_for[LOAD]
    none = tuple(c for c, n in waited.items() if n == 0)
    op.seal()

    def step(t: Team) -> None:
        for counter, left in waited.items():
            t.waits.wait(counter, left)
        if direct in waited and t.batch.flights.open:
            t.batch.flights.waited(t)
        if none:
            t.batch.checks.waited(t, none)

    return step
