"""Packed instructions: the same operation on the two halves of a register, or on the two registers of a pair.

Needs the functions of single elements. Gives the semantics of `v_pk_...`. Invariant: each element is what the
instruction on single elements gives; the frame has selected and negated halves before, and a saturating `clamp` is each
element's own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from . import bits, extreme, floating, integer  # noqa: F401  the functions of single elements
from .numeric import Function
from .registry import SEMANTICS, Array, Mode, semantics

_S16, _S32 = np.uint32(16), np.uint64(32)

#: How an element of a type stands in an array.
_HALF = {"f16": "f2", "bf16": "u2", "u16": "u2", "i16": "i2", "b16": "u2"}


def halves(a: Array, dtype: str) -> tuple[Array, Array]:
    """The low and the high half of words."""
    return a.astype("u2").view(dtype), (a >> _S16).astype("u2").view(dtype)


def joined(low: Array, high: Array) -> Array:
    """Two halves as words."""
    result: Array = low.view("u2").astype("u4") | high.view("u2").astype("u4") << _S16
    return result


def words(a: Array, dtype: str = "f4") -> tuple[Array, Array]:
    """The low and the high word of pairs."""
    return a.astype("u4").view(dtype), (a >> _S32).astype("u4").view(dtype)


def joined_words(low: Array, high: Array) -> Array:
    """Two words as a pair."""
    result: Array = low.view("u4").astype("u8") | high.view("u4").astype("u8") << _S32
    return result


Split = Callable[[Array], tuple[Array, Array]]


def _both(single: Function, split: Split, join: Callable[[Array, Array], Array]) -> Function:
    def run(mode: Mode, *sources: Array) -> Array:
        parts = [split(s) for s in sources]
        return join(single(mode, *(p[0] for p in parts)), single(mode, *(p[1] for p in parts)))

    return run


#: Packed name -> name of the instruction on single elements, and its elements.
_PAIRS: dict[str, tuple[str, str]] = {
    "v_pk_mad_i16": ("v_mad_i16", "i16"),
    "v_pk_mad_u16": ("v_mad_u16", "u16"),
    "v_pk_mul_lo_u16": ("v_mul_lo_u16", "u16"),
    **{f"v_pk_{w}_{k}": (f"v_{w}_{k}", k) for w in ("add", "sub", "min", "max") for k in ("i16", "u16")},
    "v_pk_lshlrev_b16": ("v_lshlrev_b16", "u16"),
    "v_pk_lshrrev_b16": ("v_lshrrev_b16", "u16"),
    "v_pk_ashrrev_i16": ("v_ashrrev_i16", "i16"),
    **{f"v_pk_{w}_f16": (f"v_{w}_f16", "f16") for w in ("fma", "fmac", "add", "mul", "min", "max", "mad")},
    **{f"v_pk_{w}_num_f16": (f"v_{w}_num_f16", "f16") for w in ("min", "max", "min3", "max3")},
    **{f"v_pk_{w}{n}_f16": (f"v_{w}{n}_f16", "f16") for w in ("minimum", "maximum") for n in ("", "3")},
    **{f"v_pk_{w}_bf16": (f"v_{w}_bf16", "bf16") for w in ("fma", "add", "mul", "min_num", "max_num")},
    **{f"v_pk_{w}{n}_bf16": (f"v_{w}{n}_bf16", "bf16") for w in ("minimum", "maximum") for n in ("", "3")},
    **{f"v_pk_{w}3_i16": (f"v_{w}3_i16", "i16") for w in ("min", "max")},
    **{f"v_pk_add_{w}_{k}": (f"v_add_{w}_{k}", k) for w in ("min", "max") for k in ("i16", "u16")},
    **{f"v_pk_{w}3_u16": (f"v_{w}3_u16", "u16") for w in ("min", "max")},
}


def _register() -> None:
    for name, (single, kind) in _PAIRS.items():
        dtype = _HALF[kind]
        semantics(name)(_both(SEMANTICS[single].fn, partial(halves, dtype=dtype), joined))
    for word in ("fma", "add", "mul"):
        semantics(f"v_pk_{word}_f32")(_both(SEMANTICS[f"v_{word}_f32"].fn, words, joined_words))


_register()


@semantics("v_pk_mov_b32")
def pk_mov(mode: Mode, a: Array, b: Array) -> Array:
    """The word that `op_sel` chose of each operand, which the frame has put below."""
    low: Array = a & np.uint64(0xFFFFFFFF) | b << _S32
    return low
