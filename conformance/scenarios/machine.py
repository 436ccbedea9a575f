"""Scenarios of addresses and special registers: where a thread is, and in which space an address lies.

Needs `build`. Gives `CASES`.
"""

from __future__ import annotations

import numpy as np

from ..case import Array, Field, Inputs
from .build import scenario


def _places(arrays: Inputs) -> list[Array]:
    """Thread, block, sizes, lane and the lane masks, of one-dimensional blocks of 128."""
    n = len(arrays[0])
    i = np.arange(n)
    lane = i % 32
    one = np.uint64(1) << lane.astype(np.uint64)
    columns = [
        i % 128, 0 * i, 0 * i, i // 128, 0 * i, 0 * i + 128, 0 * i + 1, 0 * i + n // 128, 0 * i + 1, lane,
        one, one | (one - 1), one - 1, (0xFFFFFFFF ^ (one - 1)), (0xFFFFFFFF ^ (one - 1)) ^ one,
    ]  # fmt: skip
    return [np.stack([c.astype(np.uint64) for c in columns], -1).astype(np.uint32)]


_NAMES = (
    "%tid.x", "%tid.y", "%tid.z", "%ctaid.x", "%ctaid.z", "%ntid.x", "%ntid.z", "%nctaid.x", "%nctaid.y", "%laneid",
    "%lanemask_eq", "%lanemask_le", "%lanemask_lt", "%lanemask_ge", "%lanemask_gt",
)  # fmt: skip
_READ = " ".join(f"mov.u32 %d_{i}, {name};" for i, name in enumerate(_NAMES))


def _in_cluster(arrays: Inputs) -> list[Array]:
    n = len(arrays[0])
    block = np.arange(n) // 128
    columns = [
        block % 4,
        0 * block,
        block // 4,
        0 * block + 4,
        0 * block + n // 512,
        block % 4,
        0 * block + 4,
    ]
    return [np.stack(columns, -1).astype(np.uint32)]


_CLUSTER = (
    "%cluster_ctaid.x", "%cluster_ctaid.y", "%clusterid.x", "%cluster_nctaid.x", "%nclusterid.x", "%cluster_ctarank",
    "%cluster_nctarank",
)  # fmt: skip
_READ_CLUSTER = " ".join(f"mov.u32 %d_{i}, {name};" for i, name in enumerate(_CLUSTER))

#: Spaces of five generic addresses (global, shared, local, constant, parameter) against five questions.
_ASKED = ("global", "shared", "local", "const", "param")


def _spaces(arrays: Inputs) -> list[Array]:
    n = len(arrays[0])
    own = sum(1 << (6 * i) for i in range(5))  # each address is in its own space and in no other
    return [np.full((n, 1), own, np.uint32), np.full((n, 1), 1, np.uint32)]


def _ask() -> str:
    lines = [
        "mov.u32 %d_, 0; mov.u64 %g0, %at0; mov.u64 %g1, sh; cvta.shared.u64 %g1, %g1; mov.u64 %g2, lc;",
        "cvta.local.u64 %g2, %g2; mov.u64 %g3, bank; cvta.const.u64 %g3, %g3; mov.u64 %g4, p0;",
        "cvta.param.u64 %g4, %g4; cvta.to.global.u64 %h, %at0; cvta.global.u64 %h, %h; setp.eq.u64 %p, %h, %at0;",
        "selp.u32 %e_, 1, 0, %p;",
    ]
    for i in range(5):
        for j, space in enumerate(_ASKED):
            if (i, j) in ((4, 0), (0, 3), (3, 0)):  # parameters lie in the global window, constants may
                continue
            lines.append(
                f"isspacep.{space} %p, %g{i}; selp.u32 %t, {1 << (5 * i + j)}, 0, %p; or.b32 %d_, %d_, %t;"
            )
    for i, space in ((1, "shared"), (2, "local"), (3, "const"), (4, "param")):
        lines.append(
            f"cvta.to.{space}.u64 %h, %g{i}; cvta.{space}.u64 %h, %h; setp.eq.u64 %p, %h, %g{i}; "
            "selp.u32 %t, 1, 0, %p; and.b32 %e_, %e_, %t;"
        )
    return "\n".join(lines)


