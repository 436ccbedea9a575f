"""Tensor maps on the host: an array, and the boxes of it that kernels copy.

Needs NumPy; the emulator's `tensor_map` (for its rules, and its bytes) and the CUDA driver (for its bytes) when they are
wanted. Gives `tensor_map`. Invariant: what the driver would refuse is refused here, in words, except for the address,
which a launch knows; the array lives as long as its map.
"""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

import numpy as np

from ..codegen.diagnostics import refuse
from ..dsl.trace import here
from .arrays import host_array, own_device, place, view
from .slots import shown

if TYPE_CHECKING:
    from ..isa.ptx.tensor_map import TensorMap

BYTES, ALIGN = 128, 64
#: dtype -> element type. What the driver has no name for is moved as integers of its width.
_KINDS = {
    "uint8": "u8", "int8": "u8", "bool": "u8", "uint16": "u16", "int16": "u16", "uint32": "u32", "int32": "s32",
    "uint64": "u64", "int64": "s64", "float16": "f16", "float32": "f32", "float64": "f64", "bfloat16": "bf16",
    "float8_e4m3fn": "u8", "float8_e5m2": "u8", "float8_e8m0fnu": "u8",
}  # fmt: skip
#: Element types that an array's dtype does not say: chosen with `kind=`, for arrays of these widths in bytes.
_CHOSEN = {"f32.ftz": 4, "tf32": 4, "tf32.ftz": 4, "b4x16": 1, "b4x16_p64": 1, "b6x16_p32": 1}
_SWIZZLES = {
    0: "none", 32: "32B", 64: "64B", 128: "128B",
    "128B_atom_32B": "128B_atom_32B", "128B_atom_32B_flip_8B": "128B_atom_32B_flip_8B", "128B_atom_64B": "128B_atom_64B",
}  # fmt: skip
_PROMOTIONS: dict[Any, int] = {None: 0, 0: 0, "64B": 64, "128B": 128, "256B": 256}
_FILLS = {"zeros": False, "nan": True}


