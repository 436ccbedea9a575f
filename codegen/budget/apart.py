"""Whether the slots of a spilled kernel lie apart: no two threads and no two slots share a byte, all are in their array.

Needs the spilled module, the block and the array's size. Gives `apart(after, name, threads, size) -> list[str]`, empty
where all is well. What computes where a thread's slots begin is run for every thread of the block, and each access to a
slot looked at there: nothing is believed of how slots were laid out. Invariant: shares no code with what writes them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..ptx.module import Addr, Imm, Module, Operand, Reg, Sym
from .flow import Line, flow

OURS, SLOTS = "%ww_", "%ww_slots"
Lanes = NDArray[np.int64]


def apart(after: Module, name: str, threads: tuple[int, int, int], size: int) -> list[str]:
    """What is wrong, in words. `threads`: the block; `size`: bytes of the array of slots."""
    lines = flow(after, after.entry(name)).lines
    try:
        found = _begins(lines, threads)
        places = sorted({p for line in lines if (p := _place(line)) is not None})
        starts = [found[base] + offset for base, offset, _ in places]
    except (KeyError, LookupError) as error:
        return [f"where the slots begin cannot be computed: {error}"]
    if not places:
        return []
    first = np.concatenate(starts)
    widths = np.repeat([width for _, _, width in places], found[places[0][0]].size)
    order = np.argsort(first, kind="stable")
    first, last = first[order], (first + widths)[order]
    if first[0] < 0 or last.max() > size:
        return [f"slots take bytes {first[0]} to {last.max()} of an array of {size}"]
    meet = np.flatnonzero(last[:-1] > first[1:])
    return [f"two slots share byte {first[meet[0] + 1]}"] if meet.size else []


def _place(line: Line) -> tuple[str, int, int] | None:
    """Base, offset and bytes of an access to a slot."""
    address = next((o for o in line.inst.operands if isinstance(o, Addr)), None)
    if address is None or not isinstance(address.base, Reg) or not address.base.name.startswith(SLOTS):
        return None
    return address.base.name, address.offset, int(line.inst.op.rpartition(".b")[2]) // 8


def _begins(lines: list[Line], threads: tuple[int, int, int]) -> dict[str, Lanes]:
    """Our own registers that are computed from the thread's place, for every thread of the block."""
    z, y, x = np.indices(threads[::-1]).reshape(3, -1).astype(np.int64)
    known: dict[str, Lanes] = {"%tid.x": x, "%tid.y": y, "%tid.z": z}

    def value(o: Operand) -> Lanes:
        if isinstance(o, Sym):  # the array's own beginning
            return np.zeros_like(x)
        return (
            np.full_like(x, int(o.value))
            if isinstance(o, Imm)
            else known[o.name if isinstance(o, Reg) else str(o)]
        )

    for line in lines:
        target, *sources = line.inst.operands if line.inst.operands else (None,)
        if not (isinstance(target, Reg) and target.name.startswith(OURS)) or line.inst.op.startswith("ld."):
            continue
        if line.inst.op == "mov.u32" and not _again(target):
            known[target.name] = value(sources[0])
        elif line.inst.op == "mad.lo.u32" and not _again(target):
            a, b, c = map(value, sources)
            known[target.name] = a * b + c
        elif target.name.startswith(SLOTS):
            raise LookupError(line.inst.op)
    return known


def _again(target: Reg) -> bool:
    """Whether a register belongs to a value that is computed again."""
    return target.name.startswith("%ww_again_")
