"""The portable operations as a part of the suite for AMD devices.

Needs `cases`, `execute`. Gives what `suites.Part` asks of a module.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...codegen.diagnostics import WarpwrightError
from ...codegen.ir.ops import OPS
from ...isa.amdgcn.targets import AmdTarget
from ..execute import Outcome, first_line, operands_of
from ..judge import judge
from ..single import given, told
from . import cases as catalogue
from . import execute
from .kernel import PortableCase, function_of

#: Operations of one vendor, those that only front ends make, and those that no kernel can be without.
NOT_TESTED = ("ptx", "amdgcn", "undef", "unreachable", "note")


def cases(target: AmdTarget) -> Iterator[PortableCase]:
    return catalogue.cases(target.warp_size)


def find(name: str, target: AmdTarget) -> PortableCase:
    return catalogue.find(name, target.warp_size)


def run_batch(
    cases: Sequence[PortableCase], device: str, target: AmdTarget, seed: int, quick: bool
) -> list[Outcome]:
    return execute.run_batch(cases, device, target, seed, quick)


def show(
    case: PortableCase, operands: str | None, device: str, target: AmdTarget, seed: int, quick: bool
) -> tuple[str, bool]:
    """The IR as lowered, the operands of the first wrong thread (or the first), and whether all is right."""
    inputs = given(case, operands) if operands else operands_of(case, seed, quick)
    try:
        module = execute.lowered(case, "k0", target)
        (kernel,) = execute.compiled([module], target)
        found = execute.launch(kernel, case, device, inputs)
    except WarpwrightError as refused:
        return f"{case.name} on {device}: {first_line(refused)}", False
    verdict = judge(case, found, case.reference(inputs))
    return told(case, module.ir, f"target {target.name}", inputs, found, verdict), not verdict.wrong


def uncovered(target: AmdTarget) -> list[str]:
    """Operations that no case has, by name."""
    used: set[str] = set()
    for case in cases(target):
        used |= {op.name for op in function_of(case, "k", target).ops()}
    return [f"ir:{name}" for name in OPS if name not in used and name not in NOT_TESTED]
