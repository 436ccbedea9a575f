"""The `warpwright` command: run, dump, regs, check, conformance, isa, targets, doctor.

Needs click; rich where something is drawn. Gives `main`, the entry point, and `commands`, the group. Exit codes: 0 ok,
1 a failed check or a refused program, 2 a wrong command line, 3 a missing tool or device.
"""

from __future__ import annotations

import click

from .check import check
from .conformance import conformance
from .doctor import doctor, version
from .dump import dump
from .exits import Commands
from .isa import isa
from .regs import regs
from .run import run
from .targets import targets

EPILOG = """\b
Exit codes: 0 ok, 1 failed check or refused program, 2 wrong command line, 3 missing tool or device.
Completion: eval "$(_WARPWRIGHT_COMPLETE=bash_source warpwright)" (zsh_source, fish_source).
"""


@click.group(cls=Commands, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version(), prog_name="warpwright")
def commands() -> None:
    """GPU kernels in Python: run them, look at them, check them."""


for command in (run, dump, regs, check, conformance, isa, targets, doctor):
    commands.add_command(command)


def main() -> None:
    """The entry point of the `warpwright` script."""
    commands(prog_name="warpwright")
