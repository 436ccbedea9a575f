"""`warpwright conformance`: every instruction on a device against exact references.

Needs the conformance package; Dask where `--dask` asks for it. Gives `conformance`. Exit codes: 0 all right, 1 something is
wrong, 2 a wrong command line, 3 a missing tool or device.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import Any

import click

from .draw import progress
from .exits import FAILED, Missing
from .files import writable

_FILE = click.Path(dir_okay=False, path_type=Path)
_OLD = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.option("--device", default="emu", show_default=True, help="emu, emu:TARGET, cuda:N or hip:N")
@click.option(
    "--filter", "pattern", default="*", help="cases whose name holds this, or a glob of names or families"
)
@click.option("--seed", default=0, show_default=True, help="of the random operands")
@click.option(
    "--jobs",
    default=0,
    type=click.IntRange(min=0),
    help="worker processes (default: one a core; 1: none, all in this process)",
)
@click.option("--quick", is_flag=True, help="few operands a case")
@click.option("--json", "json_file", type=_FILE, help="write every outcome as JSON")
@click.option("--junit", type=_FILE, help="write a JUnit XML report")
@click.option("--html", type=_FILE, help="write a page")
@click.option("--resume", type=_FILE, help="keep a journal in this file, and go on from it where it is there")
@click.option("--compare", nargs=2, type=_OLD, help="compare two JSON reports instead of running")
@click.option("--dask", "address", help="run on a Dask scheduler at this address")
@click.option(
    "--assembler",
    multiple=True,
    help="ptxas=PATH: assemble the cases with it at -O0 and -O3, and run them on a GPU (may be repeated)",
)
@click.option("--case", "name", help="one case by its name, told in full")
@click.option("--operands", help="with --case: the values of its inputs, in order: 0x..,0x..")
@click.option("--litmus", "litmus_only", is_flag=True, help="only the litmus tests of the memory model")
def conformance(
    device: str,
    pattern: str,
    seed: int,
    jobs: int,
    quick: bool,
    json_file: Path | None,
    junit: Path | None,
    html: Path | None,
    resume: Path | None,
    compare: tuple[Path, Path] | None,
    address: str | None,
    assembler: tuple[str, ...],
    name: str | None,
    operands: str | None,
    litmus_only: bool,
) -> None:
    """Compare what a device computes with exact references, instruction by instruction."""
    for file in (json_file, junit, html, resume):
        writable(file)
    if (litmus_only or assembler) and device.startswith(("emu:gfx", "hip")):
        raise click.UsageError("litmus tests and assemblers are NVIDIA's: run on emu or cuda")
    if compare:
        _compare(*compare)
    elif name is not None:
        _one(name, operands, device, seed, quick)
    elif assembler:
        _assemble(assembler, device, pattern, seed, jobs, quick)
    elif litmus_only:
        _litmus(device, quick)
    else:
        report = _run(device, pattern, seed, jobs, quick, resume, address)
        _write(report, json_file, junit, html)
        _show(report)
        if report.failures:
            raise click.exceptions.Exit(FAILED)


def _run(
    device: str, pattern: str, seed: int, jobs: int, quick: bool, resume: Path | None, address: str | None
) -> Any:
    import os

    from ..conformance.journal import Journal
    from ..conformance.report import Report
    from ..conformance.runner import Settings, run
    from ..conformance.suites import suite_of
    from .choices import open_device

    if address is None:
        open_device(device)
    start = time.perf_counter()
    settings = Settings(device, seed, quick)
    suite = suite_of(device)
    names = [case.name for case in suite.cases(pattern)]
    if not names:
        raise click.UsageError(f"no case matches {pattern!r}")
    try:
        journal = Journal(resume, settings.as_data())
    except ValueError as other:
        raise click.UsageError(str(other)) from other
    with progress(len(names)) as step:
        found = run(
            names, settings, jobs or os.cpu_count() or 1, journal,
            lambda n: _steps(step, n, device), _dask(address) if address else None,
        )  # fmt: skip
    uncovered, refused = suite.coverage() if pattern == "*" else ([], {})
    seconds = time.perf_counter() - start
    return Report(found, settings.as_data(), uncovered, seconds, refused)


def _steps(step: Any, count: int, device: str) -> None:
    for _ in range(count):
        step(f"conformance of {device}")


def _dask(address: str) -> Executor:
    try:
        from distributed import Client
    except ImportError as missing:
        raise Missing("--dask needs the package dask: pip install 'warpwright[dask]'") from missing
    executor: Executor = Client(address).get_executor()
    return executor


def _write(report: Any, json_file: Path | None, junit: Path | None, html: Path | None) -> None:
    if json_file:
        report.write_json(json_file)
    if junit:
        report.write_junit(junit)
    if html:
        from ..conformance.page import write_page

        write_page(report, html)


def _show(report: Any) -> None:
    """The table, the first counterexample of each row, what was refused, and one line to sum up."""
    import sys

    from rich.console import Console
    from rich.table import Table

    from ..conformance.report import describe

    table = Table(
        "family", "type", "right", "wrong", "refused", "tuples", "worst ulp", box=None, pad_edge=False
    )
    for row in report.rows():
        wrong = f"[red]{row.failed}[/red]" if row.failed else "0"
        table.add_row(
            row.family,
            row.kind,
            str(row.passed),
            wrong,
            str(row.refused),
            f"{row.tuples:,}",
            f"{row.ulp:.3g}",
        )
    Console(highlight=False, width=None if sys.stdout.isatty() else 200).print(table)
    for row in report.rows():
        if row.first is not None:
            click.echo(f"{describe(row.first)}\n    {row.first.reproduction}")
    for why, outcomes in report.refusals().items():
        click.echo(f"refused, {len(outcomes)} cases ({outcomes[0].family} ...): {why}")
    for why, forms in report.refused_forms.items():
        click.echo(f"refused by the emulator, {len(forms)} forms ({forms[0].partition(' ')[0]} ...): {why}")
    for form in report.uncovered:
        click.echo(f"uncovered: {form}")
    click.echo(report.summary())


def _compare(before: Path, after: Path) -> None:
    from ..conformance.report import compare, load

    found = compare(load(before), load(after))
    for d in found:
        click.echo(f"{d.name}: {d.before or 'not run'} -> {d.after or 'not run'}: {d.detail}")
    click.echo(f"{len(found)} cases differ")
    if found:
        raise click.exceptions.Exit(FAILED)


def _one(name: str, operands: str | None, device: str, seed: int, quick: bool) -> None:
    """One case, told in full: its kernel, and each output beside what was wanted."""
    from ..conformance.suites import suite_of

    suite = suite_of(device)
    try:
        case = suite.find(name)
    except KeyError as unknown:
        raise click.UsageError(str(unknown.args[0])) from unknown
    try:
        text, right = suite.show(case, operands, seed, quick)
    except ValueError as wrong:
        raise click.UsageError(str(wrong)) from wrong
    click.echo(text)
    if not right:
        raise click.exceptions.Exit(FAILED)


def _assemble(
    assemblers: Sequence[str], device: str, pattern: str, seed: int, jobs: int, quick: bool
) -> None:
    """What the assemblers accept; on a GPU, what their cubins compute."""
    import os

    from ..conformance.assemblers import assemble_all, parse_assemblers, run_all
    from ..conformance.catalogue import cases
    from ..conformance.runner import Settings, run
    from .choices import open_device

    try:
        tools = parse_assemblers(assemblers)
    except ValueError as wrong:
        raise click.UsageError(str(wrong)) from wrong
    chosen = list(cases(pattern))
    if device == "emu":
        found = assemble_all(chosen, tools)
    else:
        open_device(device)
        names = [c.name for c in chosen]
        workers = jobs or os.cpu_count() or 1
        found = run_all(tools, lambda a: run(names, Settings(device, seed, quick, a), workers))
    for line in found.differences:
        click.echo(line)
    click.echo(found.summary)
    if found.differences:
        raise click.exceptions.Exit(FAILED)


def _litmus(device: str, quick: bool) -> None:
    from ..conformance import litmus, proxy_litmus

    results = [*litmus.run_all(device, quick), *proxy_litmus.run_all(device, quick)]
    for r in results:
        seen = ", ".join(f"{o}: {n}" for o, n in r.seen.items())
        word = click.style("FORBIDDEN SEEN", fg="red") if r.broken else "ok"
        click.echo(f"{r.name}  {word}  {seen}")
    broken = sum(bool(r.broken) for r in results)
    click.echo(f"{len(results)} litmus tests, {broken} with a forbidden outcome")
    if broken:
        raise click.exceptions.Exit(FAILED)
