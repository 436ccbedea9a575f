"""An AMD GPU through hip-python.

Needs `hip`, loaded at the first use; without it, or without the HIP runtime, there are no devices and nothing
fails. Gives `device_count`, `ordinal_of`, `HipDevice`, `problem`. The runtime's primary context is used,
which PyTorch shares; the device is current only during our calls. `stream=None` is the default stream. Never
run on AMD hardware.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import importlib.util
import os
import threading
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from ...codegen.diagnostics import refuse
from ...dsl.trace import here
from ...isa.amdgcn.targets import TARGETS, AmdTarget
from ..arguments import Slot
from ..compile import CompiledKernel
from .gpu_device import GpuDevice, stream_handle
from .gpu_errors import DeviceError
from .hip_errors import check, describe
from .hip_launch import HipLaunch

Dims = tuple[int, int, int]
_INSTALL = "pip install 'warpwright[hip]'"
#: Work items of one dimension of a launch: the packet that starts it has 32 bits for each.
_WORK_ITEMS = 1 << 32
_PAGE = 4096
#: Where Linux's driver for AMD GPUs can be reached; the second is WSL's.
_DRIVERS = ("/dev/kfd", "/dev/dxg")


@cache
def bindings() -> Any:
    """hip-python's module, initialised. Raises DeviceError where it, the runtime or a GPU is missing."""
    try:
        hip: Any = importlib.import_module("hip").hip
    except (ImportError, AttributeError) as error:
        raise DeviceError("NO_BINDINGS", f"hip-python cannot be imported: {error}", _INSTALL) from error
    try:
        result = hip.hipInit(0)
    except RuntimeError as error:  # dlopen or dlsym failed
        raise DeviceError(
            "NO_DRIVER",
            f"there is no HIP runtime on this machine ({_short(error)})",
            "kernels run on the emulator; for an AMD GPU install ROCm, or put the folder of libamdhip64.so into "
            "LD_LIBRARY_PATH",
        ) from error
    if result[0].name == "hipErrorInvalidDevice":  # what runtimes up to ROCm 5 answer where there is none
        raise describe("hipErrorNoDevice", "hipInit")
    check(result, "hipInit")
    return hip


@cache
def device_count() -> int:
    """How many GPUs there are; 0 without a runtime."""
    if not any(map(os.path.exists, _DRIVERS)):
        return 0  # without the kernel's driver there is none, and importing the bindings takes 0.1 s
    try:
        return int(check(bindings().hipGetDeviceCount(), "hipGetDeviceCount"))
    except (DeviceError, RuntimeError):
        return 0


def problem() -> DeviceError | None:
    """Why there is no device; None where there is one."""
    try:
        check(bindings().hipGetDeviceCount(), "hipGetDeviceCount")
        return None
    except DeviceError as error:
        return error


def missing() -> bool:
    """Whether hip-python is not installed."""
    return importlib.util.find_spec("hip") is None


def version() -> str | None:
    """The version of the HIP runtime, "6.4.43482"; None without one."""
    try:
        code, number = importlib.import_module("hip").hip.hipRuntimeGetVersion()
    except (ImportError, RuntimeError):
        return None
    return None if int(code) else f"{number // 10**7}.{number // 10**5 % 100}.{number % 10**5}"


def _short(error: RuntimeError) -> str:
    """What the dynamic linker said, without hip-python's words before it: "failed to dlopen 'b'...'': b'...'"."""
    return str(error).rpartition(" b'")[2].rstrip("'")


def ordinal_of(address: int) -> int:
    """The device that the memory at `address` belongs to; 0 for no memory."""
    if not address:
        return 0
    return int(check(bindings().hipPointerGetAttributes(address), "hipPointerGetAttributes").device)


def target_of(arch: str) -> AmdTarget:
    """The target of what the runtime calls an architecture, "gfx942:sramecc+:xnack-". A code object that
    names no mode runs in each of them.
    """
    chip = arch.split(":")[0]
    found = TARGETS.get(chip)
    if found is None:
        known = ", ".join(dict.fromkeys(t.chip for t in TARGETS.values()))
        raise DeviceError(
            "UNKNOWN_CHIP", f"'{chip}' is not among the targets that kernels are compiled for: {known}"
        )
    return found


