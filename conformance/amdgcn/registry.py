"""From the name of an instruction to what is right for it.

Needs the rows. Gives `Setting`, `reference`, `reference_of`, `NAMES`. Invariant: a reference takes the bits of an
instruction's operands as whole numbers, in the order of its row, and gives the bits of its result, a tuple of them where
there are several, `Near` where a bound is stated, or None where anything is right; it shares nothing with the emulator.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from ...isa.amdgcn.table import ROWS

Reference = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Setting:
    """The chip, the MODE register, and what of an instruction's modifiers its result depends on."""

    target: str = "gfx942"
    round_f32: int = 0
    round_f16_f64: int = 0
    denorm_f32: int = 3
    denorm_f16_f64: int = 3
    ieee: bool = True
    clamp: bool = False

    @property
    def modifiers(self) -> str:
        return " clamp" if self.clamp else ""

    def __str__(self) -> str:
        plain = f"r{self.round_f32}{self.round_f16_f64} d{self.denorm_f32}{self.denorm_f16_f64}"
        return plain + ("" if self.ieee else " no-ieee") + self.modifiers


@dataclass(frozen=True, slots=True)
class Near:
    """A number within `bound` of `value`, as a float of the named format."""

    kind: str
    value: Fraction
    bound: Fraction


@dataclass(frozen=True, slots=True)
class Parts:
    """Elements of so many bits, the lowest first: each one of some values (None: anything); behind them bytes that stay."""

    width: int
    choices: tuple[frozenset[int] | None, ...]
    kept: tuple[int, ...]

    def fits(self, bits: int) -> bool:
        """Whether a result is right."""
        for choice in self.choices:
            if choice is not None and bits & (1 << self.width) - 1 not in choice:
                return False
            bits >>= self.width
        return all(bits >> 8 * i & 0xFF == byte for i, byte in enumerate(self.kept))


Maker = Callable[[str, Setting], Reference]
_MAKERS: dict[str, Maker] = {}


def expanded(pattern: str) -> Iterator[str]:
    """The names that a pattern with braces stands for."""
    parts = re.split(r"\{([^}]*)\}", pattern)
    choices = [p.split(",") if i % 2 else [p] for i, p in enumerate(parts)]
    for picked in itertools.product(*choices):
        yield "".join(picked)


def reference(*patterns: str) -> Callable[[Maker], Maker]:
    """Register a function that makes the reference of a name under a setting."""

    def register(maker: Maker) -> Maker:
        for pattern in patterns:
            for name in expanded(pattern):
                if name in _MAKERS:
                    raise ValueError(f"two references for {name}")
                _MAKERS[name] = maker
        return maker

    return register


def plain(name: str, fn: Reference) -> None:
    """Register a function of the operands that no setting changes."""

    def make(_name: str, _setting: Setting) -> Reference:
        return fn

    make.__wrapped__ = fn  # type: ignore[attr-defined]  # who looks for the reference finds the function
    reference(name)(make)


def reference_of(name: str, setting: Setting) -> Reference | None:
    """What is right for an instruction, or None where nothing here says so."""
    maker = maker_of(name)
    return None if maker is None else maker(name, setting)


def maker_of(name: str) -> Maker | None:
    """What makes the reference of an instruction, or None where it has none."""
    from . import conversions, floats, functions, integers, packed, quotients, scaled  # noqa: F401  they register

    return _MAKERS.get(name)


def names() -> list[str]:
    """All instructions that have a reference."""
    reference_of("", Setting())
    return sorted(name for name in _MAKERS if name in ROWS)
