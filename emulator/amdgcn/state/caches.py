"""Instructions that write caches back or forget what they hold.

Needs the checks. Gives `bind`. Invariant: memory is coherent here; what these instructions do is to order accesses for
the race detector.
"""

from __future__ import annotations

from ..front.model import Context, Op, Step
from .pending import LOAD, STORE
from .team import Team
from .waits import counters


def scope_of(ctx: Context, op: Op) -> str:
    """`cta` or `gpu`: how far the instruction reaches."""
    words = (*op.inst.operands, *op.inst.words)
    if "cache_scope" in ctx.target.features:
        return "gpu" if any(w in ("scope:SCOPE_DEV", "scope:SCOPE_SYS") for w in words) else "cta"
    if op.row.name == "buffer_gl0_inv":
        return "cta"
    if op.row.name in ("buffer_inv", "buffer_wbl2"):
        return "gpu" if "sc1" in words else "cta"
    return "gpu"


def bind(ctx: Context, op: Op) -> Step:
    """The step of a cache instruction."""
    name = op.row.name
    scope = scope_of(ctx, op)
    op.seal()
    if "prefetch" in name:
        return lambda t: None
    writes_back = name in ("buffer_wbl2", "global_wb", "global_wbinv")
    forgets = name not in ("buffer_wbl2", "global_wb")
    stand_for, _ = counters(ctx.target)
    counter = stand_for[STORE if writes_back else LOAD]

    def step(t: Team) -> None:
        if writes_back:
            t.batch.checks.write_back(t, scope)
        if forgets:
            t.batch.checks.forget(t, scope, name)
        t.waits.issue(counter, True)

    return step
