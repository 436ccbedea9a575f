"""Where spilled registers lie in shared memory: slots of 2 to 16 bytes a thread, each of one column or several.

Needs widths, conflicts (`share`) and the threads of a block. Gives `Layout`: `add(group, width, meets)` finds a slot whose
columns may have those of a group, each of some registers, or opens one; `places[register]` is its column, `offset(slot)`
where that is from the register with the thread's first slot of the size. Invariant: registers of one column never meet, no
slots overlap, never more than `most` bytes a block; slots lie by size, the widest first, so that each is aligned to its
size.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

SIZES = (16, 8, 4, 2)  # bytes a slot, in the order in which they lie
ALONE = -1  # among the registers of a column: no other may have it
Column = tuple[int, ...]  # registers that share one


class Slot(NamedTuple):
    """A column: `number` among the slots of `size` bytes a thread, the `width` bytes from `at` on."""

    size: int
    number: int
    at: int
    width: int


@dataclass(slots=True)
class Layout:
    """`slots[size]`: the columns of each slot, a column being the registers that have it."""

    total: int  # threads of a block
    most: int
    slots: dict[int, list[list[set[int]]]] = field(default_factory=lambda: {size: [] for size in SIZES})
    places: dict[int, Slot] = field(default_factory=dict)

    @property
    def bytes(self) -> int:
        """What a block takes."""
        return self.total * sum(size * len(own) for size, own in self.slots.items())

    @property
    def used(self) -> list[int]:
        return [size for size in SIZES if self.slots[size]]

    def offset(self, slot: Slot) -> int:
        before = sum(size * len(self.slots[size]) for size in SIZES[: SIZES.index(slot.size)])
        return (before + slot.number * slot.size) * self.total + slot.at

    def alone(self, width: int) -> Slot | None:
        """A slot that no register shares; None where it has no room."""
        if self.bytes + width * self.total > self.most:
            return None
        self.slots[width].append([{ALONE}])
        return Slot(width, len(self.slots[width]) - 1, 0, width)

    def add(self, group: tuple[Column, ...], width: int, meets: Mapping[int, set[int]]) -> bool:
        """One slot for columns of registers of `width` bytes; whether that can be and there was room."""
        size = width * len(group)
        own = self.slots[size]
        met = {column: set().union(*(meets[r] for r in column)) for column in group}
        if any(met[column].intersection(column) for column in group):
            return False
        for number, columns in enumerate(own):
            if len(columns) != len(group):
                continue  # columns of another width
            for order in orders(group):
                if all(not has & (met[column] | {ALONE}) for has, column in zip(columns, order)):
                    self._put(order, width, number)
                    return True
        if self.bytes + size * self.total > self.most:
            return False
        own.append([set() for _ in group])
        self._put(group, width, len(own) - 1)
        return True

    def _put(self, group: tuple[Column, ...], width: int, number: int) -> None:
        size = width * len(group)
        for k, column in enumerate(group):
            self.slots[size][number][k].update(column)
            for r in column:
                self.places[r] = Slot(size, number, k * width, width)


def orders(group: tuple[Column, ...]) -> Iterator[tuple[Column, ...]]:
    """A group in every order that leaves its halves together, so that each half is one access."""
    if len(group) < 2:
        yield group
        return
    middle = len(group) // 2
    for first in orders(group[:middle]):
        for second in orders(group[middle:]):
            yield first + second
            yield second + first


def accesses(columns: int, wanted: set[int]) -> Iterator[range]:
    """The fewest aligned ranges of a slot's columns that are the wanted ones."""

    def cut(first: int, count: int) -> Iterator[range]:
        if wanted.issuperset(range(first, first + count)):
            yield range(first, first + count)
        elif count > 1:
            yield from cut(first, count // 2)
            yield from cut(first + count // 2, count // 2)

    return cut(0, columns)
