"""Stack memory whose size is known at run time.

Needs the wave's local memory. Gives the semantics of `alloca stacksave stackrestore`. The stack of a lane grows upwards
behind its frame here, where the machine's grows downwards: a program sees pointers only through these instructions.
Invariant: what `alloca` returns belongs to the lane alone until its stack pointer is restored, and has no value until it
is written.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...core.memory import LOCAL_START
from ..front.model import Bound, ConstArg, Lanewise, Op, semantics

#: Bytes of local memory that a thread may have (CUDA programming guide, table of compute capabilities).
LIMIT = 512 * 1024
#: The alignment that is always kept.
LEAST = 8


def _tops(wave: Any) -> Array:
    """Each lane's stack pointer, an offset in its local memory."""
    if wave.stack is None:
        wave.stack = np.full(wave.size, max(wave.frame, LOCAL_START), np.int64)
    tops: Array = wave.stack
    return tops


def _grow(wave: Any, needed: int) -> None:
    """Make every lane's local memory at least `needed` bytes long."""
    frame = 64
    while frame < needed:
        frame *= 2
    piece, old = wave.local_piece, wave.frame
    for name in ("bytes", "initialised"):
        memory = getattr(piece, name)
        if memory is not None:
            larger = np.zeros((wave.size, frame), memory.dtype)
            larger[:, :old] = memory[: wave.size * old].reshape(wave.size, old)
            setattr(piece, name, larger.reshape(-1))
    piece.views.clear()
    piece.size = wave.size * frame
    wave.local, wave.frame = piece.bytes, frame


@semantics("alloca")
def alloca(op: Op) -> Bound:
    """Take `size` bytes; the result is an address in local memory."""
    aligned = next((int(a.value) for a in op.args[2:] if isinstance(a, ConstArg)), LEAST)
    step = max(aligned, LEAST)
    dtype = "u4" if op.type == "u32" else "u8"

    def run(wave: Any, lanes: Array, size: Array, *_: Array) -> Array:
        tops = _tops(wave)
        at = -(-tops[lanes] // step) * step
        ends = at + np.broadcast_to(size, lanes.shape).astype(np.int64)
        if int(ends.max()) > LIMIT:
            worst = int(np.argmax(ends))
            raise DeviceFault(
                "stack-overflow",
                f"{int(ends[worst])} bytes of local memory",
                wave.where(int(lanes[worst]), op),
                expected=f"at most {LIMIT} bytes a thread",
                suggestion="take less, or give it back by restoring the stack pointer",
            )
        if int(ends.max()) > wave.frame:
            _grow(wave, int(ends.max()))
        tops[lanes] = ends
        wave.changes += 1
        return at.astype(dtype)

    return Lanewise(run, (dtype,) + ("u4",) * len(op.args[2:]), (dtype,))


@semantics("stacksave")
def stacksave(op: Op) -> Bound:
    """The stack pointer."""
    dtype = "u4" if op.type == "u32" else "u8"
    return Lanewise(lambda wave, lanes: _tops(wave)[lanes].astype(dtype), (), (dtype,))


@semantics("stackrestore")
def stackrestore(op: Op) -> Bound:
    """Give back what was taken since the pointer was saved; it has no value any more."""
    dtype = "u4" if op.type == "u32" else "u8"

    def run(wave: Any, lanes: Array, saved: Array) -> None:
        tops = _tops(wave)
        target = np.broadcast_to(saved, lanes.shape).astype(np.int64)
        wrong = (target > tops[lanes]) | (target < min(wave.code.linked.frame_bytes, int(tops.min())))
        if wrong.any():
            raise DeviceFault(
                "bad-stack-pointer",
                "restoring a stack pointer that was not saved here",
                wave.where(int(lanes[np.argmax(wrong)]), op),
                expected="what stacksave returned",
            )
        flags = wave.local_piece.initialised
        if flags is not None:
            rows = flags.reshape(wave.size, wave.frame)
            for lane, low, high in zip(lanes.tolist(), target.tolist(), tops[lanes].tolist()):
                rows[lane, low:high] = False
        tops[lanes] = target
        wave.changes += 1

    return Lanewise(run, (dtype,))
