"""A double of hip-python's `hip` module at its boundary: records calls, keeps real host memory as device memory.

Enums and constants are the real package's. A launch reads the parameters through the pointer table that it
was given, as the runtime would, and hands their bytes to `self.kernel`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any

from hip import hip as real

OK = real.hipError_t.hipSuccess


class FakeHip:
    """`count` GPUs of one architecture. `fail[name]` makes a call answer that error."""

    def __init__(self, arch: str = "gfx942:sramecc+:xnack-", count: int = 1) -> None:
        self.arch, self.count = arch, count
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.fail: dict[str, Any] = {}
        self.memory: dict[int, Any] = {}
        self.images: list[bytes] = []
        self.current = 0
        self.sizes: Sequence[int] = ()
        self.kernel: Callable[[list[bytes]], None] = lambda parameters: None
        self.parameters: list[bytes] = []
        self.handles = 0x1000

    def __getattr__(self, name: str) -> Any:
        found = getattr(real, name)  # a name that hip-python has not is an AttributeError here too
        if not callable(found) or isinstance(found, type):
            return found
        plain = getattr(self, "_" + name, None) or (lambda *args: ())

        def call(*args: Any) -> tuple[Any, ...]:
            self.calls.append((name, args))
            if name in self.fail:
                return (self.fail[name], None)
            return (OK, *plain(*args))

        return call

    def named(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments of every call of `name`."""
        return [args for called, args in self.calls if called == name]

    def _handle(self, *args: Any) -> tuple[int]:
        self.handles += 16
        return (self.handles,)

    # the calls that answer something

    _hipModuleGetFunction = _hipStreamCreateWithFlags = _hipEventCreate = _handle

    def _hipGetDeviceCount(self) -> tuple[int]:
        return (self.count,)

    def _hipGetDeviceProperties(self, index: int) -> tuple[Any]:
        return (SimpleNamespace(gcnArchName=self.arch, name="AMD Instinct MI300X"),)

    def _hipGetDevice(self) -> tuple[int]:
        return (self.current,)

    def _hipSetDevice(self, index: int) -> tuple[()]:
        self.current = index
        return ()

    def _hipPointerGetAttributes(self, address: int) -> tuple[Any]:
        return (SimpleNamespace(device=self.count - 1),)

    def _hipModuleLoadData(self, image: int) -> tuple[int]:
        assert image % 4096 == 0
        size = int.from_bytes(ctypes.string_at(image + 40, 8), "little")  # where the table of sections starts
        count = int.from_bytes(ctypes.string_at(image + 60, 2), "little")
        self.images.append(ctypes.string_at(image, size + 64 * count))
        return self._handle()

    def _hipEventElapsedTime(self, start: Any, end: Any) -> tuple[float]:
        return (2.5,)

    def _hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(
        self, function: Any, threads: int, smem: int
    ) -> tuple[int]:
        return (7,)

    def _hipFuncGetAttribute(self, kind: Any, function: Any) -> tuple[int]:
        return (int(kind) + 100,)

    def _hipMalloc(self, size: int) -> tuple[int]:
        held = (ctypes.c_uint8 * size)()
        self.memory[ctypes.addressof(held)] = held
        return (ctypes.addressof(held),)

    def _hipFree(self, address: int) -> tuple[()]:
        del self.memory[int(address)]
        return ()

    def _hipMemcpyHtoD(self, target: int, source: int, size: int) -> tuple[()]:
        ctypes.memmove(int(target), int(source), size)
        return ()

    def _hipMemcpyHtoDAsync(self, target: int, source: int, size: int, stream: Any) -> tuple[()]:
        return self._hipMemcpyHtoD(target, source, size)

    _hipMemcpyDtoH, _hipMemcpyDtoHAsync = _hipMemcpyHtoD, _hipMemcpyHtoDAsync

    def _hipModuleLaunchKernel(self, *args: Any) -> tuple[()]:
        assert len(args) == 11 and args[10] is None
        return self._launch(args[9])

    def _hipModuleLaunchCooperativeKernel(self, *args: Any) -> tuple[()]:
        assert len(args) == 10
        return self._launch(args[9])

    def _launch(self, table: int) -> tuple[()]:
        pointers = (ctypes.c_void_p * len(self.sizes)).from_address(table)
        self.parameters = [ctypes.string_at(p or 0, size) for p, size in zip(pointers, self.sizes)]
        self.kernel(self.parameters)
        return ()
