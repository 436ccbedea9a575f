"""Atomic operations: lanes that meet at one address act one after another, in ascending order.

Needs access to memory. Gives the semantics of `atom` and `red`. Invariant: each lane gets the value that
the lanes before it left, and memory ends as if they had acted one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...core.access import Access
from ...core.arrays import Array, item_bytes
from ...core.faults import DeviceFault
from ..front.model import STORAGE, Bound, Lanewise, MemArg, Op, SinkArg, VecArg, semantics
from ..state.access import locate
from . import half
from .addresses import address_dtype, moved, space_of
from .remote import red_async

_OPS = ("add", "min", "max", "and", "or", "xor", "exch", "cas", "inc", "dec")
_UFUNCS: dict[str, np.ufunc] = {
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


def _step(op: Op, name: str, kind: str) -> Step:
    """The new value from the old and the operands."""
    if kind in ("f16", "bf16", "f16x2", "bf16x2"):
        made = Op(name, (*op.mods,), op.args[:1] + op.args[:2], None, op.inst, op.function, op.loc, (kind,))
        bound = half.bind(made)
        return bound.fn  # type: ignore[union-attr]
    if name in _UFUNCS:
        return _UFUNCS[name]
    if name == "exch":
        return lambda old, b: b
    if name == "cas":
        return _compare_and_swap
    if name == "inc":
        return lambda old, b: np.where(old >= b, old.dtype.type(0), old + old.dtype.type(1))
    return lambda old, b: np.where((old == 0) | (old > b), b, old - old.dtype.type(1))


def _compare_and_swap(old: Array, b: Array, c: Array) -> Array:
    return np.where(old == b, c, old)


@semantics("atom", "red")
def atomic(op: Op) -> Bound:
    """Atomics of every type; `red` wants no answer."""
    if op.has("mbarrier::complete_tx::bytes"):
        return red_async(op)
    answers = op.base == "atom"
    mem = op.args[1 if answers else 0]
    assert isinstance(mem, MemArg)
    name = next(m for m in op.mods if m in _OPS)
    kind = op.type
    value = op.args[2 if answers else 1]
    count = len(value.items) if isinstance(value, VecArg) else 1
    d = STORAGE[kind]
    operands = 2 if name == "cas" else 1
    wanted = answers and not isinstance(op.args[0], SinkArg)
    step = _step(op, name, kind)
    space = space_of(op, mem)
    scope = "cta" if op.has("cta") else "gpu"
    acquires, releases = op.has("acquire", "acq_rel", "sc"), op.has("release", "acq_rel", "sc")
    offset = mem.offset
    width = item_bytes(d)
    extra = ("u8",) * (len(op.args) - (2 if answers else 1) - operands)

    def run(wave: Any, lanes: Array, address: Array, *rest: Array) -> Any:
        if releases:
            wave.sanitizer.release(lanes, scope)
        if acquires:
            wave.sanitizer.acquire(lanes, scope)
        values = [v if v.size == lanes.size else np.repeat(v, lanes.size) for v in rest[: operands * count]]
        olds = [np.zeros(lanes.size, v.dtype) for v in values[:count]]
        for access in locate(wave, lanes, op, moved(address, offset), width * count, space):
            _begin(wave, op, access, width, count)
            view = access.piece.view(d)
            for k in range(count):
                index = access.items(width, count, k)
                if isinstance(index, slice):
                    index = np.arange(index.start, index.stop, index.step)[: access.lanes.size]
                given = [values[k + count * j] for j in range(operands)]
                if access.chosen is not None:
                    given = [g[access.chosen] for g in given]
                old, changed = sequence(view, index, name, step, given, wanted, kind)
                wave.changes += changed
                if access.chosen is None:
                    olds[k] = old
                else:
                    olds[k][access.chosen] = old
        if not answers:
            return None
        return olds[0] if count == 1 else olds

    ins = (address_dtype(mem), *(d,) * (operands * count), *extra)
    return Lanewise(run, ins, (d,) * count if answers else (), spins=answers)


def _begin(wave: Any, op: Op, access: Access, width: int, count: int) -> None:
    wave.sanitizer.loaded(op, access, width, count, False)
    wave.sanitizer.touched(op, access, width, count)
    if access.piece.read_only:
        raise DeviceFault(
            "read-only",
            f"atomic on {access.piece.label()}, which is read-only",
            wave.where(int(access.lanes[0]), op),
        )


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
    if not wanted and name in _UFUNCS and integer and not half_kind:
        view[places[starts]] = step(view[places[starts]], _UFUNCS[name].reduceat(v, starts))
        return np.zeros_like(v)
    longest = int(lengths.max())
    found = np.empty(n, view.dtype)
    if longest > ROUNDS and name in _UFUNCS and not half_kind:
        for a, b in zip(starts.tolist(), ends.tolist()):
            chain = _UFUNCS[name].accumulate(np.concatenate([view[places[a] : places[a] + 1], v[a:b]]))
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
