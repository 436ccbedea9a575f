"""`mma.sync`: a warp's small matrix products, dense, sparse, and with a scale for each block.

Needs `matrix` for whole warps, and the formats. Gives the semantics of `mma`, and `elements`, `product` and `registers`
for `wmma`. Invariant: fragments have the layouts that the PTX manual documents (9.7.14.5, 9.7.14.6). Integer results are
exact. Float products are exact and summed in f64, then rounded once: the hardware adds in an order and with a truncation
that it does not state, so these results are approximate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...numerics.formats import decode, encode
from ...numerics.products import BadMetadata, expand, multiply
from ...numerics.rounding import fused
from ..front.model import STORAGE, WHOLE_WARP, Bound, Lanewise, Op, VecArg, semantics
from .floating import rounding
from .matrix import whole_warps

SHAPE = re.compile(r"m(\d+)n(\d+)k(\d+)$")
_GROUP = np.arange(32) >> 2
_IN_GROUP = np.arange(32) & 3

#: Bits of an element in a register.
BITS = {
    "f16": 16, "bf16": 16, "tf32": 32, "f64": 64, "s8": 8, "u8": 8, "e4m3": 8, "e5m2": 8, "e3m2": 8, "e2m3": 8,
    "e2m1": 8, "s4": 4, "u4": 4, "b1": 1,
}  # fmt: skip
#: Where the bits of a narrow float lie in its byte: four bits in the middle (9.7.14.5.11).
_SHIFT = {"e2m1": 2}


def shape_of(op: Op) -> tuple[int, int, int]:
    """m, n and k."""
    m, n, k = next(s for s in map(SHAPE.match, op.mods) if s).groups()
    return int(m), int(n), int(k)


def elements(regs: tuple[Array, ...], kind: str, warps: int, packed: bool = False) -> Array:
    """Register values as numbers: axes warp, lane, register, element. `packed`: eight four-bit floats a register."""
    if kind == "f64":
        return np.stack([r.reshape(warps, 32) for r in regs], -1)[..., None]
    raw = np.stack([r.reshape(warps, 32) for r in regs], -1)
    if kind == "tf32":
        return (raw & np.uint32(0xFFFFE000)).view("f4").astype("f8")[..., None]
    width = 4 if packed else BITS[kind]
    if width < 8:
        shifts = np.arange(0, 32, width, dtype=np.uint32)
        bits = (raw[..., None] >> shifts) & np.uint32((1 << width) - 1)
        if packed:
            return decode(bits.astype("u1"), kind).astype("f8")
        small = bits.astype("f8")
        return np.where(small >= 8, small - 16, small) if kind == "s4" else small
    parts = np.ascontiguousarray(raw).view(f"u{width // 8}").reshape(*raw.shape, 32 // width)
    if kind in ("s8", "u8"):
        return parts.view("i1" if kind == "s8" else "u1").astype("f8")
    return decode(parts >> parts.dtype.type(_SHIFT.get(kind, 0)), kind).astype("f8")


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


@dataclass(frozen=True, slots=True)
class _Form:
    """What the mnemonic says, and how many registers each operand has."""

    m: int
    n: int
    k: int
    d: str
    a: str
    b: str
    c: str
    counts: tuple[int, ...]
    packed: bool  # eight four-bit floats a register
    sparse: bool
    scales: int  # a row of A; 0: none


def _form(op: Op) -> _Form:
    dt, at, bt, ct = [w for w in op.mods if w in BITS or w in ("f32", "s32")][:4]
    packed = op.has("kind::mxf4", "kind::mxf4nvf4")
    scales = 0
    if op.has("block_scale"):
        vec = next((w for w in op.mods if w.startswith("scale_vec")), "scale_vec::2X" if packed else "1X")
        scales = int(vec[-2])
    counts = tuple(len(a.items) if isinstance(a, VecArg) else 1 for a in op.args)
    sparse = op.has("sp", "sp::ordered_metadata")
    return _Form(*shape_of(op), dt, at, bt, ct, counts, packed, sparse, scales)


@semantics("mma")
def mma(op: Op) -> Bound:
    """D = A B + C, each spread over the lanes of a warp."""
    f = _form(op)
    if f.a == "f16" and f.k == 4:
        return _quads(op, f)
    reg = "f8" if f.a == "f64" else "u4"
    acc_in = {"f16": "u4"}.get(f.c) or STORAGE[f.c]
    acc_out = {"f16": "u4"}.get(f.d) or STORAGE[f.d]
    row, col = _places_c(f.m)
    first_b, first_c, after = (sum(f.counts[1:i]) for i in (2, 3, 4))

    def run(wave: Any, lanes: Array, *ins: Array) -> Any:
        warps = whole_warps(wave, lanes, op)
        ins = tuple(np.broadcast_to(v, lanes.shape) for v in ins)
        extra = [v.reshape(warps, 32) for v in ins[after:]]
        a = _spread_a(elements(ins[:first_b], f.a, warps, f.packed), f.m, f.k // (2 if f.sparse else 1))
        b = _spread_b(elements(ins[first_b:first_c], f.b, warps, f.packed), f.k, f.n)
        there = None
        if f.sparse:
            a, there = _dense(wave, lanes, op, f, a, extra[0], extra[1])
        if f.scales:
            a, b = _scaled(op, f, a, b, extra[2 * f.sparse :])
        c = np.zeros((warps, f.m, f.n))
        c[:, row, col] = _accumulators(ins[first_c:after], f.c, warps)
        if there is not None:
            d = multiply(a, b.swapaxes(-1, -2), there) + c
        else:
            d = bit_product(op, a, b) + c if f.a == "b1" else product(a, b, c, f.a, rounding(op))
        return registers(d[:, row, col], f.d, op.has("satfinite"))

    ins = (reg,) * first_c + (acc_in,) * f.counts[3]
    more = ("u4", "u4") * f.sparse + ("u4", "u2", "u2") * (2 if f.scales else 0)
    return Lanewise(run, (*ins, *more), (acc_out,) * f.counts[0], collective=WHOLE_WARP)


def _metadata(meta: Array, select: int, f: _Form) -> Array:
    """Four bits for each chunk of a row: axes warp, row, chunk. `meta` has a word for each lane of a warp.

    Where elements have 16 bits or more, a lane holds 16 bits of row g and of row g + 8 (g its group), and lanes of a
    group follow along the row; where they have fewer, a lane holds 32 bits of one row, and every second lane the row
    eight further down (9.7.14.6.2).
    """
    wide = BITS[f.a] >= 16
    chunks = f.k // {"tf32": 2, "s4": 8, "u4": 8}.get(f.a, 8 if f.packed else 4)
    words = meta.reshape(-1, 8, 4)
    if wide:
        lanes = words[:, :, select * (chunks // 4) : (select + 1) * (chunks // 4)]
        halves = np.stack([lanes & np.uint32(0xFFFF), lanes >> np.uint32(16)], 1)
        shifts, rows = np.arange(0, 16, 4, dtype=np.uint32), halves
    else:
        count = chunks // 4
        lanes = words[:, :, select * count : (select + 1) * count]
        rows = np.stack([lanes[:, :, 0::2], lanes[:, :, 1::2]], 1)
        shifts = np.arange(0, 32, 4, dtype=np.uint32)
    entries: Array = (rows[..., None] >> shifts) & np.uint32(15)
    return entries.reshape(meta.shape[0], 16, chunks)


def _dense(
    wave: Any, lanes: Array, op: Op, f: _Form, a: Array, meta: Array, select: Array
) -> tuple[Array, Array]:
    """A with its zeros, and which of its elements are there."""
    entries = _metadata(meta, int(select.flat[0]), f)
    try:
        if BITS[f.a] == 4 or f.packed:  # two neighbours go together
            parts = [
                (expand(a[..., i::2], entries, True), expand(np.ones_like(a[..., i::2]), entries, True))
                for i in (0, 1)
            ]
            full, there = (np.stack(pair, -1).reshape(*a.shape[:2], f.k) for pair in zip(*parts))
        else:
            pairs = f.a != "tf32"
            full, there = expand(a, entries, pairs), expand(np.ones_like(a), entries, pairs)
        if op.has("sp::ordered_metadata") and f.a != "tf32":
            _ordered(entries)
    except BadMetadata as why:
        raise DeviceFault(
            "bad-metadata", f"metadata that is not defined: {why}", wave.where(int(lanes[0]), op)
        ) from None
    return full, there != 0


def _ordered(entries: Array) -> None:
    wrong = (entries & 3) > (entries >> 2)
    if wrong.any():
        raise BadMetadata(f"{int(entries[wrong][0]):#06b} is not in ascending order")


def _scaled(op: Op, f: _Form, a: Array, b: Array, extra: list[Array]) -> tuple[Array, Array]:
    """A and B times the scales of their blocks.

    The scale of row g and of row g + 8 are those of the lanes 4 g and 4 g + 1, or of 4 g + 2 and 4 g + 3 (thread id 0 and
    1); that of column g is the lane's 4 g + thread id (9.7.14.5.13). The byte id picks the first byte.
    """
    kind = "ue4m3" if op.has("ue4m3") else "ue8m0"
    words_a, byte_a, thread_a, words_b, byte_b, thread_b = extra
    warps = a.shape[0]
    first = words_a.reshape(warps, 8, 2, 2)[:, :, int(thread_a.flat[0]) & 1].swapaxes(1, 2).reshape(warps, 16)
    second = words_b.reshape(warps, 8, 4)[:, :, int(thread_b.flat[0]) & 3]
    rows = _scales(first, int(byte_a.flat[0]), f.scales, kind)
    columns = _scales(second, int(byte_b.flat[0]), f.scales, kind)
    block = f.k // f.scales
    return a * np.repeat(rows, block, 2), b * np.repeat(columns, block, 2).swapaxes(1, 2)


def _scales(words: Array, byte: int, count: int, kind: str) -> Array:
    """`count` bytes of each word from `byte` on, as numbers."""
    at = [byte + i & 3 for i in range(count)]
    raw = np.ascontiguousarray(words.astype("u4")).view("u1").reshape(*words.shape, 4)[..., at]
    if kind == "ue4m3":
        return decode(raw & np.uint8(0x7F), "e4m3").astype("f8")
    return decode(raw, "ue8m0").astype("f8")


def _quads(op: Op, f: _Form) -> Bound:
    """m8n8k4 of f16: four products at once, each of lanes 4 q to 4 q + 3 and those sixteen further (9.7.14.5.1)."""
    lane, i8, i4 = np.arange(32)[:, None], np.arange(8), np.arange(4)
    pair, low = (lane & 15) >> 2, lane & 3
    half = 4 * (lane >> 4)
    place_a = (low + half + 0 * i4, i4 + 0 * lane) if op.mods[3] == "row" else ((i4 & 3) + half, low + 0 * i4)
    place_b = (low + 0 * i4, i4 + half) if op.mods[4] == "row" else (i4 + 0 * lane, low + half + 0 * i4)

    def places(kind: str) -> tuple[Array, Array]:
        if kind == "f16":
            return low + half + 0 * i8, i8 + 0 * lane
        return (lane & 1) + (i8 & 2) + half, (i8 & 4) + (lane & 2) + (i8 & 1)

    first_b, first_c, after = (sum(f.counts[1:i]) for i in (2, 3, 4))
    stored = {"f16": "u4", "f32": "f4"}

    def spread(values: Array, place: tuple[Array, Array], rows: int, cols: int) -> Array:
        warps = values.shape[0]
        out = np.zeros((warps, 4, rows, cols))
        out[:, pair + 0 * place[0], place[0], place[1]] = values.reshape(warps, 32, -1)
        return out

    def run(wave: Any, lanes: Array, *ins: Array) -> Any:
        warps = whole_warps(wave, lanes, op)
        ins = tuple(np.broadcast_to(v, lanes.shape) for v in ins)
        a = spread(elements(ins[:first_b], "f16", warps), place_a, 8, 4)
        b = spread(elements(ins[first_b:first_c], "f16", warps), place_b, 4, 8)
        c = spread(_accumulators(ins[first_c:after], f.c, warps), places(f.c), 8, 8)
        d = np.matmul(a, b) + c
        row, col = places(f.d)
        return registers(d[:, pair + 0 * row, row, col], f.d, False)

    ins = ("u4",) * first_c + (stored[f.c],) * f.counts[3]
    return Lanewise(run, ins, (stored[f.d],) * f.counts[0], collective=WHOLE_WARP)


def _accumulators(regs: tuple[Array, ...], kind: str, warps: int) -> Array:
    values = np.stack([r.reshape(warps, 32) for r in regs], -1)
    if kind == "f16":
        return decode(np.ascontiguousarray(values).view("u2"), "f16").astype("f8")
    return values.astype("f8")


def product(a: Array, b: Array, c: Array, kind: str, mode: str = "rn") -> Array:
    """A B + C; f64 by fused multiply-add along k, each rounded in the given mode."""
    if kind != "f64":
        result: Array = np.matmul(a, b) + c
        return result
    warps, m, k = a.shape
    n = b.shape[2]
    total = np.ascontiguousarray(c).ravel()
    for i in range(k):
        x = np.broadcast_to(a[:, :, i, None], (warps, m, n)).ravel()
        y = np.broadcast_to(b[:, None, i, :], (warps, m, n)).ravel()
        total = fused(x, y, total, mode)
    return total.reshape(warps, m, n)


def bit_product(op: Op, a: Array, b: Array) -> Array:
    """How many bits are set in `a & b` or `a ^ b`."""
    both: Array = np.matmul(a, b)
    if op.has("and"):
        return both
    result: Array = a.sum(axis=2)[:, :, None] + b.sum(axis=1)[:, None, :] - 2 * both
    return result


def registers(d: Array, kind: str, saturates: bool) -> Any:
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
