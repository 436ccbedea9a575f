"""Random functions: text comes back the same, and no pass changes what a program does."""

from __future__ import annotations

import numpy as np
import pytest
from generate import WORDS, generate
from interpret import Outcome, interpret

from warpwright.codegen.ir.core import Function
from warpwright.codegen.ir.parse import parse_function
from warpwright.codegen.ir.print import print_function
from warpwright.codegen.ir.verify import verify
from warpwright.codegen.passes import NEEDED, OPTIMISING, run_all

SEEDS = range(100)


def _inputs(seed: int) -> list[tuple[int, int, int, bytes, bytes]]:
    rng = np.random.default_rng(seed)
    out = []
    for tid in (0, 5):
        words = rng.integers(0, 2**32, WORDS, dtype=np.uint32)
        floats = rng.standard_normal(WORDS).astype(np.float32)
        out.append(
            (int(rng.integers(0, 64)), int(rng.integers(-5, 2**40)), tid, words.tobytes(), floats.tobytes())
        )
    return out


def _outcomes(fn: Function, seed: int) -> list[Outcome]:
    return [interpret(fn, *given) for given in _inputs(seed)]


@pytest.mark.parametrize("seed", SEEDS)
def test_each_pass_keeps_the_meaning(seed: int) -> None:
    fn = generate(seed, 40 + seed % 5 * 40)
    verify(fn)
    expected = _outcomes(fn, seed)
    for step in NEEDED + OPTIMISING:
        step(fn)
        verify(fn)
        assert _outcomes(fn, seed) == expected, f"{step.__module__} changed the result"
        text = print_function(fn)
        assert print_function(parse_function(text)) == text


@pytest.mark.parametrize("seed", SEEDS)
def test_text_comes_back_and_means_the_same(seed: int) -> None:
    fn = generate(seed)
    text = print_function(fn)
    again = parse_function(text)
    verify(again)
    assert print_function(again) == text
    assert _outcomes(again, seed) == _outcomes(fn, seed)


def test_passes_do_something() -> None:
    before = after = 0
    for seed in SEEDS:
        fn = generate(seed)
        before += sum(1 for _ in fn.ops())
        run_all(fn)
        after += sum(1 for _ in fn.ops())
        assert not any(op.name in ("reg_new", "reg_get", "reg_set") for op in fn.ops())
    assert after < 0.6 * before


def test_second_run_finds_little() -> None:
    """What one run leaves for another is small: the order of the passes pays."""
    left = again = 0
    for seed in SEEDS:
        fn = generate(seed)
        run_all(fn)
        left += sum(1 for _ in fn.ops())
        run_all(fn)
        again += sum(1 for _ in fn.ops())
    assert again > 0.97 * left
