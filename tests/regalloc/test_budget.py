"""Budgets of PTX kernels: spilled kernels compute the same, contracts are kept or refused, roles are counted."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import warpwright as ww
from warpwright import f32, ptx
from warpwright.codegen.budget.choose import Contract, choose
from warpwright.codegen.budget.contract import Kept, hold
from warpwright.codegen.budget.holders import pressure_of
from warpwright.codegen.budget.prove import prove
from warpwright.codegen.budget.spill import spilled
from warpwright.codegen.budget.ways import PLANS
from warpwright.codegen.diagnostics import CompileError, Diagnostic, Location
from warpwright.codegen.pipeline import compile_function
from warpwright.codegen.ptx.assemble import Assembled, assemble
from warpwright.codegen.ptx.module import Inst
from warpwright.codegen.ptx.parse import parse
from warpwright.codegen.ptx.print import print_module
from warpwright.codegen.ptx.verify import verify
from warpwright.codegen.tools import find
from warpwright.dsl.build import trace_kernel
from warpwright.isa.targets import parse_target

sys.path.insert(0, str(Path(__file__).parents[1] / "fuzz"))
from differential import emulate, load
from random_kernels import THREADS, generate

needs_ptxas = pytest.mark.skipif(find("ptxas") is None, reason="ptxas is not installed")


def text_of(seed: int) -> str:
    """A random kernel of the fuzz tests, with loops and branches."""
    kernel = load(generate(seed))
    target = parse_target("sm_80")
    return compile_function(
        trace_kernel(kernel.__wrapped__, kernel.signature, target, {}, {}, False), target
    ).ptx


@pytest.mark.parametrize("first", range(0, 12, 4))
def test_spilled_kernels_compute_the_same(first: int) -> None:
    tried = 0
    for seed in range(first, first + 4):
        text = text_of(seed)
        expected = emulate(text)
        peak = pressure_of(text, "kernel").peak
        for limit in (peak - 2, peak // 2):
            made = spilled(text, "kernel", (THREADS, 1, 1), limit)
            if made is not None:
                tried += 1
                assert not verify(made.module) and not prove(parse(text), made.module, "kernel")
                np.testing.assert_array_equal(emulate(print_module(made.module)), expected)
    assert tried >= 2


def pinned(count: int, registers: int, target: str = "sm_80", threads: int = 256) -> str:
    """`count` values loaded, then stored in another order; ptxas may move neither."""
    lines = [
        f".version 9.0\n.target {target}\n.address_size 64\n.visible .entry k(.param .u64 p)",
        f".maxntid {threads}\n.maxnreg {registers}\n{{\n.reg .b64 %rd<3>;\n.reg .b32 %r<2>;\n.reg .f32 %f<{count}>;",
        "ld.param.u64 %rd0, [p];\nmov.u32 %r0, %tid.x;\nmad.wide.u32 %rd1, %r0, 4, %rd0;",
        *(f"ld.volatile.global.f32 %f{k}, [%rd1+{4096 * k}];" for k in range(count)),
        *(f"st.volatile.global.f32 [%rd1+{4096 * k}], %f{k * 37 % count};" for k in range(count)),
        "ret;\n}",
    ]
    return "\n".join(lines)


@needs_ptxas
@pytest.mark.parametrize("target", ["sm_80", "sm_90a", "sm_100a"])
def test_no_local_memory_where_shared_memory_has_room(target: str) -> None:
    found = choose(pinned(100, 72, target), "k", parse_target(target), Contract((256, 1, 1), 72))
    plain = found.tried[0]
    assert plain.local > 0 and found.best.local == 0
    assert found.best.blocks >= plain.blocks and found.best.resources.registers <= 72


@needs_ptxas
def test_arrays_inside_a_kernel_count_as_shared_memory() -> None:
    """What they leave of 48 KB is too little for the slots, which the launch has to ask for then."""
    text = pinned(100, 72).replace("%r<2>;", "%r<2>;\n.shared .b8 own[16500];", 1)
    text = text.replace("ret;", "mov.u32 %r1, own;\nst.volatile.shared.u32 [%r1], %r0;\nret;")
    found = choose(text, "k", parse_target("sm_80"), Contract((256, 1, 1), 72))
    assert found.tried[0].local > 0 and found.best.local == 0
    assert found.best.ours is not None and found.best.ours.dynamic


@needs_ptxas
def test_no_block_is_lost_for_spills() -> None:
    """On sm_120 three blocks leave 33 KB each: what does not fit stays with ptxas."""
    found = choose(pinned(100, 72, "sm_120a"), "k", parse_target("sm_120a"), Contract((256, 1, 1), 72))
    assert found.best.blocks == found.tried[0].blocks
    assert 0 < found.best.local < found.tried[0].local / 4


@pytest.mark.parametrize("kind", ["reload", "store", "register"])
def test_wrong_spills_are_found(kind: str) -> None:
    """A reload that is missing does no harm: in PTX the register still has the value."""
    text = pinned(40, 32)
    made = spilled(text, "k", (256, 1, 1), 20)
    assert made is not None and not prove(parse(text), made.module, "k")
    body = made.module.entry("k").body
    assert body is not None
    ours = [i for i, s in enumerate(body) if isinstance(s, Inst) and "shared" in s.op]
    stores = [i for i in ours if body[i].op.startswith("st")]  # type: ignore[union-attr]
    reloads = [i for i in ours if body[i].op.startswith("ld")]  # type: ignore[union-attr]
    if kind == "reload":
        first, second = body[reloads[0]], body[reloads[1]]
        assert isinstance(first, Inst) and isinstance(second, Inst)
        body[reloads[0]] = Inst(first.op, (first.operands[0], second.operands[1]))
    elif kind == "store":
        del body[stores[2]]
    else:
        first, second = body[stores[0]], body[stores[1]]
        assert isinstance(first, Inst) and isinstance(second, Inst)
        body[stores[0]] = Inst(first.op, (first.operands[0], second.operands[1]))
    assert prove(parse(text), made.module, "k")


def turns(count: int, rounds: int) -> str:
    """`rounds` times: `count` values loaded, then stored in another order; none lives from one round to the next."""
    lines = [
        ".version 9.0\n.target sm_80\n.address_size 64\n.visible .entry k(.param .u64 p)",
        f".maxntid 256\n{{\n.reg .b64 %rd<3>;\n.reg .b32 %r<2>;\n.reg .f32 %f<{count * rounds}>;",
        "ld.param.u64 %rd0, [p];\nmov.u32 %r0, %tid.x;\nmad.wide.u32 %rd1, %r0, 4, %rd0;",
    ]
    for at in range(0, count * rounds, count):
        lines += [f"ld.volatile.global.f32 %f{at + k}, [%rd1+{4096 * k}];" for k in range(count)]
        lines += [f"st.volatile.global.f32 [%rd1+{4096 * k}], %f{at + k * 7 % count};" for k in range(count)]
    return "\n".join([*lines, "ret;\n}"])


def test_registers_that_do_not_meet_share_slots() -> None:
    """Six rounds take the shared memory of one; slots of registers that do meet, made one, are refused."""
    one, six = (spilled(turns(30, n), "k", (256, 1, 1), 20) for n in (1, 6))
    assert one is not None and six is not None and one.bytes == six.bytes
    assert len(six.spills) == 6 * len(one.spills)
    plain = parse(turns(30, 6))
    assert not verify(six.module) and not prove(plain, six.module, "k")
    text = print_module(six.module)
    found = sorted(set(re.findall(r"%ww_slots4\+(\d+)", text)), key=int)
    assert len(found) == one.bytes // 1024 - 1  # the first has no offset
    merged = text.replace(f"%ww_slots4+{found[0]}]", f"%ww_slots4+{found[1]}]")
    assert merged != text and prove(plain, parse(merged), "k")


@pytest.mark.parametrize("seed", [0, 4, 7, 9])
def test_one_slot_for_all_is_refused(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """In kernels with loops and branches, whose registers do meet."""
    text = text_of(seed)
    limit = max(4, pressure_of(text, "kernel").peak // 2)
    right = spilled(text, "kernel", (THREADS, 1, 1), limit)
    monkeypatch.setattr("warpwright.codegen.budget.spill.conflicts", lambda *_: defaultdict(set))
    wrong = spilled(text, "kernel", (THREADS, 1, 1), limit)
    assert right is not None and wrong is not None and wrong.bytes < right.bytes
    assert not prove(parse(text), right.module, "kernel") and prove(parse(text), wrong.module, "kernel")


@needs_ptxas
def test_what_serialises_products_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fewer bytes of local memory are not worth it, and it is said what was tried."""
    text, advice = (
        turns(40, 6),
        Diagnostic("(C7510) wgmma.mma_async instructions are serialized", severity="warning"),
    )
    target, contract = parse_target("sm_90a"), Contract((256, 1, 1), 32)
    text = text.replace(".maxntid 256", ".maxntid 256\n.maxnreg 32")
    free = choose(text, "k", target, contract)
    assert free.tried[0].local and free.best is not free.tried[0]

    def advised(text_: str, name: str) -> Assembled:
        built = assemble(text_, name)
        return built if text_ == text else replace(built, diagnostics=(advice,))

    monkeypatch.setattr("warpwright.codegen.budget.choose._assembled", advised)
    serial = choose(text, "k", target, contract)
    assert serial.best is serial.tried[0] and len(serial.tried) > 1


