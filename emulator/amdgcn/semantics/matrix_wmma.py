"""Matrix products of RDNA 3 and 4, dense and sparse, with 32 and with 64 lanes.

Needs the layouts and numbers of matrices, and the table of shapes. Gives the semantics of `v_wmma_...` and
`v_swmmac_...`. Invariant: on RDNA 3 every group of 16 lanes has its own copy of A and B, computes its own rows of the
result from it, and halves of a result stand in one half of a register, which `op_sel` chooses; on RDNA 4 the groups
share the depth. `neg_lo` and `neg_hi` negate the lower and the upper of two elements, of an accumulator they are its
sign and its magnitude; of integers `neg_lo` says which factor is signed.
"""

from __future__ import annotations

import numpy as np

from ....isa.amdgcn.matrix import SHAPES, Shape
from .matrix_layouts import Places, group_input, group_output, group_sparse, half_output
from .matrix_numbers import BITS, accumulator, elements, product, registers_of, settled, sparse_product
from .numeric import Function
from .registry import Array, Mode, semantics


def _factor(mode: Mode, registers: Array, kind: str, i: int) -> Array:
    """Factor `i`: its lanes' numbers, negated or signed as the modifiers say."""
    if kind in ("iu8", "iu4"):
        return elements(mode, registers, ("i" if mode.neg_lo >> i & 1 else "u") + kind[2:])
    x = elements(mode, registers, kind)
    low, high = mode.neg_lo >> i & 1, mode.neg_hi >> i & 1
    if (low or high) and BITS[kind] == 16:
        x = x * np.tile([-1.0 if low else 1.0, -1.0 if high else 1.0], x.shape[-1] // 2)
    return x


def _addend(mode: Mode, z: Array, kind: str) -> Array:
    if kind == "i32":
        return z
    if mode.neg_hi & 4:
        z = np.abs(z)
    return -z if mode.neg_lo & 4 else z


def _upper(mode: Mode) -> int:
    return mode.op_sel >> 2 & 1


def _half_read(c: Array, mode: Mode, kind: str) -> Array:
    """An accumulator of RDNA 3 as (waves, lanes, slots)."""
    if kind in ("f16", "bf16"):
        return accumulator(c >> np.uint32(16 * _upper(mode)), kind)[..., ::2]
    return accumulator(c, kind)


def _half_write(r: Array, old: Array, mode: Mode, kind: str) -> Array:
    """(waves, lanes, slots) of bits as registers; the other half of each stays."""
    if kind not in ("f16", "bf16"):
        return registers_of(r)
    shift = np.uint32(16 * _upper(mode))
    placed = np.moveaxis(r, -1, 0).astype("u4") << shift
    result: Array = (old & ~(np.uint32(0xFFFF) << shift)) | placed
    return result


def _copied(shape: Shape) -> Function:
    """RDNA 3."""

    def run(mode: Mode, a: Array, b: Array, c: Array, *old: Array) -> Array:
        x, y = _factor(mode, a, shape.a, 0), _factor(mode, b, shape.b, 1)
        places = half_output(mode.lanes)
        groups = mode.lanes // 16
        z = _addend(mode, places.read(_half_read(c, mode, shape.out)), shape.out)
        waves = x.shape[0]
        x, y = (v.reshape(waves, groups, 16, -1)[..., : shape.k] for v in (x, y))
        # group g has rows g, g + groups, ...; each group multiplies its own copies
        rows = np.arange(16).reshape(-1, groups).T
        mine = np.stack([x[:, g, rows[g]] for g in range(groups)], 1)
        total = product(mine, y, z[:, rows])
        whole = np.zeros((waves, 16, 16))
        whole[:, rows] = total
        bits = settled(whole, shape.out, mode.clamp)
        return _half_write(
            places.write(bits, mode.lanes, 16 // groups), old[0] if old else c, mode, shape.out
        )

    return run


def _groups(shape: Shape, lanes: int) -> int:
    """How many groups of 16 lanes share the depth: all, but for the shortest product of four bits."""
    return 2 if BITS_OF[shape.a] == 4 and shape.k == 16 else lanes // 16


BITS_OF = {**BITS, "iu8": 8, "iu4": 4}


def _grouped_result(mode: Mode, total: Array, places: Places, shape: Shape) -> Array:
    bits = settled(total, shape.out, mode.clamp)
    return registers_of(places.write(bits, mode.lanes, 256 // mode.lanes))


def _grouped(shape: Shape) -> Function:
    """RDNA 4."""

    def run(mode: Mode, a: Array, b: Array, c: Array) -> Array:
        layout = group_input(16, shape.k, _groups(shape, mode.lanes))
        x = layout.read(_factor(mode, a, shape.a, 0))
        y = layout.read(_factor(mode, b, shape.b, 1))
        places = group_output(mode.lanes)
        z = _addend(mode, places.read(accumulator(c, shape.out)), shape.out)
        return _grouped_result(mode, product(x, y, z), places, shape)

    return run


def _either(shape: Shape) -> Function:
    """The same name on RDNA 3 and later."""
    copied, grouped = _copied(shape), _grouped(shape)

    def run(mode: Mode, a: Array, b: Array, c: Array, *old: Array) -> Array:
        if mode.target.family == "rdna3":
            result: Array = copied(mode, a, b, c, *old)
        else:
            result = grouped(mode, a, b, c)
        return result

    return run


def _key(mode: Mode) -> int:
    """Which part of the index is used."""
    for word in mode.words:
        if word.startswith("index_key:"):
            return int(word[10:], 0)
    return mode.op_sel & 3


def _sparse(shape: Shape) -> Function:
    bits = BITS_OF[shape.a]

    def run(mode: Mode, a: Array, b: Array, index: Array, c: Array) -> Array:
        layout = group_sparse(shape.k, bits, mode.lanes)
        used = int(layout.index_bit.max()) + 4
        shift = layout.index_bit + _key(mode) * used % 32
        picks = (index[:, layout.index_lane] >> shift.astype("u4")) & np.uint32(15)
        stored = layout.stored.read(_factor(mode, a, shape.a, 0))
        dense = layout.dense.read(_factor(mode, b, shape.b, 1))
        places = group_output(mode.lanes)
        z = _addend(mode, places.read(accumulator(c, shape.out)), shape.out)
        return _grouped_result(mode, sparse_product(stored, picks, dense, z), places, shape)

    return run


for _name, _shape in SHAPES.items():
    if _shape.family == "wmma":
        semantics(_name, whole=True, raw_op_sel=True)(_either(_shape))
    elif _shape.family == "swmmac":
        semantics(_name, whole=True, raw_op_sel=True)(_sparse(_shape))
