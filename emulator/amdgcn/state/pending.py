"""What is on its way: the counters of memory operations, and the registers whose values they bring.

Needs nothing. Gives `Waits` (the counters of a team's waves) and `Pending`. Invariant: an operation is over for a wave
when a wait has brought its counter down to what was issued behind it; where operations of a counter come back out of
order (scalar loads), only a wait for none at all tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ...core.arrays import Array
    from ..front.model import Op

#: Counters. On targets with one counter for several (vmcnt, lgkmcnt) the numbers of these stand for that one.
LOAD, STORE, DS, KM, EXP = range(5)
COUNTERS = 5


@dataclass(slots=True, eq=False)
class Pending:
    """One operation that brings a register: `ticket` is its place in the counter's order, one a wave (0: none)."""

    counter: int
    ticket: Array
    in_order: bool
    op: Op
    half: str = ""  # which half of the register it brings; "": all of it

    def part(self, which: Array) -> Pending:
        """For some of the waves."""
        return Pending(self.counter, self.ticket[which], self.in_order, self.op, self.half)

    @staticmethod
    def merge(parts: Sequence[tuple[list[Pending], int]], order: Array) -> list[Pending]:
        """For the waves of several teams; each with its number of waves."""
        found: list[Pending] = []
        total = sum(n for _, n in parts)
        at = 0
        for waiting, n in parts:
            for p in waiting:
                ticket = np.zeros(total, np.int64)
                ticket[at : at + n] = p.ticket
                same = [q for q in found if _alike(p, q)]
                if same:
                    np.maximum(same[0].ticket, ticket, out=same[0].ticket)
                else:
                    found.append(Pending(p.counter, ticket, p.in_order, p.op, p.half))
            at += n
        for p in found:
            p.ticket = p.ticket[order]
        return found


def _alike(p: Pending, q: Pending) -> bool:
    return p.counter == q.counter and p.in_order == q.in_order and p.half == q.half


class Waits:
    """Counters of some waves: how many operations were issued, and up to which all are over."""

    __slots__ = ("done", "done_all", "issued", "names", "random")

    def __init__(self, names: tuple[str, ...], waves: int) -> None:
        self.names = names  # of each counter, as its wait is written
        self.issued: Array = np.zeros((COUNTERS, waves), np.int64)
        self.done: Array = self.issued.copy()
        self.done_all: Array = self.issued.copy()  # at the last wait for none at all
        self.random: Array = (
            self.issued.copy()
        )  # ticket of the last operation that may come back out of order

    def issue(self, counter: int, in_order: bool) -> Array:
        """One more operation; its tickets."""
        self.issued[counter] += 1
        if not in_order:
            self.random[counter] = self.issued[counter]
        result: Array = self.issued[counter].copy()
        return result

    def open(self, p: Pending) -> Array:
        """For which waves an operation is not over."""
        limit = self.done if p.in_order else self.done_all
        found: Array = p.ticket > limit[p.counter]
        return found

    def wait(self, counter: int, left: int) -> None:
        """At most `left` operations of a counter are under way from here on."""
        if left == 0:
            self.done[counter] = self.issued[counter]
            self.done_all[counter] = self.issued[counter]
            return
        reached = self.issued[counter] - left
        mixed = self.random[counter] > self.done_all[counter]
        if mixed.any():
            reached = np.where(mixed, self.done[counter], reached)
        np.maximum(self.done[counter], reached, out=self.done[counter])

    def part(self, which: Array) -> Waits:
        """The counters of some of the waves."""
        made = Waits.__new__(Waits)
        made.names = self.names
        made.issued, made.done = self.issued[:, which], self.done[:, which]
        made.done_all, made.random = self.done_all[:, which], self.random[:, which]
        return made

    @staticmethod
    def merge(parts: Sequence[Waits], order: Array) -> Waits:
        """The counters of several teams' waves."""
        made = Waits.__new__(Waits)
        made.names = parts[0].names
        made.issued = np.concatenate([p.issued for p in parts], axis=1)[:, order]
        made.done = np.concatenate([p.done for p in parts], axis=1)[:, order]
        made.done_all = np.concatenate([p.done_all for p in parts], axis=1)[:, order]
        made.random = np.concatenate([p.random for p in parts], axis=1)[:, order]
        return made
