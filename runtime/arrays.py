"""Arrays of other libraries, seen one way: where their memory is, what it holds, which device it belongs to.

Needs `dlpack`, `torch_tensors`. Gives `View`, `view(value)`, `host_array(value)`, `place(value)`, `wrote(value)`, and
`Unusable`, the error of an array whose memory cannot be used. Understood: anything with `data_ptr()` (PyTorch), the CUDA
array interface (CuPy, Numba, JAX), DLPack. PyTorch is asked first: its interface knows no bfloat16 and refuses tensors
that require a gradient. Invariant: no exception of another library leaves this file.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, NoReturn

import numpy as np

from ..codegen.diagnostics import CompileError, Diagnostic, WarpwrightError
from ..dsl.trace import here

#: Libraries whose arrays are immutable, whatever the interface that exports them reports.
_IMMUTABLE = frozenset(("jax", "jaxlib", "pyarrow", "tensorflow"))


class Unusable(CompileError):
    """An array whose memory a kernel cannot use."""


def unusable(
    message: str, *, expected: str | None = None, found: str | None = None, suggestion: str | None = None
) -> NoReturn:
    """Raise `Unusable` at the user's line."""
    raise Unusable(Diagnostic(message, here(), "error", expected, found, suggestion))


@dataclass(frozen=True, slots=True)
class View:
    """Memory of an array. `device` is "cpu", "cuda:N" or "hip:N"; `dtype` a NumPy or ml_dtypes name; `owner`
    keeps it alive. `copied`: the exporting library made a copy, so that writes do not reach the array.
    """

    address: int
    dtype: str
    itemsize: int
    shape: tuple[int, ...]
    strides: tuple[int, ...] | None  # in bytes; None: contiguous
    device: str
    read_only: bool = False
    owner: Any = None
    copied: bool = False
    why: str = ""  # why it counts as read-only

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

    @property
    def nbytes(self) -> int:
        """Bytes of the elements."""
        return math.prod(self.shape) * self.itemsize


def view(value: Any) -> View | None:
    """The memory of `value`, or None if it is no array that is understood. Raises `Unusable`."""
    try:
        seen = _view(value)
    except WarpwrightError:
        raise
    except Exception as error:
        said = (str(error).strip().splitlines() or [type(error).__name__])[0]
        unusable(
            f"the memory of this {type(value).__name__} cannot be read: {said}",
            expected="an array with memory of its own",
            found=f"{type(value).__module__}.{type(value).__name__}",
        )
    if seen is None:
        return None
    if seen.address == 0 and seen.nbytes:
        unusable(
            "the array has no memory",
            expected="an array that is stored",
            found=f"address 0 for {seen.nbytes} bytes",
            suggestion="pass an array that holds data: this one is fake, or its storage was freed",
        )
    library = _library(value)
    if library in _IMMUTABLE:
        return replace(seen, read_only=True, why=f"arrays of {library.removesuffix('lib')} are immutable")
    return seen


def _view(value: Any) -> View | None:
    if hasattr(value, "data_ptr") and hasattr(value, "element_size"):
        from .torch_tensors import tensor_view

        return tensor_view(value)
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
    seen = None if own_device(value) is not None else view(value)
    if seen is None or seen.device != "cpu":
        return None
    import ctypes

    import ml_dtypes

    try:
        dtype: np.dtype[Any] = np.dtype(getattr(ml_dtypes, seen.dtype, seen.dtype))
    except TypeError:  # a format that NumPy has no name for is moved as bytes
        dtype = np.dtype(f"V{seen.itemsize}")
    if not seen.nbytes:
        return np.zeros(seen.shape, dtype)
    held = (ctypes.c_uint8 * seen.nbytes).from_address(seen.address)
    found = np.frombuffer(memoryview(held), dtype).reshape(seen.shape)
    if seen.read_only:
        found.flags.writeable = False
    return found


def place(value: Any) -> str | None:
    """The device that `value` must be used on ("cuda:0", "emu"); None where any will do, or where its memory is unusable
    (which the check of the argument reports, by the parameter's name).
    """
    own = own_device(value)
    if own is not None:
        return own
    if type(value) is np.ndarray or isinstance(value, np.ndarray | int | float | np.generic):
        return None
    try:
        seen = view(value)
    except Unusable:
        return None
    return seen.device if seen is not None and seen.device != "cpu" else None


def own_device(value: Any) -> str | None:
    """The device of memory of ours, or of a tensor map of it; None for everything else."""
    try:
        found = getattr(value, "ww_device", None)
    except Exception:  # an object whose attributes fail is no memory of ours
        return None
    return found if isinstance(found, str) else None


def wrote(value: Any) -> None:
    """Report to the library of `value` that a kernel may have written its memory (PyTorch's version counter)."""
    array = getattr(value, "array", value) if getattr(type(value), "ww_tensor_map", False) else value
    if hasattr(array, "data_ptr") and hasattr(array, "element_size"):
        from .torch_tensors import count_version

        count_version(array)


def _library(value: Any) -> str:
    return str(type(value).__module__).partition(".")[0]


@cache
def vendor_of(library: str) -> str:
    """Whose memory a library means by "cuda": builds of PyTorch and CuPy for ROCm keep CUDA's names."""
    if library == "torch":
        return "hip" if getattr(sys.modules["torch"].version, "hip", None) else "cuda"
    if library == "cupy":
        return "hip" if sys.modules["cupy"].cuda.runtime.is_hip else "cuda"
    from .devices import cuda, hip

    return "hip" if hip.device_count() and not cuda.device_count() else "cuda"


def _interface(value: Any, interface: dict[str, Any]) -> View:
    from .devices import cuda, hip

    if interface.get("mask") is not None:
        unusable(
            "the array is masked, and a kernel does not see the mask",
            expected="an array without a mask",
            found=f"{type(value).__name__} with a mask",
        )
    vendor = vendor_of(_library(value))
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
