"""The registers of a block, which `setmaxnreg` moves between its warpgroups (PTX ISA 9.7.19.5): how many, and who waits.

Gives `entry`, `entry_registers(directives)` and `Pool`. A block owns what its warps have at entry and gets no
more: `setmaxnreg.inc` waits until others have given up enough. Invariant: registers count per thread of a warpgroup, in
units of 8, so a block of `groups` warpgroups owns `groups` x entry. What an exiting warp had does not return to the pool.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

#: Threads of a warpgroup, registers of a multiprocessor, the unit of registers a thread, the most a thread may have.
WARPGROUP, FILE, UNIT, MOST = 128, 65536, 8, 255


def allocated(registers: int) -> int:
    """Registers of a thread in whole units."""
    return -(-registers // UNIT) * UNIT


def entry(bound: int, threads: int, blocks: int) -> int | None:
    """Registers a thread where a kernel begins; None: ptxas chooses them and ignores `setmaxnreg`.

    `bound` is `.maxnreg`, `blocks` a multiprocessor of `threads` threads are `.minnctapersm`; 0 is what is not given. The
    smaller holds, as ptxas 13.5 builds it for sm_90a.
    """
    limits = [allocated(bound)] if bound else []
    if threads and blocks:
        warps = -(-threads // 32)
        limits.append(min(FILE // (blocks * warps * 32), MOST) // UNIT * UNIT)
    return min(limits) if limits else None


def entry_registers(directives: Iterable[tuple[str, str]]) -> int | None:
    """The same of the directives of a text."""
    said = {name: [int(w, 0) for w in text.replace(",", " ").split()] for name, text in directives}
    shape = said.get("reqntid") or said.get("maxntid") or [0]
    return entry(said.get("maxnreg", [0])[0], math.prod(shape), said.get("minnctapersm", [0])[0])


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
