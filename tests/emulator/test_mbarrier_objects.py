"""Barrier objects against a model in plain Python, and every way in which they are used wrongly."""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from kernels import run

from warpwright.emulator import ptx as emulator

BARS = ".shared .align 8 .b64 bar[4];\n.shared .align 16 .b8 s[1024];"


class Model:
    """What the manual says of one object."""

    def __init__(self, count: int) -> None:
        self.expected = self.pending = count
        self.tx = self.phase = 0

    def settle(self) -> None:
        if self.pending == 0 and self.tx == 0:
            self.pending, self.phase = self.expected, self.phase + 1

    def arrive(self, count: int, tx: int = 0, drop: bool = False) -> tuple[int, int]:
        before = (self.pending, self.phase)
        self.tx += tx
        self.expected -= count if drop else 0
        self.pending -= count
        self.settle()
        return before

    def transact(self, change: int) -> None:
        self.tx += change
        self.settle()


def program(rng: random.Random, count: int, steps: int) -> tuple[str, list[int]]:
    """Random operations of one thread; what each observation must give."""
    model = Model(count)
    body, wanted = [f"mbarrier.init.shared.b64 [bar], {count};"], []

    def observe(register: str, value: int) -> None:
        body.append(f"st.global.u32 [%d0+{4 * len(wanted)}], {register};")
        wanted.append(value)

    for _ in range(steps):
        kind = rng.choice(["arrive", "arrive", "count", "expect", "tx", "done", "drop", "test", "pending"])
        n = rng.randint(1, max(1, model.pending))
        if kind in ("arrive", "count", "drop", "expect") and model.pending < n:
            continue
        if kind == "arrive":
            body.append("mbarrier.arrive.shared.b64 %d2, [bar];")
            before = model.arrive(1)
            body.append("mbarrier.pending_count.b64 %r2, %d2;")
            observe("%r2", before[0])
        elif kind == "count":
            body.append(f"mbarrier.arrive.release.cta.shared::cta.b64 _, [bar], {n};")
            model.arrive(n)
        elif kind == "expect":
            body.append("mbarrier.arrive.expect_tx.relaxed.cta.shared::cta.b64 _, [bar], 96;")
            model.arrive(1, 96)
        elif kind == "drop" and model.expected > 2 and model.pending > 1:
            body.append("mbarrier.arrive_drop.shared.b64 _, [bar];")
            model.arrive(1, drop=True)
        elif kind == "tx":
            body.append("mbarrier.expect_tx.relaxed.cta.shared::cta.b64 [bar], 32;")
            model.transact(32)
        elif kind == "done" and model.tx > 0:
            body.append("mbarrier.complete_tx.relaxed.cluster.shared::cta.b64 [bar], 32;")
            model.transact(-32)
        elif kind == "test":
            body.append(f"mbarrier.test_wait.parity.shared.b64 %p1, [bar], {model.phase & 1};")
            body.append("selp.u32 %r2, 1, 0, %p1;")
            observe("%r2", 0)
            body.append(f"mbarrier.test_wait.parity.shared.b64 %p1, [bar], {1 - (model.phase & 1)};")
            body.append("selp.u32 %r2, 1, 0, %p1;")
            observe("%r2", 1)
    return "\n".join(body), wanted


@pytest.mark.parametrize("seed", range(40))
def test_random_operations(seed: int) -> None:
    rng = random.Random(seed)
    body, wanted = program(rng, rng.randint(1, 9), 60)
    (got,) = run(body, np.full(256, 77, np.uint32), block=1, before=BARS)
    assert got[: len(wanted)].tolist() == wanted


def test_lanes_of_one_instruction_arrive_one_after_another() -> None:
    body = """
setp.eq.u32 %p0, %r0, 0;
@%p0 mbarrier.init.shared.b64 [bar], 16;
bar.sync 0;
mbarrier.arrive.shared.b64 %d2, [bar];
mbarrier.pending_count.b64 %r2, %d2;
shl.b32 %r3, %r0, 2;
cvt.u64.u32 %d3, %r3;
add.u64 %d3, %d3, %d0;
st.global.u32 [%d3], %r2;
"""
    (got,) = run(body, np.zeros(48, np.uint32), block=48, before=BARS)
    assert sorted(got.tolist()) == sorted([*range(1, 17)] * 3)


