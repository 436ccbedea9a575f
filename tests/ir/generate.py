"""Random IR functions, valid by construction: structured control flow, loops, memory, registers, collectives.

Needs a seed. `generate(seed, size)` gives a kernel over `words` (a buffer of `WORDS` u32), `floats` (as
many f32) and two numbers. It always ends, stays inside its buffers and reads no unwritten register.
"""

from __future__ import annotations

import random
from typing import Any

from warpwright.codegen.diagnostics import Location
from warpwright.codegen.ir.core import Block, Function, Op, SharedVar, Value
from warpwright.codegen.ir.types import F32, PRED, S32, S64, U32, U64, Type, pointer, register
from warpwright.isa.types import SCALARS

WORDS = 64
INTS = (U32, S32, U64, S64)
SMALL = (SCALARS["u8"], SCALARS["s8"], SCALARS["u16"], SCALARS["s16"])
_CMP = ("eq", "ne", "lt", "le", "gt", "ge")
_FLOAT_CMP = (*_CMP, "equ", "neu", "ltu", "leu", "gtu", "geu", "num", "nan")
_INT_OPS = ("add", "sub", "mul", "mul", "mul_hi", "mad", "div", "rem", "neg", "abs", "min", "max")
_INT_OPS += ("and", "or", "xor", "not", "brev", "shl", "shr", "select")
_EDGES = (0, 1, 2, 3, 7, 8, 31, 32, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)

Env = list[Value]


