"""Whether the slots of a spilled kernel lie apart: no two threads and no two slots share a byte, all are in their array.

Needs the spilled module, the block and the array's size. Gives `apart(after, name, threads, size) -> list[str]`, empty
where all is well. What computes where a thread's slots begin is run for every thread of the block, and each access to a
slot looked at there, a vector's part by part: nothing is believed of how slots were laid out. An access has to be aligned
to its size, and the array too, which nothing but our own registers may name. Invariant: shares no code with what writes
them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..ptx.module import Addr, Group, Imm, Module, Operand, Reg, Sym, Var, Vec
from .flow import Line, flow

OURS, SLOTS = "%ww_", "%ww_slots"
Lanes = NDArray[np.int64]


def apart(after: Module, name: str, threads: tuple[int, int, int], size: int) -> list[str]:
    """What is wrong, in words. `threads`: the block; `size`: bytes of the array of slots."""
    lines = flow(after, after.entry(name)).lines
    try:
        found = _begins(lines, threads)
        accesses = sorted({a for line in lines if (a := _access(line)) is not None})
        places = sorted(
            {(b, at + k * width, width) for b, at, width, count in accesses for k in range(count)}
        )
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
    if meet.size:
        return [f"two slots share byte {first[meet[0] + 1]}"]
    whole = {(base, offset): width * count for base, offset, width, count in accesses}
    aligned = _alignment(after, name, lines)
    if aligned is None:
        return ["the array of slots is not ours alone"]
    return [
        f"{bytes_} bytes at {base}+{offset} are not aligned"
        for (base, offset), bytes_ in sorted(whole.items())
        if bytes_ > aligned or ((found[base] + offset) % bytes_).any()
    ]


def _access(line: Line) -> tuple[str, int, int, int] | None:
    """Base, offset, bytes of a part and parts of an access to a slot."""
    address = next((o for o in line.inst.operands if isinstance(o, Addr)), None)
    if address is None or not isinstance(address.base, Reg) or not address.base.name.startswith(SLOTS):
        return None
    vector, _, bits = line.inst.op.rpartition(".b")
    parts = {".v2": 2, ".v4": 4}.get(vector[-3:], 1)
    return address.base.name, address.offset, int(bits) // 8, parts


def _alignment(after: Module, name: str, lines: list[Line]) -> int | None:
    """Bytes to which the array that our registers are computed from is aligned; None where others may mean it too."""
    ours = [line for line in lines if _is_ours(line)]
    arrays = {o.name for line in ours for o in line.inst.operands[1:] if isinstance(o, Sym)}
    declared = [
        i for i in (*after.items, *(after.entry(name).body or ())) if isinstance(i, Var) and i.name in arrays
    ]
    named = {s for line in lines if not _is_ours(line) for o in line.inst.operands for s in _symbols(o)}
    if len(declared) != 1 or named & arrays:
        return None
    open_ = [i for i in after.items if isinstance(i, Var) and i.space == "shared" and "extern" in i.linkage]
    if declared[0] in open_ and len(open_) > 1:  # all that the launch sizes begin at one address
        return None
    return declared[0].align or 1


def _symbols(o: Operand) -> set[str]:
    """The names of variables in an operand."""
    if isinstance(o, (Vec, Group)):
        return set().union(*map(_symbols, o.items))
    if isinstance(o, Addr):
        return _symbols(o.base)
    return {o.name} if isinstance(o, Sym) else set()


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
        if not _is_ours(line) or not isinstance(target, Reg):
            continue
        if line.inst.op == "mov.u32":
            known[target.name] = value(sources[0])
        elif line.inst.op == "mad.lo.u32":
            a, b, c = map(value, sources)
            known[target.name] = a * b + c
        elif target.name.startswith(SLOTS):
            raise LookupError(line.inst.op)
    return known


def _is_ours(line: Line) -> bool:
    """Whether a line computes a register of ours that belongs to no value that is computed again."""
    target = line.inst.operands[0] if line.inst.operands else None
    if not isinstance(target, Reg) or line.inst.op.startswith("ld."):
        return False
    return target.name.startswith(OURS) and not target.name.startswith("%ww_again_")
