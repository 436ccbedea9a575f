"""Integer operations with Python's meaning on the device: floor division, truncating division, ceiling division.

Needs `values`. Gives `quotient`, `remainder`, `cdiv`, `floor` (the operators `//` and `%`), and `Counter`, the counter of a
`ww.range`. Invariant: for operands of every width and sign the result is Python's, if it fits the type. A division
that no run could do (by a constant zero, the least value by -1) is refused while tracing.
"""

from __future__ import annotations

import contextlib
from typing import Any

from ..codegen.ir.core import Op, Value
from ..codegen.ir.literal import int_range
from ..codegen.ir.ranges import Ranges
from ..codegen.ir.types import PRED
from ..isa.types import SCALARS, Scalar
from .checks import checked
from .trace import current, emit, emit1, fail, here
from .values import Device, coerce, describe, settled


def constant(value: Any) -> int | None:
    """The integer that a device value is known to be while tracing, or None."""
    owner = value._v.owner
    return owner.attrs["value"] if isinstance(owner, Op) and owner.name == "const" else None


def check_division(a: Any, b: Any, sign: str) -> None:
    """Refuse a division whose operands, as far as they are known, have no result."""
    if current().block is None:
        return
    divisor = constant(b)
    if divisor == 0:
        fail(f"division by zero: `{sign}` by 0", expected="a divisor other than 0", found="0")
    scalar = type(a).ir
    least = int_range(scalar)[0]
    if scalar.kind == "s" and divisor == -1 and constant(a) == least and sign != "%":
        fail(
            f"{least} {sign} -1 does not fit {scalar}",
            expected=f"at most {int_range(scalar)[1]}",
            found=str(-least),
            suggestion=f"convert to a wider type first: ww.{scalar.kind}{min(64, 2 * scalar.bits)}(x)",
        )


def floor(op: str, a: Any, b: Any, swap: bool = False) -> Any:
    """`a // b` (op `div`) and `a % b` (op `rem`), rounded toward minus infinity; with `swap`, `b // a` and `b % a`."""
    cls = type(a)
    b = coerce(b, cls)
    x, y = (b, a) if swap else (a, b)
    check_division(x, y, "//" if op == "div" else "%")
    attrs = {"round": "floor"} if cls.ir.kind == "s" else {}
    return checked(cls._wrap(emit1(op, [x._v, y._v], cls.ir, attrs)))


def _pair(name: str, a: Any, b: Any) -> tuple[Any, Any]:
    from .math import _same
    from .types import Int

    cls, (x, y) = _same(name, a, b)
    if not issubclass(cls, Int):
        fail(f"ww.{name} takes integers", expected="an integer type", found=cls._spelling())
    return x, y


def _python(a: Any, b: Any) -> bool:
    return not isinstance(a, Device) and not isinstance(b, Device)


def _divide(name: str, a: Any, b: Any, op: str, attrs: dict[str, Any]) -> Any:
    x, y = _pair(name, a, b)
    check_division(x, y, f"ww.{name}" if op == "div" else "%")
    return checked(type(x)._wrap(emit1(op, [x._v, y._v], type(x).ir, attrs)))


def _integers(name: str, a: Any, b: Any) -> tuple[int, int]:
    if isinstance(a, bool) or isinstance(b, bool) or not (isinstance(a, int) and isinstance(b, int)):
        fail(f"ww.{name} takes integers", expected="integers", found=f"{describe(a)} and {describe(b)}")
    if b == 0:
        fail(f"division by zero: ww.{name} by 0", expected="a divisor other than 0", found="0")
    return a, b


def quotient(a: Any, b: Any) -> Any:
    """a / b without its fraction: rounded toward zero, as the machines divide (`//` rounds toward minus infinity)."""
    a, b = settled(a), settled(b)
    if _python(a, b):
        a, b = _integers("quotient", a, b)
        found = abs(a) // abs(b)
        return found if (a < 0) == (b < 0) else -found
    return _divide("quotient", a, b, "div", {})


def remainder(a: Any, b: Any) -> Any:
    """a - b * ww.quotient(a, b): has the sign of `a` (`%` has the sign of `b`)."""
    a, b = settled(a), settled(b)
    if _python(a, b):
        return a - b * quotient(a, b)
    return _divide("remainder", a, b, "rem", {})


