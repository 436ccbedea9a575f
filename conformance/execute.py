"""Cases on a device: one module for many kernels, each launched and judged by itself.

Needs the runtime's devices and `load_ptx`. Gives `Outcome`, `run_batch`, `target_for`. Invariant: every case of a batch
has exactly one outcome; what the module as a whole is refused for is found by loading the cases one by one.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from ..codegen.diagnostics import WarpwrightError
from ..isa.targets import TARGETS, least_version
from ..runtime.devices import runtime, using
from ..runtime.ptx_file import PtxFile, load_ptx
from .case import Array, Case, Field
from .cubin import Refused, make_cubin
from .judge import Verdict, judge
from .kernel import module_text

#: Targets that the emulator pretends to be, the most common first: a case runs on the first that has it.
EMULATED = ("sm_90a", "sm_100a", "sm_120a", "sm_103a")
PASS, FAIL, REFUSED, ABSENT, ERROR, TIMEOUT = "pass", "fail", "refused", "absent", "error", "timeout"


@dataclass(slots=True)
class Outcome:
    """What became of a case. `operands`, `found`, `wanted` are of the first counterexample."""

    name: str
    family: str
    kind: str
    form: str
    status: str
    device: str
    tuples: int = 0
    wrong: int = 0
    ulp: float = 0.0
    seconds: float = 0.0
    message: str = ""
    operands: str = ""
    output: str = ""
    found: str = ""
    wanted: str = ""
    options: str = ""  # of the command that makes the same operands again

    @property
    def ok(self) -> bool:
        return self.status in (PASS, REFUSED, ABSENT)

    @property
    def reproduction(self) -> str:
        """The command that shows the first counterexample again."""
        given = self.options or (f" --operands {self.operands}" if self.operands else "")
        device = "" if self.device == "emu" else f" --device {self.device}"
        return f"warpwright conformance{device} --case '{self.name}'{given}"

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def target_for(case: Case, device: str) -> str | None:
    """The target that a case is written for on a device; None where the device lacks the instruction."""
    if device == "emu":
        wanted = [t for t in EMULATED if t in TARGETS]
    else:
        wanted = [runtime(device).target.name]
    return next((t for t in wanted if least_version(t, case.requires)), None)


def version_for(cases: Sequence[Case], target: str) -> tuple[int, int]:
    """The least PTX version that all of them, and what stands around them, can be written in."""
    found = [least_version(target, c.requires) or (1, 0) for c in cases]
    wide = any(f.bits == 128 for c in cases for f in (*c.inputs, *c.outputs))
    return max([*found, TARGETS[target].min_ptx, (8, 3) if wide else (7, 8)])


def seed_of(case: Case, seed: int) -> int:
    """A seed for the operands that depends on nothing but the case's name."""
    return zlib.crc32((case.signature or case.name).encode()) ^ seed


def operands_of(case: Case, seed: int, quick: bool) -> list[Array]:
    """The operands of a case."""
    return case.operands(np.random.default_rng(seed_of(case, seed)), quick)


#: Operands and wanted results of signatures, and how many are kept.
_KEPT: dict[tuple[str, int, bool], tuple[list[Array], Sequence[Any]]] = {}
KEPT = 400


def prepared(case: Case, seed: int, quick: bool) -> tuple[list[Array], Sequence[Any]]:
    """Operands and wanted results; those of a signature are made once."""
    key = (case.signature, seed, quick)
    if case.signature and key in _KEPT:
        return _KEPT[key]
    inputs = operands_of(case, seed, quick)
    made = (inputs, case.reference(inputs))
    if case.signature:
        if len(_KEPT) >= KEPT:
            _KEPT.pop(next(iter(_KEPT)))
        _KEPT[key] = made
    return made


def run_batch(
    cases: Sequence[Case], device: str, seed: int = 0, quick: bool = False, assembler: str = ""
) -> list[Outcome]:
    """Run cases, those of one target in one module; on a GPU from the cubins of `assembler`, where one is given."""
    groups: dict[str, list[Case]] = {}
    found: list[Outcome] = []
    for case in cases:
        target = target_for(case, device)
        if target is None:
            found.append(outcome(case, ABSENT, device, message="the device has no such instruction"))
        else:
            groups.setdefault(target, []).append(case)
    for target, group in groups.items():
        found += _run_module(group, target, device, seed, quick, assembler)
    return found


def _run_module(
    cases: Sequence[Case], target: str, device: str, seed: int, quick: bool, assembler: str
) -> list[Outcome]:
    try:
        text = module_text(cases, target, version_for(cases, target))
        file = load_ptx(text, cubin=make_cubin(text, target, assembler) if assembler else None)
    except (WarpwrightError, Refused) as refused:
        if len(cases) > 1:
            return [o for c in cases for o in _run_module([c], target, device, seed, quick, assembler)]
        return [outcome(cases[0], ERROR, device, message=first_line(refused))]
    found = [run_case(file, i, case, device, seed, quick) for i, case in enumerate(cases)]
    if len(cases) > 1 and any(
        o.status == ERROR for o in found
    ):  # one kernel's mistake is told at every launch
        again = {
            o.name: o
            for c, f in zip(cases, found)
            if f.status == ERROR
            for o in _run_module([c], target, device, seed, quick, assembler)
        }
        found = [again.get(o.name, o) for o in found]
    return found


