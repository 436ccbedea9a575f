"""Loops: `while` and `for`, unrolled over Python values, on the device over `ww.range` and device predicates.

Needs `branches`, `joins`, `header`. Gives `while_`, `for_` and `range_` (the language's `ww.range`). A device loop is
traced with the items that are assumed to change, and again with more of them until the assumption holds (`header`).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar, overload

from ..codegen.ir.core import Block
from .branches import Thunk, adopt, condition, speculate
from .header import Header, device_loop
from .integers import Counter, constant
from .joins import Loop, Point, Scope, branch, capture, join, numbered
from .state import device_class
from .trace import Trace, current, fail
from .types import Int, s32, u32
from .values import Device, coerce, describe, settled


def while_(test: Thunk, forever: bool, body: Thunk, scope: Scope) -> None:
    """`while test(): body()`; `forever` is a literal `while True`, always a device loop."""
    trace = current()
    exits: list[Point | None] = []
    for turn in itertools.count():
        if trace.block is None:
            break
        check_unrolling(turn)
        known = None if forever else _try_static(trace, test, scope)
        if known is None:
            exits += _device_while(trace, (lambda: True) if forever else test, body, scope)
            break
        if not known:
            if not exits:
                return
            exits.append(capture(trace, scope.get))
            break
        loop = Loop(scope)
        trace.loops.append(loop)
        body()
        trace.loops.pop()
        exits += loop.breaks
        if loop.continues:
            join(trace, [capture(trace, scope.get), *loop.continues], scope, scope.head, "next")
    join(trace, exits, scope, scope.live, "endwhile")


def _try_static(trace: Trace, test: Thunk, scope: Scope) -> bool | None:
    """The test's Python value; None where it is a device predicate, with all that evaluating it did undone."""
    start = trace.block
    assert start is not None
    before = capture(trace, scope.get)
    assert before is not None
    side = speculate(trace, test, before.world)
    trace.block = start
    value = condition(side.value, "`while`")
    if isinstance(value, bool):
        adopt(trace, start, side)
        return value
    before.world.restore(trace)
    scope.put(before.values)
    return None


def _device_while(trace: Trace, test: Thunk, body: Thunk, scope: Scope) -> list[Point | None]:
    """A loop on the device; gives the points where control leaves it."""

    def once(header: Header) -> tuple[list[Point | None], list[Point | None]]:
        loop = numbered(trace, scope)
        trace.loops.append(loop)
        more = condition(test(), "`while`")
        exits: list[Point | None] = []
        outside = None
        if not isinstance(more, bool):
            inside, outside = trace.new_block("body"), Block("exit")
            left = capture(trace, scope.get)
            if left is not None:
                exits.append(Point(outside, left.values, left.world))
            branch(trace, more._v, inside, outside)
            trace.block = inside
        elif not more:
            fail("the test of this `while` is a device predicate at first and False later")
        body()
        trace.loops.pop()
        backs = [capture(trace, scope.get), *loop.continues]
        if outside is not None:
            trace.fn.blocks.append(outside)
        return [*exits, *loop.breaks], backs

    return device_loop(trace, scope, "while", once)


def for_(iterable: Any, body: Callable[[Any], Any], scope: Scope) -> None:
    """`for item in iterable: body(item)`: unrolled, or a device loop over a `ww.range`."""
    trace = current()
    if isinstance(iterable, range_):
        join(trace, _device_for(trace, iterable, body, scope), scope, scope.live, "endfor")
        return
    if isinstance(iterable, Device):
        iter(iterable)  # refuses with what to write instead
    exits: list[Point | None] = []
    trace.held.append(iterable)
    for turn, item in enumerate(_iterate(iterable)):
        check_unrolling(turn)
        loop = Loop(scope)
        trace.loops.append(loop)
        body(item)
        trace.loops.pop()
        exits += loop.breaks
        if loop.continues:
            again = sorted({*scope.head, *scope.live})
            join(trace, [capture(trace, scope.get), *loop.continues], scope, again, "next")
        if trace.block is None:
            break
    trace.held.pop()
    if exits:
        join(trace, [capture(trace, scope.get), *exits], scope, scope.live, "endfor")


