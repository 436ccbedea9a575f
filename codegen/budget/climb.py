"""How many blocks or waves at once a kernel can have for nothing: occupancy steps, tried from where it is upwards.

Needs ptxas, or LLVM for AMD. Gives `climb(text, name, target, contract) -> Climb` and `climb_amd`. A step is taken while
the build in its registers has no more local memory than is allowed; the first that has more ends the climb, since fewer
registers never spill less. Invariant: the step taken was built and read back; where the plain build is already over what
is allowed, it stays.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ...isa.amdgcn.targets import AmdTarget
from ...isa.targets import NvidiaTarget
from ...regalloc.occupancy import steps
from ...regalloc.occupancy_amd import vgpr_steps, waves_by_vgprs
from ..llvm.assemble import assemble
from ..ptx.parse import parse
from ..ptx.print import print_module
from .amd import spilled_bytes, with_levers
from .choose import Contract, bounded, candidate
from .ways import Way


@dataclass(frozen=True, slots=True)
class Step:
    """One build: `count` blocks on a multiprocessor or waves on a SIMD in `registers`; `local` bytes of spills a thread."""

    count: int
    registers: int
    local: int


@dataclass(slots=True)
class Climb:
    """`registers` of the step taken, 0 where the plain build stays, and why; `tried` in order, the plain build first."""

    registers: int
    reason: str
    tried: list[Step] = field(default_factory=list)


def climb(text: str, name: str, target: NvidiaTarget, contract: Contract) -> Climb:
    """The most blocks on a multiprocessor. Raises CompileError if the plain text fails."""
    plain = candidate(Way("plain", text), name, target, contract)
    found = Climb(0, "", [Step(plain.blocks, plain.resources.registers, plain.local)])
    allowed = contract.spills or 0
    higher = steps(target, contract.total, plain.resources.shared + contract.dynamic)
    module = parse(text)
    for blocks in sorted(b for b in higher if b > plain.blocks) if plain.local <= allowed else ():
        bounded(module.entry(name), higher[blocks])
        built = candidate(Way("step", print_module(module)), name, target, contract)
        found.tried.append(Step(blocks, higher[blocks], built.local))
        if built.local > allowed:
            break
        found.registers = higher[blocks]
    found.reason = _reason(found, "block", allowed)
    return found


def climb_amd(text: str, name: str, target: AmdTarget, contract: Contract) -> Climb:
    """The most waves on a SIMD that registers allow. Raises CompileError."""
    plain = assemble(text, target, emit=("asm",)).resources[name]
    now, allowed = waves_by_vgprs(target, plain.vgpr), contract.spills or 0
    found = Climb(0, "", [Step(now, plain.vgpr, spilled_bytes(plain))])
    higher = vgpr_steps(target)
    for waves in sorted(w for w in higher if w > now) if spilled_bytes(plain) <= allowed else ():
        levers = {"amdgpu-waves-per-eu": str(waves), "amdgpu-num-vgpr": str(higher[waves])}
        built = assemble(with_levers(text, levers), target, emit=("asm",)).resources[name]
        found.tried.append(Step(waves_by_vgprs(target, built.vgpr), higher[waves], spilled_bytes(built)))
        if spilled_bytes(built) > allowed or built.vgpr > higher[waves]:
            break
        found.registers = higher[waves]
    found.reason = _reason(found, "wave", allowed)
    return found


def _reason(found: Climb, what: str, allowed: int) -> str:
    """In words: what was taken, and what the next step would have cost."""
    kept = [s for s in found.tried if s.local <= allowed]
    taken = kept[-1] if kept else found.tried[0]
    words = f"{_count(taken.count, what)} at once cost nothing" if kept else "the plain build spills"
    last = found.tried[-1]
    if last is not taken and last.local > allowed:
        words += f"; {_count(last.count, what)} in {last.registers} registers would spill {last.local} bytes"
    elif last is not taken:
        words += f"; LLVM does not keep {last.registers} registers"
    return f"occupancy, chosen: {words}"


def _count(n: int, what: str) -> str:
    return f"{n} {what}{'s' * (n != 1)}"
