"""A PTX function as a graph of basic blocks, its registers numbered (scopes told apart).

Needs a function. Gives `Flow` by `flow(module, function)`. Invariant: blocks lie in text order; block 0 is empty and has no
predecessors; blocks that cannot be reached have no lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..diagnostics import Location
from ..ptx.module import Directive, Function, Inst, Label, Loc, Module, RegDecl, Scope, Statement, Sym, Var
from ..ptx.verify import Names
from .access import Access, Accesses

#: Instructions behind which a block ends, and those that nothing follows when they have no guard.
ENDS = frozenset(("bra", "brx", "ret", "exit"))
_INDEXED = re.compile(r"(.*?)(\d+)")


@dataclass(slots=True)
class Line:
    """One instruction: the list that it stands in, the numbers of what it reads and writes, its place in Python."""

    inst: Inst
    inside: list[Statement]
    reads: tuple[int, ...]
    writes: tuple[int, ...]
    access: Access
    where: Location | None


@dataclass(slots=True)
class Flow:
    """`registers`: (name, type) by number; `blocks`: numbers of lines; `heads`: the label that a block begins with, "" for
    none; `jumps[b]`: blocks that its last line goes to; `falls[b]`: the one that it runs into, -1 for none.
    """

    lines: list[Line] = field(default_factory=list)
    registers: list[tuple[str, str]] = field(default_factory=list)
    blocks: list[list[int]] = field(default_factory=lambda: [[], []])
    heads: list[str] = field(default_factory=lambda: ["", ""])
    falls: list[int] = field(default_factory=list)
    jumps: list[list[int]] = field(default_factory=list)
    labels: dict[str, tuple[Label, list[Statement]]] = field(default_factory=dict)
    indirect: set[int] = field(default_factory=set)  # blocks that end in a branch by a table
    inner: set[int] = field(default_factory=set)  # registers that are not of the function's outermost scope
    calls: bool = False  # whether any line is a call
    declared: set[str] = field(default_factory=set)  # in inner scopes; `%r<` for a range

    def is_hidden(self, name: str) -> bool:
        """Whether a name of the outermost scope means another register in some scope, used there or not."""
        m = _INDEXED.fullmatch(name)
        return name in self.declared or (m is not None and f"{m[1]}<" in self.declared)

    def succs(self, b: int) -> list[int]:
        """The branch's targets, then the block behind."""
        return [*self.jumps[b], *([self.falls[b]] if self.falls[b] >= 0 else [])]


class _Reader:
    def __init__(self, module: Module, function: Function) -> None:
        self.flow = Flow()
        self.names = Names({i.name for i in module.items if isinstance(i, (Function, Var))})
        self.numbers: list[tuple[dict[str, int], dict[str, int]]] = [({}, {})]
        self.accesses = Accesses()
        self.files = module.files
        self.where: Location | None = None
        self.tables: dict[str, list[str]] = {}
        for var in (*function.params, *function.returns):
            self.names.declare(var)
            self._declare(var)

    def read(self, body: list[Statement]) -> None:
        self.names.add(s.name for s in body if isinstance(s, Label))
        self.names.add(s.label for s in body if isinstance(s, Directive) and s.label)
        for s in body:
            if isinstance(s, Inst):
                self._inst(s, body)
            elif isinstance(s, Label):
                self._label(s, body)
            elif isinstance(s, (RegDecl, Var)):
                self.names.declare(s)
                self._declare(s)
            elif isinstance(s, Loc):
                self.where = Location(self.files.get(s.file, "?"), s.line, s.col)
            elif isinstance(s, Directive) and s.label and s.text.startswith(".branchtargets"):
                self.tables[s.label] = [w.strip() for w in s.text.split(None, 1)[1].split(",")]
            elif isinstance(s, Scope):
                self.names.enter()
                self.numbers.append(({}, {}))
                self.read(s.body)
                self.numbers.pop()
                self.names.leave()

    def _declare(self, s: RegDecl | Var) -> None:
        names, ranges = self.numbers[-1]
        if isinstance(s, RegDecl):
            if s.count is not None:
                ranges[s.names[0]] = s.count
            else:
                names.update((n, -1) for n in s.names)
        elif s.space == "reg":
            names[s.name] = -1
        if len(self.numbers) > 1:
            own = s.names if isinstance(s, RegDecl) else (s.name,)
            many = isinstance(s, RegDecl) and s.count is not None
            self.flow.declared.update(f"{n}<" if many else n for n in own)

    def _number(self, name: str) -> int:
        m = _INDEXED.fullmatch(name)
        for depth in range(len(self.numbers) - 1, -1, -1):
            names, ranges = self.numbers[depth]
            found = names.get(name)
            if found is None and m and m[1] in ranges and int(m[2]) < ranges[m[1]]:
                found = -1
            if found is None:
                continue
            if found < 0:
                found = names[name] = len(self.flow.registers)
                self.flow.registers.append((name, self.names.type_of(name)))
                if depth:
                    self.flow.inner.add(found)
            return found
        return -1

    def _label(self, label: Label, body: list[Statement]) -> None:
        flow = self.flow
        flow.labels[label.name] = label, body
        if flow.blocks[-1] or flow.heads[-1]:
            flow.blocks.append([])
            flow.heads.append("")
        flow.heads[-1] = label.name

    def _inst(self, inst: Inst, body: list[Statement]) -> None:
        access = self.accesses.of(inst, self.names)
        reads = tuple(n for n in map(self._number, access.reads) if n >= 0)
        writes = tuple(n for n in map(self._number, access.writes) if n >= 0)
        flow = self.flow
        flow.calls |= inst.op.startswith("call")
        flow.blocks[-1].append(len(flow.lines))
        flow.lines.append(Line(inst, body, reads, writes, access, inst.loc or self.where))
        if inst.op.partition(".")[0] in ENDS:
            flow.blocks.append([])
            flow.heads.append("")

    def edges(self) -> None:
        flow = self.flow
        count = len(flow.blocks)
        at: dict[str, int] = {}
        for b, head in enumerate(flow.heads):
            if head:
                at[head] = b
        for b, block in enumerate(flow.blocks):
            last = flow.lines[block[-1]].inst if block else None
            base = last.op.partition(".")[0] if last else ""
            jumps: list[int] = []
            if last and base == "bra":
                jumps = [at[o.name] for o in last.operands if isinstance(o, Sym)]
            elif last and base == "brx":
                flow.indirect.add(b)
                table = next(o.name for o in last.operands if isinstance(o, Sym))
                jumps = [at[name] for name in dict.fromkeys(self.tables[table])]
            ended = base in ENDS and last is not None and last.guard is None
            flow.jumps.append(jumps)
            flow.falls.append(-1 if ended or b + 1 == count else b + 1)


def flow(module: Module, function: Function) -> Flow:
    """The graph of a function that has a body."""
    assert function.body is not None
    reader = _Reader(module, function)
    reader.read(function.body)
    reader.edges()
    found = reader.flow
    seen, stack = {0}, [0]
    while stack:
        for s in found.succs(stack.pop()):
            if s not in seen:
                seen.add(s)
                stack.append(s)
    for b in range(len(found.blocks)):
        if b not in seen:
            found.blocks[b], found.jumps[b], found.falls[b] = [], [], -1
    return found
