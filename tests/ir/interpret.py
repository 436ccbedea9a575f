"""A reference interpreter of IR for one thread, written apart from the folder: NumPy scalars and bytes.

Needs valid IR of the ops that `generate` makes. `interpret` gives the final memory and the trace of
barriers, which is all that a pass must keep.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import numpy as np

from warpwright.codegen.ir.core import Function, Op, Value
from warpwright.codegen.ir.types import Pointer
from warpwright.isa.types import Scalar

MAX_STEPS = 2_000_000


@dataclass
class Outcome:
    """Memory after the run, and which barriers it came to, in order."""

    memory: dict[str, bytes]
    trace: list[tuple[Any, ...]] = field(default_factory=list)


def _wrap(type: Any, value: int) -> Any:
    """A NumPy scalar of the type with the value's low bits."""
    return np.array(int(value) & ((1 << type.bits) - 1), f"u{type.bytes}").view(type.numpy)[()]


def _compare(how: str, a: Any, b: Any) -> bool:
    if how in ("num", "nan"):
        return bool((np.isnan(a) or np.isnan(b)) == (how == "nan"))
    unordered = bool(np.isnan(a) or np.isnan(b)) if isinstance(a, np.floating) else False
    if len(how) == 3:
        return unordered or _compare(how[:2], a, b)
    if unordered:
        return False
    table = {"eq": a == b, "ne": a != b, "lt": a < b, "le": a <= b, "gt": a > b, "ge": a >= b}
    return bool(table[how])


def _quotient(a: int, b: int) -> int:
    if b == 0:
        return -1
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q


def _integer(name: str, type: Scalar, v: list[Any]) -> Any:
    bits = type.bits
    ints = [int(x) for x in v]
    a = ints[0]
    b = ints[1] if len(ints) > 1 else 0
    pattern = a & ((1 << bits) - 1)
    low, text = pattern, f"{pattern:0{bits}b}"
    table: dict[str, Any] = {
        "add": lambda: a + b,
        "sub": lambda: a - b,
        "mul": lambda: a * b,
        "mul_hi": lambda: (a * b) >> bits,
        "mad": lambda: a * b + ints[2],
        "div": lambda: _quotient(a, b),
        "rem": lambda: a - _quotient(a, b) * b if b else a,
        "neg": lambda: -a,
        "abs": lambda: abs(a),
        "min": lambda: min(a, b),
        "max": lambda: max(a, b),
        "and": lambda: a & b,
        "or": lambda: a | b,
        "xor": lambda: a ^ b,
        "not": lambda: ~a,
        "brev": lambda: int(text[::-1], 2),
        "shl": lambda: 0 if b >= bits else low << b,
        "shr": lambda: a >> min(b, bits),
    }
    return _wrap(type, table[name]())


def fused(a: float, b: float, c: float) -> Any:
    """a*b+c rounded once to f32: the candidate nearest to the exact rational, the even one of two."""
    if not np.isfinite([a, b, c]).all() or Fraction(a) * Fraction(b) + Fraction(c) == 0:
        return np.float32(np.float64(a) * np.float64(b) + np.float64(c))
    exact = Fraction(a) * Fraction(b) + Fraction(c)
    guess = np.float32(float(exact)) if abs(exact) < Fraction(2) ** 1000 else np.float32(np.inf)
    near = [np.nextafter(guess, np.float32(-np.inf)), guess, np.nextafter(guess, np.float32(np.inf))]
    if not np.isfinite(near).all():
        return np.float32(float(exact))
    return min(near, key=lambda x: (abs(Fraction(float(x)) - exact), int(x.view(np.uint32)) & 1))


