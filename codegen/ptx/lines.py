"""From a line of PTX text to the line of whoever wrote it.

Needs PTX text. Gives `LineMap(text, filename)`: `locate(n)` answers the source location that the `.loc`
before PTX line n names, within its function; else the PTX line itself, which `Diagnostic` can then show.
"""

from __future__ import annotations

import linecache
import re

from ..diagnostics import Location

_FILE = re.compile(r'^\s*\.file\s+(\d+)\s+"((?:\\.|[^"\\])*)"', re.M)
_LOC = re.compile(r"^\s*\.loc\s+(\d+)\s+(\d+)\s+(\d+)")
_HEAD = re.compile(r"^\s*(?:\.(?:visible|extern|weak)\s+)*\.(?:entry|func)\b(?:\s*\([^)]*\))?\s*([%$\w]+)?")


class LineMap:
    """Lines count from 1."""

    def __init__(self, text: str, filename: str = "<ptx>") -> None:
        self.filename = filename
        self.lines = text.splitlines()
        self.files = {int(m[1]): m[2] for m in _FILE.finditer(text)}
        linecache.cache[filename] = (len(text), None, [line + "\n" for line in self.lines], filename)

    def locate(self, number: int) -> Location:
        """Where PTX line `number` comes from."""
        for i in range(min(number, len(self.lines)) - 1, -1, -1):
            m = _LOC.match(self.lines[i])
            if m and int(m[1]) in self.files:
                return Location(self.files[int(m[1])], int(m[2]), int(m[3]))
            if _HEAD.match(self.lines[i]):
                break
        return Location(self.filename, number)

    def first(self, mnemonic: str) -> int:
        """The first line of PTX with an instruction; 0 where there is none."""
        found = re.compile(rf"(?:^|[\s;{{]){re.escape(mnemonic)}\b")
        return next((n for n, line in enumerate(self.lines, 1) if found.search(line.partition("//")[0])), 0)

    def function(self, name: str) -> Location:
        """Where a function begins: its first `.loc`, else its own line."""
        for i, line in enumerate(self.lines):
            m = _HEAD.match(line)
            if m and m[1] == name:
                return self._first_loc(i + 1) or Location(self.filename, i + 1)
        return Location(self.filename, 0)

    def _first_loc(self, start: int) -> Location | None:
        for line in self.lines[start:]:
            m = _LOC.match(line)
            if m and int(m[1]) in self.files:
                return Location(self.files[int(m[1])], int(m[2]), int(m[3]))
            if _HEAD.match(line):
                return None
        return None

    def text(self, number: int) -> str:
        return self.lines[number - 1].strip() if 0 < number <= len(self.lines) else ""
