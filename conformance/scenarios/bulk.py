"""Scenarios of bulk copies, of stores that announce themselves at a barrier object, and of memory taken while running.

Needs `build`. Gives `CASES`.
"""

from __future__ import annotations

import numpy as np

from ..case import Array, Field, Inputs
from .build import by_block, scenario

_WORDS = (
    ".reg .b32 %t, %s, %n, %m, %r; .reg .b64 %w, %v, %base; .reg .pred %p, %q; "
    ".shared .align 128 .b32 sh[128]; .shared .align 8 .b64 mb;"
)
#: The block's first address of the input and of the output, each thread's slot, and an initialised barrier object.
_START = """mov.u32 %t, %tid.x; setp.eq.u32 %p, %t, 0; mov.u32 %n, sh; mad.lo.u32 %s, %t, 4, %n; mov.u32 %m, mb;
mul.wide.u32 %w, %t, 4; sub.u64 %base, %at0, %w; sub.u64 %v, %at1, %w;
@%p mbarrier.init.shared::cta.b64 [%m], 1; @%p fence.mbarrier_init.release.cluster; bar.sync 0;"""
_WAIT = "w{0}: mbarrier.try_wait.parity.shared::cta.b64 %q, [%m], {1}; @!%q bra w{0};"


def _copied(arrays: Inputs) -> list[Array]:
    return [arrays[0].copy()]


def _summed(arrays: Inputs) -> list[Array]:
    a = arrays[0][:, 0].astype(np.uint64)
    return [((a + 2 * a) & 0xFFFFFFFF).astype(np.uint32).reshape(-1, 1)]


def _neighbour(arrays: Inputs) -> list[Array]:
    """Each block's words arrive at the next block of the cluster."""
    a = arrays[0][:, 0].reshape(-1, 2, 128)
    return [np.ascontiguousarray(a[:, ::-1]).reshape(-1, 1)]


def _counted(arrays: Inputs) -> list[Array]:
    """Sums at one word of the other block."""
    total = by_block(arrays[0]).astype(np.uint64).sum(1).reshape(-1, 2)[:, ::-1] & 0xFFFFFFFF
    return [np.repeat(total.reshape(-1), 128).astype(np.uint32).reshape(-1, 1)]


def _zeros(arrays: Inputs) -> list[Array]:
    return [np.zeros((len(arrays[0]), 1), np.uint32)]


_LOAD = f"""{_START}
@!%p bra joined;
mbarrier.arrive.expect_tx.shared::cta.b64 %w, [%m], 512;
cp.async.bulk.prefetch.L2.global [%base], 512;
cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%n], [%base], 512, [%m];
joined: {_WAIT.format(0, 0)}
ld.shared.u32 %r, [%s]; st.global.u32 [%at1], %r;"""

_STORE = f"""{_START}
st.shared.u32 [%s], %a_; fence.proxy.async.shared::cta; bar.sync 0; @!%p bra done;
cp.async.bulk.global.shared::cta.bulk_group [%v], [%n], 512;
cp.async.bulk.commit_group; cp.async.bulk.wait_group.read 0; cp.async.bulk.wait_group 0;
done:"""

_REDUCE = f"""{_START}
st.shared.u32 [%s], %a_; mul.lo.u32 %r, %a_, 2; st.global.u32 [%at1], %r;
fence.proxy.async; bar.sync 0; @!%p bra done;
cp.reduce.async.bulk.global.shared::cta.bulk_group.add.u32 [%v], [%n], 512;
cp.async.bulk.commit_group; cp.async.bulk.wait_group 0;
done:"""

_CLUSTER = """mov.u32 %r, %cluster_ctarank; xor.b32 %r, %r, 1;
barrier.cluster.arrive.release.aligned; barrier.cluster.wait.acquire.aligned;"""

_ACROSS = f"""{_START} {_CLUSTER}
st.shared.u32 [sh2], 0; mov.u32 %k, sh2; mad.lo.u32 %k, %t, 4, %k; st.shared.u32 [%k], %a_; mov.u32 %k, sh2;
fence.proxy.async.shared::cta; bar.sync 0;
@%p mbarrier.arrive.expect_tx.shared::cta.b64 %w, [%m], 512; @!%p bra joined;
mapa.shared::cluster.u32 %j, %n, %r; mapa.shared::cluster.u32 %l, %m, %r;
cp.async.bulk.shared::cluster.shared::cta.mbarrier::complete_tx::bytes [%j], [%k], 512, [%l];
joined: {_WAIT.format(0, 0)} ld.shared.u32 %r, [%s]; st.global.u32 [%at1], %r;
barrier.cluster.arrive.release.aligned; barrier.cluster.wait.acquire.aligned;""".replace(
    "st.shared.u32 [sh2], 0; ", ""
)

