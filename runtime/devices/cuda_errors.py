"""What the CUDA driver refuses, in a sentence: error codes become `DeviceError`.

Needs `gpu_errors`. Gives `DeviceError`, `check`, `describe`, `refused_ptx`.
"""

from __future__ import annotations

import re
from typing import Any

from ...codegen.diagnostics import CompileError, Diagnostic, WarpwrightError
from .gpu_errors import DeviceError, Words

__all__ = ["DeviceError", "check", "describe", "refused_ptx"]

#: Errors after which the context cannot be used any more.
STICKY = frozenset(
    (
        "CUDA_ERROR_ILLEGAL_ADDRESS", "CUDA_ERROR_LAUNCH_FAILED", "CUDA_ERROR_ILLEGAL_INSTRUCTION",
        "CUDA_ERROR_MISALIGNED_ADDRESS", "CUDA_ERROR_INVALID_ADDRESS_SPACE", "CUDA_ERROR_INVALID_PC",
        "CUDA_ERROR_HARDWARE_STACK_ERROR", "CUDA_ERROR_ASSERT", "CUDA_ERROR_LAUNCH_TIMEOUT",
    )
)  # fmt: skip
_SAID = {
    "CUDA_ERROR_ILLEGAL_ADDRESS": "a kernel read or wrote memory that is not its own",
    "CUDA_ERROR_MISALIGNED_ADDRESS": "a kernel used an address that is not aligned to the access",
    "CUDA_ERROR_ILLEGAL_INSTRUCTION": "a kernel ran an instruction that this GPU lacks",
    "CUDA_ERROR_LAUNCH_FAILED": "a kernel stopped: a trap, or a fault that the driver does not name",
    "CUDA_ERROR_ASSERT": "a kernel's assertion failed",
    "CUDA_ERROR_LAUNCH_TIMEOUT": "a kernel ran longer than the driver allows",
    "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES": "the block needs more registers or shared memory than the GPU has",
    "CUDA_ERROR_OUT_OF_MEMORY": "the GPU has not enough free memory",
    "CUDA_ERROR_NO_BINARY_FOR_GPU": "the kernel was compiled for another GPU",
    "CUDA_ERROR_UNSUPPORTED_PTX_VERSION": "the driver is older than the PTX it was given",
    "CUDA_ERROR_INVALID_PTX": "the driver's compiler refused the PTX",
}
_WORDS = Words("CUDA", _SAID, STICKY, {})
check, describe = _WORDS.check, _WORDS.describe

_AT = re.compile(r"line (\d+)")


def refused_ptx(result: Any, kernel: str, ptx: str, said: str) -> WarpwrightError:
    """What the driver's compiler said of a kernel's PTX: diagnostics at Python lines where it named lines."""
    from ...codegen.ptx.lines import LineMap

    lines = LineMap(ptx)
    found = [
        Diagnostic(line.strip(), lines.locate(int(at[1])))
        for line in said.splitlines()
        if (at := _AT.search(line)) and "error" in line
    ]
    if found:
        return CompileError(found)
    notes = tuple(line for line in said.splitlines() if line.strip())
    return describe(str(getattr(result, "name", result)), f"compiling kernel '{kernel}'", notes)
