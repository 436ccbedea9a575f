"""The emulator's device memory: allocations in a 64-bit address space, and the windows of the other spaces.

Needs NumPy. Gives `Device` (allocate, free, copy in and out, find the allocation of an address) and
`Buffer`, a handle that a launch takes as an argument. Invariant: allocations never touch: a guard gap lies
behind each, so that one past the end is nobody's memory. Threads of the host take turns: whoever changes what is
allocated holds the device, and so does a launch from its beginning to its end.
"""

from __future__ import annotations

import bisect
import os
import threading
import weakref
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .arrays import Array
from .faults import DeviceFault

GLOBAL_BASE = 0x7F00_0000_0000
#: Where multicast objects have their addresses; no buffer is there.
MULTICAST_BASE = 0x7E00_0000_0000
GUARD = 4096
ALIGN = 256
#: Bytes of the largest allocation: what the largest GPU of the tables has.
CAPACITY = 288 << 30

#: Generic windows: an address inside one belongs to that space, its low part is the offset in the space.
SHARED_WINDOW = 0x0100_0000_0000
LOCAL_WINDOW = 0x0200_0000_0000
PARAM_WINDOW = 0x0300_0000_0000
CODE_WINDOW = 0x0400_0000_0000
WINDOW_BYTES = 0x0100_0000_0000
#: The first bytes of shared and local memory belong to nobody, so that a null offset faults.
SHARED_START = 1024
LOCAL_START = 64
#: Bytes of local memory that a thread can have (CUDA guide, table of compute capabilities).
LOCAL_LIMIT = 512 << 10
#: Distance between the shared memories of a cluster's blocks in the shared::cluster window.
CLUSTER_STRIDE = 1 << 24


@dataclass(eq=False, slots=True)
class Allocation:
    """A contiguous piece of device memory; `bytes` is padded to 16 so that wider views exist, `size` is owned."""

    base: int
    size: int
    bytes: Array
    name: str = ""
    read_only: bool = False
    initialised: Array | None = None  # one flag a byte; None: every byte has a value
    write_shadow: Array | None = None  # races: who wrote a granule last, and when
    read_shadow: Array | None = None
    other_shadow: Array | None = None  # a second reader
    granule: int = 0  # bytes that a word of the shadows stands for
    views: dict[str, Array] = field(default_factory=dict)
    tracked: bool = True  # whether reads are recorded in this launch
    pending: Array | None = None  # for each 16 bytes, how many copies under way use them

    @property
    def end(self) -> int:
        return self.base + self.size

    def view(self, dtype: str) -> Array:
        """The bytes seen as an array of `dtype`."""
        seen = self.views.get(dtype)
        if seen is None:
            seen = self.views[dtype] = self.bytes.view(_dtype(dtype))
        return seen

    def label(self) -> str:
        """How messages name it."""
        return f"{self.name or 'buffer'} [{self.base:#x}, {self.end:#x}), {self.size} bytes"


def _dtype(dtype: str) -> np.dtype[Any]:
    return np.dtype([("lo", "<u8"), ("hi", "<u8")]) if dtype == "q2" else np.dtype(dtype)


@dataclass(eq=False, slots=True)
class Buffer:
    """Device memory owned by the host program; an argument of a launch. Its address is `address`."""

    device: Device
    allocation: Allocation

    @property
    def address(self) -> int:
        return self.allocation.base

    @property
    def nbytes(self) -> int:
        return self.allocation.size

    def copy_in(self, data: Array, offset: int = 0) -> None:
        """Copy the bytes of a NumPy array to the device."""
        self.device.copy_in(self.address + offset, data)

    def copy_out(self, dtype: Any = np.uint8, count: int | None = None, offset: int = 0) -> Array:
        """A new NumPy array of `count` items (default: all that fit) from the device."""
        item = np.dtype(dtype)
        n = (self.nbytes - offset) // item.itemsize if count is None else count
        return self.device.copy_out(self.address + offset, n * item.itemsize).view(item)

    def free(self) -> None:
        """Give the memory back; later use is a fault."""
        self.device.free(self.address)


@dataclass(frozen=True, slots=True)
class Multicast:
    """Several buffers at one address, for `multimem` instructions; an argument of a launch."""

    address: int
    nbytes: int
    buffers: tuple[Buffer, ...]


def _memory(nbytes: int, name: str) -> Array:
    """Zeroed host memory that stands for device memory. A size that the host cannot give is a `DeviceFault`."""
    try:
        if nbytes > CAPACITY:
            raise MemoryError
        return np.zeros(nbytes, np.uint8)
    except (MemoryError, ValueError):
        raise DeviceFault(
            "out-of-memory",
            f"{name or 'an array'} of {nbytes} bytes does not fit the emulator's memory",
            expected=f"at most {CAPACITY} bytes, and what the host has free",
        ) from None


#: All devices of the process.
_devices: weakref.WeakSet[Device] = weakref.WeakSet()


