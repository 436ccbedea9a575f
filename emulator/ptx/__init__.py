"""The emulator: runs PTX text on the CPU, all threads of many blocks at once, and checks what they do.

Needs NumPy, the PTX parser and `isa`. Gives `load`, `Program`, `launch`, `LaunchReport`, `Device`,
`Buffer`, `DeviceFault`. Invariant: what runs is the text that a driver would be given; what cannot be run
is refused by name before it runs.
"""

from __future__ import annotations

from ...codegen.diagnostics import CompileError, contained
from ...codegen.ptx.module import Module
from ...codegen.ptx.parse import parse
from ...codegen.ptx.verify import verify
from ...isa.ptx import Status
from ..core.faults import DeviceFault, Where
from ..core.launch import LaunchReport
from ..core.memory import Buffer, Device, Multicast, default_device
from ..core.watch import Watch
from .front.model import SEMANTICS
from .front.program import KernelCode, Program
from .front.support import support
from .launch import launch
from .semantics import CHAPTERS


@contained("loading PTX")
def load(
    ptx: str | Module,
    filename: str = "<ptx>",
    device: Device | None = None,
    *,
    check: bool = True,
    own: bool = False,
) -> Program:
    """A program from PTX text (or a parsed module), its variables placed on `device`.

    Text is held against the instruction table first, unless `check` is false. `own`: this package's front end made the
    text, so integer divisions without a result are reported.
    """
    if isinstance(ptx, str):
        ptx = parse(ptx, filename)
        errors = [d for d in verify(ptx) if d.severity == "error"] if check else []
        if errors:
            raise CompileError(errors)
    return Program(ptx, device or default_device(), own)


def executed() -> list[str]:
    """Every base mnemonic that has semantics."""
    return sorted(SEMANTICS)


__all__ = [
    "CHAPTERS",
    "Buffer",
    "Device",
    "DeviceFault",
    "KernelCode",
    "LaunchReport",
    "Multicast",
    "Program",
    "Status",
    "Watch",
    "Where",
    "default_device",
    "executed",
    "launch",
    "load",
    "support",
]
