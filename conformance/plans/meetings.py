"""Cases of every spelling of block barriers, barrier objects, fences and the stack: each stands in a kernel that needs it.

Needs `case`. Gives `plan`. What threads hand over to each other is the thread's own word, or a reduction over the block.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ...isa.ptx import Match
from ..case import Array, Case, Field, Inputs

_REGISTERS = (
    ".reg .b32 %t, %s, %o, %n, %mb; .reg .b64 %w, %v, %gm; .reg .pred %p, %q, %z, %one; .reg .b32 %l32; .reg .b64 %l64;",
    ".shared .align 16 .b32 sh[128]; .shared .align 8 .b64 mb;",
)
_SLOT = """mov.u32 %t, %tid.x; mov.u32 %n, sh; mad.lo.u32 %s, %t, 4, %n; xor.b32 %o, %t, 96; mad.lo.u32 %o, %o, 4, %n;
setp.eq.u32 %one, %t, 0;"""


def plan(match: Match) -> Sequence[Case]:
    """The case of one spelling."""
    made = _PLANS.get(match.family.partition(".")[0])
    found = made(match) if made else None
    return (found,) if found else ()


def _case(match: Match, body: str, reference: Callable[[Inputs], list[Array]], name: str = "") -> Case:
    return Case(
        name=match.op + name, family=match.family, form=match.form.syntax, requires=match.requires,
        inputs=(Field("a_", "u32", 32),), outputs=(Field("d_", "u32", 32),), body=(body,), registers=_REGISTERS,
        reference=reference, together=True,
        operands=lambda rng, quick: [rng.integers(0, 1 << 32, (1024, 1), dtype=np.uint32)],
    )  # fmt: skip


def _other_warp(arrays: Inputs) -> list[Array]:
    return [np.ascontiguousarray(arrays[0].reshape(-1, 128)[:, np.arange(128) ^ 96]).reshape(-1, 1)]


def _handed_over(arrays: Inputs) -> list[Array]:
    a = arrays[0].reshape(-1, 128)
    return [np.concatenate([a[:, :64], a[:, :64]], 1).reshape(-1, 1)]


def _same(arrays: Inputs) -> list[Array]:
    return [arrays[0].copy()]


def _barrier(match: Match) -> Case | None:
    """All threads, in the number that is given; half of them where the other half only arrives; a reduction."""
    if (
        match.family in ("bar.warp", "bar.warp.sync", "barrier.cluster")
        or "warp" in match.op
        or "cluster" in match.op
    ):
        return None
    if ".red." in match.op:
        return _reduction(match)
    if ".arrive" in match.op:
        waits = match.op.replace(".arrive", ".sync")
        body = f"""{_SLOT} and.b32 %o, %t, 63; mad.lo.u32 %s, %o, 4, %n; mov.u32 %d_, %a_; setp.ge.u32 %p, %t, 64;
