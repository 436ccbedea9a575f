"""Values that go from lane to lane, and between lanes and scalar registers.

Needs operands. Gives `bind` for `v_readlane` and its kin, and `ds_lanes` for the permutations that go through local
memory's wires. Invariant: what a lane that is off would give is what its register holds where hardware reads it, and 0
where it says so.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...core.arrays import Array
from ..front.model import Context, Op, Refused, Step
from ..front.operands import Reg
from ..state.masks import FULL
from ..state.reads import scalar_result, scalar_source, vector_source
from ..state.team import Team
from .relative import bind_relative


def bind(ctx: Context, op: Op) -> Step:
    """The step of an instruction that carries values across lanes."""
    name = op.row.name
    if name == "v_readfirstlane_b32":
        return _readfirst(ctx, op)
    if name == "v_readlane_b32":
        return _read(ctx, op)
    if name == "v_writelane_b32":
        return _write(ctx, op)
    if name.startswith("v_permlane") and "swap" in name:
        return _swap_rows(ctx, op)
    if name == "v_permlane64_b32":
        return _halves(ctx, op)
    if name.startswith("v_permlane"):
        return _permute(ctx, op)
    if name.startswith("v_swap"):
        return _swap(ctx, op)
    if name.startswith("v_movrel"):
        return bind_relative(ctx, op)
    raise Refused("it has no semantics yet")


def _rows(a: object) -> tuple[int, ...]:
    return a.rows() if isinstance(a, Reg) else ()


def _vector(a: object) -> int:
    if not isinstance(a, Reg) or a.file != "v":
        raise Refused(f"operand {a} is no vector register")
    return a.first


def _readfirst(ctx: Context, op: Op) -> Step:
    dst, src = op.args[:2]
    put, get = scalar_result(ctx, dst, "b32"), vector_source(ctx, src, "b32")
    op.reads, op.writes = _rows(src), _rows(dst)
    op.seal()

    def step(t: Team) -> None:
        first = t.E.argmax(axis=1)  # lane 0 where none is on
        x = get(t)
        if t.watch & op.need:
            _check_one(t, op, first)
        put(t, x[np.arange(t.size), first] if x.shape[-1] > 1 else np.broadcast_to(x, (t.size, 1))[:, 0])

    return step


def _check_one(t: Team, op: Op, lane: Array) -> None:
    """Pending registers as always; of the source only the lane that is read must have a value."""
    before = t.undef
    row = op.reads[0] if op.reads else -1
    known = before.get(row)
    if known is None or known is True:
        t.check(op)
        return
    bad = known[np.arange(t.size), lane % t.lanes]
    held = t.undef.pop(row)
    t.check(op)
    t.undef[row] = held
    t.watch |= 1 << row
    if bad.any() and op.writes:
        t.undef[op.writes[0]] = np.where(bad, FULL, np.uint32(0))
        t.watch |= 1 << op.writes[0]


def _read(ctx: Context, op: Op) -> Step:
    dst, src, which = op.args[:3]
    put, row = scalar_result(ctx, dst, "b32"), _vector(src)
    lane = scalar_source(ctx, which, "u32")
    op.reads, op.writes = (*_rows(src), *_rows(which)), _rows(dst)
    op.sinks = _rows(which)
    op.seal()
    op.exec_all = True

    def step(t: Team) -> None:
        at = np.broadcast_to(lane(t).astype(np.int64) & (t.lanes - 1), (t.size,))
        if t.watch & op.need:
            _check_one(t, op, at)
        put(t, t.V[row][np.arange(t.size), at])

    return step


def _write(ctx: Context, op: Op) -> Step:
    dst, value, which = op.args[:3]
    row = _vector(dst)
    get, lane = scalar_source(ctx, value, "u32"), scalar_source(ctx, which, "u32")
    op.reads, op.writes = (*_rows(value), *_rows(which)), ()
    op.sinks = _rows(which)
    bit = 1 << row
    op.seal()
    op.need |= bit

    def step(t: Team) -> None:
        at = np.broadcast_to(lane(t).astype(np.int64) & (t.lanes - 1), (t.size,))
        if t.watch & op.need:
            op.reads, op.writes = (*_rows(value), *_rows(which), row) if row in t.pend else op.reads, ()
            t.check(op)
            _wrote_lane(t, row, at)
        t.V[row][np.arange(t.size), at] = get(t)

    return step


def _wrote_lane(t: Team, row: int, lane: Array) -> None:
    known = t.undef.get(row)
    if known is None:
        return
    now = np.ones((t.size, t.lanes), np.bool_) if known is True else known.copy()
    now[np.arange(t.size), lane] = False
    t.undef[row] = now


def _permute(ctx: Context, op: Op) -> Step:
    """Each lane of a row of 16 names the lane of its row (x16: of the other row of its pair) that it reads."""
    name = op.row.name
    dst, src = op.args[:2]
    row, get = _vector(dst), vector_source(ctx, src, "u32")
    variable = "_var_" in name
    gets = [vector_source(ctx, a, "u32") for a in op.args[2:4]]
    op.reads = (*_rows(src), *(r for a in op.args[2:4] for r in _rows(a)))
    op.writes = _rows(dst)
    op.sinks = tuple(r for a in op.args[2:4] for r in _rows(a))
    op.seal()
    flags = op.flags("op_sel") or [0, 0]
    inactive, zero = bool(flags[0]), bool(flags[1] if len(flags) > 1 else 0)
    lane = np.arange(ctx.lanes)
    base = lane // 16 * 16
    other = base ^ 16 if "x16" in name else base

    def sources(t: Team) -> Array:
        if variable:
            pick = np.broadcast_to(gets[0](t) & np.uint32(15), t.E.shape).astype(np.int64)
        else:
            low, high = (np.broadcast_to(g(t), (t.size, 1)).astype(np.uint64) for g in gets)
            both = low | high << np.uint64(32)
            pick = (both >> (lane % 16 * 4).astype(np.uint64) & np.uint64(15)).astype(np.int64)
        found: Array = other + pick
        return found

    op.moved = _rows(src)
    op.move = lambda t, bad: np.take_along_axis(bad, sources(t), axis=1)

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        source = sources(t)
        x = np.broadcast_to(get(t), t.E.shape)
        value = np.take_along_axis(x, source, axis=1)
        where = t.E
        if not inactive and not t.full:
            there = np.take_along_axis(t.E, source, axis=1)
            if zero:
                value = np.where(there, value, np.uint32(0))
            else:
                where = where & there
        np.copyto(t.V[row], value, where=where)

    return step


def _halves(ctx: Context, op: Op) -> Step:
    """The two halves of a wave of 64 lanes change places."""
    dst, src = op.args[:2]
    row, get = _vector(dst), vector_source(ctx, src, "u32")
    op.reads, op.writes = _rows(src), _rows(dst)
    op.seal()
    lane = np.arange(ctx.lanes) ^ 32 if ctx.lanes == 64 else np.arange(ctx.lanes)
    op.moved, op.move = _rows(src), lambda t, bad: bad[:, lane]

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        value = np.broadcast_to(get(t), t.E.shape)[:, lane]
        np.copyto(t.V[row], value, where=t.E)

    return step


def _swap_rows(ctx: Context, op: Op) -> Step:
    """Odd rows (of 16 or 32 lanes) of the first register and even rows of the second change places."""
    a, b = _vector(op.args[0]), _vector(op.args[1])
    op.reads = (*_rows(op.args[0]), *_rows(op.args[1]))
    op.writes = op.reads
    op.seal()
    width = 16 if "16" in op.row.name else 32
    lane = np.arange(ctx.lanes)
    odd = (lane // width % 2 == 1)[None, :]

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        x, y = t.V[a].copy(), t.V[b].copy()
        np.copyto(t.V[a], y[:, lane ^ width], where=odd & t.E)
        np.copyto(t.V[b], x[:, lane ^ width], where=~odd & t.E)

    return step


def _swap(ctx: Context, op: Op) -> Step:
    a, b = op.args[:2]
    first, second = _vector(a), _vector(b)
    assert isinstance(a, Reg) and isinstance(b, Reg)
    op.reads = op.writes = (*a.rows(), *b.rows())
    op.seal()
    if op.row.name.endswith("b16"):
        return _swap_halves(op, a, b)
    relative = "rel" in op.row.name
    if relative:
        raise Refused("relative exchange")

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        x = t.V[first].copy()
        np.copyto(t.V[first], t.V[second], where=t.E)
        np.copyto(t.V[second], x, where=t.E)

    return step


def _swap_halves(op: Op, a: Reg, b: Reg) -> Step:
    at, other = int(a.half == "h"), int(b.half == "h")

    def step(t: Team) -> None:
        if t.watch & op.need:
            t.check(op)
        one, two = t.H[a.first, :, at::2], t.H[b.first, :, other::2]
        x = one.copy()
        np.copyto(one, two, where=t.E)
        np.copyto(two, x, where=t.E)

    return step


def ds_lanes(ctx: Context, op: Op) -> Callable[[Team], Array]:
    """`ds_bpermute`, `ds_permute` and `ds_swizzle`."""
    name = op.row.name
    if name == "ds_swizzle_b32":
        return _swizzle(ctx, op)
    index, data = vector_source(ctx, op.args[1], "u32"), vector_source(ctx, op.args[2], "u32")
    offset = op.value("offset")
    fetch_all = "_fi_" in name
    lanes = ctx.lanes
    half = 32 if lanes == 64 and ctx.target.family in ("rdna2", "rdna3") else lanes

    op.moved = _rows(op.args[2])
    if "bpermute" in name:
        op.move = lambda t, bad: np.take_along_axis(bad & t.E, _target(t, index, offset, half), axis=1)

    def pulled(t: Team) -> Array:
        at = _target(t, index, offset, half)
        x = np.broadcast_to(data(t), t.E.shape)
        if not (t.full or fetch_all):
            x = np.where(t.E, x, np.uint32(0))  # lanes that are off give nothing
        return np.take_along_axis(x, at, axis=1)

    def pushed(t: Team) -> Array:
        at = _target(t, index, offset, half)
        x = np.broadcast_to(data(t), t.E.shape)
        out = np.zeros(t.E.shape, np.uint32)
        wave, lane = np.nonzero(t.E)
        out[wave, at[wave, lane]] = x[wave, lane]
        return out

    return pulled if "bpermute" in name else pushed


def _target(t: Team, index: Callable[[Team], Array], offset: int, half: int) -> Array:
    at = np.broadcast_to(index(t) + np.uint32(offset), t.E.shape)
    lane: Array = (at >> np.uint32(2)).astype(np.int64) % half
    if half < t.lanes:  # each half of the wave is a world of its own
        lane = lane + np.arange(t.lanes) // half * half
    return lane


def _swizzle(ctx: Context, op: Op) -> Callable[[Team], Array]:
    data = vector_source(ctx, op.args[1], "u32")
    text = next((w[7:] for w in op.inst.words if w.startswith("offset:")), "0")
    lane = np.arange(ctx.lanes)
    source = swizzled(_pattern(text), lane)

    op.moved, op.move = _rows(op.args[1]), lambda t, bad: (bad & t.E)[:, source]

    def moved(t: Team) -> Array:
        x = np.broadcast_to(data(t), t.E.shape)
        if not t.full:
            x = np.where(t.E, x, np.uint32(0))
        return x[:, source]

    return moved


def _pattern(text: str) -> int:
    """The offset's number, also where it is written as `swizzle(...)`."""
    if not text.startswith("swizzle("):
        return int(text, 0)
    kind, *parts = (p.strip().strip('"') for p in text[8:-1].split(","))
    if kind == "QUAD_PERM":
        return 0x8000 | sum(int(p) << 2 * i for i, p in enumerate(parts))
    if kind == "BITMASK_PERM":
        ands = ors = xors = 0
        for i, c in enumerate(reversed(parts[0])):
            ands |= (c in "pi") << i
            ors |= (c == "1") << i
            xors |= (c == "i") << i
        return ands | ors << 5 | xors << 10
    n = int(parts[0])
    if kind == "SWAP":
        return 0x1F | n << 10
    if kind == "REVERSE":
        return 0x1F | (n - 1) << 10
    if kind == "BROADCAST":
        return (32 - n & 0x1F) | int(parts[1]) << 5
    if kind == "ROTATE":
        return 0xC000 | n << 10 | int(parts[1]) << 5
    raise Refused(f"swizzle {kind}")


def swizzled(bits: int, lane: Array) -> Array:
    """The lane that each lane reads."""
    source: Array
    if bits & 0xE000 == 0xE000:  # the order of a fast Fourier transform
        mask = bits & 31
        reversed_ = sum((lane >> i & 1) << 4 - i for i in range(5))
        source = reversed_ >> mask.bit_count() | lane & mask | lane & 32
    elif bits & 0xE000 == 0xC000:  # rotate in groups of 32
        n = bits >> 5 & 31
        mask = bits & 31
        step = n if not bits >> 10 & 1 else 32 - n
        source = lane // 32 * 32 + (lane % 32 & mask) + ((lane % 32 + step) & ~mask & 31)
    elif bits & 0x8000:
        picks = np.array([bits >> 2 * i & 3 for i in range(4)])
        source = lane // 4 * 4 + picks[lane % 4]
    else:
        ands, ors, xors = bits & 31, bits >> 5 & 31, bits >> 10 & 31
        source = lane // 32 * 32 + ((lane % 32 & ands | ors) ^ xors)
    return source
