"""What an op does besides giving its results, read from its row.

Needs the op table. Gives `effects(op)` and the two questions that passes ask of it.
Invariant: only this file looks into `attrs` for effects; nobody else decides by an op's name.
"""

from __future__ import annotations

from .core import Op
from .ops import OPS

_NONE: frozenset[str] = frozenset()
_ROW = {name: row.effects for name, row in OPS.items()}
_WEAK = (None, "weak")
#: Ops that are some instruction of a vendor's, whose row says what it does.
_OWN = ("ptx", "amdgcn")


def effects(op: Op) -> frozenset[str]:
    """The op's effects: its row's, or for `ptx` and `amdgcn` those that the instruction's own row gave."""
    if op.name in _OWN:
        own = op.attrs.get("effects")
        if own is not None:
            return frozenset(own)
    return _ROW[op.name]


def is_pure(op: Op) -> bool:
    """True when the op may be moved, merged and removed freely."""
    row = _ROW[op.name]
    return not row or (op.name in _OWN and not effects(op))


def may_speculate(op: Op) -> bool:
    """True when the op may run where the program would not have run it: pure, and defined for all operands.

    An integer division by something that may be zero is not, nor an operation that stops the grid if it wraps.
    """
    if not is_pure(op) or op.attrs.get("checked"):
        return False
    if op.name not in ("div", "rem") or getattr(op.result.type, "kind", "") not in ("u", "s"):
        return True
    divisor = op.operands[1].owner
    return isinstance(divisor, Op) and divisor.name == "const" and divisor.attrs["value"] not in (0, -1)


def is_removable(op: Op) -> bool:
    """True when the op may go if nobody uses its results.

    A shuffle that nobody reads may go (all its lanes agree on that); an ordered or volatile load may not.
    """
    found = _ROW[op.name]
    if not found:
        return True
    if op.name in _OWN:
        found = effects(op)
    if "volatile" in found or "write" in found or "term" in found:
        return False
    return not op.attrs.get("volatile") and op.attrs.get("order") in _WEAK
