"""Warp collectives: shuffles, votes, matches, reductions, scans, election.

Needs `types` and `thread`. All take a member mask as wide as the warp (default: every lane), u32 or u64; the lanes it
names must all execute the call (PTX 9.7.9.6, 9.7.13). 64-bit values travel as two halves. `width` is the whole warp
where it is left out: 32 lanes on NVIDIA, 32 or 64 on AMD.
"""

from __future__ import annotations

from typing import Any, TypeVar

from ..codegen.ir import types as irt
from .math import max as _max
from .math import min as _min
from .math import select
from .thread import laneid, warp_size
from .trace import current, emit, emit1, fail
from .types import Int, Number, Scalar_, pred, s32, u32, u64, vec
from .values import Device, coerce, describe, settled

V = TypeVar("V", bound=Device)
N = TypeVar("N", bound=Number)


def _word() -> type[Any]:
    """The type of a member mask."""
    return u64 if warp_size() == 64 else u32


def _mask(mask: Any) -> Any:
    if mask is None:
        mask = (1 << warp_size()) - 1
    word = _word()
    found = settled(mask)
    if isinstance(found, Device) and type(found) in (u32, u64) and type(found) is not word:
        fail(
            f"a member mask for a warp of {warp_size()} lanes",
            expected=word.__name__,
            found=describe(found),
            suggestion="take the mask from ww.warp.ballot or ww.warp.active, which are as wide as the warp",
        )
    return coerce(found, word, f"a member mask is a {word.__name__}")._v


def _segment(width: int | None) -> int:
    """The lanes that work together: a power of two up to the warp's width."""
    if width is None:
        return warp_size()
    if not isinstance(width, int) or width < 1 or width & (width - 1) or width > warp_size():
        fail(
            f"a group of {width!r} lanes in a warp of {warp_size()}",
            expected="a power of two up to the warp's width",
            found=str(width),
        )
    return width


def _shuffle(mode: str, value: Any, lane: Any, given: int | None, mask: Any) -> Any:
    value = settled(value)
    if not isinstance(value, Scalar_ | vec):
        fail("a shuffle takes a device value", expected="a scalar or vector", found=describe(value))
    width = _segment(given)
    if isinstance(lane, int) and not 0 <= lane < warp_size():
        fail(f"lane operand {lane} of a shuffle", expected=f"0 to {warp_size() - 1}", found=str(lane))
    lane_value = coerce(u32(lane) if isinstance(lane, s32) else lane, u32, "the lane operand is a u32")
    attrs: dict[str, Any] = {"mode": mode}
    if width != warp_size():
        attrs["width"] = width
    if isinstance(value, vec):
        return type(value)(*[_shuffle(mode, v, lane_value, width, mask) for v in value])
    if value.ir.kind == "p":
        return _shuffle(mode, u32(value), lane_value, width, mask) != 0
    return type(value)._wrap(emit1("shuffle", [value._v, lane_value._v, _mask(mask)], value.ir, attrs))


def shuffle(value: V, lane: u32 | s32 | int, *, width: int | None = None, mask: Int | int | None = None) -> V:
    """The value of lane `lane` (PTX `shfl.sync.idx`)."""
    return _shuffle("idx", value, lane, width, mask)  # type: ignore[no-any-return]


def shuffle_up(value: V, delta: u32 | int, *, width: int | None = None, mask: Int | int | None = None) -> V:
    """The value of the lane `delta` below; the lowest `delta` lanes keep theirs (PTX `shfl.sync.up`)."""
    return _shuffle("up", value, delta, width, mask)  # type: ignore[no-any-return]


def shuffle_down(value: V, delta: u32 | int, *, width: int | None = None, mask: Int | int | None = None) -> V:
    """The value of the lane `delta` above; the highest `delta` lanes keep theirs (PTX `shfl.sync.down`)."""
    return _shuffle("down", value, delta, width, mask)  # type: ignore[no-any-return]


def shuffle_xor(
    value: V, lane_mask: u32 | int, *, width: int | None = None, mask: Int | int | None = None
) -> V:
    """The value of the lane whose number differs by exclusive or with `lane_mask` (PTX `shfl.sync.bfly`)."""
    return _shuffle("bfly", value, lane_mask, width, mask)  # type: ignore[no-any-return]


def ballot(p: pred, *, mask: Int | int | None = None) -> Int:
    """Bit i: whether `p` holds in lane i (PTX `vote.sync.ballot`)."""
    word = _word()
    found = word._wrap(emit1("vote", [coerce(p, pred)._v, _mask(mask)], word.ir, {"mode": "ballot"}))
    return found  # type: ignore[no-any-return]


