"""Common subexpressions: a pure op that repeats one which dominates it is that one.

Needs valid IR. Walks the dominator tree in preorder with one table: a subtree is unbroken there, so an
entry that does not dominate the current block never will again. Only pure ops are merged; loads,
collectives and calls are not.
"""

from __future__ import annotations

from collections.abc import Hashable

from ..ir.core import Block, Function, Op, Value
from ..ir.dominance import Dominators
from ..ir.edit import resolve, substitute
from ..ir.effects import is_pure
from ..ir.literal import float_key

COMMUTATIVE = frozenset(("add", "mul", "mul_hi", "mul_wide", "and", "or", "xor", "min", "max"))


def _key(op: Op) -> Hashable:
    """Equal for ops that compute the same; the order of a commutative op's operands does not count."""
    kind = id(op.results[0].type)
    attrs = op.attrs
    if op.name == "const":
        value = attrs["value"]
        return (kind, float_key(value) if isinstance(value, float) else value)
    operands: Hashable = tuple(op.operands)
    if op.name in COMMUTATIVE:
        a, b = op.operands
        operands = (a, b) if id(a) < id(b) else (b, a)
    return (op.name, kind, operands, tuple(sorted(attrs.items())) if attrs else ())


def run(fn: Function) -> bool:
    """Merge; True when anything went."""
    dom = Dominators(fn)
    table: dict[Hashable, tuple[Block, Value]] = {}
    changes: dict[Value, Value] = {}
    for block in dom.preorder():
        kept: list[Op] = []
        for op in block.ops:
            for i, value in enumerate(op.operands):
                if value in changes:
                    op.operands[i] = resolve(changes, value)
            if len(op.results) == 1 and is_pure(op) and op.name != "undef":
                key = _key(op)
                known = table.get(key)
                if known is not None and (known[0] is block or dom.dominates(known[0], block)):
                    changes[op.results[0]] = known[1]
                    continue
                table[key] = (block, op.results[0])
            kept.append(op)
        if len(kept) != len(block.ops):
            block.ops = kept
    substitute(fn, changes)
    return bool(changes)
