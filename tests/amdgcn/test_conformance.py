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
    from warpwright.emulator.amdgcn.semantics.registry import SEMANTICS, Semantics

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


#: Intrinsics of each chapter that has memory, lanes that are off, or immediates that turn a product.
ROWS_OF = {
    "gfx942": ("raw.ptr.buffer.load.v3f32", "struct.buffer.store.i8#outside", "raw.buffer.atomic.cmpswap.i64#split",
               "struct.ptr.buffer.atomic.fadd.v2f16", "s.buffer.load.v2i32#own", "load.to.lds.p1#4 offset=320",
               "ds.append.p3", "flat.atomic.fmax.num.f64.p0.f64#local", "strict.wwm.v4f16", "readlane.v8f16#lane=5",
               "mfma.f32.4x4x4f16#cbsz=2 abid=3 blgp=0", "mfma.f64.4x4x4f64#cbsz=0 abid=0 blgp=5"),
    "gfx1200": ("struct.ptr.buffer.load.f64#outside", "raw.ptr.buffer.atomic.cond.sub.u32.i32", "wave.id",
                "sudot8#signed_a=0 signed_b=0 clamp=1",
                "flat.atomic.fmin.num.f32.p0.f32#local", "wmma.i32.16x16x16.iu8.v8i32.v2i32#signed_a=1 signed_b=0 clamp=1"),
    "gfx950": ("ds.read.tr8.b64.v2i32", "raw.ptr.buffer.load.lds#16 offset=16",
               "mfma.scale.f32.32x32x64.f8f6f4.v6i32.v4i32#cbsz=3 blgp=4 opsel_a=0 opsel_b=0"),
}  # fmt: skip


@pytest.mark.parametrize("target", ROWS_OF)
def test_rows_with_memory_modes_and_immediates(target: str) -> None:
    from warpwright.conformance.suites import suite_of

    suite = suite_of(f"emu:{target}")
    found = suite.run_batch([suite.find(f"amdgcn:{name}") for name in ROWS_OF[target]], 3, True, "")
    assert {o.status for o in found} == {"pass"}, [o for o in found if o.status != "pass"]


@pytest.mark.parametrize("target", ["gfx90a", "gfx942", "gfx950", "gfx1100", "gfx1200"])
def test_an_intrinsic_without_a_case_has_a_reason(target: str) -> None:
    from warpwright.conformance.suites import part

    missing = [line for line in part("amdgcn:").uncovered(TARGETS[target]) if "no case" in line]
    assert missing and all("no case: " in line for line in missing), missing
    assert not [line for line in missing if ".buffer.atomic" in line or "global.load.lds" in line]


def test_a_wrong_image_of_memory_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reference takes each place for the next one."""
    from warpwright.conformance.intrinsics import buffers
    from warpwright.conformance.suites import suite_of

    suite = suite_of("emu:gfx942")
    case = suite.find("amdgcn:raw.buffer.store.v2i32")
    right = buffers._places
    monkeypatch.setattr(
        buffers, "_places", lambda plan, named: (right(plan, named)[0] + 4, right(plan, named)[1])
    )
    (found,) = suite.run_batch([case], 0, True, "")
    assert found.status == "fail" and found.wrong > 100
