"""For every row: what is wrong by construction is refused, and what the row says is parsed, printed and accepted."""

from __future__ import annotations

import importlib.util
import random
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from warpwright.codegen.diagnostics import CompileError
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_module
from warpwright.codegen.ptx.verify import verify
from warpwright.isa.ptx import Form, Match, NoMatch, families, match_all
from warpwright.isa.targets import TARGETS, least_version


def rows() -> ModuleType:
    """The instances of every row that the assembler's test makes."""
    path = Path(__file__).parent / "test_rows_against_ptxas.py"
    spec = importlib.util.spec_from_file_location("rows_against_ptxas", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["rows_against_ptxas"] = module
    spec.loader.exec_module(module)
    return module


ROWS = rows()
FORMS: list[Form] = [form for group in families().values() for form in group]


def spelt(form: Form) -> tuple[Match, str] | None:
    """A spelling that is this form's alone, and an instance of it with every operand."""
    rng = random.Random(form.syntax)
    for op in ROWS.spellings(form, rng, 40):
        if op.startswith(ROWS.LEFT_OUT):
            return None
        for m in ROWS.matches(op):
            if m.form is form and m.canonical:
                return m, ROWS.instance(m, True)
    raise AssertionError(f"no spelling of {form.syntax}")


def target_of(m: Match) -> str:
    return next(
        t for t in ("sm_90a", "sm_100a", "sm_120a", "sm_103a", *TARGETS) if least_version(t, m.requires)
    )


def said(m: Match, line: str) -> list[str]:
    """What the parser or the verifier has against `line`."""
    target = target_of(m)
    version = max((9, 0), least_version(target, m.requires) or (9, 0))
    text = "\n".join([*ROWS.declarations(target, version), line, "out: ret;", "}"])
    try:
        return [str(d) for d in verify(parse(text))]
    except CompileError as error:
        return [str(error)]


def pieces(line: str) -> list[str]:
    """The operands as text."""
    _, _, tail = line.rstrip(";").partition(" ")
    return re.findall(r"(?:\{[^}]*\}|\[[^\]]*\]|\([^)]*\)|[^,{\[(])+", tail) if tail else []


#: What stands in for an operand of another type: forms that share a name take some of them.
STRANGERS = ("%pred_9", "%f64_9", "%b8_9", "{%f64_9, %f64_8, %f64_7}")


def wrong(m: Match, line: str) -> dict[str, list[str]]:
    """Kind of mistake -> lines of which at least one makes it, whichever other form has the same name."""
    parts = [p.strip() for p in pieces(line)]

    def put(i: int, *texts: str) -> list[str]:
        return [f"{m.op} {', '.join([*parts[:i], text, *parts[i + 1 :]])};" for text in texts]

    found = {"too many operands": [f"{m.op} {', '.join([*parts, '%u32_0', '%u32_1', '%u32_2'])};"]}
    least = min(sum(not o.optional for o in form.operands) for form in match_all(m.op))
    if least:
        found["too few operands"] = [f"{m.op} {', '.join(parts[: least - 1])};"]
    for i, place in enumerate(m.operands):
        name = f" ({place.name})"
        if place.kind in ("reg", "value"):
            found["another type" + name] = put(i, *STRANGERS)
        elif place.kind == "imm" and place.allowed is not None:
            found["a literal out of range" + name] = put(i, str(max(place.allowed) + 1))
        elif place.kind != "sink":
            found["no address" + name] = put(i, *STRANGERS)
    found["an unknown modifier"] = [f"{m.op}.frobnicate {', '.join(parts)};"]
    return found


@pytest.mark.parametrize("part", range(8))
def test_a_mistake_in_any_row_is_refused(part: int) -> None:
    kinds: set[str] = set()
    for form in FORMS[part::8]:
        made = spelt(form)
        if made is None:
            continue
        m, line = made
        assert said(m, line) == [], line
        mistakes = wrong(m, line)
        assert len(mistakes) >= 2, line
        for kind, lines in mistakes.items():
            assert any(said(m, text) for text in lines), f"{kind}: {lines}"
            kinds.add(kind.partition(" (")[0])
    assert len(kinds) >= 5


@pytest.mark.parametrize("part", range(4))
def test_modifiers_in_another_order_are_told_apart(part: int) -> None:
    """Refused, or (where the assembler takes them) known not to be in the manual's order, or another row's."""
    for form in FORMS[part::4]:
        made = spelt(form)
        if made is None or len(made[0].mods) < 2:
            continue
        m, _ = made
        order = list(reversed(m.mods))
        if order == list(m.mods):
            continue
        try:
            others = match_all(".".join([m.base, *order]))
        except NoMatch:
            continue
        assert all(not o.canonical or o.form is not form for o in others) or sorted(order) != sorted(m.mods)


@pytest.mark.parametrize("part", range(4))
def test_every_form_prints_as_it_was_read(part: int) -> None:
    for line in list(ROWS.CASES)[part::16]:
        text = "\n".join([*ROWS.declarations("sm_90a", (9, 0)), line, "out: ret;", "}"])
        once = print_module(parse(text))
        assert print_module(parse(once)) == once and line.split()[0].rstrip(";") in once
