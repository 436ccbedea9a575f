"""Tensor maps: what the 128 bytes that describe a tensor and its boxes say.

Needs nothing of the wave. Gives `TensorMap` with `encode` and `decode`, `KINDS` (the element types), and `problem` (what
the driver would not accept). Invariant: `decode(encode(m)) == m`; the layout of the bytes is the emulator's own, as a GPU's
is a secret. Dimensions are innermost first, as instructions count them.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from .swizzle import SPAN, Swizzle

BYTES = 128
_MAGIC = b"tensor"
_LAYOUT = struct.Struct("<6sBBQ5I4Q5H5BBBBBB3h3hHH")


@dataclass(frozen=True, slots=True)
class Kind:
    """An element type: `bits` in global memory; `packed`: sixteen of them fill so many bytes of shared memory."""

    name: str
    bits: int
    code: str  # dtype that holds one, "" where one is no whole byte
    is_float: bool = False
    packed: int = 0


#: By number, as the driver numbers them.
KINDS: tuple[Kind, ...] = (
    Kind("u8", 8, "u1"),
    Kind("u16", 16, "u2"),
    Kind("u32", 32, "u4"),
    Kind("s32", 32, "i4"),
    Kind("u64", 64, "u8"),
    Kind("s64", 64, "i8"),
    Kind("f16", 16, "f2", True),
    Kind("f32", 32, "f4", True),
    Kind("f64", 64, "f8", True),
    Kind("bf16", 16, "u2", True),
    Kind("f32.ftz", 32, "f4", True),
    Kind("tf32", 32, "f4", True),
    Kind("tf32.ftz", 32, "f4", True),
    Kind("b4x16", 4, "", packed=8),
    Kind("b4x16_p64", 4, "", packed=16),
    Kind("b6x16_p32", 6, "", packed=16),
)
#: `tensormap.replace` numbers three types otherwise.
_REPLACED_KINDS = {8: 10, 9: 8, 10: 9}


class Mode(IntEnum):
    """How boxes are taken from the tensor."""

    TILE = 0
    IM2COL = 1
    IM2COL_W = 2
    IM2COL_W128 = 3


#: (swizzle mode, atomicity) by number -> the swizzle.
SWIZZLES: dict[tuple[int, int], Swizzle] = {
    (0, 0): Swizzle.NONE,
    (1, 0): Swizzle.B32,
    (2, 0): Swizzle.B64,
    (3, 0): Swizzle.B128,
    (3, 1): Swizzle.B128_ATOM_32B,
    (3, 2): Swizzle.B128_ATOM_32B_FLIP_8B,
    (3, 3): Swizzle.B128_ATOM_64B,
}
INTERLEAVES = (0, 16, 32)
PROMOTIONS = (0, 64, 128, 256)


@dataclass(frozen=True, slots=True)
class TensorMap:
    """A tensor and how boxes are taken from it. `strides` are bytes, of all dimensions but the innermost."""

    kind: int
    address: int
    dims: tuple[int, ...]
    strides: tuple[int, ...]
    box: tuple[int, ...]  # in the im2col modes: channels a pixel, pixels a column
    steps: tuple[int, ...]
    interleave: int = 0
    swizzle: Swizzle = Swizzle.NONE
    promotion: int = 0
    nan_fill: bool = False
    mode: Mode = Mode.TILE
    lower: tuple[int, ...] = ()  # of the pixels' box, W first
    upper: tuple[int, ...] = ()

    @property
    def rank(self) -> int:
        return len(self.dims)

    @property
    def element(self) -> Kind:
        return KINDS[self.kind]

    @property
    def row_bytes(self) -> int:
        """Bytes in shared memory of a box's innermost row."""
        packed = self.element.packed
        return self.box[0] // 16 * packed if packed else self.box[0] * self.element.bits // 8

    def encode(self) -> bytes:
        """The 128 bytes."""
        swizzle, atomicity = next(k for k, v in SWIZZLES.items() if v is self.swizzle)
        raw = _LAYOUT.pack(
            _MAGIC,
            self.kind,
            self.rank,
            self.address,
            *_pad([d - 1 for d in self.dims], 5),
            *_pad(self.strides, 4),
            *_pad(self.box, 5),
            *_pad(self.steps, 5),
            INTERLEAVES.index(self.interleave),
            swizzle,
            PROMOTIONS.index(self.promotion),
            int(self.nan_fill),
            int(self.mode),
            *_pad(self.lower, 3),
            *_pad(self.upper, 3),
            len(self.lower),
            atomicity,
        )
        return raw.ljust(BYTES, b"\0")


