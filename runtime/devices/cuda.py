"""A CUDA GPU through cuda-python's driver API.

Needs `cuda.bindings.driver`, loaded at the first use; without it, or without a driver, there are no devices and nothing
fails. Gives `device_count`, `ordinal_of`, `CudaDevice`, `Stream`. The primary context is used, which PyTorch, CuPy and the
CUDA runtime share; it is current only during our calls where it was not before. `stream=None` is the legacy default
stream, as PyTorch and CuPy have it unless told otherwise.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

from ...codegen import tools
from ...codegen.diagnostics import refuse
from ...dsl.trace import here
from ...isa.targets import TARGETS, NvidiaTarget
from ..arguments import Slot
from ..compile import CompiledKernel
from .cuda_errors import DeviceError, check, refused_ptx
from .cuda_launch import CudaLaunch
from .cuda_memory import CudaArray

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


def stream_handle(stream: Any) -> int:
    """The driver's handle of a stream: an int, or an object of PyTorch, CuPy, cuda.core or ours."""
    if stream is None:
        return 0
    if isinstance(stream, int) and not isinstance(stream, bool):
        return int(stream)
    if hasattr(stream, "__cuda_stream__"):
        own = stream.__cuda_stream__
        return int((own() if callable(own) else own)[1])
    for name in ("cuda_stream", "ptr"):
        handle = getattr(stream, name, None)
        if isinstance(handle, int):
            return handle
    refuse(
        "this is no CUDA stream",
        here(),
        expected="None, an int handle, or a stream of PyTorch, CuPy, cuda.core or ww",
        found=type(stream).__name__,
    )


class Stream:
    """A stream of our own, which does not wait for the default one. `synchronize()` waits for its work."""

    def __init__(self, device: CudaDevice) -> None:
        self._device = device
        with device.current() as driver:
            flags = driver.CUstream_flags.CU_STREAM_NON_BLOCKING
            self.handle = check(driver.cuStreamCreate(flags), "cuStreamCreate")

    def __cuda_stream__(self) -> tuple[int, int]:
        return 0, int(self.handle)

    def synchronize(self) -> None:
        """Wait until all work of the stream has ended."""
        with self._device.current() as driver:
            check(driver.cuStreamSynchronize(self.handle), "waiting for a stream")

    def close(self) -> None:
        """Destroy the stream; work that was given to it still ends."""
        with self._device.current() as driver:
            check(driver.cuStreamDestroy(self.handle), "cuStreamDestroy")


class CudaDevice:
    """One GPU. `index` counts as the driver does (CUDA_VISIBLE_DEVICES applies)."""

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

    def __repr__(self) -> str:
        return f"<{self.name}, {self.target.name}>"

    def enter(self) -> bool:
        """Make the context current in this thread; True if `leave` has to put back what was there."""
        now = self.driver.cuCtxGetCurrent()
        if not int(now[0]) and int(now[1]) == self._context_id:
            return False
        check(self.driver.cuCtxPushCurrent(self.context), "cuCtxPushCurrent")
        return True

    def leave(self) -> None:
        """Undo an `enter` that answered True."""
        check(self.driver.cuCtxPopCurrent(), "cuCtxPopCurrent")

    @contextmanager
    def current(self) -> Iterator[Any]:
        """The driver, with this device's context current."""
        pushed = self.enter()
        try:
            yield self.driver
        finally:
            if pushed:
                self.leave()

    # kernels ------------------------------------------------------------------------------------------------------

    def function(self, kernel: CompiledKernel) -> Any:
        """The kernel's function, its module loaded once."""
        key = (self, kernel.name)
        found = kernel.loaded.get(key)
        if found is None:
            with self._lock, self.current() as driver:
                module = kernel.loaded.get(self)
                if module is None:
                    module = kernel.loaded[self] = self._load(kernel)
                got = driver.cuModuleGetFunction(module, kernel.name.encode())
                found = kernel.loaded[key] = check(got, f"looking up kernel '{kernel.name}'")
        return found

    def _load(self, kernel: CompiledKernel) -> Any:
        fits = (
            kernel.target == self.target.name
            and self.target.number == self.capability[0] * 10 + self.capability[1]
        )
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
        handle = self.driver.CUstream(stream_handle(stream))
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
                with self.current() as driver:
                    done = driver.cuFuncSetAttribute(function, attribute, value)
                    check(done, f"asking for {attribute.name} = {value} for kernel '{kernel.name}'")
                kernel.loaded[key] = value

    # memory, streams, time ------------------------------------------------------------------------------------------

    def array(self, shape: Any, dtype: Any, data: Any = None) -> CudaArray:
        """Memory that stays on the GPU between launches; not initialised unless `data` is given."""
        return CudaArray(self, shape, dtype, data)

    def stream(self) -> Stream:
        """A new stream."""
        return Stream(self)

    def synchronize(self) -> None:
        """Wait until everything launched on this device has ended."""
        with self.current() as driver:
            check(driver.cuCtxSynchronize(), "waiting for the device")

    def time(self, fn: Callable[[], Any], stream: Any = None) -> float:
        """Seconds between two events around what `fn` puts on `stream`."""
        handle = self.driver.CUstream(stream_handle(stream))
        with self.current() as driver:
            flags = driver.CUevent_flags.CU_EVENT_DEFAULT
            start, end = (check(driver.cuEventCreate(flags), "cuEventCreate") for _ in range(2))
            try:
                check(driver.cuEventRecord(start, handle), "cuEventRecord")
                fn()
                check(driver.cuEventRecord(end, handle), "cuEventRecord")
                check(driver.cuEventSynchronize(end), "waiting for a kernel")
                return float(check(driver.cuEventElapsedTime(start, end), "cuEventElapsedTime")) / 1000
            finally:
                for event in (start, end):
                    driver.cuEventDestroy(event)
