"""What people see of the intrinsics: the stub, the pages, the command, messages at the Python line, forms of operands."""

from __future__ import annotations

import json
import linecache
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

import warpwright as ww
from warpwright.cli.main import commands
from warpwright.codegen.diagnostics import CompileError
from warpwright.dsl.intrinsic_stubs import stub_text
from warpwright.isa.amdgcn.explain import CHAPTERS, chapter, explain
from warpwright.isa.amdgcn.lookup import NoIntrinsic, forms, match, names
from warpwright.isa.amdgcn.pages import pages

ROOT = Path(__file__).parents[2]
STUB = ROOT / "dsl" / "intrinsics.pyi"


def test_the_stub_is_up_to_date(golden: Callable[[Path, str], None]) -> None:
    golden(STUB, stub_text())
    compile(STUB.read_text(), str(STUB), "exec")


def test_the_pages_are_up_to_date(golden: Callable[[Path, str], None]) -> None:
    folder = ROOT / "docs" / "amdgcn"
    made = pages()
    for name, text in made.items():
        golden(folder / name, text)
    assert {p.name for p in folder.glob("*.md")} == made.keys()
    text = "\n".join(made.values())
    assert text.count("\namdgcn.") == sum(len(forms(n)) for n in names())
    assert {chapter(n) for n in names()} <= CHAPTERS.keys()


def test_names_are_found() -> None:
    assert match("rcp").suffix == "" and match("rcp.f32").suffix == ".f32"
    assert match("mfma.f32.16x16x16f16").name == "mfma.f32.16x16x16f16"
    with pytest.raises(NoIntrinsic, match=r"no overload \.v4f33"):
        match("raw.ptr.buffer.load.v4f33")
    with pytest.raises(NoIntrinsic) as caught:
        match("mfma.f32.16x16x16f61")
    assert caught.value.suggestion == "did you mean amdgcn.mfma.f32._16x16x16f16?"
    with pytest.raises(NoIntrinsic, match="left out: LLVM's own control flow"):
        match("if")


def test_every_row_can_be_said() -> None:
    for name in names():
        for e in explain(name):
            assert e.name == name and e.where and str(e).count("\n") >= 1
    assert {e.name for e in explain("amdgcn.div")} == {"div.fixup", "div.fmas", "div.scale"}
    (e,) = explain("div.scale")
    assert e.call == "d, e = amdgcn.div.scale(numerator, denominator, of_numerator)"
    assert dict(e.operands)["of_numerator"] == "a Python constant, True or False"


def run(*words: str) -> str:
    return CliRunner().invoke(commands, ["isa", *words]).output


def test_the_command() -> None:
    assert "becomes: v_div_scale_f32" in run("amdgcn.div.scale")
    assert json.loads(run("llvm.amdgcn.rcp", "--json"))[0]["name"] == "rcp"
    assert "did you mean amdgcn." in run("amdgcn.mfma.f32.16x16x16f61")
    assert "amdgcn intrinsics that LLVM" in run("--status")
    counted = json.loads(run("--status", "--json"))["amdgcn"]
    assert counted["intrinsics"] == len(names()) and counted["targets"]["gfx942"]["intrinsics"] > 300


HEAD = "import warpwright as ww\nfrom warpwright import amdgcn, bf16, f16, f32, ptx, u32\n"
SIGNATURE = "@ww.kernel\ndef kernel(n: u32, f: f32, p: ww.ptr[u32], q: ww.ptr[f32]):\n    t = ww.tid.x\n"
SIGNATURE += "    b, c = [f16(f)] * 4, [f] * 4\n"
# line | message | expected, or a part of it | target; MFMA stands for a product of A and B that are of type f16
REFUSED = """
amdgcn.s.sleep(1) | amdgcn.s.sleep under the target sm_90a | an AMD target | sm_90a
amdgcn.permlane32.swap(n, n, False, False) | gfx942 has no amdgcn.permlane32.swap | gfx950 | gfx942
amdgcn.wmma.f32._16x16x16.f16(1, 2, 3) | gfx942 has no amdgcn.wmma.f32.16x16x16.f16 | gfx1100 | gfx942
amdgcn.rpc(f) | there is no intrinsic amdgcn.rpc |  | gfx942
amdgcn.rcp.f99(f) | has no overload .f99 | .f32 | gfx942
amdgcn.rcp(f, f) | wrong number of operands | 1 (a) | gfx942
amdgcn.rcp(n) | operand a has the wrong type | f32 | gfx942
amdgcn.rcp(1.0) | do not say which overload | amdgcn.rcp.f32 | gfx942
amdgcn.s.setprio(4) | operand count is out of range | 0 to 3 | gfx942
amdgcn.s.setprio(n) | operand count is an immediate | a Python integer | gfx942
amdgcn.ds.swizzle(n, 1 << 16) | operand pattern is out of range | 0 to 65535 | gfx942
MFMA([f] * 4, b, c, 0, 0, 0) | an element of operand a has the wrong type | f16 | gfx942
MFMA(b[:3], b, c, 0, 0, 0) | operand a is a vector | 4 values | gfx942
MFMA(ww.regs(f32, 3), b, b, c, 0, 0, 0) | destination d | 4 registers | gfx942
amdgcn.global_.load.lds(p, p, 4, 0, 0) | operand lds is in another address space | ptr<shared, ...> | gfx942
amdgcn.raw.ptr.buffer.load(f, 0, 0, 0) | operand rsrc has the wrong type | b128 | gfx942
if t < 5:\\n        q[t] = MFMA(b, b, c, 0, 0, 0)[0] | under divergent control | reach together | gfx942
if t < 5:\\n        amdgcn.s.barrier() | under divergent control | all threads of the block | gfx942
f32.x16(0.0) | f32.x16 under the target sm_90a | 2, 4 or 8 elements | sm_90a
"""