def outcome(case: Case, status: str, device: str, **more: Any) -> Outcome:
    """An outcome of a case."""
    kinds = [f.kind for f in case.outputs] or [f.kind for f in case.inputs] or ["-"]
    return Outcome(case.name, case.family, kinds[0], case.form, status, device, **more)


def run_case(file: PtxFile, number: int, case: Case, device: str, seed: int, quick: bool) -> Outcome:
    """One kernel of a module, judged."""
    start = time.perf_counter()
    stage = "reference"
    try:
        inputs, wanted = prepared(case, seed, quick)
        stage = "launch"
        if case.fault:
            return faulted(case, device, inputs, lambda: launch(file, number, case, device, inputs))
        found = launch(file, number, case, device, inputs)
        stage = "judge"
        verdict = judge(case, found, wanted)
    except NotHere as lacking:
        return outcome(case, ABSENT, device, message=f"not on this device: {lacking}")
    except WarpwrightError as said:
        refused = "does not execute" in str(said)
        return outcome(case, REFUSED if refused else ERROR, device, message=first_line(said))
    except Exception as broken:  # a case that breaks the machinery must not end the run
        return outcome(case, ERROR, device, message=f"{stage}: {type(broken).__name__}: {first_line(broken)}")
    made = outcome(
        case, FAIL if verdict.wrong else PASS, device, tuples=len(inputs[0]) if inputs else verdict.total,
        wrong=verdict.wrong, ulp=min(verdict.ulp, 1e300), seconds=time.perf_counter() - start,
    )  # fmt: skip
    if verdict.wrong:
        counterexample(made, case, inputs, verdict)
        if case.together:
            made.options = (f" --seed {seed}" if seed else "") + (" --quick" if quick else "") or " --seed 0"
    return made


def launch(file: PtxFile, number: int, case: Case, device: str, inputs: list[Array]) -> list[Array]:
    """The outputs of a case's kernel, of which every byte was set to 0xA5 before."""
    grid = len(inputs[0]) // case.block
    rows = grid * case.block
    starts = {f.name: a for f, a in zip(case.inputs, inputs)}
    outputs = [starts[f.start].copy() if f.start else unwritten(rows, f) for f in case.outputs]
    given = [case.given] if case.given else []
    given += case.host(inputs, outputs) if case.host else []
    fields = (*case.inputs, *case.outputs)
    with using(device) as where, replicated(fields, (*inputs, *outputs), where) as passed:
        file[f"k{number}"][grid, case.block](*passed, *given)
    return outputs


def faulted(case: Case, device: str, inputs: list[Array], run: Callable[[], object]) -> Outcome:
    """A case whose launch has to end in a fault."""
    try:
        run()
    except WarpwrightError as told:
        kind = getattr(told, "kind", case.fault)
        if kind == case.fault:
            return outcome(case, PASS, device, tuples=len(inputs[0]))
        return outcome(case, ERROR, device, message=f"{kind} instead of {case.fault}: {first_line(told)}")
    return outcome(case, ERROR, device, message=f"the launch ended well, and not in a fault: {case.fault}")


@contextmanager
def replicated(fields: Sequence[Field], arrays: Sequence[Array], where: Any) -> Iterator[list[Any]]:
    """The arrays as a launch takes them: those of several replicas as an address of multicast memory."""
    passed: list[Any] = list(arrays)
    made: list[tuple[Array, list[Any]]] = []
    for i, (field, array) in enumerate(zip(fields, arrays)):
        if field.replicas > 1:
            if not hasattr(getattr(where, "memory", None), "multicast"):
                raise NotHere("multicast memory")
            parts = np.split(array, field.replicas, axis=1)
            buffers = [where.memory.from_array(part, field.name) for part in parts]
            passed[i] = where.memory.multicast(buffers).address
            made.append((array, buffers))
    try:
        yield passed
    finally:
        for array, buffers in made:
            parts = [b.copy_out(array.dtype).reshape(len(array), -1) for b in buffers]
            array[:] = np.concatenate(parts, axis=1)
            where.memory.multicasts.clear()
            for buffer in buffers:
                buffer.free()


class NotHere(Exception):
    """What a device lacks, and a case needs."""


def unwritten(rows: int, field: Field) -> Array:
    made = np.zeros((rows, field.count * (2 if field.bits == 128 else 1)), field.dtype)
    made.view(np.uint8)[:] = 0xA5
    return made


def counterexample(made: Outcome, case: Case, inputs: list[Array], verdict: Verdict) -> None:
    row = []
    for array in inputs:
        row += [f"0x{v:x}" for v in array[verdict.thread].tolist()]
    made.operands = ",".join(row)
    made.output = f"{verdict.output}[{verdict.element}] of thread {verdict.thread}"
    made.found, made.wanted = f"0x{verdict.found:x}", verdict.wanted


def first_line(error: BaseException) -> str:
    """What a refusal says, on one line."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return " ".join(lines)[:400] if lines else type(error).__name__
