"""Placing pieces of different widths in the two halves of an instruction.

Needs nothing. Gives `Piece` and `pack`. First everything stays where it is; then what is in the way of a wide piece moves;
then all that may move is packed anew, by falling alignment; at last a search of bounded length. Invariant: pieces that
share a half do not overlap; fixed pieces and those that may not move are where they have to be. Without these two, pieces
whose padded widths fit are always placed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

#: The last search gives up after so many placements.
STEPS = 3000


@dataclass(slots=True, eq=False)
class Piece:
    """`now`: the unit it is in, -1 for none yet; `at`: where it was put. `still`: it may not leave `now`."""

    width: int
    alignment: int
    early: bool
    late: bool
    now: int = -1
    fixed: int = -1
    still: bool = False
    value: int = -1
    hints: tuple[int, ...] = ()
    operands: list[int] = field(default_factory=list)
    home: bool = False
    avoid: int = 0  # units that it may not be in, as a set of bits
    at: int = -1


def runs(free: int, width: int, alignment: int) -> int:
    """The units at which `width` units from a multiple of `alignment` are free, as a set of bits."""
    found = free
    for k in range(1, width):
        found &= free >> k
    if alignment > 1:
        found &= _multiples(alignment, free.bit_length())
    return found


_MULTIPLES: dict[int, tuple[int, int]] = {}


def _multiples(alignment: int, length: int) -> int:
    known, mask = _MULTIPLES.get(alignment, (0, 0))
    if known < length:
        known = max(length, 1024)
        mask = sum(1 << i for i in range(0, known, alignment))
        _MULTIPLES[alignment] = known, mask
    return mask


def lowest(mask: int) -> int:
    return (mask & -mask).bit_length() - 1


def bits(unit: int, width: int) -> int:
    return ((1 << width) - 1) << unit


class _Field:
    """What is free in the two halves."""

    def __init__(self, room: int) -> None:
        self.early = self.late = room

    def free(self, piece: Piece) -> int:
        found = self.late
        if piece.early:
            found = self.early & self.late if piece.late else self.early
        return found & ~piece.avoid

    def take(self, piece: Piece, at: int) -> None:
        used = ~bits(at, piece.width)
        piece.at = at
        if piece.early:
            self.early &= used
        if piece.late:
            self.late &= used

    def give(self, piece: Piece) -> None:
        used = bits(piece.at, piece.width)
        piece.at = -1
        if piece.early:
            self.early |= used
        if piece.late:
            self.late |= used

    def put(self, piece: Piece) -> bool:
        """Where it is, at a hint, else as low as possible."""
        open_ = runs(self.free(piece), piece.width, piece.alignment)
        if not open_:
            return False
        for hint in (piece.now, *piece.hints):
            if hint >= 0 and open_ >> hint & 1:
                self.take(piece, hint)
                return True
        self.take(piece, lowest(open_))
        return True


def pack(pieces: list[Piece], room: int, everything: int) -> bool:
    """Place all pieces: those that are fixed anywhere in `everything`, the others in `room` (sets of units)."""
    field_ = _Field(everything)
    if not _settle(field_, [p for p in pieces if p.fixed >= 0 or p.still]):
        return False
    field_.early &= room
    field_.late &= room
    loose = [p for p in pieces if p.fixed < 0 and not p.still]
    base = field_.early, field_.late
    if _keep(field_, loose):
        return True
    field_.early, field_.late = base
    if _anew(field_, loose):
        return True
    field_.early, field_.late = base
    return _search(field_, sorted(loose, key=_size), 0, [STEPS])


def _settle(field_: _Field, pieces: list[Piece]) -> bool:
    for piece in pieces:
        at = piece.fixed if piece.fixed >= 0 else piece.now
        if piece.still and piece.fixed >= 0 and piece.now != piece.fixed:
            return False
        need, piece.avoid = bits(at, piece.width), 0
        if field_.free(piece) & need != need:
            return False
        field_.take(piece, at)
    return True


def _size(piece: Piece) -> tuple[bool, int, int]:
    return not (piece.early and piece.late), -piece.alignment, -piece.width


def _keep(field_: _Field, pieces: list[Piece]) -> bool:
    pending = []
    for piece in sorted(pieces, key=_size):
        if piece.now >= 0 and runs(field_.free(piece), piece.width, piece.alignment) >> piece.now & 1:
            field_.take(piece, piece.now)
        else:
            pending.append(piece)
    waiting = sorted(pending, key=lambda p: (-p.alignment, -p.width))
    budget = 4 * len(pieces)
    while waiting:
        piece = waiting.pop(0)
        if not field_.put(piece):
            moved = _make_way(field_, piece, [p for p in pieces if p.at >= 0])
            if moved is None:
                return False
            waiting = sorted(waiting + moved, key=lambda p: (-p.alignment, -p.width))
        budget -= 1
        if budget < 0:
            return False
    return True


def _make_way(field_: _Field, piece: Piece, placed: list[Piece]) -> list[Piece] | None:
    """Take the narrower pieces out of the cheapest window for `piece`, and put it there."""
    best: tuple[int, int, list[Piece]] | None = None
    own = [p for p in placed if (p.early and piece.early) or (p.late and piece.late)]
    top = max((p.at + p.width for p in placed), default=0) + piece.width
    for at in range(0, top, piece.alignment):
        window = bits(at, piece.width)
        inside = [p for p in own if bits(p.at, p.width) & window]
        if any(p.alignment >= piece.alignment and p.width >= piece.width for p in inside):
            continue
        free = field_.free(piece)
        for p in inside:
            free |= bits(p.at, p.width)
        cost = sum(p.width for p in inside)
        if free & window == window and (best is None or cost < best[0]):
            best = cost, at, inside
    if best is None:
        return None
    for p in best[2]:
        field_.give(p)
    if runs(field_.free(piece), piece.width, piece.alignment) >> best[1] & 1:
        field_.take(piece, best[1])
        return best[2]
    return None


def _anew(field_: _Field, pieces: list[Piece]) -> bool:
    for piece in sorted(pieces, key=_size):
        open_ = runs(field_.free(piece), piece.width, piece.alignment)
        if not open_:
            return False
        field_.take(piece, lowest(open_))
    return True


def _places(field_: _Field, piece: Piece) -> Iterator[int]:
    open_ = runs(field_.free(piece), piece.width, piece.alignment)
    while open_:
        yield lowest(open_)
        open_ &= open_ - 1


def _search(field_: _Field, pieces: list[Piece], at: int, steps: list[int]) -> bool:
    if at == len(pieces):
        return True
    for unit in _places(field_, pieces[at]):
        steps[0] -= 1
        if steps[0] < 0:
            return False
        field_.take(pieces[at], unit)
        if _search(field_, pieces, at + 1, steps):
            return True
        field_.give(pieces[at])
    return False
