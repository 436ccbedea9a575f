"""From traced IR to PTX text: the list of stages, in order.

Needs an IR function and a target. Gives `Compiled`, which keeps every stage's result for printing. The verifier runs
before selection always, and after every pass under `WARPWRIGHT_VERIFY=1`; the emitted PTX is verified against the
instruction rows on every build.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass

from ..isa.targets import NvidiaTarget
from .diagnostics import CompileError, Diagnostic
from .ir.core import Function
from .ir.print import print_function
from .ir.verify import verify
from .passes import run_all
from .passes.uniformity import check
from .pause import paused_collector
from .ptx.module import Module
from .ptx.print import print_module
from .ptx.select import select
from .ptx.verify import verify as verify_ptx


@dataclass(slots=True)
class Compiled:
    """One kernel for one target: its IR as traced and as selected, its PTX module and text, and what was remarked."""

    name: str
    target: NvidiaTarget
    ir: str
    ptx_module: Module
    ptx: str
    diagnostics: tuple[Diagnostic, ...] = ()


def compile_function(fn: Function, target: NvidiaTarget, level: int = 2) -> Compiled:
    """Run every stage up to text. `level` 0 runs only the passes that selection needs. Raises CompileError."""
    each = bool(os.environ.get("WARPWRIGHT_VERIFY"))
    with paused_collector():
        verify(fn)
        run_all(fn, level, each)
        refuse_any(check(fn))
        verify(fn)
        ir = print_function(fn)
        module = select(fn, target)
        refuse_any(verify_ptx(module))
        return Compiled(fn.name, target, ir, module, print_module(module))


def refuse_any(found: Iterable[Diagnostic]) -> None:
    """Raise the errors among diagnostics."""
    errors = [d for d in found if d.severity == "error"]
    if errors:
        raise CompileError(errors)