def _float(name: str, v: list[Any]) -> Any:
    a = v[0]
    if name == "fma":
        return fused(float(a), float(v[1]), float(v[2]))
    if name in ("neg", "abs"):
        return -a if name == "neg" else abs(a)
    b = v[1]
    if name in ("min", "max"):
        return (np.fmin if name == "min" else np.fmax)(a, b)
    return {"add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide}[name](a, b)


class Machine:
    """One thread: values by identity, buffers at fixed addresses."""

    def __init__(self, fn: Function, args: list[Any], buffers: dict[str, bytearray], tid: int) -> None:
        self.fn, self.tid = fn, tid
        self.buffers = buffers
        self.bases = {name: (i + 1) << 32 for i, name in enumerate(buffers)}
        self.values: dict[Value, Any] = dict(zip(fn.params, args, strict=True))
        self.registers: dict[Value, Any] = {}
        self.trace: list[tuple[Any, ...]] = []

    def memory(self, address: int, type: Any) -> tuple[bytearray, int]:
        for name, base in self.bases.items():
            buffer = self.buffers[name]
            if base <= address <= base + len(buffer) - type.bytes:
                return buffer, address - base
        raise AssertionError(f"address {address:#x} is out of bounds")

    def pure(self, op: Op, v: list[Any]) -> Any:
        type: Any = op.result.type
        name = op.name
        source: Any = op.operands[0].type if op.operands else type
        if name == "const":
            value = op.attrs["value"]
            if type.kind == "p":
                return bool(value)
            return np.dtype(type.numpy).type(value)
        if name == "sreg":
            return np.uint32(self.tid)
        if name == "cmp":
            return _compare(op.attrs["op"], v[0], v[1])
        if name == "select":
            return v[1] if v[0] else v[2]
        if name == "cvt":
            return _wrap(type, int(v[0]))
        if name == "mul_wide":
            return _wrap(type, int(v[0]) * int(v[1]))
        pattern = (
            int(v[0]) & ((1 << source.bits) - 1) if isinstance(source, Scalar) and source.kind in "us" else 0
        )
        if name == "popc":
            return np.uint32(bin(pattern).count("1"))
        if name == "clz":
            return np.uint32(source.bits - len(bin(pattern)[2:].lstrip("0")))
        if name == "bfind":
            top = int(v[0]) if int(v[0]) >= 0 else -int(v[0]) - 1
            return np.uint32(len(bin(top)[2:].lstrip("0")) - 1 & 0xFFFFFFFF)
        if name == "ptr_add":
            scale = op.attrs.get("scale", type.elem.bytes if isinstance(type, Pointer) else 1)
            return (v[0] + int(v[1]) * scale) & ((1 << 64) - 1)
        if type.kind == "p":
            a, b = v[0], v[-1]
            return {"and": a and b, "or": a or b, "xor": a != b, "not": not a}[name]
        return _float(name, v) if type.kind == "f" else _integer(name, type, v)

    def effect(self, op: Op, v: list[Any]) -> Any:
        match op.name:
            case "load":
                type: Any = op.result.type
                buffer, at = self.memory(v[0], type)
                return np.frombuffer(bytes(buffer[at : at + type.bytes]), type.numpy)[0]
            case "store":
                stored: Any = op.operands[1].type
                buffer, at = self.memory(v[0], stored)
                bits = np.dtype(stored.numpy).type(v[1])
                raw = (
                    np.float32("nan").tobytes()
                    if isinstance(bits, np.floating) and np.isnan(bits)
                    else bits.tobytes()
                )
                buffer[at : at + stored.bytes] = raw
            case "reg_new":
                return op.result
            case "reg_get":
                return self.registers[v[0]]
            case "reg_set":
                self.registers[v[0]] = v[1]
            case "vote":
                return v[0]
            case "barrier":
                self.trace.append(("barrier", op.attrs["id"]))
            case _:
                raise AssertionError(op.name)
        return None

    def run(self) -> None:
        block = self.fn.blocks[0]
        steps = 0
        while True:
            for op in block.ops[:-1]:
                v = [self.values[x] for x in op.operands]
                effectful = op.name in ("load", "store", "reg_new", "reg_get", "reg_set", "vote", "barrier")
                result = self.effect(op, v) if effectful else self.pure(op, v)
                if op.results:
                    self.values[op.result] = result
            steps += len(block.ops)
            assert steps < MAX_STEPS
            last = block.ops[-1]
            if last.name == "ret":
                return
            taken = 0 if last.name == "br" or self.values[last.operands[0]] else 1
            target, args = last.succs[taken]
            passed = [self.values[a] for a in args]
            self.values.update(zip(target.params, passed, strict=True))
            block = target


def interpret(fn: Function, n: int, m: int, tid: int, words: bytes, floats: bytes) -> Outcome:
    """Run a generated function."""
    buffers = {"words": bytearray(words), "floats": bytearray(floats)}
    machine = Machine(fn, [1 << 32, 2 << 32, np.uint32(n), np.int64(m)], buffers, tid)
    with np.errstate(all="ignore"):
        machine.run()
    return Outcome({k: bytes(v) for k, v in buffers.items()}, machine.trace)
