"""The video instructions against whole-number arithmetic written from PTX ISA 9.7.18."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest

from warpwright.emulator import ptx as emulator

EDGES = [0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x80FF7F01]
PARTS = ["", "b0", "b1", "b2", "b3", "h0", "h1"]


def run(line: str, a: np.ndarray, b: np.ndarray, c: np.ndarray) -> list[int]:
    """`line` on %a, %b and %c, into %d, for each row."""
    text = f""".version 6.3
.target sm_75
.address_size 64
.visible .entry k(.param .u64 pa, .param .u64 pb, .param .u64 pc, .param .u64 pd) {{
.reg .b32 %a, %b, %c, %d, %t; .reg .b64 %i, %p<4>;
mov.u32 %t, %tid.x; mul.wide.u32 %i, %t, 4;
ld.param.u64 %p0, [pa]; add.u64 %p0, %p0, %i; ld.global.b32 %a, [%p0];
ld.param.u64 %p1, [pb]; add.u64 %p1, %p1, %i; ld.global.b32 %b, [%p1];
ld.param.u64 %p2, [pc]; add.u64 %p2, %p2, %i; ld.global.b32 %c, [%p2];
{line}
ld.param.u64 %p3, [pd]; add.u64 %p3, %p3, %i; st.global.b32 [%p3], %d; ret; }}"""
    device = emulator.Device()
    kernel = emulator.load(text, "video.ptx", device).kernel("k")
    out = np.zeros(a.size, np.uint32)
    buffers = [device.from_array(x) for x in (a, b, c, out)]
    emulator.launch(kernel, 1, a.size, buffers)
    found: list[int] = buffers[3].copy_out(np.uint32).tolist()
    return found


def operands() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = random.Random(7)
    rows = list(itertools.product(EDGES, EDGES))
    rows += [(rng.getrandbits(32), rng.getrandbits(32)) for _ in range(100)]
    c = [rng.choice([*EDGES, rng.getrandbits(32)]) for _ in rows]
    a, b = zip(*rows)
    return np.array(a, np.uint32), np.array(b, np.uint32), np.array(c, np.uint32)


A, B, C = operands()


def part(x: int, kind: str, selector: str) -> int:
    bits = {"": 32, "b": 8, "h": 16}[selector[:1]]
    x = x >> bits * int(selector[1:] or 0) & (1 << bits) - 1
    return x - (1 << bits) if kind == "s32" and x >> bits - 1 else x


def clamp(x: int, kind: str, bits: int) -> int:
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if kind == "s32" else (0, (1 << bits) - 1)
    return max(low, min(high, x))


def primary(name: str, x: int, y: int) -> int:
    return {"vadd": x + y, "vsub": x - y, "vabsdiff": abs(x - y), "vmin": min(x, y), "vmax": max(x, y)}[name]


def finish(t: int, c: int, kind: str, sat: bool, op2: str, into: str) -> int:
    bits = {"": 32, "b": 8, "h": 16}[into[:1]]
    if sat:
        t = clamp(t, kind, bits)
    signed = c - 2**32 if kind == "s32" and c >= 2**31 else c
    t = {"": t, "add": t + signed, "min": min(t, signed), "max": max(t, signed)}[op2]
    if into:
        shift = bits * int(into[1])
        mask = (1 << bits) - 1 << shift
        t = (c & ~mask) | (t << shift & mask)
    return t % 2**32


@pytest.mark.parametrize("name", ["vadd", "vsub", "vabsdiff", "vmin", "vmax"])
def test_scalar_arithmetic(name: str) -> None:
    rng = random.Random(name)
    for kinds in itertools.product(("u32", "s32"), repeat=3):
        for sat in ("", ".sat"):
            apart, bpart = rng.choice(PARTS), rng.choice(PARTS)
            op2, into = rng.choice(
                [("", ""), ("add", ""), ("min", ""), ("max", ""), ("", rng.choice(PARTS[1:]))]
            )
            line = f"{name}.{'.'.join(kinds)}{sat}{'.' * bool(op2)}{op2} %d{'.' * bool(into)}{into}"
            line += "".join(f", %{r}{'.' * bool(s)}{s}" for r, s in (("a", apart), ("b", bpart)))
            line += ", %c;" if op2 or into else ";"
            expected = [
                finish(
                    primary(name, part(a, kinds[1], apart), part(b, kinds[2], bpart)),
                    c, kinds[0], bool(sat), op2, into,
                )
                for a, b, c in zip(A.tolist(), B.tolist(), C.tolist())
            ]  # fmt: skip
            assert run(line, A, B, C) == expected, line


@pytest.mark.parametrize("name", ["vshl", "vshr"])
@pytest.mark.parametrize("mode", ["clamp", "wrap"])
def test_shifts(name: str, mode: str) -> None:
    amounts = np.arange(A.size, dtype=np.uint32) % 40
    for kind, sat in itertools.product(("u32", "s32"), ("", ".sat")):
        line = f"{name}.{kind}.{kind}.u32{sat}.{mode} %d.h1, %a.h0, %b, %c;"
        expected = []
        for a, b, c in zip(A.tolist(), amounts.tolist(), C.tolist()):
            by = b & 31 if mode == "wrap" else min(b, 32)
            x = part(a, kind, "h0")
            t = x << by if name == "vshl" else x >> by
            expected.append(finish(t, c, kind, bool(sat), "", "h1"))
        assert run(line, A, amounts, C) == expected, line
        line = f"{name}.{kind}.{kind}.u32{sat}.{mode} %d, %a, %b;"
        expected = []
        for a, b in zip(A.tolist(), amounts.tolist()):
            by = b & 31 if mode == "wrap" else min(b, 32)
            x = part(a, kind, "")
            expected.append(finish(x << by if name == "vshl" else x >> by, 0, kind, bool(sat), "", ""))
        assert run(line, A, amounts, C) == expected, line


@pytest.mark.parametrize("cmp", ["eq", "ne", "lt", "le", "gt", "ge"])
def test_set(cmp: str) -> None:
    compare = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}[cmp]
    for kinds, op2, into in itertools.product(
        itertools.product(("u32", "s32"), repeat=2), ("", "add", "max"), ("", "b2")
    ):
        if op2 and into:
            continue
        line = f"vset.{'.'.join(kinds)}.{cmp}{'.' * bool(op2)}{op2} %d{'.' * bool(into)}{into}, %a.b3, %b.h0"
        line += ", %c;" if op2 or into else ";"
        expected = [
            finish(
                int(eval(f"{part(a, kinds[0], 'b3')} {compare} {part(b, kinds[1], 'h0')}")),
                c,
                "u32",
                False,
                op2,
                into,
            )
            for a, b, c in zip(A.tolist(), B.tolist(), C.tolist())
        ]
        assert run(line, A, B, C) == expected, line


@pytest.mark.parametrize("scale", ["", ".shr7", ".shr15"])
def test_multiply_and_add(scale: str) -> None:
    by = int(scale[4:] or 0)
    for kinds, signs, sat in itertools.product(
        itertools.product(("u32", "s32"), repeat=2), ("", "a", "ab", "c", "po"), ("", ".sat")
    ):
        po = signs == "po"
        a_, b_, c_ = (("-" if s in signs and not po else "") + f"%{s}" for s in "abc")
        line = f"vmad.s32.{'.'.join(kinds)}{'.po' * po}{sat}{scale} %d, {a_}.h1, {b_}, {c_};"
        minus = signs == "a"
        signed = "s32" in kinds or minus or signs == "c"
        expected = []
        for a, b, c in zip(A.tolist(), B.tolist(), C.tolist()):
            product = part(a, kinds[0], "h1") * part(b, kinds[1], "")
            addend = c - 2**32 if signed and c >= 2**31 else c
            r = (-product if minus else product) + (-addend if signs == "c" else addend) + po >> by
            expected.append((clamp(r, "s32" if signed else "u32", 32) if sat else r) % 2**32)
        assert run(line, A, B, C) == expected, line


@pytest.mark.parametrize("count", [2, 4])
@pytest.mark.parametrize("name", ["vadd", "vsub", "vavrg", "vabsdiff", "vmin", "vmax"])
def test_all_parts_at_once(name: str, count: int) -> None:
    rng = random.Random(f"{name}{count}")
    bits, letter = 32 // count, "h" if count == 2 else "b"
    for kinds, mode in itertools.product(itertools.product(("u32", "s32"), repeat=3), ("", ".sat", ".add")):
        chosen = [[rng.randrange(2 * count) for _ in range(count)] for _ in range(2)]
        mask = sorted(rng.sample(range(count), rng.randint(1, count)), reverse=True)
        words = [letter + "".join(map(str, reversed(c))) for c in chosen]
        line = f"{name}{count}.{'.'.join(kinds)}{mode} %d.{letter}{''.join(map(str, mask))}, "
        line += f"%a.{words[0]}, %b.{words[1]}, %c;"
        expected = []
        for a, b, c in zip(A.tolist(), B.tolist(), C.tolist()):
            both = a | b << 32
            total, merged = c, 0
            for i in range(count):
                x, y = ((both >> bits * chosen[j][i] & (1 << bits) - 1) for j in range(2))
                x -= (1 << bits) * (kinds[1] == "s32" and x >> bits - 1)
                y -= (1 << bits) * (kinds[2] == "s32" and y >> bits - 1)
                t = x + y + (x + y >= 0) >> 1 if name == "vavrg" else primary(name, x, y)
                t = clamp(t, kinds[0], bits) if mode == ".sat" else t
                total += t * (i in mask)
                merged |= (t if i in mask else c >> bits * i) % (1 << bits) << bits * i
            expected.append((total if mode == ".add" else merged) % 2**32)
        assert run(line, A, B, C) == expected, line


@pytest.mark.parametrize("count", [2, 4])
def test_all_parts_compared(count: int) -> None:
    bits = 32 // count
    for kinds, add in itertools.product(itertools.product(("u32", "s32"), repeat=2), ("", ".add")):
        line = f"vset{count}.{'.'.join(kinds)}.lt{add} %d, %a, %b, %c;"
        expected = []
        for a, b, c in zip(A.tolist(), B.tolist(), C.tolist()):
            tests = []
            for i in range(count):
                x, y = (v >> bits * i & (1 << bits) - 1 for v in (a, b))
                x -= (1 << bits) * (kinds[0] == "s32" and x >> bits - 1)
                y -= (1 << bits) * (kinds[1] == "s32" and y >> bits - 1)
                tests.append(int(x < y))
            expected.append(
                (c + sum(tests)) % 2**32 if add else sum(t << bits * i for i, t in enumerate(tests))
            )
        assert run(line, A, B, C) == expected, line
