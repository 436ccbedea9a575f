"""The verifier: what is right passes, and each kind of mistake is named with what was expected and found."""

import pytest

from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.verify import verify
from warpwright.codegen.ptx.version import required_version

DECLARATIONS = """
    .reg .pred %p<4>; .reg .b16 %h<4>; .reg .f16 %hf<4>; .reg .b32 %r<8>; .reg .u32 %u<4>; .reg .f32 %f<8>;
    .reg .b64 %rd<4>; .reg .f64 %d<4>; .reg .b8 %b<4>; .reg .f16x2 %hh<4>; .reg .v2 .f32 %v;
    .shared .align 16 .b8 tile[256]; .local .b8 depot[16];
"""


def module(body: str, target: str = "sm_90a", version: str = "8.8"):
    return parse(
        f".version {version}\n.target {target}\n.global .b32 g;\n.func callee() {{ ret; }}\n"
        f".visible .entry k(.param .u64 p) {{\n{DECLARATIONS}\n{body}\nout:\n    ret;\n}}\n"
    )


@pytest.mark.parametrize(
    "line",
    [
        "add.u32 %r1, %u1, -1;",
        "add.f32 %f1, %r1, 0f3F800000;",
        "add.f16x2 %r1, %hh1, %r2;",
        "mov.b32 %r1, %hh1;",
        "cvt.u64.u32 %rd1, %laneid;",
        "st.shared.v2.b32 [tile], {%f1, %r1};",
        "mov.b64 %rd1, 0d3FF0000000000000;",
        "and.b32 %r1, %r2, 0f3F800000;",
        "ld.local.u32 %r1, [8];",
        "ld.shared.u32 %r1, [%r2];",
        "cp.async.ca.shared.global [%r1], [%rd2], 4;",
        "add.f16 %h1, %hf1, %h2;",
        "mov.b32 %r1, %f1;",
        "mov.b32 %f1, %r1;",
        "mov.u64 %rd1, tile;",
        "mov.u64 %rd1, callee;",
        "mov.u32 %r1, %tid.x;",
        "mov.b64 {%r1, _}, %rd1;",
        "mov.b64 %rd1, {%r1, 7};",
        "mov.b32 %r1, {%h1, %h2};",
        "mov.pred %p1, -1;",
        "ld.global.u8 %r1, [%rd1+4];",
        "ld.global.u8 %b1, [g];",
        "ld.global.b32 {%r1}, [%rd1];",
        "ld.param.u64 %rd1, [p];",
        "ld.shared.v4.f32 {%f1, %f2, _, %f3}, [tile+16];",
        "ld.global.L2::cache_hint.b32 %r1, [g], %rd1;",
        "st.shared.v2.b32 [tile], {%r1, 3};",
        "st.local.f32 [depot], 0f00000000;",
        "cvt.u16.u32 %r1, %r2;",
        "cvt.rn.bf16x2.f32 %r1, %f1, %f2;",
        "setp.lt.s32 %p1, %r1, 5;",
        "setp.lt.and.f32 %p1|%p2, %f1, %f2, !%p3;",
        "setp.eq.s32 _|%p2, %r1, 5;",
        "selp.b32 %r1, 1, 2, %p1;",
        "bar.sync 15, 64;",
        "bar.sync %r1;",
        "bar.red.popc.u32 %r1, 0, !%p1;",
        "bar.red.popc.u32 %r1, 0, 64, %p1;",
        "shfl.sync.idx.b32 %r1|%p1, %f1, 0, 31, -1;",
        "atom.global.add.u32 _, [g], 1;",
        "lop3.b32 %r1, %r2, %r3, %r4, 255;",
        "mma.sync.aligned.m16n8k8.row.col.f16.f16.f16.f16 {%r0,%r1},{%r0,%hh1},{%r2},{%r3,%r4};",
        "@!%p1 bra out;",
        "call callee;",
        "elect.sync _|%p1, -1;",
        "setmaxnreg.dec.sync.aligned.u32 40;",
        "cp.async.ca.shared.global [tile], [g], 4, %r1;",
        "cp.async.ca.shared.global [tile], [g], 4, %p1;",
        "mbarrier.arrive.shared.b64 _, [tile];",
        "mov.f32 %f1, %v.x;",
        "add.f32.rn %f1, %f2, %f3;",
        "nanosleep.u32 100;",
        "prmt.b32 %r1, %r2, 0, 0x7654;",
    ],
)
def test_accepted(line: str) -> None:
    assert [d.render() for d in verify(module(line))] == []


