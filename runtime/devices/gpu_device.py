"""What a launch and an array ask of a GPU, whoever makes it.

Needs `gpu_memory`. Gives `GpuDevice`, the base of `CudaDevice` and `HipDevice`, `Stream`, and
`stream_handle`. Invariant: the device is current during a call of ours, and afterwards whatever was current
before.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ...codegen.diagnostics import refuse
from ...dsl.trace import here
from .gpu_memory import GpuArray

if TYPE_CHECKING:
    from ...isa.target import Target
    from ..tensor_map import tensor_map


class GpuDevice(ABC):
    """One GPU. `index` counts as the vendor's driver does."""

    name: str
    index: int
    target: Any
    vendor: str  # as messages name it: CUDA, HIP
    dlpack: int  # what DLPack calls memory of the device

    def __repr__(self) -> str:
        target: Target = self.target
        return f"<{self.name}, {target.name}>"

    @abstractmethod
    def enter(self) -> Any:
        """Make the device current in this thread; None, or what `leave` wants to put back what was there."""

    @abstractmethod
    def leave(self, before: Any) -> None:
        """Undo an `enter` that did not answer None."""

    @contextmanager
    def current(self) -> Iterator[Any]:
        """The device is current."""
        before = self.enter()
        try:
            yield
        finally:
            if before is not None:
                self.leave(before)

    @abstractmethod
    def allocate(self, nbytes: int) -> int:
        """Device memory; one byte where none is asked for, so that the address is valid."""

    @abstractmethod
    def free(self, pointer: int) -> None:
        """Give memory back. In a lost context there is nothing to give back, so that failure is not reported."""

    @abstractmethod
    def copy_in(self, pointer: int, host: int, nbytes: int, stream: Any = None, action: str = "") -> None:
        """Copy from host memory, on a stream where one is given."""

    @abstractmethod
    def copy_out(self, host: int, pointer: int, nbytes: int, stream: Any = None, action: str = "") -> None:
        """Copy to host memory, on a stream where one is given."""

    @abstractmethod
    def wait(self, stream: Any, action: str) -> None:
        """Wait until all work of a stream has ended."""

    @abstractmethod
    def synchronize(self) -> None:
        """Wait until everything launched on this device has ended."""

    @abstractmethod
    def new_stream(self) -> Any:
        """A handle of a stream that does not wait for the default one."""

    @abstractmethod
    def destroy_stream(self, handle: Any) -> None:
        """Destroy a stream; work that was given to it still ends."""

    def encode(self, given: tensor_map, address: int) -> bytes:
        """The 128 bytes of a tensor map. Refused where the hardware has none."""
        refuse(f"{self.name} has no tensor maps", here(), expected="an NVIDIA GPU", found=self.target.name)

    def array(self, shape: Any, dtype: Any, data: Any = None) -> GpuArray:
        """Memory that stays on the GPU between launches; not initialised unless `data` is given."""
        return GpuArray(self, shape, dtype, data)

    def stream(self) -> Stream:
        """A new stream."""
        return Stream(self)


class Stream:
    """A stream of our own, which does not wait for the default one. `synchronize()` waits for its work."""

    def __init__(self, device: GpuDevice) -> None:
        self._device = device
        self.handle = device.new_stream()

    def __cuda_stream__(self) -> tuple[int, int]:
        return 0, int(self.handle)

    def synchronize(self) -> None:
        """Wait until all work of the stream has ended."""
        self._device.wait(self.handle, "waiting for a stream")

    def close(self) -> None:
        """Destroy the stream; work that was given to it still ends."""
        self._device.destroy_stream(self.handle)


def stream_handle(stream: Any, vendor: str) -> int:
    """The driver's handle of a stream: an int, or an object of PyTorch, CuPy, cuda.core, hip-python or ours."""
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
    if hasattr(stream, "as_c_void_p"):  # hip-python's pointers
        return int(stream)
    libraries = "PyTorch, CuPy, hip-python" if vendor == "HIP" else "PyTorch, CuPy, cuda.core"
    refuse(
        f"this is no {vendor} stream",
        here(),
        expected=f"None, an int handle, or a stream of {libraries} or ww",
        found=type(stream).__name__,
    )
