"""Locations and diagnostics: the one way in which anything here says no.

Needs nothing. Gives `Location` (a span of the user's file), `Diagnostic` (severity, message, location, notes, a
suggestion) and `CompileError`, the exception that carries diagnostics and prints them with the source line and a caret,
and `contained`, which keeps other exceptions from a user.
"""

from __future__ import annotations

import functools
import linecache
import os
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, NoReturn, ParamSpec, TypeVar


@dataclass(frozen=True, slots=True)
class Location:
    """A span in a source file. Lines count from 1, columns from 1 (0: unknown); `caller` is where a helper was called."""

    file: str
    line: int
    col: int = 0
    end_col: int = 0
    caller: Location | None = None

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.col}" if self.col else f"{self.file}:{self.line}"


UNKNOWN = Location("<unknown>", 0)

#: Bytes of the largest file that a message shows a line of.
_LARGEST = 64 << 20


def _source_line(file: str, line: int) -> str:
    """A line of a source file; empty where there is none. A PTX file may name any file: only regular ones are opened."""
    if file not in linecache.cache and not file.startswith("<"):
        try:
            found = os.stat(file)
        except (OSError, ValueError):
            return linecache.getline(file, line) if "\0" not in file else ""
        if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST:
            return ""
    return linecache.getline(file, line)


Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message about the user's program. `expected`/`found` and `suggestion` print on lines of their own."""

    message: str
    location: Location = UNKNOWN
    severity: Severity = "error"
    expected: str | None = None
    found: str | None = None
    suggestion: str | None = None
    notes: tuple[str, ...] = field(default=())

    def render(self) -> str:
        """The message as printed: `file:line:col: error: ...`, the source line, a caret, then what to do."""
        loc = self.location
        lines = [
            f"{loc}: {self.severity}: {self.message}"
            if loc is not UNKNOWN
            else f"{self.severity}: {self.message}"
        ]
        source = _source_line(loc.file, loc.line).rstrip("\n") if loc.line else ""
        if source.strip():
            shown = source.lstrip()
            indent = len(source) - len(shown)
            lines.append(f"    {shown}")
            if loc.col:
                width = max(1, min(loc.end_col, len(source) + 1) - loc.col) if loc.end_col > loc.col else 1
                lines.append("    " + " " * max(0, loc.col - 1 - indent) + "^" * width)
        if self.expected is not None:
            lines.append(f"  expected: {self.expected}")
        if self.found is not None:
            lines.append(f"  found:    {self.found}")
        if self.suggestion is not None:
            lines.append(f"  help: {self.suggestion}")
        lines += [f"  note: {n}" for n in self.notes]
        caller = loc.caller
        while caller is not None:
            lines.append(f"  note: called from {caller}")
            caller = caller.caller
        return "\n".join(lines)


#: Where the files of this package are.
_NOTEBOOK = f"{os.sep}IPython{os.sep}"
_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_PACKAGE = tuple(
    os.path.join(_ROOT, layer, "")
    for layer in ("isa", "regalloc", "codegen", "emulator", "dsl", "runtime", "conformance", "cli")
)


class WarpwrightError(Exception):
    """Base of every exception that Warpwright raises at a user's mistake or a device's failure."""

    def _render_traceback_(self) -> list[str]:
        """What a notebook prints (IPython asks for it): the message, then the way through the user's own code."""
        import traceback

        frames = traceback.extract_tb(self.__traceback__)
        own = [f for f in frames if not f.filename.startswith(_PACKAGE) and _NOTEBOOK not in f.filename]
        lines = "".join(traceback.format_list(own)).rstrip()
        return [str(self), *(["", "through:", *lines.split("\n")] if own else [])]


class InternalError(WarpwrightError):
    """A fault of Warpwright itself; the exception that was raised is its `__cause__`."""


class CompileError(WarpwrightError):
    """A program that is refused. `diagnostics` holds at least one error."""

    def __init__(self, diagnostics: Diagnostic | Sequence[Diagnostic]) -> None:
        self.diagnostics: tuple[Diagnostic, ...] = (
            (diagnostics,) if isinstance(diagnostics, Diagnostic) else tuple(diagnostics)
        )
        super().__init__("\n".join(d.render() for d in self.diagnostics))


def refuse(
    message: str,
    location: Location = UNKNOWN,
    *,
    expected: str | None = None,
    found: str | None = None,
    suggestion: str | None = None,
    notes: Sequence[str] = (),
) -> NoReturn:
    """Raise a `CompileError` with one error diagnostic."""
    raise CompileError(Diagnostic(message, location, "error", expected, found, suggestion, tuple(notes)))


P = ParamSpec("P")
R = TypeVar("R")


def contained(doing: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A decorator for what reads text from anywhere: only `WarpwrightError`s leave the function.

    Nesting and sizes past the interpreter's limits are refused; any other exception becomes an `InternalError`.
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(function)
        def call(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                return function(*args, **kwargs)
            except (WarpwrightError, OSError):
                raise
            except RecursionError:
                refuse(f"{doing}: it is nested too deeply")
            except MemoryError:
                refuse(f"{doing}: it needs more memory than there is")
            except Exception as error:
                if getattr(error, "_ww_users", False):
                    raise
                kind = f"{type(error).__name__}: {str(error)[:200]}"
                raise InternalError(
                    f"error: a fault of Warpwright while {doing} ({kind}); please report it with the text"
                ) from error

        return call

    return decorate
