"""The trace: where ops go while a kernel's Python runs.

Needs `codegen.ir` and `codegen.diagnostics`. Gives the current `Trace` (one per thread), `emit`, `const`, and
`here()`, the Location of the user's Python that is running now. Invariant: `Trace.block` is the open block, or None
where control cannot arrive (after a return, break or continue); ops emitted there are dropped.
"""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import dataclass, field
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any, NoReturn

from ..codegen.diagnostics import UNKNOWN, Location, refuse
from ..codegen.ir.core import Block, Function, Op, Value
from ..codegen.ir.types import Type

if TYPE_CHECKING:
    from ..isa.targets import Target

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
#: Frames of these files are ours, never the user's (samples and tests under the same root are the user's).
_LAYERS = ("dsl", "codegen", "runtime", "cli", "isa", "conformance")
_OURS = (os.path.join(_PACKAGE, "__init__.py"), *(os.path.join(_PACKAGE, d) + os.sep for d in _LAYERS))
_is_ours: dict[str, bool] = {}
_positions: dict[int, tuple[CodeType, list[tuple[int | None, int | None, int | None, int | None]]]] = {}
_locations: dict[tuple[int, int, int], Location] = {}


@dataclass(slots=True)
class Frame:
    """A user function being traced: where it was called, and the (block, value) pairs of its returns."""

    code: CodeType
    call_loc: Location | None
    returns: list[tuple[Block, Any]] = field(default_factory=list)


@dataclass(slots=True)
class Trace:
    """Everything that a kernel under construction needs: its IR, the open block, the target, the Python call stack."""

    fn: Function
    block: Block | None
    target: Target
    frames: list[Frame] = field(default_factory=list)
    loops: list[Any] = field(default_factory=list)
    asserts: bool = False
    checked: list[Op] | None = None  # operations that stop the grid if they wrap; None: none does
    names: dict[str, int] = field(default_factory=dict)
    count: int = 0

    def new_block(self, name: str) -> Block:
        """A block appended to the function."""
        block = Block(name)
        self.fn.blocks.append(block)
        return block

    def unique(self, base: str) -> str:
        """`base`, or `base_1`, `base_2`, ... where that is taken."""
        count = self.names.get(base, 0)
        self.names[base] = count + 1
        return base if count == 0 else f"{base}_{count}"


#: Operations of one kernel: past this, something unrolls that was not meant to.
MAX_OPS = 2_000_000


class _State(threading.local):
    trace: Trace | None = None


_state = _State()


def active() -> Trace | None:
    """The trace under way in this thread, or None."""
    return _state.trace


def current() -> Trace:
    """The trace under way; outside of one, a diagnostic at the caller's line."""
    trace = _state.trace
    if trace is None:
        refuse(
            "a device operation was called outside a kernel",
            here(),
            suggestion="device values exist only inside a function decorated with @ww.kernel (or a helper it calls)",
        )
    return trace


def set_active(trace: Trace | None) -> Trace | None:
    """Make `trace` the one under way and return the one before."""
    before, _state.trace = _state.trace, trace
    return before


def user_frame() -> FrameType | None:
    """The innermost running frame that is not ours."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        name = frame.f_code.co_filename
        ours = _is_ours.get(name)
        if ours is None:
            ours = _is_ours[name] = name.startswith(_OURS)
        if not ours:
            return frame
        frame = frame.f_back
    return None


def here() -> Location:
    """Where the user's Python is now: file, line, columns, and the helper call chain that led there."""
    frame = user_frame()
    if frame is None:
        return UNKNOWN
    trace = _state.trace
    caller = trace.frames[-1].call_loc if trace is not None and trace.frames else None
    code, lasti = frame.f_code, frame.f_lasti
    key = (id(code), lasti, id(caller))
    loc = _locations.get(key)
    if loc is None or loc.caller is not caller:
        kept = _positions.get(id(code))
        if kept is None or kept[0] is not code:
            kept = _positions[id(code)] = (code, list(code.co_positions()))
        line, end_line, col, end_col = kept[1][lasti // 2]
        line = line or frame.f_lineno
        last = (end_col or 0) + 1 if end_line == line else 0
        loc = _locations[key] = Location(code.co_filename, line, (col or 0) + 1, last, caller)
    return loc


def emit(
    name: str,
    operands: list[Value],
    results: list[Type],
    attrs: dict[str, Any] | None = None,
) -> Op:
    """Append an op at the open block, at the user's line."""
    trace = current()
    op = Op(name, operands, results, attrs, here())
    trace.count += 1
    if trace.count > MAX_OPS:
        fail(
            f"the kernel has grown to {MAX_OPS} operations",
            suggestion="loop on the device with ww.range where Python unrolls now",
        )
    if trace.block is not None:
        trace.block.ops.append(op)
    return op


def emit1(name: str, operands: list[Value], result: Type, attrs: dict[str, Any] | None = None) -> Value:
    """Append an op with one result and return that."""
    return emit(name, operands, [result], attrs).results[0]


def fail(message: str, **parts: Any) -> NoReturn:
    """Refuse the user's program at the line that runs now; `parts` as in `refuse`."""
    refuse(message, here(), **parts)
