"""Holding a kernel to its contract of registers, spills and roles.

Needs ptxas, through `choose`. Gives `hold(text, name, target, contract, where) -> Kept`. Invariant: what it returns keeps
the contract; what cannot be kept is a CompileError at the kernel's line that says which values hold the registers, and from
which Python lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...isa.targets import NvidiaTarget
from ...regalloc.occupancy import occupancy, steps
from ..diagnostics import CompileError, Diagnostic, Location
from ..ptx.parse import parse
from ..ptx.print import print_module
from ..ptx.resources import Resources
from .choose import Candidate, Choice, Contract, bounded, budget_of, choose
from .climb import Climb
from .holders import Held, pressure_of
from .predict import predicted
from .roles import check_roles
from .ways import Way

#: Notes of ptxas that break a contract of roles: the register change is ignored.
IGNORED = ("setmaxnreg",)


@dataclass(slots=True)
class Kept:
    """The text to use, how it was built, and what there is to tell."""

    text: str
    choice: Choice
    report: dict[str, Any]
    diagnostics: tuple[Diagnostic, ...] = ()


def hold(
    text: str,
    name: str,
    target: NvidiaTarget,
    contract: Contract,
    where: Location,
    climbed: Climb | None = None,
) -> Kept:
    """Keep the contract or refuse. `climbed`: where the contract's registers come from, if nobody wrote them."""
    if (contract.roles or climbed) and contract.registers:
        module = parse(text)
        bounded(module.entry(name), contract.registers)
        text = print_module(module)
    try:
        choice = choose(text, name, target, contract)
    except CompileError as error:
        raise CompileError([_held(d, text, name) for d in error.diagnostics]) from None
    if climbed is not None:
        choice.reason = climbed.reason
    held = choice.held or pressure_of(text, name)
    choice.held = held
    found: list[Diagnostic] = []
    if contract.roles:
        found += check_roles(held, contract, choice.budget)
        said = choice.best.built.diagnostics if choice.best.built else ()
        found += [d for d in said if any(w in d.message for w in IGNORED)]
    if contract.spills is not None and choice.best.local > contract.spills:
        found.append(_spills(name, target, contract, choice, held))
    if found:
        raise CompileError([d if d.location.line else _at(d, where) for d in map(_error, found)])
    refused = tuple(_refused(name, c, where) for c in choice.tried if c.fault)
    return Kept(choice.best.text, choice, report(target, contract, choice, held), refused)


def _error(d: Diagnostic) -> Diagnostic:
    return Diagnostic(d.message, d.location, "error", d.expected, d.found, d.suggestion, d.notes)


def _at(d: Diagnostic, where: Location) -> Diagnostic:
    return Diagnostic(d.message, where, d.severity, d.expected, d.found, d.suggestion, d.notes)


def _refused(name: str, found: Candidate, where: Location) -> Diagnostic:
    """A text of ours that computes something else, by its proof."""
    return Diagnostic(
        f"a way to keep the registers of {name} is wrong and was not taken: {found.kind}",
        where,
        "warning",
        found=found.fault,
        suggestion="the kernel is built in another way; please report it, this is a mistake of the compiler",
    )


def _spills(name: str, target: NvidiaTarget, contract: Contract, choice: Choice, held: Held) -> Diagnostic:
    best = choice.best
    notes = [
        f"{held.peak} registers are live at {held.where}",
        *_holders(held),
        *(f"{c.kind}: {c.local} bytes, {c.resources.registers} registers" for c in choice.tried),
    ]
    return Diagnostic(
        f"kernel '{name}' does not fit in {choice.budget} registers per thread with {contract.spill_limit}",
        expected=f"at most {contract.spills} bytes of local memory in {choice.budget} registers ({choice.reason})",
        found=f"{best.local} bytes ({best.resources.spill_stores} stored, {best.resources.spill_loads} loaded)",
        suggestion=_advice(target, contract, best, held),
        notes=tuple(notes),
    )


def _held(d: Diagnostic, text: str, name: str) -> Diagnostic:
    """What ptxas refused for want of registers, with who holds them."""
    if "registers" not in d.message:
        return d
    held = pressure_of(text, name)
    notes = (f"{held.peak} registers are live at {held.where}", *_holders(held))
    return Diagnostic(
        d.message, d.location, d.severity, d.expected, d.found, d.suggestion, (*d.notes, *notes)
    )


def _holders(held: Held) -> list[str]:
    return [f"{h.units} of them from {h.where}: {_some(h.names)}" for h in held.holders[:6]]


def _some(names: tuple[str, ...]) -> str:
    return ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")


def _advice(target: NvidiaTarget, contract: Contract, best: Candidate, held: Held) -> str:
    shared = best.resources.shared + contract.dynamic
    found = steps(target, contract.total, shared)
    enough = [(blocks, registers) for blocks, registers in found.items() if registers >= held.peak + 8]
    if not enough:
        return "keep less alive: recompute values, or use a larger block for the same work"
    blocks, registers = max(enough)
    return f"with {blocks} block{'s' * (blocks != 1)} an SM a thread has {registers} registers: max_regs={registers}"


def describe(
    text: str, name: str, target: NvidiaTarget, contract: Contract, resources: Resources
) -> dict[str, Any]:
    """The same report of a kernel that was built without a contract."""
    shared = resources.shared + contract.dynamic
    blocks = occupancy(target, contract.total, resources.registers, shared).blocks
    plain = Candidate(Way("plain", text), None, resources, blocks)
    budget, reason = budget_of(target, contract, shared)
    return report(target, contract, Choice(plain, [plain], budget, reason), pressure_of(text, name))


def report(target: NvidiaTarget, contract: Contract, choice: Choice, held: Held) -> dict[str, Any]:
    """The budget as plain data."""
    best = choice.best
    shared = best.resources.shared + contract.dynamic
    now = occupancy(target, contract.total, best.resources.registers, shared)
    more = max((n for b, n in steps(target, contract.total, shared).items() if b > now.blocks), default=None)
    return {
        "budget": choice.budget,
        "reason": choice.reason,
        "chosen": best.kind,
        "peak": held.peak,
        "predicted": predicted(held, target, contract.total, shared),
        "peak_at": str(held.where) if held.where else None,
        "predicates": held.predicates,
        "holders": [
            {"at": str(h.where) if h.where else None, "registers": h.units, "names": list(h.names)}
            for h in held.holders
        ],
        "pressure": [
            {"depth": depth, "at": str(where) if where else None, "most": most} for depth, where, most in held.blocks
        ],
        "ties": sum(o.tied >= 0 for b in held.made.program.blocks for i in b.insts for o in i.operands),
        "spills": [
            {
                "register": s.register, "kind": s.kind, "bytes": s.bytes, "stores": s.stores, "reloads": s.reloads,
                "weight": s.weight, "at": str(s.where) if s.where else None,
            }
            for s in (best.ours.spills if best.ours else ())
        ],
        "moves": best.ours.moves if best.ours else 0,
        "tried": [
            {
                "kind": c.kind, "local_bytes": c.local, "registers": c.resources.registers,
                "shared": c.resources.shared, "blocks": c.blocks, **({"fault": c.fault} if c.fault else {}),
            }
            for c in choice.tried
        ],
        "blocks": now.blocks,
        "limited_by": list(now.limits),
        "one_more_block": more,
    }  # fmt: skip
