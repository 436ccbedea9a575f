"""Which binder makes the step of which kind of instruction.

Needs the frames. Gives `BINDERS`. Invariant: every kind that a row can have is here.
"""

from __future__ import annotations

from collections.abc import Callable

from . import caches, control, cross, lds, scalar, smem, vector, vmem, waits
from .model import Context, Op, Step
from .semantics import chapters  # noqa: F401  registers what instructions compute

BINDERS: dict[str, Callable[[Context, Op], Step]] = {
    "valu": vector.bind,
    "matrix": vector.bind,
    "salu": scalar.bind,
    "lane": cross.bind,
    "control": control.bind,
    "idle": control.bind_idle,
    "end": control.bind_end,
    "wait": waits.bind,
    "smem": smem.bind,
    "vmem": vmem.bind,
    "cache": caches.bind,
    "lds": lds.bind,
}
