"""Scenarios of barriers, fences, asynchronous copies, mbarriers and of many threads at one place in memory.

Needs `build`. Gives `CASES`.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..case import Array, Case, Field, Inputs
from .build import by_block, scenario

_SLOT = """mov.u32 %t, %tid.x; mov.u32 %s, sh; mad.lo.u32 %s, %t, 4, %s; xor.b32 %o, %t, 96; mov.u32 %n, sh;
mad.lo.u32 %o, %o, 4, %n; st.shared.u32 [%s], %a_;"""
_SLOTS = ".reg .b32 %t, %s, %o, %n, %u; .reg .pred %p, %q; .reg .b64 %w, %v; .shared .align 16 .b32 sh[128];"


def _other_warp(arrays: Inputs) -> list[Array]:
    a = by_block(arrays[0])
    return [a[:, np.arange(128) ^ 96].reshape(-1, 1)]


def _bar(name: str, covers: tuple[str, ...], code: str) -> Case:
    return scenario(name, covers, f"{_SLOT} {code} ld.shared.u32 %d_, [%o];", _other_warp, registers=_SLOTS)


def _reduced(arrays: Inputs) -> list[Array]:
    odd = by_block(arrays[0]) & 1
    count, every, some = odd.sum(1), odd.all(1), odd.any(1)
    word = (count * 4 + every * 2 + some * 1).astype(np.uint32)
    return [np.repeat(np.stack([word, word], -1), 128, axis=0)]


def _red(prefix: str, tail: str) -> str:
    return (
        f"{prefix}.red.popc{tail}.u32 %n, 1, %p; {prefix}.red.and{tail}.pred %q, 1, 128, %p; "
        f"selp.u32 %s, 2, 0, %q; {prefix}.red.or{tail}.pred %q, 2, !%r; selp.u32 %u, 1, 0, %q; "
        "mad.lo.u32 %n, %n, 4, %s; add.u32 {}, %n, %u;"
    )


_RED = (
    "and.b32 %t, %a_, 1; setp.eq.u32 %p, %t, 1; setp.ne.u32 %r, %t, 1;"
    + _red("bar", "").format("%d_0")
    + _red("barrier", "").format("%d_1")
)
_RED_CTA = (
    "and.b32 %t, %a_, 1; setp.eq.u32 %p, %t, 1; setp.ne.u32 %r, %t, 1;"
    + _red("bar.cta", "").format("%d_0")
    + _red("barrier.cta", ".aligned").format("%d_1")
)

#: Warps 0 and 1 produce and arrive, 2 and 3 wait; each consumer reads what the producer of its place wrote.
_ARRIVE = """mov.u32 %t, %tid.x; and.b32 %o, %t, 63; mov.u32 %n, sh; mad.lo.u32 %s, %o, 4, %n; mov.u32 %d_, %a_;
setp.ge.u32 %p, %t, 64; @%p bra reads;
st.shared.u32 [%s], %a_; {arrive} 3, 128; bra done;
reads: {sync} 3, 128; ld.shared.u32 %d_, [%s];
done:"""


def _handed_over(arrays: Inputs) -> list[Array]:
    a = by_block(arrays[0])
    return [np.concatenate([a[:, :64], a[:, :64]], 1).reshape(-1, 1)]


def _arrive(name: str, covers: tuple[str, ...], arrive: str, sync: str) -> Case:
    return scenario(name, covers, _ARRIVE.format(arrive=arrive, sync=sync), _handed_over, registers=_SLOTS)


def _next_lane(arrays: Inputs) -> list[Array]:
    a = arrays[0][:, 0].reshape(-1, 32)
    return [np.roll(a, -1, axis=1).reshape(-1, 1)]


_WARP = """mov.u32 %t, %tid.x; mov.u32 %n, sh; mad.lo.u32 %s, %t, 4, %n; st.shared.u32 [%s], %a_; bar.warp.sync -1;
add.u32 %o, %t, 1; and.b32 %o, %o, 31; and.b32 %u, %t, 96; or.b32 %o, %o, %u; mad.lo.u32 %o, %o, 4, %n;
ld.shared.u32 %d_, [%o];"""


def _leader(arrays: Inputs) -> list[Array]:
    return [np.ones((len(arrays[0]), 1), np.uint32)]


_ELECT = """mov.u32 %d_, 0; elect.sync %n|%p, -1; mov.u32 %t, %laneid; setp.eq.u32 %q, %t, %n; xor.pred %q, %q, %p;
vote.sync.any.pred %q, %q, -1; vote.sync.ballot.b32 %u, %p, -1; popc.b32 %u, %u; setp.eq.and.u32 %p, %u, 1, !%q;
activemask.b32 %s; shr.u32 %s, %s, %t; and.b32 %s, %s, 1; selp.u32 %d_, %s, 0, %p;"""


def _folded(fold: Callable[[Array], Array]) -> Callable[[Inputs], list[Array]]:
    def run(arrays: Inputs) -> list[Array]:
        a = by_block(arrays[0]).astype(np.int64)
        return [np.repeat(fold(a).astype(np.uint64) & 0xFFFFFFFF, 128).astype(np.uint32).reshape(-1, 1)]

    return run


def _signed(a: Array) -> Array:
    return (
        a.astype(np.uint32).view(np.int32).astype(np.int64)
        if a.dtype == np.uint32
        else (a + 2**31) % 2**32 - 2**31
    )


_FOLDS: dict[str, tuple[str, int, Callable[[Array], Array]]] = {
    "add.u32": ("u32", 0, lambda a: a.sum(1)),
    "min.u32": ("u32", 0xFFFFFFFF, lambda a: a.min(1)),
    "max.u32": ("u32", 0, lambda a: a.max(1)),
    "min.s32": ("s32", 0x7FFFFFFF, lambda a: _signed(a).min(1) % 2**32),
    "max.s32": ("s32", 0x80000000, lambda a: _signed(a).max(1) % 2**32),
    "and.b32": ("b32", 0xFFFFFFFF, lambda a: np.bitwise_and.reduce(a, 1)),
    "or.b32": ("b32", 0, lambda a: np.bitwise_or.reduce(a, 1)),
    "xor.b32": ("b32", 0, lambda a: np.bitwise_xor.reduce(a, 1)),
}


def _contended(op: str, how: str) -> Case:
    """All threads of a block at one word of shared memory; the result does not depend on their order."""
    _, start, fold = _FOLDS[op]
    word = f"atom.shared.{op} %n, [%s], %a_;" if how == "atom" else f"red.shared.{op} [%s], %a_;"
    body = (
        f"mov.u32 %t, %tid.x; mov.u32 %s, sh; setp.eq.u32 %p, %t, 0; @%p st.shared.u32 [%s], {start}; bar.sync 0; {word} "
        "bar.sync 0; ld.shared.u32 %d_, [%s];"
    )
    return scenario(f"contended-{how}.{op}", (f"{how}.shared.{op}",), body, _folded(fold), registers=_SLOTS)


def _queue(arrays: Inputs) -> list[Array]:
    """Tickets: every number from 0 to 127 is drawn once; squares are summed so that the order does not matter."""
    total = sum(i * i for i in range(128))
    return [np.full((len(arrays[0]), 1), total, np.uint32)]


_TICKETS = """mov.u32 %t, %tid.x; mov.u32 %s, sh; setp.eq.u32 %p, %t, 0; @%p st.shared.u32 [%s], 0;
@%p st.shared.u32 [%s+4], 0; bar.sync 0; atom.shared.inc.u32 %n, [%s], 1000; mul.lo.u32 %n, %n, %n;
again: ld.volatile.shared.u32 %o, [%s+4]; add.u32 %u, %o, %n; atom.shared.cas.b32 %w32, [%s+4], %o, %u;
setp.ne.u32 %q, %w32, %o; @%q bra again; bar.sync 0; ld.shared.u32 %d_, [%s+4];"""


def _copied(arrays: Inputs) -> list[Array]:
    """cp.async of a thread's own 4, 8 and 16 bytes, with what is left out as zeros."""
    a = arrays[0].copy()
    out = np.concatenate(
        [a, a, a[:, :1], np.zeros_like(a[:, :1]), a[:, :2], a[:, :2], np.zeros_like(a[:, :2])], 1
    )
    return [np.ascontiguousarray(out)]


