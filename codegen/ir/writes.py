"""Which parameters of a kernel may name memory that the kernel writes.

Needs `effects`. Gives `written_params(fn)`. Invariant: never too few. An address counts as written where it, or anything
computed from it, is an operand of an op that writes; an address that is stored somewhere counts as written too.
"""

from __future__ import annotations

import re

from .core import Function, Op, Value
from .effects import effects
from .types import Pointer

#: Destination before source: what an asynchronous copy's name says.
_TO_SHARED = re.compile(r"\.shared(::cta|::cluster)?\.global")
_NONE: frozenset[str] = frozenset()


def written_params(fn: Function) -> frozenset[str]:
    """Names of the parameters through which `fn` may write."""
    origins: dict[Value, frozenset[str]] = {p: frozenset((p.name or "",)) for p in fn.params}
    written: set[str] = set()
    changed = True
    while changed:
        changed = False
        for op in fn.ops():
            found = _union(origins, op.operands)
            does = effects(op)
            if "write" in does:
                written |= _union(origins, _destinations(op))
            if found and "read" not in does:
                for result in op.results:
                    changed |= _add(origins, result, found)
            for target, passed in op.succs:
                for param, value in zip(target.params, passed):
                    changed |= _add(origins, param, origins.get(value, _NONE))
    return frozenset(written)


def _destinations(op: Op) -> list[Value]:
    """The operands that an op may write through. An asynchronous copy to shared memory only reads global memory."""
    inst = str(op.attrs.get("inst", "")) if op.name == "ptx" else ""
    if not inst.startswith("cp.async.") or not _TO_SHARED.search(inst):
        return op.operands
    return [
        v for v in op.operands if not (isinstance(v.type, Pointer) and v.type.space in ("global", "param"))
    ]


def _union(origins: dict[Value, frozenset[str]], values: list[Value]) -> frozenset[str]:
    found = _NONE
    for value in values:
        found |= origins.get(value, _NONE)
    return found


def _add(origins: dict[Value, frozenset[str]], value: Value, more: frozenset[str]) -> bool:
    before = origins.get(value, _NONE)
    if more <= before:
        return False
    origins[value] = before | more
    return True
