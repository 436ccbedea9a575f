"""Registers with identity become SSA values.

Needs valid IR. A register that only `reg_get` and `reg_set` touch is promoted, by construction of SSA on
the fly (Braun et al., CC 2013) over the complete graph: a read looks up the single-predecessor chain and
makes a parameter where paths meet. Afterwards such registers are gone; one handed to a `ptx` op stays.
Reading a register that some path left unwritten is the user's error and raises, unless nobody uses what was
read.
"""

from __future__ import annotations

from ..diagnostics import CompileError, Diagnostic
from ..ir.core import Block, Function, Op, Value, reverse_postorder
from ..ir.edit import resolve, substitute
from ..ir.types import Register
from .params import prune
from .reach import drop_unreachable


def run(fn: Function) -> bool:
    """Promote; True when any register went."""
    news = [op for op in fn.ops() if op.name == "reg_new"]
    if not news:
        return False
    registers = _promotable(fn, news)
    if not registers:
        return False
    drop_unreachable(fn)
    _Promotion(fn, registers).run()
    prune(fn)
    return True


def _promotable(fn: Function, news: list[Op]) -> set[Value]:
    registers = {op.result for op in news}
    for op in fn.ops():
        for i, value in enumerate(op.operands):
            if value in registers and not (i == 0 and op.name in ("reg_get", "reg_set")):
                registers.discard(value)
        for _, args in op.succs:
            registers.difference_update(args)
    return registers


class _Promotion:
    def __init__(self, fn: Function, registers: set[Value]) -> None:
        self.fn, self.registers = fn, registers
        self.order = reverse_postorder(fn)
        self.preds: dict[Block, list[Op]] = {b: [] for b in self.order}
        for block in self.order:
            for target in block.successors():
                if not self.preds[target] or self.preds[target][-1] is not block.terminator:
                    self.preds[target].append(block.terminator)
        self.home = {block.terminator: block for block in self.order}
        self.at_end: dict[Block, dict[Value, Value]] = {b: {} for b in self.order}
        self.at_entry: dict[Block, dict[Value, Value]] = {b: {} for b in self.order}
        self.unwritten = {
            r: Value(r.type.elem, None, r.name) for r in registers if isinstance(r.type, Register)
        }
        self.reads: list[tuple[Op, Value]] = []
        self.changes: dict[Value, Value] = {}
        self.made: dict[Value, list[Value]] = {}

    def run(self) -> None:
        used = self.used_values()
        todo: list[tuple[Block, Value, Value]] = []
        for block in self.order:
            for op in block.ops:
                if op.name == "reg_new" and op.result in self.registers:
                    self.at_end[block][op.result] = self.unwritten[op.result]
                elif op.name == "reg_set" and op.operands[0] in self.registers:
                    self.at_end[block][op.operands[0]] = op.operands[1]
                elif op.name == "reg_get" and op.operands[0] in self.registers and op.result in used:
                    register = op.operands[0]
                    value = self.at_end[block].get(register)
                    if value is None:
                        value = self.enter(block, register, todo)
                    self.reads.append((op, value))
                    self.changes[op.result] = value
        # the list grows meanwhile; its order is that of the parameters, in which arguments are appended
        for block, register, param in todo:
            arguments = self.made[param] = []
            for terminator in self.preds[block]:
                pred = self.home[terminator]
                value = self.at_end[pred].get(register) or self.enter(pred, register, todo)
                arguments.append(value)
                for target, args in terminator.succs:
                    if target is block:
                        args.append(value)
        self.refuse_unwritten()
        self.rewrite()

    def used_values(self) -> set[Value]:
        used: set[Value] = set()
        for op in self.fn.ops():
            used.update(op.operands)
            for _, args in op.succs:
                used.update(args)
        return used

    def enter(self, block: Block, register: Value, todo: list[tuple[Block, Value, Value]]) -> Value:
        """The register's value at the start of `block`; makes a parameter where several edges come in."""
        passed = []
        while (value := self.at_entry[block].get(register)) is None:
            passed.append(block)
            preds = self.preds[block]
            if len(preds) != 1:
                value = block.add_param(self.unwritten[register].type, register.name)
                todo.append((block, register, value))
                break
            block = self.home[preds[0]]
            if (value := self.at_end[block].get(register)) is not None:
                break
        for step in passed:
            self.at_entry[step][register] = value
        return value

    def refuse_unwritten(self) -> None:
        """A diagnostic for each read that a path from `reg_new` reaches without a write."""
        users: dict[Value, list[Value]] = {}
        for param, arguments in self.made.items():
            for value in arguments:
                users.setdefault(resolve(self.changes, value), []).append(param)
        never = set(self.unwritten.values())
        partly: set[Value] = set()
        work = [value for value in never if value in users]
        while work:
            for param in users.get(work.pop(), ()):
                if param not in partly:
                    partly.add(param)
                    work.append(param)
        found = []
        seen = set()
        for op, first in self.reads:
            value = resolve(self.changes, first)
            if value not in never and value not in partly:
                continue
            name = op.operands[0].name or "register"
            if (name, op.loc) in seen:
                continue
            seen.add((name, op.loc))
            written = "no path has written" if value in never else "only some paths have written"
            found.append(
                Diagnostic(
                    f"read of register '{name}', which {written}",
                    op.loc,
                    expected="a write before the read on every path",
                    suggestion=f"give '{name}' a value before this line, where the register is made",
                )
            )
        if found:
            raise CompileError(found)

    def rewrite(self) -> None:
        gone = self.registers
        for block in self.fn.blocks:
            block.ops = [
                op
                for op in block.ops
                if not (
                    (op.name == "reg_new" and op.result in gone)
                    or (op.name in ("reg_get", "reg_set") and op.operands[0] in gone)
                )
            ]
        substitute(self.fn, self.changes)
