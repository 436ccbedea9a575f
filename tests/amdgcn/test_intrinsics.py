"""Every row of the table of intrinsics: compiled for each target that it claims, refused for each that it does not.

What is asserted of a call: LLVM's types as the row has them, IR that verifies, prints and parses. What is refused: a
target that lacks it, a wrong number of operands, a wrong type, an immediate out of its range or not known while tracing.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from calls import arguments, constant, dotted, module, tracing, value

from warpwright.codegen.diagnostics import CompileError
from warpwright.codegen.ir.core import Function, Op
from warpwright.codegen.ir.effects import effects
from warpwright.codegen.ir.parse import parse_function
from warpwright.codegen.ir.print import print_function
from warpwright.codegen.ir.verify import verify
from warpwright.codegen.llvm.assemble import compile_ir
from warpwright.dsl.intrinsic import emit_intrinsic
from warpwright.isa.amdgcn.lookup import by_target, forms, left_out, names, overloads
from warpwright.isa.amdgcn.notation import IR_EFFECTS, Form
from warpwright.isa.amdgcn.targets import TARGETS

FORMS = [f for name in names() for f in forms(name)]


def some_target(form: Form) -> str:
    return min(form.targets)


def test_the_table() -> None:
    assert len(names()) > 1400 and not set(names()) & set(left_out())
    for name in names():
        seen: set[tuple[str, str]] = set()
        for form in forms(name):
            assert form.targets and form.targets <= TARGETS.keys()
            for binding in form.bindings:
                key = form.bound(binding).suffix
                mine = {(key, target) for target in form.targets}
                assert not mine & seen, f"{name}{key} stands twice"
                seen |= mine
    counts = by_target()
    assert counts["gfx1200"] == counts["gfx1201"] and counts["gfx950"] > counts["gfx942"]


def test_families_are_there() -> None:
    have = {target: {f.name for f in FORMS if target in f.targets} for target in TARGETS}
    assert {"mfma.f32.32x32x8bf16.1k", "smfmac.f32.16x16x32.f16", "fdot2", "update.dpp"} <= have["gfx942"]
    assert {"mfma.scale.f32.16x16x128.f8f6f4", "ds.read.tr16.b64", "permlane32.swap"} <= have["gfx950"]
    assert not {"mfma.scale.f32.16x16x128.f8f6f4", "ds.read.tr16.b64", "permlane32.swap"} & have["gfx942"]
    assert {"wmma.f32.16x16x16.f16", "permlanex16", "mov.dpp8", "sudot4"} <= have["gfx1100"]
    assert {"swmmac.f32.16x16x32.f16", "s.barrier.signal", "global.load.tr.b128"} <= have["gfx1200"]
    assert {"tensor.load.to.lds", "global.load.async.to.lds.b128", "cluster.id.x"} <= have["gfx1250"]
    assert {
        "raw.ptr.buffer.load",
        "readfirstlane",
        "ballot",
        "s.sleep",
        "make.buffer.rsrc",
    } <= set.intersection(*have.values())


@pytest.mark.parametrize("target", TARGETS)
def test_each_compiles_where_it_says(target: str) -> None:
    """One overload of each row, another one for another target (the survey that wrote the rows compiled all)."""
    row = TARGETS[target]
    turn = list(TARGETS).index(target)
    some = []
    for form in FORMS:
        if target in form.targets:
            some.append(form.bound(form.bindings[turn % len(form.bindings)]))
    for each, mine in (
        (1, False),
        (16, True),
    ):  # one of most a kernel: LLVM may not know what two of them share
        group = [f for f in some if f.name.startswith("image.") == mine]
        asm = compile_ir(module(group, row.chip, each), row, 1, ("asm",))["asm"] if group else ""
        assert asm.count("s_endpgm") >= len(group) // each


def test_a_call_is_its_row() -> None:
    """Every overload, on one of its targets: the op has LLVM's types, and the IR around it is sound."""
    by_target: dict[str, list[Form]] = {}
    for form in FORMS:
        for binding in form.bindings:
            by_target.setdefault(some_target(form), []).append(form.bound(binding))
    for target, some in by_target.items():
        with tracing(TARGETS[target]) as trace:
            for form in some:
                emit_intrinsic(dotted(form), tuple(arguments(form, TARGETS[target].chip)))
                assert trace.block is not None
                op = trace.block.ops[-1]
                assert op.attrs["inst"] == dotted(form) and op.attrs["ret"] == form.ret
                assert op.attrs["types"] == tuple(o.llvm for o in form.sources)
                assert len(op.results) == len(form.results)
                assert effects(op) == form.effects & set(IR_EFFECTS)
            _sound(trace.fn)


