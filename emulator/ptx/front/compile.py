"""From a block of the graph to a Python function over arrays of lanes.

Needs the graph. Gives `compile_block(graph, position, full)`: a function of the wave and the lanes that
runs the block and hands the lanes on. Invariant: the full variant (every lane of the wave is here) touches
registers as whole arrays and leaves no two registers sharing memory; the other gathers what it reads and
scatters what lives on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ....codegen.diagnostics import UNKNOWN, refuse
from ...core.arrays import Array, item_bytes
from .cfg import Block, Graph, Step, flat, is_uniform, writes_result
from .literals import constant
from .model import (
    WHOLE_WARP,
    WHOLE_WARPGROUP,
    Arg,
    ConstArg,
    Lanewise,
    MemArg,
    NotArg,
    Pure,
    Refused,
    RegArg,
    SpecialArg,
)
from .specials import special_dtype

BlockFn = Callable[[Any, Array], None]


def guard_run(
    fn: Callable[..., Any], wave: Any, lanes: Array, p: Array, outs: tuple[Any, ...], *ins: Array
) -> Any:
    """Run a lanewise function for the lanes where `p` holds; results are zero elsewhere."""
    if p.size != lanes.size:
        p = np.broadcast_to(p, lanes.shape)
    chosen = np.flatnonzero(p)
    if chosen.size == lanes.size:
        return fn(wave, lanes, *ins)
    if chosen.size == 0:
        empty = tuple(np.zeros(lanes.size, d) for d in outs)
        return empty if len(outs) != 1 else empty[0]
    got = fn(wave, lanes[chosen], *[x if x.size != lanes.size else x[chosen] for x in ins])
    if not outs:
        return None
    results = []
    for d, value in zip(outs, got if len(outs) > 1 else (got,)):
        whole = np.zeros(lanes.size, d)
        whole[chosen] = value
        results.append(whole)
    return results[0] if len(results) == 1 else tuple(results)


class _Value:
    """A Python expression for a register's value while its block is compiled."""

    __slots__ = ("dtype", "expr", "root", "uniform")

    def __init__(self, expr: str, dtype: str, uniform: bool, root: object) -> None:
        self.expr, self.dtype, self.uniform, self.root = expr, dtype, uniform, root