_CP = """mov.u32 %t, %tid.x; mov.u32 %n, sh; mad.lo.u32 %s, %t, 64, %n; setp.eq.u32 %p, %t, %t;
cp.async.ca.shared.global [%s], [%at0], 16; cp.async.commit_group;
cp.async.cg.shared.global [%s+16], [%at0], 16; cp.async.commit_group;
cp.async.ca.shared.global [%s+32], [%at0], 4; cp.async.ca.shared.global [%s+36], [%at0], 4, 0;
cp.async.ca.shared.global [%s+40], [%at0], 8; cp.async.cg.shared.global.L2::128B [%s+48], [%at0], 16, 8;
cp.async.wait_group 1; {loads0} cp.async.commit_group; cp.async.wait_group 0; {loads1} cp.async.wait_all;"""


def _loads(first: int, last: int) -> str:
    return " ".join(f"ld.shared.u32 %d_{i}, [%s+{4 * i}];" for i in range(first, last))


def _phased(arrays: Inputs) -> list[Array]:
    """An mbarrier in place of a block barrier, twice: each phase hands over another word."""
    a = by_block(arrays[0])
    first = a[:, np.arange(128) ^ 96]
    second = ~a[:, np.arange(128) ^ 64]
    return [np.stack([first, second], -1).reshape(-1, 2).astype(np.uint32)]


