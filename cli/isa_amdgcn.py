"""`warpwright isa amdgcn.NAME`: what an intrinsic of LLVM's AMDGPU target takes and gives, and which targets have it.

Needs `isa.amdgcn`. Gives `PREFIX`, `show` and `counts`. A query is a name (`amdgcn.rcp`), the beginning of names
(`amdgcn.mfma`), or a part of some.
"""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from ..isa.amdgcn.explain import Entry, explain
from ..isa.amdgcn.intrinsics import LLVM
from ..isa.amdgcn.lookup import NoIntrinsic, by_target, left_out, match, names
from .exits import Failed

PREFIX = "amdgcn"


def show(query: str, as_json: bool) -> None:
    """Every row that the query means."""
    name = query.removeprefix("llvm.").removeprefix(PREFIX).removeprefix(".")
    found = explain(name) if name else []
    if not found and name:
        found = _named_with_overload(name)
    if as_json:
        click.echo(json.dumps([asdict(e) for e in found], indent=2))
        return
    if not name:
        click.echo(
            f"{len(names())} intrinsics; docs/amdgcn lists them, `warpwright isa amdgcn.mfma` prints a family"
        )
    for i, entry in enumerate(found):
        first, _, rest = str(entry).partition("\n")
        if i:
            click.echo()
        click.echo(click.style(first, bold=True) + ("\n" + rest if rest else ""))


def _named_with_overload(name: str) -> list[Entry]:
    try:
        return explain(match(name).name)
    except NoIntrinsic as no:
        help_ = f"\n  help: {no.suggestion}" if no.suggestion else ""
        expected = f"\n  expected: {no.expected}" if no.expected else ""
        raise Failed(f"error: {no.message}{expected}{help_}") from None


def counts() -> dict[str, object]:
    """The table in numbers."""
    return {
        "llvm": LLVM,
        "intrinsics": len(names()),
        "left_out": len(left_out()),
        "targets": {t: {"intrinsics": n, "overloads": m} for t, (n, m) in by_target().items()},
    }
