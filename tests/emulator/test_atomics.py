"""Atomics of every type: lanes that collide act one after another, in order, and each finds what the last one left."""

from __future__ import annotations

import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from exact import rounded, value
from kernels import kernel_text

from warpwright.emulator import ptx as emulator

N = 160


def s(x: int, bits: int) -> int:
    return x - (1 << bits) if x >> bits - 1 & 1 else x


def float_add(kind: str) -> Callable[[int, int], int]:
    def add(x: int, y: int) -> int:
        return rounded(Fraction(value(x, kind)) + Fraction(value(y, kind)), kind)

    return add


def paired(fn: Callable[[int, int], int]) -> Callable[[int, int], int]:
    return lambda x, y: fn(x & 0xFFFF, y & 0xFFFF) | fn(x >> 16, y >> 16) << 16


INTEGER = {
    "add.u{b}": lambda b: lambda x, y: x + y,
    "min.s{b}": lambda b: lambda x, y: min(x, y, key=lambda v: s(v, b)),
    "max.s{b}": lambda b: lambda x, y: max(x, y, key=lambda v: s(v, b)),
    "min.u{b}": lambda b: min,
    "max.u{b}": lambda b: max,
    "and.b{b}": lambda b: lambda x, y: x & y,
    "or.b{b}": lambda b: lambda x, y: x | y,
    "xor.b{b}": lambda b: lambda x, y: x ^ y,
    "exch.b{b}": lambda b: lambda x, y: y,
}
CASES: dict[str, tuple[int, Callable[[int, int], int]]] = {
    name.format(b=b): (b, make(b)) for name, make in INTEGER.items() for b in (32, 64)
}
CASES |= {
    "inc.u32": (32, lambda x, y: 0 if x >= y else x + 1),
    "dec.u32": (32, lambda x, y: y if x == 0 or x > y else x - 1),
    "add.f32": (32, float_add("f32")),
    "add.f64": (64, float_add("f64")),
    "add.noftz.f16": (16, float_add("f16")),
    "add.noftz.bf16": (16, float_add("bf16")),
    "add.noftz.f16x2": (32, paired(float_add("f16"))),
    "add.noftz.bf16x2": (32, paired(float_add("bf16"))),
}


def operands(name: str, bits: int, rng: np.random.Generator) -> np.ndarray:
    dtype = f"u{bits // 8}"
    if "f" not in name.rpartition(".")[2]:
        small = rng.random() < 0.5
        return rng.integers(0, 9 if small else (1 << bits) - 1, N, np.uint64, endpoint=True).astype(dtype)
    kind = name.rpartition(".")[2].removesuffix("x2")
    count = 2 if name.endswith("x2") else 1
    codes = [rounded(Fraction(int(v), 8), kind) for v in rng.integers(-99, 99, N * count)]
    return np.array(codes, f"u{bits // 8 // count}").view(dtype)


def launch(body: str, *arrays: np.ndarray) -> list[np.ndarray]:
    device = emulator.Device()
    program = emulator.load(kernel_text(body, len(arrays)), "atomics.ptx", device)
    buffers = [device.from_array(a) for a in arrays]
    emulator.launch(program.kernel("k"), 1, N, buffers)
    return [b.copy_out(a.dtype) for a, b in zip(arrays, buffers)]


BODY = """
mul.wide.u32 %d8, %r0, 4;
add.s64 %d9, %d1, %d8;
ld.global.u32 %r1, [%d9];
mul.wide.u32 %d8, %r1, {size};
add.s64 %d9, %d0, %d8;
mul.wide.u32 %d8, %r0, {size};
add.s64 %d10, %d2, %d8;
ld.global.b{bits} {v}, [%d10];
add.s64 %d11, %d3, %d8;
{atomic}
"""
HOLDS = {16: ("%h1", "%h2"), 32: ("%r2", "%r3"), 64: ("%d12", "%d13")}


