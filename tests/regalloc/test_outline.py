"""Blocks, edges and what is around a spilled kernel: compared, and what is another is refused."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from warpwright.codegen.budget.prove import prove
from warpwright.codegen.budget.spill import spilled
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_module

sys.path.insert(0, str(Path(__file__).parent))
from test_vectors import BLOCK, mixed

SEEDS = range(40)


def with_edges() -> tuple[str, str]:
    """A kernel and it with spills on an edge that has a block of its own."""
    for seed in SEEDS:
        text = mixed(seed)
        for limit in (8, 14, 20):
            made = spilled(text, "k", BLOCK, limit)
            new = print_module(made.module) if made is not None else ""
            if "$ww_edge0:" in new:
                return print_module(parse(text)), new
    raise AssertionError("no kernel has such an edge")


OLD, NEW = with_edges()
LABEL = next(m[0] for m in re.finditer(r"^\$at\d+:\n", NEW, re.MULTILINE))
BACK = re.search(r"\$ww_edge0:\n(?:.*\n)*?.*?bra (\$at\d+);", NEW)
assert BACK is not None
OTHER = next(m[1] for m in re.finditer(r"^(\$at\d+):$", NEW, re.MULTILINE) if m[1] != BACK[1])
FUNCTION = ".func own()\n{\n    ret;\n}\n"


def test_the_right_one_is_accepted() -> None:
    assert prove(parse(OLD), parse(NEW), "k") == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (".maxntid 32", ".maxntid 64", "head"),
        (".visible .entry", FUNCTION + ".visible .entry", "module"),
        (".target sm_80", ".target sm_86", "module"),
        (BACK[0], BACK[0].replace(f"bra {BACK[1]};", f"bra {OTHER};"), "goes elsewhere"),
        (BACK[0], BACK[0].replace(f"bra {BACK[1]};", f"@%q bra {BACK[1]};"), ""),
        (BACK[0], BACK[0].replace(f"bra {BACK[1]};", ""), ""),
        ("bra $ww_edge0", f"bra {BACK[1]}", ""),
        ("bra $ww_edge0", f"bra {OTHER}", ""),
    ],
)
def test_another_is_refused(old: str, new: str, said: str) -> None:
    assert old in NEW
    faults = prove(parse(OLD), parse(NEW.replace(old, new)), "k")
    assert faults and said in faults[0]


def test_a_label_behind_another_instruction_is_refused() -> None:
    """Also where that instruction is a move of ours, unless it is in the block before anyway."""
    own = [line for line in NEW.splitlines(keepends=True) if line.strip()]
    at = own.index(LABEL)
    refused = 0
    for k in range(at + 1, min(at + 6, len(own))):
        if own[k].strip().startswith(("$", "@", "bra", "}")):
            break
        moved = [*own[:at], *own[at + 1 : k + 1], LABEL, *own[k + 1 :]]
        refused += bool(prove(parse(OLD), parse("".join(moved)), "k"))
    assert refused


def test_a_kernel_that_ends_without_ret_is_spilled_only_where_it_cannot_run_on() -> None:
    """Blocks of edges come behind everything else."""
    tried = 0
    for seed in SEEDS[:12]:
        text = mixed(seed).replace("ret;\n}", "}")
        for limit in (8, 14):
            made = spilled(text, "k", BLOCK, limit)
            if made is not None:
                tried += 1
                assert "$ww_edge" not in print_module(made.module)
                assert prove(parse(text), made.module, "k") == []
    assert tried
