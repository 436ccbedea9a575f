"""Uniformity: over which threads a value is the same, and whether collectives stand where they all come.

Needs valid IR without registers (after `promote`). `analyse` gives each value the widest level of grid <
block < warp < divergent that it surely has: special registers start it, operands spread it, and a block
parameter takes in the branches that decide which argument arrives. Loads are divergent, except uniform
addresses of memory that does not change; `trust_loads` takes every load at a uniform address as uniform.
`check` says which aligned or whole-warp ops stand under a branch that their threads may take differently.
It trusts loads, and takes a block's x size for a multiple of the warp: it is there to find mistakes, not to
prove their absence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ..diagnostics import Diagnostic
from ..ir.control import control_dependence
from ..ir.core import Block, Function, Op, Value
from ..ir.effects import effects
from ..ir.types import Pointer
from .fold_rules import const_of

Level = Literal["grid", "block", "warp", "divergent"]
LEVELS: tuple[Level, ...] = ("grid", "block", "warp", "divergent")
_GRID, _BLOCK, _WARP, _DIVERGENT = range(4)

_SREGS: dict[str, int] = {
    name: level
    for level, names in (
        (_GRID, "nctaid ntid nsmid gridid nwarpid cluster_nctaid nclusterid cluster_nctarank WARP_SZ"),
        (_GRID, "total_smem_size dynamic_smem_size aggr_smem_size"),
        (_BLOCK, "ctaid smid clusterid cluster_ctaid cluster_ctarank is_explicit_cluster"),
        (_WARP, "warpid"),
    )
    for name in names.split()
}
_RESULT: dict[str, int] = {"barrier_red": _BLOCK, "vote": _WARP, "redux": _WARP, "activemask": _WARP}


@dataclass(slots=True)
class Uniformity:
    """What `analyse` found. `controls`: the branches a block depends on; `reaches`: the level of them all."""

    levels: dict[Value, int]
    reaches: dict[Block, int]
    controls: dict[Block, list[Block]] = field(default_factory=dict)

    def level(self, value: Value) -> Level:
        """How far the value is the same; a value of an unreachable block is divergent."""
        return LEVELS[self.levels.get(value, _DIVERGENT)]

    def control(self, block: Block) -> Level:
        """Which threads come to the block together, if any of them does."""
        return LEVELS[self.reaches.get(block, _DIVERGENT)]


class _Analysis:
    def __init__(self, fn: Function, trust: bool, warp: int) -> None:
        self.fn, self.trust = fn, trust
        self.warp, self.full = warp, (1 << warp) - 1
        self.controls = control_dependence(fn)
        self.order = {block: i for i, block in enumerate(self.controls)}
        self.joins = self.find_joins()
        self.levels: dict[Value, int] = {}
        self.reaches: dict[Block, int] = dict.fromkeys(self.controls, _GRID)
        threads = fn.attrs.get("threads")
        x = threads if isinstance(threads, int) else threads[0] if threads else None
        self.whole_rows = x % self.warp == 0 if x is not None else trust

    def run(self) -> Uniformity:
        fn, controls = self.fn, self.controls
        users: dict[Value, list[Op]] = {}
        for block in controls:
            for op in block.ops:
                for value in op.operands:
                    users.setdefault(value, []).append(op)
                for _, args in op.succs:
                    for value in args:
                        users.setdefault(value, []).append(op)
        home = {block.terminator: block for block in controls}
        governed: dict[Block, list[Block]] = {}
        for block, branches in controls.items():
            for branch in branches:
                governed.setdefault(branch, []).append(block)
        for value in fn.params:
            self.levels[value] = _GRID
        work: list[Op] = []
        for block in controls:
            for value in block.params:
                self.levels.setdefault(value, _GRID)
            for op in block.ops:
                for value in op.results:
                    self.levels[value] = _GRID
            work += block.ops
        work.reverse()
        while work:
            op = work.pop()
            if op.results:
                level = self.op(op)
                for value in op.results:
                    self.raise_to(value, level, users, work)
            elif op.succs and op in home:
                self.branch(op, home[op], governed, users, work)
        return Uniformity(self.levels, self.reaches, controls)

    def raise_to(self, value: Value, level: int, users: dict[Value, list[Op]], work: list[Op]) -> None:
        if level > self.levels[value]:
            self.levels[value] = level
            work.extend(users.get(value, ()))

    def branch(
        self,
        op: Op,
        block: Block,
        governed: dict[Block, list[Block]],
        users: dict[Value, list[Op]],
        work: list[Op],
    ) -> None:
        """A branch's condition decides on blocks; which edge was taken decides on parameters."""
        level = self.reaches[block]
        if op.operands:
            condition = self.levels[op.operands[0]]
            level = max(level, condition)
            for join in self.joins.get(block, ()):
                for param in join.params:
                    self.raise_to(param, condition, users, work)
        for dependent in governed.get(block, ()):
            if level > self.reaches[dependent]:
                self.reaches[dependent] = level
                work.append(dependent.terminator)
        for target, args in op.succs:
            for param, value in zip(target.params, args):
                around = level if self.order[target] <= self.order[block] else _GRID
                self.raise_to(param, max(self.levels[value], around), users, work)

    def find_joins(self) -> dict[Block, list[Block]]:
        """For each branch the blocks whose parameters it decides: on a way in, but not on the block."""
        preds: dict[Block, list[Block]] = {}
        for block in self.controls:
            for target in dict.fromkeys(block.successors()):
                if target.params and self.order[target] > self.order[block]:
                    preds.setdefault(target, []).append(block)
        joins: dict[Block, list[Block]] = {}
        for target, sources in preds.items():
            own = set(self.controls[target])
            work = [b for s in sources for b in (s, *self.controls[s])]
            seen: set[Block] = set()
            while work:
                branch = work.pop()
                if branch in seen or branch in own:
                    continue
                seen.add(branch)
                if len(branch.ops[-1].succs) == 2:
                    joins.setdefault(branch, []).append(target)
                    work += self.controls[branch]
        return joins

    def op(self, op: Op) -> int:
        """The level of the op's results from its operands' levels."""
        name = op.name
        if name == "sreg":
            return self.sreg(op.attrs["name"])
        if name in ("sreg_clock", "local_ptr"):
            return _DIVERGENT
        operands = max((self.levels[v] for v in op.operands), default=_GRID)
        if name == "load":
            return operands if self.stable(op) else _DIVERGENT
        if name in _RESULT:
            return max(_RESULT[name], self.levels[op.operands[-1]] if name in ("vote", "redux") else _GRID)
        if name == "match":
            return max(_WARP, operands) if op.attrs["mode"] == "all" else _DIVERGENT
        if name == "shuffle":
            same_lane = op.attrs["mode"] == "idx" and self.levels[op.operands[1]] <= _WARP
            whole = const_of(op.operands[2]) == self.full and op.attrs.get("width") in (None, self.warp)
            return _WARP if same_lane and whole else operands
        if name == "amdgcn" and (level := op.attrs.get("level")):
            return LEVELS.index(level)
        if effects(op) or name == "ptx":
            return _DIVERGENT
        if operands == _DIVERGENT and self.whole_warps(op):
            return _WARP
        return operands

    def sreg(self, name: str) -> int:
        level = _SREGS.get(name.split(".")[0])
        if level is not None:
            return level
        return _WARP if name in ("tid.y", "tid.z") and self.whole_rows else _DIVERGENT

    def stable(self, op: Op) -> bool:
        """True when a load gives the same to everyone who loads from the same address."""
        pointer = op.operands[0].type
        fixed = op.attrs.get("nc") or (isinstance(pointer, Pointer) and pointer.space in ("const", "param"))
        weak = op.attrs.get("order") in (None, "weak") and not op.attrs.get("volatile")
        return bool(fixed) or (self.trust and weak)

    def whole_warps(self, op: Op) -> bool:
        """True for a function of the thread's number that is the same in a warp: tid / 32, tid < 64."""
        if not self.whole_rows or not op.operands:
            return False
        amount = const_of(op.operands[-1])
        if amount is None or isinstance(amount, bool | float) or not self.counts_lanes(op.operands[0]):
            return False
        match op.name:
            case "shr":
                return bool(amount >= 5)
            case "div":
                return bool(amount and amount % self.warp == 0)
            case "and":
                return bool(amount % self.warp == 0)
            case "cmp":
                how = op.attrs["op"]
                return (how in ("lt", "ge") and amount % self.warp == 0) or (
                    how in ("le", "gt") and amount % self.warp == self.warp - 1
                )
        return False

    def counts_lanes(self, value: Value, depth: int = 0) -> bool:
        """True for tid.x plus something that is a multiple of the warp size for all of the warp."""
        op = value.owner
        if not isinstance(op, Op) or depth > 8:
            return False
        if op.name == "sreg":
            return bool(op.attrs["name"] == "tid.x")
        if op.name == "cvt":
            return self.counts_lanes(op.operands[0], depth + 1)
        if op.name == "add":
            a, b = op.operands
            return (self.counts_lanes(a, depth + 1) and self.whole(b)) or (
                self.counts_lanes(b, depth + 1) and self.whole(a)
            )
        if op.name == "mad":
            a, b, c = op.operands
            return (self.whole(a) or self.whole(b)) and self.counts_lanes(c, depth + 1)
        return False

    def whole(self, value: Value, depth: int = 0) -> bool:
        """True for a warp-uniform multiple of the warp size."""
        amount, op = const_of(value), value.owner
        if amount is not None:
            return not isinstance(amount, float) and amount % self.warp == 0
        if not isinstance(op, Op) or depth > 8 or self.levels.get(value, _DIVERGENT) > _WARP:
            return False
        if op.name == "sreg":
            return bool(op.attrs["name"] == "ntid.x")
        if op.name == "mul":
            return any(self.whole(v, depth + 1) for v in op.operands)
        if op.name in ("add", "sub"):
            return all(self.whole(v, depth + 1) for v in op.operands)
        if op.name == "cvt":
            return self.whole(op.operands[0], depth + 1)
        shift = const_of(op.operands[1]) if op.name == "shl" else None
        return shift is not None and bool(shift >= 5)


