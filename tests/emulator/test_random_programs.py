"""Random programs over arbitrary (mostly irreducible) control flow: the emulator against a thread-by-thread
interpreter."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from scalar import M32, REGS, Program

from warpwright.emulator import ptx as emulator


def compare(seed: int, threads: int) -> None:
    """Run one program both ways."""
    program = Program(seed)
    rng = random.Random(seed ^ 0x5EED)
    seeds = [rng.choice([0, 1, rng.getrandbits(5), rng.getrandbits(32)]) for _ in range(REGS)]
    device = emulator.Device()
    code = emulator.load(program.text(), f"fuzz{seed}.ptx", device).kernel("fuzz")
    out, counter = device.alloc(4 * REGS * threads), device.from_array(np.zeros(1, np.uint32))
    emulator.launch(code, 1, threads, [out, counter, *seeds])
    want = [program.run(t, seeds) for t in range(threads)]
    np.testing.assert_array_equal(
        out.copy_out("u4").reshape(threads, REGS), np.array([w[0] for w in want], "u4")
    )
    assert int(counter.copy_out("u4")[0]) == sum(w[1] for w in want) & M32


@pytest.mark.parametrize("seed", range(150))
def test_random_program(seed: int) -> None:
    compare(seed, 37 if seed % 3 else 64)
