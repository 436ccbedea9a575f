"""Intrinsics by name: which forms there are, and what a dotted name means.

Needs the rows. Gives `names`, `forms`, `match`, `by_target` and `NoIntrinsic`. Invariant: a line of the table is read
when its name is first asked for, so that importing costs no more than splitting the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from ..names import python_name
from .intrinsics import LEFT_OUT, ROWS
from .notation import Form, read_row
from .target_groups import groups
from .targets import TARGETS


class NoIntrinsic(Exception):
    """A name that no row has: what is said of it, and the nearest name."""

    def __init__(self, message: str, expected: str = "", suggestion: str | None = None) -> None:
        super().__init__(message)
        self.message, self.expected, self.suggestion = message, expected, suggestion


@dataclass(frozen=True, slots=True)
class Match:
    """A dotted name: the intrinsic and the overload that it asks for (`.v4f32`; empty: the arguments decide)."""

    name: str
    suffix: str


@cache
def _lines() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in ROWS.strip().splitlines():
        found.setdefault(line.partition("|")[0].strip(), []).append(line)
    return found


@cache
def left_out() -> dict[str, str]:
    """Intrinsics of the library that have no row: name -> the reason."""
    return {
        name: reason.strip()
        for line in LEFT_OUT.strip().splitlines()
        for reason, _, some in [line.partition(":")]
        for name in some.split()
    }


@cache
def names() -> tuple[str, ...]:
    """Every intrinsic that has a row, without `llvm.amdgcn.`."""
    return tuple(sorted(_lines()))


@cache
def forms(name: str) -> tuple[Form, ...]:
    """The rows of an intrinsic; none for an unknown name."""
    return tuple(read_row(line, groups()) for line in _lines().get(name, ()))


@cache
def overloads(name: str) -> tuple[tuple[str, Form], ...]:
    """The rows of an intrinsic, each of their overloads a form of its own, with LLVM's suffix."""
    bound = (f.bound(b) for f in forms(name) for b in f.bindings)
    return tuple((f.suffix, f) for f in bound)


def _parts(dotted: str) -> list[str]:
    """The parts of a name. A machine's mnemonic has underscores where LLVM has dots: `16x16x16bf16_1k` is two parts."""
    whole = dotted.replace("_", ".")
    if dotted not in _lines() and whole in _lines():
        return whole.split(".")
    return dotted.split(".")


@cache
def match(dotted: str) -> Match:
    """The intrinsic that a name begins with, the longest, and what follows it. Raises NoIntrinsic."""
    parts = _parts(dotted)
    for end in range(len(parts), 0, -1):
        name = ".".join(parts[:end])
        if name in _lines():
            suffix = "".join("." + p for p in parts[end:])
            known = {s for s, _ in overloads(name)}
            if not suffix or any((s + ".").startswith(suffix + ".") for s in known):
                return Match(name, suffix)
            raise NoIntrinsic(
                f"amdgcn.{name} has no overload {suffix}",
                " ".join(sorted(known)) if known != {""} else "no suffix",
                f"amdgcn.{python_name(name)}",
            )
    if dotted in left_out():
        raise NoIntrinsic(f"amdgcn.{dotted} is left out: {left_out()[dotted]}")
    near = get_close_matches(dotted, names(), 1, 0.6)
    if not near:
        near = [n for n in names() if n.startswith(dotted + ".")][:1]
    raise NoIntrinsic(
        f"there is no intrinsic amdgcn.{dotted}",
        suggestion=f"did you mean amdgcn.{python_name(near[0])}?" if near else None,
    )


def by_target() -> dict[str, tuple[int, int]]:
    """Target -> how many intrinsics it has, and how many overloads of them."""
    found = dict.fromkeys(TARGETS, (0, 0))
    for name in names():
        for target in frozenset().union(*(f.targets for f in forms(name))):
            count = sum(len(f.bindings) for f in forms(name) if target in f.targets)
            found[target] = (found[target][0] + 1, found[target][1] + count)
    return found
