"""The instruction table as a whole: every row reads, is found by its own spelling, and says no helpfully."""

import itertools
import subprocess
import sys

import pytest

from warpwright.isa.ptx import NoMatch, bases, families, forms, match, match_all
from warpwright.isa.ptx.lookup import type_bits
from warpwright.isa.ptx.special import SPECIAL, special
from warpwright.isa.types import PACKED, SCALARS

FORMS = [f for base in bases() for f in forms(base)]


def spellings(form):
    """The form's spellings without its options, then one with all of them."""
    required = [m for g in form.groups if not g.optional for m in g.items]
    for choices in itertools.product(*(m.choices for m in required)):
        yield ".".join([form.base, *(c.text for c in choices)])
    yield ".".join([form.base, *(m.choices[0].text for m in form.modifiers())])


def matches(op: str):
    try:
        return match_all(op)
    except NoMatch:  # a rule of the form forbids this combination
        return ()


@pytest.mark.parametrize("form", FORMS, ids=lambda f: f.syntax)
def test_a_form_takes_one_of_its_own_spellings(form) -> None:
    m = next(m for op in spellings(form) for m in matches(op) if m.form is form)
    assert m.canonical and len(m.types) == len(m.counts) == len(m.operands) <= len(form.operands)
    for operand, type_ in zip(m.operands, m.types):
        assert (not type_) or type_bits(type_) > 0, operand


EMITTED = """
add sub mul mad fma div rem abs neg min max popc clz bfind fns brev bfe bfi szext bmsk dp4a dp2a add.cc
addc sub.cc subc mad.cc madc testp copysign rcp sqrt rsqrt sin cos lg2 ex2 tanh set setp selp slct and or
xor not cnot lop3 shf shl shr prmt mov cvta cvta.to isspacep mapa getctarank ld ld.nc ldu st prefetch
applypriority discard createpolicy cvt cvt.pack bra brx call ret exit bar.sync bar.arrive bar.red
bar.warp.sync barrier.cluster membar fence fence.proxy atom red shfl vote match activemask redux elect
cp.async cp.async.commit_group cp.async.wait_group mbarrier.init mbarrier.arrive mbarrier.test_wait
mbarrier.try_wait ldmatrix stmatrix movmatrix mma wmma.load wmma.mma wmma.store trap brkpt nanosleep
pmevent setmaxnreg griddepcontrol vabsdiff4 wgmma.fence wgmma.commit_group wgmma.wait_group wgmma.mma_async
wgmma.mma_async.sp cp.async.bulk cp.reduce.async.bulk cp.async.bulk.prefetch cp.async.bulk.tensor
cp.reduce.async.bulk.tensor cp.async.bulk.prefetch.tensor cp.async.bulk.commit_group
cp.async.bulk.wait_group st.async st.bulk red.async tcgen05.alloc
tcgen05.dealloc tcgen05.ld tcgen05.st tcgen05.cp tcgen05.mma tcgen05.mma.ws tcgen05.commit tcgen05.fence
multimem.ld_reduce multimem.st multimem.red tensormap.replace tensormap.cp_fenceproxy
clusterlaunchcontrol.try_cancel clusterlaunchcontrol.query_cancel mma.sp mma.block_scale
"""


def test_the_families_cover_what_compilers_emit() -> None:
    have = families()
    assert [family for family in EMITTED.split() if family not in have] == []


def test_slots_types_and_effects_of_a_match() -> None:
    m = match("ld.global.nc.L1::no_allocate.L2::256B.v4.s32")
    assert m.slots["l1"] == "L1::no_allocate" and m.slots["fetch"] == "L2::256B" and m.slots["vec"] == "v4"
    assert m.types == ("s32", "") and m.counts == (4, 0) and m.effects == {"read"} and m.family == "ld.nc"
    assert match("mad.wide.s16").types == ("s32", "s16", "s16", "s32")
    assert match("atom.global.cas.b64").effects >= {"atomic", "read", "write"}
    assert "fence" in match("st.release.gpu.global.u32").effects
    assert "fence" not in match("st.relaxed.gpu.global.u32").effects
    assert (
        "aligned" in match("barrier.sync.aligned").effects and "aligned" not in match("barrier.sync").effects
    )
    assert len(match("ld.global.L2::cache_hint.b32").operands) == len(match("ld.global.b32").operands) + 1


