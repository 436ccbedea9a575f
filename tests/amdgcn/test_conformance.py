"""The conformance suite of AMD's vector instructions, a part of it: text, frame, memory and semantics together."""

from __future__ import annotations

import pytest

from warpwright.conformance.amdgcn.kernel import Kernel, module_text
from warpwright.conformance.amdgcn.registry import Setting
from warpwright.conformance.amdgcn.spelling import spell
from warpwright.conformance.amdgcn.suite import names_of, run
from warpwright.isa.amdgcn.table import ROWS
from warpwright.isa.amdgcn.targets import TARGETS

from .independent import assembled

#: A pattern of each kind of instruction.
PARTS = [
    *("v_fma_f32", "v_add*_co_*", "v_cmpx_lt_*", "v_cvt_pk_*_f32", "v_pk_fma_f16", "v_dot4*", "v_cndmask*"),
    *("v_mbcnt*", "v_div_scale_f32", "v_div_fmas_f64", "v_mfma_f32_16x16x16*", "v_wmma_*_16x16x16_f16"),
    *("v_smfmac_f32_16x16x32_f16", "v_swmmac_f32_16x16x32_f16"),
]


@pytest.mark.parametrize("target", ["gfx942", "gfx1100", "gfx1200:wave64"])
def test_a_part_of_the_suite(target: str) -> None:
    found = [run(target, part, quick=True) for part in PARTS]
    wrong = [f"{r.name} {r.setting}: {r.first or r.error}" for s in found for r in s.failed]
    assert not wrong
    assert sum(s.tuples for s in found) > 10_000
    assert not [name for s in found for name in s.uncovered]


@pytest.mark.parametrize("target", ["gfx942", "gfx1100", "gfx1200", "gfx950"])
def test_an_assembler_takes_every_kernel(target: str) -> None:
    """The text is what a chip would be given: LLVM's own assembler has nothing to say against it."""
    chip = TARGETS[target]
    names = names_of(chip)
    kernels = [
        Kernel(
            f"k{i}",
            ROWS[n],
            Setting(target),
            spell(ROWS[n], chip, "b16" in ROWS[n].name and chip.family == "rdna3"),
        )
        for i, n in enumerate(names)
    ]
    assert len(kernels) > 400
    assembled(module_text(kernels, chip), chip)


def test_cases_are_found_by_name_and_a_wrong_result_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from warpwright.conformance.suites import suite_of
    from warpwright.runtime.amdgcn.semantics.registry import SEMANTICS, Semantics

    suite = suite_of("emu:gfx1100")
    case = suite.find("asm:v_fma_f32#r1d3")
    assert case.family == "v_fma"
    (right,) = suite.run_batch([case], 0, True, "")
    assert right.status == "pass" and right.tuples == 32
    whole = SEMANTICS["v_fma_f32"]
    monkeypatch.setitem(SEMANTICS, "v_fma_f32", Semantics(lambda mode, a, b, c: whole.fn(mode, a, b, -c)))
    (wrong,) = suite.run_batch([case], 0, True, "")
    assert wrong.status == "fail" and wrong.wrong > 10
    assert len(wrong.operands.split(",")) == 3 and wrong.found != wrong.wanted
    text, ok = suite.show(case, wrong.operands, 0, True)
    assert not ok and "v_fma_f32" in text and wrong.wanted in text
