"""Cases of what ends a launch, takes over other clusters' work, or changes a tensor map; and of what `wgmma` waits with.

Needs `boxes` for copies through changed maps, `warpgroup`. Gives `plan`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from ...isa.ptx import Match, match_all
from ..case import Array, Case, Field, Inputs
from ..reference import boxes as bx
from . import boxes, warpgroup

BLOCKS = 16


def plan(match: Match) -> Sequence[Case]:
    """The cases of one spelling."""
    made = _PLANS.get(match.family)
    return made(match) if made else ()


def _words(rng: np.random.Generator, blocks: int, count: int = 1) -> Array:
    return rng.integers(0, 1 << 32, (128 * blocks, count), dtype=np.uint32)


def _ends(match: Match) -> list[Case]:
    """Every thread comes to the instruction."""
    return [
        Case(
            name=match.op, family=match.family, form=match.form.syntax, requires=match.requires,
            inputs=(Field("a_", "u32", 32),), outputs=(Field("d_", "u32", 32),), body=(f"mov.u32 %d_, %a_; {match.op};",),
            reference=lambda arrays: [arrays[0]], operands=lambda rng, quick: [_words(rng, 1)], fault="trap", together=True,
        )
    ]  # fmt: skip


#: A block does its own part of the work, then that of clusters that it keeps from starting.
_TAKES = """mov.u32 %t, %tid.x; mov.u32 %bar, mb; mov.u32 %r, sh; setp.eq.u32 %p, %t, 0;
mul.wide.u32 %w, %index, 4; sub.u64 %from, %at0, %w; sub.u64 %to, %at1, %w; mov.u32 %x, %ctaid.x; mov.u32 %phase, 0;
@%p mbarrier.init.shared::cta.b64 [%bar], 1; @%p fence.mbarrier_init.release.cluster; {meet}
again: mad.lo.u32 %i, %x, 128, %t; mul.wide.u32 %w, %i, 4; add.u64 %v, %from, %w; ld.global.u32 %y, [%v];
not.b32 %y, %y; add.u64 %v, %to, %w; st.global.u32 [%v], %y;
fence.proxy.async; {meet} @!%p bra asked; mbarrier.arrive.expect_tx.shared::cta.b64 _, [%bar], 16; asked: {meet}
{ask}
wait: mbarrier.try_wait.parity.acquire.cta.shared::cta.b64 %q, [%bar], %phase; @!%q bra wait; xor.b32 %phase, %phase, 1;
ld.shared.b128 %answer, [%r]; clusterlaunchcontrol.query_cancel.is_canceled.pred.b128 %q, %answer; @!%q bra done;
{read} fence.proxy.async; {meet} bra again; done:"""


def _takes_over(match: Match) -> list[Case]:
    """Every block's part is done once, by whomever."""
    asks, multicast = "try_cancel" in match.op, "multicast" in match.op
    cluster = 2 if multicast else 0
    place, bar = ("%r", "%bar") if "ss" in match.slots or not asks else ("%gr", "%gb")
    op = (
        match.op
        if asks
        else "clusterlaunchcontrol.try_cancel.async.shared::cta.mbarrier::complete_tx::bytes.b128"
    )
    generic = (
        "cvt.u64.u32 %gr, %r; cvta.shared.u64 %gr, %gr; cvt.u64.u32 %gb, %bar; cvta.shared.u64 %gb, %gb;"
    )
    ask = f"{generic} @%p {op} [{place}], [{bar}];"
    if multicast:  # one of the two asks, both hear
        ask = f"mov.u32 %y, %cluster_ctarank; setp.eq.and.u32 %q, %y, 0, %p; {generic} @%q {op} [{place}], [{bar}];"
    first = "clusterlaunchcontrol.query_cancel.get_first_ctaid"
    if "get_first_ctaid" in match.op and match.op.partition("::")[2][:1] in ("y", "z"):
        read = f"{match.op} %y, %answer; {first}::x.b32.b128 %x, %answer; add.u32 %x, %x, %y;"
    elif "v4" in match.op:
        read = f"{match.op} {{%x, %y, %z, _}}, %answer; add.u32 %x, %x, %y; add.u32 %x, %x, %z;"
    else:
        read = f"{first}::x.b32.b128 %x, %answer;"
    read += " mov.u32 %y, %cluster_ctarank; add.u32 %x, %x, %y;" if multicast else ""
    meet = (
        "barrier.cluster.arrive.release.aligned; barrier.cluster.wait.acquire.aligned;"
        if multicast
        else "bar.sync 0;"
    )
    return [
        Case(
            name=match.op, family=match.family, form=match.form.syntax, requires=match.requires,
            inputs=(Field("a_", "u32", 32, direct=True),), outputs=(Field("d_", "u32", 32, direct=True),),
            body=(_TAKES.format(meet=meet, ask=ask, read=read),),
            registers=(
                ".reg .b32 %t, %bar, %r, %x, %y, %z, %i, %phase; .reg .b64 %w, %v, %from, %to, %gr, %gb;",
                ".reg .b128 %answer;",
                ".reg .pred %p, %q; .shared .align 16 .b8 sh[16]; .shared .align 8 .b64 mb;",
            ),
            reference=lambda arrays: [~arrays[0]], operands=lambda rng, quick: [_words(rng, BLOCKS)], together=True,
            cluster=cluster,
        )
    ]  # fmt: skip


