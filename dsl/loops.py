"""Loops: `while` and `for`, unrolled over Python values, on the device over `ww.range` and device predicates.

Needs `branches`, `joins`. Gives `while_`, `for_` and `range_` (the language's `ww.range`). A device loop has one header
block with a parameter for each variable that is live there and may change; a Python number among them stays pending
until its first typed use settles its type.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar, overload

from ..codegen.ir.core import Block, Value
from ..codegen.ir.types import U32
from .branches import Thunk, condition
from .integers import Counter, constant
from .joins import Getter, Loop, Point, Setter, branch, capture, join, jump
from .state import NUMBERS, Shape, as_device, device_class, element, fill, restore, same_python, snapshot
from .trace import Trace, current, fail
from .types import Int, s32, u32
from .values import Device, Pending, Unbound, coerce, describe, settled


def while_(
    test: Thunk,
    forever: bool,
    body: Thunk,
    get: Getter,
    put: Setter,
    names: Sequence[str],
    live: Sequence[str],
    head: Sequence[str],
    elements: Sequence[str],
) -> None:
    """`while test(): body()`; `forever` is a literal `while True`, always a device loop."""
    trace = current()
    exits: list[Point | None] = []
    for turn in itertools.count():
        if trace.block is None:
            break
        check_unrolling(turn)
        if not forever:
            known = _try_static(trace, test, get)
            if known is False:
                exits.append(capture(trace, get))
                break
            if known is None:
                exits += _device_while(trace, test, body, get, put, names, head, elements)
                break
        else:
            exits += _device_while(trace, lambda: True, body, get, put, names, head, elements)
            break
        loop = Loop(get)
        trace.loops.append(loop)
        body()
        trace.loops.pop()
        exits += loop.breaks
        join(trace, [capture(trace, get), *loop.continues], names, head, put, "next")
    join(trace, exits, names, live, put, "endwhile")


def _try_static(trace: Trace, test: Thunk, get: Getter) -> bool | None:
    """The test's Python value, or None where it is a device predicate (what it emitted is then dropped)."""
    start, outer = trace.block, trace.fn.blocks
    trace.fn.blocks = []
    trace.block = trace.new_block("probe")
    value = condition(test(), "`while`")
    trace.block, trace.fn.blocks = start, outer
    return value if isinstance(value, bool) else None


class _Header:
    """The head of a device loop: a parameter for each variable that the loop may change."""

    def __init__(
        self,
        trace: Trace,
        get: Getter,
        put: Setter,
        names: Sequence[str],
        head: Sequence[str],
        elements: Sequence[str],
        label: str,
    ) -> None:
        self.trace, self.names, self.head = trace, names, set(head)
        self.entry = Point(trace.block, tuple(snapshot(v) for v in get()))  # type: ignore[arg-type]
        self.block = trace.new_block(label)
        self.params: list[
            tuple[str, Any, Any]
        ] = []  # (name, value on entry, value in the loop), in leaf order
        inside: list[Any] = []
        for name, state in zip(names, self.entry.values, strict=True):
            if name in elements and isinstance(state, Device):
                inside.append(state)  # a pointer that is stored through, never rebound
            elif isinstance(state, Unbound):
                inside.append(
                    Unbound(name, "only some of the paths to here assigned it: the loop may not run")
                )
            elif name in self.head:
                inside.append(self._deep(state, name))
            elif isinstance(state, Device):
                inside.append(Unbound(name, "it has no value at the start of an iteration"))
            else:
                inside.append(restore(state))
        trace.block = self.block
        put(tuple(inside))

    def _deep(self, state: Any, name: str) -> Any:
        if isinstance(state, Shape):
            items = {k: self._deep(v, element(name, state.kind, k)) for k, v in state.items.items()}
            return fill(state.original, state.kind, items)
        return self._enter(state, name)

    def _enter(self, leaf: Any, name: str) -> Any:
        if isinstance(leaf, Pending) and leaf.cls is not None:
            leaf = leaf.known()
        if isinstance(leaf, Pending) or (isinstance(leaf, NUMBERS) and not isinstance(leaf, Device)):
            python = leaf.python if isinstance(leaf, Pending) else leaf
            python = python.item() if hasattr(python, "item") else python
            hint = name if name.isidentifier() else None
            inner: Any = Pending(python, Value(U32, self.block, hint), name)
        elif isinstance(leaf, Device):
            inner = type(leaf)._wrap(Value(leaf._v.type, self.block, name if name.isidentifier() else None))
        else:
            inner = leaf
        if inner is not leaf:
            self.params.append((name, leaf, inner))
        return inner

    def close(self, backs: list[Point]) -> None:
        """Connect the entry and the back edges, now that the types of all parameters are known."""
        slots = {name: i for i, (name, _, _) in enumerate(self.params)}
        arriving: list[list[Any]] = [[] for _ in self.params]
        for point in backs:
            for name, before, after in zip(self.names, self.entry.values, point.values, strict=True):
                if name in self.head:
                    self._arrive(before, after, name, slots, arriving)
        args: list[list[Value]] = [[] for _ in backs]
        entry_args: list[Value] = []
        for (name, outer, inner), values in zip(self.params, arriving, strict=True):
            if isinstance(inner, Pending) and inner.cls is None and all(v is inner for v in values):
                inner.fixed = True  # never used with a type, never changed: it stays a Python number
                continue
            cls = self._settle(name, inner, values)
            self.block.params.append(inner._v)
            self.trace.block = self.entry.block
            entry_args.append(as_device(outer, cls, name))
            for given, point, value in zip(args, backs, values, strict=True):
                self.trace.block = point.block
                given.append(as_device(value, cls, name))
        self.trace.block = self.entry.block
        jump(self.trace, self.block, entry_args)
        for point, given in zip(backs, args, strict=True):
            self.trace.block = point.block
            jump(self.trace, self.block, given)

    def _settle(self, name: str, inner: Any, values: list[Any]) -> type[Device]:
        if isinstance(inner, Pending):
            if inner.cls is None:
                cls = device_class(values, name)
                if cls is None:
                    inner.known()
                    raise AssertionError("unreachable")
                inner.settle(cls)
            assert inner.cls is not None
            return inner.cls
        return type(inner)

    def _arrive(
        self, before: Any, after: Any, name: str, slots: dict[str, int], arriving: list[list[Any]]
    ) -> None:
        """Match the leaves of `after` (at a back edge) with the parameters, in the order `_deep` made them."""
        flat_before, flat_after = list(_leaves(before, name)), list(_leaves(after, name))
        if len(flat_before) != len(flat_after):
            fail(
                f"'{name}' changes its number of elements in a device loop",
                expected=str(len(flat_before)),
                found=str(len(flat_after)),
            )
        for (leaf_name, old), (_, new) in zip(flat_before, flat_after, strict=True):
            slot = slots.get(leaf_name)
            if slot is not None:
                if isinstance(new, Unbound):
                    fail(f"variable '{leaf_name}' is not assigned on every path through the loop's body")
                arriving[slot].append(new)
            elif new is not old and not isinstance(old, Unbound) and not same_python([old, new]):
                fail(
                    f"'{leaf_name}' is a Python object that changes in a device loop",
                    found=f"{describe(old)}, then {describe(new)}",
                    suggestion="unroll with `for ... in range(...)`, or keep it the same",
                )


