"""Whether a kernel whose instructions changed places still computes what it did: both texts are read and compared.

Needs both modules. Gives `reordered(before, after, name) -> list[str]`, empty where all is well. Invariant: shares no code
with what orders instructions but the reading of PTX and the instructions' rows.

What is shown. Everything outside the kernel, its head, labels, directives, inner scopes and declarations are equal, and so
is the graph of its blocks. In each block the two texts have the same instructions, matched one to one (equal ones in their
order: they may be renamed into each other). So one order is a permutation of the other, and since a block ends at its
branch, that stays last. Each instruction is a function of registers and memory, a block their composition; two neighbours
commute if neither writes what the other touches, and the permutation is a product of exchanges of neighbours, each of a
pair that it inverts. It is enough that every inverted pair commutes:

- Registers. Number the writes of each register in each text. An instruction reads version k of it if k writes stand before
  it; all its reads and writes have to have the same versions in both. So no read passes a write of its register, and no
  write another. What is written under a guard, or in part, is read too (`access`); predicates are registers.
- Memory. Of an inverted pair neither may be a fence ("all": barriers, volatile, atomic and asynchronous memory, calls,
  convergent instructions, the carry flag, clocks), against anything but arithmetic. Two loads commute. A store commutes
  with a load or store of another state space (a generic address is of any; `.nc` promises that nobody writes, and is a
  space), or of other bytes from the same address: the same symbol, or the same version of the same register, in one space.
- Products with registers in flight (`wgmma`, `tcgen05`), `setmaxnreg`, instructions without a row: nothing passes them.

Limits. Weak accesses of other threads see these in another order: PTX's memory model allows that between fences. Two
variables, or two registers that hold one address, are not known to be apart or the same, and count as overlapping. Source
lines are not compared, nor where a directive stands among a block's instructions. Blocks that cannot be reached have no
lines. A block with an inner scope has to be as it was.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from ...isa.ptx.special import special
from ..ptx.module import (
    Addr,
    Directive,
    Function,
    Inst,
    Label,
    Module,
    Reg,
    RegDecl,
    Scope,
    Statement,
    Sym,
    Var,
)
from ..ptx.operands import write
from ..ptx.print import print_function, print_module, print_statement
from .flow import Flow, Line, flow

ALONE, LOAD, STORE, FENCE, WALL = range(5)  # what an instruction does; ALONE: nothing to memory
SPACES = ("", "global", "shared", "local", "param", "const", "nc")
CHUNK = 256  # rows of the table of pairs at a time
Ints = NDArray[np.int64]


def reordered(before: Module, after: Module, name: str) -> list[str]:
    """What is wrong, in words."""
    old, new = before.entry(name), after.entry(name)
    if fault := _frame(before, after, old, new):
        return [fault]
    was, now = flow(before, old), flow(after, new)
    if any(getattr(was, part) != getattr(now, part) for part in ("heads", "falls", "jumps", "indirect")):
        return ["the blocks are others"]
    found = (fault for b in range(len(was.blocks)) for fault in _block(was, now, b, old, new))
    return list(found)


def _frame(before: Module, after: Module, old: Function, new: Function) -> str:
    """What differs but the order of instructions and declarations; "" for nothing."""
    if _around(before, old) != _around(after, new):
        return "the module around the kernel is another"
    if old.body is None or new.body is None or _head(old) != _head(new):
        return "the kernel's head is another"
    if Counter(_printed(old.body, (RegDecl, Var))) != Counter(_printed(new.body, (RegDecl, Var))):
        return "the declarations are others"
    if _printed(old.body, (Label, Directive, Scope)) != _printed(new.body, (Label, Directive, Scope)):
        return "labels, directives or scopes are others"
    outer = {i.name for i in before.items if isinstance(i, Var)}
    if any(isinstance(s, Var) and s.name in outer for s in old.body):
        return "a variable of the kernel hides one of the module"
    return ""


def _around(module: Module, function: Function) -> tuple[str, int]:
    """A module without the kernel, and where that stands."""
    items = [i for i in module.items if i is not function]
    at = next(k for k, i in enumerate(module.items) if i is function)
    return print_module(replace(module, items=items)), at


def _head(function: Function) -> str:
    return print_function(replace(function, body=None))


def _printed(body: list[Statement], kinds: tuple[type, ...]) -> list[str]:
    """Statements of some kinds, as text: in data an instruction knows its place."""
    return [print_statement(s) for s in body if isinstance(s, kinds)]


def _text(inst: Inst) -> tuple[object, ...]:
    return inst.op, inst.guard, *map(write, inst.operands)


def _block(was: Flow, now: Flow, b: int, old: Function, new: Function) -> Iterator[str]:
    """What is wrong in a block: the first thing of each kind."""
    lines, others = [was.lines[n] for n in was.blocks[b]], [now.lines[n] for n in now.blocks[b]]
    waiting: dict[tuple[object, ...], deque[int]] = defaultdict(deque)
    for i, line in enumerate(lines):
        waiting[line.inside is old.body, *_text(line.inst)].append(i)
    match: list[int] = []
    for line in others:
        same = waiting[line.inside is new.body, *_text(line.inst)]
        if not same:
            yield f"{line.inst.op} is not the kernel's, or stands there too often"
            return
        match.append(same.popleft())
    if len(match) != len(lines):
        missing = next(lines[found[0]] for found in waiting.values() if found)
        yield f"{missing.inst.op} is missing"
        return
    if match == list(range(len(lines))):
        return
    if any(line.inside is not old.body for line in lines):
        yield "a block with a scope in it has another order"
        return
    yield from _registers(lines, others, match)
    yield from _memory(lines, match, was.calls)


_Versions = tuple[dict[str, int], dict[str, int]]


def _versions(lines: list[Line]) -> Iterator[_Versions]:
    """For each instruction the registers that it reads and writes, with their versions."""
    count: dict[str, int] = defaultdict(int)
    for line in lines:
        reads = {r: count[r] for r in line.access.reads}
        for r in line.access.writes:
            count[r] += 1
        yield reads, {r: count[r] for r in line.access.writes}


def _registers(lines: list[Line], others: list[Line], match: list[int]) -> Iterator[str]:
    wanted = list(_versions(lines))
    for line, found, i in zip(others, _versions(others), match):
        for verb, here, there in zip(("reads", "writes"), found, wanted[i]):
            wrong = next((r for r in there if here[r] != there[r]), None)
            if wrong is not None:
                yield f"{line.inst.op} {verb} another {wrong}"
                return


@dataclass(slots=True)
class _Touch:
    """What an instruction does to memory: bytes `first` to `last` from what `start` counts, -1 for an unknown place."""

    kind: int
    space: int = 0
    start: int = -1
    first: int = 0
    last: int = 0


def _touches(lines: list[Line], calls: bool) -> list[_Touch]:
    starts: dict[object, int] = {}
    return [_touch(line, reads, calls, starts) for line, (reads, _) in zip(lines, _versions(lines))]


def _touch(line: Line, versions: dict[str, int], calls: bool, starts: dict[object, int]) -> _Touch:
    match, inst = line.access.match, line.inst
    base, *words = inst.op.split(".")
    if match is None or base in ("wgmma", "tcgen05", "setmaxnreg"):
        return _Touch(WALL)
    clocks = [row for o in inst.operands if isinstance(o, Reg) and (row := special(o.name)) is not None]
    if any(row.volatile for row in clocks):
        return _Touch(FENCE)
    if not match.effects:
        return _Touch(ALONE)
    if match.effects not in ({"read"}, {"write"}):
        return _Touch(FENCE)
    kind = LOAD if "read" in match.effects else STORE
    full = next((w for w in words if w.partition("::")[0] in SPACES), "")
    space = full.partition("::")[0]
    if kind == LOAD and (space == "const" or (space == "param" and not calls)):
        return _Touch(ALONE)
    found = _Touch(kind, SPACES.index("nc" if "nc" in words else space))
    addresses = [o for o in inst.operands if isinstance(o, Addr)]
    width = re.fullmatch(r"[busf](\d+)", words[-1] if words else "")
    if base in ("ld", "ldu", "st") and len(addresses) == 1 and width:
        place, found.first = addresses[0].base, addresses[0].offset
        count = max((int(w[1:]) for w in words if w in ("v2", "v4", "v8")), default=1)
        if isinstance(place, Sym):
            found.first += place.offset
            found.start = starts.setdefault((full, place.name), len(starts))
        elif isinstance(place, Reg) and place.name in versions:
            found.start = starts.setdefault((full, place.name, versions[place.name]), len(starts))
        found.last = found.first + int(width[1]) // 8 * count
    return found


def _memory(lines: list[Line], match: list[int], calls: bool) -> Iterator[str]:
    """The first pair of each kind that was exchanged and may not be."""
    touches = _touches(lines, calls)
    place = np.empty(len(lines), np.int64)  # old -> new
    place[match] = np.arange(len(lines))
    for w in (i for i, t in enumerate(touches) if t.kind == WALL):
        if place[:w].max(initial=-1) > place[w] or place[w + 1 :].min(initial=len(lines)) < place[w]:
            yield f"something passes {lines[w].inst.op}"
            return
    own = [i for i, t in enumerate(touches) if t.kind in (LOAD, STORE, FENCE)]
    table = np.array([[getattr(touches[i], f.name) for f in fields(_Touch)] for i in own], np.int64)
    found = _wrong(table.reshape(-1, 5), place[own])
    if found is not None:
        first, second = (lines[own[k]].inst.op for k in found)
        yield f"{first} and {second} changed places"


def _wrong(table: Ints, place: Ints) -> tuple[int, int] | None:
    """Two accesses that were exchanged and do not commute."""
    kind, space, start, first, last = table.T
    for low in range(0, len(place), CHUNK):
        rows = slice(low, low + CHUNK)
        inverted = np.triu(place[rows, None] > place[None, low:], 1)
        if not inverted.any():
            continue
        i, j = np.nonzero(inverted)
        i, j = i + low, j + low
        fence = (kind[i] == FENCE) | (kind[j] == FENCE)
        store = (kind[i] == STORE) | (kind[j] == STORE)
        meet = (space[i] == space[j]) | (space[i] == 0) | (space[j] == 0)
        apart = (start[i] == start[j]) & (start[i] >= 0) & ((last[i] <= first[j]) | (last[j] <= first[i]))
        bad = np.flatnonzero(fence | (store & meet & ~apart))
        if bad.size:
            return int(i[bad[0]]), int(j[bad[0]])
    return None
