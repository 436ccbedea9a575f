"""What rewritten Python asks while it is traced: the functions that `rewrite` calls as `__ww.*`.

Needs `branches`, `loops`, `calls`. The rule is staging by type: a Python condition picks at trace time, a device
predicate builds both arms and joins them with block parameters. Invariant: after any of these, `trace.block` is where
control continues, or None where it cannot.
"""

from __future__ import annotations

import types
from typing import Any

from ..codegen.ir.core import Op
from .branches import Thunk, adopt, and_, condition, if_, ifexp, not_, or_, speculate
from .calls import call, mark
from .heap import is_large, is_users, kind
from .joins import Loop, Point, Scope, branch, capture, jump, leaving
from .loops import for_, while_
from .trace import current, emit, fail
from .values import Device, Pending, Unbound, describe
from .withs import with_
from .world import World

__all__ = [
    "Scope", "and_", "assert_", "brk", "call", "cont", "dead", "for_", "if_", "ifexp", "is_", "mark", "named", "not_",
    "note", "or_", "place", "ret", "unbound", "while_", "with_",
]  # fmt: skip


def _leave(kind: str) -> None:
    trace = current()
    loop: Loop = trace.loops[-1]
    if kind == "break":
        leaving(trace, [loop])
    point = capture(trace, loop.scope.get)
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
    leaving(trace, trace.loops)
    if trace.block is not None:
        frame = trace.frames[-1]
        straight = (
            trace.regions == frame.regions
        )  # no other path of this call: nothing to put back or to join
        world: Any = None if straight else World(trace, (value,))
        frame.returns.append(Point(trace.block, (value,), world))
    trace.block = None
    return None


def dead() -> bool:
    """Whether control cannot arrive here."""
    return current().block is None


def named(name: str, value: Any) -> Any:
    """`name = value`: the variable's name becomes the register's, where it has none."""
    trace = current()
    if trace.depth:
        trace.touches.add(name)
    if isinstance(value, Device) and value._v.name is None:
        value._v.name = name
        owner = value._v.owner
        if isinstance(owner, Op) and "var" in owner.attrs:
            _name_array(owner, name)
    return value


def note(*names: str) -> None:
    """The variables `names` are assigned by the running line in another way than `name = value`."""
    trace = current()
    if trace.depth:
        for name in names:
            trace.touches.add(name)


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


def place(obj: Any) -> Any:
    """The object of `obj.name = value` or `obj[key] = value`: noted as changed at this line, or refused."""
    trace = current()
    if isinstance(obj, Device) or not trace.depth:
        return obj
    trace.touches.add(id(obj))
    cls = type(obj)
    if (kind(obj) is None or is_large(obj)) and not isinstance(
        obj, types.FunctionType | type | types.ModuleType
    ):
        root = (cls.__module__ or "").partition(".")[0]
        if root != "warpwright" and not isinstance(obj, Unbound):
            fail(
                f"an object of {cls.__module__}.{cls.__qualname__} cannot be changed under a device branch or loop",
                found="its state is not known to the compiler",
                suggestion="keep the state in a variable, a list, a dict or an object of a class of yours",
            )
    elif isinstance(obj, type | types.ModuleType):
        name = obj.__module__ if isinstance(obj, type) else obj.__name__
        if not is_users(name):
            fail(f"'{obj.__name__}' cannot be changed under a device branch or loop")
    return obj


def is_(left: Any, right: Any, same: bool) -> bool:
    """`left is right` (`is not` where `same` is False); device values have no identity."""
    for value, other in ((left, right), (right, left)):
        if isinstance(value, Unbound):
            str(value)  # refuses, naming the variable
        device = isinstance(value, Device) and not (isinstance(value, Pending) and value.fixed)
        if device and isinstance(other, Device | bool | int | float | str):
            fail(
                "device values have no identity",
                expected="`==` or `!=`, or a comparison with None",
                found=f"`{'is' if same else 'is not'}` between {describe(left)} and {describe(right)}",
                suggestion="compare with == or !=",
            )
    return (left is right) is same


def assert_(test: Thunk, message: Thunk, text: str) -> None:
    """`assert`: a Python condition is checked while tracing; a device predicate traps, where asserts are on."""
    trace = current()
    start = trace.block
    before = World(trace)
    side = speculate(trace, test, before)
    trace.block = start
    holds = condition(side.value, "`assert`")
    if isinstance(holds, bool):
        if start is not None:
            adopt(trace, start, side)
        if not holds:
            fail(
                f"assertion failed while tracing: {text}",
                notes=[str(m)] if (m := message()) is not None else [],
            )
        return
    if not trace.asserts:
        before.restore(trace)
        return
    if start is not None:
        adopt(trace, start, side)
    bad, good = trace.new_block("assert"), trace.new_block("ok")
    branch(trace, holds._v, good, bad)
    trace.block = bad
    after = World(trace)
    given = message()
    after.restore(trace)
    emit("trap", [], [], {"message": str(given) if given is not None else text})
    jump(trace, good, [])
    trace.block = good
