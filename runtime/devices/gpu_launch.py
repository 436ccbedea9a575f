"""One launch on a GPU, prepared: parameters are packed into storage whose address the driver was given once.

Needs `gpu_device`. Gives `GpuLaunch`, the base of `CudaLaunch` and `HipLaunch`, and `layout`. Invariant:
every argument is checked and packed before the driver is called; a call packs and launches under a lock, so
that threads may share a prepared launch (the driver copies the parameters before it returns).
"""

from __future__ import annotations

import ctypes
import struct
import threading
from abc import ABC, abstractmethod
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
from .gpu_memory import GpuArray, address

if TYPE_CHECKING:
    from ..compile import CompiledKernel
    from .gpu_device import GpuDevice

#: The smallest positive value of the formats that `struct` packs; what is nearer to zero goes through the check.
_TINY = {"e": 2.0**-24, "f": 2.0**-149, "d": 2.0**-1074}
#: Packs one argument; True where it is host memory, which is packed after it was copied.
Put = Callable[[Any], bool]


class GpuLaunch(ABC):
    """`launch(values)`. Host arrays are copied in, and back where the kernel may have written, before it returns.

    `pointers` is the table that a driver is given: the address of each parameter in `storage`, and of `more`
    bytes that no argument fills.
    """

    def __init__(
        self, device: GpuDevice, kernel: CompiledKernel, params: Sequence[Slot], stream: Any, more: int = 0
    ) -> None:
        self.device, self.kernel, self.params, self.stream = device, kernel, tuple(params), stream
        offsets, size = layout(self.params)
        size = -(-size // 8) * 8 if more else size
        self.storage = bytearray(max(size + more, 1))
        base = ctypes.addressof(ctypes.c_char.from_buffer(self.storage))
        table = [base + at for at in (*offsets, *([size] if more else ()))]
        self.pointers = (ctypes.c_void_p * max(len(table), 1))(*table)
        self.offsets, self.more = offsets, size
        self._pointers = [
            i for i, p in enumerate(self.params) if isinstance(p.type, Pointer | Word | Struct | MapParam)
        ]
        self._good: list[set[Any]] = [set() for _ in self.params]  # dtypes that fit each pointer
        self._puts = tuple(self._put(p, at) for p, at in zip(self.params, offsets))
        self._pack = self._usual()
        self._lock = threading.Lock()
        written = kernel.written
        self._written = tuple(i for i in self._pointers if written is None or self.params[i].name in written)

    @abstractmethod
    def _go(self) -> None:
        """Launch with what is packed."""

    def attempt(self, values: Sequence[Any]) -> bool:
        """Launch if every argument is of the usual kind, and every array one of ours on this device; else answer False,
        with nothing launched. The number of values must be right.
        """
        with self._lock:
            if self._pack(values):
                self._go()
                return True
        return False

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
        for i in self._written:
            if type(values[i]) is not GpuArray and not isinstance(values[i], np.ndarray):
                arrays.wrote(values[i])

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
                tests.append(f"type(v{i}) is GpuArray and v{i}.ww_device == name and v{i}.dtype in good[{i}]")
            elif kind in _TINY:
                tiny = _TINY[kind]
                tests.append(f"type(v{i}) is float and (v{i} >= {tiny} or v{i} <= -{tiny} or v{i} == 0.0)")
            else:
                tests.append(f"type(v{i}) is int")
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
            "GpuArray": GpuArray, "name": self.device.name, "good": self._good, "storage": self.storage,
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
        natural = float if code in _TINY else int
        tiny = _TINY.get(code, 0)
        checked = self._put_checked(param, at)

        def put(value: Any) -> bool:
            if type(value) is natural and (value >= tiny or value <= -tiny or value == 0.0):
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
            if type(value) is GpuArray and value.ww_device == name and value.dtype in good:
                pack(storage, at, value.pointer)
                return False
            argument = check_argument(param, value)
            if argument.array is None:
                storage[at : at + 8] = argument.raw
                return False
            if type(value) is GpuArray and (isinstance(type_, Word) or same_dtype(value.dtype, type_)):
                good.add(value.dtype)
            where = self._address(argument)
            check_writable(argument, self.kernel.written, where is not None)
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
            where = self._address(argument)
            check_writable(argument, self.kernel.written, where is not None)
            if where is None:
                return True
            self._encode(argument.map, at, where)
            return False

        return put

    def _encode(self, given: tensor_map, at: int, address: int) -> None:
        self.storage[at : at + 128] = self.device.encode(given, address)

    def _address(self, argument: Argument) -> int | None:
        """The device address of an argument; None for host memory."""
        value = argument.array
        if isinstance(value, np.ndarray):
            return None
        if isinstance(value, DevicePointer):
            return int(value)
        if isinstance(value, GpuArray):
            found, where = value.ww_device, value.pointer
        else:
            seen = None if arrays.own_device(value) is not None else arrays.view(value)
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
                memory = device.allocate(region.nbytes)
                held.append(memory)
                self._copy_in(region, memory, values)
            self._go()
            for region, memory in zip(found, held):
                self._copy_out(region, memory)
        finally:
            for memory in held:
                device.free(memory)

    def _copy_in(self, region: Region, memory: int, values: Sequence[Any]) -> None:
        for position, offset in region.members:
            value, at = values[position], self.offsets[position]
            if isinstance(value, tensor_map):
                self._encode(value, at, memory + offset)
            else:
                struct.pack_into("<Q", self.storage, at, memory + offset)
        if region.nbytes:
            action = "copying an argument to the device"
            self.device.copy_in(memory, region.address, region.nbytes, self.stream, action)

    def _copy_out(self, region: Region, memory: int) -> None:
        """Copy back what may have changed; with nothing to copy, wait all the same: the memory is about to go."""
        written = self.kernel.written
        touched = [
            (position, offset, array)
            for (position, offset), array in zip(region.members, region.arrays)
            if written is None or self.params[position].name in written
        ]
        new = np.empty(region.nbytes if touched else 0, np.uint8)
        if new.nbytes:
            action = f"copying results back after kernel '{self.kernel.name}'"
            self.device.copy_out(address(new), memory, region.nbytes, self.stream, action)
        self.device.wait(self.stream, f"running kernel '{self.kernel.name}'")
        if new.nbytes:
            region.give_back(new, {position for position, _, array in touched if array.flags.writeable})
        for position, offset, array in touched:
            if not array.flags.writeable and not region.unchanged(new, offset, array):
                wrong(
                    self.params[position],
                    "the kernel wrote to a read-only array",
                    expected="a writable array",
                )


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