@pytest.mark.parametrize(
    ("line", "message", "detail"),
    [
        ("add.u33 %r1, %r2, %r3;", "no modifier .u33", ".u32"),
        ("adds.u32 %r1, %r2, %r3;", "no instruction 'adds'", "did you mean"),
        ("cvt.f32.s32 %f1, %r1;", "lacks a modifier", "cvt.rn.f32.s32"),
        ("add.u32 %r1, %r2;", "takes 3 operands, not 2", "d:type"),
        ("add.u32 %r1, %r2, %r3, %r4;", "takes 3 operands, not 4", "d:type"),
        ("add.u32 %r1, %f2, %r3;", "operand 2 (a)", "a .f32 register"),
        ("add.f32 %f1, %f2, %d3;", "operand 3 (b)", "a .f64 register"),
        ("add.f32 %f1, %f2, 1;", "operand 3 (b)", "floating-point literal"),
        ("add.u32 %r1, %r2, 0f3F800000;", "operand 3 (b)", "a literal for .u32"),
        ("add.u32 %r1, %r2, 4294967296;", "operand 3 (b)", "fits in 32 bits"),
        ("add.u16 %h1, %h2, -40000;", "operand 3 (b)", "fits in 16 bits"),
        ("add.f16 %h1, %h2, 0x3C00;", "operand 3 (b)", "a register"),
        ("add.u32 7, %r1, %r2;", "operand 1 (d)", "a .u32 register"),
        ("add.u32 _, %r1, %r2;", "operand 1 (d)", "_"),
        ("add.u64 %rd1, %r1, %rd2;", "operand 2 (a)", "a .b32 register"),
        ("add.u32 %r1, %p1, %r2;", "operand 2 (a)", "a predicate"),
        ("add.bf16 %hf1, %h2, %h3;", "operand 1 (d)", "a .f16 register"),
        ("setp.lt.s32 %r1, %r2, %r3;", "operand 1 (p)", "a predicate register"),
        ("setp.lt.and.s32 %p1, %r2, %r3;", "takes 4 operands, not 3", ""),
        ("ld.global.u32 %h1, [g];", "operand 1 (d)", "or wider"),
        ("ld.global.f32 %d1, [g];", "operand 1 (d)", "a .f64 register"),
        ("ld.global.u32 %r1, g;", "operand 2 (a)", "an address"),
        ("ld.global.u32 %r1, [%f1];", "operand 2 (a)", "64-bit integer register"),
        ("ld.global.u32 %r1, [%r2];", "operand 2 (a)", "64-bit integer register"),
        ("cp.async.ca.shared.global [%r1], [%r2], 4;", "operand 2 (a)", "64-bit integer register"),
        ("ld.global.v4.f32 {%f1, %f2}, [g];", "operand 1 (d)", "a vector of 4"),
        ("ld.global.v2.f32 %f1, [g];", "operand 1 (d)", "a vector of 2 in braces"),
        ("ld.global.f32 {%f1, %f2}, [g];", "operand 1 (d)", "a vector of 2"),
        ("ld.global.v3.f32 {%f1, %f2, %f3}, [g];", "no modifier .v3", ""),
        ("ld.global.L2::cache_hint.b32 %r1, [g];", "takes 3 operands, not 2", ""),
        ("ld.relaxed.global.b32 %r1, [g];", "lacks a modifier", "ld.relaxed.cta"),
        ("st.const.b32 [g], %r1;", "no modifier .const", ""),
        ("bar.sync 16;", "operand 1 (a)", "from 0 to 15"),
        ("bar.sync 1, 33;", "operand 2 (b)", "in steps of 32"),
        ("bar.arrive 1, 0;", "operand 2 (b)", "from 32 to 1024"),
        ("lop3.b32 %r1, %r2, %r3, %r4, 256;", "operand 5 (lut)", "from 0 to 255"),
        ("lop3.b32 %r1, %r2, %r3, %r4, %r5;", "operand 5 (lut)", "a literal"),
        ("cp.async.ca.shared.global [tile], [g], 5;", "operand 3 (size)", "of 4, 8, 16"),
        ("cp.async.cg.shared.global [tile], [g], 8;", "operand 3 (size)", "of 16"),
        ("setmaxnreg.inc.sync.aligned.u32 41;", "operand 1 (count)", "in steps of 8"),
        ("shfl.sync.idx.b32 _, %r1, 0, 31, -1;", "operand 1 (d)", "only in a pair"),
        ("elect.sync %r1, -1;", "operand 1 (d)", "a pair"),
        ("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1, %r2}, [tile];", "operand 1 (d)", "a vector of 4"),
        ("mov.b64 {%r1, %h1}, %rd1;", "operand 1 (d)", "a .b16 register"),
        ("mov.u32 %r9, 1;", "register %r9 is not declared", ""),
        ("mov.u32 %r08, 1;", "register %r08 is not declared", ""),
        ("mov.u32 %q1, %r1;", "register %q1 is not declared", "%"),
        ("bra outt;", "symbol outt is not declared", "did you mean out"),
        ("mov.u64 %rd1, tiles;", "symbol tiles is not declared", "tile"),
        ("@%r1 bra out;", "the guard %r1 is no predicate", "a .b32 register"),
        ("@%p9 bra out;", "the guard %p9 is no predicate", "undeclared"),
        ("bra %r1;", "operand 1 (tgt)", "a label"),
        ("call %f1;", "operand 1 (func)", "64-bit register"),
        ("add.f32 %f1, %v, %f2;", "operand 2 (a)", "v2.f32"),
        ("add.u32 %r1, %tid.x, 1;", "operand 2 (a)", "only mov and cvt read special registers"),
        ("mov.u32 %laneid, %r1;", "operand 1 (d)", "a special .u32 register"),
        ("add.f32 %f1, %hh1, %f2;", "operand 2 (a)", "a .f16x2 register"),
        ("ld.global.u32 %r1, [16];", "operand 2 (a)", "local memory only"),
        ("ld.global.u32 _, [g];", "operand 1 (d)", "only in vectors"),
        ("ld.global.v2.b32 {%u1, %f1}, [g];", "operand 1 (d)", "either integers or floats"),
        ("ld.global.v2.b32 {%r1, %rd1}, [g];", "operand 1 (d)", "registers of one width"),
        ("st.global.v2.b32 [g], {%r1, _};", "operand 2 (b)", "_"),
        ("and.b32 %r1, %r2, 1.0;", "operand 3 (b)", "a literal for .b32"),
        ("bfe.u32 %r1, %r2, 300, 1;", "operand 3 (b)", "from 0 to 255"),
        ("mbarrier.test_wait.parity.shared.b64 %p1, [tile], 2;", "operand 3 (parity)", "from 0 to 1"),
    ],
)
def test_refused(line: str, message: str, detail: str) -> None:
    (d,) = verify(module(line))
    assert message in d.message and detail in d.render()
    assert d.location.line == 11 and d.severity == "error"


