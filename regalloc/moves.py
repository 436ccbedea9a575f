"""Moves that happen at once, as a sequence.

Needs `answer`. Gives `sequence`. A move waits for those that read what it overwrites; a cycle goes through an idle unit,
else by exchanges, else through a slot. Invariant: the sequence has the effect of all moves done at the same time, and
writes nothing else but idle units and the scratch slots.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .answer import SLOTS, Edit, Loc, Move, Swap
from .pack import lowest


@dataclass(frozen=True, slots=True)
class Transfer:
    """`width` units from `src` to `dst` of one register file. `whole`: in all threads."""

    value: int
    src: int
    dst: int
    width: int
    whole: bool = False


def sequence(
    file: str, moves: list[Transfer], idle: int, swap: bool, scratch: Callable[[int], int]
) -> list[Edit]:
    """Edits that do `moves`, whose destinations do not overlap. `scratch(width)` gives a slot."""
    out: list[Edit] = []
    waiting = [m for m in moves if m.src != m.dst]
    waiting = _acyclic(file, waiting, out)
    if waiting:
        single = [
            Transfer(m.value, m.src + k, m.dst + k, 1, m.whole) for m in waiting for k in range(m.width)
        ]
        _cycles(file, [m for m in single if m.src != m.dst], out, idle, swap, scratch)
    return out


def _edit(file: str, m: Transfer) -> Move:
    return Move(Loc(file, m.src), Loc(file, m.dst), m.width, m.value, m.whole)


def _acyclic(file: str, waiting: list[Transfer], out: list[Edit]) -> list[Transfer]:
    """Do what can be done in some order; what is left has cycles."""
    readers: dict[int, int] = {}
    for m in waiting:
        for u in range(m.src, m.src + m.width):
            readers[u] = readers.get(u, 0) + 1
    progress = True
    while progress and waiting:
        progress, rest = False, []
        for m in waiting:
            own = range(m.src, m.src + m.width)
            if any(readers.get(u, 0) > (u in own) for u in range(m.dst, m.dst + m.width)):
                rest.append(m)
                continue
            for u in own:
                readers[u] -= 1
            out.append(_edit(file, m))
            progress = True
        waiting = rest
    return waiting


def _cycles(
    file: str,
    waiting: list[Transfer],
    out: list[Edit],
    idle: int,
    swap: bool,
    scratch: Callable[[int], int],
) -> None:
    """Moves of single units, in which every unit is written at most once."""
    waiting = _acyclic(file, waiting, out)
    while waiting:
        first = waiting[0]
        if swap and not idle:
            out.append(Swap(Loc(file, first.src), Loc(file, first.dst), any(m.whole for m in waiting)))
            waiting = [
                Transfer(m.value, first.src if m.src == first.dst else m.src, m.dst, 1, m.whole)
                for m in waiting[1:]
            ]
            waiting = [m for m in waiting if m.src != m.dst]
        else:
            whole = any(m.whole for m in waiting if m.src == first.dst)
            at = lowest(idle) if idle else scratch(1)
            parked = Loc(file, at) if idle else Loc(SLOTS + file, at)
            held = next(m for m in waiting if m.src == first.dst)
            out.append(Move(Loc(file, first.dst), parked, 1, held.value, whole))
            saved = [m for m in waiting if m.src == first.dst]
            waiting = [m for m in waiting if m.src != first.dst]
            waiting = _acyclic(file, waiting, out)
            out += [Move(parked, Loc(file, m.dst), 1, m.value, m.whole) for m in saved]
            continue
        waiting = _acyclic(file, waiting, out)
