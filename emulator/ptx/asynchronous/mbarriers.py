"""Barrier objects in shared memory: their word, and what arrivals and transactions do to it.

Needs the wave's memory. Gives `find`, `initialise`, `arrive`, `transact` and `phases`. The 64-bit object holds, from bit
0: expected arrivals (20 bits), pending arrivals (20), pending bytes with a bias (22), the phase (1, at bit 62) and
whether it is an object at all (bit 63). Invariant: a phase ends exactly when no arrival and no byte is pending, and the
next one expects as many arrivals as are left after those that dropped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.memory import Allocation
from ..front.model import Op
from ..state.access import locate

if TYPE_CHECKING:
    from ..state.wave import Wave

COUNT = (1 << 20) - 1
_BIAS = 1 << 21
_VALID = 1 << 63


def pack(expected: int, pending: int, tx: int, phase: int) -> int:
    """The word of an object."""
    return expected | pending << 20 | (tx + _BIAS) << 40 | phase << 62 | _VALID


def unpack(word: int) -> tuple[int, int, int, int]:
    """Expected arrivals, pending arrivals, pending bytes, phase."""
    return word & COUNT, word >> 20 & COUNT, (word >> 40 & ((1 << 22) - 1)) - _BIAS, word >> 62 & 1


def settled(expected: int, pending: int, tx: int, phase: int) -> int:
    """The object's word, moved to the next phase where this one is complete."""
    if pending == 0 and tx == 0:
        return pack(expected, expected, 0, phase ^ 1)
    return pack(expected, pending, tx, phase)


def find(wave: Wave, lanes: Array, op: Op, address: Array, space: str) -> Array:
    """Where in the wave's shared memory the objects lie that these lanes name."""
    address = address if address.size == lanes.size else np.repeat(address, lanes.size)
    out = np.zeros(lanes.size, np.int64)
    for access in locate(wave, lanes, op, address, 8, space):
        if access.piece is not wave.shared_piece:
            raise DeviceFault(
                "bad-mbarrier",
                "barrier object outside shared memory",
                wave.where(int(access.lanes[0]), op),
                expected="an address in shared memory",
                found=access.piece.label(),
            )
        assert access.offsets is not None
        if access.chosen is None:
            out[:] = access.offsets
        else:
            out[access.chosen] = access.offsets
    return out


def initialise(wave: Wave, lanes: Array, op: Op, offsets: Array, words: Array) -> None:
    """Write objects (or zeros, which are none)."""
    piece = wave.shared_piece
    piece.view("u8")[offsets >> 3] = words
    if piece.initialised is not None:
        piece.initialised.view("u8")[offsets >> 3] = 0x0101010101010101
    wave.phases_ended[offsets >> 3] = 0
    races = wave.launch.sanitizer.races
    if races is not None:
        races.initialised(op, lanes, offsets)
    wave.changes += 1


def words_of(wave: Wave, lanes: Array, op: Op, offsets: Array) -> Array:
    """The words of the objects; a fault where something is none."""
    words: Array = wave.shared_piece.view("u8")[offsets >> 3]
    missing = words >> np.uint64(63) == 0
    if missing.any():
        raise DeviceFault(
            "bad-mbarrier",
            "use of a barrier object that was not initialised",
            wave.where(int(lanes[np.argmax(missing)]), op),
            suggestion="initialise it with mbarrier.init in one thread and synchronise the block before using it",
        )
    races = wave.launch.sanitizer.races
    if races is not None:
        races.check_initialised(op, lanes, wave.shared_piece, offsets)
    return words


def phases(words: Array) -> Array:
    """The phase bit of each word."""
    return (words >> np.uint64(62)) & np.uint64(1)


def phase(wave: Wave, at: int) -> int:
    """The phase bit of the object at `at`."""
    return unpack(int(wave.shared_piece.view("u8")[at >> 3]))[3]


def arrive(
    wave: Wave, lanes: Array, op: Op, offsets: Array, counts: Array, tx: Array, drop: bool = False
) -> Array:
    """Lanes arrive one after another (`counts` each), first expecting `tx` more bytes; the words that they found."""
    words_of(wave, lanes, op, offsets)
    found = np.zeros(lanes.size, np.uint64)
    order = np.argsort(offsets, kind="stable")
    edges = np.flatnonzero(np.diff(offsets[order], prepend=-1, append=-1))
    for a, b in zip(edges[:-1].tolist(), edges[1:].tolist()):
        group = order[a:b]
        found[group] = _arrive_at(
            wave, lanes[group], op, int(offsets[group[0]]), counts[group], tx[group], drop
        )
    wave.changes += 1
    return found


