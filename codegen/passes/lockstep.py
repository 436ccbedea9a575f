"""Keep what a thread does before it leaves a polling loop inside the loop, for machines whose waves run in lockstep.

A lock that threads of one wave take from each other needs this: the thread that has the lock runs its critical section
and releases the lock while the others still poll. A section that ends with `break` or `return` is outside the natural
loop, and a compiler for lockstep machines then runs it once all lanes have left the loop, which they never do.

Needs IR as traced, with the notes `loop` (first in a device loop's header) and `break` (where its body leaves it), and
gives IR without them. A loop that polls has one latch afterwards, marked by a note `latch` that later stages neither copy
nor thread through; what its body does before it leaves comes before that latch. Each thread's results stay the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ...isa.types import SCALARS, Scalar
from ..diagnostics import Location
from ..ir.core import Block, Function, Op, Value
from ..ir.dominance import Dominators
from ..ir.effects import effects
from ..ir.loops import Loops
from ..ir.types import Pointer, Register, Type, Vector

_U32, _U64 = SCALARS["u32"], SCALARS["u64"]


@dataclass
class _Marked:
    """One device loop: its header, and the pairs of blocks between which its body leaves it."""

    header: Block | None = None
    leaves: list[tuple[Block, Block]] = field(default_factory=list)


def run(fn: Function) -> bool:
    """Rewrite polling loops; True when there was anything to do."""
    marked = _take_notes(fn)
    changed = bool(marked)
    for number in sorted(marked, reverse=True):  # inner loops are traced after the loops around them
        loop = marked[number]
        if loop.header is not None:
            _Polling(fn, loop.header, loop.leaves).run()
    return changed


def _take_notes(fn: Function) -> dict[int, _Marked]:
    """The loops by number; takes the notes out, and cuts blocks where a body leaves its loop."""
    marked: dict[int, _Marked] = {}
    blocks: list[Block] = []
    for block in fn.blocks:
        ops, block.ops = block.ops, []
        blocks.append(block)
        for op in ops:
            kind = op.attrs.get("kind") if op.name == "note" else None
            if kind == "loop":
                marked.setdefault(op.attrs["loop"], _Marked()).header = block
            elif kind == "break":
                rest = Block(f"{block.name}_left")
                block.ops.append(Op("br", [], [], {}, op.loc, [(rest, [])]))
                marked.setdefault(op.attrs["loop"], _Marked()).leaves.append((block, rest))
                blocks.append(rest)
                block = rest
            else:
                block.ops.append(op)
    fn.blocks = blocks
    return marked


class _Polling:
    """One loop of a function."""

    def __init__(self, fn: Function, header: Block, leaves: list[tuple[Block, Block]]) -> None:
        self.fn, self.header = fn, header
        self.dom = Dominators(fn)
        self.leaves = [pair for pair in leaves if pair[0] in self.dom.index]
        self.loc: Location = header.ops[0].loc

    def run(self) -> None:
        if self.header not in self.dom.index:
            return
        loops = Loops(self.fn, self.dom)
        loop = next((found for found in loops.loops if found.header is self.header), None)
        if loop is None:
            return
        region = self.region(set(loop.blocks))
        if not any(_polls(op) for block in region for op in block.ops):
            return
        needed = self.needed(region)
        if needed is not None:
            self.rewrite(loop.latches, needed)

    def region(self, inside: set[Block]) -> set[Block]:
        """The loop, and the blocks behind its header that lead to where its body leaves it."""
        work = [leave for leave, _ in self.leaves if self.dom.dominates(self.header, leave)]
        self.leaves = [pair for pair in self.leaves if pair[0] in work]
        found = set(inside)
        while work:
            block = work.pop()
            if block not in found:
                found.add(block)
                work.extend(self.dom.order[p] for p in self.dom.preds[self.dom.index[block]])
        return found

    def needed(self, region: set[Block]) -> list[tuple[Value, Block]] | None:
        """Values of the region, with their blocks, that blocks outside use; None if one cannot be passed on."""
        home = {v: b for b in region if b is not self.header for v in _defined(b)}
        found: dict[Value, Block] = {}
        if self.leaves:
            for block in self.fn.blocks:
                if block in region:
                    continue
                for value in _used(block):
                    if value in home:
                        found[value] = home[value]
        if any(isinstance(value.type, Register) for value in found):
            return None
        return list(found.items())

    def rewrite(self, latches: list[Block], needed: list[tuple[Value, Block]]) -> None:
        """Lead all ways back, and all ways out of the body, through one latch."""
        latch = Block(f"{self.header.name}_latch")
        again = [latch.add_param(p.type, p.name) for p in self.header.params]
        which = latch.add_param(_U32) if self.leaves else None
        passed = [(value, latch.add_param(value.type, value.name)) for value, _ in needed]
        for block in latches:
            succs = block.ops[-1].succs
            for i, (target, args) in enumerate(succs):
                if target is self.header:
                    succs[i] = (latch, self.arguments(block, args, 0, needed))
        for number, (block, _) in enumerate(self.leaves, 1):
            args = self.arguments(block, list(self.header.params), number, needed)
            block.ops[-1].succs[0] = (latch, args)
        latch.ops.append(Op("note", [], [], {"kind": "latch"}, self.loc))
        blocks = self.dispatch(latch, which, again)
        at = self.fn.blocks.index(self.header) + 1
        self.fn.blocks[at:at] = blocks
        self.replace(dict(passed), {value: block for value, block in needed})

    def dispatch(self, latch: Block, which: Value | None, again: list[Value]) -> list[Block]:
        """End the latch: on to the header, or to where the body left for."""
        blocks, block = [latch], latch
        for number, (_, target) in enumerate(self.leaves, 1):
            assert which is not None
            this = self.emit(block, "const", [], _U32, value=number)
            test = self.emit(block, "cmp", [which, this], SCALARS["pred"], op="eq")
            rest = Block(f"{self.header.name}_again")
            block.ops.append(Op("br_if", [test], [], {}, self.loc, [(target, []), (rest, [])]))
            blocks.append(rest)
            block = rest
        block.ops.append(Op("br", [], [], {}, self.loc, [(self.header, again)]))
        return blocks

    def arguments(
        self, block: Block, given: list[Value], number: int, needed: list[tuple[Value, Block]]
    ) -> list[Value]:
        """What a block passes to the latch."""
        last = block.ops.pop()
        args = list(given)
        if self.leaves:
            args.append(self.emit(block, "const", [], _U32, value=number))
        args += [
            value if self.dom.dominates(home, block) else self.dummy(block, value.type)
            for value, home in needed
        ]
        block.ops.append(last)
        return args

    def dummy(self, block: Block, type: Type) -> Value:
        """Some value, for a way on which nobody uses it."""
        if isinstance(type, Vector):
            part = self.dummy(block, type.elem)
            return self.emit(block, "vec_make", [part] * type.count, type)
        if isinstance(type, Pointer):
            return self.emit(block, "int_ptr", [self.emit(block, "const", [], _U64, value=0)], type)
        assert isinstance(type, Scalar)
        zero = False if type.kind == "p" else 1.0 if type.name == "ue8m0" else 0.0 if type.is_float else 0
        return self.emit(block, "const", [], type, value=zero)

    def emit(self, block: Block, name: str, operands: list[Value], type: Type, **attrs: object) -> Value:
        op = Op(name, operands, [type], attrs, self.loc)
        block.ops.append(op)
        return op.result

    def replace(self, passed: dict[Value, Value], home: dict[Value, Block]) -> None:
        """Use what the latch was passed where the value itself is no longer defined on every path."""
        dom = Dominators(self.fn)
        for block in dom.order:
            stale = {v: p for v, p in passed.items() if not dom.dominates(home[v], block)}
            if not stale:
                continue
            for op in block.ops:
                op.operands = [stale.get(v, v) for v in op.operands]
                op.succs = [(target, [stale.get(v, v) for v in args]) for target, args in op.succs]


def _defined(block: Block) -> list[Value]:
    return [*block.params, *(v for op in block.ops for v in op.results)]


def _used(block: Block) -> list[Value]:
    return [v for op in block.ops for v in (*op.operands, *(a for _, args in op.succs for a in args))]


def _polls(op: Op) -> bool:
    """True for what a thread may wait for, or signal another one with."""
    if op.name in ("load", "store"):
        return "order" in op.attrs or bool(op.attrs.get("volatile"))
    if op.name in ("ptx", "amdgcn"):
        return bool(effects(op) & {"volatile", "write"})
    return op.name in ("atomic", "fence", "nanosleep")
