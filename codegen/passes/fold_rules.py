"""Algebraic identities that are exact for the type: float arithmetic keeps its order and the sign of zero.

Needs ops whose constant operands of commutative ops stand on the right. Gives `RULES`: op name -> a
function of the folder and the op that returns a value which the op equals, or changes the op in place and
returns True, or returns None.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from ...isa.types import SCALARS, Scalar
from ..ir.core import Op, Value
from ..ir.literal import int_range, wrap
from ..ir.types import Pointer, Type


class Folder(Protocol):
    """What a rule may ask for: a constant placed before the op."""

    def const(self, type: Type, value: Any) -> Value: ...


Outcome = Value | bool | None
Rule = Callable[[Folder, Op], Outcome]

INVERSE = {"eq": "ne", "ne": "eq", "lt": "ge", "ge": "lt", "gt": "le", "le": "gt"}
FLOAT_INVERSE = {"eq": "neu", "ne": "equ", "lt": "geu", "ge": "ltu", "gt": "leu", "le": "gtu", "num": "nan"}
FLOAT_INVERSE |= {b: a for a, b in FLOAT_INVERSE.items()}
SWAPPED = {"lt": "gt", "le": "ge", "ltu": "gtu", "leu": "geu"}
SWAPPED |= {b: a for a, b in SWAPPED.items()}


def const_of(value: Value) -> Any:
    """The literal that a value is, or None."""
    owner = value.owner
    return owner.attrs["value"] if isinstance(owner, Op) and owner.name == "const" else None


def made_by(value: Value, name: str) -> Op | None:
    """The op of that name that gives the value, or None."""
    owner = value.owner
    return owner if isinstance(owner, Op) and owner.name == name else None


def become(op: Op, name: str, operands: list[Value], attrs: dict[str, Any] | None = None) -> bool:
    """Turn the op into another with the same result."""
    op.name, op.operands, op.attrs = name, operands, attrs or {}
    return True


def _is_int(op: Op) -> Scalar | None:
    type = op.operands[0].type
    return type if isinstance(type, Scalar) and type.kind in "us" and not op.attrs else None


def _ones(type: Scalar) -> Any:
    """The literal with all bits set."""
    return True if type.kind == "p" else wrap(type, -1)


def _log2(type: Scalar, value: Any) -> int | None:
    good = type.kind == "u" and value is not None and value > 0 and not value & (value - 1)
    return value.bit_length() - 1 if good else None


def _plain_float(op: Op) -> bool:
    """True when the op neither flushes nor clamps, and rounds to nearest."""
    attrs = op.attrs
    return not attrs.get("ftz") and not attrs.get("sat") and attrs.get("rnd") in (None, "rn")


def _is_minus_zero(value: Any) -> bool:
    return isinstance(value, float) and value == 0 and str(value) == "-0.0"


def _add(f: Folder, op: Op) -> Outcome:
    a, b = op.operands
    right = const_of(b)
    type = _is_int(op)
    if type is None:
        return a if _is_minus_zero(right) and _plain_float(op) else None
    if right is None:
        return None
    if right == 0:
        return a
    inner = made_by(a, "add")
    if inner is not None and not inner.attrs and (first := const_of(inner.operands[1])) is not None:
        op.operands = [inner.operands[0], f.const(type, wrap(type, first + right))]
        return True
    return None


def _sub(f: Folder, op: Op) -> Outcome:
    a, b = op.operands
    right = const_of(b)
    type = _is_int(op)
    if type is None:
        positive = isinstance(right, float) and right == 0 and not _is_minus_zero(right)
        return a if positive and _plain_float(op) else None
    if a is b:
        return f.const(type, 0)
    if right is None:
        return None
    if right == 0:
        return a
    inner = made_by(a, "add")
    if inner is not None and not inner.attrs and (first := const_of(inner.operands[1])) is not None:
        return become(op, "add", [inner.operands[0], f.const(type, wrap(type, first - right))])
    return None


def _mul(f: Folder, op: Op) -> Outcome:
    a, b = op.operands
    right = const_of(b)
    if right is None:
        return None
    type = _is_int(op)
    if type is None:
        return a if right == 1.0 and not isinstance(right, int) and _plain_float(op) else None
    if right == 0:
        return b
    if right == 1:
        return a
    inner = made_by(a, "mul")
    if inner is not None and not inner.attrs and (first := const_of(inner.operands[1])) is not None:
        op.operands = [inner.operands[0], f.const(type, wrap(type, first * right))]
        return True
    return None


def _mad(f: Folder, op: Op) -> Outcome:
    a, b, c = op.operands
    if const_of(a) is not None and const_of(b) is None:
        op.operands = [b, a, c]
        return True
    if const_of(c) == 0:
        return become(op, "mul", [a, b])
    factor = const_of(b)
    if factor == 0:
        return c
    if factor == 1:
        return become(op, "add", [a, c])
    return None


def _fma(f: Folder, op: Op) -> Outcome:
    a, b, c = op.operands
    if const_of(b) == 1.0:
        return become(op, "add", [a, c], op.attrs)
    if const_of(a) == 1.0:
        return become(op, "add", [b, c], op.attrs)
    return None


def _reciprocal(type: Type, value: Any) -> float | None:
    """1/value where both are normal powers of two of f32 or f64."""
    if not isinstance(value, float) or str(type) not in ("f32", "f64") or value in (0.0, 1.0):
        return None
    if value != value or not 2.0**-100 <= abs(value) <= 2.0**100:
        return None
    numerator, denominator = abs(value).as_integer_ratio()
    return 1.0 / value if not numerator & (numerator - 1) and not denominator & (denominator - 1) else None


def _div(f: Folder, op: Op) -> Outcome:
    a, b = op.operands
    right = const_of(b)
    type = _is_int(op)
    if right is None:
        return None
    if "round" in op.attrs:
        return _rounded(f, op, right)
    if type is None:
        if op.attrs.get("approx"):
            return None
        if right == 1.0 and _plain_float(op):
            return a
        attrs = {k: v for k, v in op.attrs.items() if k != "approx"}
        inverse = _reciprocal(op.result.type, right)
        return None if inverse is None else become(op, "mul", [a, f.const(op.result.type, inverse)], attrs)
    if right == 1:
        return a
    shift = _log2(type, right)
    return None if shift is None else become(op, "shr", [a, f.const(SCALARS["u32"], shift)])


def _rounded(f: Folder, op: Op, divisor: int) -> Outcome:
    """Floor division by a power of two is a shift, its remainder a mask, for negative dividends too."""
    a, type = op.operands[0], op.result.type
    assert isinstance(type, Scalar)
    if divisor == 1:
        return a if op.name == "div" else f.const(type, 0)
    if op.attrs["round"] != "floor" or op.attrs.get("checked") or divisor < 1 or divisor & (divisor - 1):
        return None
    if op.name == "rem":
        return become(op, "and", [a, f.const(type, divisor - 1)])
    return become(op, "shr", [a, f.const(SCALARS["u32"], divisor.bit_length() - 1)])


def _rem(f: Folder, op: Op) -> Outcome:
    a, b = op.operands
    if "round" in op.attrs:
        divisor = const_of(b)
        return None if divisor is None else _rounded(f, op, divisor)
    type, right = _is_int(op), const_of(b)
    if type is None or right is None:
        return None
    if right == 1:
        return f.const(type, 0)
    if _log2(type, right) is None:
        return None
    return become(op, "and", [a, f.const(type, right - 1)])


def _logic(f: Folder, op: Op) -> Outcome:
    a, b = op.operands
    type = op.result.type
    if not isinstance(type, Scalar):
        return None
    name, zero, ones = op.name, wrap(type, 0) if type.kind != "p" else False, _ones(type)
    if a is b:
        return f.const(type, zero) if name == "xor" else a
    right = const_of(b)
    if right is None:
        return None
    if right == zero:
        return b if name == "and" else a
    if right == ones:
        if name == "xor":
            return become(op, "not", [a])
        return a if name == "and" else b
    inner = made_by(a, name)
    if inner is not None and (first := const_of(inner.operands[1])) is not None:
        both = {"and": first & right, "or": first | right, "xor": first ^ right}[name]
        op.operands = [inner.operands[0], f.const(type, both)]
        return True
    return None


def _not(f: Folder, op: Op) -> Outcome:
    inner = op.operands[0].owner
    if not isinstance(inner, Op):
        return None
    if inner.name == "not":
        return inner.operands[0]
    if inner.name == "cmp":
        type = inner.operands[0].type
        table = FLOAT_INVERSE if isinstance(type, Scalar) and type.kind == "f" else INVERSE
        return become(op, "cmp", list(inner.operands), {**inner.attrs, "op": table[inner.attrs["op"]]})
    return None


def _shift(f: Folder, op: Op) -> Outcome:
    a, b = op.operands
    amount, type = const_of(b), op.result.type
    if amount is None or not isinstance(type, Scalar):
        return None
    if amount == 0:
        return a
    if amount >= type.bits and (op.name == "shl" or type.kind != "s"):
        return f.const(type, 0)
    inner = made_by(a, op.name)
    if inner is not None and (first := const_of(inner.operands[1])) is not None:
        op.operands = [inner.operands[0], f.const(b.type, min(first + amount, type.bits))]
        return True
    return None


def _cmp(f: Folder, op: Op) -> Outcome:
    a, b = op.operands
    type, how = a.type, op.attrs["op"]
    if isinstance(type, Scalar) and type.kind == "f":
        return None
    if a is b:
        return f.const(op.result.type, how in ("eq", "le", "ge"))
    right = const_of(b)
    if right is None or not isinstance(type, Scalar):
        return None
    if type.kind == "p":
        return a if right == (how == "eq") else become(op, "not", [a])
    low, high = int_range(type)
    if (right == low and how in ("lt", "ge")) or (right == high and how in ("gt", "le")):
        return f.const(op.result.type, how in ("ge", "le"))
    return None


def _select(f: Folder, op: Op) -> Outcome:
    cond, a, b = op.operands
    known = const_of(cond)
    if known is not None:
        return a if known else b
    if a is b:
        return a
    first, second = const_of(a), const_of(b)
    if first is True and second is False:
        return cond
    if first is False and second is True:
        return become(op, "not", [cond])
    inner = made_by(cond, "not")
    if inner is not None:
        op.operands = [inner.operands[0], b, a]
        return True
    return None


def _unary(f: Folder, op: Op) -> Outcome:
    """neg and abs of themselves, without a flush in between."""
    inner = op.operands[0].owner
    type = op.operands[0].type
    if op.name == "abs" and isinstance(type, Scalar) and type.kind == "u":
        return op.operands[0]
    if op.attrs or not isinstance(inner, Op) or inner.attrs:
        return None
    if op.name == inner.name:
        return inner.operands[0] if op.name == "neg" else op.operands[0]
    if op.name == "abs" and inner.name == "neg":
        op.operands = [inner.operands[0]]
        return True
    return None


def _cvt(f: Folder, op: Op) -> Outcome:
    source, target = op.operands[0].type, op.result.type
    if op.attrs or not isinstance(source, Scalar) or not isinstance(target, Scalar):
        return None
    if source is target:
        return op.operands[0]
    inner = made_by(op.operands[0], "cvt")
    if inner is None or inner.attrs:
        return None
    first = inner.operands[0].type
    if not isinstance(first, Scalar) or not {first.kind, source.kind, target.kind} <= {"u", "s"}:
        return None
    widened_alike = first.bits < source.bits and (first.kind == "u" or source.kind == "s")
    narrowed = target.bits <= min(source.bits, first.bits)
    if narrowed or source.bits == target.bits or (widened_alike and source.bits < target.bits):
        op.operands = [inner.operands[0]]
        return True
    return None


def _bitcast(f: Folder, op: Op) -> Outcome:
    if op.operands[0].type is op.result.type:
        return op.operands[0]
    inner = made_by(op.operands[0], "bitcast")
    if inner is None:
        return None
    op.operands = [inner.operands[0]]
    return True


def scale_of(op: Op) -> int:
    """Bytes that one step of a ptr_add's index is."""
    type = op.result.type
    assert isinstance(type, Pointer)
    scale = op.attrs.get("scale")
    return type.elem.bytes if scale is None else int(scale)