def test_one_name_may_have_several_forms() -> None:
    assert len(match_all("mov.b64")) == 5  # a move; two packs, two unpacks
    assert {len(m.operands) for m in match_all("max.f32")} == {3, 4}


@pytest.mark.parametrize(
    ("op", "same"),
    [
        ("cvt.u32.f32.rni", "cvt.rni.u32.f32"),
        ("atom.global.gpu.acq_rel.add.f32", "atom.acq_rel.gpu.global.add.f32"),
        ("ld.global.relaxed.gpu.u32", "ld.relaxed.gpu.global.u32"),
        ("add.f32.rn", "add.rn.f32"),
        ("atom.shared.b128.cas", "atom.shared.cas.b128"),
        ("ld.global.mmio.relaxed.sys.u32", "ld.mmio.relaxed.sys.global.u32"),
    ],
)
def test_orders_that_ptxas_takes(op: str, same: str) -> None:
    odd, canonical = match(op), match(same)
    assert not odd.canonical and canonical.canonical
    assert odd.form is canonical.form and odd.slots == canonical.slots and odd.types == canonical.types


@pytest.mark.parametrize(
    ("op", "message", "suggestion"),
    [
        ("addd.u32", "no instruction 'addd'", "did you mean 'add'"),
        ("ld.globl.u32", "no modifier .globl", ".global"),
        ("add.u33", "no modifier .u33", ".u32"),
        ("cvt.f32.s32", "lacks a modifier", "cvt.rn.f32.s32"),
        ("cvt.u32.f32", "lacks a modifier", "cvt.rzi.u32.f32"),
        ("shfl.sync.b32", "lacks a modifier", "shfl.sync.bfly.b32"),
        ("add.rn.s32", "do not go together", "leave out .rn"),
        ("ld.v4.global.f32.f32", "do not go together", "leave out .f32"),
        ("mul.s32", "lacks a modifier", "mul.lo.s32"),
        ("mul.s32.lo", "do not go together", ""),
        ("add.f16.f32", "do not go together", ""),
        ("cvta.global.to.u64", "do not go together", ""),
    ],
)
def test_no_match_says_what_would(op: str, message: str, suggestion: str) -> None:
    with pytest.raises(NoMatch) as e:
        match(op)
    assert message in e.value.message and suggestion in (e.value.suggestion or "")
    assert message.startswith("no instruction") or e.value.expected


def test_importing_reads_no_chapter() -> None:
    code = (
        "import sys, warpwright.isa.ptx as p; "
        "assert 'warpwright.isa.ptx.memory' not in sys.modules; "
        "p.match('add.u32'); assert p.lookup._rows.cache_info().currsize < 10"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_special_registers() -> None:
    assert special("%tid.x").type == "u32" and not special("%tid.x").vector and SPECIAL["%tid"].vector
    assert special("%clock64").type == "u64" and special("%clock64").volatile
    assert (
        special("%laneid.x") is None
        and special("%r1") is None
        and special("%is_explicit_cluster").type == "pred"
    )
    assert special("%cluster_ctarank").requires == (((7, 8), "sm_90"),)


def test_widths_of_value_types() -> None:
    assert {name: type_bits(name) for name in ("f16x2", "e2m1x2", "e4m3x4", "e3m2x2", "f32x2", "u16x2")} == {
        "f16x2": 32, "e2m1x2": 8, "e4m3x4": 32, "e3m2x2": 16, "f32x2": 64, "u16x2": 32,
    }  # fmt: skip
    assert all(element in SCALARS for element, _ in PACKED.values())
