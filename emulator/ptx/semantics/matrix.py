"""Fragments of matrices to and from shared memory, and transposed in place.

Needs the wave and its memory. Gives the semantics of `ldmatrix stmatrix movmatrix`, and `whole_warps`. Invariant:
fragments have the layouts that the PTX manual documents (9.7.14.5.15 to 9.7.14.5.17).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ..front.model import WHOLE_WARP, Bound, Lanewise, MemArg, Op, semantics
from ..state.access import load, store
from .addresses import address_dtype, moved, space_of


def whole_warps(wave: Any, lanes: Array, op: Op) -> int:
    """Number of warps; a fault where one is not complete."""
    if lanes.size % 32 == 0 and (wave.laneid[lanes].reshape(-1, 32) == np.arange(32)).all():
        return lanes.size // 32
    raise DeviceFault(
        "divergent-collective",
        "instruction of the whole warp without all of its 32 lanes",
        wave.where(int(lanes[0]), op),
        suggestion="use blocks of a multiple of 32 threads, and keep the instruction out of divergent branches",
    )


def _count(op: Op) -> int:
    return next(int(m[1]) for m in op.mods if m in ("x1", "x2", "x4"))


def _rows(lanes: Array, address: Array, offset: int, warps: int, count: int) -> tuple[Array, Array]:
    """The lanes that give the first `count` rows' addresses, and these."""
    rows = np.broadcast_to(moved(address, offset), lanes.shape).reshape(warps, 32)[:, :count].ravel()
    return lanes.reshape(warps, 32)[:, :count].ravel(), rows


@semantics("ldmatrix")
def ldmatrix(op: Op) -> Bound:
    """One, two or four matrices, a row of 16 bytes from each address."""
    n = _count(op)
    mem = op.args[1]
    assert isinstance(mem, MemArg)
    space, offset = space_of(op, mem), mem.offset
    tall = 16 if op.has("m16n16") else 8
    results = n * tall // 8

    def run(wave: Any, lanes: Array, address: Array) -> Any:
        warps = whole_warps(wave, lanes, op)
        some, rows = _rows(lanes, address, offset, warps, tall * n)
        words = load(wave, some, op, rows, "u4", 4, space, True)
        data = np.stack([np.broadcast_to(w, some.shape) for w in words], -1).reshape(warps, n, tall, 4)
        if not op.has("m8n8"):
            data = _bytes(op, data)
        elif op.has("trans"):
            data = _transposed(data)
        spread = data.reshape(warps, results, 32)
        out = [np.ascontiguousarray(spread[:, k]).reshape(-1) for k in range(results)]
        return out[0] if results == 1 else out

    return Lanewise(run, (address_dtype(mem),), ("u4",) * results, collective=WHOLE_WARP)


def _bytes(op: Op, data: Array) -> Array:
    """Rows of 16 elements, one to a byte, as the registers that lanes get: four neighbours of a row each.

    Elements of six or four bits lie without gaps at the beginning of the row's 16 bytes. Matrices of 16 rows are
    transposed; then a lane's second register is eight rows further down.
    """
    raw = np.ascontiguousarray(data).view("u1").reshape(*data.shape[:3], 16)
    width = 6 if op.has("b6x16_p32") else 4 if op.has("b4x16_p64") else 8
    if width < 8:
        bits = np.unpackbits(raw, axis=-1, bitorder="little")[..., : 16 * width]
        padded = np.zeros((*raw.shape, 8), np.uint8)
        padded[..., :width] = bits.reshape(*raw.shape, width)
        raw = np.packbits(padded, axis=-1, bitorder="little")[..., 0]
    if op.has("m16n16"):
        raw = raw.swapaxes(-1, -2)
    return np.ascontiguousarray(raw).view("u4")


def _transposed(data: Array) -> Array:
    """8x8 matrices of 16 bits, held as 8x4 words, transposed."""
    halves = np.ascontiguousarray(data).view("u2")
    return np.ascontiguousarray(halves.swapaxes(-1, -2)).view("u4")


@semantics("stmatrix")
def stmatrix(op: Op) -> Bound:
    """The inverse of `ldmatrix`."""
    n = _count(op)
    mem = op.args[0]
    assert isinstance(mem, MemArg)
    space, offset = space_of(op, mem), mem.offset

    def run(wave: Any, lanes: Array, address: Array, *regs: Array) -> None:
        warps = whole_warps(wave, lanes, op)
        some, rows = _rows(lanes, address, offset, warps, 8 * n)
        data = np.stack([np.broadcast_to(r, lanes.shape).reshape(warps, 8, 4) for r in regs], 1)
        if op.has("m16n8"):
            data = _columns(data)
        elif op.has("trans"):
            data = _transposed(data)
        words = data.reshape(-1, 4)
        parts = tuple(np.ascontiguousarray(words[:, k]) for k in range(4))
        store(wave, some, op, rows, parts, "u4", space, True)

    return Lanewise(run, (address_dtype(mem), *("u4",) * n), (), collective=WHOLE_WARP)


def _columns(data: Array) -> Array:
    """Matrices of 16 rows and 8 columns of bytes, column after column.

    A lane of group g, the q-th in it, has columns 2 q and 2 q + 1 of row g, then of row g + 8.
    """
    raw = np.ascontiguousarray(data).view("u1").reshape(*data.shape[:2], 8, 4, 2, 2)  # g, q, down, right
    return np.ascontiguousarray(raw.transpose(0, 1, 3, 5, 4, 2)).reshape(*data.shape[:2], 8, 16).view("u4")


@semantics("movmatrix")
def movmatrix(op: Op) -> Bound:
    """An 8x8 matrix of 16 bits, spread over a warp, transposed."""

    def run(wave: Any, lanes: Array, a: Array) -> Array:
        warps = whole_warps(wave, lanes, op)
        return _transposed(np.broadcast_to(a, lanes.shape).reshape(warps, 8, 4)).reshape(-1)

    return Lanewise(run, ("u4",), ("u4",), collective=WHOLE_WARP)