def _leaves(state: Any, name: str) -> Iterable[tuple[str, Any]]:
    if isinstance(state, Shape):
        for key, item in state.items.items():
            yield from _leaves(item, element(name, state.kind, key))
    else:
        yield name, state


def _device_while(
    trace: Trace,
    test: Thunk,
    body: Thunk,
    get: Getter,
    put: Setter,
    names: Sequence[str],
    head: Sequence[str],
    elements: Sequence[str],
) -> list[Point | None]:
    """A loop on the device; gives the points where control leaves it."""
    header = _Header(trace, get, put, names, head, elements, "while")
    loop = Loop(get)
    trace.loops.append(loop)
    more = condition(test(), "`while`")
    exits: list[Point | None] = []
    if not isinstance(more, bool):
        inside, outside = trace.new_block("body"), Block("exit")
        here_block = trace.block
        exits.append(Point(outside, tuple(snapshot(v) for v in get())))
        trace.block = here_block
        branch(trace, more._v, inside, outside)
        trace.block = inside
    else:
        outside = None
    body()
    trace.loops.pop()
    last = capture(trace, get)
    header.close([p for p in (last, *loop.continues) if p is not None])
    if outside is not None:
        trace.fn.blocks.append(outside)
    return exits + list(loop.breaks)


def for_(
    iterable: Any,
    body: Callable[[Any], Any],
    get: Getter,
    put: Setter,
    names: Sequence[str],
    live: Sequence[str],
    head: Sequence[str],
    elements: Sequence[str],
) -> None:
    """`for item in iterable: body(item)`: unrolled, or a device loop over a `ww.range`."""
    trace = current()
    if isinstance(iterable, range_):
        join(
            trace,
            _device_for(trace, iterable, body, get, put, names, head, elements),
            names,
            live,
            put,
            "endfor",
        )
        return
    if isinstance(iterable, Device):
        iter(iterable)  # refuses with what to write instead
    exits: list[Point | None] = []
    for turn, item in enumerate(_iterate(iterable)):
        check_unrolling(turn)
        loop = Loop(get)
        trace.loops.append(loop)
        body(item)
        trace.loops.pop()
        exits += loop.breaks
        if loop.continues:
            join(trace, [capture(trace, get), *loop.continues], names, sorted({*head, *live}), put, "next")
        if trace.block is None:
            break
    if exits:
        join(trace, [capture(trace, get), *exits], names, live, put, "endfor")


I = TypeVar("I", bound=Int)  # noqa: E741


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


def _device_for(
    trace: Trace,
    r: range_[Any],
    body: Callable[[Any], Any],
    get: Getter,
    put: Setter,
    names: Sequence[str],
    head: Sequence[str],
    elements: Sequence[str],
) -> list[Point | None]:
    if trace.block is None:
        return []
    counter = Counter(r.start, r.stop, r.step)
    state = counter.first()
    count = len(state)

    def get_all() -> tuple[Any, ...]:
        return (*get(), *state)

    def put_all(values: tuple[Any, ...]) -> None:
        put(values[:-count])
        state[:] = values[-count:]

    hidden = ["%i", "%more", "%left"][:count]
    header = _Header(trace, get_all, put_all, [*names, *hidden], [*head, *hidden], elements, "for")
    loop = Loop(get)
    trace.loops.append(loop)
    i, now = state[0], list(state)
    inside, outside = trace.new_block("body"), Block("exit")
    more = counter.more(now)
    exits: list[Point | None] = [Point(outside, tuple(snapshot(v) for v in get()))]
    branch(trace, more._v, inside, outside)
    trace.block = inside
    body(i)
    trace.loops.pop()
    join(trace, [capture(trace, get), *loop.continues], names, head, put, "next")
    backs = []
    if trace.block is not None:
        state[:] = counter.following(now)
        point = capture(trace, get_all)
        assert point is not None
        backs.append(point)
    header.close(backs)
    trace.fn.blocks.append(outside)
    return exits + list(loop.breaks)
