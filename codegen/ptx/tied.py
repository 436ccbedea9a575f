"""Registers that an instruction both reads and writes: accumulators of asynchronous products.

Needs the IR of a function. Gives `dying_ties`, the tied operands whose values nobody needs behind their instruction, and
`bind_tied`, which gives results their registers. Invariant: such a result takes its operand's register over, so that no
move stands between products on the same accumulators; where a value must be copied, the copy stands before the
`wgmma.fence` that orders it.
"""

from __future__ import annotations

from ..ir.core import Block, Function, Op, Value
from .context import Context, reg_type
from .module import Inst, Loc, Reg


def dying_ties(fn: Function) -> dict[Op, frozenset[int]]:
    """For each instruction with tied operands, those (by position) that are not used again before they are redefined."""
    tied = [(b, i, op) for b in fn.blocks for i, op in enumerate(b.ops) if op.attrs.get("tied")]
    if not tied:
        return {}
    homes: dict[Value, Block] = {p: b for b in fn.blocks for p in b.params}
    users: dict[Value, list[tuple[Block, int]]] = {}
    for block in fn.blocks:
        for i, op in enumerate(block.ops):
            for value in op.results:
                homes[value] = block
            for value in (*op.operands, *(v for _, args in op.succs for v in args)):
                users.setdefault(value, []).append((block, i))
    reached: dict[tuple[Block, Block], set[Block]] = {}
    found: dict[Op, frozenset[int]] = {}
    for block, at, op in tied:
        dying = []
        for _, position in op.attrs["tied"]:
            value = op.operands[position]
            home = homes.get(value)
            if home is None:
                continue
            behind = reached.get((block, home))
            if behind is None:
                behind = reached[block, home] = _behind(block, home)
            others = list(users[value])
            others.remove((block, at))
            if not any((b is block and i >= at) or b in behind for b, i in others):
                dying.append(position)
        found[op] = frozenset(dying)
    return found


def _behind(block: Block, home: Block) -> set[Block]:
    """The blocks that can be reached from the end of `block` without passing through `home`."""
    seen: set[Block] = set()
    work = list(block.successors())
    while work:
        b = work.pop()
        if b is not home and b not in seen:
            seen.add(b)
            work += b.successors()
    return seen


def bind_tied(ctx: Context, op: Op) -> None:
    """Give the results that are tied to operands their registers, and copy what lives on into them."""
    dying = ctx.dying.get(op, frozenset())
    holders: dict[str, list[Value]] = {}
    for value, held in ctx.held.items():
        if isinstance(held, Reg) and value not in ctx.gone:
            holders.setdefault(held.name, []).append(value)
    first = len(ctx.body)
    sources: set[Reg] = set()
    for result, position in op.attrs["tied"]:
        value, target = op.operands[position], op.results[result]
        own = ctx.held.get(value)
        if position in dying and isinstance(own, Reg) and holders[own.name] == [value]:
            ctx.held[target] = own
            ctx.gone.add(value)
            continue
        known = ctx.held.get(target)
        reg = known if isinstance(known, Reg) else ctx.result(target)
        source = ctx.use(value)
        type_ = reg_type(target.type)
        if isinstance(source, Reg):
            sources.add(source)
            type_ = type_ if type_ == "pred" else f"b{type_[1:]}"
        ctx.move(reg, source, type_)
    if len(ctx.body) > first and op.attrs["inst"].startswith("wgmma."):
        _before_the_fence(ctx, first, sources)


def _before_the_fence(ctx: Context, first: int, sources: set[Reg]) -> None:
    """Put what stands from `first` on before the block's last fence, where nothing between has to do with its sources."""
    body = ctx.body
    for at in range(first - 1, -1, -1):
        statement = body[at]
        if isinstance(statement, Loc):
            continue
        if not isinstance(statement, Inst) or sources & _registers(statement):
            return
        if statement.op.startswith("wgmma.fence"):
            copies = [s for s in body[first:] if not isinstance(s, Loc)]
            body[at:] = [*copies, *body[at:first]]
            ctx.new_line()
            return


def _registers(inst: Inst) -> set[Reg]:
    """The registers among an instruction's operands, vectors opened."""
    return {
        r for operand in inst.operands for r in getattr(operand, "items", (operand,)) if isinstance(r, Reg)
    }