_SHARED = """mov.u64 %h, sh; cvta.shared::cta.u64 %g0, %h; cvta.to.shared::cta.u64 %g1, %g0;
setp.eq.u64 %p, %g1, %h; selp.u32 %d_, 1, 0, %p;
isspacep.shared::cta %p, %g0; selp.u32 %t, 2, 0, %p; or.b32 %d_, %d_, %t;
isspacep.shared::cluster %p, %g0; selp.u32 %t, 4, 0, %p; or.b32 %d_, %d_, %t;
cvta.shared::cluster.u64 %g2, %h; cvta.to.shared::cluster.u64 %g2, %g2; setp.eq.u64 %p, %g2, %h;
selp.u32 %t, 8, 0, %p; or.b32 %d_, %d_, %t;
isspacep.param::entry %p, %g0; selp.u32 %t, 16, 0, %p; or.b32 %d_, %d_, %t;
mov.u64 %g3, p0; cvta.param::entry.u64 %g3, %g3; isspacep.param::entry %p, %g3; selp.u32 %t, 32, 0, %p;
or.b32 %d_, %d_, %t; cvta.to.param::entry.u64 %g3, %g3; ld.param.b64 %g3, [%g3]; setp.eq.u64 %p, %g3, %origin;
selp.u32 %t, 64, 0, %p; or.b32 %d_, %d_, %t;"""


def _all_set(arrays: Inputs) -> list[Array]:
    return [np.full((len(arrays[0]), 1), 0b1101111, np.uint32)]


def _element(arrays: Inputs) -> list[Array]:
    """Each thread stores to the next block of its cluster, and asks which block an address belongs to."""
    a = arrays[0][:, 0].reshape(-1, 4, 128)
    n = len(arrays[0])
    rank = np.arange(n) // 128 % 4
    other = (rank + 1) % 4
    return [
        np.roll(a, 1, axis=1).reshape(-1, 1), rank.reshape(-1, 1).astype(np.uint32),
        np.stack([other, other, other], -1).astype(np.uint32),
    ]  # fmt: skip


_MAPA = """mov.u32 %r, %cluster_ctarank; add.u32 %o, %r, 1; and.b32 %o, %o, 3;
mov.u32 %t, %tid.x; mov.u32 %s, sh; mad.lo.u32 %s, %t, 4, %s; mov.u64 %h, sh; mad.wide.u32 %h, %t, 4, %h;
mapa.shared::cluster.u32 %m, %s, %o; getctarank.shared::cluster.u32 %e_0, %m;
mapa.shared::cluster.u64 %w, %h, %o; getctarank.shared::cluster.u64 %e_1, %w;
cvta.shared.u64 %g, %h; mapa.u64 %g, %g, %o; getctarank.u64 %e_2, %g;
st.shared::cluster.u32 [%m], %a_;
barrier.cluster.arrive.release.aligned; barrier.cluster.wait.acquire.aligned;
ld.shared.u32 %d_, [%s]; mov.u32 %c_, %r;
barrier.cluster.arrive; barrier.cluster.wait; barrier.cluster.arrive.relaxed; barrier.cluster.wait.acquire;"""

_MANY = (Field("d_", "u32", 32, len(_NAMES)),)
CASES = (
    scenario("special-registers", ("mov.u32",), _READ, _places, outputs=_MANY),
    scenario(
        "cluster-registers", ("mapa.u64",), _READ_CLUSTER, _in_cluster, outputs=(Field("d_", "u32", 32, len(_CLUSTER)),),
        cluster=4,
    ),
    scenario(
        "address-spaces", ("isspacep.*", "cvta.*", "isspacep.param", "cvta.param.u64"), _ask(), _spaces,
        outputs=(Field("d_", "u32", 32), Field("e_", "u32", 32)),
        registers=".reg .b64 %g<5>, %h; .reg .pred %p; .reg .b32 %t; .shared .b32 sh; .local .b32 lc;",
        module=(".const .b32 bank = 7;",),
    ),
    scenario(
        "shared-windows", ("isspacep.param::entry", "isspacep.shared::cluster"), "ld.param.u64 %origin, [p0];" + _SHARED,
        _all_set, registers=".reg .b64 %g<5>, %h, %origin; .reg .pred %p; .reg .b32 %t; .shared .b32 sh;",
    ),
    scenario(
        "cluster-addresses", ("mapa*", "getctarank*", "barrier.cluster.*", "mapa.u64", "barrier.cluster.arrive.relaxed"),
        _MAPA, _element, outputs=(Field("d_", "u32", 32), Field("c_", "u32", 32), Field("e_", "u32", 32, 3)), cluster=4,
        registers=".reg .b64 %g, %h, %w; .reg .b32 %r, %o, %t, %s, %m; .shared .align 16 .b32 sh[128];",
    ),
)  # fmt: skip
