"""`warpwright isa QUERY`: what an instruction takes, where it exists, what the emulator does with it.

Needs `isa.ptx.explain` and the emulator's table of support. Gives `isa`. A query is a base (`ld`), a family
(`mbarrier.arrive`), a dotted name (`ld.global.nc.v4.f32`), or part of a name, which lists the families that have it.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Iterator
from dataclasses import asdict

import click

from ..isa.ptx import Form, NoMatch, bases, families, match_all
from ..isa.ptx.explain import entry, explain
from .choices import INSTRUCTION
from .draw import table
from .exits import Failed

#: Spellings of a form that are tried (its rules forbid many), and those that are looked up in the emulator's table.
TRIED, LOOKED_UP = 400, 24


@click.command()
@click.argument("query", type=INSTRUCTION)
@click.option("--json", "as_json", is_flag=True, help="the rows as data")
def isa(query: str, as_json: bool) -> None:
    """Explain the PTX instruction, family or part of a name that QUERY is."""
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
    from ..runtime.emulator import support

    names = [query] if "." in query and _is(query, form) else spellings(form)
    found: dict[str, list[str]] = {}
    for name in names:
        answer = support(name)
        notes = found.setdefault(answer.level, [])
        if answer.note and answer.note not in notes:
            notes.append(answer.note)
    return found


def spellings(form: Form) -> Iterator[str]:
    """Dotted names that are the form: some of all that there are, the same ones every time."""
    places: list[list[str]] = []
    for group in form.groups:
        spelled = [""]
        for modifier in group.items:
            spelled = [f"{s}.{c.text}" for s in spelled for c in modifier.choices]
        places.append(spelled + [""] * group.optional)
    total = math.prod(map(len, places))
    found = 0
    for index in random.Random(0).sample(range(total), min(total, TRIED)):
        name = form.base
        for place in places:
            index, at = divmod(index, len(place))
            name += place[at]
        if _is(name, form):
            yield name
            found += 1
            if found == LOOKED_UP:
                return


def _is(name: str, form: Form) -> bool:
    try:
        return any(m.form is form for m in match_all(name))
    except NoMatch:
        return False


def _indent(text: str) -> str:
    return "\n".join("  " + line for line in text.splitlines())
