"""Replacing values: the one mutation that every pass shares.

Needs `core`. Gives `resolve` and `substitute`. After `substitute` no operand or branch argument is a key of
the map.
"""

from __future__ import annotations

from .core import Function, Value


def resolve(changes: dict[Value, Value], value: Value) -> Value:
    """The value that finally stands for `value`; shortens the chain that it walked."""
    end = changes.get(value)
    if end is None:
        return value
    while (nxt := changes.get(end)) is not None:
        end = nxt
    while value is not end:
        step = changes[value]
        changes[value] = end
        value = step
    return end


def substitute(fn: Function, changes: dict[Value, Value]) -> None:
    """Put `changes[v]` (followed to its end) wherever `v` is used."""
    if not changes:
        return
    for block in fn.blocks:
        for op in block.ops:
            operands = op.operands
            for i, value in enumerate(operands):
                if value in changes:
                    operands[i] = resolve(changes, value)
            for _, args in op.succs:
                for i, value in enumerate(args):
                    if value in changes:
                        args[i] = resolve(changes, value)
