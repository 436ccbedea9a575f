"""`warpwright isa QUERY`: what an instruction takes, where it exists, what the emulator does with it; `--status` counts.

Needs `isa.ptx`, whose rows say all of it, and `isa_amdgcn` for AMD's intrinsics and mnemonics. Gives `isa`. A query is a
base (`ld`), a family (`mbarrier.arrive`), a dotted name (`ld.global.nc.v4.f32`), or part of a name, which lists the
families that have it.
"""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from ..isa.amdgcn.intrinsics import LLVM
from ..isa.amdgcn.lookup import by_target, names
from ..isa.ptx import Form, Match, NoMatch, bases, families, match_all
from ..isa.ptx.coverage import coverage, statuses
from ..isa.ptx.explain import entry, explain
from . import isa_amdgcn
from .choices import INSTRUCTION
from .draw import table
from .exits import Failed


@click.command()
@click.argument("query", type=INSTRUCTION, required=False)
@click.option("--status", is_flag=True, help="count the table: what there is, where, and how it is emulated")
@click.option(
    "--where", "places", is_flag=True, help="file:line of the row, its semantics, reference and cases"
)
@click.option("--json", "as_json", is_flag=True, help="the rows as data")
def isa(query: str | None, status: bool, places: bool, as_json: bool) -> None:
    """Explain the PTX instruction, family or part of a name that QUERY is, or AMD's intrinsic `amdgcn.NAME` or mnemonic."""
    if status:
        if query:
            raise click.UsageError("--status is of the whole table: leave QUERY out")
        count(as_json)
        return
    if not query:
        raise click.UsageError("name an instruction, a family or a part of a name, or ask for --status")
    if places:
        show_places(query, as_json)
        return
    if isa_amdgcn.show_mnemonic(query, as_json):
        return
    if query.removeprefix("llvm.").partition(".")[0] == isa_amdgcn.PREFIX:
        isa_amdgcn.show(query, as_json)
        return
    forms = matching(query)
    if forms:
        show(query, forms, as_json)
        return
    partial = containing(query)
    if not partial:
        raise Failed(_no_match(query))
    if as_json:
        click.echo(json.dumps([{"family": f, "summary": s, "section": n} for f, s, n in partial], indent=2))
    else:
        table(("family", "summary", "PTX ISA section"), partial)


def show_places(query: str, as_json: bool) -> None:
    """Where an instruction is defined, emulated, judged and tested."""
    from .where import places

    found = places(isa_amdgcn.plain(query), matching(query))
    if not found:
        raise Failed(_no_match(query))
    if as_json:
        click.echo(json.dumps([asdict(p) for p in found], indent=2))
    else:
        click.echo("\n".join(map(str, found)))


def count(as_json: bool) -> None:
    """The whole table in numbers."""
    found = coverage()
    if as_json:
        refused = {note: [f.syntax for f in forms] for note, forms in found.refused.items()}
        numbers = {**asdict(found), "refused": refused, "amdgcn": isa_amdgcn.counts()}
        click.echo(json.dumps(numbers, indent=2))
        return
    click.echo(
        f"{found.held} of {found.documented} families of the manual have rows, in {found.families} of the table"
    )
    click.echo(
        f"{found.forms} forms (rows), {found.spellings:,} spellings of them (legal combinations of modifiers)"
    )
    click.echo("\nwhere they exist:")
    table(("target", "forms"), list(found.targets.items()))
    click.echo("\nhow the emulator executes them (partly: some spellings are refused):")
    table(
        ("emulated", "forms", "share"),
        [(name, n, f"{100 * n / found.forms:.1f} %") for name, n in found.levels.items()],
    )
    click.echo("\nwhat it refuses, in part or in whole:")
    table(
        ("reason", "forms", "families"),
        [
            (note, len(forms), " ".join(dict.fromkeys(f.family for f in forms)))
            for note, forms in found.refused.items()
        ],
    )
    click.echo(f"\n{len(names())} amdgcn intrinsics that {LLVM} selects; where they exist:")
    table(("target", "intrinsics", "with overloads"), [(t, *n) for t, n in by_target().items()])


def matching(query: str) -> tuple[Form, ...]:
    """The forms of a base, a family, or a dotted name; none for a part of a name."""
    found = families().get(query)
    if found is None and query in bases():
        found = tuple(f for rows in families().values() for f in rows if f.base == query)
    if found is None:
        try:
            found = tuple(m.form for m in match_all(query))
        except NoMatch:
            return ()
    return found


def containing(part: str) -> list[tuple[str, str, str]]:
    """Families whose name or summary has `part`: name, summary, section."""
    words = part.lower()
    found = [
        (name, rows[0].summary, rows[0].section)
        for name, rows in families().items()
        if words in name or words in rows[0].summary.lower()
    ]
    return sorted(found, key=lambda f: (words not in f[0], f[0]))


def _no_match(query: str) -> str:
    try:
        explain(query)
    except NoMatch as none:
        lines = [f"error: {none}"]
        if none.expected:
            lines.append(f"  expected: {none.expected}")
        if none.suggestion:
            lines.append(f"  help: {none.suggestion}")
        return "\n".join(lines)
    return f"error: there is no instruction {query!r}"


def show(query: str, forms: tuple[Form, ...], as_json: bool) -> None:
    """Every form with what the emulator makes of it."""
    if as_json:
        found = [{**asdict(entry(f)), "emulator": emulated(query, f)} for f in forms]
        click.echo(json.dumps(found, indent=2))
        return
    family = None
    more = [name for name, _, _ in containing(query) if name not in {f.family for f in forms}]
    for form in forms:
        if form.family != family:
            family = form.family
            click.echo(f"{click.style(family, bold=True)}: {form.summary} (PTX ISA {form.section})")
        click.echo(_indent(str(entry(form))))
        for level, note in emulated(query, form).items():
            click.echo(f"      emulator: {level}{' (' + '; '.join(note) + ')' if note else ''}")
    if more:
        click.echo(f"see also: {', '.join(more)}")


def emulated(query: str, form: Form) -> dict[str, list[str]]:
    """How the emulator executes what `query` means of a form: level -> its bounds or reasons."""
    asked = _is(query, form) if "." in query else None
    found: dict[str, list[str]] = {}
    for status in (asked.status,) if asked else statuses(form):
        notes = found.setdefault(status.level, [])
        if status.note:
            notes.append(status.note)
    return found


def _is(name: str, form: Form) -> Match | None:
    """`name` read as this form, where it is one of its spellings."""
    try:
        return next((m for m in match_all(name) if m.form is form), None)
    except NoMatch:
        return None


def _indent(text: str) -> str:
    return "\n".join("  " + line for line in text.splitlines())
