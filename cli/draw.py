"""Drawing on a terminal: tables and a progress bar.

Needs rich, loaded when something is drawn. Gives `table`, `progress`. Invariant: where output is no terminal, a table is
plain text of full width, and a line at intervals stands for the bar.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any


def table(heads: Sequence[str], rows: Sequence[Sequence[Any]], title: str | None = None) -> None:
    """Print rows under heads."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(width=None if sys.stdout.isatty() else 200)
    drawn = Table(
        *heads,
        box=box.SIMPLE_HEAD if sys.stdout.isatty() else None,
        title=title,
        title_justify="left",
        pad_edge=False,
    )
    for row in rows:
        drawn.add_row(*(Text(str(cell)) for cell in row))
    console.print(drawn)


@contextmanager
def progress(total: int) -> Iterator[Callable[[str], None]]:
    """A bar on standard error over `total` steps; the function given back takes what comes next and steps on."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        yield _lines(total)
        return
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda what: bar.update(task, advance=1, description=what)


#: Seconds between two lines of progress.
INTERVAL = 30.0


def _lines(total: int) -> Callable[[str], None]:
    """A step that prints a line where `INTERVAL` has passed since the last one."""
    start = last = time.monotonic()
    done = 0

    def step(what: str) -> None:
        nonlocal last, done
        done += 1
        now = time.monotonic()
        if now - last >= INTERVAL:
            last = now
            print(f"{done} of {total}, {now - start:.0f} s: {what}", file=sys.stderr, flush=True)

    return step
