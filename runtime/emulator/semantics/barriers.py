"""Barrier objects in shared memory: `mbarrier`.

Needs the wave and its memory. Gives the semantics of the `mbarrier` family and `arrive_on`. The 64-bit
object holds, from bit 0: expected arrivals (20 bits), pending arrivals (20), pending bytes with a bias
(22), and the phase (1). Invariant: a phase ends exactly when no arrival and no byte is pending, and the
next one expects the same number of arrivals.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..access import load, store
from ..faults import DeviceFault
from ..model import Array, Bound, Lanewise, MemArg, Op, Refused, semantics
from .memory import _address_dtype, moved, space_of

_COUNT = (1 << 20) - 1
_BIAS = 1 << 21


def _pack(expected: int, pending: int, tx: int, phase: int) -> int:
    return expected | pending << 20 | (tx + _BIAS) << 40 | phase << 62 | 1 << 63


def _unpack(word: int) -> tuple[int, int, int, int]:
    return word & _COUNT, word >> 20 & _COUNT, (word >> 40 & ((1 << 22) - 1)) - _BIAS, word >> 62 & 1


def _check(wave: Any, lane: int, op: Op, word: int) -> None:
    if not word >> 63:
        raise DeviceFault(
            "bad-mbarrier",
            "use of a barrier object that was not initialised",
            wave.where(lane, op),
            suggestion="initialise it with mbarrier.init in one thread and synchronise the block before using it",
        )


def _read(wave: Any, lane: Array, op: Op, address: Array, space: str) -> int:
    return int(load(wave, lane, op, address, "u8", 1, space, False)[0][0])


def _write(wave: Any, lane: Array, op: Op, address: Array, space: str, word: int) -> None:
    store(wave, lane, op, address, (np.array([word], np.uint64),), "u8", space, False)


def arrive_on(
    wave: Any,
    lanes: Array,
    op: Op,
    address: Array,
    space: str,
    counts: Array,
    tx: Array | int,
    drop: bool = False,
) -> Array:
    """Lanes arrive one after another (`counts` each), first expecting `tx` more bytes; the words they found."""
    address = np.broadcast_to(address, lanes.shape)
    expects = np.broadcast_to(np.asarray(tx), lanes.shape)
    found = np.zeros(lanes.size, np.uint64)
    wave.sanitizer.fence(lanes)
    for i in range(lanes.size):
        lane, where = lanes[i : i + 1], address[i : i + 1]
        word = _read(wave, lane, op, where, space)
        _check(wave, int(lane[0]), op, word)
        found[i] = word
        expected, pending, bytes_left, phase = _unpack(word)
        pending -= int(counts[i])
        if drop:
            expected -= int(counts[i])
        if pending < 0:
            raise DeviceFault(
                "bad-mbarrier",
                "more arrivals than the barrier object's phase expects",
                wave.where(int(lane[0]), op),
                expected=str(expected),
                suggestion="let as many threads arrive in a phase as mbarrier.init counts",
            )
        word = _settled(expected, pending, bytes_left + int(expects[i]), phase)
        _write(wave, lane, op, where, space, word)
    return found


def _settled(expected: int, pending: int, tx: int, phase: int) -> int:
    """The object's word, moved to the next phase where this one is complete."""
    if pending == 0 and tx == 0:
        return _pack(expected, expected, 0, phase ^ 1)
    return _pack(expected, pending, tx, phase)


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
        words = np.array([_pack(int(c), int(c), 0, 0) for c in n], np.uint64)
        store(wave, lanes, op, moved(address, offset), (words,), "u8", space, False)

    return Lanewise(run, (_address_dtype(mem), "u4"))


def _inval(op: Op) -> Bound:
    mem, space, offset = _memory(op, 0)

    def run(wave: Any, lanes: Array, address: Array) -> None:
        store(wave, lanes, op, moved(address, offset), (np.zeros(1, np.uint64),), "u8", space, False)

    return Lanewise(run, (_address_dtype(mem),))


def _arrive(op: Op) -> Bound:
    answers = not isinstance(op.args[0], MemArg)
    mem, space, offset = _memory(op, 1 if answers else 0)
    expects = op.has("expect_tx")
    drop = op.mods[0] == "arrive_drop"
    given = len(op.args) - (2 if answers else 1)

    def run(wave: Any, lanes: Array, address: Array, *rest: Array) -> Any:
        ones = np.ones(lanes.size, np.int64)
        value = np.broadcast_to(rest[0], lanes.shape).astype(np.int64) if rest else ones
        counts, tx = (ones, value) if expects else (value, ones * 0)
        found = arrive_on(wave, lanes, op, moved(address, offset), space, counts, tx, drop)
        return found if answers else None

    return Lanewise(run, (_address_dtype(mem), *("u4",) * given), ("u8",) if answers else ())


def _transactions(op: Op) -> Bound:
    mem, space, offset = _memory(op, 0)
    sign = 1 if op.mods[0] == "expect_tx" else -1

    def run(wave: Any, lanes: Array, address: Array, count: Array) -> None:
        where = np.broadcast_to(moved(address, offset), lanes.shape)
        n = np.broadcast_to(count, lanes.shape)
        for i in range(lanes.size):
            lane, at = lanes[i : i + 1], where[i : i + 1]
            word = _read(wave, lane, op, at, space)
            _check(wave, int(lane[0]), op, word)
            expected, pending, tx, phase = _unpack(word)
            _write(wave, lane, op, at, space, _settled(expected, pending, tx + sign * int(n[i]), phase))

    return Lanewise(run, (_address_dtype(mem), "u4"))


def _wait(op: Op) -> Bound:
    """Whether the phase that a token (or a parity) names has ended. A polling loop stands around it."""
    mem, space, offset = _memory(op, 1)
    parity = op.has("parity")
    given = len(op.args) - 2

    def run(wave: Any, lanes: Array, address: Array, state: Array, *_: Array) -> Array:
        where = np.broadcast_to(moved(address, offset), lanes.shape)
        words = load(wave, lanes, op, where, "u8", 1, space, False)[0]
        missing = words >> np.uint64(63) == 0
        if missing.any():
            _check(wave, int(lanes[np.argmax(missing)]), op, 0)
        now = (words >> np.uint64(62)) & np.uint64(1)
        asked = state.astype(np.uint64) & np.uint64(1) if parity else (state >> np.uint64(62)) & np.uint64(1)
        done: Array = np.broadcast_to(now != asked, lanes.shape).copy()
        if done.any():
            wave.sanitizer.fence(lanes[done])
        return done

    ins = (_address_dtype(mem), "u4" if parity else "u8", *("u4",) * (given - 1))
    return Lanewise(run, ins, ("?",), spins=True)


def _pending_count(op: Op) -> Bound:
    """Pending arrivals of a token."""

    def run(wave: Any, lanes: Array, state: Array) -> Array:
        value = ((state >> np.uint64(20)) & np.uint64(_COUNT)).astype("u4")
        return np.broadcast_to(value, lanes.shape).copy()

    return Lanewise(run, ("u8",), ("u4",))