def _sound(fn: Function) -> None:
    """Verified, printed and parsed, with parameters where the operands came from nothing."""
    (block,) = fn.blocks
    made = {v: block.add_param(v.type, f"p{i}") for i, v in enumerate(_undefined(fn))}
    for op in block.ops:
        op.operands[:] = [made.get(v, v) for v in op.operands]
    block.ops[:] = [op for op in block.ops if op.name != "undef"]
    block.ops.append(Op("ret", [], [], {}, fn.loc))
    verify(fn)
    text = print_function(fn)
    assert print_function(parse_function(text)) == text


def _undefined(fn: Function) -> list[object]:
    return [op.results[0] for block in fn.blocks for op in block.ops if op.name == "undef"]


@pytest.mark.parametrize("target", TARGETS)
def test_refused_where_it_is_not(target: str) -> None:
    row = TARGETS[target]
    with tracing(row):
        for name in names():
            where = frozenset[str]().union(*(f.targets for f in forms(name)))
            if target not in where:
                with pytest.raises(CompileError) as caught:
                    emit_intrinsic(name, ())
                first = caught.value.diagnostics[0]
                assert first.message == f"{target} has no amdgcn.{name}"
                assert first.expected and set(first.expected.split()) == where
        for name in names():  # an overload that the target lacks, though it has others
            have = {suffix for suffix, f in overloads(name) if target in f.targets}
            for suffix, form in overloads(name):
                if have and not any((h + ".").startswith(suffix + ".") for h in have):
                    with pytest.raises(CompileError, match="has no amdgcn"):
                        emit_intrinsic(dotted(form), ())


def refused(form: Form, args: list[object], part: str) -> None:
    with pytest.raises(CompileError) as caught:
        emit_intrinsic(dotted(form), tuple(args))
    first = caught.value.diagnostics[0]
    assert part in first.message, first.render()
    assert first.expected or first.notes, first.render()


@pytest.mark.parametrize("target", TARGETS)
def test_wrong_operands_are_refused(target: str) -> None:
    """For each row: one operand too few and too many, each operand of another type, each immediate wrong."""
    with tracing(TARGETS[target]):
        for form in FORMS:
            if some_target(form) != target:
                continue
            form = form.bound(form.bindings[0])
            right = arguments(form, TARGETS[target].chip)
            refused(form, [*right, value("pred"), value("pred"), value("pred")], "number of operands")
            if right:
                refused(form, right[:-1], "number of operands")
            for i, operand in enumerate(form.sources):
                other = value("f64") if operand.type == "pred" else value("pred")
                refused(form, [*right[:i], other, *right[i + 1 :]], f"operand {operand.name}")
                if operand.immediate:
                    device = value("u32")
                    refused(form, [*right[:i], device, *right[i + 1 :]], "is an immediate")
                    chip = TARGETS[target].chip
                    beyond = max((r[-1] for r in operand.on(chip)), default=(1 << operand.bits) - 1) + 1
                    refused(form, [*right[:i], beyond, *right[i + 1 :]], "out of range")
                    assert operand.takes(constant(operand, chip), chip)
