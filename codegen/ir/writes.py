"""Which parameters of a kernel may name memory that the kernel writes.

Needs `effects`. Gives `written_params(fn)`. Invariant: never too few. An address counts as written where it, or anything
computed from it, is an operand of an op that writes; an address that is stored somewhere counts as written too.
"""

from __future__ import annotations

from .core import Function, Value
from .effects import effects

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
                written |= found
            if found and "read" not in does:
                for result in op.results:
                    changed |= _add(origins, result, found)
            for target, passed in op.succs:
                for param, value in zip(target.params, passed):
                    changed |= _add(origins, param, origins.get(value, _NONE))
    return frozenset(written)


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