_MBARRIER = """mov.u32 %t, %tid.x; setp.eq.u32 %p, %t, 0; @%p mbarrier.init.shared.b64 [mb], 128; bar.sync 0;
mov.u32 %n, sh; mad.lo.u32 %s, %t, 4, %n; st.shared.u32 [%s], %a_;
mbarrier.arrive.release.cta.shared.b64 %w, [mb];
w0: mbarrier.test_wait.acquire.cta.shared.b64 %q, [mb], %w; @!%q bra w0;
xor.b32 %o, %t, 96; mad.lo.u32 %o, %o, 4, %n; ld.shared.u32 %d_0, [%o];
mbarrier.arrive.shared.b64 %w, [mb];
w1: mbarrier.try_wait.shared.b64 %q, [mb], %w; @!%q bra w1;
not.b32 %u, %a_; st.shared.u32 [%s], %u;
mbarrier.arrive.shared.b64 _, [mb];
w2: mbarrier.test_wait.parity.shared.b64 %q, [mb], 0; @!%q bra w2;
xor.b32 %o, %t, 64; mad.lo.u32 %o, %o, 4, %n; ld.shared.u32 %d_1, [%o];
mbarrier.arrive.shared.b64 %w, [mb], 1;
w3: mbarrier.try_wait.parity.shared.b64 %q, [mb], 1, 100; @!%q bra w3;
bar.sync 0; @%p mbarrier.inval.shared.b64 [mb];"""


def _counts(arrays: Inputs) -> list[Array]:
    """Pending counts of the states that two arrivals return, of five that are expected; then a drop and expected bytes."""
    n = len(arrays[0])
    return [np.tile(np.array([5, 4, 2, 1, 0, 1], np.uint32), (n, 1))]


_COUNTING = """mov.u32 %t, %tid.x; mov.u32 %n, mbs; mad.lo.u32 %s, %t, 8, %n;
mbarrier.init.shared::cta.b64 [%s], 5;
mbarrier.arrive.noComplete.release.cta.shared::cta.b64 %w, [%s], 1; mbarrier.pending_count.b64 %d_0, %w;
mbarrier.arrive_drop.noComplete.shared.b64 %w, [%s], 2; mbarrier.pending_count.b64 %d_1, %w;
mbarrier.arrive.expect_tx.release.cta.shared::cta.b64 %w, [%s], 64; mbarrier.pending_count.b64 %d_2, %w;
mbarrier.expect_tx.relaxed.cta.shared::cta.b64 [%s], 16; mbarrier.complete_tx.relaxed.cta.shared::cta.b64 [%s], 64;
mbarrier.arrive_drop.release.cta.shared::cta.b64 %w, [%s]; mbarrier.pending_count.b64 %d_3, %w;
mbarrier.test_wait.shared::cta.b64 %q, [%s], %w; selp.u32 %d_4, 1, 0, %q;
mbarrier.complete_tx.shared::cta.b64 [%s], 16;
mbarrier.test_wait.shared::cta.b64 %q, [%s], %w; selp.u32 %d_5, 1, 0, %q;"""

_CP_MBARRIER = """mov.u32 %t, %tid.x; setp.eq.u32 %p, %t, 0; @%p mbarrier.init.shared.b64 [mb], 128; bar.sync 0;
mov.u32 %n, sh; mad.lo.u32 %s, %t, 4, %n; cp.async.ca.shared.global [%s], [%at0], 4;
cp.async.mbarrier.arrive.noinc.shared.b64 [mb];
w0: mbarrier.test_wait.parity.shared.b64 %q, [mb], 0; @!%q bra w0;
xor.b32 %o, %t, 96; mad.lo.u32 %o, %o, 4, %n; ld.shared.u32 %d_, [%o];
mov.u32 %n, sh2; mad.lo.u32 %s, %t, 4, %n; cp.async.ca.shared.global [%s], [%at0], 4;
cp.async.mbarrier.arrive.shared::cta.b64 [mb];
mbarrier.arrive.shared.b64 %w, [mb];
w1: mbarrier.test_wait.shared.b64 %q, [mb], %w; @!%q bra w1;"""

_FENCES = """fence.sc.cta; fence.sc.gpu; fence.sc.sys; fence.acq_rel.cta; fence.acq_rel.gpu; fence.acq_rel.sys; fence.gpu;
fence.acq_rel.cluster; fence.sc.cluster; fence.acquire.gpu; fence.release.cta; fence.mbarrier_init.release.cluster;
fence.proxy.async; fence.proxy.async.global; fence.proxy.async.shared::cta; fence.proxy.async.shared::cluster;
membar.proxy.alias; membar.proxy.async;
fence.proxy.tensormap::generic.release.gpu; fence.proxy.tensormap::generic.acquire.gpu [%at0], 128;
fence.acquire.sync_restrict::shared::cluster.cluster; fence.release.sync_restrict::shared::cta.cluster;
fence.proxy.async::generic.acquire.sync_restrict::shared::cluster.cluster;
fence.proxy.async::generic.release.sync_restrict::shared::cta.cluster; mov.u32 %d_, %a_;"""

