"""Random kernels with fixed seeds: ptxas accepts what we accept, and the passes change no result."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from differential import check
from random_kernels import generate

from warpwright.codegen.tools import find


@pytest.mark.parametrize("first", range(0, 300, 20))
def test_passes_change_no_result(first: int) -> None:
    for seed in range(first, first + 20):
        check(seed, with_ptxas=False)


@pytest.mark.skipif(find("ptxas") is None, reason="ptxas is not installed")
@pytest.mark.parametrize("first", range(1000, 1060, 10))
def test_ptxas_accepts_what_we_accept(first: int) -> None:
    for seed in range(first, first + 10):
        check(seed, with_ptxas=True)


def test_a_seed_names_one_program() -> None:
    assert generate(7) == generate(7)
    assert generate(7).source != generate(8).source
