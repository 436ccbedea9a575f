"""Matrix instructions of a warp: fragments to and from shared memory, transposition, and `mma.sync`.

Needs the wave and its memory. Gives the semantics of `ldmatrix stmatrix movmatrix mma`. Invariant:
fragments have the layouts that the PTX manual documents. Integer results are exact. Float products are
exact and summed in f64, then rounded once: the hardware adds in an order and with a truncation that it does
not state, so these results are approximate.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from ..access import load, store
from ..faults import DeviceFault
from ..model import (
    STORAGE,
    WHOLE_WARP,
    Array,
    Bound,
    Lanewise,
    MemArg,
    Op,
    Refused,
    VecArg,
    semantics,
)
from .addresses import address_dtype, moved, space_of
from .formats import decode, encode
from .fused import fma64

_SHAPE = re.compile(r"m(\d+)n(\d+)k(\d+)$")
_GROUP = np.arange(32) >> 2
_IN_GROUP = np.arange(32) & 3


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


def _matrices(op: Op) -> int:
    if not op.has("m8n8") or op.type != "b16":
        raise Refused("a matrix that is not m8n8 of b16")
    return next(int(m[1]) for m in op.mods if m in ("x1", "x2", "x4"))


@semantics("ldmatrix")
def ldmatrix(op: Op) -> Bound:
    """One, two or four 8x8 matrices of 16 bits; each lane gets two neighbours of a row (or, `.trans`, of a column)."""
    n = _matrices(op)
    mem = op.args[1]
    assert isinstance(mem, MemArg)
    space, offset, trans = space_of(op, mem), mem.offset, op.has("trans")

    def run(wave: Any, lanes: Array, address: Array) -> Any:
        warps = whole_warps(wave, lanes, op)
        rows = np.broadcast_to(moved(address, offset), lanes.shape).reshape(warps, 32)[:, : 8 * n].ravel()
        some = lanes.reshape(warps, 32)[:, : 8 * n].ravel()
        words = load(wave, some, op, rows, "u4", 4, space, True)
        data = np.stack([np.broadcast_to(w, some.shape) for w in words], -1).reshape(warps, n, 8, 4)
        if trans:
            data = _transposed(data)
        out = [np.ascontiguousarray(data[:, k]).reshape(-1) for k in range(n)]
        return out[0] if n == 1 else out

    return Lanewise(run, (address_dtype(mem),), ("u4",) * n, collective=WHOLE_WARP)


def _transposed(data: Array) -> Array:
    """8x8 matrices of 16 bits, held as 8x4 words, transposed."""
    halves = np.ascontiguousarray(data).view("u2")
    return np.ascontiguousarray(halves.swapaxes(-1, -2)).view("u4")


@semantics("stmatrix")
def stmatrix(op: Op) -> Bound:
    """The inverse of `ldmatrix`."""
    n = _matrices(op)
    mem = op.args[0]
    assert isinstance(mem, MemArg)
    space, offset, trans = space_of(op, mem), mem.offset, op.has("trans")

    def run(wave: Any, lanes: Array, address: Array, *regs: Array) -> None:
        warps = whole_warps(wave, lanes, op)
        rows = np.broadcast_to(moved(address, offset), lanes.shape).reshape(warps, 32)[:, : 8 * n].ravel()
        some = lanes.reshape(warps, 32)[:, : 8 * n].ravel()
        data = np.stack([np.broadcast_to(r, lanes.shape).reshape(warps, 8, 4) for r in regs], 1)
        if trans:
            data = _transposed(data)
        words = data.reshape(-1, 4)
        store(
            wave,
            some,
            op,
            rows,
            tuple(np.ascontiguousarray(words[:, k]) for k in range(4)),
            "u4",
            space,
            True,
        )

    return Lanewise(run, (address_dtype(mem), *("u4",) * n), (), collective=WHOLE_WARP)


@semantics("movmatrix")
def movmatrix(op: Op) -> Bound:
    """An 8x8 matrix of 16 bits, spread over a warp, transposed."""

    def run(wave: Any, lanes: Array, a: Array) -> Array:
        warps = whole_warps(wave, lanes, op)
        return _transposed(np.broadcast_to(a, lanes.shape).reshape(warps, 8, 4)).reshape(-1)

    return Lanewise(run, ("u4",), ("u4",), collective=WHOLE_WARP)


_BITS = {
    "f16": 16,
    "bf16": 16,
    "tf32": 32,
    "f64": 64,
    "s8": 8,
    "u8": 8,
    "e4m3": 8,
    "e5m2": 8,
    "s4": 4,
    "u4": 4,
    "b1": 1,
}


def _elements(regs: tuple[Array, ...], kind: str, warps: int) -> Array:
    """Register values as numbers: axes warp, lane, register, element."""
    if kind == "f64":
        return np.stack([r.reshape(warps, 32) for r in regs], -1)[..., None]
    raw = np.stack([r.reshape(warps, 32) for r in regs], -1)
    if kind == "tf32":
        return (raw & np.uint32(0xFFFFE000)).view("f4").astype("f8")[..., None]
    width = _BITS[kind]
    if width < 8:
        shifts = np.arange(0, 32, width, dtype=np.uint32)
        small = ((raw[..., None] >> shifts) & np.uint32((1 << width) - 1)).astype("f8")
        return np.where(small >= 8, small - 16, small) if kind == "s4" else small
    parts = np.ascontiguousarray(raw).view(f"u{width // 8}").reshape(*raw.shape, 32 // width)
    if kind in ("s8", "u8"):
        return parts.view("i1" if kind == "s8" else "u1").astype("f8")
    return decode(parts, kind).astype("f8")


def _spread_a(values: Array, m: int, k: int) -> Array:
    """The A operand as matrices: registers go down eight rows first, then along the columns."""
    warps, _, regs, each = values.shape
    out = np.zeros((warps, m, k))
    r, j = np.arange(regs)[:, None], np.arange(each)
    tall = 2 if m == 16 else 1
    row = _GROUP[:, None, None] + 8 * (r % tall) + 0 * j
    col = _IN_GROUP[:, None, None] * each + j + (r // tall) * 4 * each
    out[:, row, col] = values
    return out


def _spread_b(values: Array, k: int, n: int) -> Array:
    """The B operand as matrices."""
    warps, _, regs, each = values.shape
    out = np.zeros((warps, k, n))
    r, j = np.arange(regs)[:, None], np.arange(each)
    row = _IN_GROUP[:, None, None] * each + j + r * 4 * each
    col = _GROUP[:, None, None] + 0 * row
    out[:, row, col] = values
    return out


def _places_c(m: int) -> tuple[Array, Array]:
    """Row and column of each lane's accumulator elements."""
    i = np.arange(4 if m == 16 else 2)
    return _GROUP[:, None] + 8 * (i >> 1), _IN_GROUP[:, None] * 2 + (i & 1)


