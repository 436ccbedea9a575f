"""Assemblers beside each other: what they accept, and what a GPU (here a recording double of the driver) gets of theirs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from warpwright.cli.main import commands
from warpwright.codegen import tools
from warpwright.conformance import assemblers, catalogue
from warpwright.conformance.execute import FAIL, PASS, outcome

pytestmark = pytest.mark.skipif(tools.find("ptxas") is None, reason="no ptxas here")
NAMES = ("add.u32", "mul.lo.u32")
ON_THE_GPU = [
    "conformance",
    "--assembler",
    "ptxas",
    "--device",
    "cuda:0",
    "--filter",
    "clz.b32",
    "--jobs",
    "1",
    "--quick",
]


def test_a_refused_case_is_named_with_its_assembler(tmp_path: Path) -> None:
    real = tools.require("ptxas").path
    picky = tmp_path / "ptxas"
    picky.write_text(
        f'#!/bin/sh\nif [ "$1" = -O0 ] && grep -q mul.lo.u32 "$3"; then echo no mul >&2; exit 1; fi\nexec {real} "$@"\n'
    )
    picky.chmod(0o755)
    cases = [catalogue.find(n) for n in NAMES]
    found = assemblers.assemble_all(cases, assemblers.parse_assemblers([f"mine={picky}", f"theirs={real}"]))
    assert found.differences == ["mul.lo.u32: refused by mine -O0: no mul"]
    assert found.summary == "2 cases, 4 assemblies each: 1 refused somewhere"


def test_a_gpu_runs_the_cubins_of_each(idle_gpu: Any) -> None:
    found = CliRunner().invoke(commands, ON_THE_GPU)
    images = [bytes(args[0]) for args in idle_gpu.named("cuModuleLoadData")]
    assert len(images) == 2 and images[0] != images[1] and all(i[:4] == b"\x7fELF" for i in images)
    assert found.exit_code == 1 and "1 cases, 2 cubins each: 1 wrong or different" in found.output
    assert "clz.b32: ptxas -O0: fail, d[0] of thread" in found.output


def test_a_cubin_that_the_driver_does_not_know_is_told_and_not_compiled_again(idle_gpu: Any) -> None:
    from cuda.bindings import driver as real

    idle_gpu.fail["cuModuleLoadData"] = real.CUresult.CUDA_ERROR_NO_BINARY_FOR_GPU
    found = CliRunner().invoke(commands, ON_THE_GPU)
    assert found.exit_code == 1 and "NO_BINARY_FOR_GPU" in found.output
    assert idle_gpu.named("cuModuleLoadDataEx") == []


def test_what_one_level_computes_wrongly_is_shown_beside_the_others() -> None:
    def run(assembler: str) -> list[Any]:
        wrong = assembler.endswith("-O3")
        bad = outcome(catalogue.find("add.u32"), FAIL if wrong else PASS, "cuda:0")
        bad.output, bad.found, bad.wanted, bad.operands = "d[0] of thread 3", "0x1", "0x2", "0x1,0x1"
        return [bad, outcome(catalogue.find("mul.lo.u32"), PASS, "cuda:0")]

    found = assemblers.run_all({"ptxas": Path("/x/ptxas")}, run)
    assert found.differences == [
        "add.u32: ptxas -O0: right, ptxas -O3: fail, d[0] of thread 3 is 0x1 and not 0x2, of 0x1,0x1"
    ]
