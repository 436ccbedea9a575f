"""Which registers of a PTX kernel ptxas keeps in no register of a thread, and which it can make again where it wants them.

Needs `flow`. Gives `elsewhere(flow, level) -> set[int]`, registers by number, each level with those before it:

    constants  one immediate, parameter or address of a variable
    uniform    the same in all threads of a block, by integer arithmetic that the uniform datapath has, where the whole warp
               is together: those have a file of their own, as far as it reaches
    near       at most two instructions of cheap integer arithmetic of those and of special registers (`tid & 31`)
    addresses  all that only addresses are made of, by such arithmetic

What is in the sets is a guess about another allocator: it decides what a plan counts, never whether a text is right.
Invariant: a register is in a set with all of its versions or not at all.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Literal

from ...isa.ptx.special import special
from ..ir.control import post_dominators
from ..ptx.module import Addr, Imm, Inst, Reg, Sym, Vec
from .flow import Flow, Line

Level = Literal["constants", "uniform", "near", "addresses"]
#: Instructions that a value near at hand takes, and integer arithmetic that costs an instruction or none.
NEAR = 2
_CHEAP = frozenset(("add", "sub", "mul", "mad", "shl", "shr", "cvt", "cvta", "mov", "or", "and"))
#: What the uniform datapath computes, beside `_CHEAP`.
_UNIFORM = _CHEAP | {"xor", "not", "neg", "selp", "setp", "lop3", "prmt", "popc", "shf"}
_FLOATS = ("f16", "f32", "f64", "bf16", "tf32", "e4m3", "e5m2")
_SHARED = frozenset(("block", "cluster", "grid", "device"))


def elsewhere(flow: Flow, level: Level = "uniform") -> set[int]:
    """Registers that count as none."""
    writes, users = _uses(flow)
    found = {r for r, own in writes.items() if len(own) == 1 and is_constant(own[0])}
    if level == "constants":
        return found
    found |= _uniform(flow, writes, users)
    if level != "uniform":
        found |= _near(writes, found)
    if level == "addresses":
        found |= _addresses(flow, writes, users)
    return found


Lines = dict[int, list[Line]]


def _uses(flow: Flow) -> tuple[Lines, Lines]:
    """Who writes each register, and who reads it."""
    writes, users = defaultdict[int, list[Line]](list), defaultdict[int, list[Line]](list)
    for line in flow.lines:
        for r in line.writes:
            writes[r].append(line)
        for r in line.reads:
            users[r].append(line)
    return writes, users


def is_constant(line: Line) -> bool:
    """Whether a line gives what the machine has elsewhere: an immediate, an address of a variable, a parameter."""
    inst = line.inst
    if inst.guard:
        return False
    base = inst.op.partition(".")[0]
    if base == "mov" and len(inst.operands) == 2:
        return isinstance(inst.operands[1], (Imm, Sym))
    return _is_param(inst) and isinstance(inst.operands[0], Reg)


def is_cheap(line: Line) -> bool:
    """Whether a line is integer arithmetic that costs an instruction or none."""
    base, _, rest = line.inst.op.partition(".")
    return (
        base in _CHEAP
        and not line.inst.guard
        and rest.rpartition(".")[2][:1] in "usb"
        and len(line.writes) == 1
    )


def _is_param(inst: Inst) -> bool:
    if not inst.op.startswith("ld.param"):
        return False
    address = inst.operands[1]
    return isinstance(address, Addr) and isinstance(address.base, Sym)


def _uniform(flow: Flow, writes: Lines, users: Lines) -> set[int]:
    """What is the same in all threads of a block: uniform arithmetic of uniform operands, written where no branch that
    threads take differently has parted the warp. From above: all are, until something says no.
    """
    found = {r for r, own in writes.items() if all(_may_be_uniform(line) for line in own)}
    lost = [r for r in users if r not in found]
    governed, parted = _governed(flow), set[int]()
    ends = {id(flow.lines[block[-1]]): b for b, block in enumerate(flow.blocks) if block}
    while lost:
        for line in users.get(lost.pop(), ()):
            gone = list(line.writes)
            work = [ends[id(line)]] if id(line) in ends else []
            while work:
                new = [b for b in governed[work.pop()] if b not in parted]
                parted.update(new)
                work += new
                gone += [w for b in new for n in flow.blocks[b] for w in flow.lines[n].writes]
            lost += found.intersection(gone)
            found.difference_update(gone)
    return found


def _may_be_uniform(line: Line) -> bool:
    inst = line.inst
    base, _, rest = inst.op.partition(".")
    if _is_param(inst):
        return not inst.guard
    if base not in _UNIFORM or any(part.startswith(_FLOATS) for part in rest.split(".")):
        return False
    return all(_is_shared(o.name) for o in inst.operands[1:] if isinstance(o, Reg))


def _is_shared(name: str) -> bool:
    """Whether a register is no special one that differs between threads of a block."""
    found = special(name)
    return found is None or (found.uniform in _SHARED and not found.volatile)


def _governed(flow: Flow) -> dict[int, list[int]]:
    """For each block those of which its branch decides whether they run next. With what those govern in turn, these are all
    blocks between the branch and where its ways meet again; written out for each branch, they would be the square of many
    early exits.
    """
    order = [b for b in range(len(flow.blocks)) if b == 0 or flow.blocks[b] or flow.succs(b)]
    succs = {b: list(dict.fromkeys(flow.succs(b))) for b in order}
    targets = {s for own in succs.values() for s in own}
    order += sorted(targets - succs.keys())
    succs.update((b, []) for b in targets - succs.keys())
    meet = post_dominators(order, succs)
    found: dict[int, list[int]] = {b: [] for b in range(len(flow.blocks))}
    for b in order:
        own = set[int]()
        for s in succs[b]:
            at: int | None = s
            while at is not None and at != meet[b] and at not in own:
                own.add(at)
                at = meet[at]
        found[b] = sorted(own)
    return found


def _near(writes: Lines, free: set[int]) -> set[int]:
    """What at most `NEAR` cheap instructions make of what is free."""
    found: set[int] = set()
    for _ in range(NEAR + 1):  # one more: the first reads a special register into one that has a name
        ready = free | found
        found |= {
            r
            for r, own in writes.items()
            if len(own) == 1 and is_cheap(own[0]) and ready.issuperset(own[0].reads)
        }
    return found


def _addresses(flow: Flow, writes: Lines, users: Lines) -> set[int]:
    """Registers that only addresses are made of, by arithmetic that ptxas can do again where it wants them."""
    cheap = {r for r, own in writes.items() if len(own) == 1 and is_cheap(own[0])}
    found, work = set(cheap), list(cheap)
    while work:
        r = work.pop()
        if r in found and not all(_as_address(flow, u, r, found) for u in users.get(r, ())):
            found.discard(r)
            work += [s for s in writes[r][0].reads if s in found]
    return found


def _as_address(flow: Flow, line: Line, r: int, addresses: set[int]) -> bool:
    """Whether a line uses a register as an address, or for another register that is one."""
    if len(line.writes) == 1 and line.writes[0] in addresses:
        return True
    name = flow.registers[r][0]
    items = [i for o in line.inst.operands for i in (o.items if isinstance(o, Vec) else (o,))]
    if any(isinstance(i, Reg) and i.name == name for i in items):
        return False
    return any(isinstance(o, Addr) and isinstance(o.base, Reg) and o.base.name == name for o in items)