class tensor_map:
    """A tensor map of `array`; also the annotation of the kernel parameter that takes it.

    `box` is what one copy moves, in elements, outermost dimension first as in `array.shape`. `swizzle`: 0, 32, 64, 128, or
    "128B_atom_32B" and its kin. `fill`: "zeros" or "nan", for what lies outside. `element_strides`: steps between the
    elements taken. `dims` and `strides` (bytes, without the innermost) replace the array's own. `kind` names an element
    type that no dtype says, such as "tf32" or "b4x16".
    """

    ww_tensor_map: ClassVar[bool] = True

    def __init__(
        self,
        array: Any,
        box: Sequence[int],
        *,
        swizzle: int | str = 0,
        interleave: int = 0,
        l2: str | None = "128B",
        fill: str = "zeros",
        element_strides: Sequence[int] | None = None,
        dims: Sequence[int] | None = None,
        strides: Sequence[int] | None = None,
        kind: str | None = None,
    ) -> None:
        self._take(array, kind, dims, strides)
        self._options(swizzle, interleave, l2, fill)
        box = _integers("box", box, len(self.dims))
        steps = _integers("element_strides", element_strides or (1,) * len(self.dims), len(self.dims))
        self._finish(box[::-1], steps[::-1])

    @classmethod
    def im2col(
        cls,
        array: Any,
        *,
        lower: Sequence[int],
        upper: Sequence[int],
        channels: int,
        pixels: int,
        wide: int = 0,
        swizzle: int | str = 0,
        interleave: int = 0,
        l2: str | None = "128B",
        fill: str = "zeros",
        element_strides: Sequence[int] | None = None,
        dims: Sequence[int] | None = None,
        strides: Sequence[int] | None = None,
        kind: str | None = None,
    ) -> tensor_map:
        """A map of images (N, D, H, W, C; D, or D and H, may be missing) from which columns of pixels are copied.

        `lower` and `upper` are the corners of the pixels' box, in the order of the shape ((H, W) for NHWC), the upper ones
        relative to the last pixel. `wide`: 0, or the im2col::w modes: 1 (`pixels` of them) or 128.
        """
        self = cls.__new__(cls)
        self._take(array, kind, dims, strides)
        self._options(swizzle, interleave, l2, fill)
        from ..isa.ptx.tensor_map import Mode

        modes = {0: Mode.IM2COL, 1: Mode.IM2COL_W, 128: Mode.IM2COL_W128}
        if not isinstance(wide, int) or wide not in modes:
            _wrong("wide is 0, 1 or 128", "0, 1 or 128", shown(wide))
        spatial = len(self.dims) - 2 if not wide else 1
        steps = _integers("element_strides", element_strides or (1,) * len(self.dims), len(self.dims))
        corners = [
            _integers(n, v, max(spatial, 0), low=None) for n, v in (("lower", lower), ("upper", upper))
        ]
        box = _integers("channels and pixels", (channels, pixels), 2)
        self._finish(box, steps[::-1], modes[wide], corners[0][::-1], corners[1][::-1])
        return self

    # -- what it is made of ----------------------------------------------------------------------------------------

    def _take(self, array: Any, kind: str | None, dims: Any, strides: Any) -> None:
        """The array's memory: element type, dimensions and strides, outermost first."""
        dtype, shape, steps = _described(array)
        if kind is not None and not isinstance(kind, str):
            _wrong("kind= names an element type", " ".join(_CHOSEN), shown(kind))
        found = kind or _KINDS.get(dtype)
        if dtype not in _KINDS or found is None or (kind not in _CHOSEN and found != _KINDS[dtype]):
            known = " ".join(dict.fromkeys(_KINDS.values()))
            _wrong("no element type for this array", f"{known} {' '.join(_CHOSEN)}", kind or dtype)
        width = _width(dtype)
        if kind in _CHOSEN and _CHOSEN[kind] != width:
            _wrong(f"{kind} wants an array of {_CHOSEN[kind]}-byte elements", f"{_CHOSEN[kind]}", dtype)
        if dims is None and shape and steps[-1] != width:
            _wrong("the innermost elements do not follow each other", f"a stride of {width}", f"{steps[-1]}")
        self.array = array
        self.kind = found
        packed = {"b4x16": 2.0, "b4x16_p64": 2.0, "b6x16_p32": 8 / 6}.get(found)
        own = shape if packed is None or not shape else (*shape[:-1], int(shape[-1] * packed))
        self.dims = _integers("dims", own if dims is None else dims, None)
        given = steps[:-1] if strides is None else strides
        if dims is not None and strides is None:
            given = _dense(self.dims, width / (packed or 1))
        self.strides = _integers("strides", given, len(self.dims) - 1, low=0)

    def _options(self, swizzle: Any, interleave: Any, l2: Any, fill: Any) -> None:
        for what, value, table in (
            ("swizzle", swizzle, _SWIZZLES),
            ("interleave", interleave, {0: 0, 16: 16, 32: 32}),
            ("l2", l2, _PROMOTIONS),
            ("fill", fill, _FILLS),
        ):
            try:
                known = value in table and not isinstance(value, bool)
            except TypeError:
                known = False
            if not known:
                _wrong(f"{what} of a tensor map", ", ".join(map(repr, table)), shown(value))
        self.swizzle, self.interleave = _SWIZZLES[swizzle], interleave
        self.promotion, self.fill = _PROMOTIONS[l2], _FILLS[fill]

    def _finish(self, box: Any, steps: Any, mode: Any = None, lower: Any = (), upper: Any = ()) -> None:
        """The map without its address, checked."""
        from ..isa.ptx.swizzle import Swizzle
        from ..isa.ptx.tensor_map import KINDS, Mode, TensorMap, problem

        self.fields: TensorMap = TensorMap(
            next(i for i, k in enumerate(KINDS) if k.name == self.kind),
            0,
            self.dims[::-1],
            self.strides[::-1],
            tuple(box),
            tuple(steps),
            self.interleave,
            Swizzle(self.swizzle),
            self.promotion,
            self.fill,
            Mode.TILE if mode is None else mode,
            tuple(lower),
            tuple(upper),
        )
        wrong = problem(self.fields)
        if wrong is not None:
            _wrong(wrong.message, wrong.expected, wrong.found)
        if self.interleave == 0 and self.fields.row_bytes == 0:
            _wrong("the box is empty", "at least 16 bytes", "0")
        self._check_extent()

    def _check_extent(self) -> None:
        """The tensor must lie inside the array's memory, where that is known."""
        size = self.nbytes
        inner = self.dims[-1] * self.fields.element.bits // 8
        reach = inner + sum((d - 1) * s for d, s in zip(self.dims, self.strides))
        if size is not None and reach > size:
            _wrong("the tensor reaches past the array", f"at most {size} bytes", f"{reach} bytes")

    @property
    def nbytes(self) -> int | None:
        """Bytes from the array's first to its last."""
        _, shape, steps = _described(self.array)
        width = _width(_described(self.array)[0])
        if 0 in shape:
            return 0
        return width + sum((n - 1) * s for n, s in zip(shape, steps))

    @property
    def ww_device(self) -> str | None:
        """The device that the array is on; None for host memory."""
        return place(self.array)

    def host_bytes(self) -> np.ndarray[Any, Any] | None:
        """The memory of a host array, from its first byte to its last; None where it is on a device."""
        array = host_array(self.array) if not isinstance(self.array, np.ndarray) else self.array
        if array is None:
            return None
        import ctypes

        size = self.nbytes or 0
        held = (ctypes.c_uint8 * size).from_address(array.__array_interface__["data"][0])
        flat = np.frombuffer(memoryview(held), np.uint8)
        flat.flags.writeable = bool(array.flags.writeable)
        return flat

    def copy(self) -> tensor_map:
        """The same map of a copy of its array; of host memory only."""
        memory = self.host_bytes()
        if memory is None:
            _wrong("a tensor map of host memory can be copied", "host memory", str(self.ww_device))
        made = copy.copy(self)
        dtype, shape, strides = _described(self.array)
        made.array = np.ndarray(shape, _numpy(dtype), memory.copy(), strides=strides)
        return made

    def at(self, address: int) -> TensorMap:
        """The map with its address; refused where the hardware could not take it."""
        from ..isa.ptx.tensor_map import problem

        made = dataclasses.replace(self.fields, address=address)
        wrong = problem(made)
        if wrong is not None:
            _wrong(wrong.message, wrong.expected, wrong.found)
        return made

    def __repr__(self) -> str:
        return f"<tensor map of {self.kind}, dims {self.dims}, boxes {self.fields.box[::-1]}>"


