"""All mnemonics that the emulator knows, by name.

Needs the chapters. Gives `ROWS` and `CHAPTERS`. Invariant: a name has one row.
"""

from __future__ import annotations

from . import control, lanes, lds, matrix, memory, scalar, valu
from .mnemonics import Row, Status

CHAPTERS = (scalar, control, memory, lds, lanes, valu, matrix)
ROWS: dict[str, Row] = {}


def _collect() -> None:
    for chapter in CHAPTERS:
        for name, row in chapter.ROWS.items():
            known = ROWS.get(name)
            if known is not None and Status.REFUSED not in (known.status, row.status):
                raise ValueError(f"two rows for {name}")
            if known is None or known.status is Status.REFUSED:
                ROWS[name] = row


_collect()
