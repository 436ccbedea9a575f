"""How many registers ptxas will take of a kernel without a bound, from the PTX alone.

Needs `order`, occupancy. Gives `predicted(held, target, threads, shared) -> int`. The model is of a scheduler that hides
latency as long as that costs no block. Inside a block of code the instructions stand in any order that PTX leaves free;
across blocks nothing moves. `least` is the most registers live where each block keeps as few as a list schedule finds,
`most` where loads come first. ptxas takes `most` where that many fit with the blocks that `least` lets fit on a
multiprocessor, and otherwise the most that do. Nothing in it is fitted. Invariant: `least` is no more than the peak of
the text as written, and no prediction is less than `least` or more than a thread has.
"""

from __future__ import annotations

from ...isa.targets import NvidiaTarget
from ...regalloc.occupancy import steps
from .holders import Held
from .order import Order


def bounds(held: Held) -> tuple[int, int]:
    """The most registers live with fewest in each block of code, and with loads first."""
    least = most = 0
    for b in range(len(held.made.program.blocks)):
        order = Order(held.made, held.known, b)
        least = max(least, min(order.peak(order.least()), held.by_block.most(b)))
        most = max(most, order.peak(order.early()))
    return least, most


def predicted(held: Held, target: NvidiaTarget, threads: int, shared: int = 0) -> int:
    """Registers a thread."""
    least, most = bounds(held)
    fitting = [n for n in steps(target, threads, shared).values() if n >= least]
    step = min(fitting, default=target.registers_per_thread)
    return min(max(least, min(most, step)), target.registers_per_thread)
