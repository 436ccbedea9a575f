"""Operations between the lanes of a warp.

Needs the wave. Gives the semantics of `shfl vote match redux activemask elect`. Invariant: they run when
every lane that the member mask names (and that has not ended) is at the instruction; the scheduler sees to
that.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.arrays import Array
from ...core.faults import DeviceFault
from ...numerics.rounding import maximum, minimum
from ..front.model import STORAGE, Bound, Lanewise, Op, PairArg, Refused, semantics

_ALL = 0xFFFFFFFF
_U = np.uint32


def check_member(wave: Any, lanes: Array, op: Op, mask: Array) -> None:
    """A lane must name itself."""
    if not wave.launch.sanitizer.barriers or (mask.size == 1 and mask[0] == _ALL):
        return
    bad = (mask >> wave.laneid[lanes].astype(_U)) & _U(1) == 0
    if bad.any():
        at = int(np.argmax(bad))
        raise DeviceFault(
            "bad-mask",
            "lane executes a warp operation whose member mask does not name it",
            wave.where(int(lanes[at]), op),
            expected=f"bit {int(wave.laneid[lanes[at]])} set",
            found=f"{int(mask[at if mask.size > 1 else 0]):#010x}",
            suggestion="compute the mask before the branch, or name exactly the lanes that get here",
        )


def _source(mode: str, lane: Array, b: Array, c: Array) -> tuple[Array, Array]:
    """The lane a shuffle reads, and whether that is in range."""
    by = (b & _U(31)).astype(np.int64)
    clamp = (c & _U(31)).astype(np.int64)
    segment = ((c >> _U(8)) & _U(31)).astype(np.int64)
    low = lane & segment
    high = low | (clamp & ~segment)
    if mode == "up":
        j = lane - by
        return j, j >= high
    if mode == "down":
        j = lane + by
    elif mode == "bfly":
        j = lane ^ by
    else:
        j = low | (by & ~segment)
    return j, j <= high


@semantics("shfl")
def shfl(op: Op) -> Bound:
    """A value of another lane; where the source is out of range or not taking part, the lane's own."""
    if not op.has("sync"):
        raise Refused("a shuffle without a member mask")
    mode = next(m for m in op.mods if m in ("up", "down", "bfly", "idx"))
    two = isinstance(op.args[0], PairArg)

    def run(wave: Any, lanes: Array, a: Array, b: Array, c: Array, mask: Array) -> Any:
        check_member(wave, lanes, op, mask)
        lane = wave.laneid if lanes.size == wave.size else wave.laneid[lanes]
        j, valid = _source(mode, lane, b, c)
        source = np.where(valid, lanes - lane + j, lanes)
        _check_source(wave, lanes, op, source)
        if a.size != lanes.size:
            a = np.repeat(a, lanes.size)
        if lanes.size == wave.size:
            if wave.threads % 32:
                beyond = wave.thread - lane + j >= wave.threads
                source = np.where(valid & ~beyond, source, lanes)
            out = a[source]
        else:
            out = a[_positions(wave, lanes, source)]
        return (out, np.broadcast_to(valid, lanes.shape).copy()) if two else out

    return Lanewise(run, ("u4",) * 4, ("u4", "?") if two else ("u4",), collective=3)


def _check_source(wave: Any, lanes: Array, op: Op, source: Array) -> None:
    """A lane must not take a value from one that has ended."""
    if wave.alive_count == wave.size or not wave.launch.sanitizer.barriers:
        return
    inside = np.minimum(source, wave.size - 1)
    dead = ~wave.alive[inside] & (wave.warp[inside] == wave.warp[lanes])
    if dead.any():
        at = int(np.argmax(dead))
        raise DeviceFault(
            "bad-mask",
            f"shuffle from lane {int(wave.laneid[inside[at]])}, which has ended,",
            wave.where(int(lanes[at]), op),
            suggestion="keep the lanes alive that others read from, or use the answer's predicate and a smaller width",
        )


def _positions(wave: Any, lanes: Array, source: Array) -> Array:
    """Where each source lane is among `lanes`; a lane's own place where the source is not here."""
    place = np.full(wave.size + 32, -1)
    own = np.arange(lanes.size)
    place[lanes] = own
    same = wave.slot[np.minimum(source, wave.size - 1)] == wave.slot[lanes]
    found = np.where(same, place[source], -1)
    return np.where(found < 0, own, found)


def ballot(wave: Any, lanes: Array, p: Array) -> Array:
    """For each lane the mask of its warp's lanes in `lanes` where `p` holds."""
    chosen = lanes[p] if p.size == lanes.size else (lanes if p[0] else lanes[:0])
    masks: Array = wave.masks(chosen)[wave.warp[lanes]]
    return masks


