"""Plans: how a row of the table becomes cases. One file a kind of instruction.

Needs the instruction table and the references. Gives `cases_of(match)`. Invariant: a match has cases from the first plan
that knows it; what no plan knows is `uncovered`, by name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...isa.ptx import Match
from ..case import Case
from . import (
    atomics,
    boxes,
    carry,
    elementwise,
    launch_control,
    matrix,
    meetings,
    memory,
    multimem,
    remote,
    scalar_video,
    sparse,
    tensor_copies,
    tensor_moves,
    tensor_products,
    warp,
    warpgroup,
    wmma,
)

Plan = Callable[[Match], Sequence[Case]]
#: In the order in which they are asked.
PLANS: tuple[Plan, ...] = (
    scalar_video.simd_plan, elementwise.plan, carry.plan, memory.plan, atomics.plan, warp.plan, matrix.plan,
    sparse.plan, wmma.plan, scalar_video.plan, warpgroup.plan,
    tensor_moves.plan, tensor_products.plan, tensor_copies.plan, boxes.plan, remote.plan,
    multimem.plan, launch_control.plan, meetings.plan,
)  # fmt: skip


def cases_of(match: Match) -> Sequence[Case]:
    """The cases of one spelled instruction; () where no plan knows it."""
    for plan in PLANS:
        found = plan(match)
        if found:
            return found
    return ()
