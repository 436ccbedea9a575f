"""Whether instructions of ours compute a value of the kernel again, by comparing symbols.

Needs the kernel's translation. Gives `Again`: `load` and `compute` note what registers of ours hold, `needs(register)`
says which values have to be where for the last instruction to give what the kernel's definition of `register` gives.
LookupError: it does not. Whether those values are there is asked of the allocation checker. Invariant: an accepted term has
the definition's instructions and constants, and nothing in it depends on when it is done; shares no code with the writer.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..ptx.module import Imm, Inst, Operand, Reg, Sym
from .ssa import Translation

#: What gives the same for the same operands.
PURE = frozenset(("add", "sub", "mul", "mad", "shl", "shr", "cvt", "cvta", "mov", "or", "and"))
#: Special registers that never change in a thread.
FIXED = frozenset(f"%{name}.{axis}" for name in ("tid", "ntid", "ctaid", "nctaid") for axis in "xyz")
Address = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Term:
    """An instruction, and what its operands that are registers of ours hold."""

    inst: Inst
    inner: dict[str, Term | Address]


class Again:
    def __init__(self, old: Translation) -> None:
        self.old = old
        self.held: dict[str, Term | Address] = {}  # register of ours -> what it holds
        self.inputs = {
            n: {old.flow.registers[old.register[o.value]][0]: o.value for o in inst.operands if not o.define}
            for row, block in zip(old.lines, old.program.blocks)
            for n, inst in zip(row, block.insts)
        }

    def load(self, register: str, address: Address) -> None:
        self.held[register] = address

    def compute(self, inst: Inst) -> Term:
        """Note an instruction; it is the whole of a chain where it writes a register of the kernel."""
        inner = {
            o.name: self.held[o.name] for o in inst.operands[1:] if isinstance(o, Reg) and o.name in self.held
        }
        term = Term(inst, inner)
        target = inst.operands[0]
        if not isinstance(target, Reg):
            raise LookupError(f"{inst.op} writes no register")
        self.held[target.name] = term
        return term

    def needs(self, term: Term, register: int) -> tuple[int, list[tuple[int, str | Address]]]:
        """The value that a term is, and (value, name or slot) of what it reads."""
        versions = [v for v, r in enumerate(self.old.register) if r == register]
        if len(versions) != 1:
            raise LookupError(f"{self.old.flow.registers[register][0]} has several versions")
        found: list[tuple[int, str | Address]] = []
        self._same(term, versions[0], found)
        return versions[0], found

    def _same(self, term: Term, value: int, found: list[tuple[int, str | Address]]) -> None:
        n, inst = self.old.wheres[value], term.inst
        if n < 0:
            raise LookupError(f"{inst.op} computes what no instruction does")
        line = self.old.flow.lines[n]
        own = line.inst
        if own.op != inst.op or own.guard or inst.guard or len(own.operands) != len(inst.operands):
            raise LookupError(f"{own.op} is not computed again by {inst.op}")
        if own.op.partition(".")[0] not in PURE or ".cc" in own.op or len(line.writes) != 1:
            raise LookupError(f"{own.op} cannot be done again")
        for old, new in zip(own.operands[1:], inst.operands[1:]):
            self._operand(n, old, new, term, found)

    def _operand(
        self, n: int, old: Operand, new: Operand, term: Term, found: list[tuple[int, str | Address]]
    ) -> None:
        if isinstance(old, (Imm, Sym)) or (isinstance(old, Reg) and old.name in FIXED):
            if old != new:
                raise LookupError(f"{term.inst.op} is computed again with another constant")
            return
        if not isinstance(old, Reg) or not isinstance(new, Reg) or old.name not in self.inputs[n]:
            raise LookupError(f"{term.inst.op} is computed again from something else")
        value, held = self.inputs[n][old.name], term.inner.get(new.name, new.name)
        if isinstance(held, Term):
            self._same(held, value, found)
        else:
            found.append((value, held))
