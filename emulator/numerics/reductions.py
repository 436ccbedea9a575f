"""What a reduction does to one element, for the asynchronous and the multicast reductions.

Needs NumPy. Gives `combine`: operation and type -> a function of the values in memory and those that come, both as raw
words. Invariant: integers wrap, min and max of floats prefer a number to a NaN and -0 to +0 for the minimum, and float
sums are rounded once, to nearest even.
"""

from __future__ import annotations

from collections.abc import Callable

import ml_dtypes
import numpy as np

from ..core.arrays import Array

Combine = Callable[[Array, Array], Array]

#: PTX type -> the dtype in which its values are combined.
VALUES: dict[str, np.dtype[np.generic]] = {
    "u8": np.dtype("u1"), "u16": np.dtype("u2"), "u32": np.dtype("u4"), "u64": np.dtype("u8"),
    "s32": np.dtype("i4"), "s64": np.dtype("i8"), "b32": np.dtype("u4"), "b64": np.dtype("u8"),
    "f16": np.dtype("f2"), "bf16": np.dtype(ml_dtypes.bfloat16), "f32": np.dtype("f4"), "f64": np.dtype("f8"),
}  # fmt: skip

_INTEGER: dict[str, Callable[[Array, Array], Array]] = {
    "add": np.add,
    "min": np.minimum,
    "max": np.maximum,
    "and": np.bitwise_and,
    "or": np.bitwise_or,
    "xor": np.bitwise_xor,
    "inc": lambda old, limit: np.where(old >= limit, old.dtype.type(0), old + old.dtype.type(1)),
    "dec": lambda old, limit: np.where((old == 0) | (old > limit), limit, old - old.dtype.type(1)),
}


def combine(name: str, kind: str) -> Combine:
    """`name` is add, min, max, inc, dec, and, or, xor; `kind` a PTX type."""
    dtype = VALUES[kind]
    step = _FLOAT[name] if kind in ("f16", "bf16", "f32", "f64") else _INTEGER[name]

    def run(old: Array, new: Array) -> Array:
        result = step(np.ascontiguousarray(old).view(dtype), np.ascontiguousarray(new).view(dtype))
        return np.ascontiguousarray(result.astype(dtype, copy=False)).view(old.dtype)

    return run


def _wide(values: Array) -> Array:
    """Halves as f32, in which one operation on two of them rounds as if it were exact."""
    return values.astype(np.float32) if values.dtype.itemsize == 2 else values


def _add(old: Array, new: Array) -> Array:
    return _wide(old) + _wide(new)


def _extreme(old: Array, new: Array, lesser: bool) -> Array:
    a, b = _wide(old), _wide(new)
    first = (a < b) if lesser else (a > b)
    zeros = (a == b) & (np.signbit(a) == lesser)
    return np.where(np.isnan(b) | first | zeros, a, b)


_FLOAT: dict[str, Callable[[Array, Array], Array]] = {
    "add": _add,
    "min": lambda old, new: _extreme(old, new, True),
    "max": lambda old, new: _extreme(old, new, False),
}