def _pad(values: Sequence[int], n: int) -> list[int]:
    return [*values, *[0] * (n - len(values))]


def decode(raw: bytes) -> TensorMap | None:
    """The map that `raw` holds; None where it holds none."""
    if raw[:6] != _MAGIC:
        return None
    v = list(_LAYOUT.unpack(raw[: _LAYOUT.size]))
    kind, rank, address = v[1:4]
    dims, strides, box, steps = v[4:9], v[9:13], v[13:18], v[18:23]
    interleave, swizzle, promotion, fill, mode = v[23:28]
    corners, atomicity = v[34], v[35]
    atomicity = atomicity if swizzle == 3 else 0
    if kind >= len(KINDS) or rank > 5 or interleave > 2 or (swizzle, atomicity) not in SWIZZLES:
        return None
    many = 2 if mode else rank
    return TensorMap(
        kind,
        address,
        tuple(d + 1 for d in dims[:rank]),
        tuple(strides[: max(rank - 1, 0)]),
        tuple(box[:many]),
        tuple(steps[:rank]),
        INTERLEAVES[interleave],
        SWIZZLES[swizzle, atomicity],
        PROMOTIONS[promotion],
        bool(fill),
        Mode(mode),
        tuple(v[28 : 28 + corners]),
        tuple(v[31 : 31 + corners]),
    )


#: Field of `tensormap.replace` -> its first place among the values of the layout.
_FIELDS = {
    "elemtype": 1, "rank": 2, "global_address": 3, "global_dim": 4, "global_stride": 9, "box_dim": 13,
    "element_stride": 18, "interleave_layout": 23, "swizzle_mode": 24, "fill_mode": 26, "swizzle_atomicity": 35,
}  # fmt: skip


