"""What a GPU or its driver refuses, in a sentence.

Needs `codegen.diagnostics`. Gives `DeviceError` and `Words`, a vendor's names of errors with what they mean.
Errors that destroy the context ("sticky" ones) say so: every later call in the process fails with the same
code, and what to do is to start again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...codegen.diagnostics import Diagnostic, WarpwrightError
from ...dsl.trace import here


class DeviceError(WarpwrightError):
    """A device or its driver failed. `code` is the driver's name of the error, `sticky` whether the context is lost."""

    def __init__(
        self,
        code: str,
        message: str,
        suggestion: str | None = None,
        notes: tuple[str, ...] = (),
        *,
        sticky: bool = False,
    ) -> None:
        self.code = code
        self.sticky = sticky
        self.diagnostic = Diagnostic(message, here(), suggestion=suggestion, notes=notes)
        super().__init__(self.diagnostic.render())


@dataclass(frozen=True, slots=True)
class Words:
    """The errors of one driver: `vendor` names it, `said` says what a code means, `sticky` which lose the context, and
    `advice` what to do about some.
    """

    vendor: str
    said: Mapping[str, str]
    sticky: frozenset[str]
    advice: Mapping[str, str]

    def describe(self, code: str, action: str, notes: tuple[str, ...] = ()) -> DeviceError:
        """The error that `action` met."""
        said = self.said.get(code, f"the {self.vendor} driver refused")
        suggestion = self.advice.get(code)
        if code in self.sticky:
            suggestion = (
                f"the {self.vendor} context is lost and every later call in this process fails: start it again;"
                ' ww.use("emu") runs the same kernel and names the thread and the line'
            )
        message = f"{said} ({code}, seen at: {action})"
        return DeviceError(code, message, suggestion, notes, sticky=code in self.sticky)

    def check(self, result: tuple[Any, ...], action: str) -> Any:
        """The value of a driver call, or its error raised. Driver calls answer (code, value...)."""
        code = result[0]
        if int(code):
            raise self.describe(str(getattr(code, "name", code)), action)
        return result[1] if len(result) == 2 else result[1:]
