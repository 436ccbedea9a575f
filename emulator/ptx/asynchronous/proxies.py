"""What the asynchronous proxy does to memory: the hooks that every asynchronous unit calls, and the fences between proxies.

Needs the wave and the shadows of the race detector. Gives `async_read` and `async_write`, `fence_proxy`, and what is told
of tensor maps. Invariant: a unit calls the hooks before it reads or after it has written, with byte offsets in the piece
of memory. A byte that a thread stored and no fence.proxy.async has covered since is reported when a unit reads it: a
fence covers what its own thread did, and what others did before they synchronised.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.access import Access
from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.memory import Allocation
from ...core.thread_times import ThreadTimes
from ..front.model import Op

if TYPE_CHECKING:
    from ...core.races import RaceDetector
    from ..state.wave import Wave


class ProxyLog:
    """What fences between proxies have covered in one launch. Times and thread numbers are those of the race detector."""

    def __init__(self, races: RaceDetector) -> None:
        self.races = races
        self.covered = ThreadTimes(races.time, keep=True)
        self.changed: dict[tuple[int, int], int] = {}  # tensor map -> when it was changed last
        self.acquired: dict[tuple[int, int], int] = {}
        self.released = -1

    def enter(self, wave: Wave) -> None:
        """A wave starts."""
        self.covered.enter(wave.first * wave.threads, wave.size)

    def fence(self, wave: Wave, lanes: Array) -> None:
        """Lanes execute fence.proxy.async."""
        first = wave.first * wave.threads
        here = slice(first, first + wave.size)
        mine = self.covered[here]
        np.maximum(mine, self.races.fence_at[here], out=mine)
        self.races.reach(lanes, self.covered)

    def _words(self, piece: Allocation, offsets: Array, nbytes: int) -> Array | None:
        """Indices of the shadow words of these bytes, a row for each offset."""
        g = self.races.granule
        if piece.write_shadow is None or piece.granule != g:
            return None
        return offsets[:, None] // g + np.arange(max(1, nbytes // g))

    def check(self, wave: Wave, lane: int, op: Op, piece: Allocation, offsets: Array, nbytes: int) -> None:
        """A fault where a thread's store has not been fenced for the asynchronous proxy."""
        words = self._words(piece, offsets, nbytes)
        if words is None:
            return
        assert piece.write_shadow is not None
        found = piece.write_shadow[words.ravel()]
        number = (found & np.uint64(0xFFFFFFFF)).astype(np.int64) - 1
        recent = (found >= self.races.start) & (number < self.races.total)
        if not recent.any():
            return
        at = np.flatnonzero(recent)
        thread = number[at]
        when = (found[at] >> np.uint64(32)).astype(np.uint32)
        bare = when > self.covered[thread]
        if bare.any():
            i = int(np.argmax(bare))
            where = int(offsets[int(at[i]) // words.shape[1]])
            self._report(wave, lane, op, piece, where, int(thread[i]), int(when[i]))

    def _report(
        self, wave: Wave, lane: int, op: Op, piece: Allocation, at: int, thread: int, when: int
    ) -> None:
        earlier = self.races.writer(thread, when)
        place_ = f" ({earlier.location})" if earlier.location else ""
        raise DeviceFault(
            "missing-proxy-fence",
            f"asynchronous read of {place(wave, piece, at)}, which a thread stored with no proxy fence since",
            wave.where(lane, op),
            notes=(f"stored by {earlier} at `{earlier.instruction}`{place_}",),
            suggestion="execute fence.proxy.async in the thread that stores, then synchronise with the one that issues",
        )


def fence_proxy(wave: Wave, lanes: Array, op: Op, address: Array | None) -> None:
    """`fence.proxy`: between the generic and the asynchronous proxy, or for a tensor map."""
    log = wave.launch.sanitizer.proxies
    if log is not None:
        _fence(wave, log, lanes, op, address)
    if op.has("tensormap::generic", "alias"):  # the others order proxies, not threads
        wave.sanitizer.fence(lanes)


def _fence(wave: Wave, log: ProxyLog, lanes: Array, op: Op, address: Array | None) -> None:
    if not op.has("tensormap::generic"):
        if not op.has("alias"):
            log.fence(wave, lanes)
    elif op.has("release"):
        log.released = log.races.time
    elif address is not None:
        for a in np.unique(address).tolist():
            piece = wave.launch.device.find(a)
            if piece is not None:
                log.acquired[id(piece), a - piece.base] = log.races.time


def map_changed(wave: Wave, lane: int, op: Op, piece: Allocation, at: int) -> None:
    """A tensor map's bytes were changed by an instruction for that."""
    log = wave.launch.sanitizer.proxies
    if log is not None:
        log.races.time += 1
        log.changed[id(piece), at] = log.races.time


def map_released(wave: Wave, lane: int) -> None:
    """What this thread changed in maps is released to the tensor-map proxy."""
    log = wave.launch.sanitizer.proxies
    if log is not None:
        log.released = log.races.time


def map_used(wave: Wave, lane: int, op: Op, piece: Allocation, at: int) -> None:
    """A fault where a map is used that this launch has changed, without the fences between."""
    log = wave.launch.sanitizer.proxies
    if log is None:
        return
    when = log.changed.get((id(piece), at), -1)
    if piece.write_shadow is not None and piece.granule == log.races.granule:
        g = log.races.granule
        stored = int(piece.write_shadow[at // g : (at + 128) // g].max())
        if stored >= log.races.start:
            when = max(when, stored >> 32)
    if when < 0:
        return
    acquired = log.acquired.get((id(piece), at), -1)
    if log.released >= when and acquired >= when:
        return
    lacks = "acquired" if log.released >= when else "released"
    raise DeviceFault(
        "missing-proxy-fence",
        f"tensor map that this launch has changed and that nobody {lacks} since, used",
        wave.where(lane, op),
        expected="fence.proxy.tensormap::generic.release where it is changed, .acquire on its address where it is used",
        suggestion="tensormap.cp_fenceproxy copies a map and releases it; the user's side still acquires",
    )


def async_read(wave: Wave, lane: int, op: Op, piece: Allocation, offsets: Array, nbytes: int) -> None:
    """`lane`'s instruction `op` is about to read `nbytes` at each of `offsets` through the asynchronous proxy."""
    if (
        piece.pending is not None
        and wave.flights is not None
        and wave.launch.sanitizer.values
        and offsets.size
    ):
        wave.flights.read_by_unit(lane, op, piece, offsets, nbytes)
    checked_read(wave, lane, op, piece, offsets, nbytes)


def checked_read(wave: Wave, lane: int, op: Op, piece: Allocation, offsets: Array, nbytes: int) -> None:
    """`async_read` for a copy, of which it is known that no other copy is under way to its source."""
    _inside(wave, lane, op, piece, offsets, nbytes)
    if not offsets.size or not wave.launch.sanitizer.values:
        return
    log = wave.launch.sanitizer.proxies
    if log is not None:
        log.check(wave, lane, op, piece, offsets, nbytes)
    if piece.initialised is None:
        return
    unit = _unit(offsets, nbytes)
    flags = piece.initialised.view(f"u{unit}")
    for k in range(nbytes // unit):
        missing = flags[offsets // unit + k] != _ONES[unit]
        if missing.any():
            raise DeviceFault(
                "uninitialised",
                "asynchronous read of bytes that nothing has written, at "
                f"{place(wave, piece, int(offsets[np.argmax(missing)]) + k * unit)}",
                wave.where(lane, op),
                suggestion="write the memory before the asynchronous unit reads it",
            )


#: What the flags of initialised bytes look like as one word.
_ONES = {1: 0x01, 2: 0x0101, 4: 0x01010101, 8: 0x0101010101010101}


def _unit(offsets: Array, nbytes: int) -> int:
    """The widest word that divides every offset and the size."""
    low = int(np.bitwise_or.reduce(offsets)) | nbytes | 8
    return low & -low


def async_write(wave: Wave, lane: int, op: Op, piece: Allocation, offsets: Array, nbytes: int) -> None:
    """`lane`'s instruction `op` has written `nbytes` at each of `offsets` through the asynchronous proxy."""
    _inside(wave, lane, op, piece, offsets, nbytes)
    if piece.initialised is not None and offsets.size:
        unit = _unit(offsets, nbytes)
        flags = piece.initialised.view(f"u{unit}")
        for k in range(nbytes // unit):
            flags[offsets // unit + k] = _ONES[unit]
    races = wave.launch.sanitizer.races
    if races is not None and offsets.size:
        races.landed(op, lane, piece, offsets, nbytes)
    watch = wave.launch.sanitizer.watch
    if watch is not None and piece is not wave.shared_piece:
        watch.written(wave, op, Access(piece, np.full(offsets.size, lane), -1, offsets), nbytes)
    wave.changes += 1


def place(wave: Wave, piece: Allocation, offset: int) -> str:
    """A byte of a piece as messages name it."""
    space = "shared" if piece is wave.shared_piece else "local" if piece is wave.local_piece else "global"
    return wave.sanitizer.place(piece, space, offset)


def _inside(wave: Wave, lane: int, op: Op, piece: Allocation, offsets: Array, nbytes: int) -> None:
    if not offsets.size:
        return
    low, high = int(offsets.min()), int(offsets.max()) + nbytes
    if low < 0 or high > piece.size:
        raise DeviceFault(
            "out-of-bounds",
            f"asynchronous access to bytes {low} to {high - 1} of {piece.label()}",
            wave.where(lane, op),
            expected=f"bytes inside its {piece.size}",
        )
