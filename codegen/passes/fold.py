"""Constant folding and exact identities, in one sweep over reverse postorder.

Needs valid IR. Afterwards no pure op has only constant operands where the machine's answer is plain
(`fold_eval`), no identity of `fold_rules` applies to what was seen before its users, and a constant of a
commutative op is on the right.
"""

from __future__ import annotations

from typing import Any

from ..ir.core import Function, Op, Value, reverse_postorder
from ..ir.edit import resolve, substitute
from ..ir.types import Type
from .cse import COMMUTATIVE
from .fold_eval import EVALUATED, evaluate
from .fold_rules import RULES, SWAPPED, const_of

_ROUNDS = 4


class _Folder:
    def __init__(self) -> None:
        self.changes: dict[Value, Value] = {}
        self.out: list[Op] = []
        self.at: Op
        self.changed = False

    def const(self, type: Type, value: Any) -> Value:
        """A constant before the op that is being folded."""
        op = Op("const", [], [type], {"value": value}, self.at.loc)
        self.out.append(op)
        return op.result

    def op(self, op: Op) -> None:
        """Fold one op; appends it, what it needs, or nothing."""
        changes = self.changes
        for i, value in enumerate(op.operands):
            if value in changes:
                op.operands[i] = resolve(changes, value)
        self.at = op
        for _ in range(_ROUNDS):
            outcome = self.step(op)
            if isinstance(outcome, Value):
                changes[op.results[0]] = outcome
                self.changed = True
                return
            if not outcome:
                break
            self.changed = True
        self.out.append(op)

    def step(self, op: Op) -> Value | bool | None:
        name, operands = op.name, op.operands
        if name in EVALUATED:
            constants = [const_of(v) for v in operands]
            if None not in constants:
                value = evaluate(op, constants)
                if value is not None:
                    op.name, op.operands, op.attrs = "const", [], {"value": value}
                    return True
            elif len(constants) == 2 and constants[0] is not None:
                if name in COMMUTATIVE:
                    operands.reverse()
                elif name == "cmp":
                    operands.reverse()
                    how = op.attrs["op"]
                    op.attrs = {**op.attrs, "op": SWAPPED.get(how, how)}
        rule = RULES.get(name)
        return None if rule is None else rule(self, op)


def run(fn: Function) -> bool:
    """Fold; True when anything changed."""
    folder = _Folder()
    for block in reverse_postorder(fn):
        folder.out = []
        for op in block.ops[:-1]:
            if op.name == "const" or not op.results:
                for i, value in enumerate(op.operands):
                    op.operands[i] = resolve(folder.changes, value)
                folder.out.append(op)
            else:
                folder.op(op)
        last = block.ops[-1]
        if last.name == "br_if":
            _unnegate(folder, last)
        folder.out.append(last)
        block.ops = folder.out
    substitute(fn, folder.changes)
    return folder.changed


def _unnegate(folder: _Folder, op: Op) -> None:
    """Branch on what a `not` negates, the other way round."""
    cond = resolve(folder.changes, op.operands[0])
    while isinstance(cond.owner, Op) and cond.owner.name == "not":
        cond = resolve(folder.changes, cond.owner.operands[0])
        op.succs.reverse()
        folder.changed = True
    op.operands = [cond]
