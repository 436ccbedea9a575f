"""`with` in a kernel: objects that declare device support are entered and left on every device path.

Needs `joins`, `calls`. Gives `with_`. A class declares support with `__ww_with__ = True`: its `__enter__` and `__exit__`
are traced, and `__exit__` runs (with three times None) wherever control leaves the block, early exits included. Any
other context manager is Python's, entered and left once while tracing; leaving its block early under a device condition
is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .calls import call
from .joins import Point
from .trace import Trace, current, fail
from .values import describe
from .world import World


def with_(manager: Any, body: Callable[[Any], Any]) -> None:
    """`with manager as target: body(target)`."""
    trace = current()
    cls = type(manager)
    if not (hasattr(cls, "__enter__") and hasattr(cls, "__exit__")):
        fail(
            "this is no context manager",
            expected="an object with __enter__ and __exit__",
            found=describe(manager),
        )
    lists = [trace.frames[-1].returns]
    if trace.loops:
        lists += [trace.loops[-1].breaks, trace.loops[-1].continues]
    lengths = [len(points) for points in lists]
    if getattr(cls, "__ww_with__", False):
        trace.held.append(manager)
        body(call(manager.__enter__)())
        leave = call(manager.__exit__)
        if trace.block is not None:
            leave(None, None, None)
        _leave_early(trace, lists, lengths, leave)
        trace.held.pop()
        return
    trace.held.append(manager)
    with manager as target:
        body(target)
    trace.held.pop()
    left = sum(len(points) - n for points, n in zip(lists, lengths))
    if left and left + (trace.block is not None) > 1:
        fail(
            "this `with` block is left early under a device condition, but its object is Python's",
            found=f"{cls.__module__}.{cls.__qualname__}",
            suggestion="leave the block at its end, or declare device support: `__ww_with__ = True` in the class",
        )


def _leave_early(
    trace: Trace, lists: list[list[Point]], lengths: list[int], leave: Callable[..., Any]
) -> None:
    """Trace `leave` at every point where `return`, `break` or `continue` left the block."""
    after, block = (World(trace) if trace.block is not None else None), trace.block
    for points, start in zip(lists, lengths):
        for i in range(start, len(points)):
            point = points[i]
            trace.block = point.block
            point.world.restore(trace)
            leave(None, None, None)
            if trace.block is not None:
                points[i] = Point(trace.block, point.values, World(trace, point.values))
    trace.block = block
    if after is not None:
        after.restore(trace)
