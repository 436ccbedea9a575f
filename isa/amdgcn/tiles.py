"""Matrix products of AMD chips, one row each, and where their elements lie.

Needs nothing. Gives `TILES`, `find`, and `count`, `place` of a tile's elements. The places are those of AMD's ISA
documents (CDNA 3, "Matrix Arithmetic Instructions"; RDNA 3 and RDNA 4, "WMMA") and hold for Python numbers and device
values alike.

Forms: `mfma` spreads A and B over 64 lanes, each with consecutive elements along k; `wmma11` gives each lane a whole
row of A or column of B, twice (32 lanes) or four times over; `wmma12` gives each half of 32 lanes eight consecutive
elements along k.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Tile:
    """D = A B + C of one wavefront. `words`: LLVM's types of A and of D; `signed`: whether operands are told their sign."""

    form: str
    m: int
    n: int
    k: int
    a: str
    b: str
    acc: str
    intrinsic: str
    words: tuple[str, str]
    targets: tuple[str, ...]

    @property
    def shape(self) -> str:
        return f"m{self.m}n{self.n}k{self.k}"


_CDNA = "gfx90a gfx942 gfx950"
_RDNA3, _RDNA3_64 = "gfx1100 gfx1151", "gfx1100:wave64 gfx1151:wave64"
_RDNA4 = "gfx1200 gfx1201"
# form | m n k | a, b, acc | intrinsic | LLVM's types of A, D | targets; the first that fits is taken
_TABLE = f"""
mfma | 16 16 32 | f16 f16 f32 | mfma.f32.16x16x32.f16 | <8 x half>, <4 x float> | gfx950
mfma | 16 16 16 | f16 f16 f32 | mfma.f32.16x16x16f16 | <4 x half>, <4 x float> | {_CDNA}
mfma | 32 32 16 | f16 f16 f32 | mfma.f32.32x32x16.f16 | <8 x half>, <16 x float> | gfx950
mfma | 32 32 8 | f16 f16 f32 | mfma.f32.32x32x8f16 | <4 x half>, <16 x float> | {_CDNA}
mfma | 16 16 32 | bf16 bf16 f32 | mfma.f32.16x16x32.bf16 | <8 x bfloat>, <4 x float> | gfx950
mfma | 16 16 16 | bf16 bf16 f32 | mfma.f32.16x16x16bf16.1k | <4 x i16>, <4 x float> | {_CDNA}
mfma | 32 32 16 | bf16 bf16 f32 | mfma.f32.32x32x16.bf16 | <8 x bfloat>, <16 x float> | gfx950
mfma | 32 32 8 | bf16 bf16 f32 | mfma.f32.32x32x8bf16.1k | <4 x i16>, <16 x float> | {_CDNA}
mfma | 16 16 8 | tf32 tf32 f32 | mfma.f32.16x16x8.xf32 | <2 x float>, <4 x float> | gfx942
mfma | 32 32 4 | tf32 tf32 f32 | mfma.f32.32x32x4.xf32 | <2 x float>, <16 x float> | gfx942
mfma | 16 16 4 | f32 f32 f32 | mfma.f32.16x16x4f32 | float, <4 x float> | {_CDNA}
mfma | 32 32 2 | f32 f32 f32 | mfma.f32.32x32x2f32 | float, <16 x float> | {_CDNA}
mfma | 16 16 4 | f64 f64 f64 | mfma.f64.16x16x4f64 | double, <4 x double> | {_CDNA}
mfma | 16 16 64 | s8 s8 s32 | mfma.i32.16x16x64.i8 | <4 x i32>, <4 x i32> | gfx950
mfma | 16 16 32 | s8 s8 s32 | mfma.i32.16x16x32.i8 | i64, <4 x i32> | gfx942 gfx950
mfma | 32 32 32 | s8 s8 s32 | mfma.i32.32x32x32.i8 | <4 x i32>, <16 x i32> | gfx950
mfma | 32 32 16 | s8 s8 s32 | mfma.i32.32x32x16.i8 | i64, <16 x i32> | gfx942 gfx950
mfma | 16 16 16 | s8 s8 s32 | mfma.i32.16x16x16i8 | i32, <4 x i32> | gfx90a
mfma | 32 32 8 | s8 s8 s32 | mfma.i32.32x32x8i8 | i32, <16 x i32> | gfx90a
""" + "\n".join(
    f"mfma | {size} | {a} {b} f32 | mfma.f32.{name}.{_w}.{_v} | i64, <{regs} x float> | {chip}"
    for size, name, regs in (("16 16 32", "16x16x32", 4), ("32 32 16", "32x32x16", 16))
    for chip, suffix in (("gfx942", "fnuz"), ("gfx950", ""))
    for a, b, _w, _v in (
        (f"e4m3{suffix}", f"e4m3{suffix}", "fp8", "fp8"), (f"e4m3{suffix}", f"e5m2{suffix}", "fp8", "bf8"),
        (f"e5m2{suffix}", f"e4m3{suffix}", "bf8", "fp8"), (f"e5m2{suffix}", f"e5m2{suffix}", "bf8", "bf8"),
    )
) + "\n" + "\n".join(
    f"wmma11 | 16 16 16 | {a} {a} {d} | wmma.{word}.16x16x16.{kind} | {va}, <{n} x {e}> | {targets}"
    for n, targets in ((8, _RDNA3), (4, _RDNA3_64))
    for a, d, word, kind, va, e in (
        ("f16", "f32", "f32", "f16", "<16 x half>", "float"), ("bf16", "f32", "f32", "bf16", "<16 x i16>", "float"),
        ("s8", "s32", "i32", "iu8", "<4 x i32>", "i32"), ("u8", "s32", "i32", "iu8", "<4 x i32>", "i32"),
    )
) + "\n" + "\n".join(
    f"wmma12 | 16 16 16 | {a} {b} {d} | wmma.{word}.16x16x16.{kind} | {va}, <8 x {e}> | {_RDNA4}"
    for a, b, d, word, kind, va, e in (
        ("f16", "f16", "f32", "f32", "f16", "<8 x half>", "float"),
        ("bf16", "bf16", "f32", "f32", "bf16", "<8 x i16>", "float"),
        ("s8", "s8", "s32", "i32", "iu8", "<2 x i32>", "i32"), ("u8", "u8", "s32", "i32", "iu8", "<2 x i32>", "i32"),
        ("e4m3", "e4m3", "f32", "f32", "fp8.fp8", "<2 x i32>", "float"),
        ("e4m3", "e5m2", "f32", "f32", "fp8.bf8", "<2 x i32>", "float"),
        ("e5m2", "e4m3", "f32", "f32", "bf8.fp8", "<2 x i32>", "float"),
        ("e5m2", "e5m2", "f32", "f32", "bf8.bf8", "<2 x i32>", "float"),
    )
)  # fmt: skip