@%p bra reads; st.shared.u32 [%s], %a_; {match.op} 3, 128; bra done;
reads: {waits} 3, 128; ld.shared.u32 %d_, [%s]; done:"""
        return _case(match, body, _handed_over)
    return _case(
        match, f"{_SLOT} st.shared.u32 [%s], %a_; {match.op} 5, 128; ld.shared.u32 %d_, [%o];", _other_warp
    )


def _reduction(match: Match) -> Case:
    counts = "popc" in match.op
    target = "%d_" if counts else "%q"
    tail = "" if counts else "selp.u32 %d_, 1, 0, %q;"

    def reference(arrays: Inputs) -> list[Array]:
        low = arrays[0].reshape(-1, 128) % 64  # all, some and none of them are zero now and then
        none = low == 0
        found = none.sum(1) if counts else none.all(1) if ".and" in match.op else none.any(1)
        return [np.repeat(found.astype(np.uint32), 128).reshape(-1, 1)]

    body = f"and.b32 %t, %a_, 63; setp.ne.u32 %p, %t, 0; {match.op} {target}, 2, 128, !%p; {tail}"
    return _case(match, body, reference)


def _object(match: Match) -> Case | None:
    """A phase of 128 arrivals, of which some count more, announce bytes, or are the last that are expected."""
    verb, op = match.family.removeprefix("mbarrier."), match.op
    if verb == "pending_count":
        body = f"""{_SLOT} @%one mbarrier.init.shared.b64 [mb], 300; bar.sync 0; mbarrier.arrive.shared.b64 %w, [mb];
{op} %n, %w; bar.sync 0; setp.gt.u32 %p, %n, 300; setp.lt.or.u32 %p, %n, 172, %p; selp.u32 %d_, 0, %a_, %p;"""
        return _case(match, body, _same)
    place = "[%mb]" if "ss" in match.slots else "[%gm]"
    arrives = "mbarrier.arrive.release.cluster.shared::cta.b64 _, [%mb];"
    waits = "w: mbarrier.try_wait.parity.acquire.cluster.shared::cta.b64 %q, [%mb], 0; @!%q bra w;"
    init, more, last = "mbarrier.init.shared::cta.b64 [%mb]", "", ""
    count = 128
    names = [o.name for o in match.operands]
    if verb in ("arrive", "arrive_drop"):
        first = "_" if "_" in names or names[0] not in ("state",) else "%w"
        given = [first, place]
        if "count" in names:
            given.append("2")
            count = 256
        if "noComplete" in op:
            count, last = 257, "bar.sync 0; @%one mbarrier.arrive.release.cluster.shared::cta.b64 _, [%mb];"
        if "tx" in names:
            given.append("8")
            more = "mbarrier.complete_tx.shared::cta.b64 [%mb], 8;"
        arrives = f"{op} {', '.join(given)}; {more} {last}"
    elif verb in ("expect_tx", "complete_tx"):
        own, other = (f"{op} {place}, 8;", "mbarrier.{}.shared::cta.b64 [%mb], 8;")
        pair = (own, other.format("complete_tx")) if verb == "expect_tx" else (other.format("expect_tx"), own)
        arrives = f"{pair[0]} {arrives} {pair[1]}"
    elif verb in ("test_wait", "try_wait"):
        phase = "0" if "parity" in op else "%w"
        hint = ", 1000" if "hint" in names else ""
        arrives = arrives.replace("_,", "%w,")
        waits = f"w: {op} %q, {place}, {phase}{hint}; @!%q bra w;"
    elif verb == "init":
        init = f"{op} {place}"
    ends = f"bar.sync 0; @%one {op} {place};" if verb == "inval" else ""
    fence = "fence.acq_rel.cluster;" if "relaxed" in op else ""
    body = f"""{_SLOT} mov.u32 %mb, mb; cvt.u64.u32 %gm, %mb; cvta.shared.u64 %gm, %gm; @%one {init}, {count}; bar.sync 0;
st.shared.u32 [%s], %a_; {fence} {arrives} {waits} {fence} ld.shared.u32 %d_, [%o]; {ends}"""
    return _case(match, body, _other_warp)


def _stack(match: Match) -> Case:
    """Memory of two sizes, given back in between."""
    bits = "32" if "u32" in match.op else "64"
    body = f"""stacksave.u{bits} %l{bits}; .reg .b{bits} %ma, %mc; alloca.u{bits} %ma, 64, 16; st.local.u32 [%ma+60], %a_;
alloca.u{bits} %mc, 32; st.local.u32 [%mc], 7; ld.local.u32 %d_, [%ma+60]; stackrestore.u{bits} %l{bits};"""
    return _case(match, body, _same)


_PLANS: dict[str, Callable[[Match], Case | None]] = {
    "bar": _barrier, "barrier": _barrier, "mbarrier": _object, "alloca": _stack, "stacksave": _stack,
    "stackrestore": _stack,
}  # fmt: skip