class _Compiler:
    def __init__(self, graph: Graph, position: int, full: bool) -> None:
        self.graph = graph
        self.block: Block = graph.blocks[position]
        self.position = position
        self.full = full
        self.lines: list[str] = []
        self.env: dict[str, Any] = {"where": np.where, "guard_run": guard_run}
        self.regs: dict[int, _Value] = {}
        self.views: dict[tuple[str, str], str] = {}
        self.written: dict[int, None] = {}
        self.count = 0

    def build(self) -> BlockFn:
        block = self.block
        if not self.full and block.steps:
            bound = block.steps[0].bound
            if isinstance(bound, Lanewise) and bound.collective is not None:
                everyone = ConstArg(0xFFFFFFFF)
                named = bound.collective
                if named == WHOLE_WARPGROUP:
                    self.emit(f"L = W.meet_warpgroup({self.position}, L)")
                else:
                    mask = self.value(everyone if named == WHOLE_WARP else block.steps[0].ins[named], "u4")
                    self.emit(f"L = W.meet({self.position}, L, {mask.expr})")
                self.emit("if L is None: return")
                self.regs.clear()
                self.views.clear()
        op = block.op
        try:
            for step in block.steps:
                op = step.op
                self.step(step)
            op = block.op
            self.ending()
        except Refused as why:
            name = op.inst.op if op is not None else block.end
            refuse(f"the emulator does not execute `{name}`: {why}", (op and op.loc) or UNKNOWN)
        text = "def block(W, L):\n    R = W.R\n" + "".join(f"    {line}\n" for line in self.lines)
        name = f"<{block.function} block {self.position} {'full' if self.full else 'part'}>"
        exec(compile(text, name, "exec"), self.env)
        built: BlockFn = self.env["block"]
        return built

    def emit(self, line: str) -> None:
        self.lines.append(line)

    def fresh(self, prefix: str = "t") -> str:
        self.count += 1
        return f"{prefix}{self.count}"

    def name_of(self, value: Any, prefix: str) -> str:
        name = self.fresh(prefix)
        self.env[name] = value
        return name

    def register(self, index: int) -> _Value:
        """The value of a register in its storage dtype."""
        known = self.regs.get(index)
        if known is not None:
            return known
        uniform = bool(self.graph.uniform >> index & 1)
        dtype = self.graph.linked.registers[index][1]
        name = f"r{index}"
        self.emit(f"{name} = R[{index}]" + ("" if uniform or self.full else "[L]"))
        value = _Value(name, dtype, uniform, ("R", index))
        self.regs[index] = value
        return value

    def value(self, a: Arg, want: str) -> _Value:
        """An operand as `want`."""
        if isinstance(a, RegArg):
            return self.coerce(self.register(a.index), want)
        if isinstance(a, MemArg):
            return self.value(a.base, want)
        if isinstance(a, NotArg):
            v = self.register(a.index)
            return _Value(f"(~{v.expr})", "?", v.uniform, None)
        if isinstance(a, SpecialArg):
            return self.coerce(self.special(a.name), want)
        if isinstance(a, ConstArg):
            return _Value(self.name_of(constant(a, want), "c"), want, True, None)
        raise Refused(f"operand {a!r} is not a value")

    def special(self, name: str) -> _Value:
        dtype = special_dtype(name)
        if dtype is None:
            raise Refused(f"special register {name} is not known")
        uniform = is_uniform(name)
        t = self.fresh("s")
        self.emit(f"{t} = W.special({name!r})" + ("" if uniform or self.full else "[L]"))
        return _Value(t, dtype, uniform, None)

    def coerce(self, v: _Value, want: str) -> _Value:
        """`v` seen as another dtype: bits are kept, cut or extended, never converted."""
        have = v.dtype
        if have == want:
            return v
        key = (v.expr, want)
        name = self.views.get(key)
        if name is None:
            name = self.fresh("v")
            self.emit(f"{name} = {_cast(v.expr, have, want)}")
            if v.expr.isidentifier():
                self.views[key] = name
        same_size = item_bytes(have) == item_bytes(want)
        return _Value(name, want, v.uniform, v.root if same_size else self.fresh("root"))

    def step(self, step: Step) -> None:
        bound, op = step.bound, step.op
        self.check_defined(step)
        if op in self.graph.in_flight.suspects:
            self.emit(f"W.check_in_flight(L, {self.name_of(op, 'o')})")
        ins = [self.value(a, d) for a, d in zip(step.ins, bound.ins)]
        uniform = all(v.uniform for v in ins)
        fn = self.name_of(bound.fn, "f")
        guard: str | None = None
        if op.guard is not None:
            p = self.register(op.guard[0])
            guard = f"(~{p.expr})" if op.guard[1] else p.expr
            uniform = uniform and p.uniform
        args = ", ".join(v.expr for v in ins)
        if isinstance(bound, Pure):
            call = f"{fn}({args})"
        else:
            uniform = uniform and bound.shared_result
            call = f"{fn}(W, L{', ' + args if args else ''})"
            if guard is not None:
                outs = self.name_of(tuple(np.dtype(_np(d)) for d in bound.outs), "d")
                call = f"guard_run({fn}, W, L, {guard}, {outs}{', ' + args if args else ''})"
        if not bound.outs:
            self.emit(call)
            return
        names = [self.fresh() for _ in bound.outs]
        self.emit(f"{', '.join(names)} = {call}")
        root = ins[0].root if isinstance(bound, Pure) and bound.alias and len(ins) == 1 else None
        alias = isinstance(bound, Pure) and bound.alias
        for a, name, dtype in zip(step.outs, names, bound.outs):
            if isinstance(a, RegArg):
                self.write(
                    a.index, _Value(name, dtype, uniform, root if alias else ("new", name)), guard, step
                )

    def write(self, index: int, v: _Value, guard: str | None, step: Step) -> None:
        dtype = self.graph.linked.registers[index][1]
        v = self.coerce(v, dtype)
        if guard is not None:
            old = self.register(index)
            name = self.fresh()
            self.emit(f"{name} = where({guard}, {v.expr}, {old.expr})")
            v = _Value(name, dtype, v.uniform and old.uniform, ("new", name))
        self.regs[index] = v
        self.written[index] = None
        if self.graph.suspect >> index & 1:
            self.mark_defined(index, guard, step)
        if self.graph.in_flight.watched >> index & 1:
            self.emit(f"W.unfenced_lanes({index})[L] = True")

    def check_defined(self, step: Step) -> None:
        """Report reads of registers that no path here has written; a move only copies the fact."""
        if isinstance(step.bound, Pure) and step.bound.alias:
            return
        for a in step.ins:
            base = a.base if isinstance(a, MemArg) else a
            index = base.index if isinstance(base, (RegArg, NotArg)) else -1
            if index >= 0 and self.graph.suspect >> index & 1:
                op = self.name_of(step.op, "o")
                guard = "None"
                if step.op.guard is not None:
                    p = self.register(step.op.guard[0]).expr
                    guard = f"(~{p})" if step.op.guard[1] else p
                self.emit(f"W.check_defined({index}, L, {op}, {guard})")

    def mark_defined(self, index: int, guard: str | None, step: Step) -> None:
        sources = [a.index for a in step.ins if isinstance(a, (RegArg, NotArg))]
        copied = [i for i in sources if self.graph.suspect >> i & 1]
        known = "True"
        if isinstance(step.bound, Pure) and step.bound.alias and copied:
            known = " & ".join(f"W.defined({i})[L]" for i in copied)
        if guard is not None:
            known = f"where({guard}, {known}, W.defined({index})[L])"
        self.emit(f"W.defined({index})[L] = {known}")

    def store_back(self) -> None:
        """Leave in the register file what lives on."""
        stored: set[object] = set()
        for index in self.written:
            if not self.block.live_out >> index & 1:
                continue
            v = self.regs[index]
            if self.graph.uniform >> index & 1:
                self.emit(f"R[{index}] = {v.expr}")
            elif not self.full:
                self.emit(f"R[{index}][L] = {v.expr}")
            elif v.uniform:
                self.emit(f"R[{index}] = W.spread({v.expr})")
            elif v.root == ("R", index):
                continue
            elif isinstance(v.root, tuple) and v.root[0] == "new" and v.root not in stored:
                stored.add(v.root)
                self.emit(f"R[{index}] = {v.expr}")
            else:
                self.emit(f"R[{index}] = {v.expr}.copy()")

    def late(self, target: int) -> bool:
        return target in self.block.spin_edges

    def ending(self) -> None:
        block = self.block
        kind = block.end
        if kind == "branch":
            assert block.condition is not None
            index, negated = block.condition
            p = self.register(index).expr
            if self.graph.suspect >> index & 1:
                self.emit(f"W.check_defined({index}, L, {self.name_of(block.op, 'o')}, None)")
            taken, fall = block.targets
            if negated:
                taken, fall = fall, taken
            self.store_back()
            self.emit(f"W.fork({p}, L, {taken}, {fall}, {self.late(taken)}, {self.late(fall)})")
            return
        if kind == "jump":
            self.store_back()
            target = block.targets[0]
            self.emit(f"W.{'go_later' if self.late(target) else 'go'}({target}, L)")
            return
        assert block.op is not None or kind == "ret"
        values: list[str] = []
        if block.op is not None:
            args = flat(block.op.args[1 if writes_result(block) else 0 :])
            kinds = self.ending_types(kind)
            for a in args:
                if isinstance(a, MemArg):
                    values.append(self.address(a))
                elif isinstance(a, (RegArg, ConstArg, SpecialArg, NotArg)):
                    want = kinds(a)
                    values.append(self.value(a, want).expr)
        self.store_back()
        info = self.name_of(block, "b")
        joined = "".join(f", {v}" for v in values)
        self.emit(f"W.end_{kind}({info}, L{joined})")

    def address(self, a: MemArg) -> str:
        """An address that an ending is given, in 64 bits."""
        wide = isinstance(a.base, ConstArg) or item_bytes(a.base.dtype) == 8
        value = self.value(a, "u8" if wide else "u4").expr
        offset = self.name_of(np.uint64(a.offset & 0xFFFFFFFFFFFFFFFF), "c")
        return f"({value}.astype('u8') + {offset})"

    def ending_types(self, kind: str) -> Callable[[Arg], str]:
        """The dtype in which an ending reads an operand."""

        def want(a: Arg) -> str:
            if isinstance(a, NotArg):
                return "?"
            dtype = self.graph.linked.registers[a.index][1] if isinstance(a, RegArg) else "u4"
            if kind == "call":
                return dtype if isinstance(a, RegArg) else "u8"
            return "?" if dtype == "?" else "u4"

        return want


def _np(dtype: str) -> Any:
    return [("lo", "<u8"), ("hi", "<u8")] if dtype == "q2" else dtype


def _cast(expr: str, have: str, want: str) -> str:
    if have == "?" or want == "?" or "q2" in (have, want):
        raise Refused(f"a value of {have} where one of {want} is wanted")
    a, b = item_bytes(have), item_bytes(want)
    if a == b:
        return f"{expr}.view('{want}')"
    if a > b:
        return f"{expr}.view('u{a}').astype('u{b}').view('{want}')"
    signed = "i" if have[0] == "i" else "u"
    return f"{expr}.view('{signed}{a}').astype('{signed}{b}').view('{want}')"


def compile_block(graph: Graph, position: int, full: bool) -> BlockFn:
    """The function that runs block `position`."""
    return _Compiler(graph, position, full).build()