@pytest.mark.parametrize(
    ("line", "target", "version", "message"),
    [
        ("redux.sync.add.s32 %r1, %r2, -1;", "sm_75", "8.8", "does not exist on sm_75"),
        ("setmaxnreg.dec.sync.aligned.u32 40;", "sm_90", "8.8", "does not exist on sm_90"),
        ("add.bf16 %h1, %h2, %h3;", "sm_80", "8.8", "does not exist on sm_80"),
        ("ld.global.v8.f32 {%f0,%f1,%f2,%f3,%f4,%f5,%f6,%f7}, [g];", "sm_90a", "8.8", "does not exist"),
        ("mov.u32 %r1, %cluster_ctarank;", "sm_80", "8.8", "does not exist on sm_80"),
        ("redux.sync.min.f32 %f1, %f2, -1;", "sm_120a", "8.8", "does not exist on sm_120a"),
        ("cvt.rn.satfinite.e4m3x2.f32 %h1, %f1, %f2;", "sm_89", "7.8", "later PTX version"),
        ("mbarrier.arrive.relaxed.cta.b64 _, [tile];", "sm_90", "8.0", "later PTX version"),
    ],
)
def test_targets_and_versions(line: str, target: str, version: str, message: str) -> None:
    (d,) = verify(module(line, target, version))
    assert message in d.message and d.expected


def test_an_unknown_target() -> None:
    (d,) = verify(module("exit;", "sm_92a"))
    assert "no target sm_92a" in d.message and d.suggestion == "did you mean sm_90a?"


def test_scopes_give_the_outer_meaning_back() -> None:
    good = "{ .reg .f32 %r0; mov.f32 %r0, %f1; } mov.u32 %r0, 1;"
    good += "{ .reg .f64 %r<2>; mov.f64 %r1, %d1; } mov.u32 %r1, 1;"
    assert verify(module(good)) == []
    (d,) = verify(module("{ .reg .f32 %inner; } mov.f32 %inner, %f1;"))
    assert "%inner is not declared" in d.message


@pytest.mark.parametrize(
    ("line", "target", "version"),
    [
        ("add.u32 %r1, %r2, 1;", "sm_75", (6, 3)),
        ("add.u32 %r1, %r2, 1;", "sm_90a", (8, 0)),
        ("redux.sync.add.s32 %r1, %r2, -1;", "sm_80", (7, 0)),
        ("ld.global.L1::no_allocate.b32 %r1, [g];", "sm_75", (7, 4)),
        ("mov.u32 %r1, %cluster_ctarank;", "sm_90", (7, 8)),
        ("mov.u32 %r1, %aggr_smem_size;", "sm_90", (8, 1)),
        ("cp.async.ca.shared.global [tile], [g], 4, %p1;", "sm_80", (8, 0)),
        ("cp.async.ca.shared.global [tile], [g], 4, %r1;", "sm_80", (7, 0)),
        ("st.global.v8.b32 [g], {%r0,%r1,%r2,%r3,%r4,%r5,%r6,%r7};", "sm_100", (8, 8)),
        ("{ .reg .b128 %q; }", "sm_80", (8, 3)),
        ('.pragma "enable_smem_spilling";', "sm_80", (9, 0)),
    ],
)
def test_the_lowest_version(line: str, target: str, version: tuple[int, int]) -> None:
    m = module(line, target, "9.0")
    assert required_version(m) == version
    m.version = version
    assert verify(m) == []


def test_directives_raise_the_version() -> None:
    text = ".version 9.0\n.target sm_90\n.entry k({}) {} {{ ret; }}"
    assert required_version(parse(text.format(".param .b8 x[4096]", ""))) == (7, 8)
    assert required_version(parse(text.format(".param .b8 x[4097]", ""))) == (8, 1)
    assert required_version(parse(text.format("", ".blocksareclusters"))) == (9, 0)
