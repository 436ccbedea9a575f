"""What warps have changed of the number of registers that they own: the four of a warpgroup must do the same.

Needs the wave. Gives `Change` and `RegisterChanges`. Invariant: warps are compared by what they have executed, change by
change; where the instruction stands in the program does not matter.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .faults import DeviceFault
from .model import Op

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

    def finish(self) -> None:
        """The wave has ended: no warp may have left a change to the others."""
        for warp, mine in self.done.items():
            for mate in self._group(warp):
                if len(self.done.get(mate, [])) < len(mine) and self.wave.launch.sanitizer.barriers:
                    change, lane = mine[len(self.done.get(mate, []))]
                    self._report(
                        "was not executed by another warp of the warpgroup", change, lane, mate, None
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
