"""The suite on emulated AMD targets: a seeded part of it in little time, what it covers, and that it can fail."""

from __future__ import annotations

import zlib
from collections import Counter

import pytest
from click.testing import CliRunner

from warpwright.cli.main import commands
from warpwright.codegen.ir.ops import OPS
from warpwright.conformance.case import Case
from warpwright.conformance.execute import ERROR, FAIL, PASS, REFUSED, Outcome
from warpwright.conformance.portable.merge import merged
from warpwright.conformance.suites import part, suite_of
from warpwright.isa.amdgcn.targets import TARGETS

from .planted_amd import FAULTS, Fault

#: What a target may refuse, in the words of its diagnostics.
REFUSALS = (
    "does not exist on AMD targets",
    "has no clusters",
    "has no named barriers",
    "conversions: ",
    "does not execute",
)


def some(cases: list[Case], every: int, seed: int) -> list[Case]:
    """One case of so many, by its name; every family has one at least."""
    picked = [c for c in cases if (zlib.crc32(c.name.encode()) ^ seed) % every == 0]
    seen = {c.family for c in picked}
    for c in cases:
        if c.family not in seen:
            seen.add(c.family)
            picked.append(c)
    return picked


def run(target: str, cases: list[Case], seed: int = 0) -> list[Outcome]:
    suite = suite_of(f"emu:{target}")
    return [o for i in range(0, len(cases), 64) for o in suite.run_batch(cases[i : i + 64], seed, True, "")]


@pytest.mark.parametrize("target", ["gfx942", "gfx1100"])
@pytest.mark.parametrize("kind, every", [("ir:", 120), ("amdgcn:", 60)])
def test_a_part_of_the_suite(target: str, kind: str, every: int) -> None:
    cases = [*part(kind).cases(TARGETS[target])]
    found = run(target, some(cases, every, 7))
    assert len(found) >= 40
    assert {o.status for o in found} <= {PASS, REFUSED}, [o for o in found if o.status not in (PASS, REFUSED)]
    for o in found:
        assert o.status == PASS or any(words in o.message for words in REFUSALS), o


def test_every_operation_has_cases() -> None:
    for target in ("gfx942", "gfx1100"):
        assert part("ir:").uncovered(TARGETS[target]) == []
        assert len([*part("ir:").cases(TARGETS[target])]) > 60 * len(OPS) // 2


def test_names_are_unique_and_found() -> None:
    suite = suite_of("emu:gfx942")
    names = Counter(c.name for c in part("ir:").cases(TARGETS["gfx942"]))
    assert max(names.values()) == 1
    for name in [*names][::97]:
        assert suite.find(name).name == name
    with pytest.raises(KeyError):
        suite.find("ir:no.such.case")


@pytest.mark.parametrize("fault", FAULTS, ids=lambda f: f.name)
def test_a_planted_fault_is_caught(fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    suite = suite_of(f"emu:{fault.target}")
    case = suite.find(fault.case)
    (before,) = suite.run_batch([case], 0, True, "")
    assert before.status == PASS, before
    fault.plant(monkeypatch)
    (found,) = suite.run_batch([case], 0, True, "")
    assert found.status in (FAIL, ERROR), found


def test_a_case_that_llvm_refuses_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Text that LLVM does not take, in one kernel of three."""
    from warpwright.codegen.llvm.lowering import LOWER

    suite = suite_of("emu:gfx1100")
    cases = [suite.find(n) for n in ("ir:add.u32", "ir:brev.u32", "ir:popc.u32")]
    monkeypatch.setitem(LOWER, "brev", lambda ctx, op: ctx.hold(op.result, ctx("no such instruction")))
    found = suite.run_batch(cases, 0, True, "")
    assert [o.status for o in found] == [PASS, ERROR, PASS]


def test_modules_are_merged_with_their_metadata() -> None:
    one = "\n".join(
        [
            'target triple = "t"', "define amdgpu_kernel void @a() #0 !x !0 {", "}", "declare void @f()",
            "attributes #0 = { nounwind }", "!llvm.module.flags = !{!1}", "!0 = !{i32 1}", "!1 = !{!0}", "",
        ]
    )  # fmt: skip
    text = merged([one, one.replace("@a", "@b")])
    assert text.count("declare") == text.count("target triple") == text.count("!llvm.module.flags") == 1
    assert "@b() #1 !x !2" in text and "!3 = !{!2}" in text and "attributes #1" in text


def test_the_command_runs_amd_targets() -> None:
    done = CliRunner().invoke(
        commands,
        ["conformance", "--device", "emu:gfx1100", "--filter", "ir:add.r?.f32", "--quick", "--jobs", "1"],
    )
    assert done.exit_code == 0 and "4 cases" in done.output, done.output
    words = [
        "conformance",
        "--device",
        "emu:gfx1100",
        "--case",
        "ir:add.rz.f32",
        "--operands",
        "0x3f800000,1",
    ]
    done = CliRunner().invoke(commands, words)
    assert done.exit_code == 0 and "0x3f800000" in done.output, done.output
    for word in (["--litmus"], ["--assembler", "a=/b"]):
        assert CliRunner().invoke(commands, ["conformance", "--device", "emu:gfx942", *word]).exit_code == 2