_WGMMA = "wgmma.mma_async.sync.aligned.m64n8k16.f32.f16.f16"


def _waits(match: Match) -> list[Case]:
    """A product between the fence, the commit and the wait that it needs."""
    found = next(c for m in match_all(_WGMMA) for c in warpgroup.plan(m))
    return [replace(found, name=match.op, family=match.family, form=match.form.syntax)]


# -- tensor maps -------------------------------------------------------------------------------------------------------

#: What the map is before, and its fields: (field, which, operand) -> the copy that is so described.
_BASE = boxes.Copy(bx.Map("f16", 2, (48, 11), (32, 8), (1, 1)), "tile", (32, 5))


def _changes(field: str) -> list[tuple[str, boxes.Copy]]:
    """Operands for a field, and the copy that its map then makes."""
    m = _BASE.map
    if field == "global_dim":
        return [
            ("0, 40", replace(_BASE, map=replace(m, dims=(40, 11), pitch=(96,)))),
            ("1, 7", replace(_BASE, map=replace(m, dims=(48, 7)))),
        ]
    if field == "box_dim":
        return [
            ("0, 16", replace(_BASE, map=replace(m, box=(16, 8)))),
            ("1, 3", replace(_BASE, map=replace(m, box=(32, 3)))),
        ]
    if field == "element_stride":
        return [("1, 2", replace(_BASE, map=replace(m, steps=(1, 2))))]
    if field == "elemtype":
        return [("1", replace(_BASE, map=replace(m, kind="u16")))]
    if field == "swizzle_mode":
        return [
            ("2", replace(_BASE, map=replace(m, swizzle=64))),
            ("3", replace(_BASE, map=replace(m, swizzle=128))),
        ]
    if field == "swizzle_atomicity":
        found = ("128B_atom_32B", "128B_atom_32B_flip_8B", "128B_atom_64B")
        return [(str(i + 1), replace(_BASE, map=replace(m, swizzle=s))) for i, s in enumerate(found)]
    if field == "fill_mode":
        return [("1", replace(_BASE, map=replace(m, fill="nan")))]
    if field == "global_stride":
        return [("0, 112", replace(_BASE, map=replace(m, pitch=(112,))))]
    same = {"rank": "1", "interleave_layout": "0", "global_address": "%at1"}
    return [(same[field], _BASE)]


def _replaced(match: Match) -> list[Case]:
    field = match.slots.get("field", "swizzle_atomicity")
    return [_through_map(match, f"#{operand}", operand, copy) for operand, copy in _changes(field)]


