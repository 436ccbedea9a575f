"""Which cases a device has, and what runs them: the rows of PTX, or what there is for AMD, kind by kind.

Needs the catalogues. Gives `suite_of(device)`, `PARTS`. Invariant: any process finds a case by its device and name alone;
every case of a batch has one outcome.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any, Protocol

from ..isa.amdgcn.targets import TARGETS, AmdTarget
from . import catalogue, execute, single
from .case import Case
from .execute import Outcome


class Suite(Protocol):
    """The cases of a device."""

    def cases(self, pattern: str = "*") -> Iterator[Case]:
        """Those that a pattern chooses."""

    def find(self, name: str) -> Case:
        """The case of a name; KeyError where there is none."""

    def run_batch(self, cases: Sequence[Case], seed: int, quick: bool, assembler: str) -> list[Outcome]:
        """Run and judge cases."""

    def show(self, case: Case, operands: str | None, seed: int, quick: bool) -> tuple[str, bool]:
        """One case told in full, and whether all is right."""

    def coverage(self) -> tuple[list[str], dict[str, list[str]]]:
        """What has no case, and what is not executed, by reason."""


class PtxSuite:
    """Every row of PTX."""

    def __init__(self, device: str) -> None:
        self.device = device

    def cases(self, pattern: str = "*") -> Iterator[Case]:
        return catalogue.cases(pattern)

    def find(self, name: str) -> Case:
        return catalogue.find(name)

    def run_batch(self, cases: Sequence[Case], seed: int, quick: bool, assembler: str) -> list[Outcome]:
        return execute.run_batch(cases, self.device, seed, quick, assembler)

    def show(self, case: Case, operands: str | None, seed: int, quick: bool) -> tuple[str, bool]:
        return single.show(case, operands, self.device, seed, quick)

    def coverage(self) -> tuple[list[str], dict[str, list[str]]]:
        forms = catalogue.coverage()
        return catalogue.uncovered(forms), catalogue.refused(forms)


class Part(Protocol):
    """One kind of cases on AMD targets: a module with these functions."""

    def cases(self, target: AmdTarget) -> Iterator[Case]: ...
    def find(self, name: str, target: AmdTarget) -> Case: ...
    def run_batch(
        self, cases: Sequence[Any], device: str, target: AmdTarget, seed: int, quick: bool
    ) -> list[Outcome]: ...
    def show(
        self, case: Any, operands: str | None, device: str, target: AmdTarget, seed: int, quick: bool
    ) -> tuple[str, bool]: ...
    def uncovered(self, target: AmdTarget) -> list[str]: ...


#: What a case's name begins with -> the module of its kind.
PARTS = {"ir:": "portable.part", "amdgcn:": "intrinsics.part", "asm:": "amdgcn.part"}


def part(prefix: str) -> Part:
    """The module of a kind of cases."""
    found: Any = import_module(f"{__package__}.{PARTS[prefix]}")
    return found  # type: ignore[no-any-return]


class AmdSuite:
    """The portable operations, the intrinsics and the mnemonics of a chip."""

    def __init__(self, device: str, target: AmdTarget) -> None:
        self.device, self.target = device, target

    def cases(self, pattern: str = "*") -> Iterator[Case]:
        for prefix in PARTS:
            for case in part(prefix).cases(self.target):
                if catalogue.chosen(case, pattern):
                    yield case

    def _prefix(self, name: str) -> str:
        found = next((p for p in PARTS if name.startswith(p)), None)
        if found is None:
            raise KeyError(f"{name}: cases of AMD targets begin with {', '.join(PARTS)}")
        return found

    def find(self, name: str) -> Case:
        try:
            return part(self._prefix(name)).find(name, self.target)
        except KeyError as unknown:
            raise KeyError(f"there is no case {name} for {self.target.name}") from unknown

    def run_batch(self, cases: Sequence[Case], seed: int, quick: bool, assembler: str) -> list[Outcome]:
        found: dict[str, Outcome] = {}
        for prefix in PARTS:
            own = [c for c in cases if c.name.startswith(prefix)]
            if own:
                done = part(prefix).run_batch(own, self.device, self.target, seed, quick)
                found.update((o.name, o) for o in done)
        return [found[c.name] for c in cases]

    def show(self, case: Case, operands: str | None, seed: int, quick: bool) -> tuple[str, bool]:
        return part(self._prefix(case.name)).show(case, operands, self.device, self.target, seed, quick)

    def coverage(self) -> tuple[list[str], dict[str, list[str]]]:
        return [line for prefix in PARTS for line in part(prefix).uncovered(self.target)], {}


@lru_cache(maxsize=8)
def suite_of(device: str) -> Suite:
    """The suite of a device: of AMD's for `emu:gfx...` and `hip`."""
    kind, _, index = device.partition(":")
    if kind == "emu" and index in TARGETS:
        return AmdSuite(device, TARGETS[index])
    if kind == "hip":
        from ..runtime.devices import runtime

        target = runtime(device).target
        assert isinstance(target, AmdTarget)
        return AmdSuite(device, target)
    return PtxSuite(device)
