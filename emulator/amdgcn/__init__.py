"""The emulator for AMD: runs AMDGCN assembly text on the CPU, all lanes of many waves at once, and checks what they do.

Needs NumPy, the rows of `isa.amdgcn`, and the device memory of the PTX emulator. Gives `load`, `Program`, `KernelCode`,
`launch`. Invariant: what runs is the text that LLVM printed, as an assembler would take it; what cannot be run is
refused by name before anything runs. Never compared with AMD hardware.
"""

from __future__ import annotations

from ..core.memory import Device
from .front.program import KernelCode, Program
from .launch import launch


def load(asm_text: str, name: str = "<amdgcn>", device: Device | None = None) -> Program:
    """A program from assembly text, its variables placed on `device`."""
    from ..core.memory import default_device

    return Program(asm_text, name, device or default_device())


__all__ = ["KernelCode", "Program", "launch", "load"]