_REMOTE = f"""{_START} {_CLUSTER}
@%p mbarrier.arrive.expect_tx.shared::cta.b64 %w, [%m], 512;
mapa.shared::cluster.u32 %j, %s, %r; mapa.shared::cluster.u32 %l, %m, %r;
st.async.weak.shared::cluster.mbarrier::complete_tx::bytes.u32 [%j], %a_, [%l];
{_WAIT.format(0, 0)} ld.shared.u32 %r, [%s]; st.global.u32 [%at1], %r;
barrier.cluster.arrive.release.aligned; barrier.cluster.wait.acquire.aligned;"""

_SUMS = f"""{_START} @%p st.shared.u32 [sh], 0; fence.proxy.async; {_CLUSTER}
@%p mbarrier.arrive.expect_tx.shared::cta.b64 %w, [%m], 512;
mapa.shared::cluster.u32 %j, %n, %r; mapa.shared::cluster.u32 %l, %m, %r;
red.async.relaxed.cluster.shared::cluster.mbarrier::complete_tx::bytes.add.u32 [%j], %a_, [%l];
{_WAIT.format(0, 0)} ld.shared.u32 %r, [sh]; st.global.u32 [%at1], %r;
barrier.cluster.arrive.release.aligned; barrier.cluster.wait.acquire.aligned;"""

_CLEAR = """mov.u32 %t, %tid.x; mov.u32 %n, sh; mad.lo.u32 %s, %t, 4, %n; st.shared.u32 [%s], %a_; bar.sync 0;
setp.eq.u32 %p, %t, 0; @%p st.bulk.weak.shared::cta [%n], 512, 0; fence.proxy.async; bar.sync 0;
ld.shared.u32 %r, [%s]; st.global.u32 [%at1], %r;"""

_STACK = """stacksave.u64 %w; alloca.u64 %v, 64, 16; st.local.u32 [%v], %a_; st.local.u32 [%v+60], %a_;
alloca.u64 %base, 32; st.local.u32 [%base], 7; ld.local.u32 %d_, [%v+60]; stackrestore.u64 %w;"""

_OUT = (Field("d_", "u32", 32, direct=True),)
_MORE = _WORDS + " .reg .b32 %j, %k, %l; .shared .align 128 .b32 sh2[128];"
_TX = "mbarrier::complete_tx::bytes"
CASES = (
    scenario(
        "bulk-load",
        (f"cp.async.bulk.shared::cluster.global.{_TX}", "cp.async.bulk.prefetch.L2.global"),
        _LOAD, _copied, outputs=_OUT, registers=_WORDS,
    ),
    scenario(
        "bulk-store",
        ("cp.async.bulk.global.shared::cta.bulk_group", "cp.async.bulk.commit_group", "cp.async.bulk.wait_group*"),
        _STORE, _copied, outputs=_OUT, registers=_WORDS,
    ),
    scenario(
        "bulk-reduce", ("cp.reduce.async.bulk.global.shared::cta.bulk_group.add.u32",),
        _REDUCE, _summed, outputs=_OUT, registers=_WORDS,
    ),
    scenario(
        "bulk-across", (f"cp.async.bulk.shared::cluster.shared::cta.{_TX}",),
        _ACROSS, _neighbour, outputs=_OUT, registers=_MORE, cluster=2,
    ),
    scenario(
        "remote-store", (f"st.async.weak.shared::cluster.{_TX}.u32",),
        _REMOTE, _neighbour, outputs=_OUT, registers=_MORE, cluster=2,
    ),
    scenario(
        "remote-sum", (f"red.async.relaxed.cluster.shared::cluster.{_TX}.add.u32",),
        _SUMS, _counted, outputs=_OUT, registers=_MORE, cluster=2,
    ),
    scenario("bulk-clear", ("st.bulk.weak.shared::cta",), _CLEAR, _zeros, outputs=_OUT, registers=_WORDS),
    scenario("stack", ("alloca.u64", "stacksave.u64", "stackrestore.u64"), _STACK, _copied, registers=_WORDS),
)  # fmt: skip
