"""Matrix products of CDNA: dense, sparse, and of eight bits and fewer with a scale for each block.

Needs the layouts and numbers of matrices, and the table of shapes. Gives the semantics of `v_mfma_...`, `v_smfmac_...` and
`v_mfma_scale_...`. Invariant: `cbsz` and `abid` send one block of A to several, `blgp` exchanges lanes of B; of sparse
products they choose the index; of f8f6f4 they are the formats of A and B.
"""

from __future__ import annotations

import numpy as np

from ....isa.amdgcn.matrix import SHAPES, Shape
from .matrix_layouts import blgp_lanes, mfma_input, mfma_output, mfma_sparse, wide_input
from .matrix_numbers import BITS, accumulator, chain, elements, product, registers_of, settled, sparse_product
from .numeric import F32, Function, flush
from .registry import Array, Mode, semantics

#: What `cbsz` and `blgp` of the f8f6f4 products mean.
FORMATS = ("fp8", "bf8", "fp6", "bf6", "fp4")


def _result(mode: Mode, total: Array, shape: Shape) -> Array:
    """Block, row, column -> registers."""
    places = mfma_output(shape.m, shape.n, shape.blocks, 1 if shape.out == "f64" else 4)
    bits = settled(total, shape.out)
    if mode.target.chip == "gfx90a" and BITS[shape.a] == 16:
        bits = flush(bits.view("f4"), F32).view("u4")
    count = shape.m * shape.n * shape.blocks // 64
    return registers_of(places.write(bits, 64, count))


def _accumulators(mode: Mode, c: Array, shape: Shape) -> Array:
    places = mfma_output(shape.m, shape.n, shape.blocks, 1 if shape.out == "f64" else 4)
    return places.read(accumulator(c, shape.out))


def _signs(mode: Mode) -> tuple[int, int, int]:
    """`neg:[a,b,c]` of products in f64."""
    for word in mode.words:
        if word.startswith("neg:["):
            a, b, c = (-1 if int(p) else 1 for p in word[5:-1].split(","))
            return a, b, c
    return 1, 1, 1


def _dense(shape: Shape) -> Function:
    def run(mode: Mode, a: Array, b: Array, c: Array) -> Array:
        x = mfma_input(shape.m, shape.k, shape.blocks).read(elements(mode, a, shape.a))
        lanes = elements(mode, b, shape.b)
        if mode.blgp and shape.out != "f64":
            lanes = lanes[:, blgp_lanes(mode.blgp)]
        y = mfma_input(shape.n, shape.k, shape.blocks).read(lanes)
        if mode.cbsz and shape.blocks > 1:
            block = np.arange(shape.blocks)
            x = x[:, (block >> mode.cbsz << mode.cbsz) + mode.abid]
        z = _accumulators(mode, c, shape)
        if shape.out == "f64":
            na, nb, nc = _signs(mode)
            return _result(mode, chain(na * x, nb * y, nc * z), shape)
        return _result(mode, product(x, y, z), shape)

    return run


def _sparse(shape: Shape) -> Function:
    layout = mfma_sparse(shape.m, shape.k)
    used = 2 * shape.k * shape.m // 128  # bits of an index that one product takes

    def run(mode: Mode, a: Array, b: Array, index: Array, c: Array) -> Array:
        first = 0 if mode.cbsz else mode.abid * used % 32
        bits = layout.index_bit + first
        picks = (index[:, layout.index_lane] >> bits.astype("u4")) & np.uint32(15)
        stored = layout.stored.read(elements(mode, a, shape.a))
        dense = layout.dense.read(elements(mode, b, shape.b))
        z = _accumulators(mode, c, shape)[:, 0]
        return _result(mode, sparse_product(stored, picks, dense, z)[:, None], shape)

    return run


def _formats(mode: Mode, a: Array, b: Array) -> tuple[str, str, Array, Array]:
    first, second = FORMATS[mode.cbsz], FORMATS[mode.blgp]
    return first, second, a[: BITS[first]], b[: BITS[second]]


def _scale(register: Array, byte: int, shape: Shape) -> Array:
    """Row, block of 32: the power of two in a byte of the lane that stands for them."""
    code = (register >> np.uint32(8 * byte) & np.uint32(0xFF)).astype("i4")
    power = np.where(code == 255, np.nan, np.ldexp(1.0, code - 127))
    return np.swapaxes(power.reshape(-1, shape.k // 32, shape.m), 1, 2)


def _wide(shape: Shape) -> Function:
    def run(mode: Mode, a: Array, b: Array, c: Array, *scales: Array) -> Array:
        first, second, a, b = _formats(mode, a, b)
        x = wide_input(shape.m, shape.k, BITS[first]).read(elements(mode, a, first))
        y = wide_input(shape.n, shape.k, BITS[second]).read(elements(mode, b, second))
        if scales:
            picks = [(mode.op_sel >> i & 1) | (mode.op_sel_hi >> i & 1) << 1 for i in range(2)]
            with np.errstate(invalid="ignore", over="ignore"):
                x = x * np.repeat(_scale(scales[0], picks[0], shape), 32, -1)
                y = y * np.repeat(_scale(scales[1], picks[1], shape), 32, -1)
        z = _accumulators(mode, c, shape)[:, 0]
        return _result(mode, product(x, y, z)[:, None], shape)

    return run


for _name, _shape in SHAPES.items():
    if _shape.family == "mfma":
        semantics(_name, whole=True)(_dense(_shape))
    elif _shape.family == "smfmac":
        semantics(_name, whole=True)(_sparse(_shape))
    elif _shape.family == "wide":
        semantics(_name, whole=True, raw_op_sel=True)(_wide(_shape))