def cdiv(a: Any, b: Any) -> Any:
    """a / b rounded toward plus infinity, exactly: of Python integers, and of device values of any width and sign."""
    a, b = settled(a), settled(b)
    if _python(a, b):
        with contextlib.suppress(AttributeError):  # NumPy's integers
            a, b = a.__index__(), b.__index__()
        a, b = _integers("cdiv", a, b)
        return -(-a // b)
    return _divide("cdiv", a, b, "div", {"round": "ceil"})


# ww.range ---------------------------------------------------------------------------------------------------------------


class Counter:
    """The state of a `ww.range` loop: Python's iteration count for every start, stop and step of the type.

    The state is the index; if the next index may pass the end of the type, also whether the loop goes on, which compares
    the distance that remains with the step; and for a step of unknown sign that distance itself. `first()` is the state
    on entry, `more(state)` the test in the loop's header, `following(state)` the state of the next iteration.
    """

    def __init__(self, start: Any, stop: Any, step: Any) -> None:
        self.start, self.stop, self.step = start, stop, step
        self.cls = type(start)
        self.scalar: Scalar = self.cls.ir
        self.unsigned = SCALARS[f"u{self.scalar.bits}"]
        ranges = Ranges(current().fn, traced=False)
        self.steps = ranges.of(step._v)
        low, high = ranges.of(stop._v)
        least, greatest = int_range(self.scalar)
        self.up, self.down = self.steps[0] >= 0, self.steps[1] < 0
        never = self.steps[0] > 0 and high - 1 + self.steps[1] <= greatest
        unpassed = self.down and low + 1 + self.steps[0] >= least
        self.plain = never or unpassed

    def _op(self, name: str, a: Value, b: Value, cls: Any = None, **attrs: Any) -> Value:
        return emit1(name, [a, b], a.type if cls is None else cls, attrs)

    def _compare(self, how: str, a: Value, b: Value) -> Value:
        return self._op("cmp", a, b, PRED, op=how)

    def _const(self, value: int, scalar: Scalar) -> Value:
        return emit1("const", [], scalar, {"value": value})

    def _unsigned(self, value: Value) -> Value:
        return value if self.scalar is self.unsigned else emit1("bitcast", [value], self.unsigned)

    def first(self) -> list[Any]:
        """The state on entry."""
        from .types import CLASSES, pred

        start, stop, step = self.start._v, self.stop._v, self.step._v
        if self.steps[0] <= 0 <= self.steps[1] and not _size_of_launch(step):
            _report_zero(self._compare("eq", step, self._const(0, self.scalar)))
        if self.plain:
            return [self.start]
        if self.down:
            return [self.start, pred._wrap(self._compare("gt", start, stop))]
        ahead = self._compare("lt", start, stop)
        if self.up:
            if self.steps[0] == 0:
                ahead = self._op("and", ahead, self._compare("ne", step, self._const(0, self.scalar)))
            return [self.start, pred._wrap(ahead)]
        zero = self._const(0, self.scalar)
        rises, falls = self._compare("gt", step, zero), self._compare("lt", step, zero)
        behind = self._compare("gt", start, stop)
        more = self._op("or", self._op("and", rises, ahead), self._op("and", falls, behind))
        above, below = self._op("sub", stop, start), self._op("sub", start, stop)
        left = self._unsigned(emit1("select", [rises, above, below], self.scalar))
        negated = emit1("neg", [step], self.scalar)
        self.size = self._unsigned(emit1("select", [rises, step, negated], self.scalar))
        return [self.start, pred._wrap(more), CLASSES[self.unsigned]._wrap(left)]

    def more(self, state: list[Any]) -> Any:
        """Whether the loop goes on."""
        from .types import pred

        if not self.plain:
            return state[1]
        return pred._wrap(self._compare("gt" if self.down else "lt", state[0]._v, self.stop._v))

    def following(self, state: list[Any]) -> list[Any]:
        """The state of the next iteration."""
        from .types import pred

        i, stop, step = state[0]._v, self.stop._v, self.step._v
        following = [self.cls._wrap(self._op("add", i, step))]
        if self.plain:
            return following
        if len(state) == 3:
            left, size = state[2]._v, self.size
            rest = type(state[2])._wrap(self._op("sub", left, size))
            return [*following, pred._wrap(self._compare("gt", left, size)), rest]
        distance = self._op("sub", i, stop) if self.down else self._op("sub", stop, i)
        known = constant(self.step)
        size = self._unsigned(step) if known is None else self._const(abs(known), self.unsigned)
        if known is None and self.down:
            size = self._unsigned(emit1("neg", [step], self.scalar))
        return [*following, pred._wrap(self._compare("gt", self._unsigned(distance), size))]


def _size_of_launch(step: Value) -> bool:
    """Whether a step is `ww.global_size()`, which is 0 only for a launch of 2**32 threads or more."""
    op = step.owner
    factors = [v.owner for v in op.operands] if isinstance(op, Op) and op.name == "mul" else []
    return bool(factors) and all(isinstance(f, Op) and f.name == "sreg" for f in factors)


def _report_zero(zero: Value) -> None:
    """Mark the way on which a step is zero: such a `ww.range` runs no iteration. A debug build stops there."""
    trace = current()
    if trace.block is None:
        return
    bad, good = trace.new_block("zero_step"), trace.new_block("counted")
    trace.block.ops.append(Op("br_if", [zero], [], {}, here(), [(bad, []), (good, [])]))
    trace.block = bad
    if trace.checked is not None:
        emit("trap", [], [], {"check": "zero-step"})
        emit("unreachable", [], [])
    else:
        emit("note", [], [], {"kind": "zero-step"})
        bad.ops.append(Op("br", [], [], {}, here(), [(good, [])]))
    trace.block = good
