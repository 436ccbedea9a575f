"""`warpwright run FILE`: call the file's `main()` on a device.

Needs `files`, `choices`. Gives `run`. The program sees `sys.argv` as if Python had run it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ..runtime.devices import using
from .choices import DEVICE, open_device
from .files import load, told_at_its_line


@click.command(context_settings={"ignore_unknown_options": True})
@click.option("--device", type=DEVICE, help="emu, cuda or cuda:N (default: the best one present)")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("args", nargs=-1, type=click.UNPROCESSED)
def run(file: Path, device: str | None, args: tuple[str, ...]) -> None:
    """Run main() of FILE; ARGS become its sys.argv."""
    if device is not None:
        open_device(device)
    sys.argv = [str(file), *args]
    module = load(file)
    main = getattr(module, "main", None)
    if main is None:
        raise click.UsageError(f"{file} has no function main()")
    with told_at_its_line(file):
        if device is None:
            main()
            return
        with using(device):
            main()
