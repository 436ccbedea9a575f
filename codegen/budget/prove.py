"""Whether a kernel with spills still computes what it did: the texts are read, and the allocation checker is asked.

Needs both modules. Gives `prove(before, after, name) -> list[str]`, empty where all is well. Every instruction of the
kernel as written has to stand in the other, in the same order, with the same registers; what is between them has to be
moves to and from slots, or compute a value again (`again`). Module, blocks and edges are compared (`outline`). Registers
count as a register file with a unit each, slots by their addresses; a vector access is a move of each of its parts. What
computes v again is an instruction that reads what v is made of, and a reload of v from a slot that has it from its
definition on. That is sound: where the definition dominates, what it read is what it read the last time. Invariant: shares
no code with what writes the spills but the reading of PTX.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from ...regalloc.answer import SLOTS, Allocation, Edit, Loc, Move
from ...regalloc.checker import check
from ...regalloc.program import Block, Inst, Operand, Program, RegisterFile, Value
from ..ptx.module import Addr, Module, Reg, Sym, Vec
from .again import PURE, Again
from .flow import Flow, Line, flow
from .outline import around, same_graph
from .ssa import Translation, translate, units

BASES = {f"%ww_slots{size}": size for size in (16, 8, 4, 2)}  # and the bytes of a slot
OURS = "%ww_"
AGAIN = "%ww_again_"
_ACCESS = re.compile(r"(st|ld|ld\.volatile)\.shared(?:\.v([24]))?\.b(16|32|64)")
Address = tuple[str, int]


def prove(before: Module, after: Module, name: str, known: Translation | None = None) -> list[str]:
    """What is wrong, in words. `known`: the kernel's translation, where somebody has it."""
    if fault := around(before, after, name):
        return [fault]
    old = known or translate(flow(before, before.entry(name)))
    new = flow(after, after.entry(name))
    try:
        return _Proof(old, new).run()
    except LookupError as error:
        return [str(error)]


@dataclass(frozen=True, slots=True)
class _Access:
    """One access to a slot: `width` bytes of each register, and where they are."""

    store: bool
    width: int
    parts: tuple[tuple[str, Address], ...]


def _slot(line: Line) -> _Access | None:
    """What a line moves to or from a slot."""
    inst = line.inst
    store = inst.op.startswith("st.shared.")
    if not store and not inst.op.startswith(("ld.shared.", "ld.volatile.shared.")):
        return None
    value, address = inst.operands[::-1] if store else inst.operands
    if not isinstance(address, Addr) or not isinstance(address.base, Reg) or address.base.name not in BASES:
        return None
    names = [i.name for i in (value.items if isinstance(value, Vec) else (value,)) if isinstance(i, Reg)]
    form = _ACCESS.fullmatch(inst.op)
    if inst.guard or form is None or len(names) != int(form[2] or 1):
        raise LookupError(f"{inst.op} does not fit its slot")
    width, size, at = int(form[3]) // 8, BASES[address.base.name], address.offset
    if at % (width * len(names)) or at % size + width * len(names) > size:
        raise LookupError(f"{inst.op} does not fit its slot at {at}")
    if not store and len(set(names)) < len(names):
        raise LookupError(f"{inst.op} reloads a register twice")
    return _Access(
        store, width, tuple((name, (address.base.name, at + k * width)) for k, name in enumerate(names))
    )


def _bytes(type_: str) -> int:
    """The bytes of a register of a type, as a slot has them."""
    return 2 if type_[1:] == "16" else 4 * units(type_)


def _is_ours(line: Line) -> bool:
    return _slot(line) is not None or any(
        isinstance(o, Reg) and o.name.startswith(OURS) for o in line.inst.operands
    )