class Generator:
    """Builds one function; `env` is always the list of values that dominate the current point."""

    def __init__(self, seed: int, size: int) -> None:
        self.rng = random.Random(seed)
        self.budget = size
        self.fn = Function("random_kernel", loc=Location("random.py", 1, 1, 2))
        self.fn.shared.append(SharedVar("tile", U32, 32, 16))
        self.line = 1
        self.block = Block("entry")
        self.fn.blocks.append(self.block)
        self.words = self.block.add_param(pointer("global", U32), "words")
        self.floats = self.block.add_param(pointer("global", F32), "floats")
        self.registers: list[Value] = []
        #: (counter, its greatest value) of the loops around the current point
        self.counters: list[tuple[Value, int]] = []

    def op(self, name: str, operands: list[Value], types: list[Type], /, **attrs: Any) -> Op:
        self.line += 1
        caller = Location("random.py", self.line // 2 + 1, 1, 4) if self.rng.random() < 0.1 else None
        made = Op(name, operands, types, attrs, Location("random.py", self.line, 5, 9, caller))
        self.block.ops.append(made)
        return made

    def value(self, name: str, operands: list[Value], type: Type, /, **attrs: Any) -> Value:
        result = self.op(name, operands, [type], **attrs).result
        if self.rng.random() < 0.3:
            result.name = self.rng.choice(["x", "y", "acc", "i"])
        return result

    def const(self, type: Any, value: Any = None) -> Value:
        if value is None:
            if type is PRED:
                value = self.rng.random() < 0.5
            elif type is F32:
                value = self.rng.choice([0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 3.25, -7.0, 1024.0, 2.0**-130])
            else:
                value = self.rng.choice([*_EDGES, self.rng.getrandbits(64), self.rng.randrange(64)])
                value &= (1 << type.bits) - 1
                if type.kind == "s" and value >> (type.bits - 1):
                    value -= 1 << type.bits
        return self.value("const", [], type, value=value)

    def pick(self, env: Env, type: Type) -> Value:
        found = [v for v in env if v.type is type]
        return self.const(type) if not found or self.rng.random() < 0.25 else self.rng.choice(found[-12:])

    def new_block(self, name: str) -> Block:
        block = Block(name)
        self.fn.blocks.append(block)
        return block

    def jump(self, target: Block, args: list[Value]) -> None:
        self.op("br", [], []).succs = [(target, args)]

    def split(self, cond: Value, then: Block, other: Block) -> None:
        self.op("br_if", [cond], []).succs = [(then, []), (other, [])]

    def arithmetic(self, env: Env) -> Value:
        rng = self.rng
        kind = rng.randrange(10)
        if kind < 5:
            type = rng.choice(INTS)
            name = rng.choice(_INT_OPS)
            a, b, c = (self.pick(env, type) for _ in range(3))
            if name in ("shl", "shr"):
                return self.value(name, [a, self.pick(env, U32)], type)
            if name == "select":
                return self.value(name, [self.pick(env, PRED), a, b], type)
            count = {"mad": 3, "neg": 1, "abs": 1, "not": 1, "brev": 1}.get(name, 2)
            return self.value(name, [a, b, c][:count], type)
        if kind < 7:
            name = rng.choice(["add", "sub", "mul", "fma", "div", "neg", "abs", "min", "max", "select"])
            a, b, c = (self.pick(env, F32) for _ in range(3))
            if name == "select":
                return self.value(name, [self.pick(env, PRED), a, b], F32)
            return self.value(name, [a, b, c][: {"fma": 3, "neg": 1, "abs": 1}.get(name, 2)], F32)
        if kind == 7:
            type = rng.choice((*INTS, F32))
            how = rng.choice(_FLOAT_CMP if type is F32 else _CMP)
            return self.value("cmp", [self.pick(env, type), self.pick(env, type)], PRED, op=how)
        if kind == 8:
            name = rng.choice(["and", "or", "xor", "not"])
            operands = [self.pick(env, PRED), self.pick(env, PRED)]
            return self.value(name, operands[: 1 if name == "not" else 2], PRED)
        return self.conversion(env)

    def conversion(self, env: Env) -> Value:
        rng = self.rng
        source, target = rng.choice(INTS), rng.choice((*INTS, *SMALL))
        value = self.pick(env, source)
        which = rng.randrange(4)
        if which == 0 and source in (U32, S32):
            return self.value("mul_wide", [value, self.pick(env, source)], U64 if source is U32 else S64)
        if which == 1:
            return self.value(rng.choice(["popc", "clz", "bfind"]), [value], U32)
        narrow = self.value("cvt", [value], target)
        return self.value("cvt", [narrow], rng.choice(INTS)) if target in SMALL else narrow

    def address(self, env: Env, base: Value) -> Value:
        """Somewhere in the buffer: masked, or affine in a loop counter."""
        rng = self.rng
        if self.counters and rng.random() < 0.6:
            counter, most = rng.choice(self.counters)
            type = counter.type
            stride = rng.randrange(1, 4)
            offset = rng.randrange(0, WORDS - most * stride)
            index = self.value("mul", [counter, self.const(type, stride)], type)
            index = self.value("add", [index, self.const(type, offset)], type)
        else:
            type = rng.choice(INTS)
            index = self.value("and", [self.pick(env, type), self.const(type, 31)], type)
            if rng.random() < 0.5:
                index = self.value("add", [index, self.const(type, rng.randrange(32))], type)
        return self.value("ptr_add", [base, index], base.type)

    def statement(self, env: Env, depth: int) -> None:
        rng = self.rng
        self.budget -= 1
        kind = rng.randrange(20)
        if kind < 9:
            env.append(self.arithmetic(env))
        elif kind < 11:
            env.append(self.value("load", [self.address(env, self.words)], U32))
        elif kind == 11:
            env.append(self.value("load", [self.address(env, self.floats)], F32))
        elif kind == 12:
            self.op("store", [self.address(env, self.words), self.pick(env, U32)], [])
        elif kind == 13:
            self.op("store", [self.address(env, self.floats), self.pick(env, F32)], [])
        elif kind == 14:
            register_ = rng.choice(self.registers)
            if rng.random() < 0.5:
                env.append(self.value("reg_get", [register_], register_.type.elem))  # type: ignore[union-attr]
            else:
                self.op("reg_set", [register_, self.pick(env, register_.type.elem)], [])  # type: ignore[union-attr]
        elif kind == 15:
            mask = self.const(U32, 0xFFFFFFFF)
            if rng.random() < 0.5:
                env.append(self.value("vote", [self.pick(env, PRED), mask], PRED, mode="any"))
            else:
                self.op("barrier", [], [], kind="sync", id=rng.randrange(16))
        elif depth < 4:
            rng.choice([self.branch, self.branch, self.loop, self.short_circuit])(env, depth + 1)

    def statements(self, env: Env, depth: int) -> None:
        for _ in range(self.rng.randrange(1, 8)):
            if self.budget <= 0:
                return
            self.statement(env, depth)

    def branch(self, env: Env, depth: int) -> None:
        rng = self.rng
        join = Block("join")
        types = [rng.choice((*INTS, F32, PRED)) for _ in range(rng.randrange(3))]
        results = [join.add_param(t, "merged") for t in types]
        cond = self.pick(env, PRED)
        arms = [self.new_block("then"), self.new_block("else")]
        self.split(cond, arms[0], arms[1])
        leaves = rng.random() < 0.08
        for i, arm in enumerate(arms):
            self.block = arm
            inner = list(env)
            if rng.random() < 0.8:
                self.statements(inner, depth)
            if leaves and i == 0:
                self.op("ret", [], [])
            else:
                self.jump(join, [self.pick(inner, t) for t in types])
        self.fn.blocks.append(join)
        self.block = join
        env += results

    def short_circuit(self, env: Env, depth: int) -> None:
        right, end = self.new_block("right"), Block("end_and")
        both = end.add_param(PRED, "both")
        first = self.pick(env, PRED)
        no = self.const(PRED, False)
        self.op("br_if", [first], []).succs = [(right, []), (end, [no])]
        self.block = right
        self.jump(end, [self.pick(env, PRED)])
        self.fn.blocks.append(end)
        then, after = self.new_block("then"), Block("after")
        self.block = end
        self.split(both, then, after)
        self.block = then
        self.statements(list(env), depth)
        self.jump(after, [])
        self.fn.blocks.append(after)
        self.block = after

    def loop(self, env: Env, depth: int) -> None:
        rng = self.rng
        type = rng.choice(INTS)
        trips, step = rng.randrange(0, 5), rng.randrange(1, 3)
        carried = [rng.choice((*INTS, F32)) for _ in range(rng.randrange(3))]
        zero, bound, by = self.const(type, 0), self.const(type, trips * step), self.const(type, step)
        header, body, latch, out = (
            self.new_block("loop"),
            self.new_block("body"),
            Block("next"),
            Block("done"),
        )
        counter = header.add_param(type, "k")
        state = [header.add_param(t, "carried") for t in carried]
        self.jump(header, [zero] + [self.pick(env, t) for t in carried])
        self.block = header
        self.split(self.value("cmp", [counter, bound], PRED, op="lt"), body, out)
        self.block = body
        inner = [*env, counter, *state]
        self.counters.append((counter, max(0, trips * step)))
        self.statements(inner, depth)
        if rng.random() < 0.3:
            rest = self.new_block("rest")
            self.split(self.pick(inner, PRED), out, rest)
            self.block = rest
            self.statements(inner, depth)
        self.jump(latch, [])
        self.fn.blocks += [latch, out]
        self.block = latch
        after = self.value("add", [counter, by], type)
        self.jump(header, [after] + [self.pick(inner, t) for t in carried])
        self.counters.pop()
        self.block = out
        env += [counter, *state]

    def run(self) -> Function:
        env: Env = [self.block.add_param(U32, "n"), self.block.add_param(S64, "m")]
        env.append(self.value("sreg", [], U32, name="tid.x"))
        for type in (U32, F32, S64):
            made = self.value("reg_new", [], register(type))
            made.name = "r"
            self.op("reg_set", [made, self.pick(env, type)], [])
            self.registers.append(made)
        while self.budget > 0:
            self.statement(env, 0)
        for i, value in enumerate([v for v in env if v.type is U32][-6:]):
            place = self.value("ptr_add", [self.words, self.const(U64, i)], self.words.type)
            self.op("store", [place, value], [])
        self.op("ret", [], [])
        return self.fn


def generate(seed: int, size: int = 60) -> Function:
    """A random function of about `size` statements."""
    return Generator(seed, size).run()
