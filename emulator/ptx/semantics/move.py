"""Moves: copies, packing and unpacking of vectors, selection.

Needs the registry. Gives the semantics of `mov selp slct`.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.arrays import Array, item_bytes
from ...numerics.formats import flush
from ..front.model import STORAGE, Bound, Op, Pure, Refused, VecArg, semantics


@semantics("mov")
def mov(op: Op) -> Bound:
    """Copies; `mov.b64 {a, b}, c` and `mov.b64 c, {a, b}` split and join."""
    dst, src = op.args[0], op.args[1]
    dtype = STORAGE[op.type]
    if isinstance(dst, VecArg) and isinstance(src, VecArg):
        raise Refused("a move from vector to vector")
    if isinstance(src, VecArg):
        return _join(dtype, len(src.items))
    if isinstance(dst, VecArg):
        return _part(dtype, len(dst.items))
    return Pure(lambda a: a, (dtype,), (dtype,), alias=True)


def _join(dtype: str, count: int) -> Bound:
    width = item_bytes(dtype)
    part = f"u{width // count}"

    def run(*parts: Array) -> Any:
        n = max(p.size for p in parts)
        out = np.empty((n, count), part)
        for k, p in enumerate(parts):
            out[:, k] = p
        if dtype == "q2":
            return out.reshape(-1).view([("lo", "<u8"), ("hi", "<u8")])
        return out.view(f"u{width}")[:, 0].view(dtype)

    return Pure(run, (part,) * count, (dtype,), alias=True)


def _part(dtype: str, count: int) -> Bound:
    width = item_bytes(dtype)
    part = f"u{width // count}"

    def run(a: Array) -> Any:
        parts = np.ascontiguousarray(a).view(part).reshape(-1, count)
        return tuple(parts[:, k].copy() for k in range(count))

    return Pure(run, (dtype,), (part,) * count)


@semantics("selp")
def selp(op: Op) -> Bound:
    """`c ? a : b`."""
    dtype = STORAGE[op.type]
    return Pure(lambda a, b, c: np.where(c, a, b), (dtype, dtype, "?"), (dtype,))


@semantics("slct")
def slct(op: Op) -> Bound:
    """`c >= 0 ? a : b`; a NaN selects b."""
    dtype, by = STORAGE[op.types[0]], STORAGE[op.types[1]]
    ftz = op.has("ftz")
    return Pure(lambda a, b, c: np.where((flush(c) if ftz else c) >= 0, a, b), (dtype, dtype, by), (dtype,))
