"""The text taken apart: instructions, data, descriptors, metadata, expressions, relocations."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from emulated import Run, text, written

from warpwright.codegen.diagnostics import CompileError
from warpwright.emulator.amdgcn.front import binders
from warpwright.emulator.amdgcn.front.expressions import evaluate
from warpwright.emulator.amdgcn.front.metadata import read
from warpwright.emulator.amdgcn.front.operands import Const, Layout, Reg, Word, operand
from warpwright.emulator.amdgcn.front.text import parse, split, unescape
from warpwright.emulator.amdgcn.semantics.registry import SEMANTICS
from warpwright.isa.amdgcn.mnemonics import Status, read_rows
from warpwright.isa.amdgcn.table import ROWS

LAYOUT = Layout(64, 8)


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        ("v7", Reg("v", 7)),
        ("v[4:5]", Reg("v", 4, 2)),
        ("a[0:3]", Reg("v", 64, 4)),
        ("s[10:11]", Reg("s", 10, 2)),
        ("ttmp9", Reg("s", 117)),
        ("vcc", Reg("s", 106, 2)),
        ("exec_lo", Reg("s", 126)),
        ("null", Reg("s", 125, null=True)),
        ("-|v1|", Reg("v", 1, neg=True, abs=True)),
        ("sext(v3)", Reg("v", 3, sext=True)),
        ("v2.h", Reg("v", 2, half="h")),
        ("-s4", Reg("s", 4, neg=True)),
        ("0x3f800000", Const(0x3F800000, True)),
        ("-16", Const(-16)),
        ("1.0", Const(1.0)),
        ("off", Word("off")),
        ("src_shared_base", Word("src_shared_base")),
    ],
)
def test_operands(shown: str, wanted: object) -> None:
    assert operand(shown, LAYOUT) == wanted


@pytest.mark.parametrize(
    ("value", "kind", "bits"),
    [
        (Const(1.0), "f32", 0x3F800000),
        (Const(1.0), "f16", 0x3C00),
        (Const(-4.0), "f64", 0xC010000000000000),
        (Const(0.15915494), "f32", 0x3E22F983),
        (Const(-1), "u64", (1 << 64) - 1),
        (Const(-1), "u16", 0xFFFF),
        (Const(0x40000000, True), "f64", 0x4000000000000000),
        (Const(2), "f32", 2),
        (Const(1.0), "pk_f16", 0x3C00),
    ],
)
def test_constants_have_the_bits_of_their_type(value: Const, kind: str, bits: int) -> None:
    assert value.bits(kind) == bits


def test_instructions() -> None:
    module = parse(
        "f:\n\tv_dual_mov_b32 v1, 0 :: v_dual_add_f32 v2, v3, v4 ; a remark\n"
        "\tv_add_f32_e64 v0, -|v1|, s[2:3] op_sel:[0,1] clamp\n"
        "\ts_waitcnt vmcnt(0) lgkmcnt(1)\n\tglobal_load_dword v1, v[2:3], off offset:-16 sc0\n.LBB0_1:\n\ts_endpgm\n"
    )
    first, second, wait, load, end = module.insts
    assert first.name == "v_mov_b32" and first.second is not None and first.second.name == "v_add_f32"
    assert (second.name, second.encoding) == ("v_add_f32", "e64")
    assert second.operands == ("v0", "-|v1|", "s[2:3]") and second.words == ("op_sel:[0,1]", "clamp")
    assert wait.operands == ("vmcnt(0) lgkmcnt(1)",) and load.words == ("offset:-16", "sc0")
    assert module.labels == {"f": 0, ".LBB0_1": 4} and end.name == "s_endpgm" and end.function == "f"
    assert split("a, hwreg(x, 1, 2), [3,4]", ",") == ["a", "hwreg(x, 1, 2)", "[3,4]"]


def test_data_and_strings() -> None:
    module = parse(
        '\t.section .rodata,"a"\nx:\n\t.long 1, 0xffffffff\n\t.short 2\n\t.byte 3\n\t.p2align 3\ny:\n\t.quad x+4\n'
        '\t.asciz "a\\n\\001"\n\t.zero 3,7\n\t.comm z,8,4\n'
    )
    section = module.sections[".rodata"]
    assert module.symbols["y"] == (".rodata", 16) and section.fixups == [(16, 8, "x+4")]
    assert (
        bytes(section.data[:11]) == b"\1\0\0\0\xff\xff\xff\xff\2\0\3"
        and section.data[24:] == b"a\n\1\0\7\7\7"
    )
    assert module.symbols["z"] == (".bss", 0) and unescape(r"\"\\\t") == b'"\\\t'
    with pytest.raises(CompileError, match="frobnicate"):
        parse(".frobnicate 3")


def test_expressions() -> None:
    symbol = {"f.num_vgpr": 7, "g.num_vgpr": 21}.__getitem__
    assert evaluate("max(totalnumvgprs(0, max(f.num_vgpr, g.num_vgpr)), 1, 0)", symbol) == 21
    assert evaluate("1+2*3-(8/3)<<1", symbol) == 10 and evaluate("-(~0x0f&0xff)", symbol) == -0xF0
    assert evaluate("alignto(13, 8)|1", symbol) == 17 and evaluate("totalnumvgprs(4, 5)", symbol) == 12
    for wrong in ("1+", "(1", "1 2"):
        with pytest.raises(CompileError):
            evaluate(wrong, symbol)


def test_metadata() -> None:
    lines = """---
