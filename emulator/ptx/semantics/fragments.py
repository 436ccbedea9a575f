"""`wmma`: matrix fragments whose layout is the machine's own affair.

Needs `mma`. Gives the semantics of `wmma.load`, `wmma.store` and `wmma.mma`. The layout here: element `i` of lane `l`
is element `l * (elements a lane) + i` of the matrix, rows first, wrapping where fragments hold the matrix twice;
columns first for B with elements of less than a byte, whose columns lie together in memory.
Invariant: what is loaded, multiplied and stored with the same shape and type is the matrix that was in memory.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.arrays import Array
from ...numerics.formats import decode
from ..front.model import WHOLE_WARP, Bound, Lanewise, MemArg, Op, VecArg, semantics
from ..state.access import load, store
from .addresses import address_dtype, moved, space_of
from .floating import rounding
from .matrix import whole_warps
from .mma import BITS, bit_product, elements, product, registers, shape_of

_ACCUMULATORS = ("f32", "s32")


def _bits(kind: str) -> int:
    """Bits of an element in memory."""
    return 32 if kind in _ACCUMULATORS else BITS[kind]


def _extent(op: Op, which: str) -> tuple[int, int]:
    """Rows and columns of the a, b, c or d matrix."""
    m, n, k = shape_of(op)
    return {"a": (m, k), "b": (k, n)}.get(which, (m, n))


def _count(a: object) -> int:
    return len(a.items) if isinstance(a, VecArg) else 1


def _places(rows: int, cols: int, each: int) -> tuple[Array, Array]:
    """Row and column of every element: axes lane, element."""
    flat = (np.arange(32)[:, None] * each + np.arange(each)) % (rows * cols)
    return flat // cols, flat % cols


def _placed(which: str, kind: str, rows: int, cols: int, each: int) -> tuple[Array, Array]:
    """`_places`, columns first for a B whose elements are less than a byte."""
    if which == "b" and _bits(kind) < 8:
        col, row = _places(cols, rows, each)
        return row, col
    return _places(rows, cols, each)


def _per_register(kind: str) -> int:
    return 1 if kind in ("f32", "s32", "tf32", "f64") else 32 // BITS[kind]


def _stride(op: Op, at: int, columns: int) -> tuple[tuple[str, ...], int]:
    """The stride operand's dtype where it is there, and the default."""
    return (("u4",) if len(op.args) > at else ()), columns


def _addresses(op: Op, base: Array, stride: Array, lanes: Array, row: Array, col: Array, bits: int) -> Array:
    """The address of one element of so many bits for each lane."""
    major, minor = (row, col) if op.has("row") else (col, row)
    lane = lanes % 32
    step = np.broadcast_to(stride, lanes.shape).astype(np.int64)
    offset = (major[lane] * step + minor[lane]) * bits >> 3
    result: Array = np.broadcast_to(base, lanes.shape) + offset.astype(np.uint64)
    return result


@semantics("wmma")
def wmma(op: Op) -> Bound:
    """Loads, stores and products of fragments."""
    if op.mods[0] == "load":
        return _load(op)
    if op.mods[0] == "store":
        return _store(op)
    return _multiply(op)


