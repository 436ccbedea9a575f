"""Random kernels as Python source: valid by construction, deterministic, free of races.

Needs a seed. Gives `generate(seed) -> Program`: the source of one kernel over fixed buffers, to be traced, assembled and
emulated. Every thread writes only slots of its own; shared memory is exchanged between barriers; collectives stand
where control is uniform. Divisors are odd, shifts and indices masked, so no operation is undefined.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

THREADS, BLOCKS, SLOTS, TABLE = 64, 2, 16, 64
INTS = ("u32", "s32", "u64", "s64", "u16", "s16", "u8", "s8")
FLOATS = ("f32", "f64", "f16")
TYPES = INTS + FLOATS + ("pred",)
_WEIGHTS = (8, 6, 3, 3, 1, 1, 1, 1, 8, 3, 2, 4)


@dataclass
class Program:
    """A kernel's source; its entry is `kernel`, its parameters are those of `PARAMS`."""

    seed: int
    source: str


PARAMS = "n: u32, a: s32, f: f32, ints: ww.ptr[u32], floats: ww.ptr[f32], out: ww.ptr[u64]"


@dataclass
class _Scope:
    variables: dict[str, str] = field(default_factory=dict)  # name -> type
    locked: set[str] = field(default_factory=set)  # loop counters: read only

    def child(self) -> _Scope:
        return _Scope(dict(self.variables), set(self.locked))


