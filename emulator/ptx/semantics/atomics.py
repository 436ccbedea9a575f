"""Atomic operations: lanes that meet at one address act one after another, in ascending order.

Needs access to memory. Gives the semantics of `atom` and `red`. Invariant: each lane gets the value that
the lanes before it left, and memory ends as if they had acted one by one.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.access import Access
from ...core.arrays import Array, item_bytes
from ...core.collisions import UFUNCS, Step, sequence
from ...core.faults import DeviceFault
from ..front.model import STORAGE, Bound, Lanewise, MemArg, Op, SinkArg, VecArg, semantics
from ..state.access import locate
from . import half
from .addresses import address_dtype, moved, space_of
from .remote import red_async

_OPS = ("add", "min", "max", "and", "or", "xor", "exch", "cas", "inc", "dec")


def _step(op: Op, name: str, kind: str) -> Step:
    """The new value from the old and the operands."""
    if kind in ("f16", "bf16", "f16x2", "bf16x2"):
        made = Op(name, (*op.mods,), op.args[:1] + op.args[:2], None, op.inst, op.function, op.loc, (kind,))
        bound = half.bind(made)
        return bound.fn  # type: ignore[union-attr]
    if name in UFUNCS:
        return UFUNCS[name]
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
