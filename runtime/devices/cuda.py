"""A CUDA GPU through cuda-python's driver API.

Needs `cuda.bindings.driver`, loaded at the first use; without it, or without a driver, there are no devices and nothing
fails. Gives `device_count`, `ordinal_of`, `CudaDevice`. The primary context is used, which PyTorch, CuPy and the
CUDA runtime share; it is current only during our calls where it was not before. `stream=None` is the legacy default
stream, as PyTorch and CuPy have it unless told otherwise.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from ...codegen import tools
from ...codegen.diagnostics import refuse
from ...dsl.trace import here
from ...isa.targets import TARGETS, NvidiaTarget
from ..arguments import Slot
from ..compile import CompiledKernel
from ..tensor_map import tensor_map
from .cuda_errors import DeviceError, check, refused_ptx
from .cuda_launch import CudaLaunch
from .cuda_tensor_map import encode
from .gpu_device import GpuDevice, stream_handle

Dims = tuple[int, int, int]
_LOG_BYTES = 16384
#: What a driver answers to a cubin of a newer ptxas than it knows. The PTX asks for the least version that will do, so
#: the driver's own compiler may still take that.
_OTHER_RELEASE = (
    "CUDA_ERROR_INVALID_IMAGE",
    "CUDA_ERROR_NO_BINARY_FOR_GPU",
    "CUDA_ERROR_UNSUPPORTED_PTX_VERSION",
)


@cache
def bindings() -> Any:
    """The driver bindings, initialised. Raises DeviceError where they or the driver are missing."""
    try:
        from cuda.bindings import driver
    except ImportError as error:
        raise DeviceError(
            "NO_BINDINGS", f"cuda-python cannot be imported: {error}", "pip install cuda-python"
        ) from error
    try:
        result = driver.cuInit(0)
    except RuntimeError as error:
        raise DeviceError(
            "NO_DRIVER", "there is no NVIDIA driver on this machine", "install one, or use the emulator"
        ) from error
    check(result, "cuInit")
    return driver


@cache
def device_count() -> int:
    """How many GPUs there are; 0 without a driver."""
    try:
        driver = bindings()
        return int(check(driver.cuDeviceGetCount(), "cuDeviceGetCount"))
    except DeviceError:
        return 0


def ordinal_of(address: int) -> int:
    """The device that the memory at `address` belongs to; 0 for no memory."""
    if not address:
        return 0
    driver = bindings()
    attribute = driver.CUpointer_attribute.CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL
    return int(check(driver.cuPointerGetAttribute(attribute, address), "cuPointerGetAttribute"))


def target_of(major: int, minor: int) -> NvidiaTarget:
    """The target of a compute capability, with its own features (sm_90a) where it has some. A capability that is newer
    than the table gets the newest plain target below it.
    """
    number = major * 10 + minor
    found = TARGETS.get(f"sm_{number}a") or TARGETS.get(f"sm_{number}")
    if found is not None:
        return found
    older = [t for t in TARGETS.values() if not t.variant and t.number < number]
    if not older:
        raise DeviceError("OLD_DEVICE", f"compute capability {major}.{minor} is older than sm_75")
    return max(older, key=lambda t: t.number)


class CudaDevice(GpuDevice):
    """One GPU. `index` counts as the driver does (CUDA_VISIBLE_DEVICES applies)."""

    vendor, dlpack = "CUDA", 2

    def __init__(self, index: int) -> None:
        self.driver = driver = bindings()
        count = int(check(driver.cuDeviceGetCount(), "cuDeviceGetCount"))
        if index >= count:
            refuse(
                f"there is no device 'cuda:{index}'",
                here(),
                expected=", ".join(f"cuda:{i}" for i in range(count)) or "a GPU, of which there is none",
                found=f"cuda:{index}",
            )
        self.index, self.name = index, f"cuda:{index}"
        self.handle = check(driver.cuDeviceGet(index), "cuDeviceGet")
        self.context = check(driver.cuDevicePrimaryCtxRetain(self.handle), "cuDevicePrimaryCtxRetain")
        self._context_id = int(self.context)
        kinds = driver.CUdevice_attribute
        self.capability = (
            self._attribute(kinds.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR),
            self._attribute(kinds.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR),
        )
        self.target = target_of(*self.capability)
        self._lock = threading.Lock()

    def _attribute(self, attribute: Any) -> int:
        return int(check(self.driver.cuDeviceGetAttribute(attribute, self.handle), "cuDeviceGetAttribute"))

    def enter(self) -> bool | None:
        """Make the context current in this thread; None where it was."""
        now = self.driver.cuCtxGetCurrent()
        if not now[0] and int(now[1]) == self._context_id:
            return None
        check(self.driver.cuCtxPushCurrent(self.context), "cuCtxPushCurrent")
        return True

    def leave(self, before: bool) -> None:
        """Put back what was current."""
        check(self.driver.cuCtxPopCurrent(), "cuCtxPopCurrent")

    # kernels ------------------------------------------------------------------------------------------------------

    def function(self, kernel: CompiledKernel) -> Any:
        """The kernel's function, its module loaded once."""
        key = (self, kernel.name)
        found = kernel.loaded.get(key)
        if found is None:
            with self._lock, self.current():
                module = kernel.loaded.get(self)
                if module is None:
                    module = kernel.loaded[self] = self._load(kernel)
                got = self.driver.cuModuleGetFunction(module, kernel.name.encode())
                found = kernel.loaded[key] = check(got, f"looking up kernel '{kernel.name}'")
        return found

    def _load(self, kernel: CompiledKernel) -> Any:
        fits = (
            kernel.target == self.target.name
            and self.target.number == self.capability[0] * 10 + self.capability[1]
        )
        if kernel.unproved:
            tools.require("ptxas")
        if kernel.given or (fits and tools.find("ptxas") is not None):
            result = self.driver.cuModuleLoadData(kernel.cubin)
            if kernel.given or getattr(result[0], "name", "") not in _OTHER_RELEASE:
                return check(result, f"loading kernel '{kernel.name}'")
        return self._jit(kernel)

    def _jit(self, kernel: CompiledKernel) -> Any:
        option, log = self.driver.CUjit_option, bytearray(_LOG_BYTES)
        names = [option.CU_JIT_ERROR_LOG_BUFFER, option.CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES]
        result = self.driver.cuModuleLoadDataEx(kernel.ptx.encode() + b"\0", 2, names, [log, len(log)])
        if int(result[0]):
            said = bytes(log).split(b"\0", 1)[0].decode(errors="replace")
            raise refused_ptx(result[0], kernel.name, kernel.ptx, said)
        return result[1]

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
    ) -> Callable[[Sequence[Any]], None]:
        """A launch that wants only its arguments."""
        function = self.function(kernel)
        self._allow(kernel, function, smem, cluster)
        handle = self.driver.CUstream(stream_handle(stream, self.vendor))
        return CudaLaunch(self, kernel, function, params, grid, block, smem, cluster, handle)

    def _allow(self, kernel: CompiledKernel, function: Any, smem: int, cluster: Dims | None) -> None:
        """Ask for what a function has not by itself: dynamic shared memory past 48 K, clusters of more than 8 blocks."""
        kinds = self.driver.CUfunction_attribute
        wanted: dict[Any, int] = {}
        if smem + kernel.shared_static > self.target.shared_default:
            wanted[kinds.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES] = smem
        if cluster is not None and cluster[0] * cluster[1] * cluster[2] > self.target.cluster:
            wanted[kinds.CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED] = 1
        for attribute, value in wanted.items():
            key = (self, kernel.name, int(attribute))
            if kernel.loaded.get(key, 0) < value:
                with self.current():
                    done = self.driver.cuFuncSetAttribute(function, attribute, value)
                    check(done, f"asking for {attribute.name} = {value} for kernel '{kernel.name}'")
                kernel.loaded[key] = value

    # memory, streams, time ------------------------------------------------------------------------------------------

    def allocate(self, nbytes: int) -> int:
        """Device memory; one byte where none is asked for, so that the address is valid."""
        with self.current():
            return int(check(self.driver.cuMemAlloc(max(nbytes, 1)), f"allocating {nbytes} bytes"))

    def free(self, pointer: int) -> None:
        """Give memory back. In a lost context there is nothing to give back, so that failure is not reported."""
        with contextlib.suppress(DeviceError), self.current():
            self.driver.cuMemFree(pointer)

    def copy_in(self, pointer: int, host: int, nbytes: int, stream: Any = None, action: str = "") -> None:
        """Copy from host memory."""
        with self.current():
            if stream is None:
                done = self.driver.cuMemcpyHtoD(pointer, host, nbytes)
            else:
                done = self.driver.cuMemcpyHtoDAsync(pointer, host, nbytes, stream)
            check(done, action or "copying to the device")

    def copy_out(self, host: int, pointer: int, nbytes: int, stream: Any = None, action: str = "") -> None:
        """Copy to host memory."""
        with self.current():
            if stream is None:
                done = self.driver.cuMemcpyDtoH(host, pointer, nbytes)
            else:
                done = self.driver.cuMemcpyDtoHAsync(host, pointer, nbytes, stream)
            check(done, action or "copying from the device")

    def encode(self, given: tensor_map, address: int) -> bytes:
        """A tensor map, as the driver encodes it."""
        with self.current():
            return encode(self.driver, given.at(address))

    def new_stream(self) -> Any:
        """A handle of a stream that does not wait for the default one."""
        with self.current():
            flags = self.driver.CUstream_flags.CU_STREAM_NON_BLOCKING
            return check(self.driver.cuStreamCreate(flags), "cuStreamCreate")

    def destroy_stream(self, handle: Any) -> None:
        """Destroy a stream; work that was given to it still ends."""
        with self.current():
            check(self.driver.cuStreamDestroy(handle), "cuStreamDestroy")

    def wait(self, stream: Any, action: str) -> None:
        """Wait until all work of a stream has ended."""
        with self.current():
            check(self.driver.cuStreamSynchronize(stream), action)

    def synchronize(self) -> None:
        """Wait until everything launched on this device has ended."""
        with self.current():
            check(self.driver.cuCtxSynchronize(), "waiting for the device")

    def time(self, fn: Callable[[], Any], stream: Any = None) -> float:
        """Seconds between two events around what `fn` puts on `stream`."""
        handle = self.driver.CUstream(stream_handle(stream, self.vendor))
        with self.current():
            flags = self.driver.CUevent_flags.CU_EVENT_DEFAULT
            start, end = (check(self.driver.cuEventCreate(flags), "cuEventCreate") for _ in range(2))
            try:
                check(self.driver.cuEventRecord(start, handle), "cuEventRecord")
                fn()
                check(self.driver.cuEventRecord(end, handle), "cuEventRecord")
                check(self.driver.cuEventSynchronize(end), "waiting for a kernel")
                return float(check(self.driver.cuEventElapsedTime(start, end), "cuEventElapsedTime")) / 1000
            finally:
                for event in (start, end):
                    self.driver.cuEventDestroy(event)
