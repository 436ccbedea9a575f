"""Control flow of every shape, and progress of lanes that wait for each other."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from kernels import run

from warpwright.emulator import ptx as emulator
from warpwright.emulator.core.order import weak_order

SLOT = "mul.wide.u32 %d4, %r0, 4;\nadd.s64 %d5, %d0, %d4;\n"
GLOBAL_SLOT = "mov.u32 %r30, %ctaid.x;\nmov.u32 %r31, %ntid.x;\nmad.lo.u32 %r0, %r30, %r31, %r0;\n" + SLOT


def test_jump_table() -> None:
    body = (
        SLOT
        + """rem.u32 %r1, %r0, 4;
T: .branchtargets A, B, C, A;
brx.idx %r1, T;
A: mov.u32 %r2, 10;
bra.uni D;
B: mov.u32 %r2, 20;
C: add.u32 %r2, %r1, 100;
D: st.global.u32 [%d5], %r2;"""
    )
    (got,) = run(body, np.zeros(32, np.uint32))
    assert got.tolist() == [[10, 101, 102, 10][i % 4] for i in range(32)]


def test_two_entries_into_a_loop() -> None:
    """Lanes enter a two-block cycle at either block: no header dominates it."""
    body = (
        SLOT
        + """mov.u32 %r2, 0;
mov.u32 %r3, %r0;
and.b32 %r1, %r0, 1;
setp.eq.u32 %p0, %r1, 0;
@%p0 bra Q;
P: add.u32 %r2, %r2, 1;
sub.u32 %r3, %r3, 1;
setp.gt.s32 %p1, %r3, 0;
@!%p1 bra E;
Q: add.u32 %r2, %r2, 100;
sub.u32 %r3, %r3, 1;
setp.gt.s32 %p1, %r3, 0;
@%p1 bra P;
E: st.global.u32 [%d5], %r2;"""
    )
    (got,) = run(body, np.zeros(64, np.uint32), block=64)

    def one(t: int) -> int:
        total, left, at = 0, t, "Q" if t % 2 == 0 else "P"
        while True:
            total += 1 if at == "P" else 100
            left -= 1
            if left <= 0:
                return total
            at = "Q" if at == "P" else "P"

    assert got.tolist() == [one(t) for t in range(64)]


def test_lanes_reconverge_after_an_irreducible_region() -> None:
    """What follows the region runs once, with all lanes together."""
    body = (
        SLOT
        + """mov.u32 %r3, %r0;
and.b32 %r1, %r0, 3;
T: .branchtargets A, B, C, C;
brx.idx %r1, T;
A: sub.u32 %r3, %r3, 1;
setp.le.s32 %p1, %r3, 0;
@%p1 bra E;
B: sub.u32 %r3, %r3, 2;
setp.le.s32 %p1, %r3, 0;
@%p1 bra E;
C: sub.u32 %r3, %r3, 3;
setp.gt.s32 %p1, %r3, 0;
@%p1 bra A;
E: activemask.b32 %r4;
st.global.u32 [%d5], %r4;"""
    )
    (got,) = run(body, np.zeros(32, np.uint32))
    assert set(got.tolist()) == {0xFFFFFFFF}


def test_naive_lock_in_one_warp() -> None:
    """Each lane spins until it has the lock; independent progress of lanes makes this end."""
    body = """
W: atom.global.cas.b32 %r1, [%d0], 0, 1;
setp.ne.u32 %p0, %r1, 0;
@%p0 bra W;
membar.gl;
ld.volatile.global.u32 %r2, [%d0+4];
mad.lo.u32 %r2, %r2, 3, %r0;
st.volatile.global.u32 [%d0+4], %r2;
add.u32 %r3, %r3, 0;
membar.gl;
atom.global.exch.b32 %r1, [%d0], 0;
"""
    (got,) = run("mov.u32 %r3, 0;" + body, np.zeros(2, np.uint32))
    want = 0
    for t in range(32):
        want = (want * 3 + t) & 0xFFFFFFFF
    assert got.tolist() == [0, want]


def test_ring_of_blocks() -> None:
    """Block b waits for block b-1, and block 0 for the last: all must be running."""
    body = (
        GLOBAL_SLOT
        + """mov.u32 %r6, %nctaid.x;
