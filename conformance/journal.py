"""The journal of a run: outcomes as they come, one JSON object a line, so that a killed run goes on.

Needs `execute`. Gives `Journal`. Invariant: a line is written whole or, at the end of a killed run, not read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .execute import Outcome


class Journal:
    """Outcomes kept in a file (or nowhere). `settings` are what the outcomes depend on: another run's are not taken."""

    def __init__(self, path: Path | None, settings: dict[str, Any]) -> None:
        self.path, self.settings = path, settings
        self.done: dict[str, Outcome] = {}
        if path is not None and path.exists():
            self._read(path)
        elif path is not None:
            path.write_text(json.dumps({"settings": settings}) + "\n", encoding="utf-8")

    def _read(self, path: Path) -> None:
        lines = path.read_text(encoding="utf-8").splitlines()
        head = _parsed(lines[0]) if lines else None
        if head is None or head.get("settings") != self.settings:
            raise ValueError(
                f"{path} is of another run: {head.get('settings') if head else 'it has no first line'}"
            )
        for line in lines[1:]:
            found = _parsed(line)
            if found is not None:
                self.done[found["name"]] = Outcome(**found)
        # a last line that was cut off must not be glued to the next
        whole = path.with_name(path.name + ".new")
        kept = [lines[0], *(json.dumps(o.as_data()) for o in self.done.values())]
        whole.write_text("\n".join(kept) + "\n", encoding="utf-8")
        whole.replace(path)

    def add(self, outcomes: Iterable[Outcome]) -> None:
        """Take outcomes in and write them down."""
        text = []
        for o in outcomes:
            self.done[o.name] = o
            text.append(json.dumps(o.as_data()) + "\n")
        if self.path is not None:
            with self.path.open("a", encoding="utf-8") as file:
                file.write("".join(text))


def _parsed(line: str) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