@needs_ptxas
def test_what_its_proof_refuses_is_told_and_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake of ours costs bytes and a warning, never a wrong result, nor the build; also where asserts are off."""
    text = turns(40, 6).replace(".maxntid 256", ".maxntid 256\n.maxnreg 32")
    target, contract = parse_target("sm_90a"), Contract((256, 1, 1), 32)
    monkeypatch.setattr("warpwright.codegen.budget.ways.PLANS", PLANS[:2])
    monkeypatch.setattr("warpwright.codegen.budget.choose.prove", lambda *_: ["wrong on purpose"])
    kept = hold(text, "k", target, contract, Location("k.py", 3))
    assert kept.choice.best.ours is None and kept.choice.best.local > 0
    refused = [c for c in kept.report["tried"] if c.get("fault") == "wrong on purpose"]
    assert refused and len(kept.diagnostics) == len(refused)
    assert all(d.severity == "warning" and d.location.line == 3 for d in kept.diagnostics)


@needs_ptxas
@pytest.mark.parametrize("promise", [{}, {"spills": 0}])
def test_an_instruction_that_wants_more_registers_is_told_at_its_line(promise: dict[str, int]) -> None:
    """A product of 64 x 256 has 128 accumulators a thread: nothing can be spilled that would make room for it."""

    @ww.kernel(threads=128, max_regs=96, target="sm_90a", **promise)
    def product(a: ww.u64, x: ww.ptr[f32]):
        sums = ww.regs(f32, 128, 0.0)
        ptx.wgmma.fence.sync.aligned()
        ptx.wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16(sums, a, a, True, 1, 1, 0, 0)
        ptx.wgmma.commit_group.sync.aligned()
        ptx.wgmma.wait_group.sync.aligned(0)
        for k in range(128):
            x[ww.tid.x + 128 * k] = sums[k]

    with pytest.raises(ww.CompileError) as caught:
        assert ww.compile(product).resources
    (told,) = caught.value.diagnostics
    line = product.__wrapped__.__code__.co_firstlineno + 4
    assert (told.location.file, told.location.line) == (__file__, line) and told.found == "96"
    assert int((told.expected or "0").split()[0]) > 128
    assert any("128 of them" in note for note in told.notes) == bool(promise)
    assert all(len(note) < 240 for note in told.notes)


def many(n: int, x: ww.ptr[f32], y: ww.ptr[f32]) -> None:
    """`n` values held across a barrier."""
    i = ww.tid.x
    own = y + i
    values = [ww.load(x + i + 64 * k) for k in range(n)]
    ww.barrier()
    for k in range(n):
        own[64 * k] = values[(k * 7) % n] + f32(1)


@needs_ptxas
def test_a_contract_is_kept_on_the_emulator_too() -> None:
    @ww.kernel(threads=64, max_regs=40, spills=0, target="sm_90a")
    def held(x: ww.ptr[f32], y: ww.ptr[f32]):
        many(50, x, y)

    done = ww.compile(held)
    told = done.report()["budget"]
    assert done.resources.registers <= 40 and done.resources.spill_stores == 0
    assert told["chosen"].startswith("shared") and told["spills"] and told["budget"] == 40
    assert told["holders"][0]["registers"] >= 25
    x, y = np.arange(64 * 50, dtype=np.float32), np.zeros(64 * 50, np.float32)
    held[1, 64](x, y)
    rows = x.reshape(50, 64)
    np.testing.assert_array_equal(y.reshape(50, 64), rows[[k * 7 % 50 for k in range(50)]] + 1)


@needs_ptxas
def test_a_contract_that_cannot_be_kept_says_who_holds_the_registers() -> None:
    @ww.kernel(threads=1024, max_regs=24, spills=0, target="sm_80")
    def held(x: ww.ptr[f32], y: ww.ptr[f32]):
        many(120, x, y)

    with pytest.raises(CompileError) as refused:
        ww.compile(held)
    said = refused.value.diagnostics[0]
    assert said.message == "kernel 'held' does not fit in 24 registers per thread with no spills"
    assert said.location.file == __file__ and said.suggestion
    assert any("121 of them from" in n and "test_budget.py" in n for n in said.notes)


def test_contracts_want_a_block() -> None:
    with pytest.raises(CompileError, match="threads=, with which"):
        ww.kernel(spills=0)(lambda x: None)  # type: ignore[arg-type]
    with pytest.raises(CompileError, match="number of bytes"):
        ww.kernel(threads=32, spills=-1)(lambda x: None)  # type: ignore[arg-type]
    with pytest.raises(CompileError, match="names the parts"):
        ww.kernel(threads=128, roles={"load": "many"})(lambda x: None)  # type: ignore[dict-item]


@pytest.mark.skipif(importlib.util.find_spec("llvmlite") is None, reason="llvmlite is not installed")
def test_budgets_of_amd_kernels_are_read_back() -> None:
    """LLVM takes `num-vgpr` as a hint; another lever keeps the budget, and what cannot be kept is refused."""

    def kernel(registers: int, spills: int) -> ww.CompiledKernel:
        @ww.kernel(threads=256, max_regs=registers, spills=spills, target="gfx942")
        def held(x: ww.ptr[f32], y: ww.ptr[f32]):
            i = ww.tid.x
            values = [ww.load(x + i + 256 * k, order="volatile") for k in range(100)]
            for k in range(100):
                ww.store(y + i + 256 * k, values[(k * 7) % 100], order="volatile")

        return ww.compile(held)

    done = kernel(72, 400)
    told = done.report()["budget"]
    assert told["vgpr"] <= 72 < told["tried"][0]["vgpr"] and told["chosen"] != "num-vgpr"
    assert any("LLVM dropped num-vgpr" in d.message for d in done.diagnostics)
    assert kernel(128, 0).report()["budget"]["spill_bytes"] == 0
    with pytest.raises(CompileError, match=r"does not fit in 72 registers per (thread|lane)"):
        kernel(72, 0)


GOLDEN = Path(__file__).parents[1] / "golden" / "hopper_matmul.hopper_matmul.ptx"


def hopper(roles: dict[str, int], registers: int = 168) -> Kept:
    contract = Contract((384, 1, 1), registers, 0, None, 0, tuple(roles.items()), True)
    where = Location(__file__, 1)
    return hold(GOLDEN.read_text(), "hopper_matmul", parse_target("sm_90a"), contract, where)


@needs_ptxas
def test_roles_of_a_matrix_product() -> None:
    kept = hopper({"load": 40, "math": 232})
    built = kept.choice.best.built
    assert built is not None and kept.choice.best.local == 0
    assert not [d for d in built.diagnostics if "wgmma" in d.message or "setmaxnreg" in d.message]
    for roles, registers, message in (
        ({"load": 40, "math": 232}, 160, "more registers than the block has"),
        ({"load": 40, "math": 224}, 168, "no setmaxnreg of 224"),
        ({"load": 41, "math": 232}, 168, "cannot have 41"),
        ({"a": 40, "b": 232, "c": 24, "d": 24}, 168, "are no 4 roles"),
    ):
        with pytest.raises(CompileError, match=message):
            hopper(roles, registers)


def test_a_role_that_wants_more_than_it_has() -> None:
    from warpwright.codegen.budget.roles import check_roles

    text = GOLDEN.read_text().replace(
        "setmaxnreg.inc.sync.aligned.u32 232", "setmaxnreg.inc.sync.aligned.u32 152"
    )
    held = pressure_of(text, "hopper_matmul")
    contract = Contract((384, 1, 1), 168, roles=(("load", 40), ("math", 152)))
    assert any("keeps" in d.message and d.expected == "at most 152" for d in check_roles(held, contract, 168))


def test_pressure_names_the_lines() -> None:
    held = pressure_of(GOLDEN.read_text(), "hopper_matmul")
    assert held.peak >= 128
    assert max(h.units for h in held.holders) >= 100 and held.holders[0].where is not None
