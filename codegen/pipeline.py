"""From traced IR to PTX text, or to LLVM IR for AMD: the list of stages, in order.

Needs an IR function and a target. Gives `Compiled` or `LoweredModule`, which keep every stage's result for printing.
The verifier runs once, before selection; under `WARPWRIGHT_VERIFY=1`, which the tests set, it runs on the traced IR and
after every pass. The emitted PTX is verified against the instruction rows on every build.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass

from ..isa.amdgcn.targets import AmdTarget
from ..isa.targets import NvidiaTarget
from .budget.flight import flights
from .diagnostics import CompileError, Diagnostic
from .ir.core import Function
from .ir.print import print_function
from .ir.verify import verify
from .passes import OnStage, lockstep, register_pool, run_all, warpgroup
from .passes.uniformity import check
from .pause import paused_collector
from .ptx.print import print_module
from .ptx.select import select
from .ptx.verify import verify as verify_ptx


@dataclass(slots=True)
class Compiled:
    """One kernel for one target: its IR as selected, its PTX text, and what was remarked."""

    name: str
    target: NvidiaTarget
    ir: str
    ptx: str
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(slots=True)
class LoweredModule:
    """One kernel for one AMD target: its IR, its module of LLVM IR, the formats of what it prints."""

    name: str
    target: AmdTarget
    ir: str
    llvm: str
    formats: tuple[str, ...] = ()


def compile_function(
    fn: Function, target: NvidiaTarget, level: int = 2, on_stage: OnStage | None = None
) -> Compiled:
    """Run every stage up to PTX. `level` 0 runs only the passes that selection needs. `on_stage(name, ir)` is told of the
    traced IR (`trace`) and of every pass. Raises CompileError.
    """
    with paused_collector():
        ir = _prepared(fn, level, target.warp_size, on_stage)
        refuse_any(register_pool.check(fn))
        module = select(fn, target)
        refuse_any(verify_ptx(module))
        found = flights(module)
        refuse_any(found)
        return Compiled(fn.name, target, ir, print_module(module), tuple(found))


def lower_function(
    fn: Function, target: AmdTarget, level: int = 2, on_stage: OnStage | None = None
) -> LoweredModule:
    """Run every stage up to LLVM IR, as `compile_function` does up to PTX. Raises CompileError."""
    from .llvm.select import select as lower

    with paused_collector():
        if _verifying():
            verify(fn)
        lockstep.run(fn)
        ir = _prepared(fn, level, target.warp_size, on_stage)
        module = lower(fn, target)
        return LoweredModule(fn.name, target, ir, module.text, module.formats)


def _verifying() -> bool:
    return bool(os.environ.get("WARPWRIGHT_VERIFY"))


def _prepared(fn: Function, level: int, warp: int, on_stage: OnStage | None) -> str:
    """Run the passes and verify; the IR as selected."""
    if _verifying():
        verify(fn)
    if on_stage is not None:
        on_stage("trace", fn)
    run_all(fn, level, _verifying(), on_stage)
    verify(fn)
    refuse_any(check(fn, warp) or warpgroup.check(fn))
    return print_function(fn)


def refuse_any(found: Iterable[Diagnostic]) -> None:
    """Raise the errors among diagnostics."""
    errors = [d for d in found if d.severity == "error"]
    if errors:
        raise CompileError(errors)
