"""Device faults: what stops a running kernel, told with the thread, the instruction and the Python line.

Needs diagnostics. Gives `DeviceFault` and the builder of its diagnostic. Invariant: every fault names block
and thread.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...codegen.diagnostics import UNKNOWN, Diagnostic, Location, WarpwrightError

Index3 = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Where:
    """A thread at an instruction."""

    kernel: str
    instruction: str
    location: Location | None
    block: Index3
    thread: Index3

    def __str__(self) -> str:
        return f"thread {_triple(self.thread)} of block {_triple(self.block)}"


#: What a debug build (`checks=`) stops a kernel for, as the text names it -> the kind of the fault, and its message.
CHECKS = {
    "overflow": (
        "overflow",
        "an integer operation wraps: its result does not fit the type. The kernel was stopped",
    ),
    "division_by_zero": ("division-by-zero", "an integer is divided by zero. The kernel was stopped"),
    "zero_step": ("zero-step", "the step of a ww.range is 0. The kernel was stopped"),
}


def trapped(name: str) -> tuple[str, str]:
    """The kind and message of the fault for a trap in a block of this name (a number behind it does not count)."""
    return CHECKS.get(re.sub(r"_\d+(#.*)?$|#.*$", "", name), ("trap", "the kernel was stopped"))


def _triple(t: Index3) -> str:
    return f"({t[0]}, {t[1]}, {t[2]})"


class DeviceFault(WarpwrightError):
    """A kernel was stopped. `kind` is a short stable word (`out-of-bounds`, `race`, `trap`, ...)."""

    def __init__(
        self,
        kind: str,
        message: str,
        where: Where | None = None,
        *,
        expected: str | None = None,
        found: str | None = None,
        suggestion: str | None = None,
        notes: tuple[str, ...] = (),
    ) -> None:
        self.kind = kind
        self.where = where
        location = UNKNOWN
        if where is not None:
            location = where.location or UNKNOWN
            message = f"{message} by {where} at `{where.instruction}` in kernel {where.kernel}"
        self.diagnostic = Diagnostic(message, location, "error", expected, found, suggestion, notes)
        super().__init__(self.diagnostic.render())
