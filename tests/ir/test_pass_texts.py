"""Each IR pass on small texts: before and after, in `passes/PASS.txt`. `--bless` writes what the pass makes now.

A case is a line `== what it shows`, the IR before, a line `--`, and the IR after.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from warpwright.codegen.ir.parse import parse_function
from warpwright.codegen.ir.print import print_function
from warpwright.codegen.ir.verify import verify
from warpwright.codegen.passes import lockstep, named

FOLDER = Path(__file__).parent / "passes"
#: By file; of two passes in one file, the later.
PASSES = {name.partition(".")[0]: run for name, run in named()} | {"lockstep": lockstep.run}


def cases(text: str) -> list[tuple[str, str]]:
    """Title and IR before."""
    found = []
    for part in re.split(r"^== ", text, flags=re.MULTILINE)[1:]:
        title, _, rest = part.partition("\n")
        found.append((title, print_function(parse_function(rest.partition("--\n")[0]))))
    return found


def made(run: Callable[..., object], before: str) -> str:
    """What a pass makes of a text; both are valid IR, and the text of both comes back."""
    fn = parse_function(before)
    verify(fn)
    changed = run(fn)
    verify(fn)
    after = print_function(fn)
    assert print_function(parse_function(after)) == after
    assert bool(changed) == (after != print_function(parse_function(before))) or changed is None
    return after


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda p: p.stem)
def test_a_pass_makes_this(path: Path, golden: Callable[[Path, str], None]) -> None:
    run = PASSES[path.stem]
    parts = [f"== {title}\n{before}--\n{made(run, before)}" for title, before in cases(path.read_text())]
    assert parts
    golden(path, "\n".join(parts))


def test_every_pass_has_a_text() -> None:
    assert {p.stem for p in FOLDER.glob("*.txt")} == set(PASSES)
