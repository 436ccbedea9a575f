"""Whether a kernel with spills still computes what it did: the texts are read, and the allocation checker is asked.

Needs both modules. Gives `prove(before, after, name) -> list[str]`, empty where all is well. Every instruction of the
kernel as written has to stand in the other, in the same order, with the same registers; what is between them has to be
moves to and from slots. Registers count as a register file with a unit each, slots by their addresses. Invariant: shares
no code with what writes the spills but the reading of PTX.
"""

from __future__ import annotations

from collections import defaultdict

from ...regalloc.answer import SLOTS, Allocation, Edit, Loc, Move
from ...regalloc.checker import check
from ...regalloc.program import Block, Inst, Operand, Program, RegisterFile, Value
from ..ptx.module import Addr, Module, Reg, Sym
from .flow import Flow, Line, flow
from .ssa import Translation, translate

BASES = ("%ww_slots8", "%ww_slots4", "%ww_slots2")
OURS = "%ww_"


def prove(before: Module | Translation, after: Module, name: str) -> list[str]:
    """What is wrong, in words."""
    old = translate(flow(before, before.entry(name))) if isinstance(before, Module) else before
    new = flow(after, after.entry(name))
    try:
        return _Proof(old, new).run()
    except LookupError as error:
        return [str(error)]


def _slot(line: Line) -> tuple[bool, str, tuple[str, int]] | None:
    """(whether it is a store, register, address) of a move to or from a slot."""
    inst = line.inst
    store = inst.op.startswith("st.shared.")
    if not store and not inst.op.startswith("ld.shared."):
        return None
    register, address = inst.operands[::-1] if store else inst.operands
    if not isinstance(address, Addr) or not isinstance(address.base, Reg) or address.base.name not in BASES:
        return None
    assert isinstance(register, Reg)
    return store, register.name, (address.base.name, address.offset)


def _is_ours(line: Line) -> bool:
    return _slot(line) is not None or any(
        isinstance(o, Reg) and o.name.startswith(OURS) for o in line.inst.operands
    )


class _Proof:
    def __init__(self, old: Translation, new: Flow) -> None:
        self.old, self.new = old, new
        self.place = {n: (b, i) for b, row in enumerate(old.lines) for i, n in enumerate(row) if n >= 0}
        self.before: dict[tuple[int, int], list[Edit]] = defaultdict(list)
        self.edges: dict[tuple[int, int], list[Edit]] = defaultdict(list)
        self.units = {name: r for r, (name, _) in enumerate(old.flow.registers) if r not in old.flow.inner}
        self.slots: dict[tuple[str, int], int] = {}
        self.pair: dict[int, int] = {}  # line of the new text -> line of the kernel

    def run(self) -> list[str]:
        self._match()
        program = self._program()
        operands = [
            [tuple(self.old.register[o.value] for o in inst.operands) for inst in block.insts]
            for block in program.blocks
        ]
        count = len(self.old.flow.registers)
        answer = Allocation(
            operands, dict(self.before), dict(self.edges), {"r": count}, {"r": len(self.slots)}, {"r": count}
        )
        return [str(fault) for fault in check(program, answer)]

    def _program(self) -> Program:
        """The kernel as written, every value a unit wide."""
        file = RegisterFile("r", max(1, len(self.old.flow.registers)))
        blocks = [
            Block(
                [Inst(tuple(Operand(o.value, o.define) for o in i.operands)) for i in b.insts],
                b.params,
                b.succs,
            )
            for b in self.old.program.blocks
        ]
        return Program({"r": file}, [Value("r")] * len(self.old.program.values), blocks)

    def _edit(self, line: Line) -> Edit:
        found = _slot(line)
        if found is None:
            raise LookupError(f"{line.inst.op} is neither the kernel's nor a spill")
        store, name, address = found
        register = Loc("r", self.units[name])
        slot = Loc(SLOTS + "r", self.slots.setdefault(address, len(self.slots)))
        return Move(register, slot, 1) if store else Move(slot, register, 1)

    def _match(self) -> None:
        """Pair the lines; give what stands between them its place."""
        expected = [n for n in range(len(self.old.flow.lines)) if n in self.place]
        position = 0
        homes: dict[str, tuple[int, int]] = {}  # label of a block of ours -> edge
        for b, block in enumerate(self.new.blocks):
            pending: list[Edit] = []
            last = -1
            head = self.new.heads[b]
            inserted = head.startswith("$ww_edge")
            for n in block:
                line = self.new.lines[n]
                if _is_ours(line):
                    if _slot(line):
                        pending.append(self._edit(line))
                    continue
                if inserted:
                    continue  # the branch to where the edge goes
                if position == len(expected):
                    raise LookupError("there are more instructions than the kernel has")
                original = expected[position]
                self._same(self.old.flow.lines[original], line, homes, original)
                position += 1
                place = self.place[original]
                self.pair[n] = original
                if pending:
                    self.before[place] += pending
                    pending = []
                last = original
            if pending:
                self._behind(b, last, head, homes, pending)
        if position != len(expected):
            raise LookupError("instructions of the kernel are missing")

    def _same(self, old: Line, new: Line, homes: dict[str, tuple[int, int]], number: int) -> None:
        a, b = old.inst, new.inst
        if a.op != b.op or a.guard != b.guard or len(a.operands) != len(b.operands):
            raise LookupError(f"{a.op} became {b.op}")
        for at, (x, y) in enumerate(zip(a.operands, b.operands)):
            if x == y:
                continue
            if not (isinstance(y, Sym) and y.name.startswith("$ww_edge") and isinstance(x, Sym)):
                raise LookupError(f"operand {at} of {a.op} changed")
            block = self.place[number][0]
            target = next(
                s
                for s, _ in self.old.program.blocks[block].succs
                if self.old.flow.heads[self.old.blocks[s]] == x.name
            )
            k = [s for s, _ in self.old.program.blocks[block].succs].index(target)
            homes[y.name] = block, k

    def _behind(
        self, b: int, last: int, head: str, homes: dict[str, tuple[int, int]], pending: list[Edit]
    ) -> None:
        """Edits that no instruction of the kernel follows in their block."""
        if head in homes:
            self.edges[homes[head]] += pending
            return
        if last >= 0:
            block = self.place[last][0]
            succs = self.old.program.blocks[block].succs
            if len(succs) != 1:
                raise LookupError("spills behind a branch")
            self.edges[block, 0] += pending
            return
        if head:  # a block that had no instruction
            at = self.old.flow.heads.index(head)
            self.before[self.old.blocks.index(at), 0] += pending
            return
        previous = next(n for c in range(b - 1, -1, -1) for n in reversed(self.new.blocks[c]))
        block = self.place[self.pair[previous]][0]
        self.edges[block, len(self.old.program.blocks[block].succs) - 1] += pending
