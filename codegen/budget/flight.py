"""Registers that an unfinished asynchronous instruction still reads or writes: nobody else may touch them.

Needs a PTX module. Gives `flights(module) -> list[Diagnostic]`. `wgmma.mma_async` owns its accumulators and the fragments
of A until the group it was committed to is waited for (PTX ISA 9.7.15.7), and wants a `wgmma.fence` behind other writes to
them; `tcgen05.ld` owns its result until `tcgen05.wait::ld` (9.7.16.8). Forward data flow over the state: register ->
(groups committed since the issue, how it is owned), and the registers written since the last fence. Two solutions: what
holds on every path is an error, what holds on some path a warning. Limits: paths are taken as independent; registers are
told apart by name, so what the assembler does with them is its own affair; reads in front of the next product count as
fenced.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from ..diagnostics import UNKNOWN, Diagnostic
from ..ptx.module import Imm, Inst, Module, Reg, Scope, Statement, Vec
from .flow import Flow, Line, flow

#: Groups counted apart; older ones count as this old.
OLDEST = 8


@dataclass(frozen=True, slots=True)
class Owned:
    """`age`: groups committed since the issue; `kind`: "accumulator", "fragment" or "load"; `line`: who owns it."""

    age: int
    kind: str
    line: int


@dataclass(slots=True)
class State:
    """What is in flight, and what was written since the last fence (`bare`: there was none yet)."""

    owned: dict[int, Owned] = field(default_factory=dict)
    written: set[int] = field(default_factory=set)
    bare: bool = True

    def copy(self) -> State:
        return State(dict(self.owned), set(self.written), self.bare)


Hazard = tuple[int, int, str, int]  # line, register, what is wrong, the owner's line or -1


def flights(module: Module) -> list[Diagnostic]:
    """What is wrong in the kernels and functions of a module that have such instructions."""
    found: list[Diagnostic] = []
    for function in module.functions():
        if function.body is not None and _concerned(function.body):
            graph = flow(module, function)
            always = set(_Solver(graph, must=True).hazards())
            found += [_told(graph, h, "error") for h in sorted(always)]
            sure = {(line, register) for line, register, _, _ in always}
            perhaps = [h for h in _Solver(graph, must=False).hazards() if h[:2] not in sure]
            found += [_told(graph, h, "warning") for h in sorted(set(perhaps))]
    return _once_a_line(found)


def _concerned(body: list[Statement]) -> bool:
    """Whether there is anything to look for, so that other kernels cost nothing."""
    return any(
        _concerned(s.body) if isinstance(s, Scope) else isinstance(s, Inst) and _is_async(s) for s in body
    )


def _is_async(inst: Inst) -> bool:
    return inst.op.startswith(("wgmma.mma_async", "tcgen05.ld"))


def _once_a_line(found: list[Diagnostic]) -> list[Diagnostic]:
    """Of the many registers of a product one is enough."""
    kept: dict[tuple[object, str], Diagnostic] = {}
    for d in found:
        kept.setdefault((d.location, d.severity), d)
    return list(kept.values())


def _told(graph: Flow, hazard: Hazard, severity: Literal["error", "warning"]) -> Diagnostic:
    line, register, what, owner = hazard
    op = graph.lines[owner].inst.op if owner >= 0 else ""
    loads = op.startswith("tcgen05")
    wait = (
        "wgmma.fence"
        if owner < 0
        else "tcgen05.wait::ld"
        if loads
        else "wgmma.commit_group and wgmma.wait_group"
    )
    where = graph.lines[owner].where if owner >= 0 else None
    return Diagnostic(
        f"register {graph.registers[register][0]} {what}",
        graph.lines[line].where or UNKNOWN,
        severity,
        expected=f"{wait} before `{graph.lines[line].inst.op}`"
        + ("" if severity == "error" else " on every path"),
        suggestion=f"put {wait} in front of it",
        notes=(f"{op} at {where}",) if where else (),
    )


class _Solver:
    """One of the two solutions. `must`: what holds on every path."""

    def __init__(self, graph: Flow, must: bool) -> None:
        self.graph, self.must = graph, must
        self.entry: dict[int, State] = {0: State()}

    def hazards(self) -> Iterator[Hazard]:
        """Solve, then walk every block once more and tell."""
        work = [0]
        while work:
            b = work.pop()
            state = self.entry[b].copy()
            for n in self.graph.blocks[b]:
                self._step(state, n)
            for s in self.graph.succs(b):
                if self._join(s, state):
                    work.append(s)
        for b, entry in sorted(self.entry.items()):
            state = entry.copy()
            for n in self.graph.blocks[b]:
                yield from self._check(state, n)
                self._step(state, n)

    def _join(self, b: int, new: State) -> bool:
        """Let a state flow into a block; whether that changed it."""
        old = self.entry.get(b)
        if old is None:
            self.entry[b] = new.copy()
            return True
        if self.must:
            both = old.owned.keys() & new.owned.keys()
            owned = {r: max(old.owned[r], new.owned[r], key=lambda o: o.age) for r in both}
            joined = State(owned, old.written & new.written, old.bare and new.bare)
        else:
            owned = dict(old.owned)
            for r, o in new.owned.items():
                owned[r] = min(owned.get(r, o), o, key=lambda x: x.age)
            joined = State(owned, old.written | new.written, old.bare or new.bare)
        self.entry[b] = joined
        return joined != old

    def _parts(self, line: Line) -> tuple[list[int], list[int]]:
        """Accumulators and fragments of a product; what a load writes."""
        if line.inst.op.startswith("tcgen05"):
            return list(line.writes), []
        vectors = [o for o in line.inst.operands[:2] if isinstance(o, Vec)]
        own = {
            self.graph.registers[r][0]: r for r in (*line.reads, *line.writes)
        }  # a scope may have the same names
        parts = [[own[i.name] for i in v.items if isinstance(i, Reg) and i.name in own] for v in vectors]
        return parts[0] if parts else [], parts[1] if len(parts) > 1 else []

    def _check(self, state: State, n: int) -> Iterator[Hazard]:
        line = self.graph.lines[n]
        if line.inst.op.startswith("wgmma.mma_async"):
            yield from self._product(state, n, line)
            return
        for r in line.reads:
            o = state.owned.get(r)
            if o is not None and o.kind != "fragment":
                yield n, r, f"is read while {_owner(o)} may still write it", o.line
        for r in line.writes:
            o = state.owned.get(r)
            if o is not None:
                yield n, r, f"is written while {_owner(o)} is unfinished", o.line

    def _product(self, state: State, n: int, line: Line) -> Iterator[Hazard]:
        sums, fragments = self._parts(line)
        for r in sums:
            o = state.owned.get(r)
            if o is not None and (
                o.kind != "accumulator" or self.graph.lines[o.line].inst.op != line.inst.op
            ):
                yield n, r, f"is accumulated into while {_owner(o)} is unfinished", o.line
        for r in fragments:
            o = state.owned.get(r)
            if o is not None and o.kind != "fragment":
                yield n, r, f"is read while {_owner(o)} may still write it", o.line
        for r in (*sums, *fragments):
            if state.bare or r in state.written:
                yield n, r, "is given to wgmma.mma_async without a fence", -1

    def _step(self, state: State, n: int) -> None:
        line = self.graph.lines[n]
        op, sure = line.inst.op, line.inst.guard is None
        owned = state.owned
        if _is_async(line.inst):
            if self.must and not sure:
                return
            sums, fragments = self._parts(line)
            kind = "load" if op.startswith("tcgen05") else "accumulator"
            owned.update((r, Owned(0, "fragment", n)) for r in fragments)
            owned.update((r, Owned(0, kind, n)) for r in sums)
        elif op.startswith("wgmma.commit_group"):
            for r, o in owned.items():
                if o.kind != "load":
                    owned[r] = Owned(min(o.age + 1, OLDEST), o.kind, o.line)
        elif op.startswith(("wgmma.wait_group", "tcgen05.wait::ld")):
            if sure or self.must:
                self._wait(state, line)
        elif op.startswith("wgmma.fence") and (sure or self.must):
            state.written, state.bare = set(), False
        else:
            state.written.update(line.writes)

    def _wait(self, state: State, line: Line) -> None:
        if line.inst.op.startswith("tcgen05"):
            state.owned = {r: o for r, o in state.owned.items() if o.kind != "load"}
            return
        left = next((int(o.value) for o in line.inst.operands if isinstance(o, Imm)), 0)
        state.owned = {r: o for r, o in state.owned.items() if o.kind == "load" or o.age <= left}


def _owner(o: Owned) -> str:
    return "tcgen05.ld" if o.kind == "load" else "wgmma.mma_async"
