"""Physical register files: the protocol's programs on AMD's and NVIDIA's files, and a matrix product's tuples."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import machine
import programs

from warpwright.regalloc.allocate import Analysis, allocate, least
from warpwright.regalloc.answer import Infeasible
from warpwright.regalloc.checker import check
from warpwright.regalloc.files import NVIDIA, amd
from warpwright.regalloc.program import Block, Inst, Operand, Program, RegisterFile, Value


@pytest.mark.parametrize("name", ["gfx90a", "gfx942", "gfx1100", "gfx1200", "nvidia"])
def test_random_programs(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    files = NVIDIA if name == "nvidia" else amd(name)
    monkeypatch.setattr(programs, "FILES", tuple(f for f in files.values() if f.units > 50))
    for seed in range(40):
        program = programs.generate(seed, "all")
        known = Analysis.of(program)
        limits = {n: least(known, n) + 1 for n in program.files}
        for _ in range(20):
            try:
                answer = allocate(program, limits)
                break
            except Infeasible as error:
                limits[error.file] += 1
        assert not check(program, answer)
        assert machine.same(machine.run(program), machine.run(program, 0, answer))


def mfma_loop(units: RegisterFile) -> Program:
    """Two accumulators of 16 registers go round a loop; each product reads a pair and a pair, and is tied."""
    a, b, acc0, acc1, phi0, phi1, out0, out1 = range(8)
    values = [Value("v", 2), Value("v", 2), *(Value("v", 16) for _ in range(6))]
    product0 = Inst((Operand(a), Operand(b), Operand(phi0), Operand(out0, True, tied=2)))
    product1 = Inst((Operand(b), Operand(a), Operand(phi1), Operand(out1, True, tied=2)))
    return Program(
        {"v": units},
        values,
        [
            Block(
                [Inst((Operand(v, True),)) for v in (a, b, acc0, acc1)] + [Inst()], (), ((1, (acc0, acc1)),)
            ),
            Block([product0, product1, Inst()], (phi0, phi1), ((1, (out0, out1)), (2, ()))),
            Block([Inst((Operand(out0), Operand(out1)))]),
        ],
    )


def test_accumulators_of_a_loop_need_no_move() -> None:
    program = mfma_loop(amd("gfx942")["v"])
    answer = allocate(program, {"v": 36})
    assert not check(program, answer)
    assert not answer.edits() and answer.used == {"v": 36}
    with pytest.raises(Infeasible):
        allocate(program, {"v": 17})
