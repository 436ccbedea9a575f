"""Expand floor and ceiling division of integers into the truncating division that machines have.

Needs valid IR. Afterwards no `div` or `rem` has the attribute `round`. A result that `Ranges` shows to be the truncated
one costs nothing; a power of two is `fold`'s. Exact for every pair of operands for which the result fits the type and
the divisor is not zero. `WARPWRIGHT_DIVISION=report` prints the lines of the signed divisions that need a correction.
"""

from __future__ import annotations

import os
import sys

from ...isa.types import SCALARS, Scalar
from ..ir.core import Function, Op, Value
from ..ir.literal import int_range
from ..ir.ranges import Ranges
from ..ir.types import PRED, Type
from .fold_rules import become

_U32 = SCALARS["u32"]
_reported: set[str] = set()


def run(fn: Function) -> bool:
    """Expand; True when there was anything to expand."""
    changed = False
    expander: _Expander | None = None
    for block in fn.blocks:
        if not any("round" in op.attrs for op in block.ops):
            continue
        expander = expander or _Expander(fn)
        expander.out = []
        for op in block.ops:
            if "round" in op.attrs:
                expander.expand(op)
            expander.out.append(op)
        block.ops = expander.out
        changed = True
    return changed


def announce(fn: Function) -> bool:
    """Under `WARPWRIGHT_DIVISION=report`, print each line with a signed `//` or `%` that may differ from truncation."""
    if os.environ.get("WARPWRIGHT_DIVISION") != "report":
        return False
    ranges = Ranges(fn)
    for op in fn.ops():
        if op.attrs.get("round") != "floor" or all(ranges.of(v)[0] >= 0 for v in op.operands):
            continue
        sign = "//" if op.name == "div" else "%"
        text = f"{op.loc}: {op.result.type} `{sign}` rounds toward minus infinity; ww.quotient and ww.remainder truncate"
        if text not in _reported:
            _reported.add(text)
            print(text, file=sys.stderr)
    return False


class _Expander:
    def __init__(self, fn: Function) -> None:
        self.ranges = Ranges(fn)
        self.out: list[Op] = []
        self.at: Op

    def emit(self, name: str, operands: list[Value], type: Type, **attrs: object) -> Value:
        op = Op(name, operands, [type], attrs, self.at.loc)
        self.out.append(op)
        return op.result

    def const(self, value: int, type: Type) -> Value:
        return self.emit("const", [], type, value=value)

    def expand(self, op: Op) -> None:
        """Emit what the op needs before it; turn the op into the last step."""
        self.at = op
        a, b = op.operands
        round = op.attrs["round"]
        dividend, divisor = self.ranges.of(a), self.ranges.of(b)
        plain = dividend[0] >= 0 and divisor[0] >= 0
        if round == "ceil":
            self.ceil(op, plain, dividend, divisor)
        elif plain:
            become(op, op.name, [a, b])
        else:
            (self.floor if op.name == "div" else self.modulo)(op, divisor[0] > 0)

    def floor(self, op: Op, positive: bool) -> None:
        (a, b), type = op.operands, op.result.type
        assert isinstance(type, Scalar)
        if positive:  # of a negative dividend, the complement is divided: ~(~a / b)
            sign = self.emit("shr", [a, self.const(type.bits - 1, _U32)], type)
            quotient = self.emit("div", [self.emit("xor", [a, sign], type), b], type)
            become(op, "xor", [quotient, sign])
            return
        quotient = self.emit("div", [a, b], type)
        rest = self.emit("sub", [a, self.emit("mul", [quotient, b], type)], type)
        one, zero = self.const(1, type), self.const(0, type)
        become(op, "sub", [quotient, self.emit("select", [self.apart(rest, b, "lt"), one, zero], type)])

    def modulo(self, op: Op, positive: bool) -> None:
        (a, b), type = op.operands, op.result.type
        assert isinstance(type, Scalar)
        rest = self.emit("rem", [a, b], type)
        if positive:
            sign = self.emit("shr", [rest, self.const(type.bits - 1, _U32)], type)
            become(op, "add", [rest, self.emit("and", [sign, b], type)])
            return
        moved = self.emit("add", [rest, b], type)
        become(op, "select", [self.apart(rest, b, "lt"), moved, rest])

    def apart(self, rest: Value, b: Value, how: str) -> Value:
        """A remainder is not zero, and its sign differs from the divisor's (`lt`) or equals it (`ge`)."""
        zero = self.const(0, rest.type)
        signs = self.emit("cmp", [self.emit("xor", [rest, b], rest.type), zero], PRED, op=how)
        return self.emit("and", [self.emit("cmp", [rest, zero], PRED, op="ne"), signs], PRED)

    def ceil(self, op: Op, plain: bool, dividend: tuple[int, int], divisor: tuple[int, int]) -> None:
        (a, b), type = op.operands, op.result.type
        assert isinstance(type, Scalar)
        one, zero = self.const(1, type), self.const(0, type)
        if plain and divisor[0] > 0 and dividend[1] + divisor[1] - 1 <= int_range(type)[1]:
            above = self.emit("add", [a, self.emit("sub", [b, one], type)], type)
            become(op, "div", [above, b])
            return
        quotient = self.emit("div", [a, b], type)
        rest = self.emit("sub", [a, self.emit("mul", [quotient, b], type)], type)
        if type.kind == "u" or plain:
            more = self.emit("cmp", [rest, zero], PRED, op="ne")
        elif divisor[0] > 0:
            more = self.emit("cmp", [rest, zero], PRED, op="gt")
        else:
            more = self.apart(rest, b, "ge")
        become(op, "add", [quotient, self.emit("select", [more, one, zero], type)])
