"""Refuse a kernel whose warpgroups together ask `setmaxnreg` for more registers than their block has.

Needs valid IR without registers. Gives `check(fn) -> list[Diagnostic]`. Each warpgroup walks the kernel along the branches
that the thread's index decides. Limits: if an undecided branch can reach a `setmaxnreg`, the roles are not known and
nothing is refused; the emulator then models the pool.
"""

from __future__ import annotations

import math

from ...regalloc.register_pool import FILE, allocated, entry
from ..diagnostics import Diagnostic
from ..ir.core import Block, Function, Op
from .warpgroup import GROUP, Rows


def check(fn: Function) -> list[Diagnostic]:
    """An error for a pool that is exceeded."""
    changes = {b: own for b in fn.blocks if (own := [op for op in b.ops if _changes(op)])}
    threads, bound = fn.attrs.get("threads"), int(fn.attrs.get("max_regs") or 0)
    if not changes or threads is None:
        return []
    total = threads if isinstance(threads, int) else math.prod(threads)
    blocks = int(fn.attrs.get("min_blocks") or 0)
    each = entry(bound, total, blocks)
    if not each or total % GROUP:
        return []
    rows, owned, last = Rows(threads), list[int](), list[Op]()
    for group in range(0, total, GROUP):
        found = _path(fn, rows, group, changes)
        if found is None:
            return []
        owned.append(_count(found[-1]) if found else each)
        last += [op for op in found if _count(op) > each]
    if sum(owned) <= each * len(owned) or not last:
        return []
    return [_exceeded(last[-1], owned, each)]


def _changes(op: Op) -> bool:
    return op.name == "ptx" and str(op.attrs["inst"]).startswith("setmaxnreg.")


def _count(op: Op) -> int:
    imms = op.attrs["imms"]
    assert isinstance(imms, tuple)
    return int(str(imms[0]))


def _path(fn: Function, rows: Rows, group: int, changes: dict[Block, list[Op]]) -> list[Op] | None:
    """The changes that a warpgroup makes in order; None if they are not known."""
    block, found, seen = fn.blocks[0], list[Op](), set[Block]()
    while True:
        if block in seen:
            return None
        seen.add(block)
        found += changes.get(block, [])
        branch, targets = block.terminator, list(block.successors())
        if not targets:
            return found
        if len(targets) == 1:
            block = targets[0]
            continue
        row = rows.of(branch.operands[0]) if branch.name == "br_if" else None
        ways = set(row[group : group + GROUP]) if row is not None else set()
        if len(ways) != 1:
            return None if _reaches(targets, changes) else found
        block = targets[0] if ways.pop() else targets[1]


def _reaches(work: list[Block], changes: dict[Block, list[Op]]) -> bool:
    seen = set(work)
    while work:
        block = work.pop()
        if block in changes:
            return True
        more = [b for b in block.successors() if b not in seen]
        seen.update(more)
        work += more
    return False


def _exceeded(at: Op, owned: list[int], each: int) -> Diagnostic:
    need = allocated(-(-sum(owned) // len(owned)))
    fits = need * len(owned) * GROUP <= FILE and need <= 255
    return Diagnostic(
        "the block would hang: its warpgroups ask setmaxnreg for more registers than the block has",
        at.loc,
        expected=f"at most {len(owned)} x {each} = {len(owned) * each} registers, the block's pool for a thread of each "
        "warpgroup",
        found=f"{' + '.join(map(str, owned))} = {sum(owned)}",
        suggestion="lower the counts"
        + (f", or raise the registers at entry: max_regs={need}" if fits else ""),
    )
