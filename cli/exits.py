"""How a command ends: exit codes, and the exceptions that carry them.

Needs click and diagnostics. Gives the codes, `Failed`, `Missing`, and `Commands`, the group that prints refusals of
the package without a traceback. Invariant: 0 is success, 1 a failed check or a refused program, 2 a wrong command line,
3 a tool or device that is not here.
"""

from __future__ import annotations

from typing import Any

import click

from ..codegen.diagnostics import WarpwrightError
from ..codegen.tools import MissingTool
from ..runtime.devices.cuda_errors import DeviceError

FAILED, USAGE, MISSING = 1, 2, 3


class Failed(click.ClickException):
    """The user's program failed; the message says everything."""

    exit_code = FAILED

    def show(self, file: Any = None) -> None:
        click.echo(self.format_message(), file=file, err=file is None)


class Missing(Failed):
    """A tool or a device is not here."""

    exit_code = MISSING


class Commands(click.Group):
    """Subcommands whose refusals become messages and exit codes."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except MissingTool as missing:
            raise Missing(str(missing)) from missing
        except DeviceError as error:
            absent = error.code in ("NO_BINDINGS", "NO_DRIVER")
            raise (Missing if absent else Failed)(str(error)) from error
        except WarpwrightError as refused:
            raise Failed(str(refused)) from refused