def kernel_of(body: str, title: str) -> ww.Kernel:
    body = body.replace("MFMA", "amdgcn.mfma.f32._16x16x16f16")
    source = HEAD + SIGNATURE + f"    {body}\n"
    file = f"<intrinsic: {title}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    namespace: dict[str, object] = {"__name__": "intrinsic"}
    exec(compile(source, file, "exec"), namespace)
    kernel = namespace["kernel"]
    assert isinstance(kernel, ww.Kernel)
    return kernel


@pytest.mark.parametrize("line", REFUSED.strip().splitlines(), ids=lambda line: line.partition(" |")[0][:50])
def test_refused_at_its_line(line: str) -> None:
    body, message, expected, target = (cell.strip() for cell in line.split(" |"))
    body = body.replace("\\n", "\n")
    with pytest.raises(CompileError) as caught:
        ww.compile(kernel_of(body, line[:60]), target=target)
    first = caught.value.diagnostics[0]
    shown = first.render()
    assert message in first.message and expected in (first.expected or ""), shown
    assert first.location.line == 7 + body.count("\n"), shown
    assert "^" in shown.splitlines()[2], shown


# What is given to an operand | what comes out | target
TAKEN = """
q[t] = amdgcn.rcp(f) | v_rcp_f32 | gfx942
q[t] = amdgcn.rcp.f32(2.0) | v_rcp_f32 | gfx1100
p[t] = amdgcn.readfirstlane(p[t]) | v_readfirstlane_b32 | gfx942
q[t] = MFMA(b, f16.x4(f16(f)), f32.x4(0.0), 0, 0, 0)[1] | v_mfma_f32_16x16x16 | gfx90a
acc = ww.regs(f32, 4, 0.0); MFMA(acc, b, b, acc, 0, 0, 0); q[t] = acc[2] | v_mfma_f32_16x16x16_f16 | gfx950
q[t] = amdgcn.wmma.f32._16x16x16.f16(b * 4, b * 4, f32.x8(f))[0] | v_wmma_f32_16x16x16_f16 | gfx1100
r = amdgcn.make.buffer.rsrc(p, 0, 64, 0); q[t] = amdgcn.raw.ptr.buffer.load.f32(r, t * 4, 0, 0) | buffer_load_b32 | gfx1200
r = u32.x4(n); q[t] = amdgcn.raw.ptr.buffer.load.f32(r, t * 4, 0, 0) | buffer_load_dword | gfx942
d = ww.reg(f32); amdgcn.raw.ptr.buffer.load(d, u32.x4(n), t * 4, 0, 0); q[t] = d.value | buffer_load_dword | gfx942
d, again = amdgcn.div.scale(f, q[t], True); q[t] = amdgcn.div.fmas(d, f, f, again) | v_div_fmas_f32 | gfx1030
p[t] = amdgcn.permlane32.swap(p[t], n, False, False)[1] | v_permlane32_swap | gfx950
amdgcn.s.barrier.signal(-1); amdgcn.s.barrier.wait(-1) | s_barrier_signal -1 | gfx1200
p[t] = amdgcn.update.dpp(n, p[t], 0x111, 15, 15, False) | row_shr:1 | gfx942
p[t] = u32(amdgcn.ballot(p[t] == n)) | v_cmp_eq_u32 | gfx942
amdgcn.tensor.load.to.lds([n] * 4, [n] * 8, [n] * 4, [n] * 4, 0) | tensor_load_to_lds | gfx1250
"""


@pytest.mark.parametrize("line", TAKEN.strip().splitlines(), ids=lambda line: line.partition(" |")[0][:50])
def test_taken(line: str) -> None:
    body, instruction, target = (cell.strip() for cell in line.split(" |"))
    asm = ww.compile(kernel_of(body, line[:60]), target=target).asm["amdgcn"]
    assert isinstance(asm, str) and instruction in asm, asm


# Lines for a type checker, those that it has to refuse marked.
CHECKED = """
amdgcn.mfma.f32._16x16x16f16(a, b, c, 0, 0, 0)
amdgcn.raw.ptr.buffer.load.v4f32(a, b, c, 0)
amdgcn.global_.load.lds(a, b, 4, 0, 0)
amdgcn.mfma.f32._16x16x16f16(a, b)  # !
amdgcn.mfma.f32._16x16x16f17(a, b, c, 0, 0, 0)  # !
amdgcn.frobnicate(a)  # !
"""


def test_a_type_checker_follows(tmp_path: Path) -> None:
    from mypy import api

    (tmp_path / "warpwright").symlink_to(ROOT)
    source = tmp_path / "use.py"
    lines = CHECKED.strip().splitlines()
    body = "".join(f"    {line}\n" for line in lines)
    source.write_text(
        f"from typing import Any\nfrom warpwright import amdgcn\ndef f(a: Any, b: Any, c: Any) -> None:\n{body}"
    )
    cache = str(Path(sys.prefix) / ".mypy_cache_stubs")
    said, _, _ = api.run(["--no-error-summary", "--cache-dir", cache, "--follow-imports=silent", str(source)])
    blamed = {int(line.split(":")[1]) for line in said.splitlines() if ": error:" in line}
    assert blamed == {4 + i for i, line in enumerate(lines) if line.endswith("# !")}, said
