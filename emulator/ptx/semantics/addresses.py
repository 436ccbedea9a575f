"""What an address operand says: its state space, its width, its offset.

Needs resolved operands. Gives `space_of`, `address_dtype`, `moved`. Invariant: addresses are 64 bits wide once `moved`.
"""

from __future__ import annotations

import numpy as np

from ...core.arrays import Array, item_bytes
from ..front.model import ConstArg, MemArg, Op


def space_of(op: Op, mem: MemArg) -> str:
    """The space an access is to: from the mnemonic, else generic."""
    for word in op.mods:
        head, _, tail = word.partition("::")
        if head == "shared":
            return "cluster" if tail == "cluster" else "shared"
        if head in ("global", "const", "local"):
            return "global" if head != "local" else "local"
        if head == "param":
            return {"frame": "local", "kparam": "kparam"}.get(mem.space or "", "generic")
    if mem.space in ("shared", "local", "kparam"):
        return mem.space
    return "local" if mem.space == "frame" else "generic"


def address_dtype(mem: MemArg) -> str:
    """The storage dtype of an address's base."""
    return "u8" if isinstance(mem.base, ConstArg) or item_bytes(mem.base.dtype) == 8 else "u4"


def moved(address: Array, offset: int) -> Array:
    """`address + offset` as 64 bits."""
    wide = address if address.dtype == np.uint64 else address.astype(np.uint64)
    return wide if not offset else wide + np.uint64(offset & 0xFFFFFFFFFFFFFFFF)
