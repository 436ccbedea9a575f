"""Whether a warpgroup comes together to what wants all of it: wgmma (PTX ISA 9.7.15) and setmaxnreg (9.7.19.5).

Needs valid IR without registers and the block of the kernel. Gives `check(fn) -> list[Diagnostic]` and `Rows`. A
condition that is a function of the thread's index alone is computed for every thread of the block. Each warpgroup then
walks the kernel: where its threads agree it takes their way, where they do not it takes both, and what it meets behind
such a branch is an error. Limits: conditions on anything else count as the same for all; whether warps agree on those is
`uniformity`'s affair.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator
from typing import Any

from ..diagnostics import Diagnostic
from ..ir.control import control_dependence
from ..ir.core import Block, Function, Op, Value
from .fold_eval import EVALUATED, evaluate
from .fold_rules import const_of

WARP, GROUP = 32, 128
DEPTH = 64  # instructions from the thread's index to a condition
_WANTED = ("wgmma.", "setmaxnreg.")
Row = list[Any] | None  # a value for each thread of the block, None where it is not known


def check(fn: Function) -> list[Diagnostic]:
    """An error for each instruction that a part of a warpgroup reaches."""
    wanted = [(b, op) for b in fn.blocks for op in b.ops if _wants_group(op)]
    threads = fn.attrs.get("threads")
    if not wanted or threads is None:
        return []
    rows = Rows(threads)
    governs: dict[Block, list[Block]] = defaultdict(list)  # the block of a branch -> those that depend on it
    for block, governors in control_dependence(fn).items():
        for governor in governors:
            governs[governor].append(block)
    parted: dict[Block, tuple[int, Op]] = {}  # block -> the first group that parts in front of it, where
    for group in range(0, rows.count, GROUP):
        for block, branch in _walk(fn, rows, governs, slice(group, group + GROUP)):
            parted.setdefault(block, (group, branch))
    return [_told(op, *parted[block]) for block, op in wanted if block in parted]


def _wants_group(op: Op) -> bool:
    return op.name == "ptx" and str(op.attrs["inst"]).startswith(_WANTED)


def _walk(
    fn: Function, rows: Rows, governs: dict[Block, list[Block]], group: slice
) -> Iterator[tuple[Block, Op]]:
    """Blocks that a group reaches under a branch at which its threads part."""
    reached, work, parting = {fn.blocks[0]}, [fn.blocks[0]], dict[Block, None]()
    while work:
        block = work.pop()
        branch = block.terminator
        row = rows.of(branch.operands[0]) if branch.name == "br_if" else None
        ways = {True, False} if row is None else set(row[group])
        if row is not None and len(ways) > 1:
            parting[block] = None
        for taken, target in zip((True, False), block.successors()):
            if (branch.name == "br" or taken in ways) and target not in reached:
                reached.add(target)
                work.append(target)
    found: dict[Block, Op] = {}  # by the nearest branch, each block once
    below = deque((block, block.terminator) for block in parting)
    while below:
        governor, branch = below.popleft()
        for block in governs[governor]:
            if block in reached and block not in found:
                found[block] = branch
                if block not in parting:
                    below.append((block, branch))
    yield from found.items()


class Rows:
    """What values are in each thread of a block, as far as the thread's index decides it."""

    def __init__(self, threads: int | tuple[int, ...]) -> None:
        x, y, z = (*((threads,) if isinstance(threads, int) else threads), 1, 1)[:3]
        self.shape = {"ntid.x": x, "ntid.y": y, "ntid.z": z}
        self.count = x * y * z
        self.known: dict[Value, Row] = {}

    def of(self, value: Value, depth: int = 0) -> Row:
        if value not in self.known:
            owner = value.owner
            self.known[value] = self._op(owner, depth) if isinstance(owner, Op) and depth < DEPTH else None
        return self.known[value]

    def _op(self, op: Op, depth: int) -> Row:
        if (value := const_of(op.result)) is not None:
            return [value] * self.count
        if op.name == "sreg":
            return self._sreg(str(op.attrs["name"]))
        if op.name == "shuffle":
            return self._broadcast(op, depth)
        if op.name not in EVALUATED:
            return None
        operands = [self.of(v, depth + 1) for v in op.operands]
        rows = [row for row in operands if row is not None]
        if len(rows) < len(operands):
            return None
        answers = {values: evaluate(op, values) for values in set(zip(*rows))}
        return None if None in answers.values() else [answers[values] for values in zip(*rows)]

    def _sreg(self, name: str) -> Row:
        x, y, threads = self.shape["ntid.x"], self.shape["ntid.y"], range(self.count)
        match name:
            case "tid.x":
                return [t % x for t in threads]
            case "tid.y":
                return [t // x % y for t in threads]
            case "tid.z":
                return [t // (x * y) for t in threads]
            case "laneid":
                return [t % WARP for t in threads]
        return [self.shape[name]] * self.count if name in self.shape else None

    def _broadcast(self, op: Op, depth: int) -> Row:
        """One lane's value for all of its warp."""
        row, lane = self.of(op.operands[0], depth + 1), const_of(op.operands[1])
        if (
            row is None
            or lane is None
            or op.attrs["mode"] != "idx"
            or op.attrs.get("width") not in (None, WARP)
        ):
            return None
        return [row[min(t // WARP * WARP + lane % WARP, self.count - 1)] for t in range(self.count)]


def _told(op: Op, group: int, branch: Op) -> Diagnostic:
    what = str(op.attrs["inst"])
    return Diagnostic(
        f"{what} under divergent control: the threads of a warpgroup may part at line {branch.loc.line}",
        op.loc,
        expected="a place that all 128 threads of the warpgroup reach together",
        found=f"the branch at {branch.loc}, whose condition differs between threads {group} to {group + GROUP - 1}",
        suggestion="branch where a warpgroup ends: at a multiple of 128 threads, of 4 warps",
    )
