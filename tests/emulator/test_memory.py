"""Loads and stores of every width, vector and space against a bytearray for each thread."""

from __future__ import annotations

import random
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from kernels import kernel_text, run

from warpwright.emulator import ptx as emulator

REGION = 64
THREADS = 40
REGISTER = {1: "%h", 2: "%h", 4: "%r", 8: "%d"}
#: How each space's region of a thread comes to be at %d12 (or %r20 for 32-bit addresses).
PLACES = {
    "global": "mul.wide.u32 %d4, %r0, 64;\nadd.s64 %d12, %d0, %d4;",
    "shared": "mov.u32 %r20, s;\nmad.lo.u32 %r20, %r0, 64, %r20;",
    "local": ".local .align 16 .b8 l[64];\nmov.u32 %r20, l;",
    "": "mul.wide.u32 %d4, %r0, 64;\nadd.s64 %d12, %d0, %d4;",
    "generic shared": "mov.u64 %d4, s;\ncvta.shared.u64 %d4, %d4;\nmul.wide.u32 %d12, %r0, 64;\nadd.s64 %d12, %d12, %d4;",
    "generic local": ".local .align 16 .b8 l[64];\nmov.u64 %d4, l;\ncvta.local.u64 %d12, %d4;",
}


class Script:
    """A random sequence of stores and loads, as PTX and on a bytearray."""

    def __init__(self, seed: int, space: str) -> None:
        self.rng = random.Random(seed)
        named = space if space in ("global", "shared", "local") else ""
        self.base = "%r20" if named in ("shared", "local") else "%d12"
        self.dot = f".{named}" if named else ""
        self.lines = [PLACES[space], "mov.u64 %d9, 0;"]
        clear = "\n".join(f"st{self.dot}.u64 [{self.base}+{k}], %d9;" for k in range(0, REGION, 8))
        self.lines.append(clear)
        self.actions: list[tuple[str, int, int, int, str]] = []
        for _ in range(14):
            self._step()

    def _step(self) -> None:
        rng = self.rng
        width, count = rng.choice(
            [(1, 1), (2, 1), (4, 1), (8, 1), (1, 2), (1, 4), (2, 2), (2, 4), (4, 2), (4, 4), (8, 2)]
        )
        at = rng.randrange(0, REGION // (width * count)) * width * count
        kind = rng.choice(["u", "s", "b"])
        vector = f".v{count}" if count > 1 else ""
        prefix = REGISTER[width]
        regs = (
            [f"{prefix}{k}" for k in range(2, 2 + count)]
            if prefix == "%h"
            else [f"{prefix}{k + 5}" for k in range(count)]
        )
        listed = "{" + ", ".join(regs) + "}" if count > 1 else regs[0]
        suffix = f"{self.dot}{vector}.{kind}{8 * width}"
        if rng.random() < 0.5:
            made = rng.getrandbits(7)
            for k, r in enumerate(regs):
                self.lines.append(self._make(r, width, made + k))
            self.lines.append(f"st{suffix} [{self.base}+{at}], {listed};")
            self.actions.append(("st", width, count, at, str(made)))
            return
        self.lines.append(f"ld{suffix} {listed}, [{self.base}+{at}];")
        for r in regs:
            self.lines.append(self._fold(r, width))
        self.actions.append(("ld", width, count, at, kind))

    def _make(self, register: str, width: int, seed: int) -> str:
        """A value that depends on the thread: seed * 0x0101...01 * (thread + 3), cut to the register."""
        wide = f"mul.wide.u32 %d8, %r0, 1;\nadd.s64 %d8, %d8, 3;\nmul.lo.s64 %d8, %d8, {seed * 0x0107_0309_0507_0B0D};\n"
        if width == 8:
            return wide + f"mov.b64 {register}, %d8;"
        return wide + f"cvt.u{max(16, 8 * width)}.u64 {register}, %d8;"

    def _fold(self, register: str, width: int) -> str:
        """sum = sum * 31 + the register, zero-extended from its own width."""
        wide = (
            f"mov.b64 %d8, {register};" if width == 8 else f"cvt.u64.u{max(16, 8 * width)} %d8, {register};"
        )
        return f"{wide}\nmul.lo.s64 %d9, %d9, 31;\nadd.s64 %d9, %d9, %d8;"

    def body(self) -> str:
        store = "mul.wide.u32 %d4, %r0, 8;\nadd.s64 %d4, %d1, %d4;\nst.global.u64 [%d4], %d9;"
        return "\n".join([*self.lines, store])

    def reference(self, thread: int) -> int:
        memory, total, mask = bytearray(REGION), 0, (1 << 64) - 1
        for action, width, count, at, what in self.actions:
            for k in range(count):
                place = slice(at + k * width, at + (k + 1) * width)
                if action == "st":
                    value = (thread + 3) * (int(what) + k) * 0x0107_0309_0507_0B0D
                    memory[place] = (value & ((1 << 8 * width) - 1)).to_bytes(width, "little")
                    continue
                value = int.from_bytes(memory[place], "little", signed=what == "s")
                total = (total * 31 + (value & ((1 << max(16, 8 * width)) - 1))) & mask
        return total


@pytest.mark.parametrize("space", sorted(PLACES))
@pytest.mark.parametrize("seed", range(8))
def test_every_width_and_space(space: str, seed: int) -> None:
    script = Script(seed * 31 + len(space), space)
    got = run(
        script.body(),
        np.zeros(REGION * THREADS, np.uint8),
        np.zeros(THREADS, np.uint64),
        block=THREADS,
        before=f".shared .align 16 .b8 s[{REGION * THREADS}];",
    )
    assert got[1].tolist() == [script.reference(t) for t in range(THREADS)]


def test_threads_of_the_host_take_turns() -> None:
    """Launches and allocations from several threads on one device: nobody's memory is another's."""
    device = emulator.Device()
    body = "mul.wide.u32 %d4, %r0, 4;\nadd.s64 %d0, %d0, %d4;\nadd.s64 %d1, %d1, %d4;\n"
    body += "ld.global.u32 %r1, [%d0];\nadd.u32 %r1, %r1, 1;\nst.global.u32 [%d1], %r1;"
    kernel = emulator.load(kernel_text(body), "k.ptx", device).kernel("k")
    switched = sys.getswitchinterval()

    def work(seed: int) -> bool:
        given = np.random.default_rng(seed).integers(0, 1 << 32, 64, dtype=np.uint32)
        right = True
        for _ in range(3000):
            device.alloc(16).free()
        for _ in range(20):
            source, target = device.from_array(given), device.alloc(256)
            emulator.launch(kernel, 1, 64, (source, target))
            right &= bool((target.copy_out(np.uint32) == given + np.uint32(1)).all())
            target.free()
            source.free()
        return right

    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            assert all(pool.map(work, range(4)))
    finally:
        sys.setswitchinterval(switched)
    assert device.allocations() == []
