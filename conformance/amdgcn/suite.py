"""All cases of AMD's vector instructions on an emulated chip: made, run and judged.

Needs the emulator for AMD, the rows, and the references. Gives `names_of`, `settings_of`, `run_kernels`, `run`,
`Result`. Invariant: an instruction is run where its chip has it; every result is held against its reference, and what
has none is told.
"""

from __future__ import annotations

import fnmatch
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np

from ...emulator import amdgcn
from ...emulator.core.memory import default_device
from ...isa.amdgcn.available import CHIPS
from ...isa.amdgcn.mnemonics import Row
from ...isa.amdgcn.table import ROWS
from ...isa.amdgcn.targets import TARGETS, AmdTarget
from .functions import right
from .integers import TABLE, lanes_below
from .kernel import THREADS, Kernel, module_text, words
from .matrices import problem
from .operands import operands
from .registry import Setting, names, reference_of
from .spelling import LITERALS, Operand, spell

#: Modifiers without which an instruction shows nothing.
FIXED = {f"v_bitop3_{k}": f" bitop3:{TABLE:#x}" for k in ("b32", "b16")}
#: Kernels of one module.
BATCH = 60
_SATURATING = (
    "v_add_nc_",
    "v_sub_nc_",
    "v_add_u",
    "v_add_i",
    "v_sub_u",
    "v_sub_i",
    "v_mad_",
    "v_pk_add_",
    "v_pk_sub_",
    "v_dot",
)


@dataclass(slots=True)
class Result:
    """What became of an instruction under a setting; `operands`, `found`, `wanted` are of the first wrong tuple."""

    name: str
    setting: str
    tuples: int = 0
    wrong: int = 0
    operands: str = ""
    found: str = ""
    wanted: str = ""
    error: str = ""

    @property
    def first(self) -> str:
        """The first wrong tuple in words."""
        return f"{self.operands}: {self.found} for {self.wanted}" if self.wrong else ""

    @property
    def ok(self) -> bool:
        return not self.wrong and not self.error


@dataclass(slots=True)
class Suite:
    """All results on a chip, and which of its instructions have no reference."""

    target: str
    results: list[Result] = field(default_factory=list)
    uncovered: list[str] = field(default_factory=list)

    @property
    def failed(self) -> list[Result]:
        return [r for r in self.results if not r.ok]

    @property
    def tuples(self) -> int:
        return sum(r.tuples for r in self.results)


def names_of(target: AmdTarget, pattern: str = "*") -> list[str]:
    """The instructions that are executed, exist on a chip and match a pattern."""
    return [
        name
        for name, row in ROWS.items()
        if row.kind in ("valu", "matrix")
        and row.status.value != "refused"
        and target.chip in CHIPS.get(name, ())
        and fnmatch.fnmatchcase(name, pattern)
    ]


def _has_floats(row: Row) -> bool:
    return any("f" in k for k in (*row.dst, *row.src))


def settings_of(row: Row, target: AmdTarget, quick: bool) -> Iterator[Setting]:
    """The modes and modifiers that an instruction is run under."""
    yield Setting(target.name)
    if row.kind == "matrix":
        return
    if _has_floats(row):
        every = [(r, d) for r in range(4) for d in range(4)]
        for r, d in every[1::5] if quick else every:
            if (r, d) != (0, 3):
                yield Setting(target.name, r, r, d, d)
        if target.family not in ("rdna4", "gfx1250"):
            yield Setting(target.name, ieee=False)
    elif row.name.startswith(_SATURATING) and not any(w in row.name for w in ("_co_", "64", "_add_m")):
        yield Setting(target.name, clamp=True)


def run(target: str, pattern: str = "*", quick: bool = False, seed: int = 0) -> Suite:
    """Run the suite on the emulator of a chip."""
    chip = TARGETS[target]
    suite = Suite(target)
    jobs: list[Kernel] = []
    for name in names_of(chip, pattern):
        if not has_reference(name):
            suite.uncovered.append(name)
            continue
        for setting in settings_of(ROWS[name], chip, quick):
            jobs.append(kernel_of(f"k{len(jobs)}", name, setting))
    for at in range(0, len(jobs), BATCH):
        suite.results += run_kernels(jobs[at : at + BATCH], chip, seed)
    return suite


def has_reference(name: str) -> bool:
    """Whether something here says what is right."""
    return name in _known() or name.startswith("v_mbcnt") or ROWS[name].kind == "matrix"


@cache
def _known() -> frozenset[str]:
    return frozenset(names())


def kernel_of(label: str, name: str, setting: Setting) -> Kernel:
    """The kernel of an instruction under a setting."""
    row, target = ROWS[name], TARGETS[setting.target]
    spelled = spell(
        row, target, "b16" in name and target.family == "rdna3", setting.modifiers + FIXED.get(name, "")
    )
    return Kernel(label, row, setting, spelled)