def replaced(raw: bytes, field: str, ordinal: int, value: int) -> bytes | None:
    """`raw` with one field replaced as `tensormap.replace` does; None where `raw` is no map or the value does not fit.

    Zeros are a map to begin with: kernels that make their own start from them.
    """
    if not any(raw):
        raw = _MAGIC + raw[len(_MAGIC) :]
    if raw[:6] != _MAGIC:
        return None
    v = list(_LAYOUT.unpack(raw[: _LAYOUT.size]))
    if field == "elemtype":
        value = _REPLACED_KINDS.get(value, value)
    elif field == "rank":
        value += 1  # the operand is one less than the rank
    elif field == "global_dim":
        value = (value - 1) & 0xFFFFFFFF
    v[_FIELDS[field] + ordinal] = value
    try:
        return _LAYOUT.pack(*v).ljust(BYTES, b"\0")
    except struct.error:
        return None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a map cannot be."""

    message: str
    expected: str
    found: str


def problem(m: TensorMap) -> Problem | None:
    """What is wrong with a map, by the rules that the driver documents; None: nothing."""
    checks = (_shape, _addressing, _boxes, _layouts, _packed, _corners)
    return next((found for check in checks if (found := check(m)) is not None), None)


def _shape(m: TensorMap) -> Problem | None:
    least = 1 if m.mode is Mode.TILE and not m.interleave else 3
    if not least <= m.rank <= 5:
        return Problem("a tensor map has another number of dimensions", f"{least} to 5", str(m.rank))
    for d in m.dims:
        if not 1 <= d <= 1 << 31:
            return Problem("a dimension of the tensor is out of range", "1 to 2**31 elements", str(d))
    return None


def _addressing(m: TensorMap) -> Problem | None:
    align = 32 if m.interleave == 32 or m.element.packed == 16 else 16
    if m.address % align:
        return Problem("the tensor's address is misaligned", f"a multiple of {align}", f"{m.address:#x}")
    for s in m.strides:
        if s % align or not 0 <= s < 1 << 40:
            return Problem(
                "a stride of the tensor cannot be encoded",
                f"a multiple of {align} bytes, below 2**40",
                f"{s} bytes",
            )
    return None


def _boxes(m: TensorMap) -> Problem | None:
    limits = [256] * m.rank if m.mode is Mode.TILE else [256, 1024]
    if len(m.box) != len(limits):
        return Problem("the box has another number of dimensions", str(len(limits)), str(len(m.box)))
    for b, limit in zip(m.box, limits):
        if not 1 <= b <= limit:
            return Problem("an extent of the box is out of range", f"1 to {limit}", str(b))
    for s in m.steps:
        if not 1 <= s <= 8:
            return Problem("an element stride is out of range", "1 to 8", str(s))
    if not m.interleave and not m.element.packed and m.row_bytes % 16:
        return Problem(
            "the innermost extent of the box is no multiple of 16 bytes", "a multiple of 16", f"{m.row_bytes}"
        )
    return None


def _layouts(m: TensorMap) -> Problem | None:
    span = SPAN[m.swizzle]
    if not m.interleave and span and m.row_bytes > span:
        return Problem(
            "the innermost extent of the box exceeds the span of the swizzle",
            f"at most {span} bytes for swizzle {m.swizzle.value}",
            f"{m.row_bytes} bytes",
        )
    if m.interleave == 32 and m.swizzle is not Swizzle.B32:
        return Problem("an interleave of 32 bytes wants the swizzle of 32 bytes", "32B", m.swizzle.value)
    if m.nan_fill and (not m.element.is_float or m.element.packed):
        return Problem("only floating-point tensors can be filled with NaN", "a float type", m.element.name)
    wide = m.mode in (Mode.IM2COL_W, Mode.IM2COL_W128)
    if wide and m.swizzle not in (Swizzle.B64, Swizzle.B128, Swizzle.B128_ATOM_32B):
        return Problem("the wide im2col modes want a swizzle", "64B, 128B or 128B_atom_32B", m.swizzle.value)
    if wide and m.interleave:
        return Problem("the wide im2col modes take no interleave", "0", str(m.interleave))
    return None


def _packed(m: TensorMap) -> Problem | None:
    if not m.element.packed:
        return None
    if m.element.packed == 8:
        if m.dims[0] % 2:
            return Problem("4-bit elements come in pairs", "an even innermost dimension", str(m.dims[0]))
        return (
            None if m.box[0] % 32 == 0 else Problem("the box is no multiple of 16 bytes", "32", str(m.box[0]))
        )
    if m.dims[0] % 128 or m.box[0] != 128:
        return Problem(
            f"{m.element.name} wants its innermost extents in units of 128",
            "a multiple of 128 elements, and a box of 128",
            f"{m.dims[0]} and {m.box[0]}",
        )
    fits = (Swizzle.NONE, Swizzle.B128, Swizzle.B128_ATOM_32B, Swizzle.B128_ATOM_64B)
    if m.swizzle not in fits or m.interleave:
        return Problem(
            f"{m.element.name} has no such layout", "swizzle none, 128B, or 128B_atom_*", m.swizzle.value
        )
    return None


def _corners(m: TensorMap) -> Problem | None:
    if m.mode is Mode.TILE:
        return None
    spatial = 1 if m.mode in (Mode.IM2COL_W, Mode.IM2COL_W128) else m.rank - 2
    limit = {1: 1 << 15, 2: 1 << 7, 3: 1 << 4}[spatial]
    if len(m.lower) != spatial or len(m.upper) != spatial:
        return Problem("the corners have another number of dimensions", str(spatial), str(len(m.lower)))
    for low, high, dim in zip(m.lower, m.upper, m.dims[1:]):
        if not -limit <= low < limit or not -limit <= high < limit:
            return Problem(
                "a corner of the pixels' box is out of range", f"-{limit} to {limit - 1}", f"{low}, {high}"
            )
        if dim - 1 + high < low:
            return Problem("the pixels' box is empty", "the upper corner behind the lower", f"{low}, {high}")
    return None
