"""Which line of Python an instruction of LLVM IR text comes from, through the text's own debug locations.

Needs IR text. Gives `DebugLines`. Invariant: nothing is guessed: a line without a location gets that of its function, a
text without debug information `UNKNOWN`.
"""

from __future__ import annotations

import os
import re
from functools import cached_property

from ..diagnostics import UNKNOWN, Location

_NODE = re.compile(r"^!(\d+) = (?:distinct )?!(DI\w+)\((.*)\)\s*$")
_FIELD = re.compile(r'(\w+): ("[^"]*"|[^,"()]+)')
_DBG = re.compile(r"!dbg !(\d+)")
_DEFINE = re.compile(r'^define\b[^@]*@(?:"([^"]+)"|([\w.$-]+))\(')


class DebugLines:
    """Locations of a module. Lines of the text count from 1."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines()

    @cached_property
    def _nodes(self) -> dict[str, tuple[str, dict[str, str]]]:
        matches = (_NODE.match(line) for line in self.lines if line.startswith("!"))
        return {f"!{m[1]}": (m[2], dict(_FIELD.findall(m[3]))) for m in matches if m}

    @cached_property
    def _functions(self) -> list[tuple[int, str, Location]]:
        """First line, name and location of each definition."""
        found = []
        for number, line in enumerate(self.lines, 1):
            if m := _DEFINE.match(line):
                dbg = _DBG.search(line)
                found.append((number, m[1] or m[2], self._scope(f"!{dbg[1]}") if dbg else UNKNOWN))
        return found

    def at(self, number: int) -> Location:
        """The location of line `number` of the text."""
        line = self.lines[number - 1] if 0 < number <= len(self.lines) else ""
        dbg = _DBG.search(line)
        if dbg and (found := self._location(f"!{dbg[1]}")) is not UNKNOWN:
            return found
        before = [place for first, _, place in self._functions if first <= number]
        return before[-1] if before else self.first()

    def function(self, name: str) -> Location:
        """Where a function is defined."""
        return next((place for _, named, place in self._functions if named == name), self.first())

    def first(self) -> Location:
        """Where the first function that says so is defined."""
        return next((place for _, _, place in self._functions if place is not UNKNOWN), UNKNOWN)

    def named(self, file: str, line: int, col: int) -> Location:
        """A location that LLVM printed: with its folder and its callers where the text knows it."""
        known = [
            place
            for key, (kind, _) in self._nodes.items()
            if kind == "DILocation"
            and ((place := self._location(key)).line, place.col) == (line, col)
            and place.file.endswith(file)
        ]
        if known:
            return known[0]
        for kind, fields in self._nodes.values():
            if kind == "DIFile" and _text(fields.get("filename", "")) == file:
                return Location(_path(fields), line, col)
        return Location(file, line, col)

    def mentioning(self, *words: str) -> list[Location]:
        """Locations of the instructions whose text has all the `words`, each once."""
        found = (
            self.at(number)
            for number, line in enumerate(self.lines, 1)
            if line[:1] in (" ", "\t") and all(w in line for w in words)
        )
        return list(dict.fromkeys(found))

    def _location(self, key: str) -> Location:
        kind, fields = self._nodes.get(key, ("", {}))
        if kind != "DILocation":
            return UNKNOWN
        line, col = int(fields.get("line", 0)), int(fields.get("column", 0))
        called = fields.get("inlinedAt", "").strip()
        caller = self._location(called) if called else UNKNOWN
        place = self._scope(fields.get("scope", ""))
        return Location(place.file, line, col, caller=None if caller is UNKNOWN else caller)

    def _scope(self, key: str) -> Location:
        """The file of a scope, and the line where it starts."""
        _, fields = self._nodes.get(key.strip(), ("", {}))
        if "file" in fields:
            _, file = self._nodes.get(fields["file"].strip(), ("", {}))
            return Location(_path(file), int(fields.get("line", 0)))
        return self._scope(fields["scope"]) if "scope" in fields else UNKNOWN


def _path(fields: dict[str, str]) -> str:
    return os.path.join(_text(fields.get("directory", '""')), _text(fields.get("filename", '""')))


def _text(quoted: str) -> str:
    """A string of IR text: bytes that are not printable, quotes and backslashes are \\XX."""
    raw = quoted.strip().strip('"').encode()
    return re.sub(rb"\\([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), raw).decode(errors="replace")
