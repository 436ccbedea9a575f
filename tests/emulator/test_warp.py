"""Warp operations against the PTX manual's own pseudo-code, with whole and partial warps and any set of active lanes."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from kernels import run

#: Lanes whose flag is set run the operation with a mask of exactly those lanes; the others store 0xDEAD.
FRAME = """
mul.wide.u32 %d4, %r0, 16;
add.s64 %d5, %d0, %d4;
ld.global.v4.u32 {{%r1, %r2, %r3, %r4}}, [%d5];
mul.wide.u32 %d4, %r0, 8;
add.s64 %d6, %d1, %d4;
mov.u32 %r6, 0xDEAD;
mov.u32 %r7, 0xDEAD;
setp.ne.u32 %p0, %r4, 0;
vote.sync.ballot.b32 %r5, %p0, 0xFFFFFFFF;
@!%p0 bra DONE;
{body}
DONE: st.global.v2.u32 [%d6], {{%r6, %r7}};
"""
SIZES = [(32, False), (20, False), (64, True), (50, True), (96, True)]


def inputs(threads: int, partial: bool, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    rows = rng.integers(0, 1 << 32, (threads, 4), np.uint64).astype(np.uint32)
    rows[:, 3] = rng.random(threads) < (0.6 if partial else 2.0)
    return rows


def operate(body: str, rows: np.ndarray) -> np.ndarray:
    """Run the body for each thread; what it left in %r6 and %r7."""
    out = np.zeros(len(rows) * 2, np.uint32)
    got = run(FRAME.format(body=body), rows.reshape(-1), out, block=len(rows))
    return got[1].reshape(-1, 2)


def warps(rows: np.ndarray) -> list[list[int]]:
    """The active threads of each warp."""
    active = np.flatnonzero(rows[:, 3]).tolist()
    return [[t for t in active if t // 32 == w] for w in range(-(-len(rows) // 32))]


@pytest.mark.parametrize(("mode", "size"), [*itertools.product(["up", "down", "bfly", "idx"], SIZES)])
def test_shuffles(mode: str, size: tuple[int, bool]) -> None:
    threads, partial = size
    rows = inputs(threads, partial, threads)
    width = np.random.default_rng(1).choice([1, 2, 4, 8, 16, 32], threads)
    clamp = np.where(mode == "up", 0, 31)
    rows[:, 2] = (32 - width) << 8 | clamp
    rows[::5, 2] = rows[::5, 1] >> 7  # any operand is defined
    body = f"shfl.sync.{mode}.b32 %r6|%p1, %r1, %r2, %r3, %r5;\nselp.u32 %r7, 1, 0, %p1;"
    got = operate(body, rows)
    for group in warps(rows):
        for t in group:
            lane, b, c = t % 32, int(rows[t, 1]), int(rows[t, 2])
            segment, bound, by = c >> 8 & 31, c & 31, b & 31
            low = lane & segment
            high = low | bound & ~segment
            j = {"up": lane - by, "down": lane + by, "bfly": lane ^ by, "idx": low | by & ~segment}[mode]
            valid = j >= high if mode == "up" else j <= high
            source = t - lane + (j if valid else lane)
            assert got[t, 1] == valid
            if source in group:
                assert got[t, 0] == rows[source, 0], (t, source)
    assert (got[rows[:, 3] == 0] == 0xDEAD).all()


@pytest.mark.parametrize("size", SIZES)
def test_votes(size: tuple[int, bool]) -> None:
    rows = inputs(*size, 2)
    rows[:, 0] &= 3
    rows[:32, 0] |= 1
    for mode, test in {"all": all, "any": any, "uni": lambda v: all(v) or not any(v)}.items():
        got = operate(
            "and.b32 %r1, %r1, 1;\nsetp.ne.u32 %p1, %r1, 0;\n"
            f"vote.sync.{mode}.pred %p2, %p1, %r5;\nselp.u32 %r6, 1, 0, %p2;",
            rows,
        )
        for group in warps(rows):
            assert all(got[t, 0] == test([bool(rows[u, 0] & 1) for u in group]) for t in group), mode
    body = "and.b32 %r1, %r1, 2;\nsetp.ne.u32 %p1, %r1, 0;\nvote.sync.ballot.b32 %r6, !%p1, %r5;\nactivemask.b32 %r7;"
    got = operate(body, rows)
    for group in warps(rows):
        ballot = sum(1 << t % 32 for t in group if not rows[t, 0] & 2)
        mask = sum(1 << t % 32 for t in group)
        assert all(got[t].tolist() == [ballot, mask] for t in group)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("bits", [32, 64])
def test_matches(size: tuple[int, bool], bits: int) -> None:
    rows = inputs(*size, 3)
    rows[:, 0] &= 3
    rows[32:64, 0] = 9
    value = "%r1" if bits == 32 else "%d7"
    widen = "" if bits == 32 else "cvt.u64.u32 %d7, %r1;\nshl.b64 %d7, %d7, 35;\n"
    got = operate(f"{widen}match.any.sync.b{bits} %r6, {value}, %r5;", rows)
    every = operate(f"{widen}match.all.sync.b{bits} %r6|%p1, {value}, %r5;\nselp.u32 %r7, 1, 0, %p1;", rows)
    for group in warps(rows):
        mask = sum(1 << t % 32 for t in group)
        same = len({int(rows[t, 0]) for t in group}) == 1
        for t in group:
            assert got[t, 0] == sum(1 << u % 32 for u in group if rows[u, 0] == rows[t, 0])
            assert every[t].tolist() == ([mask, 1] if same else [0, 0])


@pytest.mark.parametrize("size", SIZES)
def test_reductions_and_election(size: tuple[int, bool]) -> None:
    rows = inputs(*size, 4)
    values = rows[:, 0]
    cases = {
        "add.u32": lambda v: v.sum(dtype=np.uint32),
        "add.s32": lambda v: v.sum(dtype=np.uint32),
        "min.u32": np.min,
        "max.u32": np.max,
        "min.s32": lambda v: v.view("i4").min().view("u4"),
        "max.s32": lambda v: v.view("i4").max().view("u4"),
        "and.b32": np.bitwise_and.reduce,
        "or.b32": np.bitwise_or.reduce,
        "xor.b32": np.bitwise_xor.reduce,
    }
    for name, fn in cases.items():
        got = operate(f"redux.sync.{name} %r6, %r1, %r5;", rows)
        for group in warps(rows):
            assert all(got[t, 0] == fn(values[group]) for t in group), name
    got = operate("elect.sync %r6|%p1, %r5;\nselp.u32 %r7, 1, 0, %p1;", rows)
    for group in warps(rows):
        assert all(got[t].tolist() == [min(group) % 32, int(t == min(group))] for t in group)


def test_special_registers_of_a_lane() -> None:
    body = """
mov.u32 %r6, %laneid;
mov.u32 %r7, %lanemask_lt;
popc.b32 %r7, %r7;
mov.u32 %r8, %lanemask_ge;
popc.b32 %r8, %r8;
mad.lo.u32 %r7, %r8, 100, %r7;
mov.u32 %r8, %lanemask_eq;
mov.u32 %r9, %lanemask_le;
mov.u32 %r10, %lanemask_gt;
and.b32 %r8, %r8, %r9;
popc.b32 %r8, %r8;
popc.b32 %r10, %r10;
mad.lo.u32 %r7, %r8, 10000, %r7;
mad.lo.u32 %r7, %r10, 100000, %r7;
mov.u32 %r8, %warpid;
mad.lo.u32 %r6, %r8, 1000, %r6;
"""
    rows = inputs(70, False, 5)
    got = operate(body, rows)
    lane, warp = np.arange(70) % 32, np.arange(70) // 32
    assert got[:, 0].tolist() == (warp * 1000 + lane).tolist()
    assert got[:, 1].tolist() == (lane + 100 * (32 - lane) + 10000 + 100000 * (31 - lane)).tolist()
