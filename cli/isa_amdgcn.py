"""`warpwright isa amdgcn.NAME`, `warpwright isa v_add_f32`: what an intrinsic of LLVM's AMDGPU target or a mnemonic of the
assembly takes and gives, and which targets have it.

Needs `isa.amdgcn`. Gives `PREFIX`, `plain`, `show`, `show_mnemonic` and `counts`. A query is a name (`amdgcn.rcp`), the
beginning of names (`amdgcn.mfma`), or a part of some.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict

import click

from ..isa.amdgcn.available import CHIPS
from ..isa.amdgcn.explain import Entry, explain
from ..isa.amdgcn.intrinsics import LLVM
from ..isa.amdgcn.lookup import NoIntrinsic, by_target, left_out, match, names
from ..isa.amdgcn.mnemonics import Row
from ..isa.amdgcn.table import ROWS
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


#: What may stand behind a mnemonic to say its encoding; the row is of all of them.
_ENCODING = re.compile(r"_(e32|e64|dpp|sdwa|e64_dpp)$")


def plain(query: str) -> str:
    """A mnemonic without the suffix of an encoding, an intrinsic without LLVM's prefixes."""
    return _ENCODING.sub("", query).removeprefix("llvm.")


def show_mnemonic(query: str, as_json: bool) -> bool:
    """The row of a mnemonic, or the names that begin with the query; False where there is none."""
    found = [ROWS[n] for n in [plain(query)] if n in ROWS]
    if not found and re.match(r"(v|s|ds|global|flat|scratch|buffer)_", query):
        found = [row for name, row in sorted(ROWS.items()) if name.startswith(query)]
    if not found:
        return False
    if as_json:
        rows = [{**asdict(row), "status": row.status.value, "chips": chips(row)} for row in found]
        click.echo(json.dumps(rows, indent=2))
        return True
    for row in found:
        click.echo(click.style(row.name, bold=True) + f"  ({row.kind})")
        click.echo(
            f"    destinations: {' '.join(row.dst) or 'none'}   sources: {' '.join(row.src) or 'none'}"
        )
        click.echo(f"    emulator: {row.status.value}{f' ({row.note})' if row.note else ''}")
        if where := chips(row):
            click.echo(f"    on {' '.join(where)}")
    return True


def chips(row: Row) -> list[str]:
    """The chips whose assembler takes a vector or matrix instruction; empty for others, of which no table says it."""
    return sorted(CHIPS.get(row.name, ()), key=lambda chip: (len(chip), chip))
