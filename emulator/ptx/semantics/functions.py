"""The approximate functions of the special function unit.

Needs NumPy. Gives the semantics of `rsqrt ex2 lg2 sin cos tanh`. They are computed in f64 and rounded,
which lies within every bound that the PTX manual states for the hardware's approximations (at most 2 ulp
where it states a relative one).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...core.arrays import Array
from ...numerics.formats import canonical, decode, encode, flush
from ...numerics.rounding import flush64
from ..front.model import STORAGE, Bound, Op, Pure, semantics

_FUNCTIONS: dict[str, Callable[[Array], Array]] = {
    "rsqrt": lambda x: 1.0 / np.sqrt(x),
    "ex2": np.exp2,
    "lg2": np.log2,
    "sin": np.sin,
    "cos": np.cos,
    "tanh": np.tanh,
}


@semantics("rsqrt", "ex2", "lg2", "sin", "cos", "tanh")
def function(op: Op) -> Bound:
    """One function of one operand."""
    fn = _FUNCTIONS[op.base]
    kind = op.type
    if kind in ("f16", "bf16"):
        return Pure(lambda a: encode(fn(decode(a, kind).astype("f8")), kind), ("u2",), ("u2",))
    if kind in ("f16x2", "bf16x2"):
        return Pure(lambda a: _both(fn, a, kind[:-2]), ("u4",), ("u4",))
    d = STORAGE[kind]
    ftz = op.has("ftz")

    def run(a: Array) -> Array:
        x = (flush(a) if d == "f4" else flush64(a)) if ftz else a
        r = fn(x.astype("f8")).astype(d)
        if d == "f8":
            return r
        return canonical(flush(r) if ftz else r)

    return Pure(run, (d,), (d,))


def _both(fn: Callable[[Array], Array], a: Array, kind: str) -> Array:
    parts = np.ascontiguousarray(a).view("u2")
    return encode(fn(decode(parts, kind).astype("f8")), kind).astype("u2").view("u4")
