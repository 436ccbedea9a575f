"""A double of `cuda.bindings.driver` at its boundary: records calls, keeps real host memory as device memory.

Types, enums and structures are the real package's. A launch reads the parameters through the pointer table that it was
given, as the driver would, and hands their bytes to `self.kernel`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any

from cuda.bindings import driver as real

OK = real.CUresult.CUDA_SUCCESS


class FakeDriver:
    """One GPU of compute capability `capability`. `fail[name]` makes a call answer that error."""

    def __init__(self, capability: tuple[int, int] = (9, 0), count: int = 1) -> None:
        self.capability, self.count = capability, count
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.fail: dict[str, Any] = {}
        self.memory: dict[int, Any] = {}
        self.current = 0
        self.sizes: Sequence[int] = ()
        self.kernel: Callable[[list[bytes]], None] = lambda parameters: None
        self.parameters: list[bytes] = []
        self.jit_log = b""
        self.handles = 0x1000

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("cu") or name.startswith("cuuint"):  # types, not calls
            return getattr(real, name)
        plain = getattr(self, "_" + name, None) or (lambda *args: ())

        def call(*args: Any) -> tuple[Any, ...]:
            self.calls.append((name, args))
            if name in self.fail:
                if name == "cuModuleLoadDataEx":
                    args[3][0][: len(self.jit_log)] = self.jit_log
                return (self.fail[name], None)
            return (OK, *plain(*args))

        return call

    def named(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments of every call of `name`."""
        return [args for called, args in self.calls if called == name]

    def _handle(self) -> int:
        self.handles += 16
        return self.handles

    # the calls that answer something

    def _cuDeviceGetCount(self) -> tuple[int]:
        return (self.count,)

    def _cuDeviceGet(self, index: int) -> tuple[Any]:
        return (real.CUdevice(index),)

    def _cuDevicePrimaryCtxRetain(self, device: Any) -> tuple[Any]:
        return (real.CUcontext(0xC0 + int(device)),)

    def _cuDeviceGetAttribute(self, attribute: Any, device: Any) -> tuple[int]:
        major = attribute == real.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR
        return (self.capability[0 if major else 1],)

    def _cuCtxGetCurrent(self) -> tuple[Any]:
        return (real.CUcontext(self.current),)

    def _cuCtxPushCurrent(self, context: Any) -> tuple[()]:
        self.stack = self.current
        self.current = int(context)
        return ()

    def _cuCtxPopCurrent(self) -> tuple[Any]:
        popped, self.current = self.current, self.stack
        return (real.CUcontext(popped),)

    def _cuModuleLoadData(self, image: bytes) -> tuple[Any]:
        return (real.CUmodule(self._handle()),)

    def _cuModuleLoadDataEx(
        self, image: bytes, count: int, options: list[Any], values: list[Any]
    ) -> tuple[Any]:
        return (real.CUmodule(self._handle()),)

    def _cuModuleGetFunction(self, module: Any, name: bytes) -> tuple[Any]:
        return (real.CUfunction(self._handle()),)

    def _cuStreamCreate(self, flags: Any) -> tuple[Any]:
        return (real.CUstream(self._handle()),)

    def _cuEventCreate(self, flags: Any) -> tuple[Any]:
        return (real.CUevent(self._handle()),)

    def _cuEventElapsedTime(self, start: Any, end: Any) -> tuple[float]:
        return (2.5,)

    def _cuPointerGetAttribute(self, attribute: Any, address: int) -> tuple[int]:
        return (0,)

    def _cuMemAlloc(self, size: int) -> tuple[Any]:
        held = (ctypes.c_uint8 * size)()
        self.memory[ctypes.addressof(held)] = held
        return (real.CUdeviceptr(ctypes.addressof(held)),)

    def _cuMemFree(self, address: int) -> tuple[()]:
        del self.memory[int(address)]
        return ()

    def _cuMemcpyHtoD(self, target: int, source: int, size: int) -> tuple[()]:
        ctypes.memmove(int(target), int(source), size)
        return ()

    def _cuMemcpyHtoDAsync(self, target: int, source: int, size: int, stream: Any) -> tuple[()]:
        return self._cuMemcpyHtoD(target, source, size)

    def _cuMemcpyDtoH(self, target: int, source: int, size: int) -> tuple[()]:
        return self._cuMemcpyHtoD(target, source, size)

    def _cuMemcpyDtoHAsync(self, target: int, source: int, size: int, stream: Any) -> tuple[()]:
        return self._cuMemcpyHtoD(target, source, size)

    def _encoded(self, *args: Any) -> tuple[Any]:
        """A tensor map that holds its address; sizes and boxes must be of the driver's types."""
        words = [a for a in args if isinstance(a, list) and a and not isinstance(a[0], int)]
        assert all(isinstance(w, real.cuuint32_t | real.cuuint64_t) for given in words for w in given)
        return (SimpleNamespace(opaque=[real.cuuint64_t(int(args[2])), *[real.cuuint64_t(7)] * 15]),)

    _cuTensorMapEncodeTiled = _cuTensorMapEncodeIm2col = _cuTensorMapEncodeIm2colWide = _encoded

    def _cuLaunchKernel(self, *args: Any) -> tuple[()]:
        return self._launch(args[9])

    def _cuLaunchKernelEx(self, config: Any, function: Any, table: int, extra: Any) -> tuple[()]:
        return self._launch(table)

    def _launch(self, table: int) -> tuple[()]:
        pointers = (ctypes.c_void_p * len(self.sizes)).from_address(table)
        self.parameters = [ctypes.string_at(p or 0, size) for p, size in zip(pointers, self.sizes)]
        self.kernel(self.parameters)
        return ()
