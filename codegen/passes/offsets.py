"""Constant parts of indices, split off addresses.

Needs valid IR. `ptr_add(p, (x + 1) * 8 + y)` becomes `ptr_add(ptr_add(p, x * 8 + y), 8)`, so that accesses
share a base and selection puts the constant into the address. Exact modulo 2**64: arithmetic narrower than
64 bits is taken apart only where `Ranges` shows that neither it nor what is left of it wraps. Leaves what
it replaced to `dce`.
"""

from __future__ import annotations

from ...isa.types import SCALARS, Scalar
from ..ir.core import Function, Op, Value
from ..ir.ranges import Ranges
from .fold_rules import const_of

_S64 = SCALARS["s64"]
_MAX_DEPTH = 8

#: What is left of an index and its constant part. None: nothing is left.
Parts = tuple[Value | None, int]


def run(fn: Function) -> bool:
    """Split; True when any address changed."""
    changed = False
    splitter: _Splitter | None = None
    for block in fn.blocks:
        out: list[Op] = []
        for op in block.ops:
            if op.name == "ptr_add" and const_of(op.operands[1]) is None:
                splitter = splitter or _Splitter(fn)
                found = splitter.split(op)
                if found:
                    out += found
                    changed = True
            out.append(op)
        if len(out) != len(block.ops):
            block.ops = out
    return changed


def _signed(value: int) -> int:
    """The s64 with the low 64 bits of `value`."""
    value &= (1 << 64) - 1
    return value - (1 << 64) if value >> 63 else value


class _Splitter:
    def __init__(self, fn: Function) -> None:
        self.ranges = Ranges(fn)
        self.out: list[Op] = []
        self.at: Op

    def split(self, op: Op) -> list[Op]:
        """Ops to put before `op`, whose operands are now a base and a constant; nothing where it stays."""
        self.out, self.at = [], op
        parts = self.parts(op.operands[1], 0)
        if parts is None or parts[1] == 0 or parts[0] is None:
            return []
        step = self.emit("const", [], _S64, value=_signed(parts[1]))
        base = Op("ptr_add", [op.operands[0], parts[0]], [op.result.type], dict(op.attrs), op.loc)
        self.out.append(base)
        op.operands = [base.result, step]
        return self.out

    def emit(self, name: str, operands: list[Value], type: Scalar, **attrs: object) -> Value:
        op = Op(name, operands, [type], attrs, self.at.loc)
        self.out.append(op)
        return op.result

    def sound(self, op: Op) -> bool:
        """True when the op's exact result is what counts: it does not wrap, or wraps as the address does."""
        type = op.results[0].type
        return isinstance(type, Scalar) and (type.bits == 64 or self.ranges.exact(op))

    def rebuilt(self, name: str, operands: list[Value], type: Scalar) -> Value | None:
        """A new op on what is left, or None where it might wrap."""
        value = self.emit(name, operands, type)
        owner = value.owner
        return value if isinstance(owner, Op) and self.sound(owner) else None

    def parts(self, value: Value, depth: int) -> Parts | None:
        """What is left of the value and its constant part; None where taking it apart is not sound."""
        constant, op, type = const_of(value), value.owner, value.type
        if constant is not None:
            return None, int(constant)
        if not isinstance(op, Op) or op.attrs or depth >= _MAX_DEPTH or not isinstance(type, Scalar):
            return value, 0
        if op.name in ("add", "mul") and self.sound(op):
            return self.sum(op, type, depth) if op.name == "add" else self.product(op, type, depth)
        if op.name == "cvt":
            return self.widened(op, type, depth)
        return value, 0

    def sum(self, op: Op, type: Scalar, depth: int) -> Parts | None:
        a, b = (self.parts(v, depth + 1) for v in op.operands)
        if a is None or b is None:
            return None
        constant = a[1] + b[1]
        if constant == 0:
            return op.results[0], 0
        if a[0] is None or b[0] is None:
            return (b if a[0] is None else a)[0], constant
        left = self.rebuilt("add", [a[0], b[0]], type)
        return None if left is None else (left, constant)

    def product(self, op: Op, type: Scalar, depth: int) -> Parts | None:
        factor = const_of(op.operands[1])
        inner = self.parts(op.operands[0], depth + 1) if factor is not None else (None, 0)
        if inner is None:
            return None
        if inner[0] is None or inner[1] == 0:
            return op.results[0], 0
        left = self.rebuilt("mul", [inner[0], op.operands[1]], type)
        return None if left is None else (left, inner[1] * int(factor))

    def widened(self, op: Op, type: Scalar, depth: int) -> Parts | None:
        source = op.operands[0].type
        if not isinstance(source, Scalar) or source.kind not in "us" or not source.bits < type.bits == 64:
            return op.results[0], 0
        inner = self.parts(op.operands[0], depth + 1)
        if inner is None:
            return None
        if inner[0] is None or inner[1] == 0:
            return op.results[0], 0
        return self.emit("cvt", [inner[0]], type), inner[1]
