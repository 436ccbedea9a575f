"""Values that are computed again from bases: kernels give the same, and wrong chains are refused."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from warpwright.codegen.budget.choose import Contract, choose
from warpwright.codegen.budget.elsewhere import Level
from warpwright.codegen.budget.holders import pressure_of
from warpwright.codegen.budget.prove import prove
from warpwright.codegen.budget.spill import spilled
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_module
from warpwright.codegen.ptx.verify import verify
from warpwright.codegen.tools import find
from warpwright.isa.targets import parse_target

sys.path.insert(0, str(Path(__file__).parents[1] / "fuzz"))
sys.path.insert(0, str(Path(__file__).parent))
from differential import emulate
from random_kernels import THREADS
from test_budget import text_of

needs_ptxas = pytest.mark.skipif(find("ptxas") is None, reason="ptxas is not installed")


@pytest.mark.parametrize("level", ["constants", "uniform", "near", "addresses"])
def test_kernels_with_values_from_bases_compute_the_same(level: Level) -> None:
    tried = 0
    for seed in range(12):
        text = text_of(seed)
        made = spilled(
            text,
            "kernel",
            (THREADS, 1, 1),
            max(4, pressure_of(text, "kernel").peak // 2),
            level=level,
            opaque=True,
        )
        new = print_module(made.module) if made else ""
        if made and "%ww_again" in new:
            tried += 1
            assert not verify(made.module) and not prove(parse(text), made.module, "kernel")
            np.testing.assert_array_equal(emulate(new), emulate(text))
    assert tried >= 3


#: A base that is made anew in each round and written over behind the values of it, which wait long.
LOOP = """
.version 8.0
.target sm_80
.address_size 64
.visible .entry k(.param .u64 p)
.maxntid 32
{
.reg .b64 %rd<8>;
.reg .b32 %r<40>;
.reg .pred %q;
ld.param.u64 %rd0, [p];
mov.u32 %r0, %tid.x;
mul.wide.u32 %rd1, %r0, 4;
add.u64 %rd2, %rd0, %rd1;
mov.u32 %r1, 0;
ld.global.u32 %r9, [%rd2];
again:
xor.b32 %r2, %r9, %r1;
add.u32 %r3, %r2, 11;
add.u32 %r4, %r2, 12;
mul.lo.u32 %r5, %r4, 13;
add.u32 %r6, %r5, %r0;
xor.b32 %r2, %r2, 5;
FILL
st.volatile.global.u32 [%rd2+128], %r3;
st.volatile.global.u32 [%rd2+256], %r5;
st.volatile.global.u32 [%rd2+384], %r6;
st.volatile.global.u32 [%rd2+512], %r2;
add.u32 %r1, %r1, 1;
setp.lt.u32 %q, %r1, 4;
@%q bra again;
ret;
}
"""
FILL = [f"ld.volatile.global.u32 %r{n}, [%rd2+{128 * n}];" for n in range(10, 24)] + [
    f"st.volatile.global.u32 [%rd2+{128 * n}], %r{n};" for n in range(10, 24)
]
TEXT = LOOP.replace("FILL", "\n".join(FILL))


def from_bases() -> str:
    made = spilled(TEXT, "k", (32, 1, 1), 12, opaque=True)
    assert made is not None and not verify(made.module) and not prove(parse(TEXT), made.module, "k")
    return print_module(made.module)


WRONG = {
    "another constant": ("add.u32 %r3, %ww_again_b32_0, 11;", "add.u32 %r3, %ww_again_b32_0, 12;"),
    "another instruction": ("mul.lo.u32 %r5, %ww_again_b32_1, 13;", "mul.hi.u32 %r5, %ww_again_b32_1, 13;"),
    "a link left out": ("mul.lo.u32 %r5, %ww_again_b32_1, 13;", "mul.lo.u32 %r5, %ww_again_b32_0, 13;"),
    "another register": ("add.u32 %r3, %ww_again_b32_0, 11;", "add.u32 %r5, %ww_again_b32_0, 11;"),
    "operands exchanged": (
        "add.u32 %r6, %ww_again_b32_3, %ww_again_b32_1;",
        "add.u32 %r6, %ww_again_b32_1, %ww_again_b32_3;",
    ),
    "another special register": ("mov.u32 %ww_again_b32_1, %tid.x;", "mov.u32 %ww_again_b32_1, %ctaid.x;"),
    "another base": (
        "ld.volatile.shared.b32 %ww_again_b32_0, [%ww_slots4];",
        "ld.volatile.shared.b32 %ww_again_b32_0, [%ww_slots4+256];",
    ),
    "no store": ("st.shared.b32 [%ww_slots4], %r2;", ""),
    "the base of the last round": (
        "xor.b32 %r2, %r9, %r1;\n    st.shared.b32 [%ww_slots4], %r2;",
        "st.shared.b32 [%ww_slots4], %r2;\n    xor.b32 %r2, %r9, %r1;",
    ),
    "a later version of the base": (
        "xor.b32 %r2, %r2, 5;",
        "xor.b32 %r2, %r2, 5;\n    st.shared.b32 [%ww_slots4], %r2;",
    ),
    "a predicate": ("add.u32 %r3, %ww_again_b32_0, 11;", "@%q add.u32 %r3, %ww_again_b32_0, 11;"),
    "a side effect": (
        "add.u32 %r3, %ww_again_b32_0, 11;",
        "add.u32 %r3, %ww_again_b32_0, 11;\n    st.global.u32 [%rd2], %ww_x;",
    ),
    "slots elsewhere": ("again:", "again:\n    add.u32 %ww_slots4, %ww_x, 4;"),
    "what the kernel has since written over": (
        "add.u32 %ww_again_b32_1, %ww_again_b32_0, 12;",
        "add.u32 %ww_again_b32_1, %r2, 12;",
    ),
}


@pytest.mark.parametrize("kind", WRONG)
def test_wrong_chains_are_refused(kind: str) -> None:
    right, (old, new) = from_bases(), WRONG[kind]
    assert old in right
    wrong = parse(right.replace(old, new, 1))
    assert not verify(wrong) and prove(parse(TEXT), wrong, "k")


def test_the_carry_is_never_written_between() -> None:
    """What sets the carry is no chain: it would come between another pair."""
    text = TEXT.replace("add.u32 %r3, %r2, 11;", "add.cc.u32 %r3, %r2, 11;")
    made = spilled(text, "k", (32, 1, 1), 12, opaque=True)
    assert made is not None and not prove(parse(text), made.module, "k")
    new = print_module(made.module)
    reload = next(s for s in new.splitlines() if "ld.shared.b32 %r3," in s)
    again = "ld.volatile.shared.b32 %ww_again_b32_0, [%ww_slots4];\nadd.cc.u32 %r3, %ww_again_b32_0, 11;"
    assert new.count("add.cc") == 1 and prove(parse(text), parse(new.replace(reload, again)), "k")


def held(count: int, target: str) -> str:
    """`count` values of one base, kept across volatile stores, where slots for them have no room."""
    lines = [
        f".version 9.0\n.target {target}\n.address_size 64\n.visible .entry k(.param .u64 p)",
        ".maxntid 256\n.maxnreg 40\n{\n.reg .b64 %rd<3>;\n.reg .b32 %r<3>;",
        f".reg .b32 %v<{2 * count}>;\n.shared .b8 own[45056];",
        "ld.param.u64 %rd0, [p];\nmov.u32 %r0, %tid.x;\nmad.wide.u32 %rd1, %r0, 4, %rd0;",
        "ld.volatile.global.u32 %r1, [%rd1];\nmov.u32 %r2, own;\nst.volatile.shared.u32 [%r2], %r1;",
    ]
    for k in range(count):
        lines += [f"add.u32 %v{2 * k}, %r1, {k * k};", f"mul.lo.u32 %v{2 * k + 1}, %v{2 * k}, {2 * k + 77};"]
    for turn in (1, 37):
        lines += [
            f"st.volatile.global.u32 [%rd1+{1024 * k}], %v{2 * (k * turn % count) + 1};" for k in range(count)
        ]
    return "\n".join([*lines, "ret;\n}"])


@needs_ptxas
def test_bases_are_taken_where_slots_have_no_room() -> None:
    found = choose(held(100, "sm_120a"), "k", parse_target("sm_120a"), Contract((256, 1, 1), 40))
    others = [c.local for c in found.tried if "from bases" not in c.kind]
    assert "from bases" in found.best.kind and found.best.local == 0 < min(others)
    assert found.best.blocks >= found.tried[0].blocks
