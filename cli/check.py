"""`warpwright check FILE...`: every case of every file on every device, against its NumPy reference.

Needs `files`, `runtime.check`. Gives `check`. A wrong result is shown with the first wrong element and the thread and
Python line that wrote it last.
"""

from __future__ import annotations

import fnmatch
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from ..runtime.case import Case
from ..runtime.check import Outcome, check_case, fits
from ..runtime.devices import EMULATED
from ..runtime.devices import devices as present
from .choices import DEVICE, open_device
from .draw import progress
from .exits import FAILED, Failed
from .files import cases, load


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option(
    "--device",
    "chosen",
    type=DEVICE,
    multiple=True,
    help="may be repeated (default: every device present, and the emulators of AMD targets)",
)
@click.option("--filter", "pattern", default="*", help="only cases whose KERNEL:NAME matches this pattern")
@click.option("--json", "as_json", is_flag=True, help="every outcome as data")
def check(files: tuple[Path, ...], chosen: tuple[str, ...], pattern: str, as_json: bool) -> None:
    """Run the cases of FILES and compare with their references."""
    where = list(dict.fromkeys(chosen or [*present(), *EMULATED]))
    for name in where:
        open_device(name)
    work = [(file, case) for file in files for case in cases(load(file), file) if _chosen(case, pattern)]
    if not work:
        raise click.UsageError(f"no case matches {pattern!r}")
    runs = [(device, file, case) for device in where for file, case in work if fits(case, device)]
    done: list[tuple[Path, Outcome]] = []
    with progress(len(runs)) as step:
        for device, file, case in runs:
            outcome = check_case(case, device)
            done.append((file, outcome))
            step(f"{file.stem} {case.name} on {device}")
    if not done:
        left_out(work, where)
        raise Failed(f"nothing was checked: no case is for {', '.join(where)}")
    if as_json:
        click.echo(json.dumps([{"file": str(f), **o.as_data()} for f, o in done], indent=2))
    else:
        report(done)
        left_out(work, where)
    if any(not outcome.ok for _, outcome in done):
        raise click.exceptions.Exit(FAILED)


def _chosen(case: Case, pattern: str) -> bool:
    label = f"{case.kernel.__name__}:{case.name}"
    return fnmatch.fnmatchcase(label, pattern) or pattern in label


def report(done: Iterable[tuple[Path, Outcome]]) -> None:
    """A line a file and device, under it what went wrong."""
    groups: dict[tuple[Path, str], list[Outcome]] = defaultdict(list)
    for file, outcome in done:
        groups[file, outcome.device].append(outcome)
    for (file, device), outcomes in groups.items():
        wrong = [o for o in outcomes if not o.ok]
        seconds = sum(o.seconds for o in outcomes)
        cases_text = f"{len(outcomes)} case{'s' * (len(outcomes) != 1)}"
        said = click.style(f"{len(wrong)} of {cases_text} FAILED", fg="red") if wrong else f"{cases_text} ok"
        click.echo(f"{file}  {device}  {said}  {seconds:.2f} s")
        for first, others in _alike(wrong):
            click.echo(_indent(describe(first)))
            if others:
                click.echo(f"    the same in {len(others)} more: {', '.join(repr(o.case) for o in others)}")
        for advice in dict.fromkeys(d for o in outcomes for d in o.advice):
            click.echo(_indent(advice.render()))
    total = sum(map(len, groups.values()))
    failed = sum(not o.ok for outcomes in groups.values() for o in outcomes)
    click.echo(f"{total - failed} of {total} right")


def _alike(wrong: Iterable[Outcome]) -> Iterator[tuple[Outcome, list[Outcome]]]:
    """Each mistake once, with the other cases that it stops: a kernel that is refused is refused in all its cases."""
    groups: dict[object, list[Outcome]] = {}
    for outcome in wrong:
        groups.setdefault((outcome.kernel, outcome.problem) if outcome.problem else outcome, []).append(
            outcome
        )
    for first, *others in groups.values():
        yield first, others


def left_out(work: Iterable[tuple[Path, Case]], where: Iterable[str]) -> None:
    """A line for each file and device whose kernels are written for another target."""
    for device in where:
        for file, target in dict.fromkeys(
            (f, c.kernel.target.name) for f, c in work if c.kernel.target is not None and not fits(c, device)
        ):
            click.echo(f"{file}  {device}  left out: written for {target}")


def describe(outcome: Outcome) -> str:
    """What went wrong in a case."""
    head = f"{outcome.kernel}, case {outcome.case!r}, on {outcome.device}:"
    if outcome.difference is None:
        return f"{head}\n{outcome.problem}"
    d = outcome.difference
    index = ", ".join(map(str, d.index))
    lines = [
        f"{head} {d.array}[{index}] is wrong ({d.count} of {d.total} elements differ)",
        f"  expected: {d.expected!s}",
        f"  found:    {d.found!s}",
    ]
    writer = outcome.writer
    there = "" if outcome.device.startswith("emu") else "on the emulator "
    if writer is None:
        lines.append(f"  {there}no thread wrote it")
    else:
        lines.append(f"  {there}last written by {writer} with {writer.instruction}")
        if writer.location is not None:
            lines.append(f"  at {writer.location}: {_source(writer.location.file, writer.location.line)}")
    return "\n".join(lines)


def _source(file: str, line: int) -> str:
    import linecache

    return linecache.getline(file, line).strip()


def _indent(text: str) -> str:
    return "\n".join("    " + line for line in text.splitlines())
