"""Random plain-Python programs in CI: each is equal to Python or refused, and most are accepted."""

from __future__ import annotations

import collections
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from plain_python import Program, generate  # type: ignore[import-not-found]
from python_state import Wrong, check  # type: ignore[import-not-found]

SEEDS = range(0, 400)
PARTS = 8


@pytest.mark.parametrize("part", range(PARTS))
def test_programs_mean_what_python_means(part: int) -> None:
    programs = [generate(seed) for seed in SEEDS[part::PARTS]]
    refused = [message for program in programs if (message := check(program)) is not None]
    assert len(refused) <= 0.3 * len(programs), collections.Counter(refused)


def test_the_generator_uses_every_construct() -> None:
    uses = collections.Counter(use for seed in SEEDS for use in generate(seed).uses)
    wanted = (
        "plain object", "slots", "dataclass", "nested object", "shared object", "list", "dict", "set", "deque",
        "counter", "Counter", "iterator", "generator", "array", "class attribute", "global", "alias", "helper",
        "method", "nested function", "comprehension", "early exit", "early return", "break", "continue", "with",
        "constructor in a region", "property", "operator method", "tuple",
    )  # fmt: skip
    assert not [use for use in wanted if uses[use] < 5], uses


def test_a_wrong_result_is_found() -> None:
    """The check compares: a program whose source differs between the two runs fails."""
    program = next(p for p in map(generate, SEEDS) if check(p) is None and "early exit" not in p.uses)
    lines = program.source.splitlines()
    lines[-1] += " + (1 if ww.range is not range else 0)"
    with pytest.raises(Wrong, match="by Python"):
        check(Program(program.seed, "\n".join(lines) + "\n"))
