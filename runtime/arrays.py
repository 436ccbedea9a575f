"""Arrays of other libraries, seen one way: where their memory is, what it holds, which device it belongs to.

Needs `dlpack`. Gives `View`, `view(value)`, `host_array(value)` and `place(value)`. Understood: anything with
`data_ptr()` (PyTorch), the CUDA array interface (CuPy, Numba, JAX), DLPack. PyTorch is asked first: its
interface knows no bfloat16 and refuses tensors that require a gradient.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np


@dataclass(frozen=True, slots=True)
class View:
    """Memory of an array. `device` is "cpu", "cuda:N" or "hip:N"; `dtype` a NumPy or ml_dtypes name; `owner`
    keeps it alive.
    """

    address: int
    dtype: str
    itemsize: int
    shape: tuple[int, ...]
    strides: tuple[int, ...] | None  # in bytes; None: contiguous
    device: str
    read_only: bool = False
    owner: Any = None

    @property
    def contiguous(self) -> bool:
        """Whether the elements lie one after the other, in C order."""
        return (
            self.strides is None
            or 0 in self.shape
            or all(s == e for s, e, n in zip(self.strides, self.dense(), self.shape) if n > 1)
        )

    def dense(self) -> tuple[int, ...]:
        """The strides of a contiguous array of this shape."""
        found: list[int] = []
        step = self.itemsize
        for extent in reversed(self.shape):
            found.insert(0, step)
            step *= extent
        return tuple(found)


def view(value: Any) -> View | None:
    """The memory of `value`, or None if it is no array that is understood."""
    if hasattr(value, "data_ptr") and hasattr(value, "element_size"):
        return _tensor(value)
    interface = getattr(value, "__cuda_array_interface__", None)
    if interface is not None:
        return _interface(value, interface)
    if hasattr(value, "__dlpack__") and hasattr(value, "__dlpack_device__"):
        from .dlpack import read

        return read(value)
    return None


def host_array(value: Any) -> np.ndarray[Any, Any] | None:
    """A NumPy array over `value`'s memory (a CPU tensor's is used in place); None if that is not the host's."""
    if isinstance(value, np.ndarray):
        return value
    seen = None if hasattr(value, "ww_device") else view(value)
    if seen is None or seen.device != "cpu":
        return None
    import ctypes

    import ml_dtypes

    dtype: np.dtype[Any] = np.dtype(getattr(ml_dtypes, seen.dtype, seen.dtype))
    nbytes = math.prod(seen.shape) * seen.itemsize
    if not nbytes:
        return np.zeros(seen.shape, dtype)
    held = (ctypes.c_uint8 * nbytes).from_address(seen.address)
    return np.frombuffer(memoryview(held), dtype).reshape(seen.shape)


def place(value: Any) -> str | None:
    """The device that `value` must be used on ("cuda:0", "emu"); None where any will do."""
    own = getattr(value, "ww_device", None)
    if own is not None:
        return str(own)
    if type(value) is np.ndarray or isinstance(value, np.ndarray | int | float | np.generic):
        return None
    seen = view(value)
    return seen.device if seen is not None and seen.device != "cpu" else None


def _tensor(value: Any) -> View:
    size = int(value.element_size())
    device = f"{_vendor(_library(value))}:{value.get_device()}" if value.is_cuda else "cpu"
    return View(
        int(value.data_ptr()),
        str(value.dtype).removeprefix("torch."),
        size,
        tuple(value.shape),
        None if value.is_contiguous() else tuple(s * size for s in value.stride()),
        device,
        owner=value,
    )


def _library(value: Any) -> str:
    return str(type(value).__module__).partition(".")[0]


@cache
def _vendor(library: str) -> str:
    """Whose memory a library means by "cuda": builds of PyTorch and CuPy for ROCm keep CUDA's names."""
    if library == "torch":
        return "hip" if getattr(sys.modules["torch"].version, "hip", None) else "cuda"
    if library == "cupy":
        return "hip" if sys.modules["cupy"].cuda.runtime.is_hip else "cuda"
    from .devices import cuda, hip

    return "hip" if hip.device_count() and not cuda.device_count() else "cuda"


def _interface(value: Any, interface: dict[str, Any]) -> View:
    from .devices import cuda, hip

    vendor = _vendor(_library(value))
    dtype = np.dtype(interface["typestr"])
    address, read_only = interface["data"]
    strides = interface.get("strides")
    own = getattr(getattr(value, "device", None), "id", None)
    index = own if isinstance(own, int) else (hip if vendor == "hip" else cuda).ordinal_of(int(address or 0))
    return View(
        int(address or 0),
        dtype.newbyteorder("=").name if dtype.byteorder != ">" else f"big-endian {dtype.name}",
        dtype.itemsize,
        tuple(interface["shape"]),
        None if strides is None else tuple(strides),
        f"{vendor}:{index}",
        bool(read_only),
        value,
    )