class HipDevice(GpuDevice):
    """One GPU. `index` counts as the runtime does (HIP_VISIBLE_DEVICES applies)."""

    vendor, dlpack = "HIP", 10
    target: AmdTarget

    def __init__(self, index: int) -> None:
        self.hip = hip = bindings()
        count = int(check(hip.hipGetDeviceCount(), "hipGetDeviceCount"))
        if index >= count:
            refuse(
                f"there is no device 'hip:{index}'",
                here(),
                expected=", ".join(f"hip:{i}" for i in range(count)) or "an AMD GPU, of which there is none",
                found=f"hip:{index}",
            )
        self.index, self.name = index, f"hip:{index}"
        try:
            self.properties = check(hip.hipGetDeviceProperties(index), "hipGetDeviceProperties")
        except RuntimeError as error:  # a symbol that a runtime before ROCm 6 has not
            raise DeviceError(
                "OLD_RUNTIME",
                f"the HIP runtime is too old for hip-python ({_short(error)})",
                "install ROCm 6 or later",
            ) from error
        self.arch = str(self.properties.gcnArchName)
        self.description = f"{self.properties.name} ({self.arch})"
        self.target = target_of(self.arch)
        self._lock = threading.Lock()

    def enter(self) -> int | None:
        """Make the device current in this thread; None where it was, else the one that was."""
        now = int(check(self.hip.hipGetDevice(), "hipGetDevice"))
        if now == self.index:
            return None
        check(self.hip.hipSetDevice(self.index), "hipSetDevice")
        return now

    def leave(self, before: int) -> None:
        """Put back what was current."""
        check(self.hip.hipSetDevice(before), "hipSetDevice")

    # kernels ------------------------------------------------------------------------------------------------------

    def function(self, kernel: CompiledKernel) -> Any:
        """The kernel's function, its code object loaded once."""
        key = (self, kernel.name)
        found = kernel.loaded.get(key)
        if found is None:
            with self._lock, self.current():
                held = kernel.loaded.get(self)
                if held is None:
                    held = kernel.loaded[self] = self._load(kernel)
                got = self.hip.hipModuleGetFunction(held[0], kernel.name.encode())
                found = kernel.loaded[key] = check(got, f"looking up kernel '{kernel.name}'")
        return found

    def _load(self, kernel: CompiledKernel) -> tuple[Any, Any]:
        """The module, and the memory of its code object: the runtime reads from there as long as it lives."""
        code: bytes = kernel.hsaco  # type: ignore[attr-defined]
        held = ctypes.create_string_buffer(len(code) + _PAGE)
        at = -(-ctypes.addressof(held) // _PAGE) * _PAGE
        ctypes.memmove(at, code, len(code))
        return check(self.hip.hipModuleLoadData(at), f"loading kernel '{kernel.name}'"), held

    def prepare(
        self,
        kernel: CompiledKernel,
        params: Sequence[Slot],
        grid: Dims,
        block: Dims,
        *,
        smem: int = 0,
        cluster: Dims | None = None,
        stream: Any = None,
        cooperative: bool = False,
    ) -> Callable[[Sequence[Any]], None]:
        """A launch that wants only its arguments. `cooperative`: all blocks are on the GPU at once, or it is refused."""
        for axis, blocks, threads in zip("xyz", grid, block):
            if blocks * threads >= _WORK_ITEMS:
                refuse(
                    f"a launch of {blocks} blocks of {threads} threads along {axis}",
                    here(),
                    expected=f"fewer than {_WORK_ITEMS} threads along each dimension on {self.name}",
                    found=str(blocks * threads),
                )
        handle = stream_handle(stream, self.vendor)
        return HipLaunch(self, kernel, self.function(kernel), params, grid, block, smem, handle, cooperative)

    def occupancy(self, kernel: CompiledKernel, threads: int, smem: int = 0) -> int:
        """Blocks of `threads` threads that the runtime says are on a compute unit at once; `smem`: dynamic, in bytes."""
        with self.current():
            ask = self.hip.hipModuleOccupancyMaxActiveBlocksPerMultiprocessor
            return int(
                check(ask(self.function(kernel), threads, smem), f"asking about kernel '{kernel.name}'")
            )

    def attributes(self, kernel: CompiledKernel) -> dict[str, int]:
        """What the runtime says of a loaded kernel: threads of a block at most, registers, bytes of memory."""
        kinds = self.hip.hipFunction_attribute
        wanted = {
            "threads": kinds.HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK,
            "registers": kinds.HIP_FUNC_ATTRIBUTE_NUM_REGS,
            "shared": kinds.HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES,
            "scratch": kinds.HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES,
        }
        function = self.function(kernel)
        with self.current():
            return {
                name: int(check(self.hip.hipFuncGetAttribute(kind, function), f"asking for {kind.name}"))
                for name, kind in wanted.items()
            }

    # memory, streams, time ------------------------------------------------------------------------------------------

    def allocate(self, nbytes: int) -> int:
        """Device memory; one byte where none is asked for, so that the address is valid."""
        with self.current():
            return int(check(self.hip.hipMalloc(max(nbytes, 1)), f"allocating {nbytes} bytes"))

    def free(self, pointer: int) -> None:
        """Give memory back. After a fault there is nothing to give back, so that failure is not reported."""
        with contextlib.suppress(DeviceError), self.current():
            self.hip.hipFree(pointer)

    def copy_in(self, pointer: int, host: int, nbytes: int, stream: Any = None, action: str = "") -> None:
        """Copy from host memory."""
        with self.current():
            if stream is None:
                done = self.hip.hipMemcpyHtoD(pointer, host, nbytes)
            else:
                done = self.hip.hipMemcpyHtoDAsync(pointer, host, nbytes, stream)
            check(done, action or "copying to the device")

    def copy_out(self, host: int, pointer: int, nbytes: int, stream: Any = None, action: str = "") -> None:
        """Copy to host memory."""
        with self.current():
            if stream is None:
                done = self.hip.hipMemcpyDtoH(host, pointer, nbytes)
            else:
                done = self.hip.hipMemcpyDtoHAsync(host, pointer, nbytes, stream)
            check(done, action or "copying from the device")

    def new_stream(self) -> Any:
        """A handle of a stream that does not wait for the default one."""
        with self.current():
            flags = self.hip.hipStreamNonBlocking
            return int(check(self.hip.hipStreamCreateWithFlags(flags), "hipStreamCreateWithFlags"))

    def destroy_stream(self, handle: Any) -> None:
        """Destroy a stream; work that was given to it still ends."""
        with self.current():
            check(self.hip.hipStreamDestroy(handle), "hipStreamDestroy")

    def wait(self, stream: Any, action: str) -> None:
        """Wait until all work of a stream has ended."""
        with self.current():
            check(self.hip.hipStreamSynchronize(stream), action)

    def synchronize(self) -> None:
        """Wait until everything launched on this device has ended."""
        with self.current():
            check(self.hip.hipDeviceSynchronize(), "waiting for the device")

    def time(self, fn: Callable[[], Any], stream: Any = None) -> float:
        """Seconds between two events around what `fn` puts on `stream`."""
        handle, hip = stream_handle(stream, self.vendor), self.hip
        with self.current():
            start, end = (check(hip.hipEventCreate(), "hipEventCreate") for _ in range(2))
            try:
                check(hip.hipEventRecord(start, handle), "hipEventRecord")
                fn()
                check(hip.hipEventRecord(end, handle), "hipEventRecord")
                check(hip.hipEventSynchronize(end), "waiting for a kernel")
                return float(check(hip.hipEventElapsedTime(start, end), "hipEventElapsedTime")) / 1000
            finally:
                for event in (start, end):
                    hip.hipEventDestroy(event)
