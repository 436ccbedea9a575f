"""All mnemonics that the emulator knows, by name.

Needs the chapters. Gives `ROWS`. Invariant: a name has one row.
"""

from __future__ import annotations

from . import control, lanes, lds, matrix, memory, scalar, valu
from .mnemonics import Row, Status

ROWS: dict[str, Row] = {}


def _collect() -> None:
    chapters = [scalar.ROWS, control.ROWS, memory.ROWS, lds.ROWS, lanes.ROWS, valu.ROWS, matrix.ROWS]
    for chapter in chapters:
        for name, row in chapter.items():
            known = ROWS.get(name)
            if known is not None and Status.REFUSED not in (known.status, row.status):
                raise ValueError(f"two rows for {name}")
            if known is None or known.status is Status.REFUSED:
                ROWS[name] = row


_collect()
