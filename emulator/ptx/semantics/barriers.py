"""Barrier objects in shared memory: `mbarrier`.

Needs `mbarriers` (the object and what changes it). Gives the semantics of the `mbarrier` family. Invariant: an object in
another block's shared memory of the cluster is reached through its shared::cluster address like one's own.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ..asynchronous.flights import flights
from ..asynchronous.mbarriers import (
    COUNT,
    arrive,
    check_waiting,
    find,
    initialise,
    pack,
    phases,
    transact,
    words_of,
)
from ..front.model import Bound, Lanewise, MemArg, Op, Refused, semantics
from .addresses import address_dtype, moved, space_of


@semantics("mbarrier")
def mbarrier(op: Op) -> Bound:
    """The whole family."""
    verb = op.mods[0]
    makers = {
        "init": _init,
        "inval": _inval,
        "arrive": _arrive,
        "arrive_drop": _arrive,
        "expect_tx": _transactions,
        "complete_tx": _transactions,
        "test_wait": _wait,
        "try_wait": _wait,
        "pending_count": _pending_count,
    }
    if verb not in makers:
        raise Refused(f"mbarrier.{verb}")
    return makers[verb](op)


def _memory(op: Op, at: int) -> tuple[MemArg, str, int]:
    mem = op.args[at]
    assert isinstance(mem, MemArg)
    return mem, space_of(op, mem), mem.offset


def _init(op: Op) -> Bound:
    mem, space, offset = _memory(op, 0)

    def run(wave: Any, lanes: Array, address: Array, count: Array) -> None:
        n = np.broadcast_to(count, lanes.shape)
        bad = (n < 1) | (n > COUNT)
        if bad.any():
            at = int(np.argmax(bad))
            raise DeviceFault(
                "bad-mbarrier",
                "barrier object that expects a number of arrivals that cannot be",
                wave.where(int(lanes[at]), op),
                expected=f"1 to {COUNT}",
                found=str(int(n[at])),
            )
        words = np.array([pack(int(c), int(c), 0, 0) for c in n], np.uint64)
        initialise(wave, lanes, op, find(wave, lanes, op, moved(address, offset), space), words)

    return Lanewise(run, (address_dtype(mem), "u4"))


def _inval(op: Op) -> Bound:
    mem, space, offset = _memory(op, 0)

    def run(wave: Any, lanes: Array, address: Array) -> None:
        at = find(wave, lanes, op, moved(address, offset), space)
        words_of(wave, lanes, op, at)
        initialise(wave, lanes, op, at, np.zeros(lanes.size, np.uint64))

    return Lanewise(run, (address_dtype(mem),))


def _arrive(op: Op) -> Bound:
    answers = not isinstance(op.args[0], MemArg)
    mem, space, offset = _memory(op, 1 if answers else 0)
    expects = op.has("expect_tx")
    drop = op.mods[0] == "arrive_drop"
    given = len(op.args) - (2 if answers else 1)
    releases = not op.has("relaxed")
    scope = "cta" if space == "shared" and not op.has("cluster") else "gpu"

    def run(wave: Any, lanes: Array, address: Array, *rest: Array) -> Any:
        ones = np.ones(lanes.size, np.int64)
        value = np.broadcast_to(rest[0], lanes.shape).astype(np.int64) if rest else ones
        counts, tx = (ones, value) if expects else (value, ones * 0)
        at = find(wave, lanes, op, moved(address, offset), space)
        found = arrive(wave, lanes, op, at, counts, tx, drop)
        wave.sanitizer.reached(op, lanes, at)
        if releases:
            wave.sanitizer.release(lanes, scope)
        return found if answers else None

    return Lanewise(run, (address_dtype(mem), *("u4",) * given), ("u8",) if answers else ())


def _transactions(op: Op) -> Bound:
    mem, space, offset = _memory(op, 0)
    sign = 1 if op.mods[0] == "expect_tx" else -1

    def run(wave: Any, lanes: Array, address: Array, count: Array) -> None:
        at = find(wave, lanes, op, moved(address, offset), space)
        n = np.broadcast_to(count, lanes.shape)
        for lane, where, change in zip(lanes.tolist(), at.tolist(), n.tolist()):
            transact(wave, lane, op, where, sign * change)

    return Lanewise(run, (address_dtype(mem), "u4"))


def _wait(op: Op) -> Bound:
    """Whether the phase that a token (or a parity) names has ended. A polling loop stands around it."""
    mem, space, offset = _memory(op, 1)
    parity = op.has("parity")
    acquires = not op.has("relaxed")
    given = len(op.args) - 2

    def run(wave: Any, lanes: Array, address: Array, state: Array, *_: Array) -> Array:
        at = find(wave, lanes, op, moved(address, offset), space)
        now = phases(words_of(wave, lanes, op, at))
        asked = state.astype(np.uint64) & np.uint64(1) if parity else phases(state)
        done: Array = np.broadcast_to(now != asked, lanes.shape).copy()
        if acquires and done.any():
            wave.sanitizer.acquire(lanes[done])
        if not done.all():
            flights(wave).poll(at[~done])
        check_waiting(wave, lanes, op, at, done)
        return done

    ins = (address_dtype(mem), "u4" if parity else "u8", *("u4",) * (given - 1))
    return Lanewise(run, ins, ("?",), spins=True)


def _pending_count(op: Op) -> Bound:
    """Pending arrivals of a token."""

    def run(wave: Any, lanes: Array, state: Array) -> Array:
        value = ((state >> np.uint64(20)) & np.uint64(COUNT)).astype("u4")
        return np.broadcast_to(value, lanes.shape).copy()

    return Lanewise(run, ("u8",), ("u4",))