class Generator:
    """One program under construction."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.seed = seed
        self.lines: list[str] = []
        self.names = 0
        self.slot = 0
        self.budget = self.random.randint(6, 40)
        self.helpers = self.random.randint(0, 2)

    # expressions ----------------------------------------------------------------------------------------------------

    def literal(self, type_: str) -> str:
        r = self.random
        if type_ == "pred":
            return r.choice(("True", "False"))
        if type_ in FLOATS:
            return repr(r.choice((0.0, 1.0, -1.0, 0.5, 2.0, 3.25, -7.5, 100.0, 0.125)))
        bits = int(type_[1:])
        low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if type_[0] == "s" else (0, (1 << bits) - 1)
        return str(
            r.choice(
                (0, 1, 2, 3, 7, 31, high, low, r.randint(low, high), r.randint(max(low, -9), min(high, 9)))
            )
        )

    def variable(self, type_: str, scope: _Scope) -> str | None:
        names = [n for n, t in scope.variables.items() if t == type_]
        return self.random.choice(names) if names else None

    def typed(self, type_: str, scope: _Scope, depth: int) -> str:
        """An expression that certainly has a device type."""
        found = self.variable(type_, scope)
        if depth > 0 and (found is None or self.random.random() < 0.7):
            return self.compound(type_, scope, depth)
        return found or self.constant(type_)

    def constant(self, type_: str) -> str:
        return f"ww.{type_}({self.literal(type_)})"

    def operand(self, type_: str, scope: _Scope, depth: int) -> str:
        if self.random.random() < 0.2:
            return self.literal(type_)
        return self.typed(type_, scope, depth)

    def compound(self, type_: str, scope: _Scope, depth: int) -> str:
        if type_ == "pred":
            return self.predicate(scope, depth - 1)
        if self.random.random() < 0.12:
            return self.conversion(type_, scope, depth - 1)
        if self.random.random() < 0.1:
            test = self.predicate(scope, depth - 1)
            return f"({self.typed(type_, scope, depth - 1)} if {test} else {self.operand(type_, scope, depth - 1)})"
        return (
            self.floating(type_, scope, depth - 1)
            if type_ in FLOATS
            else self.integral(type_, scope, depth - 1)
        )

    def integral(self, type_: str, scope: _Scope, depth: int) -> str:
        a, b = self.typed(type_, scope, depth), self.operand(type_, scope, depth)
        bits = int(type_[1:])
        forms = [f"({a} {op} {b})" for op in "+-*&|^"]
        forms += [f"({a} {op} ({self.typed(type_, scope, 0)} | 1))" for op in ("//", "%")]
        forms += [f"({a} << {self.random.randrange(bits)})", f"({a} >> {self.random.randrange(bits)})"]
        forms += [f"(~{a})", f"(-{a})", f"ww.min({a}, {b})", f"ww.max({a}, {b})", f"ww.fma({a}, {b}, {a})"]
        forms += [f"ww.select({self.predicate(scope, depth)}, {a}, {b})"]
        if bits >= 32:
            forms += [
                f"({a} << ({self.typed('u32', scope, 0)} & {bits - 1}))",
                f"ww.brev({a})",
                f"ww.mul_hi({a}, {b})",
            ]
        if type_ == "u32":
            forms += [f"ww.popc({a})", f"ww.clz({a})", f"ints[{a} & {TABLE - 1}]", f"ww.bfind({a})"]
        if type_ in ("u64", "s64"):
            half = type_[0] + "32"
            forms += [f"ww.mul_wide({self.typed(half, scope, 0)}, {self.typed(half, scope, 0)})"]
        return self.random.choice(forms)

    def floating(self, type_: str, scope: _Scope, depth: int) -> str:
        a, b = self.typed(type_, scope, depth), self.operand(type_, scope, depth)
        forms = [f"({a} {op} {b})" for op in "+-*/"]
        forms += [f"(-{a})", f"abs({a})", f"ww.min({a}, {b})", f"ww.max({a}, {b})", f"ww.fma({a}, {b}, {a})"]
        forms += [f"ww.select({self.predicate(scope, depth)}, {a}, {b})", f"ww.floor({a})"]
        if type_ == "f32":
            forms += [f"floats[{self.typed('u32', scope, 0)} & {TABLE - 1}]", f"ww.sqrt(abs({a}))"]
            forms += [
                f"ww.{op}({a}, {b}, rnd={rnd!r})" for op in ("add", "mul") for rnd in ("rz", "rm", "rp")
            ]
            forms += [f"ww.add({a}, {b}, ftz=True)", f"ww.mul({a}, {b}, sat=True)"]
        return self.random.choice(forms)

    def conversion(self, type_: str, scope: _Scope, depth: int) -> str:
        source = self.random.choice(INTS + FLOATS)
        if "f16" in (source, type_) and (source in ("u64", "s64") or type_ in ("u64", "s64")):
            source = "f32"
        return f"ww.{type_}({self.typed(source, scope, depth)})"

    def predicate(self, scope: _Scope, depth: int) -> str:
        r = self.random
        found = self.variable("pred", scope)
        if found and r.random() < 0.2:
            return found
        kind = r.random()
        if depth > 0 and kind < 0.25:
            word = r.choice(("and", "or"))
            return f"({self.predicate(scope, depth - 1)} {word} {self.predicate(scope, depth - 1)})"
        if depth > 0 and kind < 0.32:
            return f"(not {self.predicate(scope, depth - 1)})"
        type_ = r.choice(("u32", "s32", "f32", "u64", "s16", "f64", "u8"))
        a, b = self.typed(type_, scope, depth), self.operand(type_, scope, depth)
        if kind > 0.9:
            return f"({self.literal(type_)} <= {a} < {b})"
        return f"({a} {r.choice(('<', '<=', '>', '>=', '==', '!='))} {b})"

    # statements -----------------------------------------------------------------------------------------------------

    def fresh(self) -> str:
        self.names += 1
        return f"v{self.names}"

    def line(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def block(self, scope: _Scope, depth: int, uniform: bool, loop: bool, count: int) -> None:
        start = len(self.lines)
        for _ in range(count):
            if self.budget <= 0:
                break
            self.budget -= 1
            self.statement(scope, depth, uniform, loop)
        if len(self.lines) == start:
            self.line(depth, "pass")

    def statement(self, scope: _Scope, depth: int, uniform: bool, loop: bool) -> None:
        r = self.random
        kind = r.random()
        if kind < 0.35 or depth > 5:
            self.assign(scope, depth)
        elif kind < 0.5:
            self.reassign(scope, depth)
        elif kind < 0.64:
            self.branch(scope, depth, loop)
        elif kind < 0.76:
            self.loop(scope, depth, uniform)
        elif kind < 0.84 and uniform:
            self.exchange(scope, depth)
        elif kind < 0.9:
            self.store(scope, depth)
        elif kind < 0.95 and loop:
            self.line(depth, f"if {self.predicate(scope, 1)}:")
            self.line(depth + 1, r.choice(("break", "continue")) if not uniform else "pass")
        elif self.helpers:
            name = self.fresh()
            which = r.randrange(self.helpers)
            self.line(
                depth,
                f"{name} = helper{which}({self.typed('s32', scope, 1)}, {self.typed('f32', scope, 1)}, ints, floats)",
            )
            scope.variables[name] = "s32"
        else:
            self.assign(scope, depth)

    def assign(self, scope: _Scope, depth: int) -> None:
        type_ = self.random.choices(TYPES, _WEIGHTS)[0]
        if self.random.random() < 0.1:
            a, b = self.fresh(), self.fresh()
            other = self.random.choice(("u32", "f32"))
            self.line(depth, f"{a}, {b} = {self.typed(type_, scope, 2)}, {self.typed(other, scope, 2)}")
            scope.variables[a], scope.variables[b] = type_, other
            return
        name = self.fresh()
        self.line(depth, f"{name} = {self.typed(type_, scope, 3)}")
        scope.variables[name] = type_

    def reassign(self, scope: _Scope, depth: int) -> None:
        names = [n for n in scope.variables if n not in scope.locked]
        if not names:
            return self.assign(scope, depth)
        name = self.random.choice(names)
        self.line(depth, f"{name} = {self.typed(scope.variables[name], scope, 2)}")

    def branch(self, scope: _Scope, depth: int, loop: bool) -> None:
        self.line(depth, f"if {self.predicate(scope, 2)}:")
        self.block(scope.child(), depth + 1, False, loop, self.random.randint(1, 3))
        if self.random.random() < 0.3:
            self.line(depth, f"elif {self.predicate(scope, 1)}:")
            self.block(scope.child(), depth + 1, False, loop, self.random.randint(1, 2))
        if self.random.random() < 0.6:
            self.line(depth, "else:")
            self.block(scope.child(), depth + 1, False, loop, self.random.randint(1, 3))

    def loop(self, scope: _Scope, depth: int, uniform: bool) -> None:
        r = self.random
        inner = scope.child()
        counter = self.fresh()
        kind = r.random()
        if kind < 0.3:
            self.line(depth, f"for {counter} in range({r.randint(1, 3)}):")
            self.block(inner, depth + 1, False, True, r.randint(1, 2))
        elif kind < 0.75:
            even = uniform and r.random() < 0.5
            bound = r.choice(("n", "ww.u32(3)")) if even else f"({self.typed('u32', scope, 1)} & 7)"
            args = r.choice((bound, f"1, {bound}", f"0, {bound}, 2"))
            self.line(depth, f"for {counter} in ww.range({args}):")
            inner.variables[counter] = "u32"
            inner.locked.add(counter)
            self.block(inner, depth + 1, even, not even, r.randint(1, 3))
        else:
            self.line(depth, f"{counter} = ww.s32({r.randint(1, 6)})")
            self.line(depth, f"while {counter} > 0 and {self.predicate(scope, 1)}:")
            self.line(depth + 1, f"{counter} = {counter} - 1")
            inner.variables[counter] = "s32"
            inner.locked.add(counter)
            self.block(inner, depth + 1, False, True, r.randint(1, 3))
            scope.variables[counter] = "s32"
            scope.locked.add(counter)

    def exchange(self, scope: _Scope, depth: int) -> None:
        r = self.random
        name = self.fresh()
        type_ = r.choice(("u32", "f32", "s32"))
        value = self.typed(type_, scope, 1)
        if r.random() < 0.35:
            self.line(
                depth,
                f"tile[tid] = ww.u32({value})"
                if type_ != "f32"
                else f"tile[tid] = ({value}).bitcast(ww.u32)",
            )
            self.line(depth, "ww.barrier()")
            read = f"tile[tid ^ {r.randrange(THREADS)}]"
            self.line(depth, f"{name} = {read if type_ == 'u32' else f'({read}).bitcast(ww.{type_})'}")
            self.line(depth, "ww.barrier()")
            scope.variables[name] = type_
            return
        calls = [
            f"ww.warp.shuffle_xor({value}, {r.randrange(32)})",
            f"ww.warp.shuffle_up({value}, {r.randrange(1, 31)})",
        ]
        calls += [f"ww.warp.shuffle({value}, {self.typed('u32', scope, 0)} & 31)"]
        if type_ != "f32":
            calls += [
                f"ww.warp.reduce({value}, {r.choice(('add', 'min', 'max', 'xor'))!r})",
                f"ww.warp.scan({value})",
            ]
        choice = r.choice(calls)
        if r.random() < 0.2:
            type_, choice = "u32", f"ww.warp.ballot({self.predicate(scope, 1)})"
        elif r.random() < 0.1:
            type_, choice = "u32", f"ww.warp.match_any({value})"
        self.line(depth, f"{name} = {choice}")
        scope.variables[name] = type_

    def store(self, scope: _Scope, depth: int) -> None:
        type_ = self.random.choice(("u32", "s32", "u64", "f32", "f64"))
        value = self.typed(type_, scope, 2)
        self.slot = (self.slot + 1) % SLOTS
        bits = {"f32": f"ww.u64(({value}).bitcast(ww.u32))", "f64": f"({value}).bitcast(ww.u64)"}
        self.line(depth, f"out[mine + {self.slot}] = {bits.get(type_, f'ww.u64({value})')}")

    def helper(self, index: int) -> None:
        scope = _Scope({"p": "s32", "q": "f32"})
        self.line(0, f"def helper{index}(p, q, ints, floats):")
        for _ in range(self.random.randint(0, 2)):
            self.line(1, f"if {self.predicate(scope, 1)}:")
            self.line(2, f"return {self.typed('s32', scope, 2)}")
        self.line(1, f"return {self.typed('s32', scope, 2)}")
        self.line(0, "")

    def program(self) -> Program:
        for index in range(self.helpers):
            self.helper(index)
        self.line(0, f"@ww.kernel(threads={THREADS})")
        self.line(0, f"def kernel({PARAMS}):")
        scope = _Scope({"n": "u32", "a": "s32", "f": "f32", "tid": "u32", "i": "u32"}, {"n", "tid", "i"})
        self.line(1, "tid, i = ww.tid.x, ww.global_id()")
        self.line(1, f"mine = i * {SLOTS}")
        self.line(1, f"tile = ww.shared(u32, {THREADS})")
        while self.budget > 0:
            self.block(scope, 1, True, False, self.budget)
        for _ in range(3):
            self.store(scope, 1)
        head = "import warpwright as ww\nfrom warpwright import f32, s32, u32, u64\n\n"
        return Program(self.seed, head + "\n".join(self.lines) + "\n")


def generate(seed: int) -> Program:
    """The program of a seed; the same on every machine and Python version that `random` keeps its sequence on."""
    return Generator(seed).program()
