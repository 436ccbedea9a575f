"""One case told in full, on its own operands or on given ones: what a reproduction line shows.

Needs `execute`. Gives `show`, `told`, `given`.
"""

from __future__ import annotations

import numpy as np

from ..runtime.ptx_file import load_ptx
from .case import Array, Case
from .execute import launch, operands_of, target_for, version_for
from .judge import Verdict, judge
from .kernel import entry, module_text


def show(case: Case, operands: str | None, device: str, seed: int, quick: bool = False) -> tuple[str, bool]:
    """The kernel, the operands of the first wrong thread (or the first), and whether all is right."""
    target = target_for(case, device)
    if target is None:
        return f"{device} has no {case.name}", False
    file = load_ptx(module_text([case], target, version_for([case], target)))
    inputs = given(case, operands) if operands else operands_of(case, seed, quick)
    found = launch(file, 0, case, device, inputs)
    verdict = judge(case, found, case.reference(inputs))
    return told(case, entry(case, "k0"), f"target {target}", inputs, found, verdict), not verdict.wrong


def told(
    case: Case, kernel: str, where: str, inputs: list[Array], found: list[Array], verdict: Verdict
) -> str:
    """The kernel, one thread's operands and results, and the verdict."""
    at = verdict.thread
    lines = [kernel, "", f"{where}, {len(inputs[0]) if inputs else 0} threads, thread {at}:"]
    for field, array in zip((*case.inputs, *case.outputs), (*inputs, *found)):
        values = ", ".join(f"0x{v:0{2 * array.itemsize}x}" for v in array[at].tolist())
        lines.append(f"  {field.name.rstrip('_')} ({field.kind}) = {values}")
    if verdict.wrong:
        lines.append(
            f"wrong: {verdict.output}[{verdict.element}] is 0x{verdict.found:x}, should be {verdict.wanted}"
        )
        lines.append(f"{verdict.wrong} of {verdict.total} results are wrong")
    else:
        lines.append(f"right: all {verdict.total} results, worst error {verdict.ulp:.3g} ulp")
    return "\n".join(lines)


def given(case: Case, operands: str) -> list[Array]:
    """Arrays in which every thread has the given values; a warp-wide case so has 32 lanes alike."""
    try:
        values = [int(v, 0) for v in operands.split(",")]
    except ValueError as wrong:
        raise ValueError(f"--operands wants numbers such as 0x3f800000,1: {wrong}") from wrong
    widths = [f.count * (2 if f.bits == 128 else 1) for f in case.inputs]
    if len(values) != sum(widths):
        names = ", ".join(f"{f.name.rstrip('_')} ({n})" for f, n in zip(case.inputs, widths))
        raise ValueError(f"--operands gives {len(values)} values, {case.name} takes {sum(widths)}: {names}")
    arrays = []
    for field, n in zip(case.inputs, widths):
        row, values = values[:n], values[n:]
        top = 1 << np.dtype(field.dtype).itemsize * 8
        arrays.append(np.array([[v % top for v in row]] * case.block * max(case.cluster, 1), field.dtype))
    return arrays