def _through_map(match: Match, name: str, operand: str, copy: boxes.Copy) -> Case:
    """The map goes to shared memory (and from there to global memory), is changed there, released, acquired and used."""
    space = match.slots.get("ss", "") if operand else "shared::cta"
    releases = match.op if not operand else (
        "tensormap.cp_fenceproxy.global.shared::cta.tensormap::generic.release.gpu.sync.aligned"
    )  # fmt: skip
    scope = match.slots["scope"] if not operand else "gpu"
    atoms = (
        "tensormap.replace.tile.swizzle_mode.shared::cta.b1024.b32 [%s], 3;"
        if "swizzle_atomicity" in match.op
        else ""
    )
    where = {"shared::cta": "%s", "": "%gs", "global": "%gm"}[space]
    change = f"{match.op} [{where}], {operand};" if operand else ""
    there = space == "global"
    fence = f"fence.proxy.tensormap::generic.release.{scope};"
    body = [
        "mov.u32 %s, own; cvt.u64.u32 %gs, %s; cvta.shared.u64 %gs, %gs; mul.wide.u32 %w, %t, 128; sub.u64 %gm, %at2, %w;",
        *(f"ld.b64 %w, [%map+{8 * i}]; st.shared.b64 [%s+{8 * i}], %w;" for i in range(16)),
        f"bar.sync 0; @%p {atoms}" if atoms else "bar.sync 0;",
        "" if there or not change else f"@%p {change}",
        "setp.gt.u32 %q, %t, 31; @%q bra copied;",
        "bar.warp.sync -1;", f"{releases} [%gm], [%s], 128; bar.warp.sync -1;",
        f"@%p {change} {fence if there else ''}" if there else "",
        f"@%p {fence}" if there else "",
        f"copied: bar.sync 0; fence.proxy.tensormap::generic.acquire.{scope} [%gm], 128; mov.u64 %map, %gm;",
    ]  # fmt: skip
    load = next(
        m
        for m in match_all("cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes")
    )
    made = boxes._load(load, copy)
    moved = "global_address" in match.op
    fields = (*made.inputs, replace(made.inputs[0], name="other_"), Field("map_", "b32", 32, 32, direct=True))
    lines = [made.body[0], *body, *made.body[1:]]
    lines = [line.replace("%at1+", "%at3+") for line in lines]

    def reference(arrays: Inputs) -> list[Array]:
        return list(made.reference([arrays[1 if moved else 0]]))

    def operands(rng: np.random.Generator, quick: bool) -> list[Array]:
        return [_words(rng, 1, f.count) for f in fields]

    if moved:
        change_register = f"mul.wide.u32 %w, %t, {fields[1].count * 4}; sub.u64 %other, %at1, %w;"
        lines = [lines[0], change_register, *(line.replace("], %at1;", "], %other;") for line in lines[1:])]
    return replace(
        made, name=match.op + name, family=match.family, form=match.form.syntax, requires=(*match.requires, *made.requires),
        inputs=fields, body=tuple(lines), reference=reference, operands=operands,
        registers=(*made.registers, ".reg .b32 %s; .reg .b64 %gs, %gm, %w, %other; .shared .align 128 .b8 own[128];"),
        host=lambda ins, outs: [_BASE.made(ins[0])],
    )  # fmt: skip


def _copied(match: Match) -> list[Case]:
    return [_through_map(match, "", "", _BASE)]


_PLANS: dict[str, Callable[[Match], list[Case]]] = {
    "trap": _ends, "brkpt": _ends, "clusterlaunchcontrol.try_cancel": _takes_over,
    "clusterlaunchcontrol.query_cancel": _takes_over, "wgmma.fence": _waits, "wgmma.commit_group": _waits,
    "wgmma.wait_group": _waits, "tensormap.replace": _replaced, "tensormap.cp_fenceproxy": _copied,
}  # fmt: skip