_NARROW = ("e3m2", "e2m3", "e2m1")


@semantics("mma")
def mma(op: Op) -> Bound:
    """`mma.sync`: a warp's small matrix product, D = A B + C."""
    if not op.has("sync") or any(w.startswith(("sp", "block_scale", "kind::mx")) for w in op.mods):
        raise Refused("sparse or scaled products")
    m, n, k = (int(x) for x in next(s for s in map(_SHAPE.match, op.mods) if s).groups())
    dt, at, bt, ct = [w for w in op.mods if w in _BITS or w in ("f32", "s32", *_NARROW)][-4:]
    if at not in _BITS or bt not in _BITS or (at == "f16" and k == 4):
        raise Refused(f"operands of {at} in shape m{m}n{n}k{k}")
    counts = [len(a.items) if isinstance(a, VecArg) else 1 for a in op.args]
    reg = "f8" if at == "f64" else "u4"
    acc_in = {"f16": "u4"}.get(ct) or STORAGE[ct]
    acc_out = {"f16": "u4"}.get(dt) or STORAGE[dt]
    row, col = _places_c(m)

    def run(wave: Any, lanes: Array, *ins: Array) -> Any:
        warps = whole_warps(wave, lanes, op)
        ins = tuple(np.broadcast_to(v, lanes.shape) for v in ins)
        a = _spread_a(_elements(ins[: counts[1]], at, warps), m, k)
        b = _spread_b(_elements(ins[counts[1] : counts[1] + counts[2]], bt, warps), k, n)
        c = np.zeros((warps, m, n))
        c[:, row, col] = _accumulators(ins[counts[1] + counts[2] :], ct, warps)
        d = (_bit_product(op, a, b) + c if at == "b1" else _product(a, b, c, at))[:, row, col]
        return _registers(d, dt, op.has("satfinite"))

    ins = (reg,) * (counts[1] + counts[2]) + (acc_in,) * counts[3]
    return Lanewise(run, ins, (acc_out,) * counts[0], collective=WHOLE_WARP)


def _accumulators(regs: tuple[Array, ...], kind: str, warps: int) -> Array:
    values = np.stack([r.reshape(warps, 32) for r in regs], -1)
    if kind == "f16":
        return decode(np.ascontiguousarray(values).view("u2"), "f16").astype("f8")
    return values.astype("f8")


def _product(a: Array, b: Array, c: Array, kind: str) -> Array:
    if kind != "f64":
        result: Array = np.matmul(a, b) + c
        return result
    warps, m, k = a.shape
    n = b.shape[2]
    total = np.ascontiguousarray(c).ravel()
    for i in range(k):
        x = np.broadcast_to(a[:, :, i, None], (warps, m, n)).ravel()
        y = np.broadcast_to(b[:, None, i, :], (warps, m, n)).ravel()
        total = fma64(x, y, total)
    return total.reshape(warps, m, n)


def _bit_product(op: Op, a: Array, b: Array) -> Array:
    """How many bits are set in `a & b` or `a ^ b`."""
    both: Array = np.matmul(a, b)
    if op.has("and"):
        return both
    result: Array = a.sum(axis=2)[:, :, None] + b.sum(axis=1)[:, None, :] - 2 * both
    return result


def _registers(d: Array, kind: str, saturates: bool) -> Any:
    """Accumulator elements (warp, lane, element) as registers."""
    if kind == "s32":
        whole = np.clip(d, -(2.0**31), 2.0**31 - 1) if saturates else d
        bits = whole.astype("i8").astype("i4")
    elif kind == "f16":
        bits = np.ascontiguousarray(encode(d, "f16").astype("u2")).view("u4")
    else:
        bits = d.astype("f4") if kind == "f32" else d
    out = [np.ascontiguousarray(bits[..., i]).reshape(-1) for i in range(bits.shape[-1])]
    return out[0] if len(out) == 1 else out