def all(p: pred, *, mask: Int | int | None = None) -> pred:
    """Whether `p` holds in every lane of the mask."""
    return pred._wrap(emit1("vote", [coerce(p, pred)._v, _mask(mask)], irt.PRED, {"mode": "all"}))


def any(p: pred, *, mask: Int | int | None = None) -> pred:
    """Whether `p` holds in any lane of the mask."""
    return pred._wrap(emit1("vote", [coerce(p, pred)._v, _mask(mask)], irt.PRED, {"mode": "any"}))


def uniform(p: pred, *, mask: Int | int | None = None) -> pred:
    """Whether `p` is the same in all lanes of the mask."""
    return pred._wrap(emit1("vote", [coerce(p, pred)._v, _mask(mask)], irt.PRED, {"mode": "uni"}))


def match_any(value: Scalar_, *, mask: Int | int | None = None) -> Int:
    """The lanes whose value has the same bits (PTX `match.any.sync`)."""
    return _match("any", value, mask)


def match_all(value: Scalar_, *, mask: Int | int | None = None) -> Int:
    """The mask where all its lanes have the same bits, else 0 (PTX `match.all.sync`)."""
    return _match("all", value, mask)


def _match(mode: str, value: Any, mask: Any) -> Int:
    value = settled(value)
    if not isinstance(value, Scalar_) or value.ir.bits not in (32, 64):
        fail("match takes a 32- or 64-bit value", expected="u32, s32, f32, u64, ...", found=describe(value))
    word = _word()
    found = word._wrap(emit1("match", [value._v, _mask(mask)], word.ir, {"mode": mode}))
    return found  # type: ignore[no-any-return]


def active() -> Int:
    """The lanes that execute this together now (PTX `activemask`)."""
    word = _word()
    return word._wrap(emit1("activemask", [], word.ir))  # type: ignore[no-any-return]


def elect(*, mask: Int | int | None = None) -> pred:
    """True in one lane of the mask (PTX `elect.sync` on sm_90; before, its lowest lane)."""
    target = current().target
    if target.vendor == "amd" or target.number >= 90:
        return pred._wrap(emit1("elect", [_mask(mask)], irt.PRED))
    members = u32._wrap(_mask(mask))
    lowest = members & (~members + 1)
    return (u32(1) << laneid()) == lowest


def sync(*, mask: Int | int | None = None) -> None:
    """Wait for the lanes of the mask; orders their memory accesses (PTX `bar.warp.sync`)."""
    emit("warp_sync", [_mask(mask)], [])


_COMBINE = {
    "add": lambda a, b: a + b,
    "mul": lambda a, b: a * b,
    "min": _min,
    "max": _max,
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
}


def _combiner(op: str) -> Any:
    if op not in _COMBINE:
        fail(f"unknown reduction {op!r}", expected=" ".join(_COMBINE), found=repr(op))
    return _COMBINE[op]


def reduce(value: N, op: str = "add", *, width: int | None = None) -> N:
    """`op` (add mul min max and or xor) over the lanes of each group of `width`, the same in every lane.

    Integers of 32 bits use the machine's own reduction (`redux.sync` on sm_80 and later); others take log2(width)
    butterfly shuffles, in a fixed order.
    """
    combine = _combiner(op)
    value = settled(value)
    width, target = _segment(width), current().target
    hardware = (
        op in ("add", "min", "max", "and", "or", "xor")
        and (target.vendor == "amd" or target.number >= 80)
        and width == warp_size()
    )
    if hardware and isinstance(value, Int) and value.ir.name in ("u32", "s32"):
        return value._wrap(emit1("redux", [value._v, _mask(None)], value.ir, {"op": op}))
    distance = width // 2
    while distance:
        value = combine(value, shuffle_xor(value, distance))
        distance //= 2
    return value


def scan(value: N, op: str = "add", *, width: int | None = None, exclusive: bool = False) -> N:
    """Inclusive scan over the lanes of each group of `width`; `exclusive`: without the lane's own value (add only)."""
    combine = _combiner(op)
    value = settled(value)
    width = _segment(width)
    own, lane = value, laneid() & (width - 1)
    distance = 1
    while distance < width:
        below = shuffle_up(value, distance, width=width)
        value = select(lane >= distance, combine(below, value), value)
        distance *= 2
    if not exclusive:
        return value
    if op != "add" or not isinstance(value, Number):
        fail("an exclusive scan exists for add", expected="op='add'", found=repr(op))
    shifted = shuffle_up(value, 1, width=width)
    return select(lane == 0, own - own if value.ir.is_int else type(own)(0), shifted)
