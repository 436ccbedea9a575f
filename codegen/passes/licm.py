"""Loop-invariant code: a pure op whose operands come from outside a loop is computed before the loop.

Needs valid IR. One sweep in reverse postorder moves each op to the preheader of the outermost loop around
it in which its operands do not change. Costly ops move only from blocks that every iteration passes, integer divisions only
if the divisor is known not to be zero. Ops with effects stay.
"""

from __future__ import annotations

from ..ir.core import Block, Function, Op, Value
from ..ir.dominance import Dominators
from ..ir.effects import is_pure, may_speculate
from ..ir.loops import Loop, Loops, preheader
from ..ir.ranges import Ranges

_COSTLY = frozenset(
    ("div", "rem", "sqrt", "rsqrt", "rcp", "sin", "cos", "tanh", "ex2", "lg2", "ptx", "amdgcn")
)


def run(fn: Function) -> bool:
    """Hoist; True when anything moved."""
    dom = Dominators(fn)
    loops = Loops(fn, dom)
    if not loops.loops:
        return False
    ranges: Ranges | None = None
    placed: dict[Value, Loop] = {}
    hoisted: dict[Loop, list[Op]] = {}
    for block in dom.order:
        inside = loops.innermost.get(block)
        if inside is None:
            continue
        for value in block.params:
            placed[value] = inside
        kept: list[Op] = []
        for op in block.ops:
            goal = _goal(op, block, inside, placed, dom) if is_pure(op) else None
            if goal is not None and not may_speculate(op):
                ranges = ranges or Ranges(fn)
                low, high = ranges.of(op.operands[1])
                goal = None if low <= 0 <= high or low <= -1 <= high else goal
            if goal is None:
                kept.append(op)
                home: Loop | None = inside
            else:
                hoisted.setdefault(goal, []).append(op)
                home = goal.parent
            if home is not None:
                for value in op.results:
                    placed[value] = home
        block.ops = kept
    for loop in loops.loops:
        if loop in hoisted:
            _insert(fn, loop, hoisted[loop], dom)
    return bool(hoisted)


def _goal(op: Op, block: Block, inside: Loop, placed: dict[Value, Loop], dom: Dominators) -> Loop | None:
    """The outermost loop that the op may leave, or None where it must stay."""
    needed = 0
    for value in op.operands:
        home = placed.get(value)
        if home is not None:
            needed = max(needed, _shared_depth(home, inside))
            if needed == inside.depth:
                return None
    goal: Loop | None = None
    loop: Loop | None = inside
    costly = op.name in _COSTLY
    while loop is not None and loop.depth > needed:
        if costly and not all(dom.dominates(block, latch) for latch in loop.latches):
            break
        goal, loop = loop, loop.parent
    return goal


def _shared_depth(a: Loop | None, b: Loop | None) -> int:
    """Depth of the innermost loop around both."""
    while a is not b:
        if a is None or b is None:
            return 0
        if a.depth >= b.depth:
            a = a.parent
        else:
            b = b.parent
    return a.depth if a is not None else 0


def _insert(fn: Function, loop: Loop, ops: list[Op], dom: Dominators) -> None:
    target = preheader(fn, loop, dom)
    last = target.ops.pop()
    target.ops.extend(ops)
    target.ops.append(last)