def test_remote_objects() -> None:
    body = """
mov.u32 %r1, bar;
mov.u32 %r9, %cluster_ctarank;
setp.eq.u32 %p0, %r0, 0;
@%p0 mbarrier.init.shared.b64 [%r1], 96;
barrier.cluster.arrive.aligned;
barrier.cluster.wait.aligned;
mapa.shared::cluster.u32 %r2, %r1, 1;
mbarrier.arrive.release.cluster.shared::cluster.b64 _, [%r2];
setp.eq.u32 %p1, %r9, 1;
@!%p1 bra DONE;
W: mbarrier.try_wait.parity.acquire.cluster.shared.b64 %p2, [%r1], 0;
@!%p2 bra W;
@%p0 st.global.u32 [%d0], 5;
DONE:
barrier.cluster.arrive.aligned;
barrier.cluster.wait.aligned;
"""
    (got,) = run(body, np.zeros(1, np.uint32), before=BARS, grid=3, cluster=3)
    assert got.tolist() == [5]


@pytest.mark.parametrize("noinc", ["", ".noinc"])
def test_copies_that_announce_themselves(noinc: str) -> None:
    count = 32 if noinc else 1
    body = f"""
setp.eq.u32 %p0, %r0, 0;
@%p0 mbarrier.init.shared.b64 [bar], {count};
bar.sync 0;
mov.u32 %r1, s;
shl.b32 %r2, %r0, 2;
add.u32 %r3, %r1, %r2;
mul.wide.u32 %d4, %r0, 4;
add.s64 %d5, %d0, %d4;
cp.async.ca.shared.global [%r3], [%d5], 4;
cp.async.mbarrier.arrive{noinc}.shared.b64 [bar];
{"" if noinc else "bar.sync 0;"}
{"" if noinc else "@%p0 mbarrier.arrive.shared.b64 _, [bar];"}
W: mbarrier.test_wait.parity.shared.b64 %p1, [bar], 0;
@!%p1 bra W;
xor.b32 %r4, %r2, 124;
add.u32 %r4, %r1, %r4;
ld.shared.u32 %r5, [%r4];
add.s64 %d6, %d1, %d4;
st.global.u32 [%d6], %r5;
"""
    x = np.arange(32, dtype=np.uint32)
    for seed in (None, 1):
        _, got = run(body, x, np.zeros(32, np.uint32), before=BARS, seed=seed)
        assert got.tolist() == x[::-1].tolist()
    with pytest.raises(emulator.DeviceFault, match="has not written yet"):
        run(body.replace("@!%p1 bra W;", ""), x, np.zeros(32, np.uint32), before=BARS)


WRONG: list[tuple[str, str]] = [
    ("mbarrier.init.shared.b64 [bar], 0;", "number of arrivals that cannot be"),
    ("mbarrier.arrive.shared.b64 _, [bar];", "not initialised"),
    (
        "mbarrier.init.shared.b64 [bar], 1;\nmbarrier.inval.shared.b64 [bar];\nmbarrier.arrive.shared.b64 _, [bar];",
        "not init",
    ),
    (
        "mbarrier.init.shared.b64 [bar], 2;\nmbarrier.arrive.release.cta.shared::cta.b64 _, [bar], 3;",
        "more arrivals",
    ),
    (
        "mbarrier.init.shared.b64 [bar], 1;\nmbarrier.arrive.noComplete.shared.b64 %d2, [bar], 1;",
        "without .noComplete",
    ),
    ("mbarrier.init.shared.b64 [bar+4], 1;", "multiple of 8"),
    ("mbarrier.init.b64 [%d0], 1;", "outside shared memory"),
    (
        "mbarrier.init.shared.b64 [bar], 1;\n"
        + "mbarrier.expect_tx.relaxed.cta.shared::cta.b64 [bar], 1048575;\n" * 2,
        "more pending bytes",
    ),
]


@pytest.mark.parametrize(("body", "message"), WRONG, ids=range(len(WRONG)))
def test_wrong_use(body: str, message: str) -> None:
    with pytest.raises(emulator.DeviceFault, match=message) as caught:
        run(body, np.zeros(4, np.uint32), block=1, before=BARS)
    fault: Any = caught.value
    assert fault.where.location.line == len(body.strip().splitlines())


def test_a_phase_that_never_ends_says_what_it_waits_for() -> None:
    body = """
setp.eq.u32 %p0, %r0, 0;
@%p0 mbarrier.init.shared.b64 [bar], 33;
bar.sync 0;
mbarrier.arrive.shared.b64 _, [bar];
W: mbarrier.try_wait.parity.shared.b64 %p1, [bar], 0;
@!%p1 bra W;
"""
    with pytest.raises(emulator.DeviceFault) as caught:
        run(body, np.zeros(4, np.uint32), before=BARS)
    assert caught.value.kind == "livelock" and "1 of 33 arrivals" in str(caught.value)
