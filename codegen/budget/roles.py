"""Register budgets of a kernel's roles, as `setmaxnreg` asks for them.

Needs `holders`. Gives `check_roles(held, contract, entry) -> list[Diagnostic]`. A role is what stands behind its
`setmaxnreg`; with more warpgroups than roles, the last has the rest. Invariant: where nothing is said, the sum fits what
the block was given at entry, every figure is one that the instruction takes, it runs once and unconditionally in its role,
and no instruction of a role keeps more registers live than the role has.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...regalloc.register_pool import allocated
from ..diagnostics import UNKNOWN, Diagnostic, Location
from ..ptx.module import Imm
from .choose import Contract
from .holders import Held

WARPGROUP = 128


def check_roles(held: Held, contract: Contract, entry: int) -> list[Diagnostic]:
    """What is wrong with the roles; `entry`: registers a thread where the kernel begins."""
    return [*_figures(contract, entry), *_places(held, contract)]


def _figures(contract: Contract, entry: int) -> Iterator[Diagnostic]:
    groups, roles = contract.total // WARPGROUP, contract.roles
    for role, registers in roles:
        if registers % 8 or not 24 <= registers <= 256:
            yield Diagnostic(
                f"role '{role}' cannot have {registers} registers",
                expected="a multiple of 8, 24 to 256",
                found=str(registers),
            )
    if contract.total % WARPGROUP or groups < len(roles):
        yield Diagnostic(
            f"{contract.total} threads are no {len(roles)} roles",
            expected=f"whole warpgroups of {WARPGROUP} threads, one a role at least",
            found=f"{contract.total} threads",
        )
        return
    shares = {role: 1 for role, _ in roles}
    shares[roles[-1][0]] += groups - len(roles)
    need = sum(shares[role] * registers for role, registers in roles)
    if need > entry * groups:
        words = " + ".join(f"{shares[r]} x {n}" if shares[r] > 1 else str(n) for r, n in roles)
        yield Diagnostic(
            "the roles want more registers than the block has",
            expected=f"at most {groups} x {entry} = {groups * entry} a warpgroup's lane (max_regs={entry})",
            found=f"{words} = {need}",
            suggestion=f"max_regs={allocated(-(-need // groups))} gives the block enough at entry",
        )


def _places(held: Held, contract: Contract) -> Iterator[Diagnostic]:
    """Each role's instruction: there, unconditional, run once; and what its part keeps live."""
    made, graph = held.made, held.known.graph
    found: dict[int, list[tuple[int, Location | None]]] = {}
    for b, row in enumerate(made.lines):
        for n in row:
            if n < 0:
                continue
            line = made.flow.lines[n]
            operand = line.inst.operands[0] if line.inst.operands else None
            if line.inst.op.startswith("setmaxnreg") and isinstance(operand, Imm):
                found.setdefault(int(operand.value), []).append((b, line.where))
                if line.inst.guard or graph.depth[b]:
                    yield Diagnostic(
                        "setmaxnreg is not run once by every thread of its role",
                        line.where or UNKNOWN,
                        expected="no loop and no predicate around it",
                        found=f"{graph.depth[b]} loops" if graph.depth[b] else "a predicate",
                    )
    for role, registers in contract.roles:
        places = found.get(registers, [])
        if len(places) != 1:
            yield Diagnostic(
                f"role '{role}' has {len(places) or 'no'} setmaxnreg of {registers} registers",
                expected="one, at the head of the role's code",
                found=", ".join(str(w) for _, w in places) or "none",
            )
            continue
        head, where = places[0]
        own = [b for b in range(len(made.lines)) if graph.dominates(head, b)]
        most = max(own, key=held.by_block.most)
        if held.by_block.most(most) > registers:
            yield Diagnostic(
                f"role '{role}' keeps {held.by_block.most(most)} registers live",
                where or UNKNOWN,
                expected=f"at most {registers}",
                found=f"{held.by_block.most(most)}",
            )
        others = [p for n, ps in found.items() if n != registers for p in ps]
        if any(graph.dominates(head, b) for b, _ in others):
            yield Diagnostic(
                f"another role begins inside role '{role}'",
                where or UNKNOWN,
                expected="roles that part before they change their registers",
            )
