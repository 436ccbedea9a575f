"""Races against an oracle: random accesses to shared cells, random barriers between, every pair of accesses compared."""

from __future__ import annotations

import itertools
import random
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from kernels import run

from warpwright.emulator import ptx as emulator

THREADS = 64
SEPARATORS = {
    "block": "bar.sync 0;",
    "warp": "bar.warp.sync 0xFFFFFFFF;",
    "none": "mov.u32 %r9, 0;",
    "halves": "bar.warp.sync %r10;",
    "crossed": "bar.warp.sync %r11;",
}
#: Who meets whom: threads with the same key.
GROUPS: dict[str, Callable[[int], object]] = {
    "block": lambda t: 0,
    "warp": lambda t: t // 32,
    "none": lambda t: t,
    "halves": lambda t: t // 16,
    "crossed": lambda t: (t // 32, t % 2),
}
CLEAR = "\n".join(
    [
        "mov.u32 %r1, s;",
        "shl.b32 %r2, %r0, 2;",
        "add.u32 %r2, %r1, %r2;",
        "st.shared.u32 [%r2], 0;",
        "bar.sync 0;",
        "shr.u32 %r10, %r0, 4;",  # halves of a warp: lanes 0 to 15, and 16 to 31
        "and.b32 %r10, %r10, 1;",
        "shl.b32 %r10, %r10, 4;",
        "shl.b32 %r10, 0xFFFF, %r10;",
        "and.b32 %r11, %r0, 1;",  # the even lanes, and the odd ones
        "shl.b32 %r11, 0x55555555, %r11;",
    ]
)
PHASE = """
mad.lo.u32 %r3, %r0, {phases}, {phase};
mul.wide.u32 %d4, %r3, 8;
add.s64 %d5, %d0, %d4;
ld.global.v2.u32 {{%r4, %r5}}, [%d5];
shl.b32 %r6, %r5, 2;
add.u32 %r6, %r1, %r6;
mad.lo.u32 %r7, %r0, 100, {value};
setp.eq.u32 %p0, %r4, 1;
setp.eq.u32 %p1, %r4, 2;
@%p0 ld.shared.u32 %r8, [%r6];
@%p1 st.shared.u32 [%r6], %r7;
"""


class Plan:
    """What every thread does in every phase (0 nothing, 1 read, 2 write; a cell), and what stands between phases."""

    def __init__(self, seed: int) -> None:
        rng = random.Random(seed)
        self.phases = rng.randint(2, 5)
        cells = rng.choice([4, 16, 64])
        busy = rng.choice([0.02, 0.1, 0.4])
        writes = rng.choice([0.05, 0.3])
        self.table = np.zeros((THREADS, self.phases, 2), np.uint32)
        for t, p in itertools.product(range(THREADS), range(self.phases)):
            if rng.random() < busy:
                self.table[t, p] = (2 if rng.random() < writes else 1, rng.randrange(cells))
        kinds = ["block", "block", "warp", "none"] if seed < 150 else ["warp", "none", "halves", "crossed"]
        self.between = [rng.choice(kinds) for _ in range(self.phases - 1)]

    def races(self) -> bool:
        """Whether two threads conflict with nothing that orders them."""
        touched: dict[int, list[tuple[int, int, bool]]] = {}
        for t, p in itertools.product(range(THREADS), range(self.phases)):
            kind, cell = self.table[t, p].tolist()
            if kind:
                touched.setdefault(cell, []).append((t, p, kind == 2))
        for accesses in touched.values():
            for (t, p, w), (u, q, v) in itertools.combinations(accesses, 2):
                if t != u and (w or v) and not self.ordered(t, p, u, q):
                    return True
        return False

    def ordered(self, t: int, p: int, u: int, q: int) -> bool:
        """Whether what the earlier of two knew has reached the other one, told on at each meeting."""
        first, second = (t, u) if p < q else (u, t)
        know = {first}
        for kind in self.between[min(p, q) : max(p, q)]:
            know |= {v for w in know for v in range(THREADS) if GROUPS[kind](v) == GROUPS[kind](w)}
        return second in know

    def body(self) -> str:
        parts = [CLEAR]
        for p in range(self.phases):
            parts.append(PHASE.format(phases=self.phases, phase=p, value=p + 1))
            if p < self.phases - 1:
                parts.append(SEPARATORS[self.between[p]])
        return "\n".join(parts)


@pytest.mark.parametrize("seed", range(230))
def test_reported_if_and_only_if_it_is_there(seed: int) -> None:
    plan = Plan(seed)
    try:
        run(plan.body(), plan.table.reshape(-1), block=THREADS, before=".shared .align 16 .b8 s[256];")
        found = False
    except emulator.DeviceFault as fault:
        assert fault.kind == "race"
        found = True
    assert found == plan.races()
