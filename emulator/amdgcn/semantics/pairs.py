"""Instructions that stand only in pairs.

Needs `bits`. Gives the semantics of `v_bitop2`. Invariant: it is the function of three bits whose third is 0.
"""

from __future__ import annotations

import numpy as np

from .bits import bitop3
from .registry import Array, Mode, semantics


@semantics("v_bitop2_b32")
def bitop2(mode: Mode, a: Array, b: Array) -> Array:
    """Any function of two bits; its table is a modifier."""
    result: Array = bitop3(mode, a, b, np.zeros((1, 1), np.uint32))
    return result
