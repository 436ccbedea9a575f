"""SDWA: bytes and halves of registers as operands and results.

Needs the instruction's modifiers. Gives `sdwa_source` and `sdwa_result`. Invariant: a part of a register is extended
with zeros, or with its sign where the text says `sext`; what a result does not cover is cleared, extended or kept as
`dst_unused` says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...core.arrays import Array
from ..front.model import Context, Op, Refused
from ..front.operands import Const, Operand, Reg
from ..state.reads import DTYPE, Get, replace_half, vector_source, width
from ..state.team import Team

_PARTS = {"BYTE_0": (0, 8), "BYTE_1": (8, 8), "BYTE_2": (16, 8), "BYTE_3": (24, 8), "WORD_0": (0, 16),
          "WORD_1": (16, 16), "DWORD": (0, 32)}  # fmt: skip


def _part(op: Op, name: str) -> tuple[int, int]:
    """First bit and width of `name:...`."""
    for word in op.inst.words:
        if word.startswith(name + ":"):
            return _PARTS[word[len(name) + 1 :]]
    return 0, 32


def sdwa_source(ctx: Context, op: Op, i: int, a: Operand, kind: str) -> Get:
    """Source `i`, of which a part is taken."""
    if i > 1:
        return vector_source(ctx, a, kind)
    at, size = _part(op, f"src{i}_sel")
    if isinstance(a, Const) or (size == 32 and width(kind) == 32):
        return vector_source(ctx, a, kind)
    if width(kind) == 64:
        raise Refused("SDWA of a type of 64 bits")
    get = vector_source(ctx, replace_half(a) if isinstance(a, Reg) else a, "u32")
    dtype, bits = DTYPE[kind], width(kind)
    sext = isinstance(a, Reg) and a.sext

    def read(t: Team) -> Array:
        x = get(t)
        if sext:
            moved = x << np.uint32(32 - at - size)
            x = (moved.view(np.int32) >> np.int32(32 - size)).view(np.uint32)
        else:
            x = (x >> np.uint32(at)) & np.uint32((1 << size) - 1)
        return x.view(dtype) if bits == 32 else x.astype(f"u{bits // 8}").view(dtype)

    return read


def sdwa_result(ctx: Context, op: Op, a: Operand, kind: str) -> Callable[[Team, Any, Any], None]:
    """A result that goes to a part of its register."""
    at, size = _part(op, "dst_sel")
    unused = next((w[11:] for w in op.inst.words if w.startswith("dst_unused:")), "UNUSED_PAD")
    if not isinstance(a, Reg) or a.file != "v" or width(kind) > 32:
        raise Refused(f"SDWA result {a}")
    row, bits = a.first, width(kind)
    keep = np.uint32(~(((1 << size) - 1) << at) & 0xFFFFFFFF) if unused == "UNUSED_PRESERVE" else np.uint32(0)
    mask = np.uint32((1 << size) - 1)

    def put(t: Team, r: Any, where: Any) -> None:
        x = r.view(f"u{bits // 8}").astype(np.uint32) & mask
        if unused == "UNUSED_SEXT":
            moved = (x << np.uint32(32 - size)).view(np.int32)
            x = (moved >> np.int32(32 - size)).view(np.uint32)
        x = x << np.uint32(at)
        if keep:
            x = x | (t.V[row] & keep)
        if where is None:
            t.V[row] = x
        else:
            np.copyto(t.V[row], x, where=where)

    return put
