"""Taking over the work of clusters that have not started, and what warps own of the registers.

Needs the launch, which starts blocks in waves. Gives the semantics of `clusterlaunchcontrol` and `setmaxnreg`. Invariant:
a cluster that was cancelled never starts, and one request only is told of it. The 16 bytes of an answer hold, as words:
whether it succeeded, then the index of the cluster's first block.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.arrays import Array
from ..asynchronous.flights import Side, Transfer, flights
from ..asynchronous.mbarriers import find
from ..asynchronous.regions import each, in_block, region
from ..front.model import WHOLE_WARP, Bound, ConstArg, Lanewise, MemArg, Op, Pure, numpy_dtype, semantics
from ..state.register_changes import Change
from .addresses import address_dtype, moved, space_of

_ANSWER = 16


@semantics("clusterlaunchcontrol")
def cluster_launch_control(op: Op) -> Bound:
    """The request and the reading of its answer."""
    return _try_cancel(op) if op.has("try_cancel") else _query(op)


def _try_cancel(op: Op) -> Bound:
    mem, bar = op.args
    assert isinstance(mem, MemArg) and isinstance(bar, MemArg)
    space = space_of(op, mem)
    everyone = op.has("multicast::cluster::all")

    def run(wave: Any, lanes: Array, address: Array, object_: Array) -> None:
        bars = find(wave, lanes, op, moved(object_, bar.offset), space_of(op, bar)).tolist()
        for lane, a, at in zip(lanes.tolist(), each(moved(address, mem.offset), lanes), bars):
            piece, place = region(wave, lane, op, a, space, _ANSWER, _ANSWER)
            blocks = range(wave.launch.cluster_size) if everyone else ()
            places = [in_block(wave, lane, op, place, r) for r in blocks] or [place]
            signaled = [in_block(wave, lane, op, at, r) for r in blocks] or [at]
            sides = [Side(piece, np.array([p])) for p in places]
            t = Transfer(lane, op, _ANSWER, None, sides, _answer(wave.launch.cancel()))
            t.signals = tuple((s, _ANSWER) for s in signaled)
            flights(wave).start(t)

    return Lanewise(run, (address_dtype(mem), address_dtype(bar)))


def _answer(first: tuple[int, int, int] | None) -> Array:
    """The answer's bytes as one 128-bit item."""
    words = np.array([0, 0, 0, 0] if first is None else [1, *first], np.uint32)
    return words.view(numpy_dtype("q2"))


def _query(op: Op) -> Bound:
    def word(answer: Array, k: int) -> Array:
        half = answer["hi" if k > 1 else "lo"]
        return (half >> np.uint64(32 * (k & 1))).astype(np.uint32)

    if op.has("is_canceled"):
        return Pure(lambda answer: word(answer, 0) != 0, ("q2",), ("?",))
    if op.has("get_first_ctaid"):
        return Pure(
            lambda answer: (word(answer, 1), word(answer, 2), word(answer, 3), word(answer, 0)),
            ("q2",),
            ("u4",) * 4,
        )
    axis = "xyz".index(next(w for w in op.mods if w.startswith("get_first_ctaid"))[-1])
    return Pure(lambda answer: word(answer, axis + 1), ("q2",), ("u4",))


@semantics("setmaxnreg")
def setmaxnreg(op: Op) -> Bound:
    """The whole warp meets; how many registers it owns changes nothing that a kernel can see.

    The four warps of a warpgroup have to make the same changes in the same order. They may stand in different places of
    the program: compilers give each warp of a group its own copy.
    """
    count = op.args[0]
    assert isinstance(count, ConstArg)
    change = Change(op, "inc" if op.has("inc") else "dec", int(count.value))

    def run(wave: Any, lanes: Array, _: Array) -> None:
        for warp in np.unique(wave.warp[lanes]).tolist():
            wave.register_changes.add(change, warp, int(lanes[np.argmax(wave.warp[lanes] == warp)]))

    return Lanewise(run, ("u4",), (), collective=WHOLE_WARP)
