"""Joins: where several paths of a traced kernel meet, and its variables and objects become one again.

Needs `trace`, `values`, `state`, `world`, `merge`. Gives `Scope` (the variables of a control statement), `Point` (a place
that control leaves), `Loop`, `jump`, `branch`, `capture`, `join` and `join_returns`. Invariant: after a join the open block
is reached by every live point, or is None where there is none, and every object holds what it holds on all paths.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..codegen.ir.core import Block, Op, Value
from .merge import Label, Walk, differ, render, root_of
from .state import NUMBERS, as_device, device_class, parameter, same_python
from .trace import Trace, emit, fail, here
from .values import Device, Pending, Unbound, describe
from .world import World

Getter = Callable[[], tuple[Any, ...]]
Setter = Callable[[tuple[Any, ...]], None]


@dataclass(slots=True)
class Scope:
    """The variables that a control statement assigns: how to read and write them, and which are live where.

    `live`: all variables that are live after the statement. `head`: at the start of an iteration. `elements`: variables
    whose items are stored.
    """

    get: Getter
    put: Setter
    names: Sequence[str]
    live: Sequence[str]
    head: Sequence[str] = ()
    elements: Sequence[str] = ()


@dataclass(slots=True)
class Point:
    """A place where control leaves a region: the block that is open there, the variables, and all objects' states."""

    block: Block
    values: tuple[Any, ...]
    world: World


@dataclass(slots=True)
class Loop:
    """A loop under way: its variables, and where control broke out or continued."""

    scope: Scope
    number: int = 0  # of a device loop under a target whose waves run in lockstep
    breaks: list[Point] = field(default_factory=list)
    continues: list[Point] = field(default_factory=list)


def numbered(trace: Trace, scope: Scope) -> Loop:
    """A device loop under way, whose header is the open block; noted where waves run in lockstep."""
    loop = Loop(scope)
    if trace.target.vendor == "amd":
        trace.numbered += 1
        loop.number = trace.numbered
        emit("note", [], [], {"kind": "loop", "loop": loop.number})
    return loop


def leaving(trace: Trace, loops: Sequence[Loop]) -> None:
    """Note, where waves run in lockstep, that control leaves the innermost device loop here."""
    number = next((loop.number for loop in reversed(loops) if loop.number), 0)
    if number and trace.block is not None:
        emit("note", [], [], {"kind": "break", "loop": number})


def jump(trace: Trace, target: Block, args: list[Value]) -> None:
    """End the open block with a branch."""
    op = Op("br", [], [], {}, here(), [(target, args)])
    if trace.block is not None:
        trace.block.ops.append(op)
    trace.block = None


def branch(trace: Trace, test: Value, then: Block, other: Block) -> None:
    """End the open block with a conditional branch."""
    op = Op("br_if", [test], [], {}, here(), [(then, []), (other, [])])
    if trace.block is not None:
        trace.block.ops.append(op)
    trace.block = None


def capture(trace: Trace, get: Getter) -> Point | None:
    """The point where control is now; None where it cannot be."""
    if trace.block is None:
        return None
    values = get()
    return Point(trace.block, values, World(trace, values))


def join(
    trace: Trace,
    points: Sequence[Point | None],
    scope: Scope,
    live: Sequence[str],
    label: str,
    where: str = "under a device branch",
    since: int = -1,
    now: World | None = None,
) -> None:
    """Continue at a block that all `points` reach, the variables and objects set to what holds there."""
    real = [p for p in points if p is not None]
    depth = len(trace.frames) - 1
    _join(trace, real, scope.names, frozenset(live), scope.put, label, where, depth, since, now=now)


def join_returns(trace: Trace, points: Sequence[Point], name: str) -> Any:
    """The value of a call whose body returned at `points`; control goes on behind the call."""
    cell: list[Any] = [None]

    def put(values: tuple[Any, ...]) -> None:
        cell[0] = values[0]

    where = "on some of the paths to a return"
    _join(
        trace, points, [name], frozenset([name]), put, "return", where, len(trace.frames) - 1, -1, own=False
    )
    return cell[0]


def _join(
    trace: Trace,
    points: Sequence[Point],
    names: Sequence[str],
    live: frozenset[str],
    put: Setter,
    label: str,
    where: str,
    depth: int,
    since: int,
    own: bool = True,
    now: World | None = None,
) -> None:
    if not points:
        trace.block = None
        return
    if len(points) == 1:
        trace.block = points[0].block
        points[0].world.restore(trace, now)
        put(points[0].values)
        return
    block = trace.new_block(label)
    args: list[list[Value]] = [[] for _ in points]
    worlds = [p.world for p in points]

    def leaf(values: list[Any], slot: tuple[Any, ...], at: Label) -> Any:
        if all(v is values[0] for v in values) or same_python(values):
            return values[0]
        place = walk.place([o for o in _owners(slot, walk)], root_of(at))
        trace.blame = place
        try:
            return _join_leaves(trace, block, points, args, values, render(at))
        finally:
            trace.blame = None

    since = min(w.serial for w in worlds) if since < 0 else since
    walk = Walk(trace, worlds, leaf, since, where)
    merged = []
    for i, name in enumerate(names):
        found = [p.values[i] for p in points]
        if name in live:
            merged.append(walk.value(found, (name,), name))
        elif all(v is found[0] for v in found):
            merged.append(found[0])
        else:
            merged.append(Unbound(name, "it is set only inside a branch or loop before"))
    if walk.writes or differ(worlds):
        if own:
            walk.frames(depth, frozenset(names), None if label == "endexp" else live)
        else:
            walk.frames(depth - 1, frozenset())
        walk.bindings()
    for point, values in zip(points, args, strict=True):
        trace.block = point.block
        jump(trace, block, values)
    trace.block = block
    worlds[0].restore(trace, now)
    walk.apply()
    put(tuple(merged))


def _owners(slot: tuple[Any, ...], walk: Walk) -> list[Any]:
    """The objects of all paths that hold the item `slot`."""
    return [w.states[slot[0]].obj for w in walk.worlds if slot[0] in w.states]


def _join_leaves(
    trace: Trace, block: Block, points: Sequence[Point], args: list[list[Value]], leaves: list[Any], name: str
) -> Any:
    first = leaves[0]
    one = isinstance(first, Device) and all(isinstance(x, Device) and x._v is first._v for x in leaves)
    if one and len({getattr(type(x), "shape", None) for x in leaves}) == 1:
        return first
    if any(isinstance(x, Unbound) for x in leaves):
        return Unbound(name, "only some of the paths to here assigned it")
    cls = device_class(leaves, name)
    if cls is None:
        if all(isinstance(x, NUMBERS | Pending) for x in leaves):
            fail(
                f"variable '{name}' is a different Python literal on different paths",
                found=" and ".join(describe(x) for x in leaves),
                suggestion=f"give it a device type: {name} = ww.u32(...) or ww.f32(...)",
            )
        fail(
            f"variable '{name}' is a different Python object on different paths",
            found=" and ".join(describe(x) for x in leaves),
            suggestion="the device cannot choose between Python objects",
        )
    values = []
    for point, leaf in zip(points, leaves, strict=True):
        trace.block = point.block
        values.append(as_device(leaf, cls, name))
    trace.block = None
    for given, value in zip(args, values, strict=True):
        given.append(value)
    return parameter(block, cls, name)
