"""Registers in flight: every sample is clean, and what is taken out of one is told at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from warpwright.codegen.budget.flight import flights
from warpwright.codegen.budget.spill import spilled
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_module

GOLDEN = Path(__file__).parents[1] / "golden"
HOPPER = (GOLDEN / "hopper_matmul.hopper_matmul.ptx").read_text()
BLACKWELL = (GOLDEN / "blackwell_matmul.blackwell_matmul.ptx").read_text()


def told(text: str) -> list[tuple[str, str]]:
    return [(d.severity, d.message) for d in flights(parse(text))]


def without(text: str, line: str) -> str:
    assert line in text
    return text.replace(line, "")


def test_the_samples_are_clean() -> None:
    texts = [p.read_text() for p in sorted(GOLDEN.glob("*.ptx"))]
    asynchronous = [t for t in texts if "wgmma.mma_async" in t or "tcgen05.ld" in t]
    assert len(asynchronous) >= 2 and all(told(t) == [] for t in asynchronous)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("wgmma.wait_group.sync.aligned 0;", "is read while wgmma.mma_async may still write it"),
        ("wgmma.commit_group.sync.aligned;", "is read while wgmma.mma_async may still write it"),
        ("wgmma.fence.sync.aligned;", "is given to wgmma.mma_async without a fence"),
    ],
)
def test_what_a_hopper_kernel_lacks(line: str, message: str) -> None:
    found = flights(parse(without(HOPPER, line)))
    assert any(message in d.message for d in found)
    assert all(d.location.file.endswith("hopper_matmul.py") and d.location.line for d in found)


def test_a_load_from_tensor_memory_is_waited_for() -> None:
    assert any(
        s == "error" and "while tcgen05.ld" in m
        for s, m in told(without(BLACKWELL, "tcgen05.wait::ld.sync.aligned;"))
    )


def product(*lines: str) -> str:
    """A kernel of one product and what is around it: {D} its accumulators, {MMA} the product."""
    sums = ", ".join(f"%f{i}" for i in range(4))
    mma = f"wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16 {{{sums}}}, {{%r0, %r1, %r2, %r3}}, %rd0, %p0, 1, 1, 0;"
    body = "\n".join(lines).replace("MMA", mma)
    zeros = "".join(f"mov.f32 %f{i}, 0f00000000;\nmov.u32 %r{i}, {i};\n" for i in range(4))
    return (
        ".version 8.0\n.target sm_90a\n.address_size 64\n.visible .entry k(.param .u64 p)\n{\n.reg .f32 %f<8>;\n"
        ".reg .b32 %r<8>;\n.reg .b64 %rd<2>;\n.reg .pred %p<2>;\nmov.u64 %rd0, 0;\nsetp.eq.u32 %p0, 1, 1;\n"
        f"{zeros}{body}\nret;\n}}"
    )


FENCE, COMMIT = "wgmma.fence.sync.aligned;", "wgmma.commit_group.sync.aligned;"


def wait(n: int) -> str:
    return f"wgmma.wait_group.sync.aligned {n};"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((FENCE, "MMA", COMMIT, wait(0), "add.f32 %f5, %f0, %f1;"), None),
        ((FENCE, "MMA", "MMA", COMMIT, wait(0), "mov.u32 %r0, 1;"), None),
        ((FENCE, "MMA", COMMIT, "MMA", COMMIT, wait(1), "add.f32 %f5, %f0, %f1;"), "is read"),
        ((FENCE, "MMA", COMMIT, "add.f32 %f5, %f0, %f1;"), "is read"),
        ((FENCE, "MMA", wait(0), "add.f32 %f5, %f0, %f1;"), "is read"),  # never committed
        ((FENCE, "MMA", COMMIT, "mov.f32 %f0, 0f00000000;", wait(0)), "is written"),
        ((FENCE, "MMA", COMMIT, "mov.u32 %r2, 0;", wait(0)), "is written"),  # a fragment of A
        ((FENCE, "MMA", COMMIT, "add.u32 %r5, %r2, 1;", wait(0)), None),
        (("MMA", COMMIT, wait(0)), "without a fence"),
        ((FENCE, "mov.f32 %f0, 0f00000000;", "MMA", COMMIT, wait(0)), "without a fence"),
        (("@%p0 " + FENCE, "MMA", COMMIT, wait(0)), None),  # it may have been run
    ],
)
def test_products(lines: tuple[str, ...], expected: str | None) -> None:
    errors = [m for s, m in told(product(*lines)) if s == "error"]
    assert (expected is None and not errors) or (expected is not None and any(expected in m for m in errors))


def test_what_holds_on_one_path_only_is_a_warning() -> None:
    lines = (FENCE, "@!%p0 bra over;", "MMA", COMMIT, "over:", "add.f32 %f5, %f0, %f1;")
    found = told(product(*lines))
    assert found and {s for s, _ in found} == {"warning"}


def test_a_guarded_wait_may_not_have_waited() -> None:
    found = told(product(FENCE, "MMA", COMMIT, "@%p0 " + wait(0), "add.f32 %f5, %f0, %f1;"))
    assert found and {s for s, _ in found} == {"warning"}


def test_spilled_accumulators_would_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spills leave them alone; where they do not, a reload between products meets registers in flight."""
    limits = (134, 142, 154)
    for limit in limits:
        right = spilled(HOPPER, "hopper_matmul", (384, 1, 1), limit)
        assert right is not None and told(print_module(right.module)) == []
    monkeypatch.setattr("warpwright.codegen.budget.spill._kept", lambda made: set())
    for limit in limits[:2]:
        wrong = spilled(HOPPER, "hopper_matmul", (384, 1, 1), limit)
        assert wrong is not None and "error" in {kind for kind, _ in told(print_module(wrong.module))}


SCOPE = "{\n.reg .f32 %f<8>;\nmov.f32 %f0, 0f00000000;\nst.global.f32 [%rd1], %f0;\n}"
WAIT = "wgmma.wait_group.sync.aligned 0;"


def test_a_scope_may_have_registers_of_the_same_names() -> None:
    """Before the product, beside it and behind it: its accumulators are those in sight where it stands."""
    head, wrong = "ld.param.u64 %rd1, [p];", "st.global.f32 [%rd1], %f0;"
    assert told(product(head, FENCE, "MMA", COMMIT, SCOPE, WAIT, wrong)) == []
    for lines in (
        (head, FENCE, "MMA", COMMIT, wrong, WAIT, SCOPE),
        (head, SCOPE, FENCE, "MMA", COMMIT, wrong, WAIT),
    ):
        assert [s for s, m in told(product(*lines)) if "may still write it" in m] == ["error"]


@pytest.mark.parametrize("number", ["0", "0x0", "0U"])
def test_groups_are_counted_in_any_spelling(number: str) -> None:
    lines = ("ld.param.u64 %rd1, [p];", FENCE, "MMA", COMMIT, WAIT.replace("0;", f"{number};"))
    assert told(product(*lines, "st.global.f32 [%rd1], %f0;")) == []
