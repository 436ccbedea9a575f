"""The assembly that LLVM printed and the object that it wrote are the same code, says an assembler of its own."""

from __future__ import annotations

import pytest

from warpwright.codegen.llvm.assemble import assemble
from warpwright.isa.amdgcn.targets import TARGETS

from .independent import assembled, same_object
from .modules import LINKED

CASES = [("functions", target) for target in TARGETS]
CASES += [
    (name, target) for name in LINKED if name != "functions" for target in ("gfx942", "gfx1100", "gfx1250")
]


@pytest.mark.parametrize("name, target", CASES)
def test_an_independent_assembler_makes_the_same_object(name: str, target: str) -> None:
    row = TARGETS[target]
    done = assemble(LINKED[name], row)
    same_object(done.relocatable, assembled(done.asm, row))