def _rows() -> tuple[Tile, ...]:
    found = []
    for line in filter(str.strip, _TABLE.splitlines()):
        form, sizes, types, intrinsic, words, targets = (cell.strip() for cell in line.split("|"))
        m, n, k = map(int, sizes.split())
        a, b, acc = types.split()
        first, last = words.split(", ")
        found.append(Tile(form, m, n, k, a, b, acc, intrinsic, (first, last), tuple(targets.split())))
    return tuple(found)


TILES: tuple[Tile, ...] = _rows()


def find(target: str, a: str, b: str, acc: str, shape: str | None) -> Tile | None:
    """The first product of these elements (and of `shape`, such as "m16n16k16") that a target has."""
    for tile in TILES:
        if (
            (tile.a, tile.b, tile.acc) == (a, b, acc)
            and target in tile.targets
            and shape in (None, tile.shape)
        ):
            return tile
    return None


def count(tile: Tile, role: str, lanes: int) -> int:
    """Elements a lane of A, B or C."""
    if role == "c":
        return tile.m * tile.n // lanes
    if tile.form == "wmma11":
        return tile.k
    return (tile.m if role == "a" else tile.n) * tile.k // lanes


def place(tile: Tile, role: str, lane: Any, i: int, lanes: int) -> tuple[Any, Any]:
    """Row and column of a lane's element `i`."""
    if role == "c":
        return _place_c(tile, lane, i, lanes)
    side = tile.m if role == "a" else tile.n
    if tile.form == "wmma11":
        along = i
    else:
        along = lane // side * count(tile, role, lanes) + i
    across = lane % side
    return (across, along) if role == "a" else (along, across)


def _place_c(tile: Tile, lane: Any, i: int, lanes: int) -> tuple[Any, Any]:
    if tile.form == "wmma12":
        return lane // 16 * 8 + i, lane % 16
    if tile.form == "wmma11" or tile.acc == "f64":  # rows are dealt out to the groups of 16 lanes in turn
        return lanes // 16 * i + lane // 16, lane % 16
    if tile.m == 32:
        return i // 4 * 8 + lane // 32 * 4 + i % 4, lane % 32
    return lane // 16 * 4 + i, lane % 16
