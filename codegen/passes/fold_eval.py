"""What an op of constants gives, exactly as the machine would compute it.

Needs operand values as `const` holds them. Gives `evaluate(op, values)`: the result's value, or None where
the machine's answer is not plain (NaN results, division by zero, directed rounding, saturation, flushed
subnormals, approximations). Invariant: integers wrap in their type; floats are rounded once, to nearest
even.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

from ...isa.types import Scalar
from ..ir.core import Op
from ..ir.literal import int_range, min_normal, round_float, wrap

_Int = Callable[..., int | None]
_FLOATS = ("f16", "bf16", "f32", "f64")


def _div(a: int, b: int) -> int | None:
    if b == 0:
        return None
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


def _rounded(name: str, round: str, a: int, b: int) -> int | None:
    """Floor or ceiling division, or the remainder that belongs to floor division."""
    if b == 0:
        return None
    return a % b if name == "rem" else a // b if round == "floor" else -(-a // b)


def _rem(a: int, b: int) -> int | None:
    quotient = _div(a, b)
    return None if quotient is None else a - quotient * b


_INT: dict[str, _Int] = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "mad": lambda a, b, c: a * b + c,
    "mul_wide": operator.mul,
    "div": _div,
    "rem": _rem,
    "neg": operator.neg,
    "abs": abs,
    "min": min,
    "max": max,
    "and": operator.and_,
    "or": operator.or_,
    "xor": operator.xor,
    "not": operator.invert,
}
#: The ops that `evaluate` knows.
EVALUATED = frozenset((*_INT, "mul_hi", "shl", "shr", "popc", "clz", "brev", "bfind", "cmp", "cvt"))
EVALUATED |= {"fma", "sqrt", "rcp", "copysign"}
_PRED: dict[str, Callable[..., bool]] = {
    "and": operator.and_,
    "or": operator.or_,
    "xor": operator.xor,
    "not": operator.not_,
}
_ORDER: dict[str, Callable[[Any, Any], Any]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "le": operator.le,
    "gt": operator.gt,
    "ge": operator.ge,
}


def _integer(op: Op, type: Scalar, values: Sequence[int]) -> int | None:
    name, bits = op.name, type.bits
    if op.attrs.get("sat") or op.attrs.get("checked"):
        return None
    function = _INT.get(name)
    if function is not None:
        round = op.attrs.get("round")
        exact = function(*values) if round is None else _rounded(name, round, values[0], values[1])
        if exact is None or (name == "div" and exact > int_range(type)[1]):
            return None
        result = op.results[0].type
        return wrap(result, exact) if isinstance(result, Scalar) else None
    pattern = values[0] & ((1 << bits) - 1)
    match name:
        case "mul_hi":
            return wrap(type, (values[0] * values[1]) >> bits)
        case "shl":
            return wrap(type, values[0] << values[1]) if values[1] < bits else 0
        case "shr":
            return wrap(type, values[0] >> min(values[1], bits))
        case "popc":
            return pattern.bit_count()
        case "clz" if bits >= 32:
            return bits - pattern.bit_length()
        case "brev":
            return wrap(type, int(f"{pattern:0{bits}b}"[::-1], 2))
        case "bfind":
            top = values[0] if values[0] >= 0 else ~values[0]
            return (top.bit_length() - 1) & 0xFFFFFFFF
    return None


def _exact(name: str, values: Sequence[float]) -> Fraction | None:
    a = Fraction(values[0])
    b = Fraction(values[1]) if len(values) > 1 else Fraction(0)
    match name:
        case "add":
            return a + b
        case "sub":
            return a - b
        case "mul":
            return a * b
        case "div":
            return a / b if b else None
        case "rcp":
            return 1 / a if a else None
        case "fma":
            return a * b + Fraction(values[2])
    return None


def _signed_zero(name: str, values: Sequence[float]) -> float | None:
    """The zero that an exactly zero result is."""
    match name:
        case "add":
            return values[0] + values[1]
        case "sub":
            return values[0] - values[1]
        case "mul":
            return values[0] * values[1]
        case "div":
            return values[0] / values[1]
    return None


def _float(op: Op, type: Scalar, values: Sequence[float]) -> float | None:
    name, attrs = op.name, op.attrs
    if (
        type.name not in _FLOATS
        or attrs.get("sat")
        or attrs.get("approx")
        or attrs.get("rnd") not in (None, "rn")
    ):
        return None
    if any(v != v or math.isinf(v) for v in values):
        return None
    result: float | None
    match name:
        case "neg":
            result = -values[0]
        case "abs":
            result = abs(values[0])
        case "copysign":
            result = math.copysign(values[1], values[0])
        case "min" | "max":
            if values[0] == values[1] == 0:
                return None
            result = (min if name == "min" else max)(values)
        case "sqrt":
            result = round_float(type, math.sqrt(values[0])) if values[0] >= 0 else None
        case _:
            exact = _exact(name, values)
            result = (
                None if exact is None else round_float(type, exact) if exact else _signed_zero(name, values)
            )
    if result is None or (attrs.get("ftz") and _subnormal(type, (*values, result))):
        return None
    return result


def _subnormal(type: Scalar, values: Sequence[float]) -> bool:
    limit = min_normal(type)
    return any(v != 0 and abs(v) <= limit for v in values)


def compare(how: str, a: Any, b: Any) -> bool | None:
    """The comparison `how` of two literals; None for one that is not known."""
    unordered: bool = a != a or b != b
    if how in _ORDER:
        return not unordered and bool(_ORDER[how](a, b))
    if how == "num":
        return not unordered
    if how == "nan":
        return unordered
    return unordered or bool(_ORDER[how[:-1]](a, b))


def _convert(op: Op, source: Scalar, target: Scalar, value: Any) -> Any:
    attrs = op.attrs
    if source.kind in "usb" and target.kind in "us":
        low, high = int_range(target)
        return min(max(value, low), high) if attrs.get("sat") else wrap(target, value)
    if attrs.get("sat") or value != value or (source.is_float and math.isinf(value)):
        return None
    if target.is_float:
        if target.name not in _FLOATS or attrs.get("rnd") not in (None, "rn"):
            return None
        result = round_float(target, Fraction(value)) if value else float(value)
        ends = [(t, v) for t, v in ((source, value), (target, result)) if t.is_float]
        flushed = attrs.get("ftz") and any(t.name in _FLOATS and _subnormal(t, (v,)) for t, v in ends)
        return None if flushed else result
    if source.is_float and target.kind in "us" and value == int(value):
        low, high = int_range(target)
        return int(value) if low <= value <= high else None
    return None


def evaluate(op: Op, values: Sequence[Any]) -> Any:
    """The value of `op` on constants, or None."""
    type = op.operands[0].type
    if not isinstance(type, Scalar):
        return None
    if op.name == "cmp":
        if op.attrs.get("ftz") and _subnormal(type, values):
            return None
        return compare(op.attrs["op"], values[0], values[1])
    if op.name == "cvt":
        result = op.results[0].type
        return _convert(op, type, result, values[0]) if isinstance(result, Scalar) else None
    if type.kind == "p":
        logic = _PRED.get(op.name)
        return None if logic is None else logic(*values)
    if type.kind == "f":
        return _float(op, type, values)
    return _integer(op, type, values)
