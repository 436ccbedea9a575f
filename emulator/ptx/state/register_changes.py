"""What warps have changed of the number of registers that they own: the four of a warpgroup must do the same.

Needs the wave. Gives `Change` and `RegisterChanges`. Invariant: warps are compared by what they have executed, change by
change; where the instruction stands in the program does not matter. A change whose block has too few registers for it holds
nobody up here; if no later change grants it, the launch ends with a `deadlock`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ....regalloc.register_pool import Pool, entry_registers
from ...core.faults import DeviceFault
from ..front.model import Op

if TYPE_CHECKING:
    from .wave import Wave

_WARPS = 4
_HINT = "let all four warps of the group (thread / 128) execute the same setmaxnreg"


@dataclass(frozen=True, slots=True)
class Change:
    """One instruction: whether it asks for more or for less, and for how many registers."""

    op: Op
    action: str
    count: int


@dataclass(slots=True)
class RegisterChanges:
    """The changes of the warps of a wave, in order."""

    wave: Wave
    done: dict[int, list[tuple[Change, int]]] = field(default_factory=dict)  # warp -> what, and by which lane
    pools: dict[int, Pool | None] = field(default_factory=dict)  # by block; None: ptxas ignores the changes

    def _group(self, warp: int) -> range:
        """The warps of a warp's warpgroup."""
        block, number = divmod(warp, self.wave.warps_per_block)
        first = number // _WARPS * _WARPS
        start = block * self.wave.warps_per_block
        return range(start + first, start + min(first + _WARPS, self.wave.warps_per_block))

    def add(self, change: Change, warp: int, lane: int) -> None:
        """A warp makes a change."""
        mine = self.done.setdefault(warp, [])
        mine.append((change, lane))
        for mate in self._group(warp):
            theirs = self.done.get(mate, [])
            if len(theirs) < len(mine):
                continue
            other = theirs[len(mine) - 1][0]
            if (other.action, other.count) != (change.action, change.count):
                self._report("differs from that of another warp of the warpgroup", change, lane, mate, other)
        block, number = divmod(warp, self.wave.warps_per_block)
        if block not in self.pools:
            self.pools[block] = self._pool()
        pool = self.pools[block]
        if pool is not None:
            pool.change(number, change.count)

    def _pool(self) -> Pool | None:
        launch = self.wave.launch
        entry = entry_registers(launch.code.linked.entry.directives)
        return Pool(entry, self.wave.warps_per_block) if entry is not None else None

    def finish(self) -> None:
        """The wave has ended: no warp may have left a change to the others, or wait for registers."""
        for block, pool in self.pools.items():
            if pool is not None and (stuck := pool.stuck()):
                self._starved(block, pool, stuck)
        for warp, mine in self.done.items():
            for mate in self._group(warp):
                if len(self.done.get(mate, [])) < len(mine) and self.wave.launch.sanitizer.barriers:
                    change, lane = mine[len(self.done.get(mate, []))]
                    self._report(
                        "was not executed by another warp of the warpgroup", change, lane, mate, None
                    )

    def _starved(self, block: int, pool: Pool, stuck: dict[int, int]) -> None:
        number, count = next(iter(stuck.items()))
        warp = block * self.wave.warps_per_block + number
        change, lane = next(c for c in reversed(self.done[warp]) if c[0].count == count)
        owned = sorted({pool.owned.get(w, pool.entry) for w in range(pool.warps)})
        raise DeviceFault(
            "deadlock",
            f"setmaxnreg.inc waits for ever for {count} registers a thread, executed",
            self.wave.where(lane, change.op),
            notes=(
                f"the block has {pool.warps} warps x {pool.entry} registers at entry; "
                f"its warps own {', '.join(map(str, owned))} a thread, and {pool.free} are free for one warp",
                f"{len(stuck)} of its warps wait",
            ),
            suggestion="let the roles together have what the block has at entry: lower them, or raise max_regs=",
        )

    def _report(self, what: str, change: Change, lane: int, mate: int, other: Change | None) -> None:
        number = mate % self.wave.warps_per_block
        note = f"warp {number} ended without it"
        if other is not None:
            place = f" ({other.op.loc})" if other.op.loc else ""
            note = f"warp {number} came to `{other.op.text()}` with {other.count}{place}"
        raise DeviceFault(
            "divergent-collective",
            f"setmaxnreg {what}, executed",
            self.wave.where(lane, change.op),
            notes=(note,),
            suggestion=_HINT,
        )