def _load(op: Op) -> Bound:
    kind = op.type if op.types else op.mods[-1]
    bits, rows_cols = _bits(kind), _extent(op, op.mods[1])
    regs = _count(op.args[0])
    each = regs * _per_register(kind)
    together = max(1, 32 // bits) if bits < 8 else 1  # elements that one access takes
    width = together * bits // 8
    mem = op.args[1]
    assert isinstance(mem, MemArg)
    space, offset = space_of(op, mem), mem.offset
    row, col = _placed(op.mods[1], kind, *rows_cols, each)
    extra, default = _stride(op, 2, rows_cols[1] if op.has("row") else rows_cols[0])
    out = "f8" if kind == "f64" else {"f32": "f4", "s32": "i4"}.get(kind, "u4")

    def run(wave: Any, lanes: Array, address: Array, *given: Array) -> Any:
        whole_warps(wave, lanes, op)
        base = moved(address, offset)
        stride = given[0] if given else np.array([default])
        lane = wave.laneid[lanes]
        values = np.empty((lanes.size, each // together), f"u{width}")
        for i in range(each // together):
            at = i * together
            where = _addresses(op, base, stride, lane, row[:, at], col[:, at], bits)
            values[:, i] = load(wave, lanes, op, where, f"u{width}", 1, space, True)[0]
        words = values.view("u8" if kind == "f64" else "u4")
        got = [np.ascontiguousarray(words[:, r]).view(out) for r in range(regs)]
        return got[0] if regs == 1 else got

    return Lanewise(run, (address_dtype(mem), *extra), (out,) * regs, collective=WHOLE_WARP)


def _store(op: Op) -> Bound:
    kind = op.type if op.types else op.mods[-1]
    width, (rows, cols) = _bits(kind) // 8, _extent(op, "d")
    regs = _count(op.args[1])
    each = regs * _per_register(kind)
    mem = op.args[0]
    assert isinstance(mem, MemArg)
    space, offset = space_of(op, mem), mem.offset
    row, col = _places(rows, cols, each)
    extra, default = _stride(op, 2, cols if op.has("row") else rows)
    source = "u8" if kind == "f64" else "u4"

    def run(wave: Any, lanes: Array, address: Array, *given: Array) -> None:
        whole_warps(wave, lanes, op)
        base = moved(address, offset)
        stride = given[regs] if extra else np.array([default])
        lane = wave.laneid[lanes]
        words = np.stack([np.broadcast_to(v, lanes.shape) for v in given[:regs]], -1)
        values = np.ascontiguousarray(words).view(f"u{width}")
        for i in range(each):
            where = _addresses(op, base, stride, lane, row[:, i], col[:, i], 8 * width)
            store(wave, lanes, op, where, (np.ascontiguousarray(values[:, i]),), f"u{width}", space, True)

    return Lanewise(run, (address_dtype(mem), *(source,) * regs, *extra), (), collective=WHOLE_WARP)


def _kinds(op: Op) -> tuple[str, str, str, str]:
    """Types of D, A, B and C."""
    words = [w for w in op.mods if w in BITS or w in _ACCUMULATORS]
    if len(words) == 2:  # wmma.mma of f16 names only D and C
        return words[0], "f16", "f16", words[1]
    d, a, b, c = words[-4:]
    return d, a, b, c


def _gather(which: str, regs: tuple[Array, ...], kind: str, warps: int, rows: int, cols: int) -> Array:
    """Fragments as matrices."""
    if kind in _ACCUMULATORS:
        values = np.stack([r.reshape(warps, 32) for r in regs], -1).astype("f8")
    elif kind == "f16":
        raw = np.stack([r.reshape(warps, 32) for r in regs], -1)
        values = decode(np.ascontiguousarray(raw).view("u2"), "f16").astype("f8")
    else:
        values = elements(regs, kind, warps).reshape(warps, 32, -1)
    row, col = _placed(which, kind, rows, cols, values.shape[-1])
    out = np.zeros((warps, rows, cols))
    out[:, row, col] = values
    return out


def _multiply(op: Op) -> Bound:
    m, n, k = shape_of(op)
    dt, at, bt, ct = _kinds(op)
    counts = [_count(a) for a in op.args]
    stored = {"f16": "u4", "f32": "f4", "s32": "i4", "f64": "f8"}
    source = "f8" if at == "f64" else "u4"
    row, col = _places(m, n, counts[0] * _per_register(dt))

    def run(wave: Any, lanes: Array, *ins: Array) -> Any:
        warps = whole_warps(wave, lanes, op)
        ins = tuple(np.ascontiguousarray(np.broadcast_to(v, lanes.shape)) for v in ins)
        split = counts[1] + counts[2]
        a = _gather("a", ins[: counts[1]], at, warps, m, k)
        b = _gather("b", ins[counts[1] : split], bt, warps, k, n)
        c = _gather("c", ins[split:], ct, warps, m, n)
        d = bit_product(op, a, b) + c if at == "b1" else product(a, b, c, at, rounding(op))
        return registers(d[:, row, col], dt, op.has("satfinite"))

    ins = (source,) * (counts[1] + counts[2]) + (stored[ct],) * counts[3]
    return Lanewise(run, ins, (stored[dt],) * counts[0], collective=WHOLE_WARP)