@dataclass(frozen=True, slots=True)
class _Read:
    """Values that have to be in these units where a chain begins."""

    wanted: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class _Block:
    """Instructions, their units and the edits before them; `pending`: edits that have no instruction yet."""

    insts: list[Inst] = field(default_factory=list)
    row: list[tuple[int, ...]] = field(default_factory=list)
    before: dict[int, list[Edit]] = field(default_factory=dict)
    edges: dict[int, list[Edit]] = field(default_factory=dict)
    pending: list[Edit] = field(default_factory=list)

    def add(self, inst: Inst, units: tuple[int, ...]) -> None:
        self.before[len(self.insts)], self.pending = self.pending, []
        self.insts.append(inst)
        self.row.append(units)

    def put(self, edits: list[Edit | _Read]) -> None:
        """Edits in their order; a read is an instruction."""
        for edit in edits:
            if isinstance(edit, _Read):
                self.add(Inst(tuple(Operand(v) for v, _ in edit.wanted)), tuple(u for _, u in edit.wanted))
            else:
                self.pending.append(edit)


class _Proof:
    def __init__(self, old: Translation, new: Flow) -> None:
        self.old, self.new = old, new
        self.place = {n: (b, i) for b, row in enumerate(old.lines) for i, n in enumerate(row) if n >= 0}
        self.before: dict[tuple[int, int], list[Edit | _Read]] = defaultdict(list)
        self.edges: dict[tuple[int, int], list[Edit | _Read]] = defaultdict(list)
        self.units = {name: r for r, (name, _) in enumerate(old.flow.registers) if r not in old.flow.inner}
        self.bytes = {name: _bytes(type_) for name, type_ in new.registers}
        self.slots: dict[Address, int] = {}
        self.widths: dict[Address, int] = {}  # slot -> bytes of its parts
        self.again = Again(old)
        self.copies: dict[int, int] = {}  # value -> the slot that stands for what computes it again
        self.scratch = len(old.flow.registers)  # units for what is loaded for a chain only
        self.pair: dict[int, int] = {}  # line of the new text -> line of the kernel

    def run(self) -> list[str]:
        self._match()
        if fault := same_graph(self.old.flow, self.new, self.pair):
            return [fault]
        if any(len(lines) > 1 for lines in self._bases().values()):
            return ["where the slots begin is computed twice"]
        for v, slot in self.copies.items():
            b, i = self.place[self.old.wheres[v]]
            self.before[b, i + 1].insert(0, Move(Loc("r", self.old.register[v]), Loc(SLOTS + "r", slot), 1))
        program, answer = self._program()
        return [str(fault) for fault in check(program, answer)]

    def _bases(self) -> dict[str, list[int]]:
        """Lines that write where the slots begin."""
        found: dict[str, list[int]] = defaultdict(list)
        for n, line in enumerate(self.new.lines):
            for r in line.writes:
                if self.new.registers[r][0] in BASES:
                    found[self.new.registers[r][0]].append(n)
        return found

    def _program(self) -> tuple[Program, Allocation]:
        """The kernel as written and what its chains read, every value a unit wide; where all of it is."""
        made = [self._block(b) for b in range(len(self.old.program.blocks))]
        before = {(b, i): edits for b, one in enumerate(made) for i, edits in one.before.items()}
        blocks = [Block(one.insts, was.params, was.succs) for one, was in zip(made, self.old.program.blocks)]
        rows = [one.row for one in made]
        edges = {(b, k): edits for b, one in enumerate(made) for k, edits in one.edges.items()}
        file = RegisterFile("r", max(1, self.scratch))
        program = Program({"r": file}, [Value("r")] * len(self.old.program.values), blocks)
        count, slots = {"r": self.scratch}, {"r": len(self.slots) + len(self.copies)}
        return program, Allocation(rows, before, edges, count, slots, dict(count))

    def _block(self, b: int) -> _Block:
        made, block = _Block(), self.old.program.blocks[b]
        for i, inst in enumerate(block.insts):
            made.put(self.before[b, i])
            units = tuple(self.old.register[o.value] for o in inst.operands)
            made.add(Inst(tuple(Operand(o.value, o.define) for o in inst.operands)), units)
        for k in range(len(block.succs)):
            if len(block.succs) > 1 and any(isinstance(e, _Read) for e in self.edges[b, k]):
                raise LookupError("a value is computed again on an edge")
            made.put(self.edges[b, k])
            made.edges[k] = made.pending
            made.pending = []
        return made

    def _slot_unit(self, address: Address) -> Loc:
        return Loc(SLOTS + "r", self.slots.setdefault(address, len(self.slots) + len(self.copies)))

    def _ours(self, line: Line) -> list[Edit | _Read]:
        """What a line of ours does to registers of the kernel and to slots."""
        if any(r in self.new.inner for r in (*line.reads, *line.writes)):
            raise LookupError(f"{line.inst.op} means another register, of an inner scope")
        found = _slot(line)
        if found is not None:
            return self._access(found)
        if line.inst.guard or line.inst.op.partition(".")[0] not in PURE:
            raise LookupError(f"{line.inst.op} is neither the kernel's nor a spill")
        names = [self.new.registers[r][0] for r in line.writes]
        if any(not name.startswith(OURS) for name in names):
            return self._repeat(line, self.units[names[0]])
        if any(name.startswith(AGAIN) for name in names):
            self.again.compute(line.inst)
        return []

    def _access(self, access: _Access) -> list[Edit | _Read]:
        """A move of each part."""
        for name, (base, at) in access.parts:
            slot = base, at - at % BASES[base]
            if self.widths.setdefault(slot, access.width) != access.width:
                raise LookupError(f"{base} has parts of several widths at {slot[1]}")
            if self.bytes[name] != access.width:
                raise LookupError(f"{name} does not fit {access.width} bytes of a slot")
        name, address = access.parts[0]
        if not access.store and name.startswith(AGAIN) and len(access.parts) == 1:
            self.again.load(name, address)
            return []
        self.again.held.clear()
        moves = [(Loc("r", self.units[name]), self._slot_unit(address)) for name, address in access.parts]
        return [
            Move(register, slot, 1) if access.store else Move(slot, register, 1) for register, slot in moves
        ]

    def _repeat(self, line: Line, register: int) -> list[Edit | _Read]:
        """The end of a chain: its reads, then a reload of the value."""
        value, needs = self.again.needs(self.again.compute(line.inst), register)
        self.again.held.clear()
        out: list[Edit | _Read] = []
        wanted = []
        for at, (v, where) in enumerate(needs):
            unit = len(self.old.flow.registers) + at
            if isinstance(where, str):
                unit = self.units[where]
            else:
                out.append(Move(self._slot_unit(where), Loc("r", unit), 1))
                self.scratch = max(self.scratch, unit + 1)
            wanted.append((v, unit))
        if value not in self.copies:
            self.copies[value] = len(self.slots) + len(self.copies)
        return [
            *out,
            _Read(tuple(wanted)),
            Move(Loc(SLOTS + "r", self.copies[value]), Loc("r", register), 1),
        ]

    def _match(self) -> None:
        """Pair the lines; give what stands between them its place."""
        expected = [n for n in range(len(self.old.flow.lines)) if n in self.place]
        position = 0
        homes: dict[str, tuple[int, int]] = {}  # label of a block of ours -> edge
        for b, block in enumerate(self.new.blocks):
            self.again.held.clear()
            pending: list[Edit | _Read] = []
            last = -1
            head = self.new.heads[b]
            inserted = head.startswith("$ww_edge")
            for n in block:
                line = self.new.lines[n]
                if _is_ours(line):
                    pending += self._ours(line)
                    continue
                self.again.held.clear()
                if inserted and line.inst.op in ("bra", "bra.uni"):
                    continue  # to where the edge goes
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
        self, b: int, last: int, head: str, homes: dict[str, tuple[int, int]], pending: list[Edit | _Read]
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
