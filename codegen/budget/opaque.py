"""Which spilled registers can be computed again from a base, instead of having slots of their own.

Needs a translation, the registers that leave, and `storable(value)`. Gives `chains(...) -> {register: Chain}`: at most
`LENGTH` instructions of cheap integer arithmetic that compute a register from constants and bases; `uses(...)`: where those
that count as kept in no register are wanted again. The base comes from memory by a volatile load, which ptxas cannot see
through: it would merge the chain with the first computation otherwise.
Invariant: a chain has a base, and every base serves several registers (one register is as well off with a slot).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass

from ..ptx.module import Imm, Reg, Sym
from .elsewhere import is_cheap
from .ssa import Translation

LENGTH = 4
#: Instructions within which a register is used again where it is.
NEAR = 8
#: Special registers that never change in a thread.
FIXED = ("%tid.", "%ntid.", "%ctaid.", "%nctaid.")
BASES = 2


@dataclass(frozen=True, slots=True)
class Chain:
    """`lines` in their order, the last writes the register; `bases`: values that are loaded first."""

    lines: tuple[int, ...]
    bases: frozenset[int]


class _Finder:
    def __init__(self, made: Translation, storable: Callable[[int], bool]) -> None:
        self.made, self.storable = made, storable
        self.versions = Counter(made.register)
        self.inputs = {
            n: [o.value for o in inst.operands if not o.define]
            for row, block in zip(made.lines, made.program.blocks)
            for n, inst in zip(row, block.insts)
        }

    def is_inner(self, r: int) -> bool:
        """Whether a register's name means another, or none, somewhere."""
        flow = self.made.flow
        return r in flow.inner or flow.is_hidden(flow.registers[r][0])

    def repeatable(self, v: int) -> bool:
        """Whether a value's own instruction can be done again; registers with one version only."""
        n, r = self.made.wheres[v], self.made.register[v]
        if n < 0 or self.versions[r] > 1 or self.is_inner(r):
            return False
        line = self.made.flow.lines[n]
        own = {self.made.flow.registers[x][0] for x in (*line.reads, *line.writes)}
        return (
            is_cheap(line)
            and ".cc" not in line.inst.op
            and all(
                isinstance(o, (Imm, Sym))
                or (isinstance(o, Reg) and (o.name in own or o.name.startswith(FIXED)))
                for o in line.inst.operands
            )
        )

    def constant(self, v: int) -> bool:
        """Whether ptxas has a value in no register of a thread."""
        r = self.made.register[v]
        kept = self.made.program.values[v].file == "c" and r in self.made.uniform
        return kept and self.versions[r] == 1 and self.made.wheres[v] >= 0

    def ways(self, v: int) -> Iterator[Chain]:
        """Every chain for a value whose lines stand in the order in which they need each other."""
        for lines, leaves in self._cut((v,), frozenset(), frozenset(), v):
            constant = {x for x in leaves if self.constant(x)}
            bases = leaves - constant or frozenset(sorted(constant)[:1])
            inside = any(self.is_inner(self.made.register[x]) for x in constant)
            in_order = all(self.made.wheres[x] < n for n in lines for x in self.inputs[n])
            if 0 < len(bases) <= BASES and in_order and not inside and all(self.storable(x) for x in bases):
                yield Chain(tuple(sorted(lines)), bases)

    def _cut(
        self, open_: tuple[int, ...], lines: frozenset[int], leaves: frozenset[int], root: int
    ) -> Iterator[tuple[frozenset[int], frozenset[int]]]:
        """Each open value is a leaf or is computed too."""
        if not open_:
            yield lines, leaves
            return
        v, *rest = open_
        n = self.made.wheres[v]
        if v != root:
            yield from self._cut(tuple(rest), lines, leaves | {v}, root)
        if not self.constant(v) and self.repeatable(v) and len(lines | {n}) <= LENGTH:
            yield from self._cut((*rest, *self.inputs[n]), lines | {n}, leaves, root)


def chains(made: Translation, registers: Iterable[int], storable: Callable[[int], bool]) -> dict[int, Chain]:
    """The fewest bases, those that serve most, then the shortest chain."""
    finder = _Finder(made, storable)
    value = {r: v for v, r in enumerate(made.register)}
    ways = {r: list(finder.ways(value[r])) for r in registers if finder.repeatable(value[r])}
    serves = Counter(b for own in ways.values() for b in frozenset().union(*(c.bases for c in own)))
    best = {
        r: min(own, key=lambda c: (len(c.bases), -min(serves[b] for b in c.bases), len(c.lines), c.lines))
        for r, own in ways.items()
        if own
    }
    while True:
        used = Counter(b for c in best.values() for b in c.bases)
        few = [r for r, c in best.items() if min(used[b] for b in c.bases) < 2]
        if not few:
            return best
        for r in few:
            del best[r]


def uses(made: Translation, registers: Container[int]) -> Iterator[tuple[int, int, int]]:
    """(block, instruction, value) where a register is used far from where it was computed last, by what is no chain."""
    for b, (row, block) in enumerate(zip(made.lines, made.program.blocks)):
        at: dict[int, int] = {}
        for i, (n, inst) in enumerate(zip(row, block.insts)):
            own = n >= 0 and any(r in registers for r in made.flow.lines[n].writes)
            for o in inst.operands:
                r = made.register[o.value]
                if r not in registers or (own and not o.define):
                    continue
                if not o.define and i - at.get(r, -NEAR - 1) > NEAR:
                    yield b, i, o.value
                at[r] = i