add.u32 %r7, %r30, %r6;
sub.u32 %r7, %r7, 1;
rem.u32 %r7, %r7, %r6;
mul.wide.u32 %d6, %r7, 4;
add.s64 %d6, %d0, %d6;
setp.ne.u32 %p1, %r30, 0;
@%p1 bra W;
st.volatile.global.u32 [%d5], 1;
W: ld.volatile.global.u32 %r8, [%d6];
setp.eq.u32 %p0, %r8, 0;
@%p0 bra W;
@%p1 add.u32 %r8, %r8, 1;
@%p1 st.volatile.global.u32 [%d5], %r8;"""
    )
    (got,) = run(body, np.zeros(50, np.uint32), grid=50, block=1)
    assert got.tolist() == list(range(1, 51))


def test_warps_hand_over_through_shared_memory() -> None:
    body = """
st.volatile.shared.u32 [s], 0;
bar.sync 0;
shr.u32 %r1, %r0, 5;
W: ld.volatile.shared.u32 %r2, [s];
setp.ne.u32 %p0, %r2, %r1;
@%p0 bra W;
and.b32 %r3, %r0, 31;
setp.eq.u32 %p1, %r3, 31;
bar.warp.sync 0xFFFFFFFF;
add.u32 %r2, %r2, 1;
@%p1 st.volatile.shared.u32 [s], %r2;
bar.sync 0;
ld.shared.u32 %r4, [s];
st.global.u32 [%d0], %r4;
"""
    (got,) = run(body, np.zeros(1, np.uint32), block=128, before=".shared .align 4 .b8 s[16];")
    assert got.tolist() == [4]


def test_plain_polling_does_not_starve() -> None:
    """A loop without a volatile load keeps lanes busy, not the others out."""
    body = """
setp.ne.u32 %p0, %r0, 0;
@%p0 bra X;
mov.u32 %r1, 0;
W: add.u32 %r1, %r1, 1;
setp.lt.u32 %p1, %r1, 3000;
@%p1 bra W;
X: bar.sync 0;
st.global.u32 [%d0], 5;
"""
    (got,) = run(body, np.zeros(1, np.uint32))
    assert got.tolist() == [5]


def test_a_warp_barrier_met_at_two_instructions() -> None:
    body = (
        SLOT
        + """mov.u32 %r3, s;
shl.b32 %r4, %r0, 2;
add.u32 %r4, %r3, %r4;
and.b32 %r1, %r0, 1;
setp.eq.u32 %p0, %r1, 0;
@%p0 bra A;
st.shared.u32 [%r4], %r0;
bar.warp.sync 0xFFFFFFFF;
mov.u32 %r2, 1000;
bar.warp.sync 0xFFFFFFFF;
bra.uni B;
A: bar.warp.sync 0xFFFFFFFF;
ld.shared.u32 %r2, [%r4+4];
bar.warp.sync 0xFFFFFFFF;
B: st.global.u32 [%d5], %r2;"""
    )
    (got,) = run(body, np.zeros(64, np.uint32), block=64, before=".shared .align 4 .b8 s[256];")
    assert got.tolist() == [1000 if t % 2 else t + 1 for t in range(64)]


def test_an_endless_loop_is_reported() -> None:
    for loop in (
        "L: bra L;",
        "mov.u32 %r1, 0;\nL: xor.b32 %r1, %r1, 1;\nsetp.lt.u32 %p0, %r1, 9;\n@%p0 bra L;",
    ):
        with pytest.raises(emulator.DeviceFault, match="endless loop"):
            run("setp.eq.u32 %p1, %r0, 3;\n@!%p1 exit;\n" + loop, np.zeros(1, np.uint32), block=4)


def test_guarded_call_barrier_and_exit() -> None:
    before = """
.func (.param .b32 z) twice(.param .b32 x)
{
.reg .b32 %a;
ld.param.b32 %a, [x];
add.u32 %a, %a, %a;
st.param.b32 [z], %a;
ret;
}"""
    body = (
        SLOT
        + """.param .b32 x0;
