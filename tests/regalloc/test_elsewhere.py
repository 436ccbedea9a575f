"""What counts as no register of a thread: by cases, and uniform registers by running random kernels."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from warpwright.codegen.budget.elsewhere import Level, elsewhere
from warpwright.codegen.budget.flow import flow
from warpwright.codegen.ptx.module import Addr, Imm, Inst, Module, Reg, RegDecl, Scope, Statement, Sym, Var
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_module
from warpwright.emulator import ptx as emulator

sys.path.insert(0, str(Path(__file__).parents[1] / "fuzz"))
sys.path.insert(0, str(Path(__file__).parent))
from random_kernels import BLOCKS, SLOTS, TABLE, THREADS
from test_budget import text_of

LEVELS: tuple[Level, ...] = get_args(Level)
HEAD = """.version 8.0
.target sm_80
.address_size 64
.visible .entry k(.param .u32 n, .param .u64 p)
{
    .reg .b32 %r<20>;
    .reg .b64 %d<8>;
    .reg .f32 %f<8>;
    .reg .pred %q<8>;
"""


def names(body: str, level: Level) -> set[str]:
    module = parse(HEAD + body + "\n    ret;\n}\n")
    found = flow(module, module.entry("k"))
    return {found.registers[r][0] for r in elsewhere(found, level)}


def first(body: str, register: str) -> str:
    """The first level at which a register counts as none; "never"."""
    return next((level for level in LEVELS if register in names(body, level)), "never")


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("mov.u32 %r0, 7;", "constants"),
        ("ld.param.u32 %r0, [n];", "constants"),
        ("mov.u32 %r0, %ctaid.x;", "uniform"),
        ("ld.param.u32 %r1, [n]; add.u32 %r0, %r1, 5;", "uniform"),
        ("mov.u32 %r0, 0; mov.u32 %r0, 1;", "uniform"),
        ("mov.u32 %r0, %tid.x;", "near"),
        ("mov.u32 %r1, %laneid; and.b32 %r2, %r1, 3; shl.b32 %r0, %r2, 2;", "near"),
        ("mov.u32 %r1, %tid.x; and.b32 %r2, %r1, 3; shl.b32 %r3, %r2, 2; add.u32 %r0, %r3, 1;", "addresses"),
        ("mov.u32 %r1, %tid.x; div.u32 %r0, %r1, 3; mov.u32 %r2, %r0;", "never"),
        ("mov.u32 %r1, %smid; add.u32 %r0, %r1, 1; setp.eq.u32 %q0, %r0, 1;", "near"),
        ("ld.param.u32 %r1, [n]; cvt.rn.f32.u32 %f0, %r1; cvt.rzi.u32.f32 %r0, %f0; setp.eq.u32 %q0, %r0, 1;", "never"),
        ("ld.param.u64 %d0, [p]; ld.global.u32 %r0, [%d0]; setp.eq.u32 %q0, %r0, 1;", "never"),
    ],
)  # fmt: skip
def test_levels(body: str, level: str) -> None:
    # without a user every cheap value is an address of nothing
    assert first(body, "%r0") == level


def test_a_loop_of_the_block_keeps_its_counter_elsewhere_and_one_of_the_thread_does_not() -> None:
    body = """mov.u32 %r9, %tid.x; ld.param.u32 %r1, [n]; mov.u32 %r0, 0;
    again: add.u32 %r0, %r0, 1; setp.lt.u32 %q0, %r0, {bound}; @%q0 bra again;
    st.shared.u32 [%r9], %r0;"""
    assert first(body.format(bound="%r1"), "%r0") == "uniform"
    assert first(body.format(bound="%r9"), "%r0") == "never"


def test_under_a_branch_that_parts_the_warp_nothing_is_uniform() -> None:
    body = """mov.u32 %r9, %{who}; setp.lt.u32 %q0, %r9, 5; @%q0 bra over; ld.param.u32 %r1, [n];
    mul.lo.u32 %r0, %r1, %r1; xor.b32 %r2, %r1, %r1; over: xor.b32 %r3, 1, 2; setp.eq.u32 %q1, %r2, %r0;"""
    apart, together = body.replace("{who}", "tid.x"), body.replace("{who}", "ctaid.x")
    assert first(together, "%r2") == first(together, "%r3") == first(apart, "%r3") == "uniform"
    assert first(apart, "%r2") == "never"


@pytest.mark.parametrize("seed", range(6))
def test_each_level_has_those_before(seed: int) -> None:
    module = parse(text_of(seed))
    found = [elsewhere(flow(module, module.entry("kernel")), level) for level in LEVELS]
    assert all(a <= b for a, b in pairwise(found)) and len(found[0]) < len(found[-1])


def probed(module: Module) -> int:
    """Store each uniform register where it is written, a row of the block each; how many there are."""
    function = module.entry("kernel")
    graph = flow(module, function)
    uniform = {
        r for r in elsewhere(graph) - elsewhere(graph, "constants") if graph.registers[r][1] in ("b32", "u32")
    }
    rows = {r: k for k, r in enumerate(sorted(uniform - graph.inner))}
    behind: dict[int, list[Statement]] = {}
    for line in graph.lines:
        for r in line.writes:
            if r in rows:
                place = Addr(Reg("%probe"), rows[r] * THREADS * 4)
                behind.setdefault(id(line.inst), []).append(
                    Inst("st.global.u32", (place, Reg(graph.registers[r][0])), line.inst.guard)
                )

    def rebuilt(body: list[Statement]) -> list[Statement]:
        out: list[Statement] = []
        for s in body:
            out.append(Scope(rebuilt(s.body)) if isinstance(s, Scope) else s)
            out += behind.get(id(s), [])
        return out

    assert function.body is not None
    function.params = [*function.params, Var("param", "u64", "probe")]
    function.body = [
        RegDecl("b64", ("%probe", "%probes")),
        RegDecl("b32", ("%own",)),
        Inst("ld.param.u64", (Reg("%probes"), Addr(Sym("probe"), 0))),
        Inst("mov.u32", (Reg("%own"), Reg("%tid.x"))),
        Inst("mad.wide.u32", (Reg("%probe"), Reg("%own"), Imm("4", 4), Reg("%probes"))),
        *rebuilt(function.body),
    ]
    return len(rows)


def test_uniform_registers_are_the_same_in_all_threads() -> None:
    found = 0
    for seed in range(16):
        module = parse(text_of(seed))
        count = probed(module)
        if not count:
            continue
        rng, device = np.random.default_rng(seed), emulator.Device()
        ints = device.from_array(rng.integers(0, 1 << 32, TABLE, dtype=np.uint32))
        floats = device.from_array((rng.standard_normal(TABLE) * 10).astype(np.float32))
        out = device.from_array(np.zeros(THREADS * BLOCKS * SLOTS, np.uint64))
        probe = device.from_array(np.full(count * THREADS, 0xDEADBEEF, np.uint32))
        code = emulator.load(print_module(module), device=device).kernel("kernel")
        emulator.launch(code, 1, THREADS, [3, -5, 1.5, ints, floats, out, probe])
        rows = probe.copy_out(np.uint32).reshape(count, THREADS)
        assert (rows == rows[:, :1]).all(), seed
        found += int((rows[:, 0] != 0xDEADBEEF).sum())
    assert found >= 16
