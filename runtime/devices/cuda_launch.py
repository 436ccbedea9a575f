"""One CUDA launch, prepared: parameters are packed into storage whose address the driver was given once.

Needs a loaded function. Gives `CudaLaunch`. Invariant: every argument is checked and packed before the driver is called; a
call packs and launches under a lock, so that threads may share a prepared launch (the driver copies the parameters
before it returns).
"""

from __future__ import annotations

import ctypes
import struct
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ...codegen.ir.types import Pointer
from ...isa.types import Scalar
from .. import arrays
from ..arguments import (
    CODES,
    Argument,
    DevicePointer,
    MapParam,
    Slot,
    Struct,
    Word,
    check_argument,
    check_writable,
    same_dtype,
    wrong,
)
from ..staging import Region, regions
from ..tensor_map import tensor_map
from .cuda_errors import check
from .cuda_memory import CudaArray, address, allocate, free
from .cuda_tensor_map import encode

if TYPE_CHECKING:
    from ..compile import CompiledKernel
    from .cuda import CudaDevice

Dims = tuple[int, int, int]
#: Packs one argument; True where it is host memory, which is packed after it was copied.
Put = Callable[[Any], bool]


class CudaLaunch:
    """`launch(values)`. Host arrays are copied in, and back where the kernel may have written, before it returns."""

    def __init__(
        self,
        device: CudaDevice,
        kernel: CompiledKernel,
        function: Any,
        params: Sequence[Slot],
        grid: Dims,
        block: Dims,
        smem: int,
        cluster: Dims | None,
        stream: Any,
    ) -> None:
        self.device, self.kernel, self.params = device, kernel, tuple(params)
        self.stream, self.grid = stream, grid
        offsets, size = layout(self.params)
        self.storage = bytearray(max(size, 1))
        base = ctypes.addressof(ctypes.c_char.from_buffer(self.storage))
        self.pointers = (ctypes.c_void_p * max(len(offsets), 1))(*(base + at for at in offsets))
        self.offsets = offsets
        self._pointers = [
            i for i, p in enumerate(self.params) if isinstance(p.type, Pointer | Word | Struct | MapParam)
        ]
        self._good: list[set[Any]] = [set() for _ in self.params]  # dtypes that fit each pointer
        self._puts = tuple(self._put(p, at) for p, at in zip(self.params, offsets))
        self._pack = self._usual()
        self._lock = threading.Lock()
        table = ctypes.addressof(self.pointers)
        if cluster is None:
            self._args: tuple[Any, ...] = (function, *grid, *block, smem, stream, table, 0)
            self._call = device.driver.cuLaunchKernel
        else:
            self._args = (self._config(grid, block, smem, cluster), function, table, 0)
            self._call = device.driver.cuLaunchKernelEx

    def _config(self, grid: Dims, block: Dims, smem: int, cluster: Dims) -> Any:
        driver = self.device.driver
        attribute = driver.CUlaunchAttribute()
        attribute.id = driver.CUlaunchAttributeID.CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION
        shape = attribute.value.clusterDim
        shape.x, shape.y, shape.z = cluster
        config = driver.CUlaunchConfig()
        config.gridDimX, config.gridDimY, config.gridDimZ = grid
        config.blockDimX, config.blockDimY, config.blockDimZ = block
        config.sharedMemBytes, config.hStream = smem, self.stream
        config.attrs, config.numAttrs = [attribute], 1
        return config

    def __call__(self, values: Sequence[Any]) -> None:
        with self._lock:
            if self._pack(values):
                return self._go()
            staged = False
            for put, value in zip(self._puts, values):
                if put(value):
                    staged = True
            if staged:
                self._through_copies(values)
            else:
                self._go()

    def _go(self) -> None:
        device = self.device
        pushed = device.enter()
        try:
            result = self._call(*self._args)
            if int(result[0]):
                check(result, f"launching kernel '{self.kernel.name}'")
        finally:
            if pushed:
                device.leave()

    # packing --------------------------------------------------------------------------------------------------------

    def _usual(self) -> Callable[[Sequence[Any]], bool]:
        """A function that packs the usual arguments all at once (ints, floats, our arrays of a dtype that was checked
        before) and answers False, for `_puts` to look closer, where any is something else.

        It is written out for the parameters, since a loop over twenty of them would cost more than the launch.
        """
        tests, values, code, top = [], [], "<", 0
        for i, (param, at) in enumerate(zip(self.params, self.offsets)):
            type_ = param.type
            pointer = isinstance(type_, Pointer | Word)
            kind = "Q" if pointer else CODES.get(type_.name, "") if isinstance(type_, Scalar) else ""
            if not kind:
                return lambda values: False
            code += f"{at - top}x{kind}"
            top = at + type_.bytes
            if pointer:
                tests.append(
                    f"type(v{i}) is CudaArray and v{i}.ww_device == name and v{i}.dtype in good[{i}]"
                )
            else:
                tests.append(f"type(v{i}) is {'float' if kind in 'efd' else 'int'}")
            values.append(f"v{i}.pointer" if pointer else f"v{i}")
        names = "".join(f"v{i}, " for i in range(len(values)))
        source = (
            "def pack_usual(values):\n"
            f"    {names or '()'} = values\n"
            f"    if {' and '.join(tests) or 'True'}:\n"
            "        try:\n"
            f"            pack(storage, 0, {', '.join(values)})\n"
            "            return True\n"
            "        except (error, OverflowError):\n"
            "            return False\n"
            "    return False\n"
        )
        scope: dict[str, Any] = {
            "CudaArray": CudaArray, "name": self.device.name, "good": self._good, "storage": self.storage,
            "pack": struct.Struct(code).pack_into, "error": struct.error,
        }  # fmt: skip
        exec(source, scope)
        usual: Callable[[Sequence[Any]], bool] = scope["pack_usual"]
        return usual

    def _put(self, param: Slot, at: int) -> Put:
        type_ = param.type
        if isinstance(type_, Pointer | Word):
            return self._put_pointer(param, type_, at)
        if isinstance(type_, MapParam | Struct):
            return self._put_map(param, at)
        code = CODES.get(type_.name) if isinstance(type_, Scalar) else None
        return self._put_checked(param, at) if code is None else self._put_scalar(param, code, at)

    def _put_checked(self, param: Slot, at: int) -> Put:
        storage = self.storage

        def put(value: Any) -> bool:
            raw = check_argument(param, value).raw
            storage[at : at + len(raw)] = raw
            return False

        return put

    def _put_scalar(self, param: Slot, code: str, at: int) -> Put:
        pack, storage = struct.Struct("<" + code).pack_into, self.storage
        natural = float if code in "efd" else int
        checked = self._put_checked(param, at)

        def put(value: Any) -> bool:
            if type(value) is natural:
                try:
                    pack(storage, at, value)
                    return False
                except (struct.error, OverflowError):
                    pass
            return checked(value)

        return put

    def _put_pointer(self, param: Slot, type_: Pointer | Word, at: int) -> Put:
        pack, storage, name = struct.Struct("<Q").pack_into, self.storage, self.device.name
        good = self._good[self.params.index(param)]

        def put(value: Any) -> bool:
            if type(value) is CudaArray and value.ww_device == name and value.dtype in good:
                pack(storage, at, value.pointer)
                return False
            argument = check_argument(param, value)
            check_writable(argument, self.kernel.written)
            if argument.array is None:
                storage[at : at + 8] = argument.raw
                return False
            if type(value) is CudaArray and (isinstance(type_, Word) or same_dtype(value.dtype, type_)):
                good.add(value.dtype)
            where = self._address(argument)
            if where is None:
                return True
            pack(storage, at, where)
            return False

        return put

    def _put_map(self, param: Slot, at: int) -> Put:
        """A tensor map, or (PTX from elsewhere) a structure."""

        def put(value: Any) -> bool:
            argument = check_argument(param, value)
            if argument.map is None:
                self.storage[at : at + len(argument.raw)] = argument.raw
                return False
            check_writable(argument, self.kernel.written)
            where = self._address(argument)
            if where is None:
                return True
            self._encode(argument.map, at, where)
            return False

        return put

    def _encode(self, given: tensor_map, at: int, address: int) -> None:
        with self.device.current() as driver:
            self.storage[at : at + 128] = encode(driver, given.at(address))

    def _address(self, argument: Argument) -> int | None:
        """The device address of an argument; None for host memory."""
        value = argument.array
        if isinstance(value, np.ndarray):
            return None
        if isinstance(value, DevicePointer):
            return int(value)
        if isinstance(value, CudaArray):
            found, where = value.ww_device, value.pointer
        else:
            seen = None if hasattr(value, "ww_device") else arrays.view(value)
            found, where = (seen.device, seen.address) if seen else (str(value.ww_device), 0)
        if found == "cpu":
            return None
        if found != self.device.name:
            wrong(
                argument.param,
                "the array is on another device",
                expected=self.device.name,
                found=found,
                suggestion="copy it there, or pass a NumPy array",
            )
        return where

    # host memory ----------------------------------------------------------------------------------------------------

    def _through_copies(self, values: Sequence[Any]) -> None:
        device, held = self.device, []
        found = regions([(i, a) for i in self._pointers if (a := _host(values[i])) is not None])
        try:
            for region in found:
                memory = allocate(device, region.nbytes)
                held.append(memory)
                self._copy_in(region, memory, values)
            self._go()
            for region, memory in zip(found, held):
                self._copy_out(region, memory)
        finally:
            for memory in held:
                free(device, memory)

    def _copy_in(self, region: Region, memory: int, values: Sequence[Any]) -> None:
        for position, offset in region.members:
            value, at = values[position], self.offsets[position]
            if isinstance(value, tensor_map):
                self._encode(value, at, memory + offset)
            else:
                struct.pack_into("<Q", self.storage, at, memory + offset)
        if region.nbytes:
            with self.device.current() as driver:
                done = driver.cuMemcpyHtoDAsync(memory, region.address, region.nbytes, self.stream)
                check(done, "copying an argument to the device")

    def _copy_out(self, region: Region, memory: int) -> None:
        """Copy back what may have changed; with nothing to copy, wait all the same: the memory is about to go."""
        written = self.kernel.written
        changed = {
            position
            for (position, _), array in zip(region.members, region.arrays)
            if array.flags.writeable and (written is None or self.params[position].name in written)
        }
        new = np.empty(region.nbytes if changed else 0, np.uint8)
        with self.device.current() as driver:
            if new.nbytes:
                done = driver.cuMemcpyDtoHAsync(address(new), memory, region.nbytes, self.stream)
                check(done, f"copying results back after kernel '{self.kernel.name}'")
            check(driver.cuStreamSynchronize(self.stream), f"running kernel '{self.kernel.name}'")
        if new.nbytes:
            region.give_back(new, changed)


def _host(value: Any) -> np.ndarray[Any, Any] | None:
    """The host memory of an argument; None where it has none."""
    if isinstance(value, tensor_map):
        return value.host_bytes()
    return None if isinstance(value, bytes | bytearray | np.generic) else arrays.host_array(value)


def layout(params: Sequence[Slot]) -> tuple[list[int], int]:
    """Offset of each parameter, and the size of all. The driver takes an address for each, so only alignment counts."""
    offsets, top = [], 0
    for param in params:
        top = -(-top // param.align) * param.align
        offsets.append(top)
        top += param.type.bytes
    return offsets, top
