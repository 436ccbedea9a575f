"""Joins: where several paths of a traced kernel meet, and its variables become one again.

Needs `trace`, `values`, `state`. Gives `Point` (a place that control leaves), `Loop`, `jump`, `branch`, `capture` and
`join`. Invariant: after `join` the open block is reached by every live point, or is None where there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..codegen.ir.core import Block, Op, Value
from .state import NUMBERS, as_device, device_class, merge_values, parameter, restore, same_python, snapshot
from .trace import Trace, fail, here
from .values import Device, Pending, Unbound, describe

Getter = Callable[[], tuple[Any, ...]]
Setter = Callable[[tuple[Any, ...]], None]


@dataclass(slots=True)
class Point:
    """A place where control leaves a region: the block that is open there, and the variables' snapshots."""

    block: Block
    values: tuple[Any, ...]


@dataclass(slots=True)
class Loop:
    """A loop under way: how to read its variables, and where control broke out or continued."""

    get: Getter
    breaks: list[Point] = field(default_factory=list)
    continues: list[Point] = field(default_factory=list)


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
    return None if trace.block is None else Point(trace.block, tuple(snapshot(v) for v in get()))


def join(
    trace: Trace,
    points: Sequence[Point | None],
    names: Sequence[str],
    live: Sequence[str],
    put: Setter,
    label: str,
) -> None:
    """Continue at a block that all `points` reach, the variables set to what holds there."""
    real = [p for p in points if p is not None]
    if not real:
        trace.block = None
        return
    if len(real) == 1:
        trace.block = real[0].block
        put(tuple(restore(v) for v in real[0].values))
        return
    block = trace.new_block(label)
    args: list[list[Value]] = [[] for _ in real]
    wanted = set(live)

    def device_join(leaves: list[Any], name: str) -> Any:
        return _join_leaves(trace, block, real, args, leaves, name)

    merged = []
    for i, name in enumerate(names):
        states = [p.values[i] for p in real]
        if name not in wanted:
            merged.append(
                states[0]
                if all(s is states[0] for s in states)
                else Unbound(name, "it is set only inside a branch or loop before")
            )
        else:
            merged.append(merge_values(states, name, device_join))
    for point, values in zip(real, args, strict=True):
        trace.block = point.block
        jump(trace, block, values)
    trace.block = block
    put(tuple(restore(m) for m in merged))


def _join_leaves(
    trace: Trace, block: Block, points: list[Point], args: list[list[Value]], leaves: list[Any], name: str
) -> Any:
    first = leaves[0]
    if isinstance(first, Device) and all(isinstance(x, Device) and x._v is first._v for x in leaves):
        return first
    if any(isinstance(x, Unbound) for x in leaves):
        return Unbound(name, "only some of the paths to here assigned it")
    if same_python(leaves):
        return leaves[0]
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
