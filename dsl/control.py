"""What rewritten Python asks while it is traced: the functions that `rewrite` calls as `__ww.*`.

Needs `branches`, `loops`, `calls`. The rule is staging by type: a Python condition picks at trace time, a device
predicate builds both arms and joins them with block parameters. Invariant: after any of these, `trace.block` is where
control continues, or None where it cannot.
"""

from __future__ import annotations

from typing import Any

from ..codegen.ir.core import Op
from .branches import Thunk, and_, condition, if_, ifexp, not_, or_, speculate
from .calls import call, mark
from .joins import Loop, branch, capture, jump
from .loops import for_, while_
from .state import snapshot
from .trace import current, emit, fail
from .values import Device, Unbound

__all__ = [
    "and_", "assert_", "brk", "call", "cont", "dead", "for_", "if_", "ifexp", "mark", "named", "not_", "or_", "ret",
    "unbound", "while_",
]  # fmt: skip


def _leave(kind: str) -> None:
    trace = current()
    loop: Loop = trace.loops[-1]
    point = capture(trace, loop.get)
    if point is not None:
        (loop.breaks if kind == "break" else loop.continues).append(point)
    trace.block = None


def brk() -> None:
    """`break`."""
    _leave("break")


def cont() -> None:
    """`continue`."""
    _leave("continue")


def ret(value: Any) -> Any:
    """`return value`: remembered, joined with the other returns when the function ends."""
    trace = current()
    if trace.block is not None:
        trace.frames[-1].returns.append((trace.block, snapshot(value)))
    trace.block = None
    return None


def dead() -> bool:
    """Whether control cannot arrive here."""
    return current().block is None


def named(name: str, value: Any) -> Any:
    """`name = value`: the variable's name becomes the register's, where it has none."""
    if isinstance(value, Device) and value._v.name is None:
        value._v.name = name
        owner = value._v.owner
        if isinstance(owner, Op) and "var" in owner.attrs:
            _name_array(owner, name)
    return value


def _name_array(owner: Op, name: str) -> None:
    """Call the array that `owner` addresses after the user's variable too."""
    trace = current()
    space = owner.name.removesuffix("_ptr")
    for var in trace.fn.arrays(space):
        if var.name == owner.attrs["var"]:
            var.name = owner.attrs["var"] = trace.unique(name)


def unbound(name: str) -> Unbound:
    """What a variable holds before any assignment."""
    return Unbound(name)


def assert_(test: Thunk, message: Thunk, text: str) -> None:
    """`assert`: a Python condition is checked while tracing; a device predicate traps, where asserts are on."""
    trace = current()
    start = trace.block
    side = speculate(trace, test)
    trace.block = start
    holds = condition(side.value, "`assert`")
    if isinstance(holds, bool):
        if not holds:
            fail(
                f"assertion failed while tracing: {text}",
                notes=[str(m)] if (m := message()) is not None else [],
            )
        return
    if not trace.asserts:
        return
    holds = condition(test(), "`assert`")
    bad, good = trace.new_block("assert"), trace.new_block("ok")
    branch(trace, holds._v, good, bad)
    trace.block = bad
    given = message()
    emit("trap", [], [], {"message": str(given) if given is not None else text})
    jump(trace, good, [])
    trace.block = good
