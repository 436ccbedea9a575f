"""Expand `checked` integer operations: stop the grid where the result is not the mathematical one.

Needs valid IR, before any other pass. Afterwards no op has the attribute `checked`; behind each one that `Ranges` does not
show to be exact stands a branch to a block that traps at the op's location. Division is checked before it runs.
"""

from __future__ import annotations

from ...isa.types import SCALARS, Scalar
from ..ir.core import Block, Function, Op, Value
from ..ir.literal import int_range
from ..ir.ranges import Ranges
from ..ir.types import PRED, Type

#: What a debug build stops for -> the name of the block, which is the label in PTX.
TRAP_BLOCK = {"overflow": "overflow", "division-by-zero": "division_by_zero", "zero-step": "zero_step"}
#: The same for AMD: the operand of the `s_sleep` before the trap.
TRAP_SLEEP = {"overflow": 101, "division-by-zero": 102, "zero-step": 103}


def run(fn: Function) -> bool:
    """Expand; True when any op was checked."""
    if not any("checked" in op.attrs for op in fn.ops()):
        return False
    unproven = _unproven(fn)
    blocks: list[Block] = []
    for block in fn.blocks:
        blocks += _Expander(block, unproven).run()
    fn.blocks = blocks
    return True


def _unproven(fn: Function) -> set[Op]:
    """Take the marks off; return the marked ops that may wrap."""
    marked = [op for op in fn.ops() if "checked" in op.attrs]
    for op in marked:
        op.attrs = {k: v for k, v in op.attrs.items() if k != "checked"}
    ranges = Ranges(fn)
    unproven = set()
    for op in marked:
        if op.name in ("div", "rem"):
            low, high = ranges.of(op.operands[1])
            least = int_range(_scalar(op.result.type))[0]
            wraps = op.name == "div" and low <= -1 <= high and ranges.of(op.operands[0])[0] == least < 0
            fine = not low <= 0 <= high and not wraps
        else:
            fine = ranges.exact(op) or (op.name == "abs" and _scalar(op.result.type).kind == "u")
        if not fine:
            unproven.add(op)
    return unproven


def _scalar(type: Type) -> Scalar:
    assert isinstance(type, Scalar)
    return type


class _Expander:
    """Cuts one block behind (a division: before) each op that has to be checked."""

    def __init__(self, block: Block, unproven: set[Op]) -> None:
        self.unproven = unproven
        self.ops, block.ops = block.ops, []
        self.block = block
        self.out = [block]
        self.traps: list[Block] = []
        self.at: Op

    def run(self) -> list[Block]:
        for op in self.ops:
            if op not in self.unproven:
                self.block.ops.append(op)
                continue
            self.at = op
            if op.name in ("div", "rem"):
                self.stop(self.compare("eq", op.operands[1], 0), "division-by-zero")
                if op.name == "div" and _scalar(op.result.type).kind == "s":
                    self.stop(self.past_the_end(op), "overflow")
                self.block.ops.append(op)
            else:
                self.block.ops.append(op)
                self.stop(self.wrapped(op), "overflow")
        return self.out + self.traps

    def stop(self, bad: Value, kind: str) -> None:
        """Trap where `bad` holds; go on in a new block."""
        trap, rest = Block(TRAP_BLOCK[kind]), Block("checked")
        loc = self.at.loc
        trap.ops = [Op("trap", [], [], {"check": kind}, loc), Op("unreachable", [], [], {}, loc)]
        self.block.ops.append(Op("br_if", [bad], [], {}, loc, [(trap, []), (rest, [])]))
        self.out.append(rest)
        self.traps.append(trap)
        self.block = rest

    def emit(self, name: str, operands: list[Value], type: Type, **attrs: object) -> Value:
        op = Op(name, operands, [type], attrs, self.at.loc)
        self.block.ops.append(op)
        return op.result

    def const(self, value: int, type: Type) -> Value:
        return self.emit("const", [], type, value=value)

    def compare(self, how: str, a: Value, b: Value | int) -> Value:
        return self.emit("cmp", [a, self.const(b, a.type) if isinstance(b, int) else b], PRED, op=how)

    def past_the_end(self, op: Op) -> Value:
        """The quotient is one more than the greatest value."""
        a, b = op.operands
        least = self.compare("eq", a, int_range(_scalar(op.result.type))[0])
        return self.emit("and", [least, self.compare("eq", b, -1)], PRED)

    def wrapped(self, op: Op) -> Value:
        """The op's result differs from the mathematical one."""
        type, result = _scalar(op.result.type), op.result
        match op.name:
            case "add":
                return self.sum(op.operands[0], op.operands[1], result)
            case "sub":
                a, b = op.operands
                if type.kind == "u":
                    return self.compare("lt", a, b)
                return self.negative(self.emit("xor", [a, b], type), self.emit("xor", [a, result], type))
            case "neg" | "abs":
                if type.kind == "u":
                    return self.compare("ne", op.operands[0], 0)
                return self.compare("eq", op.operands[0], int_range(type)[0])
            case "shl":
                back = self.emit("shr", [result, op.operands[1]], type)
                return self.compare("ne", back, op.operands[0])
            case "mul":
                return self.product(op.operands[0], op.operands[1], result)
        return self.product(op.operands[0], op.operands[1], result, op.operands[2])

    def sum(self, a: Value, b: Value, result: Value) -> Value:
        if _scalar(result.type).kind == "u":
            return self.compare("lt", result, a)
        return self.negative(
            self.emit("xor", [a, result], result.type), self.emit("xor", [b, result], result.type)
        )

    def negative(self, a: Value, b: Value) -> Value:
        """Both are negative."""
        return self.compare("lt", self.emit("and", [a, b], a.type), 0)

    def product(self, a: Value, b: Value, result: Value, more: Value | None = None) -> Value:
        """`a * b` (plus `more`) differs from the result: compared in twice the width."""
        type = _scalar(result.type)
        if type.bits < 64:
            wide = SCALARS[f"{type.kind}{64 if type.bits == 32 else 32}"]
            x, y, z = (self.emit("cvt", [v], wide) for v in (a, b, result))
            exact = self.emit("mul", [x, y], wide)
            if more is not None:
                exact = self.emit("add", [exact, self.emit("cvt", [more], wide)], wide)
            return self.compare("ne", exact, z)
        high = self.emit("mul_hi", [a, b], type)
        if more is not None:
            high = self.emit("add", [high, self.carry(a, b, result, more)], type)
        if type.kind == "u":
            return self.compare("ne", high, 0)
        return self.compare("ne", high, self.sign(result))

    def sign(self, value: Value) -> Value:
        """-1 for a negative signed value, else 0."""
        type = _scalar(value.type)
        return self.emit("shr", [value, self.const(type.bits - 1, SCALARS["u32"])], type)

    def carry(self, a: Value, b: Value, result: Value, more: Value) -> Value:
        """What adding `more` to the low 64 bits of `a * b` adds to the high ones."""
        type = _scalar(result.type)
        low, total = self.emit("mul", [a, b], type), result
        if type.kind == "s":
            low, total = (self.emit("bitcast", [v], SCALARS["u64"]) for v in (low, total))
        one, zero = self.const(1, type), self.const(0, type)
        carry = self.emit("select", [self.compare("lt", total, low), one, zero], type)
        return carry if type.kind == "u" else self.emit("add", [carry, self.sign(more)], type)
