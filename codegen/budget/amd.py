"""Register budgets of AMD kernels: the levers that LLVM has, tried in turn, and what it did read back.

Needs LLVM, through `codegen.llvm.assemble`. Gives `hold_amd(text, name, target, contract, where) -> KeptAmd` and
`describe_amd`. LLVM takes a register budget as a hint and may drop it, so every way is judged by the metadata of its
result. Invariant: what is returned keeps the contract; spills to local memory are left out, since they cost waves there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...isa.amdgcn.targets import AmdTarget
from ...regalloc.occupancy_amd import occupancy, vgpr_steps, waves_by_vgprs
from ..diagnostics import Diagnostic, Location, refuse
from ..llvm.assemble import assemble
from ..llvm.resources import Resources
from .choose import Contract

_ATTRIBUTE = re.compile(r'^attributes #\d+ = \{.*"amdgpu-flat-work-group-size".*\}$', re.M)
LEVERS = ("amdgpu-num-vgpr", "amdgpu-waves-per-eu", "amdgpu-agpr-alloc")


def spilled_bytes(r: Resources) -> int:
    """Bytes a lane that spills take, as far as the metadata tells."""
    return 4 * (r.vgpr_spills + r.sgpr_spills)


@dataclass(slots=True)
class Way:
    """One choice of attributes, and what came of it."""

    kind: str
    text: str
    resources: Resources

    @property
    def spills(self) -> int:
        """Bytes a lane that spills take, as far as the metadata tells."""
        return spilled_bytes(self.resources)


@dataclass(slots=True)
class KeptAmd:
    """The text to use and what there is to tell."""

    text: str
    best: Way
    diagnostics: tuple[Diagnostic, ...]
    report: dict[str, Any]


def with_levers(text: str, levers: dict[str, str]) -> str:
    """The module with these attributes on its kernel, others of the kind taken away."""

    def change(found: re.Match[str]) -> str:
        line = found[0]
        for name in LEVERS:
            line = re.sub(rf' ?"{name}"="[^"]*"', "", line)
        added = "".join(f' "{name}"="{value}"' for name, value in levers.items())
        return line[: line.rindex("}")].rstrip() + added + " }"

    return _ATTRIBUTE.sub(change, text)


def budget_of(target: AmdTarget, contract: Contract) -> tuple[int, str]:
    """Vector registers a lane (accumulation registers among them), and why."""
    steps = vgpr_steps(target)
    if contract.blocks:
        per_block = -(-contract.total // target.warp_size)
        waves = -(-contract.blocks * per_block // target.simds)
        fits = [registers for count, registers in steps.items() if count >= waves]
        if fits and not 0 < contract.registers < max(fits):
            return max(fits), f"the most with which {waves} waves fit a SIMD, for {contract.blocks} blocks"
    if contract.registers:
        return contract.registers, "max_regs"
    return target.vgprs_per_wave, "all that a wave can have"


def _ways(target: AmdTarget, budget: int) -> Iterator[tuple[str, dict[str, str]]]:
    waves = str(max(1, waves_by_vgprs(target, budget)))
    yield "num-vgpr", {"amdgpu-num-vgpr": str(budget)}
    yield "waves", {"amdgpu-waves-per-eu": waves}
    yield "waves and num-vgpr", {"amdgpu-waves-per-eu": waves, "amdgpu-num-vgpr": str(budget)}
    yield "no accumulation registers", {
        "amdgpu-waves-per-eu": waves, "amdgpu-num-vgpr": str(budget), "amdgpu-agpr-alloc": "0",
    }  # fmt: skip
    yield "half num-vgpr", {"amdgpu-waves-per-eu": waves, "amdgpu-num-vgpr": str(max(8, budget // 2))}


def hold_amd(
    text: str, name: str, target: AmdTarget, contract: Contract, where: Location, reason: str = ""
) -> KeptAmd:
    """The fewest spills within the budget; refused where LLVM keeps no way within it, or spills more than is allowed.
    `reason`: why the budget is what it is, where somebody chose it.
    """
    budget, usual = budget_of(target, contract)
    reason = reason or usual
    tried: list[Way] = []
    for kind, levers in _ways(target, budget):
        changed = with_levers(text, levers)
        tried.append(Way(kind, changed, assemble(changed, target, emit=("asm",)).resources[name]))
        if tried[-1].resources.vgpr <= budget and tried[-1].spills == 0:
            break
    fitting = [w for w in tried if w.resources.vgpr <= budget]
    notes = [f"{w.kind}: {w.resources.vgpr} registers, {w.spills} bytes of spills a lane" for w in tried]
    if not fitting:
        refuse(
            f"LLVM does not keep {name} in {budget} registers",
            where,
            expected=f"at most {budget} vector registers ({reason})",
            found=f"{min(w.resources.vgpr for w in tried)} at best",
            suggestion="leave max_regs out, or ask for fewer blocks",
            notes=notes,
        )
    best = min(fitting, key=lambda w: (w.spills, w.resources.scratch, -w.resources.waves))
    if contract.spills is not None and best.spills > contract.spills:
        refuse(
            f"kernel '{name}' does not fit in {budget} registers per lane with {contract.spill_limit}",
            where,
            expected=f"at most {contract.spills} bytes of spills a lane in {budget} registers ({reason})",
            found=f"{best.spills} bytes, {best.resources.vgpr} registers",
            notes=notes,
        )
    dropped = tuple(
        Diagnostic(f"LLVM dropped {w.kind} for {name}", where, "note", found=f"{w.resources.vgpr} registers")
        for w in tried
        if w.resources.vgpr > budget
    )
    report = _report(target, contract, budget, reason, best, tried)
    return KeptAmd(best.text, best, (*dropped, *_too_few(name, contract, report, where)), report)


def _too_few(name: str, contract: Contract, report: dict[str, Any], where: Location) -> list[Diagnostic]:
    if report["blocks"] >= contract.blocks:
        return []
    return [
        Diagnostic(
            f"fewer blocks of {name} than min_blocks={contract.blocks} fit a compute unit",
            where,
            "warning",
            found=f"{report['blocks']}, limited by {' and '.join(report['limited_by'])}",
        )
    ]


def describe_amd(target: AmdTarget, contract: Contract, resources: Resources) -> dict[str, Any]:
    """The same report of a kernel that was built without a contract."""
    plain = Way("plain", "", resources)
    return _report(target, contract, *budget_of(target, contract), plain, [plain])


def _report(
    target: AmdTarget, contract: Contract, budget: int, reason: str, best: Way, tried: list[Way]
) -> dict[str, Any]:
    r = best.resources
    now = occupancy(target, contract.total, r.vgpr, r.sgpr, r.lds + contract.dynamic)
    return {
        "budget": budget,
        "reason": reason,
        "chosen": best.kind,
        "vgpr": r.vgpr,
        "agpr": r.agpr,
        "sgpr": r.sgpr,
        "spill_bytes": best.spills,
        "waves": now.waves,
        "blocks": now.blocks,
        "limited_by": list(now.limits),
        "one_more_wave": max((n for w, n in vgpr_steps(target).items() if w > now.waves), default=None),
        "tried": [
            {"kind": w.kind, "vgpr": w.resources.vgpr, "agpr": w.resources.agpr, "spill_bytes": w.spills}
            for w in tried
        ],
    }
