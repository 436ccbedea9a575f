"""What the HIP runtime refuses, in a sentence: error codes become `DeviceError`.

Needs `gpu_errors`. Gives `check`, `describe`.
"""

from __future__ import annotations

from .gpu_errors import Words

#: Errors after which the device cannot be used any more in this process.
STICKY = frozenset(
    (
        "hipErrorIllegalAddress", "hipErrorLaunchFailure", "hipErrorAssert", "hipErrorLaunchTimeOut",
        "hipErrorIllegalState", "hipErrorContextIsDestroyed", "hipErrorECCNotCorrectable", "hipErrorDeinitialized",
    )
)  # fmt: skip
_SAID = {
    "hipErrorIllegalAddress": "a kernel read or wrote memory that is not its own",
    "hipErrorLaunchFailure": "a kernel stopped: a trap, or a fault that the driver does not name",
    "hipErrorAssert": "a kernel's assertion failed",
    "hipErrorLaunchTimeOut": "a kernel ran longer than the driver allows",
    "hipErrorLaunchOutOfResources": "the block needs more registers or local memory than the GPU has",
    "hipErrorInvalidConfiguration": "the GPU cannot launch this grid and block",
    "hipErrorCooperativeLaunchTooLarge": "a cooperative launch has more blocks than are on the GPU at once",
    "hipErrorOutOfMemory": "the GPU has not enough free memory",
    "hipErrorNoBinaryForGpu": "the kernel was compiled for another GPU",
    "hipErrorInvalidImage": "the runtime does not take the code object",
    "hipErrorInvalidKernelFile": "the runtime does not take the code object",
    "hipErrorSharedObjectInitFailed": "the runtime could not load the code object",
    "hipErrorNotFound": "the code object has no such kernel",
    "hipErrorNoDevice": "there is no AMD GPU that this process can use",
    "hipErrorInsufficientDriver": "the kernel driver is older than the HIP runtime",
    "hipErrorInvalidDevice": "there is no such GPU",
}
_ADVICE = {
    "hipErrorNoDevice": "look at rocminfo; the user must be in the groups render and video",
    "hipErrorInsufficientDriver": "update the amdgpu driver, or install an older ROCm",
    "hipErrorOutOfMemory": "free arrays that are no longer used; rocm-smi shows who has the memory",
    "hipErrorLaunchOutOfResources": "launch fewer threads a block, or less local memory",
    "hipErrorCooperativeLaunchTooLarge": "launch at most what HipDevice.occupancy says for each compute unit",
}
_WORDS = Words("HIP", _SAID, STICKY, _ADVICE)
check, describe = _WORDS.check, _WORDS.describe