_MB = _SLOTS + " .shared .align 8 .b64 mb;"
CASES = (
    _bar("bar-sync", ("bar.sync",), "bar.sync 0;"),
    _bar("bar-sync-count", ("bar.cta.sync",), "bar.cta.sync 5, 128;"),
    _bar(
        "barrier-sync",
        ("barrier.sync", "barrier.cta.sync.aligned"),
        "barrier.sync 1; barrier.cta.sync.aligned 2, 128;",
    ),
    scenario(
        "bar-red",
        ("bar.red.popc.u32", "bar.red.and.pred", "barrier.red.popc.u32", "barrier.red.or.pred"),
        _RED,
        _reduced,
        outputs=(Field("d_", "u32", 32, 2),),
        registers=_SLOTS + ".reg .pred %r;",
    ),
    scenario(
        "bar-cta-red",
        ("bar.cta.red.*", "barrier.cta.red.*", "bar.cta.red.popc.u32"),
        _RED_CTA,
        _reduced,
        outputs=(Field("d_", "u32", 32, 2),),
        registers=_SLOTS + ".reg .pred %r;",
    ),
    _arrive("bar-arrive", ("bar.arrive", "bar.sync"), "bar.arrive", "bar.sync"),
    _arrive("bar-cta-arrive", ("bar.cta.arrive",), "bar.cta.arrive", "bar.cta.sync"),
    _arrive("barrier-arrive", ("barrier.arrive", "barrier.sync"), "barrier.arrive", "barrier.sync"),
    _arrive(
        "barrier-cta-arrive",
        ("barrier.cta.arrive.aligned",),
        "barrier.cta.arrive.aligned",
        "barrier.cta.sync.aligned",
    ),
    scenario("warp-sync", ("bar.warp.sync",), _WARP, _next_lane, registers=_SLOTS),
    scenario("elect", ("elect.sync", "activemask.b32"), _ELECT, _leader, registers=_SLOTS),
    *(_contended(op, how) for op in _FOLDS for how in ("atom", "red")),
    scenario(
        "tickets",
        ("atom.shared.inc.u32", "atom.shared.cas.b32"),
        _TICKETS,
        _queue,
        registers=_SLOTS + ".reg .b32 %w32;",
    ),
    scenario(
        "cp-async",
        (
            "cp.async.ca.*",
            "cp.async.cg.*",
            "cp.async.commit_group",
            "cp.async.wait_group",
            "cp.async.wait_all",
        ),
        _CP.format(loads0=_loads(0, 4), loads1=_loads(4, 16)),
        _copied,
        inputs=(Field("a_", "u32", 32, 4),),
        outputs=(Field("d_", "u32", 32, 16),),
        registers=".reg .b32 %t, %s, %n; .reg .pred %p; .shared .align 16 .b8 sh[8192];",
    ),
    scenario(
        "mbarrier",
        (
            "mbarrier.init.*",
            "mbarrier.arrive.*",
            "mbarrier.test_wait.*",
            "mbarrier.try_wait.*",
            "mbarrier.inval.*",
            "mbarrier.arrive.release.cta.shared.b64",
            "mbarrier.try_wait.shared.b64",
        ),
        _MBARRIER,
        _phased,
        outputs=(Field("d_", "u32", 32, 2),),
        registers=_MB,
    ),
    scenario(
        "mbarrier-counts",
        (
            "mbarrier.pending_count.b64",
            "mbarrier.arrive_drop.*",
            "mbarrier.expect_tx.*",
            "mbarrier.complete_tx.*",
            "mbarrier.expect_tx.shared::cta.b64",
        ),
        _COUNTING,
        _counts,
        outputs=(Field("d_", "u32", 32, 6),),
        registers=_SLOTS + " .shared .align 8 .b64 mbs[128];",
    ),
    scenario(
        "cp-async-mbarrier",
        ("cp.async.mbarrier.arrive.*", "mbarrier.test_wait.parity.b64"),
        _CP_MBARRIER,
        _other_warp,
        registers=_MB + " .shared .align 16 .b32 sh2[128];",
    ),
    scenario(
        "fences",
        (
            "fence.*",
            "fence.proxy.*",
            "membar.proxy.*",
            "fence.acquire.sync_restrict::shared::cluster.cluster",
        ),
        _FENCES,
        lambda arrays: [arrays[0].copy()],
    ),
)
