"""Branches: `if`, conditional expressions, `and`, `or`, `not` on device predicates.

Needs `joins`. Gives `condition`, `if_`, `ifexp`, `and_`, `or_`, `not_`, `speculate` and `adopt`. A side that is pure and
changes no object becomes a select or a logical operation; any other becomes control flow, so that `i < n and x[i] > 0`
never loads past the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ..codegen.ir import types as irt
from ..codegen.ir.core import Block, Value
from ..codegen.ir.effects import may_speculate
from .joins import Point, Scope, branch, capture, join
from .merge import differ
from .state import NUMBERS, as_device, device_class, same_python
from .trace import Trace, current, emit, fail
from .types import Int, pred
from .values import Device, Pending, coerce, describe, settled
from .world import NOTHING, World

Thunk = Callable[[], Any]


def condition(test: Any, what: str) -> Any:
    """`test` as a device predicate or a Python bool."""
    test = settled(test)
    if isinstance(test, pred):
        return test
    if isinstance(test, Device):
        number = isinstance(test, Int)
        fail(
            f"{what} needs a predicate",
            expected="pred",
            found=describe(test),
            suggestion="write x != 0" if number else "compare it",
        )
    return bool(test)


def if_(test: Any, then: Thunk, other: Thunk, scope: Scope) -> None:
    """`if test: then() else: other()`."""
    test = condition(test, "`if`")
    if isinstance(test, bool):
        (then if test else other)()
        return
    trace = current()
    trace.regions += 1
    before = capture(trace, scope.get)
    then_block, else_block = trace.new_block("then"), trace.new_block("else")
    branch(trace, test._v, then_block, else_block)
    points: list[Point | None] = []
    if before is not None:
        trace.open.append(before.world)
    for block, arm in ((then_block, then), (else_block, other)):
        if points and before is not None:
            before.world.restore(trace, points[0].world if points[0] is not None else None)
            scope.put(before.values)
        trace.block = block
        trace.depth += 1
        arm()
        trace.depth -= 1
        points.append(capture(trace, scope.get))
    if before is not None:
        trace.open.pop()
    since = before.world.serial if before is not None else -1
    join(
        trace,
        points,
        scope,
        scope.live,
        "endif",
        since=since,
        now=points[1].world if points[1] is not None else None,
    )


def ifexp(test: Any, then: Thunk, other: Thunk, inert: bool = False) -> Any:
    """`then() if test else other()`; becomes a select where both sides are pure. `inert`: the sides change no object."""
    test = condition(test, "a conditional expression")
    if isinstance(test, bool):
        return then() if test else other()
    trace = current()
    start = trace.block
    before = NOTHING if inert else World(trace)
    sides: list[Side] = []
    for arm in (then, other):
        if sides:
            before.restore(trace, sides[0].world)
        sides.append(speculate(trace, arm, before))
    held = [s.value for s in sides]
    if start is not None and all(s.pure for s in sides) and (same_python(held) or all(map(_is_value, held))):
        for s in sides:
            start.ops += s.block.ops
        trace.block = start
        return _select(test, sides[0].value, sides[1].value)
    trace.block = start
    branch(trace, test._v, sides[0].block, sides[1].block)
    return _join_sides(trace, sides, sides[-1].world)


def _is_value(value: Any) -> bool:
    return isinstance(value, Device | NUMBERS)


def _join_sides(trace: Trace, sides: Sequence[Side], now: World) -> Any:
    """Continue where the sides of an expression meet; gives their joined value."""
    cell: list[Any] = [None]

    def put(values: tuple[Any, ...]) -> None:
        cell[0] = values[0]

    trace.fn.blocks += [b for s in sides for b in s.blocks]
    points = [Point(s.end, (s.value,), s.world) for s in sides if s.end is not None]
    join(trace, points, Scope(lambda: (cell[0],), put, ["value"], ["value"]), ["value"], "endexp", now=now)
    return cell[0]


@dataclass(slots=True)
class Side:
    """An arm of an expression, traced into blocks of its own. `pure`: it may run on either path."""

    block: Block
    end: Block | None
    value: Any
    blocks: list[Block]
    pure: bool
    world: World


def speculate(trace: Trace, arm: Thunk, before: World) -> Side:
    """Trace `arm` into blocks that are not yet in the function. An arm that changes objects is not pure."""
    outer = trace.fn.blocks
    trace.regions += 1
    trace.fn.blocks = []
    block = trace.new_block("arm")
    trace.block = block
    trace.depth += 1
    trace.open.append(before)
    try:
        value = arm()
    finally:
        blocks, trace.fn.blocks = trace.fn.blocks, outer
    trace.open.pop()
    trace.depth -= 1
    pure = trace.block is block and len(blocks) == 1 and all(may_speculate(op) for op in block.ops)
    world = before if before is NOTHING else World(trace, (value,))
    pure = pure and (world is before or not differ([before, world]))
    return Side(block, trace.block, value, blocks, pure, world)


def adopt(trace: Trace, start: Block, side: Side) -> None:
    """Continue the block `start` with what `side` traced."""
    start.ops += side.block.ops
    trace.fn.blocks += [b for b in side.blocks if b is not side.block]
    trace.block = start if side.end is side.block else side.end


def _select(test: pred, a: Any, b: Any) -> Any:
    if (
        isinstance(a, Device)
        and isinstance(b, Device)
        and not isinstance(a, Pending)
        and not isinstance(b, Pending)
    ):
        if a._v is b._v:
            return a
    elif same_python([a, b]):
        return a
    cls = device_class([a, b], "the conditional expression")
    if cls is None:
        fail(
            "both sides of a conditional expression are Python values",
            found=f"{describe(a)} and {describe(b)}",
            suggestion="give one a device type: ww.u32(...) or ww.f32(...)",
        )
    x, y = as_device(a, cls, "the conditional expression"), as_device(b, cls, "the conditional expression")
    if isinstance(cls.ir, irt.Vector):
        parts = [
            emit("select", [test._v, _part(x, i), _part(y, i)], [cls.ir.elem]).result
            for i in range(cls.ir.count)
        ]
        return cls._wrap(emit("vec_make", parts, [cls.ir]).result)
    return cls._wrap(emit("select", [test._v, x, y], [cls.ir]).result)


def _part(value: Value, index: int) -> Value:
    assert isinstance(value.type, irt.Vector)
    return emit("vec_get", [value], [value.type.elem], {"index": index}).result


def not_(value: Any) -> Any:
    """`not value`."""
    value = condition(value, "`not`")
    return not value if isinstance(value, bool) else ~value


def and_(left: Any, right: Thunk) -> Any:
    """`left and right()` with short circuit."""
    return _short(left, right, True)


def or_(left: Any, right: Thunk) -> Any:
    """`left or right()` with short circuit."""
    return _short(left, right, False)


def _short(left: Any, right: Thunk, is_and: bool) -> Any:
    left = settled(left)
    if not isinstance(left, Device):
        return (right() if left else left) if is_and else (left if left else right())
    word = "and" if is_and else "or"
    left = condition(left, f"`{word}`")
    trace = current()
    start = trace.block
    before = World(trace)
    side = speculate(trace, right, before)
    value = settled(side.value)
    if isinstance(value, bool):
        value = bool(value)
    elif not isinstance(value, pred):
        condition(value, f"`{word}`")
        fail(f"`{word}` joins predicates", expected="pred", found=describe(value))
    if side.pure and start is not None:
        start.ops += side.block.ops
        trace.block = start
        right_value = coerce(value, pred)
        return pred._wrap(emit(word, [left._v, right_value._v], [irt.PRED]).result)
    skip = trace.new_block("skip")
    short = Side(skip, skip, not is_and, [], True, before)
    trace.block = start
    first, second = (side, short) if is_and else (short, side)
    branch(trace, left._v, first.block, second.block)
    trace.block = side.end
    if side.end is not None:
        side.value = coerce(value, pred)
    trace.block = skip
    short.value = coerce(not is_and, pred)
    return _join_sides(trace, [side, short], side.world)