@pytest.mark.parametrize("cells", [1, 7, N])
@pytest.mark.parametrize("name", sorted(CASES))
def test_in_lane_order(name: str, cells: int) -> None:
    bits, step = CASES[name]
    rng = np.random.default_rng(len(name) + cells)
    memory = operands(name, bits, rng)[:cells]
    where = rng.integers(0, cells, N).astype("u4") if cells < N else rng.permutation(N).astype("u4")
    values = operands(name, bits, rng)
    v, old = HOLDS[bits]
    text = f"atom.global.{name} {old}, [%d9], {v};\nst.global.b{bits} [%d11], {old};"
    if cells == 7:
        text = text.replace("atom.global", "atom.acq_rel.gpu.global")
    got = launch(
        BODY.format(size=bits // 8, bits=bits, v=v, atomic=text), memory, where, values, np.zeros_like(values)
    )
    state = memory.tolist()
    olds = []
    for cell, x in zip(where.tolist(), values.tolist()):
        olds.append(state[cell])
        state[cell] = step(state[cell], x) & (1 << bits) - 1
    assert got[0].tolist() == state
    assert got[3].tolist() == olds
    if not name.startswith("exch"):
        text = f"red.global.{name} [%d9], {v};"
        got = launch(BODY.format(size=bits // 8, bits=bits, v=v, atomic=text), memory, where, values, values)
        assert got[0].tolist() == state


@pytest.mark.parametrize("bits", [16, 32, 64])
def test_compare_and_swap(bits: int) -> None:
    rng = np.random.default_rng(bits)
    memory = rng.integers(0, 4, 5).astype(f"u{bits // 8}")
    where, values = rng.integers(0, 5, N).astype("u4"), rng.integers(0, 4, N).astype(f"u{bits // 8}")
    v, old = HOLDS[bits]
    new = {16: "%h3", 32: "%r4", 64: "%d14"}[bits]
    text = (
        f"add.u{bits} {new}, {v}, 1;\nand.b{bits} {new}, {new}, 3;\n"
        f"atom.global.cas.b{bits} {old}, [%d9], {v}, {new};\nst.global.b{bits} [%d11], {old};"
    )
    got = launch(
        BODY.format(size=bits // 8, bits=bits, v=v, atomic=text), memory, where, values, np.zeros_like(values)
    )
    state, olds = memory.tolist(), []
    for cell, x in zip(where.tolist(), values.tolist()):
        olds.append(state[cell])
        if state[cell] == x:
            state[cell] = (x + 1) & 3
    assert got[0].tolist() == state and got[3].tolist() == olds


def test_vectors_and_wide_words() -> None:
    rng = np.random.default_rng(5)
    memory = rng.integers(-9, 9, 6).astype("f4")
    values = rng.integers(-9, 9, (N, 2)).astype("f4")
    where = rng.integers(0, 3, N).astype("u4")
    body = """
mul.wide.u32 %d8, %r0, 4;
add.s64 %d9, %d1, %d8;
ld.global.u32 %r1, [%d9];
mul.wide.u32 %d8, %r1, 8;
add.s64 %d9, %d0, %d8;
mul.wide.u32 %d8, %r0, 8;
add.s64 %d10, %d2, %d8;
ld.global.v2.f32 {%f1, %f2}, [%d10];
atom.global.v2.f32.add {%f3, %f4}, [%d9], {%f1, %f2};
st.global.v2.f32 [%d10], {%f3, %f4};
"""
    got = launch(body, memory, where, values.reshape(-1))
    state, olds = memory.reshape(3, 2).copy(), []
    for cell, x in zip(where.tolist(), values):
        olds.append(state[cell].copy())
        state[cell] += x
    assert got[0].tolist() == state.reshape(-1).tolist()
    assert got[2].tolist() == np.concatenate(olds).tolist()


def test_exchange_of_128_bits() -> None:
    body = """
.reg .b128 %q<3>;
cvt.u64.u32 %d8, %r0;
add.s64 %d9, %d8, 1000;
mov.b128 %q0, {%d8, %d9};
atom.global.exch.b128 %q1, [%d0], %q0;
mov.b128 {%d10, %d11}, %q1;
mul.wide.u32 %d12, %r0, 16;
add.s64 %d13, %d1, %d12;
st.global.v2.u64 [%d13], {%d10, %d11};
"""
    memory = np.array([7, 8], "u8")
    got = launch(body, memory, np.zeros(2 * N, "u8"))
    assert got[0].tolist() == [N - 1, N + 999]
    pairs = got[1].reshape(N, 2).tolist()
    assert pairs == [[7, 8], *[[t, t + 1000] for t in range(N - 1)]]
