"""Control flow: how an instruction ends a block. The scheduler does the rest.

Needs the registry. Gives the semantics of branches, calls, ends and barriers.
"""

from __future__ import annotations

from typing import Any

from ...core.arrays import Array
from ..asynchronous.proxies import fence_proxy
from ..front.model import Bound, Control, Lanewise, MemArg, Op, Refused, semantics
from .addresses import address_dtype, moved
from .warp import check_member

_KINDS = {"bra": "branch", "ret": "ret", "exit": "exit", "trap": "trap", "brkpt": "trap", "call": "call"}


@semantics("bra", "ret", "exit", "trap", "brkpt", "call")
def transfer(op: Op) -> Bound:
    """Transfers of control."""
    return Control(_KINDS[op.base])


@semantics("brx")
def table_branch(op: Op) -> Bound:
    """`brx.idx`."""
    if not op.has("idx"):
        raise Refused("an indirect branch without a table")
    return Control("table")


@semantics("bar", "barrier")
def barrier(op: Op) -> Bound:
    """Barriers of the block; `bar.warp.sync` is a meeting of the warp."""
    if op.has("warp"):
        return _warp_barrier(op)
    return Control("cluster" if op.has("cluster") else "barrier")


def _warp_barrier(op: Op) -> Bound:
    def run(wave: Any, lanes: Array, mask: Array) -> None:
        check_member(wave, lanes, op, mask)
        wave.sanitizer.warp_barrier(lanes, mask)

    return Lanewise(run, ("u4",), (), collective=0)


@semantics("nanosleep", "pmevent", "griddepcontrol")
def no_effect(op: Op) -> Bound:
    """Hints and waits that change nothing here; `nanosleep` stands in polling loops."""
    return Lanewise(lambda wave, lanes, *_: None, ("u4",) * len(op.args), (), spins=op.base == "nanosleep")


@semantics("membar", "fence")
def fence(op: Op) -> Bound:
    """Fences: steps are sequentially consistent here, so only the sanitizer is told."""
    if op.has("proxy"):
        mem = op.args[0] if op.args else None
        if not isinstance(mem, MemArg):
            return Lanewise(lambda wave, lanes: fence_proxy(wave, lanes, op, None), ())
        return Lanewise(
            lambda wave, lanes, a, _: fence_proxy(wave, lanes, op, moved(a, mem.offset)),
            (address_dtype(mem), "u4"),
        )
    if op.has("mbarrier_init"):
        return Lanewise(lambda wave, lanes: wave.sanitizer.fence_inits(lanes), ())
    scope = "cta" if op.has("cta") else "gpu"
    return Lanewise(lambda wave, lanes, *_: wave.sanitizer.fence(lanes, scope), ("u8",) * len(op.args), ())
