"""The IR's data: `Value`, `Op`, `Block`, `Function`. SSA with block parameters.

Needs `types`. Gives plain mutable objects with no use lists: a pass that needs uses computes them.
Invariant (checked by `verify`): each value has one definition that dominates its uses; each block ends in one
terminator; a branch passes as many arguments as its target has parameters, with their types.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import UNKNOWN, Location
from .types import Type


class Value:
    """An SSA value. `name` is a hint from the user's Python variable (may be None); printing makes names unique."""

    __slots__ = ("name", "owner", "type")

    def __init__(self, type: Type, owner: Op | Block | None = None, name: str | None = None) -> None:
        self.type, self.owner, self.name = type, owner, name

    def __repr__(self) -> str:
        return f"<{self.name or 'value'}: {self.type}>"


class Op:
    """One operation. `name` is a row of `ops.OPS`; `attrs` are Python values with a printed form (see `ops`).

    `succs` is only on terminators: target blocks with the arguments that each passes.
    """

    __slots__ = ("attrs", "loc", "name", "operands", "results", "succs")

    def __init__(
        self,
        name: str,
        operands: list[Value],
        result_types: list[Type],
        attrs: dict[str, Any] | None = None,
        loc: Location = UNKNOWN,
        succs: list[tuple[Block, list[Value]]] | None = None,
    ) -> None:
        self.name = name
        self.operands = operands
        self.results = [Value(t, self) for t in result_types]
        self.attrs = attrs if attrs is not None else {}
        self.loc = loc
        self.succs = succs if succs is not None else []

    @property
    def result(self) -> Value:
        """The only result."""
        (value,) = self.results
        return value

    def __repr__(self) -> str:
        return f"<op {self.name}>"


class Block:
    """A basic block: parameters, then ops, the last of which is a terminator once the block is finished."""

    __slots__ = ("name", "ops", "params")

    def __init__(self, name: str = "b") -> None:
        self.name = name
        self.params: list[Value] = []
        self.ops: list[Op] = []

    def add_param(self, type: Type, name: str | None = None) -> Value:
        """Append a parameter and return it."""
        value = Value(type, self, name)
        self.params.append(value)
        return value

    @property
    def terminator(self) -> Op:
        return self.ops[-1]

    def successors(self) -> list[Block]:
        """Target blocks of the terminator, in order, with repeats."""
        return [b for b, _ in self.ops[-1].succs] if self.ops else []

    def __repr__(self) -> str:
        return f"<block {self.name}>"


@dataclass(slots=True)
class SharedVar:
    """An array of the kernel in shared, local or constant memory. `bytes` is 0 for the dynamic one (sized at launch).

    `init`: the elements of a constant array, as Python numbers; None for the others.
    """

    name: str
    elem: Type
    count: int
    align: int
    dynamic: bool = False
    init: tuple[int | float, ...] | None = None

    @property
    def bytes(self) -> int:
        return 0 if self.dynamic else self.count * self.elem.bytes


@dataclass(slots=True)
class Function:
    """A kernel. `blocks[0]` is the entry and its parameters are the kernel's. `attrs` are launch bounds and budgets.

    attrs: `threads` (int or 3-tuple), `min_blocks`, `max_regs`, `cluster` (3-tuple): each optional.
    `local_vars` are per-thread arrays, `const_vars` tables in constant memory (same rows as shared ones).
    """

    name: str
    blocks: list[Block] = field(default_factory=list)
    shared: list[SharedVar] = field(default_factory=list)
    local_vars: list[SharedVar] = field(default_factory=list)
    const_vars: list[SharedVar] = field(default_factory=list)
    attrs: dict[str, Any] = field(default_factory=dict)
    loc: Location = UNKNOWN

    @property
    def params(self) -> list[Value]:
        return self.blocks[0].params

    def arrays(self, space: str) -> list[SharedVar]:
        """The kernel's arrays in "shared", "local" or "const" memory."""
        return {"shared": self.shared, "local": self.local_vars, "const": self.const_vars}[space]

    def ops(self) -> Iterator[Op]:
        """Every op, block by block."""
        for block in self.blocks:
            yield from block.ops


def predecessors(fn: Function) -> dict[Block, list[Block]]:
    """Predecessor blocks of every block, one entry an edge."""
    preds: dict[Block, list[Block]] = {b: [] for b in fn.blocks}
    for block in fn.blocks:
        for succ in block.successors():
            preds[succ].append(block)
    return preds


def reverse_postorder(fn: Function) -> list[Block]:
    """Reachable blocks in reverse postorder (iterative: no recursion limit on long kernels)."""
    seen = {fn.blocks[0]}
    order: list[Block] = []
    stack: list[tuple[Block, list[Block]]] = [(fn.blocks[0], fn.blocks[0].successors())]
    while stack:
        block, succs = stack[-1]
        if succs:
            nxt = succs.pop()
            if nxt not in seen:
                seen.add(nxt)
                stack.append((nxt, nxt.successors()))
        else:
            order.append(block)
            stack.pop()
    order.reverse()
    return order
