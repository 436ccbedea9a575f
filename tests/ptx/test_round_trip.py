"""Text in, same text out: for what compilers write, for what we build, and for random modules."""

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warpwright.codegen import tools
from warpwright.codegen.ptx.assemble import assemble
from warpwright.codegen.ptx.module import (
    Addr,
    Directive,
    Function,
    Group,
    Imm,
    Inst,
    Label,
    Loc,
    Module,
    Not,
    Pair,
    Reg,
    RegDecl,
    Scope,
    Sym,
    Var,
    Vec,
)
from warpwright.codegen.ptx.operands import OperandReader, write
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_function, print_module, print_statement
from warpwright.codegen.ptx.verify import verify

HERE = Path(__file__).parent
CORPUS = sorted([*HERE.glob("corpus/*.ptx"), *HERE.parent.glob("cuda/*.ptx")])


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.name)
def test_corpus_prints_the_same_again_and_verifies(path: Path) -> None:
    module = parse(path.read_text(), str(path))
    text = print_module(module)
    assert print_module(parse(text)) == text
    assert [d.render() for d in verify(module)] == []
    assert sum(1 for _ in statements(module)) > 0


@pytest.mark.skipif(tools.find("ptxas") is None, reason="no ptxas here")
@pytest.mark.parametrize("path", [p for p in CORPUS if p.parent.name == "corpus"], ids=lambda p: p.name)
def test_what_we_print_assembles_to_the_same_code(path: Path) -> None:
    module = parse(path.read_text(), str(path))
    before = assemble(path.read_text(), module.target[0], lineinfo=False)
    after = assemble(print_module(module), module.target[0], lineinfo=False)
    assert before.resources == after.resources and len(before.cubin) > 0


def statements(module: Module):
    def inside(body):
        for s in body:
            yield s
            if isinstance(s, Scope):
                yield from inside(s.body)

    for f in module.functions():
        yield from inside(f.body or [])


def test_what_the_corners_hold() -> None:
    module = parse((HERE / "corpus/corners.ptx").read_text())
    variables = {v.name: v for v in module.items if isinstance(v, Var)}
    assert variables["quad"].type == "v4.f32" and variables["quad"].linkage == ("visible",)
    assert variables["shared_with_host"].attributes == ("managed",)
    assert variables["halves"].init == (0.5, 0.5, -0.25) and variables["whole"].init == float("inf")
    assert variables["grid"].dims == (2, 3) and variables["grid"].init == ((1, 2, 3), (16, 5, 15))
    assert variables["addresses"].init == (Sym("generic(quad)"), Sym("grid"), Sym("generic(grid)+8"))
    entry = module.entry("corners")
    assert entry.directives == [("maxntid", "64, 1, 1"), ("minnctapersm", "4"), ("pragma", '"no-unroll"')]
    assert [(p.type, p.dims, p.align) for p in entry.params] == [("b8", (24,), 8), ("f32", (), None)]
    found = list(statements(module))
    ops = {i.op: i for i in found if isinstance(i, Inst)}
    assert ops["setp.lt.and.u32"].operands == (Pair(Reg("p"), Reg("q")), Reg("a"), Reg("b1"), Not(Reg("q")))
    assert ops["call"].operands[0] == Group((Sym("y"),)) or ops["call"].operands == (Sym("stop"),)
    assert ops["brx.idx"].operands == (Reg("a"), Sym("table"))
    assert ops["vote.sync.ballot.b32"].operands[2] == Imm("0xFFFFFFFF", 0xFFFFFFFF)
    assert ops["st.shared.u32"].operands[0] == Addr(Sym("box1"))
    assert Directive(".branchtargets one, two, over", "table") in found
    assert [s.guard for s in found if isinstance(s, Inst) and s.guard] == [("p", True), ("p", False)]
    imm = [o for s in found if isinstance(s, Inst) for o in s.operands if isinstance(o, Imm)]
    assert {"WARP_SZ": 32, "-017": -15, "0x1FU": 31, "0b1010": 10, "1.": 1.0, "-2e3": -2000.0}.items() <= {
        o.text: o.value for o in imm
    }.items()


def test_the_lines_of_the_source() -> None:
    module = parse((HERE / "corpus/triton_style.ptx").read_text(), "kernel.ptx")
    inst = {s.op: s for s in statements(module) if isinstance(s, Inst)}
    inlined = inst["fma.rn.f32"].loc
    assert (inlined.file, inlined.line, inlined.col) == ("standard.py", 38, 25)
    assert (inlined.caller.file, inlined.caller.line, inlined.caller.col) == ("dot.py", 20, 9)
    plain = inst["shl.b32"].loc
    assert (plain.file, plain.line, plain.col, plain.caller) == ("dot.py", 17, 12, None)
    bare = parse(".version 8.0\n.target sm_80\n.func f() {\n\n   ret; exit;\n}\n", "bare.ptx")
    assert [(s.loc.file, s.loc.line, s.loc.col) for s in bare.functions()[0].body] == [
        ("bare.ptx", 5, 4), ("bare.ptx", 5, 9),
    ]  # fmt: skip