def _device_for(trace: Trace, r: range_[Any], body: Callable[[Any], Any], scope: Scope) -> list[Point | None]:
    if trace.block is None:
        return []
    counter = Counter(r.start, r.stop, r.step)
    state = counter.first()
    count = len(state)

    def get_all() -> tuple[Any, ...]:
        return (*scope.get(), *state)

    def put_all(values: tuple[Any, ...]) -> None:
        scope.put(values[:-count])
        state[:] = values[-count:]

    hidden = ["%i", "%more", "%left"][:count]
    whole = Scope(
        get_all, put_all, [*scope.names, *hidden], scope.live, [*scope.head, *hidden], scope.elements
    )

    def once(header: Header) -> tuple[list[Point | None], list[Point | None]]:
        loop = numbered(trace, scope)
        trace.loops.append(loop)
        i, now = state[0], list(state)
        inside, outside = trace.new_block("body"), Block("exit")
        more = counter.more(now)
        left = capture(trace, scope.get)
        assert left is not None
        branch(trace, more._v, inside, outside)
        trace.block = inside
        body(i)
        trace.loops.pop()
        if loop.continues:
            join(trace, [capture(trace, scope.get), *loop.continues], scope, scope.head, "next")
        back = None
        if trace.block is not None:
            state[:] = counter.following(now)
            back = capture(trace, get_all)
        trace.fn.blocks.append(outside)
        return [Point(outside, left.values, left.world), *loop.breaks], [back]

    return device_loop(trace, whole, "for", once)


#: Turns of a loop that Python unrolls; a kernel of that many instructions could not be assembled.
MAX_TURNS = 1_000_000


def check_unrolling(turn: int) -> None:
    """Refuse a loop over Python values that does not end."""
    if turn > MAX_TURNS:
        suggestion = "loop on the device: ww.range(n), or a test on a device value"
        fail(f"this loop over Python values was unrolled {MAX_TURNS} times", suggestion=suggestion)


def _iterate(iterable: Any) -> Iterator[Any]:
    try:
        return iter(iterable)
    except TypeError:
        suggestion = "for i in range(n) unrolls, for i in ww.range(n) loops on the device"
        fail(
            "this cannot be iterated", expected="a sequence", found=describe(iterable), suggestion=suggestion
        )


I = TypeVar("I", bound=Int)  # noqa: E741


class range_(Generic[I]):
    """`ww.range(stop)`, `ww.range(start, stop)`, `ww.range(start, stop, step)`: a loop that runs on the device."""

    @overload
    def __init__(self: range_[u32], stop: int, /) -> None: ...
    @overload
    def __init__(self: range_[u32], start: int, stop: int, step: int = 1, /) -> None: ...
    @overload
    def __init__(self, stop: I, /) -> None: ...
    @overload
    def __init__(self, start: I | int, stop: I, step: I | int = 1, /) -> None: ...
    @overload
    def __init__(self, start: I, stop: I | int, step: I | int = 1, /) -> None: ...
    def __init__(self, *args: Any) -> None:
        if not 1 <= len(args) <= 3:
            fail(
                "ww.range takes stop; start, stop; or start, stop, step",
                expected="1 to 3 arguments",
                found=str(len(args)),
            )
        args = tuple(settled(a) for a in args)
        start, stop, step = (0, args[0], 1) if len(args) == 1 else (*args, 1)[:3]
        for a in (start, stop, step):
            if not isinstance(a, Int | int) or isinstance(a, bool):
                fail(
                    "ww.range counts in integers",
                    expected="an integer type or a Python integer",
                    found=describe(a),
                )
        if step == 0 if isinstance(step, int) else constant(step) == 0:
            fail("ww.range with a step of 0", expected="a step other than 0", found="0")
        settled_class: Any = device_class([start, stop, step], "the range")
        cls: type[Any] = settled_class or (u32 if min(start, stop, step) >= 0 else s32)
        self.cls = cls
        self.start: Any = coerce(start, cls, "the range's start and stop differ in type")
        self.stop: Any = coerce(stop, cls, "the range's start and stop differ in type")
        if isinstance(step, int) and step < 0 and cls.ir.kind == "u":
            fail(
                "an unsigned ww.range cannot count down",
                expected="a signed type",
                found=cls._spelling(),
                suggestion="convert the bounds: ww.s32(n)",
            )
        self.step: Any = coerce(step, cls, "the range's step differs in type")

    def __iter__(self) -> Iterator[I]:
        fail(
            "ww.range is a device loop: it cannot be iterated by Python",
            suggestion="use `for i in ww.range(n):` as a statement in a kernel, or range(n) to unroll",
        )