class Device:
    """Global memory of one emulated GPU. `turn` is held by the launch that runs, and by each copy."""

    def __init__(self, name: str = "emulator") -> None:
        self.name = name
        self.turn = threading.RLock()
        self._next = GLOBAL_BASE
        self._bases: list[int] = []
        self._allocations: list[Allocation] = []
        self._table: Array | None = None
        self.multicasts: list[Multicast] = []
        self.race_time = 0  # when the last access of the last launch was, in the race detector's count
        _devices.add(self)

    def renew(self) -> None:
        """In a child process: forget a launch that another thread was in, which ended with the fork."""
        self.turn = threading.RLock()
        self._bases = [a.base for a in self._allocations]
        self._table = None
        for piece in self._allocations:
            piece.write_shadow = piece.read_shadow = piece.other_shadow = piece.pending = None

    def alloc(self, nbytes: int, name: str = "", *, initialised: bool = False) -> Buffer:
        """`nbytes` of fresh memory. Reading it before it is written is reported unless `initialised`."""
        if nbytes < 0:
            raise DeviceFault(
                "bad-allocation", f"cannot allocate {nbytes} bytes", expected="a size of 0 or more"
            )
        padded = -(-max(nbytes, 1) // 16) * 16
        held, known = _memory(padded, name), None if initialised else _memory(padded, name).view(np.bool_)
        with self.turn:
            allocation = Allocation(self._next, nbytes, held, name, initialised=known)
            self._next = -(-(self._next + padded + GUARD) // ALIGN) * ALIGN
            self._bases.append(allocation.base)
            self._allocations.append(allocation)
            self._table = None
        return Buffer(self, allocation)

    def from_array(self, data: Array, name: str = "") -> Buffer:
        """A buffer that holds a copy of `data`."""
        buffer = self.alloc(data.nbytes, name, initialised=True)
        buffer.copy_in(data)
        return buffer

    def multicast(self, buffers: Sequence[Buffer]) -> Multicast:
        """One address for all of `buffers`, which are of one size: what several GPUs would each have a replica of."""
        sizes = {b.nbytes for b in buffers}
        if len(sizes) != 1:
            raise DeviceFault(
                "bad-allocation",
                "a multicast object wants buffers of one size",
                expected="one size",
                found=", ".join(map(str, sorted(sizes))) or "no buffer",
            )
        with self.turn:
            top = max((m.address + m.nbytes for m in self.multicasts), default=MULTICAST_BASE)
            made = Multicast(-(-top // ALIGN + 1) * ALIGN + GUARD, sizes.pop(), tuple(buffers))
            self.multicasts.append(made)
        return made

    def free(self, address: int) -> None:
        """Free the allocation that starts at `address`."""
        with self.turn:
            i = bisect.bisect_left(self._bases, address)
            if i == len(self._bases) or self._bases[i] != address:
                raise DeviceFault(
                    "bad-free", f"no allocation starts at {address:#x}", expected="an address from alloc"
                )
            self._allocations[i].size = 0  # whoever still holds it owns nothing
            del self._bases[i], self._allocations[i]
            self._table = None

    def allocations(self) -> list[Allocation]:
        """Every live allocation, by address."""
        return self._allocations

    def find(self, address: int) -> Allocation | None:
        """The allocation that holds `address`."""
        i = bisect.bisect_right(self._bases, address) - 1
        if i < 0:
            return None
        found = self._allocations[i]
        return found if address < found.end or address == found.base else None

    def nearest(self, address: int) -> Allocation | None:
        """The allocation at or below `address`, which messages about stray addresses name."""
        i = bisect.bisect_right(self._bases, address) - 1
        return self._allocations[i] if i >= 0 else (self._allocations[0] if self._allocations else None)

    def owners(self, addresses: Array) -> Array:
        """For each address the index of the last allocation that starts at or below it (-1: none)."""
        if self._table is None:
            self._table = np.array(self._bases, np.uint64)
        return np.searchsorted(self._table, addresses, side="right") - 1

    def copy_in(self, address: int, data: Array) -> None:
        """Copy the bytes of an array to `address`."""
        raw = np.frombuffer(np.ascontiguousarray(data).tobytes(), np.uint8)
        with self.turn:
            allocation, start = self._range(address, raw.size)
            allocation.bytes[start : start + raw.size] = raw
            if allocation.initialised is not None:
                if raw.size == allocation.size:
                    allocation.initialised = None
                else:
                    allocation.initialised[start : start + raw.size] = True

    def copy_out(self, address: int, nbytes: int) -> Array:
        """A copy of `nbytes` bytes at `address`."""
        with self.turn:
            allocation, start = self._range(address, nbytes)
            return allocation.bytes[start : start + nbytes].copy()

    def fill(self, address: int, nbytes: int, byte: int = 0) -> None:
        """Set `nbytes` bytes at `address`."""
        self.copy_in(address, np.full(nbytes, byte, np.uint8))

    def _range(self, address: int, nbytes: int) -> tuple[Allocation, int]:
        allocation = self.find(address)
        if allocation is None or address + nbytes > allocation.end:
            near = self.nearest(address)
            raise DeviceFault(
                "out-of-bounds",
                f"host copy of {nbytes} bytes at {address:#x} leaves device memory",
                expected=near.label() if near else "an address from alloc",
            )
        return allocation, address - allocation.base


_default: Device | None = None


def default_device() -> Device:
    """The device that is used where none is named."""
    global _default
    if _default is None:
        _default = Device()
    return _default


def _renew_all() -> None:
    for device in list(_devices):
        device.renew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_all)