def _ptr_add(f: Folder, op: Op) -> Outcome:
    base, index = op.operands
    step = const_of(index)
    if step is None:
        return None
    if step == 0:
        return base
    inner = made_by(base, "ptr_add")
    if inner is None or (first := const_of(inner.operands[1])) is None:
        return None
    offset = first * scale_of(inner) + step * scale_of(op)
    type = op.result.type
    assert isinstance(type, Pointer)
    size = type.elem.bytes
    whole = offset % size == 0
    s64 = SCALARS["s64"]
    op.operands = [inner.operands[0], f.const(s64, wrap(s64, offset // size if whole else offset))]
    op.attrs = {} if whole else {"scale": 1}
    return True


def _ptr_cast(f: Folder, op: Op) -> Outcome:
    if op.operands[0].type is op.result.type:
        return op.operands[0]
    inner = made_by(op.operands[0], "ptr_cast")
    if inner is None or inner.attrs.get("cvta") or op.attrs.get("cvta"):
        return None
    op.operands = [inner.operands[0]]
    return True


def _vec_get(f: Folder, op: Op) -> Outcome:
    inner = made_by(op.operands[0], "vec_make")
    return None if inner is None else inner.operands[int(op.attrs["index"])]


RULES: dict[str, Rule] = {
    "add": _add,
    "sub": _sub,
    "mul": _mul,
    "mad": _mad,
    "fma": _fma,
    "div": _div,
    "rem": _rem,
    "and": _logic,
    "or": _logic,
    "xor": _logic,
    "not": _not,
    "shl": _shift,
    "shr": _shift,
    "cmp": _cmp,
    "select": _select,
    "neg": _unary,
    "abs": _unary,
    "cvt": _cvt,
    "bitcast": _bitcast,
    "ptr_add": _ptr_add,
    "ptr_cast": _ptr_cast,
    "vec_get": _vec_get,
}
