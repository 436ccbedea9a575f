"""The trace: where ops go while a kernel's Python runs.

Needs `codegen.ir` and `codegen.diagnostics`. Gives the current `Trace` (one per thread), `emit`, `const`, and
`here()`, the Location of the user's Python that is running now. Invariant: `Trace.block` is the open block, or None
where control cannot arrive (after a return, break or continue); ops emitted there are dropped.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from ..codegen.diagnostics import UNKNOWN, Location, refuse
from ..codegen.ir.core import Block, Function, Op, Value
from ..codegen.ir.types import Type

if TYPE_CHECKING:
    from ..isa.targets import Target
    from .reach import Reach

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
#: Frames of these files are ours, never the user's (samples and tests under the same root are the user's).
_LAYERS = ("dsl", "codegen", "emulator", "runtime", "cli", "isa", "conformance")
_OURS = (os.path.join(_PACKAGE, "__init__.py"), *(os.path.join(_PACKAGE, d) + os.sep for d in _LAYERS))
_is_ours: dict[str, bool] = {}
_positions: dict[int, tuple[CodeType, list[tuple[int | None, int | None, int | None, int | None]]]] = {}
_locations: dict[tuple[int, int, int], Location] = {}


#: A place in the user's code: the code object, the instruction, and the call that led there.
Mark: TypeAlias = "tuple[CodeType, int, Location | None]"


class Touches:
    """Where the traced code last changed an object (by id) or a variable (by name): for the line of a message."""

    __slots__ = ("log", "serial")

    def __init__(self) -> None:
        self.serial = 0
        self.log: dict[Any, tuple[int, Mark]] = {}

    def add(self, key: Any) -> None:
        """Note that the user's running line changes `key`."""
        frame = user_frame()
        if frame is not None:
            self.serial += 1
            frames = _state.trace.frames if _state.trace is not None else ()
            self.log[key] = (
                self.serial,
                (frame.f_code, frame.f_lasti, frames[-1].call_loc if frames else None),
            )

    def last(self, keys: Iterable[Any], since: int = -1) -> Location | None:
        """The latest place that touched one of `keys` after the serial number `since`."""
        found = [self.log[k] for k in keys if k in self.log and self.log[k][0] > since]
        return locate(*max(found, key=lambda f: f[0])[1]) if found else None


@dataclass(slots=True)
class Frame:
    """A user function being traced: where it was called, and the points of its returns."""

    code: CodeType
    call_loc: Location | None
    returns: list[Any] = field(default_factory=list)  # joins.Point
    regions: int = 0  # Trace.regions at the call


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
    numbered: int = 0  # device loops, under a target whose waves run in lockstep
    count: int = 0
    #: What the traced code can name; set by `build`.
    reach: Reach | None = None
    touches: Touches = field(default_factory=Touches)
    #: The latest state of each object that a world read, by id.
    kept: dict[int, Any] = field(default_factory=dict)
    #: Tuples and frozen objects that hold leaves only, by id.
    plain: dict[int, Any] = field(default_factory=dict)
    #: The worlds at the start of the device branches and loops around the open block.
    open: list[Any] = field(default_factory=list)
    #: Device branches and loops that were begun.
    regions: int = 0
    #: Objects that only the front end itself holds: what is constructed, entered or iterated now.
    held: list[Any] = field(default_factory=list)
    #: Device branches and loops around the open block.
    depth: int = 0
    #: What user code printed while a device loop's body is traced, which may be traced again.
    printed: list[tuple[tuple[Any, ...], dict[str, Any]]] = field(default_factory=list)
    #: For each device loop by site: the items that an earlier trace of it found to change.
    varying: dict[Any, set[str]] = field(default_factory=dict)
    #: Where messages point, where that is not the running line.
    blame: Location | None = None

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


def is_ours(file: str) -> bool:
    """Whether the code of this file is Warpwright's."""
    ours = _is_ours.get(file)
    if ours is None:
        ours = _is_ours[file] = file.startswith(_OURS)
    return ours


def user_frame() -> FrameType | None:
    """The innermost running frame that is not ours."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        if not is_ours(frame.f_code.co_filename):
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
    return locate(frame.f_code, frame.f_lasti, caller, frame.f_lineno)


def locate(code: CodeType, lasti: int, caller: Location | None, lineno: int = 0) -> Location:
    """The Location of one instruction of the user's code, called from `caller`."""
    key = (id(code), lasti, id(caller))
    loc = _locations.get(key)
    if loc is None or loc.caller is not caller:
        kept = _positions.get(id(code))
        if kept is None or kept[0] is not code:
            kept = _positions[id(code)] = (code, list(code.co_positions()))
        line, end_line, col, end_col = kept[1][lasti // 2]
        line = line or lineno
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
    """Refuse the user's program at the line that runs now (or that is to blame); `parts` as in `refuse`."""
    refuse(message, (_state.trace.blame if _state.trace is not None else None) or here(), **parts)