def test_printing_every_statement() -> None:
    load = (Vec((Reg("%f0"), Sym("_"))), Addr(Reg("%rd1"), -8))
    tensor = (Group((Reg("%rd0"), Vec((Imm("0", 0), Reg("%r1")))), "["),)
    tile = Var("shared", "b8", "tile", 128, (4, None), None, ("extern",))
    shown = [
        (Inst("ld.global.v2.f32", load, ("%p0", True)), "@!%p0 ld.global.v2.f32 {%f0, _}, [%rd1+-8];"),
        (Inst("mov.u64", (Reg("%rd0"), Sym("tile", 16))), "mov.u64 %rd0, tile+16;"),
        (Inst("cp.x", tensor), "cp.x [%rd0, {0, %r1}];"),
        (Inst("ret"), "ret;"),
        (Label("done"), "done:"),
        (RegDecl("b32", ("%r",), 4), ".reg .b32 %r<4>;"),
        (RegDecl("v4.f32", ("%a", "%b")), ".reg .v4 .f32 %a, %b;"),
        (Loc(1, 2, 3, ", function_name x"), ".loc 1 2 3, function_name x"),
        (Directive('.pragma "nounroll"'), '.pragma "nounroll";'),
        (tile, ".extern .shared .align 128 .b8 tile[4][];"),
        (Var("global", "f32", "g", None, (2,), (1.0, -0.0)), ".global .f32 g[2] = {0f3F800000, 0f80000000};"),
        (Scope([Inst("exit")]), "{\n    exit;\n}"),
    ]
    for statement, text in shown:
        assert print_statement(statement) == text


def test_a_function_alone() -> None:
    f = Function("k", "entry", [Var("param", "u64", "p", attributes=("ptr", "global", "align 16"))])
    f.directives = [("maxntid", "32, 1, 1")]
    f.body = [Inst("ret")]
    text = print_function(f)
    want = (
        ".visible .entry k(\n    .param .u64 .ptr .global .align 16 p\n)\n.maxntid 32, 1, 1\n{\n    ret;\n}\n"
    )
    assert text == want
    again = parse(".version 8.0\n.target sm_80\n" + text).entry("k")
    assert again.params == f.params and again.directives == f.directives


names = st.sampled_from(["%r0", "%r17", "%f3", "%rd12", "%tid.x", "%p1"])
registers = names.map(Reg)
symbols = st.builds(Sym, st.sampled_from(["tile", "$L__BB0_1", "_", "x$y"]), st.sampled_from([0, 4, -16]))
integers = st.integers(-(2**63), 2**64 - 1).map(lambda v: Imm(str(v), v))
floats = st.floats(width=32, allow_nan=False).map(lambda v: Imm("0f" + struct.pack(">f", v).hex(), v))
scalars = st.one_of(registers, symbols, integers, floats)
addresses = st.builds(Addr, st.one_of(registers, st.just(Sym("tile"))), st.integers(-4096, 4096))
vectors = st.lists(scalars, min_size=1, max_size=4).map(lambda v: Vec(tuple(v)))
pairs = st.builds(Pair, registers, st.one_of(registers, st.just(Sym("_"))))
tensors = st.builds(lambda m, c: Group((m, c), "["), registers, vectors)
operands = st.one_of(scalars, addresses, vectors, pairs, st.builds(Not, registers), tensors)
ops = st.sampled_from(["add.u32", "ld.global.L2::cache_hint.v4.f32", "bar.sync", "x.y::z.b32"])
guards = st.one_of(st.none(), st.tuples(st.sampled_from(["%p1", "%q"]), st.booleans()))
insts = st.builds(Inst, ops, st.lists(operands, max_size=4).map(tuple), guards)
leaves = st.one_of(
    insts,
    st.builds(RegDecl, st.sampled_from(["b32", "pred", "v2.f32"]), st.just(("%r",)), st.integers(1, 40)),
    st.builds(RegDecl, st.just("f64"), st.sampled_from([("%a",), ("%a", "%b")])),
    st.builds(Loc, st.just(1), st.integers(1, 99), st.integers(0, 9)),
    st.builds(Var, st.sampled_from(["local", "shared", "param"]), st.just("b8"), st.just("v"), st.just(8),
              st.sampled_from([(), (16,)])),
)  # fmt: skip
bodies = st.recursive(
    st.lists(leaves, max_size=6),
    lambda b: st.lists(st.one_of(leaves, b.map(Scope)), max_size=4),
    max_leaves=20,
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(operands)
def test_an_operand_reads_back(operand) -> None:
    assert OperandReader().read(write(operand)) == operand


@settings(max_examples=150, deadline=None, derandomize=True)
@given(bodies)
def test_a_random_body_reads_back(body) -> None:
    module = Module((8, 0), ("sm_90a",), items=[Function("f", "func", linkage=(), body=body)])
    text = print_module(module)
    again = parse(text)
    assert print_module(again) == text
    assert strip(again.functions()[0].body) == strip(body)


def strip(body):
    """Without locations, which printing does not keep."""
    return [
        Scope(strip(s.body))
        if isinstance(s, Scope)
        else Inst(s.op, s.operands, s.guard)
        if isinstance(s, Inst)
        else s
        for s in body
    ]


def long_text(count: int) -> str:
    lines = "\n".join(
        f"    @%p{i % 7} fma.rn.f32 %f{i % 999}, %f{(i * 7) % 999}, 0f3F800000, %f{(i * 3) % 999};\n"
        f"    ld.global.v2.f32 {{%f{i % 99}, %f{i % 98}}}, [%rd{i % 50}+{i % 64 * 8}];"
        for i in range(count // 2)
    )
    declared = ".reg .f32 %f<999>;\n.reg .b64 %rd<50>;\n.reg .pred %p<7>;"
    return f".version 8.0\n.target sm_80\n.entry k() {{\n{declared}\n{lines}\n}}\n"


def test_long_modules_print_and_parse() -> None:
    module = parse(long_text(20_000))
    text = print_module(module)
    assert print_module(parse(text)) == text
    assert verify(module) == []
