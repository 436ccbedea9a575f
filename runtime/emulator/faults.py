"""Device faults: what stops a running kernel, told with the thread, the instruction and the Python line.

Needs diagnostics. Gives `DeviceFault` and the builder of its diagnostic. Invariant: every fault names block
and thread.
"""

from __future__ import annotations

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