def run_kernels(kernels: Sequence[Kernel], target: AmdTarget, seed: int, few: bool = False) -> list[Result]:
    """Run kernels of one module and judge them; `few`: only the first 32 tuples."""
    try:
        program = amdgcn.load(module_text(kernels, target), "conformance.s")
    except Exception as said:  # one kernel's mistake must not hide the others
        if len(kernels) > 1:
            return [r for k in kernels for r in run_kernels([k], target, seed, few)]
        return [Result(kernels[0].row.name, str(kernels[0].setting), error=str(said).splitlines()[0])]
    return [_one(program, k, seed, few) for k in kernels]


def _one(program: Any, kernel: Kernel, seed: int, few: bool) -> Result:
    found = Result(kernel.row.name, str(kernel.setting))
    try:
        if kernel.row.kind == "matrix":
            _product(found, program, kernel, seed)
            return found
        inputs = operands_of(kernel, seed)
        judge(found, kernel, inputs, launch(program, kernel, inputs), 32 if few else THREADS)
    except Exception as said:
        found.error = f"{type(said).__name__}: {str(said).splitlines()[0] if str(said) else ''}"
    return found


def operands_of(kernel: Kernel, seed: int) -> list[list[int]]:
    """Operands of all threads: constants of the text, and scalars, are the same in all."""
    given = operands(kernel.row, THREADS, zlib.crc32(kernel.row.name.encode()) ^ seed)
    for i, o in enumerate(kernel.spelled.sources):
        if o.first == -2:
            given[i] = [LITERALS[o.kind]] * THREADS
        elif o.kind.startswith("s:"):
            given[i] = [given[i][0]] * THREADS
    return given


def _product(found: Result, program: Any, kernel: Kernel, seed: int) -> None:
    """A matrix instruction: its operands are made together."""
    target = TARGETS[kernel.setting.target]
    rng = np.random.default_rng(zlib.crc32(kernel.row.name.encode()) ^ seed)
    given = problem(kernel.row.name, target, THREADS, rng)
    sources = [o.kind for o in kernel.spelled.sources]
    inputs = list(given.inputs)
    inputs += [inputs[-1]] * (len(sources) - len(inputs))  # the old value of a result that is written in part
    if kernel.row.name.startswith("v_mfma_scale"):
        inputs[-2:] = [[0x7F7F7F7F] * THREADS] * 2
    outputs = launch(program, kernel, inputs)
    found.tuples = given.wanted.size
    for said in given.wrong(outputs[0], target.family != "rdna3"):
        found.wrong += 1
        found.found = found.found or said


def launch(program: Any, kernel: Kernel, inputs: Sequence[Sequence[int]]) -> list[list[int]]:
    """Run a kernel on operands; the bits of each result."""
    sources, results = kernel.spelled.sources, kernel.spelled.results
    total = sum(words(o) for o in (*sources, *results))
    memory = np.zeros((total, THREADS), np.uint32)
    at = 0
    for operand, values in zip(sources, inputs):
        for w in range(words(operand)):
            memory[at] = np.array([v >> 32 * w & 0xFFFFFFFF for v in values], np.uint64).astype(np.uint32)
            at += 1
    buffer = default_device().from_array(memory.reshape(-1), "words")
    try:
        amdgcn.launch(program.kernel(kernel.name), 1, THREADS, [buffer])
        got = buffer.copy_out(np.uint32).reshape(memory.shape)
    finally:
        buffer.free()
    found = []
    for operand in results:
        parts = [got[at + w].tolist() for w in range(words(operand))]
        at += words(operand)
        whole = [sum(p << 32 * w for w, p in enumerate(lane)) for lane in zip(*parts)]
        found.append([_cut(v, operand, kernel.row.name) for v in whole])
    return found


def _cut(value: int, operand: Operand, name: str) -> int:
    """What a type of 16 bits leaves of its register."""
    if operand.kind.removeprefix("s:") not in ("f16", "bf16", "b16", "u16", "s16"):
        return value
    return value >> 16 if "mixhi" in name else value & 0xFFFF


def judge(
    found: Result,
    kernel: Kernel,
    inputs: Sequence[Sequence[int]],
    outputs: Sequence[Sequence[int]],
    count: int = THREADS,
) -> None:
    """Hold the results of the first `count` threads against what is right."""
    fn = reference_of(kernel.row.name, kernel.setting)
    lanes = TARGETS[kernel.setting.target].warp_size
    for i, sources in enumerate(list(zip(*inputs))[:count]):
        if kernel.row.name.startswith("v_mbcnt"):
            want: Any = lanes_below(kernel.row.name, i % lanes, sources[0], sources[1])
        else:
            assert fn is not None
            want = fn(*sources)
        have = tuple(o[i] for o in outputs)
        found.tuples += 1
        if not _right(have, want if isinstance(want, tuple) else (want,)):
            found.wrong += 1
            if not found.wanted:
                found.operands = ",".join(hex(s) for s in sources)
                found.found = ",".join(hex(h) for h in have)
                found.wanted = hex(want) if isinstance(want, int) else repr(want)


def _right(have: Sequence[int], want: Sequence[Any]) -> bool:
    return all(right(h, w) for h, w in zip(have, want, strict=True))
