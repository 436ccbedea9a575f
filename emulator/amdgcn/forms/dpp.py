"""DPP: a source read from other lanes of the wave.

Needs the instruction's modifiers. Gives `lanes_of` and `Lanes`. Invariant: a lane whose source lies outside its row (or
bank, or the wave), or is off, reads 0 with `bound_ctrl`, and is not written without; rows and banks that are masked out
are not written.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ...core.arrays import Array
from ..front.model import Context, Op, Refused

if TYPE_CHECKING:
    from ..state.reads import Get
    from ..state.team import Team


class Lanes:
    """Where each lane reads (-1: nowhere), and which lanes may be written."""

    def __init__(self, source: Array, writable: Array, zero: bool, inactive: bool) -> None:
        self.source = np.maximum(source, 0)
        self.there = (source >= 0)[None, :]
        self.everywhere = bool((source >= 0).all())
        self.writable = writable[None, :]
        self.all_writable = bool(writable.all())
        self.zero = zero
        self.inactive = inactive  # lanes that are off may be read, too

    def valid(self, t: Team) -> Array | None:
        """Lanes that have a source; None: all."""
        if t.full or self.inactive:
            return None if self.everywhere else self.there
        return t.E[:, self.source] & self.there

    def moved(self, get: Get) -> Get:
        """A source through the lanes."""
        source = self.source

        def read(t: Team) -> Array:
            x = get(t)
            if x.shape[-1] == 1:
                x = np.broadcast_to(x, t.E.shape)
            x = x[:, source]
            valid = self.valid(t)
            return (
                x
                if valid is None
                else np.where(valid, x.view(f"u{x.itemsize}"), 0).astype(f"u{x.itemsize}").view(x.dtype)
            )

        return read

    def moves(self, t: Team, lanes: Array) -> Array:
        """Booleans of the lanes that are read, for the lanes that read them."""
        valid = self.valid(t)
        found: Array = lanes[:, self.source]
        return found if valid is None else found & valid

    def enabled(self, t: Team) -> Array | None:
        """Lanes that are written; None: all."""
        on = None if t.full else t.E
        if not self.all_writable:
            on = self.writable if on is None else on & self.writable
        if not self.zero:
            valid = self.valid(t)
            if valid is not None:
                on = valid if on is None else on & valid
        return on


def _chosen(lane: Array, group: int, text: str) -> Array:
    """Each lane of a group reads the one that the list names for it."""
    picks = np.array([int(p) for p in text[1:-1].split(",")])
    result: Array = lane // group * group + picks[lane % group]
    return result


#: Control -> the source of each lane, of its place in its row, the number behind the name, and the wave's width.
_MOVES: dict[str, Callable[[Array, Array, int, int], Array]] = {
    "row_mirror": lambda lane, at, n, lanes: lane - at + 15 - at,
    "row_half_mirror": lambda lane, at, n, lanes: lane // 8 * 8 + 7 - lane % 8,
    "wave_shl": lambda lane, at, n, lanes: np.where(lane + 1 < lanes, lane + 1, -1),
    "wave_shr": lambda lane, at, n, lanes: lane - 1,
    "wave_rol": lambda lane, at, n, lanes: (lane + 1) % lanes,
    "wave_ror": lambda lane, at, n, lanes: (lane - 1) % lanes,
    "row_shl": lambda lane, at, n, lanes: np.where(at + n < 16, lane + n, -1),
    "row_shr": lambda lane, at, n, lanes: np.where(at - n >= 0, lane - n, -1),
    "row_ror": lambda lane, at, n, lanes: lane - at + (at - n) % 16,
    "row_share": lambda lane, at, n, lanes: lane - at + n,
    "row_newbcast": lambda lane, at, n, lanes: lane - at + n,
    "row_xmask": lambda lane, at, n, lanes: lane - at + (at ^ n),
    # the last lane of each row of 16 (of the first half of the wave) to all of the row (half) behind it
    "row_bcast": lambda lane, at, n, lanes: (
        np.where(lane >= 16, lane - at - 1, -1) if n == 15 else np.where(lane >= 32, 31, -1)
    ),
}


def pattern(op: Op, lanes: int) -> Array | None:
    """The source lane of each lane (-1: none); None where the instruction moves nothing."""
    lane = np.arange(lanes)
    for word in op.inst.words:
        name, _, text = word.partition(":")
        if name in ("quad_perm", "dpp8"):
            return _chosen(lane, 4 if name == "quad_perm" else 8, text)
        if name in _MOVES:
            return _MOVES[name](lane, lane % 16, int(text or "0", 0), lanes)
    return None


def lanes_of(op: Op, ctx: Context) -> Lanes | None:
    """The lanes of a DPP instruction; None for others."""
    if "dpp" not in op.inst.encoding:
        return None
    lanes = ctx.lanes
    source = pattern(op, lanes)
    if source is None:
        raise Refused("its DPP control is not known")
    lane = np.arange(lanes)
    rows, banks = op.value("row_mask", 15), op.value("bank_mask", 15)
    writable = (rows >> (lane // 16 % 4) & 1 & banks >> (lane // 4 % 4)) != 0
    eight = any(w.startswith("dpp8") for w in op.inst.words)
    zero = eight or any(w in ("bound_ctrl:0", "bound_ctrl:1") for w in op.inst.words)
    return Lanes(source, writable, zero, op.value("fi") == 1)
