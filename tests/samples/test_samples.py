"""Every sample: right on the emulator, accepted by ptxas for every target, the same text after parsing it back.

Golden files hold each sample's IR and PTX for sm_90a, or for the target that it is written for (an AMD one: LLVM IR),
and the LLVM IR of portable samples for gfx1100; `--bless` rewrites them. `tests/amdgcn/test_samples.py` runs them on
AMD targets.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import warpwright as ww
from warpwright.codegen.ir.parse import parse_function
from warpwright.codegen.ir.print import print_function
from warpwright.codegen.ptx.assemble import assemble
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_module
from warpwright.codegen.tools import find
from warpwright.isa.targets import has
from warpwright.runtime.case import first_difference

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*.py"))
GOLDEN = Path(__file__).parents[1] / "golden"
TARGETS = ("sm_75", "sm_80", "sm_90a", "sm_100a", "sm_120a")
#: Kernels whose instructions begin with sm_80 (bf16).
FROM_SM_80 = ("rmsnorm", "matmul_bf16")


def load(path: Path) -> ModuleType:
    """A sample as a module."""
    name = f"sample_{path.stem}"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec and spec.loader
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return sys.modules[name]


def kernels(path: Path) -> list[ww.Kernel]:
    """The kernels that a sample defines."""
    return [k for k in vars(load(path)).values() if isinstance(k, ww.Kernel)]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_right_on_the_emulator(path: Path) -> None:
    cases = list(load(path).cases())
    assert len(cases) >= 4
    for case in cases:
        difference = first_difference(case, case.run("emu"))
        assert difference is None, f"{case.name}: {difference}"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_main_runs(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    load(path).main()
    printed = capsys.readouterr().out
    assert printed and "WRONG" not in printed


@pytest.mark.skipif(find("ptxas") is None, reason="ptxas is not installed")
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_ptxas_accepts_it(path: Path, target: str) -> None:
    for kernel in kernels(path):
        if kernel.target is not None and kernel.target.vendor != "nvidia":
            continue  # the independent assembler of tests/amdgcn takes it
        if kernel.target is not None and not has(target, kernel.target.name):
            with pytest.raises(ww.CompileError, match=f"{target} has"):
                ww.compile(kernel, target=target)
            continue
        if target == "sm_75" and kernel.__name__ in FROM_SM_80:
            with pytest.raises(ww.CompileError, match="sm_75 has no"):
                ww.compile(kernel, target=target)
            continue
        done = assemble(ww.compile(kernel, target=target).ptx, target)
        assert done.cubin[:4] == b"\x7fELF" and done.resources[kernel.__name__].registers > 0


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_text_in_same_text_out(path: Path) -> None:
    for kernel in kernels(path):
        for target in TARGETS[1:] if kernel.target is None else (kernel.target.name,):
            made = ww.compile(kernel, target=target)
            assert print_function(parse_function(made.ir)) == made.ir
            if made.ptx:
                assert print_module(parse(made.ptx)) == made.ptx


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_golden(path: Path, golden: Callable[[Path, str], None]) -> None:
    for kernel in kernels(path):
        made = ww.compile(kernel)
        stages = [(stage, made.asm[stage]) for stage in made.STAGES[:2]]
        if kernel.target is None:  # so `check` runs it on every vendor
            stages.append(("llvm", ww.compile(kernel, target="gfx1100").asm["llvm"]))
        for stage, text in stages:
            here = re.sub(r'"[^"]*/(samples/\w+\.py)"', r'"\1"', str(text))
            here = re.sub(r'directory: "[^"]*/samples"', 'directory: "samples"', here)
            golden(GOLDEN / f"{path.stem}.{kernel.__name__}.{stage}", here)