def analyse(fn: Function, trust_loads: bool = False, warp: int = 32) -> Uniformity:
    """The uniformity of every value and block of the function, for warps of `warp` lanes."""
    return _Analysis(fn, trust_loads, warp).run()


def _requirement(op: Op, warp: int) -> int | None:
    """The widest group that must come to the op together: block, warp, or nobody (None)."""
    if "convergent" not in effects(op):
        return None
    if op.name in ("barrier", "barrier_red"):
        whole = "count" not in op.attrs and len(op.operands) < (2 if op.name == "barrier" else 3)
        return _BLOCK if whole else _WARP
    if op.name == "amdgcn":
        return {"warp": _WARP, "block": _BLOCK}.get(op.attrs.get("needs", ""))
    if op.name == "ptx":
        inst = str(op.attrs["inst"])
        parts = inst.split(".")
        if parts[0] in ("bar", "barrier") and parts[1:2] != ["warp"]:
            return _BLOCK if "aligned" in parts or parts[0] == "bar" else None
        return _WARP if "aligned" in parts else None
    if op.name == "activemask" or const_of(op.operands[-1]) != (1 << warp) - 1:
        return None
    return _WARP


_WHO = {_BLOCK: "block", _WARP: "warp"}


def check(fn: Function, warp: int = 32) -> list[Diagnostic]:
    """An error for each aligned or whole-warp op that some of its threads may not reach."""
    needs = [
        (block, op, need)
        for block in fn.blocks
        for op in block.ops
        if (need := _requirement(op, warp)) is not None
    ]
    if not needs:
        return []
    found = analyse(fn, trust_loads=True, warp=warp)
    out = []
    for block, op, need in needs:
        if found.reaches.get(block, _GRID) <= need:
            continue
        branch = _blame(found, block, need)
        what = str(op.attrs["inst"]) if op.name in ("ptx", "amdgcn") else op.name
        who = _WHO[need]
        out.append(
            Diagnostic(
                f"{what} under divergent control: the threads of a {who} may part at line {branch.loc.line}",
                op.loc,
                expected=f"a place that all threads of the {who} reach together",
                found=f"the branch at {branch.loc}, whose condition differs between them",
                suggestion=_advice(what, need),
            )
        )
    return out


def _advice(what: str, need: int) -> str:
    if need == _BLOCK:
        return "move it out of the branch, or branch on something that is the same for the whole block"
    return (
        f"move {what} out of the branch, let threads without work pass a neutral value, or name fewer lanes"
    )


def _blame(found: Uniformity, block: Block, need: int) -> Op:
    """The nearest branch that parts the threads."""
    seen = {block}
    work = [block]
    while work:
        nearer: list[Block] = []
        for inside in work:
            for branch in found.controls[inside]:
                if found.levels[branch.terminator.operands[0]] > need:
                    return branch.terminator
                if branch not in seen:
                    seen.add(branch)
                    nearer.append(branch)
        work = nearer
    return block.terminator