amdhsa.kernels:
  - .args:
      - .name: x
        .offset: 0
        .size: 8
        .value_kind: global_buffer
      - .offset: 8
        .size: 4
        .value_kind: hidden_block_count_x
    .kernarg_segment_size: 12
    .max_flat_workgroup_size: 256
    .name: 'k'
    .reqd_workgroup_size:
      - 64
      - 2
      - 1
    .wavefront_size: 32
amdhsa.version:
  - 1
  - 2
..."""
    info = read(lines.splitlines())["k"]
    assert [a.name for a in info.args] == ["x", ""] and info.args[1].hidden and info.required == (64, 2, 1)
    assert (info.kernarg_size, info.max_threads, info.wavefront) == (12, 256, 32)


def test_targets_are_known() -> None:
    with pytest.raises(CompileError, match="no target gfx803"):
        Run(written("gfx942", "s_nop 0").replace("gfx942", "gfx803"))
    with pytest.raises(CompileError, match="without"):
        Run("k:\n s_endpgm")


def test_variables_lie_apart_and_point_at_each_other() -> None:
    run = Run(text("gfx942"))
    names = {"primes", "counters"}
    assert names <= set(run.program.variables)
    assert run.program.variables["primes"].copy_out(np.uint32).tolist() == [2, 3, 5, 7]


def test_rows_are_well_formed() -> None:
    """Every row that is executed has semantics, where it computes; names are unique; families expand."""
    computes = ("valu", "salu", "matrix")
    assert binders.BINDERS and {r.kind for r in ROWS.values()} <= set(binders.BINDERS)
    lacking = [
        n
        for n, r in ROWS.items()
        if r.kind in computes and r.status is not Status.REFUSED and n not in SEMANTICS
    ]
    assert lacking == []
    assert all(r.note for r in ROWS.values() if r.status is not Status.EXACT)
    rows = read_rows("v_{a,b}_{f32,i32} | $2 mask | $2 u32? | approximate 1 ulp", "valu")
    assert rows["v_b_i32"].dst == ("s32", "mask") and rows["v_b_i32"].optional == 1
    with pytest.raises(ValueError, match="two rows"):
        read_rows("a | | | exact\na | | | exact", "valu")
    with pytest.raises(ValueError, match="unknown type"):
        read_rows("a | f33 | | exact", "valu")
