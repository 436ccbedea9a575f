"""Occupancy against what NVIDIA's own calculator and LLVM answered, and its steps against itself."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from warpwright.codegen.llvm.assemble import compile_ir
from warpwright.isa.amdgcn.targets import TARGETS as AMD
from warpwright.isa.targets import TARGETS, parse_target
from warpwright.regalloc import occupancy_amd
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


def _counted(name: str, threads: int, vgprs: int, lds: int) -> dict[str, int]:
    """What LLVM says of a kernel that takes so many registers and bytes of local memory."""
    array = f"@lds = addrspace(3) global [{lds} x i8] poison, align 16" if lds else ""
    use = "store volatile i8 0, ptr addrspace(3) @lds" if lds else ""
    text = f"""
        {array}
        define amdgpu_kernel void @k() #0 {{
          call void asm sideeffect "", "~{{v{vgprs - 1}}}"()
          {use}
          ret void
        }}
        attributes #0 = {{ nounwind "target-cpu"="{AMD[name].chip}" "target-features"="{AMD[name].llvm_features}"
          "amdgpu-flat-work-group-size"="{threads},{threads}" }}"""
    comments = compile_ir(text, AMD[name], 3, ("asm",), verbose=True)["asm"]
    words = ("Occupancy", "TotalNumVgprs", "NumVgprs", "TotalNumSgprs", "LDSByteSize")
    return {w: int(comments.partition(f"; {w}: ")[2].split()[0]) for w in words if f"; {w}: " in comments}


@pytest.mark.parametrize("name", AMD)
def test_waves_are_those_that_llvm_prints(name: str) -> None:
    """Random blocks, registers and local memory: LLVM's figure, and ours beside it, which does not cut blocks."""
    rng, target, limited = random.Random(name), AMD[name], set()
    for _ in range(40):
        threads = rng.choice((32, 64, 128, 256, 512, 1024, rng.randint(1, 1024)))
        lds = rng.choice((0, 0, rng.randint(1, 8192), rng.randint(1, target.lds)))
        said = _counted(name, threads, rng.randint(1, 256), lds)
        vgprs = said.get("TotalNumVgprs", said["NumVgprs"])
        taken = (threads, vgprs, said["TotalNumSgprs"], said["LDSByteSize"])
        assert occupancy_amd.waves_of_llvm(target, *taken) == said["Occupancy"], taken
        own = occupancy_amd.occupancy(target, *taken)
        limited |= set(own.limits)
        assert own.waves <= said["Occupancy"]
    assert {"VGPRs", "local memory"} <= limited
