"""What a run found: as a table, as JSON, as JUnit XML, and compared with another run.

Needs `execute`. Gives `Report`, `compare`. Invariant: numbers are counted from the outcomes, never kept beside them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from .execute import ABSENT, PASS, REFUSED, Outcome


@dataclass(slots=True)
class Row:
    """A family and a type: how its cases ended."""

    family: str
    kind: str
    passed: int = 0
    failed: int = 0
    refused: int = 0
    absent: int = 0
    tuples: int = 0
    ulp: float = 0.0
    first: Outcome | None = None

    def add(self, o: Outcome) -> None:
        self.passed += o.status == PASS
        self.refused += o.status == REFUSED
        self.absent += o.status == ABSENT
        self.tuples += o.tuples
        if o.ulp < 1e300:
            self.ulp = max(self.ulp, o.ulp)
        if not o.ok:
            self.failed += 1
            self.first = self.first or o


@dataclass(slots=True)
class Report:
    """A run's outcomes with what they depend on. `uncovered`: forms without a case, by their syntax lines; `refused_forms`:
    those that the emulator does not execute, by reason.
    """

    outcomes: Sequence[Outcome]
    settings: dict[str, Any]
    uncovered: Sequence[str] = ()
    seconds: float = 0.0
    refused_forms: dict[str, list[str]] = field(default_factory=dict)

    def rows(self) -> list[Row]:
        """Families by types, in the order of the cases."""
        found: dict[tuple[str, str], Row] = {}
        for o in self.outcomes:
            found.setdefault((o.family, o.kind), Row(o.family, o.kind)).add(o)
        return list(found.values())

    def count(self, *statuses: str) -> int:
        return sum(o.status in statuses for o in self.outcomes)

    @property
    def failures(self) -> list[Outcome]:
        return [o for o in self.outcomes if not o.ok]

    def refusals(self) -> dict[str, list[Outcome]]:
        """Why cases were refused: reason to cases."""
        found: dict[str, list[Outcome]] = defaultdict(list)
        for o in self.outcomes:
            if o.status == REFUSED:
                found[o.message.rpartition("`: ")[2]].append(o)
        return dict(found)

    def summary(self) -> str:
        """The run in one line."""
        tuples = sum(o.tuples for o in self.outcomes)
        return (
            f"{len(self.outcomes)} cases, {tuples} operand tuples on {self.settings['device']}: "
            f"{self.count(PASS)} right, {len(self.failures)} wrong, {self.count(REFUSED)} refused, "
            f"{self.count(ABSENT)} not on this device, {len(self.uncovered)} forms uncovered, {self.seconds:.1f} s"
        )

    def as_data(self) -> dict[str, Any]:
        return {
            "settings": self.settings,
            "seconds": round(self.seconds, 3),
            "uncovered": list(self.uncovered),
            "refused_forms": self.refused_forms,
            "outcomes": [
                {**o.as_data(), "reproduction": "" if o.ok else o.reproduction} for o in self.outcomes
            ],
        }

    def write_json(self, path: Path) -> None:
        path.write_text(json.dumps(self.as_data(), indent=1), encoding="utf-8")

    def write_junit(self, path: Path) -> None:
        """A test suite a family."""
        root = ElementTree.Element("testsuites", name="warpwright conformance")
        families: dict[str, list[Outcome]] = defaultdict(list)
        for o in self.outcomes:
            families[o.family].append(o)
        for family, outcomes in families.items():
            suite = ElementTree.SubElement(
                root, "testsuite", name=family, tests=str(len(outcomes)),
                failures=str(sum(not o.ok for o in outcomes)),
                skipped=str(sum(o.status in (REFUSED, ABSENT) for o in outcomes)),
            )  # fmt: skip
            for o in outcomes:
                _test_case(suite, o)
        ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _test_case(suite: ElementTree.Element, o: Outcome) -> None:
    case = ElementTree.SubElement(suite, "testcase", name=o.name, classname=o.family, time=f"{o.seconds:.4f}")
    if not o.ok:
        text = f"{describe(o)}\n{o.reproduction}"
        ElementTree.SubElement(case, "failure", message=_plain(describe(o))).text = _plain(text)
    elif o.status != PASS:
        ElementTree.SubElement(case, "skipped", message=_plain(o.message))


def _plain(text: str) -> str:
    """XML 1.0 has no control characters."""
    return "".join(c for c in text if c >= " " or c == "\n")


def describe(o: Outcome) -> str:
    """What is wrong with a case, on one line."""
    if o.found:
        return f"{o.name}: {o.output} is {o.found}, should be {o.wanted} ({o.wrong} of {o.tuples} wrong)"
    return f"{o.name}: {o.status}: {o.message}"


def load(path: Path) -> Report:
    """A report that was written as JSON."""
    data = json.loads(path.read_text(encoding="utf-8"))
    outcomes = [Outcome(**{k: v for k, v in o.items() if k != "reproduction"}) for o in data["outcomes"]]
    return Report(outcomes, data["settings"], data["uncovered"], data["seconds"], data["refused_forms"])


@dataclass(frozen=True, slots=True)
class Difference:
    """A case that ended differently in two runs ("": it was not run)."""

    name: str
    before: str
    after: str
    detail: str


def compare(a: Report, b: Report) -> list[Difference]:
    """Cases whose status, first counterexample or worst error differ."""
    left, right = ({o.name: o for o in r.outcomes} for r in (a, b))
    found = []
    for name in dict.fromkeys([*left, *right]):
        x, y = left.get(name), right.get(name)
        if x is None or y is None:
            found.append(Difference(name, x.status if x else "", y.status if y else "", "run once only"))
        elif x.status != y.status:
            found.append(Difference(name, x.status, y.status, _detail([y, x])))
        elif (x.found, x.wrong) != (y.found, y.wrong):
            found.append(Difference(name, x.status, y.status, f"{x.found or '-'} against {y.found or '-'}"))
        elif abs(x.ulp - y.ulp) > 1e-9:
            found.append(
                Difference(name, x.status, y.status, f"worst error {x.ulp:.3g} ulp against {y.ulp:.3g}")
            )
    return found


def _detail(outcomes: Iterable[Outcome]) -> str:
    return next(
        (describe(o) for o in outcomes if not o.ok), next((o.message for o in outcomes if o.message), "")
    )
