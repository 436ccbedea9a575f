"""Which registers asynchronous products may hold where: found once, so that ordinary code is not checked as it runs.

Needs the graph's blocks. Gives `held_by`, the registers of a `wgmma.mma_async`, and `find_in_flight`: the steps that touch
what a product in flight may hold, and for each product the registers that may lack a `wgmma.fence`. Invariant: what is not
named here cannot be wrong on any path; what is named is checked when it runs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .model import Arg, ConstArg, MemArg, NotArg, Op, RegArg, VecArg

if TYPE_CHECKING:
    from .cfg import Block, Step

#: Groups behind which a product's age is not counted any further.
_OLDEST = 16


@dataclass(frozen=True, slots=True)
class Held:
    """Registers as bit sets: those that an instruction reads and those that it writes."""

    read: int
    written: int


def held_by(op: Op) -> Held:
    """The accumulators (read and written) and the fragments of A (read) of a `wgmma.mma_async`."""
    known = op.cache
    if known is None:
        known = op.cache = Held(_bits(op.args[1]) if isinstance(op.args[1], VecArg) else 0, _bits(op.args[0]))
    found: Held = known
    return found


def _bits(a: Arg) -> int:
    if isinstance(a, VecArg):
        return sum(1 << r.index for r in a.items if isinstance(r, RegArg))
    if isinstance(a, (RegArg, NotArg)):
        return 1 << a.index
    if isinstance(a, MemArg):
        return _bits(a.base)
    return 0


def touched(step: Step) -> Held:
    """Registers that an ordinary step reads and writes."""
    read = written = 0
    for a in step.ins:
        read |= _bits(a)
    for a in step.outs:
        written |= _bits(a)
    if step.op.guard is not None:
        read |= 1 << step.op.guard[0]
    return Held(read, written)


def _verb(step: Step) -> str:
    return step.op.mods[0] if step.op.base == "wgmma" else ""


#: For each product that may be in flight, how many groups have been committed since it was issued, at least.
_Ages = dict[Op, int]


@dataclass(slots=True)
class InFlight:
    """What the analysis found."""

    waits: dict[Op, int] = field(default_factory=dict)  # wait_group -> accumulators that it may write
    unfenced: dict[Op, tuple[int, ...]] = field(default_factory=dict)  # product -> registers to look at
    watched: int = 0  # registers whose writes are to be noted for that
    suspects: dict[Op, Held] = field(default_factory=dict)  # step -> what it touches that may be in flight


def find_in_flight(blocks: list[Block], several: bool) -> InFlight:
    """Analyse a kernel's blocks; `several`: it has functions, whose products may be waited for elsewhere."""
    found = InFlight()
    products = [s.op for b in blocks for s in b.steps if _verb(s) == "mma_async"]
    if not products:
        return found
    everything = 0
    for op in products:
        everything |= held_by(op).written
    ages = _flow_ages(blocks)
    for before, block in zip(ages, blocks):
        state = dict(before)
        for step in block.steps:
            if _verb(step) == "wait_group":
                live = sum({1 << r for op in state for r in _indices(held_by(op).written)})
                found.waits[step.op] = everything if several else live
            elif state and _verb(step) != "mma_async":
                _suspect(found, step, state)
            _age(state, step)
    _find_unfenced(found, blocks)
    return found


def _suspect(found: InFlight, step: Step, state: _Ages) -> None:
    mine = touched(step)
    for op in state:
        held = held_by(op)
        if held.written & (mine.read | mine.written) or held.read & mine.written:
            found.suspects[step.op] = mine
            return


def _indices(bits: int) -> list[int]:
    return [i for i in range(bits.bit_length()) if bits >> i & 1]


def _age(state: _Ages, step: Step) -> None:
    verb = _verb(step)
    if verb == "mma_async":
        state[step.op] = 0
    elif verb == "commit_group":
        for op in state:
            state[op] = min(state[op] + 1, _OLDEST)
    elif verb == "wait_group":
        count = step.op.args[0]
        assert isinstance(count, ConstArg)
        for op in [op for op, age in state.items() if age > int(count.value)]:
            del state[op]


def _flow_ages(blocks: list[Block]) -> list[_Ages]:
    """For each block's start the products that may be in flight, each with its least age."""
    states: list[_Ages] = [{} for _ in blocks]
    work = list(range(len(blocks)))
    while work:
        i = work.pop()
        state = dict(states[i])
        for step in blocks[i].steps:
            _age(state, step)
        for target in blocks[i].targets:
            into = states[target]
            changed = False
            for op, age in state.items():
                if into.get(op, _OLDEST + 1) > age:
                    into[op] = age
                    changed = True
            if changed:
                work.append(target)
    return states


def _find_unfenced(found: InFlight, blocks: list[Block]) -> None:
    """Registers that may have been written since the last fence where a product uses them."""
    dirty = [0] * len(blocks)
    if blocks:
        dirty[0] = -1  # before the first fence everything is
    seen = {0}
    work = [0]
    while work:
        i = work.pop()
        state = dirty[i]
        for step in blocks[i].steps:
            state = _dirtied(state, step)
        for target in blocks[i].targets:
            if target not in seen or dirty[target] | state != dirty[target]:
                seen.add(target)
                dirty[target] |= state
                work.append(target)
    for before, block in zip(dirty, blocks):
        state = before
        for step in block.steps:
            if _verb(step) == "mma_async":
                held = held_by(step.op)
                bad = (held.read | held.written) & state
                if bad:
                    found.unfenced[step.op] = tuple(_indices(bad))
                    found.watched |= bad
            state = _dirtied(state, step)


def _dirtied(state: int, step: Step) -> int:
    verb = _verb(step)
    if verb == "fence":
        return 0
    return state if verb else state | touched(step).written
