"""Lanes that change memory at one address: they act one after another, in ascending order.

Needs views of memory. Gives `sequence`. Invariant: each lane gets the value that the lanes before it left, and memory ends
as if they had acted one by one.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .arrays import Array

UFUNCS: dict[str, np.ufunc] = {
    "add": np.add,
    "min": np.minimum,
    "max": np.maximum,
    "and": np.bitwise_and,
    "or": np.bitwise_or,
    "xor": np.bitwise_xor,
}
Step = Callable[..., Array]
#: Up to so many lanes at one address are run in rounds over all addresses; longer queues one address at a
#: time.
ROUNDS = 48


def sequence(
    view: Array, index: Array, name: str, step: Step, values: list[Array], wanted: bool, kind: str
) -> tuple[Array, bool]:
    """Let lanes act in order on `view[index]`; the values they found, and whether memory changed."""
    order = np.argsort(index, kind="stable")
    places = index[order]
    new = np.ones(places.size, np.bool_)
    new[1:] = places[1:] != places[:-1]
    starts = np.flatnonzero(new)
    if starts.size == places.size:
        old = view[index]
        after = step(old, *values)
        view[index] = after
        return old, bool((after != old).any())
    before = view[places[starts]]
    sorted_values = [v[order] for v in values]
    found = _queues(view, places, starts, name, step, sorted_values, wanted, kind)
    old = np.empty_like(found)
    old[order] = found
    return old, bool((view[places[starts]] != before).any())


def _queues(
    view: Array,
    places: Array,
    starts: Array,
    name: str,
    step: Step,
    values: list[Array],
    wanted: bool,
    kind: str,
) -> Array:
    """Sorted by address: the value that each lane finds; memory gets what the last of each address leaves."""
    n = places.size
    ends = np.append(starts[1:], n)
    lengths = ends - starts
    v = values[0]
    integer = v.dtype.kind in "ui"
    half_kind = kind in ("f16", "bf16", "f16x2", "bf16x2")
    if name == "add" and integer and not half_kind:
        u = f"u{v.dtype.itemsize}"
        running = np.cumsum(v.view(u), dtype=u) - v.view(u)
        base = view[places[starts]].view(u)
        found = running - np.repeat(running[starts] - base, lengths)
        view[places[starts]] = (found[ends - 1] + v.view(u)[ends - 1]).view(view.dtype)
        result: Array = found.view(view.dtype)
        return result
    if name == "exch":
        found = np.empty_like(v)
        found[1:] = v[:-1]
        found[starts] = view[places[starts]]
        view[places[starts]] = v[ends - 1]
        return found
    if not wanted and name in UFUNCS and integer and not half_kind:
        view[places[starts]] = step(view[places[starts]], UFUNCS[name].reduceat(v, starts))
        return np.zeros_like(v)
    longest = int(lengths.max())
    found = np.empty(n, view.dtype)
    if longest > ROUNDS and name in UFUNCS and not half_kind:
        for a, b in zip(starts.tolist(), ends.tolist()):
            chain = UFUNCS[name].accumulate(np.concatenate([view[places[a] : places[a] + 1], v[a:b]]))
            found[a:b] = chain[:-1]
            view[places[a]] = chain[-1]
        return found
    for k in range(longest):
        active = lengths > k
        at = starts[active] + k
        old = view[places[at]]
        found[at] = old
        if name == "cas" and k >= 2 and _settled(old, values, at, ends[active]):
            for a, b in zip(at.tolist(), ends[active].tolist()):
                found[a:b] = view[places[a]]
            break
        view[places[at]] = step(old, *[x[at] for x in values])
    return found


def _settled(old: Array, values: list[Array], at: Array, ends: Array) -> bool:
    """Whether no lane still in a compare-and-swap queue can succeed: all compare with what is not there."""
    compare = values[0]
    return all(not (compare[a:b] == o).any() for o, a, b in zip(old, at.tolist(), ends.tolist()))
