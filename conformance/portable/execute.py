"""Portable cases on a device of AMD: one module for many kernels, each launched and judged by itself.

Needs the pipeline, `runtime`'s devices. Gives `run_batch`, `compiled`, `launch`. Invariant: every case has one outcome;
what one kernel is refused for, by the lowering or by LLVM, is that case's alone.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext, redirect_stdout
from io import StringIO
from itertools import zip_longest
from typing import Any

from ...codegen.diagnostics import WarpwrightError
from ...codegen.llvm.assemble import assemble
from ...codegen.pipeline import LoweredModule, lower_function
from ...isa.amdgcn.targets import AmdTarget
from ...runtime.arguments import Slot, Word
from ...runtime.compile_amd import AmdKernel
from ...runtime.devices import using
from ..case import Array
from ..execute import (
    ERROR,
    FAIL,
    PASS,
    REFUSED,
    Outcome,
    counterexample,
    faulted,
    first_line,
    outcome,
    prepared,
    unwritten,
)
from ..judge import judge
from .kernel import PortableCase, function_of
from .merge import merged


def lowered(case: PortableCase, name: str, target: AmdTarget) -> LoweredModule:
    """A case's module of LLVM IR. Raises CompileError where the target refuses it."""
    return lower_function(function_of(case, name, target), target)


def compiled(modules: Sequence[LoweredModule], target: AmdTarget) -> list[AmdKernel]:
    """Kernels of one code object. Raises CompileError for all of them together."""
    text = merged([m.llvm for m in modules]) if len(modules) > 1 else modules[0].llvm
    done = assemble(text, target)
    shared: dict[Any, Any] = {}
    made = []
    for m in modules:
        kernel = AmdKernel(m.name, target.name, m.ir, "", 0, llvm=text, formats=m.formats, loaded=shared)
        kernel._asm, kernel._relocatable = done.asm, done.relocatable
        kernel._amd_resources, kernel.assembler = done.resources[m.name], done.assembler
        made.append(kernel)
    return made


def launch(kernel: AmdKernel, case: PortableCase, device: str, inputs: list[Array]) -> list[Array]:
    """The outputs of a case's kernel, of which every byte was set to 0xA5 before."""
    grid = len(inputs[0]) // case.block
    starts = {f.name: a for f, a in zip(case.inputs, inputs)}
    outputs = [starts[f.start].copy() if f.start else unwritten(grid * case.block, f) for f in case.outputs]
    fields = (*case.inputs, *case.outputs)
    slots = [Slot(f.name, Word()) for f in fields]
    said = StringIO()
    with (
        using(device) as where,
        redirect_stdout(said) if case.printed else nullcontext(),
        _unchecked(where) if case.unchecked else nullcontext(),
    ):
        run = where.prepare(kernel, slots, (grid, 1, 1), (case.block, 1, 1), smem=case.smem)
        run([*inputs, *outputs])
        where.synchronize()
    if case.printed:
        _told(said.getvalue(), case.printed(inputs))
    return outputs


@contextmanager
def _unchecked(where: Any) -> Iterator[None]:
    """An emulator does without its sanitizer for a while; a GPU has none."""
    before = getattr(where, "sanitize", None)
    if before is not None:
        where.sanitize = "off"
    try:
        yield
    finally:
        if before is not None:
            where.sanitize = before


class WrongText(Exception):
    """A kernel printed something else than it should."""


def _told(text: str, wanted: list[str]) -> None:
    """Lines may come in any order."""
    found = sorted(text.splitlines())
    for have, want in zip_longest(found, sorted(wanted)):
        if have != want:
            raise WrongText(f"printed {have!r} instead of {want!r}")


def run_batch(
    cases: Sequence[PortableCase], device: str, target: AmdTarget, seed: int = 0, quick: bool = False
) -> list[Outcome]:
    """Run cases, those that the target takes in one module."""
    found: dict[str, Outcome] = {}
    modules: list[tuple[PortableCase, LoweredModule]] = []
    for i, case in enumerate(cases):
        try:
            modules.append((case, lowered(case, f"k{i}", target)))
        except WarpwrightError as refused:
            found[case.name] = outcome(case, REFUSED, device, message=first_line(refused))
        except Exception as broken:  # a case that breaks the machinery must not end the run
            found[case.name] = outcome(
                case, ERROR, device, message=f"lowering: {type(broken).__name__}: {broken}"
            )
    for o in _run_modules(modules, device, target, seed, quick):
        found[o.name] = o
    return [found[c.name] for c in cases]


def _run_modules(
    modules: list[tuple[PortableCase, LoweredModule]], device: str, target: AmdTarget, seed: int, quick: bool
) -> list[Outcome]:
    """One code object of all; where LLVM or the loader refuses it, of halves."""
    if not modules:
        return []
    try:
        kernels = compiled([m for _, m in modules], target)
        if device.startswith("emu"):
            with using(device) as where:
                where.code(kernels[0])  # type: ignore[attr-defined]
    except WarpwrightError as refused:
        if len(modules) == 1:
            status = REFUSED if "does not execute" in str(refused) else ERROR
            return [outcome(modules[0][0], status, device, message=first_line(refused))]
        middle = len(modules) // 2
        halves = (modules[:middle], modules[middle:])
        return [o for half in halves for o in _run_modules(half, device, target, seed, quick)]
    return [run_case(k, case, device, seed, quick) for k, (case, _) in zip(kernels, modules)]


def run_case(kernel: AmdKernel, case: PortableCase, device: str, seed: int, quick: bool) -> Outcome:
    """One kernel, judged."""
    start = time.perf_counter()
    stage = "reference"
    try:
        inputs, wanted = prepared(case, seed, quick)
        stage = "launch"
        if case.fault:
            return faulted(case, device, inputs, lambda: launch(kernel, case, device, inputs))
        found = launch(kernel, case, device, inputs)
        stage = "judge"
        verdict = judge(case, found, wanted)
    except WarpwrightError as said:
        status = REFUSED if "does not execute" in str(said) else ERROR
        return outcome(case, status, device, message=first_line(said))
    except Exception as broken:
        return outcome(case, ERROR, device, message=f"{stage}: {type(broken).__name__}: {first_line(broken)}")
    made = outcome(
        case, FAIL if verdict.wrong else PASS, device, tuples=len(inputs[0]), wrong=verdict.wrong,
        ulp=min(verdict.ulp, 1e300), seconds=time.perf_counter() - start,
    )  # fmt: skip
    if verdict.wrong:
        counterexample(made, case, inputs, verdict)
        if case.together:
            made.options = (f" --seed {seed}" if seed else "") + (" --quick" if quick else "") or " --seed 0"
    return made
