"""Arrays of lanes, and the dtypes that registers are stored in.

Needs NumPy. Gives `Array` and `item_bytes`.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

Array = NDArray[Any]


def item_bytes(dtype: str) -> int:
    """Bytes of one value of a storage dtype: a NumPy code, "?" for a predicate, "q2" for two 64-bit words."""
    return 1 if dtype == "?" else 16 if dtype == "q2" else int(dtype[1])