def _described(array: Any) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """dtype name, shape, and strides in bytes."""
    if isinstance(array, np.ma.MaskedArray):
        _wrong(
            "the array is masked, and a copy does not see the mask",
            "an array without a mask",
            "a MaskedArray",
        )
    if isinstance(array, np.ndarray):
        if not array.dtype.isnative:
            _wrong(
                "a tensor map wants elements in the machine's byte order", "little-endian", str(array.dtype)
            )
        return array.dtype.name, array.shape, array.strides
    if own_device(array) is not None and hasattr(array, "dtype"):
        shape = tuple(array.shape)
        return array.dtype.name, shape, (*_dense(shape, array.dtype.itemsize), array.dtype.itemsize)
    seen = view(array)
    if seen is None:
        _wrong(
            "a tensor map wants an array",
            "a NumPy array, a tensor, or memory of a device",
            type(array).__name__,
        )
    return seen.dtype, seen.shape, seen.strides or seen.dense()


def _numpy(dtype: str) -> np.dtype[Any]:
    """A dtype by its NumPy or ml_dtypes name."""
    import ml_dtypes

    found: np.dtype[Any] = np.dtype(getattr(ml_dtypes, dtype, dtype))
    return found


def _width(dtype: str) -> int:
    """Bytes of an element."""
    return int(_numpy(dtype).itemsize)


def _dense(dims: Sequence[int], width: float) -> tuple[int, ...]:
    """Strides of all dimensions but the innermost, without padding."""
    found: list[int] = []
    step: float = width
    for d in reversed(dims[1:]):
        step *= d
        found.insert(0, int(step))
    return tuple(found)


def _integers(what: str, values: Any, count: int | None, low: int | None = 1) -> tuple[int, ...]:
    try:
        found = tuple(values)
    except TypeError:
        found = (values,)
    whole = all(isinstance(v, int | np.integer) and not isinstance(v, bool) for v in found)
    if not whole or (count is not None and len(found) != count):
        many = "integers" if count is None else f"{count} integers, outermost first"
        _wrong(f"{what} of a tensor map", many, shown(values))
    if any(abs(int(v)) >= 1 << 64 for v in found):
        _wrong(f"{what} of a tensor map", "numbers of 64 bits", shown(values))
    if low is not None and any(v < low for v in found):
        _wrong(f"{what} of a tensor map", f"at least {low} each", shown(values))
    return tuple(int(v) for v in found)


def _wrong(message: str, expected: str, found: str) -> NoReturn:
    refuse(message, here(), expected=expected, found=found)