@semantics("vote")
def vote(op: Op) -> Bound:
    """`all`, `any`, `uni` and `ballot` over a predicate."""
    if not op.has("sync"):
        raise Refused("a vote without a member mask")
    mode = next(m for m in op.mods if m in ("all", "any", "uni", "ballot"))

    def run(wave: Any, lanes: Array, p: Array, mask: Array) -> Any:
        check_member(wave, lanes, op, mask)
        yes = ballot(wave, lanes, p) & mask
        if mode == "ballot":
            return yes
        if mode == "any":
            return yes != 0
        everyone = wave.masks(lanes)[wave.warp[lanes]] & mask
        if mode == "all":
            return yes == everyone
        return (yes == everyone) | (yes == 0)

    return Lanewise(run, ("?", "u4"), ("u4",) if mode == "ballot" else ("?",), collective=1)


@semantics("activemask")
def activemask(op: Op) -> Bound:
    """The lanes of the warp that run together now."""
    return Lanewise(lambda wave, lanes: wave.masks(lanes)[wave.warp[lanes]], (), ("u4",))


@semantics("elect")
def elect(op: Op) -> Bound:
    """One leader among the named lanes: the lowest."""

    def run(wave: Any, lanes: Array, mask: Array) -> Any:
        check_member(wave, lanes, op, mask)
        present = wave.masks(lanes)[wave.warp[lanes]] & mask
        lowest = np.bitwise_count((present & (~present + _U(1))) - _U(1)).astype(_U)
        return lowest, lowest == wave.laneid[lanes].astype(_U)

    return Lanewise(run, ("u4",), ("u4", "?"), collective=0)


def _groups(wave: Any, lanes: Array, mask: Array) -> tuple[Array, int]:
    """A number for each lane such that lanes of one warp with one mask share it, and how many there are."""
    warps = wave.warp[lanes]
    if mask.size == 1 or (mask == mask[0]).all():
        return warps, int(wave.blocks * wave.warps_per_block)
    keys = (warps.astype(np.uint64) << np.uint64(32)) | mask
    distinct, number = np.unique(keys, return_inverse=True)
    return number, distinct.size


@semantics("match")
def match(op: Op) -> Bound:
    """Lanes of the warp with the same value."""
    d = f"u{STORAGE[op.type][1]}"
    every = op.has("all")
    two = isinstance(op.args[0], PairArg)

    def run(wave: Any, lanes: Array, a: Array, mask: Array) -> Any:
        check_member(wave, lanes, op, mask)
        if a.size != lanes.size:
            a = np.repeat(a, lanes.size)
        group, _ = _groups(wave, lanes, mask)
        order = np.lexsort((a, group))
        ga, gg = a[order], group[order]
        new = np.ones(lanes.size, np.bool_)
        new[1:] = (ga[1:] != ga[:-1]) | (gg[1:] != gg[:-1])
        bits = _U(1) << wave.laneid[lanes].astype(_U)
        starts = np.flatnonzero(new)
        joined = np.bitwise_or.reduceat(bits[order], starts)
        same = np.empty(lanes.size, _U)
        same[order] = joined[np.cumsum(new) - 1]
        if not every:
            return same
        everyone = wave.masks(lanes)[wave.warp[lanes]] & mask
        agreed = same == everyone
        value = np.where(agreed, everyone, _U(0))
        return (value, agreed) if two else value

    outs = ("u4", "?") if every and two else ("u4",)
    return Lanewise(run, (d, "u4"), outs, collective=1)


_REDUCE: dict[str, Any] = {
    "add": np.add,
    "min": np.minimum,
    "max": np.maximum,
    "and": np.bitwise_and,
    "or": np.bitwise_or,
    "xor": np.bitwise_xor,
}


@semantics("redux")
def redux(op: Op) -> Bound:
    """A reduction over the named lanes, given to all of them."""
    d = STORAGE[op.type]
    fn = _REDUCE[next(m for m in op.mods if m in _REDUCE)]
    floats = d == "f4"

    def run(wave: Any, lanes: Array, a: Array, mask: Array) -> Any:
        check_member(wave, lanes, op, mask)
        if a.size != lanes.size:
            a = np.repeat(a, lanes.size)
        group, _ = _groups(wave, lanes, mask)
        order = np.argsort(group, kind="stable")
        gg = group[order]
        new = np.ones(lanes.size, np.bool_)
        new[1:] = gg[1:] != gg[:-1]
        starts = np.flatnonzero(new)
        values = np.abs(a) if floats and op.has("abs") else a
        if floats:
            total = _reduce_floats(op, values[order], starts)
        else:
            total = fn.reduceat(values[order], starts)
        out = np.empty(lanes.size, a.dtype)
        out[order] = total[np.cumsum(new) - 1]
        return out

    return Lanewise(run, (d, "u4"), (d,), collective=1)


def _reduce_floats(op: Op, values: Array, starts: Array) -> Array:
    """`min` and `max` of floats; with `.NaN` one NaN decides."""
    pick = minimum if op.has("min") else maximum
    ends = np.append(starts[1:], values.size)
    total = values[starts].copy()
    for k in range(1, int((ends - starts).max())):
        at = starts + k
        inside = at < ends
        total[inside] = pick(total[inside], values[at[inside]])
    if op.has("NaN"):
        nan = np.logical_or.reduceat(np.isnan(values), starts)
        total = np.where(nan, np.float32(np.nan), total)
    return total
