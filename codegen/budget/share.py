"""Which spilled registers must not share a slot.

Needs `ssa` and the pressure's traffic. Gives `conflicts(made, traffic, spilled)`: register -> registers. Two conflict where
a value of one is defined, or enters a block as its parameter, while a value of the other is live. Invariant: slots given to
sets of registers without a conflict hold what they held for as long as it is live, wherever stores and reloads stand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from ...regalloc.liveness import NEVER
from ...regalloc.pressure import Traffic
from .ssa import Translation


def conflicts(made: Translation, traffic: Traffic, spilled: Collection[int]) -> dict[int, set[int]]:
    """Of the registers of the values `spilled`; in SSA two live ranges meet where one of them begins."""
    registers = {made.register[v] for v in spilled}
    found: dict[int, set[int]] = defaultdict(set)

    def begin(v: int, live: set[int]) -> None:
        r = made.register[v]
        others = {made.register[o] for o in live} - {r}
        found[r] |= others
        for other in others:
            found[other].add(r)

    for b, block in enumerate(made.program.blocks):
        live = {v for v in traffic.entering(b) if made.register[v] in registers}
        for v in block.params:
            if v in live:
                begin(v, live)
        for touched in traffic.after[b]:
            ending = {v for v, following in touched.items() if following == NEVER}
            live -= ending
            for v, following in touched.items():
                if following < NEVER and v not in live and made.register[v] in registers:
                    begin(v, live)
                    live.add(v)
    return found