.param .b32 z0;
setp.lt.u32 %p0, %r0, 10;
mov.u32 %r1, %r0;
st.param.b32 [x0], %r0;
@%p0 call (z0), twice, (x0);
@%p0 ld.param.b32 %r1, [z0];
setp.eq.u32 %p1, %r0, 31;
@%p1 exit;
setp.lt.u32 %p2, %r0, 40;
@%p2 bar.sync 0;
st.global.u32 [%d5], %r1;"""
    )
    (got,) = run(body, np.full(32, 7, np.uint32), before=before)
    assert got.tolist() == [2 * t if t < 10 else t for t in range(31)] + [7]


def test_registers_as_parameters() -> None:
    before = ".func (.reg .u32 z) f(.reg .u32 x, .reg .u32 y)\n{\nmad.lo.u32 z, x, y, 1;\nret;\n}"
    (got,) = run(
        SLOT + "call (%r5), f, (%r0, 3);\nst.global.u32 [%d5], %r5;", np.zeros(32, np.uint32), before=before
    )
    assert got.tolist() == [3 * t + 1 for t in range(32)]


def test_scopes_hide_names() -> None:
    body = SLOT + "mov.u32 %r1, 1;\n{ .reg .b32 %r1; mov.u32 %r1, 2; L: add.u32 %r1, %r1, 1; }\n"
    body += "{ .reg .b32 %r1; mov.u32 %r1, 9; L: bra M; M: }\nst.global.u32 [%d5], %r1;"
    (got,) = run(body, np.zeros(32, np.uint32))
    assert set(got.tolist()) == {1}


@pytest.mark.parametrize("threads", [1, 31, 32, 33, 96, 100])
def test_every_block_size(threads: int) -> None:
    body = (
        GLOBAL_SLOT
        + "vote.sync.ballot.b32 %r1, 1, 0xFFFFFFFF;\nbar.sync 0;\npopc.b32 %r1, %r1;\nst.global.u32 [%d5], %r1;"
    )
    body = body.replace("ballot.b32 %r1, 1,", "ballot.b32 %r1, %p0,").replace(
        "vote", "setp.ge.u32 %p0, %r0, 0;\nvote"
    )
    (got,) = run(body, np.zeros(3 * threads, np.uint32), grid=3, block=threads)
    want = [min(32, threads - t // 32 * 32) for t in range(threads)] * 3
    assert got.tolist() == want


def test_three_dimensions() -> None:
    body = """
mov.u32 %r1, %tid.x; mov.u32 %r2, %tid.y; mov.u32 %r3, %tid.z;
mov.u32 %r4, %ctaid.x; mov.u32 %r5, %ctaid.y; mov.u32 %r6, %ctaid.z;
mov.u32 %r7, %ntid.x; mov.u32 %r8, %ntid.y; mov.u32 %r9, %ntid.z;
mov.u32 %r10, %nctaid.x; mov.u32 %r11, %nctaid.y;
mad.lo.u32 %r12, %r6, %r11, %r5;
mad.lo.u32 %r12, %r12, %r10, %r4;
mad.lo.u32 %r12, %r12, %r9, %r3;
mad.lo.u32 %r12, %r12, %r8, %r2;
mad.lo.u32 %r12, %r12, %r7, %r1;
mul.wide.u32 %d4, %r12, 4;
add.s64 %d5, %d0, %d4;
mad.lo.u32 %r1, %r2, 10, %r1;
mad.lo.u32 %r1, %r3, 100, %r1;
mad.lo.u32 %r1, %r4, 1000, %r1;
mad.lo.u32 %r1, %r5, 10000, %r1;
mad.lo.u32 %r1, %r6, 100000, %r1;
st.global.u32 [%d5], %r1;
"""
    (got,) = run(body, np.zeros(24 * 24, np.uint32), grid=(2, 3, 4), block=(4, 3, 2))
    z, y, x, c, b, a = np.indices((4, 3, 2, 2, 3, 4)).reshape(6, -1)
    assert got.tolist() == (a + 10 * b + 100 * c + 1000 * x + 10000 * y + 100000 * z).tolist()


graphs = st.integers(1, 12).flatmap(
    lambda n: st.lists(st.lists(st.integers(0, n - 1), max_size=3), min_size=n, max_size=n)
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(graphs)
def test_order_visits_each_reachable_block_once_entry_first(edges: list[list[int]]) -> None:
    order = weak_order(edges, 0)
    seen, stack = {0}, [0]
    while stack:
        for s in edges[stack.pop()]:
            if s not in seen:
                seen.add(s)
                stack.append(s)
    assert order[0] == 0 and sorted(order) == sorted(seen)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(graphs)
def test_order_of_a_dag_is_topological(edges: list[list[int]]) -> None:
    dag = [[t for t in targets if t > i] for i, targets in enumerate(edges)]
    order = weak_order(dag, 0)
    place = {b: i for i, b in enumerate(order)}
    assert all(place[i] < place[t] for i in order for t in dag[i])


@settings(max_examples=300, deadline=None, derandomize=True)
@given(graphs)
def test_loops_are_contiguous(edges: list[list[int]]) -> None:
    """The blocks of a maximal cycle follow each other in the order."""
    order = weak_order(edges, 0)
    place = {b: i for i, b in enumerate(order)}
    reach = {b: {b} for b in order}
    changed = True
    while changed:
        changed = False
        for b in order:
            new = set().union(*[reach[t] for t in edges[b]], reach[b])
            if new != reach[b]:
                reach[b] = new
                changed = True
    for b in order:
        places = sorted(place[c] for c in order if c in reach[b] and b in reach[c])
        assert places == list(range(places[0], places[0] + len(places)))
