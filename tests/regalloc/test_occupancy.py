"""Occupancy against what NVIDIA's own calculator answered, and its steps against itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from warpwright.isa.targets import TARGETS, parse_target
from warpwright.regalloc.occupancy import occupancy, steps

POINTS = [
    line.split("\t")
    for line in (Path(__file__).parent / "occupancy.tsv").read_text().splitlines()
    if not line.startswith("#")
]


def test_there_are_points_for_every_target() -> None:
    assert {p[0] for p in POINTS} == {t.name for t in TARGETS.values() if not t.variant}


@pytest.mark.parametrize("target", sorted({p[0] for p in POINTS}))
def test_as_the_vendor_reckons(target: str) -> None:
    for name, *numbers in POINTS:
        if name == target:
            threads, registers, shared, blocks = map(int, numbers)
            assert occupancy(parse_target(name), threads, registers, shared).blocks == blocks, numbers


@pytest.mark.parametrize("name", ["sm_75", "sm_90a", "sm_120a"])
@pytest.mark.parametrize(("threads", "shared"), [(128, 0), (256, 20000), (384, 60000)])
def test_a_step_is_the_most_registers_for_its_blocks(name: str, threads: int, shared: int) -> None:
    target = parse_target(name)
    found = steps(target, threads, shared)
    for blocks, registers in found.items():
        assert occupancy(target, threads, registers, shared).blocks == blocks
        assert registers == 255 or occupancy(target, threads, registers + 1, shared).blocks < blocks


def test_words() -> None:
    target = parse_target("sm_90")
    assert str(occupancy(target, 256, 168)) == "1 block, 8 of 64 warps (12 %), limited by registers"
    assert "no block fits (registers)" in str(occupancy(target, 1024, 128))
    assert occupancy(target, 128, 32, 240_000).limits == ("shared memory",)