def _arrive_at(wave: Wave, lanes: Array, op: Op, at: int, counts: Array, tx: Array, drop: bool) -> list[int]:
    """Arrivals at one object."""
    view = wave.shared_piece.view("u8")
    found = []
    word = int(view[at >> 3])
    for lane, count, more in zip(lanes.tolist(), counts.tolist(), tx.tolist()):
        found.append(word)
        expected, pending, left, phase = unpack(word)
        pending -= count
        if pending < 0:
            raise DeviceFault(
                "bad-mbarrier",
                "more arrivals than the barrier object's phase expects",
                wave.where(lane, op),
                expected=str(expected),
                suggestion="let as many threads arrive in a phase as mbarrier.init counts; in a ring, wait until the stage "
                "is released before its next round",
            )
        if pending == 0 and op.has("noComplete"):
            raise DeviceFault(
                "bad-mbarrier",
                "arrival with .noComplete that would complete the phase",
                wave.where(lane, op),
                suggestion="let the last arrival of the phase be one without .noComplete",
            )
        left = _counted(wave, lane, op, left + more)
        word = settled(expected - count if drop else expected, pending, left, phase)
        if pending == left == 0:
            _ended(wave, lane, op, at)
    view[at >> 3] = word
    return found


def _ended(wave: Wave, lane: int, op: Op, at: int) -> None:
    """Count a phase that has ended, and by whom."""
    wave.phases_ended[at >> 3] += 1
    wave.enders[at] = (lane, op)


def check_waiting(wave: Wave, lanes: Array, op: Op, offsets: Array, done: Array) -> None:
    """A fault where a phase that a thread polls for, and the next one, have ended between two of its polls.

    The parity that it asks for then means a later phase: it may wait for ever, or reads what is already replaced.
    """
    at = np.broadcast_to(offsets, lanes.shape)
    counts = wave.phases_ended[at >> 3]
    late = (wave.polls[lanes, 0] == at) & (wave.polls[lanes, 1] + 2 <= counts)
    if late.any() and wave.launch.sanitizer.barriers:
        i = int(np.argmax(late))
        by, other = wave.enders[int(at[i])]
        raise DeviceFault(
            "bad-mbarrier",
            "two phases ended while a thread waited for the first: its parity means another one now, in a wait",
            wave.where(int(lanes[i]), op),
            notes=(
                f"the latest was ended by {wave.where(by, other)} at `{other.text()}`"
                f"{f' ({other.loc})' if other.loc else ''}",
            ),
            suggestion="let who fills a stage again wait until those that wait for it have released it",
        )
    wave.polls[lanes, 0] = np.where(done, -1, at)
    wave.polls[lanes, 1] = counts


def expect_arrivals(wave: Wave, lanes: Array, op: Op, offsets: Array) -> None:
    """One more pending arrival in this phase for each of these lanes."""
    words_of(wave, lanes, op, offsets)
    view = wave.shared_piece.view("u8")
    for lane, at in zip(lanes.tolist(), offsets.tolist()):
        expected, pending, tx, phase = unpack(int(view[at >> 3]))
        if pending == COUNT:
            raise DeviceFault(
                "bad-mbarrier",
                "more pending arrivals than a barrier object can count",
                wave.where(lane, op),
                expected=f"at most {COUNT}",
            )
        view[at >> 3] = pack(expected, pending + 1, tx, phase)
    wave.changes += 1


def transact(wave: Wave, lane: int, op: Op, at: int, change: int) -> None:
    """Expect `change` more bytes at the object at `at`, or (negative) count so many as arrived."""
    words_of(wave, np.array([lane]), op, np.array([at]))
    view = wave.shared_piece.view("u8")
    expected, pending, tx, phase = unpack(int(view[at >> 3]))
    tx = _counted(wave, lane, op, tx + change)
    view[at >> 3] = settled(expected, pending, tx, phase)
    if pending == tx == 0:
        _ended(wave, lane, op, at)
    wave.changes += 1


def _counted(wave: Wave, lane: int, op: Op, tx: int) -> int:
    if -COUNT <= tx <= COUNT:
        return tx
    raise DeviceFault(
        "bad-mbarrier",
        "more pending bytes than a barrier object can count",
        wave.where(lane, op),
        expected=f"-{COUNT} to {COUNT}",
        found=str(tx),
    )


def describe(wave: Wave, at: int) -> str:
    """What the object at `at` still waits for."""
    piece: Allocation = wave.shared_piece
    word = int(piece.view("u8")[at >> 3])
    expected, pending, tx, phase = unpack(word)
    place = wave.sanitizer.place(piece, "shared", at)
    block = wave.first + at // max(wave.shared_bytes, 1)
    waits = [f"{pending} of {expected} arrivals"] if pending else []
    if tx > 0:
        waits.append(f"{tx} bytes more than have come")
    elif tx < 0:
        waits.append(f"an expectation of {-tx} bytes that have come and that nobody expects")
    ended = int(wave.phases_ended[at >> 3])
    return (
        f"the barrier object at {place} of block number {block} is in phase {phase} ({ended} have ended) and waits for "
        f"{' and '.join(waits)}"
    )
