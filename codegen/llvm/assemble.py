"""LLVM IR text to AMDGCN assembly and to a code object, through LLVM in a process of its own.

Needs llvmlite in the child (`process`, `worker`). Gives `assemble(text, target, opt) -> Assembled`. Whatever
LLVM does not take, and whatever ends its process, is a `CompileError` at the line of Python that it is about;
what it warns of, and spills, are warning diagnostics. Assembly and object are of the same optimised module.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ...isa.amdgcn.targets import AmdTarget
from ..diagnostics import CompileError, Diagnostic
from . import process
from .debug import DebugLines
from .link import link
from .messages import failed, warned
from .orders import annotate
from .resources import Resources, read_resources, read_resources_text

#: What LLVM 22 says when a pass of its ends the process -> the option that leaves the pass out. The first stops at a shift
#: of 64 bits by what comes through DPP, on gfx11.
_WITHOUT = {"GCNDPPCombine.cpp": "-amdgpu-dpp-combine=0"}


@dataclass(frozen=True, slots=True)
class Assembled:
    """A module compiled: `llvm` to `asm` and to an object. `relocatable` is LLVM's own object; `resources` by
    kernel. What was not asked for is empty.
    """

    llvm: str
    asm: str
    relocatable: bytes
    resources: dict[str, Resources]
    diagnostics: tuple[Diagnostic, ...]
    assembler: str

    @property
    def hsaco(self) -> bytes:
        """The code object that HIP loads. Raises CompileError where it cannot be linked."""
        return link(self.relocatable, self.llvm)


def assemble(
    text: str, target: AmdTarget, opt: int = 3, emit: Iterable[str] = ("asm", "object")
) -> Assembled:
    """Compile a module for `target` with LLVM's pipeline of level `opt` (0 to 3). Each of `emit` costs LLVM's code
    generation once. Raises CompileError.
    """
    found = compile_ir(text, target, opt, emit)
    asm, code = found.get("asm", ""), found.get("object", b"")
    resources = read_resources(code, target) if code else read_resources_text(asm, target)
    said = (*warned(found["said"], text), *_spills(resources, text))
    asm = annotate(asm, text) if asm else asm
    return Assembled(text, asm, code, resources, said, f"LLVM {process.version()}")


def optimise(text: str, target: AmdTarget, opt: int = 3) -> str:
    """The module as LLVM's pipeline leaves it, as text."""
    optimised: str = compile_ir(text, target, opt, ("llvm",))["llvm"]
    return optimised


def compile_ir(
    text: str, target: AmdTarget, opt: int, emit: Iterable[str], *, verbose: bool = False
) -> dict[str, Any]:
    """What is asked for by `emit` (llvm, asm, object), and what LLVM printed (said). Raises CompileError."""
    job = {
        "text": text,
        "chip": target.chip,
        "features": target.llvm_features,
        "opt": opt,
        "emit": tuple(emit),
        "verbose": verbose,  # comments in the assembly
    }
    try:
        return process.run(job)
    except process.Failure as failure:
        without = next((flag for fault, flag in _WITHOUT.items() if fault in failure.said), None)
        if without is None:
            raise CompileError(failed(failure, text, target, process.limit())) from None
    try:
        return process.run_apart({**job, "options": (without,)})
    except process.Failure as failure:
        raise CompileError(failed(failure, text, target, process.limit())) from None


def _spills(resources: dict[str, Resources], text: str) -> list[Diagnostic]:
    return [
        Diagnostic(
            f"{name} spills registers",
            DebugLines(text).function(name),
            "warning",
            found=f"{r.vgpr_spills} VGPRs and {r.sgpr_spills} SGPRs spilled, {r.vgpr} VGPRs, {r.scratch} bytes of "
            "scratch a lane",
        )
        for name, r in resources.items()
        if r.vgpr_spills
    ]
