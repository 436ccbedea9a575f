"""Matrix products: rows of `v_mfma_...`, `v_smfmac_...`, `v_wmma_...` and `v_swmmac_...`, and the shapes that their
names say.

Needs `mnemonics`. Gives `ROWS`, `Shape` and `SHAPES`, by name. Invariant: registers of a row follow from its shape;
where they depend on the chip, the width of the wave or the format of an operand, the row has `v0`, which is as many as
the text names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .mnemonics import Row, read_rows

_BITS = {
    "f64": 64,
    "f32": 32,
    "xf32": 32,
    "i32": 32,
    "f16": 16,
    "bf16": 16,
    "fp8": 8,
    "bf8": 8,
    "i8": 8,
    "iu8": 8,
    "iu4": 4,
}


@dataclass(frozen=True, slots=True)
class Shape:
    """A product of `blocks` matrices of m x k and k x n elements; `a` and `b` are empty where modifiers choose them."""

    family: str  # "mfma", "smfmac", "wide" (f8f6f4), "wmma", "swmmac"
    m: int
    n: int
    k: int
    blocks: int
    out: str
    a: str
    b: str


#: Names of CDNA, old and new | blocks | elements of A and B
_MFMA = """
32x32x1f32  32x32x1_2b_f32     | 2  | f32
16x16x1f32  16x16x1_4b_f32     | 4  | f32
4x4x1f32    4x4x1_16b_f32      | 16 | f32
32x32x2f32  32x32x2_f32        | 1  | f32
16x16x4f32  16x16x4_f32        | 1  | f32
32x32x4f16  32x32x4_2b_f16     | 2  | f16
16x16x4f16  16x16x4_4b_f16     | 4  | f16
4x4x4f16    4x4x4_16b_f16      | 16 | f16
32x32x8f16  32x32x8_f16        | 1  | f16
16x16x16f16 16x16x16_f16       | 1  | f16
32x32x4bf16_1k 32x32x4_2b_bf16 | 2  | bf16
16x16x4bf16_1k 16x16x4_4b_bf16 | 4  | bf16
4x4x4bf16_1k 4x4x4_16b_bf16    | 16 | bf16
32x32x8bf16_1k 32x32x8_bf16    | 1  | bf16
16x16x16bf16_1k 16x16x16_bf16  | 1  | bf16
32x32x2bf16                    | 2  | bf16
16x16x2bf16                    | 4  | bf16
4x4x2bf16                      | 16 | bf16
32x32x4bf16                    | 1  | bf16
16x16x8bf16                    | 1  | bf16
32x32x4i8   32x32x4_2b_i8      | 2  | i8
16x16x4i8   16x16x4_4b_i8      | 4  | i8
4x4x4i8     4x4x4_16b_i8       | 16 | i8
32x32x8i8                      | 1  | i8
16x16x16i8                     | 1  | i8
32x32x16_i8                    | 1  | i8
16x16x32_i8                    | 1  | i8
16x16x4f64  16x16x4_f64        | 1  | f64
4x4x4f64    4x4x4_4b_f64       | 4  | f64
16x16x8_xf32                   | 1  | xf32
32x32x4_xf32                   | 1  | xf32
16x16x32_fp8_fp8               | 1  | fp8
16x16x32_fp8_bf8               | 1  | fp8 bf8
16x16x32_bf8_fp8               | 1  | bf8 fp8
16x16x32_bf8_bf8               | 1  | bf8
32x32x16_fp8_fp8               | 1  | fp8
32x32x16_fp8_bf8               | 1  | fp8 bf8
32x32x16_bf8_fp8               | 1  | bf8 fp8
32x32x16_bf8_bf8               | 1  | bf8
16x16x32_f16                   | 1  | f16
32x32x16_f16                   | 1  | f16
16x16x32_bf16                  | 1  | bf16
32x32x16_bf16                  | 1  | bf16
16x16x64_i8                    | 1  | i8
32x32x32_i8                    | 1  | i8
"""

_SMFMAC = """
16x16x32_f16 32x32x16_f16 16x16x64_f16 32x32x32_f16                 | 1 | f16
16x16x32_bf16 32x32x16_bf16 16x16x64_bf16 32x32x32_bf16             | 1 | bf16
16x16x64_i8 32x32x32_i8 16x16x128_i8 32x32x64_i8                    | 1 | i8
16x16x64_fp8_fp8 32x32x32_fp8_fp8 16x16x128_fp8_fp8 32x32x64_fp8_fp8 | 1 | fp8
16x16x64_fp8_bf8 32x32x32_fp8_bf8 16x16x128_fp8_bf8 32x32x64_fp8_bf8 | 1 | fp8 bf8
16x16x64_bf8_fp8 32x32x32_bf8_fp8 16x16x128_bf8_fp8 32x32x64_bf8_fp8 | 1 | bf8 fp8
16x16x64_bf8_bf8 32x32x32_bf8_bf8 16x16x128_bf8_bf8 32x32x64_bf8_bf8 | 1 | bf8
"""

#: Names of RDNA 3, RDNA 4 and gfx1250, whole
_WMMA = """
v_wmma_{f32,f16}_16x16x16_f16 v_wmma_{f32,f16}_16x16x32_f16                    | f16
v_wmma_{f32,bf16}_16x16x16_bf16 v_wmma_{f32,bf16}_16x16x32_bf16                | bf16
v_wmma_i32_16x16x16_iu8 v_wmma_i32_16x16x64_iu8                                | iu8
v_wmma_i32_16x16x16_iu4 v_wmma_i32_16x16x32_iu4                                | iu4
v_wmma_f32_16x16x16_fp8_fp8 v_wmma_{f32,f16}_16x16x64_fp8_fp8 v_wmma_{f32,f16}_16x16x128_fp8_fp8 | fp8
v_wmma_f32_16x16x16_fp8_bf8 v_wmma_{f32,f16}_16x16x64_fp8_bf8 v_wmma_{f32,f16}_16x16x128_fp8_bf8 | fp8 bf8
v_wmma_f32_16x16x16_bf8_fp8 v_wmma_{f32,f16}_16x16x64_bf8_fp8 v_wmma_{f32,f16}_16x16x128_bf8_fp8 | bf8 fp8
v_wmma_f32_16x16x16_bf8_bf8 v_wmma_{f32,f16}_16x16x64_bf8_bf8 v_wmma_{f32,f16}_16x16x128_bf8_bf8 | bf8
v_wmma_f32_16x16x4_f32                                                         | f32
v_swmmac_{f32,f16}_16x16x32_f16                                                | f16
v_swmmac_{f32,bf16}_16x16x32_bf16                                              | bf16
v_swmmac_i32_16x16x32_iu8                                                      | iu8
v_swmmac_i32_16x16x32_iu4 v_swmmac_i32_16x16x64_iu4                            | iu4
v_swmmac_f32_16x16x32_fp8_fp8                                                  | fp8
v_swmmac_f32_16x16x32_fp8_bf8                                                  | fp8 bf8
v_swmmac_f32_16x16x32_bf8_fp8                                                  | bf8 fp8
v_swmmac_f32_16x16x32_bf8_bf8                                                  | bf8
"""

#: Scaled and sparse products whose layouts AMD has not published, or not yet.
_REFUSED = """
v_swmmac_{f32,f16}_16x16x64_f16        | | | refused no layout of its index is published
v_swmmac_{f32,bf16}_16x16x64_bf16      | | | refused no layout of its index is published
v_swmmac_bf16f32_16x16x64_bf16         | | | refused no layout of its index is published
v_swmmac_i32_16x16x128_iu8             | | | refused no layout of its index is published
v_swmmac_{f32,f16}_16x16x128_{fp8,bf8}_{fp8,bf8} | | | refused no layout of its index is published
v_wmma_bf16f32_16x16x32_bf16           | | | refused two accumulators of different formats
v_wmma_f32_16x16x128_f8f6f4            | | | refused no layout of its operands is published
v_wmma_f32_32x16x128_f4                | | | refused no layout of its operands is published
v_wmma_{scale,scale16}_f32_16x16x128_f8f6f4 | | | refused no layout of its scales is published
v_wmma_{scale,scale16}_f32_32x16x128_f4 | | | refused no layout of its scales is published
"""

_SUMS = "approximate exact products, summed and rounded once"
_SIZE = re.compile(r"(\d+)x(\d+)x(\d+)")


def _status(out: str, a: str) -> str:
    if out == "i32":
        return "exact"
    if out == "f64":
        return "approximate fused along the depth, in an order that is not stated"
    return _SUMS + (", factors cut to 19 bits" if a == "xf32" else "")


def _out(a: str) -> str:
    return {"i8": "i32", "f64": "f64"}.get(a, "f32")


def _size(name: str) -> tuple[int, int, int]:
    found = _SIZE.search(name)
    assert found is not None
    m, n, k = (int(part) for part in found.groups())
    return m, n, k


def _expanded(word: str) -> list[str]:
    found = re.search(r"\{([^}]*)\}", word)
    if found is None:
        return [word]
    return [word[: found.start()] + choice + word[found.end() :] for choice in found[1].split(",")]


def _shapes() -> dict[str, Shape]:
    shapes: dict[str, Shape] = {}
    for text, family in ((_MFMA, "mfma"), (_SMFMAC, "smfmac")):
        for line in text.strip().splitlines():
            names, blocks, kinds = (part.split() for part in line.split("|"))
            for name in names:
                out = _out(kinds[0])
                shapes[f"v_{family}_{out}_{name}"] = Shape(
                    family, *_size(name), int(blocks[0]), out, kinds[0], kinds[-1]
                )
    for line in _WMMA.strip().splitlines():
        names, kinds = (part.split() for part in line.split("|"))
        for name in (one for word in names for one in _expanded(word)):
            _, family, out, *_ = name.split("_")
            shapes[name] = Shape(family, *_size(name), 1, out, kinds[0], kinds[-1])
    for size in ("16x16x128", "32x32x64"):
        for head in ("v_mfma_f32_", "v_mfma_scale_f32_"):
            shapes[f"{head}{size}_f8f6f4"] = Shape("wide", *_size(size), 1, "f32", "", "")
    return shapes


SHAPES: dict[str, Shape] = _shapes()


def _line(name: str, s: Shape) -> str:
    """The row of a shape."""
    status = _status(s.out, s.a)
    if s.family == "wide":
        scales = " b32 b32" if "scale" in name else ""
        d = s.m * s.n // 64
        return f"{name} | v{d} | v0 v0 v{d}{scales} | {status}, layouts of mixed formats inferred"
    if s.family in ("wmma", "swmmac"):
        tied = " tied" if s.out in ("f16", "bf16") else ""
        factors = "v0 v0 b32 tied" if s.family == "swmmac" else f"v0 v0 v0{tied}"
        return f"{name} | v0 | {factors} | {status}"
    d = s.m * s.n * s.blocks * _BITS[s.out] // 2048
    a, b = s.m * s.k * s.blocks * _BITS[s.a] // 2048, s.n * s.k * s.blocks * _BITS[s.b] // 2048
    if s.family == "smfmac":
        return f"{name} | v{d} | v{a // 2} v{b} b32 tied | {status}"
    return f"{name} | v{d} | v{a} v{b} v{d} | {status}"


ROWS: dict[str, Row] = {
    **read_rows("\n".join(_line(name, shape) for name, shape in SHAPES.items()), "matrix"),
    **read_rows(_REFUSED, "matrix"),
}
