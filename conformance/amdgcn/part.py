"""The mnemonics of vector and matrix instructions as a part of the suite for AMD devices.

Needs `suite`. Gives what `suites.Part` asks of a module. Invariant: a case is named after its instruction, what of MODE
it is run under, and its modifiers: `asm:v_add_f32#r1d3`. Kernels in assembly text run where text runs: on the emulators.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ...emulator import amdgcn
from ...isa.amdgcn.mnemonics import Row
from ...isa.amdgcn.table import ROWS
from ...isa.amdgcn.targets import TARGETS, AmdTarget
from ..case import Case, Field
from ..execute import ABSENT, ERROR, FAIL, PASS, Outcome, outcome
from .kernel import THREADS, kernel_text, module_text
from .registry import Setting
from .suite import (
    Result,
    has_reference,
    judge,
    kernel_of,
    launch,
    names_of,
    operands_of,
    run_kernels,
    settings_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AsmCase(Case):
    """An instruction under a setting."""

    row: Row
    setting: Setting


def _title(name: str, setting: Setting) -> str:
    """Rounding and denormals where they are not the usual ones, and modifiers."""
    words = f"r{setting.round_f32}d{setting.denorm_f32}"
    more = [words] if words != "r0d3" else []
    more += ["quiet"] if not setting.ieee else []
    more += setting.modifiers.split()
    return f"asm:{name}" + ("#" + " ".join(more) if more else "")


def _family(name: str) -> str:
    """The mnemonic without its types: what a row of the report adds up."""
    return "_".join(name.split("_")[:2])


def _case(name: str, setting: Setting) -> AsmCase:
    row = ROWS[name]
    result = row.dst[0] if row.dst else "-"
    return AsmCase(
        name=_title(name, setting),
        family=_family(name),
        form=name,
        requires=(),
        inputs=(),
        outputs=(Field("d", result, 32),),
        body=(),
        reference=lambda inputs: [],
        operands=lambda rng, quick: [],
        row=row,
        setting=setting,
    )


@cache
def _all(target: str) -> dict[str, AsmCase]:
    chip = TARGETS[target]
    found = [
        _case(name, setting)
        for name in names_of(chip)
        if has_reference(name)
        for setting in settings_of(ROWS[name], chip, False)
    ]
    return {case.name: case for case in found}


def cases(target: AmdTarget) -> Iterator[AsmCase]:
    yield from _all(target.name).values()


def find(name: str, target: AmdTarget) -> AsmCase:
    return _all(target.name)[name]


def _outcome(case: AsmCase, device: str, result: Result) -> Outcome:
    if result.error:
        return outcome(case, ERROR, device, message=result.error)
    return outcome(
        case, PASS if result.ok else FAIL, device, tuples=result.tuples, wrong=result.wrong,
        operands=result.operands, found=result.found, wanted=result.wanted, output="d" if result.wrong else "",
    )  # fmt: skip


def run_batch(
    cases: Sequence[AsmCase], device: str, target: AmdTarget, seed: int, quick: bool
) -> list[Outcome]:
    if not device.startswith("emu"):
        why = "assembly text runs on the emulators only"
        return [outcome(case, ABSENT, device, message=why) for case in cases]
    kernels = [kernel_of(f"k{i}", c.row.name, c.setting) for i, c in enumerate(cases)]
    results = run_kernels(kernels, target, seed, quick)
    return [_outcome(case, device, result) for case, result in zip(cases, results, strict=True)]


def show(
    case: AsmCase, operands: str | None, device: str, target: AmdTarget, seed: int, quick: bool
) -> tuple[str, bool]:
    """The kernel, the operands of the first wrong thread, and whether all is right."""
    kernel = kernel_of("k0", case.row.name, case.setting)
    text = "\n".join(kernel_text(kernel, target))
    if case.row.kind == "matrix" or operands is None:
        (result,) = run_kernels([kernel], target, seed, quick)
    else:
        values = [int(v, 0) for v in operands.split(",")]
        inputs = operands_of(kernel, seed)
        if len(values) != len(inputs):
            raise ValueError(f"--operands gives {len(values)} values, {case.name} takes {len(inputs)}")
        inputs = [[v] * THREADS for v in values]
        program = amdgcn.load(module_text([kernel], target), "conformance.s")
        result = Result(case.row.name, str(case.setting))
        judge(result, kernel, inputs, launch(program, kernel, inputs), 1)
    verdict = result.error or result.first or f"right: all {result.tuples} results"
    return f"{text}\n\ntarget {target.name}, MODE {case.setting}\n{verdict}", result.ok


def uncovered(target: AmdTarget) -> list[str]:
    """Instructions of the chip that nothing here says what is right for."""
    return [f"asm:{name}" for name in names_of(target) if ROWS[name].dst and not has_reference(name)]
