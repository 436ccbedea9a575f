"""Atomic read-modify-write operations and memory fences.

Needs `memory`. Gives `atomic_add`, `min`, `max`, `and`, `or`, `xor`, `exch`, `cas`, `inc`, `dec` and `fence`. Each takes an
ordering and a scope as PTX names them (9.7.13); a result that nobody uses makes the operation a `red`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from .memory import SCOPES, check_word, ptr
from .trace import emit, emit1, fail
from .values import Device, coerce, describe

T = TypeVar("T", bound=Device)

_ATOMIC_TYPES = {
    "add": "u32 s32 u64 s64 f16 bf16 f32 f64 f16.x2 bf16.x2",
    "min": "u32 s32 u64 s64",
    "max": "u32 s32 u64 s64",
    "and": "u32 s32 b32 u64 s64 b64",
    "or": "u32 s32 b32 u64 s64 b64",
    "xor": "u32 s32 b32 u64 s64 b64",
    "exch": "u32 s32 b32 f32 u64 s64 b64 f64",
    "cas": "u16 s16 b16 u32 s32 b32 f32 u64 s64 b64 f64",
    "inc": "u32",
    "dec": "u32",
}
_ATOMIC_ORDERS = ("relaxed", "acquire", "release", "acq_rel")


def _atomic(op: str, p: ptr[T], values: Sequence[Any], order: str, scope: str) -> T:
    if not isinstance(p, ptr):
        fail(f"atomic_{op} takes a pointer", expected="ptr", found=describe(p))
    check_word("ordering", order, _ATOMIC_ORDERS)
    check_word("scope", scope, SCOPES)
    if p.ir.space not in ("global", "shared", "shared_cluster", "generic"):
        fail(f"{p.ir.space} memory has no atomics", expected="a global or shared pointer", found=describe(p))
    allowed = _ATOMIC_TYPES[op].split()
    if str(p.elem.ir) not in allowed:
        fail(f"atomic_{op} does not exist for {p.elem.ir}", expected=" ".join(allowed), found=str(p.elem.ir))
    operands = [p._v] + [coerce(v, p.elem, f"atomic_{op} operand")._v for v in values]
    return p.elem._wrap(emit1("atomic", operands, p.elem.ir, {"op": op, "order": order, "scope": scope}))  # type: ignore[no-any-return]


def atomic_add(p: ptr[T], value: T | int | float, *, order: str = "relaxed", scope: str = "gpu") -> T:
    """Atomically add; gives the old value. An unused result becomes a PTX `red`."""
    return _atomic("add", p, [value], order, scope)


def atomic_min(p: ptr[T], value: T | int, *, order: str = "relaxed", scope: str = "gpu") -> T:
    """Atomic minimum; gives the old value."""
    return _atomic("min", p, [value], order, scope)


def atomic_max(p: ptr[T], value: T | int, *, order: str = "relaxed", scope: str = "gpu") -> T:
    """Atomic maximum; gives the old value."""
    return _atomic("max", p, [value], order, scope)


def atomic_and(p: ptr[T], value: T | int, *, order: str = "relaxed", scope: str = "gpu") -> T:
    """Atomic bitwise and; gives the old value."""
    return _atomic("and", p, [value], order, scope)


def atomic_or(p: ptr[T], value: T | int, *, order: str = "relaxed", scope: str = "gpu") -> T:
    """Atomic bitwise or; gives the old value."""
    return _atomic("or", p, [value], order, scope)


def atomic_xor(p: ptr[T], value: T | int, *, order: str = "relaxed", scope: str = "gpu") -> T:
    """Atomic bitwise exclusive or; gives the old value."""
    return _atomic("xor", p, [value], order, scope)


def atomic_exch(p: ptr[T], value: T | int | float, *, order: str = "relaxed", scope: str = "gpu") -> T:
    """Atomically swap in `value`; gives the old value."""
    return _atomic("exch", p, [value], order, scope)


def atomic_cas(
    p: ptr[T], compare: T | int | float, value: T | int | float, *, order: str = "relaxed", scope: str = "gpu"
) -> T:
    """Store `value` where memory holds `compare` (as bits); gives the old value."""
    return _atomic("cas", p, [compare, value], order, scope)


def atomic_inc(p: ptr[T], limit: T | int, *, order: str = "relaxed", scope: str = "gpu") -> T:
    """`old >= limit ? 0 : old + 1`; gives the old value."""
    return _atomic("inc", p, [limit], order, scope)


def atomic_dec(p: ptr[T], limit: T | int, *, order: str = "relaxed", scope: str = "gpu") -> T:
    """`old == 0 || old > limit ? limit : old - 1`; gives the old value."""
    return _atomic("dec", p, [limit], order, scope)


def fence(order: str = "acq_rel", scope: str = "gpu") -> None:
    """A memory fence (PTX `fence`). order: sc acq_rel; scope: cta cluster gpu sys."""
    check_word("ordering", order, ("sc", "acq_rel"))
    check_word("scope", scope, SCOPES)
    emit("fence", [], [], {"order": order, "scope": scope})
