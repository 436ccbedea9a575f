"""The registers of a block, which `setmaxnreg` moves between its warpgroups (PTX ISA 9.7.19.5): how many, and who waits.

Gives `entry_registers(directives, threads)`, `Pool` and `needs_more`. A block owns what its warps have at entry and gets no
more: `setmaxnreg.inc` waits until others have given up enough. Invariant: registers count per thread of a warpgroup, in
units of 8, so a block of `groups` warpgroups owns `groups` x entry. What an exiting warp had does not return to the pool.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

#: Threads of a warpgroup, registers of a multiprocessor, the unit of registers a thread, the most a thread may have.
WARPGROUP, FILE, UNIT, MOST = 128, 65536, 8, 255


def allocated(registers: int) -> int:
    """Registers of a thread in whole units."""
    return -(-registers // UNIT) * UNIT


def entry_registers(directives: Iterable[tuple[str, str]], threads: int) -> int | None:
    """Registers a thread at entry, where the text says them; None: ptxas chooses them and ignores `setmaxnreg`.

    From `.maxnreg`, else from `.minnctapersm` and the threads that `.maxntid` or `.reqntid` names.
    """
    said = {name: [int(w, 0) for w in text.replace(",", " ").split()] for name, text in directives}
    if "maxnreg" in said:
        return allocated(said["maxnreg"][0])
    shape = said.get("reqntid") or said.get("maxntid")
    if shape and "minnctapersm" in said:
        warps = -(-math.prod(shape) // 32)
        fair = FILE // (said["minnctapersm"][0] * warps * 32)
        return min(fair, MOST) // UNIT * UNIT
    return None


def needs_more(counts: Sequence[tuple[int, bool]], groups: int, entry: int) -> int | None:
    """The count of an increase that no order of the block's changes can grant; None if there is none.

    `counts`: the operand of each `setmaxnreg`, and whether it increases. Every other warpgroup keeps at least the least
    count that is written, so more than that is never free.
    """
    least = min([entry, *(count for count, _ in counts)])
    most = max((count for count, more in counts if more), default=0)
    return most if most + (groups - 1) * least > groups * entry else None


@dataclass(slots=True)
class Pool:
    """The registers of one block, by warp, as its warps change them. `waiting`: increases that are not granted yet."""

    entry: int
    warps: int
    owned: dict[int, int] = field(default_factory=dict)
    waiting: dict[int, list[int]] = field(default_factory=dict)

    @property
    def free(self) -> int:
        """Registers that no warp owns, a thread."""
        return self.entry * self.warps - sum(self.owned.get(w, self.entry) for w in range(self.warps))

    def change(self, warp: int, count: int) -> None:
        """A warp asks for `count` registers a thread; it gets them now, or when others have given up enough."""
        self.waiting.setdefault(warp, []).append(count)
        while any([self._grant(warp) for warp in tuple(self.waiting)]):
            pass

    def _grant(self, warp: int) -> bool:
        queue, has = self.waiting[warp], self.owned.get(warp, self.entry)
        if not queue or queue[0] - has > self.free:
            return False
        self.owned[warp] = queue.pop(0)
        return True

    def stuck(self) -> dict[int, int]:
        """The warps that wait for ever, and for how many registers."""
        return {warp: queue[0] for warp, queue in self.waiting.items() if queue}
