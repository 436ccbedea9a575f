"""The debug build `checks="overflow"`: which integer operations stop the grid if their result wraps.

Needs `trace`. Gives `checked`, which marks an operation that user code wrote, and `wrapping`, which exempts the operations
of an expression. Library code, conversions, bitwise operators, atomics and single instructions are exempt. Invariant:
without `checks="overflow"` nothing is marked and the code is the same.
"""

from __future__ import annotations

import os
import sys
from types import FrameType
from typing import TypeVar

from ..codegen.diagnostics import Location
from ..codegen.ir.core import Op
from .trace import _OURS, active, fail, here, user_frame
from .values import Device, settled

V = TypeVar("V")

#: What `checks=` and `WARPWRIGHT_CHECKS` accept.
CHECKS = ("overflow",)
_INTEGER_OPS = frozenset(("add", "sub", "mul", "mad", "neg", "abs", "shl", "div", "rem"))
_HERE = os.path.dirname(os.path.abspath(__file__)) + os.sep
#: Files whose frames are the operators themselves, between user code and the operation.
_OPERATORS = frozenset(_HERE + name for name in ("types.py", "values.py", "checks.py", "calls.py"))
#: Functions of the language that are operators under another name, and call the operation themselves.
_NAMED = frozenset(
    ("add", "sub", "mul", "fma", "abs", "_arith", "quotient", "remainder", "cdiv", "_divide", "floor")
)
_NAMED_FILES = frozenset(_HERE + name for name in ("math.py", "integers.py"))


def requested_checks(given: str | None) -> str | None:
    """The debug build that `checks=`, or else `WARPWRIGHT_CHECKS`, asks for; None for none."""
    wanted = os.environ.get("WARPWRIGHT_CHECKS") or None if given is None else given
    if wanted in (None, "", *CHECKS):
        return wanted or None
    source = "WARPWRIGHT_CHECKS" if given is None else "checks="
    fail(f"unknown debug build in {source}", expected=" or ".join(CHECKS), found=repr(wanted))


def _users(frame: FrameType | None) -> bool:
    """Whether user code wrote the operator that is being traced."""
    while frame is not None:
        code = frame.f_code
        named = code.co_filename in _NAMED_FILES and code.co_name in _NAMED
        if code.co_filename not in _OPERATORS and not named:
            return not code.co_filename.startswith(_OURS)
        frame = frame.f_back
    return False


def checked(value: V) -> V:
    """`value`, whose operation stops the grid if it wraps, where user code asked for checks."""
    trace = active()
    if trace is not None and trace.checked is not None and isinstance(value, Device):
        op = value._v.owner
        integer = (
            isinstance(op, Op)
            and op.name in _INTEGER_OPS
            and getattr(op.result.type, "kind", "") in ("u", "s")
        )
        if integer and _users(sys._getframe(1)):
            assert isinstance(op, Op)
            op.attrs = {**op.attrs, "checked": True}
            trace.checked.append(op)
    return value


def wrapping(value: V) -> V:
    """`value`, computed modulo the width on purpose: `checks="overflow"` exempts every operation in the argument's text.

    `ww.wrapping(state * 1664525 + 1013904223)`; helpers that the argument calls are exempt too.
    """
    value = settled(value)
    trace = active()
    if trace is None or not trace.checked:
        return value
    frame = user_frame()
    if frame is None:
        return value
    positions = list(frame.f_code.co_positions())[frame.f_lasti // 2]
    file, kept = frame.f_code.co_filename, []
    caller = here().caller
    for op in trace.checked:
        if _inside(op.loc, file, positions, caller):
            op.attrs = {k: v for k, v in op.attrs.items() if k != "checked"}
        else:
            kept.append(op)
    trace.checked[:] = kept
    return value


def _inside(loc: Location | None, file: str, span: tuple[int | None, ...], caller: Location | None) -> bool:
    """Whether a location, or a call that led to it, is in the text from line and column to line and column."""
    line, end_line, col, end_col = (p or 0 for p in span)
    while loc is not None:
        if loc.file == file and loc.caller == caller:
            start = (loc.line, loc.col - 1)
            if (line, col) <= start and start < (end_line, end_col):
                return True
        loc = loc.caller
    return False
