"""Where a kernel's shared arrays lie: each in a variable of its own, or all in the dynamic shared memory.

Needs the IR's arrays. Gives `shared_layout(fn, target)`. ptxas takes no more static shared memory than a block has without
asking (48 KiB). Invariant: where the arrays are more than that, their places follow each other as they were made, each at a
multiple of its alignment; the array that the launch sizes comes behind them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ...isa.targets import NvidiaTarget
from ..ir.core import Function

#: The least alignment of the dynamic shared memory, in bytes.
LEAST = 16


@dataclass(frozen=True, slots=True)
class SharedLayout:
    """Byte offsets in the dynamic shared memory by name ({}: the arrays are static), its bytes, its alignment."""

    offsets: dict[str, int] = field(default_factory=dict)
    bytes: int = 0
    align: int = LEAST


def shared_layout(fn: Function, target: NvidiaTarget) -> SharedLayout:
    """The places of the shared arrays of `fn`."""
    static = [v for v in fn.shared if not v.dynamic]
    if sum(v.bytes for v in static) <= target.shared_default:
        return SharedLayout()
    offsets: dict[str, int] = {}
    end = 0
    for var in (*static, *[v for v in fn.shared if v.dynamic]):
        align = max(var.align, LEAST if var.dynamic else 1)
        offsets[var.name] = end = -(-end // align) * align
        end += var.bytes
    return SharedLayout(offsets, end, max(LEAST, *(v.align for v in fn.shared)))
